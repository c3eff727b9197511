"""What speaks for each day on which an article may have been published."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import accumulate
from math import exp
from operator import add
from typing import Final

_BOLDNESS: Final = 0.7
"""How much of what speaks for a day is believed: its parts are not independent of one another."""


class Days:
    """The days from one to another, each with the sum of what speaks for it, in natural logarithms."""

    def __init__(self, first: date, last: date) -> None:
        self.first = first
        self._start = first.toordinal()
        self._count = last.toordinal() - self._start + 1
        self._steps = [0.0] * (self._count + 1)
        self._single = [0.0] * self._count

    def __len__(self) -> int:
        return self._count

    @property
    def last(self) -> date:
        """The last of the days."""
        return self.day(self._count - 1)

    def day(self, place: int) -> date:
        """The day at a place."""
        return self.first + timedelta(days=place)

    def places(self, first: date | None, last: date | None) -> tuple[int, int]:
        """The places of the days from one to another, the end left out; an end of None is open."""
        low = max(0, first.toordinal() - self._start) if first else 0
        high = min(self._count, last.toordinal() - self._start + 1) if last else self._count
        return low, max(low, high)

    def add(self, first: date | None, last: date | None, weight: float) -> None:
        """Have so much speak for the days from one to another; an end of None is open."""
        low, high = self.places(first, last)
        if low < high:
            self._steps[low] += weight
            self._steps[high] -= weight

    def add_each(self, weights: Iterable[float]) -> None:
        """Have so much speak for each day in turn."""
        self._single = list(map(add, self._single, weights))

    def shares(self) -> list[float]:
        """How likely each day is; all together are 1."""
        sums = list(map(add, accumulate(self._steps), self._single))
        most = max(sums)
        told = [exp(_BOLDNESS * (each - most)) for each in sums]
        whole = sum(told)
        return [each / whole for each in told]


def shortest(shares: Sequence[float], mass: float) -> tuple[int, int]:
    """The first and last place of the shortest run that holds so much of the whole, the earliest of several."""
    wanted = mass * sum(shares)
    best, low, held = (len(shares), 0), 0, 0.0
    for high, share in enumerate(shares):
        held += share
        while low < high and held - shares[low] >= wanted:
            held -= shares[low]
            low += 1
        if held >= wanted:
            best = min(best, (high - low, low))
    return best[1], best[1] + best[0]


def greatest(shares: Sequence[float], length: int) -> float:
    """What the run of so many days holds that holds most."""
    sums = [0.0, *accumulate(shares)]
    return max(later - sooner for sooner, later in zip(sums, sums[min(length, len(shares)) :], strict=False))
