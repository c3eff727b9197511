"""Times that stand in a sentence for something else than its event, and those that hold for it all the same."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.extraction import Claim
from flows.read.document import from_text

WEDNESDAY = date(2025, 9, 3)
# A text of 3 September 2025, words of the claim that is asked for, its first and its last day.
WHEN = {
    "the time of a deed is not that of its fine": (
        "The regulator has fined Norvik Metals 27 million euros for overcharging customers between 2021 and 2023.",
        "fined",
        ("2025-09-03", "2025-09-03"),
    ),
    "a price's day is not that of the offer it is set against": (
        "Norvik Metals' offer represents an 88% premium to the closing price of $2.66 on August 29, 2025.",
        "offer",
        ("2025-09-03", "2025-09-03"),
    ),
    "nor are the days over which a price was averaged": (
        "Norvik Metals' offer is a 49% premium to the 30-day weighted average price ending August 29, 2025.",
        "premium",
        ("2025-09-03", "2025-09-03"),
    ),
    "what is answered was done before": (
        "The ministry expanded sanctions on Norvik Metals in response to Orland's August 1 ban on exports.",
        "sanctions",
        ("2025-09-03", "2025-09-03"),
    ),
    "cars are of another year than their recall": (
        "Norvik Motors is recalling 6,614 2017-2023 Norvik Kestrel cars that may catch fire.",
        "recalling",
        ("2025-09-03", "2025-09-03"),
    ),
    "when a workforce was counted is not when it is cut": (
        "The job cuts are about 1.3% of Norvik Metals' staff of 76,000 as of the end of last year.",
        "job cuts",
        ("2025-09-03", "2025-09-03"),
    ),
    "the period of a profit is not when its dividend was approved": (
        "Norvik Metals' board approved an interim dividend of 40% of the net profit for the first half of 2025.",
        "dividend",
        ("2025-09-03", "2025-09-03"),
    ),
    "what results were for is not when jobs are to go": (
        "Norvik Metals is to lay off 1,000 employees after posting robust results in Q2.",
        "lay off",
        ("2025-09-03", "2025-09-03"),
    ),
    "nor when an outlook is raised": (
        "Norvik Metals raised its profit forecast as second-quarter sales beat expectations.",
        "raised",
        ("2025-09-03", "2025-09-03"),
    ),
    "a plan is not of the day told before": (
        "Regulators approved the merger of Norvik Metals on July 21. It wants to gain 20 million subscribers.",
        "wants",
        ("2025-09-03", "2025-09-03"),
    ),
    "nor a spill's": (
        "Norvik Metals was fined $3 million over a spill in March 2024.",
        "fined",
        ("2025-09-03", "2025-09-03"),
    ),
    "nor that of what somebody is charged with": (
        "Prosecutors charged two managers of Norvik Metals with selling shares in May 2024.",
        "charged",
        ("2025-09-03", "2025-09-03"),
    ),
    "nor of the bribes": (
        "The court sentenced the former chief of Norvik Metals to four years for bribes paid in 2019.",
        "sentenced",
        ("2025-09-03", "2025-09-03"),
    ),
    "when cars were built is not when they were recalled": (
        "Norvik Motors recalled 30,000 cars built between March 2022 and May 2023.",
        "recalled",
        ("2025-09-03", "2025-09-03"),
    ),
    "an outlook that was given before is changed today": (
        "Norvik Metals withdrew guidance given in August 2024 for full-year sales of $3 billion.",
        "withdrew",
        ("2025-09-03", "2025-09-03"),
    ),
    "when a company was founded": (
        "Norvik Metals, founded in 1924, closed its mill in Leeds.",
        "closed",
        ("2025-09-03", "2025-09-03"),
    ),
    "no earlier than a day is then": (
        "The launch of Norvik Space's rocket is scheduled for no earlier than April 9, 2026.",
        "launch",
        ("2026-04-09", "2026-04-09"),
    ),
    "what has been shut since something happened was shut then": (
        "The east wing of Norvik's mill has been shut since a fire in March.",
        "shut",
        ("2025-03-01", "2025-03-31"),
    ),
    "what is put off comes then": (
        "The start of production at Norvik Metals is put off until the middle of 2026.",
        "start of production",
        ("2026-05-02", "2026-09-01"),
    ),
    "a span whose end has no year ends behind its beginning": (
        "Norvik Metals will run its mill at half capacity from 1 November until 30 June.",
        "run its mill",
        ("2025-11-01", "2026-06-30"),
    ),
    "a fine has its own year before the deed": (
        "Norvik Metals was fined in 2021 for dumping waste.",
        "fined",
        ("2021-01-01", "2021-12-31"),
    ),
    "a settlement for a sum has its own month": (
        "Norvik Metals settled the suit for $30 million in March 2025.",
        "settled",
        ("2025-03-01", "2025-03-31"),
    ),
    "a participle on what was repaid": (
        "On 21 August Norvik Metals repaid in full the loan drawn in June.",
        "repaid in full",
        ("2025-08-21", "2025-08-21"),
    ),
    "a participle on what was paid for": (
        "On 21 August Norvik Metals paid the fine imposed in June.",
        "paid the fine",
        ("2025-08-21", "2025-08-21"),
    ),
    "a hearing before the judgment": (
        "On Tuesday, after a hearing in July that lasted eight days, the court fined Norvik Metals $12 million.",
        "fined",
        ("2025-09-02", "2025-09-02"),
    ),
    "what an event came after has its own day": (
        (
            "On 29 August Norvik Metals paid for the licences that it had won in May, after the ministry had rejected"
            " a request for deferral on 21 August."
        ),
        "had rejected",
        ("2025-08-21", "2025-08-21"),
    ),
    "a day that no longer holds": (
        "The annual meeting of Norvik Metals, originally scheduled for 9 September, was postponed until 22 October.",
        "meeting",
        ("2025-10-22", "2025-10-22"),
    ),
    "the half in which a decision had been expected": (
        (
            "The investment decision of Norvik Metals on a $2 billion smelter, previously expected in the second half"
            " of 2025, has been deferred to 2027."
        ),
        "decision",
        ("2027-01-01", "2027-12-31"),
    ),
    "a debt is due on a day": (
        "Full payment for the shares of Norvik Metals is due by 31 October.",
        "payment",
        ("2025-10-31", "2025-10-31"),
    ),
    "somebody has until a day": (
        "Norvik Metals has until 12 October to appeal against the fine.",
        "appeal",
        ("2025-10-12", "2025-10-12"),
    ),
    "what is to be done by a day may be done before": (
        "Norvik Metals will close its Rana smelter by 31 October.",
        "close",
        ("2025-09-03", "2025-10-31"),
    ),
    "what was done after something broke, long before": (
        "Norvik Metals told customers to stop 214 turbines after two blades broke in January.",
        "told customers",
        ("2025-09-03", "2025-09-03"),
    ),
    "the year over which a price rose": (
        "Norvik Metals is short of welders. Thick plate prices rose about 8% last year.",
        "plate prices",
        ("2024-01-01", "2024-12-31"),
    ),
    "what somebody is told to do by then": (
        "The regulator fined Norvik Metals $1 million and ordered it to test 340 kilometres of pipe by next August.",
        "fined",
        ("2025-09-03", "2025-09-03"),
    ),
    "a level foreseen for a feast": (
        "Economist Jo Tran expects that food inflation climbs to 4.5 percent by Christmas.",
        "inflation",
        ("2025-12-01", "2025-12-31"),
    ),
    "a balance at the end of a month, whatever the sentence is about": (
        "Norvik Metals invests in a smelter. It had $710 million at the end of June, down from $1.1 billion in March.",
        "It had",
        ("2025-06-30", "2025-06-30"),
    ),
    "an outlook is changed today, whatever it is for": (
        "Norvik Metals on Tuesday reaffirmed the fiscal 2026 outlook it provided on June 26.",
        "reaffirmed",
        ("2025-09-02", "2025-09-02"),
    ),
    "a denial is of the day on which it was given": (
        "Norvik Metals said in July that it had no plans to go public this year.",
        "go public",
        ("2025-07-01", "2025-07-31"),
    ),
    "who succeeds takes over when the one before leaves": (
        "Lena Berg will step down as chief executive of Norvik Metals in November. Jo Tran will replace her.",
        "replace",
        ("2025-11-01", "2025-11-30"),
    ),
    "but is appointed today": (
        "Lena Berg will leave Norvik Metals on November 30. Jo Tran has been appointed to succeed her.",
        "appointed",
        ("2025-09-03", "2025-09-03"),
    ),
    "the first of a table's columns": (
        (
            "Norvik Metals told of its second quarter today.\n\n"
            "                        Q2 2025     Q2 2024\n"
            "Copper sold (tonnes)     24,600      47,300\n"
            "Revenue ($ millions)      231.4       438.9\n"
            "Net profit ($ millions)    12.2        37.0\n\n"
            "Revenue came to $231.4 million in the quarter.\n"
        ),
        "Revenue came",
        ("2025-04-01", "2025-06-30"),
    ),
    "the financial year that runs, whatever is spent in it": (
        (
            "Profit at Norvik Metals fell to $9 million in the year to June 30, 2025. It will invest $30 million this"
            " financial year."
        ),
        "invest",
        ("2025-07-01", "2026-06-30"),
    ),
    "a price frozen since the end of a month": (
        "Norvik Metals has frozen 300 prices since the end of July.",
        "frozen",
        ("2025-07-01", "2025-07-31"),
    ),
    "since a day, and not by the other": (
        (
            "Some 400 workers of Norvik Metals have been recalled since the beginning of July; a further 500 will"
            " return by October."
        ),
        "recalled",
        ("2025-07-01", "2025-07-31"),
    ),
    "a loan drawn in a month gone by": (
        "Norvik Metals will use the money to repay the $400 million bridge loan drawn in May.",
        "bridge loan",
        ("2025-05-01", "2025-05-31"),
    ),
    "what somebody imposed on it then, before the verb": (
        (
            "Norvik Metals lost. Its appeal against the $3 million fine imposed by the Harbour Commission in 2017 was"
            " dismissed by the Court of Appeal of Norland."
        ),
        "dismissed",
        ("2025-09-03", "2025-09-03"),
    ),
    "and behind a comma": (
        "The court annulled the fine of Norvik Metals, imposed by the Harbour Board in 2019 for cheating customers.",
        "annulled",
        ("2025-09-03", "2025-09-03"),
    ),
    "how old a case is": (
        "The court rejected the appeal of Norvik Metals in a case that dates back to the 2010s.",
        "rejected",
        ("2025-09-03", "2025-09-03"),
    ),
    "from when on something is counted": (
        "The fire at the smelter of Norvik Metals was the worst since it went public in 2013.",
        "worst",
        ("2025-09-03", "2025-09-03"),
    ),
    "what is looked into is of another day": (
        "Norvik Metals sold a mill today.\n\nThe Safety Office is investigating Monday's fire at a smelter of Norvik.",
        "investigating",
        ("2025-09-03", "2025-09-03"),
    ),
    "two ends of a range that commas part": (
        "Norvik Metals, whose records were stolen between Sept. 1, 2023, and Sept. 16, 2024, has told the police.",
        "stolen",
        ("2023-09-01", "2024-09-16"),
    ),
    "what a sentence begins with has the tense of that sentence": (
        "A bond of Norvik Metals falls due next April. First-quarter revenue fell 3% to $4 billion.",
        "revenue fell",
        ("2025-01-01", "2025-03-31"),
    ),
}


@pytest.mark.parametrize("case", WHEN)
def test_the_date_of_a_claim(case: str) -> None:
    text, words, wanted = WHEN[case]
    claim = the(text, words)
    assert (claim.first, claim.last) == tuple(date.fromisoformat(day) for day in wanted)


def the(text: str, words: str) -> Claim:
    """The claim that holds the words."""
    at = text.index(words)
    found = extract(from_text(text, "wire.txt", WEDNESDAY)).claims
    return next(claim for claim in found if claim.start <= at < claim.end)
