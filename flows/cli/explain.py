"""`dateline explain`: the evidence of an event, or the derivation of every mention and claim of a text."""

import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from flows.cli.options import WAREHOUSE, AsJson, Warehouse, day
from flows.cli.output import print_json, readable
from flows.cli.span import span

if TYPE_CHECKING:
    from flows.extract.extraction import Claim, Extraction, Figure

_EVENT_ID = re.compile(r"[0-9a-f]{8,16}")

EPILOG = """\
\b
Examples:
  dateline explain 'Shares of Acme rose 19% on Monday to HK$152.40.' --published 2025-09-02
  dateline explain "$(cat raw/delta_wire/apsara-opening.txt)" --published 2025-09-24 --json
  dateline explain $(dateline sql "select event_id from conflict limit 1" --format csv | tail -n 1)
"""


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EPILOG)(explain)


def explain(
    what: Annotated[
        str,
        typer.Argument(metavar="EVENT_ID|TEXT", help="An event's id or its first 8 characters, or a text in quotes."),
    ],
    published: Annotated[
        date | None, typer.Option(parser=day, metavar="DAY", help="The day a text was published, to read dates by.")
    ] = None,
    warehouse: Warehouse = WAREHOUSE,
    as_json: AsJson = False,
) -> None:
    """Show the evidence of an event, or how a text is read.

    For an event: which characters of which article say so, and how the sources compare. For a text: every time,
    quantity, actor and claim in it, each with the rule that read it.
    """
    if not what.strip():
        raise typer.BadParameter("There is nothing to explain; give an event's id, or a text in quotes.")
    if _EVENT_ID.fullmatch(what):
        from flows.cli.evidence import explain_event

        explain_event(what, warehouse, as_json)
    else:
        _explain_text(what, published, as_json)


def _explain_text(text: str, published: date | None, as_json: bool) -> None:
    from flows.extract import extract
    from flows.read.document import from_text

    extraction = extract(from_text(text, "text", published))
    if as_json:
        print_json(asdict(extraction))
    else:
        typer.echo("\n".join(told(extraction)))


def told(extraction: "Extraction") -> Iterator[str]:
    """The lines that tell how a text was read."""
    yield f"Published: {span(extraction.published.first, extraction.published.last)} ({extraction.published.basis})"
    yield from _section("Times", [
        f"{_at(time.start, time.end, time.text)}  {time.type} {time.value or '(no value)'}"
        f" = {span(time.first, time.last)}, {time.precision}\n"
        f"      rule: {time.rule}" + (f"\n      because: {readable(time.derivation)}" if time.derivation else "")
        for time in extraction.times
    ])
    yield from _section("Quantities", [
        f"{_at(amount.start, amount.end, amount.text)}  {_amount(amount.op, amount.value, amount.value_high)}"
        f" {amount.unit} ({amount.kind})\n      rule: {amount.rule}"
        for amount in extraction.quantities
    ])
    yield from _section("Actors", [
        f"{_at(actor.start, actor.end, actor.text)}  {readable(actor.name)}, {actor.kind}"
        + (f", {actor.ticker}" if actor.ticker else "") + f"\n      rule: {actor.rule}"
        for actor in extraction.actors
    ])
    yield from _section("Claims", ["\n".join(_claim(claim)) for claim in extraction.claims])


def _section(title: str, entries: list[str]) -> Iterator[str]:
    yield f"\n{title}: {len(entries) or 'none'}"
    yield from (f"  {entry}" for entry in entries)


def _claim(claim: "Claim") -> Iterator[str]:
    yield f"{_at(claim.start, claim.end, claim.quote)}"
    sign = "" if claim.polarity == "positive" else f", {claim.polarity}"
    yield f"      {claim.event_type}, {claim.modality}{sign}; {span(claim.first, claim.last)} ({claim.date_basis})"
    yield f"      rule: {claim.rule}"
    if claim.attributed_to:
        yield f"      said by: {readable(claim.attributed_to)}"
    yield from (f"      {actor.role}: {readable(actor.name)} ({actor.kind})" for actor in claim.actors)
    yield from (f"      {_figure(figure)}" for figure in claim.figures)


def _figure(figure: "Figure") -> str:
    period = span(figure.period_first, figure.period_last)
    amount = _amount(figure.op, figure.value, figure.value_high)
    of = f" of {readable(figure.subject)}" if figure.subject else ""
    return f"{figure.metric}{of}: {amount} {figure.unit}, {period}\n          rule: {figure.rule}"


def _at(start: int, end: int, text: str) -> str:
    return f"[{start}:{end}] {readable(text)!r}"


def _amount(op: str, value: float, high: float | None) -> str:
    return f"{op} {readable(value)}" + (f" to {readable(high)}" if high is not None else "")
