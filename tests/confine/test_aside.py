"""Work aside: in its order, bounded in what waits, and told in one sentence when it ends too early."""

import importlib
from pathlib import Path
from types import ModuleType

import pytest

from flows.confine import Aside
from schemas.errors import DatelineError


@pytest.fixture
def misbehaving(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module that child processes can import too: they are handed this process's import path."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    return importlib.import_module("misbehaving")


def test_what_is_handed_over_is_remembered(misbehaving: ModuleType) -> None:
    with Aside[int, int](misbehaving.Sum()) as aside:
        for number in range(100):
            aside.hand(number)
        assert list(aside.ask(100)) == [5050]
        aside.hand(1)
        assert list(aside.ask(0)) == [5051]


@pytest.mark.parametrize(
    ("what", "says"), [("exit", "came to an end"), ("raise", "came to an end"), ("no room", "no room, make some")]
)
def test_an_early_end_is_one_sentence(misbehaving: ModuleType, what: str, says: str) -> None:
    with Aside[str, str](misbehaving.act_aside) as aside:
        aside.hand(what)
        with pytest.raises(DatelineError, match=says):
            list(aside.ask("well"))
