"""What a format function is handed beside its bytes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from flows.read.article import Article
from flows.read.limits import LIMITS, MEGABYTE, Limits
from flows.read.reasons import RefusedError
from flows.read.rejection import Rejection

Found = Iterator[Article | Rejection]

# Small files may grow by any ratio: a few repeated lines compress a hundredfold without any malice.
_ALWAYS_ALLOWED = 5 * MEGABYTE


class Meter:
    """Counts the bytes that everything inside one input unpacks to, however it nests."""

    def __init__(self, packed: int, limits: Limits = LIMITS) -> None:
        """`packed` is the size of the input file itself."""
        self._left = min(limits.unpacked_bytes, max(_ALWAYS_ALLOWED, limits.ratio * packed))

    def count(self, size: int) -> None:
        """Take `size` unpacked bytes; raises RefusedError from the byte too many on."""
        self._left -= size
        if self._left < 0:
            raise RefusedError("unsafe archive", "It unpacks to far more bytes than an archive of articles would.")

    @property
    def spent(self) -> bool:
        """Whether the bound was passed."""
        return self._left < 0


@dataclass(frozen=True, slots=True)
class Item:
    """`path` is what the articles are called, `name` the file name whose suffix says the format.

    `read_member` reads a file inside an archive as if it lay in the folder. `encoding` and `replace_broken`
    are what source.toml declares for text that is not UTF-8.
    """

    path: str
    name: str
    read_member: Callable[[BinaryIO, "Item"], Found]
    meter: Meter
    limits: Limits = LIMITS
    encoding: str | None = None
    replace_broken: bool = False
    depth: int = 0

    def inside(self, name: str) -> "Item":
        """The item for the member `name`, one level deeper; raises RefusedError when that nests too deep."""
        if self.depth >= self.limits.depth:
            raise RefusedError("unsafe archive", f"Archives are nested more than {self.limits.depth} deep.")
        return replace(self, path=f"{self.path}!{name}", name=name.rpartition("/")[2], depth=self.depth + 1)


def read_whole(stream: BinaryIO, limits: Limits) -> bytes:
    """Every byte of one article's file; raises RefusedError beyond the limit, before more is read."""
    content = stream.read(limits.article_bytes + 1)
    if len(content) > limits.article_bytes:
        raise RefusedError("too large", f"The file is larger than {limits.article_bytes:,} bytes.")
    if not content:
        raise RefusedError("empty", "The file has no bytes.")
    return content
