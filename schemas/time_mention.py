"""The table `time_mention`."""

from schemas.table import Dated, Day, Spanned, Text, Whole, column


class TimeMention(Spanned, Dated):
    """Characters of a document that name a time, and the days they mean."""

    document_id: Text = column("document_id")
    char_start: Whole = column("char_start")
    char_end: Whole = column("char_end")
    text: Text = column("text")
    timex_type: Text = column("timex_type")
    timex_value: Text = column("timex_value")
    first_date: Day = column("first_date")
    last_date: Day = column("last_date")
    precision: Text = column("precision")
    modifier: Text = column("modifier")
    rule: Text = column("rule")
