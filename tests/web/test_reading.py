"""A published version is read whole, as of a day, and for chosen events, with the evidence in its place."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from flows.cli.reading import ask
from flows.web.content import headline
from flows.web.reading import read_content
from schemas.errors import DatelineError
from tests.web.telling import claim, document, event

TABLES = ("event", "document", "claim", "figure", "comparison")


def test_it_holds_every_row(warehouse: Path) -> None:
    version = read_content(warehouse)
    claims = [item for each in version.events for item in each.claims]
    found = {
        "event": len(version.events),
        "document": len(version.documents),
        "claim": len(claims),
        "figure": sum(len(item.figures) for item in claims),
        "comparison": sum(len(each.comparisons) for each in version.events),
    }
    assert found == {name: ask(warehouse, f"SELECT count(*) FROM {name}")[1][0][0] for name in TABLES}


def test_quotes_and_figures_stand_in_their_articles(warehouse: Path) -> None:
    version = read_content(warehouse)
    for item in (item for each in version.events for item in each.claims):
        text = version.documents[item.document_id].text
        assert text[item.char_start : item.char_end] == item.quote
        assert all(text[each.char_start : each.char_end] == each.text for each in item.figures)


def test_events_come_in_the_order_of_the_timeline(warehouse: Path) -> None:
    rows = ask(warehouse, "SELECT event_id FROM timeline")[1]
    assert [each.event_id for each in read_content(warehouse).events] == [row[0] for row in rows]


@pytest.mark.parametrize("day", [date(2025, 2, 26), date(2025, 9, 2), date(2025, 9, 24)], ids=str)
def test_as_of_a_day_it_is_what_the_macro_tells(warehouse: Path, day: date) -> None:
    version = read_content(warehouse, day)
    rows = ask(warehouse, "SELECT event_id, title, documents, conflicts FROM timeline_as_of(?)", [day])[1]
    assert [(e.event_id, e.title, e.documents, len(e.conflicts)) for e in version.events] == rows
    assert {document.published_last for document in version.documents.values()} <= {
        document.published_last for document in read_content(warehouse).documents.values() if document.published_last
    }
    assert all(item.document_id in version.documents for each in version.events for item in each.claims)


def test_before_the_first_article_nothing_is_known(warehouse: Path) -> None:
    version = read_content(warehouse, date(1999, 1, 1))
    assert (version.events, dict(version.documents), version.past) == ((), {}, ())


def test_chosen_events_come_alone(warehouse: Path) -> None:
    chosen = [each.event_id for each in read_content(warehouse).events[3:5]]
    assert [each.event_id for each in read_content(warehouse, events=chosen).events] == chosen
    assert read_content(warehouse, events=[]).events == ()


def test_nothing_published_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match="holds no timeline yet"):
        read_content(tmp_path)


def test_a_damaged_database_is_one_sentence(warehouse: Path, tmp_path: Path) -> None:
    shutil.copytree(warehouse, tmp_path / "copy", symlinks=True)
    (tmp_path / "copy" / "current" / "timeline.duckdb").write_bytes(b"no database")
    with pytest.raises(DatelineError, match="can't be read"):
        read_content(tmp_path / "copy")


NAMES = {
    "Outlet": {},
    "The title": {"source": None, "title": "The title."},
    "“How it begins, a word at a time, until the sixty characters…”": {
        "source": None, "title": None, "text": "How it begins, a word at a time, until the sixty characters are full.",
    },
    "“Short.”": {"source": None, "title": None, "text": " Short. \n"},
    "wire/d1.txt": {"source": None, "title": None, "text": " \n"},
}  # fmt: skip


@pytest.mark.parametrize(("name", "fields"), NAMES.items(), ids=NAMES)
def test_what_people_call_an_article(name: str, fields: dict[str, object]) -> None:
    assert document(**{"source": "Outlet", **fields}).name == name


def test_a_title_that_was_cut_is_told_in_full() -> None:
    of = document(text="Meanwhile, acme said that it\nwill build a plant in the north. More.")
    item = claim("c", "e", of, "Meanwhile, acme said that it\nwill build a plant in the north.")
    cut = event("e", item, title="Acme said that it will…")
    assert headline(cut) == "Acme said that it will build a plant in the north"
    assert headline(cut, "Something else…") == "Something else…"
    assert headline(cut, "Whole") == "Whole"
