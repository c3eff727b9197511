"""Why something that the model answered did not get in: the closed list, and the exception that carries one."""

STAGE = "extract"

REASONS = {
    "not answered": "the endpoint refused, failed or could not be reached; the engine's own claims stand in",
    "too slow": "the endpoint did not answer in time; the engine's own claims stand in",
    "malformed": "the answer, or a part of it, is not of the form that was asked for",
    "unknown word": "an event type, modality, role or kind outside the vocabulary",
    "ungrounded": "the quote does not stand in the article",
    "no story": "the quote stands in navigation, a byline or other furniture of the page",
    "unread": "the engine's own reader finds no value in the quote",
    "ambiguous": "the engine's own reader finds several values in the quote, and the model names none",
    "differs": "the engine's own reader gets another value from the quote",
    "repeated": "the model gave the same thing before",
}


class RefusedError(Exception):
    """Something the model answered can't be taken; `reason` is a key of REASONS, `detail` one sentence."""

    def __init__(self, reason: str, detail: str) -> None:
        """Refuse with one of REASONS; any other word is a mistake in the code."""
        if reason not in REASONS:
            raise ValueError(f"{reason!r} is not a reason of the model's extractor")
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail
