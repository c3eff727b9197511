"""Listings: flotation, delisting, the first and the last day of trading, membership of an index."""

from flows.extract.claim.cue import cue, verbs

TYPE = "listing"
EXCHANGE = (
    r"(?:(?:[\w’']+ ){0,3}(?:stock exchange|stock market|bourse)|nasdaq|nyse|euronext|aim|main market|public markets?)"
)
INDEX = r"(?:index|ftse|s&p|dow|dax|cac|nikkei|hang seng|msci|stoxx|ibex|kospi|sensex|nifty|russell)"
OFFERING = (
    r"(?:initial public offerings?|ipos?|flotations?|public offerings?|(?:stock[- ]market|"
    r"market|trading) debut|direct listing|(?:dual|secondary|primary|stock|stock market) "
    r"listing|delisting)"
)
UNIT = (
    r"(?:business|unit|division|arm|subsidiary|shares|stock|company|stake|group|operations?|adrs?|"
    r"depositary receipts|brand|maker)"
)

CUES = (
    cue(TYPE, "float expected", r"(?:flotation|float|ipo|initial public offering|listing|market debut|debut)(?:,[^,;.]{3,60},)? (?:is|are|was|were) (?:now |still )?(?:expected|due|planned|scheduled|slated|set|pencilled in)", "float, which would be the largest, is expected", weight=3),
    cue(TYPE, "flotation", OFFERING, "initial public offering", "IPO", weight=3),
    cue(
        TYPE,
        "raised in a flotation",
        rf"{verbs('raise')} [^.;]{{0,50}}? (?:in|from|through|with) (?:its|an|the|a) "
        rf"[\w ]{{0,25}}?(?:ipo|listing|flotation|debut|offering)",
        "raised $200 million in its New York listing",
        weight=3,
    ),
    cue(
        TYPE,
        "float",
        r"(?:be |been |was |were |is )(?:re)?(?:floated|listed|delisted|admitted to (?:trading|listing|aim))",
        "be floated",
        "was admitted to trading",
        weight=3,
    ),
    cue(
        TYPE,
        "floated somewhere",
        r"(?:floated|delisted) (?:in|on|from|at)|no plans? to float|(?:to|will|would|could|may|might) "
        r"float (?:in|on|next|within|by|before)",
        "delisted from",
        weight=3,
        not_after="tender,?",
    ),
    cue(
        TYPE,
        "go public",
        rf"{verbs('go take bring')}~public(?! \w*(?:transport|consultation|ownership|money|sector|"
        rf"hearing|opinion|with|spending|services?))",
        "go public",
        weight=3,
        declines=("take the public transport",),
    ),
    cue(
        TYPE,
        "plan a listing",
        rf"{verbs('plan seek pursue prepare consider file shelve delay pull postpone weigh mull eye cancel drop complete explore approve revive restart')}~(?:listing|"
        rf"flotation|float)(?! price)",
        "planning a Tokyo listing",
        weight=3,
    ),
    cue(
        TYPE,
        "list shares",
        rf"{verbs('list delist')} (?:(?:its|their|the|up to|part of|a|new|existing|some)~)?(?:{UNIT}|on "
        rf"the|in (?:London|New York|Hong Kong|Frankfurt|Tokyo|Madrid|Mumbai|Paris|Amsterdam|Zurich|"
        rf"Shanghai|Singapore|Sydney|Toronto|Stockholm))",
        "list its shares",
        "listed its cement arm",
        weight=3,
    ),
    cue(
        TYPE,
        "listing at a place",
        r"(?:listing|list) (?:in|on) (?:the )?(?-i:[A-Z])[\w ]+? (?:planned|expected|due|set|scheduled|"
        r"in|next|before|this)",
        "Listing in Zurich planned",
        weight=2,
    ),
    cue(TYPE, "place of listing", r"listing (?:in|on) (?-i:[A-Z])\w+", "listing in Johannesburg", weight=1),
    cue(
        TYPE,
        "float a unit",
        rf"{verbs('float')} (?:(?:off|its|their|the|a|part of)~)?{UNIT}",
        "float its cable unit",
        weight=3,
    ),
    cue(
        TYPE,
        "file a prospectus",
        rf"(?:{verbs('file submit publish lodge')}~(?:prospectus|registration statement|listing "
        rf"application|listing documents?)|(?:draft|preliminary) prospectus)",
        "filed a draft prospectus",
        weight=3,
    ),
    cue(
        TYPE,
        "start trading",
        rf"{verbs('begin start commence cease stop end')} (?:trading|conditional trading|dealings) "
        rf"(?:on|in|under|at|this|next|today|tomorrow)",
        "began trading on",
        weight=3,
    ),
    cue(
        TYPE,
        "trading starts",
        rf"(?:trading|dealings) in~(?:shares|stock|securities|units|"
        rf"warrants) {verbs('begin start commence end be cease')}|(?:first|last|final) day of "
        rf"(?:trading|dealings|conditional)",
        "trading in the new shares started",
        "first day of trading",
        weight=3,
    ),
    cue(
        TYPE,
        "suspend trading",
        rf"{verbs('suspend halt resume')} (?:the )?(?:trading|dealings|listing)~(?:shares|stock|securities)",
        "suspended trading in the shares",
        weight=3,
    ),
    cue(
        TYPE,
        "traded since",
        r"traded in (?-i:[A-Z])\w+ since|listed (?:in|on|there) [\w ]{0,25}?since",
        "Traded in Copenhagen since",
        weight=2,
    ),
    cue(
        TYPE,
        "index membership",
        rf"(?:{verbs('join enter leave exit')}|(?:removed|dropped|relegated|ejected|demoted) from|"
        rf"(?:added|promoted|admitted) to|fall(?:s|en)? out of|drop(?:s|ped)? out of) (?:the|its) "
        rf"(?:[\w-]+ ){{0,3}}?{INDEX}",
        "removed from the blue-chip index",
        weight=3,
    ),
    cue(
        TYPE,
        "leave an exchange",
        rf"{verbs('leave quit abandon ditch leave_behind return_to come_back_to switch_to move_to')} "
        rf"(?:the )?{EXCHANGE}",
        "quit the stock exchange",
        "return to the stock market",
        weight=3,
    ),
    cue(
        TYPE,
        "blank-cheque company",
        r"(?:blank-?che(?:que|ck)|special purpose acquisition) (?:company|firm|vehicle|merger|deal)",
        "blank-cheque company",
        weight=2,
    ),
    cue(
        TYPE,
        "orders for the shares",
        r"ordered # times|times (?:over)?(?:subscribed|covered)|order books? (?:were |are |is |was )?(?:due to )?"
        r"(?:closes?|opens?|(?:\w+ )?covered)|books? (?:were |are |is |was )?(?:due to )?(?:closes?|opens?|covered)"
        r"|the shares on offer|subscriptions? (?:are|is|were|will be|can be)~(?:accepted|taken|open|close)",
        "ordered 30 times",
        "books close",
        "order book was covered",
        "Subscriptions are accepted",
        weight=3,
    ),
    cue(
        TYPE,
        "price of an offering",
        r"(?:offer|offering|shares|flotation|float|ipo)~(?:was|were|been|be|is|are) priced(?! in)|price range (?:of|for|on|at|was|is|to)"
        r"|set~price range|(?:top|bottom|middle|upper end|lower end|mid-?point) of (?:the|its|an?) (?:\w+ )?(?:price )?range"
        r"|(?:cornerstone|anchor) investors?",
        "The offer was priced",
        "set a price range",
        "cornerstone investors",
        weight=2,
    ),
    cue(
        TYPE,
        "share sale to the public",
        r"(?:retail (?:tranche|offer|investors can)|share sale of [\w’' -]{3,40} (?:will )?(?:open|"
        r"close)s?|stabilisation period|greenshoe)",
        "retail tranche",
        weight=2,
    ),
    cue(
        TYPE,
        "plan to list given up",
        r"(?:listing|ipo|flotation|float|share debut|stock[- ]market debut|stock exchange plans?)[^.;]{0,50}? (?:was|were|is|are|has been|have been|had been|be|will be|went|gets?|got) "
        r"(?:[\w-]+ )?(?:shelved|postponed|put on ice|put off|put on hold|dropped|cancell?ed|pulled|delayed|abandoned|called off|pushed back|into the)",
        "listing planned for the spring was shelved",
        weight=3,
    ),
    cue(
        TYPE,
        "listed in a place",
        r"(?:it|he|they|which|company|group|firm|business) (?:was |were |had |has been |is |are )?(?:first |also )?(?:listed|floated|quoted) (?:in|on) (?:the )?(?-i:[A-Z])\w+"
        r"|(?:has|have) been (?:quoted|listed|traded) in",
        "since it listed in New York",
        weight=3,
    ),
)
