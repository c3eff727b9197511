"""Topics: what a sentence is about by the weights of its words, where no cue knows it or a cue is likely wrong."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from flows.extract.actor.mention import ActorMention
from flows.extract.claim.clause import Split, Unit
from flows.extract.claim.cue import Cue, cue
from flows.extract.claim.find import Hit
from flows.extract.claim.happening import happens
from flows.extract.claim.inside import Inside
from flows.extract.claim.leaning import NONE, Before, Habit, Leaning, leaning, telling
from flows.extract.claim.modality import is_talk
from flows.extract.claim.shares_first import shares_moved

DOUBTFUL: Final = 0.05  # from here on a sentence must have a verb of something that happens
SILENT: Final = 0.5  # a sentence without a cue whose words lean so far to no event tells none
PLAIN: Final = 0.2  # how far its words must lean to the best type
# How many times likelier another type must be than that of the best cue, by the cue's weight.
DOUBT: Final = {3: 8, 2: 2, 1: 1}
# How much likelier, by the logarithm, the type is that was told last: in the same sentence, paragraph, article.
WITHIN: Final = 2.0
PARAGRAPH: Final = 1.5
ARTICLE: Final = 0.2
SPEECH: Final = 10  # how many times more, where the other type is a statement: words of saying stand beside any event
# A sentence without any cue that goes on with the event before has few words of its own: they must speak loudly.
ASTRAY: Final = 0.5  # how far they must lean to another type to go on with that
IDLE: Final = 0.7  # how far to none to tell nothing


PRICES: Final = "price_move"
BY_WORDS: Final = "words of the field"  # the name of the cue of what no phrase shows
REACH: Final = 60  # characters before a relative clause in which the measure stands that it tells of
MEASURE_BEFORE: Final = re.compile(
    r"\b(?:sales|revenues?|turnover|profits?|net income|operating income|earnings|loss(?:es)?|margins?|orders?|bookings"
    r"|output|production|deliveries|shipments|volumes?)(?: (?:in|at|of|for|from) [^,;.]{1,40})?, $"
)
PAST: Final = re.compile(r"\b(?:was|were|had|rose|fell|grew|came|made|[a-z]{3,}ed)\b")
SAYINGS: Final = ("statement", "analyst_view")
# What is neither denied nor whispered: what was said, what is counted, where people met.
UNDENIED: Final = frozenset(
    (
        NONE,
        *SAYINGS,
        "results",
        "price_move",
        "guidance",
        "forecast",
        "market_position",
        "gathering",
        "strategy",
    )
)
REPLY: Final = 350  # characters behind an event within which a denial or hearsay is of that
REPLIED: Final = 2.5  # how much likelier, by the logarithm, it is then
# Somebody's own words without a figure, and the words that say that they are: what they tell of is what he thinks.
WORDS: Final = re.compile(
    r"(?:^|(?<=[,:]\s))(?:“[^”\d]{20,}(?:”|$)|\"[^\"\d]{20,}(?:\"|$)|«[^»\d]{20,}(?:»|$)|‘[^‘\d]{20,}[,.]’)|"
    r"^[^“”\"„\d]{10,}[,.!][”\"]"
)
MARKS: Final = ("“", "”", '"', "«", "‘")  # one of these stands in all such words
SAID_SO: Final = re.compile(
    r"\b(?:said|says|told|tells|added|adds|claim(?:s|ed)|explain(?:s|ed)|wrote|writes|stat(?:es|ed)|affirm(?:s|ed)|"
    r"insist(?:s|ed)|answer(?:s|ed)|respond(?:s|ed)|declar(?:es|ed)|remark(?:s|ed))\b"
)
TELLS_OF_HIM: Final = re.compile(r",\s(?:who|which)\b|\bwho (?:will|is|was|has|had)\b")  # another event
COMPARISONS: Final = (" above ", " below ", " against ", " ahead ", " short of ", " compared ", " versus ", " than ")
COMPARED: Final = re.compile(
    r", (?:and )?(?:well |far |just |slightly )?(?:(?:above|below|against|short of|ahead of|versus) "
    r"|compared (?:with|to) "
    r"|(?:more|less|better|worse|higher|lower|fewer) than )(?=[^,]{0,20}\d)"
)
ESTIMATED: Final = re.compile(
    r", (?:and |well |far |just |slightly |marginally )*"
    r"(?:above|below|against|short of|ahead of|versus|compared (?:with|to)|beating|topping|missing) "
    r"(?:the |an |average |consensus |mean |median )*(?:analysts?[’']? |wall street |market )?"
    r"(?:average |mean )?estimates?\b"
)
FEWEST: Final = 20  # characters that tell an event
MOSTLY: Final = 0.5  # the share of a unit that its quotations must be
SPOKEN: Final = 20  # how many times likelier a unit is then a statement
OFFICER: Final = re.compile(
    r"\b(?:chief (?:executive|financial|operating)|ceo|cfo|coo|chair(?:man|woman)|finance (?:director|chief)"
    r"|managing director)\b"
)
SAID: Final = 2.7  # how many times likelier than all others a statement must be to stay one


def beside(last: tuple[str, int] | None, paragraph: int) -> Before | None:
    """What was told last, by its type and its paragraph, as a sentence of some paragraph sees it."""
    return last and Before(last[0], PARAGRAPH if last[1] == paragraph else ARTICLE)


def topic_hits(
    text: str, low: str, inside: Inside, weak: Sequence[Hit], habit: Habit, before: Before | None
) -> list[Hit]:
    """The hit of a sentence that no strong cue knows, if its words tell an event of somebody or some day.

    `habit` is what the article tells of elsewhere, `before` what it told last.
    """
    start, end = inside.span
    if not (inside.actors or inside.times or inside.quantities):
        return []
    end = _told_until(low, start, end)
    leans = leaning(low, start, end, [hit.cue for hit in weak], habit, before)
    best, idle = leans.event_type, leans.share(NONE)
    if inside.actors and is_talk(text[start:end], inside.signs_between(start, end)):
        return [hit_of(low, start, end, best)]
    if idle > DOUBTFUL and not happens(text[start:end], bool(inside.times)):
        return []
    if idle > SILENT or leans.share(best) < PLAIN:
        return []
    if any(leans.odds(best, hit.cue.event_type) < DOUBT[1] for hit in weak):
        return []
    return [hit_of(low, start, end, best)]


def _told_until(low: str, start: int, end: int) -> int:
    """Where the words end that tell an event: what its number is compared with is another's."""
    if not any(sign in low[start:end] for sign in COMPARISONS):
        return end
    return _until(COMPARED, low, start, end)


def _own_until(low: str, start: int, end: int) -> int:
    """Where the words end that are not of what analysts had expected: ", and ahead of analysts' estimates"."""
    return _until(ESTIMATED, low, start, end) if "estimate" in low[start:end] else end


def _until(pattern: re.Pattern[str], low: str, start: int, end: int) -> int:
    """Where a pattern begins behind the fewest words that tell an event, else the end of the stretch."""
    found = pattern.search(low, start + FEWEST, end)
    return found.start() if found else end


def clause_hit(text: str, low: str, inside: Inside, habit: Habit, left: Unit, start: int, end: int) -> Hit | None:
    """The hit of a clause without a cue that tells of another day than the unit before it; None for any other stretch.

    It goes on with the event of that unit.
    """
    if not inside.of_another_day(text, left, start, end):
        return None
    if leaning(low, start, end, (), habit).share(NONE) > IDLE:
        return None
    return Hit(replace(left.lead.cue, weight=3), *telling(low, start, end, left.lead.cue.event_type))


def retyped(
    low: str, units: Sequence[Unit], hits: Sequence[Hit], habit: Habit, before: Before | None, apart: Split
) -> list[Unit]:
    """The units with the types that their words, all their cues and what was told before lean to.

    A unit keeps its own type where no other is likelier by far; with the type of the unit before it, it goes on with
    that, unless they are `apart`. `before` is the type told last and how near it stands.
    """
    found: list[Unit] = []
    for unit in units:
        asides = [other for other in units if unit.holds(other)]
        own = [hit for hit in hits if not any(aside.start <= hit.start < aside.end for aside in asides)]
        new = _retyped(low, unit, own, habit, before)
        last = found[-1] if found else None
        again = last and new is not unit and _goes_with(last, new) and not apart(last, new)
        if last and (again or _is_spelled_out(low, last, new)):
            found[-1] = Unit(last.start, new.end, last.hits)
        else:
            found.append(new)
        before = Before(new.lead.cue.event_type, WITHIN)
    return found


def _goes_with(last: Unit, unit: Unit) -> bool:
    """Whether a unit behind another tells the same type of event, which its own cue did not show."""
    return last.end <= unit.start and last.lead.cue.event_type == unit.lead.cue.event_type


def _is_spelled_out(low: str, last: Unit, unit: Unit) -> bool:
    """Whether measures behind a colon are those of the outlook before it: "its guidance: sales growth of 3%"."""
    if last.lead.cue.event_type != "guidance" or unit.lead.cue.event_type != "results":
        return False
    return low[last.end : unit.start].strip() == ":" and PAST.search(low, unit.start, unit.end) is None


def _is_of_a_measure(low: str, start: int) -> bool:
    """Whether a clause tells what a measure of results did that stands before it: "on sales, which dropped 8%"."""
    return low.startswith("which ", start) and MEASURE_BEFORE.search(low, max(0, start - REACH), start) is not None


def _retyped(low: str, unit: Unit, hits: Sequence[Hit], habit: Habit, before: Before | None) -> Unit:
    own = unit.lead.cue
    if moved := shares_moved(low, unit.start, unit.end):
        told = unit.hits if own.event_type == PRICES else (Hit(_cue(PRICES), *moved),)
        return Unit(unit.start, unit.end, tuple(hit._replace(cue=replace(hit.cue, modality="fact")) for hit in told))
    if own.event_type == PRICES and _is_of_a_measure(low, unit.start):
        return Unit(unit.start, unit.end, (hit_of(low, unit.start, unit.end, "results"),))
    within = [hit for hit in hits if unit.start <= hit.start < unit.end]
    leans = leaning(low, unit.start, _own_until(low, unit.start, unit.end), [hit.cue for hit in within], habit, before)
    if _own_words(low, unit, within, leans):
        return Unit(unit.start, unit.end, (hit_of(low, unit.start, unit.end, "statement"),))
    best = leans.event_type
    if best == "analyst_view" and own.event_type != best and _is_an_officer(low[unit.start : unit.end]):
        best = leans.likeliest(("analyst_view", NONE))
    doubt = DOUBT[own.weight] * (SPEECH if best == "statement" else 1)
    if best == own.event_type or leans.odds(best, own.event_type) < doubt:
        return unit
    others = tuple(hit for hit in within if hit.cue.event_type == best)
    return Unit(unit.start, unit.end, others or (hit_of(low, unit.start, unit.end, best),))


def _is_an_officer(said: str) -> bool:
    """Whether who speaks leads a firm, and judges none: "chief executive Lena Ost said"."""
    return OFFICER.search(said) is not None and "analyst" not in said


def _own_words(low: str, unit: Unit, hits: Sequence[Hit], leans: Leaning) -> bool:
    """Whether a unit is little but somebody's own words, who is no analyst, and no other event by far."""
    if any(hit.cue.event_type == "analyst_view" for hit in hits):
        return False
    said = low[unit.start : unit.end]
    if not any(map(said.__contains__, MARKS)):
        return False
    rest = WORDS.sub("", said)
    if len(said) - len(rest) < MOSTLY * len(said) or not SAID_SO.search(rest) or TELLS_OF_HIM.search(rest):
        return False
    return leans.odds("statement", leans.likeliest(("statement", NONE))) > 1 / SPOKEN


def as_said(low: str, unit: Unit, habit: Habit, speaker: ActorMention | None) -> Unit:
    """What a `speaker` says, if its words tell of no event, as no more than said; any other unit as it is."""
    if speaker is None or unit.lead.cue.event_type in SAYINGS or not unit.start <= speaker.start < unit.end:
        return unit
    if leaning(low, unit.start, unit.end, [hit.cue for hit in unit.hits], habit).share(NONE) <= SILENT:
        return unit
    return Unit(unit.start, unit.end, (hit_of(low, unit.start, unit.end, "statement"),))


def told_of(low: str, unit: Unit, habit: Habit, thread: Hit | None) -> Unit:
    """What a denial or hearsay is about: never that somebody said something, likely what was told right before."""
    near = thread is not None and unit.start - thread.start < REPLY
    before = Before(thread.cue.event_type, REPLIED) if thread is not None and near else None
    leans = leaning(low, unit.start, unit.end, (), habit, before)
    best = leans.likeliest(UNDENIED)
    if leans.odds("statement", best) > SAID:
        return unit
    return Unit(unit.start, unit.end, (hit_of(low, unit.start, unit.end, best),))


def going_on(low: str, units: Sequence[Unit], habit: Habit) -> list[Unit]:
    """Those units that go on with what the text told last, without those whose words tell nothing.

    One whose words lean to another type by far goes on with that.
    """
    found = []
    for unit in units:
        leans = leaning(low, unit.start, unit.end, (), habit)
        best, lead = leans.event_type, unit.lead
        if leans.share(NONE) <= IDLE:
            stays = leans.share(best) < ASTRAY
            found.append(unit if stays else replace(unit, hits=(Hit(_cue(best), lead.start, lead.end),)))
    return found


def row_hit(low: str, start: int, end: int, cued: Sequence[Hit], habit: Habit) -> Hit:
    """The hit of a line that is sure to name an event, without a verb: its best cue, or what its words lean to."""
    leans = leaning(low, start, end, [hit.cue for hit in cued], habit)
    if strong := [hit for hit in cued if hit.cue.weight > 1]:
        return max(strong, key=lambda hit: (hit.cue.weight, -hit.start, leans.share(hit.cue.event_type)))
    return hit_of(low, start, end, leans.likeliest(("statement", NONE)))


def hit_of(low: str, start: int, end: int, event_type: str) -> Hit:
    """The hit of words that show an event of a type, of no phrase."""
    return Hit(_cue(event_type), *telling(low, start, end, event_type))


@cache
def _cue(event_type: str) -> Cue:
    return cue(event_type, BY_WORDS, "the words of its field", "the words of its field", weight=2)
