"""English: the words that are everyday words when they are printed in lower case.

`english.txt` has them, from SCOWL (Kevin Atkinson's Spell Checker Oriented Word Lists) by way of Debian's packages
wamerican and wbritish; no name of a person, firm or place is among them.
"""

from functools import cache
from importlib.resources import files


@cache
def english() -> frozenset[str]:
    """All words of the list, in lower case, with their plurals and verb forms."""
    return frozenset(files(__package__).joinpath("english.txt").read_text("utf-8").split())
