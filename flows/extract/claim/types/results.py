"""Results: reported figures of a period."""

from flows.extract.claim.cue import HEDGE, MONEY, cue, nouns, verbs
from flows.extract.claim.types.market_position import OWN_SALES

TYPE = "results"
MEASURE = "(?:admissions|visitors|guests|" + nouns(
    "visitor_number|guest_number|passenger_number|attendance|footfall|overnight_stay|room_night|ridership|selling_price|revenue|sales|turnover|profit|net_profit|net_income|income|operating_profit|operating_income|earning|loss|operating_loss|net_loss|ebitda|ebit|margin|"
    "operating_margin|gross_margin|cash_flow|net_debt|debt|cash|order_backlog|backlog|order_intake|delivery|shipment|passenger|subscriber|customer|"
    "traffic|vehicle|volume|output|production|same-store_sale|like-for-like_sale|comparable_sale|deposit|loan_book|net_interest_income|premium|"
    "asset_under_management|fund_under_management|order_book|new_order|order|tonnage|recurring_revenue|earnings_per_share|eps|return_on_equity|combined_ratio|solvency_ratio|capital_ratio|cet1_ratio|leverage_ratio|load_factor|occupancy_rate|completion|fee_income|outflow|profitability|tax_charge|pretax_profit|underlying_profit|impairment|provision|bad_loan|cost-income_ratio|arpu|load_factor|booking|occupancy|gross_merchandise_value"
) + ")(?!-weighted)"
CHANGE = verbs(
    "rise climb grow increase jump surge soar gain advance improve widen swell double triple fall drop decline decrease slide slip tumble slump plunge sink shrink"
    " narrow contract dip reach total come_in_at stand_at amount_to hit exceed top miss beat be edge_up edge_down edge expand become quadruple halve recover rebound average post come_to come_in average touch rocket creep inch_up inch_down nudge_up tick_up put_on crawl"
)
MOVED = nouns("growth|increase|decrease|decline|drop|rise|fall|jump|miss|beat|surge")

REPORTED = r"(?:reports|reported|announces|announced|posts|posted|releases|released|publishes|published|issues|issued)"
# The day on which they come out makes it a date of a calendar.
NO_DAY = r"(?![^,;.\n]{0,40}\b(?:on|next|tomorrow|yesterday|this (?:morning|week))\b)"
BEFORE_IT = r"(?:before|until|when|ahead of) (?:it|they|the \w+)"  # that is a day of a calendar too

CUES = (
    cue(TYPE, "results of a period reported", rf"{REPORTED}~(?:[\w-]+-)?(?:quarter|year|half|annual|quarterly|q[1-4])~(?:results|earnings){NO_DAY}", "Reports Third-Quarter 2015 Financial Results",
        "announced preliminary fourth quarter results", weight=3, not_after=BEFORE_IT, declines=("reports second-quarter results on July 16",)),
    cue(TYPE, "results reported for a period", rf"{REPORTED}~(?:results|earnings) for (?:the|its|their|our)~(?:quarter|year|half|months|weeks){NO_DAY}", "announced preliminary results for the fourth quarter", weight=3, not_after=BEFORE_IT),
    cue(TYPE, "measure changed", rf"{MEASURE}(?: (?:for|in|at|from|of|under|before|after|excluding) [\w’'&.,-]+(?: [\w’'&.-]+){{0,8}}?)?(?:, which [^,.;]{{3,60}},)?(?: (?:had|have|has|also|were|was))? {CHANGE}",
        "revenue rose", "operating profit for the six months to June fell", "sales were", weight=3, needs="figure"),
    cue(TYPE, "measure of", rf"{MEASURE} (?:of|at|up|down|higher|lower|to)", "net loss of", "revenue up", weight=2, needs="figure"),
    cue(TYPE, "growth of a measure", rf"{MEASURE} (?:{MOVED}|growing|increasing|surging|rising|falling|shrinking|doubling)", "revenue growth", "net profit increase", weight=3, needs="figure"),
    cue(TYPE, "measure missed", rf"(?:{MEASURE}|quarter|results|earnings)~(?:miss|missed|fell short|beat|topped|exceeded|surpassed|exceeding|beating|missing)~(?:expectations?|estimates?|forecasts?|consensus)",
        "sales fell short of analyst expectations", weight=3),
    cue(TYPE, "posted so much growth", rf"{verbs('report post deliver record achieve register log')} {HEDGE}# ?(?:%|per cent|percent) (?:organic|like-for-like|comparable|underlying|same-store|currency-adjusted)(?: sales| revenue)? (?:growth|increase|rise|gain|decline|drop|fall)", "reported 9% organic growth", weight=3, needs="percent"),
    cue(TYPE, "growth again", rf"{verbs('clock post report log register')}~growth~(?:consecutive|straight|successive) (?:quarter|year|month|half)", "clocked double-digit growth for the fourth consecutive quarter", weight=3),
    cue(TYPE, "measure in past tense", rf"{MEASURE} (?:more than )?(?:doubled|tripled|quadrupled|halved|double|triple)", "revenues more than double", weight=3),
    cue(TYPE, "posted", rf"{verbs('report post record book make earn log deliver generate register swing_to turn_to')}(?! that\b)~(?:{MEASURE})",
        "posted a net loss", "recorded an operating profit", weight=3, needs="figure"),
    cue(TYPE, "posted by a word", rf"{verbs('report post deliver log')} (?:(?:a|an|its|their|much|far|another) )*(?:record|bumper|dismal|bleak|upbeat|downbeat|disappointing|forecast-beating|(?:better|worse|stronger|weaker|lower|higher|steeper|bigger|smaller)-than-(?:expected|forecast|anticipated)) ~(?:{MEASURE}|results|earnings)",
        "posted record quarterly revenue", "reported a much steeper-than-expected drop in quarterly profit", weight=3, not_after="after|following|upon|despite|since|by|of"),
    cue(TYPE, "carried, sold, shipped", rf"{verbs('carry sell ship deliver produce make fly handle transport serve mine extract generate pump process')} (?:some |about |around |nearly |over |more than |only |just |a total of )*#",
        "carried 5.1", "sold 41,200", weight=2, needs="count", declines=("carried out",)),
    cue(TYPE, "write-down", r"(?:write-?downs?|write-?offs?|writedowns?|impairments?(?: charges?)?|restructuring charges?|one-off charges?|exceptional charges?) (?:of|worth|totall?ing)", "write-down of", weight=3, needs="money"),
    cue(TYPE, "take a charge", rf"{verbs('take book record set_aside incur recognise recognize report')}~(?:charge|provision|impairment|write-?down|write-?off)s?(?! (?:against|that))", "took a charge", "report about 5 billion in writedowns", weight=3, needs="money"),
    cue(TYPE, "burned cash", rf"{verbs('burn')}~(?:cash)", "burned €3 million in cash", weight=2, needs="money"),
    cue(TYPE, "net debt stood", rf"{MEASURE}, which (?:stood|was|were|rose|fell)", "net debt, which stood", weight=3, needs="figure"),
    cue(TYPE, "cost of an event", r"puts? the cost of", "puts the cost of", weight=3, needs="money"),
    cue(TYPE, "loss reaches", r"(?:the )?(?:loss|profit|deficit|surplus) (?:reach(?:es|ed)|widens?|widened|narrowed|narrows|was|came)", "the loss reaches", weight=3, needs="figure"),
    cue(TYPE, "results named", r"(?:quarterly|half-year|annual|full-year|interim|latest|first-quarter|second-quarter|third-quarter|fourth-quarter) (?:financial )?(?:results|report|earnings|figures) (?:show|showed|beat|missed|were)",
        "quarterly results showed", weight=2),
    cue(TYPE, "measure in a table", rf"{MEASURE}(?:, [\w ]{{1,20}}|\s*\([^)\n]{{1,20}}\))?\s*(?:\.{{2,}}|…|[:|\t]|\s{{3,}})[\s.|$€£]*{MONEY}", "revenue ........ DKK 2.31", "Net profit: 64", weight=3, needs="figure"),
    cue(TYPE, "with measure growing", rf"with~{MEASURE} (?:growing|increasing|rising|surging|falling|up|down|improving|declining|of(?! #? ?(?:\w+ )?(?:jobs|posts|positions|roles|staff|workers|lives|life)))", "with revenue growing", weight=3, needs="figure", declines=("with the loss of 700 jobs",)),
    cue(TYPE, "earned or lost", rf"{verbs('earn lose make burn bring_in take_in pull_in')} (?:about |around |some |nearly |over |more than |almost |just |a record |a )*(?:[A-Z]{{2,3}}\$? ?|[$€£¥₩₹])?#", "earned 1.5", "lost 288", weight=2, needs="money"),
    cue(TYPE, "amounted to", r"(?:amounted to|amounts to|stood at|stands at|totalled|totaled|came to|added up to|averaged)", "amounted to", weight=2, needs="figure", not_after="orders?|contracts?|deals?|package|price range|range"),
    cue(TYPE, "set aside", rf"{verbs('set put')} aside", "put aside", weight=3, needs="money"),
    cue(TYPE, "inflows", r"(?:net new money|net inflows?|net outflows?|assets under management|inflows?|outflows?|net new assets)", "net new money", weight=3, needs="money percent"),
    cue(TYPE, "brought in", r"which brought in", "which brought in", weight=2, needs="money"),
    cue(TYPE, "hits the quarter", r"(?:hits?|weighs? on|charged to|booked in) the (?:\w+ )?(?:quarter|year|accounts|half)", "hits the first quarter", weight=2, needs="money"),
    cue(TYPE, "cost something", r"(?:cost it|cost (?:the|its) \w+|costs? of the|at a cost of)", "cost it", weight=1, needs="money"),
    cue(TYPE, "measure with an addition", rf"{MEASURE}~{CHANGE}", "net income attributable to shareholders declined", weight=3, needs="figure"),
    cue(TYPE, "measure went", rf"{MEASURE}~(?:went|goes|was|were|is|are) (?:up|down|flat|higher|lower|#|[$€£¥])", "revenue per user went up", weight=3, needs="figure"),
    cue(TYPE, "beat or missed", rf"{verbs('miss beat top exceed surpass trail')}~(?:expectations?|estimates?|forecasts?|consensus)", "misses sales expectations", weight=3),
    cue(TYPE, "counted in a period", rf"{verbs('complete add sign_up attract open refine export hand_over move')} {HEDGE}#", "completed 2,870", weight=1, needs="count",
        declines=("opened on",)),
    cue(TYPE, "headline figure", r"(?:profits?|sales|earnings|revenues?|losses|margins?|turnover|orders|bookings|volumes) (?:slump|plunge|soar|surge|jump|slide|tumble|rise|fall|drop|climb|leap|double|halve|shrink|widen|narrow)(?:s|d|ed)?(?! to be)", "Profits slump", weight=2),
    cue(TYPE, "loss in a headline", rf"{verbs('swing slip slide plunge return')} (?:back )?(?:to|into)~(?:loss|profit|the red|the black|deficit)", "swung to a loss", weight=3),
    cue(TYPE, "into the red", r"(?:into|in) the (?:red|black)", "into the red", weight=2, declines=("into the blackout",)),
    cue(TYPE, "rack up losses", rf"{verbs('rack_up run_up clock_up notch_up pile_up suffer incur')}~(?:loss|losses|profit|sales|revenue|deficit|hit)", "racked up losses", weight=3, needs="money"),
    cue(TYPE, "hit from", rf"{verbs('take absorb suffer')} an?~(?:hit|blow|charge)", "took a hit", weight=3, needs="money"),
    cue(TYPE, "share of sales", rf"of (?:group |total |its )?(?:sales|revenues?|turnover) {verbs('come')} from", "of sales came from", weight=2, needs="percent"),
    cue(TYPE, "part of sales", rf"(?:{verbs('make_up account_for contribute represent')}|accounted for|accounts for) {HEDGE}(?:#(?: ?%| percent| per cent)?|half|a quarter|a third|a fifth|two thirds|most) (?:of|to) {OWN_SALES}", "accounts for 60% of revenue", "made up half of the group's turnover", weight=3),
    cue(TYPE, "booked in a period", r"(?:will be|is to be|is|are|was|were|be|been) (?:booked|recorded|recognised|recognized|charged|expensed|taken) in (?:the|its|this|next|last)~(?:quarter|half|year|accounts)", "will be booked in the second quarter", weight=3),
    cue(TYPE, "book a gain", rf"{verbs('book record recognise recognize')}~(?:gains?|charges?|one-off|penalties|costs?)", "book a gain", weight=3, needs="money"),
    cue(TYPE, "had so much left", rf"(?:had|has|held|holds|sat on|sits on) {HEDGE}{MONEY}(?: ?(?:trillion|billion|million|bn|mn|mln|tn|m))?(?: \w+)? (?:in cash|of cash|in the bank|in liquidity|left|on hand|at the end of|at year-end)", "had $710 million at the end of", weight=3),
    cue(TYPE, "restated", r"restated (?:figures|results|profit|sales|accounts)", "restated figures", weight=3),
    cue(TYPE, "has cost so far", r"(?:has|have|had) (?:now |so far |already |to date |in all )?cost(?: it| the (?:company|group|firm))?", "has now cost", weight=3, needs="money"),
    cue(TYPE, "moved to so many millions", rf"(?:{CHANGE}|up|down|higher|lower) (?:by )?(?:about |almost |nearly |over |more than )?# ?(?:%|per cent|percent) to (?:about |around |some |nearly |over |just (?:over|under) )?{MONEY} ?(?:trillion|billion|million|bn|mn|mln|tn|m)", "down 6% to $1.7 billion", weight=2),
    cue(TYPE, "wrote off", rf"(?:{verbs('write')} (?:off|down)|write-(?:off|down)) (?:as much as |up to |about |around |some |more than )?(?:{MONEY}|#|half|most|all|two thirds|its (?:stake|holding|interest|investment|shareholding))", "wrote off half", "write-off $5.5B", weight=3),
    cue(TYPE, "billed so much", rf"(?:billed|invoiced|turned over|grossed|raked in) {HEDGE}{MONEY}", "billed R$ 890", "turned over $40", weight=3, needs="money"),
    cue(TYPE, "visits moved", rf"(?:visits|visitors|visitor numbers|attendance|admissions|footfall|overnight stays|occupancy|enrol?lment|ticket sales|skier days|(?:student|pupil|patient|member|guest|passenger|customer|subscriber) numbers) (?:(?:at|in|to|of|on|per) [^,;.]{{2,40}} )?(?:{CHANGE}|(?:was|were) (?:up|down|flat|unchanged|lower|higher))", "Skier visits fell", weight=2),
)
