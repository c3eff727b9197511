"""Decide what an unknown name names, or that it is no name."""

from flows.extract.actor.evidence import Points
from flows.extract.actor.segment import kind_of_shape
from flows.extract.actor.words import EMPTY, GENERIC, GIVEN, fold


def kind_of(name: str, points: Points, lower: frozenset[str], owner: str | None) -> str | None:
    """The kind of an unknown name, or None where nothing shows that it is a name."""
    words = [fold(word) for word in name.split(" ")]
    shaped = kind_of_shape(name)
    proof = max(points[kind] for kind in ("company", "person", "organisation", "place", "product"))
    plain = all(word in EMPTY or word in lower or word in ("of", "and", "for", "&", "the") for word in words)
    bare = len(words) == 1 or shaped is None or (words[0] in EMPTY and len(words) == 2 and shaped != "state")
    if plain and bare:
        return None
    if len(words) == 1 and (words[0] in EMPTY or (words[0] in GENERIC and proof < 2) or len(name) < 2):
        return None
    if shaped == "product" and points["person"] < 3:
        return shaped
    if shaped is not None and words[0] not in GIVEN:
        return shaped
    if len(words) == 1 and not points["inside"] and proof < 2 and points["seen"] < 1:
        return None
    if proof >= 1:
        return max(("person", "company", "organisation", "product", "place"), key=lambda kind: points[kind])
    if owner and len(words) == 1 and not points["seen"]:
        return "product"
    return "company"
