"""Plans: what is told as still to come without a word of the future, by its form or by its nature."""

import re
import tomllib
from importlib.resources import files
from typing import Final

from flows.extract.claim.tense import ends
from flows.extract.rule import one_of
from flows.extract.time.words import WEEKDAY

_WORDS: Final = tomllib.loads(files(__package__).joinpath("planned.toml").read_text("utf-8"))
_DEEDS: Final = one_of(_WORDS["deeds"].split())
_GOVERNING_TO: Final = one_of(_WORDS["governing_to"].split())
_ARRANGED: Final = one_of(_WORDS["arranged"].split())
_ARRANGED_OF_MANY: Final = one_of(_WORDS["arranged_of_many"].split())
# "Norvik to close two mills": a headline's future, before which no verb stands.
_HEADLINED: Final = re.compile(
    rf"(?-i:[A-Z0-9])[\w’'&.-]*(?: (?!{_GOVERNING_TO}\b)(?!\w+(?:ed|ing)\b)[\w’'&.-]+){{0,6}}"
    rf" to (?:be \w+(?:ed|en|t|n)|{_DEEDS})\b",
    re.IGNORECASE,
)
# When what is arranged takes place: a day or season still to come. "May figures" are of no time to come.
_ALIKE: Final = one_of(["cut", "let", "put", "quit", "set", "shut", "split"])  # in the past and the infinitive
_BARE: Final = re.compile(rf"(?:to\s|(?!{_ALIKE}\b)){_DEEDS}\s")
_OPENS_ALIKE: Final = re.compile(rf"{_ALIKE}\s")
_TO_DO_AND: Final = re.compile(
    rf"\b(?:to|will|would|could|may|might|should|can)\s(?:also\s|then\s|[a-z]+ly\s)?{_DEEDS}\b[^,;.:]{{1,80}}\sand\s$"
)
# "shut the mill that it wanted to sell for years and | cut its debt"
_OF_A_NOUN: Final = re.compile(r"\b(?:that|which|who)\s(?:[\w’']+\s){0,3}$")
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)"
)
_COMING: Final = (
    r"(?:(?:on|in|from|at|by|until|till)\s)?(?:(?:early|late|mid)[\s-])?"
    rf"(?:(?:this|next)\s(?:week|month|year|spring|summer|autumn|fall|winter|quarter|{WEEKDAY})"
    r"|the\s(?:end|start|beginning)\sof\s(?:the|this|next|[A-Z])|tomorrow|year[\s-]end"
    rf"|(?-i:{WEEKDAY}|\d{{1,2}}(?:st|nd|rd|th)?\s[A-Z][a-z]|{_MONTH}))(?!\w*\s(?:figures|results|data))"
)
# "The board votes on Friday", "the first hearing is on 4 May": what is arranged is told in the present.
_SCHEDULED: Final = re.compile(
    rf"(?<![\w-])(?:(?:{_ARRANGED}|runs\sout|falls\sdue|comes\sinto"
    r"|(?:hearing|meeting|call|vote|election|decision|deadline|trial)\sis)"
    rf"|(?<=[a-z]s\s){_ARRANGED_OF_MANY})\b(?:\s(?!(?:last|to|was|were|had)\b)[\w’'&-]+){{0,8}}?\s{_COMING}",
    re.IGNORECASE,
)
# "Called the parties to talks on Monday", "adjourned to 8 July": whatever day it was called, it is of a day to come.
_CALLED: Final = re.compile(
    r"\b(?:conven(?:es|ed)|convok(?:es|ed)|summon(?:s|ed)|invit(?:es|ed)|call(?:s|ed)|proclaim(?:s|ed)|adjourn(?:s|"
    r"ed)|set aside)\b"
    rf"(?:\s(?!(?:was|were|had|has|have)\b)[\w’',&-]+){{0,9}}?\s(?:for|to|until|till|(?:meeting|talks|summit|hearing)\son)\s(?-i:the\s\d|{WEEKDAY}|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?\s[A-Z][a-z]|{_MONTH})",
    re.IGNORECASE,
)
_CALLS: Final = ("gathering", "legal", "workforce")  # what people are called to
# "From 1 May short time applies for 900": with no verb of the past it is still to come.
_FROM: Final = re.compile(
    rf"(?:From|As of|Starting)\s(?:the\s(?:first|end|beginning|start|\d)|next\s|tomorrow|\d{{1,2}}(?:st|nd|rd|"
    rf"th)?\s[A-Z][a-z]|{_MONTH})"
)
# A sentence with such a verb is no headline: "An attempt to list was dropped".
_TOLD: Final = re.compile(r"\b(?:was|were|has|have|had|goes)\b")
# "The offer runs until 12 May", but not "was extended and runs until".
_RUNS: Final = re.compile(r"\bruns? (?:until|till|through)\b")
# What is a plan by its nature, and the words that say that it was carried out.
_PLANS: Final = {
    "investment": re.compile(
        r"\b(?:over (?:the (?:next|coming) )?(?:two|three|four|five|six|seven|ten|\d+) years|"
        r"earmark\w*|budget\w*|set aside|pledg\w+|commit\w*|allocat\w+|war chest|fund|plan|programme|program|"
        r"capex|capital \w+)\b",
        re.IGNORECASE,
    ),
    "strategy": re.compile(r"\w"),
}
_CARRIED_OUT: Final = re.compile(
    r"\b(?:cost|quit|split|announced|demand\w*|urge[sd]?|has|have|had|was|were|(?:is|are) under (?:strategic )?review"
    r"|(?:abandon|drop|ditch|scrap|exit|quit|rename|rebrand|shift|switch|pivot|save|complete|narrow|refocuse)s"
    r"|(?:is|are) (?:changing|shifting|moving|switching|pivoting|narrowing))\b"
)
# Verbs of the past by which something is meant to be done.
_MEANT: Final = re.compile(
    r"\b(?:planned|intended|earmarked|budgeted|allocated|pledged|pencilled"
    r"|aimed|proposed|foreseen|put|got|set (?:itself|themselves|out|by))\b"
)


def is_bare(clause: str) -> bool:
    """Whether a clause begins with a verb that only another's "will" or "plans to" makes whole: "and open 15 shops"."""
    return _BARE.match(clause) is not None


def goes_on_with(before: str, clause: str) -> bool:
    """Whether a clause's verb is alike in past and infinitive, and goes on with one: "to close a mill and | cut"."""
    meant = _TO_DO_AND.search(before) if _OPENS_ALIKE.match(clause) else None
    return meant is not None and _OF_A_NOUN.search(before, 0, meant.start()) is None


def planned(text: str, event_type: str) -> bool:
    """Whether a clause tells a plan without a word of the future: as headlines do, or by the nature of its type."""
    if ((_HEADLINED.match(text) or _RUNS.search(text)) and not _TOLD.search(text)) or _SCHEDULED.search(text):
        return True
    if event_type in _CALLS and _CALLED.search(text):
        return True
    if _FROM.match(text) and not ends(text) and not _TOLD.search(text):
        return True
    nature = _PLANS.get(event_type)
    if nature is None or nature.search(text) is None:
        return False
    return _CARRIED_OUT.search(text.lower()) is None and not ends(_MEANT.sub("", text))
