"""Keeps a Prefect server and the served flow alive, and starts again whichever ends."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from types import FrameType

import typer

from flows.cli.served import ASKED_WRONGLY
from schemas.errors import DatelineError

START_SECONDS = 180.0
"""A server takes 30 to 45 seconds to start on a slow machine, and longer the first time."""

PAUSE_SECONDS = 1.0
AGAIN_AFTER_SECONDS = 5.0
STOP_SECONDS = 10.0


class Supervisor:
    """A server (where `own_server`) at the address `api` and the process that serves the flow through it."""

    def __init__(self, api: str, *, own_server: bool) -> None:
        self._api = api
        self._own_server = own_server
        self._server: subprocess.Popen[bytes] | None = None
        self._served: subprocess.Popen[bytes] | None = None
        self._stopping = False

    def run(self, asked: Mapping[str, object]) -> None:
        """Serve the flow until SIGINT or SIGTERM. Raises DatelineError when no server can be had."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._stop)
        try:
            while not self._stopping:
                self._ensure_server()
                self._ensure_served(asked)
                time.sleep(PAUSE_SECONDS)
        finally:
            _end(self._served)
            _end(self._server)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stopping = True

    def _ensure_server(self) -> None:
        if self._server is not None and self._server.poll() is None:
            return
        if self._server is None and self._answers():
            return
        if not self._own_server:
            if self._served is None:
                raise DatelineError(f"No Prefect server answers at {self._api}; start it, or unset PREFECT_API_URL.")
            return
        typer.echo("Starting a Prefect server ...", err=True)
        self._server = _start_server(self._api)
        self._wait_for_server()

    def _wait_for_server(self) -> None:
        until = time.monotonic() + START_SECONDS
        while not self._stopping and not self._answers():
            if self._server is None or self._server.poll() is not None or time.monotonic() > until:
                raise DatelineError(f"The Prefect server at {self._api} does not start; is its port free? See --port.")
            time.sleep(PAUSE_SECONDS)
        typer.echo(f"The runs are shown at {self._api.removesuffix('/api')}", err=True)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self._api}/health", timeout=5) as answer:  # noqa: S310 (our own address)
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError, ValueError):
            return False

    def _ensure_served(self, asked: Mapping[str, object]) -> None:
        if self._stopping or (self._served is not None and self._served.poll() is None):
            return
        if self._served is not None:
            if self._served.returncode == ASKED_WRONGLY:
                raise typer.Exit(ASKED_WRONGLY)
            typer.echo("The flow is no longer served; serving it again.", err=True)
            time.sleep(AGAIN_AFTER_SECONDS)
        environment = {**os.environ, "PREFECT_API_URL": self._api}
        command = [sys.executable, "-m", "flows.cli.served"]
        self._served = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment, start_new_session=True)
        if self._served.stdin is not None:
            self._served.stdin.write(json.dumps(dict(asked)).encode() + b"\n")
            self._served.stdin.flush()


def _start_server(api: str) -> subprocess.Popen[bytes]:
    host, port = api.removesuffix("/api").removeprefix("http://").split(":")
    # What the flow itself sets for its own process: no telemetry.
    environment = {"DO_NOT_TRACK": "1", "PREFECT_SERVER_ANALYTICS_ENABLED": "false", **os.environ}
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", host, "--port", port]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )


def _end(process: subprocess.Popen[bytes] | None) -> None:
    if process is None or process.poll() is not None:
        return
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
