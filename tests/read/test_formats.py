import gzip
import json
from datetime import date
from pathlib import Path

import pytest

from flows.read import Document, Limits, Rejection, read_file
from tests.hostile.archives import zipped

BODY = (
    "Maru Steel said on Tuesday that it would spend 3.5 billion euros on furnaces that burn hydrogen. "
    "The board had approved the plan the week before, and the shares rose by four percent on the news. "
)


def read(folder: Path, name: str, content: bytes, limits: Limits | None = None) -> list[Document | Rejection]:
    (folder / name).write_bytes(content)
    return read_file(folder, name, limits or Limits())


def only_document(outcomes: list[Document | Rejection]) -> Document:
    (document,) = outcomes
    assert isinstance(document, Document), document
    return document


PAGE = f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Maru to build | The Wire</title>
{{head}}</head><body><nav><a href="/">Home</a></nav><article><h1>Maru to build</h1><p>{BODY}</p>
<p>{BODY[:90]} — a second paragraph.</p>
</article><footer>© 2024 The Wire. Subscribe to our newsletter.</footer></body></html>"""


OPEN_GRAPH = """<meta property="article:published_time" content="2025-09-02T00:30:00+08:00">
<meta name="author" content="Ann"><meta property="og:site_name" content="The Wire">"""
LINKED_DATA = """<script type="application/ld+json">{"@graph": [{"@type": "Person", "name": "No"},
{"@type": ["NewsArticle"], "datePublished": "2025-09-02T23:59:00-04:00", "author": [{"name": "Ann"}, {"name": "Bo"}],
"publisher": {"@type": "Organization", "name": "The Wire"}}]}</script>"""
BROKEN_DATA = '<script type="application/ld+json">{broken</script><meta name="date" content="2 September 2025">'
NO_DAY = '<meta name="date" content="tomorrow"><meta itemprop="datePublished" content="2025-09-02">'


@pytest.mark.parametrize(
    ("head", "day", "author", "source"),
    [
        ("", None, None, None),
        (OPEN_GRAPH, date(2025, 9, 2), "Ann", "The Wire"),
        (LINKED_DATA, date(2025, 9, 2), "Ann, Bo", "The Wire"),
        (BROKEN_DATA, date(2025, 9, 2), None, None),
        (NO_DAY, date(2025, 9, 2), None, None),
    ],
)
def test_a_page_and_what_its_head_says(
    tmp_path: Path, head: str, day: date | None, author: str | None, source: str | None
) -> None:
    document = only_document(read(tmp_path, "a.html", PAGE.replace("{head}", head).encode()))
    assert (document.published, document.author, document.source) == (day, author, source)
    assert (document.title, document.language) == ("Maru to build", "en")
    assert BODY.strip() in document.text
    assert "Subscribe" not in document.text


def test_a_page_says_its_own_encoding(tmp_path: Path) -> None:
    page = PAGE.replace("{head}", "").replace("utf-8", "gb2312").replace("Maru", "丸钢")
    assert "丸钢 Steel" in only_document(read(tmp_path, "a.htm", page.encode("gb2312", "ignore"))).text


def test_json_lines_one_article_a_line(tmp_path: Path) -> None:
    lines = [
        {
            "headline": "T",
            "content": BODY,
            "publishedAt": "2025-09-02T10:00:00Z",
            "source": {"name": "The Wire"},
            "lang": "en",
        },
        {"title": "No text"},
        {"body": ["One.", "Two."], "authors": ["Ann", "Bo"], "link": "https://example.org"},
    ]
    content = "\n\n".join(json.dumps(line) for line in lines).encode() + b"\n[]\n{"
    first, refused, third, no_object, broken = read(tmp_path, "feed.jsonl", content)
    assert isinstance(first, Document)
    assert isinstance(third, Document)
    assert (first.path, first.text, first.title, first.source, first.published) == (
        "feed.jsonl#1", BODY, "T", "The Wire", date(2025, 9, 2),
    )  # fmt: skip
    assert (third.path, third.text, third.author, third.url) == (
        "feed.jsonl#5", "One.\n\nTwo.", "Ann, Bo", "https://example.org",
    )  # fmt: skip
    assert [(r.path, r.reason) for r in (refused, no_object, broken) if isinstance(r, Rejection)] == [
        ("feed.jsonl#3", "no article"), ("feed.jsonl#6", "no article"), ("feed.jsonl#7", "malformed"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "paths"),
    [
        ({"text": BODY}, ["a.json"]),
        ([{"text": BODY}, {"text": "B"}], ["a.json#1", "a.json#2"]),
        ({"status": "ok", "articles": [{"content": BODY}]}, ["a.json#1"]),
    ],
)
def test_json_files(tmp_path: Path, value: object, paths: list[str]) -> None:
    outcomes = read(tmp_path, "a.json", json.dumps(value).encode())
    assert [outcome.path for outcome in outcomes if isinstance(outcome, Document)] == paths


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("suffix", ["json", "jsonl"])
def test_json_in_marked_encodings(tmp_path: Path, suffix: str, encoding: str) -> None:
    outcomes = read(tmp_path, f"a.{suffix}", '{"text": "Łódź grew."}\n{"text": "Two."}\n'.encode(encoding))
    assert [outcome.text for outcome in outcomes if isinstance(outcome, Document)] == ["Łódź grew.", "Two."]


def test_a_line_too_long_takes_no_other_with_it(tmp_path: Path) -> None:
    content = b'{"text": "' + b"x" * 5000 + b'"}\n{"text": "short"}\n'
    long, short = read(tmp_path, "a.ndjson", content, Limits(article_bytes=1000))
    assert isinstance(long, Rejection)
    assert (long.reason, short.path) == ("too large", "a.ndjson#2")


def test_a_text_too_long_for_one_article_is_refused_by_its_characters(tmp_path: Path) -> None:
    content = json.dumps([{"text": "é" * 1001}, {"text": "é" * 1000}]).encode()
    long, short = read(tmp_path, "a.json", content, Limits(article_characters=1000))
    assert isinstance(long, Rejection)
    assert long.detail == "Its text has 1,001 characters, over the 1,000 of one article; split it into its articles."
    assert (long.reason, long.path) == ("too large", "a.json#1")
    assert isinstance(short, Document)


def test_feeds(tmp_path: Path) -> None:
    entry = (
        "<item><title>A &amp; B</title><link>https://example.org/1</link>"
        "<pubDate>Tue, 02 Sep 2025 01:00:00 +0900</pubDate>"
        f"<author>ann@example.org (Ann)</author><description>&lt;p&gt;{BODY}&lt;/p&gt;</description></item><item/>"
    )
    feed = f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title>{entry}</channel></rss>'
    first, second = read(tmp_path, "wire.rss", feed.encode())
    assert isinstance(first, Document)
    assert (first.path, first.title, first.source, first.published, first.url) == (
        "wire.rss#1", "A & B", "The Wire", date(2025, 9, 2), "https://example.org/1",
    )  # fmt: skip
    assert first.text == BODY.strip()
    assert isinstance(second, Rejection)
    assert (second.path, second.reason) == ("wire.rss#2", "no article")


@pytest.mark.parametrize(
    ("kind", "body"), [("text/plain", BODY), ("text/html", f"<html><body><p>{BODY}</p></body></html>")]
)
def test_mail(tmp_path: Path, kind: str, body: str) -> None:
    head = (
        "Subject: =?utf-8?q?Maru_=E2=80=93_news?=\nFrom: Ann <a@example.org>\nDate: Tue, 02 Sep 2025 23:00:00 -0400\n"
    )
    document = only_document(read(tmp_path, "a.eml", f"{head}Content-Type: {kind}; charset=utf-8\n\n{body}".encode()))
    assert (document.title, document.author, document.published) == ("Maru – news", "Ann", date(2025, 9, 2))
    assert document.text.strip() == BODY.strip()


def test_pdf(tmp_path: Path) -> None:
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    for words in ("Maru Steel raised its outlook.", "Shares rose 4 percent."):
        page = writer.add_blank_page(300, 300)
        font = DictionaryObject(
            {NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
             NameObject("/BaseFont"): NameObject("/Helvetica")}
        )  # fmt: skip
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 20 200 Td ({words}) Tj ET".encode())
        page[NameObject("/Contents")] = writer._add_object(stream)
    writer.add_metadata({"/Title": "Maru outlook", "/Author": "Ann", "/CreationDate": "D:20250101000000"})
    writer.write(tmp_path / "made.pdf")
    document = only_document(read_file(tmp_path, "made.pdf"))
    assert document.text == "Maru Steel raised its outlook.\n\nShares rose 4 percent."
    assert (document.title, document.author, document.published) == ("Maru outlook", "Ann", None)
    writer.encrypt("secret")
    writer.write(tmp_path / "locked.pdf")
    (refused,) = read_file(tmp_path, "locked.pdf")
    assert isinstance(refused, Rejection)
    assert refused.reason == "encrypted"


def test_archives_are_read_like_folders(tmp_path: Path) -> None:
    lines = b'{"text": "One."}\n{"text": "Two."}\n'
    inner = zipped({"b.txt": b"Three.", "b.exe": b"MZ", "README.md": b"no article"})
    outcomes = read(
        tmp_path, "a.zip", zipped({"z/a.txt": BODY.encode(), "f.jsonl.gz": gzip.compress(lines), "i.zip": inner})
    )
    assert [(outcome.path, isinstance(outcome, Document)) for outcome in outcomes] == [
        ("a.zip!f.jsonl.gz!f.jsonl#1", True), ("a.zip!f.jsonl.gz!f.jsonl#2", True),
        ("a.zip!i.zip!b.exe", False), ("a.zip!i.zip!b.txt", True), ("a.zip!z/a.txt", True),
    ]  # fmt: skip


def test_an_archive_may_not_unpack_beyond_its_bounds(tmp_path: Path) -> None:
    limits = Limits(ratio=100, article_characters=4_000_000)
    outcomes = read(tmp_path, "a.zip", zipped({f"{n}.txt": b"x" * 4_000_000 for n in range(3)}), limits)
    assert [outcome.path for outcome in outcomes if isinstance(outcome, Document)] == ["a.zip!0.txt"]
    last = outcomes[-1]
    assert isinstance(last, Rejection)
    assert (last.path, last.reason) == ("a.zip", "unsafe archive")
