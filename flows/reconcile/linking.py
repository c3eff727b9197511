"""Dates of documents that print none, from the events they share with dated documents.

Evidence is of four kinds. A price move that a dated article places on a day was news on that day and the next.
Results that a dated article also reports were out when the company published them, and are "the latest" until the
following ones come. A day and month without a year belongs to the year in which the other articles tell the story.
Evidence of the first two kinds that would come from a later day than the answer is left aside: what is known on a
day does not depend on what was published after it. A missing year may be settled by a later article, and so may the
day of one that tells what happened "yesterday" or on a weekday, where the other gives it by the calendar. What such
rules give is weighed in the end against all days (see `flows.reconcile.weighing`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from msgspec.structs import replace

from flows.extract.extraction import Dating, Extraction
from flows.pile import Pile
from flows.read.document import Document
from flows.reconcile.aliases import Aliases
from flows.reconcile.archive import Archive, Story
from flows.reconcile.clue import clue
from flows.reconcile.evidence import Bounds, bounds, recalls
from flows.reconcile.named_days import proven_day
from flows.reconcile.order import heads, in_order
from flows.reconcile.scheduled import scheduled
from flows.reconcile.sighting import see
from flows.reconcile.timed import Library
from flows.reconcile.told_again import told_again
from flows.reconcile.weighing import settled, weigh
from flows.reconcile.window import window
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
    """The narrowest interval that the evidence allows, if there is any; and whose news would be further evidence."""
    yearless = dated_in_year(mine.published, archive.days(mine))
    if yearless is not None:
        return yearless, frozenset()
    others = archive.acquainted(mine)
    known = _known(mine, others, archive)
    parties = (party for each in mine.clues for party in (*each.parties, *each.parents))
    heeds = frozenset(chain(parties, (parent for other in others for each in other.clues for parent in each.parents)))
    theirs = tuple(chain.from_iterable(other.clues for other in others))
    evidence = [
        *_named(mine, others),
        *scheduled(known, mine.published.almanac, mine.clues, theirs),
        *_evidence(mine, others, archive),
        *told_again(known, mine.published.almanac, mine.clues, theirs),
    ]
    told = _narrow(known, evidence) or (known if known != mine.published else None)
    if mine.published.month_day is not None:
        return told, heeds
    return settled(told, weigh(mine, others, library)), heeds


def _known(mine: Story, others: Sequence[Story], archive: Archive) -> Dating:
    """What the text's own days tell of its publication, in the year in which others tell of the same."""
    told = mine.published.almanac
    if told is None:
        return mine.published
    around = [other.published.last for other in others if other.published.last] or archive.days(mine)
    known = [day for other in others if (day := other.published.first) and recalls(mine.clues, other.clues)]
    found = window(told, around, known)
    return Dating(found.first, found.last, "bounded") if found else mine.published


def _narrow(known: Dating, evidence: Iterable[Bounds]) -> Dating | None:
    """What is known already, cut down by all bounds that agree with it and with those before."""
    first, last, exact = known.first, known.last, False
    claims: list[str] = []
    for bound in evidence:
        later = max(filter(None, (first, bound.first)), default=None)
        sooner = min(filter(None, (last, bound.last)), default=None)
        if later is None or sooner is None or later <= sooner:
            claims += [bound.claim_id] if (first, last) != (later, sooner) else []
            first, last, exact = later, sooner, exact or bound.exact
    if (first, last) == (known.first, known.last):
        return None
    return Dating(first, last, "linked" if exact else "bounded", linked_from=tuple(sorted(set(claims))))


def _named(mine: Story, others: Iterable[Story]) -> Iterator[Bounds]:
    """The day that this document names by its own and another by the calendar."""
    for other in others:
        if proven := proven_day(mine.clues, other.clues):
            day, claim_id = proven
            yield Bounds(day, day, exact=True, claim_id=claim_id)


def _evidence(mine: Story, others: Iterable[Story], archive: Archive) -> list[Bounds]:
    """What each dated document says of this one's date; exact evidence first."""
    found = [
        bound
        for other in others
        for bound in bounds(mine.clues, other.clues, archive.releases)
        if bound.last is None or other.published.last is None or other.published.last <= bound.last
    ]
    return sorted(found, key=lambda bound: (not bound.exact, bound.last is None))
