"""The signs of modality: the words that say how sure a text is of an event, and whether it says yes or no.

One file a kind, each a list of small signs with their examples; which of them decides is told by
`flows.extract.claim.modality`.
"""

from typing import Final

from flows.extract.claim.signs import denied, expectation, forecast, opinion, plan, reported, rumour, settled
from flows.extract.screen import Sieve

# In the order in which they win: what denies beats what reports, what reports beats what plans.
SIGNS: Final = (
    *denied.SIGNS,
    *rumour.SIGNS,
    *reported.SIGNS,
    *opinion.SIGNS,
    *forecast.SIGNS,
    *expectation.SIGNS,
    *plan.SIGNS,
    *settled.SIGNS,
)
Places = tuple[tuple[int, int], ...]  # where in a text which sign may stand, by its number
# All of these begin with a word, and a sieve over the words of a clause spares most attempts.
SIEVE: Final = Sieve([sign.rule for sign in SIGNS], 4)
