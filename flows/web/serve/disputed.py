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
    WITH RECURSIVE compared AS (
        SELECT left_claim_id AS one, right_claim_id AS two FROM comparison
        UNION SELECT left_claim_id, right_claim_id FROM comparison_version
    ),
    pair AS (
        SELECT first.event_id, second.event_id AS other
        FROM (FROM compared UNION SELECT two, one FROM compared) AS either
        JOIN claim AS first ON first.claim_id = one
        JOIN claim AS second ON second.claim_id = two
        WHERE first.event_id <> second.event_id
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
