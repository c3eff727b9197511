"""The API's description in OpenAPI 3.1, written from its endpoints, the schemas and the published version's columns."""

from collections.abc import Mapping
from typing import Any

from flows import __version__
from flows.web.serve.api import ENDPOINTS
from flows.web.serve.asked import Parameter
from flows.web.serve.endpoint import Endpoint, Schema, made_of
from flows.web.serve.reader import Reader
from schemas.columns import COLUMNS
from schemas.views import described

_ANY_DAY = "(DATE '2000-01-01')"

RELATIONS = {
    "timeline": ("timeline", f"timeline_as_of{_ANY_DAY}"),
    "conflict": ("conflict", f"conflict_as_of{_ANY_DAY}"),
    "figure_over_time": ("figure_over_time",),
    "claim": ("claim",),
    "part": ("(SELECT actor.*, role, char_start, char_end FROM claim_actor JOIN actor USING (actor_id))",),
    "figure": ("figure",),
    "comparison": ("comparison",),
    "event_version": ("event_version",),
    "document": ("document",),
    "article": ("(SELECT * EXCLUDE (text) FROM document)",),
}
"""What the rows of answers are: a column that only some of the relations have may be left out of a row."""

_TYPES: Mapping[str, Schema] = {
    "VARCHAR": {"type": "string"},
    "VARCHAR[]": {"type": "array", "items": {"type": "string"}},
    "BIGINT": {"type": "integer"},
    "BOOLEAN": {"type": "boolean"},
    "DOUBLE": {"type": "number"},
    "DATE": {"type": "string", "format": "date"},
    "TIMESTAMP": {"type": "string", "format": "date-time"},
}

QUERY = {
    "type": "object",
    "properties": {
        "query": {"type": "string", "description": "One SELECT over tables and views", "examples": ["FROM timeline"]},
        "format": {"enum": ["json", "csv", "parquet"], "default": "json", "description": "How the answer is written"},
    },
    "required": ["query"],
    "additionalProperties": False,
}

TABLE = made_of(
    columns={
        "type": "array",
        "items": made_of(name={"type": "string"}, type={"type": "string", "description": "DuckDB's name of the type"}),
    },
    rows={"type": "array", "items": {"type": "array", "description": "One value for each column"}},
)

_ERRORS = {
    "400": "Something in the request will not do",
    "403": "The request comes from another site's page",
    "404": "There is no such thing",
    "413": "The request is too long",
    "415": "The body is not of the type it must be",
    "421": "The Host header does not name this server",
    "503": "There is no timeline yet, or too many queries run already",
}


def describe(reader: Reader) -> dict[str, Any]:
    """The whole description."""
    paths = {endpoint.path: {"get": _operation(endpoint)} for endpoint in ENDPOINTS}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "dateline",
            "version": __version__,
            "summary": "A timeline of news with its evidence and its contradictions.",
            "description": "Dates are closed intervals; an empty end is unknown. Offsets count characters.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "security": [],
        "paths": {**paths, "/api/sql": {"post": _sql()}},
        "components": {
            "schemas": {**{name: _row(reader, name) for name in RELATIONS}, "error": _error()},
            "responses": {code: _refusal(says) for code, says in _ERRORS.items()},
        },
    }


def _operation(endpoint: Endpoint) -> dict[str, Any]:
    place = [
        {"name": name, "in": "path", "required": True, "description": says, "schema": {"type": "string"}}
        for name, says in endpoint.place.items()
    ]
    codes = ("400", "403", "421", "503", *(("404",) if place else ()))
    return {
        "operationId": endpoint.name,
        "summary": endpoint.summary,
        "parameters": [*place, *map(_parameter, endpoint.parameters)],
        "responses": {"200": _response(endpoint.summary, endpoint.answer), **_references(codes)},
    }


def _sql() -> dict[str, Any]:
    answers = {
        "application/json": {"schema": TABLE},
        "text/csv": {"schema": {"type": "string"}},
        "application/vnd.apache.parquet": {"schema": {"type": "string", "format": "binary"}},
    }
    return {
        "operationId": "sql",
        "summary": "The answer to one SELECT, in a process that can touch nothing but the published tables and views",
        "requestBody": {"required": True, "content": {"application/json": {"schema": QUERY}}},
        "responses": {"200": {"description": "The answer", "content": answers},
                      **_references(("400", "403", "413", "415", "421", "503"))},
    }  # fmt: skip


def _parameter(parameter: Parameter) -> dict[str, Any]:
    return {"name": parameter.name, "in": "query", "description": parameter.description, "schema": parameter.schema}


def _row(reader: Reader, name: str) -> dict[str, Any]:
    """The schema of one kind of row. A column is required when every relation that gives such rows has it."""
    columns: dict[str, Schema] = {}
    always: list[set[str]] = []
    for relation in RELATIONS[name]:
        found = reader.records(f"SELECT column_name, column_type, \"null\" FROM (DESCRIBE FROM {relation})")  # noqa: S608
        always.append({column["column_name"] for column in found})
        for column in found:
            columns.setdefault(
                column["column_name"],
                _column(name, column["column_name"], column["column_type"], nullable=column["null"] == "YES"),
            )
    required = [column for column in columns if all(column in group for group in always)]
    return {"type": "object", "properties": columns, "required": required}


def _column(relation: str, name: str, kind: str, *, nullable: bool) -> Schema:
    schema = dict(_TYPES[kind])
    if name in COLUMNS and (words := COLUMNS[name].words):
        schema["enum"] = [*words, None] if nullable else list(words)
    if nullable:
        schema["type"] = [schema["type"], "null"]
    if says := described(relation, name):
        schema["description"] = says
    return schema


def _response(says: str, schema: Schema) -> dict[str, Any]:
    return {"description": says, "content": {"application/json": {"schema": schema}}}


def _references(codes: tuple[str, ...]) -> dict[str, Any]:
    return {code: {"$ref": f"#/components/responses/{code}"} for code in codes}


def _refusal(says: str) -> dict[str, Any]:
    return _response(says, {"$ref": "#/components/schemas/error"})


def _error() -> Schema:
    return made_of(error={"type": "string", "description": "What is wrong and what to do, in one sentence"})
