"""What a length of time is of: a strike, an outage, a contract, a delay, the time that somebody held a post."""

import re

from flows.extract.claim.measured import Clause
from flows.extract.quantity.quantity import Quantity

# What a length of time is of, by the words beside it; the first that stands there.
LASTS = tuple(
    (name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for name, words in (
        ("age", r"aged|(?:year|month|day)s?[- ]old"),
        ("strike_duration", r"strikes?|struck|walk-?outs?|stoppages?|lockout|industrial action"),
        ("tenure", r"in the (?:job|post|role|position)|at the helm|tenure|in charge|chief|head of|chair(?:man|woman)?"),
        ("tenure", r"work(?:s|ed|ing) (?:for|at|there)|been with"),
        ("delay", r"delay(?:s|ed|ing)?|late|behind|later than|sooner|postponed"),
        ("outage_duration", r"dark|down|offline|outages?|blackout|breakdown|lost|stopped|gone|interrupted|power"),
        ("contract_duration", r"concessions?|contracts?|deal|agreement|accord|supply|franchise|licen[cs]es?|signed"),
        ("maturity", r"notes|bonds?|loan|maturity|tenor|debentures?"),
        ("lock_up", r"lock-?up|not to sell"),
    )
)
LASTS_OF_TYPE = {
    "workforce": "strike_duration", "incident": "outage_duration", "deal": "contract_duration", "personnel": "tenure",
}  # fmt: skip

LONG = ("months", "years")  # of which no strike is thought that is not named


def duration(text: str, quantity: Quantity, clause: Clause) -> str:
    """What lasts so long: by the words beside, else by what the claim is about."""
    around = text[max(clause.span[0], quantity.start - 40) : min(clause.span[1], quantity.end + 30)]
    told = next((name for name, words in LASTS if words.search(around)), None)
    if told is None and clause.event_type == "workforce" and quantity.unit in LONG:
        return "duration"
    return told or LASTS_OF_TYPE.get(clause.event_type, "duration")
