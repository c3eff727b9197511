"""`dateline schedule` for real: a server on loopback, ticks, and processes that are killed in between."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 240.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(what: Callable[[], Any]) -> Any:
    until = time.monotonic() + PATIENCE
    while not (found := what()):
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.5)
    return found


def children(pid: int, naming: str) -> list[int]:
    """The children of a process whose command line holds the words."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
            words = (status.parent / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue  # it ended while we looked
        if parent == pid and naming in words:
            found.append(int(status.parent.name))
    return found


@pytest.fixture
def port() -> int:
    """Where the server of the test answers."""
    return free_port()


@pytest.fixture
def scheduled(tmp_path: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """`dateline schedule` every five seconds over one article, with a Prefect home of its own."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "0.txt").write_text("Acme Corp opened a plant on 3 March 2025.")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT")}
    environment["PREFECT_HOME"] = str(tmp_path / "prefect")
    command = [sys.executable, "-m", "flows.cli", "schedule", str(tmp_path / "raw"), "-w", str(tmp_path / "w")]
    command += ["--interval", "5", "--port", str(port), "--runner", "process"]
    with (tmp_path / "log").open("wb") as log, subprocess.Popen(command, env=environment, stderr=log) as process:
        yield process
        process.terminate()


@pytest.mark.slow
def test_ticks_go_on_through_killed_processes_and_end_when_told(
    scheduled: subprocess.Popen[bytes], port: int, tmp_path: Path
) -> None:
    def runs() -> int:
        log = tmp_path / "w" / "run.log"
        return len(log.read_text().splitlines()) if log.exists() else 0

    wait_for(lambda: runs() >= 1)
    assert parameters_of_deployment(port)["runner"] == "process"
    [served] = children(scheduled.pid, "flows.cli.served")
    [running] = wait_for(lambda: children(served, "spawn_main"))
    os.kill(running, signal.SIGKILL)
    before = runs()
    wait_for(lambda: runs() >= before + 1)
    [server] = children(scheduled.pid, "server start")
    os.kill(server, signal.SIGKILL)
    os.kill(served, signal.SIGKILL)
    (tmp_path / "raw" / "1.txt").write_text("Beta Inc sued Acme Corp on 4 March 2025.")
    before = runs()
    wait_for(lambda: runs() >= before + 1)
    wait_for(lambda: len(list((tmp_path / "w" / "versions").glob("0*"))) == 2)
    scheduled.send_signal(signal.SIGTERM)
    assert scheduled.wait(30) == 0
    assert children(scheduled.pid, "") == []


def parameters_of_deployment(port: int) -> dict[str, object]:
    """What every run of the served flow is given, as the server knows it."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/deployments/name/timeline/dateline") as answer:
        found: dict[str, object] = json.load(answer)["parameters"]
    return found


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ([], "either --cron or --interval"),
        (["--cron", "0 6 * * *", "--interval", "5"], "either --cron or --interval"),
        (["--interval", "0"], "--interval"),
        (["--cron", "0 6 * * *", "--port", "0"], "--port"),
        (["--cron", "0 6 * * *", "--runner", "two"], "--runner"),
        (["{nowhere}", "--cron", "0 6 * * *"], "is no folder"),
    ],
)
def test_asked_wrongly(dateline: Any, raw: Path, tmp_path: Path, options: list[str], sentence: str) -> None:
    folder = [] if options and options[0].startswith("{") else [raw]
    answer = dateline("schedule", *folder, *(option.format(nowhere=tmp_path / "nowhere") for option in options))
    assert answer.code == 2
    assert sentence in " ".join(answer.err.split())


def test_a_server_that_is_not_there_is_one_sentence(dateline: Any, raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREFECT_API_URL", f"http://127.0.0.1:{free_port()}/api")
    answer = dateline("schedule", raw, "--interval", "5")
    assert answer.code == 1
    assert "No Prefect server answers at http://127.0.0.1:" in answer.err


@pytest.mark.slow
@pytest.mark.usefixtures("prefect_server")
@pytest.mark.parametrize("cron", ["every morning", "99 * * * *"])
def test_a_cron_expression_that_is_none_is_one_sentence(raw: Path, tmp_path: Path, cron: str) -> None:
    from flows.timeline import serve
    from schemas.errors import DatelineError

    with pytest.raises(DatelineError, match="is no schedule"):
        serve(raw, tmp_path, cron, None)
