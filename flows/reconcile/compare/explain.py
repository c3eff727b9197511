"""One plain sentence about how two figures or claims relate."""

from flows.reconcile.compare.finding import Finding
from flows.reconcile.compare.reading import Reading
from flows.reconcile.event import short

_QUOTE = 70
_SIMPLE = {"agrees": "the same value", "rounds": "equal after rounding", "evolves": "the figure changed in time"}
OF_CLAIMS = {
    "agrees": "both tell of it",
    "evolves": "later it moved on",
    "contradicts": "one denies what the other tells",
}
"""What verdicts on two claims mean."""


def explain_figures(a: Reading, b: Reading, finding: Finding) -> str:
    """The sentence for two figures, with both numbers as printed."""
    return f"{_sides(a, b)}: {_meaning(a, b, finding)}"


def explain_votes(stronger: Reading, weaker: Reading, for_stronger: int, for_weaker: int) -> str:
    """Who stands alone, where more independent sources say otherwise."""
    weak = weaker.source if for_weaker == 1 else f"{for_weaker} sources"
    verb = "says" if for_weaker == 1 else "say"
    return f"{for_stronger} sources say {said(stronger)}, {weak} {verb} {said(weaker)}"


def explain_claims(meaning: str, first: str, quote: str, second: str, other: str) -> str:
    """The sentence for two claims that no pair of figures decides."""
    return f"{first} says “{_cut(quote)}”, {second} says “{_cut(other)}”: {meaning}"


def said(reading: Reading) -> str:
    """A figure as its article prints it, on one line."""
    return " ".join(reading.figure.text.split()).strip("()[] ")


def _sides(a: Reading, b: Reading) -> str:
    metric = a.figure.metric.replace("_", " ")
    if a.document_id == b.document_id:
        return f"{a.source} gives {metric} as {said(a)} and as {said(b)}"
    return f"{a.source} gives {metric} as {said(a)}, {b.source} as {said(b)}"


def _cut(quote: str) -> str:
    line = short(quote)
    return line if len(line) <= _QUOTE else line[: _QUOTE - 1].rsplit(" ", 1)[0] + "…"


def _meaning(a: Reading, b: Reading, finding: Finding) -> str:
    ratio = finding.ratio or 1.0
    times = max(ratio, 1 / ratio)
    match finding.verdict:
        case "bound":
            return f"a bound ({a.figure.op} {a.figure.value:,.10g} beside {b.figure.op} {b.figure.value:,.10g})"
        case "scope_differs":
            return f"different scope ({a.scope or 'none stated'} beside {b.scope or 'none stated'})"
        case "contradicts":
            return f"both can't be right, {(times - 1) * 100:.0f} % apart"
        case "converts" if finding.reference is None:
            return f"the article's own conversion, at {finding.rate:.4g} {b.figure.unit} for 1 {a.figure.unit}"
        case "converts":
            rate, reference, units = _rates(a, b, finding)
            return f"the same amount at {rate:.4g} {units} (reference rate {reference:.4g})"
        case "magnitude_error" if finding.rate is not None:
            rate, reference, units = _rates(a, b, finding)
            return f"that would be {rate:.4g} {units} where the reference rate is {reference:.4g}"
        case "magnitude_error":
            return f"they differ by a factor of {times:,.0f}"
    return _SIMPLE[finding.verdict]


def _rates(a: Reading, b: Reading, finding: Finding) -> tuple[float, float, str]:
    """The implied and the reference rate, told so that the reference is above 1."""
    implied, reference = finding.rate or 1.0, finding.reference or 1.0
    if reference < 1:
        return 1 / implied, 1 / reference, f"{a.figure.unit} for 1 {b.figure.unit}"
    return implied, reference, f"{b.figure.unit} for 1 {a.figure.unit}"
