"""When: which of the times around a claim is its event's."""

from flows.extract.claim.when.clock import Clock, clock
from flows.extract.claim.when.find import when
from flows.extract.claim.when.fit import SPOKEN
from flows.extract.claim.when.lag import COMES, LAG
from flows.extract.claim.when.setting import Setting, columns, over_rows, setting
from flows.extract.claim.when.span import UNKNOWN, When

__all__ = [
    "COMES",
    "LAG",
    "SPOKEN",
    "UNKNOWN",
    "Clock",
    "Setting",
    "When",
    "clock",
    "columns",
    "over_rows",
    "setting",
    "when",
]
