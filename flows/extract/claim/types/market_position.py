"""Market position: share or rank in a market."""

from flows.extract.claim.cue import cue, verbs

TYPE = "market_position"

CUES = (
    cue(TYPE, "market share", r"market shares?", "market share", weight=3, needs="percent points"),
    cue(TYPE, "share of the market", rf"share of (?:the )?[\w’' -]{{3,60}}?(?:market|{verbs('drop fall rise climb slip grow shrink reach')})", "share of the three makers in Europe dropped", "share of the cloud market", weight=3,
        needs="percent points"),
    cue(TYPE, "rank", rf"{verbs('rank')}~(?:first|second|third|fourth|fifth|top|among|no|number)", "ranked among", weight=3),
    cue(TYPE, "took first place", r"(?:took|takes|taking|holds|held|in|moved (?:in)?to|slipped to|retained|regained) (?:the )?(?:first|second|third|fourth|fifth|top|number[- ]one) (?:place|position|spot|rank)", "took first place", weight=3),
    cue(TYPE, "largest", r"(?:is|was|remains|became|becomes|becoming) (?:the|\w+[’']s) (?:[\w’']+[- ]){0,4}(?:largest|biggest|leading|dominant|second-largest|third-largest)", "is the world's largest", weight=1),
    cue(TYPE, "account for", rf"{verbs('account')} for~of (?:the )?[\w ]{{0,30}}(?:market|sales|exports|production|output|shipments)", "accounts for 40% of global output", weight=2, needs="percent"),
    cue(TYPE, "overtake", rf"{verbs('overtake')}|overtook|overtaken", "overtook", weight=2, needs="company"),
    cue(TYPE, "topped the leaderboard", rf"{verbs('top lead')} the (?:global |world )?(?:leaderboard|ranking|rankings|league table|chart|charts)", "topped the global leaderboard", weight=2),
)
