"""Speed of the time tagger beside dateparser and datefinder, on the same text in one run.

    python tests/bench/bench_time.py [--megabytes 1]

The rivals are read only as far as they get in a few seconds: they are slower by orders of magnitude.
"""

import argparse
import importlib
import random
import sys
import time
from collections.abc import Callable
from datetime import date

from flows.extract.time import tag

PUBLISHED = date(2025, 9, 2)
SENTENCES = (
    "The brewer said on {weekday} it would spend {n} million euros over the next {few} years on new kettles.",
    "Sales rose {n}% in the {nth} quarter from a year earlier, helped by a hot summer and higher prices.",
    "The plant, which opened in {month} {year}, employs {n} people and runs around the clock.",
    "Shares closed {n} pence lower, the biggest fall since {month} {few}, {year}.",
    "Analysts had expected less, and some of them asked whether the margin could last without further cuts.",
    "The company, which is based in the north of the country, makes barrels, bottles and cans for its rivals.",
    "It will report results for the six months to 30 September on {month} {few}.",
    "Rivals have cut prices to keep their share of a market that is shrinking, which leaves little room for mistakes.",
    "A spokeswoman declined to comment on the talks, and the union did not answer calls that sought its view.",
    "Malt, glass and energy make up most of the costs, followed by wages, freight and advertising.",
    "People who know the matter said that the board was split over the plan and would rather sell the hotels.",
    "The chairman told reporters that he saw no reason to change course while customers kept coming back.",
)
RIVALS = (
    ("dateparser", "dateparser.search", lambda module, text: module.search_dates(text, languages=["en"])),
    ("datefinder", "datefinder", lambda module, text: list(module.find_dates(text))),
)


def article(random_: random.Random) -> str:
    """A generated news article of about three thousand characters."""
    words = {
        "weekday": ("Monday", "Tuesday", "Friday"), "month": ("March", "June", "October"), "nth": ("first", "third"),
        "year": range(2015, 2025), "n": range(2, 900), "few": range(2, 28),
    }  # fmt: skip
    lines = (
        random_.choice(SENTENCES).format(**{k: random_.choice(list(v)) for k, v in words.items()}) for _ in range(30)
    )
    return "\n\n".join(lines)


def rate(read: Callable[[str], object], articles: list[str], seconds: float) -> tuple[float, float]:
    """Megabytes and documents a second, from as many articles as fit the time."""
    began, size, count = time.perf_counter(), 0, 0
    for text in articles:
        read(text)
        size, count = size + len(text.encode()), count + 1
        if time.perf_counter() - began > seconds:
            break
    spent = time.perf_counter() - began
    return size / 1e6 / spent, count / spent


def main() -> None:
    """Print one line a tagger."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=1.0, help="how much text to generate")
    parser.add_argument("--seconds", type=float, default=10.0, help="how long each tagger may take")
    args = parser.parse_args()
    random_ = random.Random(7)  # noqa: S311 - the same articles in every run, no secret
    articles = [article(random_) for _ in range(int(args.megabytes * 1e6 / 3000) or 1)]
    tag(articles[0], PUBLISHED)
    rows = [("dateline", rate(lambda text: tag(text, PUBLISHED), articles, args.seconds))]
    for name, path, read in RIVALS:
        try:
            module = importlib.import_module(path)
        except ImportError:
            sys.stdout.write(f"{name:<12} is not installed\n")
            continue
        rows.append((name, rate(lambda text, module=module, read=read: read(module, text), articles, args.seconds)))
    for name, (megabytes, documents) in rows:
        sys.stdout.write(f"{name:<12} {megabytes:9.4f} MB/s {documents:9.1f} docs/s\n")


if __name__ == "__main__":
    main()
