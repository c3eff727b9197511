"""A server while things happen: versions come, the warehouse goes, the port is taken, Ctrl-C."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from flows.publish.history import rollback
from flows.publish.version import publish
from flows.web.serve.run import listening
from tests.publish.story import tables
from tests.web.serve.conftest import serving

PATHS = ("/", "/search?q=revenue", "/api/events")


def test_the_next_request_sees_what_was_published(small: Path) -> None:
    with serving(small) as address, httpx.Client(base_url=address, timeout=60) as client:
        for count in (3, 5, 4):
            version = publish(tables(count), small).version
            assert client.get("/api/health").json()["events"] == count
            page = client.get("/").text
            assert f"<code>{version}</code>" in page
            assert page.count('class="event"') == count
        earlier = rollback(small)
        assert client.get("/api/health").json()["version"] == earlier
        listed = client.get("/api/versions").json()["versions"]
        assert [version["name"] for version in listed if version["is_current"]] == [earlier]


@pytest.mark.slow
def test_readers_never_notice_a_publish(small: Path) -> None:
    stop, found = threading.Event(), []

    def read(client: httpx.Client, path: str) -> None:
        while not stop.is_set():
            answer = client.get(path)
            found.append((path, answer.status_code, answer.text[:200]))

    def ask(client: httpx.Client) -> None:
        while not stop.is_set():
            answer = client.post("/api/sql", json={"query": "SELECT count(*) FROM claim"})
            found.append(("sql", answer.status_code, answer.text))

    with serving(small) as address, httpx.Client(base_url=address, timeout=60) as client:
        readers = [threading.Thread(target=read, args=(client, path)) for path in PATHS]
        readers.append(threading.Thread(target=ask, args=(client,)))
        for reader in readers:
            reader.start()
        for count in range(4, 8):
            publish(tables(count), small, keep=1)
        stop.set()
        for reader in readers:
            reader.join()
    assert [answer for answer in found if answer[1] != 200] == []
    assert {path for path, _, _ in found} == {*PATHS, "sql"}


def test_without_its_warehouse_it_says_so_and_recovers(small: Path) -> None:
    with serving(small) as address, httpx.Client(base_url=address, timeout=60) as client:
        shutil.move(small, small.with_name("aside"))
        for path in ("/", "/api/events", "/api/openapi.json"):
            answer = client.get(path)
            assert answer.status_code == 503
            assert "holds no timeline yet" in answer.text
        answer = client.post("/api/sql", json={"query": "SELECT 1"})
        assert (answer.status_code, list(answer.json())) == (503, ["error"])
        shutil.move(small.with_name("aside"), small)
        assert client.get("/").status_code == 200


def test_a_damaged_database_is_named(small: Path) -> None:
    with serving(small) as address:
        database = next(small.glob("versions/*/timeline.duckdb"))
        database.chmod(0o644)
        database.write_bytes(b"not a database at all" * 1000)
        answer = httpx.get(f"{address}/api/events")
        assert answer.status_code == 503
        assert "dateline check" in answer.json()["error"]


@contextmanager
def started(*arguments: object) -> Iterator["subprocess.Popen[str]"]:
    """The command itself, in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, "-m", "flows.cli", "serve", *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_is_and_ends_cleanly(small: Path, number: signal.Signals) -> None:
    with started("--warehouse", small, "--port", 0) as process:
        line = process.stdout.readline() if process.stdout else ""
        address = re.findall(r"http://127\.0\.0\.1:\d+/", line)[0]
        assert httpx.get(address, timeout=60).status_code == 200
        process.send_signal(number)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "", "")


def test_a_query_under_way_does_not_keep_it(small: Path) -> None:
    long = "SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range * b.range = 7"
    with started("--warehouse", small, "--port", 0) as process:
        line = process.stdout.readline() if process.stdout else ""
        address = re.findall(r"http://127\.0\.0\.1:\d+/", line)[0]
        with httpx.Client(timeout=60) as client:
            asking = threading.Thread(target=_ask_quietly, args=(client, f"{address}api/sql", long))
            asking.start()
            while not children(process.pid):
                assert asking.is_alive()
                time.sleep(0.1)
            (child,) = children(process.pid)
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=60)
            asking.join()
    assert (process.returncode, err) == (0, "")
    assert not Path(f"/proc/{child}").exists()


def children(process: int) -> list[int]:
    """The processes that a process has started."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(found) for task in tasks for found in task.read_text().split()]


def _ask_quietly(client: httpx.Client, address: str, sql: str) -> None:
    with pytest.raises(httpx.HTTPError):
        raise httpx.HTTPError(client.post(address, json={"query": sql}).text)


def test_a_taken_port_is_named(dateline: Any, small: Path) -> None:
    with listening("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        answer = dateline("serve", "--warehouse", small, "--port", port)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == (
        f"dateline: Port {port} is taken on 127.0.0.1; name another with --port, or 0 for any free one.\n"
    )


CANNOT = {
    ("--host", "no.such.host.invalid"): "There is no host 'no.such.host.invalid'",
    ("--host", "192.0.2.1"): "192.0.2.1 is no address of this machine",
}


@pytest.mark.parametrize("options", CANNOT)
def test_where_it_cannot_listen(dateline: Any, small: Path, options: tuple[str, ...]) -> None:
    answer = dateline("serve", "--warehouse", small, "--port", 0, *options)
    assert answer.code == 1
    assert CANNOT[options] in answer.err
    assert "Traceback" not in answer.err


def test_nothing_to_serve(dateline: Any, tmp_path: Path) -> None:
    answer = dateline("serve", "--warehouse", tmp_path / "none")
    assert answer.code == 1
    assert "holds no timeline yet; run `dateline run` to make one." in answer.err


def test_others_are_let_in_with_a_warning_only(dateline: Any, small: Path) -> None:
    with listening("0.0.0.0", 0) as taken:  # noqa: S104 (so that the command ends at once)
        answer = dateline("serve", "--warehouse", small, "--host", "0.0.0.0", "--port", taken.getsockname()[1])  # noqa: S104
    assert answer.err.startswith("Warning: whoever can reach 0.0.0.0 can read the whole timeline")


def test_only_this_machine_by_default(address: str) -> None:
    port = int(address.rpartition(":")[2])
    for family, *_, found in socket.getaddrinfo(socket.gethostname(), port, type=socket.SOCK_STREAM):
        if found[0] not in ("127.0.0.1", "::1") and not found[0].startswith("127."):
            with socket.socket(family) as outside, pytest.raises(OSError, match="refused"):
                outside.connect(found)
