"""Repeats: a claim is one event as one document reports it, so what a document says twice is one claim."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import product

from flows.extract.actor import name_words, same_name
from flows.extract.extraction import Claim, Figure
from flows.extract.record import record

ANNOUNCING = ("headline", "subhead", "standfirst")  # zones that only announce what the text then tells
BETWEEN_FIRMS = "merger_acquisition"  # who buys whom is the event: its terms alone are less than that
PARTIES = ("subject", "object")
OWN_DATE = ("stated", "relative", "period")
WORDS = re.compile(r"[^\W\d_]{4,}")
ALIKE = 0.6  # share of a figureless claim's longer words that its repeat must have
MOST = 200  # claims filed alike that a claim is compared with, the fullest ones: a list of thousands is no news
BESIDE = 25  # of those filed by who only takes part, as whom the article is about may in all of its claims
HALF = 0.5  # of the last digit that a headline prints, within which it is the text's own figure
ROUNDED = 0.005  # relative difference within which one document's figures are one

Mark = tuple[str | bool | int, ...]


@record(frozen=True, slots=True)
class Told:
    """A claim with what else tells how fully it is told.

    That is whether it opens its sentence, its cue's weight, and whether it is told for what it means.
    """

    claim: Claim
    opens: bool
    weight: int
    explains: bool = False


def once(told: Sequence[Told]) -> tuple[Claim, ...]:
    """The claims without those that another claim of the document tells as fully, in the order of the text.

    Figures that differ keep both claims: an article that contradicts itself must show it.
    """
    kept: list[Claim] = []
    filed: dict[tuple[Mark, str], list[Claim]] = defaultdict(list)
    for claim in (one.claim for one in sorted(told, key=_worth)):
        names = _names(claim)
        alike = (other for mark in _sought(claim) for name, most in names.items() for other in filed[mark, name][:most])
        figures = _to_tell(claim, kept[:MOST])
        if not any(_covers(other, claim, figures) for other in alike):
            kept.append(claim)
            for filing in product(_marks(claim), names):
                filed[filing].append(claim)
    return tuple(sorted(kept, key=lambda claim: (claim.start, claim.end, claim.event_type)))


def _names(claim: Claim) -> dict[str, int]:
    """First and last words of a claim's names, one of which one actor's names share; how many claims of each to try."""
    names: dict[str, int] = {}
    for actor in claim.actors:
        words, most = name_words(actor.name), BESIDE if actor.role == "other" else MOST
        for word in (words[0], words[-1]):
            names[word] = max(most, names.get(word, 0))
    return names


def _worth(told: Told) -> tuple[bool, bool, int, bool, bool, bool, int, bool, int]:
    """The fullest telling first: in sentences, with most figures, for itself, in its own sentence, of its own day."""
    claim = told.claim
    dated = claim.date_basis in OWN_DATE
    return (
        claim.zone in ANNOUNCING,
        claim.zone == "table",
        -len(claim.figures),
        told.explains,
        not told.opens,
        not dated,
        -told.weight,
        claim.zone == "lead",
        claim.start,
    )


def _marks(claim: Claim) -> set[Mark]:
    """What a claim is filed under, so that not all claims of a long document are compared: its cue and figures."""
    figures = {(claim.event_type, figure.unit, *_step(figure.value)) for figure in claim.figures}
    return {(claim.event_type, claim.cue), *((claim.event_type, figure.unit) for figure in claim.figures), *figures}


def _sought(claim: Claim) -> list[Mark]:
    """What a claim that says all of this one is filed under, one at least: its first figure, else its cue."""
    if not claim.figures:
        return [(claim.event_type, claim.cue)]
    if claim.zone in ANNOUNCING:
        return [(claim.event_type, claim.figures[0].unit)]
    sign, step = _step(claim.figures[0].value)
    return [(claim.event_type, claim.figures[0].unit, sign, step + near) for near in (-1, 0, 1)]


def _step(value: float) -> tuple[bool, int]:
    """A value's sign, and its place on a scale on which equal values lie one step apart at most."""
    return value > 0, int(math.log(abs(value)) // (2 * ROUNDED)) if value else 0


def _to_tell(claim: Claim, kept: Sequence[Claim]) -> Sequence[Figure]:
    """The figures that another claim must have to say all of this one: of a headline not those that any claim has."""
    if claim.zone not in ANNOUNCING or len(claim.figures) < 2:
        return claim.figures
    told = [figure for other in kept for figure in other.figures]
    return [*claim.figures[:1], *(each for each in claim.figures[1:] if not any(_rounds(each, one) for one in told))]


def _covers(told: Claim, again: Claim, figures: Sequence[Figure]) -> bool:
    """Whether all that a claim says is said by another of the same type, by or of the same ones, at no other time.

    `figures` are those of the claim that the other must have.
    """
    if (
        told.event_type != again.event_type
        or (told.modality == "denied") != (again.modality == "denied")
        or _apart(told, again)
        or _holds(told, again)
        or _holds(again, told)
        or _names_another(again, told)
    ):
        return False
    same = _rounds if again.zone in ANNOUNCING else _same
    if not (_has_figures(told, figures, same) if figures else _has_words(told, again)):
        return False
    return any(same_name(one.name, other.name, one.kind) for one in told.actors for other in again.actors)


def _names_another(claim: Claim, told: Claim) -> bool:
    """Whether a sentence of a takeover names a firm that takes part, and another telling of it does not."""
    if claim.event_type != BETWEEN_FIRMS or claim.zone in ANNOUNCING:
        return False
    firms = (actor for actor in claim.actors if actor.kind == "company" and actor.role in PARTIES)
    return any(all(not same_name(firm.name, other.name, firm.kind) for other in told.actors) for firm in firms)


def _holds(told: Claim, aside: Claim) -> bool:
    """Whether a claim is told around another: an aside is an event of its own."""
    return told.start <= aside.start and aside.end <= told.end and (told.start, told.end) != (aside.start, aside.end)


def _has_figures(told: Claim, figures: Sequence[Figure], same: Callable[[Figure, Figure], bool]) -> bool:
    """Whether a claim has all of some figures."""
    return all(any(same(figure, other) for other in told.figures) for figure in figures)


def _has_words(told: Claim, again: Claim) -> bool:
    """Whether one claim has the other's cue and most of its longer words."""
    if again.cue != told.cue:
        return False
    said = set(WORDS.findall(told.quote.lower()))
    parts = again.quote.lower().split(", ") if again.zone in ANNOUNCING else [again.quote.lower()]
    return any(
        len(words & said) >= max(1, ALIKE * len(words)) for words in (set(WORDS.findall(part)) for part in parts)
    )


def _apart(told: Claim, again: Claim) -> bool:
    """Whether a repeat has a date of its own that can't be the other's."""
    if again.date_basis in ("document", "bounded", "unknown") or not (
        told.first and told.last and again.first and again.last
    ):
        return False
    return told.last < again.first or again.last < told.first


def _same(a: Figure, b: Figure) -> bool:
    """Whether two figures of one event are one number, with or without a word of bound or doubt beside it."""
    return (
        a.unit == b.unit
        and (a.op == b.op or "=" in (a.op, b.op))
        and abs(a.value - b.value) <= ROUNDED * max(abs(a.value), abs(b.value))
    )


def _rounds(announced: Figure, told: Figure) -> bool:
    """Whether a headline's figure is the text's with fewer digits: "over $5 billion" of "more than $5.3 billion"."""
    if _same(announced, told):
        return True
    if announced.unit != told.unit or not 0 < announced.digits < told.digits or announced.value * told.value <= 0:
        return False
    value, printed = abs(told.value), abs(announced.value)
    last = 10.0 ** (math.floor(math.log10(printed)) - announced.digits + 1)
    if announced.op in (">", ">="):
        return 0 <= value - printed < last
    if announced.op in ("<", "<=", "~<"):
        return 0 <= printed - value < last
    return abs(value - printed) <= HALF * last
