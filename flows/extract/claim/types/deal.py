"""Deals: contracts, orders, partnerships, supply, licences."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "deal"
GOODS = nouns(
    "aircraft|plane|jet|jetliner|ship|vessel|tanker|truck|bus|train|locomotive|turbine|server|chip|cell|battery|unit|vehicle|car|helicopter|satellite|tonne|panel|ferry|dose|drone|engine|barrel|carrier|container|tram|robot"
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
    cue(TYPE, "tender", r"(?:won|wins|awarded|awards|lost) (?:a|an|the)~(?:tender|concession|mandate|licen[cs]e|spectrum|block|frequencies)", "won the tender", weight=3),
)
