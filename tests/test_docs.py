"""The documents say what the code does."""

import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import pytest
import typer

from flows.cli.app import app
from tests.cli_reference import PAGE, reference

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.splitlines() if line.startswith("dateline ")]


def commands() -> list[typer.core.TyperCommand]:
    group = typer.main.get_command(app)
    return [group.get_command(typer.Context(group), name) for name in sorted(group.commands)]


def test_the_reference_is_what_the_command_line_says() -> None:
    assert PAGE.read_text("utf-8") == reference(), "run `make docs`"


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
def test_every_command_and_option_has_a_help_text(command: typer.core.TyperCommand) -> None:
    assert command.help
    assert all(parameter.help for parameter in command.params if parameter.name != "help")


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name)
def test_every_command_stands_in_the_readme(command: typer.core.TyperCommand) -> None:
    assert f"dateline {command.name}" in README


def test_the_readme_s_commands_run_in_their_order(
    dateline: Any, raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(raw, tmp_path / "raw")
    monkeypatch.chdir(tmp_path)
    assert COMMANDS
    for line in COMMANDS:
        answer = dateline(*shlex.split(line, comments=True)[1:])
        assert answer.code == 0, f"{line}\n{answer.err}"


def test_the_readme_s_files_are_there() -> None:
    linked = re.findall(r"\]\(((?!https?:)[^)#]+)", README)
    assert linked
    assert [path for path in linked if not (ROOT / path).exists()] == []


def test_the_readme_s_make_targets_are_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)", README)) <= targets
