"""Rumours: the words by which a text passes on what is told by nobody in particular."""

from functools import partial
from typing import Final

from flows.extract.claim.signs.sign import shows

sign = partial(shows, "rumour")

SIGNS: Final = (
    # Words for it.
    sign("rumours", r"(?<!comment\x20on\x20)(?<!on\x20market\x20)(?<!on\x20the\x20)rumou?r(?:s|ed)?", "rumours", declines=("did not comment on rumours",)),
    sign("speculation", r"(?<!comment\x20on\x20)(?<!on\x20market\x20)speculati(?:on|ons|ng)", "speculation", declines=("would not comment on speculation",)),
    sign("speculation that", r"(?:rumou?rs?|speculation) that", "comment on speculation that"),
    sign("speculates", r"speculate[sd]?", "have speculated"),
    sign("the papers suggested", r"(?:papers|newspapers|tabloids|media) (?:have |had )?(?:suggested|speculated)", "newspapers had suggested"),
    sign("gossip", r"gossip|chatter|hearsay|grapevine", "gossip", "chatter", "hearsay", "grapevine"),
    sign("whispers", r"whisper(?:s|ed|ing)?|murmur(?:s|ed|ings?)?", "whispered", "murmurings"),
    sign("swirls", r"swirl(?:s|ed|ing)?|a?buzz(?:es|ing|ed)? with", "swirling", "is abuzz with"),
    sign("mooted", r"mooted|bandied about|is tipped to", "mooted", "bandied about", "is tipped to"),
    sign("linked with", r"(?:is|are|was|were|been|being) linked (?:with|to) (?:an? )?(?:[\w-]+ )?(?:bids?|takeover|move|sale|purchase|merger|tie-up|exit)", "is being linked with a bid", "been linked to a possible sale"),
    sign("leaked pictures", r"leaked pictures", "leaked pictures"),
    # Talk that goes round.
    sign("talk that", r"talk (?:is spreading|(?:in|on) [A-Z]\w+|that|of|has it)", "talk is spreading", "talk in Oslo", "talk of"),
    sign(
        "there is talk that",
        r"there(?:[’']s| is| was| ha(?:s|d) been)(?: also| always| much| some| a lot of)? (?:talk|gossip|whispers?)(?: [\w’'-]+){1,8}? that",
        "there has been talk at farm shows in Lower Saxony that",
    ),
    sign("market talk", r"(?:market|pub|bar|street) talk|talk (?:around|in|on|among) the (?:market|city|trade|industry|street|trading floor)", "market talk", "talk around the market"),
    sign("traders talk of", r"(?:insiders|traders|bankers|people) talk (?:of|about)", "traders talk of"),
    sign("traders will tell you", r"(?:traders|bankers|dealers|insiders|people|investors)(?: [\w’']+){0,4} (?:will )?tell you", "Traders in Oslo will tell you"),
    sign("the word is", r"word (?:(?:in|on|among|around|from) (?:the )?(?:\w+ ){1,2})?(?:is|has it)|word in the market", "word on the trading floor is", "word has it", "word in the market"),
    sign("an open secret", r"open secret", "an open secret"),
    sign("you may have heard", r"you (?:may|might|will) have (?:heard|read)", "you may have heard"),
    sign("has it that", r"ha(?:s|d) it that", "has it that"),
    sign("does the rounds", r"(?:do|doing|did|mak(?:e|es|ing)|made) the rounds", "is doing the rounds"),
    sign(
        "the story goes round",
        r"(?:view|version|story|theory|word|tale|idea|talk|gossip|chestnut|whisper)(?: (?:about|of|on|that) (?:[\w’'-]+ ){1,8}?)? ?(?:has spread|is spreading|circulat(?:es|ing)|is circulating|(?:is )?going (?:round|around)|goes (?:round|around))",
        "the view has spread",
        "a story goes around",
        "a story going round",
    ),
    sign("the voice runs", r"the voice (?:[\w’'-]+ ){0,3}?(?:turns|goes|runs|circulates)|circulates? the", "the voice in town runs", "in town circulates the"),
    sign("we hear", r"(?:we|one|i) hears?", "as one hears", "we hear"),
    sign("one says", r"one (?:says|tells|speaks)|it (?:is|was) (?:being )?(?:told|said|commented|murmured|bruited|put about) (?:(?:in|on|among|around) (?:[\w’'-]+ ){1,4})?that", "one tells", "In the trade it is told that", "it is being said that"),
    # What is written by anybody.
    sign("users", r"(?:social media|forum|internet|reddit|online) (?:users?|posts?|posters?)|netizens", "forum users", "netizens"),
    sign(
        "posts",
        r"posts? (?:on|in) (?:social media|reddit|x|weibo|forums?)|according to an? (?:[\w-]+ )?post",
        "posts on social media",
        "according to a blog post",
    ),
)
