-- A comparison of figures, claims or an event that are not there.
SELECT comparison.comparison_id, comparison.verdict
FROM comparison
LEFT JOIN event USING (event_id)
LEFT JOIN claim AS left_claim ON left_claim.claim_id = comparison.left_claim_id
LEFT JOIN claim AS right_claim ON right_claim.claim_id = comparison.right_claim_id
LEFT JOIN figure AS left_figure ON left_figure.figure_id = comparison.left_figure_id
LEFT JOIN figure AS right_figure ON right_figure.figure_id = comparison.right_figure_id
WHERE event.event_id IS NULL
    OR left_claim.claim_id IS NULL
    OR right_claim.claim_id IS NULL
    OR (comparison.left_figure_id IS NOT NULL AND left_figure.figure_id IS NULL)
    OR (comparison.right_figure_id IS NOT NULL AND right_figure.figure_id IS NULL)
