"""Macro: the economy, elections and policy at large."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "macro"

CUES = (
    cue(TYPE, "economy measure", rf"(?:gdp|inflation|unemployment|consumer prices|producer prices|industrial production|retail sales|interest rates?|key rate|policy rate|trade surplus|trade deficit|economic growth|budget deficit)~(?:{verbs('rise fall grow shrink slow accelerate climb drop ease stand be cut raise hold contract expand')}|at|of|to|by)",
        "inflation rose", "GDP shrank", weight=3, needs="percent points money"),
    cue(TYPE, "election", rf"(?:presidential |general |parliamentary |local |snap |federal |state )+{nouns('election|vote|ballot')}|referendum|first round|run-off", "presidential election", weight=2, needs="date"),
    cue(TYPE, "central bank", rf"(?:central bank|federal reserve|fed|ecb|bank of england|bank of japan|people[’']s bank)~{verbs('cut raise hold keep lift lower leave')}~rates?", "central bank cut interest rates", weight=3),
    cue(TYPE, "recession", r"(?:in|into|out of|avoid(?:ed)?|enter(?:ed|s)?) (?:a )?recession", "into recession", weight=2),
    cue(TYPE, "trade and output of a country", rf"(?:imports|exports|house prices|wages|factory orders|jobless claims|payrolls|tax receipts)(?: of [\w ]+?)? {verbs('rise fall grow shrink climb drop increase decline slow')}", "imports fell", weight=3, needs="percent count money"),
)
