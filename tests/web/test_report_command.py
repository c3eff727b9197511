"""`dateline report` writes the page and the pictures, and says in one sentence why it can't."""

import json
from pathlib import Path
from typing import Any

import pytest


def test_it_writes_a_page_and_pictures(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    targets = {name: tmp_path / f"timeline.{name}" for name in ("html", "png", "svg", "json")}
    options = ["--png", targets["png"], "--svg", targets["svg"], "--vega-lite", targets["json"]]
    answer = dateline("report", targets["html"], *options, "-w", warehouse)
    assert answer.code == 0, answer.err
    assert [line.split()[0] for line in answer.out.splitlines()] == [str(path) for path in targets.values()]
    assert targets["html"].read_text().startswith("<!doctype html>")
    assert targets["png"].read_bytes().startswith(b"\x89PNG")
    assert targets["svg"].read_text().startswith("<svg")
    assert json.loads(targets["json"].read_text())["data"]["values"]
    assert {path.name for path in tmp_path.iterdir()} == {path.name for path in targets.values()}


def data(page: Path) -> Any:
    text = page.read_text().partition('id="data">')[2].partition("</script>")[0]
    return json.loads(text)


def test_it_tells_of_the_chosen_events_and_their_articles(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    wanted = json.loads(dateline("show", "--actor", "Lenovo", "--json", "-w", warehouse).out)
    page = tmp_path / "lenovo.html"
    assert dateline("report", page, "--actor", "Lenovo", "-w", warehouse).code == 0
    assert [event["id"] for event in data(page)["events"]] == [event["event_id"] for event in wanted]
    assert 0 < len(data(page)["documents"]) < 7


def test_it_tells_of_a_day(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    wanted = json.loads(dateline("show", "--as-of", "2025-09-02", "--json", "-w", warehouse).out)
    page = tmp_path / "then.html"
    assert dateline("report", page, "--as-of", "2025-09-02", "-w", warehouse).code == 0
    assert [event["id"] for event in data(page)["events"]] == [event["event_id"] for event in wanted]
    assert data(page)["days"][-1]["day"] <= "2025-09-02"


def test_the_same_warehouse_gives_the_same_bytes(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    pages = [tmp_path / name for name in ("one.html", "two.html")]
    for page in pages:
        dateline("report", page, "-w", warehouse)
    assert pages[0].read_bytes() == pages[1].read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        ([], 2, "Name what to write"),
        (["out.png"], 2, "for a picture write --png out.png"),
        (["out.html", "--actor", "Lenowo Grup"], 2, "did you mean Lenovo Group?"),
        (["out.html", "--rows", "colour", "--png", "x.png"], 2, "type"),
        (["missing/out.html"], 1, "can't be written (No such file or directory)"),
        (["--png", "nothing.png", "--from", "2999-01-01"], 1, "nothing to draw"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_refusals(
    dateline: Any, warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    arguments: list[str], code: int, sentence: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    answer = dateline("report", *arguments, "-w", warehouse)
    assert answer.code == code
    assert sentence in " ".join(answer.err.split())
    assert list(tmp_path.iterdir()) == []


def test_no_timeline_is_one_sentence(dateline: Any, tmp_path: Path) -> None:
    answer = dateline("report", tmp_path / "out.html", "-w", tmp_path / "nowhere")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "holds no timeline yet" in answer.err


def test_what_was_there_stays_when_writing_fails(dateline: Any, warehouse: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.html"
    target.mkdir()
    answer = dateline("report", target, "-w", warehouse)
    assert answer.code == 1
    assert "Is a directory" in answer.err
    assert [path.name for path in tmp_path.iterdir()] == ["out.html"]
