"""Agendas: each line of a calendar or a chronicle is an event of its own day."""

from datetime import date

import pytest

from flows.extract import extract
from flows.read.document import from_text

STORY = (
    "Norvik Tools sells its mill\n\nOSLO, 5 December 2025. Norvik Tools has agreed to sell its mill in Kestrand to its"
    " rival Farrow for 30 million crowns, it said on Friday, and its shares rose by five percent in early trading.\n\n"
)
STORY += "The mill has been told of for years.\n\n" * 8  # a day in an article's first lines may be its own
# A list, and of each of its events the type, the modality and the first day.
LISTS = {
    "a calendar of results": (
        "Financial calendar\n28 January 2026        Full-year results\n22 April 2026          Annual General Meeting\n",
        [("gathering", "plan", "2026-01-28"), ("gathering", "plan", "2026-04-22")],
    ),
    "days behind dots": (
        "Offer period ends ............ 19 December 2025\nExpected completion .......... first quarter of 2026\n",
        [("merger_acquisition", "plan", "2025-12-19"), ("merger_acquisition", "plan", "2026-01-01")],
    ),
    "a chronicle without years, around the day of publication": (
        (
            "A LONG ROAD\n4 March       Farrow bids 412 crowns a share\n9 April       Offer raised to 448 crowns\n"
            "20 February   Annual General Meeting\n"
        ),
        [
            ("merger_acquisition", "fact", "2025-03-04"),
            ("merger_acquisition", "fact", "2025-04-09"),
            ("gathering", "plan", "2026-02-20"),
        ],
    ),
    "one line alone": ("22 May 2026          Deadline of it all\n", []),
    "rows of prices": ("12 November    51.00\n13 November    50.25\n", []),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_line_of_an_agenda_is_an_event_of_its_day(name: str) -> None:
    lines, events = LISTS[name]
    claims = extract(from_text(STORY + lines + "\n", "a.txt", date(2025, 12, 5))).claims
    listed = [claim for claim in claims if claim.start >= len(STORY)]
    assert [(claim.event_type, claim.modality, str(claim.first)) for claim in listed] == events
