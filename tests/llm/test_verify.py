"""What of a model's answer stands, against mentions laid down by hand: none of it hangs on how the engine reads."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.actor.mention import ActorMention
from flows.extract.extraction import Claim, Dating, Extraction, content_id
from flows.extract.quantity import tag
from flows.extract.time.mention import TimeMention
from flows.llm.ground import Ground, ground
from flows.llm.reasons import REASONS
from flows.llm.verify import verify
from flows.read.document import from_text
from flows.read.rejection import Rejection

TEXT = """Harbour Mills profit falls as strike bites

By Ada Lund, 4 March 2025

Harbour Mills said on Tuesday that net profit fell 12% to $3.4 million in the fourth quarter, from $3.9 million.
It will spend $7 million to $9 million on a new mill in Tampere by June 2026.

The company cut 120 jobs, chief executive Ines Solberg said. Shares of Harbour Mills closed down 12%.

Sign up for our newsletter to get the latest news on Harbour Mills every morning.
"""
Q4 = (date(2024, 10, 1), date(2024, 12, 31))
TUESDAY = (date(2025, 3, 4), date(2025, 3, 4))
PROFIT = "net profit fell 12% to $3.4 million in the fourth quarter"


def time(phrase: str, first: date | None, last: date | None, precision: str, basis: str = "stated") -> TimeMention:
    start = TEXT.index(phrase)
    return TimeMention(
        start, start + len(phrase), phrase, "DATE", None, first, last, precision, None, "by hand", basis
    )


def actor(phrase: str, name: str, kind: str, direct: bool = True) -> ActorMention:
    start = TEXT.index(phrase)
    return ActorMention(start, start + len(phrase), phrase, name, kind, "by hand", direct=direct)


@pytest.fixture(scope="module")
def laid() -> Ground:
    document = from_text(TEXT, "a/mills.txt", date(2025, 3, 4))
    times = (
        time("4 March 2025", *TUESDAY, "day"), time("Tuesday", *TUESDAY, "day", "relative"),
        time("the fourth quarter", *Q4, "quarter", "period"), time("by June 2026", None, date(2026, 6, 30), "unknown"),
        time("every morning", None, None, "unknown"),
    )  # fmt: skip
    actors = (
        actor("Harbour Mills said", "Harbour Mills Oyj", "company"),
        actor("It will", "Harbour Mills Oyj", "company", False),
        actor("The company", "Harbour Mills Oyj", "company", False),
    )  # fmt: skip
    at = TEXT.index("Shares of")
    seen = Claim(
        "id", at, at + 20, TEXT[at:at + 20], "price_move", "fact", "positive", *TUESDAY, "day", "document", None,
        "by hand", "close", "body", (), (),
    )  # fmt: skip
    published = Dating(*TUESDAY, "metadata")
    quantities = tuple(tag(TEXT))
    return ground(document, Extraction(document.document_id, published, None, times, quantities, actors, (seen,)))


def judged(laid: Ground, *items: object) -> tuple[list[Claim], list[Rejection]]:
    claims, rejections = verify(laid, (0, len(TEXT)), items, "tiny")
    assert all(TEXT[claim.start:claim.end] == claim.quote for claim in claims)
    for rejection in rejections:
        assert rejection.reason in REASONS
        assert (rejection.path, rejection.stage) == ("a/mills.txt", "extract")
        assert rejection.document_id == laid.document.document_id
        json.loads(rejection.row or "")
    return claims, rejections


def claimed(**fields: Any) -> dict[str, Any]:
    return {
        "quote": PROFIT, "event_type": "results", "modality": "fact", "date": None, "actors": [], "figures": []
    } | fields  # fmt: skip


def figure(quote: str, metric: str = "net_profit", **fields: Any) -> dict[str, Any]:
    return {"quote": quote, "metric": metric, "value": None, "value_high": None, "unit": None, "period": None} | fields


def test_a_grounded_claim_carries_the_readers_values(laid: Ground) -> None:
    item = claimed(
        date={"quote": "in the fourth quarter", "first": "2024-10-01", "last": "2024-12-31"},
        actors=[
            {"quote": "Harbour Mills", "name": "Harbour Mills", "kind": "company", "role": "subject"},
            {"quote": "Ines Solberg", "name": "Ines Solberg", "kind": "person", "role": "speaker"},
        ],
        figures=[
            figure("$3.4 million", value=3.4e6, unit="usd"),
            figure("fell 12%", "Net profit, growth YoY", value=-12.0, unit="%"),
            figure("$3.9 million", value=3.9e6, unit="USD", period="4 March 2025"),
        ],
    )
    (claim,), rejections = judged(laid, item)
    assert rejections == []
    assert claim.claim_id == content_id(laid.document.document_id, claim.start, claim.end, "results")
    assert (claim.first, claim.last, claim.precision, claim.date_basis) == (*Q4, "quarter", "period")
    assert [(a.name, a.kind, a.role) for a in claim.actors] == [
        ("Harbour Mills Oyj", "company", "subject"), ("Ines Solberg", "person", "speaker"),
    ]  # fmt: skip
    assert (claim.attributed_to, claim.rule) == ("Ines Solberg", "llm: tiny")
    assert claim.zone == laid.zone((claim.start, claim.end)) != laid.zone((0, 10)) == "headline"
    assert [(f.metric, f.value, f.unit, f.subject, f.period_first) for f in claim.figures] == [
        ("net_profit_growth_yoy", -12.0, "%", "Harbour Mills Oyj", Q4[0]),
        ("net_profit", 3.4e6, "USD", "Harbour Mills Oyj", Q4[0]),
        ("net_profit", 3.9e6, "USD", "Harbour Mills Oyj", TUESDAY[0]),
    ]
    assert all(TEXT[f.start:f.end] == f.text for f in claim.figures)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"quote": "net profit doubled"}, "ungrounded"),
        ({"quote": PROFIT.upper()}, "ungrounded"),
        ({"quote": "et profit fell 12%"}, "ungrounded"),
        ({"quote": None}, "malformed"),
        ({"quote": TEXT * 3}, "malformed"),
        ({"event_type": "merger"}, "unknown word"),
        ({"modality": "certain"}, "unknown word"),
        ({"modality": 1.0}, "malformed"),
        ({"actors": "Harbour Mills"}, "malformed"),
        ({"figures": {}}, "malformed"),
        ({"quote": "Sign up for our newsletter to get the latest news on Harbour Mills"}, "no story"),
    ],
)
def test_a_claim_falls_with_its_quote_or_words(laid: Ground, fields: dict[str, Any], reason: str) -> None:
    claims, rejections = judged(laid, claimed(**fields))
    assert claims == []
    assert [rejection.reason for rejection in rejections] == [reason]


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (figure("$3.4 billion", value=3.4e9), "ungrounded"),
        (figure("$3.4 million", value=3.4e9), "differs"),
        (figure("$3.4 million", value=3.4e6, unit="EUR"), "differs"),
        (figure("fell 12%", value=12.0), "differs"),
        (figure("12% to $3.4 million"), "ambiguous"),
        (figure("net profit", value=3.4e6), "unread"),
        (figure("$3.4 million", value="3.4e6"), "malformed"),
        (figure("$3.4 million", metric="..."), "malformed"),
        (figure("$3.4 million", period="last spring"), "ungrounded"),
        (figure("$3.4 million", period="net profit"), "unread"),
        ("$3.4 million", "malformed"),
    ],
)
def test_a_figure_falls_alone(laid: Ground, one: Any, reason: str) -> None:
    claims, rejections = judged(laid, claimed(figures=[one, figure("$3.9 million", value=3.9e6)]))
    assert [[f.value for f in claim.figures] for claim in claims] == [[3.9e6]]
    assert [rejection.reason for rejection in rejections] == [reason]
    assert json.loads(rejections[0].row or "") == {"figure": one}


@pytest.mark.parametrize(
    ("one", "kept"),
    [
        (figure("12% to $3.4 million", value=3.4e6), (3.4e6, None, "USD")),  # the value tells which is meant
        (figure("$3.4 million"), (3.4e6, None, "USD")),
        (figure("$7 million to $9 million", value=7e6, value_high=9e6, unit="USD"), (7e6, 9e6, "USD")),
        (figure("120 jobs", value=120.0, unit="jobs"), (120.0, None, "count")),
    ],
)
def test_the_model_may_name_a_value_in_its_way(laid: Ground, one: Any, kept: tuple[float, float | None, str]) -> None:
    (claim,), rejections = judged(laid, claimed(figures=[one]))
    assert rejections == []
    assert [(f.value, f.value_high, f.unit) for f in claim.figures] == [kept]


def test_the_characters_inside_the_claim_go_before_the_same_elsewhere(laid: Ground) -> None:
    shares = "Shares of Harbour Mills closed down 12%"
    (claim,), _ = judged(laid, claimed(quote=shares, event_type="price_move", figures=[figure("12%")]))
    assert claim.figures[0].start == TEXT.rindex("12%")


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"quote": "in the third quarter"}, "ungrounded"),
        ({"quote": "the fourth quarter", "first": "2025-10-01"}, "differs"),
        ({"quote": "the fourth quarter", "last": "2024-12-30"}, "differs"),
        ({"quote": "the fourth quarter", "first": "2024-13-01"}, "malformed"),
        ({"quote": "every morning"}, "unread"),
        ({"quote": "net profit"}, "unread"),
        ("the fourth quarter", "malformed"),
    ],
)
def test_a_refused_date_leaves_the_claim_undated(laid: Ground, said: Any, reason: str) -> None:
    (claim,), rejections = judged(laid, claimed(date=said))
    assert (claim.first, claim.last, claim.precision, claim.date_basis) == (None, None, "unknown", "unknown")
    assert [rejection.reason for rejection in rejections] == [reason]


def test_an_open_date_and_no_date(laid: Ground) -> None:
    spends = "It will spend $7 million to $9 million on a new mill in Tampere by June 2026"
    by_june = {"quote": "by June 2026", "last": "2026-06-30"}
    planned = claimed(quote=spends, modality="plan", event_type="investment", date=by_june)
    closed = claimed(quote="Shares of Harbour Mills closed down 12%", event_type="price_move")  # the engine sees it too
    claims, rejections = judged(laid, planned, closed, claimed(), claimed(event_type="guidance", modality="forecast"))
    assert rejections == []
    assert [(c.first, c.last, c.date_basis) for c in claims] == [
        (None, date(2026, 6, 30), "stated"), (*TUESDAY, "document"), (None, TUESDAY[1], "bounded"),
        (None, None, "unknown"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ({"quote": "Harbour Mills", "name": "Harbour Mills", "role": "object"}, ("Harbour Mills Oyj", "company")),
        ({"quote": "It", "name": "Harbour Mills Oyj", "role": "other"}, ("Harbour Mills Oyj", "company")),
        ({"quote": "The company", "name": "Harbour Mills", "role": "other"}, ("Harbour Mills Oyj", "company")),
        (
            {"quote": "chief executive Ines Solberg", "name": "Ines Solberg", "kind": "person", "role": "speaker"},
            ("Ines Solberg", "person"),
        ),
    ],
)
def test_actors_are_those_of_the_engine_or_new_ones(laid: Ground, said: Any, kept: tuple[str, str]) -> None:
    (claim,), rejections = judged(laid, claimed(actors=[said]))
    assert rejections == []
    assert [(a.name, a.kind, a.role) for a in claim.actors] == [(*kept, said["role"])]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"quote": "Harbor Mills", "name": "Harbour Mills", "role": "subject"}, "ungrounded"),
        ({"quote": "chief executive", "name": "Ines Solberg", "kind": "person", "role": "speaker"}, "ungrounded"),
        ({"quote": "The company", "name": "Tampere Paper", "role": "subject"}, "differs"),
        ({"quote": "Harbour Mills", "name": "Harbour Mills", "role": "boss"}, "unknown word"),
        ({"quote": "Ines Solberg", "name": "Ines Solberg", "kind": "boss", "role": "speaker"}, "unknown word"),
        ({"quote": "Harbour Mills", "name": None, "role": "subject"}, "malformed"),
    ],
)
def test_an_actor_falls_alone(laid: Ground, said: Any, reason: str) -> None:
    (claim,), rejections = judged(laid, claimed(actors=[said]))
    assert claim.actors == ()
    assert [rejection.reason for rejection in rejections] == [reason]


def test_what_is_said_twice_counts_once(laid: Ground) -> None:
    twice = claimed(
        figures=[figure("$3.4 million"), figure("$3.4 million", "profit")],
        actors=[
            {"quote": "Harbour Mills", "name": "Harbour Mills", "role": "subject"},
            {"quote": "The company", "name": "Harbour Mills", "role": "other"},
        ],
    )
    (claim, other), rejections = judged(laid, twice, twice, twice | {"event_type": "statement"})
    assert [f.metric for f in claim.figures] == ["net_profit"]
    assert [a.role for a in claim.actors] == ["subject"]
    assert [rejection.reason for rejection in rejections] == ["repeated"]
    assert claim.claim_id != other.claim_id
    assert not {f.figure_id for f in claim.figures} & {f.figure_id for f in other.figures}


PIECES = st.sampled_from([PROFIT, "12%", "Tuesday", "Harbour Mills", "results", "fact", "subject", "2025-03-04", ""])
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | PIECES | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(
    ["quote", "date", "first", "last", "actors", "name", "role", "figures", "metric", "value", "unit", "period"]
)
PARTS = st.dictionaries(KEYS, VALUES, max_size=6)
CLAIMS = st.builds(
    lambda date, actors, figures: claimed(date=date, actors=actors, figures=figures),
    PARTS | VALUES, st.lists(PARTS | VALUES, max_size=3) | VALUES, st.lists(PARTS | VALUES, max_size=3) | VALUES,
)  # fmt: skip


@given(st.lists(CLAIMS | PARTS | VALUES, max_size=4))
def test_whatever_the_answer_holds_is_kept_or_refused(laid: Ground, items: list[object]) -> None:
    claims, rejections = judged(laid, *items)
    assert len(claims) + len(rejections) >= len(items)
    assert len({claim.claim_id for claim in claims}) == len(claims)
