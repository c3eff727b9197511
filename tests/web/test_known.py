"""What the page's script is told: who is known when, and how a dispute read at the time."""

from dataclasses import replace
from datetime import date, timedelta

from flows.web.content import Content
from flows.web.disputes import disputes
from flows.web.known import index
from tests.web.telling import DAY, disagreeing


def grown() -> Content:
    """Three articles say 26%, the first and the last ten days apart; one says 11% on the second day."""
    version = disagreeing([("26%", 26), ("26%", 26), ("26%", 26), ("11%", 11)])
    known = dict(zip(version.documents, [DAY + timedelta(days) for days in (0, 5, 10, 1)], strict=True))
    documents = {
        key: replace(item, published_first=known[key], published_last=known[key], source=None)
        for key, item in version.documents.items()
    }
    claims = {item.claim_id: known[item.document_id] for item in version.events[0].claims}
    past = tuple(
        replace(pair, known_from=max(claims[pair.left_claim_id], claims[pair.right_claim_id]))
        for pair in version.events[0].comparisons
    )
    return replace(version, documents=documents, past=past)


def said(version: Content) -> list[tuple[str, str | None, str]]:
    (dispute,) = index(version, disputes(version, ever=True))["disputes"]
    return [(each["from"], each["until"], each["headline"]) for each in dispute["past"]]


def test_a_dispute_grows_voice_by_voice() -> None:
    assert said(grown()) == [
        ("2025-09-02", "2025-09-06", "One source says 26%, another says 11%"),
        ("2025-09-06", "2025-09-11", "2 sources say 26%, one says 11%"),
        ("2025-09-11", None, "3 sources say 26%, one says 11%"),
    ]


def test_a_dispute_ends_when_nothing_holds_it() -> None:
    version = grown()
    ended = tuple(replace(pair, known_until=date(2025, 9, 20)) for pair in version.past)
    assert [until for _, until, _ in said(replace(version, past=ended))][-1] == "2025-09-20"


def test_articles_of_unknown_days_are_never_known() -> None:
    version = grown()
    undated = {key: replace(item, published_last=None) for key, item in version.documents.items()}
    found = index(replace(version, documents=undated, past=()), disputes(version))
    assert [item["known"] for item in found["documents"]] == [None] * 4
    assert found["disputes"][0]["past"] == []
    assert found["disputes"][0]["now"]


def test_a_past_version_says_only_what_was_otherwise() -> None:
    version = disagreeing([("26%", 26)])
    (event,) = version.events
    told = replace(event.past[0], title="Earlier", status="planned", known_until=DAY + timedelta(3))
    past = (told, replace(event.past[0], known_from=DAY + timedelta(3)))
    changed = replace(version, events=(replace(event, past=past),))
    first, second = index(changed, ())["events"][0]["past"]
    assert first == {"from": "2025-09-01", "until": "2025-09-04", "title": "Earlier", "status": "planned"}
    assert second == {"from": "2025-09-04", "until": None}
