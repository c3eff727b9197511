"""A whole run over every hostile file: it ends, and each input is a document or has one reason why not."""

from pathlib import Path

import duckdb
import pytest

from flows import pipeline
from flows.publish.check import check
from flows.read import list_inputs
from tests.hostile.generate import generate, generate_masses


@pytest.mark.slow
def test_a_run_over_all_of_them_accounts_for_each(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    generate(tmp_path / "raw")
    generate_masses(tmp_path / "raw")
    summary = pipeline.run(tmp_path / "raw", tmp_path / "w")
    with duckdb.connect(str(tmp_path / "w" / "timeline.duckdb"), read_only=True) as connection:
        accepted = [path for (path,) in connection.execute("SELECT path FROM document").fetchall()]
        query = "SELECT path, stage, reason, detail FROM rejection WHERE row IS NULL"
        rejected = connection.execute(query).fetchall()
    refused = [path for path, *_ in rejected]
    assert len(set(accepted)) == len(accepted) == summary.documents
    assert len(set(refused)) == len(refused)
    assert not set(accepted) & set(refused)
    named = {*accepted, *refused}
    # What lies in an archive or a list is named behind a ! or #.
    named |= {path[:at] for path in named for at, char in enumerate(path) if char in "!#"}
    assert {found.path for found in list_inputs(tmp_path / "raw")} <= named
    assert not [row for row in rejected if row[2] == "crashed"]
    assert check(tmp_path / "w") == []
