import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.read.front_matter import front_matter

VALUE = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp", "Cf")), min_size=1).filter(
    lambda value: value.strip() == value
)
FIELDS = st.fixed_dictionaries({}, optional=dict.fromkeys(("title", "author", "url", "source", "language"), VALUE))


def quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


@given(FIELDS.filter(bool), st.sampled_from([("---", ": "), ("+++", " = ")]), st.sampled_from(["\n", "\r\n"]))
def test_quoted_fields_come_back_as_they_were(fields: dict[str, str], form: tuple[str, str], end: str) -> None:
    fence, colon = form
    block = end.join([fence, *(f"{name}{colon}{quoted(value)}" for name, value in fields.items()), fence, ""])
    found, start = front_matter(block + "The text.")
    assert found == fields
    assert start == len(block)


@pytest.mark.parametrize(
    ("block", "fields"),
    [
        ("title: Shares rise: a look # comment", {"title": "Shares rise: a look"}),
        ("title: 'It''s up'\nDate: 2025-09-01", {"title": "It's up", "published": "2025-09-01"}),
        ("authors: [Ann, 'Bo']", {"author": "Ann, Bo"}),
        ("authors:\n  - Ann\n  - Bo", {"author": "Ann, Bo"}),
        ("authors:\n- Ann\n- Bo\nlang: en", {"author": "Ann, Bo", "language": "en"}),
        ("title: >\n  Shares\n  rise", {"title": "Shares rise"}),
        ("# a comment\n\nlink: https://example.org/a#b", {"url": "https://example.org/a#b"}),
        ("outlet: The Wire\nunknown: 5\npublished_at: 2025-09-01T10:00:00+08:00",
         {"source": "The Wire", "published": "2025-09-01T10:00:00+08:00"}),
    ],
)  # fmt: skip
def test_yaml_as_people_write_it(block: str, fields: dict[str, str]) -> None:
    text = f"---\n{block}\n---\nText."
    assert front_matter(text) == (fields, len(text) - len("Text."))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "---",
        "---\n",
        "Text\n---\ntitle: x\n---\n",
        "---\nA sentence that is no field.\n---\nText.",
        "---\n---\nText",
        "---\ntitle: never closed\nText.",
        "+++\ntitle = \n+++\n",
        "+++\ntitle = 'never closed'\n",
        "----\ntitle: x\n----\n",
    ],
)
def test_other_dashes_are_text(text: str) -> None:
    assert front_matter(text) == ({}, 0)


@given(st.text(st.sampled_from("-+\n :=[]\"'abc#&*!\r"), max_size=60))
def test_any_beginning_is_survived(text: str) -> None:
    for fence in ("---\n", "+++\n", ""):
        _, start = front_matter(fence + text)
        assert 0 <= start <= len(fence + text)
