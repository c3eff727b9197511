"""Where batches are extracted changes no byte: order, what is in hand, and the choice of `auto`."""

import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import pipeline, runner
from flows.runner import WORTH_CHARS, Runner, chosen, in_order, portion, spread
from flows.staged import extract_packed
from schemas.errors import DatelineError


@given(st.lists(st.integers()), st.integers(min_value=1, max_value=4))
def test_answers_come_in_order(items: list[int], count: int) -> None:
    assert list(spread(str, items, count)) == [(item, str(item)) for item in items]


def test_so_many_work_at_a_time() -> None:
    together = threading.Barrier(3)
    assert [answer for _, answer in spread(lambda _: together.wait(timeout=30), range(9), 3)] != []


@given(st.integers(min_value=1, max_value=7), st.integers(min_value=0, max_value=40))
def test_no_more_are_in_hand_than_asked_for(ahead: int, items: int) -> None:
    begun: list[int] = []

    def begin(item: int) -> object:
        begun.append(item)
        return lambda: item

    for number, (item, answer) in enumerate(in_order(begin, range(items), ahead)):
        assert number == item == answer
        assert len(begun) - number <= ahead
    assert begun == list(range(items))


def test_a_failure_reaches_the_caller_and_ends_the_rest() -> None:
    done: list[int] = []

    def work(item: int) -> int:
        done.append(item)
        return 1 // (item - 2)

    with pytest.raises(ZeroDivisionError):
        list(spread(work, range(1000), 2))
    assert len(done) < 20


@pytest.mark.parametrize(
    ("chars", "count", "expected"),
    [(9_000_000, 1, 500_000), (160_000_000, 2, 500_000), (3_200_000, 2, 100_000), (320, 2, 25_000), (0, 2, 25_000)],
)
def test_batches_are_so_small_that_nobody_waits_long_for_the_last(chars: int, count: int, expected: int) -> None:
    assert portion(500_000, chars, count) == expected


@pytest.mark.parametrize(
    ("asked", "processors", "chars", "expected"),
    [
        ("auto", 2, WORTH_CHARS + 1, "process"),
        ("auto", 2, WORTH_CHARS, "direct"),
        ("auto", 1, WORTH_CHARS + 1, "direct"),
        ("direct", 8, WORTH_CHARS + 1, "direct"),
        ("process", 1, 0, "process"),
        ("dask", 1, 0, "dask"),
    ],
)
def test_the_choice(
    asked: Runner, processors: int, chars: int, expected: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "processors", lambda: processors)
    assert chosen(asked, chars) == expected


@pytest.mark.slow
def test_processes_publish_what_a_direct_run_publishes(raw: Path, warehouse: Path, tmp_path: Path) -> None:
    pipeline.run(raw, tmp_path, batch_bytes=3000, runner="process")
    assert published(tmp_path) == published(warehouse) != {}


def published(warehouse: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(warehouse.glob("*.parquet")) if path.stem != "run"}


def test_a_worker_of_another_version_is_refused() -> None:
    with pytest.raises(DatelineError, match="another version of dateline"):
        extract_packed(b"", "engine", "another")
