"""A sign of modality: words that show how sure a text is of an event."""

import re
import tomllib
from collections.abc import Callable
from importlib.resources import files
from typing import Final, NamedTuple

from flows.extract.rule import Rule, one_of

_WORDS: Final = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))


class Sign(NamedTuple):
    """A rule that shows something, its `kind`: a modality, or that an act is done or settled, or is not."""

    kind: str
    rule: Rule


def shows(
    kind: str,
    name: str,
    pattern: str,
    *examples: str,
    declines: tuple[str, ...] = (),
    resolve: Callable[[re.Match[str]], str] | None = None,
    space: str = r"\s+",
) -> Sign:
    """Make a sign of whole words; a space in `pattern` is what `space` matches, any white space.

    What `resolve` makes of a match may be less than the sign's kind.
    """
    return Sign(
        kind,
        Rule(
            name=f"{kind}: {name}",
            pattern=rf"(?<!\w)(?:{pattern})(?!\w)".replace(" ", space),
            resolve=resolve or (lambda match: kind),
            examples=dict.fromkeys(examples, kind),
            declines=declines,
        ),
    )


def words(name: str) -> str:
    """The pattern of any of the words of a list in `words.toml`, for a sign's pattern."""
    return one_of((" ".join(phrase.split()) for phrase in _WORDS[name].split(",")), space=" ")
