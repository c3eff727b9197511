"""What a clause says besides its event: of its nouns, of what came before it, of what somebody only demands."""

import re

from flows.extract.claim.happening import HAPPENS
from flows.extract.claim.tense import is_past

# What a noun is told to be besides: its words say nothing of the event that the sentence tells.
ASIDE = re.compile(
    r",?\s+(?:(?:which|who|whose)\b|that\s+(?=(?:is|are|was|were|should|could|would|will|may|might|can)\b)"
    r"|in\s+what\s+(?:would|could|will|may)\s+be\b|(?:once|because|until(?!\s(?:\d|[A-Z]|next|the\send))|"
    r"unless)\b)[^,;.:]*",
)
OPENS_ASIDE = ("wh", "that", "once", "because", "until", "unless")  # one of these stands in every aside
# Who reported or denied what a noun is said to be besides said nothing of the event, nor who only grants something.
WHICH = re.compile(
    r",?\s+(?:which|whose)\b(?![^,;.:]*\b(?:said|says?)\s(?:would|will|had|was|is)\b)[^,;.:]*"
    r"|,\s+(?:although|though)\s(?!it\sden|they\sden)[^,;.:]*"
)
# The same closed by a comma, as it stands between who acts and the verb.
CLOSED = re.compile(r",\s+(?:which|who)\s[^,;]*,\s+")
# What a noun was once planned for, before the verb that tells what became of it: "the listing planned for May was".
# And what somebody demands, which is not what he does. Each way begins with what refuses most places at once.
MODIFIES = re.compile(
    r"(?=,?\s[defiops])(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bwere)(?<!\bbe)(?<!\bbeen)(?<!\bhad)(?<!\bhas)(?<!\bhave)(?<!\bstill)"
    r"(?<!\bnow)(?<!\balso)(?<!\bnot)(?<!\byet)(?<!\b[’']re)(?<!\b[’']s),?"
    r"\s(?:(?:originally|initially|first|previously|once|provisionally)\s)?"
    r"(?:planned|scheduled|expected|due|slated|intended|proposed|promised|earmarked|postponed|delayed|put\s(?:off|back)|"
    r"pushed\sback)\s[^,;.:]*?(?:,|(?=\s(?:was|were|has|have|had|is|are)\b))"
    r"|\b(?:[Tt]he|[Aa]|its|his|her)\s(?:planned|proposed|intended|scheduled|pending)\s"
    r"(?=[^;]*?\b(?:was|were|collapsed|failed|fell|lapsed|ended|won|lost|cleared|passed|received|completed)\b)"
    r"|(?<=\s)(?:(?<=\bdemands\s)|(?<=\bdemanded\s)|(?<=\bdemanding\s)|(?<=\burges\s)|(?<=\burged\s)|(?<=\bcalls\sfor\s)|"
    r"(?<=\bcalled\sfor\s)|(?<=\bcalling\sfor\s))[^,;]*?(?=,|;|\sand\s|$)"
)
# One of these stands in every such modifier.
MODIFIERS = (
    "lanned",
    "sched",
    "expected",
    "due",
    "slated",
    "intend",
    "propos",
    "pend",
    "promised",
    "earm",
    "postp",
    "delay",
    "back",
    "off",
    "demand",
    "urge",
    "call",
)


# What a noun was planned to be, of which something is told as done: "pulled out of the planned merger".
PLANNED = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|its|his|her|their)\s(?:[\w’'-]+\s){0,2}?(planned|proposed|intended|scheduled|pending)\s(?!(?:to|for)\b)"
)


def without_planned(text: str, lead: int) -> tuple[str, int]:
    """A clause without the word that calls a noun planned, of which its verb tells before it what was done.

    And where its cue, which is at `lead`, is there.
    """
    for match in PLANNED.finditer(text):
        if is_past(text[: match.start()], 0):
            begin, end = match.start(1), match.end(1) + 1
            return text[:begin] + text[end:], lead - (end - begin) if begin < lead else lead
    return text, lead


# What an event only came after: who reported or denied what there says nothing of the event itself.
AFTERWARDS = re.compile(r",?\s(?:after|following)\s[^;]*$", re.IGNORECASE)


def before_what_followed(text: str, lead: int) -> str:
    """A clause up to what its event, whose cue is at `lead`, came after."""
    match = AFTERWARDS.search(text, lead)
    return text[: match.start()] if match else text


def past_aside(text: str, lead: int) -> tuple[str, int]:
    """A clause without the closed aside that holds its cue at `lead`, where a verb of its own goes on behind it.

    "Norvik, which denied all of it, paid $3 million" was paid, whatever was denied.
    """
    match = next((m for m in CLOSED.finditer(text) if m.start() <= lead < m.end()), None)
    if match is None or HAPPENS.match(text, match.end()) is None:
        return text, lead
    return f"{text[: match.start()]} {text[match.end() :]}", match.start()


def _main_clause(text: str, lead: int) -> str:
    """A clause without what it says of its nouns besides, unless its event, whose cue is at `lead`, is told there."""
    if not any(map(text.__contains__, OPENS_ASIDE)):
        return text
    kept, at = [], 0
    for match in ASIDE.finditer(text):
        if not match.start() <= lead < match.end() and HAPPENS.search(text, at, match.start()):
            kept.append(text[at : match.start()])
            at = match.end()
    return "".join([*kept, text[at:]]) if kept else text


def _between_stops(text: str, lead: int) -> tuple[str, int]:
    """A clause's part between semicolons in which the cue at `lead` stands, and where that is there."""
    end = text.find(";", lead)
    start = text.rfind(";", 0, lead) + 1
    return text[start : end if end >= 0 else len(text)], lead - start


def without(modifier: re.Pattern[str], text: str, lead: int) -> str:
    """A clause without such modifiers of its nouns, but for one that tells its event, whose cue is at `lead`."""
    return modifier.sub(lambda match: match.group() if match.start() <= lead < match.end() else "", text)


def told_around(text: str, lead: int) -> tuple[str, int]:
    """A clause without all that is said besides the event whose cue is at `lead`, and where the cue is there."""
    if ";" in text:
        text, lead = _between_stops(text, lead)
    text = _main_clause(text, lead)
    return without(MODIFIES, text, lead) if any(map(text.__contains__, MODIFIERS)) else text, lead
