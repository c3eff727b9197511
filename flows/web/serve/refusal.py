"""A request that is not answered, and why."""

from schemas.errors import DatelineError


class Refusal(DatelineError):  # noqa: N818 (a refusal is no error of the program)
    """One sentence for whoever asked, and the HTTP status that goes with it."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status

    @property
    def headers(self) -> dict[str, str] | None:
        """When to come again, where that may help."""
        return {"Retry-After": "2"} if self.status == 503 else None
