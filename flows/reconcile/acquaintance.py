"""What an undated article and a dated one may have in common that makes it worth comparing them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from flows.extract.extraction import Extraction, Figure
from flows.reconcile.blocking import leading_digits
from flows.reconcile.clue import Clue
from flows.reconcile.evidence import LEAD, named_weekdays
from flows.reconcile.face import Number
from flows.reconcile.names import actor_key
from flows.reconcile.story import Story

_OPENING: Final = 4
"""Claims that an article opens with: what one of them counts is often another's."""
_TELLING: Final = 3  # digits of a number that unlike things seldom share
_OWN_DAY: Final = re.compile(
    r"\b(?:yesterday|last night|today|tonight|tomorrow|this (?:morning|afternoon|evening))\b", re.IGNORECASE
)
_ACTS: Final = frozenset({
    "incident", "deal", "facility", "financing", "gathering", "legal", "listing", "merger_acquisition", "personnel",
    "product", "regulation", "workforce",
})  # fmt: skip
"""Types of events that happen on a day and are told again by others."""
ANY: Final = ("", "any")  # in the place of a figure: whatever is told of the party
_DAY: Final = ("", "day")  # in the place of a figure: a day of the party
_COMING: Final = ("", "coming")  # a day on which something of the party's is to come
_TOLD: Final = "told"  # before a type: a day on which something of that type happened to the party

Key = tuple[str, str, str]


def keys(story: Story) -> Iterator[Key]:
    """A party with each figure told of it, and with those that the article's first claims tell of anybody; and days."""
    opening = dict.fromkeys(party for clue in story.clues[:_OPENING] for party in clue.parties)
    for place, clue in enumerate(story.clues):
        for figure in clue.numbers:
            for party in {**dict.fromkeys(clue.parties), **(opening if place < _OPENING else {})}:
                yield (party, figure.unit, leading_digits(figure))
    yield from _days_of(story)


def marks(extraction: Extraction) -> Iterator[int]:
    """What the keys of a document will begin with, whatever longer or shorter names its actors turn out to share."""
    actors = {actor for claim in extraction.claims for actor in claim.actors}
    names = {actor_key(name) for actor in actors for name in (actor.name, actor.parent) if name}
    for claim in extraction.claims:
        for figure in claim.figures:
            for name in names:
                yield mark(name, figure.unit, leading_digits(figure))
    types = {claim.event_type for claim in extraction.claims if claim.start <= LEAD} & _ACTS
    others = (ANY, _DAY, _COMING, *((_TOLD, event_type) for event_type in types))
    yield from (mark(name, *key) for name in names for key in others)
    figures = (figure for claim in extraction.claims for figure in claim.figures)
    yield from (mark("", *number) for number in _numbers(figures))


def mark(party: str, unit: str, digits: str) -> int:
    """A key but for what follows the first word of the party's name."""
    return hash((party.split(" ", maxsplit=1)[0], unit, digits))


def _days_of(story: Story) -> Iterator[Key]:
    """Each party whose day is told, and each number of a day: by the calendar or, in an undated article, as its own.

    An article has many days of its main party.
    """
    main = None if _is_dated(story) else _main_party(story.clues)
    told = _by_the_calendar(story) if _is_dated(story) else [clue for clue in story.clues if _names_its_day(clue)]
    parties = dict.fromkeys(party for clue in told for party in clue.parties)
    yield from ((party, *_DAY) for party in parties if party != main)
    yield from (("", *number) for number in _numbers(number for clue in told for number in clue.numbers))
    yield from ((party, *_COMING) for party in _looked_forward_to(story))
    yield from _acts(story)


def _acts(story: Story) -> Iterator[Key]:
    """Each party with the types of its acts on a day, or of those that an undated article opens with."""
    almanac = story.published.almanac
    if _is_dated(story):
        told = _by_the_calendar(story)
    else:
        told = [clue for clue in story.clues if almanac and almanac.weekdays and clue.start <= LEAD]
    yield from ((party, _TOLD, clue.event_type) for clue in told if clue.event_type in _ACTS for party in clue.parties)


def _looked_forward_to(story: Story) -> dict[str, None]:
    """The parties of whom a dated article announces something for a day, or an undated one opens with a weekday."""
    if _is_dated(story):
        told = [
            clue for clue in story.clues if clue.told_on and clue.first and clue.precise and clue.first > clue.told_on
        ]
    else:
        told = [clue for clue in story.clues if clue.start <= LEAD and named_weekdays(clue.quote)]
    return dict.fromkeys(party for clue in told for party in clue.parties)


def _is_dated(story: Story) -> bool:
    return story.published.first is not None and story.published.last is not None


def _by_the_calendar(story: Story) -> Sequence[Clue]:
    return [clue for clue in story.clues if clue.precise and not clue.weakly_dated]


def _names_its_day(clue: Clue) -> bool:
    """Whether a claim of an article's opening tells of its own day, or of the one before or after."""
    return clue.start <= LEAD and _OWN_DAY.search(clue.quote) is not None


def _main_party(mine: Sequence[Clue]) -> str | None:
    """The party that an article tells most of."""
    told = Counter(party for clue in mine for party in clue.parties[:1])
    return max(told, key=lambda party: (told[party], party), default=None)


def _numbers(figures: Iterable[Figure | Number]) -> set[tuple[str, str]]:
    """The units and values of some figures, of those with many digits."""
    return {(figure.unit, f"{abs(figure.value):.3g}") for figure in figures if figure.digits >= _TELLING}
