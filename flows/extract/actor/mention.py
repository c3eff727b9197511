"""An actor mention: the characters that name somebody, and whom they name."""

from flows.extract.record import record


@record(frozen=True, slots=True)
class ActorMention:
    """`name` is canonical; a pronoun or "the company" carries the name it stands for.

    `direct` is False where the characters only refer ("it", "the group", "the chipmaker").
    `parent` is the company of a unit or of a person, where known. `others` are the further actors that
    one reference stands for ("both companies").
    """

    start: int
    end: int
    text: str
    name: str
    kind: str
    rule: str
    ticker: str | None = None
    parent: str | None = None
    direct: bool = True
    others: tuple[str, ...] = ()
