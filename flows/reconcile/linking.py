"""Dates of documents that print none, from the events they share with dated documents.

A day and month without a year belongs to the year in which the other articles tell the story. Of an article that prints
nothing, all days are weighed (see `flows.reconcile.weighing`): by its own words, by the events that others place on the
days it calls "yesterday" or "on Tuesday", by results and price moves. A dating may come from a later article, and
one that has been dated so may date others in turn.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from msgspec.structs import replace

from flows.extract.extraction import Dating, Extraction
from flows.pile import Pile
from flows.read.document import Document
from flows.reconcile.aliases import Aliases
from flows.reconcile.archive import Archive
from flows.reconcile.clue import clue
from flows.reconcile.order import heads, in_order
from flows.reconcile.sighting import see
from flows.reconcile.story import Story
from flows.reconcile.timed import Library
from flows.reconcile.weighing import settled, weigh
from flows.reconcile.yearless import dated_in_year
from flows.uncollected import uncollected

_ROUNDS = 4


@uncollected()
def link(documents: Sequence[Document], extractions: Sequence[Extraction]) -> Mapping[str, Dating]:
    """Date or bound the documents that lack a publication date or its year; others are not in the answer.

    Call it once after extracting everything; extract each document in the answer again with
    `extract(document, published=answer[document.document_id])`, put the new extraction in the place of the old one,
    and call `reconcile` on all of them. A `first` or `last` of None in the answer is an unknown end.
    """
    known, found = {document.document_id for document in documents}, heads(extractions)
    ordered = [place for place in in_order(found) if found[place].document_id in known]
    undated = [place for place in ordered if _open(found[place].published)]
    if not undated:
        return {}
    aliases, archive = Aliases(), Archive(extractions[place] for place in undated)
    for place in ordered:
        if not _open(found[place].published):
            archive.add(_story(extractions[place], aliases))
    stories = Pile(Story, (_story(extractions[place], aliases) for place in undated))
    waiting = {found[place].document_id: _Waiting(number) for number, place in enumerate(undated)}
    answer: dict[str, Dating] = {}
    library = Library(documents, extractions)
    # Those that lack only their year go first: it tells that of the others.
    asked = {key: each for key, each in waiting.items() if found[undated[each.number]].published.month_day}
    for turn in range(_ROUNDS):
        told = dict(_answers(asked, stories, archive, library))
        answer |= told
        news: set[str] = set()
        for key, dating in told.items():
            news.update(_filed(archive, key, dating, stories[waiting.pop(key).number]))
        asked = {key: each for key, each in waiting.items() if turn == 0 or not news.isdisjoint(each.heeds)}
    return answer


def _filed(archive: Archive, key: str, dating: Dating, story: Story) -> Iterator[str]:
    """Put a document into the archive that has been dated; gives those whom its news is about."""
    if not _open(dating):
        day = dating.first if dating.first == dating.last else None
        archive.add(Story(key, dating, tuple(replace(clue, told_on=day) for clue in story.clues)))
        yield from (party for clue in story.clues for party in clue.parties)


@dataclass(slots=True)
class _Waiting:
    """An undated document: its number, and whose news may tell more of it than it was told last."""

    number: int
    heeds: frozenset[str] = frozenset()


def _answers(
    waiting: Mapping[str, _Waiting], stories: Sequence[Story], archive: Archive, library: Library
) -> Iterator[tuple[str, Dating]]:
    """What the archive tells of those who wait."""
    for key, each in waiting.items():
        mine = stories[each.number]
        dating, each.heeds = _date(mine, archive, library)
        if dating is not None:
            yield key, dating


def _open(published: Dating) -> bool:
    return published.first is None or published.last is None


def _story(extraction: Extraction, aliases: Aliases) -> Story:
    return Story(extraction.document_id, extraction.published, tuple(map(clue, see([extraction], aliases))))


def _date(mine: Story, archive: Archive, library: Library) -> tuple[Dating | None, frozenset[str]]:
    """When it was published, as far as others let it be known; and whose news may tell more."""
    if mine.published.month_day is not None:
        return dated_in_year(mine.published, archive.days(mine)), frozenset()
    others = archive.acquainted(mine)
    parties = (party for each in mine.clues for party in (*each.parties, *each.parents))
    heeds = frozenset(chain(parties, (parent for other in others for each in other.clues for parent in each.parents)))
    return settled(weigh(mine, others, archive.releases, library)), heeds
