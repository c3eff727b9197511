"""A real server on a port of this machine, and people who ask it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import httpx
import pytest

from flows.publish.version import publish
from flows.web.serve.app import create_app
from flows.web.serve.run import listening, server_of
from tests.publish.story import tables
from tests.web.serve.hostile import hostile_tables

Ask = Callable[..., httpx.Response]


@contextmanager
def serving(warehouse: Path) -> Iterator[str]:
    """The address of a server over a warehouse, for as long as the block runs."""
    with listening("127.0.0.1", 0) as listener:
        server = server_of(create_app(warehouse))
        thread = Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@pytest.fixture(scope="session")
def address(warehouse: Path) -> Iterator[str]:
    """A server over the shipped articles."""
    with serving(warehouse) as found:
        yield found


@pytest.fixture(scope="session")
def client(address: str) -> Iterator[httpx.Client]:
    """Somebody who asks that server."""
    with httpx.Client(base_url=address, timeout=60) as found:
        yield found


@pytest.fixture(scope="session")
def hostile_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse whose every text is a payload."""
    folder = tmp_path_factory.mktemp("hostile") / "warehouse"
    publish(hostile_tables(), folder)
    return folder


@pytest.fixture(scope="session")
def hostile_address(hostile_warehouse: Path) -> Iterator[str]:
    """A server over it."""
    with serving(hostile_warehouse) as found:
        yield found


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A warehouse of three articles of one's own."""
    publish(tables(3), tmp_path / "warehouse")
    return tmp_path / "warehouse"
