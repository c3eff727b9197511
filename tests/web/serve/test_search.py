"""Search: what is found, in which order, and where its words stand."""

import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract import extract
from flows.publish.rows import tabulate
from flows.publish.validate import validate
from flows.publish.version import publish
from flows.read.document import from_text
from flows.reconcile.result import Reconciled
from flows.web.serve.excerpt import WIDTH, excerpt
from flows.web.serve.reader import reading
from flows.web.serve.refusal import Refusal
from flows.web.serve.search import Found, search, words_of
from tests.publish.story import RUN

QUESTIONS = {
    "cloud": ("cloud",),
    "  cloud   revenue ": ("cloud", "revenue"),
    '"cloud revenue" rose': ("cloud revenue", "rose"),
    '"cloud\n revenue"': ("cloud revenue",),
    'say "hello': ("say", "hello"),
    "cloud cloud": ("cloud",),
    "100% HK$5": ("100%", "HK$5"),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_words_of_a_question(question: str) -> None:
    assert words_of(question) == QUESTIONS[question]


WITHOUT_ANSWER = ("", "   ", '""', '" "', "\u0301", "a b c d e f g h i j k l m", 'a "b c d e f g h i j k l m')


@pytest.mark.parametrize("question", WITHOUT_ANSWER)
def test_questions_without_an_answer(question: str) -> None:
    with pytest.raises(Refusal):
        words_of(question)


ARTICLES = {
    "Cloud revenue rises": "Nothing of the kind.",
    "Second": "Cloud here, cloud there, cloud everywhere, and revenue once.",
    "Third": "Revenue of the cloud.",
    "Fourth": "Cloudy weather; revenues fell.",
    "Fifth": "Café Zürich opened. 100% of it; under_score and back\\slash.",
    "Sixth": "CLOUD" + " and so on" * 200 + " revenue of cloud units.",
}


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    documents = [
        replace(from_text(text, f"{number}.txt", date(2025, 1, number)), title=title, published=date(2025, 1, number))
        for number, (title, text) in enumerate(ARTICLES.items(), 1)
    ]
    nothing = Reconciled({}, {}, {}, {}, (), (), ())
    extractions = [replace(extract(document), claims=(), times=()) for document in documents]
    folder = tmp_path_factory.mktemp("searched") / "warehouse"
    publish(validate(tabulate(documents, extractions, nothing, (), RUN)), folder)
    return folder


def found(warehouse: Path, question: str, limit: int = 20, offset: int = 0) -> Found:
    with reading(warehouse) as reader:
        return search(reader, words_of(question), "document", limit, offset)


FOUND = {
    "cloud revenue": ["Cloud revenue rises", "Second", "Sixth", "Fourth", "Third"],
    '"cloud revenue"': ["Cloud revenue rises"],
    '"revenue of"': ["Sixth", "Third"],
    "zurich CAFE": ["Fifth"],
    "Zürich": ["Fifth"],
    "100%": ["Fifth"],
    "under_score": ["Fifth"],
    "back\\slash": ["Fifth"],
    "1.txt": ["Cloud revenue rises"],
    "nothing-like-it": [],
    "' OR 1=1 --": [],
    "%": ["Fifth"],
    "_": ["Fifth"],
}


@pytest.mark.parametrize("question", FOUND)
def test_what_is_found_best_first(articles: Path, question: str) -> None:
    answer = found(articles, question)
    assert [hit.title for hit in answer.hits] == FOUND[question]
    assert answer.total == len(FOUND[question])


def test_page_by_page(articles: Path) -> None:
    pages = [found(articles, "cloud revenue", limit=2, offset=offset) for offset in (0, 2, 4, 6)]
    assert [hit.title for page in pages for hit in page.hits] == FOUND["cloud revenue"]
    assert [page.total for page in pages] == [5, 5, 5, 5]


def test_the_excerpt_is_where_most_words_are(articles: Path) -> None:
    hit = next(hit for hit in found(articles, "cloud revenue").hits if hit.title == "Sixth")
    marked = [hit.excerpt.text[start:end] for start, end in hit.excerpt.marks]
    assert marked == ["revenue", "cloud"]
    text = ARTICLES["Sixth"]
    assert text[hit.excerpt.char_start :].startswith(hit.excerpt.text)


def test_of_the_shipped_articles(warehouse: Path) -> None:
    with reading(warehouse) as reader:
        for kind in ("event", "quote", "document"):
            answer = search(reader, ("alibaba", "cloud"), kind, 100)
            assert answer.total == len(answer.hits) > 0
            for hit in answer.hits:
                marked = {hit.excerpt.text[start:end].lower() for start, end in hit.excerpt.marks}
                assert marked <= {"alibaba", "cloud"}


words = st.text(st.sampled_from("abcé ßİ\u0301Ａ\n😀x"), min_size=1, max_size=4)


@given(st.text(st.sampled_from("abcé ßİ\u0301Ａ\n😀xyz"), max_size=900), st.lists(words, min_size=1, max_size=3))
def test_an_excerpt_is_a_part_of_its_text(text: str, wanted: list[str]) -> None:
    found = excerpt(text, wanted, 7)
    assert text[found.char_start - 7 :].startswith(found.text)
    assert len(found.text) <= WIDTH + 30
    assert found.begins == (found.char_start == 7)
    assert found.ends == (found.char_start - 7 + len(found.text) == len(text))
    assert "".join(piece for piece, _ in found.pieces()) == found.text
    assert all(start < end for start, end in found.marks)
    assert list(found.marks) == sorted(found.marks)
    assert all(one[1] < two[0] for one, two in zip(found.marks, found.marks[1:], strict=False))


letters = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=5)


@given(st.text(max_size=300), letters, st.text(max_size=300))
def test_a_word_that_is_there_is_marked(before: str, word: str, after: str) -> None:
    found = excerpt(before + word + after, [word])
    plain = unicodedata.normalize("NFD", word.lower())
    if any(not unicodedata.combining(char) for char in plain):
        assert found.marks
