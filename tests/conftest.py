"""What several rooms' tests share."""

import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

RAW = Path(__file__).parent.parent / "raw"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with long tests come first, so that no process is left with them when the others have nothing to do."""
    long = {item.path for item in items if item.get_closest_marker("slow") or item.get_closest_marker("browser")}
    items.sort(key=lambda item: item.path not in long)


@pytest.fixture(scope="session", autouse=True)
def _interruptible() -> None:
    """Processes that a shell starts in the background ignore interrupts, and so do their children; tests send some."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def raw() -> Path:
    """The articles that the project ships."""
    return RAW


@pytest.fixture(scope="session")
def prefect_server() -> Iterator[None]:
    """A Prefect server of our own, for as long as the tests last."""
    from prefect.testing.utilities import prefect_test_harness

    with prefect_test_harness(server_startup_timeout=120):
        yield


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str


Dateline = Callable[..., Answer]


@pytest.fixture
def dateline(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Dateline:
    """The command line, called in this process: `dateline("show", "--limit", 3)`."""
    from flows.cli import main

    def call(*arguments: object) -> Answer:
        monkeypatch.setattr("sys.argv", ["dateline", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        printed = capsys.readouterr()
        return Answer(ended.value.code or 0, printed.out, printed.err)

    return call


@pytest.fixture(scope="session")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The timeline of the shipped articles; read it, never write to it."""
    from flows.pipeline import run

    folder = tmp_path_factory.mktemp("shipped") / "warehouse"
    run(RAW, folder)
    return folder
