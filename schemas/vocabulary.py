"""The closed vocabularies of the timeline: every allowed word with its meaning.

Plain dictionaries from word to meaning, so that any room may import them without cost.
"""

EVENT_TYPES = {
    "investment": "capex plans, budgets, spending",
    "results": "reported figures of a period",
    "guidance": "a company's own outlook",
    "forecast": "third-party or macro outlook",
    "price_move": "a security, index or commodity moved",
    "market_position": "share or rank in a market",
    "product": "launch, development, deployment, trial, recall, pricing",
    "facility": "a site opened, planned, closed, expanded",
    "financing": "bond, loan, share sale, grant",
    "payout": "dividend or buyback",
    "deal": "contract, order, partnership, supply, licence",
    "merger_acquisition": "acquisition, divestiture, spin-off, stake",
    "listing": "flotation or delisting",
    "regulation": "approval, ban, rule, export control",
    "legal": "suit, fine, probe, claim",
    "personnel": "appointment or departure",
    "workforce": "layoffs, hiring, strike, pay",
    "analyst_view": "rating, target, opinion",
    "statement": "something said that is no other event",
    "strategy": "a plan, aim or restructuring",
    "gathering": "conference, call, meeting",
    "incident": "outage, accident, breach",
    "macro": "economy, elections, policy at large",
}

MODALITIES = {
    "fact": "told as having happened or being so",
    "plan": "the actor intends or has scheduled it",
    "forecast": "a projected value or outcome",
    "expectation": "somebody expects or hopes for it",
    "reported": "told on the word of unnamed sources",
    "rumour": "talk, gossip, speculation",
    "opinion": "a judgement or view",
    "denied": "denied or ruled out by the one concerned",
}

POLARITIES = {"positive": "it happened, happens or will", "negative": "it did not, does not or will not"}

PRECISIONS = {
    "day": "one day",
    "month": "a calendar month",
    "quarter": "three months",
    "half": "six months",
    "year": "a calendar or fiscal year",
    "interval": "any other closed or half-open span",
    "unknown": "no bound is known, or only one end",
}

DATE_BASES = {
    "stated": "the text prints the date",
    "relative": "the text says it relative to another date",
    "period": "the reporting or fiscal period the text names",
    "document": "the publication date, which the text makes the event's date",
    "linked": "another document about the same event dates it",
    "bounded": "bounds that other evidence gives",
    "unknown": "nothing dates it",
}

PUBLISHED_BASES = {
    "stated": "the article prints it",
    "metadata": "front matter, HTML or JSON fields, source.toml",
    "year_inferred": "day and month are printed, the year follows from dated evidence in the text",
    "linked": "other documents about the same event date it",
    "bounded": "an interval from the article's content",
    "unknown": "nothing dates it",
}

ACTOR_KINDS = {
    "company": "a business or a unit of one",
    "person": "a human being",
    "state": "a country, government or public authority",
    "organisation": "any other body",
    "security": "a share, bond or fund",
    "index": "a market index or sector",
    "product": "a product, model or service",
    "place": "a town, region or site",
}

ROLES = {
    "subject": "did it, or it happened to them",
    "object": "the other side, or what was acted on",
    "speaker": "said it",
    "source": "the outlet or unnamed source told of",
    "other": "takes part otherwise",
}

OPS = {
    "=": "as stated",
    ">": "over, more than, exceeding",
    "<": "under, less than",
    ">=": "at least",
    "<=": "up to",
    "~": "about, some",
    "~<": "nearly, almost",
}

BASES = {
    "intraday": "during the trading day",
    "open": "at the opening",
    "close": "at the close",
    "premarket": "before the opening",
    "afterhours": "after the close",
    "gaap": "under GAAP or IFRS",
    "non_gaap": "outside GAAP or IFRS",
    "statutory": "as the law demands",
    "underlying": "adjusted, before special items",
    "constant_currency": "without exchange-rate effects",
    "per_share": "for one share",
    "per_unit": "for one unit or other measure",
    "per_hour": "for an hour",
    "per_day": "for a day",
    "per_week": "for a week",
    "per_month": "for a month",
    "per_year": "for a year",
    "segment": "one segment or unit of the group",
    "group": "the whole group",
    "gross": "before costs",
    "net": "after costs",
    "list": "at list prices",
}

VERDICTS = {
    "agrees": "the same value",
    "rounds": "equal after rounding",
    "converts": "the same amount in another currency, at a rate near the reference rate of its day",
    "bound": "one side is a bound that the other meets, or opposite bounds",
    "scope_differs": "another basis, segment, venue or period",
    "contradicts": "both can't be right",
    "magnitude_error": "off by a power of ten; the other reading is plausible, this one is not",
    "evolves": "the status moved on in time",
}
# The verdicts on two sides that can't both be right.
CONFLICTING = ("contradicts", "magnitude_error")

TIMEX_TYPES = {
    "DATE": "a day or a longer calendar span",
    "TIME": "a time of day",
    "DURATION": "a length of time",
    "SET": "a recurring time",
}

STATUSES = {
    "reported": "told of by unnamed sources or as rumour only",
    "planned": "announced or scheduled, not yet done",
    "happened": "told as done",
    "denied": "denied by the one concerned and by nobody told as done",
    "cancelled": "called off",
    "expected": "forecast or expected",
}

STAGES = {
    "read": "bytes to document",
    "extract": "document to claims",
    "validate": "rows against their schema",
}
