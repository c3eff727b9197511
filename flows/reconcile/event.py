"""An event's row, kept up to date while its claims come in."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date

from flows.reconcile.result import DateSpan, Event
from flows.reconcile.sighting import Sighting

_TITLE = 90
_UNDATED = DateSpan(None, None, "unknown", "unknown")
_STATUS_OF = {
    "plan": "planned",
    "forecast": "expected",
    "expectation": "expected",
    "opinion": "happened",
    "reported": "reported",
    "rumour": "reported",
    "denied": "denied",
}
_STRONGEST = ("cancelled", "happened", "planned", "expected", "reported", "denied")
_CALLED_OFF = re.compile(
    r"\b(?:call(?:s|ed)? off|cancel(?:s|led|ling|ed|ing)?|scrap(?:s|ped|ping)?|abandon(?:s|ed|ing)?|ax(?:es|ed)"
    r"|pull(?:s|ed) the plug|withdr[ae]w[ns]?)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"^(?:[\s•\-–—*▶|:,;.]+|(?:and|but|while|which|where|with|after)\s+)+", re.IGNORECASE)


class Tally:
    """What the claims seen so far make of their event."""

    def __init__(self, event_id: str) -> None:
        self.event_id = event_id
        self._types: Counter[str] = Counter()
        self._statuses: set[str] = set()
        self._spans: dict[tuple[date | None, date | None, str, str], set[str]] = {}
        self._documents: set[str] = set()
        self._sources: set[str] = set()
        self._reported: date | None = None
        self._title: tuple[tuple[int, ...], str, str] | None = None

    def add(self, sighting: Sighting, original: str) -> None:
        """Take in one claim; `original` is the document that its document copies, or itself."""
        claim = sighting.claim
        self._types[claim.event_type] += 1
        self._statuses.add(status_of(sighting))
        self._documents.add(sighting.document_id)
        self._sources.add(original)
        if claim.first is not None or claim.last is not None:
            key = (claim.first, claim.last, claim.precision, claim.date_basis)
            self._spans.setdefault(key, set()).add(claim.claim_id)
        if sighting.published.first is not None:
            self._reported = min(self._reported or date.max, sighting.published.first)
        title = (_readability(sighting), claim.claim_id, short(claim.quote))
        self._title = title if self._title is None else min(self._title, title)

    def span(self) -> DateSpan:
        """The most exact date the claims give; stated ones before those that only publication suggests."""
        if not self._spans:
            return _UNDATED
        (first, last, precision, basis), claims = min(self._spans.items(), key=_exactness)
        return DateSpan(first, last, precision, basis, tuple(sorted(claims)))

    def event(self) -> Event:
        """The row as it stands."""
        span = self.span()
        return Event(
            event_id=self.event_id,
            event_type=min(self._types, key=lambda kind: (-self._types[kind], kind)),
            title=self._title[2] if self._title else "",
            first=span.first,
            last=span.last,
            precision=span.precision,
            status=next(status for status in _STRONGEST if status in self._statuses),
            documents=len(self._documents),
            sources=len(self._sources),
            first_reported=self._reported,
        )


def status_of(sighting: Sighting) -> str:
    """One of the statuses, from one claim's modality and words."""
    claim = sighting.claim
    if claim.modality in ("fact", "plan") and _CALLED_OFF.search(claim.quote):
        return "cancelled"
    return _STATUS_OF.get(claim.modality, "happened")


def short(quote: str) -> str:
    """A quote as one line of at most 90 characters, cut at a word."""
    line = _OPENING.sub("", re.sub(r"[\s.·…]{3,}|\s+", " ", quote)).strip(" .,;:")
    line = line[:1].upper() + line[1:]
    if len(line) <= _TITLE:
        return line
    return line[: _TITLE - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _readability(sighting: Sighting) -> tuple[int, ...]:
    """Smaller is better: headlines and full short sentences that name who acts, with figures."""
    claim = sighting.claim
    length = len(claim.quote)
    names_party = any(actor.name.split()[0].casefold() in claim.quote.casefold() for actor in claim.actors)
    return (
        int(claim.modality in ("opinion", "rumour")),
        int(not names_party),
        int(length > 2 * _TITLE) + int(length < 25),
        int(claim.zone not in ("headline", "standfirst") and length > _TITLE),
        int(not claim.figures),
        length,
    )


def _exactness(item: tuple[tuple[date | None, date | None, str, str], Iterable[str]]) -> tuple[object, ...]:
    (first, last, _, basis), claims = item
    open_ended = first is None or last is None
    length = 99999 if first is None or last is None else (last - first).days
    weak = basis in ("document", "linked", "bounded", "unknown")
    supporters = sorted(claims)
    return (open_ended, weak, length, -len(supporters), first or date.min, last or date.max, basis, supporters)
