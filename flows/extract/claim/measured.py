"""What the clause around a figure names: its measures, and which of them is the figure's own."""

import re

from flows.extract.claim.measures import COUNTED, MONEY_ONLY, NAME_OF, NOT_MONEY, PHYSICAL
from flows.extract.claim.phrase import Phrase, Phrases
from flows.extract.quantity.quantity import Quantity
from flows.extract.record import record

MEASURED = Phrases(NAME_OF)
AGAIN = re.compile(r"^ \([^()]{1,40}\)")  # the amount in another currency
ANOTHERS = 10_000  # a distance beyond all: the phrase is another figure's
GOVERNS_NEXT = re.compile(
    r"\s+of\s+(?:about\s+|around\s+|some\s+)?(?:[A-Z]{2,3}\s?|[A-Z]{0,2}[$£€¥₩])?\d"
)  # "on sales of $712m"
ANOTHER = re.compile(r"[,;]| (?:to|from|and|but|while|whereas|against|with) ")  # what follows is of another figure
OWNS = re.compile(r"\s+(?:of\s+)?(?:about\s+|around\s+|some\s+|up\s+to\s+)?", re.IGNORECASE)  # "a forfeiture of $33m"
CHANGE = r"(?:increase|decrease|rise|gain|drop|decline|improvement|growth|jump|fall)"  # "a 3% rise over earnings of $2"
REPORTING = ("results", "guidance", "forecast")  # figures follow one another there without naming their measure again


@record(frozen=True, slots=True)
class Clause:
    """What a claim's clause says around its figures.

    `named` and `deeds` are the phrases of measures and of doing in it, `told` is the measure named last before it,
    `whose` the kind of its subject.
    """

    span: tuple[int, int]
    event_type: str
    cue: str
    whose: str | None
    named: list[Phrase]
    deeds: list[Phrase]
    told: str | None = None


def nearest(text: str, quantity: Quantity, named: list[Phrase]) -> Phrase | None:
    """The measure named nearest to a figure: right after it, else before it, else anywhere after."""
    fit = ((distance(text, quantity, phrase), n) for n, phrase in enumerate(named) if fits(quantity, phrase.name))
    gap, place = min(fit, default=(ANOTHERS, 0))
    return named[place] if gap < ANOTHERS else None


def distance(text: str, quantity: Quantity, phrase: Phrase) -> int:
    """How far a phrase is from a figure in words that may govern it: what only follows later counts as far."""
    if phrase.start >= quantity.end:
        if GOVERNS_NEXT.match(text, phrase.end):
            return ANOTHERS
        between = AGAIN.sub("", text[quantity.end : phrase.start])
        gap = len(between)
        close = gap < 25 and ANOTHER.search(between) is None
        return gap if close else 200 + gap
    if phrase.end > quantity.start:
        return 0
    return 0 if OWNS.fullmatch(text, phrase.end, quantity.start) else quantity.start - phrase.end + 5


def goes_on(clause: Clause, quantity: Quantity) -> str | None:
    """The measure that the text before named, where figures go on with it and it can be theirs."""
    told = clause.told if clause.event_type in REPORTING else None
    return told if told and fits(quantity, told) else None


def fits(quantity: Quantity, name: str) -> bool:
    """Whether a quantity of its kind can be what a measure is named for."""
    if quantity.kind == "money":
        return name not in NOT_MONEY
    if quantity.kind in ("count", "measure"):
        return name in COUNTED or (quantity.kind == "measure" and name in PHYSICAL)
    return name not in MONEY_ONLY
