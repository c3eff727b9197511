"""What speaks for each day on which an article may have been published."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import accumulate
from math import exp
from operator import add


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
        told = [exp(each - most) for each in sums]
        whole = sum(told)
        return [each / whole for each in told]


def shortest(shares: Sequence[float], mass: float) -> tuple[int, int]:
    """The first and last place of the shortest run that holds so much of the whole, the earliest of several."""
    sums = [0.0, *accumulate(shares)]
    wanted = mass * sums[-1]
    lows = range(bisect_right(sums, sums[-1] - wanted))
    ends = ((bisect_left(sums, sums[low] + wanted, low + 1), low) for low in lows)
    length, low = min((end - low, low) for end, low in ends if end < len(sums))
    return low, low + length - 1


def greatest(shares: Sequence[float], length: int) -> float:
    """What the run of so many days holds that holds most."""
    sums = [0.0, *accumulate(shares)]
    return max(later - sooner for sooner, later in zip(sums, sums[min(length, len(shares)) :], strict=False))
