"""Judges: who sets a rating or a price target speaks of another firm, and is not whom the text goes on about."""

import re

from flows.extract.actor.mention import ActorMention

_JUDGES = re.compile(
    r"(?: (?:has|had|also|then|now|duly|later|in turn|on [A-Z][a-z]+day|[a-z]+ly))*"
    r" (?:cuts?|raise[sd]?|lift(?:s|ed)|lowers?|lowered|trims|trimmed|upgrade[sd]|downgrade[sd]|affirm(?:s|ed)"
    r"|confirm(?:s|ed)|puts?|place[sd]|keeps|kept|reiterate[sd]|estimate[sd]|takes|took|maintain(?:s|ed)|reduce[sd])\b"
    r"[^.\n]{0,120}?\b(?:ratings?\b|(?:share-)?price target|target price|(?:its|the|her|his) recommendation"
    r"|on (?:a |the )?(?:positive|negative|stable|review|watch)|(?:negative|positive|stable) outlook)"
)
# "It expects the fall to go on", "its analyst said": a judge's next sentence is its own where it says what it thinks.
_THINKS = re.compile(
    r" (?:(?:own )?(?:analysts?|economists?|strategists?)"
    r"|(?:also |now |still )?(?:said|says|expects|expected|sees|saw|warned|warns|cited|pointed|argued|believes|thinks"
    r"|added|noted|forecasts?|estimate[sd]|put|kept|keeps|rates|rated|wrote|cuts?|raised|lowered))\b"
)


def judges(text: str, mention: ActorMention) -> bool:
    """Whether a name is followed by what it does to somebody's rating or price target."""
    return _JUDGES.match(text, mention.end) is not None


def thinks(text: str, end: int) -> bool:
    """Whether the pronoun that ends here goes on with what a judge says or thinks."""
    return _THINKS.match(text, end) is not None
