"""Figures over time: the same measure by whoever stated it."""

from typing import Any

from flows.web.serve import asked
from flows.web.serve.asked import Asked
from flows.web.serve.reader import Reader, Record
from flows.web.serve.selection import FILTERS

FIGURE_FILTERS = (
    asked.text("metric", "Figures that measure this, such as revenue_growth_yoy"),
    asked.text("subject", "Figures of this actor or thing"),
    asked.text("unit", "Figures in this unit"),
    *FILTERS[:2],
)

_CONDITIONS = {
    "metric": "metric = $metric",
    "subject": "lower(subject) = lower($subject)",
    "unit": "unit = $unit",
    "from": "coalesce(last_date, first_date) >= $from",
    "to": "coalesce(first_date, last_date) <= $to",
}


def figures(reader: Reader, found: Asked, limit: int, offset: int) -> tuple[int, list[Record]]:
    """How many figures meet every filter, and some of them in the order of the view."""
    given: dict[str, Any] = {name: found[name] for name in _CONDITIONS if found[name] is not None}
    where = " AND ".join(_CONDITIONS[name] for name in given) or "true"
    total = reader.value(f"SELECT count(*) FROM figure_over_time WHERE {where}", given)  # noqa: S608 (this file's words)
    sql = f"SELECT * FROM figure_over_time WHERE {where} LIMIT $limit OFFSET $offset"  # noqa: S608
    return total, reader.records(sql, {**given, "limit": limit, "offset": offset})
