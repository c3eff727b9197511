"""A cue: a phrase that shows an event of some type, and what its sight says of the event."""

import re
from collections.abc import Mapping

from flows.extract.record import record
from flows.extract.rule import Rule, one_of

# Forms that no spelling rule gives: base -> the others.
IRREGULAR: Mapping[str, str] = {
    "be": "is are was were been being am",
    "become": "became",
    "begin": "began begun beginning",
    "bring": "brought",
    "break": "broke broken",
    "build": "built",
    "burn": "burnt",
    "buy": "bought",
    "catch": "caught",
    "choose": "chose chosen",
    "come": "came coming",
    "cut": "cutting",
    "do": "does did done",
    "draw": "drew drawn",
    "drive": "drove driven",
    "drop": "dropped dropping",
    "eat": "ate eaten",
    "fall": "fell fallen",
    "feel": "felt",
    "fight": "fought",
    "find": "found",
    "get": "got gotten getting",
    "give": "gave given",
    "go": "went gone",
    "grow": "grew grown",
    "have": "has had",
    "hit": "hitting",
    "hold": "held",
    "keep": "kept",
    "lay": "laid",
    "lead": "led",
    "leave": "left",
    "lend": "lent",
    "let": "letting",
    "lose": "lost",
    "make": "made",
    "meet": "met",
    "pay": "paid",
    "plan": "planned planning",
    "pop": "popped popping",
    "put": "putting",
    "quit": "quitting",
    "refer": "referred referring",
    "rise": "rose risen",
    "run": "ran running",
    "say": "said",
    "see": "saw seen",
    "sell": "sold",
    "send": "sent",
    "set": "setting",
    "shed": "shedding",
    "shrink": "shrank shrunk",
    "shut": "shutting",
    "sink": "sank sunk",
    "slide": "slid",
    "slip": "slipped slipping",
    "spend": "spent",
    "spin": "spun spinning",
    "split": "splitting",
    "stand": "stood",
    "stick": "stuck",
    "step": "stepped stepping",
    "strike": "struck",
    "sue": "suing",
    "swell": "swollen",
    "take": "took taken",
    "tell": "told",
    "think": "thought",
    "trim": "trimmed trimming",
    "win": "won winning",
    "wind": "wound",
    "withdraw": "withdrew withdrawn",
    "write": "wrote written",
    "scrap": "scrapped scrapping",
    "ship": "shipped shipping",
    "stop": "stopped stopping",
    "top": "topped topping",
    "tap": "tapped tapping",
    "ban": "banned banning",
    "bar": "barred barring",
    "bid": "bidding",
    "submit": "submitted submitting",
    "permit": "permitted permitting",
    "commit": "committed committing",
    "transfer": "transferred transferring",
    "chop": "chopped chopping",
    "plug": "plugged plugging",
    "spur": "spurred",
    "mine": "mining",
    "tie": "tying",
    "die": "dying",
    "lie": "lying",
    "axe": "axing",
    "edge": "edging",
    "uphold": "upheld",
    "undergo": "underwent undergone",
    "steal": "stole stolen",
    "freeze": "froze frozen",
    "mislead": "misled",
    "throw": "threw thrown",
    "blow": "blew blown",
    "reset": "resetting",
    "outbid": "outbidding",
    "outsell": "outsold",
    "flag": "flagged flagging",
    "nod": "nodded",
    "peg": "pegged",
    "cancel": "cancelled cancelling",
    "travel": "travelled travelling",
    "total": "totalled totalling",
    "label": "labelled labelling",
    "rally": "rallied",
    "defer": "deferred deferring",
    "swing": "swung",
    "overtake": "overtook overtaken",
    "seek": "sought",
    "repay": "repaid",
    "outstrip": "outstripped outstripping",
    "shoot": "shot",
    "rebuild": "rebuilt",
    "signal": "signalled signalling",
    "skid": "skidded skidding",
    "sag": "sagged sagging",
    "swear": "swore sworn",
    "speak": "spoke spoken",
    "fly": "flew flown",
    "snap": "snapped snapping",
    "bet": "betting",
    "rip": "ripped ripping",
    "chip": "chipped chipping",
    "quiz": "quizzes quizzed quizzing",
    "pin": "pinned pinning",
    "slim": "slimmed slimming",
    "confer": "conferred conferring",
    "retake": "retook retaken",
}

SURE = 3  # the weight of a cue that is the event
GAP = r"(?:[\s,]+[^\s;:!?“”\"]+){0,4}?[\s,]+"
# To match without regard to case takes three times as long, so that it is left to the patterns that know capitals.
CAPITAL = re.compile(r"(?<!\\)[A-Z]")
NUMBER = r"\d[\d.,]*(?:bn|mn|tn|m|b|k|p)?"
MONEY = r"(?:[A-Z]{0,3}[$€£¥₩₹] ?|[A-Z]{2,3} ?)?#"  # an amount, as part of a cue's pattern
# Words that may stand between a verb and its amount.
HEDGE = (
    r"(?:about |some |around |up to |as (?:much|many) as |more than |over |nearly |almost |at least |"
    r"a further |an extra |another |roughly |approximately |just over |just under |an additional |only |just |"
    r"a record |a total of )*"
)


def inflect(base: str) -> list[str]:
    """All forms of a verb: base, -s, -ed and -ing by the rules of spelling, and the irregular ones."""
    head, _, tail = base.partition("_")
    tail = " " + tail.replace("_", " ") if tail else ""
    third = head + ("es" if re.search(r"(s|x|z|ch|sh|o)$", head) else "s")
    past, ing = head + "ed", head + "ing"
    if head.endswith("e"):
        past, ing = head + "d", head[:-1] + "ing"
    elif re.search(r"[^aeiou]y$", head):
        third, past = head[:-1] + "ies", head[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", head):
        past, ing = head + head[-1] + "ed", head + head[-1] + "ing"
    forms = [head, third, past, ing, *IRREGULAR.get(head, "").split()]
    return [form + tail for form in dict.fromkeys(forms)]


def verbs(bases: str) -> str:
    """The alternation of all forms of the verbs named, for use in a cue's pattern; "_" joins particles."""
    forms = {form for base in bases.split() for form in inflect(base)}
    return one_of(forms, space=" ")


def plural(noun: str) -> str:
    """The plural of a noun, by the rules of spelling."""
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|x|ch|sh)$", noun) else "s")


def nouns(words: str) -> str:
    """The alternation of nouns in singular and plural; "_" stands for a space."""
    singular = words.replace("_", " ").split("|")
    return one_of({*singular, *map(plural, singular)}, space=" ")


@record(frozen=True, slots=True)
class Cue:
    """A rule that sees an event of `event_type`.

    `weight` is 3 for a phrase that is the event, 2 for a likely one, 1 for one that any other cue in
    the clause beats. `needs` names what must stand in the clause too: figure, money, percent, count,
    company, person, speaker, date. `modality` overrides what the clause's own words say. What matches `not_after`
    right before the phrase makes it the circumstance of another event. A `small` cue knows no capitals and is to be
    matched against the text in lower case.
    """

    rule: Rule
    event_type: str
    weight: int
    needs: frozenset[str]
    modality: str | None
    name: str
    not_after: re.Pattern[str] | None = None
    small: bool = False


def cue(
    event_type: str,
    name: str,
    pattern: str,
    *examples: str,
    weight: int = 2,
    needs: str = "",
    modality: str | None = None,
    declines: tuple[str, ...] = (),
    not_after: str = "",
) -> Cue:
    r"""Make a cue; in `pattern` a space is any white space, `#` a number, `~` up to four words in between."""
    spelled = (
        re.sub(" ?~ ?", "~", pattern.strip())
        .replace("~", GAP)
        .replace("#", NUMBER)
        .replace(" ?", r"\s*")
        .replace(" ", r"\s+")
    )
    small = CAPITAL.search(spelled) is None
    rule = Rule(
        name=f"{event_type}: {name}",
        pattern=rf"(?<![^\W\d])(?:{spelled})(?!\w)",
        resolve=lambda match: name,
        examples=dict.fromkeys(examples, name),
        declines=declines,
        flags=0 if small else re.IGNORECASE,
    )
    context = re.compile(rf"(?:{not_after})\s+$", re.IGNORECASE) if not_after else None
    return Cue(rule, event_type, weight, frozenset(needs.split()), modality, name, context, small)
