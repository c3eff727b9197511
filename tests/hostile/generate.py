"""Writes hundreds of files that mean a reader ill, the same ones every time."""

import sys
from collections.abc import Iterator
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
    return list(_written(folder))


def _written(folder: Path) -> Iterator[Case]:
    everything = (
        encoding_cases(), content_cases(), markup_cases(), archive_cases(), guise_cases(), mass_cases(),
    )  # fmt: skip
    for cases in everything:
        for case in cases:
            path = folder / case.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(case.content)
            yield case
    yield from place_cases(folder)


if __name__ == "__main__":
    print(f"{len(generate(Path(sys.argv[1])))} hostile files")  # noqa: T201
