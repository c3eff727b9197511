"""Marks that stand before a line: those of a list's items, and those that point to another page."""

import re
from typing import Final

BULLETS: Final = "•‣▪▫■□◆◇●○◦▸▹·*–-"
POINTERS: Final = "▶►»→☞>"
ITEM: Final = re.compile(rf"(?:[{re.escape(BULLETS + POINTERS)}—]|\d{{1,2}}[.)])\s")
"""What an item of a list begins with, a number among them."""
