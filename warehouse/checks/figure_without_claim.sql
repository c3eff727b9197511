-- A figure whose claim is not there, or is of another document.
SELECT figure.figure_id, figure.claim_id
FROM figure LEFT JOIN claim USING (claim_id)
WHERE claim.document_id IS DISTINCT FROM figure.document_id
