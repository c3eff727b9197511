"""Archives that grow without end, reach outside themselves or are not what they say."""

import gzip
import io
import stat
import zipfile
from collections.abc import Iterator, Mapping

from tests.hostile.case import ARTICLE, Case

_LONG_AGO = (2025, 1, 1, 0, 0, 0)
_OUTSIDE = (
    "../up.txt",
    "/root.txt",
    "a/../../up.txt",
    "C:/windows.txt",
    "..\\up.txt",
    "a\\b.txt",
    "..",
    "./../x.txt",
    "",
    "",
)


def zipped(members: Mapping[str, bytes], mode: int = stat.S_IFREG | 0o644) -> bytes:
    """A ZIP archive that is the same bytes every time."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, _LONG_AGO)
            info.external_attr = mode << 16
            archive.writestr(info, content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def archive_cases() -> Iterator[Case]:
    """The good ones among them must be read all the same."""
    article = ARTICLE.encode()
    yield Case("gz/good.txt.gz", gzip.compress(article + b"gz", mtime=0), "accepted")
    whole = gzip.compress(article * 9, mtime=0)
    for name, content in {
        "cut": whole[:-9],
        "flipped": whole[:40] + b"\xff\xff" + whole[42:],
        "tail": whole + b"tail",
        "crc": whole[:-8] + b"\0" * 8,
    }.items():
        yield Case(f"gz/{name}.txt.gz", content, "malformed")
    bomb = gzip.compress(b"0" * 60_000_000, mtime=0)
    yield Case("gz/bomb.jsonl.gz", bomb, "unsafe archive")
    yield Case("gz/bomb-in-bomb.jsonl.gz.gz", gzip.compress(bomb, mtime=0), "unsafe archive")
    yield Case("gz/tar.tar.gz", whole, "unsupported format")
    yield Case("gz/no-name.gz", whole, "unsupported format")
    deep = article
    for _ in range(5):
        deep = gzip.compress(deep, mtime=0)
    yield Case("gz/deep.txt" + ".gz" * 5, deep, "unsafe archive")
    yield from _zip_cases(article)


def _zip_cases(article: bytes) -> Iterator[Case]:
    yield Case("zip/good.zip", zipped({"b.txt": article + b"zip"}), "accepted")
    for number, name in enumerate(_OUTSIDE):
        yield Case(f"zip/slip{number}.zip", zipped({name: article}), "unsafe archive")
    yield Case("zip/link.zip", zipped({"a.txt": b"/etc/passwd"}, stat.S_IFLNK | 0o777), "not a regular file")
    yield Case("zip/pipe.zip", zipped({"a.txt": b""}, stat.S_IFIFO | 0o644), "not a regular file")
    yield Case("zip/bomb.zip", zipped({"a.jsonl": b"0" * 60_000_000}), "unsafe archive")
    yield Case("zip/many.zip", zipped({f"{n:05}.txt": b"" for n in range(3000)}), "empty")
    yield Case("zip/none.zip", zipped({}), "no article")
    yield Case("zip/beside.zip", zipped({"README.md": b"x", "source.toml": b""}), "no article")
    yield Case("zip/hidden.zip", zipped({"__MACOSX/._a.txt": b"\x00\x05\x16\x07"}), "hidden")
    whole = zipped({"a.txt": article * 9})
    encrypted = bytearray(whole)
    encrypted[6] |= 1
    encrypted[whole.index(b"PK\x01\x02") + 8] |= 1
    yield Case("zip/encrypted.zip", bytes(encrypted), "encrypted")
    nested = zipped({"a.txt": article + b"nested"})
    for depth in range(1, 5):
        nested = zipped({"inner.zip": nested})
        yield Case(f"zip/nested{depth}.zip", nested, "accepted" if depth == 1 else "unsafe archive")
    for name, content in {
        "cut": whole[:-30],
        "head": whole[:30],
        "middle": whole[:50] + b"\xff\xfe" + whole[52:],
    }.items():
        yield Case(f"zip/{name}.zip", content, "malformed")
    yield Case("zip/prefixed.zip", b"#!/bin/sh\nexit 1\n" + zipped({"a.txt": article + b"prefixed"}), "accepted")
    yield Case("zip/garbage-tail.zip", zipped({"a.txt": article + b"tail"}) + b"tail")
