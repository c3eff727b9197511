"""Dated documents, found by what an undated one may share with them."""

import re
from collections.abc import Iterable
from datetime import date

from flows.extract.extraction import Extraction
from flows.pile import Drawer
from flows.reconcile.acquaintance import ANY, Key, keys, mark, marks
from flows.reconcile.story import Story

_RELEASE = re.compile(r"\bearnings\b|\bresults\b|\breported\b|\bposted\b", re.IGNORECASE)
_REMEMBERED = 64
_AT_HAND = 512
_FEW = 16
"""Of a party that so many documents at most tell of, each may tell when an undated one was published."""


class Archive:
    """Documents by the figures that they give of somebody, and the days that they prove.

    A figure leads to the latest documents only and a party of many documents to none, so that the work for one document
    stays bounded; documents that share nothing with the undated ones leave no more than their days.
    """

    def __init__(self, undated: Iterable[Extraction]) -> None:
        """An empty archive for the undated documents to look into."""
        self.releases: dict[str, tuple[date, ...]] = {}
        """The days on which somebody places a company's results, by party."""
        self._sought = {each for extraction in undated for each in marks(extraction)}
        self._stories: Drawer[Story] = Drawer(Story, _AT_HAND)
        self._by_figure: dict[Key, tuple[int, ...]] = {}
        self._by_party: dict[str, tuple[int, ...]] = {}
        self._days: dict[str, tuple[date, ...]] = {}

    def add(self, story: Story) -> None:
        """Put a dated document into the archive."""
        sought = [key for key in dict.fromkeys(keys(story)) if mark(*key) in self._sought]
        parties = _parties(story)
        known = (party for party in parties if mark(party, *ANY) in self._sought)
        few = [party for party in known if len(self._by_party.get(party, ())) <= _FEW]
        number = self._stories.add(story) if sought or few else 0
        for key in sought:
            self._by_figure[key] = (*self._by_figure.get(key, ()), number)[-_REMEMBERED:]
        for party in few:
            self._by_party[party] = (*self._by_party.get(party, ()), number)
        for party in parties:
            if story.published.last is not None:
                self._days[party] = (*self._days.get(party, ()), story.published.last)[-_REMEMBERED:]
        for clue in story.clues:
            day = clue.first
            if day is not None and clue.precise and not clue.weakly_dated and _RELEASE.search(clue.quote):
                for party in clue.parties:
                    self.releases[party] = (*self.releases.get(party, ()), day)[-_REMEMBERED:]

    def acquainted(self, story: Story) -> list[Story]:
        """The documents that give a figure of the same party, or tell of one that few do, as they were published."""
        found = {number for key in keys(story) for number in self._by_figure.get(key, ())}
        for party in _parties(story):
            numbers = self._by_party.get(party, ())
            found.update(numbers if len(numbers) <= _FEW else ())
        others = (self._stories[number] for number in found)
        return sorted(others, key=lambda other: (other.published.last or date.max, other.document_id))

    def days(self, story: Story) -> list[date]:
        """The days on which documents about the same parties were published."""
        return sorted({day for party in _parties(story) for day in self._days.get(party, ())})


def _parties(story: Story) -> dict[str, None]:
    return dict.fromkeys(party for clue in story.clues for party in clue.parties)
