"""Every rule proves itself by its own examples, alone and against all others."""

from re import _parser  # type: ignore[attr-defined]  # the width of a pattern has no public name

import pytest

from flows.extract.rule import Rule
from flows.extract.time.anchor import anchor
from flows.extract.time.find import WIDEST, find, plain
from flows.extract.time.rulebook import RULES
from flows.extract.time.scene import Scene

EXAMPLES = [
    pytest.param(rule, phrase, value, id=f"{rule.name}: {phrase}")
    for rule in RULES
    for phrase, value in rule.examples.items()
]
DECLINES = [pytest.param(rule, phrase, id=f"{rule.name}: {phrase}") for rule in RULES for phrase in rule.declines]


def values(rule: Rule, text: str, start: int = 0) -> list[str | None] | None:
    """What a rule alone reads at a place, unanchored; None when it declines."""
    match = rule.regex.match(text, start)
    resolved = rule.resolve(match) if match else None
    if resolved is None:
        return None
    readings = [piece.reading for piece in resolved] if isinstance(resolved, tuple) else [resolved]
    return [anchor(reading, Scene()).value for reading in readings]


def expected(value: str | None) -> list[str | None]:
    return [None] if value is None else list(value.split())


@pytest.mark.parametrize(("rule", "phrase", "value"), EXAMPLES)
def test_rule_reads_its_example(rule: Rule, phrase: str, value: str | None) -> None:
    assert values(rule, plain(phrase)) == expected(value)


@pytest.mark.parametrize(("phrase", "value"), [pytest.param(*case.values[1:], id=case.id) for case in EXAMPLES])
def test_example_wins_against_all_rules(phrase: str, value: str | None) -> None:
    found = list(find(plain(f"They said so {phrase} ; it was so")))
    assert [anchor(item.reading, Scene()).value for item in found] == expected(value)


@pytest.mark.parametrize(("rule", "phrase"), DECLINES)
def test_rule_leaves_what_it_declines(rule: Rule, phrase: str) -> None:
    assert [start for start in range(len(phrase)) if values(rule, plain(phrase), start)] == []


def test_names_are_unique() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in RULES if rule.holds])
def test_what_a_rule_holds_stands_in_all_its_examples_and_within_reach(rule: Rule) -> None:
    assert all(any(word in phrase.lower() for word in rule.holds) for phrase in rule.examples)
    assert _parser.parse(rule.pattern, rule.flags).getwidth()[1] <= WIDEST
