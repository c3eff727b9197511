"""The notebook of docs/ runs, as a script and cell by cell, on the timeline that ships."""

import html
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pytest

TOUR = Path(__file__).parent.parent / "docs" / "tour.py"


@pytest.fixture(scope="module")
def cells(warehouse: Path) -> Any:
    """What the notebook's cells define after all of them have run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATELINE_WAREHOUSE", str(warehouse))
        spec = importlib.util.spec_from_file_location("tour", TOUR)
        assert spec is not None
        assert spec.loader is not None
        notebook = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(notebook)
        _, defined = notebook.app.run()
    return defined


def test_it_shows_what_the_warehouse_holds(cells: Any, warehouse: Path) -> None:
    with duckdb.connect(str(warehouse / "timeline.duckdb"), read_only=True) as connection:
        events = connection.execute("SELECT count(*) FROM event").fetchone()
        known = connection.execute("SELECT count(*) FROM timeline_as_of('2025-09-02')").fetchone()
        disputed = connection.execute("SELECT count(*) FROM conflict").fetchone()
    assert (cells["held"]["events"],) == events
    assert (len(cells["then"]),) == known
    assert (len(cells["disputed"]),) == disputed
    assert cells["told"]
    assert cells["plans"]


def test_its_quotes_stand_in_their_articles(cells: Any, raw: Path) -> None:
    pages = [path.read_text("utf-8") for form in ("txt", "md", "html") for path in raw.rglob(f"*.{form}")]
    texts = [words(re.sub(r"<[^>]+>", " ", page)) for page in pages]
    assert cells["claims"]
    for claim in cells["claims"]:
        assert any(words(f"{claim['before']}{claim['quote']}{claim['behind']}") in text for text in texts)


def words(text: str) -> str:
    """A text whose words one blank parts, as those of a page's lines."""
    return " ".join(html.unescape(text).split())


def test_it_runs_as_a_script(warehouse: Path) -> None:
    ran = subprocess.run(
        [sys.executable, TOUR], capture_output=True, text=True, check=False,
        env={**os.environ, "DATELINE_WAREHOUSE": str(warehouse)},
    )  # fmt: skip
    assert (ran.returncode, ran.stderr) == (0, "")
