"""Intervals of days as commands print them."""


def span(first: object, last: object, unknown: str = "no day known") -> str:
    """A day, or both ends of an interval, an open end as three dots; `unknown` where neither is known."""
    if first is None and last is None:
        return unknown
    return str(first) if first == last else f"{first or '...'} to {last or '...'}"
