"""One address of the API as a value, from which the server answers and the description is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flows.web.serve.asked import Asked, Parameter
from flows.web.serve.reader import Reader, Record

Schema = Mapping[str, Any]
"""A JSON Schema."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What GET at `path` answers: `answer` is the schema of what `tell` gives for one version and what is asked.

    `place` describes the parameters that stand in the path.
    """

    path: str
    summary: str
    answer: Schema
    tell: Callable[[Reader, Asked], Record]
    parameters: tuple[Parameter, ...] = ()
    place: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """What programs call it: events, events_event_id."""
        return "_".join(part.strip("{}") for part in self.path.split("/")[2:])


def row(relation: str) -> Schema:
    """A row of a table or view, described where all of them are."""
    return {"$ref": f"#/components/schemas/{relation}"}


def rows(relation: str) -> Schema:
    """A list of them."""
    return {"type": "array", "items": row(relation)}


def made_of(**parts: Schema) -> Schema:
    """An object with these members and no others."""
    return {"type": "object", "properties": parts, "required": list(parts), "additionalProperties": False}


def listing(**parts: Schema) -> Schema:
    """One page of a list, with how many there are in all and the address of the next page."""
    return made_of(
        version={"type": "string", "description": "Name of the published version that answered"},
        total={"type": "integer", "minimum": 0, "description": "How many there are in all"},
        next={"type": ["string", "null"], "description": "Address of the next page; null on the last"},
        **parts,
    )
