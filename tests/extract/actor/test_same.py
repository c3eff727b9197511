"""Names across documents: what joins, and what must stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.actor import join_names, same_name

SAME = [
    ("Orland Airways", "Orland Airways Group", "company"),
    ("Tessaro", "Tessaro Motor", "company"),
    ("Orland Foods plc", "Orland Foods", "company"),
    ("Brandt", "Anna Brandt", "person"),
]
APART = [
    ("Orland Cloud", "Orland Group", "company"),
    ("Orland", "Orland Cloud", "company"),
    ("Orland Air", "Orland Bank", "company"),
    ("Anna Brandt", "Otto Brandt", "person"),
    ("Poland", "Poland Group", "state"),
]


@pytest.mark.parametrize(("left", "right", "kind"), SAME)
def test_same(left: str, right: str, kind: str) -> None:
    assert same_name(left, right, kind)
    assert same_name(right, left, kind)


@pytest.mark.parametrize(("left", "right", "kind"), APART)
def test_apart(left: str, right: str, kind: str) -> None:
    assert not same_name(left, right, kind)
    assert not same_name(right, left, kind)


def test_joins_to_the_fullest_name() -> None:
    names = [("Orland", "company"), ("Orland Airways", "company"), ("Orland Airways Group", "company")]
    assert set(join_names(names).values()) == {"Orland Airways Group"}


def test_a_name_that_two_share_stays_by_itself() -> None:
    names = [("Orland", "company"), ("Orland Air", "company"), ("Orland Motor", "company")]
    assert join_names(names)["Orland"] == "Orland"


NAMES = st.sampled_from(
    [
        ("Orland", "company"),
        ("Orland Air", "company"),
        ("Orland Bank", "company"),
        ("Anna Brandt", "person"),
        ("Brandt", "person"),
    ]
)


@given(st.lists(NAMES))
def test_order_does_not_matter(names: list[tuple[str, str]]) -> None:
    assert join_names(names) == join_names(sorted(names, reverse=True))
