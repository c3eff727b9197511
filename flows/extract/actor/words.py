"""The word lists of words.toml, as sets in lower case."""

import tomllib
from functools import lru_cache
from importlib.resources import files

from flows.extract.english import english

_TABLE = tomllib.loads(files("flows.extract.actor").joinpath("words.toml").read_text("utf-8"))


def _words(key: str) -> frozenset[str]:
    return frozenset(_TABLE[key].split())


FUNCTION = _words("function")
COMMON = _words("common") | FUNCTION
CALENDAR = _words("calendar")
NONAME = _words("noname")
MEASURES = _words("measures")
LEGAL = _words("legal")
FORMS = LEGAL - {"company"}
COMPANY = _words("company") | LEGAL
ORGANISATION = _words("organisation")
STATE = _words("state")
OF_HEADS = _words("of_heads")
TITLES = _words("titles")
OFFICES = _words("offices")
BUSINESS = _words("business")
OPENS_FIRMS = _words("opens_firms")
BODIES = _words("bodies")
ACTS = _words("acts")
BEING = _words("being")
BUSINESS_THINGS = _words("business_things")
PLACE_BEFORE = _words("place_before")
UNIT_WORDS = _words("unit_words")
# From Faker's lists of many countries (MIT licence), without everyday words and names of places.
GIVEN = frozenset(files("flows.extract.actor").joinpath("given.txt").read_text("utf-8").split())
GENERAL = _words("general")
TRADE = _words("trade")
REFERRED_BODIES = _words("referred_bodies")
AGENCIES = frozenset(_TABLE["agencies"].split(", "))
FIELDS = tuple(_TABLE["fields"].split(", "))
SEVERAL = _words("several")
MOVES = _words("moves")
EXPLETIVE = _words("expletive")
STAFF = _words("staff")
HANDS = _words("hands")
FIRM_HEADS = _words("firm_heads")
PARTICLES = _words("particles")
IMPLIES: dict[str, frozenset[str]] = {word: frozenset(nouns.split()) for word, nouns in _TABLE["implies"].items()}

# Words that may end a name without naming anybody new: "Group", "Airways", "plc".
GENERIC = COMPANY | ORGANISATION | STATE
EMPTY = COMMON | CALENDAR | NONAME | TITLES


_LIKE_ADVERBS = _words("like_adverbs")


@lru_cache(maxsize=2_000)
def is_adverb(low: str) -> bool:
    """Whether a word in lower case says how something is done, and begins no name: "roughly", "newly"."""
    if not low.endswith("ly") or low in _LIKE_ADVERBS or low not in english():
        return False
    return low[:-2] in english() or low.endswith(("ably", "ibly", "ily"))


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """A word as the lists hold it: lower case, without a closing full stop."""
    return word.lower().rstrip(".")
