"""The columns that only views have, described once for each view; all other columns stand in `columns`."""

from schemas.columns import COLUMNS

VIEWS = {
    "timeline": {
        "when": "The interval of the event as people write it",
        "actors": "Who takes part, those that it is about first",
        "figures": "What is measured and the characters that say how much",
        "outlets": "Who tells of it: outlets, or paths where no outlet is known",
        "conflicts": "How many pairs of statements can't both be right",
    },
    "timeline_version": {
        "when": "The interval of the event as people write it",
        "actors": "Who took part, as far as was told",
        "figures": "What was measured and the characters that say how much",
    },
    "conflict": {
        "left_text": "The first side in its article's words",
        "left_source": "The outlet of the first side, or its path",
        "right_text": "The second side in its article's words",
        "right_source": "The outlet of the second side, or its path",
    },
    "coverage": {
        "articles": "How many articles the outlet published",
        "dated": "How many of them have a first day of publication",
        "copies": "How many of them repeat another article",
        "claims": "How many claims they make",
        "figures": "How many figures they state",
        "events": "How many events they tell of",
    },
    "source_record": {
        "comparisons": "How many comparisons the outlet's statements take part in",
        "agreed": "How often they agreed: alike, rounded, converted or within a bound",
        "scope_differs": "How often the two sides were about different things",
        "evolves": "How often the matter had moved on in between",
        "contradicts": "How often the two sides can't both be right",
        "magnitude_errors": "How often a side was wrong by a power of ten",
        "within_itself": "How often both sides were the outlet's own",
        "odd_one_out": "Events in which the outlet stood alone against others that agree",
    },
}


def described(relation: str, column: str) -> str | None:
    """What a column of a table or view says; None where nobody has described it."""
    if own := VIEWS.get(relation, {}).get(column):
        return own
    return COLUMNS[column].description if column in COLUMNS else None
