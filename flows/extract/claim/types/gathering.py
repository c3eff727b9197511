"""Gatherings: conferences, calls, meetings, and the days on which results come out."""

from flows.extract.claim.cue import cue, nouns, verbs

TYPE = "gathering"
MEETING = nouns("conference|meeting|annual_general_meeting|general_meeting|agm|egm|summit|earnings_call|conference_call|press_conference|capital_markets_day|investor_day|board_meeting|special_session|session|hearing|trade_fair|forum|expo|congress|shareholder_vote")

CUES = (
    cue(TYPE, "will report", rf"{verbs('report publish announce release present')}~(?:half-year|full-year|first-half|second-half|annual|quarterly|interim|first-quarter|second-quarter|third-quarter|fourth-quarter|\d{{4}})~(?:results|earnings|figures|numbers)",
        "announce its 2024 results", "report half-year results", weight=3, needs="date") ,
    cue(TYPE, "results day", r"(?:results|earnings|figures|numbers)~(?:will be|are|is|be|to be) (?:published|released|announced|reported|presented|due|out|expected)", "Results for the half year will be published", weight=3, needs="date"),
    cue(TYPE, "reports on", r"(?:which|who|company|group|it) (?:next )?reports (?:next|on|in|its)", "which reports next", weight=3, needs="date"),
    cue(TYPE, "meeting", rf"(?:special |extraordinary |annual |next |supervisory )?{MEETING}(?: of (?:the )?[\w ]{{3,40}}?)?~(?:will|would|is|was|on|held|take|takes|took|scheduled|opened|opens|begins|began|starts)", "board meeting will", "summit held", weight=2, needs="date", not_after=r"(?:at|during|in|after|before|since|ahead of|told|on)(?: the| its| an?| their| this| last)?"),
    cue(TYPE, "hold a meeting", rf"{verbs('hold host convene call attend schedule organise organize stage')}~(?:{MEETING})", "hold a special session", weight=3),
    cue(TYPE, "vote", rf"(?:shareholders?|investors|owners|members|creditors)~(?:vote[sd]?|approved?|backed|waved through|voting)", "shareholders vote", "Shareholders waved through", weight=3),
    cue(TYPE, "at the conference", rf"(?:at|during) (?:the|its|a|an)~(?:{nouns('conference|summit|forum|expo|congress|trade_fair')})", "at the Hanover developer conference", weight=1),
    cue(TYPE, "general meeting row", r"general meeting", "General Meeting", weight=2, needs="date"),
    cue(TYPE, "take place", r"(?:would|will|to|due to) (?:take place|be held|convene|meet)", "would take place", weight=2, needs="date"),
    cue(TYPE, "publishes figures", rf"{verbs('publish release present issue')}~(?:figures|results|report|data|numbers|statement)", "publishes its output figures", weight=2, needs="date"),
    cue(TYPE, "interim report", r"(?:interim|annual|quarterly|half-year) (?:report|statement) (?:for|will|is|on)", "interim report for", weight=2, needs="date"),
    cue(TYPE, "invite", rf"{verbs('invite summon')}~(?:to the|to a|to talks|both sides)", "invited both sides", weight=2),
    cue(TYPE, "talks meet", rf"(?:will|to|due to) meet (?:on|in|with|again|next)|{verbs('meet')} (?:the minister)", "will meet on", weight=2, needs="date"),
)
