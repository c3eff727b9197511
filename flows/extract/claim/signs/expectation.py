"""Expectations: the words by which something is hoped for, or thought likely."""

from functools import partial
from typing import Final

from flows.extract.claim.signs.sign import shows, words

sign = partial(shows, "expectation")

SIGNS: Final = (
    # It is hoped.
    sign("hopes", r"(?<!market\x20)hop(?:es?|ed|ing)", "hopes"),
    sign("is confident", r"(?:is|are|remains?) (?:confident|hopeful|optimistic)", "remains confident"),
    sign("should be repaired", rf"should {words('hoped')}", "should be repaired"),
    sign(
        "reckons on", r"(?:reckon(?:s|ed|ing)?|count(?:s|ed|ing)?|bank(?:s|ed|ing)?) on", "reckons on", "is banking on"
    ),
    # It is expected.
    sign("expects", rf"expects?(?! to {words('own_deed')}\b)", "expects", declines=("expects to sign",)),
    sign(
        "expected to",
        r"(?<!than\x20)(?<!had\x20been\x20)(?:expected|awaited) to",
        "expected to",
        "awaited to",
        declines=("lower than expected to",),
    ),
    sign("expected by somebody to", r"expected by (?:[\w’'-]+ ){1,5}to", "expected by most traders to"),
    sign(
        "expected in",
        r"(?:is|are|was|were|now|still|not|\w+ing|\w+tion|approval) expected (?:now |still |only )?(?:in|by|before|on|at|around|towards|next|this|later|within|during)",
        "closing expected in",
        "is expected by",
        "not expected before",
    ),
    sign(
        "expected the deal to",
        r"(?:said|now|still) (?:(?:it|he|she|they|now|still) ){0,2}expected (?:the|its|this|that|their) (?:[\w-]+ ){1,3}to",
        "said it now expected the deal to",
        declines=("analysts had expected the deal to",),
    ),
    sign("expected completion", r"expected (?:completion|closing|close|start|delivery|opening)", "Expected completion"),
    sign(
        "anticipated",
        r"(?<!than\x20)(?<!much\x20)(?<!much-)(?<!long\x20)(?<!long-)(?<!highly\x20)(?<!highly-)(?<!eagerly\x20)anticipated",
        "anticipated",
        declines=("later than anticipated", "Friday's much anticipated ceremony"),
    ),
    sign(
        "awaits approval",
        r"await(?:s|ing) (?:[\w’'-]+ ){0,2}?(?:approvals?|clearance|licen[cs]es?|permission|permits?|go-ahead|consent|certification)",
        "awaits clearance",
        "awaiting final approval",
    ),
    # It may be.
    sign("could", r"could(?! not)", "could", declines=("could not meet",)),
    sign(
        "may",
        r"(?-i:might|may)(?! (?:not|only)\b)(?! [^.;,]{0,40}\b(?:at most|up to|until)\b)",
        "may",
        "might",
        declines=("may not take on clients", "may import up to 2GW", "in May"),
    ),
    sign("likely", r"likely|unlikely", "likely", "unlikely"),
    sign(
        "a good chance",
        rf"{words('odds')} (?:chance|odds)|odds[- ]on|in all (?:likelihood|probability)|in the running",
        "fair chance",
        "in all likelihood",
        "in the running",
    ),
    sign(
        "looks certain to",
        r"(?:look|seem|appear|prove)(?:s|ed)? (?:almost |all but |virtually |increasingly )?(?:certain|sure|bound|destined|doomed) to|"
        r"(?:almost|all but|virtually) (?:certain|sure|bound) to",
        "looks certain to",
        "is all but certain to",
        declines=("is legally bound to",),
    ),
    sign(
        "in the balance",
        r"(?:far from|by no means|not at all|anything but) (?:certain|sure|assured|guaranteed)|(?:is|are|hangs?|remains?) (?:still )?in the balance|in doubt|touch and go",
        "is far from certain",
        "hangs in the balance",
    ),
    sign(
        "in line for",
        r"(?:is|are|was|were|be) (?:first |next |now )?in line (?:for|to)",
        "is in line for",
        declines=("in line with",),
    ),
    sign(
        "on the table", r"(?:is|are|was|were|remains?) (?:still )?[“\"‘']?on the (?:table|cards)", "was “on the table”"
    ),
    sign(
        "not ruled out",
        r"(?:not|no longer|cannot|never)(?: \w+){0,3} (?:exclude[ds]?(?! from)|rul(?:e|ed) out)",
        "did not want to exclude",
        "cannot be ruled out",
        declines=("not excluded from",),
    ),
    sign("can’t be ruled out", r"\w+n[’']t(?: \w+){0,3} (?:excluded?|rul(?:e|ed) out)", "can’t be ruled out"),
    sign(
        "risks losing",
        r"risks? (?:losing|being|having|missing)|(?:at risk|in danger) of \w+ing|fac(?:es|ed|ing) the (?:prospect|threat|risk|possibility) of"
        r"|stands? to (?:lose|gain|win|receive|earn|benefit)",
        "risks losing",
        "in danger of losing",
        "faces the prospect of",
        "stands to lose",
    ),
    sign(
        "faces a fine of up to",
        r"fac(?:es|ed|ing) (?:an? )?(?:[\w-]+ ){0,2}(?:fines?|penalt(?:y|ies)|prison|sentences?) of up to",
        "faces a fine of up to",
    ),
)
