"""A corpus in which every payload stands as title, outlet, author, address, file name, quote, actor and figure."""

from dataclasses import replace

from flows.extract.extraction import Claim, ClaimActor, Dating, Extraction, Figure, content_id
from flows.publish.rows import Tables, tabulate
from flows.publish.validate import validate
from flows.read.document import Document, from_text
from flows.reconcile.result import Comparison, Event, EventVersion, Reconciled
from tests.publish.story import DAY, RUN
from tests.web.payloads import PAYLOADS


def article(number: int, payload: str) -> Document:
    """An article that says nothing else, under names that say nothing else."""
    text = f"Before {payload} said {payload} after. {number}"
    document = from_text(text, f"wire/{number:03} {payload.replace('/', '∕')}.txt", DAY)
    return replace(document, source=payload, title=payload, author=payload, url=payload)


def extraction(document: Document, payload: str) -> Extraction:
    start = document.text.index(payload)
    end = document.text.index(payload, start + len(payload)) + len(payload)
    claim_id = content_id(document.document_id, "statement")
    figure = Figure(
        content_id(claim_id, "figure"), start, start + len(payload), payload, "revenue", payload, "=", 1.0, None,
        "USD", None, None, None, "fact", "rule", scope=payload,
    )  # fmt: skip
    actor = ClaimActor(payload, "company", "subject", start, start + len(payload), None)
    claim = Claim(
        claim_id, start, end, document.text[start:end], "statement", "fact", "positive", DAY, DAY, "day", "stated",
        payload, "rule", "say", "body", (actor,), (figure,),
    )  # fmt: skip
    return Extraction(document.document_id, Dating(DAY, DAY, "metadata"), None, (), (), (), (claim,))


def hostile_tables() -> Tables:
    documents = [article(number, payload) for number, payload in enumerate(PAYLOADS)]
    extractions = [extraction(document, payload) for document, payload in zip(documents, PAYLOADS, strict=True)]
    claims = [item.claims[0] for item in extractions]
    event_of = {claim.claim_id: content_id("event", claim.claim_id) for claim in claims}
    events = tuple(
        Event(event_of[claim.claim_id], "statement", payload, DAY, DAY, "day", "happened", 1, 1, DAY)
        for claim, payload in zip(claims, PAYLOADS, strict=True)
    )
    pairs = tuple(
        Comparison(
            content_id(left.claim_id, right.claim_id), event_of[left.claim_id], left.claim_id, right.claim_id,
            left.figures[0].figure_id, right.figures[0].figure_id, "contradicts", 2.0, payload,
        )
        for left, right, payload in zip(claims[::2], claims[1::2], PAYLOADS[::2], strict=False)
    )  # fmt: skip
    history = tuple(EventVersion(event, DAY, None) for event in events)
    return validate(tabulate(documents, extractions, Reconciled({}, {}, event_of, {}, events, pairs, history), (), RUN))
