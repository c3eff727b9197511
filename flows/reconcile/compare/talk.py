"""Comparisons of claims that no figure decides: corroboration, denial, and what moved on."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain

import msgspec

from flows.extract.claim.answer import is_silence
from flows.extract.extraction import content_id
from flows.hashed import Hashed
from flows.pile import Drawer
from flows.reconcile.compare.ballot import split, split_differently
from flows.reconcile.compare.denial import (
    adds_nothing,
    answers,
    curt,
    denies,
    denies_the_like,
    explains,
    follows,
    hearsay,
    in_own_words,
    replies,
)
from flows.reconcile.compare.explain import OF_CLAIMS, explain_claims
from flows.reconcile.compare.misdated import misdated, states_its_date
from flows.reconcile.event import status_of
from flows.reconcile.result import Comparison
from flows.reconcile.sighting import Sighting

_REMEMBERED = 24
_NEIGHBOURS = 3
_LATER = {"reported": 0, "expected": 1, "planned": 2, "happened": 3, "cancelled": 4}
Topic = tuple[str, str]
"""A party and a family of events."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A claim as it is heard: the number and the id of its event, and what to call its document."""

    event: int
    event_id: str
    sighting: Sighting
    source: str

    @property
    def claim_id(self) -> str:
        """The claim's id."""
        return self.sighting.claim.claim_id

    @property
    def quote(self) -> str:
        """The claim's words."""
        return self.sighting.claim.quote

    @property
    def document_id(self) -> str:
        """The document's id."""
        return self.sighting.document_id

    @property
    def topics(self) -> list[Topic]:
        """Where others who speak of the same will find the claim."""
        return [(party, self.sighting.family) for party in self.sighting.parties]


Pair = tuple[Voice, Voice]
"""What is told, and its denial."""


class First(msgspec.Struct, array_like=True, frozen=True):
    """What is needed of the claim that was the first to tell of its event."""

    event_id: str
    claim_id: str
    document_id: str
    source: str
    quote: str
    status: str
    known: date | None


class Talk:
    """The claims heard so far, by event and by party."""

    def __init__(self) -> None:
        self._first: Drawer[First] = Drawer(First)
        self._echoed = Hashed("B")
        self._kept: Drawer[Voice] = Drawer(Voice)
        self._told: dict[Topic, tuple[int, ...]] = {}
        self._plans: dict[Topic, tuple[int, ...]] = {}
        self._dated: dict[Topic, tuple[int, ...]] = {}
        self._voted: dict[Topic, tuple[int, ...]] = {}
        self._last_told: list[Voice] = []
        self._last: Voice | None = None
        self._open: Voice | None = None
        self._replied: Voice | None = None
        self._answered: set[str] = set()

    def add(self, batch: Iterable[Voice], disputed: Collection[frozenset[str]]) -> Iterator[Comparison]:
        """Compare new claims, in the order of their lines, with earlier ones.

        Pairs of claims whose figures are `disputed` in this batch don't agree.
        """
        denials: dict[str, Pair] = {}
        for voice in batch:
            yield from self._echoes(voice, disputed)
            yield from self._called_off(voice)
            yield from self._at_odds(voice)
            for told, denial in self._denials(voice):
                event, pair = told.event_id, (told, denial)
                if event not in self._answered and (event not in denials or _tells_more(pair, denials[event])):
                    denials[event] = pair
            self._remember(voice)
            self._leave_open(voice)
        self._answered.update(denials)
        yield from (_comparison("contradicts", told, denial) for told, denial in denials.values())

    def _remember(self, voice: Voice) -> None:
        if voice.event not in self._first:
            self._first[voice.event] = _first(voice)
        planned, told = status_of(voice.sighting) == "planned", hearsay(voice.sighting)
        dated, voted = states_its_date(voice.sighting), split(voice.quote) is not None
        if told:
            self._last_told = [*self._last_told[-_NEIGHBOURS:], voice]
        if not voice.topics or not (planned or told or dated or voted):
            return
        number = self._kept.add(voice)
        of_kind = ((self._plans, planned), (self._told, told), (self._dated, dated), (self._voted, voted))
        for heard in (heard for heard, holds in of_kind if holds):
            for topic in voice.topics:
                heard[topic] = (*heard.get(topic, ()), number)[-_REMEMBERED:]

    def _leave_open(self, voice: Voice) -> None:
        """What the next claim may say no to: this one, or what it only goes on with, or gives no answer to."""
        goes_on = self._last is not None and follows(voice.sighting, self._last.sighting) and adds_nothing(voice.quote)
        self._open, self._last = self._open if goes_on else voice, voice

    def _next(self, voice: Voice) -> Voice | None:
        """What is open to a claim that follows the last one."""
        return self._open if self._last is not None and follows(voice.sighting, self._last.sighting) else None

    def _heard(self, voice: Voice, earlier: Mapping[Topic, tuple[int, ...]]) -> Iterator[Voice]:
        """The claims remembered under the topics of a claim."""
        return (self._kept[number] for topic in voice.topics for number in earlier.get(topic, ()))

    def _echoes(self, voice: Voice, disputed: Collection[frozenset[str]]) -> Iterator[Comparison]:
        """One word of agreement, or of progress, with the first claim of the event that another source made."""
        if voice.event not in self._first:
            return
        first, mark = self._first[voice.event], hash((voice.event_id, voice.document_id))
        if first.document_id == voice.document_id or mark in self._echoed:
            return
        self._echoed.put(mark)
        if frozenset((first.claim_id, voice.claim_id)) not in disputed:
            yield _comparison("evolves" if _moved(first, voice.sighting) else "agrees", first, voice)

    def _called_off(self, voice: Voice) -> Iterator[Comparison]:
        """The latest earlier plan, told as another event, that this claim says was called off."""
        mark = hash((voice.event_id, "off"))
        if status_of(voice.sighting) != "cancelled" or mark in self._echoed:
            return
        plans = [p for p in self._heard(voice, self._plans) if p.event != voice.event]
        ended = [p for p in plans if p.document_id != voice.document_id and _ends(voice.sighting, p.sighting)]
        if ended:
            self._echoed.put(mark)
            yield _comparison("evolves", ended[-1], voice)

    def _at_odds(self, voice: Voice) -> Iterator[Comparison]:
        """Earlier claims of the same deed that give it another date, and of the same vote that split it differently."""
        if states_its_date(voice.sighting):
            others = (other for other in self._heard(voice, self._dated) if other.event != voice.event)
            yield from self._differing(voice, others, misdated, "they give two dates of it")
        if split(voice.quote):
            voted = self._heard(voice, self._voted)
            yield from self._differing(voice, voted, split_differently, "they split the vote differently")

    def _differing(
        self, voice: Voice, others: Iterable[Voice], differ: Callable[[Sighting, Sighting], bool], meaning: str
    ) -> Iterator[Comparison]:
        """The first claims of other articles and of each event that differ from this one."""
        for other in others:
            mark = hash((frozenset((other.event_id, voice.event_id)), meaning))
            if other.document_id == voice.document_id or mark in self._echoed:
                continue
            if differ(other.sighting, voice.sighting):
                self._echoed.put(mark)
                yield _comparison("contradicts", other, voice, meaning)

    def _denials(self, voice: Voice) -> Iterator[Pair]:
        """What this claim denies, or who denies it: what is told and its denial."""
        sighting, before = voice.sighting, self._next(voice)
        answered = self._answer(voice)
        if answered:
            yield answered, voice
        elif sighting.denied and before and answers(sighting, before.sighting):
            yield before, voice
        self._replied = answered
        if not hearsay(sighting):
            return
        near = (other for other in self._last_told if other.document_id == voice.document_id)
        heard = {other.claim_id: other for other in chain(self._heard(voice, self._told), near)}
        for other in heard.values():
            if answered and other.document_id == voice.document_id:
                continue
            denial, told = (voice, other) if sighting.denied else (other, voice)
            if denial.sighting.denied and not told.sighting.denied and denies(denial.sighting, told.sighting):
                yield told, denial

    def _answer(self, voice: Voice) -> Voice | None:
        """The hearsay to which this claim says no: told right before it, or before a curt reply that it spells out."""
        before = self._next(voice)
        if before is None or self._last is None:
            return None
        hushed = is_silence(self._last.quote) and not denies_the_like(voice.sighting, before.sighting)
        if not hushed and replies(voice.sighting, before.sighting):
            return before
        if self._replied is None or not curt(self._last.sighting):
            return None
        said = in_own_words(voice.sighting) or (self._last.sighting.denied and explains(voice.sighting))
        return self._replied if said else None


def _tells_more(pair: Pair, rival: Pair) -> bool:
    """Whether two sources disagree, not one article with itself; or the same is denied in somebody's own words.

    A text tells more than its headline.
    """
    apart, rivals_apart = (told.document_id != denial.document_id for told, denial in (pair, rival))
    spelt_out = pair[0].claim_id == rival[0].claim_id and curt(rival[1].sighting)
    if pair[1].claim_id == rival[1].claim_id and rival[0].sighting.above and not pair[0].sighting.above:
        return True
    return apart > rivals_apart or (apart == rivals_apart and spelt_out)


def _first(voice: Voice) -> First:
    sighting = voice.sighting
    ids = voice.event_id, voice.claim_id, voice.document_id
    return First(*ids, voice.source, voice.quote, status_of(sighting), sighting.known)


def _moved(earlier: First, later: Sighting) -> bool:
    was, now = _LATER.get(earlier.status, 3), _LATER.get(status_of(later), 3)
    return earlier.known is not None and later.known is not None and earlier.known < later.known and was < now


def _ends(off: Sighting, plan: Sighting) -> bool:
    """Whether a claim calls off the plan: told later, of a day between, in a word that both share."""
    if off.known is None or plan.known is None or plan.known >= off.known:
        return False
    if off.partners and plan.partners and not off.partners & plan.partners:
        return False
    since = off.claim.last is None or off.claim.last >= plan.known
    ahead = off.claim.first is None or plan.claim.last is None or plan.claim.last >= off.claim.first
    return since and ahead and bool(set(off.words).intersection(plan.words))


def _comparison(verdict: str, a: Voice | First, b: Voice, meaning: str | None = None) -> Comparison:
    return Comparison(
        comparison_id=content_id("comparison", a.claim_id, b.claim_id),
        event_id=a.event_id,
        left_claim_id=a.claim_id,
        right_claim_id=b.claim_id,
        left_figure_id=None,
        right_figure_id=None,
        verdict=verdict,
        ratio=None,
        explanation=explain_claims(meaning or OF_CLAIMS[verdict], a.source, a.quote, b.source, b.quote),
    )
