"""Modality rules prove themselves; the order in which they win is told by a table."""

import pytest

from flows.extract.claim.modality import RULES, modality, polarity
from flows.extract.rule import Rule


@pytest.mark.parametrize(
    ("rule", "phrase"), [pytest.param(r, p, id=f"{r.name}: {p}") for r in RULES for p in r.examples]
)
def test_a_rule_reads_its_example(rule: Rule, phrase: str) -> None:
    match = rule.regex.search(f"so {phrase} it")
    assert match is not None
    assert rule.resolve(match) == rule.examples[phrase]


@pytest.mark.parametrize(
    ("rule", "phrase"), [pytest.param(r, p, id=f"{r.name}: {p}") for r in RULES for p in r.declines]
)
def test_a_rule_leaves_its_declines(rule: Rule, phrase: str) -> None:
    assert rule.regex.search(phrase) is None


@pytest.mark.parametrize(
    ("text", "event_type", "sure"),
    [
        ("Norvik signed a contract with Harrow", "deal", "fact"),
        ("Norvik will open a mine", "facility", "plan"),
        ("Norvik will reportedly open a mine", "facility", "reported"),
        ("Norvik denied that it will open a mine", "facility", "denied"),
        ("Market rumours suggest that Norvik will be sold", "merger_acquisition", "rumour"),
        ("Norvik is not in talks to sell its mine", "merger_acquisition", "denied"),
        ("Work at the mine restarted in May, a week later than planned", "facility", "fact"),
        ("Norvik withdrew its outlook for 2025 on 13 November", "guidance", "fact"),
        ("Norvik stuck to its forecast of 40,000 tonnes", "guidance", "forecast"),
        ("Norvik must pay a duty of 18%, the ministry ruled", "regulation", "fact"),
        ("An attempt to sell the mine, in 2018, was dropped", "merger_acquisition", "fact"),
        ("We hear that Harrow is to sell its mine", "merger_acquisition", "rumour"),
        ("Norvik has seen no evidence of a leak", "incident", "denied"),
        ("Harrow called it a lie", "statement", "denied"),
        ("The mayor says that's wrong", "statement", "denied"),
        ("A spokesman rejected this as invented", "statement", "denied"),
        ("Harrow called the reports of a sale “a fairy tale”", "merger_acquisition", "denied"),
        ("Harrow called the results “a milestone”", "results", "fact"),
        ("In the trade it is whispered that Harrow could bid", "merger_acquisition", "rumour"),
        ("A person who drives for Norvik said the brakes failed", "incident", "reported"),
        ("Norvik expects revenue of $3 billion", "guidance", "forecast"),
        ("Norvik cut its outlook", "guidance", "fact"),
        ("Norvik hopes to name a successor", "personnel", "expectation"),
        ("Revenue rose 3%", "results", "fact"),
    ],
)
def test_how_sure_a_clause_is(text: str, event_type: str, sure: str) -> None:
    assert modality(text, event_type, None, quoted=False) == sure


def test_a_no_is_negative() -> None:
    assert polarity("There will be no interim dividend.") == "negative"
    assert polarity("There will be an interim dividend.") == "positive"
