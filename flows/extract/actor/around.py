"""What stands on both sides of a name: a brand of somebody's goods, the town of a firm or of a site, a gang."""

import re

from flows.extract.actor.site import STANDS
from flows.extract.rule import one_of

_GOODS = (
    "beer lager pilsner ale stout cider vodka whisky whiskey gin wine chocolate yoghurt yogurt cheese cereal shampoo "
    "soap detergent toothpaste bike phone handset laptop car truck engine tractor toy doll snack drink soda coffee tea"
)
# "maker of Sund pilsner", "whose Sund lager": the brand of somebody named elsewhere.
_BRAND = re.compile(rf" {one_of(_GOODS.split())}s?\b")
_ITS = re.compile(r"\b(?:[Mm]akers? of|[Ww]hose|[Ii]ts|[Tt]heir) $")
_MINISTER = re.compile(r"\b(?:minister|secretary) (?:of|for) $", re.IGNORECASE)  # "minister of Agriculture"
# "its prepaid brand Sund" is a thing; "the sportswear brand Tessaro" may well be a firm.
_OWN_BRAND = re.compile(r"\b(?:its|their|his|her|'s|s') (?:[\w-]+ ){0,2}brand,? \"?$")
_HOLDS = re.compile(r"\b(?:crates|bottles|cans|pints|packets|boxes|tins|jars|cartons) of $")
# "the Lipno clinic group Halle": the town of the firm named behind.
_OF_TOWN = re.compile(
    r" (?:[a-z-]+ ){0,2}(?:group|company|firm|concern|maker|producer|bank|operator|retailer|brewer) (?=[A-Z])"
)
# "the Sund deposit", "the Sund expansion": what is dug for or built there, and is somebody's.
_DUG = re.compile(
    r" (?:(?:[a-z-]+ )?(?:deposit|ore ?body|concession|oil ?field)s?|expansion|extension)\b(?! (?:of|in|fund|plan)\b)"
)
# "the Sund community": people who live somewhere, and speak for themselves.
_DWELLERS = re.compile(r" (?:community|communities|residents|villagers|islanders|tribe)\b")
# What stands right behind a name, and the kind and the points that it gives.
_BEHIND: tuple[tuple[re.Pattern[str], str, int], ...] = (
    (re.compile(STANDS + r"(?! [A-Z])"), "site", 1),
    # "Sund v the Crown": a party to a suit
    (re.compile(r" vs?\.? [A-Z]"), "company", 2),
    # "Kinga Orlan from the brokerage Halle"
    (
        re.compile(
            r" (?:from|of|at|with) (?:the )?(?:brokerage|broker|bank|fund|firm|insurer|institute|union|think tank)\b"
        ),
        "person",
        2,
    ),
)


def read_around(text: str, before: str, end: int, points: dict[str, int], nouns: set[str]) -> None:
    """Add points, and the nouns that describe the name which ends at `end`; `before` is the text in front of it."""
    if before.endswith(" of ") and _HOLDS.search(before):
        points["product"] += 3
    if before.endswith((" of ", " for ")) and _MINISTER.search(before):
        points["portfolio"] += 1
    if "brand" in before[-8:] and _OWN_BRAND.search(before):
        points["product"] += 3
    if text[end : end + 1] != " ":
        return
    if _BRAND.match(text, end) and _ITS.search(before):
        points["product"] += 3
    elif before.endswith(("the ", "The ")) and (_OF_TOWN.match(text, end) or _DUG.match(text, end)):
        points["place"] += 3
    elif text.startswith(" gang", end):
        nouns.add("gang")
    elif _DWELLERS.match(text, end):
        points["organisation"] += 3
        nouns.add("community")
    else:
        signs = ((kind, weight) for pattern, kind, weight in _BEHIND if pattern.match(text, end))
        kind, weight = next(signs, ("site", 0))
        points[kind] += weight
