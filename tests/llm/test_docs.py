from pathlib import Path

from flows.llm.passage import PASSAGE
from flows.llm.reasons import REASONS
from flows.llm.settings import DEFAULT_TIMEOUT, NAMES, Settings

PAGE = (Path(__file__).parents[2] / "docs" / "llm.md").read_text(encoding="utf-8")


def test_the_page_lists_every_reason_with_its_meaning() -> None:
    table = PAGE.split("<!-- reasons -->")[1].split("<!-- /reasons -->")[0]
    rows = [f"| {reason} | {meaning} |" for reason, meaning in REASONS.items()]
    assert table.strip().splitlines() == ["| reason | means |", "|---|---|", *rows]


def test_the_page_tells_the_settings_as_they_are() -> None:
    for name in NAMES:
        assert f"| `DATELINE_LLM_{name}` |" in PAGE
    assert f"; {DEFAULT_TIMEOUT:g} unless told" in PAGE
    assert f"longer than {PASSAGE:,} characters" in PAGE
    assert Settings("http://localhost", "m").attempts == 4
    assert "up to four times" in PAGE
