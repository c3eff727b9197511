import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from flows.extract.extraction import Claim, Extraction
from flows.publish.rows import Run, Tables, tabulate
from flows.publish.validate import validate
from flows.read.rejection import Rejection
from schemas.catalog import CATALOG
from tests.publish.story import RUN, parts, tables


def validated(extractions: list[Extraction], count: int = 3, run: Run = RUN) -> Tables:
    documents, _, reconciled = parts(count)
    return validate(tabulate(documents, extractions, reconciled, (), run))


def with_first_claim(**changes: Any) -> list[Extraction]:
    """Three extractions, the first of them with a changed claim."""
    extractions = parts(3)[1]
    claim: Claim = replace(extractions[0].claims[0], **changes)
    return [replace(extractions[0], claims=(claim,)), *extractions[1:]]


def with_first_figure(**changes: Any) -> list[Extraction]:
    figure = replace(parts(3)[1][0].claims[0].figures[0], **changes)
    return with_first_claim(figures=(figure,))


def refused(found: Tables) -> list[tuple[str, str]]:
    return sorted({(row["reason"], row["detail"]) for row in found["rejection"].to_pylist()})


BAD_CLAIMS = {
    "modality": ({"modality": "certain"}, "modality"),
    "event type": ({"event_type": "party"}, "event_type"),
    "dates": ({"first": date(2025, 9, 2)}, "first_date is not after last_date"),
    "quote": ({"quote": "Nobody wrote this."}, "not the words"),
    "span": ({"start": -1}, "not the words"),
    "empty span": ({"start": 5, "end": 5, "quote": ""}, "char_start is before char_end"),
    "missing": ({"rule": None}, "rule is empty"),
    "type": ({"precision": 5}, "precision can't be held as string"),
    "surrogate": ({"attributed_to": "\ud800"}, "attributed_to can't be held as string"),
}


@pytest.mark.parametrize("case", BAD_CLAIMS)
def test_a_bad_claim_goes_and_takes_along_what_hangs_on_it(case: str) -> None:
    changes, words = BAD_CLAIMS[case]
    found = validated(with_first_claim(**changes))
    assert any(words in detail for _, detail in refused(found)), refused(found)
    assert found["document"].num_rows == 3
    assert [found[name].num_rows for name in ("claim", "figure", "event", "actor", "claim_actor")] == [2] * 5
    assert found["comparison"].num_rows == 0  # its left side is gone


BAD_FIGURES = {
    "infinite": ({"value": float("inf")}, "value is finite"),
    "no number": ({"value": float("nan")}, "value is finite"),
    "range": ({"value_high": 0.5}, "value is not above value_high"),
    "op": ({"op": "!"}, "op"),
    "text": ({"text": "2%"}, "not the words"),
    "period": ({"period_first": date(2025, 2, 1), "period_last": date(2025, 1, 1)}, "period_first"),
    "word for a number": ({"value": "many"}, "value can't be held as double"),
}


@pytest.mark.parametrize("case", BAD_FIGURES)
def test_a_bad_figure_goes_alone(case: str) -> None:
    changes, words = BAD_FIGURES[case]
    found = validated(with_first_figure(**changes))
    assert any(words in detail for _, detail in refused(found)), refused(found)
    assert (found["claim"].num_rows, found["figure"].num_rows, found["event"].num_rows) == (3, 2, 3)


def test_a_rejected_row_says_where_why_and_what() -> None:
    found = validated(with_first_claim(modality="certain"))
    rows = [row for row in found["rejection"].to_pylist() if "modality" in row["detail"]]
    assert len(rows) == 1
    assert (rows[0]["stage"], rows[0]["reason"], rows[0]["path"]) == ("validate", "fails a check", "wire/0001.txt")
    assert json.loads(rows[0]["row"])["modality"] == "certain"
    assert rows[0]["document_id"]


def test_a_repeated_key_stays_once() -> None:
    extractions = parts(3)[1]
    twice = [replace(extractions[0], claims=extractions[0].claims * 2), *extractions[1:]]
    found = validated(twice)
    assert found["claim"].num_rows == 3
    assert ("repeated key", "In claim, another row has the same claim_id.") in refused(found)


def test_rejections_of_earlier_rooms_pass_with_odd_names() -> None:
    documents, extractions, reconciled = parts(1)
    rejections = [Rejection("a\udcff\n.txt", "read", "not text", "It holds NULs."), Rejection("b", "extract", "x", "y")]
    found = validate(tabulate(documents, extractions, reconciled, rejections, RUN))
    assert found["rejection"]["path"].to_pylist() == ["a\\udcff\n.txt", "b"]


def test_a_document_that_was_not_extracted_has_no_row() -> None:
    assert validated(parts(3)[1][1:])["document"].num_rows == 2


def test_good_tables_lose_nothing_and_have_the_catalogs_schema() -> None:
    found = tables(3)
    assert found["rejection"].num_rows == 0
    for name, entry in CATALOG.items():
        assert found[name].schema.equals(entry.arrow, check_metadata=True)


def test_the_run_counts() -> None:
    run = tables(3)["run"].to_pylist()[0]
    assert (run["documents_read"], run["claims_found"], run["figures_found"], run["events_found"]) == (3, 3, 3, 3)


def test_a_run_id_hangs_on_inputs_and_engine_alone() -> None:
    documents, extractions, reconciled = parts(2)

    def run_id(count: int, run: Run) -> str:
        found = tabulate(documents[:count], extractions[:count], reconciled, (), run)
        return str(found["run"]["run_id"][0])

    later = replace(RUN, started_at=RUN.finished_at)
    assert run_id(2, RUN) == run_id(2, later)
    assert len({run_id(2, RUN), run_id(1, RUN), run_id(2, replace(RUN, engine_version="2.0"))}) == 3
