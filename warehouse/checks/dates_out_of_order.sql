-- An interval ends before it begins.
SELECT 'document' AS kind, document_id AS id, published_first AS first_day, published_last AS last_day
FROM document WHERE published_first > published_last
UNION ALL
SELECT 'claim', claim_id, first_date, last_date FROM claim WHERE first_date > last_date
UNION ALL
SELECT 'event', event_id, first_date, last_date FROM event WHERE first_date > last_date
UNION ALL
SELECT 'figure', figure_id, period_first, period_last FROM figure WHERE period_first > period_last
UNION ALL
SELECT 'time_mention', document_id, first_date, last_date FROM time_mention WHERE first_date > last_date
