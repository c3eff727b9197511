"""`dateline check`, `versions` and `rollback`: is the warehouse whole, what was published before, and the way back."""

from pathlib import Path
from typing import Annotated

import typer

from flows.cli.options import WAREHOUSE, Address, AsJson, is_s3
from flows.cli.output import print_json
from flows.cli.table import print_table


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(check)
    app.command()(versions)
    app.command()(rollback)


def check(warehouse: Address = str(WAREHOUSE), as_json: AsJson = False) -> None:
    """Verify a warehouse, its files and its rows.

    The files against their manifest, and the tables against the SQL checks.

    Exit code 1 when anything is wrong.
    """
    from flows.summary import counted

    found = _wrongs(warehouse)
    if as_json:
        print_json({"warehouse": warehouse, "wrong": found})
    else:
        for sentence in found:
            typer.echo(sentence)
        verdict = f"{counted(len(found), 'fault')}; `dateline run` rebuilds it" if found else "all is well"
        typer.echo(f"{warehouse}: {verdict}.")
    if found:
        raise typer.Exit(1)


def versions(warehouse: Address = str(WAREHOUSE), as_json: AsJson = False) -> None:
    """List the published versions that are kept."""
    from flows.publish.history import versions as published_versions

    found = [
        {"version": version.name, "current": version.is_current, **_counts(version.rows)}
        for version in published_versions(_all_of(warehouse))
    ]
    if as_json:
        print_json(found)
        return
    rows = [["yes" if name == "current" and value else "" if value is False else value for name, value in row.items()]
            for row in found]
    print_table(list(found[0]) if found else [], rows, empty=f"{warehouse} holds no version yet.")


def rollback(
    version: Annotated[str | None, typer.Argument(metavar="VERSION", help="Default: the one before.")] = None,
    warehouse: Address = str(WAREHOUSE),
) -> None:
    """Make an earlier version the current one again."""
    typer.echo(f"{warehouse}: the current version is now {_publish_again(warehouse, version)}")


def _wrongs(warehouse: str) -> list[str]:
    if is_s3(warehouse):
        from flows.s3.hand import warehouse_at

        return warehouse_at(warehouse).check()
    from flows.publish.check import check as wrongs

    return wrongs(Path(warehouse))


def _all_of(warehouse: str) -> Path:
    """The folder of a warehouse with all its versions."""
    if not is_s3(warehouse):
        return Path(warehouse)
    from flows.s3.hand import warehouse_at

    return warehouse_at(warehouse).pull(whole=True)


def _publish_again(warehouse: str, version: str | None) -> str:
    if is_s3(warehouse):
        from flows.s3.hand import warehouse_at

        return warehouse_at(warehouse).rollback(version)
    from flows.publish.history import rollback as publish_again

    return publish_again(Path(warehouse), version)


def _counts(rows: object) -> dict[str, object]:
    """How many articles, claims and events a version holds; unknown when its manifest is damaged."""
    counts = rows if isinstance(rows, dict) else {}
    return {name: counts.get(name) for name in ("document", "claim", "event", "comparison")}
