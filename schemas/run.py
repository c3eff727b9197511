"""The table `run`."""

from schemas.table import Instant, Table, Text, Whole, column


class Run(Table):
    """One execution of the pipeline that published something."""

    run_id: Text = column("run_id")
    started_at: Instant = column("started_at")
    finished_at: Instant = column("finished_at")
    engine_version: Text = column("engine_version")
    documents_read: Whole = column("documents_read")
    inputs_rejected: Whole = column("inputs_rejected")
    claims_found: Whole = column("claims_found")
    figures_found: Whole = column("figures_found")
    events_found: Whole = column("events_found")
    comparisons_made: Whole = column("comparisons_made")
    status: Text = column("status", isin=["published"])
