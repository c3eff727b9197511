-- macro: (day)
-- The timeline as it was known on a day: what the documents published by then told, as they told it. A document counts
-- from the last day on which it can have been published; one of unknown date never counts.
WITH who AS (
    SELECT event_id, list(DISTINCT name ORDER BY name) AS actors
    FROM claim
    JOIN document USING (document_id)
    JOIN claim_actor USING (claim_id)
    JOIN actor USING (actor_id)
    WHERE role <> 'source' AND published_last <= CAST(day AS DATE)
    GROUP BY event_id
),

how_much AS (
    SELECT claim.event_id, list(DISTINCT figure.metric || ' ' || figure.text ORDER BY figure.metric || ' ' || figure.text) AS figures
    FROM claim
    JOIN document USING (document_id)
    JOIN figure USING (claim_id)
    WHERE published_last <= CAST(day AS DATE)
    GROUP BY claim.event_id
),

disputed AS (
    SELECT event_id, count(*) AS conflicts
    FROM comparison_version
    WHERE verdict IN ('contradicts', 'magnitude_error')
        AND known_from <= CAST(day AS DATE) AND (known_until IS NULL OR CAST(day AS DATE) < known_until)
    GROUP BY event_id
)

SELECT
    event_version.event_id,
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
    coalesce(disputed.conflicts, 0) AS conflicts,
    event_version.first_reported
FROM event_version
LEFT JOIN who USING (event_id)
LEFT JOIN how_much USING (event_id)
LEFT JOIN disputed USING (event_id)
WHERE known_from <= CAST(day AS DATE) AND (known_until IS NULL OR CAST(day AS DATE) < known_until)
ORDER BY event_version.first_date NULLS LAST, event_version.last_date NULLS LAST, event_version.event_id
