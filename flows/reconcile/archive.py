"""Dated documents, found by what an undated one may share with them."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from flows.extract.extraction import Dating, Extraction
from flows.pile import Drawer
from flows.reconcile.blocking import leading_digits
from flows.reconcile.clue import Clue
from flows.reconcile.evidence import LEAD, named_weekdays
from flows.reconcile.named_days import main_party, names_days, numbers, numbers_of
from flows.reconcile.names import actor_key
from flows.reconcile.told_again import ACTS

_RELEASE = re.compile(r"\bearnings\b|\bresults\b|\breported\b|\bposted\b", re.IGNORECASE)
_REMEMBERED = 64
_AT_HAND = 512
_OPENING = 4
"""Claims that an article opens with: what one of them counts is often another's."""

_DAY = ("", "day")  # in the place of a figure: a day of the party
_COMING = ("", "coming")  # a day on which something of the party's is to come
_TOLD = "told"  # before a type: a day on which something of that type happened to the party

Key = tuple[str, str, str]


class Story(msgspec.Struct, array_like=True, frozen=True):
    """One document's claims, ready to be compared with those of others."""

    document_id: str
    published: Dating
    clues: tuple[Clue, ...]


class Archive:
    """Documents by the figures that they give of somebody, and the days that they prove.

    A figure or a party leads to the latest documents only, so that the work for one document stays bounded; documents
    that share nothing with the undated ones leave no more than their days.
    """

    def __init__(self, undated: Iterable[Extraction]) -> None:
        """An empty archive for the undated documents to look into."""
        self.releases: dict[str, tuple[date, ...]] = {}
        """The days on which somebody places a company's results, by party."""
        self._sought = {mark for extraction in undated for mark in _marks(extraction)}
        self._stories: Drawer[Story] = Drawer(Story, _AT_HAND)
        self._by_figure: dict[Key, tuple[int, ...]] = {}
        self._days: dict[str, tuple[date, ...]] = {}

    def add(self, story: Story) -> None:
        """Put a dated document into the archive."""
        keys = [key for key in dict.fromkeys(_keys(story)) if _mark(*key) in self._sought]
        number = self._stories.add(story) if keys else 0
        for key in keys:
            self._by_figure[key] = (*self._by_figure.get(key, ()), number)[-_REMEMBERED:]
        for party in _parties(story):
            if story.published.last is not None:
                self._days[party] = (*self._days.get(party, ()), story.published.last)[-_REMEMBERED:]
        for clue in story.clues:
            day = clue.first
            if day is not None and clue.precise and not clue.weakly_dated and _RELEASE.search(clue.quote):
                for party in clue.parties:
                    self.releases[party] = (*self.releases.get(party, ()), day)[-_REMEMBERED:]

    def acquainted(self, story: Story) -> list[Story]:
        """The documents that give a figure of the same party too, in the order in which they were published."""
        found = {number for key in _keys(story) for number in self._by_figure.get(key, ())}
        others = (self._stories[number] for number in found)
        return sorted(others, key=lambda other: (other.published.last or date.max, other.document_id))

    def days(self, story: Story) -> list[date]:
        """The days on which documents about the same parties were published."""
        return sorted({day for party in _parties(story) for day in self._days.get(party, ())})


def _keys(story: Story) -> Iterator[Key]:
    """A party with each figure told of it, and with those that the article's first claims tell of anybody."""
    opening = dict.fromkeys(party for clue in story.clues[:_OPENING] for party in clue.parties)
    for number, clue in enumerate(story.clues):
        for figure in clue.numbers:
            for party in {**dict.fromkeys(clue.parties), **(opening if number < _OPENING else {})}:
                yield (party, figure.unit, leading_digits(figure))
    yield from _days_of(story)


def _days_of(story: Story) -> Iterator[Key]:
    """Each party whose day is told, and each number of a day: by the calendar or, in an undated article, as its own.

    An article has many days of its main party.
    """
    if story.published.first and story.published.last:
        main, told = None, [clue for clue in story.clues if clue.precise and not clue.weakly_dated]
    else:
        main, told = main_party(story.clues), [clue for clue in story.clues if names_days(clue)]
    parties = dict.fromkeys(party for clue in told for party in clue.parties)
    yield from ((party, *_DAY) for party in parties if party != main)
    yield from (("", *number) for number in numbers_of(told))
    yield from ((party, *_COMING) for party in _looked_forward_to(story))
    yield from _acts(story)


def _acts(story: Story) -> Iterator[Key]:
    """Each party with the types of its acts on a day, or of those that an undated article opens with."""
    almanac = story.published.almanac
    if story.published.first and story.published.last:
        told = [clue for clue in story.clues if clue.precise and not clue.weakly_dated]
    else:
        told = [clue for clue in story.clues if almanac and almanac.weekdays and clue.start <= LEAD]
    yield from ((party, _TOLD, clue.event_type) for clue in told if clue.event_type in ACTS for party in clue.parties)


def _looked_forward_to(story: Story) -> dict[str, None]:
    """The parties of whom a dated article announces something for a day, or an undated one opens with a weekday."""
    if story.published.first and story.published.last:
        told = [
            clue for clue in story.clues if clue.told_on and clue.first and clue.precise and clue.first > clue.told_on
        ]
    else:
        told = [clue for clue in story.clues if clue.start <= LEAD and named_weekdays(clue.quote)]
    return dict.fromkeys(party for clue in told for party in clue.parties)


def _marks(extraction: Extraction) -> Iterator[int]:
    """What the keys of a document will begin with, whatever longer or shorter names its actors turn out to share."""
    actors = {actor for claim in extraction.claims for actor in claim.actors}
    names = {actor_key(name) for actor in actors for name in (actor.name, actor.parent) if name}
    for claim in extraction.claims:
        for figure in claim.figures:
            for name in names:
                yield _mark(name, figure.unit, leading_digits(figure))
    types = {claim.event_type for claim in extraction.claims if claim.start <= LEAD} & ACTS
    keys = (_DAY, _COMING, *((_TOLD, event_type) for event_type in types))
    yield from (_mark(name, *key) for name in names for key in keys)
    figures = (figure for claim in extraction.claims for figure in claim.figures)
    yield from (_mark("", *number) for number in numbers(figures))


def _mark(party: str, unit: str, digits: str) -> int:
    """A key but for what follows the first word of the party's name."""
    return hash((party.split(" ", maxsplit=1)[0], unit, digits))


def _parties(story: Story) -> dict[str, None]:
    return dict.fromkeys(party for clue in story.clues for party in clue.parties)
