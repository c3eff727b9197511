-- How each outlet's statements compare with others': how often it agreed, differed in scope, or was on one side of a conflict.
WITH side AS (
    SELECT comparison_id, event_id, verdict, left_claim_id AS claim_id, right_claim_id AS other_claim_id FROM comparison
    UNION ALL
    SELECT comparison_id, event_id, verdict, right_claim_id, left_claim_id FROM comparison
),

stated AS (
    SELECT
        side.comparison_id,
        side.event_id,
        side.verdict,
        coalesce(mine.source, mine.path) AS source,
        coalesce(other.source, other.path) AS other
    FROM side
    JOIN claim AS my_claim ON my_claim.claim_id = side.claim_id
    JOIN document AS mine ON mine.document_id = my_claim.document_id
    JOIN claim AS other_claim ON other_claim.claim_id = side.other_claim_id
    JOIN document AS other ON other.document_id = other_claim.document_id
),

-- The odd one out of an event stands against two other outlets at least, who do not stand against each other.
against AS (
    SELECT event_id, source, count(DISTINCT other) AS opponents
    FROM stated
    WHERE verdict IN ('contradicts', 'magnitude_error') AND source <> other
    GROUP BY event_id, source
),

odd AS (
    SELECT one.source, count(*) AS events
    FROM against AS one
    WHERE one.opponents >= 2
        AND NOT EXISTS (
            SELECT 1 FROM against AS two
            WHERE two.event_id = one.event_id AND two.source <> one.source AND two.opponents >= one.opponents
        )
    GROUP BY one.source
)

SELECT
    stated.source,
    count(*) AS comparisons,
    count(*) FILTER (WHERE verdict IN ('agrees', 'rounds', 'converts', 'bound')) AS agreed,
    count(*) FILTER (WHERE verdict = 'scope_differs') AS scope_differs,
    count(*) FILTER (WHERE verdict = 'evolves') AS evolves,
    count(*) FILTER (WHERE verdict = 'contradicts') AS contradicts,
    count(*) FILTER (WHERE verdict = 'magnitude_error') AS magnitude_errors,
    count(*) FILTER (WHERE stated.source = stated.other) AS within_itself,
    coalesce(any_value(odd.events), 0) AS odd_one_out
FROM stated
LEFT JOIN odd ON odd.source = stated.source
GROUP BY stated.source
ORDER BY stated.source
