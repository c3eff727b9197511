"""Tables against their Pandera models: failing rows become rejections, the good rest goes on."""

from collections.abc import Iterator
from typing import Any

import narwhals.stable.v1 as nw
import pyarrow as pa
import pyarrow.compute as pc
from pandera.errors import SchemaError, SchemaErrorReason, SchemaErrors

from flows.publish.builder import Builder, as_json, in_order
from flows.publish.rows import Tables
from schemas.catalog import CATALOG, Entry

Refusal = tuple[str, str, pa.Table]
"""Reason, detail and the rows refused for it."""


def validate(tables: Tables) -> Tables:
    """The tables with only rows that pass their model, have a key of their own and point at rows that stay.

    Every other row goes to `rejection`, with the column and the check that it failed, and itself as JSON. A row that
    points at a refused row is refused too, and so is an event or actor that nothing supports any more.
    """
    paths = dict(zip(*(tables["document"][name].to_pylist() for name in ("document_id", "path")), strict=True))
    kept: Tables = {}
    refused: list[tuple[str, Refusal]] = []
    for name, table in tables.items():
        kept[name], refusals = _fitting(name, table)
        refused += [(name, refusal) for refusal in refusals]
    refused += _loosened(kept)
    kept["rejection"] = _with_refused(kept["rejection"], refused, paths, tables["run"]["run_id"][0].as_py())
    return {name: table.cast(CATALOG[name].arrow) for name, table in kept.items()}


def _fitting(name: str, table: pa.Table) -> tuple[pa.Table, list[Refusal]]:
    """The rows of one table that pass its model and are the first of their key."""
    entry = CATALOG[name]
    refusals: list[Refusal] = []
    try:
        entry.model.validate(table, lazy=True)
    except SchemaErrors as errors:
        bad = pa.array([False] * table.num_rows)
        for detail, failing in _failures(errors, table):
            refusals.append(("fails a check", f"In {name}, {detail}.", table.filter(pc.and_not(failing, bad))))
            bad = pc.or_(bad, failing)
        table = table.filter(pc.invert(bad))
    repeated = _repeated(entry, table)
    if pc.any(repeated).as_py():
        detail = f"In {name}, another row has the same {', '.join(entry.key)}."
        refusals.append(("repeated key", detail, table.filter(repeated)))
        table = table.filter(pc.invert(repeated))
    return table, [refusal for refusal in refusals if refusal[2].num_rows]


def _failures(errors: SchemaErrors, table: pa.Table) -> Iterator[tuple[str, pa.Array]]:
    """What each failed check says, and row by row whether it failed."""
    for error in errors.schema_errors:
        if error.reason_code is SchemaErrorReason.SERIES_CONTAINS_NULLS:
            yield f"{error.schema.name} is empty", pc.is_null(table[error.schema.name])
        elif error.check_output is None:
            raise error  # a column is missing or of another type: a mistake in the code, not in a row
        else:
            check = error.check.error or error.check.name
            yield f"the check failed: {_named(error, check)}", pc.invert(_passing(error, table))


def _named(error: SchemaError, check: str) -> str:
    columns = CATALOG_NAMES.get(error.schema.name)
    return check if columns else f"{error.schema.name} {check}"


def _passing(error: SchemaError, table: pa.Table) -> pa.Array:
    """Row by row, whether the check passed; an empty value passes, for emptiness is a check of its own."""
    output: Any = error.check_output
    if isinstance(output, nw.Expr):
        output = nw.from_native(table).select(check_output=output)
    elif isinstance(output, nw.LazyFrame):
        output = output.collect()
    return pc.fill_null(nw.to_native(output)["check_output"], True)


def _repeated(entry: Entry, table: pa.Table) -> pa.Array:
    """Row by row, whether an earlier row has the same key."""
    numbered = table.select(list(entry.key)).append_column("number", pa.array(range(table.num_rows)))
    first = numbered.group_by(list(entry.key)).aggregate([("number", "min")])["number_min"]
    return pc.invert(pc.is_in(numbered["number"], first))


def _loosened(kept: Tables) -> list[tuple[str, Refusal]]:
    """Take out of `kept` every row that points at nothing or that nothing supports, until none is left."""
    refused: list[tuple[str, Refusal]] = []
    while loose := [item for name in CATALOG for item in _loose(name, kept)]:
        refused += loose
    return refused


def _loose(name: str, kept: Tables) -> Iterator[tuple[str, Refusal]]:
    entry = CATALOG[name]
    for column, target in entry.refers.items():
        known = kept[target][CATALOG[target].key[0]]
        points = pc.or_(pc.is_null(kept[name][column]), pc.is_in(kept[name][column], known))
        detail = f"In {name}, {column} points at no row of {target}."
        yield from _taken_out(name, kept, points, ("depends on a refused row", detail))
    if entry.supported_by:
        key = entry.key[0]
        supported = pc.is_in(kept[name][key], kept[entry.supported_by][key])
        detail = f"In {name}, no row of {entry.supported_by} has this {key}."
        yield from _taken_out(name, kept, supported, ("nothing supports it", detail))


def _taken_out(name: str, kept: Tables, good: pa.Array, why: tuple[str, str]) -> Iterator[tuple[str, Refusal]]:
    if not pc.all(good, min_count=0).as_py():
        table = kept[name]
        kept[name] = table.filter(good)
        yield name, (*why, table.filter(pc.invert(good)))


def _with_refused(
    rejections: pa.Table, refused: list[tuple[str, Refusal]], paths: dict[str, str], run_id: str
) -> pa.Table:
    builder = Builder("rejection")
    for _, (reason, detail, rows) in refused:
        for row in rows.to_pylist():
            document_id = row.get("document_id")
            path = row.get("path") or paths.get(document_id)
            whole = as_json(list(row), tuple(row.values()))
            builder.add((path, document_id, "validate", reason, detail, whole, run_id))
    both = pa.concat_tables([rejections, builder.table()])
    return in_order(builder.entry, both)


CATALOG_NAMES = {entry.model.__name__: name for name, entry in CATALOG.items()}
