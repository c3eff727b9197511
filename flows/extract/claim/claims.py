"""Claims: from a document's mentions and its text to the events it reports."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from flows.extract.actor.mention import ActorMention
from flows.extract.claim import metric
from flows.extract.claim.clause import Unit, units
from flows.extract.claim.find import Hit, find, lowered
from flows.extract.claim.modality import modality, polarity
from flows.extract.claim.sentence import Sentence, sentences
from flows.extract.claim.when import Clock, When, clock, when
from flows.extract.claim.who import actors, speaker_name
from flows.extract.claim.zone import Block
from flows.extract.extraction import Claim, ClaimActor, Dating, Figure, content_id
from flows.extract.quantity.quantity import Quantity
from flows.extract.time.mention import TimeMention

Mention = TypeVar("Mention", TimeMention, Quantity, ActorMention)

LEAD_SENTENCES = 3
QUOTED = re.compile(r"[“\"][^”\"]{25,}[”\"]?")
PRIOR = re.compile(r"\b(?:from|against|versus|compared (?:with|to)|rather than|instead of|down from|up from)\s+(?:(?:a|an|about|some|the|profit|loss|of|earlier|range|just|only|around)\s+)*$", re.IGNORECASE)
YEAR_BEFORE = re.compile(r"\s*(?:\S+\s+){0,4}?(?:a year|the year|twelve months) (?:ago|earlier|before|prior)|\s*(?:\S+\s+){0,4}?same (?:period|quarter) (?:of )?(?:last|a|the)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read of one document before claims are made."""

    document_id: str
    text: str
    blocks: list[Block]
    times: Sequence[TimeMention]
    quantities: Sequence[Quantity]
    actors: Sequence[ActorMention]
    focus: ActorMention | None


def claims(reading: Reading, published: Dating) -> tuple[Claim, ...]:
    """Every event that a document reports, in the order of its text."""
    text, low = reading.text, lowered(reading.text)
    found = list(sentences(text, reading.blocks))
    body = [s for s in found if s.zone in ("body", "standfirst", "headline")]
    now = clock(published, reading.times, body[min(LEAD_SENTENCES, len(body)) - 1].end if body else 0)
    made: list[Claim] = []
    last: ActorMention | None = None
    thread: tuple[int, Hit] | None = None
    for sentence in found:
        inside = _Inside(reading, sentence)
        hits = [hit for hit in find(text, low, sentence.start, sentence.end) if _met(hit, inside)]
        if sentence.zone == "subhead" and not inside.quantities:
            hits = []
        found_units = units(text, sentence, hits, inside.quantities, inside.apart) or inside.continues(thread)
        made += [_claim(reading, sentence, unit, inside, now, last or reading.focus) for unit in found_units]
        if found_units:
            thread = (sentence.paragraph, found_units[-1].lead)
        last = inside.topic() or last
    return tuple(made)


def _between(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    """The mentions that begin in a stretch; mentions are in the order of the text."""
    low = bisect_left(mentions, start, key=lambda m: m.start)
    return list(mentions[low:bisect_left(mentions, end, key=lambda m: m.start)])


class _Inside:
    """What stands inside one sentence."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        self.span = (sentence.start, sentence.end)
        self.paragraph, self.zone = sentence.paragraph, sentence.zone
        self.times = _between(reading.times, *self.span)
        self.quantities = _between(reading.quantities, *self.span)
        self.actors = _between(reading.actors, *self.span)

    def continues(self, thread: tuple[int, Hit] | None) -> list[Unit]:
        """A sentence with figures but no cue goes on with what its paragraph told last."""
        if not thread or thread[0] != self.paragraph or self.zone != "body" or not self.quantities:
            return []
        first = self.quantities[0]
        return [Unit(*self.span, (Hit(thread[1].cue, first.start, first.end),), continued=True)]

    def topic(self) -> ActorMention | None:
        """Whom the sentence is about: its first company, else its first actor of any acting kind."""
        firm = [m for m in self.actors if m.kind in ("company", "organisation", "state")]
        return next(iter(firm), None) or next((m for m in self.actors if m.kind == "person"), None)

    def apart(self, left: Unit, right: Unit) -> bool:
        """Whether two neighbours of one type are two events: each has a date, and the dates can't meet."""
        if left.lead.cue.event_type == "results":
            return False
        a, b = (_own_dates(_between(self.times, unit.start, unit.end)) for unit in (left, right))
        return bool(a and b and (a[0][1] < b[0][0] or b[0][1] < a[0][0]))


def _own_dates(times: Sequence[TimeMention]) -> list[tuple[date, date]]:
    return [(t.first, t.last) for t in times if t.first and t.last and t.type in ("DATE", "TIME")]


def _met(hit: Hit, inside: _Inside) -> bool:
    """Whether the sentence holds, near the cue, one of the things that the cue needs."""
    needs = hit.cue.needs
    if not needs:
        return True
    kinds = {q.kind for q in inside.quantities if abs(q.start - hit.end) < 130}
    if "figure" in needs and kinds or kinds & needs:
        return True
    if "count" in needs and "multiple" in kinds or "percent" in needs and kinds & {"points", "multiple"}:
        return True
    if "date" in needs and inside.times:
        return True
    if "company" in needs and any(m.direct and m.kind in ("company", "organisation") and 0 <= m.start - hit.start < 80 for m in inside.actors):
        return True
    return "person" in needs and any(m.kind == "person" for m in inside.actors)


def _claim(reading: Reading, sentence: Sentence, unit: Unit, inside: _Inside, now: Clock, fallback: ActorMention | None) -> Claim:
    text, lead = reading.text, unit.lead
    quote = text[unit.start:unit.end]
    event_type = lead.cue.event_type
    spoken = QUOTED.search(quote) is not None
    sure = modality(text[sentence.start:sentence.end] if sentence.zone == "headline" else quote, event_type, lead.cue.modality, spoken)
    times = _between(inside.times, unit.start, unit.end)
    dated = when(text, unit, event_type, sure, times, inside.times, now)
    if sure == "fact" and dated.first and now.published.last and dated.first > now.published.last:
        sure = "plan"
    who = actors(text, unit, inside.span, inside.actors, fallback)
    claim_id = content_id(reading.document_id, unit.start, unit.end, event_type)
    return Claim(
        claim_id=claim_id, start=unit.start, end=unit.end, quote=quote, event_type=event_type, modality=sure,
        polarity=polarity(quote), first=dated.first, last=dated.last, precision=dated.precision, date_basis=dated.basis,
        attributed_to=speaker_name(who), rule=f"{event_type}: continued" if unit.continued else lead.cue.rule.name, cue=lead.cue.name, zone=sentence.zone, actors=who,
        figures=_figures(text, claim_id, unit, event_type, sure, dated, who, _between(inside.quantities, unit.start, unit.end)),
    )


def _figures(text: str, claim_id: str, unit: Unit, event_type: str, sure: str, dated: When, who: Sequence[ClaimActor], quantities: Sequence[Quantity]) -> tuple[Figure, ...]:
    subject = next((a for a in who if a.role == "subject"), None)
    indexed = subject is not None and subject.kind == "index"
    span = (unit.start, unit.end)
    words = metric.phrases(text, span) if quantities else []
    made = []
    for q in quantities:
        first, last = _period(text, q, dated, unit)
        named = metric.metric(text, q, span, words, event_type, indexed)
        made.append(Figure(
            figure_id=content_id(claim_id, q.start, q.end, named), start=q.start, end=q.end, text=q.text, metric=named,
            subject=subject.name if subject else None, op=q.op, value=q.value, value_high=q.value_high, unit=q.unit,
            basis=metric.basis(text, q, span), period_first=first, period_last=last, modality=sure, rule=q.rule, digits=q.digits,
        ))
    return tuple(made)


def _period(text: str, quantity: Quantity, dated: When, unit: Unit) -> tuple[date | None, date | None]:
    """The time a figure is for: its claim's, or an earlier one where it is what the claim compares with."""
    if not PRIOR.search(text[max(unit.start, quantity.start - 40):quantity.start]):
        return dated.first, dated.last
    if YEAR_BEFORE.match(text[quantity.end:unit.end]) and dated.first and dated.last:
        return _year_before(dated.first), _year_before(dated.last)
    return None, None


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
