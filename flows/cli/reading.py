"""Questions of our own to the published version, with parameters, never with text pasted into SQL."""

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

import typer

from schemas.errors import DatelineError

Row = tuple[object, ...]


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


def known_word(word: str, words: Sequence[str], noun: str) -> str:
    """The word as it is known, case aside. Raises BadParameter naming the nearest where it is not known."""
    folded = {known.casefold(): known for known in words}
    if found := folded.get(word.casefold()):
        return found
    near = [folded[match] for match in get_close_matches(word.casefold(), folded, n=3, cutoff=0.6)]
    hint = f"did you mean {' or '.join(near)}?" if near else f"known: {', '.join(sorted(words)[:30]) or 'none'}."
    raise typer.BadParameter(f"No {noun} is called {word!r}; {hint}")


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0][:200] if str(error) else type(error).__name__
