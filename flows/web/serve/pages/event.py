"""One event: who says so in which words, how they compare, and what was known of it when."""

from flows.web.content import Claim, Comparison, Content, Document
from flows.web.passages import quoted
from flows.web.serve.asked import Asked
from flows.web.serve.disputed import disputes_of, with_kin
from flows.web.serve.page import Page, link, render
from flows.web.serve.reader import Reader
from flows.web.serve.records import no_event
from flows.web.serve.refusal import Refusal
from flows.web.serve.selection import FILTERS

AROUND = 160
"""Characters of the article shown before and after a quote."""


def _tell(reader: Reader, found: Asked) -> str:
    as_of = found["as_of"]
    content = with_kin(reader, [found["event_id"]], as_of)
    event = next((event for event in content.events if event.event_id == found["event_id"]), None)
    if event is None:
        raise Refusal(404, no_event(reader, found["event_id"], as_of))
    claims = {claim.claim_id: claim for each in content.events for claim in each.claims}
    return render(
        "event.html.j2",
        version=reader.version,
        as_of=as_of,
        event=event,
        evidence=[(claim, content.documents[claim.document_id], _before(claim, content), quoted(claim),
                   _after(claim, content)) for claim in event.claims],
        disputes=disputes_of(content, [event.event_id]),
        comparisons=[(comparison, _sides(comparison, claims, content)) for comparison in event.comparisons],
        opened=lambda claim: link(f"/event/{claim.event_id}", {"as_of": as_of}),
        here=lambda **changes: link(f"/event/{event.event_id}", {"as_of": as_of}, **changes),
    )  # fmt: skip


def _sides(comparison: Comparison, claims: dict[str, Claim], content: Content) -> list[tuple[Claim, Document]]:
    """The claims that are compared, with their articles, as far as they are known here."""
    ids = dict.fromkeys((comparison.left_claim_id, comparison.right_claim_id))
    return [(claims[side], content.documents[claims[side].document_id]) for side in ids if side in claims]


def _before(claim: Claim, content: Content) -> str:
    """What stands before the quote in its paragraph, cut at a word."""
    text = content.documents[claim.document_id].text[max(0, claim.char_start - AROUND) : claim.char_start]
    last = text.rpartition("\n")[2]
    return f"… {last.partition(' ')[2]}" if len(last) == AROUND else last


def _after(claim: Claim, content: Content) -> str:
    text = content.documents[claim.document_id].text[claim.char_end : claim.char_end + AROUND]
    first = text.partition("\n")[0]
    return f"{first.rpartition(' ')[0]} …" if len(first) == AROUND else first


PAGE = Page("/event/{event_id}", _tell, (FILTERS[-1],))
