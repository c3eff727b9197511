"""Reading what the model wrote: JSON out of its text, and fields out of the JSON, each checked for its type."""

import json
import math
import re
from collections.abc import Container
from datetime import date
from typing import Any

from flows.llm.reasons import RefusedError

Item = dict[str, Any]
"""A JSON object of the answer; its fields may be missing or of any type."""

QUOTE_LIMIT = 1000
"""Characters: a longer quote is no evidence, it is the article again."""

_THINKING = re.compile(r"<think>.*?</think>", re.DOTALL)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def claims_in(content: str) -> list[object]:
    """The claims of an answer, unchecked; raises RefusedError where there is no JSON object with a list of them.

    Thoughts before the answer and a Markdown fence around it are passed over.
    """
    body = _THINKING.sub("", content)
    try:
        answer, _ = _DECODER.raw_decode(body, max(body.find("{"), 0))
    except (ValueError, RecursionError):
        raise RefusedError("malformed", "The model's answer holds no JSON that can be read.") from None
    claims = answer.get("claims") if isinstance(answer, dict) else None
    if not isinstance(claims, list):
        raise RefusedError("malformed", "The model's answer has no list of claims.")
    return claims


def _finite(literal: str) -> float:
    number = float(literal)
    if not math.isfinite(number):
        raise ValueError("a number beyond all bounds")
    return number


# JSON knows no NaN, and a number that overflows could not be told on as JSON either.
_DECODER = json.JSONDecoder(parse_float=_finite, parse_int=_finite, parse_constant=_finite)


def item_of(value: object) -> Item:
    """A JSON object."""
    if not isinstance(value, dict):
        raise RefusedError("malformed", "A part of the answer should be a JSON object and is none.")
    return value


def items_of(item: Item, key: str) -> list[object]:
    """A list; a missing one or null is empty."""
    value = item.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise RefusedError("malformed", f"The field {key} should be a list and is none.")
    return value


def text_of(item: Item, key: str) -> str:
    """A text that says something, without outer blanks."""
    value = item.get(key)
    if not isinstance(value, str) or not value.strip():
        raise RefusedError("malformed", f"The field {key} should be a text and is none.")
    return value.strip()


def quote_of(item: Item) -> str:
    """The quote, of a length that can be evidence."""
    quote = text_of(item, "quote")
    if len(quote) > QUOTE_LIMIT:
        raise RefusedError("malformed", f"The quote is longer than {QUOTE_LIMIT} characters.")
    return quote


def word_of(item: Item, key: str, vocabulary: Container[str]) -> str:
    """A word of a closed vocabulary."""
    word = text_of(item, key)
    if word not in vocabulary:
        raise RefusedError("unknown word", f"The field {key} holds a word that the vocabulary does not know.")
    return word


def number_of(item: Item, key: str) -> float | None:
    """A number, or None where none is given."""
    value = item.get(key)
    if value is None:
        return None
    if not isinstance(value, float):
        raise RefusedError("malformed", f"The field {key} should be a number and is none.")
    return value


def day_of(item: Item, key: str) -> date | None:
    """A day written as YYYY-MM-DD, or None where none is given."""
    value = item.get(key)
    if value is None:
        return None
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise RefusedError("malformed", f"The field {key} should be a day such as 2025-09-24 and is none.")
