"""Incidents: outages, accidents, breaches, disasters."""

from flows.extract.claim.cue import HEDGE, cue, nouns, verbs

TYPE = "incident"
ACCIDENT = nouns(
    "explosion|blast|fire|blaze|crash|collision|derailment|spill|leak|outage|blackout|collapse|"
    "accident|flood|earthquake|quake|landslide|grounding|capsize|contamination|outbreak|cave-in|"
    "rockfall|power_cut|power_failure|malfunction|glitch|failure|fault|breakdown|bug|stampede|"
    "shooting|robbery|heist"
)
NATURE = nouns(
    "heavy_rain|rain|flood|flooding|storm|hurricane|typhoon|cyclone|earthquake|quake|landslide|"
    "avalanche|wildfire|bushfire|tornado|blizzard|hailstorm|heavy_snow|lightning|drought|tsunami|"
    "mudslide"
)
CRAFT = nouns(
    "train|ship|vessel|tanker|freighter|trawler|ferry|boat|barge|jet|plane|aircraft|airliner|"
    "helicopter|bus|coach|truck|lorry|tram|rocket|satellite|spacecraft|drone"
)
STRUCTURE = nouns(
    "dam|pipeline|pipe|cable|bridge|roof|crane|tunnel|wall|tank|silo|boiler|turbine|reactor|scaffold|"
    "scaffolding|mast|lift|furnace|transformer|valve|substation|chimney|stand"
)
SYSTEM = nouns(
    "website|site|app|network|payment|server|software|service|platform|game|system|cash_machine|till|"
    "booking_system|mainframe|signal|power|internet|card|exchange|cloud"
)
STRIKES = (
    r"(?:hit|hits|struck|strikes|flooded|damaged|destroyed|destroys|gutted|halted|halts|closed|"
    r"forced|forces|tore|knocked|cut|disrupted|disrupts|shut|swept|killed|kills|left|leaves|"
    r"wrecked|broke out|grounded|grounds|stopped|paralysed|paralyzed|caused|delayed|injured|"
    r"injures|ripped|sent|wiped out|battered)"
)
SPILLED = r"(?:oil|fuel|diesel|gas|acid|chemicals?|ammonia|sewage|waste|slurry|water|tonnes|litres|barrels|gallons)"
GERMS = (
    r"(?:salmonella|listeria|e\. coli|bird flu|avian (?:flu|influenza)|swine fever|foot-and-mouth|"
    r"legionella|arsenic|asbestos|pfas|mercury|benzene|cadmium|mould|mold|glass|metal (?:fragments|"
    r"shards)|plastic pieces|traces of|rodents|cracks|bacteria)"
)
VICTIMS = nouns(
    "customer|user|passenger|traveller|player|household|home|worker|miner|patient|guest|diner|child|"
    "people|person|resident|subscriber|driver|employee|pupil"
)

CUES = (
    cue(TYPE, "what it hinders", r"(?:breach|hack|cyber-?attack|attack|outage|incident|ransomware) (?:has |had |have )?(?:hindered|disrupted|hampered|impaired|interrupted|hobbled|crippled|slowed)", "breach has hindered", weight=3),
    cue(TYPE, "people hit by it", r"(?:people|customers|users|clients|patients|accounts|members|individuals|employees|households) (?:had been |have been |were |was |are )?(?:impacted|affected|hit|caught up) (?:by|in) (?:the|a|this|that)~(?:breach|hack|attack|leak|outage|incident|cyber-?attack)", "people were impacted by the breach", weight=3),
    cue(TYPE, "withdrawals suspended", r"(?:withdrawals|deposits|payments|transfers)~(?:have|has|had|were|was|been)(?: now)?(?: been)? (?:suspended|halted|frozen|paused|blocked)", "withdrawals have been suspended", weight=3),
    cue(
        TYPE,
        "accident",
        rf"{ACCIDENT} (?:at|in|on|of|that|which|has|had|was|were|killed|injured|hit|struck|left|off|"
        rf"broke|forced|aboard|near)(?! (?:sentiment|demand|the (?:talks|deal|shares|market|"
        rf"government)))",
        "fire at",
        "explosion that",
        weight=2,
    ),
    cue(TYPE, "accident strikes", rf"(?:{ACCIDENT}|{NATURE}) {STRIKES}", "blaze destroyed", "storm tore", weight=3),
    cue(
        TYPE,
        "accident strikes far off",
        rf"(?:{NATURE}|(?:technical|software|computer|it|system|engine|power) {ACCIDENT})~{STRIKES}",
        "earthquake off Chile halted",
        "technical glitch halted",
        weight=3,
    ),
    cue(
        TYPE,
        "engine failure",
        rf"(?:engine|brake|power|software|computer|technical|system|equipment|signal|systems|it|"
        rf"network) (?:{ACCIDENT})",
        "engine failure",
        weight=2,
    ),
    cue(
        TYPE,
        "breach",
        r"(?:data breach|security breach|cyber-?attack|cyber (?:attack|incident)|ransomware|malware|"
        r"phishing attack|hackers?|data leak|breach of (?:data|customer)|hack(?:ed|ing)?(?! "
        r"\w*(?:event|competition)))",
        "data breach",
        "ransomware",
        weight=3,
    ),
    cue(
        TYPE,
        "stolen data",
        rf"(?:{verbs('steal expose leak compromise access')}|stolen)~(?:data|records|details|accounts|"
        rf"passwords|information|customers)|(?:data|records|details|passwords|accounts)(?: of "
        rf"[\w ,.]{{2,40}}?)?(?: have| had)? (?:was|were|been|being) (?:stolen|leaked|exposed|"
        rf"compromised|published|accessed|taken)",
        "stole customer data",
        "Passwords of employees were leaked",
        weight=3,
    ),
    cue(
        TYPE,
        "casualties",
        r"(?:killed|injured|injuring|killing|died|missing|trapped|fell ill|taken ill|hospitali[sz]ed|"
        r"dead|deaths|casualties|rescued|evacuated|drowned|wounded)",
        "killed",
        weight=2,
        needs="count",
    ),
    cue(
        TYPE,
        "a death",
        r"deaths? of (?:an?|one|two|three|four|five|the|its) (?:[\w-]+ )?(?:patient|worker|employee|miner|passenger|driver|pilot|contractor|"
        r"diver|guest|crew member|pedestrian|cyclist|customer|infant|child|volunteer)s?"
        r"|(?:worker|employee|miner|passenger|contractor|diver|labourer|roofer|welder|electrician|engineer|driver|man|woman)s?~"
        r"(?:(?:has|have|had) )?(?:died|(?:was|were|been) (?:killed|crushed|electrocuted|burned|burnt|scalded))",
        "death of a patient",
        "workers at the mill were killed",
        weight=3,
    ),
    cue(
        TYPE,
        "people hurt",
        rf"{VICTIMS} (?:was|were|has been|have been|is|are) (?:fatally |seriously |badly |critically "
        rf")?(?:injured|killed|hurt|burned|crushed|trapped|stranded|evacuated|electrocuted|rescued|"
        rf"poisoned|hospitali[sz]ed)|trapped (?:underground|inside|in)|(?:lost|loses) (?:his|her|their) "
        rf"li(?:fe|ves)|fatal (?:accident|crash|fall|injur\w+)",
        "worker was fatally injured",
        weight=3,
    ),
    cue(
        TYPE,
        "fell ill",
        r"(?:fell|fallen|falling|fall|taken|became|made|getting) (?:ill|sick|violently ill)|food "
        r"poisoning|sicken(?:ed|s|ing)|(?:sent|rushed|taken|brought)~to (?:a |the )?hospital|treated "
        r"in hospital",
        "fell ill",
        "food poisoning",
        weight=3,
    ),
    cue(
        TYPE,
        "ship accident",
        rf"{verbs('collide sink capsize derail explode overturn crash-land')} (?:at|in|on|off|near|with|"
        rf"into|outside|after|as|when|and|shortly|last|yesterday|during|between)|(?:derailed|capsized|"
        rf"exploded|overturned|collided)|(?:ran|run|runs) aground|(?:caught|catch|catches) fire|broke "
        rf"out|lost power|lost at sea|fell overboard|rammed|(?:hit|struck) (?:(?:the|a|an) )?(?:rocks?|reef|quay|pier|sandbank|"
        rf"iceberg)",
        "ran aground",
        "rammed",
        "collided",
        weight=2,
    ),
    cue(
        TYPE,
        "craft in trouble",
        rf"{CRAFT}(?: (?:of|from|belonging to|operated by|carrying) [\w’' ]{{2,40}}?)? (?:has |had |"
        rf"have |was |were )?(?:crashed|crashes|collided|collides|derailed|derails|sank|sinks|capsized|"
        rf"overturned|skidded|skids|slid off|veered|ran (?:aground|into)|exploded|explodes|burst into|"
        rf"turned back|lost contact|struck|hit a|spilled|leaked|broke down|made an emergency|hijacked|"
        rf"seized by pirates)",
        "jet crashed",
        "One tanker spilled",
        weight=3,
    ),
    cue(
        TYPE,
        "craft of a named firm",
        rf"{CRAFT}~(?:skidded|crashed|derailed|capsized|overturned|ran aground|sank|collided|caught "
        rf"fire|exploded) ?(?:on|off|in|at|near|into|with)?",
        "rocket built by Astra exploded",
        weight=2,
    ),
    cue(
        TYPE,
        "emergency",
        r"emergency landings?|(?:turn|turned|turning) back (?:to|after|over)|(?:forced|had) to turn "
        r"back|emergency services|state of emergency at|mayday|near[- ]miss",
        "emergency landing",
        weight=2,
    ),
    cue(
        TYPE,
        "structure gave way",
        rf"{STRUCTURE}(?: (?:in|at|near|of|between|under) [\w’' ]{{2,30}}?)? (?:has |had |have |was |"
        rf"were )?(?:burst|bursts|ruptured|ruptures|collapsed|collapses|cut|severed|failed|broke|gave "
        rf"way|leaked|exploded|toppled|fell|cracked|overheated|blew up)(?! (?:\d|even|its|prices?|"
        rf"ground|off|by))",
        "dam burst",
        "cable between the islands was cut",
        weight=3,
    ),
    cue(
        TYPE,
        "collapse of a structure",
        rf"(?:collapse|rupture|failure|bursting) of (?:a|an|the|its)~{STRUCTURE}",
        "collapse of a crane",
        weight=3,
    ),
    cue(
        TYPE,
        "spill",
        rf"{verbs('spill leak spew gush pour')}~{SPILLED}|{SPILLED} (?:has |had )?(?:spilled|spilt|"
        rf"leaked|leaking|gushed|flowed|flowing|poured|seeped|escaped) (?:into|from|out|in|onto)|(?:oil|"
        rf"gas|chemical|fuel|ammonia|chlorine) (?:leak|spill)s?|(?:reactor|plant|tank) (?:had |has "
        rf")?leak(?:ed|s)",
        "spilled 800 tonnes",
        "oil flowed into",
        "gas leak",
        weight=3,
    ),
    cue(
        TYPE,
        "service failed",
        rf"{SYSTEM}(?: (?:at|of|in|on) [\w’' ]{{2,30}}?)? (?:(?:had|has|have|went|was|were|is|are|gone|go|been) )*"
        r"(?:down|offline|dark|disrupted|crashed|crashes|failed|fails|unavailable|inaccessible|knocked out)"
        r"(?! (?:\d|by|to|from|about|nearly|more|sharply|slightly))",
        "network went down",
        "website crashed",
        weight=3,
    ),
    cue(
        TYPE,
        "users cut off",
        rf"{VICTIMS}~(?:could not|couldn[’']t|unable to|were stranded|locked out|cut off|without "
        rf"(?:power|service|electricity|water|internet|mobile|gas|"
        rf"heating))|{verbs('leave')}~{VICTIMS}~without|stranded~{VICTIMS}",
        "Customers could not",
        "passengers were stranded",
        weight=3,
    ),
    cue(
        TYPE,
        "fleet grounded",
        rf"{verbs('ground')}~(?:flights|fleet|aircraft|jets|"
        rf"planes)|{verbs('halt stop disrupt')}~(?:trading on the exchange|all flights|rail traffic|"
        rf"shipping traffic)",
        "grounded all flights",
        weight=2,
    ),
    cue(
        TYPE,
        "found contaminated",
        rf"(?:{GERMS}|contaminated|tainted|undeclared|mislabelled|mislabeled)",
        "salmonella",
        weight=1,
    ),
    cue(
        TYPE,
        "germs detected",
        rf"{GERMS}(?: [\w ]{{0,30}}?)? (?:was|were|has been|have been|had been|is|are|being) (?:found|"
        rf"detected|discovered|confirmed|identified)|(?:found|detected|discovered) {GERMS}|outbreaks? "
        rf"of {GERMS}|contamination",
        "Salmonella was found",
        weight=2,
    ),
    cue(
        TYPE,
        "theft",
        r"(?:thieves|robbers|burglars|pirates|vandals|arsonists|saboteurs|attackers|gunmen|militants|"
        r"rebels) (?:have |had )?\w+|armed robbery|(?:was|were) (?:stolen|looted|robbed|burgled|"
        r"vandali[sz]ed|sabotaged)|(?:drones?|missiles?|shells?) (?:hit|struck|damaged|set)|(?:drone|missile|air|rocket|artillery) strikes?",
        "Thieves made",
        "Drones hit",
        weight=2,
    ),
    cue(TYPE, "intrusion", r"(?:gained|got|obtained) (?:unauthorised |unauthorized |illegal )?access|unauthori[sz]ed (?:access|third party|party)|(?:unusual|suspicious) activity|intruders?|(?:records?|data|files|details|numbers)(?: of [\w’'., ]{2,60}?)? (?:was|were|had been|have been) (?:also )?(?:copied|taken|accessed|downloaded|published|posted|offered)", "gained access", "unusual activity", weight=3),
    cue(TYPE, "lost its network", r"(?:lost|losing) (?:its|the|their) (?:network|power|signal|service|systems|connection)|(?:went|gone|go|goes) dark", "lost its network", "went dark", weight=3),
    cue(TYPE, "disaster in a headline", rf"(?:{ACCIDENT}|{NATURE}|flames|smoke|gunfire|floodwaters?|heatwave|heat wave) (?:rips?|ripped|tears?|tore|engulfs?|engulfed|sweeps?|swept|rages?|raged|guts?|shakes?|shook|rocks?|rocked|disables?|disabled|cripples?|crippled|erupts?|erupted|claims?|claimed|forces?|devastates?|devastated|razes?|razed|razes|rattles?|rattled|batters?|inundates?|inundated|levels?|levelled|topples?|toppled|spreads?|spread|destroys?|triggers?|triggered|blackens?|blackened) ?(?:through|off|across|at|in|the|a|its|\w+)?", "Explosion rips through", "floodwaters swept", weight=3),
    cue(TYPE, "burned down", r"(?:burned|burnt|burns|burn|burning) (?:down|to the ground|out of control)|(?:went|goes|go|gone) up in flames|(?:reduced|burned|burnt) to ash(?:es)?|(?:was|were) (?:gutted|razed|levelled|flattened|engulfed|destroyed|inundated|submerged|swept away|battered|devastated|damaged)(?: (?:by|in|on|when|after))?", "burned down", weight=3),
    cue(TYPE, "plunged into darkness", r"(?:plunged|plunges|cast|left) (?:into|in) (?:darkness|the dark)|(?:lost|without|no) (?:power|electricity|water|heating|running water|mobile service)|power (?:cut|cuts|was lost|went out|returned|was restored)|lights went out|(?:electricity|power|water|gas) (?:supply|supplies) (?:failed|was cut|were cut|collapsed|broke down)", "plunged into darkness", weight=3),
    cue(TYPE, "escaped", r"(?:gas|chlorine|ammonia|acid|vapou?r|fumes|smoke|steam|sewage|crude|diesel|oil|chemicals?|radiation|methane|hydrogen|toxic \w+)~(?:escaped|escapes|leaked|leaks|vented|drifted|seeped|spread|billowed|discharged|released) ?(?:from|into|out|over|at)?", "Chlorine escaped from", weight=3),
    cue(TYPE, "attack took place", r"(?:attack|hack|breach|explosion|blast|fire|accident|crash|collision|spill|leak|outage|theft|robbery|incident)s? (?:took place|occurred|happened|broke out)", "attack took place", weight=3),
    cue(TYPE, "targeted", r"(?:was|were|been|being) (?:targeted|attacked)(?! (?:for|at|towards?|on))|(?:targeted|hit|attacked|struck|crippled) by (?:an? )?(?:[\w-]+ )?(?:(?:cyber-?|ransomware |hacking )?attacks?|hackers?|ransomware|malware|intruders)", "has been targeted", "hit by an attack", weight=2, declines=("customers were targeted for",)),
    cue(TYPE, "the spill", r"(?:the|a|an|this) (?:[\w-]+ )?(?:spill|blaze|fire|blast|crash|outage|breach|accident|leak|derailment|collision|collapse|attack|quake|hack|flood|storm|wreck|incident|disaster|shutdown|explosion)(?:,| (?:was|were|is|has|had|which|that|left|killed|forced|cost|affected|lasted|happened|occurred|began|started|broke|came|hit))", "The spill, which", "the fire was", weight=2),
    cue(TYPE, "locked out", r"(?:locked|shut|cut|frozen) out of (?:their|its|his|her|the) (?:accounts?|systems?|homes?|network|building|files|offices?)|(?:unable|not able|failed) to (?:log in|log on|withdraw|pay|access|board|call|connect|use)", "locked out of their accounts", weight=3),
    cue(TYPE, "siphoned off", rf"(?:{verbs('siphon')}(?: off)?|{verbs('embezzle pilfer')}|made off with|absconded|(?:crypto|tokens|funds|cash|coins|money|bitcoin|ether) (?:was|were|worth [^.;]{{2,30}}? (?:was|were)) (?:stolen|drained|siphoned|taken|lost))|drained (?:of|from)", "siphoned off", weight=3),
    cue(TYPE, "could fail", rf"(?:{STRUCTURE})~(?:could|may|might|is about to|is likely to|threaten(?:s|ed)? to|in danger of|at risk of) ?(?:fail|failing|collapse|collapsing|burst|bursting|give way|rupture|break|crack|topple)", "bridge could fail", weight=3),
    cue(TYPE, "went missing", r"(?:went|gone|goes|reported|still|are|is|were|was) missing|(?:lost|loses) (?:contact|radio contact|control|track) (?:with|of)|(?:swept|washed) (?:away|overboard|ashore|out to sea)|(?:bodies|body|remains|survivors|wreckage|debris|black box)~(?:found|recovered|pulled|washed|retrieved|identified)", "went missing", weight=3),
    cue(TYPE, "taken offline", r"(?:taken|took|taking|knocked|knocks|forced|went|gone|pulled|put|stayed|remain(?:s|ed)?) off-?line|(?:systems?|servers?|website|websites|app|apps|networks?|tills|payments|screens|phones|e-?mail)~(?:down for|were down|was down|went dark|froze|crashed|crash|stopped working|collapsed|were restored|back up|back online|inaccessible|paralysed|paralyzed|encrypted)", "knocked offline", weight=3),
    cue(TYPE, "death toll", r"(?:death toll|toll|number of (?:dead|victims|injured|missing|deaths))~(?:rose|risen|rises|climbed|stands?|stood|reached|put|to|at|passed)|claim(?:s|ed)? (?:# |the |at least # )?lives", "death toll rose", weight=3),
    cue(TYPE, "scare", r"(?:bomb|security|health|safety|cyber|terror|bird flu|food) (?:scare|alert|threat|lapse|warning)|evacuat(?:ed|es|ing|ion)|(?:state of|declared an?) emergency|(?:quarantine|lockdown) (?:was|of|for|in|after|imposed)", "bomb scare", "evacuated", weight=2),
    cue(
        TYPE,
        "records taken",
        r"(?:records|data|details|files|passwords|documents|accounts)~(?:was|were|been|being|be) (?:copied|stolen|accessed|exposed|leaked|taken|published|compromised|breached|encrypted)",
        "Records of 2.3 million customers were copied",
        weight=3,
    ),
    cue(TYPE, "so much ran out", rf"(?:{verbs('spill leak release discharge vent')}|let go of) (?:about |some |around |nearly |almost |more than |an estimated |at least |approximately |up to )*# ?(?:million )?(?:barrels|litres|liters|gallons|cubic (?:metres|meters|feet)|tonnes|tons|kilos|kilogram(?:me)?s)", "released approximately 650 cubic metres", weight=3),
    cue(TYPE, "supply cut off", rf"black(?:s|ed|ing)? out~(?:#|customers|homes|households|subscribers|districts|towns)|(?:rolling|rotating|controlled|emergency) (?:blackouts?|outages|power cuts)|load[- ]shedding|{verbs('cut switch_off shut_off turn_off interrupt')} (?:the )?(?:power|electricity|water|gas|heat|heating)(?: supply| supplies)? (?:to|for) (?:(?:about|some|around|nearly|almost|over|roughly|more than) )?(?:# (?:[\w-]+ )?)?(?:homes|households|customers|businesses|towns|residents|factories|people)", "cut power to 38,000 homes", "blacked out 12,000 customers", weight=3),
    cue(TYPE, "fell from the sky", r"(?:drones?|jets?|helicopters?|planes?|aircraft|balloons?|satellites?|rockets?|gliders?|airships?)~(?:came down|hit the ground|fell (?:into|to) (?:the )?(?:sea|ground|earth)|broke up|plunged|ditched)|hit the ground|crash-landed|fell into the sea|lost (?:its|their|the)~(?:data link|signal|contact)", "drones lost their data link", "helicopter came down", weight=3, not_after="prices?|costs?"),
    cue(TYPE, "stopped working", rf"{verbs('stop cease')} (?:delivering|working|responding|transmitting|turning|moving|functioning|sending|producing power)", "stopped delivering electricity", weight=3),
    cue(TYPE, "has been grounded", r"(?:is|are|was|were|been|be|remains?|stays?|stayed) grounded", "has been grounded", weight=2),
    cue(TYPE, "broke up", rf"{verbs('break')} (?:up|apart) (?:over|above|in|on|during|off|near|shortly)", "broke up over", weight=3),
    cue(TYPE, "part broke", r"(?:bearing|cable|rope|axle|shaft|blade|valve|weld|pipe|seal|wheel|rail|rotor|gearbox|antenna|wing|panel|turbine|pump|door|hose|bolt)s?~(?:broke|broken|snapped|cracked|fractured|burst|failed|jammed|came loose|sheared)", "bearing had broken", weight=3),
    cue(TYPE, "animals lost", rf"{verbs('cull slaughter destroy lose sacrifice kill')} (?:{HEDGE}# ?|(?:the |all |its )+)(?:of its )?(?:million |thousand )?(?:[\w-]+ )?(?:hens|birds|layers|chickens|turkeys|ducks|poultry|cattle|cows|pigs|hogs|sheep|salmon|fish|animals)", "had to sacrifice 3.1 million hens", weight=3),
    cue(TYPE, "lost part of its power", rf"{verbs('lose')} (?:about |some |nearly |almost |roughly )?(?:half|a third|a quarter|two thirds|most|all|part|#(?: ?%| per ?cent)) of its (?:[\w-]+ )?(?:power|thrust|signal|pressure|electricity|capacity to)", "had lost about half of its electric power", weight=3),
    cue(TYPE, "road blocked", r"(?:blockades? of|block(?:s|ed|ing)?|cut(?:ting)?) (?:the )?(?:(?-i:[A-Z])[\w]+ )?(?:route|road|highway|motorway|access road|railway line|border crossing)(?: #)?", "blockade of Route 1", "cut Route 1", weight=2),
    cue(TYPE, "had to be freed", r"(?:had|have|has) to be (?:rescued|evacuated|freed|winched|airlifted|brought to safety|helped down)|(?:strands|stranding|stranded) #", "had to be rescued", "strands 143", weight=3),
    cue(TYPE, "germ confirmed", r"(?:virus|h\dn\d|flu|influenza|swine fever|outbreak|disease|infections?|salmonella|listeria|fever|strain)~(?:was|were|has been|have been|is) (?:confirmed|detected|found|reported) (?:on|in|at)", "virus was confirmed on", weight=3),
)
