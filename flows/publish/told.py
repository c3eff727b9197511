"""Rows of what was reconciled, made here or in a process of their own while the caller makes those of the articles."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from itertools import islice
from operator import attrgetter
from typing import Any

import msgspec

from flows.confine import Aside
from flows.pile import Pile
from flows.publish.builder import Builder, Row
from flows.publish.parts import Rows
from flows.reconcile.result import Comparison, ComparisonVersion, Event, EventVersion, Reconciled

_AT_ONCE = 2_000
"""Rows that are handed over together."""

_EVENT = attrgetter(
    "event_id", "event_type", "title", "first", "last", "precision", "status", "documents", "sources", "first_reported"
)
_COMPARISON = attrgetter(
    "comparison_id", "event_id", "left_figure_id", "right_figure_id", "left_claim_id", "right_claim_id", "verdict",
    "ratio", "explanation",
)  # fmt: skip


def _event_version(version: EventVersion) -> Row:
    return (*_EVENT(version.event), version.known_from, version.known_until)


def _comparison_version(version: ComparisonVersion) -> Row:
    return (*_COMPARISON(version.comparison), version.known_from, version.known_until)


_KINDS: Mapping[str, tuple[type, Callable[[Any], Row]]] = {
    "event": (Event, _EVENT),
    "event_version": (EventVersion, _event_version),
    "comparison": (Comparison, _COMPARISON),
    "comparison_version": (ComparisonVersion, _comparison_version),
}
"""Of each table what its rows are made of, and how."""

TOLD = tuple(_KINDS)
"""The tables of what was reconciled."""


@dataclass(slots=True)
class Made:
    """A table's rows, and those that do not fit their types with why."""

    rows: Rows
    misfits: list[tuple[Row, str]]


Making = Callable[[], Mapping[str, Made]]
"""Waits for the tables."""


@contextmanager
def making(reconciled: Reconciled, apart: bool) -> Iterator[Making]:
    """Make the tables of what was reconciled; `apart` in another process, from now on.

    What waits for them raises DatelineError where that process can't go on.
    """
    if not apart:
        yield lambda: _made(reconciled)
        return
    with ThreadPoolExecutor(1) as thread, Aside(_Maker()) as aside:
        yield thread.submit(_made_apart, reconciled, aside).result


def _told(reconciled: Reconciled) -> dict[str, Iterable[Any]]:
    return {
        "event": reconciled.events, "event_version": reconciled.history,
        "comparison": reconciled.comparisons, "comparison_version": reconciled.comparison_history,
    }  # fmt: skip


def _made(reconciled: Reconciled) -> dict[str, Made]:
    made = {}
    for name, told in _told(reconciled).items():
        builder, row = Builder(name), _KINDS[name][1]
        for each in told:
            builder.add(row(each))
        made[name] = Made(builder.rows(), builder.misfits)
    return made


def _made_apart(reconciled: Reconciled, aside: "Aside[_Message, _Answer]") -> dict[str, Made]:
    """Hand over all that was told, unread, and take the tables part by part."""
    for name, told in _told(reconciled).items():
        unread = told.packed() if isinstance(told, Pile) else iter(told)
        while some := list(islice(unread, _AT_ONCE)):
            aside.hand(_Some(name, some))
    made = {name: Made(Rows(Builder(name).schema, ()), []) for name in _KINDS}
    for answer in aside.ask(_End()):
        made[answer.name].misfits += answer.misfits
        if answer.rows:
            made[answer.name].rows.take(answer.rows, answer.content)
    return made


@dataclass(frozen=True, slots=True)
class _Some:
    """Some of what a table's rows are made of, as MessagePack or as it is."""

    name: str
    told: list[Any]


@dataclass(frozen=True, slots=True)
class _End:
    """Nothing more will come."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """A part of a table: how many rows it has, and those as they lie on disk."""

    name: str
    rows: int
    content: bytes
    misfits: list[tuple[Row, str]]


_Message = _Some | _End


class _Maker:
    """In the child: the tables that are made, and the one that grows."""

    def __init__(self) -> None:
        self._made: dict[str, Made] = {}
        self._grows: tuple[str, Builder] | None = None

    def __call__(self, message: _Message) -> Iterator[_Answer]:
        match message:
            case _Some(name, told):
                self._add(name, told)
            case _End():
                yield from self._answers()

    def _add(self, name: str, told: Iterable[Any]) -> None:
        if self._grows is None or self._grows[0] != name:
            self._finish()
            self._grows = name, Builder(name)
        builder, decode, row = self._grows[1], _decoder(name), _KINDS[name][1]
        for each in told:
            builder.add(row(decode(each) if isinstance(each, bytes) else each))

    def _answers(self) -> Iterator[_Answer]:
        """All tables; the first is given when the last is made, for its taker may be busy until then."""
        self._finish()
        for name, made in self._made.items():
            for count, content in made.rows.packed():
                yield _Answer(name, count, content, [])
            yield _Answer(name, 0, b"", made.misfits)

    def _finish(self) -> None:
        """Make a table of what grows, so that no two are in memory."""
        if self._grows:
            name, builder = self._grows
            self._made[name] = Made(builder.rows(), builder.misfits)
        self._grows = None


@cache
def _decoder(name: str) -> Callable[[bytes], Any]:
    return msgspec.msgpack.Decoder(_KINDS[name][0]).decode
