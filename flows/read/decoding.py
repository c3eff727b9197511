"""Bytes to text: finds the encoding, or refuses rather than guess at broken characters."""

import codecs
import re

from flows.read.reasons import RefusedError

# The longer mark first: UTF-32's little-endian mark starts with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# First bytes of files that are never articles, whatever their name (IANA media types, "magic number" fields).
_BINARIES = (
    b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"\x7fELF", b"MZ\x90", b"BZh9",
    b"\xfd7zXZ\x00", b"7z\xbc\xaf", b"Rar!", b"RIFF", b"OggS", b"ID3", b"\xca\xfe\xba\xbe", b"SQLite format 3\x00",
    b"PAR1", b"\xd0\xcf\x11\xe0",
)  # fmt: skip

# Newspapers' single- and double-byte encodings; anything else that a detector proposes is a guess.
_LEGACY = (
    "cp1252", "gb18030", "big5", "shift_jis", "euc_kr", "euc_jp",
    "cp1251", "koi8_r", "cp1250", "cp1253", "cp1254",
)  # fmt: skip

# Bytes 0x80-0xff that Western newspaper text uses in cp1252: quotes, dashes, currency signs, letters, %-like signs.
_WESTERN = re.compile(rb"[\x00-\x7f\x80\x82-\x85\x91-\x97\x99\xa0-\xff]*")

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SAMPLE = 200_000


def decoded(content: bytes, declared: str | None = None, replace_broken: bool = False) -> str:
    """The text of `content`, character for character, a byte order mark aside.

    Order: byte order mark, UTF-8, UTF-16/32 by their zero bytes, the `declared` encoding, detection. With
    `replace_broken`, bytes the declared encoding (else UTF-8) can't have become U+FFFD. Raises RefusedError.
    """
    if not content.strip():
        raise RefusedError("empty", "The file has no characters but white space.")
    if content.startswith(_BINARIES):
        raise RefusedError("not text", "The file starts like a program, image, document or archive, not like text.")
    text = _by_mark(content, replace_broken)
    if text is None:
        text = _by_trial(content, declared, replace_broken)
    require_text(text)
    return text


def require_text(text: str) -> None:
    """Refuse what is no article text: nothing, NULs, many control characters, halves of characters."""
    if not text.strip("\ufeff \t\r\n\v\f\u200b\u00a0\u3000"):
        raise RefusedError("empty", "There are no characters but white space.")
    if "\x00" in text:
        raise RefusedError("not text", "The text contains NUL characters.")
    if not text.isascii() or not text.isprintable():
        controls = sum(1 for _ in _CONTROL.finditer(text))
        if controls > 3 + len(text) // 1000:
            raise RefusedError("not text", f"{controls} of its {len(text)} characters are control characters.")
        try:
            text.encode("utf-8")
        except UnicodeEncodeError as error:
            raise RefusedError("undecodable", "The text contains half a character (a lone surrogate).") from error


def _by_mark(content: bytes, replace_broken: bool) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strict(content[len(mark) :], encoding, replace_broken)
    return None


def _by_trial(content: bytes, declared: str | None, replace_broken: bool) -> str:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text and "\x00" not in text:
        return text
    if b"\x00" in content:
        # Read as UTF-16, pairs of ASCII letters look Chinese: an odd NUL in a text must not make it so.
        if text and text.count("\x00") < len(text) / 4:
            raise RefusedError("not text", "The file contains NUL characters.")
        return _wide(content)
    if declared:
        return _strict(content, declared, replace_broken)
    if replace_broken:
        return content.decode("utf-8", "replace")
    return _detected(content)


def _strict(content: bytes, encoding: str, replace_broken: bool) -> str:
    try:
        return content.decode(encoding, "replace" if replace_broken else "strict")
    except (UnicodeError, LookupError) as error:
        raise RefusedError("undecodable", f"The file is not valid {encoding}, which it is said to be.") from error


def _wide(content: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: of the readings without a NUL, the one with most everyday characters."""
    readings = []
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            readings.append((_everyday(text), text))
    share, text = max(readings, default=(0.0, ""))
    if share < 0.7:
        raise RefusedError("not text", "The file contains NUL bytes and is neither UTF-16 nor UTF-32.")
    return text


def _everyday(text: str) -> float:
    """The share of characters that newspapers print most: ASCII, Chinese characters and their punctuation."""
    sample = text[:_SAMPLE]
    return len(re.findall(r"[\t\r\n -~\u3000-\u3002\u4e00-\u9fff\uff01-\uff5e]", sample)) / len(sample)


def _detected(content: bytes) -> str:
    """A legacy encoding; refuses UTF-8 with a few broken characters, which each legacy encoding would garble."""
    sample = content[:_SAMPLE]
    repaired = sample.decode("utf-8", "replace")
    broken = repaired.count("\ufffd")
    whole = sum(1 for character in repaired if character > "\x7f") - broken
    if whole >= broken:
        raise RefusedError("undecodable", "The file is UTF-8 with broken characters; replace_broken would accept it.")
    others = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    if others < len(sample) * 0.1 and _WESTERN.fullmatch(content):
        return content.decode("cp1252")
    return _strict(content, _guess(sample), replace_broken=False)


def _guess(sample: bytes) -> str:
    # Imported here: most folders are all UTF-8, and the detector's tables cost a start-up tenth of a second.
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_LEGACY), enable_fallback=False).best()
    if best is None:
        raise RefusedError("undecodable", 'The encoding can\'t be told; say it in source.toml: encoding = "...".')
    return best.encoding
