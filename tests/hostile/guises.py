"""Files that are two things at once, or not the thing that they are called."""

import gzip
from collections.abc import Iterator

from tests.hostile.archives import zipped
from tests.hostile.case import ARTICLE, Case

_CODES = (
    "utf-7", "utf-16", "utf-16-le", "utf-32", "utf-32-be", "cp037", "cp500", "shift_jis", "iso2022_jp", "hz", "big5",
)  # fmt: skip
_CHARSETS = (
    "utf-7", "utf-16", "x-user-defined", "iso-2022-kr", "../../etc", "a" * 10_000, "idna", "punycode", "unicode",
)  # fmt: skip


def guise_cases() -> Iterator[Case]:
    """Whether these get in or not: none may be lost, and none may be taken for what it is not."""
    article = ARTICLE.encode()
    pdf = b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
    archive = zipped({"a.txt": article + b"inside"})
    for suffix in ("txt", "html", "pdf", "zip", "eml", "json", "rss", "md", "gz"):
        yield Case(f"guises/pdf-zip.{suffix}", pdf + archive)
        yield Case(f"guises/page-zip.{suffix}", f"<html><p>{ARTICLE} {suffix}</p>".encode() + archive)
        yield Case(f"guises/gif-page.{suffix}", b"GIF89a/*" + f"<html><p>{ARTICLE} {suffix}</p>*/".encode())
        yield Case(f"guises/script.{suffix}", f"#!/bin/sh\nrm -rf /\n{ARTICLE} {suffix} script".encode())
        yield Case(f"guises/gz.{suffix}", gzip.compress(article, mtime=0))
        yield Case(f"guises/bytecode.{suffix}", b"\xa7\r\r\n" + b"\0" * 12 + article)
        yield Case(f"guises/pickle.{suffix}", b"cos\nsystem\n(S'touch /tmp/pwned'\ntR." + suffix.encode())
    for code in _CODES:
        for suffix in ("txt", "html", "json", "eml"):
            text = f"Maru rose 4% in {code} {suffix}."
            content = f'{{"text": "{text}"}}' if suffix == "json" else text
            yield Case(f"guises/{code}.{suffix}", content.encode(code))
    for number, charset in enumerate(_CHARSETS):
        page = f"<meta charset='{charset}'><article><p>{ARTICLE} charset {number}</p></article>"
        yield Case(f"guises/charset{number}.html", page.encode())
        mail = f"Subject: x\nContent-Type: text/plain; charset={charset}\n\n{ARTICLE} mail {number}"
        yield Case(f"guises/charset{number}.eml", mail.encode())
        item = f"<item><description>Maru rose {number}%.</description></item>"
        feed = f"<?xml version='1.0' encoding='{charset}'?><rss version='2.0'><channel>{item}</channel></rss>"
        yield Case(f"guises/charset{number}.rss", feed.encode())
    yield Case("guises/two-marks.txt", b"\xef\xbb\xbf\xff\xfe" + article)
    yield Case("guises/mark-twice.txt", b"\xef\xbb\xbf\xef\xbb\xbf" + article + b"twice", "accepted")
    yield Case("guises/half-mark.txt", b"\xef\xbb" + article)
    yield Case("guises/odd-utf-16.txt", b"\xff\xfe" + ARTICLE.encode("utf-16-le") + b"x")
    yield Case("guises/mixed-codes.txt", article + "Düsseldorf".encode("cp1252") + "Łódź".encode())
    yield Case("guises/late-binary.txt", article * 3_000 + bytes(range(256)) * 40)
    yield Case("guises/nul-late.txt", article * 3_000 + b"\0", "not text")
    yield Case("guises/cesu-8.txt", article + b"\xed\xa0\xbd\xed\xb3\x88")
    yield Case("guises/modified-utf-8.txt", article + b"\xc0\x80")
