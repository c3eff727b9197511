"""Comparisons of claims that no figure decides: corroboration, denial, and what moved on."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from flows.extract.extraction import content_id
from flows.reconcile.compare.explain import explain_claims
from flows.reconcile.event import status_of
from flows.reconcile.result import Comparison
from flows.reconcile.sighting import Sighting

_NEAR = 250
_NEXT = 4
_FEW = 6
_REMEMBERED = 24
_NEIGHBOURS = 3
_LATER = {"reported": 0, "expected": 1, "planned": 2, "happened": 3, "cancelled": 4}
_TOLD = frozenset({"reported", "rumour"})
_POINTS_BACK = re.compile(
    r"\b(?:the|this|that|such) (?:idea|reports?|rumou?rs?|claim|suggestion|talk|speculation)\b|\bit\b|\bthat\b",
    re.IGNORECASE,
)
_GIVES_THE_LIE = re.compile(
    r"\b(?:den(?:y|ies|ied)|call(?:s|ed)|dismiss(?:es|ed)|reject(?:s|ed)|disput(?:es|ed)|refut(?:es|ed)) "
    r"(?:this|that|it|them)(?=\s*(?:[.,;:]|$| (?:an?|as|wrong|false|untrue|nonsense)\b))"
    r"|\b(?:this|that|it)(?: is|['’]s| was) (?:not true|untrue|false|wrong|an? lie|nonsense)\b",
    re.IGNORECASE,
)

Voice = tuple[str, Sighting, str, str]
"""Event id, claim, what to call its document, and the document it copies or itself."""


class Talk:
    """The claims heard so far, by event and by party."""

    def __init__(self) -> None:
        self._first: dict[str, Voice] = {}
        self._echoed: set[int] = set()
        self._by_party: defaultdict[tuple[str, str], list[Voice]] = defaultdict(list)
        self._last_told: list[Voice] = []
        self._before: Voice | None = None
        self._plans: dict[tuple[str, str], tuple[Voice, ...]] = {}
        self._answered: set[str] = set()

    def add(self, batch: Iterable[Voice], loud: Iterable[Comparison]) -> list[Comparison]:
        """Compare new claims with earlier ones; the batch's `loud` conflicts of figures rule out agreement."""
        disputed = {frozenset((c.left_claim_id, c.right_claim_id)) for c in loud}
        echoes: list[Comparison] = []
        denials: dict[str, tuple[Voice, Voice]] = {}
        for voice in sorted(batch, key=lambda v: (v[1].document_id, v[1].claim.start, v[1].claim.claim_id)):
            echoes += self._echoes(voice, disputed)
            echoes += self._called_off(voice)
            for other in self._denials(voice):
                told = other[0] if voice[1].denied else voice[0]
                if told not in self._answered and (told not in denials or _apart((other, voice), denials[told])):
                    denials[told] = (other, voice)
            self._remember(voice)
            self._before = voice
        self._answered.update(denials)
        return echoes + [_comparison("contradicts", told, denial) for told, denial in denials.values()]

    def _remember(self, voice: Voice) -> None:
        event, sighting, _, _ = voice
        self._first.setdefault(event, voice)
        if status_of(sighting) == "planned":
            for party in sighting.parties:
                self._plans[party, sighting.family] = (*self._plans.get((party, sighting.family), ()), voice)[
                    -_REMEMBERED:
                ]
        if not sighting.denied and sighting.claim.modality not in _TOLD:
            return
        self._last_told = [*self._last_told[-_NEIGHBOURS:], voice]
        for party in sighting.parties:
            heard = self._by_party[party, sighting.family]
            heard.append(voice)
            del heard[:-_REMEMBERED]

    def _echoes(self, voice: Voice, disputed: set[frozenset[str]]) -> Iterator[Comparison]:
        """One word of agreement, or of progress, with the first claim of the event that another source made."""
        event, sighting, _, original = voice
        first = self._first.get(event)
        if first is None or first[3] == original or hash((event, original)) in self._echoed:
            return
        self._echoed.add(hash((event, original)))
        if frozenset((first[1].claim.claim_id, sighting.claim.claim_id)) not in disputed:
            yield _comparison("evolves" if _moved(first[1], sighting) else "agrees", first, voice)

    def _called_off(self, voice: Voice) -> Iterator[Comparison]:
        """The latest earlier plan, told as another event, that this claim says was called off."""
        event, sighting, _, original = voice
        if status_of(sighting) != "cancelled" or hash((event, "off")) in self._echoed:
            return
        plans = [p for party in sighting.parties for p in self._plans.get((party, sighting.family), ())]
        ended = [p for p in plans if p[0] != event and p[3] != original and _ends(sighting, p[1])]
        if ended:
            self._echoed.add(hash((event, "off")))
            yield _comparison("evolves", ended[-1], voice)

    def _denials(self, voice: Voice) -> Iterator[Voice]:
        """The earlier claims that this one denies, or that deny it."""
        sighting = voice[1]
        heard = {o[1].claim.claim_id: o for party in sighting.parties for o in self._by_party[party, sighting.family]}
        heard |= {o[1].claim.claim_id: o for o in self._last_told if o[1].document_id == sighting.document_id}
        if sighting.denied and self._before and _answers(sighting, self._before[1]):
            yield self._before
        for other in heard.values():
            denial, told = (sighting, other[1]) if sighting.denied else (other[1], sighting)
            if denial.denied and not told.denied and told.claim.modality in _TOLD and _denies(denial, told):
                yield other


def _apart(pair: tuple[Voice, Voice], rival: tuple[Voice, Voice]) -> bool:
    """Whether the pair tells more than its rival: two sources disagree, not one article with itself."""
    return pair[0][3] != pair[1][3] and rival[0][3] == rival[1][3]


def _moved(earlier: Sighting, later: Sighting) -> bool:
    was, now = _LATER.get(status_of(earlier), 3), _LATER.get(status_of(later), 3)
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


def _answers(denial: Sighting, said: Sighting) -> bool:
    """Whether a denial answers what somebody was quoted with right before it: "That is a lie"."""
    if denial.document_id != said.document_id:
        return False
    quoted = said.claim.event_type == "statement" and said.claim.modality == "opinion"
    next_to_it = 0 <= denial.claim.start - said.claim.end <= _NEXT
    return quoted and next_to_it and _GIVES_THE_LIE.search(denial.claim.quote) is not None


def _denies(denial: Sighting, told: Sighting) -> bool:
    """A denial answers the report just before it, or one about the same parties and matter."""
    if denial.document_id == told.document_id:
        gap = denial.claim.start - told.claim.end
        alike = denial.family in (told.family, "statement")
        answers = gap <= _NEXT or len(denial.words) <= _FEW or _POINTS_BACK.search(denial.claim.quote)
        if alike and -_NEXT <= gap <= _NEAR and answers:
            return True
    if denial.family != told.family:
        return False
    shared_parties = set(denial.parties) & set(told.parties)
    shared_words = {*denial.words, *denial.marked} & {*told.words, *told.marked}
    return len(shared_parties) >= 2 or (len(shared_parties) == 1 and len(shared_words) >= 2)


def _comparison(verdict: str, a: Voice, b: Voice) -> Comparison:
    left, right = a[1].claim, b[1].claim
    return Comparison(
        comparison_id=content_id("comparison", left.claim_id, right.claim_id),
        event_id=a[0],
        left_claim_id=left.claim_id,
        right_claim_id=right.claim_id,
        left_figure_id=None,
        right_figure_id=None,
        verdict=verdict,
        ratio=None,
        explanation=explain_claims(verdict, a[2], left.quote, b[2], right.quote),
    )
