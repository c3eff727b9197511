"""What laying two figures side by side comes to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict; `ratio` is left over right in one unit, `rate` right units for one left where currencies differ."""

    verdict: str
    ratio: float | None = None
    rate: float | None = None
    reference: float | None = None
