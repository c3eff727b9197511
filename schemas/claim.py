"""The table `claim`."""

from schemas.table import Dated, Day, Spanned, Text, Whole, column


class Claim(Spanned, Dated):
    """One event as one document reports it."""

    claim_id: Text = column("claim_id")
    document_id: Text = column("document_id")
    event_id: Text = column("event_id")
    char_start: Whole = column("char_start")
    char_end: Whole = column("char_end")
    quote: Text = column("quote")
    event_type: Text = column("event_type")
    modality: Text = column("modality")
    polarity: Text = column("polarity")
    first_date: Day = column("first_date")
    last_date: Day = column("last_date")
    precision: Text = column("precision")
    date_basis: Text = column("date_basis")
    linked_from: Text = column("linked_from")
    attributed_to: Text = column("attributed_to")
    rule: Text = column("rule")
