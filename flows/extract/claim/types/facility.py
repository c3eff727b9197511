"""Facilities: a site is planned, opened, expanded, paused, closed."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "facility"
SITE = nouns(
    "plant|factory|gigafactory|mine|smelter|refinery|data_centre|data_center|warehouse|store|shop|branch|hub|base|depot|terminal|port|site|office|headquarters|campus|"
    "laboratory|lab|warehouse|outlet|restaurant|hotel|hospital|clinic|pipeline|wind_farm|solar_farm|reactor|facility|complex|mill|yard|shipyard|foundry|fab|"
    "assembly_line|production_line|supermarket|showroom|station|dam|quarry|brewery|bakery|dairy|project"
)

CUES = (
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
    cue(TYPE, "opened long ago", rf"which (?:was )?(?:opened|inaugurated|built|commissioned) in|{SITE},? (?:which )?opened (?:in|on)", "which opened in", weight=2, needs="date"),
)
