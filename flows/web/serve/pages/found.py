"""The search: events, quotes and articles that hold all the words."""

from flows.web.serve.asked import Asked, text, whole, word
from flows.web.serve.page import Page, link, render
from flows.web.serve.reader import Reader
from flows.web.serve.search import KINDS, search, words_of

FEW, MANY = 5, 25
"""Hits of each kind when all kinds are shown, and when one is."""


def _tell(reader: Reader, found: Asked) -> str:
    question, kind = found["q"], found["kind"]
    size = MANY if kind else FEW
    words = words_of(question) if question else ()
    groups = [
        search(reader, words, each, size, (found["page"] - 1) * size)
        for each in KINDS
        if words and kind in (None, each)
    ]
    return render(
        "search.html.j2",
        version=reader.version,
        question=question or "",
        groups=groups,
        kind=kind,
        number=found["page"],
        pages=max((-(-group.total // size) for group in groups), default=1) if kind else 1,
        here=lambda **changes: link("/search", {"q": question, "kind": kind}, **changes),
    )


PAGE = Page("/search", _tell, (
    text("q", "The words, all of which must occur; in double quotes they stand together"),
    word("kind", "Only these", KINDS),
    whole("page", "Which page", 1, 1, 100_000),
))  # fmt: skip
