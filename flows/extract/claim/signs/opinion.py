"""Opinions: the words by which somebody says what he thinks of something."""

from functools import partial
from typing import Final

from flows.extract.claim.signs.sign import shows

sign = partial(shows, "opinion")

# What somebody calls something, before the name that he gives it; "called a strike for" calls nothing names.
CALLED: Final = r"(?:it|this|that|them|him|her|(?:the|its|their|his|her) [\w’'-]+(?: (?!(?:to|for|in|on|off|at)\b)[\w’'-]+)?)"

SIGNS: Final = (
    # Who thinks so.
    sign("analysts think", r"analysts? (?:at [\w ]+ )?(?:said|say|believe|think|note|noted|wrote|argue|argued)", "analysts said", "analyst at Harrow Bank wrote"),
    sign("observers point", r"industry (?:analysts|observers) (?:point|believe|say)|investors believe", "industry observers point", "investors believe"),
    sign(
        "critics say",
        r"(?:critics|campaigners|opponents|commentators|activists|experts|observers|detractors) (?:[\w’'-]+ ){0,4}?(?:sa(?:y|id)|argue|contend|complain|believe|fear|warn)(?:ed)?"
        r"(?! (?:that )?(?:they|it) (?:will|would))",
        "Critics of the plan say",
        "campaigners warned",
        declines=("opponents said they would",),
    ),
    sign("in my view", r"in (?:my|our) (?:view|opinion)|my guess|i (?:guess|think|suspect)", "in our view", "my guess", "I think"),
    sign("in the council’s view", r"in (?:the |[\w’']+(?: [\w’']+)?[’']s )(?:view|opinion|eyes)", "in the council’s view"),
    sign("thinks", r"thinks|argues|suspects?|believes?(?! in\b)", "thinks", "argues", "suspects", "believes"),
    # What it is called.
    sign(
        "calls it names",
        rf"call(?:s|ed|ing) {CALLED}(?= (?:an? |[“\"‘']))",
        "called it a betrayal",
        "called the findings “a relief”",
        declines=("called a one-day strike for a", "called the managers to a meeting"),
    ),
    sign("describes it as", r"describ(?:es|ed) (?:[\w’'-]+ ){1,4}as", "described the vote as"),
    sign("criticises", r"criti(?:cises|cised|cizes|cized)|condemn(?:s|ed)|disagree[sd]", "criticised", "criticizes", "condemned", "disagrees"),
    sign("makes sense", r"(?:makes?|made) (?:little|no|good|perfect|every|more) sense|hard to justify", "makes little sense", "hard to justify"),
    sign(
        "is too low",
        r"(?:is|are|was|were) (?:far |much |still |simply )?too (?:low|high|small|late|little|cheap|dear|expensive|slow|weak|generous|risky|optimistic)",
        "were far too low",
    ),
    sign("well positioned", r"(?:is|are) well[- ](?:positioned|placed|poised) to", "is well-positioned to"),
    # What would be better.
    sign("would be wrong", r"would be (?:wrong|wise|better off|better (?:spent|served)|foolish|a mistake|madness)", "would be a mistake", "would be better spent"),
    sign("would do better", r"would (?:do better|welcome)", "would do better", "would welcome"),
)
