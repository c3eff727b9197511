"""The extractor that asks a model: the engine's mentions, the model's claims, as far as both agree."""

from dataclasses import replace

from flows.extract import extract
from flows.extract.extraction import Claim, Dating, Extraction
from flows.llm.answer import claims_in
from flows.llm.endpoint import Endpoint, EndpointError
from flows.llm.ground import Ground, ground
from flows.llm.passage import passages
from flows.llm.place import Span
from flows.llm.prompt import answer_schema, messages
from flows.llm.reasons import STAGE, RefusedError
from flows.llm.settings import Settings
from flows.llm.verify import verify
from flows.read.document import Document
from flows.read.rejection import Rejection

GIVE_UP_AFTER = 3
"""Failures in a row: a thousand articles should not each wait for an endpoint that is down."""


class LlmExtractor:
    """Asks the model of `settings` for the claims of documents; remembers only whether the endpoint is worth asking."""

    def __init__(self, settings: Settings) -> None:
        self._model = settings.model
        self._endpoint = Endpoint(settings)
        self._failures = 0

    def extract(self, document: Document, published: Dating | None = None) -> tuple[Extraction, list[Rejection]]:
        """Read one document; `published` overrides what the document itself says of its date.

        Where there is no usable answer for a passage, the engine's own claims stand in, and a rejection says so.
        """
        laid = ground(document, extract(document, published))
        claims: list[Claim] = []
        rejections: list[Rejection] = []
        for window in passages(document.text, document.body_start):
            kept, refused = self._read(laid, window)
            claims += kept
            rejections += refused
        claims.sort(key=lambda claim: (claim.start, claim.end, claim.event_type))
        return replace(laid.engine, claims=tuple(claims)), rejections

    def _read(self, laid: Ground, window: Span) -> tuple[list[Claim], list[Rejection]]:
        try:
            answer = claims_in(self._asked(laid, window))
        except RefusedError as refused:
            document = laid.document
            detail = f"{refused.detail} The engine's own claims stand in."
            rejection = Rejection(document.path, STAGE, refused.reason, detail, document.document_id)
            return [claim for claim in laid.engine.claims if window[0] <= claim.start < window[1]], [rejection]
        return verify(laid, window, answer, self._model)

    def _asked(self, laid: Ground, window: Span) -> str:
        """The model's answer about a passage, unless the endpoint has failed too often to be asked."""
        if self._failures >= GIVE_UP_AFTER:
            raise EndpointError("not answered", "The endpoint failed before and was not asked again.")
        passage = laid.text[slice(*window)]
        try:
            content = self._endpoint.ask(messages(passage, laid.engine.title, laid.engine.published), answer_schema())
        except EndpointError as error:
            self._failures = GIVE_UP_AFTER if error.hopeless else self._failures + 1
            raise
        self._failures = 0
        return content
