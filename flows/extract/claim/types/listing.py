"""Listings: flotation and delisting."""

from flows.extract.claim.cue import cue, verbs

TYPE = "listing"

CUES = (
    cue(TYPE, "flotation", r"(?:initial public offering|ipo|flotation|stock market debut|market debut|direct listing|dual listing|secondary listing|primary listing|delisting)", "initial public offering", "IPO", weight=3),
    cue(TYPE, "float", r"(?:be |been |was )(?:floated|listed|delisted)", "be floated", weight=3),
    cue(TYPE, "go public", rf"{verbs('go take')}~public", "go public", weight=2, declines=("public transport",)),
    cue(TYPE, "plan a listing", rf"{verbs('plan seek pursue prepare consider file shelve delay pull')}~(?:listing|flotation|float)", "planning a Tokyo listing", weight=3),
    cue(TYPE, "list shares", rf"{verbs('list delist')}~(?:shares|stock|on the|in (?:London|New York|Hong Kong|Frankfurt|Tokyo|Madrid|Mumbai))", "list its shares", weight=2),
    cue(TYPE, "float a unit", rf"{verbs('float')}~(?:business|unit|division|arm|subsidiary|shares|company|stake)", "float its cable unit", weight=3),
)
