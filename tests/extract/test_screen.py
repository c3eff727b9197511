"""A screen may let through too much, but never too little."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.beginnings import beginnings, ways
from flows.extract.claim.find import all_cues
from flows.extract.quantity.tag import RULES as AMOUNTS
from flows.extract.screen import Screen, Sieve
from flows.extract.time.rulebook import RULES as TIMES
from tests.sampled import sampled

RULES = (*TIMES, *AMOUNTS, *(cue.rule for cue in all_cues()))


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


@pytest.mark.parametrize(
    ("pattern", "through", "refused"),
    [
        (r"\d+\s?%", ("5%", "12 %", "1,250.5 %"), ("5 p", "12 345 €")),
        (r"\d{1,3}(?:,\d{3})*(?:\.\d+)? jobs", ("1,234,567 jobs", "2 jobs", "2 job", "2.5 jobbers"), ("2 joys",)),
        (r"[-+]?\d+[.,]?", ("-5x", "12.", "12,500"), ("- 5", "x")),
        (r"\.\d+\w", (".5", ".12a"), ("5",)),
        (r"\d+, \d", ("5, 6", "1,000, 7"), ("5; 6", "5, x")),
        (r"\d+ \d{3} [a-c]", ("12 345 c", "12 345 678 a"), ("12 345 d",)),
    ],
)
def test_a_screen_takes_numbers_for_one_character(
    pattern: str, through: tuple[str, ...], refused: tuple[str, ...]
) -> None:
    screen = Screen([re.compile(pattern)], 5, numerals=True)
    assert [text for text in (*through, *refused) if screen.at(f"{text} more", 0)] == list(through)


@pytest.mark.parametrize(
    ("pattern", "through", "refused"),
    [
        (r"(?:cut|trim)s?\b.x", ("cut x", "cuts", "trims"), ("tri", "cu x")),
        (r"ab{2,3}c", ("abbc", "abbbc"), ("abc ", "abx")),
        (r"(?:a|b)*c", ("abab", "c", "bac "), ("abad", "d")),
        (r"(?:a?){300}b", ("aaaa", "b"), ("ac",)),
        (r"(?<!x)(?=y)[’']s", ("’s", "'s"), ("'t",)),
        (r"(?P<a>x)y(?P=a)", ("xyz",), ("xz",)),
    ],
)
def test_a_screen_follows_a_pattern(pattern: str, through: tuple[str, ...], refused: tuple[str, ...]) -> None:
    screen = Screen([re.compile(pattern)], 4)
    assert [text for text in (*through, *refused) if screen.at(text, 0)] == list(through)


@pytest.mark.parametrize("reach", [3, 6])
def test_every_amount_is_let_through_whatever_its_digits(reach: int) -> None:
    screen = Screen(AMOUNTS, reach, numerals=True)
    phrases = [phrase for rule in AMOUNTS for phrase in rule.examples]
    for phrase in [*phrases, *(re.sub(r"\d+", "1,234,567.5", phrase) for phrase in phrases)]:
        matching = {number for number, rule in enumerate(AMOUNTS) if rule.regex.match(phrase)}
        assert matching <= set(screen.at(phrase, 0))


@pytest.mark.parametrize("reach", sampled((5, 2), 2))
def test_every_pattern_that_matches_somewhere_is_let_through(reach: int) -> None:
    patterns = [rule.regex for rule in RULES]
    screen = Screen(patterns, reach)
    text = " ".join(phrase for rule in RULES for phrase in rule.examples)
    for word in re.finditer(r"(?<!\w)\S", text):
        let_through = set(screen.at(text, word.start()))
        missed = {n for n in set(range(len(patterns))) - let_through if patterns[n].match(text, word.start())}
        assert not missed


@given(st.text(st.sampled_from("aAkK\u212asS\u017fiI\u0130\u0131 \u00a09\u0663ß-"), max_size=6))
def test_letters_of_odd_case_are_let_through(text: str) -> None:
    patterns = [re.compile(p, re.IGNORECASE) for p in (r"as\s", r"k\d?a", r"[is]s", r"i-?", r"ß", r"a{2}s?", r"\Bk")]
    let_through = Screen(patterns, 3).at(text, 0)
    assert {n for n, pattern in enumerate(patterns) if pattern.match(text)} <= set(let_through)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"(?:cut|trim)s?", [({"cut", "cuts", "trim"}, set())]),
        (r"(?:cut\s+jobs|lay\s+off)", [({"cut "}, {"jobs"}), ({"lay "}, {"off"})]),
        (r"sign(?:\s+\w+){0,4}?\s+(?:deal|pact)s?", [({"sign"}, {"deal", "pact"})]),
        (r"up\s+\$?\d+", [({"up  ", "up $", "up 0"}, {"0"})]),
        (r"go\s*public", [({"go p", "go  ", "gopu"}, set())]),
        (r"(?:up\s+to|over)\s+x|y", [({"up  ", "up t", "over"}, {"x"}), ({"y"}, set())]),
        (r"my\s+(?:in\s+)?(?:the\s+)?hall", [({"my  ", "my i", "my t", "my h"}, {"hall"})]),
        (r"my\s+(?:in-)?(?:old\s?)?hall", [({"my  ", "my i", "my o", "my h"}, {"hall", "old ", "oldh"})]),
        (r"to\s+\w+\s+(?:hall|mall)\s+\w+\s+of", [({"to  ", "to "}, {"hall", "mall"})]),
    ],
)
def test_the_ways_of_a_pattern(pattern: str, expected: list[tuple[set[str], set[str]]]) -> None:
    assert [(way.first, way.later) for way in ways(re.compile(pattern), 4)] == expected


@pytest.mark.parametrize(
    "text", ["cut old jobs", "Cut the Jobs", "lay it off", "jobs cut", "trim 5", "\u017fign a pact"]
)
def test_a_sieve_lets_through_what_could_match_and_asks_for_the_words_that_follow(text: str) -> None:
    patterns = [re.compile(p, re.IGNORECASE) for p in (r"cut\s.*jobs|lay\s.*off", r"trim\s\d", r"sign\s\w+\s+pact")]
    sieve = Sieve(patterns, 4)
    behind = sieve.single | sieve.with_digit
    for word in re.findall(r"\w+", text)[:0:-1]:
        behind |= sieve[word[:4]][1]
    let_through = sieve.patterns(sieve[text[:4]][0] & behind)
    assert let_through == tuple(number for number, pattern in enumerate(patterns) if pattern.match(text))
