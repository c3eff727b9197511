"""The room's word lists, packaged beside it in words.toml."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

_LISTS: Mapping[str, Any] = tomllib.loads(files(__package__).joinpath("words.toml").read_text("utf-8"))

COMMON = frozenset[str](_LISTS["common"])
LEGAL_FORMS = frozenset[str](_LISTS["legal_forms"])
LEADS = frozenset[str](_LISTS["leads"])
TRADES = frozenset[str](_LISTS["trades"])
AMBIGUOUS = frozenset[str](_LISTS["ambiguous"])
VENUES = {venue: frozenset[str](words) for venue, words in _LISTS["venues"].items()}
