"""E-mail messages: newsletters and alerts saved as .eml."""

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr
from typing import BinaryIO

from flows.read.article import Article
from flows.read.decoding import decoded
from flows.read.formats.html import article_text
from flows.read.formats.item import Found, Item, read_whole
from flows.read.reasons import RefusedError


def read_mail(stream: BinaryIO, item: Item) -> Found:
    """One article: the message's plain body, else its HTML body; attachments are other people's files."""
    content = read_whole(stream, item.limits)
    try:
        message = BytesParser(policy=policy.default).parsebytes(content)
        headers = {name: str(message.get(name, "")) for name in ("subject", "from", "date", "content-language")}
        body = message.get_body(("plain", "html"))
    except (ValueError, OverflowError, LookupError, AttributeError, TypeError, RecursionError) as error:
        raise RefusedError("malformed", f"It is not a mail message: {error}.") from error
    if (not headers["subject"] and not headers["from"]) or not isinstance(body, EmailMessage):
        raise RefusedError("malformed", "It is not a mail message: no sender, no subject or no text.")
    text = _text(body, item)
    name, address = parseaddr(headers["from"])
    printed = {
        "title": headers["subject"],
        "author": name or address,
        "published": headers["date"],
        "language": headers["content-language"],
    }
    yield Article(item.path, text, 0, {name: value for name, value in printed.items() if value})


def _text(body: EmailMessage, item: Item) -> str:
    payload = body.get_payload(decode=True)
    if not isinstance(payload, bytes):
        raise RefusedError("no article", "The message has no text.")
    text = decoded(payload, _charset(body) or item.encoding, item.replace_broken)
    return article_text(text) if body.get_content_type() == "text/html" else text


def _charset(body: EmailMessage) -> str | None:
    charset = body.get_content_charset()
    try:
        "".encode(charset or "")
    except (LookupError, ValueError):
        return None
    return charset
