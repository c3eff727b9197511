"""From the model's answer to claims: what the article and the engine's readers bear out is kept, the rest refused."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from flows.extract.claim.modality import polarity
from flows.extract.claim.when import UNKNOWN, When
from flows.extract.claim.who import speaker_name
from flows.extract.extraction import Claim, ClaimActor, content_id
from flows.llm.answer import Item, item_of, items_of, quote_of, word_of
from flows.llm.figure import distinct, figure_at
from flows.llm.ground import Ground
from flows.llm.place import Span, places
from flows.llm.readers import actor_at, time_at
from flows.llm.reasons import STAGE, RefusedError
from flows.read.rejection import Rejection
from schemas.vocabulary import EVENT_TYPES, MODALITIES

Value = TypeVar("Value")


def verify(ground: Ground, window: Span, answer: Sequence[object], model: str) -> tuple[list[Claim], list[Rejection]]:
    """Check what a model says of the passage of an article within `window`.

    A claim falls with its quote, type or modality; a date, actor or figure falls alone.
    """
    passage = _Passage(ground, window, model)
    for item in answer:
        claim = passage.taken("claim", item, passage.claim)
        if claim is not None:
            passage.claims.append(claim)
    return passage.claims, passage.rejections


@dataclass(slots=True)
class _Passage:
    """What stood so far of the answer about one passage, and what was refused."""

    ground: Ground
    window: Span
    model: str
    claims: list[Claim] = field(default_factory=list)
    rejections: list[Rejection] = field(default_factory=list)

    def taken(self, what: str, item: object, take: Callable[[Item], Value]) -> Value | None:
        """What `take` makes of a part of the answer; None, and a rejection that holds the part, where it refuses."""
        try:
            return take(item_of(item))
        except RefusedError as refused:
            document, row = self.ground.document, json.dumps({what: item})
            detail = f"The model's {what} was dropped. {refused.detail}"
            self.rejections.append(Rejection(document.path, STAGE, refused.reason, detail, document.document_id, row))
            return None

    def claim(self, item: Item) -> Claim:
        """A claim whose quote stands in the story, with those of its parts that hold."""
        event_type, modality = word_of(item, "event_type", EVENT_TYPES), word_of(item, "modality", MODALITIES)
        actor_items, figure_items = items_of(item, "actors"), items_of(item, "figures")
        (start, end), zone = self._place(quote_of(item), event_type)
        dated = self._dated(item, (start, end), event_type, modality)
        actors = self._actors(actor_items, (start, end))
        quote = self.ground.text[start:end]
        claim = Claim(
            claim_id=content_id(self.ground.document.document_id, start, end, event_type), start=start, end=end,
            quote=quote, event_type=event_type, modality=modality, polarity=polarity(quote), first=dated.first,
            last=dated.last, precision=dated.precision, date_basis=dated.basis, attributed_to=speaker_name(actors),
            rule=f"llm: {self.model}", cue=event_type, zone=zone, actors=actors, figures=(),
        )
        found = [
            self.taken("figure", figure, lambda figure: figure_at(figure, claim, self.ground, self.window))
            for figure in figure_items
        ]
        return replace(claim, figures=distinct(found))

    def _place(self, quote: str, event_type: str) -> tuple[Span, str]:
        """The first place of a quote, within the story, where no claim of this type stands yet; and its zone."""
        spots = list(places(self.ground.text, quote, self.window))
        if not spots:
            raise RefusedError("ungrounded", "The quote does not stand in the article.")
        told = [(spot, zone) for spot in spots if (zone := self.ground.zone(spot)) is not None]
        if not told:
            raise RefusedError("no story", "The quote stands in the furniture of the page, not in the story.")
        taken = {(claim.start, claim.end) for claim in self.claims if claim.event_type == event_type}
        free = [(spot, zone) for spot, zone in told if spot not in taken]
        if not free:
            raise RefusedError("repeated", "The model gave the same quote with the same type before.")
        return free[0]

    def _dated(self, item: Item, span: Span, event_type: str, modality: str) -> When:
        """When the event is: by the words that the model quotes, where there are any."""
        text, times = self.ground.text, self.ground.engine.times
        if item.get("date") is None:
            return self.ground.undated(span, event_type, modality)
        time = self.taken("date", item["date"], lambda date: time_at(date, text, times, span, self.window))
        if time is None:
            return UNKNOWN
        closed = time.first is not None and time.last is not None
        exact = "day" if time.first == time.last else "interval"
        return When(
            time.first, time.last, exact if closed and time.precision == "unknown" else time.precision, time.basis
        )

    def _actors(self, items: Sequence[object], span: Span) -> tuple[ClaimActor, ...]:
        """The actors that hold, each once, in the part named first."""
        text, known = self.ground.text, self.ground.engine.actors
        parts: dict[str, ClaimActor] = {}
        for item in items:
            actor = self.taken("actor", item, lambda actor: actor_at(actor, text, known, span, self.window))
            if actor is not None:
                parts.setdefault(actor.name, actor)
        return tuple(parts.values())
