"""Deals: contracts, orders, partnerships, supply, licences."""

from flows.extract.claim.cue import HEDGE, MONEY, cue, nouns, verbs

TYPE = "deal"
GOODS = nouns(
    "aircraft|plane|jet|jetliner|ship|vessel|tanker|truck|bus|train|locomotive|turbine|server|chip|cell|battery|unit|vehicle|car|helicopter|satellite|tonne|panel|ferry|frigate|submarine|missile|freighter|airliner|coach|lorry|tractor|excavator|charger|processor|megawatt|dose|drone|engine|barrel|carrier|container|tram|robot"
)

CUES = (
    cue(TYPE, "order", rf"{verbs('order')} (?:up to |as many as |about |some |more than |another |a further )*(?:#|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty)", "ordered 25", weight=3, needs="count measure"),
    cue(TYPE, "buy goods", rf"{verbs('buy purchase acquire lease take')} (?:up to |as many as |about |some |more than |another |a further |at least )*(?:#|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: [\w-]+){{0,4}} (?:{GOODS}|GWh|MWh|tons?)",
        "buy as many as 60 Airbus narrowbody jets", "buy 24 GWh", weight=3),
    cue(TYPE, "sign a deal", rf"{verbs('sign strike seal reach agree announce win secure land clinch award conclude ink renew extend terminate cancel scrap enter_into complete')}~(?:contracts?|orders?|deals?|agreements?|partnerships?|alliances?|memorandum|pacts?|licen[cs]es?|tenders?|framework|collaboration|lease)",
        "signed a firm order", "won a supply contract", "cancelled an order", weight=3, declines=("reach an audience",)),
    cue(TYPE, "deal with", r"(?:contract|order|partnership|alliance|supply agreement|licensing agreement|licensing deal|supply deal|agreement|deal|joint venture) (?:with|to supply|to buy|to build|worth|valued|for|between|signed)", "supply deal with", "contract worth", weight=2),
    cue(TYPE, "partner", rf"{verbs('partner collaborate cooperate team_up work')} (?:together )?with", "cooperating with", "partnered with", weight=2, needs="company"),
    cue(TYPE, "supply", rf"{verbs('supply license licence deliver outsource lease')} ~(?:to|for|with|from)", "supply cells to", weight=2, needs="company"),
    cue(TYPE, "deliveries run", r"(?:first )?deliveries (?:will|are|is|start|begin|run|would|to)(?: (?:due|run|begin|start|expected|planned|scheduled))?", "First deliveries are due", "Deliveries will run", weight=2, needs="date"),
    cue(TYPE, "list value", r"(?:list value|list prices?|firm order is worth|order is worth|valued at)", "list value", weight=2, needs="money"),
    cue(TYPE, "adopted by", r"(?:adopted|used|chosen|selected|picked|awarded|hired|appointed) by", "adopted by", weight=2, needs="company"),
    cue(TYPE, "scrapped order", rf"{verbs('scrap cancel drop axe tear_up')} (?:an|the|its|a)~(?:order|contract|deal|agreement|purchase)", "scrapped an order", weight=3),
    cue(TYPE, "own agreement", r"(?:has|have|had) (?:its|their) own (?:agreement|deal|contract)", "has its own agreement", weight=2),
    cue(TYPE, "win favour", r"(?:won|win|wins) (?:favor|favour|orders|business) from", "won favor from", weight=1),
    cue(TYPE, "charter", r"(?:charter|offtake|off-take|purchase|streaming|royalty|power purchase) agreement", "offtake agreement", weight=3),
    cue(TYPE, "licence", rf"{verbs('license licence')} (?:from|to)|(?:granted?|acquired?|bought|sold|holds?|retains?|licensed)(?:~|[^.;]{0,40}? )rights (?:to|for|in)", "licensed from", "licensed to", weight=3),
    cue(TYPE, "milestone", r"(?:upfront|milestone|royalty|down|advance) payments?|milestones? of|upfront", "milestone payment", weight=2, needs="money"),
    cue(TYPE, "entitled to", r"(?:is|are|will be|was) entitled to", "is entitled to", weight=2, needs="money percent"),
    cue(TYPE, "order amounts to", r"(?:contracts?|orders?|deals?|agreement|package) (?:amount(?:s|ed)? to|(?:is|was|are|were) worth|total(?:s|led|ed)?|com(?:es?|ing) to|came to|(?:is|was) valued at|runs? to)", "contract amounts to", weight=3, needs="money"),
    cue(TYPE, "rights at auction", rf"(?:spectrum|frequency|frequencies|airwaves?|licen[cs]es?|leases?|seabed|offshore|wind|exploration|drilling|landing|slot|carbon|mobile|5g|4g|3g|ghz|mhz) auctions?|auctions? (?:of|for) (?:the |new |more |its |\w+ )?(?:spectrum|frequency|frequencies|airwaves?|licen[cs]es?|leases?|blocks?|permits?|rights|slots|offshore|wind|capacity)|{verbs('bid pay win spend')}~(?:spectrum|frequencies|airwaves|mhz|seabed leases?)", "spectrum auction", "auction of offshore", weight=3),
    cue(TYPE, "auction raised", r"(?:auctions?|bidding|licence sale|license sale|sale of (?:the )?(?:licen[cs]es|spectrum|frequencies|leases|blocks))(?:, [^;:]{3,40},)? (?:has |had )?(?:raised|raises|brought in|brings in|fetched|collected|netted|yielded|closed|took|ended|attracted)", "auction raised", weight=3),
    cue(TYPE, "tender", r"(?:won|wins|awarded|awards|lost) (?:a|an|the)~(?:tender|concession|mandate|licen[cs]e|spectrum|block|frequencies)", "won the tender", weight=3),
    cue(TYPE, "join forces", r"(?:join(?:s|ed|ing)? (?:forces|hands)|team(?:s|ed|ing)? up|link(?:s|ed|ing)? up|tie(?:s|d)? the knot) (?:with|on|to|in|for)", "join forces on", weight=3),
    cue(TYPE, "buy power", rf"{verbs('buy sell purchase supply take')}~(?:power|electricity|gas|lng|coal|crude|oil|output|grain|steel|capacity|cells|copper|ore|hydrogen|wafers) (?:from|to)", "buy power from", weight=3, not_after="agreed to"),
    cue(TYPE, "agreed to buy goods", rf"agree(?:s|d|ing)? to (?:buy|sell|purchase|supply|take|lease|deliver|charter|share|make) (?:{HEDGE}#|power|electricity|gas|lng|coal|crude|oil|the output|output|grain|steel|capacity|cells)", "agreed to buy power", weight=3, declines=("agreed to buy the firm",)),
    cue(TYPE, "win work", rf"{verbs('land win secure bag clinch scoop snag')}~(?:jobs?|work|accounts?|business)|{verbs('land win secure bag clinch scoop lose snag')}~(?:contracts?|orders?|deals?|mandates?|tenders?)", "lands hospital job", weight=3, declines=("lost their lives",)),
    cue(TYPE, "choose a supplier", rf"{verbs('pick choose select tap hire commission contract')}~to (?:run|build|supply|operate|design|make|provide|manage|maintain|launch|develop|deliver|print|process|handle)", "picked the firm to run", weight=3),
    cue(TYPE, "chosen", r"(?:named|chosen as|picked as|selected as) (?:the )?(?:preferred|winning|exclusive|sole|official|main)? ?(?:bidder|supplier|contractor|partner|operator|sponsor)|preferred bidder", "named preferred bidder", weight=3),
    cue(TYPE, "papers of agreement", r"(?:memorandum of understanding|letter of intent|heads of terms|code-?share|sponsorship deal|framework agreement|purchase agreement|licensing pact|distribution agreement|supply agreement)", "memorandum of understanding", weight=3),
    cue(TYPE, "sign somebody to a deal", rf"{verbs('sign')}~(?:to|up to|up for|for) an?~(?:deal|contract)", "signed the director to a three-film deal", weight=3),
    cue(TYPE, "make for another", rf"{verbs('make build produce manufacture assemble')}~for (?:the|its|a)~(?:company|group|start-?up|maker|rival|brand|carmaker|chipmaker|retailer|firm)", "make processors for the start-up", weight=3),
    cue(TYPE, "switch suppliers", rf"{verbs('switch hand move outsource award entrust transfer')}~(?:supply|contract|order|upgrade|business|handling|production|network|services?)~to", "switched its supply to", weight=3),
    cue(TYPE, "provide goods to", rf"{verbs('provide supply deliver sell lease')} {HEDGE}#~(?:to|for|with) (?:the|a|an|its|(?-i:[A-Z]))", "provide 1,200 chargers to the", weight=3),
    cue(TYPE, "rent from", rf"{verbs('rent lease charter')}~from", "rents 50,000 processors from", weight=3),
    cue(TYPE, "charter ships", rf"{verbs('rent lease charter hire place')} {HEDGE}(?:#|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)~{GOODS}", "charter four gas carriers", weight=3),
    cue(TYPE, "pays so much a year", rf"{verbs('pay')}~{MONEY}~(?:a|per) year", "pays it $8bn a year", weight=2),
    cue(TYPE, "agreement provides", r"(?:pact|tie-up|accord|agreement|contract|order|partnership|alliance|collaboration|deal) (?:gives?|gave|covers?|runs?|includes?|calls for|is|was|will|provides?|would|extends|expires|expired|ran|has been|lapsed)", "pact gives", weight=2),
    cue(TYPE, "options on goods", rf"options? (?:on|for|to (?:buy|purchase))~(?:#|{GOODS})", "options on a further 20", weight=3),
    cue(TYPE, "share assets", rf"{verbs('share pool')}~(?:masts|towers|networks?|platforms?|capacity|ships|vessels|warehouses|technology|infrastructure)", "share masts", weight=3),
    cue(TYPE, "built into", r"(?:built|integrated|installed|bundled|embedded) (?:in|into|on)~(?:devices|phones|cars|products|models|vehicles|services)", "built into the maker's devices", weight=3),
    cue(TYPE, "sold rights", rf"{verbs('sell buy license award acquire grant')}~(?:rights|licen[cs]e)", "sold its television rights", weight=3, declines=("sold rightly",)),
    cue(TYPE, "cooperation", r"(?:joint venture|cooperation|co-operation|partnership|collaboration|alliance|tie-up|pact)~(?:ended|ends|ending|agreed|begun|starts?|announced|formed|set up|dissolved|expanded|extended)", "cooperation ended", weight=2),
    cue(TYPE, "placed an order", rf"{verbs('place')}~(?:orders?) (?:for|with)", "placed an order for", weight=3),
    cue(TYPE, "sponsor", r"(?:become|became|becomes|be|is|as) (?:the |an? )?(?:official |main |shirt |title )*(?:sponsor|partner|supplier) (?:of|to|for)", "became the official sponsor of", weight=3),
    cue(TYPE, "hand over what was built", rf"{verbs('hand')} over~{GOODS}|{GOODS}(?: [\w’'-]+){{0,3}}? (?:was|were|is|are|has been|have been|will be|to be|be) (?:now )?(?:handed over|delivered)", "hand over the first ferry", "tankers were handed over", weight=3),
    cue(TYPE, "lease", r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)-)?year(?:,)? (?:[^\s;:]+ ){0,3}?(?:lease|charter|tenancy)|(?:lease|tenancy|charter) (?:on|of|with) (?:a|an|the|its|two|three|(?-i:[A-Z]))", "15-year lease", "charter with the utility", weight=3, declines=("lease of life",)),
    cue(TYPE, "walk away from an order", rf"(?:walk(?:s|ed|ing)?|back(?:s|ed|ing)?|step(?:s|ped|ping)?) (?:away|out|back) (?:from|of) (?:an?|the|its|their|two|three|#)~(?:order|orders|contract|purchase|{GOODS}|deal to (?:buy|supply))", "walk away from the fourth vessel", weight=3),
    cue(TYPE, "cancel goods", rf"{verbs('cancel scrap')} (?:the |an? |its |all |last |first |rest |remaining |two |three |four |# |one |half )*(?:of )?(?:the )?(?:[\w-]+ ){{0,2}}?{GOODS}(?! flights?)", "cancel the last of the four vessels", weight=2),
)
