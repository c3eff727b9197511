"""Hearsay: the words by which a text passes on a rumour, or what sources without a name or other papers report."""

from flows.extract.claim.denials import says

# Who tells the news for a living; a name that ends so is a paper's or a station's.
PAPERS = r"Gazette|Times|Post|Journal|Ledger|Herald|Tribune|Courier|Chronicle|Observer|Telegraph|Standard|Mail|Dispatch"
PRESS = (
    rf"(?-i:{PAPERS}|Echo|Globe|Sky News|Bloomberg|Bloomberg News|Reuters|Nikkei|CNBC|BBC|WSJ|FT|AFP|Yonhap|Caixin|"
    r"Handelsblatt|Xinhua|Politico|Axios|Semafor|Dow Jones|TV|Radio)"
)
PAPER = r"(?<!white\x20)(?<!research\x20)(?<!working\x20)(?<!discussion\x20)(?<!consultation\x20)paper"
WHEN_WRITTEN = r"(?:on|last|late|early|this|earlier|yesterday|over) (?:[\w’'-]+ ){0,3}?"
HEARSAY = (
    says(
        "rumour",
        "rumour",
        r"(?<!comment\x20on\x20)(?<!on\x20market\x20)(?<!on\x20the\x20)rumou?r(?:s|ed)?|gossip|word in the market|"
        r"whisper(?:s|ed|ing)?|leaked pictures|"
        r"talk (?:is spreading|(?:in|on) [A-Z]\w+|that|of|has it)|one speaks|(?:market|pub|bar|street) talk|"
        r"(?:papers|newspapers|tabloids|media) (?:have |had )?(?:suggested|speculated)|"
        r"(?<!comment\x20on\x20)(?<!on\x20market\x20)speculati(?:on|ons|ng)|"
        r"speculate[sd]?|chatter|is tipped to|(?:do|doing|did|mak(?:e|es|ing)|made) the rounds|murmur(?:s|ed|ings?)?|"
        r"circulates? the|the voice (?:[\w’'-]+ ){0,3}?(?:turns|goes|runs|circulates)|(?:social media|forum|"
        r"internet|reddit|online) (?:users?|posts?|posters?)|"
        r"posts? (?:on|in) (?:social media|reddit|x|weibo|forums?)|netizens|(?:view|version|story|theory|word|"
        r"tale|idea) (?:has spread|is spreading|circulat(?:es|ing)|"
        r"is circulating|is going (?:round|around)|goes (?:round|around))|"
        r"bandied about|(?:the )?word (?:(?:in|on) (?:the )?(?:\w+ ){1,2})?(?:is|has it)|"
        r"(?:insiders|traders|bankers|people) talk (?:of|about)|ha(?:s|d) it that|(?:a)?buzz(?:es|ing|ed)? with|"
        r"(?:traders|bankers|dealers|insiders|people|investors)(?: [\w’']+){0,4} (?:will )?tell you|"
        r"(?:we|one|i) hears?|it is (?:told|whispered) that|one (?:says|tells)|grapevine|mooted|hearsay|"
        r"swirl(?:s|ed|ing)?",
        "rumours",
        "talk is spreading",
        "Traders in Oslo will tell you",
        "have speculated",
        "word on the trading floor is",
        "the view has spread",
        "is doing the rounds",
        "In the trade it is told that",
        "as one hears",
        "posts on social media",
        "is abuzz with",
    ),
    says(
        "unnamed sources",
        "reported",
        r"reportedly(?! (?:for|worth|at|valued)\b)|(?-i:[A-Z])\w+ first reported|"
        r"(?<!he\x20)(?<!they\x20)(?<!we\x20)(?:has|have|had) "
        r"(?:learned|learnt)(?! (?:from|its|the|an?|to|how)\b)|it is understood|(?:became|become) known that|"
        r"according to (?:an? |the )?(?:[\w-]+ ){1,5}(?:reviewed|seen|obtained|viewed) by|"
        r"(?:[A-Z][\w’'-]+ )?reported (?:at|over) the weekend that|(?:people|persons?|"
        r"sources?|insiders|diplomats|officials|"
        r"bankers) (?:familiar|close|with (?:direct )?knowledge|briefed|who asked|said|say|told|report|claim)|sources|"
        r"circles (?:say|said|report|it (?:is|was) (?:to be )?(?:heard|said|learn(?:t|ed)|reported))|it (?:was|is|"
        r"has been) reported|media ha(?:ve|s|d) (?:named|identified|linked)|"
        r"hear(?:ing|d) from (?:[\w’'-]+ ){1,4}that|"
        r"according to a report (?:last|this|on|in|by the (?:newspaper|paper))|"
        r"(?-i:Allegedly)|"
        r"one of (?:them|the (?:people|sources|bankers|persons|officials|insiders)) (?:said|says|added|put)|"
        rf"according to (?:the )?(?:(?-i:[A-Z])[\w’'-]+ ){{0,2}}{PRESS}|"
        r"(?:an?|one|two|three|several) former (?:employee|manager|executive|director|engineer|worker|insider|official|"
        r"banker)s?(?: [\w’']+){0,4} (?:said|say|says|told)|"
        r"people close|(?:is|are) (?:said|understood|believed) to|(?:is|are) (?:thought|reported) to be|"
        r"reports? (?:in [A-Z]\w+ )?(?:indicate|"
        r"suggest|say|said|claim|that)|seen by [A-Z]\w+ [A-Z]\w+ said|news that|unnamed|anonymous|"
        r"according to (?:(?:the|these|those|both|same|some|local|various|unnamed) )*(?:[a-z]+ )?(?:people|persons?|"
        r"sources?|a person|circles|"
        r"insiders?|two|three|four|five|several|media|press|newspapers?|newspaper reports?|reports)|unconfirmed|"
        r"(?:two|three|four|five|six|several|some|a number of) (?:[\w-]+ ){0,2}(?:people|sources|bankers|officials|"
        r"insiders|colleagues|persons|executives|lawyers|traders|advisers|diplomats|directors|managers|buyers|"
        r"suppliers|"
        r"engineers)(?: [\w’']+){0,6} (?:said|say|told|tell|claim)|"
        r"(?:a|one) (?:person|source|insider|worker|employee|colleague|official|"
        r"banker)(?: [\w’']+){0,6} "
        r"(?:said|says|told|tells)|(?:bankers?|people|persons?|executives?|officials?|advisers?) (?:involved|aware|"
        r"in the know|briefed|working on|with knowledge)|"
        r"who (?:asked|wished|wanted|did not want|declined) (?:not )?to be (?:named|identified|quoted)|"
        r"(?:newspapers?|magazine|daily|tabloid|broadcaster|website|blog|news agency|local media) (?:had )?reported|"
        r"(?:newspapers?|magazine|weekly|daily|tabloid|broadcaster|website|blog|press|"
        rf"{PAPER}|portal|media) (?:(?-i:[A-Z])[\w’'-]+ ){{0,3}}"
        rf"(?:writes?|wrote|reports?|reported|has reported|had reported|has written|says|"
        rf"claims) (?:{WHEN_WRITTEN})?that|"
        rf"according to (?:the|a|an) (?:[\w-]+ ){{0,3}}?(?:newspaper|{PAPER}|magazine|daily|weekly|tabloid|"
        rf"broadcaster|"
        r"portal|news (?:site|agency|service)|newswire|trade (?:press|service|site|journal|publication))|"
        r"(?<=,\x20)(?:(?:the )?(?:newspaper|magazine|daily|tabloid|broadcaster|website|portal) "
        rf"(?:(?-i:[A-Z])[\w’'-]+ ){{1,3}}|(?:the )?(?:(?-i:[A-Z])[\w’'-]+ ){{0,2}}{PRESS} )(?:has |"
        rf"had )?(?:reports?|"
        rf"reported|writes|wrote|said|says)|{PRESS} (?:has |had )?(?:reported|learned|reports)|"
        r"(?<=[:–—-]\x20)(?:reports?|sources?|paper|newspaper|media)(?=\W*\Z)|"
        rf"(?-i:{PAPERS}|Zeitung|Tagblatt) (?:had |has )?(?:reported|reports|wrote|writes|written) (?:on \w+ )?that|"
        r"(?:citing|quoting|referring to|with reference to|reference to) (?:[\w’'-]+ ){0,3}?"
        r"(?:people|persons?|sources?|bankers?|insiders|officials|circles|executives|documents|advisers|lawyers|"
        r"traders)|"
        r"(?:has|have) (?:learned|learnt) from(?! (?:its|the|this|that|our|his|her|their|earlier|past|previous)\b)|"
        r"unofficially|[A-Z]\w+ understands that",
        "reportedly",
        "who asked not to be named",
        "newspaper had reported",
        "according to the same people",
        "Harrow has learned",
        "is thought to be",
        "according to media reports",
        "sports press writes that",
        "newspaper Harrow Echo wrote that",
        "citing bankers",
        "referring to two sources",
        "has learned from two",
        "people familiar",
        "sources",
        "is said to",
        "according to involved persons",
        "according to the trade service Harrow",
        "according to an Oslo paper",
        "three people who work there tell me",
        "a paper wrote last weekend that",
        "so, the Oslo Post reported",
        "so, the newspaper Aftenbladet wrote",
        "Bloomberg has reported",
        "according to the Oslo Times",
        "a former manager of the mill says",
        "one of the people said",
        declines=("according to a research paper", "the white paper says that"),
    ),
)
