"""What one document says: the type that the extract room hands on."""

import hashlib
from datetime import date

from flows.extract.actor.mention import ActorMention
from flows.extract.quantity.quantity import Quantity
from flows.extract.record import record
from flows.extract.time.mention import TimeMention


@record(frozen=True, slots=True)
class ToldDay:
    """A day that a text names without its year, and the weekday (Monday is 0) that it names with it.

    `ahead` tells whether it is still to come, None where the text leaves that open; of a month without a day it is the
    first one or, ahead, the last. `leads` is the day that an article opens with.
    """

    month: int
    day: int
    ahead: bool | None
    weekday: int | None = None
    leads: bool = False


@record(frozen=True, slots=True)
class Named:
    """A time that a text names by its distance from the day of publication, and where it stands.

    What happened on it was published from `low` to `high` of its `unit` (day, week, month) later: of a day "last week"
    that is one week. `weekday` (Monday is 0) is its own, `calendar` its month and day, where those are told.
    """

    start: int
    unit: str
    low: int
    high: int
    weekday: int | None = None
    calendar: tuple[int, int] | None = None


@record(frozen=True, slots=True)
class Almanac:
    """What the text of an article that prints no date tells of the calendar.

    `weekday` is the day of publication, as in "this morning (Wednesday)"; `weekdays` are those past ones that it names
    alone. `past` and `ahead` are the stated times that are past, by when they surely were, and those to come, by their
    last day; `named` are those counted from publication.
    """

    days: tuple[ToldDay, ...]
    weekday: int | None = None
    weekdays: tuple[int, ...] = ()
    past: tuple[date, ...] = ()
    ahead: tuple[date, ...] = ()
    named: tuple[Named, ...] = ()


@record(frozen=True, slots=True)
class Dating:
    """When a document was published: a closed interval, one end of which may be unknown.

    `month_day` and `weekday` (Monday is 0) are what a heading without a year prints, so that other documents of the
    story can settle the year; `lead_weekday` is the one that its lead happens on, which is that day or the one before.
    `linked_from` are the claims of other documents that a linked or bounded date comes from. `almanac` is there where
    nothing else dates an article.
    """

    first: date | None
    last: date | None
    basis: str
    month_day: tuple[int, int] | None = None
    weekday: int | None = None
    linked_from: tuple[str, ...] = ()
    almanac: Almanac | None = None
    lead_weekday: int | None = None


@record(frozen=True, slots=True)
class ClaimActor:
    """An actor's part in a claim, with the characters that name it."""

    name: str
    kind: str
    role: str
    start: int
    end: int
    ticker: str | None = None
    parent: str | None = None


@record(frozen=True, slots=True)
class Figure:
    """One number of a claim: what it measures, of whom, for when, how sure.

    `scope` is the part of the subject that the text names before the measure ("cloud", "AI-related").
    """

    figure_id: str
    start: int
    end: int
    text: str
    metric: str
    subject: str | None
    op: str
    value: float
    value_high: float | None
    unit: str
    basis: str | None
    period_first: date | None
    period_last: date | None
    modality: str
    rule: str
    digits: int = 0
    scope: str | None = None


@record(frozen=True, slots=True)
class Claim:
    """One event as one document reports it.

    `cue` is the word that made the engine see the event, in its base form ("acquire"); `zone` says
    where in the article it stands: headline, standfirst, body, table.
    """

    claim_id: str
    start: int
    end: int
    quote: str
    event_type: str
    modality: str
    polarity: str
    first: date | None
    last: date | None
    precision: str
    date_basis: str
    attributed_to: str | None
    rule: str
    cue: str
    zone: str
    actors: tuple[ClaimActor, ...]
    figures: tuple[Figure, ...]


@record(frozen=True, slots=True)
class Extraction:
    """All mentions and claims of one document, in the order of the text."""

    document_id: str
    published: Dating
    title: str | None
    times: tuple[TimeMention, ...]
    quantities: tuple[Quantity, ...]
    actors: tuple[ActorMention, ...]
    claims: tuple[Claim, ...]


def content_id(*parts: object) -> str:
    """A short stable id: the first 16 hex digits of the SHA-256 of the parts."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]
