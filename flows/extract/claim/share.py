"""What a share is of, by the words right behind it; the support of those who vote, and what those who bargain want."""

import re

from flows.extract.claim.measured import Clause
from flows.extract.quantity.quantity import Quantity

OF_SALES = re.compile(
    r"\s+of\s+(?:(?:its|the|their|all|total|group|annual|external|commercial|net|product|operating|gross|our|overall)\s+|\w+['’]s\s+){0,3}"
    r"(?:sales|revenues?|turnover)\b",
    re.IGNORECASE,
)
# "As a percentage of total net revenues, those of the new brands were 40.9%".
AS_SHARE_OF = re.compile(
    r"\bas\s+a\s+(?:percentage|share|proportion|percent)\s+of\s+(?:[a-z]+\s+){0,3}(?:sales|revenues?|turnover)\b",
    re.IGNORECASE,
)
YIELDS = re.compile(r"\s+dividend(?:\s+yield)?\b(?!\s+(?:rise|increase|cut|hike|growth))", re.IGNORECASE)
WHOSE = (
    r"(?:(?:its|the|their|all|our|outstanding|ordinary|voting|issued|total|combined)\s+"
    r"|[\w.&-]+(?:\s[\w.&-]+)?['’]s?\s+)"
)
OF_SHARES = re.compile(
    rf"\s+of\s+{WHOSE}{{0,3}}(?:shares?(?:\s+capital)?|stock|equity|capital|company)\b"
    r"(?!['’]|\s+(?:price|count|buyback|sale|offer))",
    re.IGNORECASE,
)
# "23.5% of the shares had been tendered", "97% of the rights were exercised": how many took up an offer.
ACCEPTED = re.compile(
    rf"\s+of\s+{WHOSE}{{0,3}}(?:new\s+)?(?:shares?|rights|stock)\s+(?:(?:has|have|had|were|was|being|been)\s+){{0,2}}"
    r"(?:(?P<tendered>tendered)|taken\s+up|subscribed|exercised)",
    re.IGNORECASE,
)
OF_VOTES = re.compile(
    rf"\s+of\s+(?:{WHOSE}|(?:those|members|shareholders|investors|the|union)\s+)*"
    r"(?:votes?(?:\s+cast)?|voting|ballots?|members|shareholders)\b",
    re.IGNORECASE,
)
# "94% of union members rejected the offer": whatever else is named beside it, it is a vote.
VOTING = re.compile(
    rf"\s+of\s+(?:{WHOSE}|(?:those|the|union|affected|eligible)\s+)*"
    r"(?:members|workers|employees|staff|crews?|pilots|drivers|nurses|dockers|machinists|shareholders|creditors)\s+"
    r"(?:who\s+voted\s+|(?:has|have|had)\s+)?(?:voted|approved|rejected|accepted|backed|ratified|endorsed|turned\s+down)\b",
    re.IGNORECASE,
)
OF_STAFF = re.compile(
    rf"\s+(?:(?:layoff|reduction|cut)\s+(?:of|in|to)|of)\s+(?:{WHOSE}|[a-z][a-z-]+\s+){{0,4}}?(?:workforce|staff|employees|workers|headcount|jobs|total)\b",
    re.IGNORECASE,
)
# "reduce its workforce by over 15 per cent": what is cut stands before by how much.
STAFF_BY = re.compile(
    r"\b(?:workforce|staff|headcount|jobs|payroll|employees)(?:\s+numbers|\s+levels)?\s+by\s+"
    r"(?:(?:about|around|over|more than|at least|up to|as much as|roughly|nearly|almost|some|another|a further)\s+)*$",
    re.IGNORECASE,
)
STAFF_BEFORE = 60  # characters before a share that may say so
# "which already owned 42% of Norvik", "the 57.8 percent of Norvik that it does not already own": of a firm by its name.
HELD = re.compile(
    r"\b(?:own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|controls?|controlled|controlling|acquir(?:e|es|ed|ing)|buy(?:s|ing)?|bought"
    r"|purchas(?:e|es|ed|ing)|s[eo]ld|sell(?:s|ing)?|remaining|other)\s+(?:[a-z-]+\s+){0,3}$"
)
OWNED = re.compile(r"[\s-]+owned\s(?:by\b|unit\b|subsidiary\b|venture\b)")  # "51 percent owned by the state"
OWNS_SO_MUCH = re.compile(r"\b(?:own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|controls?)\s+(?:[a-z-]+\s+){0,2}$")
OF_FIRM = re.compile(
    r"\s+of\s+(?:the\s+)?[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){0,4}(?!\w|['’]s|\s+(?:sales|revenues?|production)\b)"
)
NOT_OWNED = re.compile(r"[^.;]{0,60}?\b(?:do(?:es)?|did)(?:\s+not|n['’]t)\s+(?:already\s+)?own\b")
OF_WORLD = re.compile(
    r"\s+of\s+(?:the\s+)?(?:world['’]?s?|global|worldwide|national|domestic|country['’]s)\s+"
    r"(?!(?:staff|workforce|headcount|employees|revenue|sales)\b)[a-z]",
    re.IGNORECASE,
)
CUTS = re.compile(
    r"\b(?:cut|cuts|cutting|reduc(?:e|es|ed|ing|tions?)|shrink(?:s|ing)?|lower(?:s|ed|ing)?|trim\w*"
    r"|lay(?:s|ing)?[- ]?offs?|laid off|lett?(?:s|ing)? go|shed|sheds|axe|axes|axing|redundan\w+|eliminat\w+"
    r"|slash\w*|dismiss\w*|job losses|los(?:e|es|ing|t)|go)\b",
    re.IGNORECASE,
)
# Whose votes are of a company's affairs; other votes are ballots of members on a strike or a wage deal.
HOLDERS = re.compile(
    r"\b(?:shareholders?|stockholders?|investors?|holders|annual (?:general )?meeting|agm|egm|re-?elect(?:ed|ion)?"
    r"|executive pay|directors?"
    r"|chair(?:man|woman)?|resolution|pay report|remuneration report|takeover|merger|scheme)\b",
    re.IGNORECASE,
)
BARGAINING = ("workforce", "deal", "statement", "merger_acquisition")
BARGAINS = re.compile(
    r"\b(?:unions?|guild|workers|staff|members|crews?|pilots|dockers|drivers|nurses)\b.*?"
    r"\b(?:want(?:s|ed)?|demand(?:s|ed|ing)?|seek(?:s|ing)?|ask(?:s|ed|ing)?|accept(?:s|ed)?|reject(?:s|ed)?|offer(?:s|ed)?)\b"
    r"|\bput\b.{0,30}\bon the table\b|\b(?:wage|pay) (?:deal|offer|claim|talks)\b"
    r"|\b(?:raised?|improved|increased) its (?:pay |wage )?offer\b",
    re.IGNORECASE,
)
# "Harrow has offered 5.5 percent", "it gives them 5.5 per cent", "8% more pay": where work is what the claim is about.
OFFERS = re.compile(
    r"\b(?:offer(?:s|ed|ing)?|wants?|wanted|demand(?:s|ed|ing)?|seek(?:s|ing)?|asks? for|asked for"
    r"|g[ai]ves? (?:them|workers|staff|members|employees)|pays? (?:them|workers|staff))\s+"
    r"(?:(?:about|up to|only|just|at least|another|a further|an? extra)\s+)*$",
    re.IGNORECASE,
)
MORE_PAY = re.compile(r"\s+(?:more|higher|extra)\s+(?:pay|wages|salary|money)\b", re.IGNORECASE)
OF_CAPACITY = re.compile(r"\s+(?:of\s+)?(?:(?:its|the|their|full|total|normal|rated)\s+)*capacity\b", re.IGNORECASE)
# What a share is of, by the words right behind it.
OF = (
    ("dividend_yield", YIELDS), ("revenue_share", OF_SALES), ("stake", OF_SHARES), ("vote_support", OF_VOTES),
    ("headcount_cut_share", OF_STAFF), ("market_share", OF_WORLD), ("capacity_utilisation", OF_CAPACITY),
)  # fmt: skip


def share_of(text: str, quantity: Quantity, clause: Clause, word: str | None) -> str | None:
    """What a share is of, where the words right after it say: "9 percent of its sales", "60% of capacity"."""
    if accepted := ACCEPTED.match(text, quantity.end, clause.span[1]):
        return "shares_tendered" if accepted["tendered"] else "subscription_rate"
    if _is_held(text, quantity, clause):
        return "stake"
    if clause.event_type == "merger_acquisition" and OWNS_SO_MUCH.search(text, clause.span[0], quantity.start):
        return "stake"
    if "owned" in text[quantity.end : quantity.end + 7] and OWNED.match(text, quantity.end, clause.span[1]):
        return "stake"
    if VOTING.match(text, quantity.end, clause.span[1]):
        return _support(text, clause)
    if STAFF_BY.search(text, max(clause.span[0], quantity.start - STAFF_BEFORE), quantity.start):
        return "headcount_cut_share" if CUTS.search(text, clause.span[0], quantity.start) else None
    if "s a " in text[clause.span[0] : quantity.start] and AS_SHARE_OF.search(text, clause.span[0], quantity.start):
        return "revenue_share" if quantity.unit == "%" else None
    behind = OF if text[quantity.end : quantity.end + 1].isspace() else ()  # all of them begin with a blank
    found = next((name for name, pattern in behind if pattern.match(text, quantity.end, clause.span[1])), None)
    if found == "headcount_cut_share":
        return found if CUTS.search(text, *clause.span) else None
    if found == "vote_support":
        return _support(text, clause) if word in (None, "ballot_support", "stake") else None
    return None if found == "capacity_utilisation" and word not in (None, "capacity") else found


def _is_held(text: str, quantity: Quantity, clause: Clause) -> bool:
    """Whether a share is of a firm that is called by its name, and is held, bought or sold."""
    if NOT_OWNED.match(text, quantity.end, clause.span[1]):
        return True
    held = HELD.search(text, max(clause.span[0], quantity.start - 60), quantity.start)
    return held is not None and OF_FIRM.match(text, quantity.end) is not None


def support_or_pay(text: str, quantity: Quantity, clause: Clause, word: str | None) -> str | None:
    """The support that a vote gave, or the rise of pay that those who bargain want or get."""
    if word == "ballot_support":
        return _support(text, clause)
    unsaid = word in (None, "stake", "bonus") and clause.event_type in BARGAINING
    if not unsaid:
        return None
    offered = clause.event_type == "workforce" and (
        OFFERS.search(text, clause.span[0], quantity.start) or MORE_PAY.match(text, quantity.end)
    )
    return "pay_rise" if offered or BARGAINS.search(text, *clause.span) else None


def _support(text: str, clause: Clause) -> str:
    """Whose support: shareholders', or that of members in a ballot on a strike or a wage deal."""
    return "vote_support" if HOLDERS.search(text, *clause.span) else "ballot_support"
