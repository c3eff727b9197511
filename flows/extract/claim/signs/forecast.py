"""Forecasts: the words by which somebody says how much or how many there will be."""

from functools import partial
from typing import Final

from flows.extract.claim.signs.sign import shows, words

sign = partial(shows, "forecast")

# A sum or share, or what of a company is told in sums.
FIGURE: Final = (
    r"(?:[$£€¥]\s?\d|\d[\d.,]*(?:-\d[\d.,]*)? ?(?:%|per|pc|million|billion|trillion|bn|m|basis|points|tonnes|tons|units|jobs)"
    r"|growth|profit|revenue|sales|margin)"
)

SIGNS: Final = (
    sign("forecasts", r"forecast(?:s|ed|ing)?|predict(?:s|ed|ing)?", "forecasts", "predicted"),
    sign("guidance", r"guidance|outlook", "guidance", "outlook"),
    sign("is projected to", r"(?:is|are|was|were) (?:projected|predicted|estimated) to", "are projected to"),
    sign("is expected to reach", rf"(?:is|are|was|were) (?:expected|seen) to {words('course')}", "is expected to reach", "is seen to double", declines=("is expected to sign",)),
    sign("is seen growing", r"(?:is|are|was|were) seen \w+ing", "is seen expanding"),
    sign(
        "expects so much",
        rf"(?:expects?|expected|anticipates?|guides?|guided|sees) [^.;]{{0,40}}?{FIGURE}",
        "expects operating profit",
        "expects about €4.5",
        "anticipates some 300 jobs",
    ),
    sign("projects, in quotes", r"project(?:s|ed) (?:that )?", "projected “a small loss”"),
    sign("pencilled in", r"pencill?ed in(?! for)", "pencilled in", declines=("pencilled in for",)),
    sign("will reach", r"will (?:reach|grow|burn|account)", "will reach"),
    sign("by 2030 every", r"by 20\d\d every", "by 2030 every"),
)
