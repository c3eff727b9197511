-- The tables of a timeline of {events} events and {claims} claims by {actors} companies; five claims a document.
CREATE TABLE told AS
SELECT
    i,
    i % {events} AS event,
    i // 5 AS document,
    'Company ' || lpad((i * 7919 % {actors})::VARCHAR, 6, '0') AS company,
    '$' || lpad((i % 90000 + 10000)::VARCHAR, 6, '0') || ' million' AS amount,
    company || ' will spend ' || amount || ' on works.' AS quote,
    i % 5 * (length(quote) + 1) AS char_start,
    char_start + length(quote) AS char_end,
    DATE '2015-01-01' + (i % {events} * 31 % 3650)::INTEGER AS day,
    ['investment', 'results', 'deal', 'product', 'personnel'][i % {events} % 5 + 1] AS kind
FROM range({claims}) AS numbers(i);

CREATE TABLE document AS
SELECT
    md5('d' || document)[:16] AS document_id,
    'outlet' || document % 500 || '/' || document || '.txt' AS path,
    'Outlet ' || document % 500 AS source,
    min(day) AS published_first,
    min(day) AS published_last,
    'stated' AS published_basis,
    'en' AS language,
    md5('d' || document) || md5('e' || document) AS sha256,
    string_agg(quote, chr(10) ORDER BY i) AS text
FROM told GROUP BY document;

CREATE TABLE claim AS
SELECT
    md5('c' || i)[:16] AS claim_id,
    md5('d' || document)[:16] AS document_id,
    md5('e' || event)[:16] AS event_id,
    char_start,
    char_end,
    quote,
    kind AS event_type,
    'plan' AS modality,
    'positive' AS polarity,
    day AS first_date,
    day AS last_date,
    'day' AS precision,
    'stated' AS date_basis,
    'investment: spend' AS rule
FROM told;

CREATE TABLE event AS
SELECT
    md5('e' || event)[:16] AS event_id,
    any_value(kind) AS event_type,
    min(quote) AS title,
    min(day) AS first_date,
    min(day) AS last_date,
    'day' AS precision,
    'planned' AS status,
    count(*) AS documents,
    count(*) AS sources,
    min(day) AS first_reported
FROM told GROUP BY event;

CREATE TABLE actor AS
SELECT DISTINCT md5(company)[:16] AS actor_id, company AS name, 'company' AS kind FROM told;

CREATE TABLE claim_actor AS
SELECT
    md5('c' || i)[:16] AS claim_id,
    md5(company)[:16] AS actor_id,
    'subject' AS role,
    char_start,
    char_start + length(company) AS char_end
FROM told;

CREATE TABLE figure AS
SELECT
    md5('f' || i)[:16] AS figure_id,
    md5('c' || i)[:16] AS claim_id,
    md5('d' || document)[:16] AS document_id,
    char_start + position(amount IN quote) - 1 AS char_start,
    char_start + position(amount IN quote) - 1 + length(amount) AS char_end,
    amount AS text,
    'capex_plan' AS metric,
    company AS subject,
    '=' AS op,
    (i % 90000 + 10000) * 1e6 AS value,
    'USD' AS unit,
    'plan' AS modality,
    'money' AS rule
FROM told;

CREATE TABLE time_mention AS SELECT NULL AS document_id WHERE false;

CREATE TABLE comparison AS
SELECT
    md5('p' || later.i)[:16] AS comparison_id,
    md5('e' || later.event)[:16] AS event_id,
    md5('f' || earlier.i)[:16] AS left_figure_id,
    md5('f' || later.i)[:16] AS right_figure_id,
    md5('c' || earlier.i)[:16] AS left_claim_id,
    md5('c' || later.i)[:16] AS right_claim_id,
    CASE later.i % 25 WHEN 0 THEN 'contradicts' ELSE 'agrees' END AS verdict,
    1.0 AS ratio,
    'Two outlets give a figure.' AS explanation
FROM told AS later JOIN told AS earlier ON earlier.i = later.event
WHERE later.i >= {events};

CREATE TABLE event_version AS
SELECT event_id, first_reported AS known_from, NULL::DATE AS known_until, event.* EXCLUDE (event_id) FROM event;

CREATE TABLE comparison_version AS
SELECT comparison_id, first_reported AS known_from, NULL::DATE AS known_until, comparison.* EXCLUDE (comparison_id)
FROM comparison JOIN event USING (event_id);

CREATE TABLE rejection AS SELECT NULL AS path WHERE false;

CREATE TABLE run AS
SELECT
    'made up' AS run_id,
    TIMESTAMP '2025-01-01' AS started_at,
    TIMESTAMP '2025-01-01' AS finished_at,
    'bench' AS engine_version,
    {claims} // 5 AS documents_read,
    0 AS inputs_rejected,
    {claims} AS claims_found,
    {claims} AS figures_found,
    {events} AS events_found,
    {claims} - {events} AS comparisons_made,
    'published' AS status;
