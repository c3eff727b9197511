"""The table `document`."""

import pandera.pyarrow as pap
import pyarrow as pa
from pandera.api.pyarrow.types import PyArrowData

from schemas.table import Day, Table, Text, column, in_order


class Document(Table):
    """One distinct article text, when and by whom it was published."""

    document_id: Text = column("document_id")
    path: Text = column("path")
    source: Text = column("source")
    title: Text = column("title")
    author: Text = column("author")
    url: Text = column("url")
    published_first: Day = column("published_first")
    published_last: Day = column("published_last")
    published_basis: Text = column("published_basis")
    language: Text = column("language")
    sha256: Text = column("sha256")
    duplicate_of: Text = column("duplicate_of")
    text: Text = column("text")

    @pap.dataframe_check(error="published_first is not after published_last")
    @classmethod
    def published_in_order(cls, data: PyArrowData) -> pa.Array:
        """The first possible day comes first."""
        return in_order(data, "published_first", "published_last")
