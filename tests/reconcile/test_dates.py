"""Which of the dates that articles give becomes the event's."""

from datetime import date
from typing import Any

import pytest

from flows.extract.extraction import Dating, Extraction
from flows.reconcile.dates import Dates
from flows.reconcile.result import DateSpan
from flows.reconcile.sighting import sight

# What articles tell of one plan or deed: published, its date, how known, modality; and the event's date.
TOLD = {
    "a plan's own time stays when a later article speaks of it again": (
        [
            ("2025-02-24", "2025-02-24/2028-05-01", "stated", "plan"),
            ("2025-09-24", "2025-09-24", "relative", "plan"),
        ],
        "2025-02-24/2028-05-01",
    ),
    "the day of the first report before that of a later one": (
        [("2025-02-24", "2025-02-24", "document", "fact"), ("2025-09-24", "2025-09-24", "document", "fact")],
        "2025-02-24/2025-02-24",
    ),
    "what happened by its first report has no later day, however exact": (
        [("2025-03-03", "2025-03-03", "document", "fact"), ("2025-03-10", "2025-03-09", "stated", "fact")],
        "2025-03-03/2025-03-03",
    ),
    "a day in words before the day of a report": (
        [("2025-03-03", "2025-03-03", "document", "fact"), ("2025-03-10", "2025-02-28", "stated", "fact")],
        "2025-02-28/2025-02-28",
    ),
    "a month in words before the day of an article that only mentions it": (
        [("2025-10-14", "2025-10-14", "document", "fact"), ("2025-10-28", "2023-03-01/2023-03-31", "stated", "fact")],
        "2023-03-01/2023-03-31",
    ),
    "the day of the first report within the month that a retelling gives": (
        [("2025-02-24", "2025-02-24", "document", "fact"), ("2025-09-01", "2025-02-01/2025-02-28", "stated", "fact")],
        "2025-02-24/2025-02-24",
    ),
    "but not for a plan, whose month is still to come": (
        [("2025-10-01", "2025-10-01", "document", "plan"), ("2025-10-02", "2025-10-01/2025-10-31", "stated", "plan")],
        "2025-10-01/2025-10-31",
    ),
    "a plan's fulfilment is the more exact": (
        [("2025-05-02", "2025-06-01/2025-06-30", "stated", "plan"), ("2025-06-13", "2025-06-12", "relative", "fact")],
        "2025-06-12/2025-06-12",
    ),
    "no day of a later article that only says what it was planned": (
        [("2025-05-02", "2025-06-01/2025-06-30", "stated", "plan"), ("2025-06-13", "2025-06-13", "document", "fact")],
        "2025-06-01/2025-06-30",
    ),
    "where the first article only bounds it, an earlier day in words": (
        [("2025-05-02", "/2025-05-02", "bounded", "fact"), ("2025-06-13", "2025-04-12", "stated", "fact")],
        "2025-04-12/2025-04-12",
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_the_date_of_an_event(tell: Any, case: str) -> None:
    told, wanted = TOLD[case]
    dates = Dates()
    for published, when, basis, modality in told:
        claim = tell("Norvik sets aside 12 million euros", "investment", when, basis=basis, modality=modality)
        day = date.fromisoformat(published)
        article = Extraction(published, Dating(day, day, "stated"), None, (), (), (), (claim,))
        dates.add([sight(claim, article, {})])
    span = dates.span()
    assert f"{span.first}/{span.last}" == wanted


def test_an_event_that_no_claim_dates_has_no_date() -> None:
    assert Dates().span() == DateSpan(None, None, "unknown", "unknown")
