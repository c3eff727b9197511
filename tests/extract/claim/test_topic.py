"""Sentences that no cue knows tell what their words are about, and general truths tell nothing."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.claim.clause import Unit
from flows.extract.claim.cue import cue
from flows.extract.claim.find import Hit
from flows.extract.claim.leaning import NONE, damped, habit, leaning, telling, weights
from flows.extract.claim.topic import beside, going_on, retyped
from flows.read.document import from_text
from schemas.vocabulary import EVENT_TYPES

PLAIN = habit({})


def never(*_: Unit) -> bool:
    """No two units are two events."""
    return False


@pytest.mark.parametrize(
    ("text", "event_type"),
    [
        ("the bondholders of the utility swapped their notes for new paper", "financing"),
        ("cabin crew downed tools over rosters", "workforce"),
        ("a tanker capsized in the strait and two sailors drowned", "incident"),
        ("it was hauled before the court over alleged kickbacks", "legal"),
        ("the brewer handed its shareholders a bigger dividend", "payout"),
        ("the trucker slipped to second place among hauliers", "market_position"),
    ],
)
def test_words_tell_the_type(text: str, event_type: str) -> None:
    assert leaning(text, 0, len(text), (), PLAIN).event_type == event_type


def test_shares_are_of_every_type_and_of_none() -> None:
    leans = leaning("a strike", 0, 8, (), PLAIN)
    assert sum(map(leans.share, (*EVENT_TYPES, NONE))) == pytest.approx(1)


def test_a_word_that_nobody_knows_says_nothing() -> None:
    assert set(weights("qqzzx")) == {0}
    assert leaning("qqzzx", 0, 5, (), PLAIN) == leaning("", 0, 0, (), PLAIN)


def test_a_cue_and_the_habit_of_the_article_speak_for_their_type() -> None:
    low = "it was about the site"
    launch = cue("product", "launch", "site", "site", weight=3)
    plain = leaning(low, 0, len(low), (), PLAIN).share("product")
    assert leaning(low, 0, len(low), (launch,), PLAIN).share("product") > plain
    assert leaning(low, 0, len(low), (), habit({"product": 5})).share("product") > plain


def test_the_more_words_the_less_each_weighs() -> None:
    assert [damped(count) for count in (0, 1, 5)] == [1, 1, 1]
    assert damped(20) == pytest.approx(damped(80) * 2)


def test_the_telling_word_is_found() -> None:
    low = "on monday the dividend was paid"
    assert telling(low, 0, len(low), "payout") == (low.index("dividend"), low.index(" was"))


def test_a_likely_cue_gives_way_to_words_and_a_sure_one_does_not() -> None:
    low = "shareholders will be paid a special dividend and a share buyback follows"
    for weight, event_type in ((1, "payout"), (3, "incident")):
        hit = Hit(cue("incident", "paid", "paid", "paid", weight=weight), low.index("paid"), low.index(" a special"))
        told = "a fire broke out" if weight == 3 else low
        (typed,) = retyped(told, [Unit(0, len(told), (hit,))], [hit], PLAIN, None, never)
        assert typed.lead.cue.event_type == event_type


def test_what_was_told_last_is_likelier_told_on_the_nearer_it_stands() -> None:
    low = "it was about the site"
    near, far = beside(("product", 3), 3), beside(("product", 2), 3)
    shares = [leaning(low, 0, len(low), (), PLAIN, before).share("product") for before in (None, far, near)]
    assert shares == sorted(set(shares))
    assert beside(None, 3) is None


@pytest.mark.parametrize(
    ("low", "types"),
    [
        ("of these bonds, 40 million were repaid to noteholders by the borrower in june", ["financing"]),
        ("the older plant was opened with 90 kilns", ["facility"]),
        ("here are 5 tips on how to brew tea at home", []),
    ],
)
def test_what_goes_on_is_typed_by_its_words_and_may_tell_nothing(low: str, types: list[str]) -> None:
    thread = Hit(cue("facility", "kiln", "kiln", "kiln", weight=3), 0, 2)
    units = going_on(low, [Unit(0, len(low), (thread,), continued=True)], PLAIN)
    assert [unit.lead.cue.event_type for unit in units] == types


@pytest.mark.parametrize(
    ("text", "types"),
    [
        (
            "Odalis Group is in talks to buy the ferry maker Norvik, two people said. “Not true,” a spokeswoman said.",
            ["merger_acquisition", "merger_acquisition"],
        ),
        ("Two people said Norvik Metals had asked a bank to look for a buyer.", ["merger_acquisition"]),
    ],
)
def test_hearsay_and_its_denial_are_of_what_they_tell_of(text: str, types: list[str]) -> None:
    claims = extract(from_text(f"{text}\n\nNorvik Metals plc is based in Oslo.\n", "a.txt", date(2025, 3, 4))).claims
    assert [claim.event_type for claim in claims] == types


@pytest.mark.parametrize(
    "text",
    [
        "Quarries usually lie outside the town.",
        "A brewery consists of a malthouse and a cellar.",
        "Read more about the dispute over the pit in our newsletter.",
        "Looking ahead, Odalis plans to keep launching new boats.",
        "The deal with Odalis cements the position of Norvik Metals in an evolving landscape.",
        "The launch by Norvik Metals paves the way for more growth in Asia.",
    ],
)
def test_general_truths_and_page_furniture_tell_nothing(text: str) -> None:
    assert not extract(from_text(text, "a.txt", date(2025, 3, 4))).claims


def test_a_claim_by_words_alone_says_so() -> None:
    claims = extract(from_text("Odalis dismantled its Aarhus jetty on 3 March.", "a.txt", date(2025, 3, 4))).claims
    assert [(claim.event_type, claim.rule) for claim in claims] == [("facility", "facility: words of the field")]


@pytest.mark.parametrize(
    ("said", "event_type"),
    [
        ("“The order was never in danger and our yard is full”, Ole Ost claimed on Thursday.", "statement"),
        ("Ole Ost said: “We have learned from the contract and we will do better”", "statement"),
        ("“We signed a contract for 40 ferries with Harrow”, Ole Ost said on Thursday.", "deal"),
        ("Norvik signed a contract with Harrow, which Ole Ost called “good”.", "deal"),
    ],
)
def test_little_but_own_words_are_a_statement(said: str, event_type: str) -> None:
    low = said.lower()
    at = next(low.index(word) for word in ("contract", "order") if word in low)
    hit = Hit(cue("deal", "contract", "contract|order", "contract", weight=2), at, at + 5)
    (typed,) = retyped(low, [Unit(0, len(low), (hit,))], [hit], PLAIN, None, never)
    assert typed.lead.cue.event_type == event_type


def test_what_a_measure_did_is_a_result_and_no_price() -> None:
    text = "Weak demand weighed on Norvik’s third-quarter sales, which dropped 8% to 1.27 billion francs."
    claims = extract(from_text(text, "a.txt", date(2025, 11, 20))).claims
    assert {claim.event_type for claim in claims} == {"results"}
