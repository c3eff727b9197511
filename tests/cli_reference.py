"""Writes docs/cli.md from the command line itself: `python -m tests.cli_reference`."""

from pathlib import Path

import typer

from flows.cli.app import app

PAGE = Path(__file__).parent.parent / "docs" / "cli.md"

HEAD = """# The command line

Written from `dateline --help` by `make docs`; a test keeps the two the same.
"""


def reference() -> str:
    """The whole page."""
    group = typer.main.get_command(app)
    context = typer.Context(group, info_name="dateline", terminal_width=100)
    parts = [HEAD, _section("dateline", group.get_help(context))]
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        inner = typer.Context(command, info_name=name, parent=context, terminal_width=100)
        parts.append(_section(f"dateline {name}", command.get_help(inner)))
    return "\n".join(parts)


def _section(title: str, text: str) -> str:
    body = "\n".join(line.rstrip() for line in text.strip().splitlines())
    return f"## {title}\n\n```text\n{body}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(reference(), encoding="utf-8")
