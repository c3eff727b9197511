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
    CASE event.precision
        WHEN 'day' THEN strftime(event.first_date, '%Y-%m-%d')
        WHEN 'month' THEN strftime(event.first_date, '%B %Y')
        WHEN 'quarter' THEN
            CASE
                WHEN month(event.first_date) % 3 = 1 THEN 'Q' || quarter(event.first_date) || ' ' || year(event.first_date)
                ELSE strftime(event.first_date, '%Y-%m') || ' to ' || strftime(event.last_date, '%Y-%m')
            END
        WHEN 'year' THEN
            CASE
                WHEN month(event.first_date) = 1 THEN strftime(event.first_date, '%Y')
                ELSE strftime(event.first_date, '%Y-%m') || ' to ' || strftime(event.last_date, '%Y-%m')
            END
        ELSE
            CASE
                WHEN event.first_date IS NULL AND event.last_date IS NULL THEN 'date unknown'
                WHEN event.first_date IS NULL THEN 'until ' || strftime(event.last_date, '%Y-%m-%d')
                WHEN event.last_date IS NULL THEN 'from ' || strftime(event.first_date, '%Y-%m-%d')
                WHEN event.first_date = event.last_date THEN strftime(event.first_date, '%Y-%m-%d')
                ELSE strftime(event.first_date, '%Y-%m-%d') || ' to ' || strftime(event.last_date, '%Y-%m-%d')
            END
    END AS "when",
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
