"""The noun that a figure says has grown or shrunk."""

import pytest

from flows.extract.claim.governing import grown
from flows.extract.quantity import tag


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Footfall was up 4 per cent in October", "footfall"),
        ("The population will fall below 120 million", "population"),
        ("Advertising income plunged 14% at Norvik", "advertising_income"),
        ("Harvests in Norland have shrunk, and costs rose by about 3%", "costs"),
        ("They have fallen 17.4% since", None),
        ("It paid 40 million for the mill", None),
    ],
)
def test_what_has_grown_names_the_measure(text: str, name: str | None) -> None:
    assert grown(text, tag(text)[-1], (0, len(text))) == name
