"""All rules of time, in one literal order: where two read the same characters, the earlier wins."""

from typing import Final

from flows.extract.time.rules import clocks, days, feasts, fiscal, lengths, numeric, references, relative, sets, spans

RULES: Final = (
    *fiscal.RULES, *days.RULES, *numeric.RULES, *feasts.RULES, *spans.RULES, *relative.RULES, *clocks.RULES,
    *sets.RULES, *lengths.RULES, *references.RULES,
)  # fmt: skip
