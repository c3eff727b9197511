"""Extraction in two processes against one: `python tests/bench/bench_processes.py [--articles 1000]`."""

import argparse
import time

from generate import articles

from flows.pipeline import batches, extract_batch
from flows.read.document import from_text
from flows.runner import processors, spread


def main() -> None:
    """Print megabytes a second for each, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1_000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    documents = [from_text(article.text, article.path) for article in articles(asked.articles)]
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    list(spread(extract_batch, batches(documents[:200], 50_000), 2))  # both processes start
    rates = []
    for count in (1, 2):
        spent = []
        for _ in range(asked.rounds):
            began = time.perf_counter()
            list(spread(extract_batch, batches(documents, 100_000), count))
            spent.append(time.perf_counter() - began)
        rates.append(size / min(spent))
        print(f"{count} of {processors()} processors {rates[-1]:6.2f} MB/s")  # noqa: T201
    print(f"two processes are {rates[1] / rates[0]:.2f} times as fast as one")  # noqa: T201


if __name__ == "__main__":
    main()
