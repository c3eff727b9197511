"""The second number after one currency sign: "$7-9 million", "£290-310m", "$20 to 30 a share"."""

import re
from dataclasses import replace
from typing import Final

from flows.extract.quantity.amount import Amount, is_sane
from flows.extract.quantity.found import Found
from flows.extract.quantity.numeral import NUMBER, SCALE, digits_of, number_of, scale_of
from flows.extract.quantity.per import PER, per_of

_TAIL: Final = re.compile(
    r"[ \u00a0]?(?P<joint>-|–|—|\sto\s|\sor\s|\sand\s)[ \u00a0]?"
    rf"(?P<n>{NUMBER})(?P<scale>{SCALE})?(?![\w%]|[,.]\d|\s?%|\s+per\s?cent){PER}?",
    re.IGNORECASE,
)


def tail(text: str, first: Found) -> Found | None:
    """The amount that goes on from `first` under the same sign, or None.

    Behind a dash it may be plain; behind a word it needs a scale that the first lacks, else it is another number.
    """
    amount = first.amount
    if amount is None or amount.kind != "money" or amount.per or not first.rule.startswith("money: <sign>"):
        return None
    match = _TAIL.match(text, first.end)
    if match is None or match["n"][0].isalpha() or (match["joint"].strip().isalpha() and not match["scale"]):
        return None
    if amount.scale != 1 and not match["scale"]:
        return None
    second = _second(amount, match)
    return Found(match.start("n"), match.end(), second, first.rule) if is_sane(second) else None


def _second(amount: Amount, match: re.Match[str]) -> Amount:
    """The first amount with the second number and scale."""
    return replace(
        amount,
        number=number_of(match["n"]),
        scale=scale_of(match["scale"]),
        digits=digits_of(match["n"]),
        per=per_of(match),
    )
