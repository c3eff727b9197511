-- macro: (day)
-- The timeline as it was known on a day: what the documents published by then told, as they told it. A document counts
-- from the last day on which it can have been published; one of unknown date never counts.
WITH disputed AS (
    SELECT event_id, count(*) AS conflicts
    FROM comparison_version
    WHERE verdict IN ('contradicts', 'magnitude_error')
        AND known_from <= CAST(day AS DATE) AND (known_until IS NULL OR CAST(day AS DATE) < known_until)
    GROUP BY event_id
)

SELECT
    timeline_version.event_id,
    timeline_version.first_date,
    timeline_version.last_date,
    timeline_version."when",
    timeline_version.precision,
    timeline_version.event_type,
    timeline_version.title,
    timeline_version.actors,
    timeline_version.figures,
    timeline_version.status,
    timeline_version.documents,
    timeline_version.sources,
    coalesce(disputed.conflicts, 0) AS conflicts,
    timeline_version.first_reported
FROM timeline_version
LEFT JOIN disputed USING (event_id)
WHERE known_from <= CAST(day AS DATE) AND (known_until IS NULL OR CAST(day AS DATE) < known_until)
ORDER BY timeline_version.first_date NULLS LAST, timeline_version.last_date NULLS LAST, timeline_version.event_id
