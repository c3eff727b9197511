"""Conflicts as people say them: "4 sources say 26%, one says 11%". Pure.

Takes a version's comparisons, claims and documents; gives disputes, each with two sides and the voices of either.
A side is all figures that agree with each other, whatever their currency or rounding; a dispute is all comparisons
between the same two sides. Copies of an article have one voice.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log10

from flows.web.agreement import Agreement, keys
from flows.web.content import Claim, Comparison, Content, Document, Event, Figure
from flows.web.words import metric

SPOKEN = 110
"""The characters of a quote that a headline has room for."""


@dataclass(frozen=True, slots=True)
class Voice:
    """What one article says on one side."""

    document: Document
    claim: Claim
    figure: Figure | None

    @property
    def words(self) -> str:
        """The figure as its article prints it, else the quote, on one line."""
        found = " ".join((self.figure.text if self.figure else self.claim.quote).split()).strip("()[] ")
        return found if len(found) <= SPOKEN else found[: SPOKEN - 1].rsplit(" ", 1)[0] + "…"

    @property
    def key(self) -> str:
        """What comparisons call it: the figure's id, else the claim's."""
        return self.figure.figure_id if self.figure else self.claim.claim_id

    @property
    def origin(self) -> str:
        """The document whose words these are: a copy's is the one that it copies."""
        return self.document.duplicate_of or self.document.document_id


@dataclass(frozen=True, slots=True)
class Side:
    """The voices that say the same; `lead` is the figure or claim that the first comparison is about."""

    voices: tuple[Voice, ...]
    lead: str

    def count(self, known: Collection[str] | None = None) -> int:
        """How many independent articles speak; with `known`, of the documents of these ids."""
        return len({voice.origin for voice in self.heard(known)})

    def heard(self, known: Collection[str] | None) -> list[Voice]:
        """The voices of documents that are known; all of them when `known` is None."""
        return [voice for voice in self.voices if known is None or voice.document.document_id in known]

    def words(self, known: Collection[str] | None = None) -> str:
        """What the leading voice says; where it is not known yet what most say, in the shortest form."""
        heard = self.heard(known)
        said = Counter(voice.words for voice in heard if voice.key == self.lead) or Counter(v.words for v in heard)
        return min(said, key=lambda words: (-said[words], len(words), words))

    @property
    def figures(self) -> frozenset[str]:
        """The ids of the figures that the side gives."""
        return frozenset(voice.figure.figure_id for voice in self.voices if voice.figure)

    def passages(self) -> list[tuple[Claim, Document]]:
        """The claims that speak, each once, with their documents."""
        return list({voice.claim.claim_id: (voice.claim, voice.document) for voice in self.voices}.values())

    def speaker(self, known: Collection[str] | None = None) -> str:
        """Who says so: "4 sources", an outlet by its name, or "one source"."""
        number = self.count(known)
        if number != 1:
            return f"{number} sources"
        return next((voice.document.source for voice in self.heard(known) if voice.document.source), "one source")


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two sides that can't both be right about one thing; `comparisons` are the pairs that say so."""

    event: Event
    sides: tuple[Side, Side]
    comparisons: tuple[Comparison, ...]

    @property
    def about(self) -> str:
        """Whose figure it is and what it measures; empty for statements."""
        figures = [voice.figure for side in self.sides for voice in side.voices if voice.figure]
        if not figures:
            return ""
        name, subject = Counter((figure.metric, figure.subject) for figure in figures).most_common(1)[0][0]
        return f"{subject}, {metric(name)}" if subject else metric(name)

    @property
    def reason(self) -> str:
        """Why both can't be right, in one sentence."""
        first = self.comparisons[0]
        if first.verdict == "magnitude_error":
            return f"They differ by a factor of {_power(first.ratio)}."
        return "One denies what the other tells." if self._told else "Both can't be right."

    def headline(self, known: Collection[str] | None = None) -> str:
        """The conflict as people say it; with `known`, as the documents of these ids have it."""
        one, two = sorted(self.sides, key=lambda side: (-side.count(known), self.sides.index(side)))
        said = [f"“{side.words(known)}”" if self._told else side.words(known) for side in (one, two)]
        if {voice.origin for voice in one.heard(known)} == {voice.origin for voice in two.heard(known)}:
            return _upper(f"{one.speaker(known)} {_say(one, known)} both {said[0]} and {said[1]}")
        first, second = one.speaker(known), two.speaker(known)
        if first == second and one.count(known) == 1:
            first, second = "one source", "another"
        elif second == "one source":
            second = "one"
        return _upper(f"{first} {_say(one, known)} {said[0]}, {second} {_say(two, known)} {said[1]}")

    @property
    def _told(self) -> bool:
        return not any(voice.figure for side in self.sides for voice in side.voices)


def disputes(content: Content, *, ever: bool = False) -> tuple[Dispute, ...]:
    """All that the sources disagree about, the dispute with most voices first.

    With `ever` also what they disagreed about on some day of the history, and do no longer.
    """
    events = {event.event_id for event in content.events}
    pairs = {pair.comparison_id: pair for pair in content.past if ever and pair.conflicting and pair.event_id in events}
    pairs |= {pair.comparison_id: pair for event in content.events for pair in event.comparisons}
    return _disputes(content, list(pairs.values()))


def _disputes(content: Content, pairs: Sequence[Comparison]) -> tuple[Dispute, ...]:
    agreement = Agreement(pairs, content.events)
    events = {event.event_id: event for event in content.events}
    voices = _voices(content, agreement)
    found: defaultdict[frozenset[str], list[Comparison]] = defaultdict(list)
    for pair in pairs:
        if pair.conflicting:
            found[frozenset(agreement.sides(pair))].append(pair)
    made = [_dispute(group, agreement, voices, events) for group in found.values()]
    return tuple(sorted(made, key=_rank))


def _dispute(
    group: Sequence[Comparison],
    agreement: Agreement,
    voices: Mapping[str, tuple[Voice, ...]],
    events: Mapping[str, Event],
) -> Dispute:
    """The dispute of comparisons between the same sides; a pair in one currency speaks for the others."""
    units = {voice.key: voice.figure.unit for said in voices.values() for voice in said if voice.figure}

    def in_two_units(pair: Comparison) -> bool:
        left, right = keys(pair)
        return units.get(left) != units.get(right)

    first, *others = sorted(group, key=lambda pair: (in_two_units(pair), pair.comparison_id))
    left, right = (Side(voices[agreement.side(key)], key) for key in keys(first))
    sides = (left, right) if left.count() >= right.count() else (right, left)
    return Dispute(events[first.event_id], sides, (first, *others))


def _rank(dispute: Dispute) -> tuple[int, int, str]:
    return -dispute.sides[0].count(), -dispute.event.sources, dispute.comparisons[0].comparison_id


def _voices(content: Content, agreement: Agreement) -> Mapping[str, tuple[Voice, ...]]:
    """The voices of every side, in the order of the claims."""
    found: defaultdict[str, tuple[Voice, ...]] = defaultdict(tuple)
    for event in content.events:
        for claim in event.claims:
            document = content.documents[claim.document_id]
            for key, figure in [(claim.claim_id, None), *((figure.figure_id, figure) for figure in claim.figures)]:
                found[agreement.side(key)] += (Voice(document, claim, figure),)
    return found


def _say(side: Side, known: Collection[str] | None) -> str:
    return "says" if side.count(known) == 1 else "say"


def _power(ratio: float | None) -> str:
    """The power of ten that a ratio is near to."""
    return f"{10 ** round(abs(log10(ratio or 1.0))):,}"


def _upper(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
