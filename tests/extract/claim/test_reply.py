"""Replies: what says no to hearsay right behind it becomes its denial; one sentence that holds both is cut in two."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.extraction import Claim
from flows.read.document import from_text

RUMOUR = "Two people with knowledge of the matter said Norvik Metals had sounded out banks about a share sale."


def told(text: str) -> tuple[Claim, ...]:
    return extract(from_text(text, "x.txt", date(2025, 3, 4))).claims


def test_sources_go_on_telling() -> None:
    more = "Harrow and Skov have made offers, with bids due on Friday, they added."
    assert [claim.modality for claim in told(f"{RUMOUR} {more}") if "offers" in claim.quote] == ["reported"]
    named = "Harrow and Skov have made offers, its chair Lena Ost added."
    assert [claim.modality for claim in told(f"{RUMOUR} {named}") if "offers" in claim.quote] == ["fact"]


def test_the_second_thing_that_sources_tell_is_hearsay_too() -> None:
    both = told(
        "Two sources said on Monday that Norvik Metals had lost an order from Harrow, and that Harrow would have to"
        " halve its production target for 2027."
    )
    assert [claim.modality for claim in both] == ["reported", "reported"]


def test_no_comment_on_rumours_is_no_rumour() -> None:
    claims = told(f"{RUMOUR} Harrow does not comment on rumours. “Never happened,” said its chair Lena Ost.")
    assert [claim.modality for claim in claims if "comment" in claim.quote] != ["rumour"]


@pytest.mark.parametrize(
    "reply",
    [
        "A company spokesman said there were no such plans.",
        "A spokesman, on the phone last night: “There is no sale. Not this year, not next.”",
        "“Completely false,” the spokesperson said.",
        "Chair Lena Ost says “nobody is selling anything”.",
    ],
)
def test_a_reply_is_the_denial_of_what_stands_before_it(reply: str) -> None:
    claims = told(f"{RUMOUR} {reply}")
    assert [claim.modality for claim in claims] == ["reported", "denied"]
    assert claims[1].event_type == claims[0].event_type
    assert claims[1].quote == reply


def test_a_reply_is_given_when_it_is_told_of() -> None:
    claims = told("Osloposten reported in June 2024, citing bankers, that Norvik had sold a mine. Norvik denied this.")
    assert (claims[0].first, claims[1].first) == (date(2024, 6, 1), date(2025, 3, 4))


def test_what_somebody_says_and_who_denies_it_are_two_claims() -> None:
    said, denied = told(
        "The Harrow union says the ship sailed two officers short, which Norvik Lines denies: “She was manned.”"
    )
    assert (said.modality == "denied", denied.modality) == (False, "denied")
    assert denied.quote.startswith("which Norvik Lines denies")
    other = told("The Harrow union says the ship sailed two officers short, which Norvik Lines regrets.")
    assert [claim.modality for claim in other if claim.modality == "denied"] == []


@pytest.mark.parametrize(
    ("rumour", "denial"),
    [
        ("Gossip that Harrow Foods is preparing a bid for Norvik Metals", "was rejected by its chair: “No contact.”"),
        ("Rumours in Rana that Norvik Metals will shut the smelter", "are “nonsense”, a spokesman said."),
        ("Reports that Norvik Metals had offered €150m for Harrow Foods", "are untrue, both firms say."),
    ],
)
def test_hearsay_and_denial_in_one_sentence_are_two_claims(rumour: str, denial: str) -> None:
    claims = told(f"{rumour} {denial}")
    assert [claim.quote for claim in claims] == [rumour, denial]
    assert claims[0].modality in ("rumour", "reported")
    assert claims[1].modality == "denied"


@pytest.mark.parametrize(
    ("rumour", "denial"),
    [
        ("Regarding the rumour that Norvik Metals has sold its smelter", "chair Lena Ost said it is “made up”."),
        ("The online gossip that its chair was taken away", "Norvik Metals responded: purely fabricated."),
    ],
)
def test_hearsay_that_a_denial_takes_up_in_its_own_sentence_is_another_claim(rumour: str, denial: str) -> None:
    claims = told(f"Norvik Metals fell 4% on Monday. {rumour}, {denial}")[1:]
    assert [claim.quote for claim in claims] == [rumour, denial]
    assert claims[0].modality in ("rumour", "reported")
    assert claims[1].modality == "denied"


def test_hearsay_that_an_answer_leaves_open_is_one_claim() -> None:
    claims = told("Regarding the rumour that Norvik Metals has sold its smelter, its chair said nothing at all.")
    assert "denied" not in {claim.modality for claim in claims}


def test_silence_and_other_news_deny_nothing() -> None:
    silent = told(f"{RUMOUR} A spokesman declined to comment. Norvik Metals shares fell 4% on Monday.")
    assert "denied" not in {claim.modality for claim in silent}


def test_silence_leaves_hearsay_open() -> None:
    text = f"{RUMOUR} The banks said they don’t comment on rumours. Its chair’s answer was shorter: “Never happened.”"
    assert told(text)[-1].modality == "denied"
