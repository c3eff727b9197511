"""A firm and the people whose name it bears."""

import pytest

from flows.extract.actor import find

FIRMS = [
    ("Shares in Thorsager rose. Birthe Thorsager, its chair, was glad.", "Thorsager"),
    ("The chair, Birthe Thorsager, spoke. The brewer Thorsager raised revenue by 3%.", "Thorsager"),
    ("Thorsager told the market that its float had begun. Birthe Thorsager goes.", "Thorsager"),
    ("Thorsager's revenue rose 4%. Birthe Thorsager goes.", "Thorsager"),
    (
        "Thorsager Lifts is in trouble. Its chair, Birthe Thorsager, spoke. Thorsager wired 4 million.",
        "Thorsager Lifts",
    ),
    ("Thorsager now expects revenue of 2bn. Birthe Thorsager goes. Ms Thorsager, 44, joined in 2009.", "Thorsager"),
]


@pytest.mark.parametrize(("text", "name"), FIRMS)
def test_the_bare_name_is_the_firm(text: str, name: str) -> None:
    kinds = {mention.name: mention.kind for mention in find(text) if mention.direct}
    assert kinds[name] == "company"
    assert kinds["Birthe Thorsager"] == "person"


@pytest.mark.parametrize(
    "text",
    [
        "Birthe Thorsager spoke. Thorsager, 67, sold her shares.",
        "Birthe Thorsager spoke. Ms Thorsager will go.",
        "Birthe Thorsager spoke. Thorsager said she would go.",
        "Shares in Thorsager rose. Shares in Thorsager fell. Birthe Thorsager is glad; Ms Thorsager laughed.",
    ],
)
def test_the_last_name_of_a_person_stays_hers(text: str) -> None:
    last = [mention for mention in find(text) if mention.direct][-1]
    assert (last.text, last.name, last.kind) == ("Thorsager", "Birthe Thorsager", "person")
