"""The words before a time that make it one of a comparison, and none of the event's."""

import re

from flows.extract.claim.when.ends import MOVED
from flows.extract.time.mention import TimeMention

# A time after these words belongs to what the event is compared with.
COMPARED = re.compile(
    r"\b(?:(?<!\bno earlier )(?<!\bnot earlier )(?<!\bno sooner )(?<!\bno later )(?<!\bnot later )"
    r"(?:(?<!\bmore )(?<!\bless )(?<!\bfewer )than|than(?!\s+(?:about\s+)?(?:[A-Z]{1,3})?[$€£¥₹]?\d))"
    r"(?!\s+(?:doubl|tripl|trebl|quadrupl|halv)\w+)|versus|vs\.?|compared (?:with|to)|since"
    r"|same (?:(?:\w+ )?(?:period|months?|weeks|quarter|half|span|stretch|season)(?: (?:of|in))?"
    r"|(?:time|point) (?:of|in))"
    r"|(?:comparable|corresponding|equivalent) (?:period|months?|quarter|half)(?: of| in)?"
    r"|in line with|on a par with|similar to|comparable (?:to|with)|in relation to|relative to|instead of|rather than"
    r"|based on"
    r"|(?:unchanged|flat|stable|steady|little changed) (?:from|on|with|against|versus|over|at)"
    r"|before the(?! (?:open|bell|market|start|close))"
    r"|(?:discount|premium) (?:to|on|over|of \S+ (?:to|on|over)))"
    r"\s+(?:the\s+|a\s+|an\s+|in\s+)?(?:[\w.€$£%’']+\s+){0,3}$"
    r"|(?<!back )(?<!rose )(?<!fell )(?<!crept )(?<!climbed )(?<!dropped )(?<!slipped )(?<!went )(?<!dipped )"
    r"\b(?:against|above|below)\s+(?:the\s+|a\s+|an\s+)?(?:(?:(?-i:[A-Z]{2,3})\s)?\S*\d\S*\s+)?(?:million\s+|billion\s+|in\s+|for\s+)*$"
    # Whatever is measured in what follows is of the other time: "against 0.71 GW in the first quarter of 2024".
    r"|\b(?:compared (?:with|to)|against|versus|(?:higher|lower|better|worse|above|below)\s+than)\s+"
    r"(?:an?\s+|the\s+)?(?:(?:[a-z-]+\s+){1,4}of\s+)?"
    r"(?:(?-i:[A-Z]{2,3})\s)?[^\s\d,;.]{0,4}\d(?:[^,;.]|[.,](?=\d))*$"
    r"|\b(?:up|down|higher|lower|fall|drop|rise|gain)\b[^,;.]{0,12}\d[\d.]*\s?(?:%|per\s?cent|percent|points?)\s+from\s+(?:late\s+|early\s+)?$"
    r"|\b(?:from|against)\s+(?:the|its|their|an?)\s+(?:[\w-]+\s+)?(?:peaks?|highs?|lows?|record|level|price|average|figure|top)\b"
    r"(?:[^,;]|,(?=\d))*$"
    # "still 7% below their level on the day before Black Friday".
    r"|\b(?:above|below)\s+(?:its|their|the|his|her)\s+(?:[\w-]+\s+)?(?:levels?|prices?|value|close)\s+(?:of|on|before|in)\s+"
    r"(?:the\s+(?:day|week)\s+(?:before|after|of)\s+)?$"
    rf"|{MOVED.pattern}"
    r"|\bfrom\s+(?-i:[a-z]+\s+){0,3}(?:(?-i:[A-Z]{2,3}|Rs?\.?)\s)?(?!(?:19|20)\d\d\s+[A-Za-z])[^\s,;]*\d(?:(?!\s(?:and|but|to)\s)[^,;])*$",
    re.IGNORECASE,
)
# "up 18% on the same period", "an increase of 3% over the first quarter": but "up 18% on Monday" rose then.
MORE_ON = re.compile(
    r"\b(?:(?:up|down)\b[^,;.]{0,12}\d|(?:more|fewer|less|higher|lower|better|worse)\b)[^,;.]{0,20}\son\s+(?:the\s+)?$"
    r"|\ban?\s+(?:\S+\s+)?(?:increase|rise|gain|growth|improvement|jump|decrease|decline|drop|fall|dip|reduction)\b"
    r"[^,;]{0,24}\s(?:on|over|from)\s+(?:the\s+)?"
    r"(?:(?:number|figure|level|amount|value|result|sum|one|that)s?\s+)?(?:(?:reported|recorded|seen|posted|registered)\s+)?"
    r"(?:(?:in|for|of)\s+(?:the\s+)?)?$"
    r"|\d\s?(?:%|per\s?cent|percent)\s+(?:ahead\s+of|up\s+on|down\s+on)\s+(?:the\s+)?$"
    # What is outdone: "rose 49%, outpacing the 41% growth in the second quarter".
    r"|\b(?:on\s+top\s+of|outpac(?:ing|ed)|outstripp(?:ing|ed)|faster\s+than|slower\s+than|compares\s+(?:with|to)|revers(?:ing|ed)"
    r"|extend(?:ing|ed)|build(?:ing|s)\s+on)\s+(?:an?\s+|the\s+|its\s+)?[^,;.]{0,12}\d[^,;]{0,40}\s(?:in|for|of)\s+(?:the\s+)?$"
    # What went before: "a loss, after a profit of 44.9 million in the same months".
    r"|\b(?:after|following)\s+an?\s+(?:\w+\s+){0,2}(?:profit|loss|gain|surplus|deficit)\b[^,;]{0,30}\s(?:in|for)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "up 4.6% from the previous day": what went before is what is compared with, but "on the previous day" it happened.
FROM = re.compile(r"\b(?:from|over)\s+(?:the\s+)?$")
BEFORE = re.compile(r"(?:the\s+)?(?:previous|prior|preceding)\b", re.IGNORECASE)
# Words without one of these need not be tried in every way.
COMPARING = (
    "than", "versus", "vs", "compar", "since", "same", "in line", "on a par", "similar", "instead", "based", "before",
    "against", "above", "below", "from", "discount", "premium",
    "corresponding", "equivalent", "relati", "unchanged", "flat", "stable", "steady", "little changed",
)  # fmt: skip
MORE_ON_ENDS = ("on", "over", "from", "of", "in", "for", "the")
IN_A_ROW = re.compile(r"\s+(?:in\s+a\s+row|running|in\s+succession)\b", re.IGNORECASE)
# "a premium to its closing price of $2.66 on 7 March", "Friday's closing price": the day of a price beside the event.
PRICED = re.compile(
    r"\b(?:(?:clos(?:e|ing)|share|stock|trading|market|undisturbed|last|average|weighted)\s+(?:share\s+|stock\s+|closing\s+)?"
    r"(?:price|level|value)|vwap)\b[^;]{0,40}?\s(?:on|as of|ending|ended|through|prior to)(?: and including)?\s+$",
    re.IGNORECASE,
)
PRICE = re.compile(r"(?:['’]s)?\s+(?:clos(?:e|ing)|last)\s+(?:share\s+|stock\s+)?price\b")
REACH = 60  # characters before a time that say what it is to the event
SENTENCE = re.compile(r"[.!?\n](?:(?<=\n)|[\"”’)]*\s+(?=[A-Z“\"]))")


def comparison(before: str) -> re.Match[str] | None:
    """The words of a comparison that the words before a time end with."""
    return COMPARED.search(before) if any(map(before.lower().__contains__, COMPARING)) else None


def in_brackets(text: str, mention: TimeMention) -> bool:
    """Whether a time is what brackets give another figure for: "a loss of 92 million (Q1 2024: a profit)"."""
    return text.startswith(":", mention.end) and text.startswith("(", max(0, mention.start - 1))


def is_nth_in_a_row(text: str, mention: TimeMention) -> bool:
    """Whether a quarter or year is counted: "up for the fourth quarter running" is told of none."""
    return mention.type == "DATE" and IN_A_ROW.match(text, mention.end) is not None


def is_of_a_price(text: str, mention: TimeMention, before: str) -> bool:
    """Whether a day is that of a price which something is set against; `before` are the words before it."""
    if mention.precision != "day":
        return False
    return PRICE.match(text, mention.end) is not None or PRICED.search(before) is not None


def of_a_comparison(before: str, mention: TimeMention) -> re.Match[str] | None:
    """The words before a time, of whatever length, that make it the one an event is compared with."""
    if found := comparison(before):
        return found
    earlier = BEFORE.match(mention.text) is not None
    if earlier and (found := FROM.search(before)):
        return found
    if not earlier and mention.precision == "day":
        return None
    return MORE_ON.search(before) if before.rstrip().lower().endswith(MORE_ON_ENDS) else None


def words_before(text: str, start: int, reach: int = REACH) -> str:
    """The words before a place, as far as they say what a time there is to its event, of its own sentence alone."""
    return SENTENCE.split(text[max(start - reach, 0) : start])[-1]
