"""An input or row that did not get in, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rejection:
    """`reason` is one word or two from a closed list of the stage; `detail` one plain sentence; `row` JSON."""

    path: str
    stage: str
    reason: str
    detail: str
    document_id: str | None = None
    row: str | None = None
