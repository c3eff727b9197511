"""The marks of an article's text fall on the quotes, whatever the characters and however claims overlap."""

from hypothesis import given
from hypothesis import strategies as st

from flows.web.content import Claim
from flows.web.passages import quoted, segments
from tests.web.telling import claim, document, figure

TEXT = st.text(alphabet="ab \n\r\t<&\"'\u00e9\u6f22\U0001f600\U0001f1e8\u202e", min_size=1, max_size=60)


def spans(text: str, draw: st.DataObject) -> list[Claim]:
    of = document(text=text)
    places = draw.draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=5))
    made = []
    for number, (first, last) in enumerate((min(pair), max(pair)) for pair in places if pair[0] != pair[1]):
        base = claim(f"c{number}", "e", of, text[first:last])
        made.append(type(base)(**{**fields(base), "char_start": first, "char_end": last}))
    return made


def fields(of: Claim) -> dict[str, object]:
    return {name: getattr(of, name) for name in of.__slots__}


@given(TEXT, st.data())
def test_segments_are_the_text_and_marks_are_the_quotes(text: str, data: st.DataObject) -> None:
    claims = spans(text, data)
    found = segments(text, claims)
    assert "".join(segment.text for segment in found) == text
    for each in claims:
        marked = "".join(segment.text for segment in found if each in segment.claims)
        assert marked == each.quote == text[each.char_start : each.char_end]
        assert sum(each in segment.beginning for segment in found) == 1


def test_figures_are_segments_of_their_own() -> None:
    of = document(text="😀😀 Acme rose 26% to $5.3 billion. Done.")
    figures = [figure("c", of, "26%", 26.0), figure("c", of, "$5.3 billion", 5.3e9)]
    said = claim("c", "e", of, "Acme rose 26% to $5.3 billion", *figures)
    assert [segment.text for segment in segments(of.text, [said]) if segment.figure] == ["26%", "$5.3 billion"]
    assert [segment.text for segment in quoted(said)] == ["Acme rose ", "26%", " to ", "$5.3 billion"]
    assert [segment.text for segment in quoted(said, {figures[0].figure_id}) if segment.figure] == ["26%"]


def test_a_text_without_claims_is_one_segment() -> None:
    assert [segment.text for segment in segments("Nothing here.", [])] == ["Nothing here."]


def test_an_empty_text_has_no_segment() -> None:
    assert segments("", []) == ()
