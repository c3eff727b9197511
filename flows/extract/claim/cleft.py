"""Units that tell of several days, cut into one unit a day: "Talks began in March and broke down on 30 July"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.extract.claim.clause import VERB, Unit, ends_range, of_best_type
from flows.extract.claim.find import Hit
from flows.extract.claim.happening import HAPPENS
from flows.extract.claim.inside import between, own_days
from flows.extract.claim.leaning import telling
from flows.extract.claim.when import COMES, LAG
from flows.extract.time.mention import TimeMention

# A verb behind "and" or "but", with a subject of its own or that of the clause before.
JOINED = re.compile(
    r"(?=[,;\s])(?:[,;]?\s+(?:and|but|then|whereas|with)\s+|;\s+)(?=(?:[\w’'$-]+,?\s+){0,12}?"
    rf"(?:{HAPPENS.pattern}|(?:is|are) due|(?:had|has|have)\s+(?:\w+\s+)?[^\s\w]{{0,2}}\d|let\b"
    r"|can\s+\w+|closes|ends|starts|begins|opens|expires))"
)
PAST = (
    "was|were|had|has|have|will|would|ran|held|made|sold|bought|took|put|went|fell|rose|won|lost|struck|left|came|began"
    "|cut|set|built|gave|got|led|died|[a-z]{3,}ed"
)
PARTICIPLE = (
    r"(?!(?:planned|scheduled|expected|slated|based|compared|unchanged|asked|helped)\b)"
    r"(?:first\s+|once\s+|originally\s+)?"
    "(?:[a-z]{4,}ed|having [a-z]+|struck|spun off|made|sold|bought|held|taken|built|set"
    "|effective|payable|beginning|starting)"
)
# "for pipes and wire, the firm's chief Ann Oduya said on Monday": a day of saying; what it stands behind is no clause.
SAYING = re.compile(
    r"(?P<said>[^,;]*),\s+(?:[^,;]{2,80},\s+)?[^,;]{2,80}?"
    r"\b(?:said|says|told|announced|wrote|added|stated|warned|confirmed|reported)\b"
)
# "spun off from Hollis in 2018, ", "which opened in March 2023": told of what stands before it.
ASIDE = re.compile(rf",\s+(?=(?:(?:which|who|whose\s+\w+)\s+(?:[\w’'-]+\s+){{0,3}}?(?:{PAST})|{PARTICIPLE})\s)")
# A clause behind the event, of a day of its own where the event has none.
RELATIVE = re.compile(r"payable\s|(?:which|who)\s(?!(?:has|have|is|are|will|would)\b)(?!.*\buntil\b)")
# "said Berg, who will give up the chair in April": ahead of an event that is none.
TO_COME = re.compile(r"(?:which|who)\s+(?:will|would|is\s+to|are\s+to|is\s+due|are\s+due|plans?\s+to|expects?\s+to)\b")
AHEAD = re.compile(r"\b(?:will|would|shall|should|may|could|to\s+(?:be|\w+)|plans?|expects?|expected|planned|due)\b")
HAD = re.compile(r"(?:which|who)\s+(?:had|has|have)\s[^,]*\bsince\s")
NOW = re.compile(
    r",\s+(?:\w+ly\s+)?(?:has|have|will|would|is|are|plans?|expects?|says?|said|wants?|hopes?|could|may|might|should|must)\b"
)
CLOSE = re.compile(r",(?=\s)")
SEASON = timedelta(days=300)  # what is told of a whole year is background
JOINT = re.compile(r"(?:[,;]?\s+(?:and|but|then|whereas)\s+|;\s+|[,\s]+)$")  # at the end of a clause
SUBJECT = 60  # characters before the verb of a clause
SIDES = (" after ", " before ")  # what a count of days stands before, asked for first
SHORT = 12  # characters that no clause of its own falls below
SURE = 3  # the weight of a cue taken from the clause beside it: only words that lean far make it another event


def cleft(text: str, low: str, unit: Unit, times: Sequence[TimeMention], hits: Sequence[Hit]) -> list[Unit]:
    """The unit, or one for each of its clauses that has a day of its own; an aside stands within what it cuts into."""
    if unit.continued:
        return [unit]
    if lag := _lag(text, low, unit):
        if COMES.search(text, unit.start, lag.start()) and not any(hit.start < lag.start() for hit in unit.hits):
            return [clause_of(low, unit, lag.end(), unit.end)]
        return [clause_of(low, unit, unit.start, lag.start()), clause_of(low, unit, lag.end(), unit.end)]
    if not own_days(times, unit.start, unit.end):
        return [unit]
    asides = [clause_of(low, unit, *span) for span in _asides(text, unit, times)]
    rest = [t for t in times if not any(aside.start <= t.start < aside.end for aside in asides)]
    ends = [*_cuts(text, unit, rest, asides), unit.end]
    parts, start = [], unit.start
    for end in ends:
        parts.append(clause_of(low, unit, *_bare(text, start, end)) if len(ends) > 1 else unit)
        start = end
    parts = [_around(part, asides, hits) for part in parts]
    return sorted([*parts, *asides], key=lambda part: (part.start, -part.end))


def _lag(text: str, low: str, unit: Unit) -> re.Match[str] | None:
    """Where a clause is counted from another's day: ", a day after the paper reported"."""
    if not any(low.find(side, unit.start, unit.end) >= 0 for side in SIDES):
        return None
    for lag in LAG.finditer(text, unit.start, unit.end):
        if lag.start() - unit.start > SHORT and VERB.search(text, unit.start, lag.start()):
            verb = HAPPENS.search(text, lag.end(), unit.end)
            if verb and verb.start() - lag.end() < SUBJECT:
                return lag
    return None


def _apart(left: list[tuple[date, date]], right: list[tuple[date, date]]) -> bool:
    """Whether no time of one stretch is the first of the other, or within it."""
    return bool(left and right) and not any(right[0][0] <= a[0] and a[1] <= right[0][1] for a in left)


def _asides(text: str, unit: Unit, times: Sequence[TimeMention]) -> Iterator[tuple[int, int]]:
    """The stretches between two commas, or behind one, that tell of another day than the words around them."""
    here = unit.start - 1
    for opening in ASIDE.finditer(text, unit.start, unit.end):
        start = opening.end()
        end = _close(text, start, unit.end, times)
        if opening.start() <= here or end - start < SHORT or not (own := own_days(times, start, end)):
            continue
        around = own_days(times, unit.start, start) + own_days(times, end, unit.end)
        told = unit.lead.cue.weight == SURE and unit.lead.end <= opening.start()  # "Norvik named Lena Ost, who"
        if not told and VERB.search(text, unit.start, start) is None and VERB.search(text, end, unit.end) is None:
            continue
        dated_itself = any(_is_dated(t) for t in between(times, start, end))
        if _apart(around, own) or (not around and _stands_apart(text, start, end, unit, own, dated_itself)):
            here = end
            yield start, end


def _is_dated(mention: TimeMention) -> bool:
    """Whether a time is one of the calendar, and none that is named so because it is near, as "on Monday"."""
    return mention.type in ("DATE", "TIME") and mention.basis == "stated"


def _stands_apart(
    text: str, start: int, end: int, unit: Unit, own: Sequence[tuple[date, date]], dated_itself: bool
) -> bool:
    """Whether an aside's day is none of an event that has no day.

    It stands behind the event or tells what went before, on a day of the calendar (`dated_itself`), of a whole year
    or in a tense that the event is not told in.
    """
    if HAD.match(text, start):
        return True
    if TO_COME.match(text, start):
        return AHEAD.search(text[unit.start : start] + text[end : unit.end]) is None
    relative = RELATIVE.match(text, start) is not None
    if end < unit.end:
        told_now = relative and (dated_itself or NOW.match(text, end) is not None)
        return told_now or any(last - first > SEASON for first, last in own)
    return relative


def _close(text: str, start: int, end: int, times: Sequence[TimeMention]) -> int:
    """Where an aside ends: at a comma that stands in no date."""
    commas = (comma.start() for comma in CLOSE.finditer(text, start, end))
    inside = (at for at in commas if not any(t.start < at < t.end for t in times))
    return next((at for at in inside if not ends_range(text, at + 2)), end)


def _cuts(text: str, unit: Unit, times: Sequence[TimeMention], asides: Sequence[Unit]) -> Iterator[int]:
    """Where a clause begins that tells of another day than the one before it."""
    here = unit.start
    for joint in JOINED.finditer(text, unit.start, unit.end):
        if any(aside.start <= joint.start() < aside.end for aside in asides) or _joins_alike(text, times, joint):
            continue
        if (saying := SAYING.match(text, joint.end(), unit.end)) and not VERB.search(text, *saying.span("said")):
            continue
        left, right = own_days(times, here, joint.start()), own_days(times, joint.end(), unit.end)
        if _apart(left, right) and VERB.search(text, here, joint.start()) and joint.start() - here > SHORT:
            here = joint.end()
            yield here


def _joins_alike(text: str, times: Sequence[TimeMention], joint: re.Match[str]) -> bool:
    """Whether a joint stands between two times or numbers: "planned for Tuesday and Wednesday, was called off"."""
    if text[joint.start() - 1].isdigit() and text[joint.end()].isdigit():
        return True
    if joint[0].startswith((",", ";")):
        return False
    return any(t.end == joint.start() for t in times) and any(t.start == joint.end() for t in times)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the words and marks that join it to the next."""
    joint = JOINT.search(text[start:end])
    return start, start + joint.start() if joint else end


def _around(part: Unit, asides: Sequence[Unit], hits: Sequence[Hit]) -> Unit:
    """A part by the cues that stand around its asides, where any likely one does."""
    within = [aside for aside in asides if part.holds(aside)]
    own = [
        hit
        for hit in hits
        if part.start <= hit.start < part.end
        and hit.cue.weight > 1
        and not any(a.start <= hit.start < a.end for a in within)
    ]
    return of_best_type(part.start, part.end, own) if within and own else part


def clause_of(low: str, unit: Unit, start: int, end: int) -> Unit:
    """A stretch of a unit with the unit's cues in it, else with what of its words tells most of the same event."""
    own = tuple(hit for hit in unit.hits if start <= hit.start < end)
    cue = unit.lead.cue
    found = Hit(replace(cue, weight=SURE), *telling(low, start, end, cue.event_type))
    return Unit(start, end, own or (found,))
