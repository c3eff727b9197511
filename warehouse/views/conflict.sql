-- stored
-- Every pair of figures or claims that can't both be right, each side with its words, article and outlet.
SELECT
    comparison.comparison_id,
    comparison.event_id,
    event.title,
    event.first_date,
    comparison.verdict,
    left_figure.metric,
    coalesce(left_figure.text, left_claim.quote) AS left_text,
    coalesce(left_document.source, left_document.path) AS left_source,
    coalesce(right_figure.text, right_claim.quote) AS right_text,
    coalesce(right_document.source, right_document.path) AS right_source,
    comparison.ratio,
    comparison.explanation,
    comparison.left_claim_id,
    comparison.right_claim_id
FROM comparison
JOIN event USING (event_id)
JOIN claim AS left_claim ON left_claim.claim_id = comparison.left_claim_id
JOIN claim AS right_claim ON right_claim.claim_id = comparison.right_claim_id
JOIN document AS left_document ON left_document.document_id = left_claim.document_id
JOIN document AS right_document ON right_document.document_id = right_claim.document_id
LEFT JOIN figure AS left_figure ON left_figure.figure_id = comparison.left_figure_id
LEFT JOIN figure AS right_figure ON right_figure.figure_id = comparison.right_figure_id
WHERE comparison.verdict IN ('contradicts', 'magnitude_error')
ORDER BY event.first_date NULLS LAST, comparison.comparison_id
