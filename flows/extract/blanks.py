"""Blanks in the place of words: what they say is not read, and every offset holds."""

from collections.abc import Iterable


def blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with blanks for the stretches `spans` (start and end), in any order; itself where there are none."""
    parts, done = list[str](), 0
    for start, end in sorted(spans):
        parts += text[done:start], " " * (end - max(start, done))
        done = max(done, end)
    return "".join((*parts, text[done:])) if parts else text
