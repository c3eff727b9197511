import multiprocessing
import os
import shutil
from collections.abc import Iterator
from multiprocessing.context import ForkServerContext
from pathlib import Path

import duckdb
import pytest

from flows.publish import sandbox
from flows.publish.layout import DATABASE
from flows.publish.version import publish
from tests.publish.story import tables


@pytest.fixture(scope="session")
def processes() -> ForkServerContext:
    """Starts processes from one that has all imported, and the tables made: killing hundreds of them stays cheap."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "tests.publish.warm", "tests.publish.reader"])
    first = context.Process(target=os.getpid)  # with it starts the one that the others are forked from
    first.start()
    first.join()
    return context


@pytest.fixture(scope="session")
def published_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse of three articles; copy it before you change it."""
    warehouse = tmp_path_factory.mktemp("once") / "warehouse"
    publish(tables(3), warehouse)
    return warehouse


@pytest.fixture
def warehouse(published_once: Path, tmp_path: Path) -> Path:
    """A warehouse of three articles of one's own."""
    shutil.copytree(published_once, tmp_path / "warehouse", symlinks=True)
    return tmp_path / "warehouse"


@pytest.fixture(scope="session")
def confined(published_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The connection that a query's process opens for its untrusted query, here for many of them."""
    database = tmp_path_factory.mktemp("confined") / DATABASE  # a process opens one file in one way only
    shutil.copy(published_once / DATABASE, database)
    with sandbox._confined({"database": str(database), "sql": "SELECT 1", "memory_mb": 512}) as connection:
        yield connection
