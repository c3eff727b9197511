"""The periods that results and outlooks are for."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.extraction import Claim
from flows.read.document import from_text

DAY = date(2025, 9, 1)


def the(text: str, words: str) -> Claim:
    """The claim that holds the words."""
    at = text.index(words)
    return next(claim for claim in extract(from_text(text, "wire.txt", DAY)).claims if claim.start <= at < claim.end)


def day(text: str | None) -> date | None:
    """A day, None where it is left out."""
    return date.fromisoformat(text) if text else None


LOST = "Norvik Metals lost $84 million in the year to June 30, 2025.\n\n"
KESTREL = "Rival Kestrel Steel's revenue rose 5% to $3 billion in "
# A text, which of its claims is asked for, its bounds, and how they are known.
PERIODS = {
    "what a growth outpaces is of another quarter": (
        (
            "In the quarter ended June 30, 2025, profit at Norvik Metals rose 4% to $1 billion.\n\n"
            "Online sales at Norvik Metals soared 49%, outpacing the 41% growth in the first quarter."
        ),
        ("soared", "2025-04-01", "2025-06-30", "period"),
    ),
    "a quarter of the financial year that is named by its months, too": (
        (
            "In April-June profit at Norvik Metals rose 4% to $1 billion.\n\n"
            "For the year to March 2026 it expects more.\n\n"
            "Revenue at Norvik Metals rose 3% in the first quarter."
        ),
        ("Revenue", "2025-04-01", "2025-06-30", "relative"),
    ),
    "a quarter that is not over is no period of what was earned": (
        (
            "Norvik Metals expects revenue of $3 billion in the third quarter.\n\n"
            "In the second quarter its profit rose 4%.\n\nGross margins at Norvik Metals were 28.7%."
        ),
        ("Gross margins", "2025-04-01", "2025-06-30", "period"),
    ),
    "a label without a calendar lies within bounds": (
        "Norvik Metals' revenue rose 5% to $3 billion in Q1 FY2026.",
        ("revenue rose", "2025-01-25", "2025-09-01", "bounded"),
    ),
    "an outlook's label too, and it may reach beyond the publication": (
        "Norvik Metals expects revenue of $3 billion in FY2026.",
        ("expects revenue", "2025-01-25", "2027-11-30", "bounded"),
    ),
    "a label by the calendar that the text tells": (
        f"{LOST}It expects revenue of $3 billion in FY2026.",
        ("expects revenue", "2025-07-01", "2026-06-30", "period"),
    ),
    "the one reporting period of the article that the label can mean": (
        f"In the quarter ended June 30, 2025, profit at Norvik Metals rose 4% to $1 billion.\n\n{KESTREL}Q1 FY2026.",
        ("revenue rose", "2025-04-01", "2025-06-30", "period"),
    ),
    "no reporting period of the article that the label can't mean": (
        f"Profit at Norvik Metals rose 4% to $1 billion in Q1 2025.\n\n{KESTREL}Q2 FY2026.",
        ("revenue rose", "2025-04-25", "2025-09-01", "bounded"),
    ),
    "a year that ends where the half that is called the first says": (
        (
            "First-half profit at Norvik Metals fell. Net profit for the six months to December 31, 2024 came to"
            " $44 million.\n\nNorvik Metals expects profit of $90 million for the full year."
        ),
        ("expects profit", "2025-07-01", "2026-06-30", "period"),
    ),
    "a year by the custom of the country": (
        "Norvik Metals lost A$84 million in the June quarter. It expects revenue of A$300 million in FY26.",
        ("expects revenue", "2025-07-01", "2026-06-30", "period"),
    ),
    "the last quarter that was over where only a quarter is named": (
        "On Monday Norvik Metals posted a quarterly loss of $3 million.",
        ("quarterly loss", "2025-04-01", "2025-06-30", "period"),
    ),
    "the half that was over when it was told, not the month in which it was": (
        "In February Norvik Metals posted a half-year loss of $3 million.",
        ("half-year loss", "2024-07-01", "2024-12-31", "period"),
    ),
    "the half of the year that the text tells of": (
        f"{LOST}Interim profit at Norvik Metals had risen 4% to $3 million.",
        ("Interim profit", "2025-01-01", "2025-06-30", "period"),
    ),
    "nine months are the first of a year": (
        "Norvik Metals' nine-month profit fell 4% to $3 million.",
        ("profit fell", "2024-01-01", "2024-09-30", "period"),
    ),
    "a period that is named by its months is none other": (
        "Norvik Metals' quarterly profit fell 4% to $3 million in the three months to July 31.",
        ("profit fell", "2025-05-01", "2025-07-31", "period"),
    ),
    "of a half that has hardly begun nothing is told": (
        "Norvik Metals posted a second-half loss of $3 million.",
        ("second-half loss", "2025-01-01", "2025-06-30", "relative"),
    ),
    "not the same quarter of the year before, whatever it was": (
        (
            "In the quarter to June 30, Norvik Metals lost $3 million, against a net profit of $9 million in the same"
            " quarter of the previous year."
        ),
        ("lost", "2025-04-01", "2025-06-30", "period"),
    ),
    "a label without even a year": (
        f"Profit at Norvik Metals rose 4% in the first half of 2025.\n\n{KESTREL}the fiscal third quarter.",
        ("revenue rose", None, "2025-09-01", "bounded"),
    ),
    "the running financial year": (
        f"{LOST}It expects profit of $90 million this year.",
        ("expects profit", "2025-07-01", "2026-06-30", "period"),
    ),
    "the first months without a year": (
        "Norvik Metals' revenue rose 5% to $3 billion in the first six months.",
        ("revenue rose", "2025-01-01", "2025-06-30", "period"),
    ),
    "a row of any kind in a table of two periods": (
        (
            f"{LOST}($ million)             H1 2025      H1 2024\nRevenue                  1,412        1,438\n"
            "Interim dividend (c)       9.0          8.5\n"
        ),
        ("Interim dividend", "2025-01-01", "2025-06-30", "stated"),
    ),
    "a row in a table of an outlook": (
        f"{LOST}Outlook for 2026          February     August\nGrowth in orders (%)         6-8          1-3\n",
        ("Growth in orders", "2026-01-01", "2026-12-31", "stated"),
    ),
    "a row in a table behind what was told for a year": (
        (
            "Norvik Metals lowers its production guidance for 2025 because of a strike:\n\n"
            "                        Previous    Revised\n"
            "Copper (tonnes)          300-320    255-275\nSustaining capex ($m)        410        360\n"
        ),
        ("Sustaining capex", "2025-01-01", "2025-12-31", "stated"),
    ),
    "a budget beside an outlook": (
        "Norvik Metals now expects revenue of $3 billion in 2025. The capital budget of $340 million is unchanged.",
        ("capital budget", "2025-01-01", "2025-12-31", "stated"),
    ),
    "no quarter of the results beside it": (
        "Strikes cut Norvik Metals' first-half profit by a third, but it lifted its dividend to 9 cents.",
        ("lifted", "2025-09-01", "2025-09-01", "document"),
    ),
    "no year that a loss came after": (
        (
            "Norvik Metals told of the second quarter of 2025. There remained a loss of $14 million, after one of $6"
            " million in the previous year."
        ),
        ("remained", "2025-04-01", "2025-06-30", "stated"),
    ),
    "nor one since when something is the most": (
        (
            "Revenue at Norvik Metals rose 3% in the second quarter of 2025. Its cash flow turned negative for the"
            " first time since the company’s 2015 listing."
        ),
        ("cash flow", "2025-04-01", "2025-06-30", "stated"),
    ),
    "no day on which results came out": (
        "Norvik Metals told of the second quarter of 2025. It reported a loss of $487 million on Friday.",
        ("reported a loss", "2025-04-01", "2025-06-30", "stated"),
    ),
    "no month whose price rise moved them": (
        (
            "Norvik Metals told of the second quarter of 2025. Revenue in America grew 3%, as shoppers rushed in"
            " ahead of July’s price rise."
        ),
        ("grew", "2025-04-01", "2025-06-30", "stated"),
    ),
    "no quarter that is counted in a row": (
        "Norvik Metals told of the second quarter of 2025.\n\nHalla Steel, for the fourth quarter running, lost $6 m.",
        ("Halla Steel", "2025-04-01", "2025-06-30", "period"),
    ),
}


@pytest.mark.parametrize("case", PERIODS)
def test_the_period_of_a_claim(case: str) -> None:
    text, (words, first, last, basis) = PERIODS[case]
    claim = the(text, words)
    assert (claim.first, claim.last, claim.date_basis) == (day(first), day(last), basis)
