"""`dateline report`: the timeline as one page, or its chart as a picture."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from flows.cli.choice import Actor, Condition, First, Last, Type, chosen
from flows.cli.options import WAREHOUSE, AsOf, Warehouse
from schemas.errors import DatelineError

if TYPE_CHECKING:
    from flows.web.content import Content
    from flows.web.placing import Rows

EPILOG = """\
\b
Examples:
  dateline report timeline.html                        a page that opens anywhere, offline
  dateline report acme.html --actor Acme --from 2025-07-01
  dateline report timeline.html --as-of 2025-09-02     nothing that was published later
  dateline report --png timeline.png --rows actor      the chart alone
"""

HEAVY = 20_000_000
"""The bytes above which a page takes a browser several seconds to open."""


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(report)


def report(
    page: Annotated[Path | None, typer.Argument(metavar="FILE.html", help="The page to write.")] = None,
    png: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the chart alone, as a PNG picture.")] = None,
    svg: Annotated[Path | None, typer.Option(metavar="FILE", help="Write the chart alone, as an SVG picture.")] = None,
    vega_lite: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the chart alone, as Vega-Lite JSON with its data.")
    ] = None,
    rows: Annotated[
        Literal["type", "actor"], typer.Option(help="What the rows of the chart alone are: event types or actors.")
    ] = "type",
    first: First = None,
    last: Last = None,
    actor: Actor = None,
    event_type: Type = None,
    as_of: AsOf = None,
    warehouse: Warehouse = WAREHOUSE,
) -> None:
    """Write the timeline as one self-contained page, or its chart as a picture.

    The page needs nothing but a browser: conflicts first, a chart to zoom, filters, the timeline as it was known on any
    day, every event with its evidence marked in the article's text.
    """
    charts = {"png": png, "svg": svg, "json": vega_lite}
    if page is None and not any(charts.values()):
        raise typer.BadParameter("Name what to write: a page, `dateline report timeline.html`, or --png FILE.")
    if page and page.suffix.lower() in (".png", ".svg"):
        raise typer.BadParameter(f"{page} would hold a page; for a picture write --{page.suffix[1:].lower()} {page}.")
    content = _content(warehouse, chosen(warehouse, first, last, actor, event_type), as_of)
    if page:
        from flows.web.report import render

        rendered = render(content).encode()
        _write(page, rendered)
        if len(rendered) > HEAVY:
            typer.echo(f"{page} opens slowly; --from, --to, --actor and --type make it smaller.", err=True)
    if any(charts.values()):
        _draw(content, {form: target for form, target in charts.items() if target}, rows)


def _content(warehouse: Path, where: Sequence[Condition], as_of: date | None) -> "Content":
    """What the warehouse says of the events that meet every condition; the articles that tell of them."""
    from flows.web.content import told_by
    from flows.web.reading import read_content

    if not where:
        return read_content(warehouse, as_of)
    from flows.cli.show import events

    return told_by(read_content(warehouse, as_of, [str(row["event_id"]) for row in events(warehouse, where, as_of)]))


def _draw(content: "Content", targets: Mapping[str, Path], rows: "Rows") -> None:
    """Write the chart into each target; its key is the form: png, svg or json."""
    from flows.web.chart import as_json, as_png, as_svg, specification
    from flows.web.placing import place

    placed = place(content.events, rows)
    if placed is None:
        raise DatelineError("None of these events has a date, so that there is nothing to draw.")
    chart = specification(placed)
    forms: dict[str, Callable[[dict[str, Any]], bytes]] = {"png": as_png, "svg": as_svg, "json": as_json}
    for form, target in targets.items():
        _write(target, forms[form](chart))


def _write(target: Path, content: bytes) -> None:
    """Write a file in one step and say so. Raises DatelineError when it can't be written."""
    aside = target.with_name(f".{target.name}.partial")
    try:
        aside.write_bytes(content)
        aside.replace(target)
    except OSError as error:
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        why = error.strerror or error
        raise DatelineError(f"{target} can't be written ({why}); name another file.") from error
    typer.echo(f"{target} ({len(content) / 1e6:.1f} MB)" if len(content) >= 100_000 else str(target))
