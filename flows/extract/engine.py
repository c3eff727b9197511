"""The engine: one document to all its mentions and claims."""

from dataclasses import replace

from flows.extract.actor import default_gazetteer, find, focus, home
from flows.extract.claim.claims import Reading, claims
from flows.extract.claim.zone import blocks, without_links
from flows.extract.dating import date_document
from flows.extract.extraction import Dating, Extraction
from flows.extract.quantity import tag as tag_quantities
from flows.extract.time import tag as tag_times
from flows.extract.wrapped import as_printed, unwrapped
from flows.read.document import Document
from flows.uncollected import uncollected


@uncollected()
def extract(document: Document, published: Dating | None = None) -> Extraction:
    """Read one document; `published` overrides what the document itself says of its date.

    None of the thousands of objects that come and go is part of a cycle: to look for one takes a tenth of the time.
    """
    text = unwrapped(document.text)
    if text is document.text:
        return _extract(document, published)
    return as_printed(_extract(replace(document, text=text), published), document.text)


def _extract(document: Document, published: Dating | None) -> Extraction:
    text = document.text
    dating = published or date_document(document)
    lines = blocks(text)
    times = tag_times(text, dating.first if dating.last else None, dating.last)  # half a bound is no day to count from
    quantities = tag_quantities(text)
    actors = find(without_links(text, lines))
    main, country = focus(text, actors), home(actors, default_gazetteer())
    reading = Reading(document.document_id, text, lines, times, quantities, actors, main, country)
    title = document.title or next((text[block.start : block.end] for block in lines if block.zone == "headline"), None)
    return Extraction(
        document.document_id, dating, title, tuple(times), tuple(quantities), tuple(actors), claims(reading, dating)
    )
