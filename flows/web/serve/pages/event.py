"""One event: who says so in which words, how they compare, and what was known of it when."""

from flows.web.content import Claim, Comparison, Content, Document, Figure
from flows.web.passages import Segment, quoted
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
    pairs = sorted(event.comparisons, key=lambda pair: not pair.conflicting)
    return render(
        "event.html.j2",
        version=reader.version,
        as_of=as_of,
        event=event,
        evidence=[_shown(claim, content.documents[claim.document_id]) for claim in event.claims],
        disputes=disputes_of(content, [event.event_id]),
        comparisons=[(pair, _sides(pair, claims, content)) for pair in pairs],
        amount=_amount,
        opened=lambda claim: link(f"/event/{claim.event_id}", {"as_of": as_of}),
        here=lambda **changes: link(f"/event/{event.event_id}", {"as_of": as_of}, **changes),
    )


def _amount(figure: Figure) -> str:
    """A figure in base units: ≥ 380,000,000,000 CNY."""
    sign = {"=": "", ">=": "≥ ", "<=": "≤ ", "~<": "just under "}.get(figure.op, f"{figure.op} ")
    high = f" to {figure.value_high:,.12g}" if figure.value_high is not None else ""
    return f"{sign}{figure.value:,.12g}{high} {figure.unit}"


def _sides(comparison: Comparison, claims: dict[str, Claim], content: Content) -> list[tuple[Claim, Document]]:
    """The claims that are compared, with their articles, as far as they are known here."""
    ids = dict.fromkeys((comparison.left_claim_id, comparison.right_claim_id))
    return [(claims[side], content.documents[claims[side].document_id]) for side in ids if side in claims]


def _shown(claim: Claim, document: Document) -> tuple[Claim, Document, str, tuple[Segment, ...], str]:
    """A claim, its article, and its quote between what its paragraph has before and after, cut at words."""
    before = document.text[max(0, claim.char_start - AROUND) : claim.char_start].rpartition("\n")[2]
    after = document.text[claim.char_end : claim.char_end + AROUND].partition("\n")[0]
    if len(before) == AROUND:
        before = f"… {before.partition(' ')[2]}"
    if len(after) == AROUND:
        after = f"{after.rpartition(' ')[0]} …"
    return claim, document, before, quoted(claim), after


PAGE = Page("/event/{event_id}", _tell, (FILTERS[-1],))
