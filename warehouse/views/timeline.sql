-- stored
-- Every event in the order of its date, readable as it stands: when, what, who, how much, and who says so.
WITH who AS (
    SELECT event_id, list(name ORDER BY part, mentions DESC, name) AS actors
    FROM (
        SELECT
            event_id,
            name,
            count(*) AS mentions,
            min(CASE role WHEN 'subject' THEN 1 WHEN 'object' THEN 2 WHEN 'speaker' THEN 3 ELSE 4 END) AS part
        FROM claim JOIN claim_actor USING (claim_id) JOIN actor USING (actor_id)
        WHERE role <> 'source'
        GROUP BY event_id, name
    )
    GROUP BY event_id
),

how_much AS (
    SELECT event_id, list(DISTINCT figure.metric || ' ' || figure.text ORDER BY figure.metric || ' ' || figure.text) AS figures
    FROM claim JOIN figure USING (claim_id)
    GROUP BY event_id
),

disputed AS (
    SELECT event_id, count(*) AS conflicts
    FROM comparison
    WHERE verdict IN ('contradicts', 'magnitude_error')
    GROUP BY event_id
),

told_by AS (
    SELECT event_id, list(DISTINCT coalesce(source, path) ORDER BY coalesce(source, path)) AS outlets
    FROM claim JOIN document USING (document_id)
    GROUP BY event_id
)

SELECT
    event.event_id,
    event.first_date,
    event.last_date,
    in_words(event.first_date, event.last_date, event.precision) AS "when",
    event.precision,
    event.event_type,
    event.title,
    coalesce(who.actors, []) AS actors,
    coalesce(how_much.figures, []) AS figures,
    event.status,
    event.documents,
    event.sources,
    told_by.outlets,
    coalesce(disputed.conflicts, 0) AS conflicts,
    event.first_reported
FROM event
LEFT JOIN who USING (event_id)
LEFT JOIN how_much USING (event_id)
LEFT JOIN told_by USING (event_id)
LEFT JOIN disputed USING (event_id)
ORDER BY event.first_date NULLS LAST, event.last_date NULLS LAST, event.event_id
