-- What each outlet contributed: articles, how many of them are dated, and the events, figures and span of time they tell of.
WITH told AS (
    SELECT
        document_id,
        count(*) AS claims,
        min(first_date) AS first_date,
        max(last_date) AS last_date
    FROM claim
    GROUP BY document_id
),

counted AS (
    SELECT document_id, count(*) AS figures
    FROM figure
    GROUP BY document_id
),

events AS (
    SELECT coalesce(source, path) AS outlet, count(DISTINCT event_id) AS events
    FROM claim JOIN document USING (document_id)
    GROUP BY outlet
)

SELECT
    coalesce(document.source, document.path) AS source,
    count(*) AS articles,
    count(document.published_first) AS dated,
    count(document.duplicate_of) AS copies,
    min(document.published_first) AS published_first,
    max(document.published_last) AS published_last,
    coalesce(sum(told.claims), 0)::BIGINT AS claims,
    coalesce(sum(counted.figures), 0)::BIGINT AS figures,
    coalesce(any_value(events.events), 0) AS events,
    min(told.first_date) AS first_date,
    max(told.last_date) AS last_date
FROM document
LEFT JOIN told USING (document_id)
LEFT JOIN counted USING (document_id)
LEFT JOIN events ON events.outlet = coalesce(document.source, document.path)
GROUP BY coalesce(document.source, document.path)
ORDER BY 1
