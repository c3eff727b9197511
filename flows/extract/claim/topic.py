"""Topics: what a sentence whose wording no cue knows is about, by the words of its field."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Final

from flows.extract.claim.cue import Cue, cue, inflect, plural
from flows.extract.claim.find import Hit
from flows.extract.claim.inside import Inside
from flows.extract.claim.phrase import Phrase

ENOUGH = 2.0  # a sign, or a thing and an act
SAID = 1.0  # what the words of somebody need on top
VAGUE = 1.0  # what a sentence needs on top that names nobody, or opens no article and has no date and no figure
OPENINGS = ("headline", "lead")
MORE = 0.5  # what each further word of a kind adds
WANTING = 1.5  # what is taken off where the figures are missing that the type is told with
WORD = re.compile(r"[^\W_]+(?:[-.&'’][^\W_]+)*")
WORTH: Final[Mapping[str, float]] = {"signs": 2.0, "deeds": 2.0, "things": 1.0, "acts": 1.0}

# A verb that says that something happened or will: general truths have none.
IRREGULAR_PAST = (
    "began|broke|brought|built|bought|came|chose|drew|drove|fell|flew|found|fought|froze|gave|got|grew|held|kept|"
    "laid|led|left|lent|lost|made|met|paid|ran|rang|rose|said|sank|saw|sent|shook|shot|shrank|shut|slid|sold|sought|"
    "spent|split|spoke|stole|stood|struck|stuck|swung|swept|thought|threw|told|took|went|won|withdrew|wound|wrote|"
    "underwent|upheld|beat|bid|cut|hit|put|quit|set|shed|spread|sued|died|became|bet|dealt|felt|forbade|hung|spun"
)
PARTICIPLES = (
    "been|become|begun|broken|brought|built|bought|chosen|come|cut|done|drawn|driven|fallen|flown|found|frozen|given|gone|grown|"
    "held|hit|kept|laid|led|left|lent|lost|made|met|paid|put|quit|risen|run|seen|sent|set|shed|shot|shrunk|shut|sold|sought|"
    "spent|split|stood|struck|sunk|taken|thrown|told|won|withdrawn|written"
)
# Words in "-ed" that are no verbs, or say how things are.
STATES = (
    "based|listed|unlisted|located|limited|used|called|named|related|united|owned|need|indeed|hundred|seed|speed|feed|exceed|"
    "proceed|bed|red|shed|situated|involved|supposed|dedicated|so-called|specialised|specialized|interested|required|varied"
)
HAPPENS: Final = re.compile(
    rf"\b(?:(?!(?:{STATES})\b)\w{{2,}}ed|{IRREGULAR_PAST}|(?:has|have|had) (?:\w+ )?(?:\w+ed|{PARTICIPLES})"
    r"|will|would|could|may|might|shall|should|must|was|were|been|to be"
    r"|(?:is|are|am) (?:to|about|set|due|in|on|likely|bound|poised|preparing|expected|\w+ing|no longer|now|back"
    r"|under|ready|close|un\w+)|stands? to|expects? to|hopes? to|plans? to|wants? to|intends? to|aims? to"
    r"|looks? (?:to|set|like)|tomorrow|today|tonight)\b",
    re.IGNORECASE,
)
# What may be a verb in the present: "Norvik seeks", "Tie-up gives".
PRESENT: Final = re.compile(r"\b(?!(?:is|has|was|this|its|plus|versus)\b)[a-z]{2,}(?<!s)s\b")
# What is so at all times, or said of nobody: how a company is described, what a thing is, advice, page furniture.
GENERAL: Final = re.compile(
    r"\b(?:usually|often|generally|typically|normally|tends? to|in general|as a rule|everybody|anyone who"
    r"|headquartered|based in|is located|are located|is known for|was founded|were founded|founded in|founded by"
    r"|was born|open daily|specialises|specializes|is one of|is part of|are part of|consists? of|named after"
    r"|you|your|click|sign up|subscribe to our|subscribe now|newsletter|podcast|read more|rights reserved|photo:"
    r"|image:|editing by|reporting by"
    r"|reflects?|underscores?|underlines?|highlights?|demonstrates?|illustrates?|testament|intensif(?:y|ies)"
    r"|this (?:article|column|story|website|page)|advertisement|editor[’']s note|cookies?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a type's field: a sign of it, a thing or an act."""

    event_type: str
    kind: str


@dataclass(frozen=True, slots=True)
class Topic:
    """What a sentence is about, how strongly its words say so, whether a verb is among them, and the best word."""

    event_type: str
    score: float
    done: bool
    start: int
    end: int


def about(text: str, start: int, end: int, kinds: frozenset[str]) -> Topic | None:
    """The event type that a stretch's words are about; `kinds` are the kinds of its figures (and date)."""
    fields = _fields()
    found: dict[str, list[tuple[str, Phrase]]] = defaultdict(list)
    for phrase in _phrases(text, start, end):
        for word in fields[phrase.name]:
            found[word.event_type].append((word.kind, phrase))
    topics = [_topic(event_type, words, kinds) for event_type, words in found.items()]
    return max(topics, key=lambda topic: (topic.score, -topic.start, topic.event_type), default=None)


def topic_hits(text: str, inside: Inside, said: bool) -> list[Hit]:
    """The hit of a sentence that no strong cue knows, if its words tell an event of somebody or some day.

    `said` is whether weak cues show it to be somebody's words: then these must be about the event more clearly
    and say what is done. A sentence that names nobody must be clear too, as one in the middle of an article that has
    no date and no figure.
    """
    start, end = inside.span
    sentence = text[start:end]
    if not (inside.actors or inside.times or inside.quantities) or GENERAL.search(sentence):
        return []
    if not _happens(sentence, bool(inside.times)):
        return []
    exact = inside.times or inside.quantities or inside.sentence.zone in OPENINGS
    least = ENOUGH + (SAID if said else 0) + (0 if exact and inside.actors else VAGUE)
    topic = about(text, start, end, inside.offers())
    if topic is None or topic.score < least or (said and not topic.done):
        return []
    return [Hit(_cue(topic.event_type), topic.start, topic.end)]


def _happens(sentence: str, dated: bool) -> bool:
    """Whether a sentence tells of something that happens once: in a headline or with a date also in the present."""
    once = dated or sentence.rstrip('”"’)')[-1:] not in ".!?:;"
    return HAPPENS.search(sentence) is not None or (once and PRESENT.search(sentence) is not None)


def _topic(event_type: str, words: Sequence[tuple[str, Phrase]], kinds: frozenset[str]) -> Topic:
    by_kind: dict[str, set[str]] = defaultdict(set)
    for kind, phrase in words:
        by_kind[kind].add(phrase.name)
    score = sum(WORTH[kind] + MORE * (len(names) - 1) for kind, names in by_kind.items())
    if (needs := _needs()[event_type]) and not needs & kinds:
        score -= WANTING
    best = max(words, key=lambda word: (WORTH[word[0]], -word[1].start))[1]
    return Topic(event_type, score, "acts" in by_kind or "deeds" in by_kind, best.start, best.end)


@cache
def _cue(event_type: str) -> Cue:
    return cue(event_type, "words of the field", "the words of its field", "the words of its field", weight=2)


@cache
def _data() -> dict[str, dict[str, Any]]:
    return tomllib.loads(files(__package__).joinpath("topics.toml").read_text("utf-8"))


@cache
def _needs() -> Mapping[str, frozenset[str]]:
    return {event_type: frozenset(row.get("needs", "").split()) for event_type, row in _data().items()}


@cache
def _fields() -> Mapping[str, Sequence[Word]]:
    """Every phrase with the types whose field it belongs to."""
    fields: dict[str, list[Word]] = defaultdict(list)
    for event_type, row in _data().items():
        spelled = {
            "signs": row["signs"].split("|"),
            "things": [form for word in row["things"].split("|") for form in _numbers(word)],
            "deeds": [form for base in row.get("deeds", "").split() for form in inflect(base)],
            "acts": [form for base in row["acts"].split() for form in inflect(base)],
        }
        for kind, phrases in spelled.items():
            for phrase in dict.fromkeys(phrases):
                fields[phrase].append(Word(event_type, kind))
    return dict(fields)


@cache
def _beginnings() -> Mapping[str, int]:
    """The first word of every phrase, and how many words the longest that begins with it has."""
    longest: dict[str, int] = defaultdict(int)
    for phrase in _fields():
        first, *others = phrase.split(" ")
        longest[first] = max(longest[first], 1 + len(others))
    return dict(longest)


def _phrases(text: str, start: int, end: int) -> Iterator[Phrase]:
    """The phrases of all fields in a stretch, the longest that begins at each word, none inside another."""
    fields, beginnings = _fields(), _beginnings()
    words = [(match.start(), match.end(), match.group().lower()) for match in WORD.finditer(text, start, end)]
    place = 0
    while place < len(words):
        step = 1
        for count in range(beginnings.get(words[place][2], 0), 0, -1):
            name = " ".join(word for _, _, word in words[place : place + count])
            if name in fields and place + count <= len(words):
                yield Phrase(words[place][0], words[place + count - 1][1], name)
                step = count
                break
        place += step


def _numbers(word: str) -> list[str]:
    """Singular and plural."""
    return [word] if word.endswith("s") else [word, plural(word)]
