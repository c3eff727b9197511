"""Speed of extraction, reader by reader and as a whole, and how it grows with a document's length.

    python tests/bench/bench_extract.py [--articles 100] [--rounds 3]

Counts the processor's time, best of some rounds: other work on the machine slows a clock on the wall.
"""

import argparse
import random
import time
from collections.abc import Callable, Sequence
from datetime import date

from flows.extract import extract
from flows.extract.actor import find
from flows.extract.quantity import tag as tag_quantities
from flows.extract.time import tag as tag_times
from flows.read.document import Document, from_text

PUBLISHED = date(2025, 9, 2)
SIZES = (2_000, 20_000, 200_000)
SENTENCES = (
    "{name} said on {weekday} it would spend {n} million euros over the next {few} years on new {thing}.",
    "Sales rose {n}% in the {nth} quarter from a year earlier, helped by a hot summer and higher prices.",
    "The plant, which opened in {month} {year}, employs {n} people and runs around the clock.",
    "Shares in {name} closed {few}% lower at ${n}, the biggest fall since {month} {year}.",
    "Analysts had expected less, and some of them asked whether the margin could last without further cuts.",
    "The company, which is based in {town}, makes {thing}, bottles and cans for {rival} and its other customers.",
    "It will report results for the six months to 30 September on {month} {few}.",
    "{rival} has cut prices to keep its share of a market that is shrinking, which leaves little room for mistakes.",
    "A spokeswoman for {rival} declined to comment on the talks, and the union did not answer calls.",
    "Malt, glass and energy make up most of the costs, followed by wages, freight and advertising.",
    "People familiar with the matter said that {name} was in talks to buy {rival} for about ${n} million.",
    '"We see no reason to change course while customers keep coming back," chief executive {first} {last} said.',
    "{name} plans to cut {n} jobs in {town} by the end of {year}, mostly in sales and administration.",
    "The regulator in {town} opened an investigation of {rival} last {month} over the price of {thing}.",
)
WORDS: dict[str, Sequence[object]] = {
    "name": ("Orland Foods", "Tessaro Group", "Velmont plc", "Harwick Steel", "Norvane"),
    "rival": ("Castell Brothers", "Duria", "Emmerling AG", "Fosgate Holdings"),
    "town": ("Hamburg", "Leeds", "Ohio", "Lyon"),
    "first": ("Anna", "Peter", "Maria"),
    "last": ("Hale", "Brenner", "Okafor"),
    "thing": ("kettles", "engines", "batteries", "turbines"),
    "weekday": ("Monday", "Tuesday", "Friday"),
    "month": ("March", "June", "October"),
    "nth": ("first", "third"),
    "year": range(2015, 2025),
    "n": range(2, 900),
    "few": range(2, 28),
}


def article(size: int, random_: random.Random) -> Document:
    """A generated news article of about `size` characters, two or three sentences a paragraph."""
    lines, length = ["A headline about what companies of the region do"], 0
    while length < size:
        chosen = random_.sample(SENTENCES, random_.choice((2, 3)))
        lines.append(" ".join(one.format(**{word: random_.choice(of) for word, of in WORDS.items()}) for one in chosen))
        length += len(lines[-1]) + 2
    return from_text("\n\n".join(lines), "bench.txt", PUBLISHED)


def rate(read: Callable[[Document], object], documents: Sequence[Document], rounds: int) -> float:
    """Megabytes that a reader reads in a second of the processor's time, in its best round."""
    size = sum(len(document.text.encode()) for document in documents)
    spent = []
    for _ in range(rounds):
        began = time.process_time()
        for document in documents:
            read(document)
        spent.append(time.process_time() - began)
    return size / 1e6 / min(spent)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    random_ = random.Random(7)  # noqa: S311 (articles, not secrets)
    articles = [article(SIZES[0], random_) for _ in range(asked.articles)]
    extract(articles[0])  # what is compiled at first use
    readers: dict[str, Callable[[Document], object]] = {
        "times": lambda document: tag_times(document.text, PUBLISHED),
        "quantities": lambda document: tag_quantities(document.text),
        "actors": lambda document: find(document.text),
        "all, with claims": extract,
    }
    for name, read in readers.items():
        print(f"{name:20} {rate(read, articles, asked.rounds):6.2f} MB/s")  # noqa: T201 (a benchmark prints)
    for size in SIZES:
        speed = rate(extract, [article(size, random_)], asked.rounds)
        print(f"{size / 1000:5.0f} KB a document   {speed:6.2f} MB/s")  # noqa: T201


if __name__ == "__main__":
    main()
