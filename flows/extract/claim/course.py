"""The course of a story: what it has told so far, as far as what comes next leans on it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from flows.extract.actor.mention import ActorMention
from flows.extract.claim.answer import is_silence
from flows.extract.claim.clause import Unit
from flows.extract.claim.find import Hit
from flows.extract.claim.inside import Inside
from flows.extract.claim.reply import Heard
from flows.extract.claim.sentence import Sentence
from flows.extract.claim.when import SPOKEN, Clock, Setting, columns, over_rows, setting
from flows.extract.claim.who import decides
from flows.extract.extraction import Claim, ClaimActor, Figure


@dataclass(slots=True)
class Course:
    """Whom, what and when the next sentence may go on with.

    `focus` is whom the article is about, `topic` whom its paragraph is, `voice` who spoke last in it. `thread` is the
    cue that what follows goes on with, `last` the event type told last and its paragraph. `before` is the claim
    or the time that words without one of their own are of, `head` the period that a table's rows are told for,
    `incident` what its circumstances are of, `bodies` who decided or struck, by event type. `heard` is what the next
    sentence may say no to, `replied` where the one ends that did; `tally` is the last count.
    """

    focus: ActorMention | None
    topic: ActorMention | None = None
    voice: ActorMention | None = None
    thread: Hit | None = None
    last: tuple[str, int] | None = None
    before: Claim | Setting | None = None
    head: Setting | None = None
    incident: Claim | None = None
    bodies: dict[str, ClaimActor] = field(default_factory=dict)
    heard: Heard | None = None
    replied: int = 0
    tally: Figure | None = None
    paragraph: int = -1

    def enter(self, sentence: Sentence) -> None:
        """Begin a sentence; one of a new paragraph goes on with the article's own actor, and only rows with a time."""
        if sentence.paragraph == self.paragraph:
            return
        self.topic, self.paragraph, self.voice = self.focus, sentence.paragraph, None
        if sentence.zone != "table":
            self.before = self.head = None
        elif self.head is None:
            self.head = over_rows(self.before)

    def take(self, claim: Claim, unit: Unit, heard: Heard | None, *, aside: bool) -> None:
        """Go on from a claim, made of `unit` behind what was `heard`.

        An `aside` gives no time to what follows, nor do months or years over which a price moved.
        """
        self.before = self.before if aside or (self.before and _is_a_course(claim)) else claim
        if (body := decides(claim)) is not None:
            self.bodies[claim.event_type] = body
        self.heard, self.replied = self._heard(claim, unit, heard), unit.end
        self.incident = claim if _dates_its_circumstances(claim) else self.incident

    def leave(self, text: str, inside: Inside, told: Sequence[Unit], says: ActorMention | None, now: Clock) -> None:
        """End a sentence that `told` some units, or else may only set a time; `says` is its speaker."""
        if told:
            lead = told[-1].lead
            self.last = lead.cue.event_type, self.paragraph
            # The cue of an event is gone on with, not that of a saying or a reply.
            ends = lead.cue.event_type in SPOKEN or lead.cue.modality == "denied"
            self.thread = self.thread if ends else lead
        else:
            self.before = setting(inside.times, inside.sentence.start) or self.before
        if inside.sentence.zone == "table" and not (told and inside.quantities):
            self.head = columns(text[slice(*inside.span)], inside.times, now) or self.head
        self.topic = inside.topic() or self.topic
        self.voice = says or self.voice

    def _heard(self, claim: Claim, unit: Unit, before: Heard | None) -> Heard:
        """What the next sentence may say no to: the claim, or what it gives no answer to."""
        if before is not None and before.paragraph == self.paragraph and is_silence(claim.quote):
            return before._replace(hushed=True)
        return Heard(claim.quote, unit.lead, self.paragraph, claim.event_type, claim.modality)


def _is_a_course(claim: Claim) -> bool:
    """Whether a claim tells how a price moved over longer than a day."""
    return claim.event_type == "price_move" and claim.precision != "day"


def _dates_its_circumstances(claim: Claim) -> bool:
    """Whether a claim is an incident with a date of its own, which holds for what is told of it further on."""
    return claim.event_type == "incident" and claim.modality == "fact" and claim.date_basis in ("stated", "relative")
