"""The memory by itself: what goes in comes out, and no death in between can harm it."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract import extract
from flows.publish.disk import Disk
from flows.read import Document, Rejection, read_folder
from flows.read.document import from_text
from flows.store import Memory, Survey, survey
from flows.store.engine import LIBRARIES, hash_of
from flows.store.memory import Found, document_key
from flows.store.saying import Gathering
from flows.store.shelf import SMALL_BATCHES, Shelf

ROOT = Path(__file__).parents[2]


class Killed(BaseException):
    """The process is gone."""


class Mortal(Disk):
    """A disk whose process dies before the change of the given number."""

    def __init__(self, last: int) -> None:
        self._left = last

    def before(self, operation: str, path: Path) -> None:
        if self._left == 0:
            raise Killed(operation, path)
        self._left -= 1


@pytest.fixture(scope="module")
def documents(raw: Path) -> list[Document]:
    return [outcome for outcome in read_folder(raw) if isinstance(outcome, Document)]


def test_what_articles_say_comes_back_as_it_was(documents: list[Document], tmp_path: Path) -> None:
    said = list(map(extract, documents))
    new = Gathering(memory := Memory(tmp_path))
    assert new.recall(documents) == list(range(len(documents)))
    new.add(documents, said)
    memory.save({})
    known = Gathering(Memory(tmp_path))
    assert known.recall(documents) == []
    # repr tells 5 from 5.0, which are equal and yet print differently
    assert repr(said) == repr(list(new.said(documents))) == repr(list(known.said(documents)))
    assert any(claim.figures for extraction in known.said(documents) for claim in extraction.claims)


def test_what_an_article_says_does_not_hang_on_its_path(documents: list[Document]) -> None:
    moved = [replace(document, path="elsewhere.txt") for document in documents]
    assert list(map(extract, moved)) == list(map(extract, documents))
    assert list(map(document_key, moved)) == list(map(document_key, documents))


@pytest.mark.parametrize("field", ["text", "title", "source", "author", "url", "language", "timezone", "body_start"])
def test_any_other_change_of_an_article_is_one(field: str) -> None:
    document = from_text("Acme rose.", "a.txt")
    other = replace(document, **{field: 1 if field == "body_start" else "else"})
    if field == "text":
        other = from_text("else", "a.txt")
    assert document_key(other) != document_key(document)


def test_a_death_at_any_moment_loses_work_at_most(documents: list[Document], tmp_path: Path, raw: Path) -> None:
    found = survey(raw, {})
    deaths = 0
    for last in count():
        try:
            _work(documents, found, Memory(tmp_path, disk=Mortal(last)), last)
        except Killed:
            deaths += 1
            known = Gathering(memory := Memory(tmp_path))
            unknown = known.recall(documents)
            said = [extract(document) for place, document in enumerate(documents) if place not in unknown]
            assert list(known.said(documents)) == said
            assert memory.content_of(found) in (None, *(f"content {number}" for number in range(last)))
        else:
            break
    assert deaths > 20
    assert Memory(tmp_path).content_of(found) == f"content {last}"


def _work(documents: list[Document], found: Survey, memory: Memory, number: int) -> None:
    memory.keep_found({key: Found((), (Rejection("a", "read", f"{number}", ""),)) for key in found.keys.values()})
    memory.save(found.seen)
    gathering = Gathering(memory)
    unknown = [documents[place] for place in gathering.recall(documents)]
    gathering.add(unknown, map(extract, unknown))
    memory.tidy(found)
    memory.published(found, f"content {number}")


def test_text_with_half_a_character_is_given_back_and_not_kept(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    odd = Found((from_text("half \ud800", "a.txt"),), ())
    fine = Found((from_text("whole", "b.txt"),), ())
    assert memory.keep_found({"odd": odd, "fine": fine}) == {"odd": odd, "fine": fine}
    assert ("odd" in memory.found, "fine" in memory.found) == (False, True)


def numbers(folder: Path) -> Shelf[int]:
    return Shelf(folder, int, {}, Disk())


def test_many_small_batches_become_one(tmp_path: Path) -> None:
    shelf = numbers(tmp_path)
    for number in range(SMALL_BATCHES + 1):
        shelf.put({f"{number}": number})
    everything = {f"{number}": number for number in range(SMALL_BATCHES + 1)}
    shelf.tidy(everything)
    assert [path.name for path in tmp_path.iterdir()] == list(shelf.batches)
    assert len(shelf.batches) == 1
    assert shelf.load(everything) == everything


@given(st.lists(st.sets(st.integers(0, 30), max_size=20), max_size=6), st.sets(st.integers(0, 30)))
def test_a_shelf_has_what_lives_and_no_other_file(
    tmp_path_factory: pytest.TempPathFactory, puts: list[set[int]], live: set[int]
) -> None:
    folder = tmp_path_factory.mktemp("shelf")
    shelf = numbers(folder)
    for put in puts:
        shelf.put({str(number): number for number in put})
    shelf.tidy({str(number) for number in live})
    there = set().union(*puts) & live
    assert shelf.load([str(number) for number in live]) == {str(number): number for number in there}
    assert sum(map(len, shelf.batches.values())) <= 2 * len(there)
    assert {path.name for path in folder.iterdir()} == set(shelf.batches)


def _rooms(folder: Path) -> Iterator[Path]:
    for name in ("flows/read/a.py", "flows/extract/words.toml", "schemas/b.py", "flows/cli/c.py"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("one")
        yield path


def test_the_engine_is_another_when_code_or_words_are(tmp_path: Path) -> None:
    *decisive, command = _rooms(tmp_path)
    versions = [hash_of(tmp_path)]
    for path in decisive:
        path.write_text("two")
        versions.append(hash_of(tmp_path))
    assert len(set(versions)) == len(versions)
    command.write_text("two")
    (tmp_path / "flows/read/__pycache__").mkdir()
    (tmp_path / "flows/read/__pycache__/a.pyc").write_text("compiled")
    assert hash_of(tmp_path) == versions[-1]


AROUND = {
    "prefect", "duckdb", "pandera[pyarrow]", "pyarrow", "fastapi", "sqlalchemy[asyncio]", "typer", "rich", "filelock",
    "xlsxwriter", "icalendar", "msgspec", "jinja2", "altair", "vl-convert-python",
    "starlette", "uvicorn",
}  # fmt: skip
"""Dependencies that no article passes through."""


def test_every_library_that_articles_pass_through_is_part_of_the_engine() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = {re.split(r"[<>=~]", dependency)[0] for dependency in project["dependencies"]}
    assert names - AROUND == set(LIBRARIES)
