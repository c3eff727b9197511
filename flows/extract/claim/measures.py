"""The words for what figures measure, from `measures.toml` beside this file, and the name that each gives."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final

_DATA: Final[Mapping[str, Any]] = tomllib.loads(files(__package__).joinpath("measures.toml").read_text("utf-8"))

# Name -> the phrases for it; what an analyst would call the column.
MEASURES: Final[Mapping[str, tuple[str, ...]]] = {name: tuple(words) for name, words in _DATA["measures"].items()}
NAME_OF: Final = {phrase: name for name, phrases in MEASURES.items() for phrase in phrases}

# Measures that are themselves a percentage, those of money alone, of no money, of physical amounts, of counts.
RATIOS: Final = frozenset[str](_DATA["kinds"]["ratios"])
MONEY_ONLY: Final = frozenset[str](_DATA["kinds"]["money"])
NOT_MONEY: Final = frozenset[str](_DATA["kinds"]["not_money"])
PHYSICAL: Final = frozenset[str](_DATA["kinds"]["physical"])
COUNTED: Final = frozenset[str](_DATA["kinds"]["counted"])

# What a figure is where no word beside it says: by the type of its claim, or by the cue's own verb.
MONEY_OF_TYPE: Final[Mapping[str, str]] = _DATA["money_of_type"]
PERCENT_OF_TYPE: Final[Mapping[str, str]] = _DATA["percent_of_type"]
MONEY_OF_CUE: Final[Mapping[str, str]] = _DATA["money_of_cue"]
COUNT_OF_CUE: Final[Mapping[str, str]] = _DATA["count_of_cue"]

# Whether what is measured is demanded, offered or agreed: word -> stance, for the measures that are bargained over.
BARGAINED: Final = frozenset[str](_DATA["stances"]["of"])
STANCE_OF: Final = {word: stance for stance, words in _DATA["stances"].items() if stance != "of" for word in words}

UNIT_MEASURES: Final = {unit: name for name, units in _DATA["units"].items() for unit in units}
