"""The actors known beforehand: actors.toml and states.toml, and the files that users add."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from flows.extract.record import record


@record(frozen=True, slots=True)
class Entry:
    """A known actor: canonical name, kind, first ticker, parent, and the noun an article calls it by.

    `index` is the market index that goes by the actor's short name: "the S&P gained" is the S&P 500.
    """

    name: str
    kind: str
    ticker: str | None = None
    parent: str | None = None
    noun: str | None = None
    index: str | None = None


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """Known names, tickers, adjectives, capitals and peoples, all as texts print them. `units` have parents.

    Two gazetteers are equal only when they are one object, so that work done with one can be kept.
    """

    names: Mapping[str, Entry]
    tickers: Mapping[str, Entry]
    adjectives: Mapping[str, Entry] = field(default_factory=dict)
    capitals: Mapping[str, Entry] = field(default_factory=dict)
    peoples: Mapping[str, Entry] = field(default_factory=dict)
    longest: int = 1
    openings: frozenset[str] = frozenset()
    units: tuple[Entry, ...] = ()

    def entry(self, name: str) -> Entry | None:
        """The actor that a printed name stands for, or None."""
        return self.names.get(name)

    def longest_match(self, words: Sequence[str]) -> tuple[int, Entry] | None:
        """How many of the first words make the longest known name, and whose it is."""
        if words[0] not in self.openings:
            return None
        for count in range(min(self.longest, len(words)), 0, -1):
            entry = self.names.get(" ".join(words[:count]))
            if entry is not None:
                return count, entry
        return None

    def __or__(self, other: "Gazetteer") -> "Gazetteer":
        """Both gazetteers; what the other one says wins."""
        return _gazetteer(
            {**self.names, **other.names},
            {**self.tickers, **other.tickers},
            {**self.adjectives, **other.adjectives},
            {**self.capitals, **other.capitals},
            {**self.peoples, **other.peoples},
        )


def _gazetteer(
    names: Mapping[str, Entry],
    tickers: Mapping[str, Entry],
    adjectives: Mapping[str, Entry],
    capitals: Mapping[str, Entry],
    peoples: Mapping[str, Entry],
) -> Gazetteer:
    longest = max((name.count(" ") + 1 for name in names), default=1)
    openings = frozenset(name.split(" ")[0] for name in names)
    units = tuple(entry for entry in names.values() if entry.parent)
    return Gazetteer(names, tickers, adjectives, capitals, peoples, longest, openings, units)


def load_gazetteer(text: str) -> Gazetteer:
    """Read TOML text with `actor`, `state` and `place` lists, as actors.toml and states.toml have them.

    Raises ValueError with one sentence when an entry lacks its name or kind, or the text is no TOML.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"The gazetteer is not valid TOML: {error}") from error
    names: dict[str, Entry] = {}
    tickers: dict[str, Entry] = {}
    adjectives: dict[str, Entry] = {}
    capitals: dict[str, Entry] = {}
    peoples: dict[str, Entry] = {}
    for row in table.get("actor", []):
        entry = _entry(row, row.get("kind"))
        _enter(names, entry, row)
        tickers.update((ticker, entry) for ticker in row.get("tickers", []))
    for row in table.get("state", []):
        entry = _entry(row, "state")
        _enter(names, entry, row)
        adjectives.update((word, entry) for word in row.get("adjectives", []))
        peoples.update((word, entry) for word in _peoples(row))
        if "capital" in row:
            capitals[row["capital"]] = entry
            place = Entry(row["capital"], "place")
            for name in (place.name, place.name.upper()):
                names.setdefault(name, place)
    for place in table.get("place", []):
        _enter(names, Entry(place, "place"), {})
    return _gazetteer(names, tickers, adjectives, capitals, peoples)


def _peoples(row: Mapping[str, Any]) -> Iterable[str]:
    """What a country's people are called: as its `people` say, else by its adjectives ("Belgians", "Omanis")."""
    if "people" in row:
        return tuple(row["people"])
    return tuple(f"{word}s" for word in row.get("adjectives", []) if word.endswith(("an", "i")))


def _entry(row: Mapping[str, Any], kind: str | None) -> Entry:
    if "name" not in row or not kind:
        raise ValueError(f"The gazetteer entry {dict(row)!r} needs a name and a kind.")
    tickers = row.get("tickers", [])
    return Entry(
        row["name"], kind, tickers[0] if tickers else None, row.get("parent"), row.get("noun"), row.get("index")
    )


def _enter(names: dict[str, Entry], entry: Entry, row: Mapping[str, Any]) -> None:
    """Enter a name and its aliases, each as written and in capitals."""
    printed: Iterable[str] = (entry.name, *row.get("aliases", []))
    for name in printed:
        names[name] = entry
        if len(name) > 3:
            names.setdefault(name.upper(), entry)


@cache
def default_gazetteer() -> Gazetteer:
    """The gazetteer that comes with the package."""
    room = files("flows.extract.actor")
    states = load_gazetteer(room.joinpath("states.toml").read_text("utf-8"))
    return states | load_gazetteer(room.joinpath("actors.toml").read_text("utf-8"))
