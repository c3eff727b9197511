"""Why an input did not get in: the closed list of the reading stage, and the exception that carries one."""

from flows.read.rejection import Rejection

STAGE = "read"

REASONS = {
    "not a regular file": "a symbolic link, pipe, socket or device; it was never opened for reading",
    "unreadable": "the operating system refused to open, list or read it",
    "hidden": "its name starts with a dot",
    "unsupported format": "no reader knows this suffix",
    "empty": "no characters but white space",
    "too large": "more bytes or characters than the limit for one article",
    "not text": "bytes of a program, image or archive, or text with NUL or many control characters",
    "undecodable": "text in an encoding that can't be told, or with broken characters",
    "malformed": "it does not follow the format its suffix promises",
    "no article": "the format is right, but no article text is inside",
    "encrypted": "a password is needed",
    "unsafe archive": "an archive that unpacks beyond bounds, nests too deep or names a path outside itself",
    "unsafe markup": "a document type that declares entities of its own",
    "duplicate": "the same text as another input",
    "too slow": "reading it took longer than the time budget",
    "too much memory": "reading it took more than the memory budget",
    "crashed": "the reader failed on it in a way it does not know",
}


class RefusedError(Exception):
    """An input, or one article of it, can't be taken; `reason` is a key of REASONS, `detail` one sentence."""

    def __init__(self, reason: str, detail: str) -> None:
        """Refuse with one of REASONS; any other word is a mistake in the code."""
        if reason not in REASONS:
            raise ValueError(f"{reason!r} is not a reason of the reading stage")
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail

    def at(self, path: str, document_id: str | None = None) -> Rejection:
        """The rejection row of the input at `path`."""
        return Rejection(path, STAGE, self.reason, self.detail, document_id)
