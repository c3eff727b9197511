"""Texts that mean something to somebody else: to a browser, a database, a spreadsheet, a template, a calendar."""

from collections.abc import Iterator

from tests.hostile.case import ARTICLE, Case, text_cases

_FOREIGN = {
    "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "sql": "'); DROP TABLE document; --",
    "formula": '=HYPERLINK("http://example.org","x")',
    "dde": "=cmd|' /C calc'!A0",
    "plus": "+1+1",
    "at": "@SUM(A1)",
    "minus": "-2+3",
    "tab": "\t=1+1",
    "jinja": "{{ 7*7 }} {% for x in y %}",
    "format": "%s %n {0.__class__} ${HOME}",
    "shell": "$(touch /tmp/x) `id` ; rm -rf ~",
    "yaml": "!!python/object/apply:os.system ['id']",
    "jndi": "${jndi:ldap://x}",
    "ansi": "\x1b[31mred\x1b[0m",
    "csv": 'a,"b\n""c""",d\r\n',
    "regex": "(a+)+$ " + "a" * 5000,
    "path": "../../etc/passwd",
    "markdown": "[x](javascript:alert(1)) ![](http://example.org/x.png)",
    "closing": "</textarea></script>]]>-->",
}
_DATES = (
    "2025-02-30",
    "31 April 2025",
    "0000-00-00",
    "9999-12-31",
    "99999-01-01",
    "-0044-03-15",
    "29 February 2023",
    "13/13/2025",
    "2025-09-31T25:61:61+99:99",
    "1e400",
    "now",
    "NaN",
    "１２月３４日",
    "2025-W99-9",
    "1" * 400,
    "",
)
_NUMBERS = {
    "digits": "9" * 100_000,
    "commas": "1," * 50_000,
    "dots": "1." * 50_000,
    "exponent": "1e999999999 billion",
    "scales": "million " * 20_000,
    "percent": "%" * 50_000,
    "currency": "$" * 50_000,
    "slashes": "1/" * 50_000,
    "ranges": "1-" * 50_000,
    "brackets": "(" * 50_000,
    "months": "May " * 20_000,
    "ordinals": "1st " * 20_000,
}
_CHARACTERS = {
    "zero-width": "S\u200bh\u200ba\u200cres\u200d rose 5\u2060%",
    "full-width": "股价上涨４．１％至１００美元",
    "emoji": "📈 shares 👩\u200d💻 rose 🇭🇰 4%",
    "zalgo": "Shares" + "\u0301" * 3000 + " rose",
    "rtl": "\u202eesor serahS\u202c 4%",
    "hebrew": "המניות עלו 4%",
    "private": "\ue000\uf8ff shares",
    "astral": "𝟜% 𝓼𝓱𝓪𝓻𝓮𝓼",
    "separators": "a\u2028b\u2029c\x85d",
    "ligatures": "ﬁnance ﬂow",
    "soft-hyphen": "bil\u00adlion",
    "nbsp": "$5\u00a0billion",
    "form-feed": "a\fb\vc",
    "old-mac": "line\rline\rline",
    "mixed-ends": "a\r\nb\nc\rd\r\n",
    "mark-inside": "a\ufeffb",
}
_SHAPES = {
    "line": "word " * 190_000,
    "lines": "\n" * 200_000 + "x",
    "spaces": " " * 300_000 + "x",
    "no-spaces": "x" * 990_000,
    "quotes": "“" * 100_000,
    "words": "a. " * 100_000,
    "hashes": "#" * 100_000,
    "dashes": "---\n" * 50_000,
    "capitals": "Aa " * 100_000,
    "hyphens": "-a" * 100_000,
}


def content_cases() -> Iterator[Case]:
    """Every one of these is an article."""
    yield from text_cases("foreign", _FOREIGN)
    yield from text_cases("foreign", _FOREIGN, ".md")
    yield from text_cases("numbers", _NUMBERS)
    yield from text_cases("characters", _CHARACTERS)
    yield from text_cases("shapes", _SHAPES)
    for number, day in enumerate(_DATES):
        yield Case(f"dates/{number}.md", f"---\ndate: {day}\n---\n{ARTICLE}".encode(), "accepted")
        yield Case(
            f"dates/{number}.jsonl", f'{{"date": "{day}", "text": "Maru rose {number}%"}}\n'.encode(), "accepted"
        )
        page = f"<meta name='date' content='{day}'><article><p>{ARTICLE} {number}</p></article>"
        yield Case(f"dates/{number}.html", page.encode(), "accepted")
    for name, matter in {
        "unclosed": "---\ndate: 1\n",
        "toml": "+++\na = [[[\n+++\n",
        "deep": "+++\na=" + "[" * 9000,
    }.items():
        yield Case(f"front/{name}.md", f"{matter}\n{name} {ARTICLE}".encode(), "accepted")
