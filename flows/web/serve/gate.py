"""How many queries of people's own may run at once."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from flows.web.serve.refusal import Refusal

PLACES = 2
"""Each query may take two threads and half a gigabyte."""


class Gate:
    """Lets in as many as there are places, and asks the next to come again."""

    def __init__(self, places: int = PLACES) -> None:
        self._places = places
        self._free = BoundedSemaphore(places)

    @contextmanager
    def entered(self) -> Iterator[None]:
        """A place for as long as the block runs. Raises Refusal when all are taken."""
        if not self._free.acquire(blocking=False):
            raise Refusal(503, f"{self._places} queries are running already; try again when one has ended.")
        try:
            yield
        finally:
            self._free.release()
