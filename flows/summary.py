"""What a run did, in numbers and in lines for people."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # to tell numbers, commands need not wait for the engine
    from flows.read.rejection import Rejection
    from flows.reconcile.result import Comparison


@dataclass(frozen=True, slots=True)
class Summary:
    """One run: what came in, what came out, and whether a new version was published.

    `new` counts the articles that the version before did not hold; `warnings` are sentences about the folder.
    """

    warehouse: str
    version: str
    published: bool
    documents: int
    new: int
    claims: int
    figures: int
    events: int
    conflicts: "tuple[Comparison, ...]"
    rejections: "tuple[Rejection, ...]"
    warnings: tuple[str, ...]
    seconds: float

    def lines(self) -> Iterator[str]:
        """The run in a few plain lines."""
        found = [counted(self.claims, "claim"), counted(self.figures, "figure"), counted(self.events, "event")]
        yield f"{counted(self.documents, 'article')} ({self.new:,} new), {', '.join(found)} in {self.seconds:.1f} s"
        if self.conflicts:
            yield f"{counted(len(self.conflicts), 'conflict')}: dateline show --conflicts"
        yield from self._rejected()
        yield from self.warnings
        state = "published" if self.published else "nothing changed; still"
        yield f"{self.warehouse}: {state} version {self.version}"

    def _rejected(self) -> Iterator[str]:
        if self.rejections:
            reasons = Counter(f"{rejection.stage}: {rejection.reason}" for rejection in self.rejections)
            told = ", ".join(f"{reason} {number}" for reason, number in sorted(reasons.items()))
            yield f"{counted(len(self.rejections), 'rejection')} ({told}): dateline sql 'from rejection'"


def counted(number: int, noun: str) -> str:
    """A number with its noun: 1 article, 1,234 articles."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
