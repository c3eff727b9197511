"""Who takes part in a claim, as a table of texts and the names that they must give."""

import datetime as dt

import pytest

from flows.extract import extract
from flows.extract.claim.traded import TRADED, traded
from flows.read.document import from_text

DAY = dt.date(2026, 5, 27)
TAKING_PART = [
    (
        "Norvik Metals plc grew. Norvik said so.\n\nThe sale closes in May, subject to approval by the EU Commission.",
        "Norvik Metals",
    ),
    (
        "Norvik Metals plc grew. Norvik said so.\n\nChina accounted for 29 percent of last year's sales.",
        "Norvik Metals",
    ),
    ("The kiwi lost 1.7 per cent against the greenback on Wednesday.", "New Zealand dollar"),
    ("Norway's krone sank 1.2% on Wednesday. The currency dropped as much as 1.7% to $0.09.", "Norway krone"),
    ("Palm oil fell 2% to $900 a tonne in Kuala Lumpur on Friday.", "Palm oil"),
    ("The Reserve Bank of New Zealand met. Unemployment rose to 5.4 percent in March 2026.", "New Zealand"),
    (
        'Orland Foods plc grew. "We act," director Anna Brandt said. "There is a plan to cut 200 jobs by May."',
        "Anna Brandt",
    ),
    (
        "Norvik Metals plc grew. Books close on Oct. 1, with trading on Nasdaq Helsinki to start on Oct. 3.",
        "Norvik Metals",
    ),
    ("Norvik Metals plc grew. Halle Capital bought 3%. Dividends will wait until 2027.", "Norvik Metals"),
    ("Norvik Metals plc grew. Norvik said so.\n\nA furnace exploded in northern Sweden on May 2.", "Norvik Metals"),
    ("Norvik Metals plc fell.\n\nUS approval of the merger is due by the end of June 2026.", "Norvik Metals"),
    ("The Saltgate gang hit Norvik Metals plc on May 2. It is known that the gang wants $5 million.", "Saltgate"),
]


def _names(text: str) -> set[str]:
    return {actor.name for claim in extract(from_text(text, "a.txt", DAY)).claims for actor in claim.actors}


@pytest.mark.parametrize(("text", "name"), TAKING_PART)
def test_takes_part(text: str, name: str) -> None:
    assert name in _names(text)


def test_whom_the_article_is_about_takes_part_where_nobody_is_named() -> None:
    text = (
        "Orland Foods plc cut 300 jobs on Tuesday. Orland blamed costs.\n\n"
        "Tessaro Mining Ltd signed a supply contract. Sales fell by 4% to $12 million in March 2026."
    )
    assert {"Orland Foods", "Tessaro Mining"} <= _names(
        text.rpartition("\n\n")[0] + "\n\n" + text.rpartition("\n\n")[2]
    )


def test_the_agency_that_wires_a_story_takes_no_part_in_it() -> None:
    assert "Andes Press" not in _names("LIMA, May 20 (Andes Press) - Copper climbed 2% to $9,700 on Tuesday.")
    assert "APX" not in _names("LIMA (ipa-APX) - Copper climbed 2% to $9,700 on Tuesday.")


def test_a_country_stands_back_for_its_body() -> None:
    text = "Norland Foods plc fell. Australia's privacy commissioner opened an inquiry on May 20."
    (claim,) = [c for c in extract(from_text(text, "a.txt", DAY)).claims if "inquiry" in c.quote]
    assert claim.actors[0].name == "privacy commissioner"


def test_a_firm_stands_back_for_its_rival() -> None:
    text = "Norvik Metals plc fell.\n\nNorvik's rival Halle Metals opened a plant in Cork on May 20."
    (claim,) = [c for c in extract(from_text(text, "a.txt", DAY)).claims if "Cork" in c.quote]
    assert claim.actors[0].name == "Halle Metals"


def test_the_shares_of_a_copper_miner_are_no_copper() -> None:
    assert _names("Copper miner Orland Mining plc fell 2% to $3.10 on Friday.") == {"Orland Mining"}


@pytest.mark.parametrize(("phrase", "name"), TRADED.examples.items())
def test_what_is_traded_is_named(phrase: str, name: str) -> None:
    assert traded(phrase, 0, len(phrase)) == (name, 0, len(phrase))


@pytest.mark.parametrize("phrase", TRADED.declines)
def test_what_is_not_traded(phrase: str) -> None:
    assert traded(phrase, 0, len(phrase)) is None


CROWDS = [
    ("Some 300 farmers rallied in Vienna on Sunday.", "farmers"),
    ("Bus drivers in Leeds accepted a 4.2% rise on Thursday.", "bus drivers"),
    ("Striking metal workers in Bavaria demand 6.5% more.", "metal workers"),
]


@pytest.mark.parametrize(("text", "name"), CROWDS)
def test_people_without_a_name_act_too(text: str, name: str) -> None:
    claim = extract(from_text(text, "wire.txt", DAY)).claims[0]
    assert name in [actor.name for actor in claim.actors]


@pytest.mark.parametrize(
    "text",
    [
        "Workers walked out on Monday.",
        "Bus drivers at Orland Transit will strike on Monday.",
        "The drivers' union met.",
    ],
)
def test_no_people_where_others_are_named_or_nothing_says_which(text: str) -> None:
    for claim in extract(from_text(text, "wire.txt", DAY)).claims:
        assert not [actor for actor in claim.actors if actor.name.endswith(("workers", "drivers"))]


def _part_in(text: str, words: str) -> dict[str, str]:
    """The names and roles of the actors of the claim that holds the words."""
    (claim,) = [c for c in extract(from_text(text, "a.txt", DAY)).claims if words in c.quote]
    return {actor.name: actor.role for actor in claim.actors}


def test_an_agency_that_is_cited_tells_and_one_that_is_bought_does_not() -> None:
    cited = _part_in("Norvik Metals will sell its mill, Reuters reported on Friday, citing people close to it.", "mill")
    bought = _part_in("Norvik Metals bought Reuters for $3 billion.", "bought")
    assert (cited["Reuters"], bought["Reuters"]) == ("speaker", "object")


def test_the_union_that_struck_before_takes_part_where_nobody_is_named() -> None:
    text = (
        "Norvik Metals plc makes steel.\n\nThe Mill Workers' Union said its members would strike at Norvik on Friday. "
        "\n\nIn the ballot of May 20, 94 percent voted to strike."
    )
    assert _part_in(text, "94 percent")["Mill Workers' Union"] == "other"


def test_a_firm_takes_part_where_a_person_without_a_firm_leaves() -> None:
    text = "Norvik Metals plc makes steel. Norvik cut jobs on Tuesday.\n\nLena Ost steps down in July."
    assert _part_in(text, "steps down")["Norvik Metals"] == "other"


def test_a_firm_takes_part_beside_a_name_that_nothing_tells_of() -> None:
    text = "Norvik Metals plc makes steel. Norvik cut jobs on Tuesday.\n\nThe Velder Creek line will reopen in July."
    assert "Norvik Metals" in _part_in(text, "reopen")


def test_a_service_with_a_plus_is_its_firms() -> None:
    text = "Kestrel Media plc makes films. Kestrel cut jobs on Tuesday.\n\nKestrel+ launched in Norway in May 2021."
    assert {"Kestrel+", "Kestrel Media"} <= set(_part_in(text, "launched"))


def test_who_holds_a_firms_office_speaks_for_it() -> None:
    text = 'Norvik Metals plc grew.\n\n"We are very pleased with 2026," said Norvik Metals Chief Executive Lena Ost.'
    claims = extract(from_text(text, "a.txt", DAY)).claims
    assert {a.name for claim in claims for a in claim.actors if a.role == "speaker"} == {"Lena Ost"}


def test_who_says_so_stands_behind_according_to_and_never_inside_the_words_said() -> None:
    texts = {
        'Norvik Metals plc grew. Chairwoman Lena Ost said: "Norvik Metals has done well in its mills."': "Lena Ost",
        "The Norvik Metals mill in Rana was to shut, according to the union Orland Rail Union.": "Orland Rail Union",
    }
    for text, name in texts.items():
        claims = extract(from_text(text, "text", DAY)).claims
        said = {actor.name for claim in claims for actor in claim.actors if actor.role == "speaker"}
        assert said <= {name}, text


def test_whose_estimate_a_firm_beats_is_not_who_earned_it() -> None:
    text = "Norvik Metals plc grew.\n\nThe net profit was higher than a Halle estimate of $400 million."
    (claim,) = [c for c in extract(from_text(text, "a.txt", DAY)).claims if c.figures]
    assert [a.name for a in claim.actors if a.role == "subject"] == ["Norvik Metals"]
