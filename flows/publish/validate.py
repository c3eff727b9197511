"""Tables against their Pandera models: failing rows become rejections, the good rest goes on."""

from collections.abc import Iterator
from typing import Any

import narwhals.stable.v1 as nw
import pyarrow as pa
import pyarrow.compute as pc
from pandera.errors import SchemaError, SchemaErrorReason, SchemaErrors

from flows.publish.builder import Builder, as_json
from flows.publish.parts import Rows
from flows.publish.rows import Tables
from schemas.catalog import CATALOG, Entry

Refusal = tuple[str, str, pa.Table]
"""Reason, detail and the rows refused for it."""


def validate(tables: Tables) -> Tables:
    """The tables with only rows that pass their model, have a key of their own and point at rows that stay.

    Every other row goes to `rejection`, with the column and the check that it failed, and itself as JSON. A row that
    points at a refused row is refused too, and so is an event or actor that nothing supports any more.
    """
    kept: Tables = {}
    refused: list[tuple[str, Refusal]] = []
    for name, table in tables.items():
        kept[name], refusals = _fitting(name, table)
        refused += [(name, refusal) for refusal in refusals]
    refused += _loosened(kept)
    if refused:
        paths = dict(zip(*(tables["document"][name].to_pylist() for name in ("document_id", "path")), strict=True))
        kept["rejection"] = _with_refused(kept["rejection"], refused, paths, tables["run"]["run_id"][0].as_py())
    return kept


def _fitting(name: str, rows: Rows) -> tuple[Rows, list[Refusal]]:
    """The rows of one table that pass its model and are the first of their key."""
    entry = CATALOG[name]
    refusals: list[Refusal] = []
    kept = Rows(entry.arrow, (_passing(name, part, refusals).cast(entry.arrow) for part in rows.parts()))
    if _repeats(entry, kept):
        repeated = _repeated(entry, kept)
        detail = f"In {name}, another row has the same {', '.join(entry.key)}."
        refusals += [("repeated key", detail, part) for part in kept.filter(repeated).parts()]
        kept = kept.filter(pc.invert(repeated))
    return kept, [refusal for refusal in refusals if refusal[2].num_rows]


def _passing(name: str, part: pa.Table, refusals: list[Refusal]) -> pa.Table:
    """The rows of a part that pass their model; the others go to the refusals."""
    try:
        CATALOG[name].model.validate(part, lazy=True)
    except SchemaErrors as errors:
        bad = pa.array([False] * part.num_rows)
        for detail, failing in _failures(errors, part):
            refusals.append(("fails a check", f"In {name}, {detail}.", part.filter(pc.and_not(failing, bad))))
            bad = pc.or_(bad, failing)
        part = part.filter(pc.invert(bad))
    return part


def _repeats(entry: Entry, rows: Rows) -> bool:
    """Whether two rows have one key. Rows are ordered by keys of several columns, so that one part has both."""
    if len(entry.key) == 1:
        return bool(pc.count_distinct(rows[entry.key[0]]).as_py() < rows.num_rows)
    keys = (part.select(list(entry.key)) for part in rows.parts())
    return any(part.group_by(part.column_names).aggregate([]).num_rows < part.num_rows for part in keys)


def _failures(errors: SchemaErrors, table: pa.Table) -> Iterator[tuple[str, pa.Array]]:
    """What each failed check says, and row by row whether it failed."""
    for error in errors.schema_errors:
        if error.reason_code is SchemaErrorReason.SERIES_CONTAINS_NULLS:
            yield f"{error.schema.name} is empty", pc.is_null(table[error.schema.name])
        elif error.check_output is None:
            raise error  # a column is missing or of another type: a mistake in the code, not in a row
        else:
            check = error.check.error or error.check.name
            yield f"the check failed: {_named(error, check)}", pc.invert(_passed(error, table))


def _named(error: SchemaError, check: str) -> str:
    columns = CATALOG_NAMES.get(error.schema.name)
    return check if columns else f"{error.schema.name} {check}"


def _passed(error: SchemaError, table: pa.Table) -> pa.Array:
    """Row by row, whether the check passed; an empty value passes, for emptiness is a check of its own."""
    output: Any = error.check_output
    if isinstance(output, nw.Expr):
        output = nw.from_native(table).select(check_output=output)
    elif isinstance(output, nw.LazyFrame):
        output = output.collect()
    return pc.fill_null(nw.to_native(output)["check_output"], True)


def _repeated(entry: Entry, rows: Rows) -> pa.Array:
    """Row by row, whether an earlier row has the same key."""
    numbers = pa.array(range(rows.num_rows))
    numbered = pa.table({name: rows[name] for name in entry.key} | {"number": numbers})
    first = numbered.group_by(list(entry.key)).aggregate([("number", "min")])["number_min"]
    return pc.invert(pc.is_in(numbers, first.combine_chunks()))


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
        rows = kept[name]
        kept[name] = rows.filter(good)
        for part in rows.filter(pc.invert(good)).parts():
            yield name, (*why, part)


def _with_refused(rejections: Rows, refused: list[tuple[str, Refusal]], paths: dict[str, str], run_id: str) -> Rows:
    builder = Builder("rejection")
    for rejection in rejections.to_pylist():
        builder.add(tuple(rejection.values()))
    for _, (reason, detail, rows) in refused:
        for row in rows.to_pylist():
            document_id = row.get("document_id")
            path = row.get("path") or paths.get(document_id)
            whole = as_json(list(row), tuple(row.values()))
            builder.add((path, document_id, "validate", reason, detail, whole, run_id))
    schema = builder.entry.arrow
    return Rows(schema, (part.cast(schema) for part in builder.rows().parts()))


CATALOG_NAMES = {entry.model.__name__: name for name, entry in CATALOG.items()}
