"""Which event each claim is of, in little room."""

from array import array
from collections.abc import Iterator, Mapping

from flows.hashed import Hashed
from flows.reconcile.chronicle import Place

_UNMET = 0
_SIGNED = 1 << 63
"""What makes an id of sixteen hexadecimal digits a signed number of 64 bits."""


class Membership(Mapping[str, str]):
    """The ids of events by those of their claims; both have sixteen hexadecimal digits."""

    def __init__(self) -> None:
        self._numbers = Hashed()
        self._ids = array("Q")

    def add(self, claim_id: str, place: Place) -> None:
        """Take in a claim."""
        self._ids.extend([_UNMET] * (place.number + 1 - len(self._ids)))
        if self._ids[place.number] == _UNMET:
            self._ids[place.number] = int(place.event_id, 16)
        self._numbers.put(_key(claim_id), place.number)

    def __getitem__(self, claim_id: str) -> str:
        number = self._numbers.get(_key(claim_id))
        if number < 0:
            raise KeyError(claim_id)
        return f"{self._ids[number]:016x}"

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[str]:
        """The claims in the order of their ids."""
        return (f"{key + _SIGNED:016x}" for key in sorted(self._numbers))


def _key(claim_id: str) -> int:
    return int(claim_id, 16) - _SIGNED
