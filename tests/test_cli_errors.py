"""Every way to ask wrongly gives one sentence that helps, the right exit code, and never a traceback."""

from pathlib import Path
from typing import Any

import pytest

ASKED_WRONGLY = [
    (["nonsense"], "nonsense"),
    (["show", "--bogus"], "--bogus"),
    (["show", "--from", "yesterday"], "write it as YYYY-MM-DD"),
    (["show", "--to", "2025-02-30"], "'2025-02-30' is no day"),
    (["show", "--as-of", "20250901x"], "is no day"),
    (["show", "--from", "2025-09-02", "--to", "2025-09-01"], "is after"),
    (["show", "--type", "investmnt"], "did you mean investment"),
    (["show", "--type", ""], "No event type"),
    (["show", "--actor", "Alibabba Group"], "did you mean Alibaba"),
    (["show", "--actor", "Zzyzx"], "No actor is called 'Zzyzx'"),
    (["show", "--limit", "0"], "--limit"),
    (["show", "--limit", "many"], "--limit"),
    (["explain"], "Missing argument"),
    (["explain", " "], "nothing to explain"),
    (["explain", "text", "--published", "1/2/2025"], "is no day"),
    (["run", "a", "b"], "unexpected extra argument"),
    (["run", "--extractor", "magic"], "--extractor"),
]

CAN_NOT_BE_DONE = [
    (["show", "-w", "{nowhere}"], "holds no timeline yet; run `dateline run`"),
    (["show", "-w", "{file}"], "holds no timeline yet"),
    (["show", "--conflicts", "-w", "{nowhere}"], "holds no timeline yet"),
    (["explain", "0123456789abcdef", "-w", "{nowhere}"], "holds no timeline yet"),
    (["explain", "0123456789abcdef", "-w", "{warehouse}"], "has no event 0123456789abcdef"),
    (["explain", "00000000", "-w", "{warehouse}"], "`dateline show` lists the ids"),
    (["run", "{nowhere}"], "can't be read"),
    (["run", "{file}"], "can't be read"),
    (["run", "{raw}", "-w", "{file}"], "can't be written"),
    (["run", "{raw}", "-w", "/proc/nothing"], "can't be written"),
    (["check", "-w", "{nowhere}"], "holds no timeline yet"),
    (["rollback", "-w", "{nowhere}"], "holds no timeline yet"),
    (["rollback", "999999-0", "-w", "{warehouse}"], "has no version 999999-0"),
]


@pytest.mark.parametrize(("arguments", "sentence"), ASKED_WRONGLY, ids=str)
def test_asked_wrongly(dateline: Any, warehouse: Path, arguments: list[str], sentence: str) -> None:
    answer = dateline(*arguments, *(["-w", warehouse] if arguments[0] == "show" else []))
    assert answer.code == 2
    assert sentence in _unwrapped(answer.err)
    assert "Traceback" not in answer.err
    assert answer.out == ""


@pytest.mark.parametrize(("arguments", "sentence"), CAN_NOT_BE_DONE, ids=str)
def test_can_not_be_done(
    dateline: Any, warehouse: Path, raw: Path, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    (tmp_path / "file").write_text("neither a folder nor an article")
    places = {"nowhere": tmp_path / "nowhere", "file": tmp_path / "file", "warehouse": warehouse, "raw": raw}
    answer = dateline(*(argument.format(**places) for argument in arguments))
    assert answer.code == 1
    assert sentence in answer.err
    assert answer.err.startswith("dateline: ")
    assert answer.err.count("\n") == 1
    assert answer.out == ""


def test_a_damaged_database_is_named_with_the_way_out(dateline: Any, raw: Path, tmp_path: Path) -> None:
    dateline("run", raw, "-w", tmp_path)
    database = (tmp_path / "timeline.duckdb").resolve()
    database.chmod(0o644)
    database.write_bytes(b"not a database")
    shown, checked = dateline("show", "-w", tmp_path), dateline("check", "-w", tmp_path)
    assert (shown.code, checked.code) == (1, 1)
    assert "dateline check" in shown.err
    assert "timeline.duckdb" in checked.out
    assert dateline("run", raw, "-w", tmp_path).code == 0
    assert dateline("show", "-w", tmp_path).code == 0


def test_a_reader_that_went_away_is_no_error(warehouse: Path) -> None:
    import subprocess
    import sys

    command = [sys.executable, "-m", "flows.cli", "show", "--json", "-w", str(warehouse)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def _unwrapped(text: str) -> str:
    return " ".join(text.split())
