"""A table of hashes is a dictionary of whole numbers."""

from hypothesis import given
from hypothesis import strategies as st

from flows.hashed import Hashed

# Keys that meet in one place, and keys from end to end.
KEYS = st.integers(-3, 3).map(lambda n: n << 40) | st.integers(-(1 << 63), (1 << 63) - 1)


@given(st.lists(st.tuples(KEYS, st.integers(0, (1 << 32) - 2)), max_size=40), KEYS)
def test_it_gives_what_was_put_last(steps: list[tuple[int, int]], other: int) -> None:
    table, known = Hashed(), dict[int, int]()
    for key, number in steps:
        table.put(key, number)
        known[key] = number
    assert {key: table.get(key) for key in table} == known
    assert len(table) == len(known)
    assert (other in table, table.get(other)) == (other in known, known.get(other, -1))


def test_it_grows() -> None:
    table = Hashed("B")
    for key in range(5_000):
        table.put(hash((key, "key")))
    assert len(table) == len(set(table)) == 5_000
    assert all(hash((key, "key")) in table for key in range(5_000))
