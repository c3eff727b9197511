"""Far too much of something: members, items, parts, attributes, pages, lines, marks on one letter."""

import gzip
import json
import struct
import zlib
from collections.abc import Iterator

from tests.hostile.archives import zipped
from tests.hostile.case import ARTICLE, Case

_ITEM = "<item><title>{0}</title><description>Maru rose {0}% on 2 September 2025.</description></item>"
_RSS = '<rss version="2.0"><channel><title>T</title>{}</channel></rss>'
_PART = "--b\nContent-Type: text/plain\n\nMaru rose {0}% on 2 September 2025, it said.\n"


def mass_cases() -> Iterator[Case]:
    """Whether these get in or not: each must be settled in seconds and within bounded memory."""
    yield from _archives()
    yield from _texts()
    yield from _markup()
    yield from _mails()
    yield from _documents()


def _archives() -> Iterator[Case]:
    article = ARTICLE.encode()
    yield Case("masses/members.zip", _listing(200_000), "unsafe archive")
    yield Case("masses/said-members.zip", _lying(), "")
    yield Case("masses/same-name.zip", _same_name(), "")
    parts = b"".join(gzip.compress(article + b"%d\n" % number, mtime=0) for number in range(500))
    yield Case("masses/joined.txt.gz", parts, "accepted")
    yield Case("masses/empty-members.txt.gz", gzip.compress(b"", mtime=0) * 100_000, "empty")
    yield Case("masses/zeros.zip", zipped({f"{n}.txt": b"\0" * 900_000 for n in range(90)}), "")
    yield Case("masses/header.txt.gz", b"\x1f\x8b\x08\x08" + b"\0" * 6 + b"n" * 5_000_000, "malformed")


def _listing(count: int) -> bytes:
    """A ZIP of nothing but a list of members that are not there."""
    entry = b"PK\x01\x02" + struct.pack("<6H3L5H2L", 20, 20, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0) + b"a.txt"
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(entry) * count, 0, 0)
    where = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, len(entry) * count, 0)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, len(entry) * count, 1)
    return entry * count + where + locator + end


def _lying() -> bytes:
    """A ZIP whose end says that it has more members than are listed."""
    whole = bytearray(zipped({"a.txt": ARTICLE.encode() + b"lying"}))
    whole[-14:-10] = b"\xfe\xff\xfe\xff"
    return bytes(whole)


def _same_name() -> bytes:
    """A ZIP with two members of one name."""
    whole = zipped({"a.txt": ARTICLE.encode() + b"one", "b.txt": ARTICLE.encode() + b"two"})
    return whole.replace(b"b.txt", b"a.txt")


def _texts() -> Iterator[Case]:
    yield Case("masses/zalgo.txt", f"Share{chr(0x301) * 10_000}s rose. {ARTICLE} zalgo".encode(), "accepted")
    yield Case("masses/joiners.txt", f"{'👩‍' * 20_000}👩 {ARTICLE} joiners".encode(), "accepted")
    yield Case("masses/bidi.txt", ("\u202e" * 50_000 + ARTICLE + " bidi").encode(), "accepted")
    yield Case("masses/isolates.txt", ("\u2066" * 50_000 + ARTICLE + " isolates").encode(), "accepted")
    yield Case("masses/returns.txt", (f"{ARTICLE} returns ".replace("\n", "\r") * 500).encode(), "accepted")
    yield Case("masses/separators.txt", (f"{ARTICLE} separators ".replace("\n", "\u2028") * 500).encode(), "accepted")
    yield Case("masses/tags.txt", (f"{ARTICLE} tags" + "".join(map(chr, range(0xE0000, 0xE0080))) * 200).encode())
    yield Case("masses/variants.txt", f"{ARTICLE} variants {'️' * 50_000}".encode(), "accepted")
    yield Case("masses/characters.txt", (ARTICLE * 6_000).encode(), "too large")
    yield Case("masses/one-line.jsonl", b'{"text": "' + b"Maru rose. " * 4_600_000 + b'"}', "too large")
    yield Case("masses/lines.jsonl", b"[]\n" * 30_000, "")
    yield Case("masses/empty-lines.jsonl", b"\n" * 5_000_000 + b'{"text": "Maru rose at last."}\n', "accepted")
    yield Case(
        "masses/articles.jsonl", b"".join(b'{"text": "Maru rose %d%%."}\n' % n for n in range(1_500)), "accepted"
    )
    yield Case("masses/depth.json", b'{"text": "a", "x": ' + b'{"a": ' * 200_000 + b"1" + b"}" * 200_001)
    yield Case("masses/same-keys.json", b"{" + b'"text": "Maru rose.", ' * 200_000 + b'"text": "Maru fell again."}')
    yield Case("masses/not-a-number.json", b'{"text": "Maru stood.", "date": NaN, "x": [Infinity, -Infinity, 1e999]}')
    yield Case("masses/escapes.json", b'{"text": "' + b"\\ud83d" * 100_000 + b'"}')
    yield Case(
        "masses/numbers.json", json.dumps({"text": "Maru counts.", "n": [10**300] * 10_000}).encode(), "accepted"
    )
    yield Case("masses/front.md", b"---\n" + b"a: &a [*a]\n" * 50_000 + b"---\n" + ARTICLE.encode() + b"front")
    yield Case(
        "masses/anchors.md", b"---\na: &a [1]\n" + b"b: *a\n" * 50_000 + b"---\n" + ARTICLE.encode() + b"anchors"
    )


def _markup() -> Iterator[Case]:
    attributes = " ".join(f"a{n}='{n}'" for n in range(300_000))
    yield Case("masses/attributes.html", f"<p {attributes}>{ARTICLE} attributes</p>".encode(), "too slow")
    yield Case("masses/classes.html", f"<p class='{'a ' * 500_000}'>{ARTICLE} classes</p>".encode())
    yield Case("masses/rows.html", f"<table>{'<tr><td>1<td>2' * 10_000}</table><p>{ARTICLE} rows".encode())
    yield Case("masses/styles.html", f"<style>{'p{color:red}' * 50_000}</style><p>{ARTICLE} styles".encode())
    yield Case("masses/data.html", f"<img src='data:image/png;base64,{'A' * 15_000_000}'><p>{ARTICLE} data".encode())
    yield Case("masses/items.rss", _RSS.format("".join(map(_ITEM.format, range(1_500)))).encode())
    yield Case("masses/bare-items.rss", _RSS.format("<item/>" * 20_000).encode())
    yield Case("masses/spaces.rss", _RSS.replace("<rss", f"<rss {' ' * 1_000_000}").format(_ITEM.format(7)).encode())
    quadratic = f'<!DOCTYPE r [<!ENTITY a "{"a" * 100_000}">]>' + _RSS.format("<item>" + "&a;" * 50_000 + "</item>")
    yield Case("masses/quadratic.rss", quadratic.encode(), "unsafe markup")
    yield Case("masses/names.xml", ("<rss " + " ".join(f"xmlns:n{n}='u{n}'" for n in range(50_000)) + "/>").encode())


def _mails() -> Iterator[Case]:
    head = "Subject: Maru\nDate: Tue, 02 Sep 2025 09:00:00 +0200\n"
    many = "".join(map(_PART.format, range(5_000)))
    yield Case("masses/parts.eml", f"{head}Content-Type: multipart/mixed; boundary=b\n\n{many}--b--\n".encode())
    forwarded = f"{head}Content-Type: message/rfc822\n\n" * 2_000
    yield Case("masses/forwarded.eml", f"{forwarded}{head}\n{ARTICLE} forwarded".encode())
    long = "X-Long: " + "a " * 1_000_000
    yield Case("masses/header.eml", f"{head}{long}\n\n{ARTICLE} header".encode())
    folded = "X-Folded: a\n" + " b\n" * 300_000
    yield Case("masses/folded.eml", f"{head}{folded}\n{ARTICLE} folded".encode())
    words = "=?utf-8?q?a?= " * 2_000
    yield Case("masses/words.eml", f"Subject: {words}\n\n{ARTICLE} words".encode())
    people = ", ".join(f"a{n} <a{n}@example.org>" for n in range(3_000))
    yield Case("masses/people.eml", f"{head}From: {people}\nTo: {people}\n\n{ARTICLE} people".encode())
    yield Case("masses/soft.eml", f"{head}Content-Transfer-Encoding: quoted-printable\n\n{'=' * 1_000_000}".encode())
    parameters = "".join(f"; a*{n}*=x" for n in range(2_000))
    yield Case("masses/parameters.eml", f"{head}Content-Type: text/plain{parameters}\n\n{ARTICLE} parameters".encode())


def _documents() -> Iterator[Case]:
    """PDF: pages without number, streams that grow, objects that are each other."""
    text = b"BT /F1 12 Tf 72 700 Td (Maru rose 4% on 2 September 2025.) Tj ET\n"
    page = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>"
    font = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
    helvetica = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    one = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    yield Case("masses/good.pdf", _pdf(one, font, _stream(text), helvetica), "")
    yield Case(
        "masses/pages.pdf", _pdf(b"<< /Type /Pages /Kids [" + b"3 0 R " * 100_000 + b"] >>", page, _stream(text))
    )
    yield Case("masses/count.pdf", _pdf(b"<< /Type /Pages /Kids [3 0 R] /Count 999999999 >>", page, _stream(text)))
    yield Case("masses/circle.pdf", _pdf(b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>", page, _stream(text)))
    bomb = zlib.compress(b" " * 300_000_000, 9)
    yield Case("masses/stream.pdf", _pdf(one, page, _stream(bomb, b"/Filter /FlateDecode")))
    twice = zlib.compress(bomb, 9)
    yield Case("masses/nested.pdf", _pdf(one, page, _stream(twice, b"/Filter [/FlateDecode /FlateDecode]")))
    yield Case("masses/filters.pdf", _pdf(one, page, _stream(text, b"/Filter [" + b"/ASCIIHexDecode " * 5_000 + b"]")))
    yield Case("masses/length.pdf", _pdf(one, page, b"<< /Length 4 0 R >>\nstream\nx\nendstream"))
    yield Case("masses/operators.pdf", _pdf(one, font, _stream(text * 100_000), helvetica))
    whole = _pdf(one, font, _stream(text), helvetica)
    yield Case("masses/half.pdf", whole[: len(whole) // 2])


def _stream(content: bytes, extra: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), extra, content)


def _pdf(*objects: bytes) -> bytes:
    """A PDF of a catalog, which is object 1, and these objects from 2 on."""
    content, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate((b"<< /Type /Catalog /Pages 2 0 R >>", *objects), 1):
        offsets.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(offsets) + 1
    return b"%sxref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        content, size, table, size, len(content),
    )  # fmt: skip
