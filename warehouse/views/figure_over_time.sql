-- Every figure with whose and which it is, the time that it is for, and who stated it when: read it by metric and subject.
SELECT
    figure.metric,
    figure.subject,
    figure.unit,
    figure.basis,
    coalesce(figure.period_first, claim.first_date) AS first_date,
    coalesce(figure.period_last, claim.last_date) AS last_date,
    figure.op,
    figure.value,
    figure.value_high,
    figure.modality,
    figure.text,
    document.published_first,
    coalesce(document.source, document.path) AS source,
    claim.event_id,
    figure.figure_id
FROM figure
JOIN claim USING (claim_id)
JOIN document ON document.document_id = figure.document_id
ORDER BY
    figure.metric, figure.subject NULLS LAST, figure.unit, first_date NULLS LAST, last_date NULLS LAST,
    document.published_first NULLS LAST, figure.figure_id
