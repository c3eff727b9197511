"""What a figure counts, where several may count it: people, jobs, what was spilled; and whose count it is."""

from sys import intern

import re2

from flows.extract.extraction import Claim, Figure
from flows.reconcile.metrics import family

_BEFORE, _AFTER = 100, 60

_CROWD = "protesters"  # whoever counts them, they are of one march
_CLASSES = {
    "affected": (
        "people", "persons", "individuals", "patients", "customers", "clients", "users", "accounts", "records",
        "records_stolen", "customers_affected", "affected", "residents", "households", "victims", "holders", "files",
    ),
    "jobs": ("headcount_cut", "layoffs", "redundancies", "departures", "jobs", "posts", "roles", "dismissals"),
    "strikers": ("strikers", "strike_participants", "walkout", "turnout"),
    _CROWD: ("protesters", "demonstrators", "marchers", "crowd", "attendance"),
    "hurt": ("injured", "deaths", "casualties", "hospitalised", "missing", "evacuated"),
}  # fmt: skip
_CLASS_OF = {metric: name for name, metrics in _CLASSES.items() for metric in metrics}
_JOINED = "joined"  # the share of those who strike
_JOINING = frozenset({"share", "turnout", "participation", "strike_participation", "adhesion"})
_AT_WORK = frozenset({"employees", "headcount", "workforce"})  # how many there are, not how many go: nobody disputes it
_NOT_COUNTED = frozenset({"pp", "bp"})

_OWN_COUNT = re2.compile(
    rb"(?i)\b(?:unions?|police|organi[sz]ers?|gang|hackers?|attackers?|activists?|campaigners?|villagers|residents|critics|rivals?"
    rb"|consultanc(?:y|ies)|monitors?|insist(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)?|reckon(?:s|ed)?|believe[sd]?"
    rb"|admit(?:s|ted)?|conced(?:es|ed)|acknowledg(?:es|ed)|disput(?:es|ed)|contradict(?:s|ed)|count(?:s|ed)?"
    rb"|found that|puts? (?:it|the \w+|them)"
    rb"|according to(?: the)? (?:management|company|group|employers?|authorities)"
    rb"|by (?:its|their|his|her) (?:own )?(?:count|reckoning|estimate|tally))\b"
)
"""Who counts for themselves, and how that is told."""


def counted(claim: Claim, figure: Figure) -> str | None:
    """What kind of thing a figure counts that people count differently, a plain unit included; None for all others."""
    if figure.unit == "%":
        return _JOINED if claim.event_type == "workforce" and figure.metric in _JOINING else None
    if figure.unit == "count":
        if figure.metric in _AT_WORK:
            return None
        return _CLASS_OF.get(figure.metric) or _CLASS_OF.get(family(figure.metric))
    plain = figure.unit not in _NOT_COUNTED and figure.unit.islower() and " per " not in figure.unit
    return intern(figure.unit) if plain else None


def of_a_crowd(counted: str | None) -> bool:
    """Whether a count is of the same people for whoever counts, and of no side's own."""
    return counted in (_CROWD, _JOINED)


def is_contested(claim: Claim, figure: Figure) -> bool:
    """Whether the words beside the figure tell whose count it is."""
    at = figure.start - claim.start
    near = claim.quote[max(0, at - _BEFORE) : at + len(figure.text) + _AFTER]
    return _OWN_COUNT.search(near.encode(errors="replace")) is not None
