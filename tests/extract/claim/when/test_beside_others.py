"""Dates that belong to something else in the sentence, or that only the day of the news can give."""

from datetime import date

import pytest

from flows.extract import extract
from flows.read.document import from_text

THURSDAY = date(2025, 11, 20)
# A text of 20 November 2025, words of the claim that is asked for, its first and its last day.
WHEN = {
    "months joined by through": (
        "Revenue of Norvik Tools for January through June came to 2.1 billion crowns, up 4 percent.",
        "Revenue",
        ("2025-01-01", "2025-06-30"),
    ),
    "an hour at which a price stood, behind another paragraph's day": (
        "Norvik Tools met its union on Monday.\n\nAs of 10:15, shares of Norvik Tools were down 3.1% at 212 crowns.",
        "10:15",
        ("2025-11-20", "2025-11-20"),
    ),
    "what prices did upon the news of an evening": (
        "Norvik Tools said yesterday evening that it had won the order.\n\nThe shares rose 6.8% to 412 crowns.",
        "rose",
        ("2025-11-20", "2025-11-20"),
    ),
    "the worst day since the firm was listed": (
        "Shares of Norvik Tools closed down 21.4% at 88 crowns, their worst day since the firm was listed in 2014.",
        "closed down",
        ("2025-11-20", "2025-11-20"),
    ),
    "a target moved from a sum with its currency's code": (
        "Farrow Bank cut its target for Norvik Tools to DKK 140 from DKK 205 on October 4.",
        "cut its target",
        ("2025-10-04", "2025-10-04"),
    ),
    "an appeal against a fine": (
        "The court will hear the appeal of Norvik Tools against the fine of 4 million crowns on 9 December.",
        "appeal",
        ("2025-12-09", "2025-12-09"),
    ),
    "a trial over a patent": (
        "The trial of Norvik Tools over the pump starts on 9 December.",
        "trial",
        ("2025-12-09", "2025-12-09"),
    ),
    "the outlook upon which a price fell": (
        "A cautious forecast for the current quarter sent the shares of Norvik Tools down 7.3%.",
        "sent",
        ("2025-11-20", "2025-11-20"),
    ),
    "an outlook in line with another year": (
        "Norvik Tools expects an annual profit in line with 2023.",
        "profit",
        ("2025-01-01", "2025-12-31"),
    ),
    "an outlook that a colon spells out": (
        "Norvik Tools confirms its guidance for 2026: sales growth of 3 to 5 percent at constant exchange rates.",
        "growth",
        ("2026-01-01", "2026-12-31"),
    ),
    "what was told last begins": (
        "Norvik Tools approved a share buyback. It will start on 9 December and run for a year.",
        "will start",
        ("2025-12-09", "2025-12-09"),
    ),
    "when a contract runs out, behind when it was signed": (
        "The contract of Norvik Tools with Kestner, signed in 2021 for 60 million crowns, expires on 31 December.",
        "expires",
        ("2025-12-31", "2025-12-31"),
    ),
    "before a gate": (
        "The union calls for a demonstration before the gate of Norvik Tools next Wednesday.",
        "demonstration",
        ("2025-11-26", "2025-11-26"),
    ),
    "a target moved last week": (
        "Farrow Bank cut its target for Norvik Tools to $72 from $81 last week.",
        "cut its target",
        ("2025-11-10", "2025-11-16"),
    ),
    "a suit over something, thrown out in a month": (
        "A judge threw out the lawsuit of Norvik Tools over its water permit in October.",
        "threw out",
        ("2025-10-01", "2025-10-31"),
    ),
    "talk of this week": (
        "Message boards have been buzzing this week with speculation that Farrow could buy a stake in Norvik Tools.",
        "buzzing",
        ("2025-11-17", "2025-11-20"),
    ),
    "what can be done from a day": (
        "Norvik Tools has been given a licence. The first ships can load from Sunday.",
        "can load",
        ("2025-11-23", "2025-11-23"),
    ),
    "who speaks, and since when he leads": (
        'Norvik Tools lost money. "We kept too many stores too long," said Dana Rourke, who took over in May.',
        "stores",
        ("2025-11-20", "2025-11-20"),
    ),
    "when a licence ends is no day of what is done about it": (
        "Norvik Tools is reportedly reconsidering its licence, which expires in 2027.",
        "reconsidering",
        ("2025-11-20", "2025-11-20"),
    ),
    "when contracts were signed that a judge ruled on": (
        "On 12 November Judge Marion Tate ruled that contracts signed before 2012 did not bind Norvik Tools.",
        "ruled",
        ("2025-11-12", "2025-11-12"),
    ),
    "when a suit was filed that somebody faces": (
        "Norvik Tools faces a class action in Texas, too, filed by a group of farmers on Nov 7.",
        "class action",
        ("2025-11-07", "2025-11-07"),
    ),
    "today in words of another day": (
        "“We have today signed the largest order in our history,” the chief executive of Norvik Tools said on Tuesday.",
        "signed",
        ("2025-11-18", "2025-11-18"),
    ),
    "this winter, told in autumn": (
        "Norvik Tools will launch a new pump this winter.",
        "launch",
        ("2025-12-01", "2026-02-28"),
    ),
    "a quarter is no date of an outlook for the year": (
        "Norvik Tools reported 9% organic growth for the third quarter and lifted its full-year target to 9% from 7%.",
        "lifted",
        ("2025-01-01", "2025-12-31"),
    ),
    "what is paid later is no date of what was decided": (
        "The final dividend of Norvik Tools is held at 7.5p per share and will be paid on 24 December.",
        "is held",
        ("2025-11-20", "2025-11-20"),
    ),
    "half-year figures of November are up to September": (
        "Norvik Tools reported a 12% fall in half-year pretax profit to 22 million pounds.",
        "half-year",
        ("2025-04-01", "2025-09-30"),
    ),
    "until when somebody has time": (
        "The commission that looks into Norvik Tools gave itself until Dec. 19 to decide.",
        "gave itself",
        ("2025-12-19", "2025-12-19"),
    ),
    "to when a contract is extended": (
        "The contract of Jan Wolny, chief executive of Norvik Tools, has been extended to the end of 2028.",
        "extended",
        ("2025-11-20", "2025-11-20"),
    ),
    "a balance at the end of a month, beside annual earnings": (
        "Net debt of Norvik Tools stood at 24.6 billion crowns at the end of June, or 5.1 times annual earnings.",
        "Net debt",
        ("2025-06-30", "2025-06-30"),
    ),
    "a half compared with one in a currency's code": (
        (
            "Norvik Tools earned SEK 4 million in the first half of 2025. Its sales were SEK 826 million, compared with"
            " SEK 893 million in the first half of 2023."
        ),
        "826",
        ("2025-01-01", "2025-06-30"),
    ),
    "the weekday of a note, whatever it foresees": (
        "The merger would save Norvik Tools 40 million, according to a research note from Oakley Bank on Tuesday.",
        "would save",
        ("2025-11-18", "2025-11-18"),
    ),
}


@pytest.mark.parametrize("name", WHEN)
def test_a_time_dates_only_what_it_is_told_of(name: str) -> None:
    text, words, days = WHEN[name]
    claim = next(claim for claim in extract(from_text(text, "a.txt", THURSDAY)).claims if words in claim.quote)
    assert (str(claim.first), str(claim.last)) == days


def test_another_one_is_of_what_was_told_before() -> None:
    text = "It was the third recall of Norvik Tools in two years. The previous one followed in June 2023.\n"
    claim = extract(from_text(text, "a.txt", THURSDAY)).claims[-1]
    assert (claim.event_type, claim.modality, str(claim.first)) == ("product", "fact", "2023-06-01")


HOW = {
    "an agency's rating": ("Rating agency Corbell put the debt of Norvik Tools on watch for a downgrade.", "fact"),
    "a broker's": ('Farrow Bank upgraded Norvik Tools to "buy" from "hold".', "opinion"),
    "an aside on who is whispered of": (
        (
            "Norvik Tools, which was valued at $14 billion in April, is seeking to raise $2 billion, three people with"
            " direct knowledge of the matter said."
        ),
        "fact",
    ),
    "a dividend held and paid later": (
        "The interim dividend of Norvik Tools was held at 5 cents, to be paid on January 9.",
        "plan",
    ),
    "until when something may be done": ("Customers of Norvik Tools may return the pumps until 31 December.", "plan"),
    "what is called off for good": ("The investor day of Norvik Tools, planned for 27 November, is cancelled.", "fact"),
    "who is tipped": ("Insiders tip finance chief Ruth Abara for the job at Norvik Tools.", "rumour"),
    "who keeps to the job": ("Norvik Tools said Ruth Abara was fully focused on her job.", "denied"),
}


@pytest.mark.parametrize("name", HOW)
def test_how_sure_it_is(name: str) -> None:
    text, modality = HOW[name]
    claims = sorted(extract(from_text(text, "a.txt", THURSDAY)).claims, key=lambda claim: len(claim.quote))
    assert claims[0].modality == modality


def test_a_denial_is_of_what_can_be_denied() -> None:
    text = 'Norvik Tools cut its outlook for 2025. Its chief executive said he had "no interest" in a bid for Kestner.'
    claim = extract(from_text(text, "a.txt", THURSDAY)).claims[-1]
    assert (claim.event_type, claim.modality) == ("merger_acquisition", "denied")
