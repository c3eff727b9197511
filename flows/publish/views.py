"""The SQL files of the warehouse: views and macros that it carries, checks that it must pass.

A file of views/ is one bare SELECT under a leading comment; the comment becomes the view's. A file whose first
comment line reads `-- macro: (parameters)` makes a table macro with those parameters; with `-- scalar: (parameters)`
the file is one expression, and makes a macro that gives a value. With `-- stored` the view's rows are kept in the
database, as a table of its name: for what would take long to work out for each query.
"""

import json
import re
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import duckdb

from schemas.errors import DatelineError

SQL = Path(__file__).parents[2] / "warehouse"
STORED = "stored"
MACRO = re.compile(r"(macro|scalar):\s*(\(.*\))")


@dataclass(frozen=True, slots=True)
class View:
    """One file: its name, leading comment in one line, SELECT, and parameters when it is a macro.

    A scalar macro's `select` is an expression.
    """

    name: str
    comment: str
    select: str
    parameters: str | None = None
    scalar: bool = False
    stored: bool = False

    @property
    def kind(self) -> str:
        """What DuckDB calls it."""
        if self.scalar:
            return "MACRO"
        if self.stored:
            return "TABLE"
        return "MACRO TABLE" if self.parameters else "VIEW"

    @property
    def create(self) -> str:
        """The statement that makes it."""
        table = "TABLE " if self.kind == "MACRO TABLE" else ""
        return f"CREATE {self.kind.split()[0]} {self.name}{self.parameters or ''} AS {table}{self.select}"


def load_views(folder: Path = SQL / "views") -> list[View]:
    """Every view and macro, those that others need first. Raises DatelineError on a file that is not as above."""
    views = {path.stem: _view(path) for path in sorted(folder.glob("*.sql"))}
    scalars = [view for view in views.values() if view.scalar]
    needs = {name: _tables(view.select) & views.keys() for name, view in views.items() if not view.scalar}
    return [*scalars, *(views[name] for name in TopologicalSorter(needs).static_order())]


def load_checks(folder: Path = SQL / "checks") -> list[View]:
    """Every check, by name: a SELECT of the rows that should not be, under a comment that says what is wrong."""
    return [_view(path) for path in sorted(folder.glob("*.sql"))]


def _view(path: Path) -> View:
    lines = path.read_text("utf-8").splitlines()
    comments = []
    while lines and lines[0].startswith("--"):
        comments.append(lines.pop(0).removeprefix("--").strip())
    macro = MACRO.fullmatch(comments[0]) if comments else None
    stored = comments[:1] == [STORED]
    comment = " ".join(comments[1:] if macro or stored else comments)
    select = "\n".join(lines).strip().removesuffix(";")
    if not comment or not select:
        raise DatelineError(f"{path} must be a SELECT under a leading -- comment.")
    scalar = macro is not None and macro[1] == "scalar"
    return View(path.stem, comment, select, macro[2] if macro else None, scalar, stored)


def _tables(select: str) -> set[str]:
    """The names of tables and table macros that a SELECT reads."""
    found: set[str] = set()
    tree = json.loads(duckdb.execute("SELECT json_serialize_sql(?)", [select]).fetchall()[0][0])
    if tree["error"]:
        raise DatelineError(f"A view is not one SELECT: {tree['error_message']}")
    _collect(tree, found)
    return found


def _collect(node: Any, found: set[str]) -> None:  # noqa: ANN401 (parsed JSON)
    if isinstance(node, list):
        for item in node:
            _collect(item, found)
    elif isinstance(node, dict):
        if node.get("type") == "BASE_TABLE":
            found.add(node["table_name"])
        elif node.get("type") == "TABLE_FUNCTION":
            found.add(node["function"]["function_name"])
        for item in node.values():
            _collect(item, found)
