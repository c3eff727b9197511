"""The table `actor`."""

from schemas.table import Table, Text, column


class Actor(Table):
    """Somebody or something that takes part in claims."""

    actor_id: Text = column("actor_id")
    name: Text = column("name")
    kind: Text = column("kind")
    ticker: Text = column("ticker")
    parent: Text = column("parent")
