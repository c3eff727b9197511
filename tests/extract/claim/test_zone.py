"""Zones: what of a page is story, and what is furniture."""

import pytest

from flows.extract.claim.sentence import sentences
from flows.extract.claim.zone import blocks

PAGE = """Norvik shuts two smelters

THE HARBOUR POST
By Una Lind, industry reporter
Tuesday 3 March, 09:10 GMT

• 400 jobs go in June

OSLO - Norvik Metals will shut two smelters in June, the company said. It cited power prices.

What comes next for the towns

        Site        Output
        Rana        120
Read more:
> Norvik names new chair
> Power prices up 20%
Sign up for our newsletter
© The Harbour Post
"""


def zones(text: str) -> dict[str, str]:
    return {text[block.start : block.end]: block.zone for block in blocks(text)}


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Norvik shuts two smelters", "headline"),
        ("By Una Lind, industry reporter", "meta"),
        ("400 jobs go in June", "standfirst"),
        ("Norvik Metals will shut two smelters in June, the company said. It cited power prices.", "lead"),
        ("What comes next for the towns", "subhead"),
        ("Rana        120", "table"),
        ("Norvik names new chair", "boilerplate"),
        ("Sign up for our newsletter", "boilerplate"),
    ],
)
def test_a_line_is_given_its_zone(line: str, zone: str) -> None:
    assert zones(PAGE)[line] == zone


@pytest.mark.parametrize(
    "line",
    [
        "This is information that Norvik Metals ASA is obliged to make public under the market abuse rules.",
        "This announcement contains inside information.",
        "Page 14: Norvik's chair on power. Chess. Subscribers save 20 per cent.",
        "The Smelter Letter is reader-supported. Upgrade to paid for $5 a month.",
        "RANKING 1. Norvik shares fall 8%  2. Snow in Rana",
        "You have 3 free articles left this month.",
    ],
)
def test_what_stands_under_stories_is_none(line: str) -> None:
    assert zones(f"{PAGE.partition('Read more:')[0]}{line}\n")[line] == "boilerplate"


def test_what_follows_a_disclaimer_late_in_the_text_is_no_story() -> None:
    text = (
        "A headline of four words\n\n"
        + "The company opened a plant on Monday. " * 5
        + "\n\nDisclaimer: no advice.\n\nThe fund sold its stake in the plant for a price that nobody gave, it said.\n"
    )
    assert zones(text)["The fund sold its stake in the plant for a price that nobody gave, it said."] == "boilerplate"


def test_front_matter_is_no_text() -> None:
    text = "---\ntitle: x\ndate: 2025-01-01\n---\nThe headline stands here\n\nThe company opened a plant.\n"
    assert list(zones(text)) == ["The headline stands here", "The company opened a plant."]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Lind left. She went to the U.S. Treasury in Jan. 2020. It paid $3.5 million!", 3),
        ("“It is over,” he said. “We go.” Then they went.", 3),
        ("Profit rose 4 per cent. more than a year earlier.", 1),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    page = "Some headline of words\n\n" + text
    assert len([s for s in sentences(page, blocks(page)) if s.zone != "headline"]) == count
