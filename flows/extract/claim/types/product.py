"""Products: launch, development, deployment, trial, recall, pricing."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "product"
THING = nouns(
    "model|chip|processor|phone|smartphone|car|vehicle|drug|vaccine|treatment|therapy|app|platform|service|device|product|system|software|version|line|range|tablet|"
    "game|engine|aircraft|battery|pill|medicine|robot|console|feature|upgrade|tool|assistant|network|tariff|plan|brand|menu|sensor|satellite|reactor|truck|van|suv"
)

CUES = (
    cue(TYPE, "launch", rf"{verbs('launch unveil introduce release debut roll_out bring_out showcase')}(?: (?:a|an|the|its|their|new|two|three|chips|models))?~(?:{THING}|[A-Z][\w.]*\d[\w.-]*)",
        "launched a new chip", "unveiled the phone", "launches its first electric van", weight=3, declines=("launched an investigation",)),
    cue(TYPE, "launch of", rf"(?:launch|release|unveiling|introduction|roll-?out|debut) of~(?:{THING}|[A-Z][\w.]*\d[\w.-]*)", "launch of the new phone", weight=3),
    cue(TYPE, "thing launched", rf"{THING},? (?:was |were |which was |that was )?(?:launched|unveiled|released|introduced|shown)", "model launched", weight=3),
    cue(TYPE, "develop", rf"{verbs('develop design test trial')}~(?:{THING})", "developing a new AI-focused chip", weight=2),
    cue(TYPE, "trial", r"(?:phase|late-stage|mid-stage|early-stage|clinical|pivotal)[- ](?:(?:I{1,3}|[1-4]|one|two|three)[ab]?[- ])?(?:clinical )?(?:trials?|study|studies|data|tests?)", "phase 3 trial", "late-stage study", weight=3),
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
    cue(TYPE, "competitive with", rf"(?:competitive|on par|comparable) with", "competitive with", weight=1),
    cue(TYPE, "approve a drug candidate", r"(?:new drug application|marketing application|biologics license application|regulatory submission|submit(?:ted)? (?:the|its) (?:drug|application))", "new drug application", weight=2),
    cue(TYPE, "side effects", r"(?:side effects|adverse events|liver injury|deaths? in the trial|safety signal)", "side effects", weight=1, needs="count percent"),
    cue(TYPE, "price tag", r"(?:the price|price tag|list price|sticker price|it costs|they cost|costing|will sell for|sells for|fees?|tariff)", "The price", weight=1, needs="money"),
    cue(TYPE, "list price cut", rf"{verbs('cut raise lower increase reduce slash')} (?:the|its|their)~(?:list price|prices?|fares?|fees?|tariffs?|charges?)", "cut the list price", weight=3, needs="percent money"),
    cue(TYPE, "brand name", r"(?:will be|to be|be|is) (?:called|sold as|marketed as|branded|known as|named)", "will be sold as", weight=2),
    cue(TYPE, "application filed", rf"(?:{verbs('file submit send accept withdraw')}~(?:application|submission|dossier|approval|review)|application (?:was|is|has been) (?:sent|filed|submitted|accepted|withdrawn|rejected)|priority review)", "filed its application", "application was sent", weight=2),
    cue(TYPE, "in remission", r"(?:in|into|reached|achieved|free of) (?:clinical |complete )?(?:remission|response|symptoms)|on placebo|of (?:the )?patients", "into remission", weight=2, needs="percent count"),
    cue(TYPE, "come to market", rf"(?:{verbs('reach hit enter')} (?:the )?(?:market|shelves|stores|shops|pharmacies)|goes? on sale|went on sale|on the market)", "reach the market", weight=2),
    cue(TYPE, "the launch", r"launch (?:will|is|was|comes|came|takes|took)", "launch will", weight=2),
    cue(TYPE, "filed on a day", r"filed (?:on|in|last|this)", "filed on", weight=2, needs="date"),
)
