"""How commands behave on a real terminal, in a pipe, at any width, and when they are interrupted."""

import os
import pty
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from flows.cli.progress import Lines, duration

COMMAND = [sys.executable, "-m", "flows.cli"]
ESCAPE = "\x1b["
FOLDED = [["show"], ["show", "--conflicts"], ["diff", "2025-09-24", "2025-09-25"], ["sql", "from timeline"],
          ["sql", "select title, sources from event"], ["versions"]]  # fmt: skip


def surroundings(**changes: str) -> dict[str, str]:
    plain = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "NO_COLOR", "FORCE_COLOR")}
    return {**plain, "TERM": "xterm-256color", **changes}


def piped(*arguments: str, **changes: str) -> str:
    environment = surroundings(**changes)
    ran = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, check=True, env=environment)
    return ran.stdout


@pytest.fixture
def printed(dateline: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """What a command of this process prints where there is no terminal."""

    def call(*arguments: str, **changes: str) -> str:
        with monkeypatch.context() as patch:
            for name in os.environ.keys() - surroundings().keys():
                patch.delenv(name)
            for name, value in surroundings(**changes).items():
                patch.setenv(name, value)
            answer = dateline(*arguments)
        assert answer.code == 0, answer.err
        return str(answer.out)

    return call


def on_a_terminal(*arguments: str, environment: Mapping[str, str]) -> str:
    """All that a command prints to a terminal, both streams."""
    ours, theirs = pty.openpty()
    with subprocess.Popen([*COMMAND, *arguments], stdout=theirs, stderr=theirs, env=environment) as process:
        os.close(theirs)
        pieces = []
        while piece := _read(ours):
            pieces.append(piece)
    os.close(ours)
    assert process.returncode == 0
    return b"".join(pieces).decode()


def _read(handle: int) -> bytes:
    try:
        return os.read(handle, 65536)
    except OSError:  # the other end is closed
        return b""


@pytest.mark.parametrize("arguments", FOLDED, ids=" ".join)
@pytest.mark.parametrize("columns", ["", "72"])
def test_a_pipe_s_lines_fit_the_width(
    printed: Callable[..., str], warehouse: Path, arguments: list[str], columns: str
) -> None:
    out = printed(*arguments, "-w", str(warehouse), **({"COLUMNS": columns} if columns else {}))
    lengths = [len(line) for line in out.splitlines()]
    assert max(lengths) <= int(columns or 100)
    assert out.splitlines() == [line.rstrip() for line in out.splitlines()]
    assert ESCAPE not in out


def test_nothing_is_cut_however_narrow(printed: Callable[..., str], warehouse: Path) -> None:
    [[title]] = [re.findall(r'"title": "(.*)"', printed("show", "--limit", "1", "--json", "-w", str(warehouse)))]
    for arguments in (["show", "--limit", "1"], ["sql", "from timeline limit 1"]):
        shown = printed(*arguments, "-w", str(warehouse), COLUMNS="60")
        assert set(title.split()) <= set(shown.split())


def test_columns_too_many_for_the_width_become_lines(warehouse: Path) -> None:
    query = ["sql", "select event_id, title, first_date, last_date, status, precision from event limit 2"]
    assert "row 2\n  event_id" in piped(*query, "-w", str(warehouse), COLUMNS="80")
    assert "row 2" not in piped(*query, "-w", str(warehouse), COLUMNS="160")


def test_colours_are_for_terminals_that_want_them(warehouse: Path) -> None:
    show = ("show", "--limit", "2", "-w", str(warehouse))
    assert ESCAPE in on_a_terminal(*show, environment=surroundings(COLUMNS="90"))
    for changes in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        assert ESCAPE not in on_a_terminal(*show, environment=surroundings(COLUMNS="90", **changes))


def test_a_run_draws_bars_on_a_terminal_and_takes_them_away(
    printed: Callable[..., str], raw: Path, tmp_path: Path
) -> None:
    drawn = on_a_terminal("run", str(raw), "-w", str(tmp_path), environment=surroundings(COLUMNS="90"))
    assert "extract" in drawn
    assert "7/7" in drawn
    assert "7 articles (7 new)" in drawn
    assert "7/7" not in printed("run", str(raw), "-w", str(tmp_path), "--full")


def test_lines_count_and_foretell(capsys: pytest.CaptureFixture[str]) -> None:
    moments = iter([0.0, 0.0, 6.0, 7.0, 12.0, 20.0, 30.0])
    watch = Lines(lambda: next(moments))
    for stage, done, total in [("read", 1, None), ("read", 500, None), ("extract", 200, 1000), ("extract", 400, 1000),
                               ("extract", 1000, 1000), ("reconcile", 0, None)]:  # fmt: skip
        watch(stage, done, total)
    assert capsys.readouterr().err.splitlines() == [
        "read: 500",
        "extract: 400 of 1,000, about 15 s left",
        "extract: 1,000 of 1,000",
        "reconcile",
    ]


LENGTHS = [(0.4, "0 s"), (99, "99 s"), (100, "2 min"), (3000, "50 min"), (7500, "2 h 05 min")]


@pytest.mark.parametrize(("seconds", "told"), LENGTHS)
def test_lengths_of_time(seconds: float, told: str) -> None:
    assert duration(seconds) == told


def test_the_exit_codes_are_those_that_the_help_names(warehouse: Path, tmp_path: Path) -> None:
    told = re.search(r"Exit codes: 0 (.*), 1 (.*), 2 (.*), 130 (.*?)\.", " ".join(piped("--help").split()))
    assert told
    cases = {0: ["show", "-w", str(warehouse)], 1: ["show", "-w", str(tmp_path)], 2: ["show", "--nonsense"]}
    for code, arguments in cases.items():
        assert subprocess.run([*COMMAND, *arguments], capture_output=True, check=False).returncode == code
    assert _interrupted(warehouse) == 130


def _interrupted(warehouse: Path) -> int:
    query = "select count(*) from range(100000000000) one, range(1000) two"
    arguments = [*COMMAND, "sql", query, "--seconds", "600", "-w", str(warehouse)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not _children(process.pid):
            time.sleep(0.05)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        _, complaint = process.communicate()
    assert b"Traceback" not in complaint
    return process.returncode


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def test_an_interrupt_while_libraries_are_imported_ends_without_a_word(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("import signal; signal.raise_signal(signal.SIGINT)")
    environment = surroundings(PYTHONPATH=str(tmp_path))
    ran = subprocess.run([*COMMAND, "show"], capture_output=True, check=False, env=environment)
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, b"", b"")


@pytest.mark.parametrize(("typed", "offered"), [
    (["dateline", "sho"], {"show"}),
    (["dateline", "show", "--conf"], {"--conflicts"}),
    (["dateline", "show", "--type", "price"], {"price_move"}),
], ids=" ".join)  # fmt: skip
def test_a_shell_completes(typed: list[str], offered: set[str]) -> None:
    asked = {"_DATELINE_COMPLETE": "complete_bash", "COMP_WORDS": " ".join(typed), "COMP_CWORD": str(len(typed) - 1)}
    program = [sys.executable, "-c", "import sys; sys.argv = ['dateline']; from flows.cli import main; main()"]
    ran = subprocess.run(program, capture_output=True, text=True, env=surroundings(**asked), check=False)
    assert set(ran.stdout.split()) == offered
