"""The time of each figure: its claim's, unless the words beside it say that it is of another."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from flows.extract.claim.clause import Unit
from flows.extract.claim.column import years_back
from flows.extract.claim.measured import CHANGE
from flows.extract.claim.when import When
from flows.extract.extraction import Figure
from flows.extract.quantity.quantity import Quantity
from flows.extract.time.calendar import shift, years_on
from flows.extract.time.mention import TimeMention

Period = tuple[date | None, date | None]

NOT_KNOWN: Period = (None, None)
PERIODS = ("quarter", "half", "year", "interval")  # what reports are of, and compare with the same of a year before
PRIOR = re.compile(
    r"\b(?:from|against|versus|compared (?:with|to)|rather than|instead of|after|down from|up from)\s+"
    r"(?:(?:a|an|about|some|the|profit|loss|of|earlier|range|just|only|around)\s+)*$"
    r"|\b(?:against|versus|compared (?:with|to))\s+(?:an?\s+|the\s+)?"
    r"(?:(?!forecast|expect|guid|previous|earlier|estimat|target|outlook|consensus)[A-Za-z-]+\s+){1,4}of\s+$"
    rf"|\b{CHANGE}\s+(?:over|from|on)\s+(?:[\w-]+\s+){{1,4}}?of\s+$",
    re.IGNORECASE,
)
# The words that these end with, asked for first: few figures stand behind one of them.
PRIOR_ENDS = tuple(word + blank for blank in (" ", "\u00a0", "\n") for word in (
    "from", "against", "versus", "with", "to", "than", "of", "after", "a", "an", "about", "some", "the", "profit",
    "loss", "earlier", "range", "just", "only", "around",
))  # fmt: skip
REACH = 60  # characters before a figure in which such words stand
UP_TO = re.compile(r"[^.;]{0,40}?,?(?<!compared)(?<!relative)(?<!prior)\s+to\s+(?:about\s+|around\s+|some\s+)?")
OWN_TIME = re.compile(
    r"\s*(?:(?:reported|recorded|posted|booked|achieved|registered|seen)\s+)?"
    r"(?:in|for|during|at the end of|as of|on)\s+(?:the\s+)?",
    re.IGNORECASE,
)
ON = re.compile(r"\s*on\b")
LABELLED = re.compile(r"(?:^|[(,;]\s*)(?P<year>(?:19|20)\d\d):\s*$")  # "3.00 per share (2024: 5.50)"
HAD_BEEN = re.compile(r"\bafter\b[^.;]*\bhad\b|\bhaving\b", re.IGNORECASE)
_WORD = r"(?!(?:to|and|but|as|after|while|when|which|that|or)\s)[^\s\d,;.]+\s+"
# "from 9 pence last year", "compared to $2 million for the prior year period", "against 3 in the year-ago quarter".
YEAR_BEFORE = re.compile(
    rf"(?:,\s+or\s+[^,;]{{1,30}},)?\s*(?:{_WORD}){{0,6}}?(?:(?:a|one|the|twelve)\s+)?"
    r"(?:(?:year|months)[- ](?:ago|earlier|before|prior)"
    r"|(?:last|previous|prior|preceding)[- ](?:(?:fiscal|financial|business)\s)?(?:year|fiscal))\b",
    re.IGNORECASE,
)
# "in the same period of 2020".
SAME_OF = re.compile(
    r"\s*(?:in|for|during)\s+the\s+(?:same|corresponding|comparable|equivalent)\s+(?:[\w-]+\s+){1,2}(?:of|in)\s+"
    r"(?P<year>(?:19|20)\d\d)\b"
)
# The label of a former value: "(H1 2019: ", "(30 June 2019: ", "(previous year ", "(Q3 2024: a loss of ".
LABEL = re.compile(
    r"(?:(?:19|20)\d\d|FY\s?['’]?\d\d|\b[HQ][1-4]\b|\b[1-4][HQ]\s?\d\d|\b9M\s?\d\d|'\d\d)[^,;]{0,20}$"
    r"|\b(?:previous|prior|last|preceding)[- ]year\b[^,;]{0,20}$|\byear[- ](?:ago|earlier)\b[^,;]{0,20}$",
    re.IGNORECASE,
)
SIGN = re.compile(r"[^\d−–-]+(?=\d)")
LABELS = 60  # characters before a former value in which its bracket opens
LONGEST = timedelta(days=400)  # no period that reports are of is longer
FISCAL = re.compile(r"FY(?P<year>\d{4})(?:-(?P<part>[QH])(?P<n>\d))?")


def former_label(text: str, quantity: Quantity, last: Figure) -> tuple[int, int] | None:
    """Where the label of a former value stands that a bracket gives behind the figure before; None for all else.

    The label may be empty: "sales of SEK 909 million (875)".
    """
    if last.unit != quantity.unit or (quantity.per and last.basis != f"per_{quantity.per}"):
        return None
    opened = text.rfind("(", max(0, quantity.start - LABELS), quantity.start)
    if opened < 0 or text.find(")", opened, quantity.start) >= 0:
        return None
    if last.end > opened:  # both stand in the bracket
        begin = max(text.find(mark, last.end, quantity.start) for mark in ",;") + 1
        return (begin, quantity.start) if begin and LABEL.search(text, begin, quantity.start) else None
    if text[last.end : opened].strip():
        return None
    label = text[opened + 1 : quantity.start]
    plain = not label.strip(" \u00a0-−–") and text.startswith(")", quantity.end) and _has_its_sign(quantity, last)
    return (opened + 1, quantity.start) if plain or LABEL.search(label) else None


def _has_its_sign(quantity: Quantity, last: Figure) -> bool:
    """Whether an amount is printed without a sign or under that of the one before: "$US12bn ($15.8bn)" converts."""
    sign = SIGN.match(quantity.text)
    return sign is None or re.search(rf"{re.escape(sign[0].strip())}\s?\d", last.text) is not None


def former_period(label: tuple[int, int], dated: When, times: Sequence[TimeMention]) -> Period:
    """The time of a former value: that of its label, else the claim's period a year before."""
    told = next((t for t in times if label[0] <= t.start and t.end <= label[1] and t.first and t.last), None)
    if told is not None and told.basis != "relative":
        return told.first, told.last
    return aged(dated, 1) if dated.precision in PERIODS else NOT_KNOWN


def period(
    text: str, quantity: Quantity, made: Sequence[Figure], dated: When, unit: Unit, times: Sequence[TimeMention]
) -> Period:
    """The time of a figure of a claim that is `dated` so; `made` are the claim's figures before it."""
    before = text[max(unit.start, quantity.start - REACH) : quantity.start]
    prior = before.lower().endswith(PRIOR_ENDS) and PRIOR.search(before) is not None
    if prior and (earlier := _of_the_year_before(text, quantity, dated, unit, times)):
        return earlier
    own = _own_time(text, quantity, times)
    if own is not None and own.type == "DATE" and own.first and own.last:
        return own.first, own.last
    if own is not None and (months := _months_apart(own, times)):
        return _months_back(dated, months)
    if led_to := _went_to(text, quantity, made, dated):
        return led_to
    if back := years_back(text, quantity):
        return aged(dated, back) if back > 0 else NOT_KNOWN
    label = LABELLED.search(text[max(unit.start, quantity.start - 12) : quantity.start])
    if label:
        return date(int(label["year"]), 1, 1), date(int(label["year"]), 12, 31)
    if prior or _dated_by_earlier(text, quantity, dated, times):
        return NOT_KNOWN
    return dated.first, dated.last


def _of_the_year_before(
    text: str, quantity: Quantity, dated: When, unit: Unit, times: Sequence[TimeMention]
) -> Period | None:
    """The time of a figure that another is set against, where the words behind it say that it is of a year before.

    That is the claim's period of then; but what is foreseen for 2030 is set against last year as a whole.
    """
    if then := YEAR_BEFORE.match(text, quantity.end, unit.end):
        told = next((t for t in times if quantity.end <= t.start and t.end <= then.end() and t.first), None)
        return (told.first, told.last) if told and _is_far_ahead(dated, told, unit) else aged(dated, 1)
    same = SAME_OF.match(text, quantity.end, unit.end)
    return aged(dated, dated.first.year - int(same["year"])) if same and dated.first else None


def _is_far_ahead(dated: When, told: TimeMention, unit: Unit) -> bool:
    """Whether a claim is of years to come, whose year before is not the one that a word like "last" tells of."""
    if not (dated.first and dated.last and told.first):
        return False
    if dated.precision == "interval" and dated.last - dated.first > LONGEST:
        return True
    return unit.lead.cue.event_type != "results" and dated.first.year - told.first.year > 1


def _own_time(text: str, quantity: Quantity, times: Sequence[TimeMention]) -> TimeMention | None:
    """The time right behind a figure, which it is for; "up 12% on the prior year" is for none."""
    own = next((t for t in times if t.start >= quantity.end and OWN_TIME.fullmatch(text, quantity.end, t.start)), None)
    over = own is not None and own.precision != "day" and ON.match(text, quantity.end, own.start)
    return None if over else own


def _months_apart(own: TimeMention, times: Sequence[TimeMention]) -> int | None:
    """How many months before the first fiscal period of a sentence another one lies, whenever their years end."""
    first = next((t for t in times if t.start < own.start and str(t.value).startswith("FY")), None)
    here, there = (FISCAL.fullmatch(str(t.value)) if t else None for t in (first, own))
    if here is None or there is None or here["part"] != there["part"]:
        return None
    length = {"Q": 3, "H": 6}.get(here["part"] or "", 12)
    return 12 * (int(here["year"]) - int(there["year"])) + length * (int(here["n"] or 0) - int(there["n"] or 0))


def _months_back(dated: When, months: int) -> Period:
    """The claim's period so many months before."""
    if not (dated.first and dated.last):
        return NOT_KNOWN
    after = shift(dated.last + timedelta(days=1), "month", -months)
    return shift(dated.first, "month", -months), after - timedelta(days=1) if after else None


def _went_to(text: str, quantity: Quantity, made: Sequence[Figure], dated: When) -> Period | None:
    """The period of a change for the level that it led to: "doubled in the fourth quarter, to $5 billion"."""
    if not made or made[-1].unit != "%" or quantity.unit == "%":
        return None
    own = made[-1].period_first, made[-1].period_last
    led_to = own[0] is not None and own != (dated.first, dated.last)
    return own if led_to and UP_TO.fullmatch(text, made[-1].end, quantity.start) else None


def _dated_by_earlier(text: str, quantity: Quantity, dated: When, times: Sequence[TimeMention]) -> bool:
    """Whether the claim's date is of what had been before: "lost 2 billion, after it had gained 7 in the spring"."""
    gave = (t for t in times if t.start > quantity.end and (t.first, t.last) == (dated.first, dated.last))
    return any(HAD_BEEN.search(text, quantity.end, t.start) for t in gave)


def aged(dated: When, years: int) -> Period:
    """The claim's period so many years before."""
    if not (dated.first and dated.last):
        return NOT_KNOWN
    return years_on(dated.first, -years), years_on(dated.last, -years)
