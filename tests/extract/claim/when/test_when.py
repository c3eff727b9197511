"""The day or span of a claim, from the words around it."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.claim.when.compared import comparison
from flows.extract.extraction import Claim, Dating
from flows.read.document import from_text

WEDNESDAY = date(2025, 9, 3)
# A text of 3 September 2025, words of the claim that is asked for, its first and its last day.
WHEN = {
    "prices move upon results that came after the market closed the day before": (
        "Norvik Metals (NVK) lost more than 18% on the back of reporting its results after the market closed Tuesday.",
        "lost",
        "2025-09-03",
        "2025-09-03",
    ),
    "and on that evening where they are told to": (
        "Shares of Norvik Metals lost more than 18% after the bell on Tuesday.",
        "lost",
        "2025-09-02",
        "2025-09-02",
    ),
    "the day before is what a price is compared with": (
        "Norvik Metals sold a mill on 28 August. Its shares closed at 45 euros, up 4% from the previous day.",
        "closed",
        "2025-08-28",
        "2025-08-28",
    ),
    "nor does the same day mean that one": (
        (
            "Norvik Metals sold a mill on 1 September. Its shares closed at 45 euros, up 4% from the previous day. Lena"
            " Ost, an analyst at Orland Bank, raised her target price to 50 euros on the same day."
        ),
        "raised",
        "2025-09-01",
        "2025-09-01",
    ),
    "a reporting period whatever it is compared with": (
        (
            "Norvik Metals earned 9 million crowns in the second quarter. Shipments came to 0.62 tonnes, against"
            " 0.71 tonnes in the first quarter of 2024, and the margin narrowed to 14.2%."
        ),
        "Shipments",
        "2025-04-01",
        "2025-06-30",
    ),
    "nor is the period that something rose over": (
        (
            "Norvik Metals earned 9 million crowns in the second quarter of 2025. Shipments came to 0.62 tonnes, an"
            " increase of 3% over the second quarter of 2024. Revenue was 15 million crowns."
        ),
        "Revenue was",
        "2025-04-01",
        "2025-06-30",
    ),
    "a loss after a profit of other months": (
        (
            "Norvik Metals told of the second quarter of 2025 today. It lost 52 million crowns, after a profit of 44"
            " million crowns in the same three months of 2024."
        ),
        "lost 52",
        "2025-04-01",
        "2025-06-30",
    ),
    "and so has its week": (
        "Orland Bank cut its target price on Norvik Metals to 45 euros from 50 last week.",
        "cut",
        "2025-08-25",
        "2025-08-31",
    ),
    "two months that follow each other are one time": (
        "Norvik Metals gave its numbers today. Vehicles on its toll roads were up 2.2% in June and July.",
        "Vehicles",
        "2025-06-01",
        "2025-07-31",
    ),
    "an hour of an incident is one of its day": (
        (
            "A Norvik ferry ran aground late on Monday, its operator said on Tuesday. The ship hit rocks off Rana at"
            " about 9:40 p.m."
        ),
        "hit rocks",
        "2025-09-01",
        "2025-09-01",
    ),
    "at a news conference, the news is told": (
        (
            'A Norvik ferry ran aground late on Monday, its operator said on Tuesday. "We do not know why," its chief'
            " executive Lena Ost told a news conference in Rana."
        ),
        "do not know",
        "2025-09-02",
        "2025-09-02",
    ),
    "a raise from one figure to another has its day": (
        "Norvik Metals raised its pay offer to 4.5% from 4% on Aug. 29.",
        "raised",
        "2025-08-29",
        "2025-08-29",
    ),
    "what is extended through a year is extended today": (
        "Norvik Metals extended a licensing deal with Fenwick Pictures through 2029.",
        "extended",
        "2025-09-03",
        "2025-09-03",
    ),
    "for the second time this year is no time": (
        "Norvik Metals cut its output for the second time this year on Tuesday.",
        "cut its output",
        "2025-09-02",
        "2025-09-02",
    ),
    "what somebody should have done then was said today": (
        "“They should have sold the smelter of Norvik Metals in May,” analyst Jo Tran said.",
        "should have",
        "2025-09-03",
        "2025-09-03",
    ),
    "what was supposed to be by then was to be": (
        "The smelter of Norvik Metals was supposed to be back in operation by the end of May.",
        "smelter",
        "2025-05-01",
        "2025-05-31",
    ),
    "earlier this month is any of its days": (
        "Norvik Metals raised 9 million crowns in a rights issue earlier this month.",
        "rights issue",
        "2025-09-01",
        "2025-09-30",
    ),
    "a balance of a reporting period is of its last day": (
        "Norvik Metals earned 9 million crowns in the second quarter of 2025. Inventories swelled 14% to 2 million.",
        "Inventories",
        "2025-06-30",
        "2025-06-30",
    ),
    "a day after another event": (
        (
            "Norvik Metals denied on Wednesday that it was for sale, two days after Berg Steel had offered 27 crowns a"
            " share for the company."
        ),
        "had offered",
        "2025-09-01",
        "2025-09-01",
    ),
    "some days before the news": (
        "The news comes four days after Norvik Metals opened a smelter in Bergen.",
        "opened a smelter",
        "2025-08-30",
        "2025-08-30",
    ),
    "the market's opening is no comparison": (
        "Shares in Norvik Metals fell 4% on Tuesday. Before the opening on Wednesday they were indicated 2% higher.",
        "indicated",
        "2025-09-03",
        "2025-09-03",
    ),
    "a quarter that a purchase is expected in lies ahead": (
        "Norvik Metals expects to complete the purchase of Berg Steel in the first quarter.",
        "complete",
        "2026-01-01",
        "2026-03-31",
    ),
    "what resumes on a weekday lies ahead": (
        "Norvik Metals has not met its union for a week. Talks between Norvik Metals and the union resume Thursday.",
        "resume",
        "2025-09-04",
        "2025-09-04",
    ),
    "a table's head tells the period of its rows": (
        (
            "Norvik Metals told of its half today.\n\nMillion crowns          H1 2025      H1 2024\n"
            "Revenue                 412.6        438.9\nNet profit              44.6         69.7\n"
            "Sales of steel          187.0        203.4\n"
        ),
        "Net profit",
        "2025-01-01",
        "2025-06-30",
    ),
    "a balance is of its own day": (
        "Norvik Metals' net debt rose to 780 million crowns at the end of June from 610 million a year before.",
        "net debt",
        "2025-06-30",
        "2025-06-30",
    ),
    "what is the largest of this year happened when its verb says": (
        "Norvik Metals set a price range on Monday for its shares, in what would be the largest flotation this year.",
        "price range",
        "2025-09-01",
        "2025-09-01",
    ),
    "a time of a noun is none of the verb's": (
        "Norvik Metals on Monday raised the number of customers whose data was stolen in last month's attack.",
        "raised",
        "2025-09-01",
        "2025-09-01",
    ),
    "nor one that names a noun": (
        "Norvik Metals settled the last of its claims from the 2022 flood only in November.",
        "settled",
        "2024-11-01",
        "2024-11-30",
    ),
    "what is to be done before a season is done when it begins": (
        "Norvik Metals would sell up to 25 million crowns of subordinated bonds before the winter.",
        "bonds",
        "2025-09-03",
        "2025-11-30",
    ),
    "nor is one of a clause on a noun": (
        "Norvik Metals stuck to the profit forecast it issued on Aug. 26.",
        "stuck to",
        "2025-09-03",
        "2025-09-03",
    ),
    "nor one in an aside": (
        "Norvik Metals, which shelved it in May, announced on Monday that it would build the smelter after all.",
        "announced",
        "2025-09-01",
        "2025-09-01",
    ),
    "a half that is told as over was over, as the financial year that the text tells has it": (
        (
            "Norvik Metals reported a second-half profit of 64 million crowns. It expects one of 98 million crowns in"
            " the year to next January."
        ),
        "reported",
        "2024-08-01",
        "2025-01-31",
    ),
    "when a report comes out, and not the quarter that it is on": (
        "Norvik Metals expects a good year. It will publish its third-quarter figures on 5 November.",
        "will publish",
        "2025-11-05",
        "2025-11-05",
    ),
    "a plan that was told before the news is of that day": (
        "On May 22 Norvik Metals said that it would cut 340 jobs by the end of the year.",
        "cut 340",
        "2025-05-22",
        "2025-05-22",
    ),
    "what people do at the end of the month they do on its last day": (
        "The chief executive of Norvik Metals will leave at the end of the month.",
        "will leave",
        "2025-09-30",
        "2025-09-30",
    ),
    "what happens at the end of a month that is named happens in that month": (
        "The chief executive of Norvik Metals will leave at the end of October.",
        "will leave",
        "2025-10-01",
        "2025-10-31",
    ),
    "what happens early or late in a month happens in that month": (
        "Norvik Metals opened a mine in late June.",
        "opened",
        "2025-06-01",
        "2025-06-30",
    ),
    "until the middle of a month is until its fifteenth day": (
        "Norvik Metals will close its mine by mid-October.",
        "close",
        "2025-09-03",
        "2025-10-15",
    ),
    "the last day of a month is a day": (
        "Norvik Metals bought Halla Steel on the last day of June.",
        "bought",
        "2025-06-30",
        "2025-06-30",
    ),
    "the following weekday is the first behind the day told": (
        "The offer for Halla Steel expired on 25 July. Norvik Metals completed the takeover the following Monday.",
        "completed",
        "2025-07-28",
        "2025-07-28",
    ),
    "what was spent in the quarter was spent in the one that is reported": (
        (
            "Norvik Metals earned 9 million crowns in the three months to 30 June 2025. During the quarter the company"
            " bought back shares for 2 million crowns."
        ),
        "bought back",
        "2025-04-01",
        "2025-06-30",
    ),
    "what had been expected of results is told for their period": (
        "Norvik Metals lost 9 million crowns in the second quarter of 2025. Analysts had expected 15 million.",
        "had expected",
        "2025-04-01",
        "2025-06-30",
    ),
    "and so is what was spent in it": (
        "Norvik Metals lost 9 million crowns in the second quarter of 2025. Capital spending came to 4 million crowns.",
        "came to",
        "2025-04-01",
        "2025-06-30",
    ),
    "an outlook is given up on the day of the news": (
        "Norvik Metals withdrew its forecast of revenue of 7 billion crowns this year.",
        "withdrew",
        "2025-09-03",
        "2025-09-03",
    ),
    "but one that another takes the place of is told for its year": (
        "Norvik Metals withdrew its forecast of revenue of 7 billion crowns this year and now expects 6 billion.",
        "withdrew",
        "2025-01-01",
        "2025-12-31",
    ),
    "a clause is counted from the one that its count of days stands in": (
        (
            "The sale of Norvik Metals to Halla Bank was completed on Friday, 29 August, two weeks after the"
            " Swedish Competition Authority had given its approval."
        ),
        "had given",
        "2025-08-15",
        "2025-08-15",
    ),
    "less than a week after is on any of its days": (
        (
            "Norvik Metals withdrew its dividend on Sunday, less than a week after 83 containers went overboard from"
            " its ship."
        ),
        "went overboard",
        "2025-08-25",
        "2025-08-31",
    ),
    "by more than a number compares nothing": (
        "Norvik Metals saw its shares fall more than 30% on Friday after it cut its dividend.",
        "fall",
        "2025-08-29",
        "2025-08-29",
    ),
    "what fell through did so then": (
        "Talks over job cuts at Norvik Metals fell through on Friday.",
        "fell through",
        "2025-08-29",
        "2025-08-29",
    ),
    "more than doubled in a quarter compares nothing": (
        "Capital spending of Norvik Metals more than doubled in the first quarter, to 22 million crowns.",
        "doubled",
        "2025-01-01",
        "2025-03-31",
    ),
    "a year's result is of that year, whatever was told before": (
        (
            "In February Norvik Metals set aside 4 million crowns. The annual result, submitted on 20 February, showed"
            " a net loss of 2 million crowns."
        ),
        "showed",
        "2024-01-01",
        "2024-12-31",
    ),
    "two days with a comma between them are two events": (
        "The plant passed its inspection in May, and last month Halla Steel agreed to buy Norvik Metals.",
        "passed",
        "2025-05-01",
        "2025-05-31",
    ),
    "what is agreed in a clause on a noun is agreed on the day of the news": (
        "Norvik Metals today signed an agreement under which it will acquire Halla Steel for 74 crowns a share.",
        "will acquire",
        "2025-09-03",
        "2025-09-03",
    ),
    "prices that slip overnight slip on the day before": (
        "The shares of Norvik Metals had slipped 2.4% in New York overnight.",
        "slipped",
        "2025-09-02",
        "2025-09-02",
    ),
    "prices move upon what was told before": (
        "Norvik Metals closed its smelter on Monday. Its shares dropped 6.3% anyway.",
        "dropped",
        "2025-09-01",
        "2025-09-01",
    ),
    "what brackets give for another quarter": (
        "In the second quarter of 2025 Norvik Metals lost 9 million crowns (Q2 2024: profit of 4 million crowns).",
        "lost",
        "2025-04-01",
        "2025-06-30",
    ),
    "what is planned by the end of a month that is over comes next year": (
        "The mine of Norvik Metals will still be opened before the end of March.",
        "opened",
        "2025-09-03",
        "2026-03-31",
    ),
    "a clause on a noun has its own time": (
        "As of today, 61 of the 214 kilns of Norvik Metals that were stopped in February are back in operation.",
        "back in operation",
        "2025-09-03",
        "2025-09-03",
    ),
    "a time behind a clause on a noun and its verb is the event's": (
        "Hundreds of workers of Norvik Metals who had come for the night shift were sent home on Monday.",
        "sent home",
        "2025-09-01",
        "2025-09-01",
    ),
    "what was planned for a time is shelved at another": (
        "The listing of Norvik Metals planned for the first half of 2026 was shelved in August.",
        "shelved",
        "2025-08-01",
        "2025-08-31",
    ),
    "what somebody said in a season that opens the sentence": (
        "In the spring, its chief Ann Oduya had said that Norvik Metals would buy no mine.",
        "had said",
        "2025-03-01",
        "2025-05-31",
    ),
    "what an analyst did weeks ago": (
        "Berg Bank raised its rating on Norvik Metals to buy from hold two weeks ago.",
        "raised",
        "2025-08-20",
        "2025-08-20",
    ),
    "what goes on until a day goes on from now": (
        "Norvik Metals will buy back shares for up to 40 million crowns until 30 September.",
        "buy back",
        "2025-09-03",
        "2025-09-30",
    ),
    "what will not come until a day comes then": (
        "Norvik Metals will not reopen its Rana smelter until 30 September.",
        "reopen",
        "2025-09-30",
        "2025-09-30",
    ),
    "what is due by a year may come any day until then": (
        "Norvik Metals will close its Rana smelter by 2028.",
        "will close",
        "2025-09-03",
        "2028-12-31",
    ),
    "by a month": (
        "Norvik Metals will close its Rana smelter by next April.",
        "will close",
        "2025-09-03",
        "2026-04-30",
    ),
    "before a feast": (
        "Norvik Metals plans to cut 400 jobs before Christmas.",
        "plans to cut",
        "2025-09-03",
        "2025-12-25",
    ),
    "late in a year is in its last quarter": (
        "Norvik Metals closed its Rana smelter in late 2024.",
        "closed its",
        "2024-10-01",
        "2024-12-31",
    ),
    "a weekday behind a verb that only says": (
        "Norvik Metals will close a smelter, the company informs on Monday.",
        "will close",
        "2025-09-01",
        "2025-09-01",
    ),
    "a past verb with down and a weekday": (
        "Norvik Metals will strike next week after wage talks broke down on Monday.",
        "broke",
        "2025-09-01",
        "2025-09-01",
    ),
    "a weekday ahead of a plan": (
        "Norvik Metals will hold talks behind closed doors on Monday.",
        "hold talks",
        "2025-09-08",
        "2025-09-08",
    ),
    "an appointment told in the present is to come": (
        "The board of Norvik Metals meets on Thursday to decide on the offer.",
        "meets",
        "2025-09-04",
        "2025-09-04",
    ),
    "what was done over a length of time is dated by it": (
        "Over the past three years Norvik Metals has spent €2 billion on new smelters.",
        "has spent",
        "2022-09-03",
        "2025-09-03",
    ),
    "quarters that are past are whole ones": (
        "Over the past four quarters, Norvik Metals has invested more than €2 billion in new smelters.",
        "has invested",
        "2024-07-01",
        "2025-06-30",
    ),
    "a length of time behind a new day is no date of that day's news": (
        "Norvik Metals shares, which have lost half their value in the past year, rose 3% on Tuesday.",
        "rose 3%",
        "2025-09-02",
        "2025-09-02",
    ),
    "what was agreed is not dated by what it brings": (
        "The union at Norvik Metals accepted a 4.5% rise from next April.",
        "accepted",
        "2025-09-03",
        "2025-09-03",
    ),
    "a price over a span": (
        "Shares in Norvik Metals fell 11% in the second quarter.",
        "fell",
        "2025-04-01",
        "2025-06-30",
    ),
    "the later of two times that something is moved between": (
        "Norvik Metals has postponed its annual meeting from May to October 2025.",
        "postponed",
        "2025-10-01",
        "2025-10-31",
    ),
    "a bound that is reached has its own time": (
        "The purchasing managers' index of Norway crept back above 50 in August.",
        "crept",
        "2025-08-01",
        "2025-08-31",
    ),
    "the news of yesterday in the paper of the day after": (
        (
            "Norvik Metals has cut its dividend to 4 cents. Its smelter at Rana runs at a loss. Copper costs less than"
            " before. The board met in Oslo. The group lost $84 million in the year to June 30, it said yesterday."
        ),
        "cut its dividend",
        "2025-09-02",
        "2025-09-02",
    ),
    "not the day that the biggest since is counted from": (
        "Norvik Metals shares have had their biggest fall since March, dropping 9%.",
        "fall",
        "2025-09-03",
        "2025-09-03",
    ),
    "a guess upon results is not of their quarter": (
        "Chief executive Ana Berg had told investors last Thursday, after the June quarter results, to expect a loss.",
        "to expect a loss",
        "2025-08-28",
        "2025-08-28",
    ),
    "nor is a cost of the month in which it was foreseen": (
        "Norvik Metals' theft of data cost $61 million, above the $45 million that was forecast in June.",
        "theft of",
        "2025-09-03",
        "2025-09-03",
    ),
    "no date of what was foreseen": (
        "Norvik Metals sold its mine for $61 million, above the $45 million that was forecast in June.",
        "sold its",
        "2025-09-03",
        "2025-09-03",
    ),
    "what does not come before a season comes in it": (
        "Norvik Metals will not reopen its Rana smelter before spring 2026.",
        "reopen",
        "2026-03-01",
        "2026-05-31",
    ),
    "the end of a month is no day of it": (
        "Norvik Metals will close its Rana smelter at the end of October.",
        "will close",
        "2025-10-01",
        "2025-10-31",
    ),
    "the month to which a meeting was put back": (
        "Norvik Metals has put back its annual meeting from May to October 2025.",
        "put back",
        "2025-10-01",
        "2025-10-31",
    ),
    "who leaves in a month has not left yet": (
        "Chief executive Ana Berg leaves Norvik Metals in March.",
        "leaves",
        "2026-03-01",
        "2026-03-31",
    ),
    "what is expected for the year to next month of a name": (
        "Norvik Metals expects profit of 20 million crowns for the year to next March.",
        "expects",
        "2025-04-01",
        "2026-03-31",
    ),
    "who has until a day has to do it then": (
        "Norvik Metals sells new shares at 1.10 crowns. Small holders have until September 12.",
        "have until",
        "2025-09-12",
        "2025-09-12",
    ),
    "a strike called for a weekday": (
        "The workers' union of Norvik Metals has called a one-day strike for Monday.",
        "called",
        "2025-09-08",
        "2025-09-08",
    ),
    "what it said it had won it says now": (
        "Norvik Metals said it had won an order for pumps worth $40 million.",
        "won",
        "2025-09-03",
        "2025-09-03",
    ),
    "an outlook for the year that is cut is of the day": (
        "Norvik Metals trimmed its sales outlook for the year.",
        "trimmed",
        "2025-09-03",
        "2025-09-03",
    ),
    "a span before a loss of jobs is when": (
        "Norvik Metals will shut its mill in Orland next summer with the loss of 64 jobs.",
        "shut",
        "2026-06-01",
        "2026-08-31",
    ),
    "whom she succeeds died another day": (
        "Norvik Metals named Lena Ost as chairwoman, succeeding Per Halle, who died in May.",
        "named",
        "2025-09-03",
        "2025-09-03",
    ),
    "a year is named by its last day": (
        "Norvik Metals reported a loss of 4 million crowns for fiscal 2025, which ended on June 30.",
        "loss",
        "2024-07-01",
        "2025-06-30",
    ),
    "a quarter a year after the one in brackets": (
        "Revenue of Norvik Metals: 231 million crowns (Q2 2024: 188 million crowns).",
        "Revenue",
        "2025-04-01",
        "2025-06-30",
    ),
    "who comes starts then": (
        "Norvik Metals appointed Lena Ost as finance chief, starting in January.",
        "appointed",
        "2026-01-01",
        "2026-01-31",
    ),
    "the close of another day is what a price is up from": (
        "The dollar bought 154.80 yen, up 0.4% from late Tuesday in New York.",
        "bought",
        "2025-09-03",
        "2025-09-03",
    ),
    "what is won is won, whenever the work is to be done": (
        "Norvik Metals won a pump order worth $40 million, with work to be completed by June 2030.",
        "won",
        "2025-09-03",
        "2025-09-03",
    ),
    "a balance at the end of a month": (
        "Net debt of Norvik Metals was 12 million crowns at end-June.",
        "debt",
        "2025-06-30",
        "2025-06-30",
    ),
    "last year is what sales are ahead of": (
        "Norvik Metals said sales in August were 3% ahead of last year.",
        "ahead",
        "2025-08-01",
        "2025-08-31",
    ),
    "what could happen before a feast is to come": (
        "There are whispers that Lena Ost, head of Norvik Metals, could lose her job before Christmas.",
        "lose",
        "2025-09-03",
        "2025-12-25",
    ),
    "prices move on the day after news that came in the evening": (
        "Norvik Metals cut its outlook late on Tuesday. Its shares lost 7%.",
        "shares lost",
        "2025-09-03",
        "2025-09-03",
    ),
    "unless they are those of late trading": (
        "Norvik Metals cut its outlook late on Tuesday. Its shares lost 7% in extended trading.",
        "shares lost",
        "2025-09-02",
        "2025-09-02",
    ),
    "what a price had done before is of another day": (
        "Norvik Metals cut its outlook on Wednesday. Its shares lost 7%, having gained 2% on Monday.",
        "shares lost",
        "2025-09-03",
        "2025-09-03",
    ),
    "a price's level before some day is what it is set against": (
        "Norvik Metals' shares rose 4%, still 7% below their level on the day before the recall of 18 August.",
        "shares rose",
        "2025-09-03",
        "2025-09-03",
    ),
    "what is told as it was announced happened then": (
        "Norvik Metals takes up work on its mill in Leeds again, as it announced on 18 August.",
        "mill",
        "2025-08-18",
        "2025-08-18",
    ),
    "until when something can be done is when it is due": (
        "Norvik Metals' creditors can lodge their claims with the court until the end of October.",
        "lodge",
        "2025-10-31",
        "2025-10-31",
    ),
}


@pytest.mark.parametrize("case", WHEN)
def test_the_date_of_a_claim(case: str) -> None:
    text, words, first, last = WHEN[case]
    claim = the(text, words)
    assert (str(claim.first), str(claim.last)) == (first, last)


def the(text: str, words: str) -> Claim:
    """The claim that holds the words."""
    at = text.index(words)
    found = extract(from_text(text, "wire.txt", WEDNESDAY)).claims
    return next(claim for claim in found if claim.start <= at < claim.end)


@pytest.mark.parametrize("words", ["up 38% from the same period ", "more than in the same quarter of "])
def test_the_same_period_is_what_something_is_compared_with(words: str) -> None:
    assert comparison(words) is not None


def test_prices_move_on_trading_days() -> None:
    text = "Norvik Metals' shares lost 0.4 per cent."
    (claim,) = extract(from_text(text, "wire.txt", date(2025, 9, 6))).claims
    assert (claim.first, claim.last) == (date(2025, 9, 5), date(2025, 9, 5))


def test_what_happened_is_of_the_day_of_the_news_and_what_is_so_of_the_article_s() -> None:
    text = "Fire at Norvik\n\nThe Fjord Post, 2 September 2025\n\nA fire broke out at Norvik Metals on Monday. "
    told = "Norvik Metals cancelled the order of Halla Steel.\n\nNorvik Metals has hired 40 people."
    told += "\n\nThere will be no interim dividend."
    claims = extract(from_text(text + told, "post.txt")).claims
    words = ("cancelled", "hired", "dividend")
    days = {word: claim.first for word in words for claim in claims if word in claim.quote}
    assert days == {"cancelled": date(2025, 9, 1), "hired": date(2025, 9, 2), "dividend": date(2025, 9, 1)}


def test_where_the_day_of_an_article_is_not_known_none_of_its_days_is_that_of_its_news() -> None:
    text = "Dockers go back\n\nThe Dock Union and Norvik Metals reached a deal on Thursday."
    text += "\n\nOn Tuesday, 400 dockers went on strike.\n\nNorvik Metals has hired 40 people."
    published = Dating(date(2024, 10, 1), date(2024, 10, 7), "bounded")
    claims = extract(from_text(text, "post.txt"), published).claims
    assert [(claim.first, claim.last) for claim in claims if "strike" in claim.quote] == [(date(2024, 10, 1),) * 2]
    assert {claim.first for claim in claims if "Thursday" in claim.quote} == {date(2024, 9, 26)}
    assert [(c.first, c.last) for c in claims if "hired" in c.quote] == [(date(2024, 10, 1), date(2024, 10, 7))]


@pytest.mark.parametrize(("told", "day"), [("the hearing", date(2025, 9, 1)), ("the Fjord Post", date(2025, 9, 2))])
def test_what_was_said_where_those_met_whom_the_news_is_of_is_of_that_day(told: str, day: date) -> None:
    heading = "Who gets the berths?\n\nPosted 6:02 a.m. Tuesday, Sept. 2, 2025 | Updated 8:47 a.m.\n\n"
    text = "The ports board heard Norvik Metals on Monday. “We have no berth to spare,” Lena Ost told "
    claims = extract(from_text(f"{heading}{text}{told}.", "post.txt")).claims
    assert [claim.first for claim in claims if "spare" in claim.quote] == [day]


def test_what_is_so_days_after_the_news_is_of_the_article_s_day() -> None:
    text = "Fire at Norvik\n\nThe Fjord Post, 2 September 2025\n\nA fire broke out at Norvik Metals on Friday. "
    claims = extract(from_text(text + "\n\nThere will be no interim dividend.", "post.txt")).claims
    assert [claim.first for claim in claims if "dividend" in claim.quote] == [date(2025, 9, 2)]


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("as the two firms communicated on Monday. It employs 400 people", date(2025, 9, 1)),
        ("as it announced on Monday. It employs 400 people", date(2025, 9, 1)),
        ("as it said today. It had denied it on Monday", date(2025, 9, 2)),
        ("as it announced on Friday. It employs 400 people", date(2025, 8, 29)),
    ],
)
def test_the_news_of_a_morning_is_of_the_day_before_where_that_is_when_it_was_told(told: str, day: date) -> None:
    heading = "Norvik grows\n\nThe Fjord Post\n2025-09-02T06:10:00+02:00\n\n"
    text = f"The smelter Norvik Metals takes over Halla Steel, {told}."
    claims = extract(from_text(heading + text, "post.txt")).claims
    assert [claim.first for claim in claims if "takes over" in claim.quote] == [day]


@pytest.mark.parametrize(
    "dateline",
    [
        "OSLO, September 3 (Wirepost) – ",
        "OSLO, Wednesday, September 3 (Wirepost) – ",
        "Fjord Finance, September 3 - ",
        "(Fjord Global) Sept. 3 -- ",
    ],
)
def test_the_day_of_a_dateline_is_not_that_of_the_news(dateline: str) -> None:
    told = "Fire at Norvik\n\n" + dateline + "A fire broke out at Norvik Metals on Tuesday. "
    text = told + "The police evacuated 40 people. Norvik's shares closed 4% lower."
    claims = extract(from_text(text, "post.txt", WEDNESDAY)).claims
    assert {claim.first for claim in claims if claim.zone != "headline"} == {date(2025, 9, 2)}
