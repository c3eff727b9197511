"""Legal: suits, fines, probes, claims."""

from flows.extract.claim.cue import cue, verbs

TYPE = "legal"

CUES = (
    cue(TYPE, "sue", rf"{verbs('sue')}", "sued", weight=3),
    cue(TYPE, "suit", r"(?:lawsuits?|class[- ]action|legal action|court case|legal claim|damages claim|complaint)(?: (?:against|filed|by|from|over|was|seeks|accus\w+))?", "lawsuit against", weight=2),
    cue(TYPE, "fine", rf"(?:{verbs('fine penalise penalize')} (?:the|a|an|it|[A-Z])|(?:a|the|record|total|its)~(?:fine|penalty|penalties|fines) (?:of|for|over|from|imposed|was|is)|(?:million|billion|bn|m) (?:fine|penalty|settlement))",
        "fined the", "a fine of", "million fine", weight=3),
    cue(TYPE, "probe", r"(?:investigations?|probes?|inquir(?:y|ies)|enquir(?:y|ies)|raid(?:s|ed)?|inspections?) (?:into|by|of|over|against|on|has|had|was|is)", "investigation into", weight=2),
    cue(TYPE, "investigate", rf"{verbs('investigate probe raid indict arrest prosecute accuse convict acquit')}", "investigating", weight=2, declines=("in charge of",)),
    cue(TYPE, "open a probe", rf"{verbs('open launch start begin close drop')}~(?:investigation|probe|inquiry|enquiry|proceedings|case)", "opened an investigation", weight=3),
    cue(TYPE, "court", r"(?:court|judge|tribunal|jury|arbitrators?|prosecutors?)~(?:ruled|rules|ordered|dismissed|upheld|rejected|found|awarded|approved|said|granted|blocked|overturned)", "court ruled", "judge dismissed", weight=3),
    cue(TYPE, "settle", rf"(?:{verbs('settle')}~(?:case|claims?|charges|lawsuit|suit|dispute|allegations)|(?:agreed|agrees) to pay|settlement (?:of|with))", "settled the case", "agreed to pay", weight=3),
    cue(TYPE, "demand back", r"(?:ask(?:s|ed)?|demand(?:s|ed)?|want(?:s|ed)?|order(?:s|ed)?|seek(?:s|ing)?|sought)~(?:refund|return of|back|repayment|compensation|damages)", "asked for the return of", "demands refund", weight=3),
    cue(TYPE, "repay", rf"(?:{verbs('repay refund reimburse compensate')}|to repay|days to repay|gets? its money back)", "repay", weight=2, needs="money date"),
    cue(TYPE, "complaint received", r"(?:received|filed|lodged|made|submitted)~(?:complaint|appeal|claim|petition)", "received a complaint", weight=3),
    cue(TYPE, "appeal", rf"{verbs('appeal')} (?:against|to|the)|(?:will|would|to) appeal", "appeal against", weight=2),
    cue(TYPE, "drop a claim", rf"{verbs('drop withdraw abandon waive')} (?:its|the|their) (?:claim|case|suit|appeal|lawsuit|complaint)", "drop its claim", weight=3),
    cue(TYPE, "guilty", r"(?:pleaded|pleads|found) (?:not )?guilty|(?:market|accounting|tax|bribery|price-fixing) (?:abuse|fraud|evasion|cartel)", "pleaded guilty", weight=2),
    cue(TYPE, "charged", r"(?:was|were|been|is|are) (?:charged|indicted|arrested|sentenced|convicted|acquitted|accused|jailed|detained|questioned|tried|sued|fined)", "were charged", weight=3),
    cue(TYPE, "trial", r"(?:trial|hearing|proceedings|investigation|probe|inquiry|case) (?:is|was|will|began|begins|starts|started|opens|opened|ended|of|against|scheduled)", "trial is", weight=2, needs="date person company"),
    cue(TYPE, "pay a penalty", rf"{verbs('pay')}~(?:instal?ment|restitution|penalty|fine|damages|compensation|settlement|to (?:resolve|settle|end))|paid (?:about |some )?(?:[A-Z]{{2,3}}\$? ?|[$€£¥₩₹])#~in (?:a|the|an)~case", "pay its first instalment", weight=3),
    cue(TYPE, "prosecution agreement", r"(?:deferred|non-)[- ]?prosecution agreement|plea (?:deal|agreement)|consent order", "deferred prosecution agreement", weight=3),
    cue(TYPE, "forfeit", r"(?:forfeiture|restitution|disgorgement|penalty) (?:of|to|and)", "restitution to", weight=3, needs="money"),
    cue(TYPE, "hand over profit", rf"{verbs('hand pay give')} (?:over|back)|unlawful profits?", "unlawful profit", weight=2, needs="money"),
    cue(TYPE, "asking for money", rf"{verbs('ask demand claim')} (?:for )?(?:about |some |at least |up to |more than )?(?:[A-Z]{{2,3}}\$? ?|[$€£¥₩₹])?#", "asking for about $500", weight=2, needs="money"),
)
