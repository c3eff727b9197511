"""Where a quote stands in an article."""

from collections.abc import Iterator, Sequence

from flows.llm.reasons import RefusedError

Span = tuple[int, int]


def places(text: str, quote: str, window: Span) -> Iterator[Span]:
    """Every place within a window where the quote stands verbatim and cuts no word or number in two."""
    start = text.find(quote, *window)
    while start >= 0:
        end = start + len(quote)
        if not _cuts(text, start) and not _cuts(text, end):
            yield start, end
        start = text.find(quote, start + 1, window[1])


def _cuts(text: str, at: int) -> bool:
    """Whether a border at an offset falls inside a word or number ("5" of "15", "3" of "3.5")."""
    before, after = text[max(at - 2, 0):at], text[at:at + 2]
    if _joins(before[-1:]) and _joins(after[:1]):
        return True
    in_number = before[-1:].isdigit() and after[:1] in (".", ",") and after[1:].isdigit()
    return in_number or (before[:1].isdigit() and before[1:] in (".", ",") and after[:1].isdigit())


def _joins(char: str) -> bool:
    """Whether a character makes one word with its neighbour: digits, and letters of scripts that part their words.

    Scripts without blanks between words have no upper case either.
    """
    return char.isdigit() or char.lower() != char.upper()


def places_near(text: str, quote: str, near: Span, window: Span) -> Sequence[Span]:
    """The places of a quote inside a span, else the one nearest to it; raises RefusedError where there is none."""
    found = list(places(text, quote, window))
    if not found:
        raise RefusedError("ungrounded", "The quote does not stand in the article.")
    inside = [place for place in found if near[0] <= place[0] and place[1] <= near[1]]
    return inside or [min(found, key=lambda place: max(near[0] - place[1], place[0] - near[1]))]
