"""What a figure covers: its basis as the extractor found it, or as the words around the number tell."""

import re
from functools import lru_cache

from flows.extract.extraction import Claim, Figure
from flows.reconcile.metrics import basis_of

_AFTER = 36
_BEFORE = 36

_CUES = (
    (
        "intraday",
        ("intraday", "as m", "at one point", "touched", "early ", ":"),
        re.compile(
            r"intraday|as much as|as many as|at one point|touched|early (?:trade|trading|dealings)|at \d+:\d\d", re.I
        ),
    ),
    ("open", ("at the open",), re.compile(r"\bat the open", re.I)),
    ("close", ("clos", "finished"), re.compile(r"\bclos(?:ed|ing)\b|finished", re.I)),
    ("options", ("option",), re.compile(r"\boptions?\b.{0,24}exercised|includ\w+ options|with options", re.I)),
    ("net", ("net of",), re.compile(r"\bnet of\b", re.I)),
    (
        "remaining",
        ("remain", "unused", "undrawn", "unspent"),
        re.compile(r"\bun(?:used|drawn|spent)\b|\bremain(?:s|ed|ing)? (?:available|outstanding|to be)\b", re.I),
    ),
    ("gross", ("gross",), re.compile(r"\bgross\b", re.I)),
    (
        "adjusted",
        ("adjust", "excluding", "before "),
        re.compile(r"\badjust(?:ed|ing)\b|\bexcluding\b|\bbefore (?:the |special |one-off )", re.I),
    ),
)
"""Each basis, what every cue of it holds one of, and its cues."""
_LEFT_OUT = re.compile(r"\W*(?:excluding|without|adjusted for|stripping out)\b[^,]{3,80},", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\(\s*")
_PRIOR = re.compile(
    r"(?:\bfrom(?: an? (?:earlier|previous))?(?: range of| forecast of)?|\bagainst|\bversus|\bvs\.?"
    r"|compared (?:with|to)|rather than|instead of|\bearlier(?: range of)?|previous(?:ly)?)\s*(?:a |an |the )?[(]?$",
    re.I,
)
_PRIOR_SIGNS = ("from", "against", "versus", "vs", "compared", "rather", "instead", "earlier", "previous")
_HOPED = re.compile(
    r"\b(?:consensus|expected|expectations?|forecasts?|estimates?|predicted|pencilled in)\b[^.,;]{0,25}$", re.IGNORECASE
)
_REVISED = re.compile(
    r"\b(?:r[aio]se[ns]?|raised|rais(?:es|ing)|rising|climb(?:s|ed|ing)?|increas(?:es|ed|ing)|jump(?:s|ed)?|gr[eo]wn?"
    r"|lift(?:s|ed)?|f[ae]ll(?:s|en)?|drop(?:s|ped)?|cut|reduced|lower(?:s|ed)|revised|updated|corrected|sweetened)"
    r" (?:\w+ ){0,2}to (?:about |around |some |at least |nearly |almost )?$",
    re.I,
)
_PRIOR_AFTER = re.compile(
    r"^[)]?\s*(?:a year (?:ago|before|earlier)|(?:the )?(?:previous|prior) year|last year\b)", re.I
)


def scope(claim: Claim, figure: Figure) -> str | None:
    """The basis of a figure by the words right beside it, by its metric's name, or as the extractor found it."""
    beside = _beside(claim, figure)
    if beside is not None:
        return scope(claim, beside)
    if _LEFT_OUT.match(claim.quote):
        return "adjusted"
    near = around(claim, figure)
    low = near.casefold()
    for name, signs, cue in _CUES:
        if any(sign in low for sign in signs) and cue.search(near):
            return name
    return basis_of(figure.metric) or figure.basis


def _beside(claim: Claim, figure: Figure) -> Figure | None:
    """The figure right before one in brackets: "345,500 won (-4.7%)" has one scope."""
    before = [other for other in claim.figures if other.end <= figure.start and other.unit != figure.unit]
    last = max(before, key=lambda other: other.end, default=None)
    if last is None:
        return None
    between = claim.quote[last.end - claim.start : figure.start - claim.start]
    return last if _BRACKET.fullmatch(between) else None


def is_prior(claim: Claim, figure: Figure) -> bool:
    """Whether the text gives the number only as what went before: "from 198 million", "a year earlier"."""
    at = figure.start - claim.start
    if _PRIOR_AFTER.match(claim.quote[at + figure.end - figure.start :]):
        return True
    opening = claim.quote[max(0, at - 40) : at + _lead(figure.text)]
    low = opening.casefold()
    if not any(sign in low for sign in _PRIOR_SIGNS):
        return False
    return bool(_PRIOR.search(claim.quote[max(0, at - 40) : max(0, at)]) or _PRIOR.search(opening))


def is_revised(claim: Claim, figure: Figure) -> bool:
    """Whether the text tells that the number took the place of another: "dropped to 28 million from 93 million"."""
    at = figure.start - claim.start
    opening = claim.quote[max(0, at - 40) : max(0, at) + _lead(figure.text)]
    return " to" in opening and _REVISED.search(opening) is not None


def is_hoped(claim: Claim, figure: Figure) -> bool:
    """Whether the number is what somebody had expected: "the consensus expectation of 18.4%"."""
    at = figure.start - claim.start
    return _HOPED.search(claim.quote[max(0, at - 60) : max(0, at)]) is not None


@lru_cache(maxsize=4096)
def _lead(text: str) -> int:
    """Where the number itself begins inside the figure's characters."""
    number = re.search(r"[\d$€£¥]|[A-Z]{2,3}\$?\s?\d", text)
    return number.start() if number else 0


def around(claim: Claim, figure: Figure) -> str:
    """The words beside a figure, as far as its clause and the next figure reach."""
    at, end = figure.start - claim.start, figure.end - claim.start
    others = [other for other in claim.figures if other.figure_id != figure.figure_id]
    left = max([at - _BEFORE, 0, *(o.end - claim.start for o in others if o.end <= figure.start)])
    right = min([end + _AFTER, len(claim.quote), *(o.start - claim.start for o in others if o.start >= figure.end)])
    before = re.split(r"[,;:]|\band\b", claim.quote[left:at])[-1]
    after = re.split(r"[;:]|\band\b|\bor\b|, ", claim.quote[end:right])[0]
    return before + claim.quote[at:end] + after
