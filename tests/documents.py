"""Runs what the documents tell people to type, and writes what was printed beneath it: `python -m tests.documents`.

Blocks fenced as `sh`, `sql` and `python` are run and must succeed. In a `console` block each `$ command` is run, and
what follows is what it printed. A fence with a file's name, such as `toml raw/wire/source.toml`, is that file. A page's
blocks run in one folder, in their order, where raw/ are the shipped articles and warehouse/ is their timeline.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.data_dictionary import PAGE as DICTIONARY
from tests.data_dictionary import dictionary
from tests.document_tables import TABLES

ROOT = Path(__file__).parent.parent
GENERATED = ("cli.md", "data-dictionary.md")
"""Pages that are wholly written from the code, by programs of their own."""

WITHOUT_WAREHOUSE = ("README.md",)
"""Pages whose reader has run nothing yet."""

ELSEWHERE = {
    r"make ": "tests/test_docs.py::test_the_pages_make_targets_are_there",
    r"pip install ": "tests/test_docs.py::test_what_is_installed_is_there_to_install",
    r"prefect |export DATELINE_HOME": "tests/test_docs.py::test_the_deployment_is_the_one_that_the_page_deploys",
    r"dateline schedule": "tests/test_schedule.py",
    r"dateline serve": "tests/web/serve/test_live.py",
    r"curl .*http://127\.0\.0\.1:8765/": "tests/web/serve/test_docs.py",
    r"curl .*127\.0\.0\.1:8765/": "tests/web/serve/test_docs.py",
    r"dateline run --prefect": "tests/test_flow.py",
    r"dateline run --extractor llm": "tests/llm/test_run.py",
    r"dask |dateline run --runner dask": "tests/test_runner.py",
    r".*s3://": "tests/s3/test_warehouse.py",
}
"""What is not run here, because it installs, serves or asks a server, and the tests that prove it."""

FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
TABLE = re.compile(r"(<!-- (\w+) -->\n).*?(<!-- /\2 -->)", re.DOTALL)
PICTURE = "docs/images/timeline.svg"
DRAWN_BY = f"dateline report --from 2025-01-01 --svg {PICTURE}"

PROGRESS = re.compile(r"^(?:read|extract|reconcile|publish)(?:: .*)?\n", re.MULTILINE)
"""What a run says while it takes longer than usual."""

CHANGES_BY_ITSELF = re.compile(r"\bin \d+\.\d s\b|\b\d{6}-[0-9a-f]{16}\b")
"""What two runs print differently: how long they took, and the version, which hangs on all the code."""


def pages() -> list[Path]:
    """Every page that is written by hand."""
    return [ROOT / "README.md", *(path for path in sorted((ROOT / "docs").glob("*.md")) if path.name not in GENERATED)]


def prepare(page: Path, folder: Path, warehouse: Path) -> Path:
    """Lay out in `folder` what the reader of a page has before them."""
    for name in ("raw", "docs"):
        shutil.copytree(ROOT / name, folder / name)
    if page.name not in WITHOUT_WAREHOUSE:
        shutil.copytree(warehouse, folder / "warehouse", symlinks=True)
    return folder


def written_anew(page: Path, folder: Path) -> str:
    """The page after all its blocks have run in `folder`. Raises AssertionError where one of them fails."""
    text = FENCE.sub(lambda block: _block(block, folder), page.read_text("utf-8"))
    return TABLE.sub(lambda table: table[1] + TABLES[table[2]]() + table[3] if table[2] in TABLES else table[0], text)


def drawn_anew(folder: Path) -> str:
    """The README's picture, of the timeline in `folder`."""
    (folder / PICTURE).parent.mkdir(parents=True, exist_ok=True)
    _shell(DRAWN_BY, folder)
    return (folder / PICTURE).read_text("utf-8")


def lasting(text: str) -> str:
    """A text without what two runs print differently."""
    return CHANGES_BY_ITSELF.sub("#", text).strip()


def commands(text: str) -> Iterator[str]:
    """The command lines of a page's `sh` and `console` blocks, whether they are run here or elsewhere."""
    for kind, _, body in FENCE.findall(text):
        if kind == "sh":
            yield from (line for line in body.splitlines() if line and not line.startswith("#"))
        if kind == "console":
            yield from (command for command, _ in COMMAND.findall(body))


def elsewhere(command: str) -> str | None:
    """The tests that prove a command which is not run here."""
    return next((proof for pattern, proof in ELSEWHERE.items() if re.match(pattern, command)), None)


def _block(block: re.Match[str], folder: Path) -> str:
    kind, file, body = block.groups()
    if file:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(body, encoding="utf-8")
    elif kind == "console":
        return "```console\n" + "\n".join(_typed(command, folder) for command, _ in COMMAND.findall(body)) + "```"
    elif kind in RUN:
        RUN[kind](body, folder)
    return block[0]


def _typed(command: str, folder: Path) -> str:
    """A command and what it prints now."""
    printed = PROGRESS.sub("", _shell(command, folder))
    # Behind a pipe a failure leaves no exit code, and no page is to show one.
    assert not printed.startswith("dateline: "), f"{command}\n{printed}"
    return f"$ {command}\n" + "".join(f"{line.rstrip()}\n" for line in printed.splitlines())


def _lines(body: str, folder: Path) -> None:
    _shell("\n".join(line for line in body.splitlines() if not elsewhere(line)), folder)


def _shell(script: str, folder: Path) -> str:
    """What a shell prints, on both streams. Raises AssertionError when it fails."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    ours = ("COLUMNS", "DATELINE_", "PREFECT_")
    plain = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return _checked(["bash", "-euc", script], script, folder, {**plain, "PATH": path})


def _python(body: str, folder: Path) -> None:
    _checked([sys.executable, "-c", body], body, folder, {**os.environ, "PYTHONPATH": str(ROOT)})


def _sql(body: str, folder: Path) -> None:
    """Run the statements in DuckDB itself; the last one must give rows."""
    program = f"import duckdb, sys; sys.exit(not duckdb.sql({body!r}).fetchall())"
    _checked([sys.executable, "-c", program], body, folder, dict(os.environ))


def _checked(command: list[str], shown: str, folder: Path, environment: dict[str, str]) -> str:
    ran = subprocess.run(
        command, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    assert ran.returncode == 0, f"{shown}\n{ran.stdout}"
    return ran.stdout


RUN: dict[str, Callable[[str, Path], None]] = {"sh": _lines, "sql": _sql, "python": _python}


def main() -> None:
    """Write every page anew, or those named."""
    from flows.pipeline import run

    with tempfile.TemporaryDirectory() as name:
        warehouse = Path(name) / "built"
        run(ROOT / "raw", warehouse)
        DICTIONARY.write_text(dictionary(warehouse), encoding="utf-8")
        picture = drawn_anew(prepare(ROOT / PICTURE, Path(name) / "picture", warehouse))
        (ROOT / PICTURE).write_text(picture, encoding="utf-8")
        for page in pages():
            if sys.argv[1:] in ([], [page.name]):
                page.write_text(written_anew(page, prepare(page, Path(name) / page.stem, warehouse)), encoding="utf-8")


if __name__ == "__main__":
    main()
