"""Piles give back what was put on them, in its order, without keeping it in memory."""

import pickle
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from flows.extract import extract
from flows.packing import Sayings, pack
from flows.read.document import Document, from_text
from flows.reconcile.order import batches, heads
from flows.store.pile import Documents, Said

DOCUMENTS = st.lists(st.builds(from_text, st.text(st.characters(), max_size=8), st.just("a.txt")), max_size=6)
HALF = from_text("half \ud800", "half.txt")


@given(DOCUMENTS, st.data())
def test_a_pile_is_a_sequence(documents: list[Document], data: st.DataObject) -> None:
    documents.insert(data.draw(st.integers(0, len(documents))), HALF)
    pile = Documents(documents)
    assert (len(pile), list(pile), pile[1:]) == (len(documents), documents, documents[1:])
    assert [pile[place] for place in range(len(pile))] == documents
    assert list(pickle.loads(pickle.dumps(pile))) == documents  # noqa: S301 (our own bytes)
    order = data.draw(st.permutations(range(len(documents))))
    pile.arrange(order)
    assert list(pile) == [documents[place] for place in order]


def test_what_articles_say_is_read_when_it_is_asked_for() -> None:
    texts = (
        "March 4, 2025\n\nAcme Corp rose 5% on Monday.",
        "Beta Inc said on 3 March 2025 that \ud800 it will spend $2 billion.",
    )
    said = [replace(extract(from_text(text, "a.txt")), quantities=(), actors=()) for text in texts]
    pile = Said(map(pack, said))
    assert repr(list(pile)) == repr(list(Sayings(tuple(pile.packed())))) == repr(said)
    assert pile.heads == heads(said)
    pile.arrange([1, 0])
    assert (list(pile), pile.heads) == (said[::-1], heads(said[::-1]))
    found, expected = ([(day, list(some)) for day, some in batches(each)] for each in (pile, said))
    assert found == expected
