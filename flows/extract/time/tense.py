"""Tense: whether the clause around a time tells of the past or of what is to come."""

import re
from typing import Final

from flows.extract.time.scene import ARRANGED, FUTURE, PAST
from flows.extract.time.words import WEEKDAY

_REACH: Final = 110  # characters before a time that its verb may stand in
_AFTER: Final = 140
# An infinitive looks ahead only behind a word that plans: "agreed to meet", not "celebrations to mark".
_PLANNING: Final = (
    "agreed|agrees|agree|decided|decides|ready|vowed|ordered|likely|wants?|wanted|promised|asked|invited|required|about|going|"
    "needs?|needed|have|has|able|is|are|was|were|seeks?|seeking|sought|offered|pledged|urged|continue|set|due|trying"
)
# "sell 250 million of subordinated bonds": what stands before a noun is no verb.
_NO_ATTRIBUTE: Final = "".join(
    rf"(?<!\b{word} )" for word in ("of", "the", "a", "an", "its", "their", "his", "her", "in", "for", "with", "by")
)
# The first letters, and an ending, are asked for first: most places have neither.
_CUES: Final = re.compile(
    r"\b(?=['a-z])(?:(?P<future>(?:will|'ll|shall|would|won't|may|should|must|to)\s+(?:not\s+|also\s+|\w+ly\s+)?be(?:\s+\w+)?"
    r"|(?:will|'ll|shall|won't|would(?!\s+have\b)|should|must)\s+(?:(?:not|also|then|soon|now|still|again|\w+ly)\s+)?[a-z]+"
    r"|could\s+(?:be\s+)?(?!not\b|only\b|never\b|neither\b|no\b|have\b|be\b)[a-z]+"
    rf"|(?:{_PLANNING})\s+to\s+(?:be\s+)?[a-z]+|will|'ll|shall|would|won't|due|scheduled|plan(?=\s+(?:to|an?|the|more|new|further|another|\d)\b)|plans(?!\s+(?:(?:for|of|on|in|at|last|late|early|was|were|had)\b|[A-Z]\w+day\b))|planned|planning|expects?|expected|expecting|"
    r"set\s+to|going\s+to|intends?|(?:until|till)(?!\s+(?:\w+\s+){0,2}20\d\d\s+(?:in|on)\b)|upcoming|aims?|hopes?|deadline|forthcoming|ahead\s+of|may|pencilled\s+in|slated|"
    r"(?:begin|start|open|resume|arrive|launch|expire|meet|gather|takes?\s+effect|comes?\s+into\s+force|go(?:es)?\s+on\s+sale)"
    r"(?=\s+(?:an?\s+(?:[\w-]+\s+){1,3})?(?:on|in|from|at)\b)|"
    r"resumes|arrives|launches|reconvenes|begins|starts|opens|expires|runs\s+out(?!\s+of)|meets|convenes|decides|votes|lapses|debuts|testifies|"
    r"(?:reports|publishes|releases|presents)\s+(?:[\w-]+\s+){0,3}(?:results|figures|earnings|numbers)|"
    r"takes?\s+place|kicks?\s+off|as\s+(?:soon|early)\s+as|"
    r"(?:sets?|fix(?:ed|es)|schedul(?:ed|es)|book(?:ed|s))\s+(?:an?|the)\s+(?:[\w-]+\s+){1,3}for(?=\s+(?:the\s+)?$)|"
    r"leaves|departs|retires|quits|bows\s+out|steps\s+(?:down|aside|up)|takes\s+(?:over|office|up|the\s+helm)|hands\s+over|"
    r"invites?\s+to\s+(?:an?|the|its)|"
    r"(?:invite[sd]?|summon(?:s|ed)|call(?:s|ed))\s+(?:[\w'’-]+\s+){1,5}?to\s+(?:the\s+|a\s+)?[a-z]+|"
    r"work(?:s|ing)?\s+towards?|aiming\s+for|targeting)"
    r"|(?P<past>was|were|had|has|have|did|could|said|says|informs|announces|told|ago|since"
    rf"|(?=[a-z]{{3,}}ed\b){_NO_ATTRIBUTE}[a-z]{{3,}}ed|began|came|went|took|made|saw|fell|rose|won|lost|"
    r"held|met|left|got|gave|(?<!\bto )(?:put|set|hit|cut|shut)|led|ran|sent|sold|bought|spoke|wrote|became|shot|struck"
    r"|grew|broke|paid|spent|built|drew|flew|kept|sank|slid|threw|stood|caught|fought|brought|swung|shrank|swept|chose|froze|drove"
    r"|drawn|taken|given|written|chosen|driven|frozen|thrown|withdrawn|fled|shook|stole|sprang|knew|heard|lent|laid|felt))\b"
)
# "On Monday it agreed to sell": behind a time its own verb is the one that planned, and not what was planned.
_PLANNED: Final = re.compile(
    r"(?<!\bis )(?<!\bare )(?<!\bbe )\b(?:agreed|decided|vowed|ordered|wanted|promised|asked|invited|offered|pledged"
    r"|urged|sought)\s+to\b"
)
# "on Sunday issued a warning", "on Monday will meet": the verb that a day stands before is its own; "Monday's ruling"
# and "Monday closing price" are past.
_OWN: Final = re.compile(
    r"['’]s|\sclosing\s|[ \t\n](?:(?P<past>said|told|began|made|saw|won|lost|met|gave|cut|sent|sold|bought|forecast"
    r"|rose|fell|took|came|went|held|found|led|paid|broke|struck|wrote|spoke|drew|hit|[a-z]{3,}ed)"
    r"|(?P<future>will|plans\s+to|is\s+to))\b"
)
# "agreed to buy its rival on Monday", "offered to pay 4 million on Friday": the day on which that was agreed, where
# it is nothing that a day is set for, as "agreed to meet on Monday" is.
_COMMITTED: Final = re.compile(
    r"\b(?:agreed|decided|offered|pledged|vowed|promised|voted|proposed|opted|resolved)\s+(?:not\s+)?to\s+"
    r"(?!(?:be|meet|hold|host|gather|convene|resume|return|begin|start|open|reopen|close|stop|halt|restart|launch|publish|release"
    r"|report|present|appear|testify|speak|talk|visit|attend|strike|walk|vote|sit|go|come|leave|quit|step|delay|postpone"
    r"|extend|work|let|give|wait|decide|sign|move)\b)[a-z]+\b[^.;:]*\s(?:(?:late|early)\s+)?(?:on\s+)?(?:late\s+|early\s+)?$"
)
# "would save 40 million, according to a note from Oakley Bank on Tuesday": the day on which that was told.
_SOURCED: Final = re.compile(
    r"\baccording\s+to\s+(?!(?:the\s+|its\s+|their\s+)?(?:schedule|timetable|plans?|calendar|agenda)\b)"
    r"[^.;:]{3,90}\s(?:late\s+|early\s+)?on\s+$",
    re.IGNORECASE,
)
_A_WEEKDAY: Final = re.compile(rf"{WEEKDAY}\b", re.IGNORECASE)
# What is to be done "by Christmas" lies ahead, unless it "had" been.
_BY: Final = re.compile(r"\bby\s+(?:the\s+)?(?:(?:end|start|middle)\s+of\s+)?$", re.IGNORECASE)
# Its first character is sought before anything is tried.
_SENTENCE: Final = re.compile(
    r"[.!?\n;:](?:(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘A-Z])|(?<=\n)\s*(?:\n|[•▪●*–-]\s)|(?<=[;:])\s)"
)


# "was dead by Wednesday", "had received 71,000 orders by Tuesday", "was not told until Monday": over by then.
_WAS: Final = frozenset({"had", "was", "were"})
_HAD: Final = re.compile(r"\bhad\s+(?:\w+ly\s+|already\s+|been\s+|since\s+)*$")
# "was supposed to be back by May": so it was thought, and has not come.
_SUPPOSED: Final = re.compile(
    r"\b(?:was|were|had been)\s+(?:\w+ly\s+)?(?:supposed|meant|expected|scheduled|planned|slated)\s+to\b"
)
_NOT_UNTIL: Final = re.compile(
    r"\b(?:was|were|did|had)(?:n't|n’t|\s+not|\s+never)\b[^.;:]{0,60}\b(?:until|till)\s+(?:the\s+)?$"
)
# What is told in the present has its day ahead, and so has what an appointment or a decision names as its first.
_PRESENT: Final = re.compile(
    r"\b(?:shuts|closes|ends|stops|ceases|goes|moves|switches|returns|joins|becomes|holds|publishes|releases|reports|presents"
    r"|lists|sails|stages|hosts|raises|cuts|bans|introduces|drops|withdraws|retires|unveils|expands"
    r"|(?<!to )come(?!\s+(?:after|as|amid|when|from|with|to)\b)"
    r"|comes(?!\s+(?:after|as|amid|when|from|with|to|[\w-]+\s+(?:day|week|month|year|hour)s?)\b)"
    r"|(?<!to )go(?:es)?\s+(?:out|live)|(?<!to )falls?\s+due|pays\s+out|relocates|merges|runs\s+out"
    r"|takes\s+control|follows|succeeds|replaces|seeks|wants|needs|recruits|hires)\b[^.;:]{0,80}$"
)
# "announced the cuts in March": behind what is past these are nouns, unless a subject stands right before them.
_NOUNS: Final = (
    "cuts", "ends", "stops", "moves", "returns", "holds", "releases", "reports", "presents", "lists", "raises", "bans",
    "drops", "needs", "hires", "switches", "stages", "hosts", "retires",
)  # fmt: skip
# "sold its planned mill in May", "announced two product launches in March": told of a noun behind a verb of the past.
_ATTRIBUTES: Final = ("planned", "scheduled", "expected", "upcoming", "forthcoming")
_ARTICLE: Final = re.compile(r"\b(?:the|an?|its|their|his|her)\s+$")
_PLURALS: Final = ("launches", "starts", "votes", "debuts", "lapses", "opens", "begins")
_MANY: Final = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?\s+of|several|many|more|some|both|few|\d+)\s+"
    r"(?:[\w-]+\s+){0,2}$"
)
_SUBJECT: Final = re.compile(r"(?:,|\b(?:it|he|she|they|we|that|which|who|and|but)(?:\s+\w+ly)?)\s+$", re.IGNORECASE)
_EFFECT: Final = re.compile(
    r"\b(?:effective(?:\s+(?:from|as\s+of|on))?|with\s+effect\s+from"
    r"|(?:named|names|appointed|appoints|promoted|hired|elected|chosen|picked|picks|chose)\b[^.;]{0,80}\b(?:from|starting|beginning)(?:\s+(?:in|on|from))?)"
    r"\s+(?:the\s+)?$"
)
# "Talks resume Thursday", "the offer closes on Friday", "Berg reports on Monday".
_NEXT: Final = re.compile(
    r"\b(?:(?:resume|close|end|start|begin|open|reopen|meet|expire|convene)s|(?<!to )(?:resume|begin|meet|expire)"
    r"|[A-Z][\w’'-]+\s+reports|(?<=[a-z]s )(?:close|open|end|start|return|vote(?:\s+on\s+(?:the|an?|its|their)\s+"
    r"(?:[\w’'-]+\s+){0,4}?[\w’'-]+(?=\s+on\s))?)|go(?:es)?\s+to\s+the\s+polls)"
    r"\s+(?:again\s+)?(?:(?:on|at|from)\s+)?$"
)
# "would impose duties on goods valued at $3 billion starting July 6".
_FROM_THEN: Final = re.compile(
    r"\b(?:will|would|shall|won't|plans?\s+to|is\s+to|are\s+to)\s(?:(?!\b(?:began|which|who|after)\b)[^.;])*\b(?:starting|beginning)"
    r"\s+(?:(?:on|from|in)\s+)?(?:the\s+)?$"
    # "called for strikes at all plants from Monday"
    r"|\bcall(?:s|ed)\b[^.;]{0,40}\b(?:strikes?|walkouts?|stoppages?|boycotts?|protests)\b[^.;]{0,60}\sfrom\s+(?:the\s+)?$"
)
# The words that these end with, asked for first: few times stand behind one of them.
_FROM_THEN_ENDS: Final = ("starting", "beginning", "on", "from", "in", "the")
_EFFECT_ENDS: Final = ("effective", "from", "of", "on", "in", "starting", "beginning", "the")
_BY_ENDS: Final = ("by", "of", "the")
_UNTIL_ENDS: Final = ("until", "till", "the")
_OVER_ENDS: Final = ("since", "in", "during", "the")


# "The mill opened in January", "has lost a third since January": over, however long ago that January was.
_OVER: Final = re.compile(
    r"\bsince\s+(?:the\s+)?$"
    r"|\b(?:was|were|did|began|came|went|took|made|saw|fell|rose|won|lost|held|left|got|gave|led|ran|sent|sold|bought|grew"
    r"|broke|paid|spent|built|drew|flew|kept|sank|slid|threw|stood|fought|brought|swung|shrank|drove|fetched"
    r"|(?:open|clos|start|launch|finish|end|quit|join|reach|jump|climb|dropp|declin|increas|slump|surg|tumbl|plung|complet"
    r"|resign|retir|acquir|purchas|receiv|collaps|fail|kill|injur|halt|stopp|suffer|borrow|rais|unveil|introduc|list|debut"
    r"|produc|deliver|shipp|employ|book|report|post|record|earn|generat|happen|occurr|die|arriv|earn|cost|appoint|nam)ed)"
    r"(?:\s(?!(?:to|will|would|due|set|next|until|till|by|can|could|may|should|must|is|are|be|being|an?\s+new|that"
    r"|which|rise|fall|go|goes|ahead|back|scheduled|planned|expected|payable|awaited)\b)[\w’'$€£¥%&.,-]*[\w’'%]){0,8}"
    r"\s(?:in|during)\s(?:the\s)?$"
)


def is_over(text: str, start: int) -> bool:
    """Whether the words right before a month say that it is over, as a tense that is only near does not."""
    reach = max(0, start - _REACH)
    return text[reach:start].rstrip().endswith(_OVER_ENDS) and _OVER.search(text, reach, start) is not None


def tense(text: str, start: int, end: int) -> str | None:
    """PAST, FUTURE, ARRANGED or None, by the nearest verb before the span, else the nearest behind it.

    "Wednesday's ruling" is past, whatever is still to be done about it, and so is "Wednesday closing price".
    """
    if own := _OWN.match(text, end):
        return FUTURE if own["future"] else PAST
    reach = max(0, start - _REACH)
    cuts = list(_SENTENCE.finditer(text, reach, start + 1))  # with its first letter, where it opens a sentence
    before = text[cuts[-1].end() if cuts else reach : start]
    words = before.rstrip()
    if _NEXT.search(before) or (words.endswith(_FROM_THEN_ENDS) and _FROM_THEN.search(before)):
        return FUTURE
    if is_committed(text, before, start):
        return PAST
    last = _last_verb(before)
    if (words.endswith(_EFFECT_ENDS) and _EFFECT.search(before)) or _is_arranged(before, last):
        return ARRANGED
    if last is None and (last := _behind(text, end)) and _PLANNED.match(last.string, last.start()):
        return PAST
    if words.endswith(_UNTIL_ENDS) and _NOT_UNTIL.search(before):
        return PAST
    if words.lower().endswith(_BY_ENDS) and _BY.search(before):
        over = last is not None and (
            last[0] in _WAS or _HAD.search(last.string, 0, last.start()) or _SUPPOSED.search(before) is not None
        )
        return PAST if over else FUTURE
    if last is None:
        return None
    return FUTURE if last["future"] else PAST


def _last_verb(before: str) -> re.Match[str] | None:
    """The last verb of some words, but for what only looks like one."""
    last = None
    for cue in _CUES.finditer(before):
        if last is None or last["future"] or not _is_of_a_noun(before, cue):
            last = cue
    return last


def _is_of_a_noun(before: str, cue: re.Match[str]) -> bool:
    """Whether what looks like a verb of what is to come, behind one of the past, only tells of a noun."""
    if cue[0] in _ATTRIBUTES:
        return _ARTICLE.search(before, 0, cue.start()) is not None
    return cue[0] in _PLURALS and _MANY.search(before, 0, cue.start()) is not None


def _is_arranged(before: str, last: re.Match[str] | None) -> bool:
    """Whether the words before a time tell in the present what is to be then; `last` is the verb before it."""
    if last is not None and last["future"]:
        return False
    found = _PRESENT.search(before, last.end() if last else 0)
    if found is None:
        return False
    noun = last is not None and found[0].startswith(_NOUNS)
    return not noun or _SUBJECT.search(before, 0, found.start()) is not None


def _behind(text: str, end: int) -> re.Match[str] | None:
    """The first verb behind a place in its sentence."""
    after = text[end : end + _AFTER]
    cut = _SENTENCE.search(after)
    return _CUES.search(after[: cut.start()] if cut else after)


def is_committed(text: str, before: str, start: int) -> bool:
    """Whether a weekday at `start`, behind `before` in its sentence, is that on which something was agreed or told."""
    if _A_WEEKDAY.match(text, start) is None:
        return False
    return _COMMITTED.search(before) is not None or _SOURCED.search(before) is not None
