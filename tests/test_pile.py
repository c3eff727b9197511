"""A drawer is a dictionary, whatever part of it is on disk."""

import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import pile as piles
from flows.pile import Drawer, Pile
from schemas.errors import DatelineError

WORDS = st.text(st.characters(), max_size=3)  # half characters too, which MessagePack can't hold
STEPS = st.lists(st.tuples(st.integers(0, 9), WORDS), max_size=40)


@given(STEPS, st.integers(1, 4))
def test_a_drawer_gives_back_what_was_put_last(steps: Sequence[tuple[int, str]], at_hand: int) -> None:
    drawer: Drawer[list[str]] = Drawer(list[str], at_hand)
    known: dict[int, list[str]] = {}
    for number, word in steps:
        if number not in drawer:
            drawer[number] = []
        said = drawer[number]
        said.append(word)
        drawer[number] = said
        known.setdefault(number, []).append(word)
        assert {each: drawer[each] for each in range(10) if each in drawer} == known


def test_what_is_added_gets_the_next_number() -> None:
    drawer: Drawer[str] = Drawer(str, 1)
    assert [drawer.add(word) for word in "abc"] == [0, 1, 2]
    assert [drawer[number] for number in (2, 0, 1)] == ["c", "a", "b"]


def test_what_is_only_read_is_not_written_again() -> None:
    drawer: Drawer[str] = Drawer(str, 1)
    numbers = [drawer.add(word) for word in "abc"]
    assert [drawer[number] for number in numbers * 3] == list("abc" * 3)
    assert len(drawer._away) == 3


@given(st.lists(WORDS, max_size=9), st.lists(WORDS, max_size=9), st.randoms(use_true_random=False))
def test_a_pile_holds_what_was_put_on_it_one_by_one_or_at_once(few: list[str], more: list[str], dice: Random) -> None:
    pile = Pile(str, few)
    pile.extend(list(Pile(str, more).packed()))
    assert list(pile) == [*few, *more] == pile[:]
    order = dice.sample(range(len(pile)), len(pile) // 2)
    pile.arrange(order)
    assert list(pile) == [[*few, *more][place] for place in order]


def test_nothing_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    pile = Pile(str, ["a" * 100_000])
    assert pile[0] == "a" * 100_000
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_in_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("r+b", buffering=0) as full:
        monkeypatch.setattr(piles, "unnamed_file", lambda: full)
        with pytest.raises(DatelineError, match=r"can't be written to .* \(No space left on device\); make room there"):
            Pile(str, ["a"])
