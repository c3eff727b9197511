import importlib
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

import pytest

from flows.confine import Budget, Confinement, Overrun

BUDGET = Budget(seconds=1, patience=5.0, memory=400_000_000)


@pytest.fixture
def misbehaving(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module that child processes can import too: they are handed this process's import path."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    return importlib.import_module("misbehaving")


def told(function: Callable[[str], Iterable[str]], items: list[str], budget: Budget = BUDGET) -> list[str]:
    with Confinement(function, budget) as confinement:
        return [result.reason if isinstance(result, Overrun) else result for _, result in confinement.map(items)]


def test_results_come_in_order(misbehaving: ModuleType) -> None:
    sizes = [3, 0, 200] * 50
    with Confinement(misbehaving.behave, BUDGET) as confinement:
        results = list(confinement.map(sizes))
    assert results == [(size, number) for size in sizes for number in range(size)]


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("sleep", "too slow"),
        ("memory", "too much memory"),
        ("raise", "crashed"),
        ("exit", "crashed"),
        ("segfault", "crashed"),
    ],
)
def test_an_item_out_of_bounds_takes_nothing_with_it(misbehaving: ModuleType, what: str, reason: str) -> None:
    well = ["began well", "ended well"]
    assert told(misbehaving.act, ["well", what, "well"]) == [*well, f"began {what}", reason, *well]


def test_processor_time_is_bounded_too(misbehaving: ModuleType) -> None:
    patient = Budget(seconds=1, patience=500.0)
    assert told(misbehaving.act, ["work", "well"], patient) == ["began work", "too slow", "began well", "ended well"]


def test_who_works_is_not_hurried(misbehaving: ModuleType) -> None:
    hasty = Budget(seconds=20, patience=0.2)
    assert told(misbehaving.act, ["toil", "well"], hasty) == ["began toil", "ended toil", "began well", "ended well"]


def test_memory_that_others_took_is_nobodys_fault(misbehaving: ModuleType) -> None:
    assert told(misbehaving.act, ["leak"] * 5) == ["began leak", "ended leak"] * 5


def test_prints_do_not_get_between_the_results(misbehaving: ModuleType) -> None:
    assert told(misbehaving.act, ["print", "print"]) == ["began print", "ended print"] * 2


def test_the_words_of_an_exception_are_kept(misbehaving: ModuleType) -> None:
    with Confinement(misbehaving.act, BUDGET) as confinement:
        overruns = [result for _, result in confinement.map(["raise"]) if isinstance(result, Overrun)]
    assert "no such thing" in overruns[0].detail
