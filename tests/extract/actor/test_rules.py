"""Every rule reads its own examples whole and leaves what it declines."""

import pytest

from flows.extract.actor.refer import REFERENCE
from flows.extract.actor.signals import RULES
from flows.extract.rule import Rule

ALL = (*RULES, REFERENCE)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_examples(rule: Rule) -> None:
    for phrase, value in rule.examples.items():
        match = rule.regex.fullmatch(phrase)
        assert match is not None, phrase
        assert rule.resolve(match) == value


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_declines(rule: Rule) -> None:
    for phrase in rule.declines:
        assert all(rule.resolve(match) is None for match in rule.regex.finditer(phrase)), phrase
