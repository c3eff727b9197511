"""Questions of our own to the published version, with parameters, never with text pasted into SQL."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

import typer

from schemas.errors import DatelineError

Row = tuple[object, ...]
Record = dict[str, object]


def ask(warehouse: Path, sql: str, parameters: Sequence[object] = ()) -> tuple[list[str], list[Row]]:
    """The columns and rows of an answer. Raises DatelineError where there is no timeline, or a broken one."""
    import duckdb

    from flows.publish.layout import DATABASE, hold

    with hold(warehouse) as folder:
        try:
            with duckdb.connect(str(folder / DATABASE), read_only=True) as connection:
                answer = connection.execute(sql, parameters)
                return [column[0] for column in answer.description or ()], answer.fetchall()
        except duckdb.Error as error:
            raise DatelineError(
                f"The database of {warehouse} can't be read ({_first_line(error)}); "
                f"see `dateline check --warehouse {warehouse}`."
            ) from error


def records(warehouse: Path, sql: str, parameters: Sequence[object] = ()) -> list[Record]:
    """The rows of an answer by the names of their columns. Raises as `ask` does."""
    columns, rows = ask(warehouse, sql, parameters)
    return [dict(zip(columns, row, strict=True)) for row in rows]


def known_word(word: str, words: Sequence[str], noun: str) -> str:
    """The word as it is known, case aside. Raises BadParameter naming the nearest where it is not known."""
    folded = {known.casefold(): known for known in words}
    if found := folded.get(word.casefold()):
        return found
    hint = nearest(word, words) or f"known: {', '.join(sorted(words)[:30]) or 'none'}."
    raise typer.BadParameter(f"No {noun} is called {word!r}; {hint}")


def nearest(word: str, words: Sequence[str]) -> str:
    """The question whether one of the words nearest to this one was meant; empty where none is near."""
    folded = {known.casefold(): known for known in words}
    near = [folded[match] for match in get_close_matches(word.casefold(), folded, n=3, cutoff=0.6)]
    return f"did you mean {' or '.join(near)}?" if near else ""


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__
