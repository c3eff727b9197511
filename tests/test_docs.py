"""The documents say what the code does: commands run, outputs are what they print, links lead somewhere."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import typer
import yaml

from flows.cli.app import app
from tests.cli_reference import PAGE, reference
from tests.data_dictionary import PAGE as DICTIONARY
from tests.data_dictionary import dictionary
from tests.document_tables import TABLES
from tests.documents import (
    ELSEWHERE,
    GENERATED,
    PICTURE,
    TABLE,
    commands,
    drawn_anew,
    elsewhere,
    lasting,
    pages,
    prepare,
    written_anew,
)

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
WRITTEN = {page: page.read_text("utf-8") for page in pages()}
TYPED = [(page.name, command) for page, text in WRITTEN.items() for command in commands(text)]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def all_commands() -> list[typer.core.TyperCommand]:
    group = typer.main.get_command(app)
    return [group.get_command(typer.Context(group), name) for name in sorted(group.commands)]


def examples() -> list[str]:
    """The commands of the help's examples, and those that pages name in running text, with what they ask."""
    lines = [line.strip() for command in all_commands() for line in (command.epilog or "").splitlines()]
    shown = [re.split(r"\s{3,}", line)[0] for line in lines if line.startswith("dateline ")]
    named = [command for text in WRITTEN.values() for command in re.findall(r"`(dateline [a-z]+ [^`]+)`", text)]
    return [*shown, *named]


def test_the_reference_is_what_the_command_line_says() -> None:
    assert PAGE.read_text("utf-8") == reference(), "run `make docs`"


def test_the_data_dictionary_is_what_schemas_and_views_say(warehouse: Path) -> None:
    written = DICTIONARY.read_text("utf-8")
    assert written == dictionary(warehouse), "run `make docs`"
    assert "None" not in written, "every column of a view has its words"


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.name)
def test_every_command_and_option_has_a_help_text(command: typer.core.TyperCommand) -> None:
    assert command.help
    assert all(parameter.help for parameter in command.params if parameter.name != "help")


@pytest.mark.parametrize("command", all_commands(), ids=lambda command: command.name)
def test_every_command_stands_in_the_readme(command: typer.core.TyperCommand) -> None:
    assert f"dateline {command.name}" in README


@pytest.mark.slow
@pytest.mark.parametrize("page", pages(), ids=lambda page: page.name)
def test_what_a_page_says_is_typed_runs_and_prints_what_it_says(page: Path, warehouse: Path, tmp_path: Path) -> None:
    anew = written_anew(page, prepare(page, tmp_path / "reader", warehouse))
    assert lasting(WRITTEN[page]) == lasting(anew), "run `make docs`"


def test_the_picture_is_of_the_shipped_articles(warehouse: Path, tmp_path: Path) -> None:
    anew = drawn_anew(prepare(ROOT / PICTURE, tmp_path / "reader", warehouse))
    words = [re.findall(r"<text[^>]*>([^<]+)", svg) for svg in ((ROOT / PICTURE).read_text("utf-8"), anew)]
    assert words[0] == words[1] != [], "run `make docs`"


@pytest.mark.parametrize(("page", "command"), TYPED)
def test_what_is_proved_elsewhere_is_proved(page: str, command: str) -> None:
    if proof := elsewhere(command):
        file, _, name = proof.partition("::")
        assert f"def {name}" in (ROOT / file).read_text("utf-8"), page


def test_nothing_is_excused_that_no_page_has() -> None:
    used = {elsewhere(command) for _, command in TYPED}
    assert set(ELSEWHERE.values()) - used <= {elsewhere("dateline serve"), elsewhere("dateline run --prefect")}


@pytest.mark.parametrize("example", examples())
def test_an_example_is_asked_rightly(example: str) -> None:
    words = shlex.split(re.sub(r"\$\(.*\)", "0123456789abcdef", example))
    group = typer.main.get_command(app)
    context = group.make_context("dateline", words[1:])
    name, command, rest = group.resolve_command(context, words[1:])
    assert name in group.commands
    command.make_context(name, rest, parent=context)


@pytest.mark.parametrize("page", [*pages(), *(ROOT / "docs" / name for name in GENERATED)], ids=lambda page: page.name)
def test_a_page_s_links_lead_to_files(page: Path) -> None:
    linked = re.findall(r"\]\(((?!https?:)[^)#]+)", page.read_text("utf-8"))
    assert [path for path in linked if not (page.parent / path).exists()] == []


def test_every_page_is_linked_from_another() -> None:
    linked = {Path(path).name for text in WRITTEN.values() for path in re.findall(r"\]\(([^)#]+)", text)}
    assert {page.name for page in (ROOT / "docs").glob("*.md")} <= linked


def test_the_tables_of_pages_are_written_from_the_code() -> None:
    marks = {mark for text in WRITTEN.values() for _, mark, _ in TABLE.findall(text)}
    assert set(TABLES) <= marks
    assert marks - set(TABLES) <= {"reasons"}, "tests/llm/test_docs.py proves that one"


def test_the_pages_make_targets_are_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {name for text in WRITTEN.values() for name in re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE)}
    assert named
    assert named <= targets


def test_what_is_installed_is_there_to_install() -> None:
    extras = {name for text in WRITTEN.values() for name in re.findall(r"pip install 'dateline\[(\w+)\]'", text)}
    assert extras
    assert extras <= set(PROJECT["optional-dependencies"])
    assert PROJECT["scripts"] == {"dateline": "flows.cli:main"}


def test_the_deployment_is_the_one_that_the_page_deploys() -> None:
    [deployment] = yaml.safe_load((ROOT / "prefect.yaml").read_text("utf-8"))["deployments"]
    pool = deployment["work_pool"]["name"]
    typed = [command for _, command in TYPED if command.startswith("prefect ")]
    assert any(f"work-pool create {pool} " in command for command in typed)
    assert any(f"--pool {pool}" in command for command in typed)
