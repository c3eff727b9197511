"""Analyst views: ratings, targets, opinions."""

from flows.extract.claim.cue import cue, verbs

TYPE = "analyst_view"

CUES = (
    cue(TYPE, "rating", rf"{verbs('lower raise cut upgrade downgrade lift reiterate maintain keep initiate trim')}~(?:ratings?|price targets?|target prices?|recommendation|the (?:stock|shares) (?:to|from))",
        "lowered its rating", "cut its target price", "downgraded the stock to", weight=3, modality="opinion"),
    cue(TYPE, "rates the shares", rf"{verbs('rate')} (?:the |its )?(?:shares|stock|company|it)", "rate the shares", weight=3, modality="opinion"),
    cue(TYPE, "price target", r"(?:price target|target price)", "price target", weight=2, modality="opinion"),
    cue(TYPE, "analysts said", rf"(?:analysts?|strategists?|economists?|researchers?|brokers?|portfolio manager|fund manager)(?: (?:at|from|with|of) [A-Z][\w&.’' -]{{2,40}}?)?,? (?:in a note,? )?(?:also )?{verbs('say write note point_out argue believe warn praise call reckon estimate suggest tell think see add comment caution')}",
        "analysts said", "Analysts at Norden Bank wrote", weight=3, needs="company person", modality="opinion"),
    cue(TYPE, "said an analyst", rf"(?:{verbs('say write note argue warn add reckon')}) [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){{0,3}},? (?:an?|the|who|chief|senior)? ?(?:\w+ ){{0,2}}(?:analyst|strategist|economist|researcher)", "said Lena Ost, an analyst", weight=3, modality="opinion"),
    cue(TYPE, "an analyst at", rf"(?:analyst|strategist|economist|researcher|portfolio manager|investment officer|chief investment strategist) (?:at|with|from|of) [A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){{0,3}},? {verbs('say note point_out argue believe warn add write lower raise cut call tell think')}", "analyst at Norden Bank said", weight=3, modality="opinion"),
    cue(TYPE, "in a note", r"in a (?:research )?note", "in a note", weight=2, modality="opinion"),
    cue(TYPE, "put to a rating", rf"{verbs('cut raise put upgrade downgrade move lift lower')}~to [“\"‘']?(?:reduce|hold|buy|sell|neutral|overweight|underweight|outperform|underperform|add|accumulate)", "cut it to hold", weight=3, modality="opinion"),
)
