"""The timeline as of a day is what the documents published by that day make, in whatever order they come."""

import random
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reconcile import reconcile
from flows.reconcile.asof import comparisons_as_of, diff, events_as_of

FIRST = date(2025, 9, 1)
COMPANIES = ("Norvik", "Halla", "Fjordline")
TYPES = ("results", "price_move", "investment", "deal", "workforce")
PHRASES = ("revenue rose {}", "profit slid to {}", "crews walked out after {}", "orders of tankers worth {}", "was {}")
NUMBERS = (
    ("26%", "growth", 26.0, "%"),
    ("11%", "growth", 11.0, "%"),
    ("380 billion yuan", "capex_plan", 3.8e11, "CNY"),
    ("$53 billion", "capex_plan", 5.3e10, "USD"),
    ("$5.3 billion", "capex_plan", 5.3e9, "USD"),
)


@st.composite
def claims(draw: Any) -> Any:
    phrase, number = draw(st.sampled_from(PHRASES)), draw(st.sampled_from(NUMBERS))
    company = draw(st.sampled_from(COMPANIES))
    start = FIRST + timedelta(days=draw(st.integers(-3, 3)))
    when = draw(st.sampled_from((None, str(start), "2025-09-01/2025-09-30", "2025-04-01/2025-06-30")))
    modality = draw(st.sampled_from(("fact", "plan", "rumour", "denied")))
    quote = f"{company} {phrase.format(number[0])}"
    return quote, draw(st.sampled_from(TYPES)), when, company, (number,), modality


@st.composite
def articles(draw: Any) -> Any:
    day = draw(st.one_of(st.none(), st.integers(0, 6)))
    published = None if day is None else str(FIRST + timedelta(days=day))
    return published, draw(st.lists(claims(), min_size=1, max_size=4))


STORIES = st.lists(articles(), min_size=1, max_size=7)


def _fill(desk: Any, tell: Any, story: Any) -> Any:
    for n, (published, told) in enumerate(story):
        made = [
            tell(f"{quote} {n}.{k}", kind, when, company, figures=figures, modality=modality)
            for k, (quote, kind, when, company, figures, modality) in enumerate(told)
        ]
        desk.article(f"outlet{n}", published, *made)
    return desk


@settings(max_examples=80, deadline=None)
@given(story=STORIES, days=st.integers(0, 6))
def test_as_of_a_day_is_the_run_on_that_days_documents(new_desk: Any, tell: Any, story: Any, days: Any) -> None:
    desk, day = _fill(new_desk(), tell, story), FIRST + timedelta(days=days)
    whole = desk.reconcile()
    known = [e for e in desk.extractions if e.published.last is not None and e.published.last <= day]
    ids = {e.document_id for e in known}
    alone = reconcile([d for d in desk.documents if d.document_id in ids], known)
    assert events_as_of(whole.history, day) == alone.events
    assert comparisons_as_of(whole.comparison_history, day) == alone.comparisons


@settings(max_examples=80, deadline=None)
@given(story=STORIES, seed=st.integers(0, 1000))
def test_the_order_of_arrival_changes_nothing(new_desk: Any, tell: Any, story: Any, seed: Any) -> None:
    desk = _fill(new_desk(), tell, story)
    documents, extractions = list(desk.documents), list(desk.extractions)
    random.Random(seed).shuffle(documents)  # noqa: S311 (no secret depends on it)
    random.Random(seed + 1).shuffle(extractions)  # noqa: S311 (no secret depends on it)
    shuffled = reconcile(documents, extractions)
    assert shuffled == desk.reconcile()
    assert list(shuffled.event_of) == list(desk.reconcile().event_of)


@settings(max_examples=40, deadline=None)
@given(story=STORIES, at_hand=st.integers(1, 3))
def test_what_waits_on_disk_says_the_same(new_desk: Any, tell: Any, story: Any, at_hand: int) -> None:
    desk = _fill(new_desk(), tell, story)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("flows.pile.AT_HAND", at_hand)
        away = desk.reconcile()
    assert away == desk.reconcile()


@settings(max_examples=40, deadline=None)
@given(story=STORIES)
def test_every_claim_has_one_event_and_every_event_a_claim(new_desk: Any, tell: Any, story: Any) -> None:
    desk = _fill(new_desk(), tell, story)
    reconciled = desk.reconcile()
    claim_ids = {claim.claim_id for extraction in desk.extractions for claim in extraction.claims}
    assert reconciled.event_of.keys() == claim_ids
    assert set(reconciled.event_of.values()) == {event.event_id for event in reconciled.events}


def test_diff_tells_what_was_learned(desk: Any, tell: Any) -> None:
    june = "2025-04-01/2025-06-30"
    figures = (("26%", "revenue_growth_yoy", 26.0, "%"),)
    desk.article(
        "a",
        "2025-09-01",
        tell("revenue rose 26%", "results", june, "Norvik", figures=figures),
        tell("Norvik plans a strike ballot", "workforce", "2025-09-10", "Norvik", modality="plan"),
    )
    figures = (("11%", "revenue_growth_yoy", 11.0, "%"),)
    desk.article(
        "b",
        "2025-09-12",
        tell("revenue rose 11%", "results", june, "Norvik", figures=figures),
        tell("Norvik crews held a strike ballot", "workforce", "2025-09-10", "Norvik"),
        tell("Norvik ordered 12 tankers", "deal", "2025-09-11", "Norvik", "Hull"),
    )
    learned = diff(desk.reconcile(), date(2025, 9, 1), date(2025, 9, 12))
    assert [event.event_type for event in learned.new_events] == ["deal"]
    assert [(a.status, b.status) for a, b in learned.moved_statuses] == [("planned", "happened")]
    assert [c.verdict for c in learned.opened] == ["contradicts"]
    assert learned.closed == ()
    nothing = diff(desk.reconcile(), date(2025, 9, 12), date(2025, 9, 30))
    assert nothing.new_events == nothing.opened == nothing.changed_events == ()


def test_what_only_undated_documents_tell_has_no_history(desk: Any, tell: Any) -> None:
    desk.article("a", None, tell("Norvik ordered 12 tankers", "deal", "2025-09-11", "Norvik"))
    reconciled = desk.reconcile()
    assert len(reconciled.events) == 1
    assert reconciled.history == ()
