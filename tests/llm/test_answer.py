from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.llm.answer import claims_in, day_of, item_of, items_of, number_of, quote_of, word_of
from flows.llm.reasons import RefusedError


@pytest.mark.parametrize(
    "content",
    [
        '{"claims": [1]}',
        '```json\n{"claims": [1]}\n```',
        'Here they are:\n{"claims": [1]}\nI hope this helps!',
        '<think>{"claims": 5} or so</think>\n{"claims": [1]}',
    ],
)
def test_finds_the_json_in_what_models_write(content: str) -> None:
    assert claims_in(content) == [1.0]


@pytest.mark.parametrize(
    "content",
    [
        "", "I can't help with that.", "{", '{"claims": [', "[1]", '{"events": []}', '{"claims": {}}',
        '{"claims": null}', '{"claims": [NaN]}', '{"claims": [1e999]}', '{"claims": [-Infinity]}',
        '{"claims": ' + "[" * 100_000, '{"claims": [' + "9" * 5000 + "]}",
    ],
)  # fmt: skip
def test_refuses_what_is_no_answer(content: str) -> None:
    with pytest.raises(RefusedError) as refused:
        claims_in(content)
    assert refused.value.reason == "malformed"


@pytest.mark.parametrize(
    ("read", "reason"),
    [
        (lambda: item_of("text"), "malformed"),
        (lambda: items_of({"figures": "none"}, "figures"), "malformed"),
        (lambda: quote_of({}), "malformed"),
        (lambda: quote_of({"quote": "  "}), "malformed"),
        (lambda: quote_of({"quote": 5.0}), "malformed"),
        (lambda: quote_of({"quote": "a" * 1001}), "malformed"),
        (lambda: word_of({"role": "boss"}, "role", {"subject": ""}), "unknown word"),
        (lambda: word_of({"role": ["subject"]}, "role", {"subject": ""}), "malformed"),
        (lambda: number_of({"value": "5"}, "value"), "malformed"),
        (lambda: number_of({"value": True}, "value"), "malformed"),
        (lambda: day_of({"first": "2025-02-30"}, "first"), "malformed"),
        (lambda: day_of({"first": "20250228"}, "first"), "malformed"),
        (lambda: day_of({"first": 2025.0}, "first"), "malformed"),
    ],
)
def test_a_field_of_another_type_is_refused(read: Any, reason: str) -> None:
    with pytest.raises(RefusedError) as refused:
        read()
    assert refused.value.reason == reason


@given(st.text(max_size=200))
def test_any_text_is_an_answer_or_refused(content: str) -> None:
    with suppress(RefusedError):
        assert isinstance(claims_in(content), list)
