"""Price moves: a security, index, currency or commodity rose, fell or closed somewhere."""

from flows.extract.claim.cue import MONEY, cue, nouns, verbs

TYPE = "price_move"
# What is dug, grown or sold of a commodity is no price: "copper output slipped 8%" is a result.
NO_AMOUNT = (
    r"(?!(?: (?:mine|mined|ore|concentrate|cathode|refined|crude|gas))? (?:output|production|shipments?|deliver(?:y|ies)|exports?|imports?"
    r"|sales|volumes?|throughput|reserves|harvests?|crops?)\b)"
)
TRADED = nouns(
    "share|stock|share_price|stock_price|index|bond|yield|gold|oil|crude|brent|copper|lithium|nickel|iron_ore|wheat|market|equity|"
    "adr|ads|future|sector|bitcoin|lira|peso|rouble|sterling|bourse|note"
) + NO_AMOUNT
UP = verbs("rise climb gain jump surge soar rally rebound advance pop leap spike add firm recover shoot spike strengthen appreciate rocket vault zoom perk_up bounce push_higher edge_up tick_up inch_up put_on close_up end_up")
DOWN = verbs("fall drop slide slip tumble slump plunge plummet sink lose decline shed ease dip retreat weaken crash crater give_up weaken devalue edge_down close_down dive skid sag stumble wobble swoon buckle nosedive crater backslide")
# What moves so is no share: "sales plunged 20% after".
OF_A_MEASURE = r"(?:sales|revenues?|turnover|profits?|earnings|income|loss(?:es)?|exports|imports|outputs?|production|deliveries|shipments|orders|bookings|margins?|costs|traffic|volumes?|passengers|subscribers|users|registrations|demand|inflation|rents?|rates?|ebitda|ebit|it|they|that|which|and|has|have|had|also)"
MOVE = f"(?:{UP}|{DOWN}|{verbs('close finish end settle trade open change_hands')})"

INDEX = nouns("nikkei|ftse|dax|cac|dow|dow_jones|nasdaq|hang_seng|stoxx|topix|kospi|sensex|nifty|asx|bovespa|ibex|aex|smi|russell|s&p_500|benchmark_index|blue-chip_index")

CUES = (
    cue(TYPE, "shares move", rf"{TRADED}(?: (?:in|of|on) [\w’'&.-]+(?: [\w’'&.-]+){{0,3}})?(?: (?:had|have|has|was|were|are|is))?~{MOVE}",
        "shares rose 3.1%", "Shares in Norvik fell", "stock has tumbled", weight=3, needs="percent money"),
    cue(TYPE, "shares moved at once", rf"{TRADED} (?:{MOVE}|up|down|(?:were|was|are|is) (?:up|down|trading))", "shares climbed", "stock was down", weight=3,
        needs="percent money"),
    cue(TYPE, "shares moved upon news", rf"shares (?:in|of) [\w’'&.-]+(?: [\w’'&.-]+){{0,7}}? (?:{UP}|{DOWN}) (?:(?:on|late|early|in) [\w ]{{3,20}} )?(?:after|as|amid|following|despite|when|because)", "Shares of Norvik Motor and Halle Motor dropped on Friday after", weight=3),
    cue(TYPE, "send shares", rf"{verbs('send push lift drive knock drag wipe help boost')}~{TRADED}",
        "sending its shares", "pushed the company's stock", weight=3, needs="percent money", declines=("send a letter",)),
    cue(TYPE, "send to a low", rf"{verbs('send push lift drive knock drag help boost')}~{TRADED} to~(?:low|high|lowest|highest|record)", "sending its shares to a five-month low", weight=3),
    cue(TYPE, "percent move of a name", rf"(?:{UP}|{DOWN}) (?:by |as much as |more than |over |nearly |about |around |another |roughly |almost |up to )*# ?(?:%|per cent|percent)~(?:in|on) (?:Paris|Frankfurt|London|New York|Hong Kong|Tokyo|Seoul|Madrid|Milan|Zurich|Stockholm|Oslo|Sydney|Toronto|Mumbai|Amsterdam|U\.S\.|pre-?market|after-?hours|early|late|morning|afternoon|trading|trade)",
        "gained 0.8% in Paris", "fell 4% in early trade", weight=3),
    cue(TYPE, "surge in trading", r"(?:surge|jump|rally|gain|drop|fall|slide|plunge|slump|rise|decline|selloff|sell-off)~(?:in|on) (?:[\w.]+ )?(?:trading|trade|shares|stock|share price|stock price)",
        "13% surge in U.S. trading", "a fall in the share price", weight=3, needs="percent"),
    cue(TYPE, "a move for shares", r"(?:surge|jump|rally|gain|drop|fall|slide|plunge|slump|rise|decline|pop|leap|dip|loss|tumble) of~#(?: ?%| per cent| percent)~(?:for|in|of)~(?:shares|stock|share price|stock price|adrs|adr)",
        "A jump of nearly 13% for Norvik's U.S. shares", weight=3, declines=("a rise of 4% in sales",)),
    cue(TYPE, "hopes lift a name", r"(?:lift|send|push|propel|boost|knock|drag)s? (?-i:[A-Z])[\w’'&-]+(?: (?-i:[A-Z])[\w’'&-]+){0,3} (?:up |down |higher |lower |by |as much as |more than |nearly |almost |about |over )*#(?: ?%| per cent| percent)(?! (?:of|stake|in|share))",
        "AI hopes lift Norvik 19%", "profit warning sends Halle Motor down 8%", weight=3, declines=("lifts Norvik 19% stake",)),
    cue(TYPE, "put on another", r"(?:put|tacked|piled) on (?:another|a further|as much as|up to|nearly|almost|about|more than|over)? ?#(?: ?%| per cent| percent)(?! (?:of|more|tariffs?|dut(?:y|ies)|levy|tax))",
        "the Hong Kong line put on another 18%", "tacked on 3%", weight=3),
    cue(TYPE, "ex-rights or record", r"(?:closing|share|stock|opening|market) price of", "closing price of", weight=2, needs="money"),
    cue(TYPE, "since the announcement", rf"they {verbs('have')} (?:fallen|risen|lost|gained|dropped|climbed|slumped|soared)", "they have fallen", weight=2, needs="percent"),
    cue(TYPE, "high or low", rf"{verbs('hit reach touch')} (?:a|an|its|their) ~(?:high|low)", "hit a three-year high", weight=1, needs=""),
    cue(TYPE, "up or down at", r"(?:up|down) # ?(?:%|per cent|percent) (?:at|to|in|on|from the previous)", "down 2% at", weight=2),
    cue(TYPE, "market value", r"(?:wiping|wiped|adding|added|erasing|erased)~(?:off|to|from) (?:its|their|the [\w-]+[’']s|the [\w-]+ [\w-]+[’']s|(?-i:[A-Z])\w+[’']s) (?:stock )?(?:market )?(?:value|capitalisation|capitalization|cap)",
        "wiping £2bn off its market value", weight=3),
    cue(TYPE, "at the opening", r"at the (?:opening|open|close|bell) (?:they|it|the shares|the stock)", "At the opening they", weight=2, needs="money percent"),
    cue(TYPE, "drove a peer", r"drove~(?:up|down|higher|lower)", "drove rival chip maker Kesta up", weight=2, needs="percent"),
    cue(TYPE, "commodity at", r"(?:prices?|benchmark) (?:of|for) [\w ]{3,30} (?:rose|fell|climbed|dropped|slid|gained|jumped|surged)", "price of copper rose", weight=2, needs="percent money"),
    cue(TYPE, "percent move to a price", rf"(?:{UP}|{DOWN}) (?:by |as much as |more than |over |nearly |about |around |another |roughly |almost |up to |a further )*# ?(?:%|per cent|percent)(?: to| at| by)", "gained 1.7% to", weight=2, needs="percent"),
    cue(TYPE, "commodity moved", rf"(?:copper|zinc|nickel|aluminium|aluminum|tin|lead|gold|silver|platinum|lithium|cobalt|iron ore|coal|uranium|oil|crude|brent|wti|natural gas|wheat|corn|maize|soybeans?|cocoa|coffee|sugar|cotton|rubber|palm oil|lumber|bitcoin|ether|the (?:dollar|euro|pound|yen|yuan|won|rupee|peso|rouble|ruble|lira|franc|krona|krone)|sterling){NO_AMOUNT}~(?:{UP}|{DOWN})", "Zinc slipped", weight=3, needs="percent money", declines=("Zinc output slipped", "Copper mine production rose")),
    cue(TYPE, "a name moved upon news", r"(?:plunged|plummeted|tumbled|slumped|surged|soared|rallied|jumped|leapt|sank|slid|skidded|crashed) (?:by |as much as |more than |nearly |almost |about |over )*# ?(?:%|per cent|percent) (?:after|as|following|amid|on news)", "plunged 20 per cent after", weight=3, needs="percent", not_after=OF_A_MEASURE),
    cue(TYPE, "shares sold off", r"(?:shares?|stock) (?:was |were |been |being )?sold off", "shares sold off", weight=3, needs="percent"),
    cue(TYPE, "prices of a commodity", rf"(?:oil|crude|brent|gas|gold|silver|copper|nickel|lithium|iron ore|coal|wheat|corn|coffee|cocoa|sugar|cotton|palm oil|commodity|crypto(?:currency)?|bitcoin) (?:prices?|futures)(?: (?:have|has|had|also))? (?:{MOVE}|edged|were (?:up|down|higher|lower))", "Oil prices have fallen", "Copper futures edged", weight=3, declines=("oil price forecasts fell",)),
    cue(TYPE, "share price reached", rf"(?:share|stock) price(?: (?:of|in) [\w’'&.-]+(?: [\w’'&.-]+){{0,3}})? (?:had |has |once |then )?(?:{verbs('reach hit peak touch top pass cross approach exceed')})(?: (?:at|out at|a|an|its|record|high|low|of))*(?: about| around| nearly| almost)? {MONEY}",
        "share price of norvik peaked at 61", "stock price hit a record 212", weight=3),
    cue(TYPE, "touched a price", r"(?:touched|touching|hit|hitting|reached) (?:a high of |a low of )?(?:[A-Z]{2,3}\$? ?|[$€£¥₩₹])#", "touched $9,910", weight=2),
    cue(TYPE, "stood at", r"(?:shares?|stock) stood", "share stood", weight=3, needs="money percent"),
    cue(TYPE, "percent move", r"(?:gain|add|lose|shed|slip|rise|fall|drop|climb|jump|slide|sink|surge|soar|tumble|plunge|ease|dip)(?:s|ed)? #|(?:gained|added|lost|rose|fell|slid|sank) (?:about |nearly |over |more than |another |a further )?#", "added 3", "fell 1.5", weight=2, needs="percent"),
    cue(TYPE, "won so much", r"won (?:about |nearly |over |more than |almost |another |a further )?# ?(?:%|per cent|percent)(?! of| in| share| more| fewer)", "won 15%", weight=3, needs="percent company"),
    cue(TYPE, "ended the day", r"(?:they|it|the shares|the stock) (?:ended|closed|finished) (?:the (?:day|week|session|month) )?(?:at|up|down|higher|lower|#)", "They ended the day at", weight=3, needs="money percent"),
    cue(TYPE, "to its highest", rf"(?:{UP}|{DOWN}) to (?:its|their|a|an|the) (?:\w+[- ]){{0,3}}(?:highest|lowest|high|low|record)", "climbed to its highest", weight=3, not_after="unemployment|joblessness|inflation|jobless rate|unemployment rate"),
    cue(TYPE, "an index moved", rf"{INDEX}~{MOVE}", "Nikkei shed", weight=3, needs="figure"),
    cue(TYPE, "shares in a headline", rf"(?:shares|stock) (?:in [\w’'&.-]+ )?(?:{nouns('jump')}|jumped|surged?|surges|soar(?:s|ed)?|slump(?:s|ed)?|plunged?|plunges|tumbled?|tumbles|sank|sinks?|slid|slides?|rall(?:y|ies|ied)|crash(?:ed|es)?|slip(?:s|ped)?|leap(?:s|t)?)", "shares jump", weight=2),
    cue(TYPE, "part of the value", r"(?:half|quarter|third|tenth|fifth|most|percent|per cent) of (?:its|their) (?:market )?value", "a tenth of their value", weight=3),
    cue(TYPE, "biggest move", r"(?:biggest|largest|sharpest|steepest|worst|best) (?:one-day |daily |weekly |single-day |intraday )?(?:fall|rise|drop|gain|jump|slide|loss|decline|advance|day|rally)", "biggest one-day fall", weight=2),
    cue(TYPE, "under- or outperformed", rf"{verbs('underperform outperform lag beat trail')}~(?:sector|index|market|peers)", "underperformed the sector", weight=3, needs="percent"),
    cue(TYPE, "all-time price", r"(?:all-time|record|year|month|week) (?:high|low)(?: of)? (?:against|in|above|below|at|#)|(?:daily|trading) limit", "all-time low against", weight=2),
    cue(TYPE, "a name closed", rf"(?:had |has |have )?{MOVE} (?:by )?# ?(?:%|per cent|percent)(?: (?:lower|higher|down|up|on|in|at|to|after|before|as))", "fallen 3.8 percent to", weight=2, needs="percent"),
    cue(TYPE, "sent tumbling", rf"{verbs('send')}~{TRADED}~(?:tumbling|soaring|down|up|higher|lower|sliding|plunging|surging|reeling)", "sent the stock tumbling", weight=3),
    cue(TYPE, "market capitalisation", r"market (?:capitali[sz]ation|value|cap)~(?:shrank|shrunk|fell|rose|grew|dropped|topped|passed|reached|hit|dipped|lost|climbed|surged|was|stood|of)", "market capitalisation shrank", weight=2, needs="figure"),
    cue(TYPE, "spread or yield", r"(?:spreads?|yields?|premium over)~(?:widen(?:ed|s)?|narrow(?:ed|s)?|rose|fell|climbed|dropped|tightened|jumped|eased|at)", "spread widened", weight=3, needs="figure"),
    cue(TYPE, "off so much", r"(?:is|was|were|are|with [\w’'-]+|stock|shares) (?:off|up|down|higher|lower|flat) (?:by )?(?:about |nearly |over |as much as |more than )?#", "was down 1.2", weight=2, needs="percent"),
    cue(TYPE, "higher at", r"(?:ended|closed|opened|settled|finished|traded|trading|quoted|were|was)~(?:# ?(?:%|per cent|percent)|half a percent|#) (?:higher|lower|down|up|stronger|weaker|firmer|in the red|in the black)", "settled 2.1% higher", weight=3),
    cue(TYPE, "little changed", r"(?:little changed|unchanged|flat|steady) at #|recovered to close|pared (?:gains|losses)|paring (?:gains|losses)|winning streak|losing streak", "little changed at 84", weight=3),
    cue(TYPE, "up at the open", r"(?:up|down) # ?(?:%|per cent|percent)(?! (?:on|from|over|compared with|against) (?:a|the) (?:year|quarter|month|previous|prior|same))~(?:open|close|bell|session|week|day|since|year|january|midday)", "up 4% at the open", weight=3, not_after="made|make|makes|making"),
    cue(TYPE, "after hours", rf"(?:{UP}|{DOWN}) # ?(?:%|per cent|percent) (?:after|before|in|at)~(?:hours|trading|trade|open|close|news|announcement|report)", "plunges 22% after hours", weight=3),
    cue(TYPE, "price past a mark", rf"(?:{UP}|{DOWN}) (?:below|above|past|through|under|over) {MONEY}", "slipped below $90,000", weight=3),
    cue(TYPE, "was quoted", r"(?:was|were|is|are|been) quoted at", "was quoted at", weight=3, needs="money"),
    cue(TYPE, "currency against another", rf"(?:{UP}|{DOWN}|{verbs('strengthen weaken firm')}) to {MONEY}?#?~(?:per dollar|against the|a dollar|to the dollar|against)", "firmed to 147 per dollar", weight=3),
    cue(TYPE, "trading halted", r"trading in~(?:shares|stock|it) (?:was|is|were|has been)", "trading in the shares was", weight=2),
    cue(TYPE, "run of a price", rf"{verbs('extend snap end resume pare trim erase reverse add_to build_on')} (?:its|their|the|a|an|early|earlier|recent)?~(?:gains?|loss(?:es)?|rally|slide|declines?|advance|run|streak|rebound|rout|sell-?off|retreat)(?: (?:to|on|for|in|by|after|of))?", "extended its record run to", "pared early losses", weight=2),
    cue(TYPE, "futures point", rf"futures~(?:{verbs('point indicate signal suggest')}|were|was|are)~(?:higher|lower|up|down|gain|loss|drop|fall|rise|flat|weaker|stronger|start|open)", "futures pointed 2.1% lower", "futures signalled a weaker open", weight=3),
    cue(TYPE, "gave up or clawed back", rf"(?:{verbs('give_up give_back claw_back win_back surrender relinquish wipe_out')}) (?:about |nearly |over |as much as |more than |another |a further )*(?:# ?(?:%|per cent|percent|points?)|half|most|all|much)", "had given up 3.8%", "clawed back half", weight=2, needs="percent money points"),
    cue(TYPE, "ended at a price", rf"(?:{verbs('end close settle finish')}) (?:the (?:day|week|session|month|year|quarter) )?at (?:{MONEY}|#)", "ending at 412", weight=2, needs="money figure"),
    cue(TYPE, "bid or marked up", r"(?:bid|marked|bought|pushed|driven|quoted|called) (?:up|down|higher|lower) (?:by )?(?:as much as |about |more than )?#", "bid up 6", weight=3, needs="percent"),
    cue(TYPE, "so many cents higher", r"(?:cents?|pence|points?|ticks|dollars?|euros?|basis points) (?:higher|lower|up|down|firmer|weaker|stronger) (?:at|to|on|in)", "cents higher at", weight=3, needs="figure"),
    cue(TYPE, "changes hands at", rf"(?:traded|trading|trades|fetched|fetches|fetching|changed hands|changing hands|changes hands|was fixed|were fixed|is worth|worth) (?:at|for|around|near|between)? ?(?:about |around |just (?:over|under|below|above) )?{MONEY}~(?:a|an|per|by|at|after|before|up|down|on|little|against)", "traded at €31.95 per", "changed hands for $14 a", weight=2, needs="money"),
    cue(TYPE, "lows and troughs", r"to (?:a|an|its|their|the) (?:[\w-]+ ){0,3}?(?:trough|peak|nadir|high|low|record)", "to a seven-month trough", weight=1, needs="percent money points"),
    cue(TYPE, "valued at", r"(?:valuing|values|valued) (?:the )?(?:company|group|firm|maker|lender|bank|carrier|chain|it) at", "values the company at", weight=1, needs="money"),
    cue(TYPE, "by a fraction", rf"(?:{UP}|{DOWN}|doubled?|halved?|tripled?|trebled?|quadrupled?)(?: (?:by|in))? (?:about |almost |nearly |more than |over |as much as |roughly |some )*(?:a |an |two |three )?(?:third|quarter|fifth|half|tenth|two-thirds|value|price)s?(?: (?:of (?:its|their) value|this (?:year|week|month)|since|on the day|in value|so far|over|after|to))", "fell by a third this year", "doubled in value since", weight=2),
    cue(TYPE, "traded thing moved", rf"(?:{TRADED}|stocks|equities|markets|wall street|futures|gilts|treasuries|bunds) (?:{UP}|{DOWN}|rebounded|rallied|were (?:mixed|flat|steady|higher|lower)|ended (?:mixed|flat|higher|lower)|closed (?:mixed|flat|higher|lower))(?= ?(?:[.,;]|$|on|in|after|as|for|again|sharply|slightly|modestly|across|amid|because|when|while|and|to|from|ahead|following|with|late|early|there))", "stocks ended mixed", "shares fell after", weight=2),
    cue(TYPE, "record of a price", rf"(?:{verbs('hit set notch touch reach post strike scale near close_at settle_at break smash mark')}|at|near|to|from) (?:a |an |its |their |the )?(?:fresh |new |another |historic )?(?:record|all-time|lifetime|(?:multi|one|two|three|four|five|six|seven|eight|nine|ten|\d+)-(?:year|month|week|decade|session)) (?:high|low|peak|trough|close|finish)", "set a fresh record high", "near a six-week low", weight=1),
    cue(TYPE, "dearest or cheapest", r"(?:dearest|cheapest|costliest|strongest|weakest|highest|lowest) (?:[\w-]+ ){0,3}?(?:since|for|in|against|level|point|close|price)", "dearest since", weight=1, needs="percent money points"),
    cue(TYPE, "dearer or cheaper", r"(?:dearer|cheaper|weaker|firmer|stronger|pricier) (?:than|at|on|by|against|after|from)", "dearer than", weight=1, needs="percent money"),
    cue(TYPE, "currency through a mark", rf"(?:dollar|euro|pound|yen|yuan|renminbi|won|rupee|rupiah|peso|rouble|ruble|lira|franc|krona|krone|real|rand|naira|baht|ringgit|zloty|forint|sterling|bitcoin|ether)~(?:{UP}|{DOWN}|bought|buys|traded|fetched|was worth|broke|breached|crossed|touched|hit|stood|changed hands|was quoted)", "rouble traded", weight=2, needs="figure"),
    cue(TYPE, "prices moved", rf"(?:spot |wholesale |retail |auction |futures )?(?:prices?|quotes|freight rates|charter rates|spot rates|premiums|rents)(?: (?:of|for|in|at|on) [\w’'-]+(?: [\w’'-]+){{0,3}}?)? (?:have |has |had |were |are |also |then )?(?:{UP}|{DOWN}|doubled|halved|tripled|spiked|collapsed|quadrupled)", "charter rates doubled", weight=2, needs="percent money count figure"),
    cue(TYPE, "best or worst performer", r"(?:best|worst|top|biggest|strongest|weakest)[- ](?:perform(?:er|ers|ing)|gainers?|fallers?|losers?|risers?|laggards?|decliners?)", "worst performer", weight=2),
    cue(TYPE, "holders gained or lost", r"(?:investors|shareholders|holders|buyers|savers)~(?:lost|made|gained|have lost|have made|are sitting on) (?:about |nearly |over |more than |almost )?(?:#|half|a third|a quarter|a fifth|most)", "holders have lost a third", weight=2),
    cue(TYPE, "worth so much", r"(?:became|becomes|becoming|was|is|briefly) (?:briefly )?(?:the )?(?:first|second|third|world[’']s|europe[’']s|country[’']s|most)[\w ’'-]{0,40}?(?:worth|valuable|valued)", "became the first company to be worth", weight=2),
    cue(TYPE, "closed the day with", r"(?:clos|end|finish)(?:ed|es) the (?:day|session|week)(?: (?:on )?(?:mon|tues|wednes|thurs|fri)day)? (?:with|at|up|down|worth)", "closed the day Thursday with", weight=3, needs="figure"),
    cue(TYPE, "opened or began at", r"(?:opened|began|started|debuted|resumed) (?:trading |the day |the week )?(?:at (?:[$€£¥₩₹]|[A-Z]{2,3}\$? ?)?|on (?:[$€£¥₩₹]|[A-Z]{2,3}\$? ?))#", "opened at $22", weight=2, needs="money", declines=("opened on 3 December",)),
)
