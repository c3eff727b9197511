"""A screen may let through too much, but never too little."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.claim.find import all_cues
from flows.extract.quantity.tag import RULES as AMOUNTS
from flows.extract.screen import Screen, beginnings
from flows.extract.time.rulebook import RULES as TIMES

PATTERNS = [rule.regex for rule in (*TIMES, *AMOUNTS, *(cue.rule for cue in all_cues()))]
EXAMPLES = [phrase for rule in (*TIMES, *AMOUNTS, *(cue.rule for cue in all_cues())) for phrase in rule.examples]


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        (r"(?:cut|trim)s?\b.x", {"cut", "cuts", "trim"}),
        (r"walk-?outs", {"walk"}),
        (r"ab?c", {"abc", "ac"}),
        (r"\d+\s?%", {"0000", "000%", "000 ", "00%", "00 %", "0%", "0 %"}),
        (r"(?<!x)(?=y)[’']s|\w+", {"’s", "'s", ""}),
        (r"[a-z]+ meeting", {""}),
        (r"(?P<a>x)y(?P=a)", {"xy"}),
    ],
)
def test_the_beginnings_of_a_pattern(pattern: str, starts: set[str]) -> None:
    assert beginnings(re.compile(pattern), 4) == starts


@pytest.mark.parametrize("reach", [2, 5])
def test_every_pattern_that_matches_somewhere_is_let_through(reach: int) -> None:
    screen = Screen(PATTERNS, reach)
    text = " ".join(EXAMPLES)
    for word in re.finditer(r"(?<!\w)\S", text):
        let_through = set(screen.at(text, word.start()))
        missed = {n for n in set(range(len(PATTERNS))) - let_through if PATTERNS[n].match(text, word.start())}
        assert not missed


@given(st.text(st.sampled_from("aAkK\u212asS\u017fiI\u0130\u0131 \u00a09\u0663ß-"), max_size=6))
def test_letters_of_odd_case_are_let_through(text: str) -> None:
    patterns = [re.compile(p, re.IGNORECASE) for p in (r"as\s", r"k\d?a", r"[is]s", r"i-?", r"ß", r"a{2}s?", r"\Bk")]
    let_through = Screen(patterns, 3).at(text, 0)
    assert {n for n, pattern in enumerate(patterns) if pattern.match(text)} <= set(let_through)
