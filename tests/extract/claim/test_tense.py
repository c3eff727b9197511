"""Which clause tells an event, and whether its own verb says that it is over."""

import pytest

from flows.extract.claim.tense import ends, is_past, told_as_over


@pytest.mark.parametrize(
    ("text", "cue", "clause"),
    [
        ("Norvik has sold its mill and will close the yard", "sold", "Norvik has sold its mill"),
        ("Norvik fined Harrow, so the yard will be closed", "fined", "Norvik fined Harrow"),
        ("Norvik opened a mill, where 140 people will work", "mill", "Norvik opened a mill"),
        ("“We will see them in court,” she said, having sued Harrow", "sued", "having sued Harrow"),
        ("Shares of the mill and the yard will be sold", "Shares", "Shares of the mill and the yard will be sold"),
        ("Aiming to grow, Norvik has opened a mill", "opened", "Norvik has opened a mill"),
        ("Norvik plans to cut jobs and sell a mill", "sell", "Norvik plans to cut jobs and sell a mill"),
        (
            "The mill, idled in May, and the yard will reopen",
            "mill",
            "The mill, idled in May, and the yard will reopen",
        ),
    ],
)
def test_a_clause_of_the_past_stands_alone(text: str, cue: str, clause: str) -> None:
    told, lead = told_as_over(text, text.index(cue))
    assert told.strip(" ,") == clause
    assert told[lead:].startswith(cue)


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Revenue fell 3% to 4 billion kronor", True),
        ("Norvik has picked Harrow as adviser", True),
        ("The systems have been running normally since Sunday", True),
        ("The board declared a dividend for May", False),  # which is still to be paid
        ("Lena Ost was appointed to succeed him on 1 May", False),
        ("Norvik starts work in May", False),
        ("Nil-paid dealings begin, shares marked ex-rights .... 3 May", False),
    ],
)
def test_what_a_verb_of_the_past_arranges_is_not_over(text: str, past: bool) -> None:
    assert is_past(text, 0) is past


@pytest.mark.parametrize("clause", ["the idled mill", "its planned sale", "3 fully paid shares", "Norvik said so"])
def test_a_participle_or_a_saying_ends_nothing(clause: str) -> None:
    assert not ends(clause)
