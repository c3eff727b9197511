"""Cues are found as if each were tried at every word, whatever is spared."""

import re

import pytest

from flows.extract.claim.find import COMPOUND, CONTEXT, LONGEST, WORD, Hit, all_cues, find, lowered

PHRASES = [phrase for cue in all_cues() for phrase in cue.rule.examples]
SENTENCES = [
    f"Orland said on 3 May that it {' and '.join(PHRASES[at : at + 3])}, re-opened; the Hamburg-listed rival did not."
    for at in range(0, len(PHRASES), 24)
]


def every(text: str, offers: frozenset[str] | None) -> list[Hit]:
    """All cues of a text, the slow way."""
    hits = []
    for at in (word.start() for word in WORD.finditer(text)):
        if text[at - 1 : at] == "-" and COMPOUND.search(text.lower(), max(0, at - CONTEXT), at):
            continue
        for cue in all_cues():
            match = cue.rule.regex.match(text.lower() if cue.small else text, at, min(len(text), at + LONGEST))
            able = offers is None or not cue.needs or cue.needs & offers
            if match and able and not (cue.not_after and cue.not_after.search(text, max(0, at - CONTEXT), at)):
                hits.append(Hit(cue, at, match.end()))
    return sorted(hits, key=lambda hit: (hit.start, -hit.cue.weight, -hit.end, hit.cue.rule.name))


@pytest.mark.parametrize("offers", [None, frozenset(), frozenset(["figure", "money"])])
def test_no_cue_is_lost(offers: frozenset[str] | None) -> None:
    for text in SENTENCES:
        assert find(text, lowered(text), 0, len(text), offers) == every(text, offers)


def test_cues_stand_between_start_and_end() -> None:
    text = "It signed a deal. It opened a plant. It cut 300 jobs."
    start, end = text.index("It opened"), text.index(" It cut")
    hits = find(text, lowered(text), start, end)
    assert hits
    assert all(start <= hit.start < hit.end <= end for hit in hits)
    assert re.search("deal|jobs", text[hits[0].start : hits[-1].end]) is None
