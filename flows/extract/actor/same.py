"""Whether two names of different documents are one actor's."""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from flows.extract.actor.join import HOUSE, strip_legal
from flows.extract.actor.words import GENERIC, UNIT_WORDS, fold


@lru_cache(maxsize=20_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without its legal form, in lower case."""
    return tuple(fold(word) for word in strip_legal(name).replace(",", "").split(" "))


def same_name(left: str, right: str, kind: str) -> bool:
    """Whether two names of one kind may be one actor's: one begins the other and the rest names nobody new.

    People are the same when one name is the other's surname, or the words stand the other way round.
    """
    short, long = name_words(left), name_words(right)
    if short == long:
        return True
    if len(short) > len(long):
        short, long = long, short
    if kind == "person":
        return (len(short) == 1 and short[0] == long[-1]) or sorted(short) == sorted(long)
    if kind not in ("company", "organisation") or long[: len(short)] != short:
        return False
    rest = long[len(short) :]
    return bool(rest) and all(word in GENERIC or word == "&" for word in rest) and rest[0] not in UNIT_WORDS


def join_names(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The canonical name of each (name, kind): the fullest of the names that are the same actor's.

    A short name that begins two different actors' names ("Orland" of "Orland Air" and "Orland Bank")
    stays by itself. The order of the names does not matter.
    """
    by_kind: dict[str, list[str]] = defaultdict(list)
    for name, kind in sorted(set(names)):
        by_kind[kind].append(name)
    canonical: dict[str, str] = {}
    for kind in sorted(by_kind):
        buckets: dict[str, list[str]] = defaultdict(list)
        for name in by_kind[kind]:
            words = name_words(name)
            for key in {words[0], words[-1]} if kind == "person" else {words[0]}:
                buckets[key].append(name)
        for name in by_kind[kind]:
            words = name_words(name)
            near = {o for key in (words[0], words[-1]) for o in buckets.get(key, ()) if same_name(name, o, kind)}
            canonical.setdefault(name, _fullest(near | {name}, name, kind))
    return canonical


def _fullest(near: set[str], name: str, kind: str) -> str:
    """The longest of the names, unless two of them are different actors'."""
    ranked = sorted(near, key=lambda n: (-len(name_words(n)), -len(n), n))
    longer = [n for n in ranked if len(name_words(n)) >= len(name_words(name))]
    if any(
        not same_name(longer[0], other, kind) and set(name_words(other)) - set(name_words(longer[0])) - HOUSE
        for other in longer
    ):  # "Orland" and "Orland Group" are one, "Orland" and "Orland Ventures" two
        return name
    return longer[0]
