"""Events together with those that theirs are compared with: a dispute may lie between two events."""

from collections.abc import Collection
from datetime import date

from flows.web.content import Content
from flows.web.disputes import Dispute, disputes
from flows.web.serve.reader import Reader

STEPS = 3
"""How many comparisons away an event may lie that still has a voice."""

MOST = 300
"""Events that are looked at for one page."""

_KIN = """
    WITH RECURSIVE pair AS (
        SELECT DISTINCT one.event_id, two.event_id AS other
        FROM (SELECT left_claim_id, right_claim_id FROM comparison
              UNION SELECT left_claim_id, right_claim_id FROM comparison_version) AS compared
        JOIN claim AS one ON one.claim_id IN (left_claim_id, right_claim_id)
        JOIN claim AS two ON two.claim_id IN (left_claim_id, right_claim_id)
        WHERE one.event_id <> two.event_id
    ),
    kin(event_id, steps) AS (
        SELECT unnest($ids), 0
        UNION SELECT other, steps + 1 FROM kin JOIN pair USING (event_id) WHERE steps < $steps
    )
    SELECT event_id FROM kin GROUP BY event_id ORDER BY min(steps), event_id LIMIT $most"""


def with_kin(reader: Reader, ids: Collection[str], as_of: date | None) -> Content:
    """The events of these ids, and those near to them by comparison."""
    rows = reader.records(_KIN, {"ids": list(ids), "steps": STEPS, "most": max(MOST, len(ids))})
    return reader.content(as_of, [row["event_id"] for row in rows])


def disputes_of(content: Content, ids: Collection[str]) -> tuple[Dispute, ...]:
    """The disputes of the events of these ids whose voices are all there."""
    found = (dispute for dispute in disputes(content) if any(pair.event_id in ids for pair in dispute.comparisons))
    return tuple(dispute for dispute in found if all(side.voices for side in dispute.sides))
