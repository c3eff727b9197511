"""Incidents: outages, accidents, breaches, disasters."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "incident"

CUES = (
    cue(TYPE, "accident", rf"(?:{nouns('explosion|fire|blaze|crash|collision|derailment|spill|leak|outage|blackout|collapse|accident|flood|earthquake|landslide|grounding|capsize|contamination|outbreak|cave-in|power_cut')}) (?:at|in|on|of|that|which|has|had|was|were|killed|injured|hit|struck|left|off|broke|forced)",
        "fire at", "explosion that", weight=2),
    cue(TYPE, "breach", r"(?:data breach|security breach|cyber-?attack|ransomware|hackers?|data leak|breach of (?:data|customer)|hack(?:ed|ing)?)", "data breach", "ransomware", weight=3),
    cue(TYPE, "stolen data", rf"(?:{verbs('steal expose leak compromise access')}|stolen)~(?:data|records|details|accounts|passwords|information|customers)", "stole customer data", weight=3),
    cue(TYPE, "casualties", r"(?:killed|injured|died|missing|trapped|fell ill|taken ill|hospitali[sz]ed|dead|deaths|casualties|rescued|evacuated)", "killed", weight=2, needs="count"),
    cue(TYPE, "ship accident", rf"{verbs('collide sink capsize derail explode')}|ran aground|run aground|caught fire|catch fire|broke out|lost power|lost at sea|fell overboard", "ran aground", "collided", weight=2),
    cue(TYPE, "service failed", rf"(?:services?|network|systems?|website|app|site) (?:went|was|were|is|are|had gone|go) (?:down|offline|dark|disrupted|hit)", "network went down", weight=3),
    cue(TYPE, "found contaminated", r"(?:salmonella|listeria|e\. coli|glass|metal fragments|contaminated|tainted|undeclared|mislabelled|mislabeled)", "salmonella", weight=1),
)
