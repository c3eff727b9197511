"""The date of an event whose text gives none."""

import re
from datetime import date, timedelta

from flows.extract.claim.clause import Unit
from flows.extract.claim.when.ahead import AHEAD
from flows.extract.claim.when.beside import COARSE
from flows.extract.claim.when.clock import FRESH_DAYS, Clock
from flows.extract.claim.when.fiscal import running
from flows.extract.claim.when.fit import OUTLOOKS, PERIODIC, SPOKEN
from flows.extract.claim.when.setting import Setting
from flows.extract.claim.when.span import UNKNOWN, When
from flows.extract.claim.when.told_for import is_consensus, is_given_up, is_spent
from flows.extract.extraction import Claim

FRESH = timedelta(days=2)  # so long the news of a day is still the news
FRIDAY = 4  # as date.weekday() counts
SHORT = ("day", "month")
# What answers to news that came in the evening does so on the day after.
ANSWERING = ("price_move", "analyst_view")
AFTER_HOURS = re.compile(
    r"\bafter[ -](?:hours|market)\b|\bafter (?:the )?(?:close|bell|closing)\b|\b(?:extended|post-market) trading\b",
    re.IGNORECASE,
)
OLD = re.compile(r"\b(?:had|previously|formerly|already|once|historically|has long|used to|ago)\b", re.IGNORECASE)
# "said it had won the order": so it says now, and nothing went before it.
SAID_IT_HAD = re.compile(
    r"\b(?:said|says|announced|confirmed|disclosed|revealed|reported|stated|told\s+[^,;.]{3,40}?)\s+(?:(?:on|late|early)\s+\w+\s+)?"
    r"(?:that\s+)?(?:it|they|he|she|the\s+(?:company|group|firm|bank))\s+had\s+(?!been\b|already\b|once\b|previously\b)",
    re.IGNORECASE,
)
ONGOING = re.compile(r"\b(?:is|are|being|remains?|stays?|suggests?|indicates?|says?|now)\b", re.IGNORECASE)
# What was said there where those met whom the news is of: "told the hearing", "in her keynote speech".
SPOKEN_THERE = re.compile(
    r"\btold\s+(?:the\s+|an?\s+)?(?!(?:news|press)\s)(?:[\w-]+\s+)?(?:commissioners|hearing|committee|panel|lawmakers|legislators|MPs"
    r"|senators|deputies|court|judges?|jury|jurors|tribunal|meeting|assembly|shareholders|delegates|audience|councillors"
    r"|council|conference|inquiry|parliament)\b"
    r"|\b(?:in|during)\s+(?:the|his|her|a)\s+(?:\w+\s+)?(?:speech|keynote|hearing|debate|testimony)\b"
    r"|\bat\s+the\s+(?:\w+\s+)?(?:hearing|meeting|AGM|assembly|rally|summit|congress)\b"
)
# The verbs of a tale.
TOLD_ON = re.compile(
    r"\b(?:was|were|did|had|[a-z]{3,}ed|broke|burnt|caught|fell|hit|hurt|left|lost|sank|struck|spread|spilt|began|took|ran"
    r"|cut|went|led|got|won|paid|spent|bought|sold|made|gave|drew|chose|beat|held|met|kept|put|set)\b"
)
PERFECT = re.compile(r"\b(?:has|have|hasn[’']t|haven[’']t)\b", re.IGNORECASE)
SUBORDINATE = re.compile(r"\s(?:until|because|which|who|whose|that|when|as|if|so)\s")
# "By the evening it had filed a suit": that evening.
BY_AN_HOUR = re.compile(
    r"by\s+(?:the\s+)?(?:(?:late|early|mid-?)\s*)?(?:morning|noon|midday|lunch(?:time)?|afternoon|teatime|evening|nightfall|dusk|midnight"
    r"|close(?:\s+of\s+(?:trading|business))?|end\s+of\s+the\s+day|\d{1,4}\s+GMT|\d{1,2}(?:[.:]\d\d)?\s*[ap]\.?m)\b",
    re.IGNORECASE,
)
# A clause behind the event, whose "had" tells nothing of it: "granted it after Berg argued that it had not been told".
BEHIND = re.compile(r"\s(?:after|because|until|before|although|since|which|who|whose)\s")
STILL = re.compile(r"\b(?:still|now|today)\b", re.IGNORECASE)
ANSWER = re.compile(
    r"\b(?:called|said|says|denie[sd]|dismisse[sd]|rejected|declined|described|brushed|laughed|disputes?d?)\b",
    re.IGNORECASE,
)
ALSO = re.compile(r"\b(?:also|moreover|in addition|as well)\b", re.IGNORECASE)
GOES_ON = re.compile(r"(?:it|he|she|they|that|this|the|its|his|her|their|both|another)\b", re.IGNORECASE)
# Who comes takes over on the day that the one before leaves.
SUCCEEDS = re.compile(
    r"\b(?:succe(?:ed|ss)\w*|(?:will |to |be )replaced?|replaces|tak(?:es?|ing) over|(?:his|her|their) place"
    r"|(?:will |to )follow (?:him|her|them)|follows (?:him|her|them))\b",
    re.IGNORECASE,
)
BALANCE = re.compile(
    r"\W*(?:(?:the|its|their|group|total|consolidated)\s+){0,2}(?:inventor(?:y|ies)|stocks? of|net debt"
    r"|net cash(?! (?:provided|used|generated|from|flow))"
    r"|cash (?:balance|pile|position)|solvency|liquidity|debt|gearing|leverage|CET1|capital ratio"
    r"|assets under management|headcount)\b(?!\s+(?:flow|charge|cost|write))",
    re.IGNORECASE,
)
FULL_YEAR = re.compile(
    r"\b(?:full|whole|entire)[- ](?:(?:fiscal|financial|business) )?year\b|\bannual\b(?! basis)|\bfor the year\b",
    re.IGNORECASE,
)


def shares(clause: str, unit: Unit, event_type: str, before: Claim | Setting, now: Clock) -> bool:
    """Whether an undated event happened when the one told before it did: one goes on with the other."""
    if before.first is None or before.date_basis == "document":
        return False
    if _is_bound_to(clause, unit, before, now):
        return True
    if event_type in (*OUTLOOKS, "investment") and before.event_type in OUTLOOKS:
        return not is_given_up(clause)
    if (goes := _beside_results(clause, event_type, before)) is not None:
        return goes
    if event_type == "price_move" and (before.event_type == event_type or _follows_news(clause, before, now)):
        return before.precision == "day" and not ONGOING.search(clause)
    if before.event_type == event_type:
        return _is_another_of_its_kind(clause, event_type, before, now)
    if event_type in PERIODIC and before.event_type == "" and before.precision in COARSE:
        return True
    if event_type in SPOKEN or not _is_a_tale(clause):
        return False
    if ALSO.search(clause) and before.precision == "day":
        return True
    # Results are of their period, and what is told beside them has happened since.
    return before.event_type not in PERIODIC and _is_long_ago(before, now) and GOES_ON.match(clause) is not None


def _is_bound_to(clause: str, unit: Unit, before: Claim | Setting, now: Clock) -> bool:
    """Whether a row belongs to its table's time, or figures without a cue to the event that they go on with."""
    if isinstance(before, Setting) and before.over_rows:
        return True
    return unit.continued and before.event_type != "" and not _answers(clause, before, now)


def _is_another_of_its_kind(clause: str, event_type: str, before: Claim | Setting, now: Clock) -> bool:
    """Whether an event of the type of the one before goes on with it, as a successor does with who leaves."""
    if event_type == "personnel" and SUCCEEDS.search(clause) and not PERFECT.search(clause):
        return True
    if event_type in SPOKEN:
        return not _is_long_ago(before, now)
    return event_type in PERIODIC or (_is_long_ago(before, now) and not STILL.search(clause))


def _follows_news(clause: str, before: Claim | Setting, now: Clock) -> bool:
    """Whether a price moved upon what was told before: "It closed a mine on Monday. Its shares fell 3%"."""
    if before.precision != "day" or before.date_basis != "relative":
        return False
    if before.first == now.news and _the_day_after(clause, "price_move", now):
        return False
    return GOES_ON.match(clause) is not None and _is_a_tale(clause)


def _beside_results(clause: str, event_type: str, before: Claim | Setting) -> bool | None:
    """Whether an event is told for the period of the results before it: what they had been expected to be, or spending.

    A full year's results are not of a day or a month that was told before; None for all else.
    """
    if before.event_type != "results":
        return None
    if event_type == "results":
        return False if before.precision in SHORT and FULL_YEAR.search(clause) else None
    return is_consensus(clause, event_type) or (before.precision in COARSE and is_spent(clause, event_type)) or None


def _is_a_tale(clause: str) -> bool:
    """Whether a clause tells what happened then, and not what is so now."""
    main = SUBORDINATE.split(clause, 1)[0]
    return TOLD_ON.search(main) is not None and not ONGOING.search(main) and not PERFECT.search(main)


def _answers(clause: str, before: Claim | Setting, now: Clock) -> bool:
    """Whether somebody speaks now of what was told to come: "a spokeswoman called the idea fiction"."""
    today = now.published.last
    return today is not None and before.last is not None and before.last > today and ANSWER.search(clause) is not None


def _is_long_ago(before: Claim | Setting, now: Clock) -> bool:
    """Whether what was told before lies further back than the news."""
    today = now.published.first
    return today is not None and before.last is not None and before.last < today - timedelta(days=FRESH_DAYS)


def is_circumstance(clause: str, event_type: str, modality: str) -> bool:
    """Whether an undated clause tells how an incident went: "the fire spread to two sheds"."""
    return event_type == "incident" and modality == "fact" and _is_a_tale(clause)


def default(clause: str, place: int, relative: bool, event_type: str, modality: str, now: Clock) -> When:
    """A claim without a date: the reporting period, the article's day, or only the bound of its publication."""
    last, period = now.published.last, now.period(place)
    outlook = event_type == "guidance" and modality != "fact" and not is_given_up(clause)
    if last and FULL_YEAR.search(clause) and (outlook or event_type == "results"):
        over = period.last if period else date(last.year - 1, 12, 31)
        return _year(now, last, over if event_type == "results" else None)
    if period and period.first and (event_type == "results" or is_consensus(clause, event_type)):
        return When(period.first, period.last, period.precision, "period")
    if now.anchor is None:
        return When(None, last, "unknown", "bounded") if last else UNKNOWN
    if modality in ("rumour", "reported") and not ONGOING.search(clause):
        return When(None, last, "unknown", "bounded")
    told = BEHIND.split(clause, maxsplit=1)[0]
    if "had" in told.lower():
        told = SAID_IT_HAD.sub("", told)
    earlier = OLD.search(told) is not None and BY_AN_HOUR.match(clause) is None
    old = earlier and modality != "denied" and event_type not in ("price_move", *SPOKEN)
    background = (relative and event_type != "price_move" and modality not in (*AHEAD, "denied")) or old
    if background or event_type in PERIODIC:
        return When(None, last, "unknown", "bounded")
    if now.late and event_type in ANSWERING and (day := _the_day_after(clause, event_type, now)):
        return When(day, day, "day", "document")
    if now.news and event_type == "statement" and SPOKEN_THERE.search(clause):
        return When(now.news, now.news, "day", "document")
    if now.news and event_type not in SPOKEN and (_is_a_tale(clause) or _is_of_the_news(clause, modality, now)):
        return When(now.news, now.news, "day", "document")
    first, last = now.anchor if event_type != "price_move" else _trading_day(now.anchor)
    return When(first, last, "day" if first == last else "interval", "document")


def _the_day_after(clause: str, event_type: str, now: Clock) -> date | None:
    """The day on which prices and brokers could answer news that came in the evening: that of publication."""
    first, last = now.published.first, now.published.last
    if not now.late or last is None or first != last or AFTER_HOURS.search(clause):
        return None
    return _trading_day((last, last))[1] if event_type == "price_move" else last


def _is_of_the_news(clause: str, modality: str, now: Clock) -> bool:
    """Whether a clause that is no tale tells the news, which is of the day or two before: "The lake is closed".

    What has been found since, or is so still, is of the day it is told.
    """
    today = now.published.last
    if today is None or now.news is None or today - now.news > FRESH:
        return False
    return modality != "denied" and PERFECT.search(clause) is None and STILL.search(clause) is None


def overnight(clause: str, event_type: str, now: Clock) -> When | None:
    """What prices did "overnight", far in the west, they did on the day before publication; None for all else."""
    today = now.published.last
    if event_type != "price_move" or today is None or today != now.published.first or "overnight" not in clause:
        return None
    day = _trading_day((today - timedelta(days=1),) * 2)
    return When(*day, "day", "relative")


def as_of(clause: str, event_type: str, dated: When) -> When:
    """What is counted on the last day of a reporting period, as a balance is: "Inventories swelled 14%"."""
    if event_type != "results" or dated.precision not in COARSE or dated.last is None or not BALANCE.match(clause):
        return dated
    return When(dated.last, dated.last, "day", dated.basis)


def _trading_day(day: tuple[date, date]) -> tuple[date, date]:
    """The day, or the Friday before where it is of a weekend: prices move on trading days."""
    last = day[1] - timedelta(days=max(0, day[1].weekday() - FRIDAY))
    return (last, last) if day[0] == day[1] else day


def tabled(event_type: str, now: Clock) -> When | None:
    """What a table of a company's outlook foresees, without a year of its own: the financial year told of."""
    return (
        _year(now, now.published.last, None) if event_type == "guidance" and now.fiscal and now.published.last else None
    )


def _year(now: Clock, today: date, told: date | None) -> When:
    """The financial year that the text tells of, for an outlook the one that runs, else the calendar's year."""
    if now.fiscal:
        first, last = (now.fiscal.first, now.fiscal.last) if told else running(now)
        return When(first, last, "year", "period")
    year = (told or today).year
    return When(date(year, 1, 1), date(year, 12, 31), "year", "period")
