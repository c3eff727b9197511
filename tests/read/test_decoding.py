import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.read.decoding import decoded
from flows.read.reasons import RefusedError

# Characters that can stand in an article: no controls but tab and line ends, no halves, none unassigned.
PROSE = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\ufeff") | st.sampled_from("\t\r\n"),
    min_size=1,
).filter(lambda text: text.strip("\ufeff \t\r\n\u200b\u00a0\u3000").strip())

ENGLISH = "The company raised its plan to €3.5 billion – “a record”, it said.\r\nShares rose 4.1% in Zürich.\r\n"
GERMAN = "Der Umsatz stieg um 4,1 Prozent auf 3,5 Milliarden Euro, fürs übrige Jahr gilt die Prognose.\n"
CHINESE = "公司周二表示,将在三年内投资三千八百亿元建设云计算和人工智能基础设施。股价上涨百分之四。\n" * 3


@given(PROSE)
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    assert decoded(text.encode()) == text
    assert decoded(codecs.BOM_UTF8 + text.encode()) == text


@given(PROSE, st.sampled_from(["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]))
def test_wide_encodings_with_a_mark_come_back_as_they_were(text: str, encoding: str) -> None:
    assert decoded(("\ufeff" + text).encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((text, f"utf-{bits}-{end}") for text in (ENGLISH, CHINESE) for bits in (16, 32) for end in ("le", "be")),
        (ENGLISH, "cp1252"),
        (GERMAN, "cp1252"),
        (CHINESE, "gb18030"),
        (ENGLISH, "utf-8"),
        (CHINESE, "utf-8"),
    ],
)
def test_encodings_without_a_mark_are_found(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["cp1251", "big5", "shift_jis", "koi8-r", "mac-roman", "gb18030"])
def test_a_declared_encoding_is_taken_at_its_word(encoding: str) -> None:
    text = {"big5": "公司周二表示", "gb18030": "公司", "shift_jis": "株価は上昇した"}.get(encoding, "Plan")
    assert decoded(text.encode(encoding), declared=encoding) == text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (codecs.BOM_UTF16_LE, "empty"),
        ("\u200b\u00a0\n".encode(), "empty"),
        (b"%PDF-1.7 text", "not text"),
        (b"\x7fELF text", "not text"),
        (b"some\x00text here", "not text"),
        (b"\x01\x02\x03\x04\x05\x06 text", "not text"),
        ("größer – schöner".encode() + b"\xff", "undecodable"),
        ("Umsatz: 5 €".encode()[:-1] + "; Kosten: 3 €".encode(), "undecodable"),
        (codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00", "undecodable"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        decoded(content)
    assert refused.value.reason == reason


def test_broken_characters_are_replaced_only_when_told() -> None:
    broken = "größer – schöner".encode() + b"\xff"
    assert decoded(broken, replace_broken=True) == "größer – schöner\ufffd"
    assert decoded(b"a\x81b", "cp1252", replace_broken=True) == "a\ufffdb"
    with pytest.raises(RefusedError, match="cp1252"):
        decoded(b"a\x81b", "cp1252")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    try:
        text = decoded(content)
    except RefusedError:
        return
    assert "\x00" not in text
    text.encode("utf-8")
