-- An id that two rows share.
SELECT 'document' AS kind, document_id AS id FROM document GROUP BY document_id HAVING count(*) > 1
UNION ALL
SELECT 'claim', claim_id FROM claim GROUP BY claim_id HAVING count(*) > 1
UNION ALL
SELECT 'event', event_id FROM event GROUP BY event_id HAVING count(*) > 1
UNION ALL
SELECT 'figure', figure_id FROM figure GROUP BY figure_id HAVING count(*) > 1
UNION ALL
SELECT 'actor', actor_id FROM actor GROUP BY actor_id HAVING count(*) > 1
UNION ALL
SELECT 'comparison', comparison_id FROM comparison GROUP BY comparison_id HAVING count(*) > 1
