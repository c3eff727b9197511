"""What is settled: words that an event is done or granted though its subject lies ahead, and the words of no."""

import re
from functools import partial
from typing import Final

from flows.extract.claim.signs.sign import shows, words

# Who decided so may be named behind what will be: ", the council decided on Monday".
BEHIND: Final = re.compile(r",\s+(?:[\w’'.-]+\s){1,7}$")
AT_LAST: Final = re.compile(r"(?:\s+(?:on|in|at|last|late|early|this|yesterday|today)\b[^,;]{0,40})?\W*$")


def _done(match: re.Match[str]) -> str:
    """That an act is done, unless it is no more than whose word something is."""
    ruled = match[0] == "ruled" or len(match[0].split()) > 1  # "the court decided"
    by_whom = not ruled and BEHIND.search(match.string, 0, match.start()) and AT_LAST.match(match.string, match.end())
    return "said" if by_whom else "done"


# These are not read across what is left out of a clause, where many blanks stand.
no = partial(shows, "not", space=r"\x20")
done = partial(shows, "done", resolve=_done, space=r"\x20")
settled = partial(shows, "settled", space=r"\x20")

SIGNS: Final = (
    no("no", r"not|no|never|neither|nor|without", "not", "neither", "without"),
    no("refuses", r"failed to|fails to|refused|declined", "fails to", "refused"),
    no("calls off", r"called off|no longer|(?:cancel|scrap|abandon|halt)\w*", "called off", "no longer", "cancels"),
    # An act that binds: what was announced, agreed or called off is done, though its subject lies ahead.
    done(
        "announced",
        r"(?<!be )(?<!as )announced(?! (?:[\w, ]+ )?(?:that )?(?:it|they|he|she) (?:will|would)\b)",
        "announced",
        declines=("announced that it will", "to be announced"),
    ),
    done("agreed", r"(?<!be )(?:agreed|accepted|decided|ruled|signed|entered into)", "agreed", "entered into", declines=("could be agreed",)),
    done("has ordered", r"(?:has|have) (?:ordered|bought|hired|commissioned|chartered|booked)", "has ordered"),
    done("voted to", r"voted (?:(?:on )?[\w,-]+ ){0,3}?to", "voted 2-1 to", "voted unanimously to", declines=("votes to",)),
    done("won", r"(?<!be )(?:secured|won(?![’']t)(?<!lion won)(?<!\d won))", "won", "secured", declines=("won’t", "3 billion won")),
    done(
        "the court held",
        r"(?<!be )(?:court|judges?|tribunal|jury|arbitrators?) (?:(?:in|of|for) [\w’']+ (?:[\w’']+ )?)?(?:said|held|found|decided|ordered|confirmed|upheld)",
        "court held",
        "judge in Oslo ordered",
        "court of appeal upheld",
    ),
    # What was granted or given up is so, though it is about a time to come.
    settled(
        "granted",
        r"(?<!be )(?<!been )(?<!was )(?<!were )(?:authori[sz]ed|declared|approved|granted|extended|renewed|waived)(?! by\b)",
        "approved",
        "renewed",
        declines=("been approved", "approved by"),
    ),
    settled(
        "won approval",
        r"(?:secured|won|obtained|received|gained) (?:\w+ ){0,3}(?:approvals?|permits?|permission|clearance|consent|licen[cs]es?|go-ahead)",
        "received planning permission",
    ),
    settled("was called off", rf"(?<!that )(?<!which )(?:was|were|been) {words('called_off')}|called off", "was put on ice", "called off", declines=("which was dropped",)),
    settled("is called off", rf"(?:is|are) (?:now |hereby )?{words('called_off')}(?=\W*$)", "is cancelled", declines=("is cancelled if",)),
    settled("dropped plans", r"(?:dropped|scrapped|abandoned|shelved|ditched|axed|cancell?ed|withdrew|pulled) (?:\w+ ){0,2}(?:plans?|planned)", "shelved its plans"),
    settled("at once", r"with immediate effect|effective immediately", "with immediate effect"),
    settled("had already", "had already", "had already"),
    settled("no dividend", r"there will be no (?:\w+ )?(?:dividend|payout|distribution|bonus(?:es)?)", "there will be no interim dividend"),
)
