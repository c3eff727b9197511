"""What the page says of an event beside its quotes: actors, figures, comparisons, each with the documents behind it.

Pure. Takes an event (and the documents by id); gives short lists in an order people can follow.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from flows.web.content import Claim, Comparison, Content, Document, Event, Figure
from flows.web.words import metric

Backed = tuple[str, list[str]]
"""A text, and the ids of the documents that it is from."""

UNDATED = "Without a first day"
NAME_LENGTH = 48
PLAIN = ("agrees", "rounds", "bound", "evolves")
"""Verdicts that say enough beside the two figures; with the others the numbers of the explanation count."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One comparison in words, and the documents that it is between."""

    verdict: str
    conflicting: bool
    sentence: str
    documents: tuple[str, ...]


def actors(event: Event) -> list[Backed]:
    """Who takes part, subjects first, then by how often they are named; unnamed sources and outlets aside."""
    found: dict[str, list[str]] = {}
    rank: Counter[str] = Counter()
    for claim in event.claims:
        for part in claim.actors:
            if part.role != "source":
                found.setdefault(part.name, []).append(claim.document_id)
                rank[part.name] += 10 if part.role == "subject" else 1
    return [(name, sorted(set(found[name]))) for name in sorted(found, key=lambda name: (-rank[name], name))]


def outlets(event: Event, documents: Mapping[str, Document]) -> list[Backed]:
    """The outlets that tell of it, in the order in which they did; an article without one is named by the evidence."""
    found: dict[str, list[str]] = {}
    for claim in event.claims:
        if name := documents[claim.document_id].source:
            found.setdefault(name, []).append(claim.document_id)
    return [(name, sorted(set(ids))) for name, ids in found.items()]


def figures(event: Event) -> list[tuple[str, list[Backed]]]:
    """What is measured, and every form in which the articles print it."""
    found: dict[str, dict[str, list[str]]] = {}
    for claim in event.claims:
        for figure in claim.figures:
            measured = f"{figure.subject}, {metric(figure.metric)}" if figure.subject else metric(figure.metric)
            found.setdefault(measured, {}).setdefault(_printed(figure), []).append(figure.document_id)
    return [
        (measured, [(text, sorted(set(ids))) for text, ids in texts.items()])
        for measured, texts in sorted(found.items())
    ]


def compared(event: Event, claims: Mapping[str, Claim], documents: Mapping[str, Document]) -> list[Compared]:
    """The event's comparisons, conflicts first. A side may be told by a claim of another event: `claims` are all."""
    found = []
    for pair in sorted(event.comparisons, key=lambda pair: (not pair.conflicting, pair.verdict, pair.comparison_id)):
        sides = [claims[key] for key in (pair.left_claim_id, pair.right_claim_id) if key in claims]
        told_by = [documents[side.document_id] for side in sides]
        ids = tuple(side.document_id for side in sides)
        found.append(Compared(pair.verdict, pair.conflicting, _sentence(pair, sides, told_by), ids))
    return found


def claims_of(content: Content) -> dict[str, list[Claim]]:
    """The claims of each document."""
    found: dict[str, list[Claim]] = {key: [] for key in content.documents}
    for event in content.events:
        for claim in event.claims:
            found[claim.document_id].append(claim)
    return found


def by_year(events: Sequence[Event]) -> list[tuple[str, list[Event]]]:
    """The events under the year in which they begin, in their order; those without a first day last."""
    found: dict[str, list[Event]] = {}
    for event in events:
        found.setdefault(str(event.first_date.year) if event.first_date else UNDATED, []).append(event)
    return list(found.items())


def counts(names: Iterable[str]) -> list[tuple[str, int]]:
    """The names with how often they come, the most frequent first."""
    return sorted(Counter(names).items(), key=lambda item: (-item[1], item[0].casefold()))


def _sentence(pair: Comparison, sides: Sequence[Claim], documents: Sequence[Document]) -> str:
    """What is compared, in words; how, where the verdict alone does not say it."""
    if pair.verdict not in PLAIN or len(sides) < 2:
        return _named(pair.explanation, documents)
    names = [_short(document) for document in documents]
    figures = {figure.figure_id: figure for side in sides for figure in side.figures}
    left, right = figures.get(pair.left_figure_id or ""), figures.get(pair.right_figure_id or "")
    if not left or not right:
        return f"{names[0]} and {names[1]} tell of it"
    return f"{metric(left.metric)}: {_printed(left)} ({names[0]}), {_printed(right)} ({names[1]})"


def _printed(figure: Figure) -> str:
    return " ".join(figure.text.split()).strip("()[] ")


def _named(explanation: str, documents: Iterable[Document]) -> str:
    """An explanation that calls articles without an outlet by their headline instead of their file's name."""
    for document in documents:
        if not document.source:
            explanation = explanation.replace(PurePosixPath(document.path).stem, _short(document))
    return explanation


def _short(document: Document) -> str:
    """What to call an article within a sentence."""
    if document.source or len(document.name) <= NAME_LENGTH:
        return document.name
    return f"“{document.name[:NAME_LENGTH].strip('“”').rsplit(' ', 1)[0]}…”"
