"""Publishing in parts gives the rows that publishing at once gives, however small the parts."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from flows.extract.extraction import Extraction
from flows.publish.builder import Builder
from flows.publish.rows import Tables, tabulate
from flows.publish.validate import validate
from tests.publish.story import RUN, parts, tables

COUNT = 9


@pytest.fixture
def small() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        cut(patched, 2)
        yield


def cut(patched: pytest.MonkeyPatch, size: int) -> None:
    patched.setattr("flows.publish.builder.BATCH_ROWS", 1)
    patched.setattr("flows.publish.builder.PART_ROWS", size)
    patched.setattr("flows.publish.builder.LONG_ROWS", {})


def rows_of(found: Tables) -> dict[str, list[dict[str, Any]]]:
    return {name: rows.to_pylist() for name, rows in found.items()}


def made(extractions: list[Extraction]) -> Tables:
    documents, _, reconciled = parts(COUNT)
    return validate(tabulate(documents, extractions, reconciled, (), RUN))


def test_a_second_process_makes_the_same_tables() -> None:
    documents, extractions, reconciled = parts(COUNT)
    unfit = replace(reconciled, events=[*reconciled.events, structs.replace(reconciled.events[0], documents="many")])
    for told in (reconciled, unfit):
        alone, helped = (tabulate(documents, extractions, told, (), RUN, apart) for apart in (False, True))
        assert list(helped) == list(alone)
        assert rows_of(helped) == rows_of(alone)


def spoilt() -> list[Extraction]:
    """A claim that no model lets pass, and one that stands there twice."""
    extractions = parts(COUNT)[1]
    bad = tuple(replace(claim, modality="certain") for claim in extractions[0].claims)
    twice = extractions[1].claims * 2
    return [replace(extractions[0], claims=bad), replace(extractions[1], claims=twice), *extractions[2:]]


@pytest.mark.usefixtures("small")
def test_good_rows_are_the_same() -> None:
    found = made(parts(COUNT)[1])
    assert len(list(found["claim"].parts())) > 2
    assert rows_of(found) == rows_of(tables(COUNT))
    assert all(found[name].schema.equals(rows.schema, check_metadata=True) for name, rows in tables(COUNT).items())


@pytest.mark.usefixtures("small")
def test_bad_rows_are_refused_all_the_same() -> None:
    found = rows_of(made(spoilt()))
    with pytest.MonkeyPatch.context() as patched:
        cut(patched, 1_000)
        assert found == rows_of(made(spoilt()))
    assert {row["reason"] for row in found["rejection"]} >= {
        "fails a check",
        "repeated key",
        "depends on a refused row",
    }


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from((None, "a", "b", "c")), st.integers(0, 3)), max_size=20), st.integers(1, 5))
def test_runs_are_merged_in_order(days: list[tuple[str | None, int]], size: int) -> None:
    columns = (None, "read", "refused")
    rows = [(path, None, *columns[1:], "detail", str(number), "run") for path, number in days]
    with pytest.MonkeyPatch.context() as patched:
        cut(patched, size)
        builder = Builder("rejection")
        for row in rows:
            builder.add(row)
        found = [tuple(row.values()) for row in builder.rows().to_pylist()]
    assert found == sorted(rows, key=lambda row: (row[0] is None, row[0] or "", row[5]))


@pytest.mark.usefixtures("small")
def test_nothing_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    documents, extractions, reconciled = parts(COUNT)
    with pytest.raises(TypeError):
        tabulate(documents, extractions, replace(reconciled, events=None), (), RUN)  # type: ignore[arg-type]
    assert rows_of(made(extractions))["claim"]
    assert list(tmp_path.iterdir()) == []
