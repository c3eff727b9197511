"""The tables of a timeline of so many events, made by SQL alone: to publish and to query, not to read."""

from typing import Any

import duckdb

from flows.publish.builder import in_order
from schemas.catalog import CATALOG

LINE = "'Company ' || lpad((i * 7919 % {actors})::VARCHAR, 6, '0') || ' will spend $' || lpad((i % 90000 + 10000)::VARCHAR, 6, '0') || ' million on works.'"
LENGTH = len("Company 000000 will spend $000000 million on works.")
NAME, AMOUNT = (0, 14), (26, 41)
CLAIMS_A_DOCUMENT = 5

ROWS = {
    "told": f"""SELECT i, i % {{events}} AS event, i // {CLAIMS_A_DOCUMENT} AS document, i % {CLAIMS_A_DOCUMENT} AS line,
        {LINE} AS quote, DATE '2015-01-01' + (i % {{events}} * 31 % 3650)::INTEGER AS day,
        ['investment', 'results', 'deal', 'product', 'personnel'][i % {{events}} % 5 + 1] AS kind
        FROM range({{claims}}) AS told(i)""",
    "document": """SELECT md5('d' || document)[:16] AS document_id, 'outlet' || document % 500 || '/' || document || '.txt' AS path,
        'Outlet ' || document % 500 AS source, min(day) AS published_first, min(day) AS published_last,
        'stated' AS published_basis, 'en' AS language, md5('d' || document) || md5('e' || document) AS sha256,
        string_agg(quote, chr(10) ORDER BY i) AS text FROM told GROUP BY document""",
    "claim": f"""SELECT md5('c' || i)[:16] AS claim_id, md5('d' || document)[:16] AS document_id,
        md5('e' || event)[:16] AS event_id, line * {LENGTH + 1} AS char_start, line * {LENGTH + 1} + {LENGTH} AS char_end,
        quote, kind AS event_type, 'plan' AS modality, 'positive' AS polarity, day AS first_date, day AS last_date,
        'day' AS precision, 'stated' AS date_basis, 'investment: spend' AS rule FROM told""",
    "event": """SELECT md5('e' || event)[:16] AS event_id, any_value(kind) AS event_type, min(quote) AS title,
        min(day) AS first_date, min(day) AS last_date, 'day' AS precision, 'planned' AS status, count(*) AS documents,
        count(*) AS sources, min(day) AS first_reported FROM told GROUP BY event""",
    "actor": """SELECT DISTINCT md5(quote[:14])[:16] AS actor_id, quote[:14] AS name, 'company' AS kind FROM told""",
    "claim_actor": f"""SELECT md5('c' || i)[:16] AS claim_id, md5(quote[:14])[:16] AS actor_id, 'subject' AS role,
        line * {LENGTH + 1} + {NAME[0]} AS char_start, line * {LENGTH + 1} + {NAME[1]} AS char_end FROM told""",
    "figure": f"""SELECT md5('f' || i)[:16] AS figure_id, md5('c' || i)[:16] AS claim_id, md5('d' || document)[:16] AS document_id,
        line * {LENGTH + 1} + {AMOUNT[0]} AS char_start, line * {LENGTH + 1} + {AMOUNT[1]} AS char_end,
        quote[{AMOUNT[0] + 1}:{AMOUNT[1]}] AS text, 'capex_plan' AS metric, quote[:14] AS subject, '=' AS op,
        (i % 90000 + 10000) * 1e6 AS value, 'USD' AS unit, 'plan' AS modality, 'money' AS rule FROM told""",
    "time_mention": "SELECT NULL AS document_id WHERE false",
    "comparison": """SELECT md5('p' || r.i)[:16] AS comparison_id, md5('e' || r.event)[:16] AS event_id,
        md5('f' || l.i)[:16] AS left_figure_id, md5('f' || r.i)[:16] AS right_figure_id, md5('c' || l.i)[:16] AS left_claim_id,
        md5('c' || r.i)[:16] AS right_claim_id, CASE r.i % 25 WHEN 0 THEN 'contradicts' ELSE 'agrees' END AS verdict,
        1.0 AS ratio, 'Two outlets give a figure.' AS explanation
        FROM told AS r JOIN told AS l ON l.i = r.event WHERE r.i >= {events}""",
    "event_version": """SELECT event_id, first_reported AS known_from, NULL::DATE AS known_until, event.* EXCLUDE (event_id)
        FROM event""",
    "comparison_version": """SELECT comparison_id, first_reported AS known_from, NULL::DATE AS known_until,
        comparison.* EXCLUDE (comparison_id) FROM comparison JOIN event USING (event_id)""",
    "rejection": "SELECT NULL AS path WHERE false",
    "run": """SELECT 'made up' AS run_id, TIMESTAMP '2025-01-01' AS started_at, TIMESTAMP '2025-01-01' AS finished_at,
        'bench' AS engine_version, 0 AS documents_read, 0 AS inputs_rejected, {claims} AS claims_found, {claims} AS figures_found,
        {events} AS events_found, {claims} - {events} AS comparisons_made, 'published' AS status""",
}  # fmt: skip


def tables(events: int) -> dict[str, Any]:
    """Every table of the catalog as Arrow; one and a half claims an event, a twelfth of the events in dispute."""
    sizes = {"events": events, "claims": events * 3 // 2, "actors": max(1, events // 50)}
    made = {}
    with duckdb.connect() as connection:
        for name, sql in ROWS.items():
            connection.execute(f"CREATE TABLE {name} AS {sql.format(**sizes)}")
        for name, entry in CATALOG.items():
            have = {row[0] for row in connection.execute(f"DESCRIBE {name}").fetchall()}
            columns = [f"{field.name if field.name in have else 'NULL'} AS {field.name}" for field in entry.arrow]
            found = connection.sql(f"SELECT {', '.join(columns)} FROM {name}").to_arrow_table()
            made[name] = in_order(entry, found.cast(entry.arrow))
    return made
