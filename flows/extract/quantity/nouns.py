"""The nouns around numbers, from `nouns.toml` beside this file: which are counted, which are not."""

import tomllib
from importlib.resources import files
from typing import Final

_WORDS: Final = tomllib.loads(files(__package__).joinpath("nouns.toml").read_text("utf-8"))

COUNTED: Final = frozenset(_WORDS["counted"].split())
LOOSE: Final = frozenset(_WORDS["loose"].split())
IRREGULAR: Final = frozenset(_WORDS["irregular"].split())
UNCOUNTED: Final = frozenset(_WORDS["uncounted"].split())
LABELS: Final = frozenset(_WORDS["labels"].split())
LEADS: Final = frozenset(_WORDS["leads"].split())
