"""What a seeker finds is what the plain pattern finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.actor.refer import REFERENCE
from flows.extract.seek import seeker

PATTERNS = (
    (r"\b(?:than|versus)\b", re.IGNORECASE),
    (r"(?P<sign>[-+])?\d+|\b(?P<word>kilo|tonne)s?", re.IGNORECASE),
    (r"(?<!x)(?=s)\w+", re.IGNORECASE),
    (r"\bsk(?:y|i)|[.!?]\s", 0),
    (r"^(?:st|nd)\b", re.MULTILINE),
    (r"\s*$|(?:a|b)?c", 0),
    (r"plain", 0),
    (REFERENCE.pattern, REFERENCE.flags),
)
LETTERS = st.text("thanversu SKIſKk3٣\u00a0+-.!\n", max_size=30)


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
@given(text=LETTERS)
def test_finds_what_the_pattern_finds(pattern: str, flags: int, text: str) -> None:
    plain, seeking = re.compile(pattern, flags), seeker(pattern, flags)
    assert [match.regs for match in seeking.finditer(text)] == [match.regs for match in plain.finditer(text)]
    assert [match.groupdict() for match in seeking.finditer(text)] == [m.groupdict() for m in plain.finditer(text)]
    assert (seeking.match(text) is None, seeking.flags) == (plain.match(text) is None, plain.flags)
