"""Claims: from a document's mentions and its text to the events it reports."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from flows.extract.actor.mention import ActorMention
from flows.extract.blanks import blanked
from flows.extract.claim.circumstance import without
from flows.extract.claim.clause import Unit, units
from flows.extract.claim.cleft import cleft
from flows.extract.claim.count import UNTOLD, tallied
from flows.extract.claim.figures import figures, last_count
from flows.extract.claim.find import Hit, find, lowered
from flows.extract.claim.fragment import joined
from flows.extract.claim.inside import OPENING, Inside, Placed, between, names_day, within
from flows.extract.claim.leaning import IDLE_USUALLY, NONE, Before, Habit, habit, idleness, leaning
from flows.extract.claim.modality import STRONG, in_sentence, lies_ahead, modality, polarity
from flows.extract.claim.musing import is_musing
from flows.extract.claim.outlook import seen_ahead
from flows.extract.claim.repeats import Told, once
from flows.extract.claim.reply import HEARSAY, Heard, is_silence, refused, reply, still_heard
from flows.extract.claim.sentence import Sentence, sentences
from flows.extract.claim.topic import as_said, beside, clause_hit, going_on, retyped, told_of, topic_hits
from flows.extract.claim.unlike import unlike
from flows.extract.claim.when import SPOKEN, Clock, Setting, clock, columns, setting, when
from flows.extract.claim.who import actors, decides, speaker, speaker_name
from flows.extract.claim.zone import Block
from flows.extract.extraction import Claim, ClaimActor, Dating, Figure, content_id
from flows.extract.quantity.quantity import Quantity
from flows.extract.record import record
from flows.extract.time.mention import TimeMention

LEAD_SENTENCES = 3  # what an article is about stands in its first sentences
LONG_LEAD = 8  # where the day of publication is not known, look further for the day it is about
# Somebody's own words, by their marks, or by who says them behind: "It is not our valve, says the director".
QUOTED = re.compile(
    r"[“\"„][^”\"]{25,}[”\"]?|‘[^’]{25,}(?:’\w[^’]*)*,’|^[^“”\"‘,]{12,},\s+(?:says?|said|complains|adds|added)\s+(?!that\b|it\b|they\b|he\b|she\b)\w+"
    r"|^[“\"„][^”\"]{6,}[,.!?][”\"]\s|^[^“”\"„]{8,}[,.!?][”\"]\s"
)
RUNNING = ("standfirst", "lead", "body")  # zones of running text
TELLING = ("headline", *RUNNING)  # zones whose sentences are about something


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
    """The claims of all sentences; a sentence may go on with the actor and the event of the one before."""
    text, low = reading.text, lowered(reading.text)
    topic, thread, paragraph = reading.focus, None, -1
    last_heard: Heard | None = None
    replied = 0
    before: Claim | Setting | None = None
    head: Setting | None = None  # the period that a table's rows are told for
    voice: ActorMention | None = None
    incident: Claim | None = None
    bodies: dict[str, ClaimActor] = {}
    tally: Figure | None = None
    last: tuple[str, int] | None = None
    apart = [(inside, *without(low, inside.sentence.start, hits)) for inside, hits in _seen(reading, low, found)]
    seen = [(inside, hits) for inside, hits, _ in apart]
    plain = blanked(low, [span for _, _, spans in apart for span in spans])
    kinds = Counter(name for _, hits in seen for name in {hit.cue.event_type for hit in hits if hit.cue.weight > 1})
    idle = idleness(plain, [inside.span for inside, _ in seen if inside.sentence.zone in RUNNING])
    factual, musing = habit(kinds), habit(kinds, idle)
    for inside, cued in seen:
        if inside.sentence.start < replied:
            continue
        sentence = inside.sentence
        usual = factual if inside.quantities or names_day(inside.times) else musing
        if sentence.paragraph != paragraph:
            topic, paragraph, voice = reading.focus, sentence.paragraph, None
            before, head = (before, head) if sentence.zone == "table" else (None, None)
        near = beside(last, sentence.paragraph)
        says = speaker(text, inside, inside.actors)
        hits = _hits(text, plain, inside, cued, usual, near)
        bare = partial(clause_hit, text, plain, inside, usual)
        parted = [
            unit
            for whole in units(text, sentence, hits, inside.quantities, inside.apart, bare)
            for part in cleft(text, low, whole, inside.times, hits)
            for unit in unlike(text, low, part, inside.signs_between(part.start, part.end))
        ]
        typed = joined(text, retyped(plain, parted, hits, usual, near, inside.apart), inside)
        heard_of = [as_said(plain, unit, usual, says) for unit in typed]
        told = [_of_what(text, plain, inside, unit, usual, thread) for unit in heard_of]
        told = [part for unit in told for part in refused(text, unit)]
        told = reply(text, sentence, told, last_heard) or told or _going_on(text, plain, inside, thread, usual)
        heard, last_heard = last_heard, None
        for unit in told:
            speaking = voice if text[sentence.start] in '"“' and not inside.actors else None
            claim = _claim(
                reading,
                unit,
                _without(inside, unit, told),
                now,
                speaking or topic,
                head or before,
                incident,
                bodies,
                still_heard(text[unit.start : unit.end], sentence.paragraph, heard),
                tally,
            )
            tally = last_count(claim.figures) or tally
            rests = partial(_idle, plain, unit, musing) if idle > IDLE_USUALLY else None
            if not is_musing(claim, unit, inside, says, rests):
                before = before if any(other.holds(unit) for other in told) else claim
                if (body := decides(claim)) is not None:
                    bodies[claim.event_type] = body
                last_heard, replied = _heard(claim, unit, sentence, heard), unit.end
                incident = claim if _dates_its_circumstances(claim) else incident
                yield Told(claim, unit.start - sentence.start < OPENING, unit.lead.cue.weight)
        if told:
            last, thread = (told[-1].lead.cue.event_type, sentence.paragraph), _thread(told[-1].lead) or thread
        else:
            before = setting(inside.times, sentence.start) or before
            if sentence.zone == "table":
                head = columns(text[sentence.start : sentence.end], inside.times, now) or head
        topic = inside.topic() or topic
        voice = says or voice


def _idle(low: str, unit: Unit, usual: Habit) -> float:
    """How far the words and cues of a unit lean to no event."""
    return leaning(low, unit.start, unit.end, [hit.cue for hit in unit.hits], usual).share(NONE)


def _thread(lead: Hit) -> Hit | None:
    """The cue that what follows goes on with: that of an event, not of a saying or a reply."""
    return None if lead.cue.event_type in SPOKEN or lead.cue.modality == "denied" else lead


def _heard(claim: Claim, unit: Unit, sentence: Sentence, before: Heard | None) -> Heard:
    """What the next sentence may say no to: the claim, or what it gives no answer to."""
    if before is not None and before.paragraph == sentence.paragraph and is_silence(claim.quote):
        return before._replace(hushed=True)
    return Heard(claim.quote, unit.lead, sentence.paragraph, claim.event_type, claim.modality)


def _seen(reading: Reading, low: str, found: Sequence[Sentence]) -> Iterator[tuple[Inside, list[Hit]]]:
    """Each sentence's mentions, and its cues that its figures, times and actors bear out."""
    text = reading.text
    times, quantities, named = Placed(reading.times), Placed(reading.quantities), Placed(reading.actors)
    for sentence in found:
        inside = within(low, sentence, times, quantities, named)
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
    if unit.lead.cue.event_type != "statement":
        return unit
    sure = modality(
        text[unit.start : unit.end], "statement", None, False, 0, inside.signs_between(unit.start, unit.end)
    )
    return told_of(low, unit, usual, thread) if sure in (*HEARSAY, "denied") else unit


def _going_on(text: str, low: str, inside: Inside, thread: Hit | None, usual: Habit) -> list[Unit]:
    """What goes on with the event before; the words of a table's row are too few to tell."""
    units = inside.continues(text, thread)
    return units if inside.sentence.zone == "table" else going_on(low, units, usual)


def _without(inside: Inside, unit: Unit, told: Sequence[Unit]) -> Inside:
    """What stands inside a sentence, without the times of the asides that a unit is told around."""
    asides = [other for other in told if unit.holds(other)]
    if not asides:
        return inside
    return replace(inside, times=[t for t in inside.times if not any(a.start <= t.start < a.end for a in asides)])


def _dates_its_circumstances(claim: Claim) -> bool:
    """Whether a claim is an incident with a date of its own, which holds for what is told of it further on."""
    return claim.event_type == "incident" and claim.modality == "fact" and claim.date_basis in ("stated", "relative")


def _claim(
    reading: Reading,
    unit: Unit,
    inside: Inside,
    now: Clock,
    fallback: ActorMention | None,
    before: Claim | Setting | None,
    incident: Claim | None,
    bodies: Mapping[str, ClaimActor],
    heard: bool,
    tally: Figure | None,
) -> Claim:
    text, lead, sentence = reading.text, unit.lead, inside.sentence
    quote, places = text[unit.start : unit.end], inside.signs_between(unit.start, unit.end)
    event_type = seen_ahead(quote, text[sentence.start : sentence.end], lead.cue.event_type)
    own_words = QUOTED.search(quote) is not None
    sure = modality(quote, event_type, lead.cue.modality, own_words, lead.start - unit.start, places)
    if lead.cue.modality == "denied":  # a reply is given when it is told of, whatever day the hearsay is of
        sure, before, incident = "denied", None, None
    sure = in_sentence(sure, text, (sentence.start, sentence.end), (unit.start, unit.end))
    if heard and sure not in STRONG:
        sure = "reported"
    dated = when(text, unit, event_type, sure, inside.times, now, before, incident)
    if (
        sure == "fact"
        and dated.first
        and now.published.last
        and (dated.first > now.published.last or inside.looks_ahead(text, unit, now.published.last))
        and lies_ahead(quote, event_type, lead.start - unit.start, places)
    ):
        sure = "plan"
    who = actors(text, unit, inside, fallback, reading.home, reading.focus, bodies.get(event_type))
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
            tallied(reading.quantities, unit.start, tally) if any(q.kind == "count" for q in own) else UNTOLD,
            between(inside.times, unit.start, unit.end),
        ),
    )
