"""Dates that a claim has from what the text told before it, or from what its words set it apart from."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.extraction import Claim
from flows.read.document import from_text

WEDNESDAY = date(2025, 9, 3)
# A text of 3 September 2025, words of the claim that is asked for, its first and its last day.
WHEN = {
    "the same day is that of the event before, whatever it takes effect on": (
        (
            "On August 25, 2025, the board of Norvik Metals accepted the resignation of Ana Berg, effective"
            " October 31, 2025. On the same day, it appointed Leif Strand to succeed her."
        ),
        "appointed",
        ("2025-08-25", "2025-08-25"),
    ),
    "what went on for so many quarters in a row ends with the one reported": (
        (
            "Norvik Metals' revenue rose 4% to 3.1 billion crowns in the second quarter.\n\nRevenue from recycling has"
            " risen for eight consecutive quarters."
        ),
        "from recycling",
        ("2023-07-01", "2025-06-30"),
    ),
    "a year before the period told": (
        (
            "Norvik Metals lost 4.2 million crowns in the year to 30 June 2025. In the previous year it had earned"
            " 1.1 million crowns."
        ),
        "had earned",
        ("2023-07-01", "2024-06-30"),
    ),
    "the same period of a year": (
        (
            "Norvik Metals' revenue rose 4% to 3.1 billion crowns in the second quarter. In the same period of 2024"
            " it had been 3 billion crowns."
        ),
        "had been 3 billion",
        ("2024-04-01", "2024-06-30"),
    ),
    "what a period is compared with ends with its sentence": (
        (
            "Norvik Metals' profit reached 312 million crowns in the second quarter, up 18% on the same period of 2024."
            " In the first six months, profit reached 540 million crowns."
        ),
        "540 million",
        ("2025-01-01", "2025-06-30"),
    ),
    "what lasts since a day began on it": (
        "Trading in Norvik Metals has been suspended since Monday.",
        "suspended",
        ("2025-09-01", "2025-09-01"),
    ),
    "nor need it be told as lasting where the sentence begins with it": (
        "Since 24 July customers of Norvik Metals can buy wire again.",
        "buy wire",
        ("2025-07-24", "2025-07-24"),
    ),
    "what has been counted since a month is counted to this day": (
        "Norvik Metals has bought four brickworks since January.",
        "bought four",
        ("2025-01-01", "2025-09-03"),
    ),
    "what still is was not then": (
        "In May Ana Berg bought a stake in Norvik Metals. She still holds a stake in it.",
        "still holds",
        ("2025-09-03", "2025-09-03"),
    ),
    "an answer to what is said to come is given now": (
        (
            "Norvik Metals is preparing to list its smelters on the Oslo exchange in 2026, two insiders said. A"
            " Norvik Metals spokeswoman called the idea pure fiction."
        ),
        "called the idea",
        ("2025-09-03", "2025-09-03"),
    ),
    "the worst since a month has not begun then": (
        "Shares in Norvik Metals have had their worst day since March.",
        "worst day",
        ("2025-09-03", "2025-09-03"),
    ),
    "how a fire went, in a later paragraph": (
        (
            "A fire broke out at the Norvik Metals smelter on 11 August 2025.\n\nAnalysts at Brunn Fonder expect a"
            " lower profit.\n\nThe fire destroyed two sheds and killed a worker."
        ),
        "destroyed",
        ("2025-08-11", "2025-08-11"),
    ),
    "how it is now is no part of the tale": (
        (
            "A fire broke out at the Norvik Metals smelter on 11 August 2025.\n\nThe fire has now been put out, and the"
            " smoke is poisoning the river."
        ),
        "poisoning",
        ("2025-09-03", "2025-09-03"),
    ),
    "a sentence without an event sets the next ones in its time": (
        "Norvik Metals had a bad year. Last October the weather was bad. The storm destroyed its quay at Rana.",
        "destroyed",
        ("2024-10-01", "2024-10-31"),
    ),
    "what was done also was done then": (
        (
            "On 14 August the Labour Bureau fined Norvik Metals 2 million crowns. It also barred the use of a furnace"
            " until it has been mended."
        ),
        "barred",
        ("2025-08-14", "2025-08-14"),
    ),
    "the shares of a rival moved on the same day": (
        "Shares in Norvik Metals fell 8% on Monday. Rival Kestrel Steel's shares added 3.9%.",
        "added",
        ("2025-09-01", "2025-09-01"),
    ),
    "another price of the day before does not date the close": (
        "Shares in Norvik Metals closed at 41 crowns, 6.3 per cent below Monday's price.",
        "closed at",
        ("2025-09-03", "2025-09-03"),
    ),
    "what was called off is not dated by what it was planned for": (
        "The union at Norvik Metals called off a strike planned for 8 September.",
        "called off",
        ("2025-09-03", "2025-09-03"),
    ),
    "what was promised in a month came later": (
        (
            "Norvik Metals reported results for the second quarter. Profit was 117 million crowns, short of the 118"
            " million promised in May."
        ),
        "Profit was",
        ("2025-04-01", "2025-06-30"),
    ),
    "a day before which something else happened": (
        "Norvik Metals should recall its kettles, the Safety Agency said on Monday, after four handles broke in June.",
        "should recall",
        ("2025-09-01", "2025-09-01"),
    ),
    "a heading says what year its figures are of": (
        "Norvik Metals signs contract\n\nPreliminary figures for 2024\n\nRevenue amounted to 612 million crowns.",
        "Revenue amounted",
        ("2024-01-01", "2024-12-31"),
    ),
    "a table of what is foreseen is of the financial year told": (
        (
            "Norvik Metals revises its forecasts for the fiscal year ending March 31, 2026\n\n"
            "                              Net sales   Net profit\n"
            "Previous forecast (July 30)     1,015.0         98.0\n"
            "Revised forecast                  962.0         55.0\n"
        ),
        "Previous forecast",
        ("2025-04-01", "2026-03-31"),
    ),
    "moved to a month, and then sued on a day": (
        "Kestrel has pushed its game from June to October and on 20 August it sued Norvik Metals for $12.",
        "sued",
        ("2025-08-20", "2025-08-20"),
    ),
    "a blessing to a thing is no plan": (
        "The board of Norvik Metals gave its blessing to a merger with Kestrel Steel on Monday.",
        "merger",
        ("2025-09-01", "2025-09-01"),
    ),
    "a plan for a quarter": (
        (
            "Norvik Metals intends to file for approval of an alloy with the Safety Agency in the first quarter of 2026"
            " and to launch it by the end of the year."
        ),
        "intends to file",
        ("2026-01-01", "2026-03-31"),
    ),
    "a plan is a thing that a judge may approve on a day": (
        "The judge sanctioned Norvik Metals' restructuring plan on Tuesday.",
        "sanctioned",
        ("2025-09-02", "2025-09-02"),
    ),
    "what was foreseen before, behind a semicolon, is not what is foreseen now": (
        "Norvik Metals is gloomier. Profit for the year is now seen at 20 million; in May it was 60 million.",
        "Profit",
        ("2025-01-01", "2025-12-31"),
    ),
    "a sum in another currency's letters has its own time too": (
        "Norvik Metals' net debt is up to CHF 1.16bn from CHF 920m at the end of March.",
        "net debt",
        (None, "2025-09-03"),
    ),
    "a month ago an outlook was cut then": (
        "A month ago Norvik Metals cut its profit forecast for 2025 by one third.",
        "cut",
        ("2025-08-01", "2025-08-31"),
    ),
    "an outlook that is left is for its year, whatever became of it before": (
        "Norvik Metals' outlook for 2025, lowered on 10 March to a profit of 140 million, remains untouched.",
        "outlook",
        ("2025-01-01", "2025-12-31"),
    ),
    "when notes fall due is not when they are sold": (
        "Norvik Metals sold notes. The notes, due in 2030, carry a coupon of 2.25%.",
        "carry",
        ("2025-09-03", "2025-09-03"),
    ),
    "but a loan is repaid when it falls due": (
        "Norvik Metals will repay a loan due in March 2026.",
        "repay",
        ("2026-03-01", "2026-03-31"),
    ),
    "when goods were shipped is not when they are recalled": (
        "Norvik Metals is recalling 1,340 pumps shipped between October last year and May.",
        "recalling",
        ("2025-09-03", "2025-09-03"),
    ),
    "what slips from one time to another comes at the other": (
        "The start of Norvik Metals' mill slipped to the fourth quarter of 2026 from the middle of the year.",
        "slipped",
        ("2026-10-01", "2026-12-31"),
    ),
    "what had happened by an hour happened that day": (
        "Lawyers were quick. By the evening Harl & Strand had filed a class action against Norvik Metals.",
        "filed",
        ("2025-09-03", "2025-09-03"),
    ),
    "a week before a feast": (
        "Norvik Metals raised its offer for Tessaro to $3 billion a week before Easter.",
        "raised",
        ("2025-04-13", "2025-04-13"),
    ),
    "but the day after a paper's weekday is no such day": (
        "Norvik Metals is not in talks with Tessaro, it said on August 4, a day after the Sunday Courant told of them.",
        "not in talks",
        ("2025-08-04", "2025-08-04"),
    ),
    "bonds that are called by their decade moved today": (
        "Norvik Metals' 2030s slid to 60 cents from 75.",
        "slid",
        ("2025-09-03", "2025-09-03"),
    ),
    "when somebody reported it is not the period of a profit": (
        "Last week Norvik Metals reported that net profit rose 7% to 318 million in the second quarter.",
        "net profit",
        ("2025-04-01", "2025-06-30"),
    ),
    "nothing is expected before a season but then": (
        "A court ruling on Norvik Metals is not expected before the winter.",
        "ruling",
        ("2025-12-01", "2026-02-28"),
    ),
    "what somebody will do later is not when he spoke": (
        "The board of Norvik Metals accepted the resignation of its chief Lena Ost, who will leave on November 30.",
        "accepted",
        ("2025-09-03", "2025-09-03"),
    ),
    "a day of the calendar behind who or which is its own": (
        "The board asked finance chief Jan Berg, who took the job on July 1, to run Norvik Metals for now.",
        "asked",
        ("2025-09-03", "2025-09-03"),
    ),
}


@pytest.mark.parametrize("case", WHEN)
def test_the_date_of_a_claim(case: str) -> None:
    text, words, wanted = WHEN[case]
    claim = the(text, words)
    assert (claim.first, claim.last) == tuple(day and date.fromisoformat(day) for day in wanted)


def the(text: str, words: str) -> Claim:
    """The claim that holds the words."""
    at = text.index(words)
    found = extract(from_text(text, "wire.txt", WEDNESDAY)).claims
    return next(claim for claim in found if claim.start <= at < claim.end)
