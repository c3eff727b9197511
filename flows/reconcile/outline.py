"""What is at hand of every event, to tell without reading its members that a claim can't be one of them."""

from array import array

from flows.reconcile.face import Face
from flows.reconcile.match import ENDLESS, STATEMENT, UPON

_WEAK, _NUMBERED, _MIXED = 1, 2, 4
_UNKNOWN = 0


class Outlines:
    """Events by number: their families, the span of all their members' days and the last day on which one was told."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {STATEMENT: 0}
        self._families = array("H")
        self._marks = array("B")
        self._firsts = array("i")
        self._lasts = array("i")
        self._known = array("i")

    def found(self, face: Face) -> None:
        """The next event, with its first member."""
        self._families.append(self._codes.setdefault(face.family, len(self._codes)))
        self._marks.append(_marks(face))
        self._firsts.append(face.first or 0)
        self._lasts.append(face.last or ENDLESS)
        self._known.append(face.known or _UNKNOWN)

    def join(self, event: int, face: Face) -> None:
        """A further member of an event."""
        mixed = self._codes.get(face.family) != self._families[event]
        self._marks[event] |= _marks(face) | (_MIXED if mixed else 0)
        self._firsts[event] = min(self._firsts[event], face.first or 0)
        self._lasts[event] = max(self._lasts[event], face.last or ENDLESS)
        self._known[event] = max(self._known[event], face.known or _UNKNOWN)

    def may_fit(self, event: int, face: Face) -> bool:
        """Whether a claim may score with a member of the event; where it may not, `score` gives nothing for any.

        A claim that shares no day with the event must be dated weakly or join weakly dated ones, and then be told
        soon upon them or share a figure.
        """
        family, marks = self._families[event], self._marks[event]
        code = self._codes.get(face.family)
        alike = code == family
        if not alike and code != 0 and family != 0 and not marks & _MIXED:
            return False
        if (face.first or 0) <= self._lasts[event] and self._firsts[event] <= (face.last or ENDLESS):
            return True
        weak = marks & _WEAK
        if not (weak or face.weakly_dated):
            return False
        if not alike or marks & _MIXED or (weak and face.weakly_dated and self._upon(event, face)):
            return True
        return bool(marks & _NUMBERED and face.numbers) and face.event_type != "price_move"

    def _upon(self, event: int, face: Face) -> bool:
        return face.known is not None and self._known[event] >= face.known - UPON


def _marks(face: Face) -> int:
    return (_WEAK if face.weakly_dated else 0) | (_NUMBERED if face.numbers else 0)
