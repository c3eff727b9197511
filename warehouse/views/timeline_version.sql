-- stored
-- Every event as it was told from one day until another: what the documents published by the first of them said.
WITH told AS (
    SELECT event_version.event_id, event_version.known_from, claim.claim_id
    FROM event_version
    JOIN claim USING (event_id)
    JOIN document USING (document_id)
    WHERE published_last <= event_version.known_from
),

who AS (
    SELECT event_id, known_from, list(DISTINCT name ORDER BY name) AS actors
    FROM told JOIN claim_actor USING (claim_id) JOIN actor USING (actor_id)
    WHERE role <> 'source'
    GROUP BY event_id, known_from
),

how_much AS (
    SELECT event_id, known_from, list(DISTINCT metric || ' ' || text ORDER BY metric || ' ' || text) AS figures
    FROM told JOIN figure USING (claim_id)
    GROUP BY event_id, known_from
)

SELECT
    event_version.event_id,
    event_version.known_from,
    event_version.known_until,
    event_version.first_date,
    event_version.last_date,
    in_words(event_version.first_date, event_version.last_date, event_version.precision) AS "when",
    event_version.precision,
    event_version.event_type,
    event_version.title,
    coalesce(who.actors, []) AS actors,
    coalesce(how_much.figures, []) AS figures,
    event_version.status,
    event_version.documents,
    event_version.sources,
    event_version.first_reported
FROM event_version
LEFT JOIN who USING (event_id, known_from)
LEFT JOIN how_much USING (event_id, known_from)
ORDER BY event_version.first_date NULLS LAST, event_version.last_date NULLS LAST, event_version.event_id, known_from
