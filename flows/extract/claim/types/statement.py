"""Statements: something said that shows no other event."""

from flows.extract.claim.cue import cue, verbs

TYPE = "statement"
SAYING = "say tell state add announce note claim argue stress emphasise emphasize reveal disclose confirm insist comment declare explain warn reiterate write point_out promise admit acknowledge pledge reply respond"

CUES = (
    cue(TYPE, "say", rf"(?:{verbs(SAYING)}|indicated)", "said", "told", "revealed", weight=1),
    cue(TYPE, "according to", r"according to", "according to", weight=1),
    cue(TYPE, "deny", rf"{verbs('deny reject dismiss refute')}|called? (?:the|that|it)[\w’' ]{{0,30}}[“\"]", "denied", weight=1),
    cue(TYPE, "decline to comment", r"(?:declined to comment|did not respond|did not reply|could not be reached|would not comment|no comment)", "declined to comment", weight=1),
    cue(TYPE, "letter", r"(?:in a letter|in a statement|in a filing|in a post|open letter|in an interview|the article in)", "in a letter", weight=1),
)
