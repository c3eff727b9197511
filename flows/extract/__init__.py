"""Documents in, claims out. Pure: no input or output, no clock, no frames."""

from flows.extract.engine import extract

__all__ = ["extract"]
