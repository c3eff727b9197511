"""HTML, XML, JSON, mail and PDF that grow, nest, lie or stop half way."""

from collections.abc import Iterator

from tests.hostile.case import ARTICLE, Case

_TEN = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
_LAUGHS = f'<!DOCTYPE x [<!ENTITY a0 "ha">{_TEN}]>'
_OUTSIDE = '<!DOCTYPE x [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>'
_PARAMETER = '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x"> %a;]>'
_RSS = '<rss version="2.0"><channel><title>T</title>{}</channel></rss>'
_ENTRY = "<item><title>{0}</title><description>Maru rose {0}%.</description><pubDate>{0}</pubDate></item>"

_HTML = {
    "controls": "<p>\x01\x0b &#1;&#11;</p>" * 3 + ARTICLE,
    "deep": "<div>" * 100_000 + ARTICLE,
    "tables": "<table><tr><td>" * 5_000 + ARTICLE,
    "spans": "<b><i>" * 30_000 + ARTICLE,
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(5_000)) + f">{ARTICLE}",
    "attribute": f"<p a='{'x' * 10**6}'>x",
    "laughs": f"{_LAUGHS}<p>&a9;</p>",
    "outside": f"{_OUTSIDE}<p>&a9;</p>",
    "script": "<script>" + "a=1;" * 10_000,
    "empty": "<html></html>",
    "unclosed": "<html><body><p" + " <p" * 10_000,
    "comment": "<!--" + ARTICLE,
    "frames": "<frameset>",
    "refresh": "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'><p>x</p>",
    "doctype": "<!DOCTYPE " * 5_000,
    "entities": "&lt;" * 100_000,
    "numeric": "&#1114112;&#0;&#xD800;" * 1_000,
    "base": f"<base href='file:///'><p>{ARTICLE}",
    "json": "<script type='application/ld+json'>" + "[" * 100_000 + "</script><p>x",
    "links": "<a href=x>y</a>" * 20_000,
    "meta": "<meta name=date content=2025-01-01>" * 10_000 + f"<p>{ARTICLE}",
    "cdata": "<![CDATA[" * 5_000 + ARTICLE,
    "title": f"<title>{'t' * 10**6}</title><p>{ARTICLE}",
    "types": "<script type='application/ld+json'>{\"@type\":7}</script>x",
}
_XML = {
    "numeric": _RSS.format("<item><title>&#1114112;</title><description>&#99999999;&#0;</description></item>"),
    "laughs": f"{_LAUGHS}{_RSS.format('&a9;')}",
    "outside": f"{_OUTSIDE}{_RSS.format('&a9;')}",
    "parameter": _PARAMETER + _RSS,
    "no-entries": _RSS.format(""),
    "cut": _RSS.format(_ENTRY.format(1))[:90],
    "deep": "<a>" * 100_000,
    "no-text": _RSS.format("<item/><item><title>x</title></item>"),
    "address": "http://127.0.0.1:9/feed",
    "file": "/etc/passwd",
    "plain": ARTICLE,
    "entries": _RSS.format("".join(_ENTRY.format(n) for n in range(300))),
    "page": "<html><p>x</p></html>",
    "html-inside": _RSS.format("<item><description>&lt;script&gt;alert(1)&lt;/script&gt;</description></item>"),
}
_JSON = {
    "deep": '{"text": ' + "[" * 100_000,
    "deep-whole": '{"text": ' + "[" * 900 + '"x"' + "]" * 900 + "}",
    "null": "null",
    "number": "1",
    "string": '"text"',
    "nan": '{"text": NaN}',
    "digits": f'{{"id": {"9" * 100_000}, "text": "Maru rose."}}',
    "surrogate": '{"text": "Maru \\ud800 rose"}',
    "title": '{"title": "\\udfff\\u0000", "text": "Maru rose again."}',
    "object": '{"text": {"a": "b"}}',
    "list": '{"text": ["One.", "Two."]}',
    "empty": '{"text": ""}',
    "missing": '{"title": "x"}',
    "cut": '{"text": "Maru',
    "trailing": '{"text": "x"},',
    "twice": '{"text": "a", "text": "b"}',
    "bool": '{"text": true}',
    "epoch": '{"date": 1e308, "text": "Maru fell."}',
    "negative": '{"date": -99999999999999, "text": "Maru rests."}',
    "keys": "{" + ",".join(f'"{n}": {n}' for n in range(50_000)) + "}",
    "nested": '{"articles": [{"articles": []}, 1, null]}',
    "endless": "[" * 50_000 + "]" * 50_000,
    "comma": "," * 50_000,
    "quote": '"' * 50_001,
}
_PARTS = "Content-Type: multipart/mixed; boundary={0}\n\n--{0}\n"
_MAIL = {
    "year": f"Subject: x\nDate: Tue, 02 Sep 99999999999999999999 01:00:00\n\n{ARTICLE} year",
    "headers": "Subject: x\n" * 50_000,
    "no-body": "Subject: x\nFrom: a@example.org\n\n",
    "no-headers": ARTICLE,
    "nested": "Subject: x\n" + "".join(_PARTS.format(f"b{n}") for n in range(500)) + f"\n{ARTICLE}",
    "charset": f"Subject: x\nContent-Type: text/plain; charset=mars-8\n\n{ARTICLE} charset",
    "codec": f"Subject: x\nContent-Type: text/plain; charset=base64\n\n{ARTICLE} codec",
    "base64": "Subject: x\nContent-Transfer-Encoding: base64\n\n%%%%\n",
    "no-boundary": "Subject: x\nContent-Type: multipart/mixed\n\nx",
    "subject": f"Subject: =?utf-8?b?{'A' * 100_000}?=\n\n{ARTICLE} subject",
    "from": f"From: {'<' * 50_000}\n\n{ARTICLE} from",
    "date": f"Subject: x\nDate: Fri, 99 Foo 99999 99:99:99 +9999\n\n{ARTICLE} date",
    "type": f"Subject: x\nContent-Type: /;;=\n\n{ARTICLE}",
    "attached": "Subject: x\nContent-Type: application/pdf\n\n%PDF-",
    "html": "Subject: x\nContent-Type: text/html\n\n" + "<div>" * 50_000,
}
_PDF = {
    "header": "%PDF-1.7\n",
    "cut": "%PDF-1.4\n1 0 obj\n<< /Type /Catalog",
    "loop": "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] >>\n"
    "endobj\n"
    "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
    "trailer\n<< /Size 2 /Root 1 0 R /Prev 9 >>\nstartxref\n80\n%%EOF",
    "deep": "%PDF-1.4\n1 0 obj\n" + "[" * 50_000,
    "names": "%PDF-1.4\n1 0 obj\n<<" + "/A " * 50_000,
    "eof": "%PDF-1.4\n" + "%%EOF\n" * 20_000,
    "xref": "%PDF-1.4\nxref\n0 99999999\nstartxref\n9\n%%EOF",
    "objects": "%PDF-1.4\n" + "1 0 obj\nendobj\n" * 20_000 + "%%EOF",
}


def markup_cases() -> Iterator[Case]:
    """Most of these may be read or refused; what declares entities must be refused where entities work."""
    for suffix, contents in {"html": _HTML, "json": _JSON, "jsonl": _JSON, "eml": _MAIL, "pdf": _PDF}.items():
        for name, content in contents.items():
            yield Case(f"{suffix}/{name}.{suffix}", content.encode())
    for name, content in _XML.items():
        expected = "unsafe markup" if name in {"laughs", "outside", "parameter"} else ""
        yield Case(f"xml/{name}.rss", content.encode(), expected)
        yield Case(f"xml/{name}-utf16.xml", content.encode("utf-16"), expected)
