"""Which of many patterns could match a text, by the text's first characters.

The patterns are followed side by side along the characters, and where these lead is kept for the next text that begins
so. Listing all that amounts and dates may begin with would be a million strings, of which a year's news has some
thousands.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Final

from flows.extract.pattern import BLANK, DIGIT, ENDLESS, Fork, Loop, Row, Written, parsed
from flows.extract.record import record

_IN_NUMBERS: Final = (",", ".", BLANK)  # what may stand between the digits of a number, or between two in a row

# Where in a pattern a match goes on: the pattern's number, a row of items and the place there, how much of the item at
# that place is over, in rounds or letters, and where it goes on after the row, if not at the end of the pattern.
_Place = tuple[int, Row, int, int, Any]


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """What a place leads to before any further character: whether the pattern may have matched, and what it asks for.

    `moves` leads from the next character to the places behind it.
    """

    number: int
    ended: bool
    moves: Mapping[str, Sequence[_Place]]


@record(frozen=True, slots=True)
class Reached:
    """Where characters lead: the patterns that may have matched, and what the others ask for next."""

    ended: frozenset[int]
    steps: Sequence[_Step]

    @property
    def open(self) -> frozenset[int]:
        """The patterns that are not ruled out."""
        return self.ended.union(step.number for step in self.steps if step.moves)


class Prefixes(dict[str, Reached]):
    """From the first characters of a text, each as its symbol, to where they lead.

    With `numerals`, one DIGIT stands for a whole number, thousands and decimals with it, and for numbers in a row.
    """

    def __init__(self, patterns: Iterable[Written], *, numerals: bool) -> None:
        """Begin all the patterns."""
        super().__init__()
        self._numerals = numerals
        self._begun: list[_Place] = [(number, parsed(pattern), 0, 0, None) for number, pattern in enumerate(patterns)]
        self._steps: dict[_Place, _Step] = {}

    def __missing__(self, prefix: str) -> Reached:
        """Go on by one character from where the others lead."""
        places: Iterable[_Place] = self._begun
        if prefix:
            places = _behind(self[prefix[:-1]].steps, prefix[-1])
        number = self._numerals and prefix[-1:] == DIGIT
        self[prefix] = found = self._after_number(places) if number else _reached(self._beyond(places))
        return found

    def _beyond(self, places: Iterable[_Place]) -> list[_Step]:
        """What each of the places leads to; the same ones are met again and again."""
        known, found = self._steps, []
        for place in dict.fromkeys(places):
            step = known.get(place)
            if step is None:
                known[place] = step = _step(place)
            found.append(step)
        return found

    def _after_number(self, begun: Iterable[_Place]) -> Reached:
        """Where a number leads whose first digit leads to these places, however many digits it has."""
        found: dict[_Step, None] = {}
        ended: set[int] = set()
        todo = self._beyond(begun)
        while todo:
            step = todo.pop()
            if step in found:
                continue
            found[step] = None
            parted = self._beyond(chain.from_iterable(_behind((step,), sign) for sign in _IN_NUMBERS))
            ended.update(one.number for one in parted if one.ended)
            todo += self._beyond(_behind((step, *parted), DIGIT))
        reached = _reached(found)
        return Reached(reached.ended | ended, reached.steps)


def _behind(steps: Iterable[_Step], character: str) -> Iterator[_Place]:
    """The places behind a next character."""
    return chain.from_iterable(step.moves.get(character, ()) for step in steps)


def _reached(steps: Iterable[_Step]) -> Reached:
    return Reached(frozenset([step.number for step in steps if step.ended]), tuple(steps))


def _step(place: _Place) -> _Step:
    """What a place leads to beyond all that consumes nothing."""
    moves: dict[str, list[_Place]] = defaultdict(list)
    ended = False
    seen: set[_Place] = set()
    todo = [place]
    while todo:
        here = todo.pop()
        if here in seen:
            continue
        seen.add(here)
        _, row, at, _, outside = here
        if at < len(row):
            opened, anything = _into(here, moves)
            todo += opened
            ended = ended or anything
        elif outside is None:
            ended = True
        else:
            todo.append(outside)
    return _Step(place[0], ended, dict(moves))


def _into(here: _Place, moves: dict[str, list[_Place]]) -> tuple[list[_Place], bool]:
    """The places that a place opens without a character, and whether any may follow; others are put in `moves`."""
    number, row, at, over, outside = here
    item = row[at]
    beyond: _Place = (number, row, at + 1, 0, outside)
    if isinstance(item, Loop):
        rounds = min(over + 1, item.least) if item.most == ENDLESS else over + 1
        again = [(number, item.body, 0, 0, (number, row, at, rounds, outside))] if over < item.most else []
        return ([beyond, *again] if over >= item.least else again), False
    if isinstance(item, Fork):
        return [(number, way, 0, 0, beyond) for way in item.ways], False
    if isinstance(item, str):
        moves[item[over]].append(beyond if over + 1 == len(item) else (number, row, at, over + 1, outside))
    elif item is not None:
        for one in item:
            moves[one].append(beyond)
    return [], item is None
