"""Products: launch, development, deployment, trial, recall, pricing."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "product"
THING = nouns(
    "model|chip|processor|phone|smartphone|car|vehicle|drug|vaccine|treatment|therapy|app|platform|service|device|product|system|software|version|line|range|tablet|"
    "game|engine|aircraft|battery|pill|medicine|robot|console|feature|upgrade|tool|assistant|network|tariff|brand|menu|sensor|satellite|reactor|truck|van|suv|insulin|jab|tablet|capsule|headset|watch|laptop|toy|snack|drink|beer|ale|wine|burger|sandwich|pizza|perfume|handbag|shoe|sneaker|jacket|shampoo|fryer|scooter|bike|motorcycle|pickup|hatchback|saloon|sedan|crossover|minivan|tractor|rocket|spacecraft|jetliner|film|series|sequel|album|podcast|paywall|subscription|chatbot|agent|headphone|speaker|heat_pump|boiler|turbine|inverter|charger|robotaxi|mortgage|bundle|label|ticket|recipe|processor|update|payment|account|card|butter|yoghurt|cereal"
)

# What is launched and no product.
NOT_LAUNCHED = (
    r"(?!(?: [\w'’-]+){0,4} (?:investigations?|probe|inquiry|bids?|offer|takeover|rights|bonds?|notes|shares?|ipo|flotation|review|lawsuit|suit|tender|strategy|plan|programme|"
    r"program|campaign|appeal|strike|round|sale|process|search|buyback|legal|action|attack|audit|consultation|placing|fund|loan|court|case|factory|plant|mine|centre|center|ban|tax|law|"
    r"rules?|curbs?|talks|tariffs?|levy|deals?|agreements?|accord|pact|partnership|alliance|merger|tie-up|contracts?|budget|results))"
)

CUES = (
    cue(TYPE, "launch", rf"{verbs('launch unveil introduce release debut roll_out bring_out showcase')}(?: (?:a|an|the|its|their|new|two|three|chips|models))?~(?:{THING}|[A-Z][\w.]*\d[\w.-]*)",
        "launched a new chip", "unveiled the phone", "launches its first electric van", weight=3, declines=("launched an investigation",)),
    cue(TYPE, "launch of", rf"(?:launch|release|unveiling|introduction|roll-?out|debut) of~(?:{THING}|[A-Z][\w.]*\d[\w.-]*)", "launch of the new phone", weight=3),
    cue(TYPE, "thing launched", rf"{THING},? (?:was |were |which was |that was )?(?:launched|unveiled|released|introduced|shown)", "model launched", weight=3),
    cue(TYPE, "develop", rf"{verbs('develop design test trial')}~(?:{THING})", "developing a new AI-focused chip", weight=2),
    cue(TYPE, "trial", r"(?:phase|late-stage|mid-stage|early-stage|clinical|pivotal)[- ](?:(?:I{1,3}|[1-4]|one|two|three)[ab]?[- ])?(?:clinical )?(?:trials?|study|studies|data|tests?)", "phase 3 trial", "late-stage study", weight=3),
    cue(TYPE, "trial of a drug", r"(?:trials?|stud(?:y|ies)|tests?) (?:of|for|on|with) (?:an?|the|its|their|[\w-]+[’']s) (?:[\w-]+ ){0,4}?(?:drugs?|shots?|jabs?|pills?|vaccines?|therap(?:y|ies)|treatments?|medicines?|inhalers?|antibod(?:y|ies)|implants?|candidates?)", "trial of its obesity shot", weight=3, declines=("trial of its former boss",)),
    cue(TYPE, "patients in a trial", rf"{verbs('resume start begin stop halt pause complete finish continue')}~(?:dosing|enrol?l?ment|recruitment)|{verbs('enroll enrol dose recruit randomise randomize')}~(?:patients?|volunteers|participants)", "resume dosing", "enrolled 300 patients", weight=3, declines=("dosing",)),
    cue(TYPE, "trial met", r"(?:met|missed|failed to meet|meet|did not meet) (?:its|the|both|all)? ?(?:\w+ )?(?:primary|secondary|main|co-primary)? ?(?:endpoints?|goals?)", "met its primary endpoint", weight=3),
    cue(TYPE, "patients", r"(?:enrol|enroll|dos|recruit|treat|random[is]z?)(?:l?ed|l?ing|s|ised|ized|ising|izing)?~(?:patients|volunteers|participants)", "enrolled 420 patients", weight=2, needs="count"),
    cue(TYPE, "trial result", r"(?:reduced|cut|lowered|improved|raised|slowed|extended|lost)~(?:risk|weight|symptoms|survival|relapses?|attacks|blood sugar|cholesterol|progression)", "reduced the risk", weight=2, needs="percent count"),
    cue(TYPE, "recall", rf"{verbs('recall')}~(?:vehicles?|cars?|units?|products?|packs?|tonnes?|batches?|batch|jars?|bottles?|trucks?|[\d,]+)", "recalled 12,000 cars", "recalling all batches", weight=3),
    cue(TYPE, "a recall", r"(?:product |voluntary |nationwide |precautionary )?recall (?:of|was|has|covers|affects|involves)", "recall of", weight=3),
    cue(TYPE, "withdraw from sale", rf"(?:{verbs('pull withdraw take')}~(?:from (?:sale|shelves|the shelves|the market)|off (?:the )?(?:shelves|market)))", "pulled 300 products from shelves", weight=3),
    cue(TYPE, "price of a product", rf"{verbs('raise cut lower increase hike')} (?:its |the |their )?(?:\w+ )?(?:prices|tariffs|fares|fees|rates) (?:of|for|by|on)", "raised prices by", weight=2, needs="percent money"),
    cue(TYPE, "priced at", r"(?:priced at|will cost|costs from|starts at|retails? (?:at|for)|on sale (?:from|at|in)|goes on sale|go on sale|available (?:from|in|for))", "priced at", weight=2, needs="money date"),
    cue(TYPE, "begin using", r"(?:begun|began|begin|started|starting) (?:using|deploying|shipping|testing|selling|deliveries)", "begun using", weight=2),
    cue(TYPE, "news of a thing", rf"(?:new|own|in-house|homegrown|home-grown|first|latest|next-generation)(?: [\w-]+){{0,3}} {THING} (?:is|are|was|were|has|have|will|reportedly|aimed|could|entering)", "new AI chips aimed", weight=2),
    cue(TYPE, "enter testing", rf"{verbs('enter')} (?:the )?(?:testing|trial|mass production|production|service|the market)", "entering the testing phase", weight=2),
    cue(TYPE, "competitive with", r"(?:competitive|on par|comparable) with", "competitive with", weight=1),
    cue(TYPE, "approve a drug candidate", r"(?:new drug application|marketing application|biologics license application|regulatory submission|submit(?:ted)? (?:the|its) (?:drug|application))", "new drug application", weight=2),
    cue(TYPE, "side effects", r"(?:side effects|adverse events|liver injury|deaths? in the trial|safety signal)", "side effects", weight=1, needs="count percent"),
    cue(TYPE, "price tag", r"(?:the price|price tag|list price|sticker price|it costs|they cost|costing|will sell for|sells for|fees?|tariff)", "The price", weight=1, needs="money"),
    cue(TYPE, "list price cut", rf"{verbs('cut raise lower increase reduce slash')} (?:the|its|their)~(?:list price|prices?|fares?|fees?|tariffs?|charges?)", "cut the list price", weight=3, needs="percent money"),
    cue(TYPE, "brand name", r"(?:will be|to be|be|is) (?:called|sold as|marketed as|branded|known as|named)", "will be sold as", weight=2),
    cue(TYPE, "application filed", rf"(?:{verbs('file submit send accept withdraw')}~(?:application|submission|dossier|approval|review)|application (?:was|is|has been) (?:sent|filed|submitted|accepted|withdrawn|rejected)|priority review)", "filed its application", "application was sent", weight=2),
    cue(TYPE, "in remission", r"(?:in|into|reached|achieved|free of) (?:clinical |complete )?(?:remission|response|symptoms)|on placebo|of (?:the )?patients", "into remission", weight=2, needs="percent count"),
    cue(TYPE, "come to market", rf"(?:{verbs('reach hit enter')} (?:the )?(?:market|shelves|stores|shops|pharmacies)|on the market)", "reach the market", weight=2),
    cue(TYPE, "come out", r"(?:will|would|should|to|is to|are to) come out (?:in|on|next|this)|comes? out (?:in|next|this)", "will come out in", weight=2, needs="date", not_after="results?|figures|data|reports?|verdict|decision|numbers|minutes|accounts|survey"),
    cue(TYPE, "go on sale", r"(?:goes?|going|gone|went) on sale", "went on sale", weight=3),
    cue(TYPE, "the launch", r"launch (?:will|is|was|comes|came|takes|took)", "launch will", weight=2),
    cue(TYPE, "filed on a day", r"filed (?:on|in|last|this)", "filed on", weight=2, needs="date"),
    cue(TYPE, "launch anything", rf"{verbs('launch unveil introduce debut roll_out bring_out bring_back showcase relaunch discontinue open-source show_off demonstrate redesign')} (?:a|an|its|the|their|new|two|three|four|instant|fully|once-weekly|(?-i:[A-Z]\w+)){NOT_LAUNCHED}", "introduced a paywall", weight=2,
        declines=("launched a hostile bid", "launched an investigation")),
    cue(TYPE, "roll out", verbs("roll_out open-source discontinue phase_out redesign"), "rolled out", weight=3),
    cue(TYPE, "launch in a market", rf"{verbs('launch release debut')}~(?:in|on) (?:the |its )?(?-i:[A-Z]\w+){NOT_LAUNCHED}", "launched its insulin in Japan", weight=2),
    cue(TYPE, "change prices", rf"{verbs('raise cut lower increase hike put_up slash reduce freeze drop')}~(?:prices?|fares?|fees?|tolls?|premiums?|subscription|rents?|bills)(?! (?:targets?|forecasts?|outlook|caps?|index))", "put up handbag prices", weight=2, declines=("raised its price target",)),
    cue(TYPE, "raise tariffs by", rf"{verbs('raise cut lower increase hike put_up lift slash reduce freeze')} (?:electricity |gas |energy |mobile |data |its |household )*(?:tariffs?|bills|charges)~by", "lift tariffs by", weight=3),
    cue(TYPE, "prices frozen", r"(?:fares?|fees|prices|tolls|subscriptions?)~(?:be|are|were|will)~(?:frozen|raised|cut|increased|lowered|rise|go up)", "fares will be frozen", weight=2),
    cue(TYPE, "fly a route", rf"(?:{verbs('fly operate')}|flew|flown) (?:daily|weekly|twice|non-?stop|direct|between|to (?-i:[A-Z]))|{verbs('add launch start drop axe suspend resume restore cancel scrap open cut')}~(?:routes?|destinations?|flights|services? (?:to|between)|frequencies|sailings)", "fly daily", weight=2),
    cue(TYPE, "take off the market", rf"{verbs('pull withdraw discontinue retire axe scrap drop ditch remove shelve')}~(?:{THING})", "scraps paper tickets", weight=2),
    cue(TYPE, "pull from", rf"{verbs('pull withdraw remove take clear')}~(?:from|off)~(?:shelves|stores?|shops|sale|market|menus?)|{verbs('pull withdraw')}~(?:after|over|amid)", "pulls its assistant from app stores", weight=3),
    cue(TYPE, "stop selling", rf"{verbs('stop cease halt suspend end pause start begin resume')} (?:selling|sales of|making|offering|stocking|shipping|shipments of|sampling|production of|testing|rolling out)", "stopped selling", weight=3),
    cue(TYPE, "no longer offers", r"no longer (?:offers?|sells?|makes?|supports?|covers?|available|stocks?)", "no longer offers", weight=3),
    cue(TYPE, "warn users", rf"{verbs('warn tell urge ask advise')} (?:owners|customers|consumers|users|drivers|shoppers|parents|patients)~(?:stop|not|return|unplug|check|avoid|using)", "warned owners to stop using", weight=3),
    cue(TYPE, "first flight", r"(?:maiden|first|test|inaugural) (?:flight|voyage|journey|launch|delivery)|entered (?:passenger |commercial |revenue )?(?:service|production)|enter (?:passenger |commercial )?service", "maiden flight", weight=3),
    cue(TYPE, "into orbit", r"(?:into|in|reached) orbit", "into orbit", weight=2),
    cue(TYPE, "trial outcome", r"(?:no better than placebo|(?:failed|fails) to (?:prevent|slow|show|improve|reduce|meet|beat)|(?:interim|early|late-stage|phase [1-3]|trial|clinical) (?:data|results?) (?:show\w*|from|suggest\w*)|immune response|halved the (?:number|risk|rate) of|well tolerated|first patient)", "failed to prevent", weight=3),
    cue(TYPE, "patients lost", r"(?:patients|volunteers|participants|people) (?:given|taking|on|who took|treated with|receiving)", "patients given", weight=3, needs="figure"),
    cue(TYPE, "delayed launch", r"(?:deliveries|launch|release|rollout|roll-out|debut|introduction|sequel)(?: of [\w’'-]+(?: [\w’'-]+){0,2}?)?~(?:delayed|postponed|put back|pushed back|brought forward|slipped|until|deferred)|delay(?:s|ed|ing)? (?:the |its )?(?:~)(?:launch|release|sequel|model|game|film|phone|rollout|debut)", "deliveries have been put back", weight=3),
    cue(TYPE, "updates", r"(?:software|firmware|security|regular|over-the-air) (?:updates?|upgrades?|patch(?:es)?|support)", "software update", weight=2),
    cue(TYPE, "now available", r"(?:is|are|be|was|were|now|becomes?) (?:now |also |already |generally )?(?:available|on sale|in (?:shops|stores|cinemas))|open(?:s|ed)? in cinemas|in cinemas", "are now available", weight=2),
    cue(TYPE, "will offer", r"(?:will|is to|are to|to|now|would|started to) (?:offer|stock|sell(?! (?:its|the|two|three))|carry|feature|come with|include|be made on) (?:a|an|its|the|free|two|three|customers|[\w-]+ version)", "will stock a vegan version", weight=2, declines=("to offer advice",)),
    cue(TYPE, "add a feature", rf"{verbs('add')} (?:a|an|new|its|the)~(?:{THING}|helper|option|mode|button|function|to its)", "adding an AI helper", weight=2),
    cue(TYPE, "pilot of", r"(?:pilot|trial|trials|test|beta) (?:of|for|with|version|scheme|begins?|starts?|started|began|runs?)|tests? a|switch(?:ed|es|ing)? on (?:its|the|a)~(?:network|service)", "pilot of", weight=2),
    cue(TYPE, "price from", r"(?:priced (?:from|at)|(?:will|to|would) cost|costs) (?:[A-Z]{0,3}[$€£¥₩₹]|#)#?", "will cost $52", weight=2),
    cue(TYPE, "plan gets dearer", r"(?:plans?|tiers?|subscriptions?|pass|tickets?|packages?|season tickets?|memberships?|fees?|fares?)(?: (?:with|for|in|without) [\w’'-]+(?: [\w’'-]+){0,2})? (?:will |would |to )?(?:go|goes|went|rise|rises|rose|climb|climbs|climbed|increase|increases|increased|jump|jumps|jumped|drop|drops|dropped|fall|falls|fell) (?:up |down )?(?:to|from|by)", "plan with ads goes up to", weight=3, needs="money"),
    cue(TYPE, "a show moves", r"(?:seasons?|series|films?|movies?|games?|sequels?|episodes?|shows?|albums?|titles?|dramas?|spin-offs?)(?: of [^,;.]{2,40}?)? (?:will |would |has |have |was |were |is |are |to |be |been )*(?:premier\w+|debuts?|debuted|airs?|aired|lands?|moves?|moved|slips?|slipped|pushed|held back|shelved|scrapped|cancelled|canceled|axed|renewed|put back|brought forward)", "third season moves", weight=3, declines=("the show house",)),
    cue(TYPE, "prices moved", r"(?:prices?|fees?|fares?|subscriptions?|premiums?) (?:of [^.;]{2,30} )?(?:will|would|is to|are to|was|were|has been|have been) (?:be )?(?:reduced|cut|raised|lowered|increased|lifted|hiked|slashed|halved|doubled)(?= (?:by|from|to|in|on|for|this|next|again|[.,]))", "price will be reduced by", weight=3, not_after="share|oil|gas|target"),
    cue(TYPE, "repairs to what was sold", r"(?:retrofit|refit|repair|replacement|recall|upgrade|modification)s? (?:of|to) (?:the|all|its|those|affected|faulty)[^.;]{3,40}? (?:is|are|should|will|would|was|were|has|have|to) (?:now |be |been |expected to be )*(?:completed?|finished|done|under way|due)|retrofit", "retrofit of the pumps should be done", weight=2),
    cue(TYPE, "put right", r"(?:all|half|most|two thirds|of) (?:of )?(?:the |its )?(?:# )?(?:affected |faulty |idled )?(?:[\w-]+ )?(?:have|has|had|were|are)(?: now| already| since)* (?:been )?(?:fixed|repaired|replaced|put right|swapped|retrofitted|refitted)", "310 of the 480 lifts have been put right", weight=2, needs="count"),
    cue(TYPE, "bills go up", rf"{verbs('raise cut lower increase hike lift reduce')} (?:(?:its|the|their|electric|electricity|water|gas|power|household|residential|customer) )*rates[^;]{{0,80}}?(?:bills?|households|ratepayers|homeowners|customers)|(?:electric|electricity|water|gas|power|utility|sewer|freight|postal|shipping) rate (?:increase|hike|rise|cut|case)s?", "raised rates 6.8%, adding $9 to the average bill", "water rate increase", weight=3),
    cue(TYPE, "trials repeated", r"(?:(?:acceptance|sea|field|flight|road|safety|test) )?(?:trials|tests|test flights)(?: (?:in|at|of|on|off|with) [^,;.]{2,40}?)? (?:will|would|were|are|was|to|have|has|should|must) (?:to )?(?:be |been )?(?:repeated|completed|resumed|carried out|postponed|held|passed|failed|abandoned|stopped|started)", "trials will be repeated", weight=3),
)
