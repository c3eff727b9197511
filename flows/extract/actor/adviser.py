"""What a name says of its bearer: that it is a bank or a miner, or judges and holds the shares of others."""

from functools import lru_cache

from flows.extract.actor.words import IMPLIES, fold

_ADVISERS = frozenset({"broker", "fund", "firm"})


def advises(name: str) -> bool:
    """Whether a name says that its firm judges or holds the shares of others: "Norvik Securities", "Halle Capital"."""
    return not implied(name).isdisjoint(_ADVISERS)


@lru_cache(maxsize=4_000)
def implied(name: str) -> frozenset[str]:
    """What a name says that its actor is called: "Reserve Bank of Orland" is a central bank, and "the Bank"."""
    words = [fold(word) for word in name.split(" ")]
    central = ("central bank",) if words[0] in ("reserve", "central") and "bank" in words[1:2] else ()
    return frozenset((*(noun for word in words for noun in IMPLIES.get(word, ())), *central))
