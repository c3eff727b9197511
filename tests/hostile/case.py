"""One hostile file: where it lies, what is in it, and what a reader must make of it."""

from dataclasses import dataclass

ARTICLE = (
    "Maru Steel raised its outlook on Tuesday\n\nThe company said on 2 September 2025 that it would spend "
    "€3.5 billion, up 12% from a year earlier, on “green” furnaces in Łódź. Shares rose 4.1% to $52.30.\n"
)


@dataclass(frozen=True, slots=True)
class Case:
    """`expected` is "accepted", a reason of rejection, or "" where either is right as long as it is one of both."""

    path: str
    content: bytes
    expected: str = ""


def text_cases(folder: str, contents: dict[str, str], suffix: str = ".txt") -> list[Case]:
    """UTF-8 articles that must get in; the file's name is added so that no two texts are the same."""
    return [
        Case(f"{folder}/{name}{suffix}", f"{folder} {name}\n\n{content}".encode(), "accepted")
        for name, content in contents.items()
    ]
