"""Versions of a timeline made up for pages: any number of events, any text in any field, no warehouse needed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from flows.web.content import Claim, Comparison, Content, Document, Event, Figure, Part, Told

DAY = date(2025, 9, 1)
SENTENCE = "On 1 September 2025 Acme said that its revenue rose {percent}% to $5.3 billion, more than was expected. "


def document(key: str = "d1", text: str = "Acme rose 26%.", known: date | None = DAY, **fields: object) -> Document:
    """An article published on the day `known`, or on an unknown one."""
    basis = "stated" if known else "unknown"
    path, source, title = f"wire/{key}.txt", f"Outlet {key}", f"Title {key}"
    made = Document(key, path, source, title, None, None, known, known, basis, None, text)
    return replace(made, **fields)  # type: ignore[arg-type]


def figure(claim: str, of: Document, words: str, value: float, metric: str = "revenue_growth_yoy") -> Figure:
    """A figure whose words stand in the document."""
    at = of.text.index(words)
    return Figure(
        f"f-{claim}-{at}", claim, of.document_id, at, at + len(words), words, metric, "Acme", None, "=", value, None,
        "%", None, None, None, "fact",
    )  # fmt: skip


def claim(key: str, event: str, of: Document, words: str, *figures: Figure, actors: Sequence[str] = ("Acme",)) -> Claim:
    """A claim whose quote is the words where they first stand in the document."""
    at = of.text.index(words)
    parts = tuple(Part(f"a-{name}", name, "company", None, None, "subject") for name in actors)
    return Claim(
        key, event, of.document_id, at, at + len(words), words, "results", "fact", "positive", DAY, DAY, "day",
        "stated", None, "a rule", parts, figures,
    )  # fmt: skip


def event(key: str, *claims: Claim, first: date | None = DAY, last: date | None = DAY, **fields: object) -> Event:
    """An event of these claims, known from the first day on."""
    sources = len({item.document_id for item in claims})
    title, precision = f"Event {key}", "day" if first and first == last else "interval" if first or last else "unknown"
    told = Told(key, DAY, None, title, first, last, precision, "happened", sources, sources)
    made = Event(
        key, "results", title, first, last, precision, "happened", sources, sources, DAY, claims, (), (told,)
    )  # fmt: skip
    return replace(made, **fields)  # type: ignore[arg-type]


def pair(key: str, left: Claim, right: Claim, verdict: str, ratio: float | None = None) -> Comparison:
    """The comparison of two claims' first figures, or of the claims where they have none."""
    figures = [side.figures[0].figure_id if side.figures else None for side in (left, right)]
    return Comparison(
        key, left.event_id, left.claim_id, right.claim_id, figures[0], figures[1], verdict, ratio, "A says, B says."
    )


def content(
    events: Sequence[Event] = (), documents: Sequence[Document] = (), past: Sequence[Comparison] = ()
) -> Content:
    """A version that holds these."""
    return Content("000001-abc", tuple(events), {item.document_id: item for item in documents}, tuple(past))


def disagreeing(texts: Sequence[tuple[str, float]]) -> Content:
    """One event, of which each article gives one figure: words and value; every two that differ are in conflict."""
    documents = [document(f"d{at}", f"Acme rose {words}.") for at, (words, _) in enumerate(texts)]
    claims = [
        claim(f"c{at}", "e1", of, of.text, figure(f"c{at}", of, words, value))
        for at, (of, (words, value)) in enumerate(zip(documents, texts, strict=True))
    ]
    pairs = [
        pair(f"p{left}{right}", claims[left], claims[right], "contradicts", 2.0)
        for left in range(len(claims))
        for right in range(left)
        if texts[left][1] != texts[right][1]
    ]
    return content([event("e1", *claims, comparisons=tuple(pairs))], documents)


def large(events: int = 500, articles: int = 100) -> Content:
    """A timeline of a usual kind: articles of some 4,000 characters, two claims of two articles to an event."""
    texts = ["".join(SENTENCE.format(percent=at * 37 + line) for line in range(37)) for at in range(articles)]
    documents = [document(f"{at:016x}", text, DAY + timedelta(at)) for at, text in enumerate(texts)]
    found = []
    for number in range(events):
        day = DAY + timedelta(number)
        told_by = (documents[number % articles], documents[(number + 1) % articles])
        claims = [_claim_of_many(f"{2 * number + turn:016x}", number, of) for turn, of in enumerate(told_by)]
        found.append(event(f"{number:016x}", *claims, first=day, last=day, title=claims[0].quote[:90]))
    return content(found, documents)


def _claim_of_many(key: str, number: int, of: Document) -> Claim:
    sentence = SENTENCE.format(percent=int(of.document_id, 16) * 37 + number % 37).strip()
    actors = ("Acme", f"Person {number % 40}", f"Company {number % 90}")
    found = claim(key, f"{number:016x}", of, sentence, actors=actors)
    at = found.char_start + sentence.index("$5.3")
    amount = replace(figure(key, of, "$5.3 billion", 5.3e9, "revenue"), char_start=at, char_end=at + 12)
    return replace(found, figures=(amount,))
