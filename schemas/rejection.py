"""The table `rejection`."""

from schemas.table import Table, Text, column


class Rejection(Table):
    """An input or a row that did not get in, and why."""

    path: Text = column("path", nullable=True)
    document_id: Text = column("document_id", nullable=True)
    stage: Text = column("stage")
    reason: Text = column("reason")
    detail: Text = column("detail")
    row: Text = column("row")
    run_id: Text = column("run_id")
