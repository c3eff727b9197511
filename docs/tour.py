"""A tour of a timeline as a notebook: `marimo edit docs/tour.py`, or as a script: `python docs/tour.py`."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="A tour of a timeline")


@app.cell
def open_timeline():
    import os

    import duckdb
    import marimo as mo

    # Any program that speaks DuckDB may read a warehouse, also while a run publishes the next version.
    warehouse = os.environ.get("DATELINE_WAREHOUSE", "warehouse")
    connection = duckdb.connect(f"{warehouse}/timeline.duckdb", read_only=True)

    def ask(sql, *parameters):
        """The rows of an answer, each as a dict."""
        answer = connection.cursor().execute(sql, parameters)
        names = [column[0] for column in answer.description]
        return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]

    return ask, mo, warehouse


@app.cell
def counts(ask, mo, warehouse):
    [held] = ask("""
        SELECT sum(articles) AS articles, count(*) AS outlets, (SELECT count(*) FROM event) AS events FROM coverage
    """)
    mo.md(f"`{warehouse}`: **{held['events']} events**, told by {held['articles']} articles, {held['outlets']} outlets")
    return (held,)


@app.cell
def timeline(ask, mo):
    told = ask("""
        SELECT "when", event_type, title, array_to_string(actors, ', ') AS actors, sources, conflicts
        FROM timeline
        WHERE first_date >= DATE '2025-08-01'
    """)
    mo.vstack([mo.md("## What happened since August 2025"), mo.ui.table(told, page_size=8)])
    return (told,)


@app.cell
def conflicts(ask, mo):
    disputed = ask("SELECT event_id, verdict, explanation FROM conflict")
    mo.vstack([mo.md("## Where they can't both be right"), mo.ui.table(disputed, wrapped_columns=["explanation"])])
    return (disputed,)


@app.cell
def evidence(ask, disputed, mo):
    # Every claim knows its characters. SQL counts them from 1, offsets count from 0. (A table shows texts as they are;
    # as Markdown, an article's words could become markup.)
    claims = ask(
        """
        SELECT source, text[greatest(char_start - 60, 0) + 1 : char_start] AS before, quote,
            text[char_end + 1 : char_end + 60] AS behind
        FROM claim JOIN document USING (document_id)
        WHERE event_id = ?
        ORDER BY source, char_start
        """,
        disputed[0]["event_id"],
    )
    mo.vstack([mo.md("## Who says so, in their own words"), mo.ui.table(claims, wrapped_columns=["quote"])])
    return (claims,)


@app.cell
def day(mo):
    known = mo.ui.date(value="2025-09-02", label="The timeline as it was known on")
    known
    return (known,)


@app.cell
def as_of(ask, known, mo):
    then = ask('SELECT "when", title, sources, conflicts FROM timeline_as_of(?)', known.value)
    mo.vstack([mo.md(f"{len(then)} events were known on {known.value}."), mo.ui.table(then, page_size=5)])
    return (then,)


@app.cell
def figures(ask, mo):
    plans = ask("""
        SELECT subject, source, published_first, op, value / 1e9 AS billions, unit, text
        FROM figure_over_time
        WHERE metric = 'capex_plan'
    """)
    mo.vstack([mo.md("## One figure, source by source: plans of capital expenditure"), mo.ui.table(plans)])
    return (plans,)


if __name__ == "__main__":
    app.run()
