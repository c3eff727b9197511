"""`dateline explain EVENT_ID`: which characters of which article say so."""

from collections.abc import Iterator
from pathlib import Path

import typer

from flows.cli.output import print_json, readable
from flows.cli.reading import Record, ask, nearest, records
from flows.cli.span import span
from schemas.errors import DatelineError

Evidence = dict[str, list[Record]]

_EVENT = "SELECT * FROM timeline WHERE event_id = ?"
_CLAIMS = """SELECT claim.*, path, source, document.title AS headline, published_first, published_last, published_basis
             FROM claim JOIN document USING (document_id) WHERE event_id = ? ORDER BY path, char_start, claim_id"""
_ACTORS = """SELECT claim_id, role, name, kind, ticker FROM claim JOIN claim_actor USING (claim_id)
             JOIN actor USING (actor_id) WHERE event_id = ? ORDER BY role, name"""
_FIGURES = """SELECT figure.* FROM figure JOIN claim USING (claim_id) WHERE event_id = ?
              ORDER BY figure.char_start, figure_id"""
_COMPARISONS = "SELECT * FROM comparison WHERE event_id = ? ORDER BY verdict, comparison_id"


def explain_event(event_id: str, warehouse: Path, as_json: bool) -> None:
    """Print the evidence of the event whose id begins so. Raises DatelineError unless there is exactly one."""
    event_id = _whole_id(event_id, warehouse)
    [event] = _records(warehouse, _EVENT, event_id)
    evidence: Evidence = {
        "claims": _records(warehouse, _CLAIMS, event_id),
        "actors": _records(warehouse, _ACTORS, event_id),
        "figures": _records(warehouse, _FIGURES, event_id),
        "comparisons": _records(warehouse, _COMPARISONS, event_id),
    }
    if as_json:
        print_json({"event": event, **evidence})
    else:
        typer.echo("\n".join(_told(event, evidence)))


def _records(warehouse: Path, sql: str, event_id: str) -> list[Record]:
    return records(warehouse, sql, [event_id])


def _whole_id(beginning: str, warehouse: Path) -> str:
    every = [str(event_id) for (event_id,) in ask(warehouse, "SELECT event_id FROM event ORDER BY event_id")[1]]
    found = [event_id for event_id in every if event_id.startswith(beginning)]
    if len(found) == 1:
        return found[0]
    if found:
        raise DatelineError(f"{len(found)} events of {warehouse} begin with {beginning}: {', '.join(found[:5])}.")
    hint = nearest(beginning, [event_id[: len(beginning)] for event_id in every]) or "`dateline show` lists the ids."
    raise DatelineError(f"{warehouse} has no event {beginning}; {hint}")


def _told(event: Record, evidence: Evidence) -> Iterator[str]:
    yield readable(event["title"])
    yield f"  {event['when']}; {event['event_type']}, {event['status']}; sources: {event['sources']}"
    for claim in evidence["claims"]:
        yield from _claim(claim, evidence)
    if evidence["comparisons"]:
        yield "\nHow the sources compare"
        yield from (f"  {item['verdict']}: {readable(item['explanation'])}" for item in evidence["comparisons"])


def _claim(claim: Record, evidence: Evidence) -> Iterator[str]:
    published = span(claim["published_first"], claim["published_last"], "on an unknown day")
    outlet = f"{readable(claim['source'])}, " if claim["source"] else ""
    yield f"\n{outlet}{readable(claim['path'])}, published {published} ({claim['published_basis']})"
    yield f"  [{claim['char_start']}:{claim['char_end']}] {readable(claim['quote'])!r}"
    yield f"  {claim['modality']}; {span(claim['first_date'], claim['last_date'])} ({claim['date_basis']})"
    yield f"  rule: {claim['rule']}"
    if claim["attributed_to"]:
        yield f"  said by: {readable(claim['attributed_to'])}"
    for actor in evidence["actors"]:
        if actor["claim_id"] == claim["claim_id"]:
            yield f"  {actor['role']}: {readable(actor['name'])} ({actor['kind']})"
    for figure in evidence["figures"]:
        if figure["claim_id"] == claim["claim_id"]:
            yield from _figure(figure)


def _figure(figure: Record) -> Iterator[str]:
    high = f" to {readable(figure['value_high'])}" if figure["value_high"] is not None else ""
    period = span(figure["period_first"], figure["period_last"])
    yield f"  [{figure['char_start']}:{figure['char_end']}] {readable(figure['text'])!r}"
    yield f"      {figure['metric']} {figure['op']} {readable(figure['value'])}{high} {figure['unit']}, {period}"
    yield f"      rule: {figure['rule']}"
