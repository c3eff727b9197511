"""A chronicle in a process of its own, written while the caller still places the claims of later days."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

import msgspec

from flows.confine import Aside
from flows.pile import Pile
from flows.reconcile.batch import Batch
from flows.reconcile.chronicle import Chronicle, Place, Told
from flows.reconcile.result import Comparison, ComparisonVersion
from flows.reconcile.sighting import Sighting
from flows.reconcile.signature import Signatures

_AT_ONCE = 256
"""Claims that are handed over together."""
_TEXTS = 64
_ROWS = 2_000
"""Rows that are given back together."""

_Placed = tuple[Sighting, Place]
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[_Placed]).decode


class Apart:
    """A chronicle that is written aside, and signatures before; use it as a context manager.

    All that it does raises DatelineError where the process can't go on.
    """

    def __init__(self) -> None:
        self._aside: Aside[_Message, _Answer] = Aside(_Writer())

    def __enter__(self) -> "Apart":
        self._aside.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._aside.__exit__(*error)

    def sign(self, texts: Iterable[str]) -> None:
        """Have texts signed, to tell copies."""
        remaining = iter(texts)
        while some := list(islice(remaining, _TEXTS)):
            self._aside.hand(_Texts(some))

    def signatures(self) -> Signatures:
        """The signatures of the texts, in their order."""
        found = next(iter(list(self._aside.ask(_Signed()))))
        assert isinstance(found, Signatures)  # noqa: S101 (this is what is answered to that)
        return found

    def begin(self, original_of: Mapping[str, str], labels: Mapping[str, str]) -> "Apart":
        """Begin a chronicle; the arguments are those of `Chronicle`."""
        self._aside.hand(_Begin(original_of, labels))
        return self

    def take(self, day: date | None, batch: Batch, places: Sequence[Place]) -> None:
        """Compare what one day's claims say, each with its place."""
        for start in range(0, len(batch), _AT_ONCE):
            numbers = range(start, min(start + _AT_ONCE, len(batch)))
            self._aside.hand(_Claims(_packed(list(zip(batch.of(numbers), places[start:], strict=False)))))
        self._aside.hand(_Day(day))

    def ended(self) -> Callable[[], Told]:
        """No more days will come; gives what waits for all comparisons."""
        answers = self._aside.ask(_End())
        return lambda: _collected(answers)


@dataclass(frozen=True, slots=True)
class _Texts:
    texts: list[str]


@dataclass(frozen=True, slots=True)
class _Signed:
    """No more texts will come."""


@dataclass(frozen=True, slots=True)
class _Begin:
    original_of: Mapping[str, str]
    labels: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Claims:
    placed: bytes | list[_Placed]


@dataclass(frozen=True, slots=True)
class _Day:
    """The claims since the last day are this one's."""

    day: date | None


@dataclass(frozen=True, slots=True)
class _End:
    """Nothing more will come."""


@dataclass(frozen=True, slots=True)
class _Rows:
    latest: bool
    rows: Sequence[Any]


_Message = _Texts | _Signed | _Begin | _Claims | _Day | _End
_Answer = Signatures | _Rows


class _Writer:
    """In the child: signatures, then the chronicle and what came of the day that is being handed over."""

    def __init__(self) -> None:
        self._signatures = Signatures()

    def __call__(self, message: _Message) -> Iterator[_Answer]:
        match message:
            case _Texts(texts):
                self._signatures.sign(texts)
            case _Signed():
                yield self._signatures
            case _Begin(original_of, labels):
                self._chronicle = Chronicle(original_of, labels)
                self._turn()
            case _Claims(placed):
                for sighting, place in _decode(placed) if isinstance(placed, bytes) else placed:
                    self._batch.add(sighting)
                    self._places.append(place)
            case _Day(day):
                self._chronicle.take(day, self._batch, self._places)
                self._turn()
            case _End():
                yield from _answers(self._chronicle.ended()())

    def _turn(self) -> None:
        self._batch, self._places = Batch(), list[Place]()


def _packed(placed: list[_Placed]) -> bytes | list[_Placed]:
    """In little room; as they are where a text has half a character."""
    try:
        return _encode(placed)
    except UnicodeEncodeError:
        return placed


def _collected(answers: Iterator[_Answer]) -> Told:
    latest, dated = Pile(Comparison), Pile(ComparisonVersion)
    for answer in answers:
        assert isinstance(answer, _Rows)  # noqa: S101 (this is what is answered to that)
        (latest if answer.latest else dated).extend(answer.rows)
    return latest, dated


def _answers(told: Told) -> Iterator[_Answer]:
    piles: tuple[Pile[Any], ...] = told
    for latest, pile in zip((True, False), piles, strict=True):
        rows = pile.packed()
        while some := list(islice(rows, _ROWS)):
            yield _Rows(latest, some)
