"""Writes hundreds of files that mean a reader ill, the same ones every time."""

import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from tests.hostile.archives import archive_cases
from tests.hostile.case import Case
from tests.hostile.contents import content_cases
from tests.hostile.encodings import encoding_cases
from tests.hostile.guises import guise_cases
from tests.hostile.markup import markup_cases
from tests.hostile.masses import mass_cases
from tests.hostile.places import place_cases


def generate(folder: Path) -> list[Case]:
    """Fill the empty `folder`; the list tells what was written and what a reader must make of it."""
    usual = chain(encoding_cases(), content_cases(), markup_cases(), archive_cases(), guise_cases())
    return [*_written(folder, usual), *place_cases(folder)]


def generate_masses(folder: Path) -> list[Case]:
    """The same with those files that cost a reader seconds."""
    return list(_written(folder, mass_cases()))


def _written(folder: Path, cases: Iterable[Case]) -> Iterator[Case]:
    for case in cases:
        path = folder / case.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(case.content)
        yield case


if __name__ == "__main__":
    place = Path(sys.argv[1])
    print(f"{len(generate(place) + generate_masses(place))} hostile files")  # noqa: T201
