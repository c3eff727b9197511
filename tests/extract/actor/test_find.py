"""Names and references, as tables of what a text must and must not give."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.actor import find, focus

NAMES = [
    ("Orland Foods plc said it would close a plant.", "Orland Foods", "company"),
    ("Talks went on as carmaker Tessaro cut its outlook.", "Tessaro", "company"),
    ("Chief Executive Maria Oyelowo told reporters about it.", "Maria Oyelowo", "person"),
    ("The offer was raised, said Petra Lind, an analyst at Harbour Capital.", "Petra Lind", "person"),
    ("Tenders closed, the Port Workers Federation said.", "Port Workers Federation", "organisation"),
    ("Japan raised its tariff.", "Japan", "state"),
    ("After the vote, Warsaw wants its money back.", "Poland", "state"),
    ("The Brazilian government will appeal.", "Brazil", "state"),
    ("An order for 12 Boeing 737 MAX planes was placed.", "Boeing", "company"),
    ("The FTSE 100 fell 1%.", "FTSE 100", "index"),
    ("The pan-European banks index slipped.", "pan-European banks index", "index"),
    ("Patients took velrutinib daily.", "Velrutinib", "product"),
    ("A spokesman for the ministry of transport declined to comment.", "ministry of transport", "state"),
]


@pytest.mark.parametrize(("text", "name", "kind"), NAMES)
def test_finds_the_actor(text: str, name: str, kind: str) -> None:
    assert (name, kind) in {(m.name, m.kind) for m in find(text)}


NOBODY = [
    "On Tuesday the market rose.",
    "Revenue climbed and profit fell in March 2024.",
    "EXPECTED TIMETABLE",
    "Nobody put a price on it.",
    "The Board proposes a Rights Issue.",
    "Chinese goods sold well.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_names_nobody(text: str) -> None:
    assert [m.text for m in find(text) if m.direct] == []


JOINED = [
    (
        'Orland Foods Group plc ("Orland" or the "Group") today reports. Later Orland paid.',
        "Orland",
        "Orland Foods Group",
    ),
    ("The Port Workers Federation (PWF) met on Monday. Members of PWF voted.", "PWF", "Port Workers Federation"),
    ("Chief executive Anna Brandt spoke. Then Brandt left.", "Brandt", "Anna Brandt"),
    ("Tessaro Mining Ltd fell. Traders sold Tessaro.", "Tessaro", "Tessaro Mining"),
]


@pytest.mark.parametrize(("text", "short", "full"), JOINED)
def test_joins_short_forms(text: str, short: str, full: str) -> None:
    assert {m.name for m in find(text) if m.text == short} == {full}


REFERRED = [
    ("Orland Foods plc cut jobs. The company gave no reason.", "The company", "Orland Foods"),
    ("Tessaro Airways raised fares. The airline blamed fuel.", "The airline", "Tessaro Airways"),
    ("Finance director Anna Brandt resigned. She joined in 2019.", "She", "Anna Brandt"),
    ("Orland Foods plc cut jobs after it lost a contract.", "it", "Orland Foods"),
]


@pytest.mark.parametrize(("text", "words", "name"), REFERRED)
def test_resolves_references(text: str, words: str, name: str) -> None:
    assert [(m.name, m.direct) for m in find(text) if m.text == words] == [(name, False)]


def test_an_empty_it_stands_for_nobody() -> None:
    text = "Orland Foods plc cut jobs. It is unclear why."
    assert [m.text for m in find(text)] == ["Orland Foods plc"]


def test_a_unit_knows_its_parent() -> None:
    found = find("Shares fell at Orland Foods plc's Dutch subsidiary, Tessaro Snacks BV, on Monday.")
    assert [m.parent for m in found if m.name == "Tessaro Snacks"] == ["Orland Foods"]


def test_the_focus_is_the_company_named_most() -> None:
    text = "Orland Foods plc cut jobs.\n\nOrland said Tessaro Mining Ltd would not buy Orland."
    main = focus(text, find(text))
    assert main is not None
    assert main.name == "Orland Foods"


PARTS = st.sampled_from(
    [
        "Orland Foods plc",
        "the company",
        "Anna Brandt",
        "she",
        ". ",
        " said ",
        "\n",
        "\u00a0",
        "’s ",
        "(ORL.L)",
        "“",
        "É",
        "1%",
        " of ",
        "BABA-W",
        "A321neo",
    ]
)


@given(st.lists(PARTS | st.text(max_size=5), max_size=30).map("".join))
def test_mentions_are_sorted_apart_and_true_to_the_text(text: str) -> None:
    found = find(text)
    assert all(text[m.start : m.end] == m.text and m.text and m.name for m in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert found == find(text)


def test_a_unit_called_by_its_field_is_the_known_unit() -> None:
    found = find("Microsoft grew. Sales rose at Alphabet's cloud division. Google Cloud had gained too.")
    assert [(m.name, m.parent) for m in found if m.text == "cloud division"] == [("Google Cloud", "Alphabet")]
