"""Facilities: a site is planned, opened, expanded, paused, closed."""

from flows.extract.claim.cue import HEDGE, cue, nouns, verbs

TYPE = "facility"
SITE = nouns(
    "plant|factory|gigafactory|mine|smelter|refinery|data_centre|data_center|warehouse|store|shop|branch|hub|base|depot|terminal|port|site|office|headquarters|campus|"
    "laboratory|lab|warehouse|outlet|restaurant|hotel|hospital|clinic|pipeline|wind_farm|solar_farm|reactor|facility|complex|mill|yard|shipyard|foundry|fab|"
    "assembly_line|production_line|supermarket|showroom|station|dam|quarry|brewery|bakery|dairy|project|café|cafe|centre|center|runway|blast_furnace|furnace|concentrator|berth|dry_dock|stadium|colliery|pit|gas_field|platform|silo|museum|theme_park|park|tunnel|kiln|assembly|smelting_works|works|steelworks|workshop|gym|cinema|casino|flagship|solar_park|capture_unit|coal-fired_unit|unit|airport|bridge|canal|terminal|bottling_plant|property|barn|shed|line|kitchen|studio|golf_course|mini-golf_course|rink|arena|roller_coaster|ride|attraction"
)

CUES = (
    cue(TYPE, "give up a plant", r"(?:giv(?:es?|ing|en)|gave) up (?:its|the|their|a|an|another|one)(?: \w+){0,2} (?:plants?|factor(?:y|ies)|mills?|smelters?|refiner(?:y|ies)|mines?|works|sites?|yards?|warehouses?|stores?|shops?|branch(?:es)?)", "giving up its lift factory", weight=3),
    cue(TYPE, "open or build", rf"{verbs('open build establish construct set_up inaugurate activate launch expand add')} (?:a|an|its|the|another|new|their|\d+|two|three|four|five|six|seven|eight|nine|ten)~{SITE}",
        "open a base", "build a new plant", "activated eight new data centers", weight=3, declines=("open a debate",)),
    cue(TYPE, "close or cut", rf"{verbs('close shut shutter mothball cancel scrap abandon halt suspend pause idle halve downsize cut reduce convert stop reopen restart resume sell_off shelve delay')} (?:down )?(?:of |construction of |work on |production at |operations at |a|an|its|the|all|some|about|\d+|two|three|four|five|six|seven|eight|nine|ten|[\w’']+)~{SITE}",
        "close 40 stores", "pause construction of the joint battery plant", "cancelling the Ostrava plant", weight=3),
    cue(TYPE, "site changed", rf"{SITE}(?: (?:in|at|near|on) [\w’' ]+?)? (?:was|were|is|will be|would be|has been|have been|had been|to be|will|would) (?:be )?(?:announced|unveiled|opened|closed|built|shut|halved|expanded|cancelled|canceled|scrapped|paused|mothballed|completed|inaugurated|reopened|idled|suspended|close|open|reopen|halted|evacuated|restarted)",
        "plant was announced", "stores will close", weight=3),
    cue(TYPE, "work on the site", r"(?:work|construction|production|operations|drilling|mining|building|commissioning|output|groundworks) (?:on|at|of|in|there|will|is|was|has|had|starts?|stops?|began|begins?|resumed|stopped|ended|would|should)~(?:start|starts|begin|begins|began|started|stop|stops|stopped|resume|resumed|paused|halted|suspended|ended|end|ready|complete|completed|site|there)?",
        "production will start", "Work on the site stops", "construction began", weight=2),
    cue(TYPE, "ground broken", r"(?:first sod|broke ground|break ground|breaking ground|ground-?breaking|foundation stone)", "the first sod", "broke ground", weight=3),
    cue(TYPE, "capacity", r"(?:capacity|nameplate)~(?:of|to|from|by|will|at)", "capacity of", weight=2, needs="measure count"),
    cue(TYPE, "jobs at a site", r"(?:people|workers|staff) (?:are|will|were) to work there|(?:planned|promised) jobs", "planned jobs", weight=2, needs="count"),
    cue(TYPE, "put on hold", rf"{verbs('put')}~on (?:hold|ice)", "put on ice", weight=3),
    cue(TYPE, "pull the plug", rf"{verbs('pull')} the plug on", "pulls the plug on", weight=3),
    cue(TYPE, "resume it", r"(?:whether|when) to (?:resume|restart|reopen|build)", "whether to resume", weight=2),
    cue(TYPE, "scaled back", r"(?:scaled back|scale back|scaling back|cut to|reduced it to|reduce it to|halved|project was)", "scaled back", weight=2, needs="figure"),
    cue(TYPE, "venture unveiled", r"(?:joint venture|project|plan|scheme|plant)[^.;]{0,60}? (?:was )?(?:unveiled|announced|presented)", "joint venture was unveiled", weight=2, needs="date"),
    cue(TYPE, "investment falls", r"investment (?:falls|rises|drops|shrinks|grows|climbs|fell|rose|dropped) to", "Investment falls to", weight=3),
    cue(TYPE, "jobs shrink", r"(?:number of|promised|planned) jobs~(?:shrinks?|falls?|fell|rises?|rose|drops?|dropped|decreased|cut)", "number of jobs shrinks", weight=3),
    cue(TYPE, "keep or move equipment", r"(?:keep|ship|move|dismantle)~(?:machines|equipment|machinery|tools)", "keep the site's machines", weight=2),
    cue(TYPE, "footprint", rf"{verbs('expand extend')} (?:its|the|their)~(?:footprint|network|presence)", "expanding its store network", weight=1),
    cue(TYPE, "converting the site", rf"{verbs('convert turn')} (?:the|its|a) (?:site|plant|factory|mine|store)", "converting the site", weight=2),
    cue(TYPE, "start of production", r"start of (?:production|operations|construction)", "Start of production", weight=2, needs="date"),
    cue(TYPE, "extend a site", rf"{verbs('extend enlarge expand upgrade modernise modernize refurbish relocate move')} (?:its|the|a|their)~{SITE}", "extend its factory", weight=3),
    cue(TYPE, "site stands still", r"(?:stood still|stand still|stands idle|stood idle|at a standstill|ground to a halt|back in operation|back on line|back online|back up and running|running again)", "stood still", weight=2),
    cue(TYPE, "output back", r"(?:full |normal )?(?:output|production|operations|service) (?:should|will|would|could|is|was) (?:be )?(?:back|restored|resumed|normal)", "Full output should be back", weight=3),
    cue(TYPE, "was commissioned", rf"{SITE}(?:,[^.;]{{3,120}},)? (?:was|were|has been|have been|will be|is being) (?:fully |formally |officially )?(?:commissioned|inaugurated|energi[sz]ed|brought on(?:line| stream)|connected to the grid)", "plant was commissioned", "mill, built by Halle and Norvik, was inaugurated", weight=3),
    cue(TYPE, "opened long ago", rf"which (?:was )?(?:opened|inaugurated|built|commissioned) in|{SITE},? (?:which )?opened (?:in|on)", "which opened in", weight=2, needs="date"),
    cue(TYPE, "come on stream", r"(?:com(?:e|es|ing)|came|bring(?:s|ing)?|brought|go(?:es)?|went|gone) (?:back )?(?:on stream|on line|onstream|into operation|into production|online)", "came on stream", weight=3),
    cue(TYPE, "switch a site on or off", rf"{verbs('take bring put')}~{SITE}~(?:offline|online|on line|out of service|out of action|on stream|into operation)|{verbs('switch_on switch_off')}", "takes reactor 2 offline", weight=2),
    cue(TYPE, "choose a place", rf"{verbs('pick choose select')}~(?:as|for)~(?:site|home|location|{SITE})", "picked Galway for its new insulin plant", weight=3),
    cue(TYPE, "site will go", rf"{SITE}(?: (?:in|at|near|on|for) [\w’'-]+(?: [\w’'-]+){{0,3}}?)?(?:, (?!and\b|but\b|which\b)[^,;.]{{3,70}},)? (?:are|is|will|would|could|may|to|has|have|stays?|remains?)(?: also| now| all)* (?:to )?(?:go|disappear|be (?:shut|closed|built|opened|sold|mothballed|demolished|converted|expanded|moved)|stay(?:ed)? closed|closed|remain closed|due for completion|under review|nearing completion|cease\w*|reopen\w*|opened|close\w*|expanded|shut)",
        "mills are to go", weight=3),
    cue(TYPE, "site reopens", rf"{SITE} (?:(?:re)?opens?(?! (?:for|at) (?:at least|more than|over|a year|#))|(?:re)?opened|closes?|closed(?! (?:after|at|on) # rounds)|shuts?|restarts?|restarted|ceased?|handles its first|reached full|reaches full|came|comes|starts? up|started up|is running|stays? closed|which opened)", "theme park reopens", weight=3),
    cue(TYPE, "construction of", r"(?:construction|building|expansion|completion|opening|closure|closing|relocation|extension|commissioning|refit|demolition) of (?:the|a|an|its|his|another|two|three|#|(?-i:[A-Z]\w+))", "construction of the", weight=2),
    cue(TYPE, "work has begun", r"(?:work|building work|construction|earthworks) (?:has |have |will |is to )?(?:begun|began|begin|start(?:s|ed)?|stopped|finished|end(?:s|ed)?|resumed?)(?: on| at)?", "work has begun on", weight=2),
    cue(TYPE, "stop production", rf"{verbs('cease halt stop suspend resume restart begin start ramp_up pause idle end move shift')} (?:all |some |most )?(?:production|operations|output|construction|drilling|bottling|mining|assembly|smelting|manufacturing)(?! of)", "cease production", weight=2),
    cue(TYPE, "output resumed", r"(?:production|output|operations|mining|drilling|assembly|loading|smelting)~(?:was|were|has|have|had|been|is)~(?:resumed|suspended|halted|stopped|restarted|restored|idled|moved|shifted)", "production was suspended", weight=3),
    cue(TYPE, "restart a site", verbs("mothball reactivate recommission decommission idle restart relocate refurbish"), "mothballs", weight=2),
    cue(TYPE, "open without article", rf"{verbs('open build close shut expand commission construct inaugurate plan add approve relocate')}~{SITE}", "expands Bangalore engineering centre", weight=2, declines=("opened a debate",)),
    cue(TYPE, "close its doors", rf"{verbs('close open shut')} (?:its|their|the) doors|{verbs('pull_out_of leave vacate quit')}~{SITE}", "closed its doors", weight=3),
    cue(TYPE, "consolidate", rf"{verbs('consolidate merge combine relocate move shift transfer')}~(?:{SITE}|bottling|production|head office|operations)", "consolidate four warehouses", weight=2),
    cue(TYPE, "at so much capacity", r"(?:running|operating|ran|operated|runs|operates|run|works?|working) at~(?:capacity|full tilt|percent|%)|shut in|shut for (?:maintenance|repairs|a refit)|(?:down |go |move )to (?:one|two|three) shifts?|(?:extra|third|second|night) shift", "running at 60 percent of capacity", weight=2),
    cue(TYPE, "put off", r"(?:opening|completion|start-up|construction|closure)(?: of [\w’'-]+(?: [\w’'-]+){0,2}?)?~(?:pushed back|delayed|put back|postponed|brought forward|due|slipped)", "opening of the centre has been pushed back", weight=3),
    cue(TYPE, "takes space", rf"{verbs('lease rent take_up take')}~(?:square (?:feet|metres|meters|foot)|sq ft|sqm|office space|floor space)", "leased 12,000 square feet", weight=3),
    cue(TYPE, "new site by name opened", rf"new {SITE},? (?:[“\"‘'][^”\"]{{2,40}}[”\"’'],?|(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+){{0,3}},?) (?:re)?(?:opened|opens|closed|shut)", "new mill Norra opened", weight=3),
    cue(TYPE, "outlet opened", rf"(?:new|first|second|third|another|flagship) {SITE} (?:in|at|opened|opens|will)", "new plant in", weight=1),
    cue(TYPE, "network of sites", rf"{verbs('run operate have own')} {HEDGE}#~{SITE}", "runs 212 restaurants", weight=1),
    cue(
        TYPE,
        "put a project on hold",
        rf"{verbs('put')}~(?:{SITE}|expansion|project|construction|building work|extension|line)(?:~(?:in|at|near|of) [\w’-]+)? (?:on hold|on ice|on the shelf|on the back burner)",
        "put an expansion of its plant in Leeds on hold",
        weight=3,
    ),
    cue(TYPE, "cloud regions", rf"{verbs('open launch add switch_on')} (?:cloud |data |new |second |its )*(?:a |another |two |three |four |five |#)?(?:[\w-]+ )?(?:regions?|availability zones?) in", "opened regions in", weight=3),
    cue(TYPE, "won't reopen", rf"{SITE}(?: (?:in|at|near) [\w’'-]+)? (?:wo|is|are|was|were|has|have|does|will)(?:n[’']t| not| never) (?:re-?open|re-?start|be (?:built|rebuilt|reopened|replaced)|come back)", "quarry won't reopen", weight=3),
    cue(TYPE, "foundations laid", rf"foundations?(?: stone)?(?: [\w’'-]+){{0,4}} (?:was|were|has been|have been|had been|will be) laid|{verbs('lay')} (?:of )?the (?:foundations?|cornerstone|first stone)", "foundation was laid", "laid the cornerstone", weight=3),
    cue(TYPE, "trial production", r"(?:trial|test|pilot|commercial|series|serial|mass) (?:production|operations?) (?:is|was|will|would|should|has|could|to|planned|expected|began|begins?|starts?|started)", "trial production is planned", weight=3),
    cue(TYPE, "move elsewhere", rf"(?:{verbs('rule')} out|{verbs('deny consider weigh mull threaten plan')}) (?:an?|any|the|its) (?:move|relocation) (?:to|from|out of|abroad)|{verbs('take move relocate')} (?:its|their|the) (?:[^\s;:]+ ){{0,3}}?(?:project|plant|factory|campus|mill|production|head office|headquarters) (?:to (?-i:[A-Z])\w+|elsewhere|abroad|overseas)", "ruled out a move to", "take its $7 billion project to Ohio", weight=3),
)
