"""When: which of the times around a claim is its event's."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from flows.extract.claim.clause import Unit
from flows.extract.extraction import Claim, Dating
from flows.extract.time.mention import TimeMention

# A time after these words belongs to what the event is compared with.
COMPARED = re.compile(
    r"\b(?:than|versus|vs\.?|compared (?:with|to)|since|same (?:period|months?|quarter) (?:of|in)"
    r"|instead of|rather than|based on|until|before the)"
    r"\s+(?:the\s+|a\s+|an\s+|in\s+)?(?:[\w.€$£%]+\s+){0,3}$"
    r"|\b(?:against|above|below)\s+(?:the\s+|a\s+|an\s+)?(?:\S*\d\S*\s+)?(?:million\s+|billion\s+|in\s+|for\s+)*$"
    r"|\bfrom\s+(?-i:[a-z]+\s+){0,3}[^\s,;]*\d[^,;]*$|\b(?:up|down|more|fewer|less|higher|lower|better|worse)\b[^,;.]{0,20}\son\s+(?:the\s+)?$",
    re.IGNORECASE,
)
BOUND = re.compile(r"above|below", re.IGNORECASE)
YEAR_AGO = re.compile(r"(?:year|months?|twelve months) (?:ago|earlier|before|prior)$", re.IGNORECASE)
SAID = re.compile(
    r"\b(?:said|says|told|announced|added|stated|disclosed|wrote|reported)\s+(?:\w+\s+){0,3}?(?:on\s+|late\s+|early\s+|earlier\s+)*$",
    re.IGNORECASE,
)
PLANNED = re.compile(
    r"\b(?:planned|scheduled|due|set|expected|slated) (?:for|on|to be held on)\s+(?:\w+\s+){0,3}$", re.IGNORECASE
)
OLD = re.compile(r"\b(?:had|previously|formerly|already|once|historically|has long|used to|ago)\b", re.IGNORECASE)
ONGOING = re.compile(r"\b(?:is|are|being|suggests?|indicates?|says?|now)\b", re.IGNORECASE)
RELATIVE_CLAUSE = re.compile(r"\s*(?:which|who|whose)\b", re.IGNORECASE)
FULL_YEAR = re.compile(r"\b(?:full|whole|entire)[- ]year\b|\bannual\b|\bfor the year\b", re.IGNORECASE)
WEEK = re.compile(r"\b(?:last|this) week\b", re.IGNORECASE)
WEEKS_AGO = re.compile(r"\b(?:weeks?|fortnight) (?:ago|earlier)", re.IGNORECASE)
YEAR_PRINTED = re.compile(r"\d{4}|FY|[’']\d\d")
BETWEEN = re.compile(r"\b(?:between|from)\s+(?:the\s+)?$", re.IGNORECASE)
JOINT = re.compile(r"\s+(?:and|to|until|through|till)\s+|\s*[–-]\s*", re.IGNORECASE)

NEXT = re.compile(r"(?:the )?(?:next|coming|following) (week|month|quarter|year)", re.IGNORECASE)
WITHIN = re.compile(r"\b(?:within|over|in|during)\s+(?:the\s+)?$", re.IGNORECASE)
LENGTHS = {"week": 7, "month": 30, "quarter": 91, "year": 365}  # days

FISCAL = re.compile(r"\b(?:19|20)\d\d\b")
FIRST_MONTHS = re.compile(r"\bfirst (two|three|four|five|six|seven|eight|nine) months", re.IGNORECASE)
MONTHS = {word: n for n, word in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine"), start=2)}
# "will sail in May", but not "will sell the ship it bought in May".
STILL_TO_COME = re.compile(
    r"\b(?:will|would|shall|to|due|set|scheduled|slated|is|are|be|may|might|could|should)\b"
    r"(?![^.;]*\b(?:\w{2,}ed|said|says|told|came|took|went|fell|rose|made|bought|sold|began|won|lost|was|were|had)\b)",
    re.IGNORECASE,
)
WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?", re.IGNORECASE)
BARE_MONTH = re.compile(
    r"(?:(?:early|late|mid)[- ])?(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|christmas|easter|new year)(?: \d{1,2}| day)?|\d{1,2} \w+",
    re.IGNORECASE,
)
# What a span speaks against a price move, which a day dates: "fell 5% in March" has no other.
PRICE_MISFIT = {"interval": 300, "month": 600}
FRESH_DAYS = 7  # a day this near before publication may be what the article is about
OUT_OF_THE_QUESTION = 900  # a cost that only a time of something else has
AHEAD = ("plan", "forecast", "expectation")
PERIODIC = ("results", "market_position")
OUTLOOKS = ("guidance", "forecast")
OVER_SPANS = (*OUTLOOKS, "investment")  # told for a year rather than for a day
CLOSED = ("results", "market_position", "workforce")  # counted on the last day of a span
SPOKEN = ("statement", "analyst_view")
COARSE = ("quarter", "half", "year", "interval")
MONTHS_OF = {"quarter": 3, "half": 6, "year": 12}


@dataclass(frozen=True, slots=True)
class Clock:
    """What dates the events of a document that carry no date of their own.

    `anchor` is the day the article is about, `periods` the reporting periods it tells of, `fiscal` a
    financial year that it names by its end, `labels` the quarters that it counts by a fiscal calendar.
    """

    published: Dating
    anchor: tuple[date, date] | None
    periods: tuple[TimeMention, ...]
    fiscal: TimeMention | None
    labels: frozenset[str]

    def period(self, place: int) -> TimeMention | None:
        """The reporting period named last before a place in the text, else the first of all."""
        return next((t for t in reversed(self.periods) if t.start < place), self.periods[0] if self.periods else None)


@dataclass(frozen=True, slots=True)
class When:
    """An event's date: closed bounds, how exact, how known."""

    first: date | None
    last: date | None
    precision: str
    basis: str


UNKNOWN = When(None, None, "unknown", "unknown")


def clock(published: Dating, times: Sequence[TimeMention], lead_end: int) -> Clock:
    """Read a document's clock from its publication date and its times; the lead ends at `lead_end`."""
    anchor = (published.first, published.last) if published.first and published.last else None
    if anchor:
        fresh = [
            t for t in times if t.start < lead_end and t.precision == "day" and t.first and t.type in ("DATE", "TIME")
        ]
        near = [t.first for t in fresh if t.first and anchor[1] - timedelta(days=FRESH_DAYS) <= t.first <= anchor[1]]
        anchor = (near[0], near[0]) if near else anchor
    told = [t for t in times if t.first and not (anchor and t.first > anchor[1])]
    labels = {str(t.value)[-2:] for t in times if str(t.value).startswith("FY")}
    periods = tuple(t for t in told if t.precision in ("quarter", "half") and not _fiscal(t, labels))
    fiscal = next((t for t in told if t.type == "DURATION" and t.basis == "period" and t.precision == "year"), None)
    return Clock(published, anchor, periods, fiscal, frozenset(labels))


def _fiscal(mention: TimeMention, labels: Collection[str]) -> bool:
    """Whether a bare quarter ("Q1") is one that the document elsewhere counts by a fiscal calendar."""
    return (
        bool(labels)
        and mention.precision == "quarter"
        and str(mention.value)[-2:] in labels
        and not YEAR_PRINTED.search(mention.text)
    )


def joined(text: str, times: Sequence[TimeMention], today: date | None = None) -> list[TimeMention]:
    """Times that are two ends of one span made one: "between April and September", "between now and 2028"."""
    made: list[TimeMention] = []
    for mention in (_from_now(text, t, today) for t in times):
        before = made[-1] if made else None
        if before and _one_span(text, before, mention):
            made[-1] = replace(
                before,
                end=mention.end,
                text=text[before.start : mention.end],
                last=mention.last,
                precision=_grain(before.first, mention.last),
                basis=mention.basis,
            )
        else:
            made.append(mention)
    return made


def _from_now(text: str, mention: TimeMention, today: date | None) -> TimeMention:
    """The "now" that a span begins with is the day of publication."""
    if mention.value != "PRESENT_REF" or not BETWEEN.search(text[max(0, mention.start - 14) : mention.start]):
        return mention
    return replace(mention, first=today, last=today, precision="day" if today else mention.precision)


def _one_span(text: str, left: TimeMention, right: TimeMention) -> bool:
    if not (left.first and left.last and right.first and right.last) or left.first > right.first:
        return False
    if not JOINT.fullmatch(text, left.end, right.start):
        return False
    neighbours = left.precision == right.precision == "day" and left.last + timedelta(days=1) == right.first
    return neighbours or BETWEEN.search(text[max(0, left.start - 14) : left.start]) is not None


def _grain(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return "interval"
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return next((name for name, count in MONTHS_OF.items() if whole and count == months), "interval")


def when(
    text: str,
    unit: Unit,
    event_type: str,
    modality: str,
    sentence_times: Sequence[TimeMention],
    now: Clock,
    before: Claim | None,
) -> When:
    """Date the event of a unit: by a time inside it, else one of its sentence, else the document's clock.

    `before` is the claim before it in its paragraph, whose date it may share.
    """
    usable = [
        t
        for t in (
            _ahead(text, _bounded(mention, now), modality, now)
            for mention in joined(text, sentence_times, now.published.last)
        )
        if _dates(t, event_type, modality, now)
    ]
    inside = [t for t in usable if unit.start <= t.start < unit.end]
    relative = RELATIVE_CLAUSE.match(text, unit.start) is not None
    for candidates in (inside, [] if relative else usable):
        costs = [(_cost(text, t, unit, event_type, modality, now), t.start) for t in candidates]
        if costs and min(costs)[0] < OUT_OF_THE_QUESTION:
            return _of(candidates[costs.index(min(costs))], event_type, modality, now)
    if before is not None and _shares(unit, event_type, before, now):
        return When(before.first, before.last, before.precision, before.date_basis)
    return _default(text[unit.start : unit.end], unit.start, relative, event_type, modality, now)


def _bounded(mention: TimeMention, now: Clock) -> TimeMention:
    """A span that the text leaves open: a financial year is the calendar's, the first months are the last such ones."""
    if mention.first or mention.last or now.published.last is None:
        return mention
    if mention.basis == "period" and now.fiscal is None and (year := FISCAL.search(mention.text)):
        number = int(year.group())
        return replace(mention, first=date(number, 1, 1), last=date(number, 12, 31), precision="year")
    if found := FIRST_MONTHS.search(mention.text):
        months, today = MONTHS[found.group(1).lower()], now.published.last
        year_of = today.year if today.month > months else today.year - 1
        last = date(year_of, months + 1, 1) - timedelta(days=1)
        return replace(
            mention, first=date(year_of, 1, 1), last=last, precision="interval", basis="period", type="DATE"
        )
    return mention


def _ahead(text: str, mention: TimeMention, modality: str, now: Clock) -> TimeMention:
    """What lies within "the next year" lies in a year from now, not in the next calendar year.

    A plan's weekday, month or feast without a year is the next one.
    """
    if now.anchor is None:
        return mention
    if NEXT.fullmatch(mention.text) and WITHIN.search(text[max(0, mention.start - 10) : mention.start]):
        first, days = now.anchor[1], LENGTHS[mention.text.split()[-1].lower()]
        return replace(mention, first=first, last=first + timedelta(days=days), precision="interval")
    if modality not in AHEAD or not mention.first or not mention.last or mention.last > now.anchor[1]:
        return mention
    if not STILL_TO_COME.search(text[max(0, mention.start - 60) : mention.start]):
        return mention
    if WEEKDAY.fullmatch(mention.text):
        return replace(mention, first=mention.first + timedelta(days=7), last=mention.last + timedelta(days=7))
    if mention.precision in ("day", "month") and BARE_MONTH.fullmatch(mention.text):
        return replace(mention, first=_years_on(mention.first, 1), last=_years_on(mention.last, 1))
    return mention


def _shares(unit: Unit, event_type: str, before: Claim, now: Clock) -> bool:
    """Whether an undated event happened when the one told before it did: one goes on with the other."""
    if before.first is None or before.date_basis == "document":
        return False
    if unit.continued or (event_type in OUTLOOKS and before.event_type in OUTLOOKS):
        return True
    today = now.published.first
    long_ago = today is not None and before.last is not None and before.last < today - timedelta(days=FRESH_DAYS)
    return before.event_type == event_type and event_type != "price_move" and (long_ago or event_type in PERIODIC)


def _dates(mention: TimeMention, event_type: str, modality: str, now: Clock) -> bool:
    """Whether a mention could date an event of this type at all."""
    if (mention.first is None and mention.last is None) or _fiscal(mention, now.labels):
        return False
    if event_type in SPOKEN:
        today = now.published.last
        return (mention.precision in ("day", "month") or WEEK.search(mention.text) is not None) and (
            today is None or mention.first is None or mention.first <= today
        )
    return (
        mention.type in ("DATE", "TIME")
        or mention.basis == "period"
        or (mention.type == "DURATION" and modality in AHEAD)
    )


def _cost(text: str, mention: TimeMention, unit: Unit, event_type: str, modality: str, now: Clock) -> int:
    """How ill a time fits an event: its distance from the cue, and what its words and place speak against it."""
    lead = unit.lead
    cost = max(mention.start - lead.end, lead.start - mention.end, 0)
    before = text[max(mention.start - 60, 0) : mention.start]
    if (_is_compared(before, event_type) and not JOINT.search(mention.text)) or YEAR_AGO.search(mention.text):
        cost += 2000
    if SAID.search(before) and event_type not in SPOKEN:
        cost += 60
    if PLANNED.search(before) and modality == "fact":
        cost += 400
    if mention.type == "DURATION" and mention.basis != "period":
        cost += 250
    if mention.rule.startswith("clock"):
        cost += 100
    return cost + _misfit(mention, event_type) + _tense_misfit(mention, modality, now)


def _is_compared(before: str, event_type: str) -> bool:
    """Whether the words before a time make it that of a comparison; an outlook's own bound ("below 62%") does not."""
    found = COMPARED.search(before)
    return found is not None and not (event_type in OUTLOOKS and BOUND.match(found[0]))


def _misfit(mention: TimeMention, event_type: str) -> int:
    """What a time's length speaks against an event of a type."""
    if event_type in PERIODIC:
        return -300 if mention.precision in COARSE else 0
    if event_type in OVER_SPANS:
        return -100 if mention.precision in COARSE else 0
    if event_type == "price_move" and mention.precision != "day":
        return PRICE_MISFIT.get(mention.precision, 1000)
    return 150 if mention.precision in ("quarter", "half") else 30 if mention.precision in COARSE else 0


def _tense_misfit(mention: TimeMention, modality: str, now: Clock) -> int:
    today = now.published.last
    if today is None or mention.first is None:
        return 0
    if modality in AHEAD:
        return -200 if (mention.last or mention.first) > today else 0
    return 300 if mention.first > today else 0


def _of(mention: TimeMention, event_type: str, modality: str, now: Clock) -> When:
    """The bounds of a time as an event's date."""
    first, last, precision, today = mention.first, mention.last, mention.precision, now.published.last
    said = now.anchor[0] if now.anchor and now.anchor[0] == now.anchor[1] else None
    if mention.type == "DURATION" and said and first and last and first == now.published.first:
        first, last = said, last - (first - said)
    if today and first and last:
        if WEEKS_AGO.search(mention.text) and precision == "interval":
            day = first + timedelta(days=today.weekday())
            return When(day, day, "day", mention.basis)
        if modality in AHEAD and mention.basis == "period" and last < today and not YEAR_PRINTED.search(mention.text):
            first, last = _years_on(first, 1), _years_on(last, 1)
        if (
            modality == "fact"
            and event_type not in PERIODIC
            and precision in ("year", "interval")
            and first <= today < last
        ):
            return When(first, min(today, said or today), "interval", mention.basis)
    if mention.modifier == "END" and last and event_type in CLOSED and modality == "fact":
        return When(last, last, "day", mention.basis)
    if mention.modifier == "END" and last and precision == "year":
        return When(date(last.year, last.month, 1), last, "month", mention.basis)
    if precision == "unknown" and first and last:
        precision = "day" if first == last else "interval"
    return When(first, last, precision, mention.basis)


def _default(clause: str, place: int, relative: bool, event_type: str, modality: str, now: Clock) -> When:
    """A claim without a date: the reporting period, the article's day, or only the bound of its publication."""
    last, period = now.published.last, now.period(place)
    if last and FULL_YEAR.search(clause) and (event_type == "guidance" or (event_type == "results" and period)):
        told = period.last if period and event_type == "results" else None
        return _year(now, (told or last).year)
    if event_type == "results" and period and period.first:
        return When(period.first, period.last, period.precision, "period")
    if now.anchor is None:
        return When(None, last, "unknown", "bounded") if last else UNKNOWN
    if modality in ("rumour", "reported") and not ONGOING.search(clause):
        return When(None, last, "unknown", "bounded")
    background = relative or (OLD.search(clause) is not None and event_type != "price_move" and modality != "denied")
    if background or event_type in PERIODIC:
        return When(None, last, "unknown", "bounded")
    first, last = now.anchor
    return When(first, last, "day" if first == last else "interval", "document")


def _year(now: Clock, year: int) -> When:
    if now.fiscal and now.fiscal.first and now.fiscal.last:
        return When(now.fiscal.first, now.fiscal.last, "year", "period")
    return When(date(year, 1, 1), date(year, 12, 31), "year", "period")


def _years_on(day: date, years: int) -> date:
    return day.replace(year=day.year + years, day=28 if (day.month, day.day) == (2, 29) else day.day)
