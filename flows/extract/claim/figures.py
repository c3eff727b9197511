"""Figures: the numbers of a claim, each with its measure, its basis and its period."""

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.extract.claim import metric
from flows.extract.claim.basis import basis, names_basis, rate, stretches
from flows.extract.claim.clause import Unit
from flows.extract.claim.column import column
from flows.extract.claim.count import DEEDS, UNTOLD, Tally, goes_on, noun_of, plain_name
from flows.extract.claim.measured import MEASURED, REPORTING, Clause, nearest
from flows.extract.claim.measures import COUNTED
from flows.extract.claim.period import former_label, former_period, period
from flows.extract.claim.scope import scope
from flows.extract.claim.surprise import is_foreseen, is_surprise, surprise_of
from flows.extract.claim.when import When
from flows.extract.extraction import ClaimActor, Figure, content_id
from flows.extract.quantity.quantity import Quantity
from flows.extract.time.mention import TimeMention

AHEAD = ("cost_savings", "tariff_cost", "peak_sales")  # always told of years to come, as an outlook or not
# What stands beside an outlook and is none: what happened, what is held, what is paid a piece.
SETTLED = (
    "spill_volume", "fine", "stake", "price", "price_change", "subscription_price", "outage_duration", "duration",
    "vote_support", "ballot_support", "deaths", "injured", "price_target", "market_cap", "dividend_per_share", "loan",
    "damage", "insured_loss", "exchange_rate", "write_down", "charge", "restructuring_charge", "provision",
)  # fmt: skip
YEARLY = "_yoy"  # what is foreseen grows over the year before: nobody says so
# What has been done already stands beside an outlook: "has delivered 900 vans so far, but will need to hurry".
DONE = re.compile(
    r"\b(?:has|have|had)\s+(?:(?:now|already|so far|since|only)\s+)*(?:[a-z]{2,}ed|sold|built|made|spent|won|cut|lost)"
    r"\s+(?:(?:a|total|of|about|around|some|nearly|almost|over|more|than|just|only|at|least)\s+)*$"
)
PRICES = ("price", "price_change")
QUOTED = ("price", "index")  # what begins so is quoted at an hour of trading, whatever its claim is of
ACCOUNTS = (*REPORTING, "payout", "investment", "workforce", "financing")  # what is told of a period, and of no hour
OUT_OF_HOURS = ("intraday", "open", "premarket", "afterhours")  # a price then is another measure than the close
SOON = 40  # characters between two moves of one hour
BEFORE = 90  # characters before a clause without a measure within which the text named the one it goes on with
SAME_AMOUNT = re.compile(r"\s*(?:\(|,?\s*or|,)\s*(?:about\s+|around\s+|some\s+)?", re.IGNORECASE)
IN_BRACKET = 20  # characters before a move that a bracket gives
MOVED_IN_BRACKET = re.compile(r"\((?:(?:up|down|plus|minus|gained|lost|[+–-])\s?)?(?:by\s)?")
CONTROL = r"(?:placebo|dummy (?:pill|drug)s?|control (?:group|arm)|comparator|sham)"
CONTROL_AFTER = re.compile(rf"[^,;]{{0,30}}?\b(?:on|in|for|taking|given)\s+(?:the\s+|a\s+)?{CONTROL}\b", re.IGNORECASE)
CONTROL_BEFORE = re.compile(rf"\b(?:with|for|on|in)\s+(?:the\s+|a\s+)?{CONTROL}\b[^,;\d]{{0,20}}$", re.IGNORECASE)


def figures(
    text: str,
    claim_id: str,
    unit: Unit,
    modality: str,
    dated: When,
    who: Sequence[ClaimActor],
    quantities: Sequence[Quantity],
    tally: Tally = UNTOLD,
    times: Sequence[TimeMention] = (),
) -> tuple[Figure, ...]:
    """The figures of a unit, in the order of the text; `tally` is what the text counted last before it.

    `quantities` and `times` are those of the unit.
    """
    subject = next((actor for actor in who if actor.role == "subject"), None)
    clause = _clause(text, unit, quantities, subject.kind if subject else None)
    based = bool(quantities) and names_basis(text, clause.span)
    foreseen = bool(quantities) and clause.event_type in REPORTING and is_foreseen(text, clause.span)
    made: list[Figure] = []
    before: str | None = None
    for q, stretch in zip(quantities, stretches(text, quantities, clause.span), strict=True):
        twin = made[-1] if made and _converts(text, made[-1], q) else None
        label = former_label(text, q, made[-1]) if made else None
        first, last = former_period(label, dated, times) if label else period(text, q, made, dated, unit, times)
        if twin and not label and (first, last) == (dated.first, dated.last):
            first, last = twin.period_first, twin.period_last
        own = _bracketed_behind(text, q, who) if text[q.end : q.end + 1] == ")" else None
        whose, about = own or subject, replace(clause, whose=own.kind) if own else clause
        phrase = nearest(text, q, clause.named)
        word = phrase.name if phrase else None
        noun = noun_of(text, q, unit.end, word, tally.noun) if q.kind == "count" else None
        again_of = tally.metric if q.kind == "count" and goes_on(text, q, unit.end, word) else None
        unnamed = label is not None and (phrase is None or phrase.start < label[0] or phrase.start > q.start)
        again = twin.metric if twin else made[-1].metric if unnamed else None
        headed = None if phrase else column(text, q)
        plain = headed or metric.metric(text, q, about, phrase, noun, before, again_of)
        if own and plain == "index_change" and own.kind != "index":
            plain = "price_change"
        if noun and before in COUNTED and plain == plain_name(noun) and metric.expected(text, q, stretch):
            plain = before  # "delivered 462 vans, short of the 480 units expected"
        traded = clause.event_type not in ACCOUNTS or plain.startswith(QUOTED)
        stands = (basis(text, q, stretch, traded=traded) if based else rate(q)) or _at_same_hour(clause, q, made)
        stands = made[-1].basis if unnamed else stands
        named = again or _qualified(plain, text, q, clause, stretch, stands)
        if foreseen and is_surprise(text, q.start, q.end, clause.span):
            named = surprise_of(named, made[-1].metric if made else None)
        made.append(
            Figure(
                figure_id=content_id(claim_id, q.start, q.end, named),
                start=q.start,
                end=q.end,
                text=q.text,
                metric=named,
                subject=whose.name if whose else None,
                op=q.op,
                value=q.value,
                value_high=q.value_high,
                unit=q.unit,
                basis=stands,
                period_first=first,
                period_last=last,
                modality=modality,
                rule=q.rule,
                digits=q.digits,
                scope=scope(text, phrase.start, phrase.end, unit.start) if phrase else None,
            )
        )
        before = named if again else plain
        tally = Tally(noun, before) if noun else tally
    return tuple(made)


def last_count(figures: Sequence[Figure]) -> Figure | None:
    """The last figure that counts something."""
    return next((figure for figure in reversed(figures) if figure.unit == "count"), None)


def _clause(text: str, unit: Unit, quantities: Sequence[Quantity], whose: str | None) -> Clause:
    """What the unit's words say around its figures; nothing is looked for where it has none."""
    span, cue = (unit.start, unit.end), unit.lead.cue
    named = MEASURED.find(text, *span) if quantities else []
    deeds = DEEDS.find(text, *span) if any(q.kind == "count" for q in quantities) else []
    told = None
    if quantities and (not named or all(phrase.name == "profit" for phrase in named)):
        before = MEASURED.find(text, max(0, unit.start - BEFORE), unit.start)
        told = before[-1].name if before else None
    return Clause(span, cue.event_type, cue.name, whose, named, deeds, told)


def _bracketed_behind(text: str, quantity: Quantity, who: Sequence[ClaimActor]) -> ClaimActor | None:
    """Whom a bracket right behind a name tells of: "led by Norvik (up 7.4%) and Harrow (down 2%)"."""
    opened = text.rfind("(", max(0, quantity.start - IN_BRACKET), quantity.start)
    if opened < 0 or not MOVED_IN_BRACKET.fullmatch(text, opened, quantity.start):
        return None
    return next((actor for actor in who if 0 <= opened - actor.end <= 1), None)


def _qualified(
    named: str, text: str, quantity: Quantity, clause: Clause, stretch: tuple[int, int], stands: str | None
) -> str:
    """The name with what makes it another measure: a price out of hours, an expectation of others, a guidance."""
    if named in PRICES and stands in OUT_OF_HOURS:
        return f"{named}_{stands}"
    if quantity.kind == "percent" and _of_control(text, quantity, stretch):
        return f"{named}_placebo"
    if metric.expected(text, quantity, stretch) and named not in AHEAD:
        return f"{named.removesuffix(YEARLY)}_consensus"
    ahead = (
        clause.event_type == "guidance"
        and not DONE.search(text[max(stretch[0], quantity.start - 60) : quantity.start])
        and named not in AHEAD
        and named not in SETTLED
        and _foreseeable(quantity, named)
    )
    return f"{named.removesuffix(YEARLY)}_guidance" if ahead else named


def _foreseeable(quantity: Quantity, named: str) -> bool:
    """Whether an outlook can be of it: of so many things only where they are made, sold or won."""
    return quantity.noun is None or named in COUNTED


def _at_same_hour(clause: Clause, quantity: Quantity, made: Sequence[Figure]) -> str | None:
    """When a move of prices is of that goes on from one of the same hour: "trading at 352,000 won, down 2.9%"."""
    goes_on = clause.event_type == "price_move" and made and quantity.start - made[-1].end < SOON
    return made[-1].basis if goes_on and made[-1].basis in ("intraday", "premarket") else None


def _of_control(text: str, quantity: Quantity, stretch: tuple[int, int]) -> bool:
    """Whether a share is of those who got no treatment: "12.8% of those on placebo"."""
    before = text[max(stretch[0], quantity.start - 40) : quantity.start]
    return bool(CONTROL_AFTER.match(text, quantity.end, stretch[1]) or CONTROL_BEFORE.search(before))


def _converts(text: str, before: Figure, quantity: Quantity) -> bool:
    """Whether an amount is the one right before it in another currency: "$385 million (CHF 346 million)"."""
    other = quantity.kind == "money" and before.rule.startswith("money") and before.unit != quantity.unit
    return other and SAME_AMOUNT.fullmatch(text, before.end, quantity.start) is not None
