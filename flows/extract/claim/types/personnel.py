"""Personnel: appointments and departures."""

from flows.extract.claim.cue import cue, verbs

TYPE = "personnel"
POST = r"(?:chief executive(?: officer)?|ceo|cfo|coo|cto|chair(?:man|woman|person)?|finance director|chief \w+ officer|managing director|president|director|head|boss|secretary|treasurer|chief financial officer|non-executive director|successor)"

CUES = (
    cue(TYPE, "appoint", rf"{verbs('appoint name hire promote nominate')}(?: as| a| an| its| the)?~(?:{POST}|[A-Z][a-z]+ [A-Z])", "appointed its finance director", "name a successor", weight=3),
    cue(TYPE, "appointed as", rf"(?:was|been|were|is|be|becomes?|became)~{POST}", "was appointed chief executive", weight=2),
    cue(TYPE, "leave", rf"(?:{verbs('resign quit retire depart')}|step(?:s|ped|ping)? (?:down|aside)|stand(?:s|ing)? down|stood down|ousted|sacked|fired as|was dismissed|leaves? (?:the company|next|in|at|after|his|her|office))",
        "resigned", "retire", "stepped down", weight=3, declines=("early retirement",)),
    cue(TYPE, "departure", r"(?:resignation|departure|retirement|dismissal|appointment) of|(?:his|her) (?:resignation|departure|retirement|successor|predecessor)", "resignation of", weight=2, needs="person"),
    cue(TYPE, "succeed", rf"(?:{verbs('succeed replace')} (?:him|her|[A-Z])|take(?:s|n)? over as|took over (?:as|in|from)|will take over|takes the helm|to succeed)", "succeeds him", "took over in", weight=2, needs="person"),
    cue(TYPE, "in office since", rf"(?:{POST}|in the job|in charge) since", "chairman since", weight=1, needs="date"),
    cue(TYPE, "join", rf"(?:{verbs('join')}) (?:the (?:company|group|board|bank|firm)|as)", "joined the board", weight=2),
    cue(TYPE, "replace the boss", rf"{verbs('replace oust sack')} (?:its|the|their) {POST}", "replaced its chief executive", weight=3),
    cue(TYPE, "leave a company", rf"{verbs('leave')} (?-i:[A-Z]\w+)", "leaves Norvik", weight=2, needs="company person"),
    cue(TYPE, "took a post", r"(?:took over|takes over|take over|took up|takes up|assumed?|start(?:s|ed)? (?:in|as)|joins?|joined) (?:the )?(?:post|role|job|helm|office|position|as|in #)", "took over the post", weight=3),
    cue(TYPE, "joined from", r"(?:joined|joins) (?:in|from|the)", "joined from", weight=2, needs="person"),
    cue(TYPE, "his departure", r"(?:talk of|reports of|speculation about) (?:his|her|their|[A-Z][\w’']+) (?:departure|exit|resignation|future)", "talk of his departure", weight=3),
    cue(TYPE, "hand over", rf"{verbs('hand')} over (?:to|the)", "hand over to", weight=3, needs="person"),
)
