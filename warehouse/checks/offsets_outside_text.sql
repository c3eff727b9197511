-- Offsets lie outside the document's text, or end before they start.
SELECT span.kind, span.id, span.char_start, span.char_end
FROM (
    SELECT 'claim' AS kind, claim_id AS id, document_id, char_start, char_end FROM claim
    UNION ALL
    SELECT 'figure', figure_id, document_id, char_start, char_end FROM figure
    UNION ALL
    SELECT 'time_mention', rule, document_id, char_start, char_end FROM time_mention
    UNION ALL
    SELECT 'claim_actor', claim_id, claim.document_id, claim_actor.char_start, claim_actor.char_end
    FROM claim_actor JOIN claim USING (claim_id)
) AS span
JOIN document USING (document_id)
WHERE span.char_start < 0 OR span.char_end <= span.char_start OR span.char_end > length(document.text)
