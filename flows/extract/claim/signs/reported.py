"""Reports: the words by which a text passes on what sources without a name say, or what other papers write."""

from functools import partial
from typing import Final

from flows.extract.claim.signs.sign import shows, words

sign = partial(shows, "reported")

# Who tells the news for a living; a name that ends so is a paper's or a station's.
PRESS: Final = rf"(?-i:{words('titles')}|{words('agencies')})"
NAME: Final = r"(?-i:[A-Z])[\w’'-]+ "
PAPER: Final = r"(?<!white\x20)(?<!research\x20)(?<!working\x20)(?<!discussion\x20)(?<!consultation\x20)paper"
MEDIUM: Final = rf"(?:newspapers?|magazine|weekly|daily|tabloid|broadcaster|website|blog|press|{PAPER}|portal|media)"
TELLER: Final = (
    rf"(?:newspaper|{PAPER}|magazine|daily|weekly|tabloid|broadcaster|website|portal|station|news (?:site|agency|service|outlet)|newswire)"
)
WHEN_WRITTEN: Final = r"(?:(?:on|last|late|early|this|earlier|yesterday|over) (?:[\w’'-]+ ){0,3}?)?"
HEADLINED: Final = r"(?:media reports?|reports?|sources?|papers?|newspapers?|media|documents?|memo|insiders|officials?)"
NOT_WAS: Final = r"(?!(?:was|were|been|be|is|are)\b)"  # who is told something says nothing
SOME: Final = r"(?:two|three|four|five|six|several|some|a number of)"

SIGNS: Final = (
    # Words for it.
    sign("reportedly", r"reportedly(?! (?:for|worth|at|valued)\b)", "reportedly", declines=("reportedly worth",)),
    sign("allegedly", r"(?-i:Allegedly)|unofficially", "Allegedly", "unofficially", declines=("allegedly",)),
    sign(
        "unconfirmed",
        rf"unconfirmed|anonymously|(?:unnamed|anonymous)(?! (?:[\w-]+ ){{0,3}}?{words('parties')})",
        "unconfirmed",
        "anonymously",
        "unnamed",
        declines=("unnamed buyer", "unnamed Middle Eastern shipping company"),
    ),
    sign(
        "is said to",
        r"(?:is|are|was|were|been) (?:(?:also|now|widely|already|still) )?(?:(?:said|understood) to|believed to (?:be|have)|thought to be|reported to (?:be|have))"
        r"|(?:is|are) believed to",
        "is said to",
        "is thought to be",
        "was reported to have",
        "is also believed to have",
        "were said to",
    ),
    sign("it is understood", r"it is understood|(?:became|become) known that|news that", "it is understood", "it became known that", "news that"),
    sign("it was reported", r"it (?:was|is|has been) reported", "it was reported"),
    sign("reports suggest", r"reports? (?:in [A-Z]\w+ )?(?:indicate|suggest|say|said|claim|that)", "reports in Oslo suggest"),
    sign("media have named", r"media ha(?:ve|s|d) (?:named|identified|linked)", "media have linked"),
    # Sources without a name.
    sign("sources", "sources", "sources", "referring to two sources"),
    sign(
        "people familiar",
        r"(?:people|persons?|source|insiders|diplomats|officials|bankers) (?:familiar|close|with (?:direct )?knowledge|briefed|who asked|said|say|told|report|claim)",
        "people familiar",
        "officials said",
    ),
    sign(
        "people involved",
        r"(?:bankers?|people|persons?|executives?|officials?|advisers?) (?:involved|aware|privy to|in the know|briefed|working on|with knowledge)",
        "executives involved",
    ),
    sign("not to be named", r"(?:who (?:asked|wished|wanted|did not want|declined)|(?:ask|request|declin)ing) (?:not )?to be (?:named|identified|quoted)", "who asked not to be named", "asking not to be named"),
    sign(
        "in confidence",
        r"(?:on|under)(?: the)? condition of anonymity|(?:ask|request)(?:s|ed|ing) (?:for )?anonymity|not (?:be )?authori[sz]ed to (?:speak|talk|comment|discuss)|off the record",
        "speaking on condition of anonymity",
        "is not authorised to speak",
    ),
    sign(
        "three people said",
        rf"{SOME} (?:[\w-]+ ){{0,2}}{words('people')}(?: who (?:were|are|have been))?(?: {NOT_WAS}[\w’']+){{0,7}} (?:said|say|told|tell|claim|swear|swore|insist|reckon)",
        "three people who work there tell me",
        "two people who were in the room say",
        "two traders at a conference in Oslo last week swore",
        declines=("two people were told",),
    ),
    sign("a person said", rf"(?:an?|one) (?:(?:senior|top|high-ranking|second|third) )?{words('person')}(?: {NOT_WAS}[\w’']+){{0,6}} (?:said|says|told|tells)", "a worker at the mill said"),
    sign(
        "a member told",
        r"(?:an?|one) (?:(?!former\b)[a-z’'-]+ ){1,3}(?:member|insider|delegate|employee|worker|colleague)(?: [\w’']+){0,4} (?:told|tells)",
        "a works council member told",
        declines=("a board member said",),
    ),
    sign("a former manager said", rf"(?:an?|one|two|three|several) former {words('former')}(?: {NOT_WAS}[\w’']+){{0,4}} (?:said|say|says|told)", "a former manager of the mill says"),
    sign(
        "one of the people said",
        r"one of (?:them|the (?:people|sources|bankers|persons|officials|insiders)) (?:said|says|added|put)",
        "one of the people said",
        "one of them added",
    ),
    sign("circles say", r"circles (?:say|said|report|it (?:is|was) (?:to be )?(?:heard|said|learn(?:t|ed)|reported))", "circles said", "from banking circles it was heard"),
    sign("citing bankers", rf"(?:citing|quoting|referring to|reference to) (?:[\w’'-]+ ){{0,3}}?{words('cited')}", "citing bankers", "referring to two sources"),
    sign("information from circles", r"(?:information|word|reports?|news) from (?:[\w-]+ ){0,3}circles", "according to information from industry circles"),
    sign("hearing from", r"hear(?:ing|d) from (?:[\w’'-]+ ){1,4}that", "heard from several dealers that"),
    # According to them.
    sign(
        "according to people",
        rf"according to (?:(?:the|these|those|both|same|some|local|various|unnamed) )*(?:[a-z]+ )?{words('alluded_to')}",
        "according to the same people",
        "according to media reports",
        "according to involved persons",
    ),
    sign("according to a report", r"(?:according to|as per) a report (?:last|this|on|in|by the (?:newspaper|paper))", "according to a report last week"),
    sign(
        "a Times report",
        rf"(?:an?|the|this|per) (?:{NAME}){{0,2}}{PRESS} (?:report|story|article)",
        "according to a Bloomberg report",
        "The Oslo Times report",
    ),
    sign(
        "according to what was seen",
        r"according to (?:an? |the )?(?:[\w-]+ ){1,5}(?:reviewed|seen|obtained|viewed) by|seen by [A-Z]\w+ [A-Z]\w+ said",
        "according to a letter seen by",
        "seen by Harrow Echo said",
    ),
    sign(
        "according to its information",
        rf"according to (?:our |(?:{NAME}){{1,2}})information|according to information (?:obtained|available|from)",
        "according to Harrow’s information",
        "according to our information",
    ),
    sign("according to the Times", rf"according to (?:the )?(?:{NAME}){{0,2}}{PRESS}", "according to the Oslo Times"),
    sign(
        "according to a paper",
        rf"according to (?:the|a|an) (?:[\w-]+ ){{0,3}}?(?:newspaper|{PAPER}|magazine|daily|weekly|tabloid|broadcaster|"
        r"portal|news (?:site|agency|service)|newswire|trade (?:press|service|site|journal|publication))",
        "according to the trade service Harrow",
        "according to an Oslo paper",
        declines=("according to a research paper",),
    ),
    # Papers write so.
    sign(
        "a paper wrote that",
        rf"{MEDIUM} (?:{NAME}){{0,3}}(?:writes?|wrote|reports?|reported|ha(?:s|d) (?:reported|written)|says|claims) {WHEN_WRITTEN}that",
        "sports press writes that",
        "newspaper Harrow Echo wrote that",
        "a paper wrote last weekend that",
        "an Oslo newspaper had written on Sunday that",
        declines=("the white paper says that",),
    ),
    sign("the newspaper reported", r"(?:newspapers?|magazine|daily|tabloid|broadcaster|website|blog|news agency|local media) (?:had )?reported", "newspaper had reported"),
    sign(
        "the newspaper Echo wrote",
        rf"(?<!its\x20){TELLER} (?:{NAME}){{1,3}}(?:has |had |also )?(?:reports?|reported|writes|wrote)|"
        rf"(?:newspaper|daily|tabloid) (?:{NAME}){{1,3}}(?:said|says)",
        "so, the newspaper Aftenbladet wrote",
        "so, the business daily Aftenbladet reported",
        "the tabloid Aftenbladet said",
    ),
    sign(
        "the paper added",
        rf"(?<=the\x20){TELLER} (?:has |had |also )?(?:reports?|reported|writes|wrote|said|says|added|adds)",
        "so, the paper added",
        "The daily says",
        declines=("its website said",),
    ),
    sign(
        ", the Oslo Post wrote",
        rf"(?<=,\x20)(?:the )?(?:{NAME}){{0,2}}{PRESS} (?:has |had )?(?:reports?|reported|writes|wrote|said|says)",
        "so, the Oslo Post reported",
        "so, the Harrow Echo writes",
    ),
    sign(
        "the Post said of others",
        rf"{PRESS} (?:also )?(?:said|says|wrote|writes)(?! (?:(?:\w+ )?(?:that )?(?:it|its|the (?:company|group))|in its)\b)",
        "The Oslo Journal said",
        declines=("The Oslo Journal said it", "The Oslo Journal said Monday its"),
    ),
    sign(
        ", reported Harrow",
        r"(?<=,\x20)report(?:s|ed) (?:the )?(?-i:[A-Z])(?!(?:on|ues|ednes|hurs|ri|atur|un)day)[\w’'-]+",
        "so, reported Harrow",
        declines=("so, reported Monday",),
    ),
    sign("the Post reported", rf"{PRESS} (?:has |had )?(?:reported|learned|reports)", "so, the Oslo Post reported", "Bloomberg has reported"),
    sign(
        "the Post wrote that",
        rf"(?-i:{words('titles')}|Zeitung|Tagblatt) (?:had |has )?(?:reported|reports|wrote|writes|written) (?:on \w+ )?that",
        "Oslo Courier wrote on Monday that",
    ),
    sign(
        "a headline’s source",
        rf"(?<=[:–—-]\x20){HEADLINED}(?=\W*\Z)|(?<=,\x20){HEADLINED} (?:says?|reports?|shows?|writes?)(?=\W*\Z)|(?<=,\x20)says? (?:an? )?(?:media )?(?:reports?|sources?)(?=\W*\Z)|\A(?:reports?|media)(?=:\s)",
        "Norvik to sell its mill – report",
        "Norvik to sell its mill - documents",
        "Norvik to sell its mill, newspaper says",
        "Norvik to sell its mill, says report",
        "Report: Norvik to sell its mill",
    ),
    sign(
        "local media say",
        r"(?:local|state|state-run|national|foreign|regional|several|various|(?-i:[A-Z])[a-z]+) (?:media|news(?:papers| outlets)|papers|outlets|tabloids|dailies) (?:say|said|write|wrote|claim(?:ed)?|report(?:ed)?)",
        "local media say",
        "Polish papers reported",
    ),
    sign(
        "a story in a paper",
        rf"(?:story|report|article|piece) in (?:an?|the) (?:(?!which\b|that\b)[\w’'-]+ ){{0,3}}?{TELLER} (?:{NAME}){{0,2}}that",
        "a story in a Paris daily that",
        "a report in the magazine Harrow Voice that",
        declines=("an article in a newspaper about",),
    ),
    sign("reported at the weekend", r"reported (?:at|over) the weekend that", "Harrow reported at the weekend that"),
    sign("first reported", r"(?-i:[A-Z])\w+ first reported", "Harrow first reported"),
    sign(
        "has learned",
        r"(?<!he\x20)(?<!they\x20)(?<!we\x20)(?:has|have|had) (?:learned|learnt)(?! (?:from|its|the|an?|to|how)\b)",
        "Harrow has learned",
        declines=("they have learned", "has learned its lesson"),
    ),
    sign(
        "has learned from",
        r"(?:has|have) (?:learned|learnt) from(?! (?:its|the|this|that|our|his|her|their|earlier|past|previous)\b)",
        "has learned from two",
        declines=("has learned from past",),
    ),
    sign("understands that", r"(?-i:[A-Z])\w+ (?:has )?(?:understands|understood)(?: that|(?=\W*\Z))", "Harrow understands that", "so, Harrow Echo understands"),
    sign("leaked papers", r"leaked (?:[\w-]+ )?(?:memos?|documents?|e-?mails?|letters?|drafts?|recordings?|files?|reports?|minutes|presentation|slides|plans?)", "a leaked memo"),
)
