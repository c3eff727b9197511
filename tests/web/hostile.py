"""A timeline in which every text that an article can give is the payload."""

from collections.abc import Sequence
from dataclasses import replace

from flows.web.content import Comparison, Content, Part
from tests.web.telling import claim, content, document, event, figure, pair


def hostile(texts: Sequence[str]) -> Content:
    """One event, one article of two claims and one conflict for each text."""
    documents, events, past = [], [], []
    for number, text in enumerate(texts):
        of = document(
            f"d{number}", f"{text} rose 26%. {text} rose 11%.", path=f"{text}.txt", source=text or None, title=text,
            author=text, url=text,
        )  # fmt: skip
        half = len(of.text) // 2
        sides = [
            claim(f"c{number}{side}", f"e{number}", of, words, actors=(text,))
            for side, words in (("l", of.text[:half]), ("r", of.text[half + 1 :]))
        ]
        sides = [
            replace(
                side,
                attributed_to=text,
                figures=(replace(figure(side.claim_id, of, words, value), subject=text, scope=text),),
                actors=(*side.actors, Part("p", text, "company", text, text, "object")),
            )
            for side, words, value in zip(sides, ("26%", "11%"), (26.0, 11.0), strict=True)
        ]
        compared = replace(pair(f"p{number}", *sides, "contradicts", 2.0), explanation=text)
        events.append(event(f"e{number}", *sides, title=text, comparisons=(compared,)))
        documents.append(of)
        past.append(_known(compared, events[-1].past[0].known_from))
    return content([replace(each, past=(replace(each.past[0], title=each.title),)) for each in events], documents, past)


def _known(compared: Comparison, since: object) -> Comparison:
    return replace(compared, known_from=since)  # type: ignore[arg-type]
