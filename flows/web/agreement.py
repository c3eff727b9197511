"""Which figures say the same: the sides that comparisons leave when all that agrees is put together. Pure."""

from collections.abc import Iterable
from itertools import pairwise

from flows.web.content import Comparison, Event

AGREEING = ("agrees", "rounds", "converts", "bound")
"""Verdicts that put two figures on one side, the strongest first."""


class Agreement:
    """Sides by the id of a figure, or of a claim where claims are compared; an id that nothing compares is a side.

    Figures that a conflict sets apart stay apart, even where a vague one, such as "over 5 billion", agrees with both.
    """

    def __init__(self, pairs: Iterable[Comparison], events: Iterable[Event]) -> None:
        pairs = list(pairs)
        self._next: dict[str, str] = {}
        self._rivals: dict[str, set[str]] = {}
        for pair in pairs:
            if pair.conflicting:
                left, right = keys(pair)
                self._rivals.setdefault(left, set()).add(right)
                self._rivals.setdefault(right, set()).add(left)
        for left, right in _same(events):
            self._join(left, right)
        for verdict in AGREEING:
            for pair in sorted(pairs, key=lambda pair: pair.comparison_id):
                if pair.verdict == verdict:
                    self._join(*keys(pair))

    def side(self, key: str) -> str:
        """The side of a figure or a claim: the id that stands for all that agree with it."""
        while key in self._next:
            key = self._next[key]
        return key

    def sides(self, pair: Comparison) -> tuple[str, str]:
        """The sides that a comparison lies between."""
        left, right = keys(pair)
        return self.side(left), self.side(right)

    def _join(self, left: str, right: str) -> None:
        left, right = self.side(left), self.side(right)
        if left == right or right in {self.side(rival) for rival in self._rivals.get(left, ())}:
            return
        self._next[right] = left
        self._rivals[left] = self._rivals.get(left, set()) | self._rivals.pop(right, set())


def _same(events: Iterable[Event]) -> Iterable[tuple[str, str]]:
    """Figures of one event that give one thing the same number: "380 billion" and "over 380 billion" side together."""
    for event in events:
        found: dict[tuple[str, str, float], list[str]] = {}
        for claim in event.claims:
            for figure in claim.figures:
                found.setdefault((figure.metric, figure.unit, figure.value), []).append(figure.figure_id)
        for alike in found.values():
            yield from pairwise(alike)


def keys(pair: Comparison) -> tuple[str, str]:
    """What a comparison compares: two figures, or two claims."""
    if pair.left_figure_id is None or pair.right_figure_id is None:
        return pair.left_claim_id, pair.right_claim_id
    return pair.left_figure_id, pair.right_figure_id
