"""What some clauses are told for, by their words alone: the period of results beside them, or the day of the news."""

import re

CONSENSUS = re.compile(
    r"\b(?:analysts?|economists|consensus|market|investors|polled|surveyed|forecasters)\b.*"
    r"\b(?:had|were|was)\s+(?:(?:on|in)\s+\w+\s+|\w+ly\s+|been\s+){0,2}"
    r"(?:expect(?:ed|ing)|forecast(?:ing)?|predict(?:ed|ing)|project(?:ed|ing)|pencilled|estimated|looking|hoping|hoped)\b"
    r"|\bconsensus\b[^.;]{0,40}\b(?:stood|was|lay|had been) (?:at|for)\b",
    re.IGNORECASE | re.DOTALL,
)
SPENT = re.compile(
    r"\W*(?:and\s+|while\s+)?(?:(?:the|its|their|group|total|net)\s+){0,2}(?:capital\s+(?:expenditures?|spending|investments?)"
    r"|capex|(?:research|R&D|development)\b[^,;.]{0,30}|investments?|spending)\s+(?:\w+\s+){0,3}?"
    r"(?:was|were|came|reached|rose|fell|grew|totall?ed|amounted|doubled|tripled|halved|climbed|jumped|increased|declined|dropped)\b",
    re.IGNORECASE,
)
# An outlook that is given up is told of the day on which it was, whatever it had been for.
GIVEN_UP = re.compile(
    r"\b(?:withdr(?:ew|awn|aws?|awing)|suspend(?:ed|s|ing)?|abandon(?:ed|s|ing)?|scrap(?:ped|s|ping)?|drop(?:ped|s|ping)"
    r"|pull(?:ed|s|ing)|shelv(?:ed|es|ing)|ditch(?:ed|es|ing)|g[ai]ve[sn]? up)\s+(?:\w+\s+){0,3}?"
    r"(?:guidance|outlook|forecasts?|targets?|aims?|goals?)\b"
    r"|\b(?:guidance|outlook|forecasts?|targets?)\s+(?:[\w-]+\s+){0,4}?(?:been|is|was|were|are|remains?|stays?)\s+"
    r"(?:withdrawn|suspended|abandoned|scrapped|dropped|pulled|shelved)\b",
    re.IGNORECASE,
)
INSTEAD = re.compile(r"\b(?:now|instead|expects?|anticipates?|sees|new|lower)\b", re.IGNORECASE)


def is_consensus(clause: str, event_type: str) -> bool:
    """Whether a clause tells what results had been expected to be: it is told for their period."""
    return event_type == "forecast" and CONSENSUS.search(clause) is not None


def is_spent(clause: str, event_type: str) -> bool:
    """Whether a clause tells what was spent, as it does beside the results of a period."""
    return event_type == "investment" and SPENT.match(clause) is not None


def is_given_up(clause: str) -> bool:
    """Whether a clause tells of an outlook that is given up, with no other in its place."""
    found = GIVEN_UP.search(clause)
    return found is not None and INSTEAD.search(clause, found.end()) is None
