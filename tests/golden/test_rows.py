"""Every row that the engine makes of the tuned stories is one that the warehouse takes."""

import shutil
from pathlib import Path

import duckdb
import pytest

from flows.pipeline import run

TUNED = Path(__file__).parent / "tuned"


@pytest.mark.slow
def test_no_row_is_refused(tmp_path: Path) -> None:
    raw, warehouse = tmp_path / "raw", tmp_path / "warehouse"
    for story in TUNED.iterdir():
        shutil.copytree(story / "articles", raw / story.name)
    run(raw, warehouse)
    with duckdb.connect(warehouse / "timeline.duckdb", read_only=True) as timeline:
        assert timeline.sql("SELECT stage, reason, detail, path FROM rejection").fetchall() == []
