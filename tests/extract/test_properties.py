"""Whatever the text, extraction ends well and every span proves itself by its characters."""

import gc
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract import extract
from flows.extract.extraction import Extraction
from flows.read.document import Document, from_text

NEWS = """
    Orland Foods plc (LSE: ORL) said on Tuesday that it would cut 1,200 jobs by the end of 2026 . Revenue rose fell
    12% to £3.4bn $7-9 million from a year earlier , net profit of €1.2 billion in the third quarter ; shares
    slipped 4.5% "we expect growth" analysts Tessaro's the company its rival 30 June 2025 9999 0001-01-01 31/12/9999
    \ufb01ne \u017fales \u212ailo \u0130stanbul \ud800 \udfff\ud83d \x00 \u0301 ° ½ 年 ( ) [ “ ” ’ – — • | https://a.b
"""
WORDS = st.lists(st.sampled_from([*NEWS.split(), "\t", "\n", "\n\n", "\u2028"]) | st.text(max_size=8), max_size=60).map(
    " ".join
)
ANY = st.text(st.characters(), max_size=300) | WORDS  # lone surrogates among them
DAYS = st.none() | st.dates() | st.sampled_from([date.min, date.max])


@settings(deadline=None)
@given(ANY, DAYS)
def test_any_text_is_read_and_every_span_is_its_own_proof(text: str, published: date | None) -> None:
    said = extract(from_text(text, "any.txt", published))
    assert said == extract(from_text(text, "any.txt", published))
    for start, end, quote in _spans(said):
        assert 0 <= start < end <= len(text)
        assert text[start:end] == quote
    for first, last in _intervals(said):
        assert first is None or last is None or first <= last


def test_nothing_is_left_to_the_garbage_collector() -> None:
    document = from_text(" ".join(NEWS.split()[:60]), "any.txt", date(2025, 9, 2))
    with ProcessPoolExecutor(1, get_context("spawn")) as alone:  # what other tests' threads leave is no matter
        assert alone.submit(_cycles_of, document).result() == 0


def _cycles_of(document: Document) -> int:
    """How many objects only the collector would find."""
    extract(document)
    gc.collect()
    extract(document)
    return gc.collect()


def _spans(said: Extraction) -> list[tuple[int, int, str]]:
    times = [(m.start, m.end, m.text) for m in said.times]
    amounts = [(m.start, m.end, m.text) for m in said.quantities]
    actors = [(m.start, m.end, m.text) for m in said.actors]
    figures = [(f.start, f.end, f.text) for claim in said.claims for f in claim.figures]
    return times + amounts + actors + figures + [(claim.start, claim.end, claim.quote) for claim in said.claims]


def _intervals(said: Extraction) -> list[tuple[date | None, date | None]]:
    figures = [(f.period_first, f.period_last) for claim in said.claims for f in claim.figures]
    claims = [(claim.first, claim.last) for claim in said.claims]
    return [*((time.first, time.last) for time in said.times), *claims, *figures]
