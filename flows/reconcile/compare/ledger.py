"""All comparisons of figures, batch by batch: a new figure is laid beside those that were there before."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from flows.extract.extraction import content_id
from flows.hashed import Hashed
from flows.reconcile.compare.explain import explain_figures, explain_votes
from flows.reconcile.compare.finding import Finding
from flows.reconcile.compare.mirrored import mirrored, reflections
from flows.reconcile.compare.reading import Reading
from flows.reconcile.compare.relation import Bond, bond, holds, strange, topics
from flows.reconcile.compare.rivals import rivals
from flows.reconcile.compare.summary import misquoted
from flows.reconcile.compare.verdict import judge
from flows.reconcile.result import Comparison
from flows.reconcile.rounding import rounds
from schemas.vocabulary import CONFLICTING

_REMEMBERED = 40
_GLANCED = 12
"""Figures remembered on a page that is not of the figure's own event or subject."""
_MIRRORED = 6
_OWN = 2

Key = int
"""The hash of what the figures of one page have in common: their event, or their topic."""
Dispute = tuple[Comparison, Reading, Reading]


class Ledger:
    """Figures by event and by topic, and the disputes among them."""

    def __init__(self) -> None:
        self._pages: dict[Key, tuple[Reading, ...]] = {}
        self._disputes: dict[Key, tuple[Dispute, ...]] = {}
        self._settled = Hashed("B")
        self._counts: list[Reading] = []
        self._text: list[Reading] = []
        self._reflected: dict[Key, tuple[Reading, ...]] = {}

    def add(self, batch: Iterable[Reading]) -> Iterator[Comparison]:
        """Compare the new figures; comparisons that newer sources word anew come again, last, under their old id."""
        loud: set[str] = set()
        touched: dict[Key, list[Reading]] = {}
        for reading in batch:
            keys = _keys(reading)
            for key, comparison, left, right in self._compare(reading, keys):
                yield comparison
                if comparison.verdict in CONFLICTING:
                    loud.add(comparison.comparison_id)
                    dispute = (comparison, left, right)
                    self._disputes[key] = (*self._disputes.get(key, ()), dispute)[-_REMEMBERED:]
            for n, key in enumerate(keys):
                touched.setdefault(key, []).append(reading)
                self._pages[key] = (*self._pages.get(key, ()), reading)[-(_REMEMBERED if n < _OWN else _GLANCED) :]
        for key, readings in touched.items():
            for comparison, left, right in self._disputes.get(key, ()):
                if comparison.comparison_id in loud or any(_says(r, left) or _says(r, right) for r in readings):
                    yield self._weighed(comparison, left, right, self._pages[key])

    def _compare(self, reading: Reading, keys: Sequence[Key]) -> Iterator[tuple[Key, Comparison, Reading, Reading]]:
        """Lay a figure beside those on its pages; of the articles that only tell it again, the first is named."""
        borne_out = False
        for key, other in self._others(reading, keys):
            tie = bond(other, reading)
            if tie is None or self._said_before(other, reading):
                continue
            finding = judge(other, reading, tie)
            if finding is None or (finding.verdict == "agrees" and _repeats(other, reading)):
                continue
            again = tie is Bond.RETOLD and finding.verdict not in CONFLICTING
            if (again and borne_out) or not holds(tie, other, reading):
                continue
            borne_out = borne_out or again
            if finding.verdict in CONFLICTING and not self._news(other, reading):
                continue
            self._settled.put(_pair(other, reading))
            yield key, _comparison(other, reading, finding), other, reading
        for other, finding in self._odd_pairs(reading):
            if not self._said_before(other, reading) and self._news(other, reading):
                self._settled.put(_pair(other, reading))
                yield keys[0], _comparison(other, reading, finding), other, reading

    def _odd_pairs(self, reading: Reading) -> Iterator[tuple[Reading, Finding]]:
        """What other figures, that no page has beside it, a figure is in conflict with."""
        for other in self._counted(reading):
            if finding := rivals(other, reading):
                yield other, finding
        if misquote := self._misquote(reading):
            yield misquote
        for key in reflections(reading):
            earlier = self._reflected.get(key, ())
            for other in earlier:
                if other.size != reading.size and (finding := mirrored(other, reading)):
                    yield other, finding
            self._reflected[key] = (*earlier, reading)[-_MIRRORED:]

    def _misquote(self, reading: Reading) -> tuple[Reading, Finding] | None:
        """What the article's text tells otherwise than this figure above it; the text has been read before."""
        if reading.above:
            return misquoted(reading, [told for told in self._text if told.document_id == reading.document_id])
        if self._text and self._text[0].document_id != reading.document_id:
            self._text = []
        self._text.append(reading)
        return None

    def _counted(self, reading: Reading) -> list[Reading]:
        """What else the article counts that others count differently, as far as it has been read."""
        if reading.counted is None:
            return []
        earlier = [other for other in self._counts if other.document_id == reading.document_id]
        self._counts = [*earlier, reading]
        return earlier

    def _news(self, a: Reading, b: Reading) -> bool:
        """Whether nobody has told of this conflict; from now on somebody has."""
        conflict = _conflict(a, b)
        if any(place in self._settled for place in conflict):
            return False
        for place in conflict:
            self._settled.put(place)
        return True

    def _others(self, reading: Reading, keys: Sequence[Key]) -> Iterator[tuple[Key, Reading]]:
        """The figures on some pages that a figure may have to do with, each once, with the first page of each."""
        seen: set[str] = set()
        for key in keys:
            for other in self._pages.get(key, ()):
                if not strange(other, reading) and other.figure.figure_id not in seen:
                    seen.add(other.figure.figure_id)
                    yield key, other

    def _said_before(self, a: Reading, b: Reading) -> bool:
        """Whether the same two documents were already compared with the same two numbers."""
        return _pair(a, b) in self._settled or a.figure.figure_id == b.figure.figure_id

    def _weighed(self, comparison: Comparison, a: Reading, b: Reading, page: Sequence[Reading]) -> Comparison:
        """The comparison with the odd one out named, where most independent sources take one side."""
        for_a, for_b = _voices(a, b, page), _voices(b, a, page)
        if len(for_a) == len(for_b) or max(len(for_a), len(for_b)) < 2:
            return comparison
        strong, weak = (a, b) if len(for_a) > len(for_b) else (b, a)
        counts = sorted((len(for_a), len(for_b)), reverse=True)
        votes = explain_votes(strong, weak, counts[0], counts[1])
        sentence = f"{comparison.explanation}; {votes}"
        return msgspec.structs.replace(comparison, explanation=sentence, odd_document_id=weak.document_id)


def _repeats(a: Reading, b: Reading) -> bool:
    """Whether an article only says again what it said; a table that bears the text out is more."""
    tables = [reading.tabled for reading in (a, b)]
    return a.document_id == b.document_id and tables[0] == tables[1]


def _keys(reading: Reading) -> list[Key]:
    """The pages that a figure is entered on: its event's, and those of its topics."""
    return [hash(("event", reading.event_id)), *(hash(topic) for topic in topics(reading))]


def _voices(reading: Reading, rival: Reading, page: Sequence[Reading]) -> frozenset[str]:
    """The independent documents that give the reading's number and not its rival's."""
    mine = {other.document_id for other in page if _says(other, reading)} | {reading.document_id}
    theirs = {other.document_id for other in page if _says(other, rival)} | {rival.document_id}
    return frozenset(mine - theirs)


def _says(other: Reading, reading: Reading) -> bool:
    if other.prior != reading.prior:
        return False
    if other.figure.unit == reading.figure.unit and not rounds(other.figure, reading.figure):
        return False
    tie = bond(other, reading)
    if tie is None or not holds(tie, other, reading):
        return False
    if other.figure.unit == reading.figure.unit:
        return True
    finding = judge(other, reading, Bond.KIN)
    return finding is not None and finding.verdict == "converts"


def _pair(a: Reading, b: Reading) -> int:
    sides = sorted(
        (reading.document_id, reading.figure.unit, reading.figure.value, reading.scope or "", reading.family)
        for reading in (a, b)
    )
    return hash(tuple(sides))


def _conflict(a: Reading, b: Reading) -> set[int]:
    """Two numbers are in conflict once, however many documents repeat or round them: the sentence counts the voices."""
    values = sorted((reading.kind, f"{abs(reading.figure.value):.1e}") for reading in (a, b))
    places = {a.event_id, b.event_id, a.subject, b.subject, *a.article.focus[:1], *b.article.focus[:1]}
    return {hash((place, a.family, *values)) for place in places}


def _comparison(a: Reading, b: Reading, finding: Finding) -> Comparison:
    return Comparison(
        comparison_id=content_id("comparison", a.figure.figure_id, b.figure.figure_id),
        event_id=a.event_id,
        left_claim_id=a.claim_id,
        right_claim_id=b.claim_id,
        left_figure_id=a.figure.figure_id,
        right_figure_id=b.figure.figure_id,
        verdict=finding.verdict,
        ratio=finding.ratio,
        explanation=explain_figures(a, b, finding),
    )
