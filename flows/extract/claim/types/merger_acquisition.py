"""Mergers and acquisitions: purchases, sales, spin-offs, stakes."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "merger_acquisition"
UNIT = nouns("business|unit|division|subsidiary|arm|company|stake|holding|brand|operation|rival|maker|chain|startup|start-up|majority|interest|share|firm|group|portfolio|venture|competitor|half|third|quarter")

CUES = (
    cue(TYPE, "buy a company", rf"{verbs('acquire buy purchase snap_up take_over swallow')}~{UNIT}", "acquired a majority stake", "buy a rival", weight=3),
    cue(TYPE, "acquire a name", rf"{verbs('acquire take_over')}", "acquired", weight=2, needs="company"),
    cue(TYPE, "bought a name", rf"(?:{verbs('buy')}|bought out)", "bought", weight=1, needs="company"),
    cue(TYPE, "sell a company", rf"{verbs('sell offload divest dispose_of hive_off carve_out spin_off demerge')}(?: off)?~{UNIT}", "selling 30% of its unit", "spin off its chip arm", weight=3),
    cue(TYPE, "takeover", r"(?:takeover|take-over|buyout|acquisition|merger|demerger|divestment|divestiture|spin-?off|tender offer|management buyout)(?: (?:bid|offer|approach|talks|proposal|deal|of|with|by|from|at|was|is|would|will))?", "takeover bid", "acquisition of", weight=2),
    cue(TYPE, "merge", rf"{verbs('merge combine')}~with", "merge with", weight=3),
    cue(TYPE, "bid", rf"{verbs('make launch receive reject table sweeten raise increase improve withdraw accept consider weigh prepare recommend lodge submit rebuff')}~(?:bids?|takeover|offers?|approach|approaches)", "rejected a takeover bid", "received an approach", weight=2),
    cue(TYPE, "bid for", r"(?:bid|offer|approach) (?:for|from|by|worth|of|values|valued|valuing)", "bid for", "offer values", weight=2, needs="company money"),
    cue(TYPE, "talks to sell", r"(?:in talks|talks|negotiations)~(?:sell|selling|buy|buying|merge|sale|stake|interest|takeover|acquire|acquiring)", "in talks to sell", weight=3),
    cue(TYPE, "talks with somebody", r"(?:talks|negotiations|discussions) (?:with [\w’'. -]{3,40} )?(?:about|over|on) (?:selling|buying|acquiring|a sale|a merger|merging|the sale|a stake|combining|a takeover)", "talks with Norvik about selling", weight=3),
    cue(TYPE, "in talks about", r"(?:in talks|held talks|holding talks|not in talks) (?:about|with|over|on)", "in talks about", weight=2),
    cue(TYPE, "for sale", r"(?:(?:is|was|are|were|be|been|not) for sale|(?:not )?on the block|put (?:itself|\w+) up for sale|up for sale)", "was for sale", weight=3),
    cue(TYPE, "holds a stake", rf"(?:{verbs('hold own control')}|owning) (?:a |an |about |some |around |roughly |nearly )*# ?(?:%|per cent|percent)", "holds 51 percent", weight=1),
    cue(TYPE, "stake", rf"{verbs('buy sell take raise increase cut reduce build acquire hold lift')}~(?:stake|shareholding|holding in|interest in)", "raised its stake", weight=3),
    cue(TYPE, "leave the venture", rf"{verbs('leave quit exit')} the (?:joint )?(?:venture|partnership|alliance|consortium)", "leave the venture", weight=3),
    cue(TYPE, "buy its share", rf"{verbs('buy sell')}~(?:share|stake) in", "buy its 49% share in", weight=3),
    cue(TYPE, "wound up", r"(?:be|been|was|were) (?:wound up|dissolved|liquidated)", "be wound up", weight=3),
    cue(TYPE, "proposed a price", r"(?:agreed|agrees|agreeing) to (?:buy|acquire|sell|merge|be (?:bought|acquired|taken))", "agreed to buy", weight=3),
    cue(TYPE, "recommended offer", r"(?:offer of|offering|bid of)~(?:a share|per share|in cash|for each share)", "offer of 320p a share", weight=3),
    cue(TYPE, "pay for a share", rf"{verbs('pay')}~for~(?:#|stake|half|all|control)", "pay $840 million for 22.5", weight=3),
    cue(TYPE, "sold for money", rf"{verbs('sell buy')}~for (?:about |around |some |nearly |over |more than |almost |just |up to )?(?:[A-Z]{{2,3}}\$? ?|[$€£¥₩₹])?#", "sold its mine for $310", weight=2, needs="money"),
    cue(TYPE, "come back with a bid", r"(?:come|comes|came|coming) back with (?:a|an|its)~(?:bid|offer)|with (?:a|its) (?:bid|offer)", "come back with a higher bid", weight=3),
    cue(TYPE, "closing of the sale", r"(?:closing|completion) (?:of the (?:deal|sale|transaction|acquisition|takeover) )?(?:is|was|will be) (?:expected|due|planned|scheduled)", "Closing is expected", weight=3),
    cue(TYPE, "wants a larger share", r"(?:wants?|aims?|plans?|hopes?) to (?:go|raise|increase|lift|move) (?:its stake )?to #", "wants to go to 49", weight=3, needs="percent"),
)
