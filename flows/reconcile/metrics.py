"""Which metrics may be laid side by side: variants of one metric share a stem, kindred metrics a family."""

import re
from functools import lru_cache

_QUALIFIERS = re.compile(
    r"_(?:yoy|qoq|ytd|low|high|gross|net|firm|list|incl_options|intraday|open|close|adjusted|underlying|reported"
    r"|statutory|growth|change|guidance|target|consensus|total)(?=_|$)"
)

_EXPECTED = re.compile(r"_(?:guidance|consensus)(?=_|$)")
_BASES = re.compile(
    r"_(intraday|open|close|premarket|afterhours|list|gross(?!_proceeds)|net|adjusted|underlying|statutory)"
    r"(?=_(?!profit|debt|income)|$)"
)

ONE_OFF = frozenset(
    {
        "ballot_support",
        "turnout",
        "strike_cost",
        "flights_cancelled",
        "casualties",
        "deaths",
        "injured",
    }
)
"""Metrics that a company has only one of within a month, whichever day an article gives to it."""

OF_A_MATTER = frozenset(
    {
        "trial_patients", "remission_rate", "response_rate", "survival_rate", "efficacy", "hazard_ratio",
        "risk_reduction", "serious_adverse_events", "overall_survival", "progression_free_survival",
        "milestone_payment", "upfront_payment", "sales_milestones", "break_fee", "offer_price", "premium", "deal_value",
        "enterprise_value", "stake", "records_stolen", "customers_affected", "strikers", "claimants", "evacuated",
        "arrests", "missing", "injured", "deaths", "patients", "hospitalised", "containers_lost", "units_recalled",
        "headcount_cut", "jobs", "jobs_created", "holdings", "cost_savings",
        "ransom", "ransom_demand", "ransom_offer", "fine", "settlement", "restitution", "forfeiture", "compensation",
        "turnout", "ballot_support", "acceptance", "pay_rise_agreed", "bonus_agreed", "pay_rise_offer",
        "pay_rise_demand", "bonus_demand", "bonus_offer", "bond_raise", "financing_gross_proceeds", "state_aid",
        "write_down", "breach_cost", "recall_cost", "outage_cost", "strike_cost", "net_debt", "capacity",
        "capex_plan", "peak_sales", "product_price", "auction_proceeds", "issue_price", "charge",
        "refund", "subscription_price", "damages_claim", "insured_loss", "tariff_cost", "incident_cost", "spill_volume",
        "prepayment", "buyback", "headcount_cut_share", "vote_support", "shares_issued", "valuation", "severance",
        "contract_duration", "outage_duration", "strike_duration", "delay", "royalty_rate", "insurance_recovery",
        "market_value_change", "coupon", "contract_volume",
    }
)  # fmt: skip
"""Metrics of a matter, not of a period: a story that is told again tells the same number of it."""
LASTING = frozenset({"milestone_payment", "upfront_payment", "sales_milestones", "break_fee", "royalties"})
"""Terms of a contract, that are told again for as long as it runs."""
SETTLED = frozenset(
    {
        "injured", "deaths", "casualties", "evacuated", "turnout", "ballot_support", "vote_support", "pay_rise_agreed",
        "bonus_agreed", "outage_duration", "spill_volume", "strike_cost", "flights_cancelled",
    }
)  # fmt: skip
"""Metrics of what is over, or agreed: whoever tells of it within weeks must give the same number."""
_TOLLS = frozenset({
    "deaths", "injured", "casualties", "hospitalised", "patients", "evacuated", "arrests", "records_stolen",
    "claimants",
})  # fmt: skip
"""Counts that rise for days after the event, as more is known."""
_COUNTED_ANEW = frozenset(
    {
        "missing", "customers_affected", "employees", "customers", "subscribers", "users", "members", "stores",
        "fleet_size",
    }
)  # fmt: skip
"""Counts of a state, which another day's count replaces."""
_OF_DEEDS = (
    "rate_change",
    "_closed",
    "_opened",
    "_cancelled",
    "_grounded",
    "_ordered",
    "_delayed",
    "_lost",
    "_options",
)

_FAMILIES = {
    "investment": (
        "capex_plan",
        "capex",
        "investment",
        "investment_plan",
        "ai_investment",
        "ai_capex",
        "ai_budget",
        "ai_budget_increase",
        "budget",
        "spending",
        "investment_total",
        "cloud_investment",
        "planned_investment",
    ),
    "money_raised": (
        "bond_raise",
        "financing_proceeds",
        "share_sale",
        "rights_issue",
        "proceeds",
        "fundraising",
        "loan",
        "equity_raise",
    ),
    "jobs": ("jobs", "job_count", "headcount", "employees", "workforce", "people", "workers", "staff"),
    "headcount_cut": ("headcount_cut", "layoffs", "redundancies", "departures", "job_cuts", "dismissals"),
    "aid": ("state_aid", "grant", "subsidy", "aid"),
    "flights_cancelled": ("flights", "flights_cancelled", "cancellations"),
    "aircraft": ("aircraft_ordered", "aircraft"),
    "profit": ("profit", "operating_profit"),
    "cost": ("cost", "breach_cost", "outage_cost", "strike_cost", "recall_cost", "incident_cost", "tariff_cost"),
    "policy_rate": ("policy_rate", "interest_rate"),
    "persons": ("people", "customers", "users", "subscribers", "passengers", "members", "guests", "residents"),
    "sanction": ("fine", "settlement", "penalty"),
}
SAME_MEASURE = frozenset(
    {"policy_rate", "jobs", "headcount_cut", "flights_cancelled", "aircraft", "profit", "sanction"}
)
"""Families whose metrics are one measure under several names."""

ALIKE = frozenset({"cost", "sanction", "jobs"})
"""Families whose metrics may be one measure that two articles name differently."""

SUM = "sum"
"""What sums are called that articles name differently: what one takes for a budget, is a loan to the other."""
_SUMS = frozenset(
    {
        "amount", "value", "deal_value", "contract_value", "cost", "investment", "money_raised", "damage", "damages",
        "financing_gross_proceeds", "aid", "buyback", "compensation", "refund", "insurance_cover",
    }
)  # fmt: skip

SEVERAL = frozenset({"capacity", "deal_value", "investment", "product_price", "price", "cost"})
"""Families of which a party has several at once: of each plant, deal or product its own."""

_FAMILY_OF = {metric: name for name, metrics in _FAMILIES.items() for metric in metrics}


@lru_cache(maxsize=4096)
def expected(metric: str) -> bool:
    """Whether a metric is somebody's expectation of its measure."""
    return _EXPECTED.search(metric) is not None


def bargained(metric: str) -> bool:
    """Whether a metric is a demand, an offer or a bid, which may change without being wrong."""
    return metric.endswith(("_demand", "_offer")) or metric in ("offer_price", "premium")


@lru_cache(maxsize=4096)
def of_a_matter(metric: str) -> bool:
    """Whether a metric measures one matter, whichever day an article gives to it."""
    return metric in OF_A_MATTER or metric in ONE_OFF or metric.endswith(_OF_DEEDS)


def settled(metric: str) -> bool:
    """Whether a metric measures what is over or agreed, so that no later number replaces it."""
    return metric in SETTLED or metric.endswith("_lost")


def a_toll(metric: str) -> bool:
    """Whether a metric counts who came to harm, of whom more may be found."""
    return metric in _TOLLS


def counted_anew(metric: str) -> bool:
    """Whether a metric counts a state of which every day has its own number."""
    return metric in _COUNTED_ANEW


@lru_cache(maxsize=4096)
def stem_metric(metric: str) -> str:
    """The metric without scope words: revenue_growth_yoy and revenue are about revenue."""
    return _QUALIFIERS.sub("", metric)


@lru_cache(maxsize=4096)
def family(metric: str) -> str:
    """Metrics of one family may state the same number under different names."""
    plain = _EXPECTED.sub("", _BASES.sub("", metric))
    return _FAMILY_OF.get(plain, plain)


def measure(family: str) -> str:
    """The family, or what all sums of money are called that are no series of figures: SUM."""
    return SUM if family in _SUMS else family


@lru_cache(maxsize=4096)
def basis_of(metric: str) -> str | None:
    """The basis that a metric's own name tells ("price_intraday", "net_proceeds")."""
    named = _BASES.search(metric)
    return named.group(1) if named else None
