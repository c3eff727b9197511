"""Dated documents, found by what an undated one may share with them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from flows.extract.extraction import Dating
from flows.reconcile.blocking import leading_digits
from flows.reconcile.sighting import Sighting

_RELEASE = re.compile(r"\bearnings\b|\bresults\b|\breported\b|\bposted\b", re.IGNORECASE)
_REMEMBERED = 64
_OPENING = 4
"""Claims that an article opens with: what one of them counts is often another's."""

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Story:
    """One document's claims, ready to be compared with those of others."""

    document_id: str
    published: Dating
    sightings: tuple[Sighting, ...]


class Archive:
    """Documents by the figures that they give of somebody, and the days that they prove.

    A figure or a party leads to the latest documents only, so that the work for one document stays bounded.
    """

    def __init__(self) -> None:
        self.releases: dict[str, tuple[date, ...]] = {}
        """The days on which somebody places a company's results, by party."""
        self._by_figure: dict[Key, tuple[Story, ...]] = {}
        self._days: dict[str, tuple[date, ...]] = {}

    def add(self, story: Story) -> None:
        """Put a dated document into the archive."""
        for key in dict.fromkeys(_keys(story)):
            self._by_figure[key] = (*self._by_figure.get(key, ()), story)[-_REMEMBERED:]
        for party in _parties(story):
            if story.published.last is not None:
                self._days[party] = (*self._days.get(party, ()), story.published.last)[-_REMEMBERED:]
        for sighting in story.sightings:
            day = sighting.claim.first
            if (
                day is not None
                and sighting.precise
                and not sighting.weakly_dated
                and _RELEASE.search(sighting.claim.quote)
            ):
                for party in sighting.parties:
                    self.releases[party] = (*self.releases.get(party, ()), day)[-_REMEMBERED:]

    def acquainted(self, story: Story) -> list[Story]:
        """The documents that give a figure of the same party too, in the order in which they were published."""
        found = {other.document_id: other for key in _keys(story) for other in self._by_figure.get(key, ())}
        return sorted(found.values(), key=lambda other: (other.published.last or date.max, other.document_id))

    def days(self, story: Story) -> list[date]:
        """The days on which documents about the same parties were published."""
        return sorted({day for party in _parties(story) for day in self._days.get(party, ())})


def _keys(story: Story) -> Iterator[Key]:
    """A party with each figure told of it, and with those that the article's first claims tell of anybody."""
    opening = dict.fromkeys(party for sighting in story.sightings[:_OPENING] for party in sighting.parties)
    for number, sighting in enumerate(story.sightings):
        for figure in sighting.claim.figures:
            for party in {**dict.fromkeys(sighting.parties), **(opening if number < _OPENING else {})}:
                yield (party, figure.unit, leading_digits(figure))


def _parties(story: Story) -> dict[str, None]:
    return dict.fromkeys(party for sighting in story.sightings for party in sighting.parties)
