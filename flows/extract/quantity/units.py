"""Physical and technical units, from `units.toml` beside this file."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from importlib.resources import files
from typing import Final

_DATA: Final = tomllib.loads(files(__package__).joinpath("units.toml").read_text("utf-8"))
_ONE: Final = Decimal(1)

# Symbol, exactly as printed -> the unit and what one of the symbol is worth in it.
SYMBOLS: Final[Mapping[str, tuple[str, Decimal]]] = {
    **{symbol: (symbol, _ONE) for symbol in _DATA["symbols"]},
    **{symbol: (unit, _ONE) for unit, group in _DATA["synonyms"].items() for symbol in group},
    **{symbol: (unit, Decimal(worth)) for unit, group in _DATA["multiples"].items() for symbol, worth in group.items()},
}
# Word in the singular -> unit.
WORDS: Final = {word: unit for unit, group in _DATA["words"].items() for word in group}
IRREGULAR_PLURALS: Final[Mapping[str, str]] = _DATA["plurals"]
