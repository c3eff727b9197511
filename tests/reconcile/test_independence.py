"""Copies count once."""

import random
from datetime import date, timedelta
from typing import Any

import pytest

from flows.extract.extraction import Dating, Extraction
from flows.read.document import Document, from_text
from flows.reconcile import independence
from flows.reconcile.independence import copies

WIRE = (
    "Norvik ordered twelve tankers from the Hull yard on Monday in a deal worth 1.2 billion dollars at list prices. "
    "The ships will be delivered between 2027 and 2030, chief executive Liv Aas told reporters on a call. "
    "Norvik said that it would pay for them out of cash and a loan that two Nordic banks have already signed. "
    "Its shares rose four per cent in early trade before they gave up some of the gain towards the close."
)
OTHER = (
    "Tanker owner Norvik has placed its largest order yet, according to the yard in Hull that will build the vessels. "
    "Analysts at Kest had feared that the company would raise new equity, but Ms Aas ruled that out during a call. "
    "The order book of the yard now reaches into the next decade, and unions there welcomed the news on Tuesday."
)
COPIES = {
    "the same text elsewhere": WIRE + " This article first appeared elsewhere.",
    "a copy with another headline and a cut end": "Tankers for Norvik! " + WIRE.rsplit(". ", 1)[0] + ".",
    "a copy with words changed": WIRE.replace("on Monday", "yesterday").replace("reporters", "the press"),
}


def _order(tell: Any) -> Any:
    return tell("Norvik ordered twelve tankers", "deal", "2025-09-01", "Norvik", "Hull")


@pytest.mark.parametrize("case", COPIES)
def test_copies_are_one_source(desk: Any, tell: Any, case: Any) -> None:
    first = desk.article("wire", "2025-09-01", _order(tell), text=WIRE)
    copy = desk.article("copy", "2025-09-02", _order(tell), text=COPIES[case])
    reconciled = desk.reconcile()
    assert reconciled.duplicate_of == {copy: first}
    (event,) = reconciled.events
    assert (event.documents, event.sources) == (2, 1)


def test_two_articles_about_one_event_are_two_sources(desk: Any, tell: Any) -> None:
    desk.article("wire", "2025-09-01", _order(tell), text=WIRE)
    desk.article("paper", "2025-09-02", _order(tell), text=OTHER)
    reconciled = desk.reconcile()
    assert reconciled.duplicate_of == {}
    assert reconciled.events[0].sources == 2


def test_a_copy_agrees_with_nobody(desk: Any, tell: Any) -> None:
    figures = (("1.2 billion dollars", "deal_value", 1.2e9, "USD"),)
    order = tell("Norvik ordered tankers for 1.2 billion dollars", "deal", "2025-09-01", "Norvik", figures=figures)
    desk.article("wire", "2025-09-01", order, text=WIRE)
    desk.article("copy", "2025-09-02", order, text=WIRE + " Reprinted.")
    assert desk.reconcile().comparisons == ()


def test_a_translation_with_all_figures_in_order_is_a_copy(desk: Any, tell: Any) -> None:
    numbers = tuple((f"{n}.{n}%", f"measure_{n}", float(n), "%") for n in range(1, 8))
    quote = "Norvik: " + ", ".join(text for text, *_ in numbers)
    told = tell(quote, "results", "2025-04-01/2025-06-30", "Norvik", figures=numbers)
    first = desk.article("english", "2025-09-01", told, text=f"Figures for the quarter. {quote}", language="en")
    copy = desk.article("deutsch", "2025-09-02", told, text=f"Zahlen des Quartals. {quote}", language="de")
    assert desk.reconcile().duplicate_of == {copy: first}


def of_one_mould(number: int, dice: random.Random) -> str:
    """An article of which most sentences stand in hundreds of others."""
    words = [f"{dice.choice('bcdfgklmnprstvw')}{dice.choice('aeiou')}{dice.randrange(40)}" for _ in range(60)]
    sentences = [f"{line.strip()}." for line in dice.sample((WIRE + OTHER).split(". "), 3)]
    return f"Report {number}. {' '.join(sentences)} {' '.join(words)}"


def published(texts: list[str]) -> tuple[list[Document], list[Extraction]]:
    """One article a day."""
    documents = [from_text(text, f"{number}.txt") for number, text in enumerate(texts)]
    days = [date(2024, 1, 1) + timedelta(days=number) for number in range(len(texts))]
    dated = [Dating(day, day, "stated") for day in days]
    ids = [document.document_id for document in documents]
    return documents, [Extraction(each, day, None, (), (), (), ()) for each, day in zip(ids, dated, strict=True)]


def test_among_articles_of_one_mould_few_are_compared_and_the_copy_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    copied = independence._copied

    def counting(shingles: frozenset[int], others: frozenset[int]) -> bool:
        compared.append(len(others))
        return copied(shingles, others)

    monkeypatch.setattr(independence, "_copied", counting)
    dice = random.Random(1)  # noqa: S311 (no secret depends on it)
    texts = [of_one_mould(number, dice) for number in range(300)]
    documents, extractions = published([*texts, f"Reprinted. {texts[150]}"])
    assert copies(documents, extractions)[documents[-1].document_id] == documents[150].document_id
    assert len(compared) < 12 * len(texts)
    before = len(compared)
    copies(documents[:150], extractions[:150])
    assert before < 3 * (len(compared) - before)  # twice the articles, about twice the work


def test_a_copy_of_a_copy_is_one_of_the_original() -> None:
    dice = random.Random(2)  # noqa: S311
    words = [f"w{dice.randrange(500)}" for _ in range(300)]
    texts = [" ".join(words), " ".join([*words[75:], "more", "words"]), " ".join([*words[150:], "and", "others"])]
    documents, extractions = published(texts)
    first, second, third = (document.document_id for document in documents)
    assert copies(documents, extractions) == {second: first, third: first}


def test_many_reprints_of_one_text_are_all_found() -> None:
    documents, extractions = published([f"{WIRE} {'Reprinted. ' * number}" for number in range(30)])
    first, *others = (document.document_id for document in documents)
    assert copies(documents, extractions) == dict.fromkeys(others, first)
