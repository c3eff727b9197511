"""The words for what figures measure: from the phrase in the text to the field's usual name."""

# Longest phrases win; each name is what an analyst would call the column.
MEASURES: dict[str, tuple[str, ...]] = {
    "revenue": ("revenue", "revenues", "sales", "turnover", "operating revenue", "net sales", "total sales", "group revenue"),
    "net_profit": ("net profit", "net income", "net earnings", "profit after tax", "attributable profit", "net attributable profit", "bottom line"),
    "net_loss": ("net loss",),
    "operating_profit": ("operating profit", "operating income", "ebit", "operating loss", "operating earnings"),
    "pre_tax_profit": ("pre-tax profit", "pretax profit", "profit before tax", "pre-tax loss", "pretax loss"),
    "profit": ("profit", "profits", "earnings", "loss", "losses"),
    "ebitda": ("ebitda", "core earnings", "core profit"),
    "operating_margin": ("operating margin", "operating profit margin", "ebit margin", "margin", "margins"),
    "gross_margin": ("gross margin", "gross profit margin"),
    "net_interest_margin": ("net interest margin",),
    "net_interest_income": ("net interest income",),
    "free_cash_flow": ("free cash flow", "cash flow", "cash outflow"),
    "net_debt": ("net debt",),
    "debt": ("debt", "borrowings"),
    "order_backlog": ("order backlog", "backlog", "order book"),
    "order_intake": ("order intake", "new orders"),
    "market_cap": ("market capitalisation", "market capitalization", "market value", "market cap"),
    "market_share": ("market share", "share of the market", "share of"),
    "revenue_share": ("of external commercial revenue", "of revenue", "of sales", "of group revenue"),
    "capex_plan": ("capital expenditure", "capital expenditures", "capex", "capital spending", "investment plan", "facility investment", "investment", "project"),
    "ai_investment": ("ai infrastructure", "ai investment", "ai product development"),
    "state_aid": ("state aid", "subsidy", "subsidies", "grant", "aid package", "public money"),
    "bond_raise": ("bond", "bonds", "convertible bonds", "notes", "convertible notes"),
    "loan": ("loan", "credit facility", "credit line"),
    "financing_gross_proceeds": ("rights issue", "gross proceeds", "share sale", "placing", "capital increase", "funding round", "share placing"),
    "financing_net_proceeds": ("net of expenses", "net proceeds"),
    "issue_price": ("issue price", "subscription price", "offer price"),
    "deal_value": ("contract", "deal", "takeover", "acquisition", "bid", "offer", "order", "worth"),
    "deal_value_list": ("list price", "list prices", "list value"),
    "stake": ("stake", "shareholding", "interest in", "share in", "holds", "owns"),
    "write_down": ("write-down", "writedown", "write-off", "impairment", "impairments", "impairment charge"),
    "restructuring_charge": ("restructuring charge", "restructuring costs", "one-off charge", "exceptional charge"),
    "provision": ("provision", "provisions", "loan loss provisions", "bad loans", "credit losses"),
    "fine": ("fine", "penalty", "fines", "fined", "penalties"),
    "settlement": ("settlement", "settle"),
    "compensation": ("compensation", "damages"),
    "refund": ("refund", "return of", "repay", "repayment"),
    "dividend_per_share": ("dividend", "interim dividend", "final dividend", "special dividend"),
    "buyback": ("buyback", "buy-back", "share repurchase", "repurchase programme"),
    "price_target": ("price target", "target price"),
    "price": ("share price", "stock price", "closing price", "price of the shares"),
    "price_change": ("shares", "stock", "share", "the stock"),
    "passengers": ("passengers", "passenger"),
    "deliveries": ("deliveries", "shipments"),
    "production": ("production", "output"),
    "capacity": ("capacity",),
    "capacity_utilisation": ("utilisation", "utilization", "operating rate", "load factor", "occupancy"),
    "subscribers": ("subscribers", "subscriber base"),
    "customers": ("customers", "customer numbers"),
    "deposits": ("deposits",),
    "lending": ("lending", "loan book", "loans"),
    "inflation": ("inflation", "consumer prices"),
    "gdp": ("gdp", "economic growth"),
    "interest_rate": ("interest rate", "interest rates", "key rate", "policy rate"),
    "coupon": ("coupon", "yield"),
    "turnout": ("turnout",),
    "ballot_support": ("voting", "voted", "ballot", "votes cast", "votes"),
    "pay_rise": ("pay rise", "pay increase", "wage increase", "pay deal", "pay offer", "wage rise", "pay"),
    "headcount": ("workforce", "headcount", "employees"),
    "jobs": ("jobs", "posts", "positions"),
    "tariff": ("tariff", "tariffs", "duty", "duties"),
    "cost_savings": ("savings", "cost savings", "synergies"),
    "cost": ("cost", "costs", "expenses"),
    "strike_cost": ("stoppage", "walkout", "strike"),
    "earnings_per_share": ("earnings per share", "eps", "profit per share"),
    "loss_per_share": ("loss per share",),
    "interest": ("interest of", "plus interest"),
    "fuel_hedged": ("hedged",),
    "discount": ("discount",),
    "premium": ("premium",),
    "proceeds_share": ("of proceeds", "of the proceeds"),
    "traffic": ("traffic",),
    "same_store_sales": ("same-store sales", "like-for-like sales", "comparable sales"),
    "exchange_rate": ("exchange rate",),
}

# Measures that are themselves a percentage: a percent figure is their level, points their change.
RATIOS = frozenset(
    "operating_margin gross_margin net_interest_margin market_share revenue_share stake turnout ballot_support capacity_utilisation coupon interest_rate"
    " inflation pay_rise tariff fuel_hedged discount premium proceeds_share".split()
)

# What a money figure is where no word beside it says.
MONEY_OF_TYPE = {
    "price_move": "price", "results": "amount", "financing": "financing_gross_proceeds", "deal": "deal_value", "merger_acquisition": "deal_value",
    "investment": "capex_plan", "facility": "capex_plan", "legal": "fine", "payout": "dividend_per_share", "analyst_view": "price_target",
    "regulation": "amount", "guidance": "amount", "forecast": "amount", "workforce": "pay", "listing": "ipo_raise", "product": "product_price",
}
PERCENT_OF_TYPE = {
    "price_move": "price_change", "market_position": "market_share", "merger_acquisition": "stake", "workforce": "pay_rise", "macro": "rate",
}

# Measures that only an amount of money can have: a percentage or a count beside their words measures something else.
MONEY_ONLY = frozenset(
    "strike_cost deal_value deal_value_list cost debt net_debt loan bond_raise financing_gross_proceeds issue_price fine settlement compensation refund"
    " dividend_per_share buyback price_target state_aid write_down restructuring_charge provision market_cap free_cash_flow interest".split()
)

# What a cue's own verb measures, where no noun beside a figure says it.
MONEY_OF_CUE = {
    "earned or lost": "net_profit", "brought in": "revenue", "burned cash": "free_cash_flow", "strike": "strike_cost", "puts the cost": "strike_cost",
    "asking for money": "fine", "set aside": "provision", "inflows": "net_new_money", "milestone": "milestone_payment", "entitled to": "milestone_payment",
    "peak sales": "peak_sales", "pay a penalty": "fine", "list value": "deal_value_list",
}

# Other words for the same counted thing.
SAME_NOUN = {
    "jets": "aircraft", "planes": "aircraft", "airliners": "aircraft", "jetliners": "aircraft", "workplaces": "jobs", "posts": "jobs", "positions": "jobs",
    "roles": "jobs", "workers": "employees", "staff": "employees", "cancellations": "flights_cancelled", "shops": "stores", "outlets": "stores",
    "autos": "cars", "centres": "centers",
}
COUNT_OF_TYPE = {"workforce": "headcount_cut"}

# What a physical amount measures, by its unit's kind, and the other name it has in a deal.
TIME_UNITS = frozenset("days hours weeks months years minutes".split())
AREA_UNITS = frozenset("hectares acres square_metres square_feet sqm m2 km2".split())
WEIGHT_UNITS = frozenset("tonnes tons kg barrels ounces bushels litres".split())
