"""Whether two numbers are the same number, printed with more or fewer digits."""

import math
import re
from functools import lru_cache
from typing import Protocol

_EXACT = 1e-9
_HALF = 0.5
_FAR = 4.0
"""Times that a number with two digits swapped may be the other: beyond, it is another thing."""
_MANY = 4
"""Digits that a number must print before a single one that differs is a misprint, not another number."""
_NUMBER = re.compile(r"\d[\d.,]*")
_POWERS = (10.0, 100.0, 1000.0, 1e4, 1e6)
_SLACK = {"=": 0.0, "~": 0.03, "~<": 0.05}
_APPROXIMATE = frozenset({"~", "~<"})


class Printed(Protocol):
    """A number as an article prints it."""

    @property
    def text(self) -> str:
        """Its characters."""
        ...

    @property
    def op(self) -> str:
        """Whether it is exact, about or a bound."""
        ...

    @property
    def value(self) -> float:
        """The number."""
        ...

    @property
    def value_high(self) -> float | None:
        """The other end of a range."""
        ...

    @property
    def unit(self) -> str:
        """Its unit."""
        ...

    @property
    def digits(self) -> int:
        """How many of its digits count."""
        ...


def equal(a: float, b: float) -> bool:
    """The same number."""
    return abs(a - b) <= _EXACT * max(abs(a), abs(b), _EXACT)


def rounds(a: Printed, b: Printed) -> bool:
    """Equal once the longer number is rounded or cut to the digits of the shorter, or one last digit apart of three."""
    x, y = abs(a.value), abs(b.value)
    if not _HALF <= x / y <= 1 / _HALF if y else x:
        return False
    fewest = min(_digits(a), _digits(b))
    if equal(_rounded(x, fewest), _rounded(y, fewest)) or (fewest > 1 and equal(_cut(x, fewest), _cut(y, fewest))):
        return True
    slack = max(_SLACK.get(a.op, 0.0), _SLACK.get(b.op, 0.0))
    step = 10.0 ** (math.floor(math.log10(max(x, y))) - fewest + 1) if max(x, y) > 0 else 0.0
    apart = abs(x - y)
    return (apart <= slack * max(x, y) and not misprinted(a, b)) or (
        fewest >= 3 and apart <= step * 1.001 and a.unit != "count"
    )


def misprinted(a: Printed, b: Printed) -> bool:
    """Whether two numbers print the same digits but for two that changed places, or for one of many that counts."""
    one, other = printed(a), printed(b)
    if a.value_high is not None or b.value_high is not None or len(one) != len(other) or one == other:
        return False
    apart = [n for n, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    if len(apart) == 1:
        round_ones = min(len(one.rstrip("0")), len(other.rstrip("0"))) < len(one) / 2
        return len(one) >= _MANY and not round_ones and apart[0] < min(_digits(a), _digits(b))
    swapped = one[apart[0]] + one[apart[-1]] == other[apart[-1]] + other[apart[0]]
    return len(apart) == 2 and apart[1] == apart[0] + 1 and swapped and _as_long(a, b)


def _as_long(a: Printed, b: Printed) -> bool:
    """Whether two numbers have the same count of digits before the point, as they have where only digits swapped."""
    x, y = abs(a.value), abs(b.value)
    return bool(x and y) and math.floor(math.log10(x)) == math.floor(math.log10(y)) and 1 / _FAR <= x / y <= _FAR


def printed(figure: Printed) -> str:
    """The digits as printed: "1,800" gives 1800, "34.1 percent" 341."""
    return _digits_of(figure.text)


def sorted_digits(figure: Printed) -> str:
    """A number's digits in their order of size: the same where some changed places or it slipped by a power of ten."""
    return _sorted_digits(figure.text)


@lru_cache(maxsize=4096)
def _sorted_digits(text: str) -> str:
    return "".join(sorted(_digits_of(text).strip("0")))


@lru_cache(maxsize=4096)
def _digits_of(text: str) -> str:
    number = _NUMBER.search(text)
    return re.sub(r"\D", "", number[0]) if number else ""


def power_of_ten(ratio: float, tolerance: float = 0.012) -> float | None:
    """The power of ten (10 and more) that the ratio or its inverse comes to, None where it is none."""
    larger = max(ratio, 1 / ratio) if ratio > 0 else 0.0
    return next((power for power in _POWERS if abs(larger / power - 1) <= tolerance), None)


def power_between(a: Printed, b: Printed) -> float | None:
    """The power of ten between two numbers that print the same digits, as far as both go; None where there is none.

    What is printed in one scale is not rounded besides: 22 million is no slip of 221 million.
    """
    x, y = abs(a.value), abs(b.value)
    power = power_of_ten(x / y)
    if power is None or (sorted_digits(a) != sorted_digits(b) and equal(_scale(a), _scale(b))):
        return None
    fewest = min(_digits(a), _digits(b))
    larger, smaller = max(x, y), min(x, y) * power
    return power if equal(_rounded(larger, fewest), _rounded(smaller, fewest)) else None


def _scale(figure: Printed) -> float:
    """How many times the number that it prints a figure is: a million for "22 million"."""
    number = _NUMBER.search(figure.text)
    digits = number[0].replace(",", "").strip(".") if number else ""
    return abs(figure.value) / float(digits) if digits.count(".") < 2 and digits.strip("0.") else 0.0


def tolerance(a: Printed, b: Printed) -> float:
    """How far two amounts may lie apart for rounding alone, as a share: half a last digit of each, and "about"."""
    printed = sum(0.5 * 10.0 ** (1 - _digits(figure)) for figure in (a, b))
    return float(min(0.1, printed) + max(_SLACK.get(a.op, 0.0), _SLACK.get(b.op, 0.0)))


def _digits(figure: Printed) -> int:
    """The digits that count: of "about 1,400" the noughts at the end say nothing."""
    if figure.op in _APPROXIMATE and "." not in figure.text and (ends := printed(figure).rstrip("0")):
        return min(len(ends), figure.digits or 3)
    return figure.digits or 3


def _rounded(value: float, digits: int) -> float:
    return float(f"{value:.{digits - 1}e}")


def _cut(value: float, digits: int) -> float:
    if value <= 0:
        return value
    step = 10.0 ** (math.floor(math.log10(value)) - digits + 1)
    return math.floor(value / step + 1e-9) * step
