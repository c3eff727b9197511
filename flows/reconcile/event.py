"""An event's row, kept up to date while its claims come in."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

import msgspec

from flows.reconcile.dates import Dates
from flows.reconcile.result import DateSpan, Event
from flows.reconcile.sighting import Sighting

_TITLE = 90
_STUB = 25
_LONGEST = 10_000
_UNPLAIN = 8  # the least rank of what hangs in the air, names nobody, or is only thought
_NONE: frozenset[str] = frozenset()
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
_OTHERWISE = re.compile(
    r"\b(?:not|never)\s+(?:been\s+)?cancel|\bcancel\w*\s+(?:\S+\s+){0,3}?(?:flights|trains|services|bookings|visits)\b",
    re.IGNORECASE,
)
_HANGING = re.compile(
    r"(?:according to|regarding|following|it|its|they|their|he|she|his|her|this|that|these|those|such|as|when|in|after"
    r"|despite|meanwhile|still|however|separately|blaming|has|have|was|were|is|are|said|for)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"^(?:[\s•\-–—*▶|:,;.]+|(?:and|but|while|which|where|with|after)\s+)+", re.IGNORECASE)


class Tally(msgspec.Struct, array_like=True):
    """What the claims seen so far make of their event.

    `kind` is its type and `status` the place of its status among the strongest; `plain` counts the sources without
    copies, `copied` names those with copies; `title` is the plainest claim's, after what makes it so: of those that
    name who acts, one of the first that are known.
    """

    event_id: str
    kind: str = ""
    status: int = len(_STRONGEST) - 1
    dates: Dates = msgspec.field(default_factory=Dates)
    documents: int = 0
    plain: int = 0
    copied: frozenset[str] = _NONE
    reported: date | None = None
    title: tuple[bool, int, int, str, str] | None = None

    def add(self, sightings: Sequence[Sighting], original_of: Mapping[str, str], copied: frozenset[str]) -> None:
        """Take in one batch's claims, the most telling first.

        `original_of` names the document that a copy copies, `copied` are all documents that have copies: only those
        need to be remembered for counting sources.
        """
        documents = {sighting.document_id for sighting in sightings}
        self.documents += len(documents)
        roots = {original_of.get(document, document) for document in documents}
        if roots & copied:
            self.copied |= roots & copied
        self.plain += len(roots - copied)
        self.kind = self.kind or sightings[0].claim.event_type
        self.dates.add(sightings)
        for sighting in sightings:
            self._note(sighting)

    def _note(self, sighting: Sighting) -> None:
        claim = sighting.claim
        self.status = min(self.status, _STRONGEST.index(status_of(sighting)))
        if sighting.published.first is not None:
            self.reported = min(self.reported or date.max, sighting.published.first)
        known = (sighting.known or date.max).toordinal()
        faults = _readability(sighting)
        title = (faults >= _UNPLAIN * _LONGEST, known, faults, claim.claim_id, short(claim.quote))
        self.title = title if self.title is None else min(self.title, title)

    def span(self) -> DateSpan:
        """When it happened or will, as the claims say."""
        return self.dates.span()

    def event(self) -> Event:
        """The row as it stands."""
        span = self.span()
        return Event(
            event_id=self.event_id,
            event_type=self.kind,
            title=self.title[-1] if self.title else "",
            first=span.first,
            last=span.last,
            precision=span.precision,
            status=_STRONGEST[self.status],
            documents=self.documents,
            sources=self.plain + len(self.copied),
            first_reported=self.reported,
        )


def status_of(sighting: Sighting) -> str:
    """One of the statuses, from one claim's modality and words."""
    claim = sighting.claim
    if claim.modality in ("fact", "plan") and _called_off(claim.quote):
        return "cancelled"
    return _STATUS_OF.get(claim.modality, "happened")


@lru_cache(maxsize=4096)
def _called_off(quote: str) -> bool:
    return _CALLED_OFF.search(quote) is not None and not _OTHERWISE.search(quote)


@lru_cache(maxsize=4096)
def short(quote: str) -> str:
    """A quote as one line of at most 90 characters, cut at a word."""
    line = _OPENING.sub("", re.sub(r"[\s.·…]{3,}|\s+", " ", quote)).strip(" .,;:")
    line = line[:1].upper() + line[1:]
    if len(line) <= _TITLE:
        return line
    return line[: _TITLE - 1].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


@lru_cache(maxsize=65536)
def _first_word(name: str) -> str:
    return name.split(maxsplit=1)[0].casefold()


def _readability(sighting: Sighting) -> int:
    """Smaller is better: headlines and full short sentences that name who acts, with figures."""
    claim = sighting.claim
    length = len(claim.quote)
    quote = claim.quote.casefold()
    names_party = any(_first_word(actor.name) in quote for actor in claim.actors)
    faults = (
        claim.modality in ("opinion", "rumour"),
        not names_party,
        _HANGING.match(short(claim.quote)) is not None,
        length > 2 * _TITLE or length < _STUB,
        claim.zone not in ("headline", "standfirst") and length > _TITLE,
        not claim.figures,
    )
    rank = 0
    for fault in faults:
        rank = 2 * rank + fault
    return rank * _LONGEST + min(length, _LONGEST - 1)
