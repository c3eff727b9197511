"""What untrusted SQL may say: judged on DuckDB's own parse of it, never on its text. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

TABLE_FUNCTIONS = frozenset({"range", "generate_series", "unnest", "json_each", "json_tree"})
NODES = frozenset({"SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE"})
SOURCES = frozenset(
    {"BASE_TABLE", "TABLE_FUNCTION", "SUBQUERY", "JOIN", "EMPTY", "EXPRESSION_LIST", "VALUES", "PIVOT", "SHOW_REF"}
)
EXPRESSIONS = frozenset(
    {
        "BETWEEN", "CASE", "CAST", "COLLATE", "COLUMN_REF", "COMPARISON", "CONJUNCTION", "CONSTANT", "DEFAULT",
        "FUNCTION", "LAMBDA", "LAMBDA_REF", "OPERATOR", "POSITIONAL_REFERENCE", "STAR", "SUBQUERY", "TYPE", "WINDOW",
    }
)  # fmt: skip

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Allowed:
    """Names that a query may use: the warehouse's tables and views, its macros; `taken` may not be given to a CTE."""

    tables: frozenset[str]
    macros: frozenset[str]
    taken: frozenset[str]


def functions() -> frozenset[str]:
    """The functions of functions.txt."""
    lines = Path(__file__).with_name("functions.txt").read_text("utf-8").splitlines()
    return frozenset(word.casefold() for line in lines if not line.startswith("#") for word in line.split())


def refusal(parsed: Node, allowed: Allowed) -> str | None:
    """Why a query may not run, in a sentence; None when it may. `parsed` is what json_serialize_sql gives."""
    if parsed["error"]:
        return f"Only one SELECT can run here ({parsed['error_message'].rstrip('!.')})."
    if len(parsed["statements"]) != 1:
        return "Only one statement can run at a time."
    nodes = list(_walk(parsed["statements"]))
    local = {entry["key"].casefold() for node in nodes for entry in node.get("cte_map", {}).get("map", [])}
    if hidden := local & allowed.taken:
        return f"The name {min(hidden)} belongs to DuckDB; name that part of the query otherwise."
    known = functions()
    return next(filter(None, (_refused(node, allowed, local, known) for node in nodes)), None)


def _walk(tree: object) -> Iterator[Node]:
    """Every JSON object in the tree, outermost first; a loop, for a query may nest deeper than Python's stack."""
    waiting = [tree]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            yield item
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)


def _refused(node: Node, allowed: Allowed, local: set[str], known: frozenset[str]) -> str | None:
    kind = node.get("type")
    if "class" in node:
        return _refused_expression(node, allowed, known)
    if isinstance(kind, str) and kind.endswith("_NODE"):
        return None if kind in NODES else f"{kind} is not allowed here."
    if "sample" in node and "alias" in node and kind not in SOURCES:
        return f"Reading from {kind} is not allowed here."
    if kind == "BASE_TABLE":
        return _refused_table(node, allowed, local)
    if kind == "TABLE_FUNCTION" and (name := node["function"]["function_name"]).casefold() not in (
        TABLE_FUNCTIONS | allowed.macros
    ):
        return f"The table function {name} is not allowed here."
    if kind == "SHOW_REF" and node["query"] is None and node["table_name"].strip('"').casefold() != "tables":
        return "Only SHOW TABLES, DESCRIBE and SUMMARIZE are allowed here."
    return None


def _refused_table(node: Node, allowed: Allowed, local: set[str]) -> str | None:
    name = node["table_name"]
    if node["catalog_name"] or node["schema_name"] not in ("", "main"):
        return f"Name the table {name} alone, without a catalog or schema."
    if node["at_clause"] is not None:
        return "AT is not allowed here."
    if name.casefold() in allowed.tables | local:
        return None
    near = get_close_matches(name.casefold(), allowed.tables)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(sorted(allowed.tables))}."
    return f"There is no table or view {name!r}; {hint}"


def _refused_expression(node: Node, allowed: Allowed, known: frozenset[str]) -> str | None:
    kind = node["class"]
    if kind not in EXPRESSIONS:
        return f"{kind} is not allowed here."
    if kind not in ("FUNCTION", "WINDOW"):
        return None
    path = node["qualified_name"]["path"]
    name = path[-1].casefold()
    # DuckDB itself writes main in front of some functions that stand for syntax.
    if path[:-1] in ([], ["main"]) and name in known | TABLE_FUNCTIONS | allowed.macros:
        return None
    return f"The function {'.'.join(path)} is not allowed here."
