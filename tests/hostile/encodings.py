"""Bytes that are text in some encoding, almost text, or no text at all."""

import random
from collections.abc import Iterator

from tests.hostile.case import ARTICLE, Case

_CHINESE = (
    "丸钢铁周二上调了业绩预期\n\n公司二〇二五年九月二日表示,将投资三十五亿欧元建设绿色高炉,同比增长百分之十二。股价上涨。\n"
    * 5
)
_WESTERN = ARTICLE.replace("Łódź", "Düsseldorf")
_WHOLE = {
    "utf-8": ARTICLE,
    "utf-8-sig": ARTICLE,
    "utf-16": ARTICLE,
    "utf-32": ARTICLE,
    "utf-16-le": ARTICLE,
    "utf-16-be": ARTICLE,
    "utf-32-le": ARTICLE,
    "utf-32-be": ARTICLE,
    "cp1252": _WESTERN,
    "gb18030": _CHINESE,
}
_BROKEN = {
    "cut": "Łódź".encode()[:-1],
    "overlong": b"\xc0\xaf",
    "surrogate": b"\xed\xa0\x80",
    "stray": b"\x80",
    "never": b"\xff",
    "five": b"\xf8\x88\x80\x80\x80",
    "beyond": b"\xf4\x90\x80\x80",
    "swapped": b"\xbf\xc5",
}
_MAGIC = {
    "png": b"\x89PNG\r\n\x1a\n",
    "jpeg": b"\xff\xd8\xff\xe0",
    "gif": b"GIF89a",
    "elf": b"\x7fELF\x02\x01",
    "exe": b"MZ\x90\x00",
    "pdf": b"%PDF-1.7\n",
    "zip": b"PK\x03\x04",
    "gzip": b"\x1f\x8b\x08",
    "sqlite": b"SQLite format 3\x00",
    "parquet": b"PAR1",
    "bzip": b"BZh91AY",
    "ole": b"\xd0\xcf\x11\xe0",
}
_SUFFIXES = ("txt", "md", "html", "htm", "json", "jsonl", "ndjson", "pdf", "rss", "atom", "xml", "eml", "gz", "zip")
_NOTHING = {"bytes": b"", "space": b" \t\r\n \n", "mark": b"\xef\xbb\xbf", "invisible": "\ufeff\u200b\u00a0\n".encode()}


def encoding_cases() -> Iterator[Case]:
    """Whole, broken, binary and empty files."""
    for encoding, text in _WHOLE.items():
        yield Case(f"encodings/{encoding}.txt", f"{text}{encoding}\n".encode(encoding), "accepted")
    article = ARTICLE.encode()
    for name, broken in _BROKEN.items():
        yield Case(f"broken/{name}-early.txt", b"A " + broken + article, "undecodable")
        yield Case(f"broken/{name}-late.txt", article + broken, "undecodable")
        yield Case(f"broken/{name}.jsonl", b'{"text": "' + article[:40] + broken + '…"}\n'.encode(), "undecodable")
    for place, text in {"first": b"\x00" + article, "last": article + b"\x00", "all": b"\x00" * 5000}.items():
        yield Case(f"nul/{place}.txt", text, "not text")
    yield Case("nul/every-second.txt", b"\x00".join(article[i : i + 1] for i in range(99)), "")
    yield Case("nul/escaped.json", b'{"text": "Shares of Maru\\u0000rose."}', "not text")
    yield Case("nul/controls.txt", bytes(range(1, 32)) * 20, "not text")
    yield from _binary_cases()


def _binary_cases() -> Iterator[Case]:
    noise = random.Random(20250902)  # noqa: S311 (the same noise every time)
    for name, magic in _MAGIC.items():
        yield Case(f"binary/{name}.txt", magic + noise.randbytes(3000), "not text")
    for suffix in _SUFFIXES:
        for number in range(3):
            yield Case(f"noise/{number}.{suffix}", noise.randbytes(300 * 10**number), "")
        for name, nothing in _NOTHING.items():
            yield Case(f"nothing/{name}.{suffix}", nothing, "")
