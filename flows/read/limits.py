"""How much of an input the readers take before they refuse it."""

from dataclasses import dataclass

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for one input; sizes in bytes.

    `article_bytes` bounds one article: a whole file, or one line of a JSON Lines file, which may itself be
    longer. `article_characters` bounds its text, whatever the file holds beside it: news is a hundred times
    shorter, and extraction, which is linear, reads the worst text of this length in seconds. `unpacked_bytes` and
    `ratio` bound what a .gz or .zip may grow to, `depth` how far such files nest, and `refusals` how many of a
    list's or an archive's entries are refused one by one before the whole input is.
    """

    article_bytes: int = 20 * MEGABYTE
    article_characters: int = 1_000_000
    unpacked_bytes: int = 1000 * MEGABYTE
    ratio: int = 200
    depth: int = 2
    members: int = 100_000
    refusals: int = 10_000


LIMITS = Limits()
