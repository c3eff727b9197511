"""Every rule proves itself: its examples read, its declines left alone, and it wins among all the others."""

import pytest

from flows.extract.quantity import tag
from flows.extract.quantity.tag import RULES
from flows.extract.rule import Rule

EXAMPLES = [(rule, phrase, written) for rule in RULES for phrase, written in rule.examples.items()]
DECLINES = [(rule, phrase) for rule in RULES for phrase in rule.declines]
# Rules whose meaning depends on the words before stand in a carrier of their own.
CARRIERS = {
    "percent: by <a fraction>": "Harvests grew by {} on Monday.",
    "count: <number> harmed": "A shed burned and {} were badly injured.",
    "count: <number> of them": "They shut {} of the shops for good.",
    "count: <number> led in": "Options cover a further {} by then.",
    "measure: <number> <time> long": "The average age of {} is high.",
}


def named(value: Rule | str) -> str:
    """A test's id: the rule's name, the phrase."""
    return value.name if isinstance(value, Rule) else value


@pytest.mark.parametrize(("rule", "phrase", "written"), EXAMPLES, ids=named)
def test_an_example_is_read_exactly_and_fully(rule: Rule, phrase: str, written: str) -> None:
    carrier = CARRIERS.get(rule.name, "{}")
    sentence = carrier.format(phrase)
    start = sentence.index(phrase)
    match = rule.regex.match(sentence, start)
    assert match is not None
    assert match.end() == start + len(phrase)
    assert str(rule.resolve(match)) == written


@pytest.mark.parametrize(("rule", "phrase"), [example[:2] for example in EXAMPLES], ids=named)
def test_the_rule_wins_in_a_sentence_against_all_others(rule: Rule, phrase: str) -> None:
    sentence = CARRIERS.get(rule.name, "The report put it at {} on Monday.").format(phrase)
    first = next(quantity for quantity in tag(sentence) if quantity.end > sentence.index(phrase))
    assert (first.rule, first.text) == (rule.name, phrase)


@pytest.mark.parametrize(("rule", "phrase"), DECLINES, ids=named)
def test_a_decline_is_left_alone(rule: Rule, phrase: str) -> None:
    starts = (start for start in range(len(phrase)) if start == 0 or not phrase[start - 1].isdigit())
    readings = (rule.regex.match(phrase, start) for start in starts)
    assert [match[0] for match in readings if match and rule.resolve(match) is not None] == []


def test_rule_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(set(names)) == sorted(names)
