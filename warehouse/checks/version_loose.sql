-- What was known of an event or a comparison points at an event or claims that are not there.
SELECT 'event_version' AS kind, event_id AS id, known_from FROM event_version ANTI JOIN event USING (event_id)
UNION ALL
SELECT 'comparison_version', comparison_id, known_from FROM comparison_version ANTI JOIN event USING (event_id)
UNION ALL
SELECT 'comparison_version', comparison_id, known_from
FROM comparison_version ANTI JOIN claim ON claim.claim_id = comparison_version.left_claim_id
UNION ALL
SELECT 'comparison_version', comparison_id, known_from
FROM comparison_version ANTI JOIN claim ON claim.claim_id = comparison_version.right_claim_id
