"""Mergers and acquisitions: purchases, sales, spin-offs, stakes."""

from flows.extract.claim.cue import MONEY, cue, nouns, verbs

TYPE = "merger_acquisition"
UNIT = nouns("business|unit|division|subsidiary|arm|company|stake|holding|brand|operation|rival|maker|chain|startup|start-up|majority|interest|share|firm|group|portfolio|venture|competitor|half|third|quarter")
KIND = nouns(
    "business|unit|division|subsidiary|arm|company|stake|holding|brand|operation|rival|maker|chain|startup|start-up|majority|interest|firm|group|portfolio|venture|"
    "competitor|shareholding|line|airline|carrier|club|bank|insurer|retailer|brewer|developer|studio|publisher|network|tower|restaurant|pharmacy|clinic|mine|field|asset|"
    "airport|port|utility|label|agency|broker|house|team|franchise|producer|supplier|operator|manufacturer|provider|builder|peer|target|station|store|activity|road"
)

CUES = (
    cue(TYPE, "buy a company", rf"{verbs('acquire buy purchase snap_up take_over swallow')}~{UNIT}", "acquired a majority stake", "buy a rival", weight=3),
    cue(TYPE, "acquire a name", rf"{verbs('acquire take_over')}", "acquired", weight=2, needs="company"),
    cue(TYPE, "bought a name", rf"(?:{verbs('buy')}|bought out)", "bought", weight=1, needs="company"),
    cue(TYPE, "sell a company", rf"{verbs('sell offload divest dispose_of hive_off carve_out spin_off demerge')}(?: off)?~{UNIT}", "selling 30% of its unit", "spin off its chip arm", weight=3),
    cue(TYPE, "takeover", r"(?:takeover|take-over|buyout|acquisition|merger|demerger|divestment|divestiture|spin-?off|tender offer|management buyout)(?: (?:bid|offer|approach|talks|proposal|deal|of|with|by|from|at|was|is|would|will))?", "takeover bid", "acquisition of", weight=2),
    cue(TYPE, "merge", rf"{verbs('merge')}~with|{verbs('combine')} (?:its|their|the|both|two|forces|operations)~(?:with|into)", "merge with", weight=3),
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
    cue(TYPE, "proposed a price", r"(?:agreed|agrees|agreeing) to (?:buy|acquire|sell|merge|be (?:bought|acquired|taken))(?! (?:power|electricity|gas|lng|coal|crude|oil|steel|grain|output|capacity|cells|up to|about|at least|another|#))", "agreed to buy", weight=3),
    cue(TYPE, "recommended offer", r"(?:offer of|offering|bid of)~(?:a share|per share|in cash|for each share)", "offer of 320p a share", weight=3),
    cue(TYPE, "pay for a share", rf"{verbs('pay')}~for~(?:# ?(?:%|per cent|percent) of|stake|half of|all of|control|the (?:company|business|group|firm|unit|chain))", "pay $840 million for 22.5 per cent of", weight=3),
    cue(TYPE, "sold for money", rf"{verbs('sell buy')}~for (?:about |around |some |nearly |over |more than |almost |just |up to )?(?:[A-Z]{{2,3}}\$? ?|[$€£¥₩₹])?#", "sold its mine for $310", weight=2, needs="money"),
    cue(TYPE, "come back with a bid", r"(?:come|comes|came|coming) back with (?:a|an|its)~(?:bid|offer)|with (?:a|its) (?:bid|offer)", "come back with a higher bid", weight=3),
    cue(TYPE, "closing of the sale", r"(?:closing|completion) (?:of the (?:deal|sale|transaction|acquisition|takeover) )?(?:is|was|will be) (?:expected|due|planned|scheduled)", "Closing is expected", weight=3),
    cue(TYPE, "wants a larger share", r"(?:wants?|aims?|plans?|hopes?) to (?:go|raise|increase|lift|move) (?:its stake )?to #", "wants to go to 49", weight=3, needs="percent"),
    cue(TYPE, "buy a kind of company", rf"{verbs('acquire buy purchase snap_up take_over swallow gobble_up buy_out')} (?:a|an|its|the|another|rival|fellow|smaller|local|out|up|two|three)~{KIND}", "bought a container line", weight=3),
    cue(TYPE, "sell a kind of company", rf"{verbs('sell offload divest dispose_of hive_off carve_out spin_off spin_out demerge shed hawk')} (?:off )?(?:a|an|its|the|his|her|their|most of|all of|half of|#|two|three|four|(?-i:[A-Z]\w+))~{KIND}", "offloaded its towers", weight=3,
        declines=("sell its products",)),
    cue(TYPE, "spin off", verbs("spin_off hive_off demerge divest dispose_of offload carve_out snap_up nationalise nationalize privatise privatize"), "spin off", weight=2),
    cue(TYPE, "sale of a business", rf"(?:sale|disposal|divestment|purchase|takeover|acquisition|buyout|carve-out|break-up|separation) of (?:its|the|a|an|his|their|(?-i:[A-Z][\w-]+(?:[’']s)?))~{KIND}", "sale of its medical unit", weight=3),
    cue(TYPE, "purchase of a name", r"(?:purchase|takeover|acquisition) of (?-i:[A-Z])\w+", "purchase of Calder", weight=2, needs="company"),
    cue(TYPE, "bidders", r"(?:(?:rival|potential|other|unwanted|hostile|foreign|trade|competing) )?(?:bidders?|suitors?|frontrunner to (?:acquire|buy))", "rival bidder", weight=2, declines=("a bid",)),
    cue(TYPE, "deal values", r"(?:deal|offer|bid|sale|transaction|takeover|proposal|terms|acquisition) (?:that )?(?:would )?(?:value[sd]?|valuing)", "deal values", weight=3),
    cue(TYPE, "answer a bid", rf"{verbs('reject turn_down rebuff accept back recommend spurn snub fend_off oppose table sweeten raise improve increase')}~(?:bids?|offers?|approach|takeover|proposals?)", "turn down the bid", weight=2),
    cue(TYPE, "exit a venture", rf"{verbs('leave quit exit dissolve end')}~(?:joint venture|venture)", "exited its Brazilian joint venture", weight=3),
    cue(TYPE, "exchange of shares", r"(?:new )?shares for (?:each|every)|all-share (?:deal|merger|offer)|all-stock (?:deal|merger)|all-cash (?:deal|offer)|cash and shares|cash and stock", "shares for each", weight=2),
    cue(TYPE, "acceptance", r"(?:acceptance period|irrevocable (?:undertakings?|commitments?)|firm offer|takeover panel|put up or shut up|walk(?:s|ed)? away from (?:its|the|a)~(?:bid|deal|offer|takeover|merger))", "acceptance period", weight=3),
    cue(TYPE, "exclusive talks", r"(?:exclusive|merger|takeover|advanced|sale) (?:talks|negotiations|discussions)|talks~(?:combination|merger|takeover|acquisition|tie-up|sale)", "exclusive negotiations", weight=2),
    cue(TYPE, "take control", rf"{verbs('take gain seize win buy cede')} (?:full |majority |sole |over )?control of|controlling (?:stake|interest|shareholding)", "take control of", weight=3),
    cue(TYPE, "taken private", r"(?:taken?|taking|takes|took)~private", "taken private", weight=3),
    cue(TYPE, "changed hands", rf"{verbs('change')} hands for|{verbs('change')} ownership|change of control", "changed hands for", weight=3),
    cue(TYPE, "bought out", r"bought out (?:by|the|its|his)|buy out|buys out", "bought out the", weight=3),
    cue(TYPE, "call off a tie-up", rf"{verbs('call_off abandon end drop scrap pull_out_of')}~(?:merger|tie-up|takeover|deal talks|combination|acquisition)", "called off their tie-up", weight=3),
    cue(TYPE, "put up for sale", rf"{verbs('put')}~(?:up for sale|on the block)|{verbs('explore consider weigh mull study')}~(?:a sale|sale of|disposal|spin-off|merger|break-up|strategic options)", "put its arm up for sale", weight=3),
    cue(TYPE, "share of a company", r"(?:disclose|reveal|build up|amass|own|control|increase|raise)(?:s|d|ed)?~(?:stake|shareholding|holding)", "discloses 5% stake", weight=3),
    cue(TYPE, "expressions of interest", r"expressions? of interest|indicative (?:bids?|offers?)|due diligence", "expressions of interest", weight=2),
    cue(TYPE, "premium to the price", r"premium of # ?(?:%|per cent|percent)", "premium of 38%", weight=3),
    cue(TYPE, "merge in a deal", rf"{verbs('merge')} (?:in|into|to|its|their|the|operations)|(?:to|will|would|agreed to|plan to) merge", "merge in", weight=3),
    cue(TYPE, "look for a buyer", rf"{verbs('look search hunt')} for (?:a|an|another|new) (?:[\w-]+ )?(?:buyer|bidder|suitor|purchaser|taker)s?", "is looking for a buyer", weight=3),
    cue(TYPE, "raise the offer", r"(?:bid|offer|proposal) (?:was |were |is |has been )?(?:raised|increased|lifted|sweetened|improved|upped|bumped|hiked)(?: to| from| by)", "offer raised to", weight=3, needs="money"),
    cue(TYPE, "bids so much a share", rf"{verbs('bid offer propose')} (?:about |around |up to |as much as )?(?:{MONEY}|#)(?: ?(?:p|c|pence|cents|dollars|euros|pounds|francs|crowns|yen|yuan|kronor|zlotys))?(?: in cash)?,? (?:a|per|for (?:each|every)) (?:ordinary )?share", "bids 412p a share", "offered 27 dollars per share", weight=3),
    cue(TYPE, "counterbid", r"counter-?(?:bid|offer|proposal)s?", "counterbid", weight=3),
    cue(TYPE, "spun out of", r"spun (?:off|out) (?:of|from|by|in)|(?:was|were|been|be|being) (?:spun off|spun out|hived off|carved out|demerged)", "spun out of", "was demerged", weight=3),
    cue(TYPE, "part with a business", rf"{verbs('part')} with~{KIND}|ready to sell", "part with its tower business", weight=3),
    cue(TYPE, "recommend the offer", r"recommend(?:s|ed|ing|ation)?~(?:of|in favou?r of|against|to accept|to reject|that shareholders accept)?~(?:bid|offer|takeover|merger)", "withdrew its recommendation of the Norvik offer", weight=3),
    cue(TYPE, "hire a bank to sell", rf"{verbs('hire appoint retain engage mandate tap ask')}~to (?:run|lead|handle|manage|find|explore|sell|advise|conduct|review|field|fend)~(?:auction|sale|buyers?|bidders?|disposal|options|offers?|approach|takeover|merger)", "hired Calder Bank to run the auction", weight=3),
    cue(TYPE, "the purchase closed", r"(?:sale|acquisition|merger|takeover|purchase|disposal|buyout|divestment|combination)(?:(?: of| to| by| with) [^,;.]{3,50}?)?(?:,[^,;.]{3,50},)? (?:was |were |has been |is |to be )?(?:closed|completed|closes|completes|finali[sz]ed|consummated|went through|goes through|fell through|falls through|lapsed|collapsed|called off|abandoned)", "sale to Norvik, struck in July, closed", "merger was completed", weight=3),
)
