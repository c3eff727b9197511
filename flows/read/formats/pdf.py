"""PDF: the text that the pages carry; pictures of text have none."""

import io
import re
from typing import BinaryIO

from flows.read.article import Article
from flows.read.decoding import require_text
from flows.read.formats.item import Found, Item, read_whole
from flows.read.reasons import RefusedError

# Titles that writing and printing programs put there by themselves.
_NO_TITLE = re.compile(r"untitled|microsoft word|.*\.(?:docx?|indd|pdf|qxd|tex|html?)$|\s*$", re.IGNORECASE)


def read_pdf(stream: BinaryIO, item: Item) -> Found:
    """One article, its pages parted by an empty line.

    The file's own dates say when somebody printed or saved it, so none is taken as the day of publication.
    """
    # Imported here: a third of a second that folders without PDF need not pay.
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    try:
        reader = PdfReader(io.BytesIO(read_whole(stream, item.limits)))
        text = "\n\n".join(page.extract_text().strip() for page in reader.pages)
        title, author = (reader.metadata.title, reader.metadata.author) if reader.metadata else (None, None)
    except (FileNotDecryptedError, DependencyError) as error:
        raise RefusedError("encrypted", "The PDF needs a password.") from error
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise RefusedError("malformed", f"It is not a whole PDF: {str(error)[:200]}.") from error
    if not text.strip():
        raise RefusedError("no article", "The pages carry no text; pictures of text are not read.")
    require_text(text)
    printed = {"title": title or "", "author": author or ""}
    yield Article(item.path, text, 0, {name: value for name, value in printed.items() if not _NO_TITLE.match(value)})
