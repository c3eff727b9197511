"""Conflicts read as people say them."""

from dataclasses import replace
from pathlib import Path

import pytest

from flows.web.content import Content
from flows.web.disputes import disputes
from flows.web.reading import read_content
from tests.web.telling import claim, content, disagreeing, document, event, figure, pair

SAID = {
    "4 sources say 26%, Outlet d4 says 11%": [("26%", 26), ("26%", 26), ("26%", 26), ("26%", 26), ("11%", 11)],
    "Outlet d0 says 18%, Outlet d1 says 19%": [("18%", 18), ("19%", 19)],
    "2 sources say 19%, 2 sources say 18%": [("18%", 18), ("19%", 19), ("19%", 19), ("18%", 18)],
}


@pytest.mark.parametrize(("headline", "texts"), SAID.items(), ids=SAID)
def test_headlines(headline: str, texts: list[tuple[str, float]]) -> None:
    found = disputes(disagreeing(texts))
    assert {dispute.headline() for dispute in found} & {headline, mirrored(headline)}


def mirrored(headline: str) -> str:
    one, two = headline.split(", ")
    return f"{two[0].upper()}{two[1:]}, {one}"


def unnamed(version: Content) -> Content:
    return replace(
        version, documents={key: replace(item, source=None) for key, item in version.documents.items()}
    )


def test_sources_without_a_name_are_counted() -> None:
    (found,) = disputes(unnamed(disagreeing([("26%", 26), ("26%", 26), ("11%", 11)])))
    assert found.headline() == "2 sources say 26%, one says 11%"
    (found,) = disputes(unnamed(disagreeing([("26%", 26), ("11%", 11)])))
    assert found.headline() == "One source says 11%, another says 26%"


def test_copies_have_one_voice() -> None:
    version = disagreeing([("26%", 26), ("26%", 26), ("11%", 11)])
    copied = {**version.documents, "d1": replace(version.documents["d1"], duplicate_of="d0")}
    (found,) = disputes(replace(version, documents=copied))
    assert sorted(side.count() for side in found.sides) == [1, 1]


def test_only_what_is_known_is_counted() -> None:
    (found,) = disputes(disagreeing([("26%", 26), ("26%", 26), ("26%", 26), ("11%", 11)]))
    assert found.headline({"d0", "d1", "d3"}).startswith("2 sources say 26%")


def test_one_article_that_says_both() -> None:
    of = document(text="Acme rose 6.2%. Acme rose 5.7%.")
    one = claim("c1", "e", of, "Acme rose 6.2%.", figure("c1", of, "6.2%", 6.2))
    two = claim("c2", "e", of, "Acme rose 5.7%.", figure("c2", of, "5.7%", 5.7))
    version = content([event("e", one, two, comparisons=(pair("p", one, two, "contradicts", 1.09),))], [of])
    (found,) = disputes(version)
    assert found.headline() == "Outlet d1 says both 6.2% and 5.7%"


def test_a_denial_is_told_in_quotes() -> None:
    talk, denial = document("d1", "Acme is in talks."), document("d2", "Acme denied it.")
    one, two = claim("c1", "e", talk, talk.text), claim("c2", "e", denial, denial.text)
    version = content([event("e", one, two, comparisons=(pair("p", one, two, "contradicts"),))], [talk, denial])
    (found,) = disputes(version)
    assert found.headline() == "Outlet d1 says “Acme is in talks.”, Outlet d2 says “Acme denied it.”"
    assert found.reason == "One denies what the other tells."


def test_a_vague_figure_joins_no_two_sides() -> None:
    texts = [document("d1", "It is 53."), document("d2", "It is 5.3."), document("d3", "It is over 5.")]
    claims = [
        claim(f"c{at}", "e", of, of.text, figure(f"c{at}", of, of.text[6:-1], value))
        for at, (of, value) in enumerate(zip(texts, (53.0, 5.3, 5.0), strict=True))
    ]
    pairs = (
        pair("p1", claims[0], claims[1], "magnitude_error", 10.0),
        pair("p2", claims[1], claims[2], "bound"),
        pair("p3", claims[0], claims[2], "bound"),
    )
    (found,) = disputes(content([event("e", *claims, comparisons=pairs)], texts))
    assert {side.words() for side in found.sides} == {"53", "5.3"}
    assert found.reason == "They differ by a factor of 10."


def test_currencies_and_forms_side_together(warehouse: Path) -> None:
    """In the shipped articles the plan is told in yuan and in dollars, in six forms, and once ten times too small."""
    found = disputes(read_content(warehouse))[0]
    assert found.headline() == "5 sources say about $53 billion, BlockBrief Asia says more than $5.3 billion"
    assert found.sides[0].count() == 5
    assert len(found.comparisons) > 1


def test_one_growth_too_small_by_half_stands_against_three(warehouse: Path) -> None:
    """In the shipped articles one paper gives the cloud's growth as 11%, which the others give as 26%."""
    assert disputes(read_content(warehouse))[1].headline() == "3 sources say 26%, Far East Tech Mail says 11%"


def test_an_agreement_is_no_dispute() -> None:
    assert disputes(disagreeing([("26%", 26), ("26%", 26)])) == ()
