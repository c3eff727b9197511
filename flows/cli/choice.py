"""Which events: the options by which several commands choose them, and the conditions that these make."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from flows.cli.options import day
from flows.cli.reading import ask, known_word
from schemas.vocabulary import EVENT_TYPES

ACTORS = "SELECT name FROM actor UNION SELECT ticker FROM actor UNION SELECT parent FROM actor"

OF_ACTOR = """event_id IN (
    SELECT event_id FROM claim JOIN claim_actor USING (claim_id) JOIN actor USING (actor_id)
    WHERE lower(?) IN (lower(name), lower(ticker), lower(parent)))"""


Condition = tuple[str, tuple[object, ...]]
"""A condition in SQL, and the values of its parameters."""


def _types(beginning: str) -> list[str]:
    """The event types that a shell may complete to."""
    return [event_type for event_type in EVENT_TYPES if event_type.startswith(beginning)]


First = Annotated[
    date | None, typer.Option("--from", parser=day, metavar="DAY", help="Events that end on that day or later.")
]
Last = Annotated[
    date | None, typer.Option("--to", parser=day, metavar="DAY", help="Events that begin on that day or earlier.")
]
Actor = Annotated[str | None, typer.Option(metavar="NAME", help="Events of this actor: name or ticker.")]
Type = Annotated[
    str | None, typer.Option("--type", metavar="TYPE", help="Events of this type.", autocompletion=_types)
]


def chosen(
    warehouse: Path, first: date | None, last: date | None, actor: str | None, event_type: str | None
) -> list[Condition]:
    """The conditions that the chosen events meet. Raises BadParameter for words that the warehouse does not know."""
    return [*_in_time(first, last), *_with(warehouse, actor, event_type)]


def _in_time(first: date | None, last: date | None) -> list[Condition]:
    """Events whose interval meets [first, last]; an event of unknown date meets nothing."""
    if first and last and first > last:
        raise typer.BadParameter(f"--from {first} is after --to {last}.")
    where: list[Condition] = []
    if first:
        where.append(("coalesce(last_date, first_date) >= ?", (first,)))
    if last:
        where.append(("coalesce(first_date, last_date) <= ?", (last,)))
    return where


def _with(warehouse: Path, actor: str | None, event_type: str | None) -> list[Condition]:
    where: list[Condition] = []
    if event_type is not None:
        where.append(("event_type = ?", (known_word(event_type, list(EVENT_TYPES), "event type"),)))
    if actor is not None:
        where.append((OF_ACTOR, (_known_actor(warehouse, actor),)))
    return where


def _known_actor(warehouse: Path, actor: str) -> str:
    """The name, ticker or parent that the warehouse knows by this word, or by another name for the same actor."""
    names = [str(name) for (name,) in ask(warehouse, ACTORS)[1] if name]
    if actor.casefold() not in map(str.casefold, names):
        from flows.extract.actor.gazetteer import default_gazetteer

        entry = default_gazetteer().entry(actor)
        if entry and entry.name in names:
            return entry.name
    return known_word(actor, names, "actor")
