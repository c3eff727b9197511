-- A claim or time mention whose document is not there.
SELECT 'claim' AS kind, claim_id AS id, document_id FROM claim ANTI JOIN document USING (document_id)
UNION ALL
SELECT 'time_mention', rule, document_id FROM time_mention ANTI JOIN document USING (document_id)
