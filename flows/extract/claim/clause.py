"""Clauses: a sentence cut into units of one event each."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from itertools import pairwise

from flows.extract.actor.mention import ActorMention
from flows.extract.claim.cue import SURE
from flows.extract.claim.find import Hit
from flows.extract.claim.happening import HAPPENS, PRESENT
from flows.extract.claim.sentence import Sentence
from flows.extract.claim.uncut import closed, counts_days, joins_two, two_measures, two_offices
from flows.extract.quantity.quantity import Quantity
from flows.extract.record import record
from flows.extract.time.mention import TimeMention

LINKS = [
    "and",
    "but",
    "while",
    "whereas",
    "which",
    "of which",
    "who",
    "whose",
    "where",
    "when",
    "whether",
    "after",
    "before",
    "although",
    "though",
    "as",
    "with",
    "including",
    "amid",
    "sending",
    "driving",
    "pushing",
    "lifting",
    "dragging",
    "marking",
    "reaching",
    "reducing",
    "raising",
    "cutting",
    "taking",
    "bringing",
    "making",
    "giving",
    "adding",
    "extending",
    "surpassing",
    "beating",
    "accounting",
    "citing",
    "blaming",
    "saying",
    "hitting",
    "wiping",
    "following",
    "despite",
    "because",
    "since",
    "so",
    "or",
    "nor",
    "if",
    "unless",
    "until",
    "than",
    "rather",
]
BOUNDARY = re.compile(
    rf"(?=[;:,\s])(?:[;:]\s+|\s[–—-]+\s|,\s+(?=(?:{'|'.join(LINKS)})\b)|,\s+(?=(?:announced|unveiled|signed|opened|founded|launched|planned|starting|beginning)\s+(?:in|on|at|for|by)\s)|,\s+(?=(?:the|its|it|he|she|they|his|her|(?![A-Z]\w+-based)[A-Z][\w’'-]+)\s+[\w’'-]+\s)|(?<!\d\sof)(?<!\)\sof)(?<!illion\sof)\s(?=(?:but|while|after|although|whereas|which|who|when|before)\s)|(?:(?<=[\d)])|(?<=illion))\s(?=of\s(?:which|whom)\s)|\s(?=since\s(?:it|they|he|she|(?:the|its)\s[a-z]+)\s(?!the\b|last\b|in\b|of\b)[a-z]+\s))",
)
AND = re.compile(
    r"\s(?:and|or|as)\s+(?:the\s+|its\s+|their\s+|a\s+)?(?:then\s+|also\s+|will\s+|has\s+|had\s+|was\s+|is\s+|\w+ly\s+)?"
)
# A bare "and" that a new subject follows, and its verb: "work starts in May and the first cell is due in 2027".
SUBJECT = re.compile(
    r",\s+(?=(?!(?:which|who|that|where|when|while|and|but|or|as|if|than|with)\b)[a-z][\w’'-]*\s+(?:(?:in|into|of|for|on|to|from|at)\s+)?(?:[a-z][\w’'-]*\s+){0,2}?(?:is|are|was|were|will)\s)|"
    r"\s(?=(?:and|but)\s+(?:(?:the|a|an|its|their|his|her|this|that|these|those)\s+(?:[a-z][\w’'-]*\s+){1,3}?|(?:it|he|she|they|[A-Z][\w’'-]+)\s+)"
    r"(?:\w+ly\s+|still\s+|now\s+|also\s+)?(?:is|are|was|were|will|would|has|have|had|can|may|could|should|must|expects?|plans?|says?|said|wants?)\s)|"
    r"\s(?=and\s+(?:now\s+|also\s+|still\s+)?(?:is|are|was|were|has|have|had)\s)|"
    r"\s(?=(?:and|but)\s+(?:it|he|she|they|the\s+(?:company|group|firm|bank|board|retailer|maker|carrier|airline|chain|lender|operator"
    r"|court|judge|regulator|government|ministry|union|shares|stock|price))\s+(?:\w+ly\s+|also\s+)?"
    r"(?:[a-z]{2,}ed|cut|fell|rose|lost|made|took|won|sold|bought|paid|put|shut|left|held|kept|sent|grew|began|gave|hit|sank)\s)"
)
# What a sentence is about stands before it and tells nothing: "Cost cutting: Norvik is to close two mills".
LABEL = re.compile(r"[^\s:;,.][^:;,.]{0,40}:\s+(?=\S)")
# What is told by what it is not, or by some of what it is: ", rather than at its plant in Rana", ", including toys and
# clothes, according to the notice"; a number among them may be another figure.
RATHER = re.compile(r"\s*(?:(?:rather\s+than|instead\s+of)\b|including\s[^\d;:]{0,300}?(?:[.!?](?:\s|$)|$))")
# The end of a range that commas part: "between Sept. 1, 2023, and Sept. 16, 2025".
RANGE_END = re.compile(r"and\s+(?:[A-Z][a-z]+\.?\s+)?\d")
RANGE = 40  # characters before its end within which a range begins
# Who says what follows tells nothing of its own: "According to two brokers in Oslo, ...".
SOURCED = re.compile(r"(?:(?:But|And|Yet|Now)\s+)?[Aa]ccording\s+to\s+[^,;.]{1,90},\s+")
VERB = re.compile(rf"{HAPPENS.pattern}|{PRESENT.pattern}")
RELATIVE = re.compile(
    r"(?:which|who|whose|announced|unveiled|signed|opened|founded|launched|planned|due|starting|beginning)\b"
)
# "The layoffs came as it posted a profit": that they came is what was told before.
CAME = re.compile(
    r"\W*(?:But\s+|And\s+|Still,\s+)?(?:The|This|These|Those|That|Its|Their)\s+(?:[\w-]+\s+){1,5}?(?:came|comes?)\W*$"
)
EDGES = ",;:–—-"
OPENING = re.compile(rf"[\s{EDGES}]*(?:(?:and|but|while|after|with|whereas|although)\s+)?")


@record(frozen=True, slots=True)
class Unit:
    """A stretch of one sentence that tells one event, with the cues that show it, one at least.

    `lead` is the cue that decides the type: the heaviest, then the first. A continued unit shows no cue of
    its own: it goes on with the event of the sentence before.
    """

    start: int
    end: int
    hits: tuple[Hit, ...]
    continued: bool = False
    lead: Hit = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find the lead once: all that is made of a unit asks for it."""
        object.__setattr__(self, "lead", _lead(self.hits))

    def holds(self, other: "Unit") -> bool:
        """Whether another unit stands within this one, which goes on behind it."""
        return other is not self and self.start <= other.start and other.end <= self.end


def _lead(hits: Sequence[Hit]) -> Hit:
    lead = hits[0]
    for hit in hits:
        if (hit.cue.weight, -hit.start) > (lead.cue.weight, -lead.start):
            lead = hit
    return lead


Split = Callable[[Unit, Unit], bool]
Bare = Callable[[Unit, int, int], Hit | None]


def units(
    text: str,
    sentence: Sentence,
    hits: Sequence[Hit],
    wholes: Sequence[Quantity | ActorMention | TimeMention],
    apart: Split,
    bare: Bare,
) -> list[Unit]:
    """Cut a sentence where one event ends and another begins.

    `hits` are the sentence's cues whose needs are met, `wholes` its figures, names and times, none of which is cut;
    `apart` says whether two neighbours of one type are two events all the same. A stretch without a cue goes to the
    unit before it, else to the next, unless `bare` finds that it tells an event of its own.
    """
    if not hits:
        return []
    strong = any(hit.cue.weight > 1 for hit in hits)  # weak cues count only where nothing stronger stands
    counting = [hit for hit in hits if hit.cue.weight > 1] if strong else hits
    counting = _behind_label(text, sentence, counting)
    told: list[Unit] = []
    begin = sentence.start
    for start, end in _clauses(text, _pieces(text, sentence, hits, wholes), counting):
        own = [hit for hit in counting if start <= hit.start < end]
        if not own:
            if told and (hit := bare(told[-1], start, end)):
                told.append(Unit(start, end, (hit,)))
            elif told:
                told[-1] = Unit(told[-1].start, end, told[-1].hits)
            continue
        piece = of_best_type(start if told else begin, end, own)
        last = told[-1] if told else None
        if last and last.lead.cue.event_type == piece.lead.cue.event_type and not apart(last, piece):
            told[-1] = Unit(last.start, end, last.hits + piece.hits)
        else:
            told.append(piece)
    return [_trimmed(text, unit) for unit in _without_coming(text, told)]


def _without_coming(text: str, told: list[Unit]) -> list[Unit]:
    """The units without a first one that only says that something came, which it came beside."""
    if len(told) > 1 and CAME.fullmatch(text[told[0].start : told[0].end]):
        return [Unit(told[0].start, told[1].end, told[1].hits), *told[2:]]
    return told


def _behind_label(text: str, sentence: Sentence, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The cues of a sentence without those of its label, where it has one without a verb and cues behind it."""
    label = LABEL.match(text, sentence.start, sentence.end)
    if label is None or VERB.search(text, *label.span()):
        return hits
    return [hit for hit in hits if hit.start >= label.end()] or hits


def _clauses(text: str, pieces: Sequence[tuple[int, int]], hits: Sequence[Hit]) -> list[tuple[int, int]]:
    """The pieces, one without a verb or a cue together with the one before it: "before the middle of 2026"."""
    found: list[tuple[int, int]] = []
    for start, end in pieces:
        if found and VERB.search(text, start, end) is None and not any(start <= hit.start < end for hit in hits):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def of_best_type(start: int, end: int, hits: Sequence[Hit]) -> Unit:
    """A unit of the cues of the best type alone."""
    if len(hits) == 1:
        return Unit(start, end, tuple(hits))
    best = _lead(hits).cue.event_type
    return Unit(start, end, tuple(hit for hit in hits if hit.cue.event_type == best))


def _pieces(
    text: str, sentence: Sentence, hits: Sequence[Hit], wholes: Sequence[Quantity | ActorMention | TimeMention]
) -> list[tuple[int, int]]:
    """The stretches between boundaries, which cut no figure, name or time; a bare "and" parts only verbs."""
    cuts = {sentence.start, sentence.end, *_at_and(text, sentence, {hit.start for hit in hits})}
    cuts |= {match.end() for match in SUBJECT.finditer(text, sentence.start, sentence.end)}
    if "between" in text[sentence.start : sentence.end] or "both" in text[sentence.start : sentence.end]:
        cuts = {cut for cut in cuts if not joins_two(text, sentence.start, cut)}
    for match in BOUNDARY.finditer(text, sentence.start, sentence.end):
        if counts_days(text, match.start(), match.end()):
            continue
        if RELATIVE.match(text, match.end()) and (close := closed(text, match.end(), sentence.end)) > 0:
            if any(hit.start < match.end() and close < hit.end for hit in hits):  # one cue goes on behind it
                continue
            if text.startswith("to ", close + 2):  # "expects sales, which are those of its shops, to rise"
                continue
            cuts.add(close + 2)
        cuts.add(match.end())
    cuts -= {cut for cut in cuts if RATHER.match(text, cut) or ends_range(text, cut)} - {sentence.start}
    if (sourced := SOURCED.match(text, sentence.start, sentence.end)) and _only_names(sourced.end(), hits):
        cuts.discard(sourced.end())
    within = [cut for cut in cuts for whole in wholes if whole.start < cut < whole.end]
    return list(pairwise(sorted(cuts.difference(within))))


def _at_and(text: str, sentence: Sentence, begun: set[int]) -> Iterator[int]:
    """Where a bare "and" stands before a cue, and joins no two numbers, offices or measures."""
    for match in AND.finditer(text, sentence.start, sentence.end):
        if match.end() not in begun or text[match.end()].isdigit() or two_offices(text, match.end()):
            continue
        if not two_measures(text, *match.span()):
            yield match.start() + 1


def ends_range(text: str, cut: int) -> bool:
    """Whether the end of a range stands behind a cut."""
    return RANGE_END.match(text, cut) is not None and " between " in text[max(0, cut - RANGE) : cut]


def _only_names(end: int, hits: Sequence[Hit]) -> bool:
    """Whether the words up to `end` show no event that those behind them do not show, or a far less sure one."""
    behind = [hit.cue for hit in hits if hit.start >= end]
    types, sure = {cue.event_type for cue in behind}, max((cue.weight for cue in behind), default=0) >= SURE
    return all(sure or hit.cue.event_type in types for hit in hits if hit.start < end)


def _trimmed(text: str, unit: Unit) -> Unit:
    """Without the blanks, commas and conjunctions at its edges."""
    lead = OPENING.match(text, unit.start, unit.end)
    start, end = lead.end() if lead else unit.start, unit.end
    while end > start and (text[end - 1] in EDGES or text[end - 1].isspace()):
        end -= 1
    return unit if (start, end) == (unit.start, unit.end) else Unit(start, end, unit.hits)
