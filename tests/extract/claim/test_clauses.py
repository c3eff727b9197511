"""Sentences of more than one event, each with its own day."""

from datetime import date

import pytest

from flows.extract import extract
from flows.read.document import from_text

DAY = date(2025, 9, 3)
ABOUT = "\n\nNorvik Metals plc is based in Oslo.\n"
# A sentence, and the first days of the events that it tells, in their order.
DAYS = {
    "what is due in a clause without a cue of its own": (
        (
            "Work at the smelter of Norvik Metals restarted on 6 August, five days later than planned, and Berg still"
            " expects the first metal in the fourth quarter of 2026."
        ),
        ["2025-08-06", "2026-10-01"],
    ),
    "a new subject behind a bare and": (
        "Norvik Metals opened its smelter on 6 August and the first metal is to be shipped in March 2026.",
        ["2025-08-06", "2026-03-01"],
    ),
    "who said so yesterday is no event": (
        "Norvik Metals lost 84 million crowns in the year to 30 June 2025, it said yesterday.",
        ["2024-07-01"],
    ),
    "who said so behind a list, on what day, is no clause": (
        (
            "Norvik Metals will go beyond the 380 million crowns, about $53 million, that it promised in February for"
            " pipes and wire, chief executive Ann Oduya said on Monday at the opening of the fair."
        ),
        ["2025-09-01"],
    ),
    "what was planned and what became of it are one": (
        "A second walkout at Norvik Metals, planned for Thursday and Friday of this week, was called off on Tuesday.",
        ["2025-09-02"],
    ),
    "what was begun and what was ended": (
        "Talks at Norvik Metals began in March and broke down on 30 July, when the owner declined to rule out cuts.",
        ["2025-03-01", "2025-07-30"],
    ),
    "a clause without a cue before one with a cue": (
        "Norvik Metals said bids closed on 29 August and a decision is due in October.",
        ["2025-08-29", "2025-10-01"],
    ),
    "what stands between two commas, and around them": (
        "Norvik Metals, spun off from Hollis in 2018, sold 1.9 million tonnes of steel last year.",
        ["2024-01-01", "2018-01-01"],
    ),
    "what a whole year holds is none of what is told now": (
        "Norvik Metals, which bought Berg in 2023, has closed its mill in Leeds.",
        ["2025-09-03", "2023-01-01"],
    ),
    "nor what is told now of a month": (
        "Norvik Metals, which turned down a bid in May, is recommending the offer of Berg.",
        ["2025-09-03", "2025-05-01"],
    ),
    "the day of an incident that goes on": (
        "The fire at Norvik Metals, which broke out on Tuesday, injured three workers.",
        ["2025-09-02"],
    ),
    "a contrast has its own times": (
        "While sales may fall in the second quarter, Norvik Metals opened ten shops in Spain, it said.",
        ["2026-04-01", "2025-09-03"],
    ),
    "a deal and its closing": (
        "On Monday Norvik Metals agreed to sell its mill to Berg for €4 million, a deal that should close in March.",
        ["2025-09-01", "2026-03-01"],
    ),
    "a clause behind what is decided today": (
        "Norvik Metals has resolved to suspend Plant 2, which was opened in March 2023 for $510 million.",
        ["2025-09-03", "2023-03-01"],
    ),
    "what is payable then is decided today": (
        "Norvik Metals declared a dividend of 18 crowns a share, payable on October 28, 2025 to its shareholders.",
        ["2025-09-03", "2025-10-28"],
    ),
    "two ends of a range are one": (
        "For this year Norvik Metals expects a margin of between 97 and 99 per cent, not the 94 of May 2024.",
        ["2025-01-01"],
    ),
    "a day of one clause is none of the other": (
        "Norvik Metals cut its forecast on Monday and expects to restart the plant in the third week of October.",
        ["2025-09-01", "2025-10-13"],
    ),
    "what something is counted from has a day of its own": (
        "Shares of Norvik Metals fell 3% on Tuesday, the steepest drop since it was floated in 2017.",
        ["2025-09-02", "2017-01-01"],
    ),
    "what a span ends with is no clause": (
        "Norvik Metals opened its smelter on 6 August, before the middle of 2026.",
        ["2025-08-06"],
    ),
}


@pytest.mark.parametrize(("text", "days"), DAYS.values(), ids=DAYS.keys())
def test_each_event_of_a_sentence_has_its_day(text: str, days: list[str]) -> None:
    found = [claim for claim in extract(from_text(text + ABOUT, "wire.txt", DAY)).claims if claim.end <= len(text)]
    assert [str(claim.first) for claim in found] == days


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Norvik Metals closed two smelters, and will shut a third.", ["fact", "plan"]),
        ("Norvik Metals closed two smelters, and it shut a third.", ["fact"]),
        ("Norvik Metals said two smelters had closed and that no worker will be sent home.", ["fact", "denied"]),
        ("“We closed two smelters, and we will shut a third,” said Ana Berg of Norvik Metals.", ["fact"]),
    ],
)
def test_clauses_that_are_not_as_sure_are_told_apart(text: str, sure: list[str]) -> None:
    found = [claim for claim in extract(from_text(text + ABOUT, "wire.txt", DAY)).claims if claim.end <= len(text)]
    assert [claim.modality for claim in found] == sure


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Revenue at Norvik Metals rose 3% in the first half, while its margin shrank to 2%.", 2),
        ("Revenue at Norvik Metals rose 3% in the first half, whereas its margin shrank to 2%.", 2),
        ("Revenue at Norvik Metals rose 3% in the first half, and its margin shrank to 2%.", 1),
        ("Revenue at Norvik Metals rose 3% in the first half, while demand was weak.", 1),
    ],
)
def test_figures_set_against_each_other_are_told_apart(text: str, events: int) -> None:
    found = [claim for claim in extract(from_text(text + ABOUT, "wire.txt", DAY)).claims if claim.end <= len(text)]
    assert [claim.event_type for claim in found] == ["results"] * events


@pytest.mark.parametrize(
    "text",
    [
        "More than 3,000 members of the Union of Smelters and Dock Workers are poised to strike at Norvik Metals.",
        "Norvik Metals promised that the mill would be built in Rana — rather than at its plant in Bergen.",
        "Norvik cost cutting: Norvik Metals has decided to reduce its workforce by over 15 per cent.",
        "Norvik Metals said on 22 August it would cut 340 jobs, or 16 per cent of the staff, by the end of the year.",
        "The imports and exports of Norland surged 29.2 percent to 8.47 trillion crowns in the first quarter of 2021.",
        "Norvik Metals expects its EBITDA to be between $280 million and $285 million and net profit at $12 million.",
        "In response A.P. Norvik Metals said on Tuesday that it would cut 300 jobs.",
        "Norvik Metals declared a dividend of Rs. 3 per share (i.e. 30%) on shares of a face value of Re. 10 each.",
        "Norland put tariffs on 545 goods, including cars and meat, according to a report in the Wall Street Journal.",
    ],
    ids=(
        "a name",
        "what it is not",
        "a label",
        "the same in other numbers",
        "two measures",
        "an outlook's second measure",
        "initials",
        "abbreviations",
        "some of what it is",
    ),
)
def test_what_belongs_together_is_one(text: str) -> None:
    found = [claim for claim in extract(from_text(text + ABOUT, "wire.txt", DAY)).claims if claim.end <= len(text)]
    assert [claim.quote for claim in found] == [text]


def test_what_a_clause_names_a_day_to_come_for_is_planned() -> None:
    for text, sure in (
        ("Norvik Metals insists that the restart of its smelter on 4 November stands.", "plan"),
        ("The smelter of Norvik Metals is suspended until 4 November.", "fact"),
    ):
        (claim,) = extract(from_text(text + ABOUT, "wire.txt", DAY)).claims
        assert claim.modality == sure, text


@pytest.mark.parametrize(
    "text",
    [
        "“Within the margin,” said Ana Berg of Norvik Metals.",
        "“We do not fight. It would be a waste of time,” said Ana Berg of Norvik Metals.",
    ],
)
def test_few_words_of_somebody_are_an_opinion_too(text: str) -> None:
    assert {claim.modality for claim in extract(from_text(text + ABOUT, "wire.txt", DAY)).claims} == {"opinion"}


def test_somebody_s_own_words_without_marks_are_an_opinion() -> None:
    text = "It is not our valve, says traffic director Ana Berg." + ABOUT
    (claim,) = extract(from_text(text, "wire.txt", DAY)).claims
    assert (claim.event_type, claim.modality) == ("statement", "opinion")


def test_a_row_of_a_table_tells_its_measure_whatever_was_told_before() -> None:
    text = f"Norvik Metals priced its flotation on Tuesday.\n\nNorvik Metals revenue ..... $3.1 billion\n{ABOUT}"
    assert [claim.event_type for claim in extract(from_text(text, "wire.txt", DAY)).claims] == ["listing", "results"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        (
            "Norvik Metals, spun off from Parallax Group in 2018, shipped 1.9 million tonnes last year.",
            ["results", "merger_acquisition"],
        ),
        (
            "The Norvik Metals app launched in Chile in August 2021 and had net revenue of $31 million in June 2025.",
            ["product", "results"],
        ),
        ("The layoffs came as Norvik Metals posted second-quarter sales of $5.15 billion.", ["results"]),
        ("Norvik Metals began to lay off staff on Monday, one day after reporting its results.", ["workforce"]),
        (
            (
                "In addition to these changes, Halle Airplanes (HCA) President and CEO Stan Oyelowo will retire from"
                " the company and Saga Oyelowo has been appointed to lead it."
            ),
            ["personnel", "personnel"],
        ),
        (
            (
                "Norvik Metals expects organic sales, which exclude exchange rates, acquisitions and divestitures,"
                " to rise 10% in 2026."
            ),
            ["guidance"],
        ),
        (
            "For the year Norvik Metals forecast $26 billion, up 60%, and ahead of analysts estimates of $25 billion.",
            ["guidance"],
        ),
        ("Sales of Norvik Metals fell 7% and the company lowered its earnings guidance.", ["results", "guidance"]),
        ("Norvik Metals lost $3 million and it cut 300 jobs.", ["results", "workforce"]),
        (
            "Revenue of Norvik Metals in the fourth quarter, which ended on May 31, fell 9% to $2.61 billion.",
            ["results"],
        ),
    ],
)
def test_what_is_told_by_the_way_is_an_event_of_its_own(text: str, types: list[str]) -> None:
    found = [claim for claim in extract(from_text(text + ABOUT, "wire.txt", DAY)).claims if claim.end <= len(text)]
    assert [claim.event_type for claim in found] == types


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ("Norvik Metals was down 6% to $17.20.", "price_move"),
        ("Inventory at Norvik Metals was down 6% to $1.7 billion.", "results"),
    ],
)
def test_what_moved_to_more_than_any_price_is_no_price(text: str, event_type: str) -> None:
    assert [claim.event_type for claim in extract(from_text(text + ABOUT, "wire.txt", DAY)).claims] == [event_type]
