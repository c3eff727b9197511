"""What stands inside one sentence, and what its cues need to be believed."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import field
from datetime import date
from typing import Generic, TypeVar

from flows.extract.actor.mention import ActorMention
from flows.extract.claim.clause import VERB, Unit
from flows.extract.claim.find import Hit
from flows.extract.claim.sentence import Sentence
from flows.extract.quantity.quantity import Quantity
from flows.extract.record import record
from flows.extract.time.mention import TimeMention

Mention = TypeVar("Mention", TimeMention, Quantity, ActorMention)

PRICE = 1e7  # no share, tonne or barrel costs so much: what fell to that is a measure
# Between a price's verb and what it moved to: "fell | 9% to | $2.6 billion".
MOVED_TO = re.compile(r"[\d.,\s%]*(?:per ?cent\b)?\s*(?:to|at)?\s*(?:about|around|nearly|some|just)?\s*")
NEAR = 130  # characters from a cue within which a figure bears it out
UNSURE = 2  # the weight of a cue that may be another event's
OBJECT_REACH = 80  # characters from a verb within which its object stands
SPEAKER_REACH = 90  # characters from a verb of saying within which its speaker stands
OPENING = 45  # characters from a sentence's beginning within which its subject stands
AFTER_VERB = 5  # "said Lena Ost"
ADDRESSED = re.compile(
    r"\b(?:told|tell|reported by|reports? in|coverage (?:in|from)|according to|with|by|to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# Read in lower case: a match without regard to case takes several times as long.
SAYING = re.compile(
    r"\b(?:said|says|told|added|stated|announced|revealed|noted|denied|insisted|wrote|warned"
    r"|explained|confirmed|emphasi[sz]ed|disclosed|according to|(?<!-)called)\b"
)
# What has no subject of its own, only sets a figure beside another, or says who said so: "up from 3% in 2024",
# "it said yesterday".
SUBJECTLESS = re.compile(
    r"[\s,;:–—-]*(?:(?:(?:and|but|or|so|while|as)\s+)?"
    r"(?:(?:up|down|than|rather|compared|against|versus|from|since|including|with|citing|saying|adding|according|quoting|that)\b"
    r"|(?:[\w’'-]+\s+){1,4}?(?:said|says|told|announced|reported|released|published|showed|shows|communicated"
    r"|informed|stated|disclosed|confirmed|revealed|explained)\b"
    rf"(?!\s+(?:that|it|he|she|they|the|its|an?)\b))|(?:{VERB.pattern}))"
)
CONTRAST = re.compile(r"[\s,]*(?:while|whereas)\s")
# ", or 16 per cent of the staff": what was told, in other numbers.
RESTATED = re.compile(r"[\s,]*or\s+(?:[a-z]+\s+){0,2}[^\s\w]?\d")
# Events that no running text of figures goes on with.
UNCOUNTED = ("listing", "strategy", "gathering", "personnel")
DATED = ("DATE", "TIME")
UNTIL = re.compile(r"\b(?:until|till|through|(?:extended|prolonged)\sto)\s(?:\w+\s){0,3}$")
NAMED = ("company", "organisation")
SPEAKERS = ("person", "company", "organisation", "state")


class Placed(Generic[Mention]):
    """Mentions in the order of a text, to be looked up by where they begin."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._mentions: Sequence[Mention] = mentions
        self._starts = [mention.start for mention in mentions]

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions that begin in a stretch."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def within(
    low: str,
    sentence: Sentence,
    times: Placed[TimeMention],
    quantities: Placed[Quantity],
    actors: Placed[ActorMention],
) -> "Inside":
    """What stands inside a sentence, of all that a text mentions; `low` is the text in lower case.

    A verb of saying counts where somebody is named.
    """
    start, end = sentence.start, sentence.end
    named = actors.between(start, end)
    verb = SAYING.search(low, start, end) if named else None
    return Inside(
        sentence, times.between(start, end), quantities.between(start, end), named, verb.span() if verb else None
    )


def between(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    """Those of a few mentions that begin in a stretch."""
    return [mention for mention in mentions if start <= mention.start < end]


def own_days(times: Sequence[TimeMention], start: int, end: int) -> list[tuple[date, date]]:
    """The bounds of the times of a stretch that are days or spans of their own."""
    return [(t.first, t.last) for t in times if start <= t.start < end and t.first and t.last and t.type in DATED]


def names_day(times: Sequence[TimeMention]) -> bool:
    """Whether a day or a span is named, known or not: "on Thursday", but not "now" or "recently"."""
    return any(t.type in DATED and not (t.value or "").endswith("_REF") for t in times)


@record(frozen=True, slots=True)
class Inside:
    """The mentions of one sentence, where its verb of saying stands, and where which of modality's signs may."""

    sentence: Sentence
    times: Sequence[TimeMention]
    quantities: Sequence[Quantity]
    actors: Sequence[ActorMention]
    saying: tuple[int, int] | None = None
    signs: list[tuple[int, int]] = field(default_factory=list)

    @property
    def span(self) -> tuple[int, int]:
        """Where the sentence stands."""
        return self.sentence.start, self.sentence.end

    def signs_between(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Where which signs may stand in a stretch, counted from its beginning."""
        return tuple([(at - start, number) for at, number in self.signs if start <= at < end])

    def offers(self) -> frozenset[str]:
        """Which of the things that cues need stand in the sentence at all, near a cue or not."""
        kinds = {quantity.kind for quantity in self.quantities}
        found = kinds | {"figure"} if kinds else kinds
        if kinds & {"multiple", "measure"}:
            found |= {"count"}
        if kinds & {"multiple", "points"}:
            found |= {"percent"}
        if self.times:
            found |= {"date"}
        for actor in self.actors:
            if actor.kind in SPEAKERS:
                found |= {"speaker"}
            if actor.kind in NAMED and actor.direct:
                found |= {"company"}
            if actor.kind == "person":
                found |= {"person"}
        return frozenset(found)

    def met(self, text: str, hit: Hit) -> bool:
        """Whether the sentence holds, near a cue, one of the things that the cue needs."""
        needs = hit.cue.needs
        if "speaker" in needs:
            return any(m.kind in SPEAKERS and self._speaks(text, m, hit) for m in self.actors)
        if hit.cue.event_type == "price_move" and hit.cue.weight == UNSURE and self._too_dear(text, hit.end):
            return False
        if not needs:
            return True
        kinds = {q.kind for q in self.quantities if abs(q.start - hit.end) < NEAR}
        if ("figure" in needs and kinds) or kinds & needs or ("date" in needs and self.times):
            return True
        if ("count" in needs and kinds & {"multiple", "measure"}) or (
            "percent" in needs and kinds & {"points", "multiple"}
        ):
            return True
        if "company" in needs and any(
            m.direct and m.kind in NAMED and abs(m.start - hit.start) < OBJECT_REACH for m in self.actors
        ):
            return True
        return "person" in needs and any(m.kind == "person" for m in self.actors)

    def _too_dear(self, text: str, end: int) -> bool:
        """Whether what stands right behind a cue is more than any price."""
        return any(
            q.kind == "money" and (q.value or 0) >= PRICE and MOVED_TO.fullmatch(text, end, q.start) is not None
            for q in self.quantities
            if end <= q.start
        )

    def _speaks(self, text: str, actor: ActorMention, hit: Hit) -> bool:
        """Whether an actor stands where a speaker does: before the verb and told by nobody else, or right after it."""
        if hit.end <= actor.start:
            return actor.start - hit.end < AFTER_VERB
        return hit.start - actor.end < SPEAKER_REACH and not ADDRESSED.search(
            text[max(0, actor.start - 16) : actor.start]
        )

    def topic(self) -> ActorMention | None:
        """Whom the sentence is about: a company or a body named in its first words."""
        opening = (m for m in self.actors if m.kind in NAMED and m.start - self.sentence.start < OPENING)
        return next(opening, None)

    def apart(self, text: str, left: Unit, right: Unit) -> bool:
        """Whether two neighbours of one type are two events: each has a date, and the dates can't meet.

        Or each has figures, and they are set against each other: "sales rose 3%, while the margin shrank to 2%".
        """
        if CONTRAST.match(text, left.end) and all(
            between(self.quantities, unit.start, unit.end) for unit in (left, right)
        ):
            return True
        if left.lead.cue.event_type == "results" or RESTATED.match(text, left.end):
            return False
        a, b = (own_days(self.times, unit.start, unit.end) for unit in (left, right))
        return bool(a and b and (a[0][1] < b[0][0] or b[0][1] < a[0][0]))

    def of_another_day(self, text: str, left: Unit, start: int, end: int) -> bool:
        """Whether a stretch is a clause with a verb and a date, and the date can't meet those of the unit before it."""
        own = own_days(self.times, start, end)
        before = own_days(self.times, left.start, left.end)
        if not own or not before or not (before[0][1] < own[0][0] or own[0][1] < before[0][0]):
            return False
        return SUBJECTLESS.match(text, start, end) is None and VERB.search(text, start, end) is not None

    def looks_ahead(self, text: str, unit: Unit, published: date) -> bool:
        """Whether the first day that a unit names lies behind `published`; what lasts until a day is so now."""
        days = own_days(
            [t for t in self.times if UNTIL.search(text, unit.start, t.start) is None], unit.start, unit.end
        )
        return bool(days) and min(days)[0] > published

    def continues(self, text: str, thread: Hit | None) -> list[Unit]:
        """A sentence or a table's row with figures but no cue goes on with what the text told last."""
        if thread is None or thread.cue.event_type in UNCOUNTED:
            return []
        if self.sentence.zone not in ("lead", "body", "table") or not self.quantities:
            return []
        kinds = {quantity.kind for quantity in self.quantities}
        if thread.cue.event_type == "price_move" and not kinds & {"percent", "points"}:
            return []
        if text[self.sentence.end - 1] == "?":
            return []
        first = self.quantities[0]
        return [Unit(*self.span, (Hit(thread.cue, first.start, first.end),), continued=True)]
