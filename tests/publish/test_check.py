"""Every flipped bit and missing file is found by its hash, named, and built again by the next run."""

import random
from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import duckdb
import pytest

from flows.publish.check import check
from flows.publish.manifest import read_manifest
from flows.publish.version import publish, unchanged
from flows.publish.views import load_checks
from schemas.catalog import CATALOG
from tests.publish.story import published_hashes, tables
from tests.sampled import sampled

FILES = [*(f"{name}.parquet" for name in CATALOG), "timeline.duckdb", "manifest.json"]


def flip(path: Path, chance: random.Random) -> None:
    """Change one bit of a file, anywhere in it."""
    path.chmod(0o644)
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def replaced(path: Path) -> None:
    """Put something else in the place of a link."""
    path.unlink()
    path.write_bytes(b"something else")


def misled(path: Path) -> None:
    """Have a link lead to another file."""
    path.unlink()
    path.symlink_to("run.log")


def test_an_untouched_warehouse_is_well(warehouse: Path) -> None:
    assert check(warehouse) == []


@pytest.mark.parametrize("name", FILES)
def test_a_flipped_bit_is_named(warehouse: Path, name: str) -> None:
    chance = random.Random(name)  # noqa: S311 (the same bits each time)
    path = warehouse / "current" / name
    whole = path.read_bytes()
    for _ in range(5):
        flip(path, chance)
        found = check(warehouse)
        assert len(found) == 1
        assert name in found[0]
        path.write_bytes(whole)
    assert check(warehouse) == []


@pytest.mark.parametrize(("name", "harm"), sampled(zip(FILES, cycle(["flip", "truncate", "remove"]), strict=False), 4))
def test_the_next_run_rebuilds_what_is_damaged(warehouse: Path, name: str, harm: str) -> None:
    before = published_hashes(warehouse)
    path = warehouse / "current" / name
    if harm == "flip":
        flip(path, random.Random(name))  # noqa: S311 (the same bit each time)
    elif harm == "truncate":
        path.chmod(0o644)
        path.write_bytes(path.read_bytes()[:-1])
    else:
        path.unlink()
    assert any(name in sentence for sentence in check(warehouse))
    assert publish(tables(3), warehouse).changed
    assert check(warehouse) == []
    assert published_hashes(warehouse) == before


@pytest.mark.parametrize("name", ["timeline.duckdb", "claim.parquet", "run.parquet"])
@pytest.mark.parametrize("harm", [Path.unlink, replaced, misled], ids=["removed", "replaced", "misled"])
def test_a_name_that_leads_elsewhere_is_told_and_mended(
    warehouse: Path, name: str, harm: Callable[[Path], None]
) -> None:
    harm(warehouse / name)
    [sentence] = check(warehouse)
    assert str(warehouse / name) in sentence
    content = read_manifest(warehouse / "current").content
    assert unchanged(warehouse, {}, content=content, engine_version="1.0") is None
    assert not publish(tables(3), warehouse).changed
    assert check(warehouse) == []
    assert unchanged(warehouse, {}, content=content, engine_version="1.0") is not None


BROKEN = {
    "quote_not_in_text": "UPDATE claim SET quote = 'x'",
    "figure_not_in_text": "UPDATE figure SET text = 'x'",
    "time_mention_not_in_text": "UPDATE time_mention SET text = 'x'",
    "offsets_outside_text": "UPDATE claim_actor SET char_end = 100000",
    "dates_out_of_order": "UPDATE event SET first_date = DATE '2026-01-01'",
    "claim_without_event": "UPDATE claim SET event_id = 'x'",
    "event_without_claim": "DELETE FROM claim",
    "figure_without_claim": "UPDATE figure SET claim_id = 'x'",
    "claim_without_document": "DELETE FROM document",
    "actor_loose": "DELETE FROM actor",
    "comparison_loose": "UPDATE comparison SET left_figure_id = 'x'",
    "more_sources_than_documents": "UPDATE event SET sources = 2",
    "version_loose": "UPDATE event_version SET event_id = 'x'",
    "repeated_key": "INSERT INTO actor FROM actor",
}


def test_every_check_has_a_case() -> None:
    assert {item.name for item in load_checks()} == set(BROKEN)


@pytest.mark.parametrize("item", load_checks(), ids=lambda item: item.name)
def test_a_check_returns_the_offending_rows(published_once: Path, item: object) -> None:
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{published_once / 'timeline.duckdb'}' AS published (READ_ONLY)")
        for name in CATALOG:
            connection.execute(f"CREATE TABLE {name} AS FROM published.{name}")
        assert connection.execute(item.select).fetchall() == []  # type: ignore[attr-defined]
        connection.execute(BROKEN[item.name])  # type: ignore[attr-defined]
        assert connection.execute(item.select).fetchall() != []  # type: ignore[attr-defined]
