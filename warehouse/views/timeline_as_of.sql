-- macro: (day)
-- The timeline as far as documents published by that day support it; documents of unknown date support nothing.
SELECT
    event.event_id,
    min(claim.first_date) AS first_date,
    max(claim.last_date) AS last_date,
    event.event_type,
    event.title,
    count(DISTINCT claim.document_id) AS documents,
    count(DISTINCT coalesce(document.duplicate_of, document.document_id)) AS sources,
    min(document.published_first) AS first_reported
FROM event
JOIN claim USING (event_id)
JOIN document USING (document_id)
WHERE document.published_last <= CAST(day AS DATE)
GROUP BY event.event_id, event.event_type, event.title
ORDER BY 2 NULLS LAST, 3 NULLS LAST, 1
