"""People who act without a name: "bus drivers in Leeds", "some 300 farmers"."""

import re
import tomllib
from importlib.resources import files
from typing import Final

from flows.extract.extraction import ClaimActor
from flows.extract.rule import one_of

_WORDS: Final = tomllib.loads(files(__package__).joinpath("crowd.toml").read_text("utf-8"))
_PEOPLE: Final = one_of(_WORDS["people"].split())
_NAMED_BY_A_WORD: Final = one_of(_WORDS["named_by_a_word"].split())
_SOME: Final = (
    r"(?:(?:some|about|around|nearly|almost|more\ than|over|up\ to|at\ least|(?:hundreds|thousands|dozens|scores)\ of"
    r"|several|many|the|striking|angry|local|retired)\ )*(?:\d[\d,.]*\ )?"
)
_OWN: Final = (
    r"(?!(?:its|their|his|her|our|the|for|of|and|some|most|all|many|other|new|more|fewer|former)\b)[a-z][a-z-]+\ "
)
CROWD: Final = re.compile(
    rf"{_SOME}(?P<name>(?:{_OWN}){{0,2}}{_PEOPLE}|{_OWN}{_NAMED_BY_A_WORD})\b"
    r"(?!['’-]|\s(?:union|association|federation)\b)",
    re.IGNORECASE,
)


def crowd(text: str, start: int, end: int) -> ClaimActor | None:
    """The people that a stretch of text opens with, by what they are called; None where it opens with none."""
    found = CROWD.match(text, start, end)
    if found is None:
        return None
    return ClaimActor(found["name"].lower(), "organisation", "subject", *found.span("name"))
