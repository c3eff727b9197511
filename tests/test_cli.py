"""The commands do what they say, in words, in JSON, and without waiting for libraries that they do not need."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

HEAVY = ("prefect", "pandera", "pyarrow", "duckdb", "rich", "pandas", "numpy", "sqlalchemy", "flows.extract")


def imported(*arguments: str) -> set[str]:
    """The modules that a command has imported when it ends."""
    code = (
        "import sys, atexit; sys.argv = ['dateline', *sys.argv[1:]]\n"
        "atexit.register(lambda: print('\\n'.join(sys.modules), file=sys.stderr))\n"
        "from flows.cli import main; main()"
    )
    ran = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return set(ran.stderr.splitlines())


def test_help_needs_no_library() -> None:
    assert not imported("--help") & set(HEAVY)


@pytest.mark.parametrize("arguments", [["show"], ["show", "--json"], ["explain", "0123"]], ids=str)
def test_reading_needs_neither_prefect_nor_pandera(warehouse: Path, arguments: list[str]) -> None:
    modules = imported(*arguments, "-w", str(warehouse))
    assert not modules & {"prefect", "pandera", "pandas", "numpy", "sqlalchemy", "fastapi"}


def test_a_direct_run_needs_no_prefect(raw: Path, tmp_path: Path) -> None:
    assert not imported("run", str(raw), "-w", str(tmp_path)) & {"prefect", "pandas", "numpy", "sqlalchemy", "fastapi"}


def test_run_ends_with_a_summary_and_the_first_rows(dateline: Any, raw: Path, tmp_path: Path) -> None:
    answer = dateline("run", raw, "-w", tmp_path)
    assert answer.code == 0
    assert "7 articles (7 new)" in answer.out
    assert "published version 000001-" in answer.out
    assert "investment" in answer.out
    assert "more: dateline show" in answer.out


def test_run_in_json(dateline: Any, raw: Path, tmp_path: Path) -> None:
    summary = json.loads(dateline("run", raw, "-w", tmp_path, "--json").out)
    assert (summary["documents"], summary["new"], summary["published"]) == (7, 7, True)
    assert {conflict["verdict"] for conflict in summary["conflicts"]} <= {"contradicts", "magnitude_error"}


def test_the_timeline_runs_in_the_order_of_dates(dateline: Any, warehouse: Path) -> None:
    events = json.loads(dateline("show", "--json", "-w", warehouse).out)
    days = [event["first_date"] for event in events if event["first_date"]]
    assert days == sorted(days)
    assert any(day.startswith("2025-02") for day in days)
    assert any(day.startswith("2025-09-24") for day in days)


def test_from_and_to_leave_events_that_touch_the_interval(dateline: Any, warehouse: Path) -> None:
    first, last = date(2025, 8, 1), date(2025, 9, 1)
    shown = json.loads(dateline("show", "--from", first, "--to", last, "--json", "-w", warehouse).out)
    every = json.loads(dateline("show", "--json", "-w", warehouse).out)
    touching = [
        event["event_id"] for event in every
        if (begins := event["first_date"] or event["last_date"]) and begins <= str(last)
        and (event["last_date"] or event["first_date"]) >= str(first)
    ]  # fmt: skip
    assert [event["event_id"] for event in shown] == touching != []


def test_an_actor_s_events_are_found_by_name_in_any_case(dateline: Any, warehouse: Path) -> None:
    shown = json.loads(dateline("show", "--actor", "lenovo group", "--json", "-w", warehouse).out)
    assert shown
    assert all("Lenovo Group" in event["actors"] for event in shown)


def test_a_type_s_events(dateline: Any, warehouse: Path) -> None:
    shown = json.loads(dateline("show", "--type", "Price_Move", "--json", "-w", warehouse).out)
    assert {event["event_type"] for event in shown} == {"price_move"}


def test_conflicts_are_told_in_sentences(dateline: Any, warehouse: Path) -> None:
    answer = dateline("show", "--conflicts", "-w", warehouse)
    assert "magnitude_error" in answer.out
    assert "factor of 10" in answer.out


def test_as_of_shows_only_what_was_published_by_then(dateline: Any, warehouse: Path) -> None:
    early = json.loads(dateline("show", "--as-of", "2025-03-01", "--json", "-w", warehouse).out)
    late = json.loads(dateline("show", "--as-of", "2025-10-01", "--json", "-w", warehouse).out)
    assert 0 < len(early) < len(late)
    assert json.loads(dateline("show", "--as-of", "2024-01-01", "--json", "-w", warehouse).out) == []


def test_a_conflict_is_told_as_it_was_known_on_the_day(dateline: Any, warehouse: Path) -> None:
    def shown(day: str) -> set[str]:
        told = dateline("show", "--conflicts", "--as-of", day, "--json", "-w", warehouse).out
        return {pair["explanation"] for pair in json.loads(told)}

    day = "2025-09-25"  # of BlockBrief Asia's article
    query = f"select explanation from conflict_as_of(date '{day}')"
    known = {pair["explanation"] for pair in json.loads(dateline("sql", query, "--json", "-w", warehouse).out)}
    assert shown(day) == known
    assert shown("2025-09-24") == {each for each in known if "BlockBrief Asia" not in each} != known


def test_conflicts_of_a_time_are_those_of_its_events(dateline: Any, warehouse: Path) -> None:
    every = json.loads(dateline("show", "--conflicts", "--json", "-w", warehouse).out)
    first = min(pair["first_date"] for pair in every)
    assert json.loads(dateline("show", "--conflicts", "--from", first, "--json", "-w", warehouse).out) == every
    assert json.loads(dateline("show", "--conflicts", "--to", "2000-01-01", "--json", "-w", warehouse).out) == []


def test_nothing_found_says_so(dateline: Any, warehouse: Path) -> None:
    assert "Nothing found." in dateline("show", "--to", "1900-01-01", "-w", warehouse).out


def test_explaining_a_text_names_the_rule_of_every_mention(dateline: Any) -> None:
    text = "Shares of Acme Corp rose 19% on Monday to HK$152.40."
    told = dateline("explain", text, "--published", "2025-09-02").out
    extraction = json.loads(dateline("explain", text, "--published", "2025-09-02", "--json").out)
    for kind in ("times", "quantities", "actors", "claims"):
        assert extraction[kind]
        assert all(mention["rule"] in told for mention in extraction[kind])
    assert extraction["times"][0]["first"] == "2025-09-01"


def test_explaining_an_event_quotes_its_articles(dateline: Any, warehouse: Path) -> None:
    conflict = json.loads(dateline("show", "--conflicts", "--json", "-w", warehouse).out)[0]
    evidence = json.loads(dateline("explain", conflict["event_id"], "--json", "-w", warehouse).out)
    told = dateline("explain", conflict["event_id"], "-w", warehouse).out
    assert evidence["event"]["event_id"] == conflict["event_id"]
    assert evidence["claims"]
    assert all(claim["quote"][:20] in told and claim["path"] in told for claim in evidence["claims"])
    assert conflict["explanation"] in told


def test_an_event_is_explained_by_the_id_that_show_prints(dateline: Any, warehouse: Path) -> None:
    [_, _, first, *_] = dateline("show", "-w", warehouse).out.splitlines()
    short = first.split()[0]
    event = json.loads(dateline("explain", short, "--json", "-w", warehouse).out)["event"]
    assert event["event_id"].startswith(short)
    wrong = f"{short[:-1]}{'0' if short[-1] != '0' else '1'}"
    answer = dateline("explain", wrong, "-w", warehouse)
    assert answer.code == 1
    assert f"did you mean {short}" in answer.err


def test_an_actor_s_other_names_are_known(dateline: Any, warehouse: Path) -> None:
    by_alias = dateline("show", "--actor", "Aliyun", "--json", "-w", warehouse)
    by_name = dateline("show", "--actor", "Alibaba Cloud", "--json", "-w", warehouse)
    assert json.loads(by_alias.out) == json.loads(by_name.out) != []


def test_versions_and_the_way_back(dateline: Any, tmp_path: Path) -> None:
    folder, warehouse = tmp_path / "raw", tmp_path / "w"
    folder.mkdir()
    texts = ("Acme Corp opened a plant on 3 March 2025.", "Beta Inc sued Acme Corp on 4 March 2025.")
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text)
        dateline("run", folder, "-w", warehouse)
    before = json.loads(dateline("versions", "--json", "-w", warehouse).out)
    assert [(version["current"], version["document"]) for version in before] == [(False, 1), (True, 2)]
    assert dateline("rollback", "-w", warehouse).code == 0
    after = json.loads(dateline("versions", "--json", "-w", warehouse).out)
    assert [version["current"] for version in after] == [True, False]
    assert dateline("check", "-w", warehouse).code == 0


def test_what_an_article_prints_can_not_steer_the_terminal(dateline: Any, tmp_path: Path) -> None:
    folder = tmp_path / "raw"
    folder.mkdir()
    text = "Acme Corp \x1b[2J\x1b]0;owned\x07 said on 3 March 2025 it will buy [bold]Beta Inc[/bold] for $2 billion."
    (folder / "a.txt").write_text(text)
    dateline("run", folder, "-w", tmp_path / "w")
    shown = dateline("show", "-w", tmp_path / "w").out
    assert "Acme" in shown
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "[bold]" in shown


def test_the_version_is_told(dateline: Any) -> None:
    from flows import __version__

    assert dateline("--version").out == f"dateline {__version__}\n"
