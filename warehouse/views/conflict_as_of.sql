-- macro: (day)
-- The conflicts as they were known on a day: pairs that the documents published by then could not both be right about.
SELECT
    comparison_id,
    event_id,
    verdict,
    ratio,
    explanation,
    left_claim_id,
    right_claim_id,
    known_from
FROM comparison_version
WHERE verdict IN ('contradicts', 'magnitude_error')
    AND known_from <= CAST(day AS DATE) AND (known_until IS NULL OR CAST(day AS DATE) < known_until)
ORDER BY known_from, comparison_id
