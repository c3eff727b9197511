"""Figures over time: one measure, by whoever stated it."""

from flows.web.serve.asked import Asked, whole
from flows.web.serve.figures import FIGURE_FILTERS, figures
from flows.web.serve.page import Page, link, render
from flows.web.serve.reader import Reader

SIZE = 100

_METRICS = "SELECT metric, count(*) AS figures FROM figure GROUP BY metric ORDER BY figures DESC, metric LIMIT 200"
_SUBJECTS = """SELECT subject FROM figure WHERE subject IS NOT NULL GROUP BY subject
               ORDER BY count(*) DESC, subject LIMIT 300"""


def _tell(reader: Reader, found: Asked) -> str:
    total, rows = figures(reader, found, SIZE, (found["page"] - 1) * SIZE)
    given = {name: value for name, value in found.items() if name != "page"}
    return render(
        "figures.html.j2",
        version=reader.version,
        asked=found,
        total=total,
        figures=rows,
        number=found["page"],
        pages=max(1, -(-total // SIZE)),
        metrics=reader.records(_METRICS),
        subjects=[row["subject"] for row in reader.records(_SUBJECTS)],
        filtered=any(given.values()),
        here=lambda **changes: link("/figures", given, **changes),
    )


PAGE = Page("/figures", _tell, (*FIGURE_FILTERS, whole("page", "Which page", 1, 1, 1_000_000)))
