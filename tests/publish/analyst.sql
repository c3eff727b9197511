-- counting and grouping
SELECT event_type, count(*) AS events FROM event GROUP BY ALL ORDER BY ALL;
SELECT event_type, modality, count(DISTINCT document_id) FROM claim GROUP BY 1, 2 ORDER BY 1, 2;
SELECT event_type, count(*) FILTER (WHERE sources > 1) AS shared FROM event GROUP BY event_type ORDER BY 1;
SELECT event_type, count(*) FROM claim GROUP BY ROLLUP (event_type) ORDER BY ALL NULLS LAST;
SELECT source, event_type, count(*) FROM document JOIN claim USING (document_id) GROUP BY CUBE (1, 2) ORDER BY ALL;
SELECT metric, count(*), min(value), max(value), avg(value) FROM figure GROUP BY metric HAVING count(*) > 1;
SELECT metric, median(value), quantile_cont(value, 0.9), stddev(value), mad(value) FROM figure GROUP BY metric;
SELECT metric, list(value ORDER BY value DESC) FROM figure GROUP BY metric ORDER BY metric;
SELECT mode(event_type), approx_count_distinct(event_type), any_value(event_type) FROM event;
SELECT arg_max(subject, value), max_by(text, value), min_by(text, value) FROM figure;
SELECT histogram(precision) FROM event;
SELECT corr(value, char_start), regr_slope(value, char_start), covar_pop(value, char_start) FROM figure;
SELECT DISTINCT ON (event_type) event_type, title FROM event ORDER BY event_type, title;
-- windows
SELECT title, row_number() OVER (PARTITION BY event_type ORDER BY title) AS n FROM event ORDER BY title;
SELECT value, value - lag(value) OVER (ORDER BY value) AS step FROM figure ORDER BY value;
SELECT value, sum(value) OVER (ORDER BY value ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM figure ORDER BY 1;
SELECT value, avg(value) OVER w, rank() OVER w, ntile(2) OVER w FROM figure WINDOW w AS (ORDER BY value) ORDER BY 1;
SELECT title FROM event QUALIFY dense_rank() OVER (ORDER BY title) = 1;
SELECT first_value(title) OVER (ORDER BY title), lead(title, 1, '-') OVER (ORDER BY title) FROM event ORDER BY ALL;
SELECT count(*) OVER (ORDER BY first_date RANGE BETWEEN INTERVAL 7 DAY PRECEDING AND CURRENT ROW) FROM event;
SELECT percent_rank() OVER (ORDER BY value), cume_dist() OVER (ORDER BY value) FROM figure ORDER BY ALL;
-- common table expressions, subqueries, set operations
WITH big AS (FROM figure WHERE value > 1) SELECT count(*) FROM big;
WITH a AS (SELECT 1 AS x), b AS (SELECT x + 1 AS y FROM a) SELECT * FROM a, b;
WITH RECURSIVE day(d) AS (SELECT DATE '2025-01-01' UNION ALL SELECT d + 1 FROM day WHERE d < '2025-01-05') FROM day;
SELECT title FROM event WHERE event_id IN (SELECT event_id FROM claim WHERE modality = 'fact') ORDER BY title;
SELECT title FROM event e WHERE EXISTS (FROM claim c WHERE c.event_id = e.event_id) ORDER BY title;
SELECT title, (SELECT count(*) FROM claim c WHERE c.event_id = e.event_id) FROM event e ORDER BY title;
SELECT event_id FROM event EXCEPT SELECT event_id FROM claim;
SELECT event_id FROM event INTERSECT SELECT event_id FROM claim ORDER BY 1;
SELECT 'event' AS kind, count(*) AS n FROM event UNION ALL BY NAME SELECT count(*) AS n, 'claim' AS kind FROM claim;
-- joins
FROM claim JOIN claim_actor USING (claim_id) JOIN actor USING (actor_id) SELECT name, role, quote ORDER BY name;
FROM event LEFT JOIN comparison USING (event_id) SELECT title, verdict ORDER BY title;
FROM event ANTI JOIN claim USING (event_id) SELECT count(*);
FROM event SEMI JOIN claim USING (event_id) SELECT count(*);
SELECT e.title, d.published_first FROM event e ASOF JOIN document d ON e.first_date >= d.published_first ORDER BY 1;
SELECT e.title, x.top FROM event e, LATERAL (SELECT max(char_end) AS top FROM claim WHERE event_id = e.event_id) x ORDER BY 1;
SELECT a.name FROM actor a CROSS JOIN range(2) ORDER BY 1;
-- pivots, stars, summaries
PIVOT event ON precision IN ('day', 'month') USING count(*) GROUP BY event_type;
FROM (PIVOT claim ON modality IN ('fact', 'plan') USING count(*) GROUP BY event_type) SELECT *;
UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b INTO NAME which VALUE number;
SELECT * EXCLUDE (text) FROM document ORDER BY path;
SELECT * REPLACE (upper(title) AS title) FROM event ORDER BY event_id;
SELECT COLUMNS('.*_date') FROM event ORDER BY ALL;
SELECT min(COLUMNS(*)) FROM event;
SUMMARIZE event;
SUMMARIZE SELECT value, unit FROM figure;
DESCRIBE claim;
DESCRIBE SELECT * FROM timeline;
FROM timeline;
SHOW TABLES;
FROM (DESCRIBE event) SELECT column_name, column_type;
VALUES (1, 'a'), (2, 'b');
TABLE event;
-- days
SELECT date_trunc('month', first_date), count(*) FROM event GROUP BY 1;
SELECT strftime(first_date, '%d %B %Y'), dayname(first_date), quarter(first_date), year(first_date) FROM event;
SELECT date_diff('day', published_first, first_date) FROM claim JOIN document USING (document_id);
SELECT first_date + INTERVAL 1 MONTH, first_date - 7, last_day(first_date) FROM event;
SELECT time_bucket(INTERVAL 2 WEEKS, first_date) AS bucket, count(*) FROM event GROUP BY bucket;
SELECT d::DATE FROM generate_series(DATE '2025-01-01', DATE '2025-01-10', INTERVAL 3 DAY) AS t(d);
SELECT extract('week' FROM first_date), age(DATE '2025-12-31', first_date) FROM event;
SELECT strptime('3 March 2025', '%d %B %Y')::DATE, try_strptime('x', '%d'), make_date(2025, 3, 3);
SELECT title FROM event WHERE first_date BETWEEN '2025-08-01' AND '2025-09-30' ORDER BY first_date, title;
-- words
SELECT regexp_extract(text, '([0-9.]+)', 1), regexp_replace(text, '%', ' percent') FROM figure ORDER BY ALL;
SELECT title FROM event WHERE regexp_matches(title, '(?i)acme [12]') ORDER BY title;
SELECT title FROM event WHERE title ILIKE '%revenue%' OR title SIMILAR TO 'On .*' ORDER BY title;
SELECT string_agg(name, ', ' ORDER BY name), group_concat(kind) FROM actor;
SELECT upper(title), length(title), left(title, 5), title[1:4], split_part(title, ' ', 2) FROM event ORDER BY title;
SELECT unnest(string_split(title, ' ')) AS word, count(*) FROM event GROUP BY word ORDER BY 2 DESC, 1 LIMIT 3;
SELECT format('{:,} {}', 1234567, 'yuan'), printf('%.2f', 1.005), concat_ws('-', 'a', 'b'), 'a' || 'b';
SELECT levenshtein('acme', 'acne'), jaro_winkler_similarity('acme', 'acne'), md5('a'), sha256('a');
SELECT substring(text, char_start + 1, char_end - char_start) FROM (SELECT 'abc' AS text, 1 AS char_start, 2 AS char_end);
-- lists, structs, maps, JSON
SELECT event_id, unnest(actors) AS actor FROM timeline ORDER BY ALL;
SELECT list_transform([1, 2, 3], lambda x: x * 2), list_filter([1, 2, 3], lambda x: x > 1);
SELECT [x * 2 FOR x IN [1, 2, 3] IF x > 1], list_reduce([1, 2, 3], lambda a, b: a + b);
SELECT list_sort(list(DISTINCT event_type)), list_distinct([1, 1]), len([1, 2]), list_contains([1], 1) FROM event;
SELECT list_aggregate([1, 2, 3], 'sum'), list_sum([1, 2]), array_to_string(['a', 'b'], '; '), flatten([[1], [2]]);
SELECT {'type': event_type, 'title': title} AS pair FROM event ORDER BY title;
SELECT pair.type FROM (SELECT struct_pack(type := event_type, title := title) AS pair FROM event);
SELECT map([1, 2], ['a', 'b'])[1], map_keys(map {'a': 1}), map_from_entries([(1, 'a')]);
SELECT json_object('title', title), to_json([1, 2]), json_array(1, 'a') FROM event ORDER BY title;
SELECT row::JSON->>'$.path' FROM (SELECT '{"path": "a"}' AS row);
SELECT key, value FROM json_each('{"a": 1, "b": [2]}');
SELECT json_group_array(title) FROM event WHERE title LIKE '%1%';
-- choice, types, samples
SELECT CASE event_type WHEN 'results' THEN 'r' ELSE '-' END, if(sources > 1, 'many', 'one'), coalesce(NULL, 1) FROM event;
SELECT value::DECIMAL(18, 2), TRY_CAST('x' AS INTEGER), value::BIGINT % 2, round(value, 1), typeof(value) FROM figure;
SELECT greatest(1, 2), least(1, 2), nullif(1, 1), 7 // 2, 2 ** 10, 5 & 3, abs(-1), ln(1), floor(1.5);
SELECT count(*) FROM event USING SAMPLE 100%;
-- the warehouse's own views and macros
FROM conflict;
FROM figure_over_time;
FROM coverage;
FROM source_record;
SELECT event_id, title FROM timeline_as_of(DATE '2025-09-30');
FROM conflict_as_of(DATE '2025-09-30');
SELECT now.event_id FROM timeline_as_of('2025-09-30') AS now ANTI JOIN timeline_as_of('2025-01-01') USING (event_id) ORDER BY ALL;
