"""Claims: from a document's mentions and its text to the events it reports."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from flows.extract.actor.mention import ActorMention
from flows.extract.blanks import blanked
from flows.extract.claim.again import another
from flows.extract.claim.agenda import agenda, entry
from flows.extract.claim.circumstance import without
from flows.extract.claim.clause import Unit, units
from flows.extract.claim.cleft import cleft
from flows.extract.claim.condition import with_conditions
from flows.extract.claim.consensus import beside_forecast
from flows.extract.claim.count import UNTOLD, tallied
from flows.extract.claim.course import Course
from flows.extract.claim.figures import figures, last_count
from flows.extract.claim.find import Hit, find, lowered
from flows.extract.claim.fragment import joined
from flows.extract.claim.inside import OPENING, Inside, Placed, between, names_day, within
from flows.extract.claim.leaning import IDLE_USUALLY, NONE, Before, Habit, habit, idleness, leaning
from flows.extract.claim.modality import STRONG, in_sentence, lies_ahead, modality, polarity
from flows.extract.claim.musing import INTERPRETS, is_musing
from flows.extract.claim.outlook import seen_ahead
from flows.extract.claim.reaction import reaction
from flows.extract.claim.repeats import Told, once
from flows.extract.claim.reply import HEARSAY, Heard, refused, reply, still_heard
from flows.extract.claim.sentence import Sentence, sentences
from flows.extract.claim.topic import (
    BY_WORDS,
    UNDENIED,
    as_said,
    beside,
    clause_hit,
    going_on,
    retyped,
    told_of,
    topic_hits,
)
from flows.extract.claim.unlike import unlike
from flows.extract.claim.unsaid import unsaid
from flows.extract.claim.when import Clock, clock, when
from flows.extract.claim.who import actors, speaker, speaker_name
from flows.extract.claim.zone import Block
from flows.extract.extraction import Claim, Dating, content_id
from flows.extract.quantity.quantity import Quantity
from flows.extract.record import record
from flows.extract.time.mention import TimeMention

LEAD_SENTENCES = 3  # what an article is about stands in its first sentences
LONG_LEAD = 8  # where the day of publication is not known, look further for the day it is about
# Somebody's own words, by their marks.
MARK = re.compile('[“”"„‘]')
QUOTED = re.compile(
    r"[“\"„][^”\"]{25,}[”\"]?|‘[^’]{25,}(?:’\w[^’]*)*,’"
    r"|^[“\"„][^”\"]{6,}[,.!?][”\"]\s|^[^“”\"„]{8,}[,.!?][”\"]\s"
)
# By who says them behind: "It is not our valve, says the director".
SAID_BEHIND = re.compile(
    r"[^“”\"‘,]{12,},\s+(?:says?|said|complains|adds|added)\s+(?!that\b|it\b|they\b|he\b|she\b)\w+"
)
# Whatever an aside opens is told of something else than the clause beside it.
ASIDE = re.compile(
    r",\s+(?:which|who|whose)\s|^(?:which|who|whose|while|although|though|whereas|even though)\s", re.IGNORECASE
)
RUNNING = ("standfirst", "lead", "body")  # zones of running text
TELLING = ("headline", *RUNNING)  # zones whose sentences are about something


class Words(NamedTuple):
    """A text, the same in lower case, and that with blanks for what only says where or when."""

    text: str
    low: str
    plain: str


@record(frozen=True, slots=True)
class Reading:
    """All that was read of one document before claims are made."""

    document_id: str
    text: str
    blocks: list[Block]
    times: Sequence[TimeMention]
    quantities: Sequence[Quantity]
    actors: Sequence[ActorMention]
    focus: ActorMention | None
    home: ActorMention | None = None


def claims(reading: Reading, published: Dating) -> tuple[Claim, ...]:
    """Every event that a document reports, in the order of its text."""
    found = list(sentences(reading.text, reading.blocks))
    body = [s for s in found if s.zone in ("lead", "body", "standfirst", "headline")]
    lead = LEAD_SENTENCES if published.first == published.last else LONG_LEAD
    sums = Counter(quantity.unit for quantity in reading.quantities if quantity.kind == "money")
    currency = max(sums, key=lambda unit: (sums[unit], unit), default=None)
    end = body[min(lead, len(body)) - 1].end if body else 0
    now = clock(reading.text, published, reading.times, end, currency)
    return once(list(_told(reading, found, now)))


def _told(reading: Reading, found: Sequence[Sentence], now: Clock) -> Iterator[Told]:
    """The claims of all sentences, each in the course of those before it."""
    text, low = reading.text, lowered(reading.text)
    times = Placed(reading.times)
    listed = agenda(text, found, times, now.published.last)
    apart = [(inside, *without(low, *inside.span, hits)) for inside, hits in _seen(reading, low, found, times, listed)]
    plain = blanked(low, [span for _, _, spans in apart for span in spans])
    words = Words(text, low, plain)
    kinds = Counter(name for _, hits, _ in apart for name in {hit.cue.event_type for hit in hits if hit.cue.weight > 1})
    idle = idleness(plain, [inside.span for inside, _, _ in apart if inside.sentence.zone in RUNNING])
    factual, musing = habit(kinds), habit(kinds, idle)
    course = Course(reading.focus)
    for inside, cued, _ in apart:
        sentence = inside.sentence
        if sentence.start < course.replied:
            continue
        course.enter(sentence)
        usual = factual if inside.quantities or names_day(inside.times) else musing
        says = speaker(text, inside, inside.actors)
        if sentence.start in listed:
            told = [entry(plain, inside, cued, factual, now.published.last)]
        else:
            told = _units(words, inside, cued, usual, says, course)
        heard, course.heard = course.heard, None
        for unit in told:
            claim = _claim(reading, unit, _without(text, inside, unit, told), now, course, heard)
            course.tally = last_count(claim.figures) or course.tally
            rests = partial(_idle, plain, unit, musing) if idle > IDLE_USUALLY else None
            if not is_musing(claim, unit, inside, says, rests):
                course.take(claim, unit, heard, aside=any(other.holds(unit) for other in told))
                opens = unit.start - sentence.start < OPENING
                explains = INTERPRETS.search(low[unit.start : unit.lead.start]) is not None
                yield Told(claim, opens, unit.lead.cue.weight, explains)
        course.leave(text, inside, told, says, now)


def _units(
    words: Words, inside: Inside, cued: list[Hit], usual: Habit, says: ActorMention | None, course: Course
) -> list[Unit]:
    """The units of a sentence: one for each event that it tells, itself or as an answer to the one before."""
    text, low, plain = words
    sentence, near = inside.sentence, beside(course.last, inside.sentence.paragraph)
    again = another(text, inside.span, course.thread, cued) if course.thread and inside.times else []
    hits = again or _hits(text, plain, inside, cued, usual, near)
    apart = partial(inside.apart, text)
    bare = partial(clause_hit, text, plain, inside, usual)
    parted = [
        unit
        for whole in with_conditions(
            text, units(text, sentence, hits, [*inside.quantities, *inside.actors, *inside.times], apart, bare)
        )
        for side in beside_forecast(text, low, whole)
        for part in cleft(text, low, side, inside.times, hits)
        for unit in unlike(text, low, part, inside.signs_between(part.start, part.end), inside.actors)
    ]
    typed = joined(text, retyped(plain, parted, hits, usual, near, apart), inside)
    said = [as_said(plain, unit, usual, says) for unit in typed]
    placed = [unsaid(text, _of_what(text, plain, inside, unit, usual, course.thread)) for unit in said]
    told = [reaction(text, part) for unit in placed for part in refused(text, unit)]
    return reply(text, sentence, told, course.heard) or told or _going_on(text, plain, inside, course.thread, usual)


def _idle(low: str, unit: Unit, usual: Habit) -> float:
    """How far the words and cues of a unit lean to no event."""
    return leaning(low, unit.start, unit.end, [hit.cue for hit in unit.hits], usual).share(NONE)


def _seen(
    reading: Reading,
    low: str,
    found: Sequence[Sentence],
    times: Placed[TimeMention],
    listed: Mapping[int, TimeMention],
) -> Iterator[tuple[Inside, list[Hit]]]:
    """Each sentence's mentions, and its cues that its figures, times and actors bear out.

    A line of an agenda, as `listed`, has its own day alone.
    """
    text = reading.text
    quantities, named = Placed(reading.quantities), Placed(reading.actors)
    for sentence in found:
        inside = within(low, sentence, times, quantities, named)
        if day := listed.get(sentence.start):
            inside = replace(inside, times=[day])
        hits = find(text, low, sentence.start, sentence.end, inside.offers(), inside.signs)
        yield inside, [hit for hit in hits if inside.met(text, hit)]


def _hits(text: str, low: str, inside: Inside, cued: list[Hit], usual: Habit, near: Before | None) -> list[Hit]:
    """A sentence's cues, or what its words lean to; questions and bare headings tell nothing."""
    sentence = inside.sentence
    if text[sentence.end - 1] == "?" or (sentence.zone == "subhead" and not inside.quantities):
        return []
    if any(hit.cue.weight > 1 for hit in cued) or sentence.zone not in TELLING:
        return cued
    return cued + topic_hits(text, low, inside, cued, usual, near)


def _of_what(text: str, low: str, inside: Inside, unit: Unit, usual: Habit, thread: Hit | None) -> Unit:
    """A denial or hearsay that no cue places, as what it denies or tells of; any other unit as it is."""
    kind = unit.lead.cue.event_type
    if kind != "statement" and not (inside.signs and kind in UNDENIED and unit.lead.cue.name == BY_WORDS):
        return unit
    sure = modality(
        text[unit.start : unit.end], "statement", None, False, 0, inside.signs_between(unit.start, unit.end)
    )
    untold = ("denied",) if kind != "statement" else (*HEARSAY, "denied")
    return told_of(low, unit, usual, thread) if sure in untold else unit


def _going_on(text: str, low: str, inside: Inside, thread: Hit | None, usual: Habit) -> list[Unit]:
    """What goes on with the event before; the words of a table's row are too few to tell."""
    units = inside.continues(text, thread)
    return units if inside.sentence.zone == "table" else going_on(low, units, usual)


def _without(text: str, inside: Inside, unit: Unit, told: Sequence[Unit]) -> Inside:
    """What stands inside a sentence, without the times of asides: those that a unit is told around, and of others."""
    if len(told) < 2 or not inside.times:
        return inside
    asides = [other for other in told if other is not unit and (unit.holds(other) or not other.holds(unit))]
    kept = [t for t in inside.times if not any(_is_of_aside(text, t.start, unit, other) for other in asides)]
    return replace(inside, times=kept)


def _is_of_aside(text: str, place: int, unit: Unit, other: Unit) -> bool:
    """Whether a place is within an aside of the unit, or in another unit behind a word that subordinates it."""
    if not other.start <= place < other.end:
        return False
    if unit.holds(other):
        return True
    goes_on = text.endswith("of ", 0, other.start)  # "the election, the first round of which is on Sunday"
    return not goes_on and not unit.start <= place < unit.end and ASIDE.search(text[other.start : place]) is not None


def _claim(reading: Reading, unit: Unit, inside: Inside, now: Clock, course: Course, heard: Heard | None) -> Claim:
    """The claim of a unit, with what it has from the course of the story; `heard` is what it may answer."""
    text, lead, sentence = reading.text, unit.lead, inside.sentence
    quote, places = text[unit.start : unit.end], inside.signs_between(unit.start, unit.end)
    event_type = seen_ahead(quote, text[sentence.start : sentence.end], lead.cue.event_type)
    own_words = bool((MARK.search(quote) and QUOTED.search(quote)) or ("," in quote and SAID_BEHIND.match(quote)))
    sure = modality(quote, event_type, lead.cue.modality, own_words, lead.start - unit.start, places)
    before, incident = course.head or course.before, course.incident
    if lead.cue.modality == "denied":  # a reply is given when it is told of, whatever day the hearsay is of
        sure, before, incident = "denied", None, None
    sure = in_sentence(sure, text, (sentence.start, sentence.end), (unit.start, unit.end))
    if sure not in STRONG and still_heard(quote, sentence.paragraph, heard):
        sure = "reported"
    dated = when(text, unit, event_type, sure, inside.times, now, before, incident)
    if (
        sure == "fact"
        and dated.first
        and now.published.last
        and ((later := dated.first > now.published.last) or inside.looks_ahead(text, unit, now.published.last))
        and lies_ahead(quote, event_type, lead.start - unit.start, places, later)
    ):
        sure = "plan"
    speaking = course.voice if text[sentence.start] in '"“' and not inside.actors else None
    body = course.bodies.get(event_type)
    who = actors(text, unit, inside, speaking or course.topic, reading.home, reading.focus, body)
    claim_id = content_id(reading.document_id, unit.start, unit.end, event_type)
    own = between(inside.quantities, unit.start, unit.end)
    return Claim(
        claim_id=claim_id,
        start=unit.start,
        end=unit.end,
        quote=quote,
        event_type=event_type,
        modality=sure,
        polarity=polarity(quote, places),
        first=dated.first,
        last=dated.last,
        precision=dated.precision,
        date_basis=dated.basis,
        attributed_to=speaker_name(who),
        rule=f"{event_type}: continued" if unit.continued else lead.cue.rule.name,
        cue=lead.cue.name,
        zone=sentence.zone,
        actors=who,
        figures=figures(
            text,
            claim_id,
            unit,
            sure,
            dated,
            who,
            own,
            tallied(reading.quantities, unit.start, course.tally) if any(q.kind == "count" for q in own) else UNTOLD,
            between(inside.times, unit.start, unit.end),
        ),
    )
