"""What a format function is handed beside its bytes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO

from flows.read.article import Article
from flows.read.limits import LIMITS, Limits
from flows.read.reasons import RefusedError
from flows.read.rejection import Rejection

Found = Iterator[Article | Rejection]


@dataclass(frozen=True, slots=True)
class Item:
    """`path` is what the articles are called; `read_member` reads a file inside an archive as if it lay in the folder.

    `encoding` and `replace_broken` are what source.toml declares for text that is not UTF-8.
    """

    path: str
    read_member: Callable[[BinaryIO, "Item"], Found]
    limits: Limits = LIMITS
    encoding: str | None = None
    replace_broken: bool = False
    depth: int = 0

    def inside(self, path: str) -> "Item":
        """The item for a member at `path`, one level deeper; raises RefusedError when that nests too deep."""
        if self.depth >= self.limits.depth:
            raise RefusedError("unsafe archive", f"Archives are nested more than {self.limits.depth} deep.")
        return replace(self, path=path, depth=self.depth + 1)


def read_whole(stream: BinaryIO, limits: Limits) -> bytes:
    """Every byte of one article's file; raises RefusedError beyond the limit, before more is read."""
    content = stream.read(limits.article_bytes + 1)
    if len(content) > limits.article_bytes:
        raise RefusedError("too large", f"The file is larger than {limits.article_bytes:,} bytes.")
    if not content:
        raise RefusedError("empty", "The file has no bytes.")
    return content
