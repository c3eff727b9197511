"""Market position: share or rank in a market."""

from flows.extract.claim.cue import HEDGE, cue, nouns, verbs

TYPE = "market_position"

MARKET = nouns("market|shipment|registration|global_sale|seaborne_trade|global_trade|global_shipment|worldwide_shipment|world_trade|luxury_sale|supermarket_sale|retail_sale|european_sale|new_mortgage|global_output|world_output|global_production")
CHANGES = verbs("drop fall rise climb slip grow shrink edge_up edge_down increase decline jump dip narrow widen stand")
# What a firm sells itself, of which a part is a figure of its own: "60% of the group's revenue", "of last year's sales".
OWN_SALES = (
    r"(?:(?:its|their|our|the|total|overall|annual|last|this|year[’']s|group[’']s|company[’']s|firm[’']s|group|net) )*"
    r"(?:revenues?|turnover|sales|earnings|profits?|income|bookings)\b"
)

CUES = (
    cue(TYPE, "market share", r"market shares?", "market share", weight=3, needs="percent points"),
    cue(TYPE, "share of the market", rf"share of (?:the )?[\w’' -]{{3,60}}?(?:market|{verbs('drop fall rise climb slip grow shrink reach')})", "share of the three makers in Europe dropped", "share of the cloud market", weight=3,
        needs="percent points"),
    cue(TYPE, "rank", rf"{verbs('rank')}~(?:first|second|third|fourth|fifth|top|among|no|number)", "ranked among", weight=3),
    cue(TYPE, "took first place", r"(?:took|takes|taking|holds|held|in|moved (?:in)?to|slipped to|retained|regained) (?:the )?(?:first|second|third|fourth|fifth|top|number[- ]one) (?:place|position|spot|rank)", "took first place", weight=3),
    cue(TYPE, "largest", r"(?:is|was|remains|became|becomes|becoming) (?:the|\w+[’']s) (?:[\w’']+[- ]){0,4}(?:largest|biggest|leading|dominant|second-largest|third-largest)", "is the world's largest", weight=1),
    cue(TYPE, "account for", rf"{verbs('account')} for~of (?:the )?[\w ]{{0,30}}(?:market|sales|exports|production|output|shipments)", "accounts for 40% of global output", weight=2, needs="percent"),
    cue(TYPE, "overtake", rf"{verbs('overtake')}|overtook|overtaken", "overtook", weight=2, needs="company"),
    cue(TYPE, "topped the leaderboard", rf"{verbs('top lead')} the (?:global |world )?(?:leaderboard|ranking|rankings|league table|chart|charts)", "topped the global leaderboard", weight=2),
    cue(TYPE, "part of a market", rf"of~(?:{MARKET})", "of the British beer market", weight=2, needs="percent points"),
    cue(TYPE, "slice", r"(?:slice|chunk|share|portion|piece) of (?:the |its )?(?:[\w’'-]+ ){0,4}?(?:market|pie|sales|spending|shipments|trade|mortgages|deliveries|registrations|users|output|production)", "slice of the domestic market", weight=3, needs="figure", declines=("share of the vote",)),
    cue(TYPE, "share moved to a level", rf"share (?:{CHANGES}) (?:back )?(?:below|above|to|from|past|by) # ?(?:%|per cent|percent|percentage)", "share fell below 40%", weight=3),
    cue(TYPE, "share in a headline", rf"{verbs('gain lose win grab steal cede take increase extend grow hold')}~(?:market share|share (?:of|in)(?: [\w’'-]+){{0,3}} (?:market|spending|sales|shipments)|share of|share in)|with~market share", "gains market share", weight=3, needs="", declines=("gain weight",)),
    cue(TYPE, "place", r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|last|number[- ](?:one|two|three)|leading|no\.? ?\d) (?:place|spot|position|slot|rank)", "third place", weight=3),
    cue(TYPE, "ranks", rf"{verbs('rank')} (?:as |at |in )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|among|no|number|the)|(?:to|from) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) in|(?:number|no\.) (?:one|two|three|four|five|six|#)", "ranks fifth", weight=3, declines=("number of",), not_after=r"tank|run|trial|unit|reactor|line|stage|phase|plant|berth|furnace|hull|block|shaft|pier|gate"),
    cue(TYPE, "no. 3", r"(?:is|was|as|remains|became|becomes) (?:now |still )?(?:the |[\w’']+[’']s )?(?:country[’']s |world[’']s )?no\.? ?\d", "is the No. 3", weight=3),
    cue(TYPE, "leader", r"market leaders?|lead(?:s|ing)? the (?:field|market|pack|world|industry)|lead (?:in|over)|(?:cement|extend|widen|increase|lose|keep)s?~lead", "market leader", weight=2, declines=("lead time",)),
    cue(TYPE, "dominate", rf"{verbs('dominate command corner')}~(?:market|sector|industry|field|# ?%)", "dominates the market", weight=3),
    cue(TYPE, "leading in the land", r"(?:become|became|becomes|remains?|remained|is|are|was|as|to become|still|now)~(?:world|country|europe|america|britain|china|india|germany|asia|region|nation|city|capital|continent|industry)[’']s~(?:largest|biggest|leading|dominant|best-selling|most \w+|number|no|top|busiest)", "remained the world's biggest", weight=2),
    cue(TYPE, "become the leading", r"(?:become|became|becomes|becoming|remains?|remained|is|was|as|is still) (?:now |still )?the~(?:largest|biggest|leading|best-selling|most valuable|most watched|dominant|second-largest|third-largest|top)~(?:in|of|by|at|for|on|after|seller|maker|supplier|producer|paper|daily|lender|carrier)", "become the leading seller", weight=2),
    cue(TYPE, "pass a rival", rf"{verbs('surpass overtake dethrone outsell displace leapfrog eclipse unseat topple trail')} (?:its|the|a|all|only|both|every|(?-i:[A-Z]))", "surpassed the incumbent", weight=3),
    cue(TYPE, "pulled ahead", r"(?:pull(?:s|ed|ing)? ahead of|clos(?:e|es|ed|ing) (?:the )?gap (?:on|to|with)|ahead of (?:its |all )?(?:rivals?|competitors?|foreign)|number[- ]one (?:spot|position|maker|seller))", "closes gap on", weight=3),
    cue(TYPE, "keeps its place", rf"{verbs('keep regain lose take hold retain defend reclaim win')} (?:its |the )?(?:[\w-]+ ){{0,3}}?(?:place|spot|position|crown|title|lead) (?:as|in|at|to|from|of)", "keeps its place as", weight=3),
    cue(TYPE, "make up so much", rf"(?:{verbs('make_up account_for')}|accounted for|accounts for) {HEDGE}(?:#|half|a quarter|a third|a fifth|two thirds|most)(?! ?(?:%|per cent|percent)? of {OWN_SALES})", "accounts for a quarter", weight=3, declines=("accounts for half of its sales",)),
    cue(TYPE, "make up so much of a market", rf"(?:{verbs('make_up account_for')}|accounted for|accounts for) {HEDGE}(?:#(?: ?%| percent| per cent)?|half|a quarter|a third|a fifth|two thirds|most) of(?! {OWN_SALES})~(?:sales|market|shipments|exports|output|production|deliveries|registrations)", "makes up 52% of supermarket sales", weight=3, declines=("makes up 52% of its sales",)),
    cue(TYPE, "among them", rf"{verbs('control hold handle supply command capture carry')} {HEDGE}(?:# ?(?:%|per cent|percent)|(?:a |an )?(?:half|third|quarter|fifth|tenth)|two thirds|nine in ten|three quarters) (?:of|in)", "captured 12% of", weight=2),
    cue(TYPE, "in the charts", rf"{verbs('top lead head climb')} the~(?:charts?|league|rankings?|list|table|leaderboard)|league table|sales rankings?", "topped the benchmark league", weight=3),
    cue(TYPE, "claims to be the largest", rf"(?:{verbs('claim boast')} to be|calls? itself|self-styled|billed as) (?:the |a |one of the |[\w-]+[’']s )*(?:[\w-]+-)?(?:largest|biggest|leading|number[- ]one|market leader|most popular|best-selling)", "claims to be the second-largest", weight=3),
    cue(TYPE, "the largest maker of", r"(?:(?:second|third|fourth|fifth)-)?(?:largest|biggest|dominant|foremost|best-selling|busiest) (?:[\w-]+ ){0,2}?(?:producer|maker|supplier|exporter|lender|carrier|retailer|operator|insurer|seller|brand|manufacturer|provider|port|airport|chain|brewer|miner)(?: (?:of|in|by|after|behind))", "largest exporter of", weight=1, needs="figure"),
    cue(TYPE, "dominance", r"(?:dominance|supremacy|hegemony|near-monopoly|monopoly|duopoly|stranglehold|grip|hold|lead) (?:in|of|over|on)(?: the| its| [\w’'-]+)?", "dominance in", weight=2, needs="percent points"),
    cue(TYPE, "so much of it comes from", rf"(?:#(?: ?%| percent| per cent)?|half|a quarter|a third|a fifth|a tenth|two thirds|three quarters|most|nearly all) of~(?:{verbs('come')} from|(?:is|are|was|were) (?:made|built|sold|grown|mined|produced|refined|processed|handled|supplied|bought|shipped|held|owned|brewed) (?:by|in|through|on|at))", "a quarter of Chile's salmon comes from", "half of all cobalt is refined in", weight=2),
    cue(TYPE, "one in so many", r"(?:one|two|three|four) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|#)~(?:sold|bought|made|cars|phones|cans|bottles|loans|flights|homes|customers|searches|packets|registered|carries|carry|comes?)", "one in five cars sold", weight=2),
    cue(TYPE, "ground won or lost", rf"{verbs('lose gain make win cede give_up concede')} ground (?:to|on|in|against)|(?:erod|nibbl|eat|chip)(?:e|es|ed|ing|s)?~(?:share|hold|lead|grip|dominance|position)", "lost ground to", "eroded the mill's hold", weight=2),
    cue(TYPE, "outsold or ahead", r"(?:sells?|sold|ships?|shipped|lends?|lent|carries|carried|makes?|made|brews?|mines?) more (?:[\w-]+ ){0,4}than (?:any|all|every|its|the)", "sells more bread than any", weight=3),
    cue(TYPE, "market controlled", rf"(?:{verbs('control hold have supply serve own')}) (?:about |around |some |more than |nearly |almost |roughly |over |just |only )*(?:#(?: ?%| percent| per cent)|half|a quarter|a third|a fifth|two thirds|three quarters) of (?:the |all |[\w’'-]+ )?(?:[\w’'-]+ ){0,4}?(?:{MARKET}|sales|trade|supply|capacity|demand|deposits|subscribers|slots|exports|imports|spending|production|output|fleet|installations)", "controls about 30% of the world's supply", weight=3),
)
