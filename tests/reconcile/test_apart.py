"""A second process changes nothing, however its work is cut."""

import random
from datetime import date, timedelta
from typing import Any

import pytest

from flows.reconcile import Apart, apart, reconcile

COMPANIES = ("Norvik", "Halla", "Fjordline")
TOLD = (
    ("{} revenue rose {}", "results", "2025-04-01/2025-06-30", ("26%", "growth", 26.0, "%")),
    ("{} revenue rose {}", "results", "2025-04-01/2025-06-30", ("62%", "growth", 62.0, "%")),
    ("{} will spend {}", "investment", "2025-09-03", ("$53 billion", "capex_plan", 5.3e10, "USD")),
    ("{} will spend {} \ud800", "investment", "2025-09-03", ("$5.3 billion", "capex_plan", 5.3e9, "USD")),
    ("{} gave up {}", "deal", "2025-09-02", ("380 billion yuan", "deal_value", 3.8e11, "CNY")),
    ("{} gave up {}", "deal", None, ("380 billion yuan", "deal_value", 3.8e11, "CNY")),
)


@pytest.fixture
def written(desk: Any, tell: Any) -> Any:
    """Sixty articles of a week, some of them copies, some of no day, some with half a character."""
    dice = random.Random(3)  # noqa: S311 (no secret depends on it)
    for number in range(60):
        day = str(date(2025, 9, 1) + timedelta(days=number % 7)) if number % 11 else None
        claims, company = [], dice.choice(COMPANIES)
        for phrase, kind, when, figure in dice.sample(TOLD, 3):
            claims.append(tell(phrase.format(company, figure[0]), kind, when, company, figures=(figure,)))
        body = " ".join([*(claim.quote for claim in claims), *(f"word{number % 13}-{at}" for at in range(200))])
        desk.article(f"outlet{number}", day, *claims, text=f"{number}. {body}".replace("\ud800", "-"))
    return desk


def test_a_second_process_changes_nothing(written: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = written.reconcile()
    monkeypatch.setattr(apart, "_AT_ONCE", 4)
    with Apart() as second:
        second.sign(document.text for document in written.documents)
        together = reconcile(written.documents, written.extractions, second)
    assert alone.duplicate_of
    assert alone.comparisons
    assert alone.dates
    assert together == alone
