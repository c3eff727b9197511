"""Learns the weights of words: `python -m tests.learning.learn VECTORS`; see README.md beside this file.

The model is a multinomial logistic regression (scikit-learn) on a line's stems, the sum of its words' vectors and the
cues that the engine finds in it. Being linear, it comes to one weight for each word and type: a word that was never
seen in training has those of its vector. With `--folds` nothing is written: each file is scored by what the others
teach.
"""

import argparse
import json
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from flows.extract.actor import find as find_actors
from flows.extract.claim.cue import Cue
from flows.extract.claim.find import all_cues, find, lowered
from flows.extract.claim.inside import Inside
from flows.extract.claim.leaning import BIAS, NONE, TENTHS, cue_token, damped, tokens
from flows.extract.claim.sentence import Sentence
from flows.extract.english import english
from flows.extract.quantity import tag as tag_quantities
from flows.extract.time import tag as tag_times

HERE = Path(__file__).parent
GOLDEN = HERE.parent / "golden"
TABLE = HERE.parents[1] / "flows" / "extract" / "claim" / "leanings.tsv"

WORDS_KEPT = 25_000  # the commonest English words; twice as many help less than they weigh
COMMON = 300  # a word's vector counts half at this rank of frequency: "the" tells nothing
STRENGTH = 1.0  # inverse of the regularisation
SEEN = 2  # a stem teaches when so many lines have it
DAY = date(2025, 5, 14)  # an invented day of publication: lines have none

Vector = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its label: its words, and the words of the table that its cues add."""

    label: str
    words: frozenset[str]
    cues: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Vectors:
    """The vectors of words, each of length one times how much it tells, and the rank of each word."""

    rows: dict[str, Vector]
    rank: dict[str, int]

    def of(self, words: Iterable[str]) -> Vector:
        """The sum over words."""
        return sum((self.rows[word] for word in sorted(words) if word in self.rows), start=np.zeros(100, np.float32))


def line(label: str, text: str, cued: bool) -> Line:
    """A line as the model sees it; the cues of a text that they were written for would teach too much trust in them."""
    low = lowered(text)
    words = frozenset(word for _, word in tokens(low, 0, len(low)))
    return Line(label, words, frozenset(map(cue_token, cues_of(text, low))) if cued else frozenset())


def cues_of(text: str, low: str) -> Iterator[Cue]:
    """The cues that the engine finds borne out in a line."""
    whole = Sentence(0, len(text), "body", 0)
    inside = Inside(whole, tag_times(text, DAY), tag_quantities(text), find_actors(text))
    for hit in find(text, low, 0, len(text), inside.offers()):
        if inside.met(text, hit):
            yield hit.cue


def labelled(path: Path) -> list[Line]:
    """The lines of one file of this folder."""
    rows = (row.split("\t", 1) for row in path.read_text("utf-8").splitlines() if not row.startswith("#"))
    return [line(label, text, cued=True) for label, text in rows]


def examples() -> Iterator[Line]:
    """What the cues' own examples say."""
    for cue in all_cues():
        for text in cue.rule.examples:
            yield line(cue.event_type, text, cued=False)


def golden() -> Iterator[Line]:
    """The tuned sentences, and what the tuned stories tell, sentence by sentence."""
    for entry in tomllib.loads((GOLDEN / "sentences" / "tuned.toml").read_text("utf-8"))["sentence"]:
        claims = entry.get("claim", [])
        if len(claims) < 2:
            yield line(claims[0]["type"] if claims else NONE, entry["text"], cued=False)
    for path in sorted(GOLDEN.glob("tuned/*/gold_events.jsonl")):
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            yield line(row["type"], row["quote"], cued=False)


def stem(word: str) -> str:
    """A word without its commonest endings."""
    if len(word) > 4 and word[0] != "<":
        for ending, instead in ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) > 2:
                word = word[: -len(ending)] + instead
                break
        word = word.removesuffix("e") if len(word) > 3 else word
        word = word[:-1] if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sl" else word
    return word


ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("sses", "ss"),
    ("ing", ""),
    ("ed", ""),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("us", "us"),
    ("ss", "ss"),
    ("s", ""),
)


def vectors(path: Path) -> Vectors:
    """Read the file of vectors."""
    data = json.loads(path.read_text("utf-8"))["vectors"]
    rows = {}
    for rank, (word, row) in enumerate(data.items()):
        vector = np.array(row[:100], np.float32)
        rows[word] = vector / np.linalg.norm(vector) * rank / (rank + COMMON)
    return Vectors(rows, {word: rank for rank, word in enumerate(data)})


@dataclass(frozen=True, slots=True)
class Model:
    """What was learnt: each type's weights for a vector, for stems, for cues, and its bias."""

    types: tuple[str, ...]
    vector: Vector
    stems: dict[str, Vector]
    bias: Vector

    def word(self, word: str, known: Vectors) -> Vector:
        """A word's weight for each type; one added to all types changes nothing, so that their mean is nought."""
        weight = self.vector @ known.of([word])
        if (key := word if word[0] == "<" else stem(word)) in self.stems:
            weight = weight + self.stems[key]
        centred: Vector = weight - weight.mean()
        return centred


def fit(lines: Sequence[Line], known: Vectors) -> Model:
    """Learn from the lines."""
    stems = [{stem(word) for word in each.words} | each.cues for each in lines]
    seen: dict[str, int] = {}
    for each in stems:
        for key in each:
            seen[key] = seen.get(key, 0) + 1
    place = {key: number for number, key in enumerate(sorted(key for key, times in seen.items() if times >= SEEN))}
    keys = list(place)
    damp = [damped(len(each.words)) for each in lines]
    cells = [(row, place[key]) for row, each in enumerate(stems) for key in sorted(each) if key in place]
    worth = [1.0 if lines[row].cues and keys[at] in lines[row].cues else damp[row] for row, at in cells]
    counts = csr_matrix((worth, tuple(zip(*cells, strict=True))), shape=(len(lines), len(place)))
    means = np.array([known.of(each.words) * by for each, by in zip(lines, damp, strict=True)])
    data = hstack([csr_matrix(means), counts]).tocsr()
    model = LogisticRegression(C=STRENGTH, max_iter=500).fit(data, [each.label for each in lines])
    weights = model.coef_
    return Model(
        tuple(model.classes_),
        weights[:, :100],
        {key: weights[:, 100 + at] for key, at in place.items()},
        model.intercept_,
    )


def table(model: Model, known: Vectors, lines: Sequence[Line]) -> Iterator[str]:
    """The lines of the table: its header, the bias, cues and figures, and the words in the order of the alphabet."""
    yield "\t".join(("word", *model.types))
    yield _row(BIAS, model.bias - model.bias.mean())
    own = sorted(key for key in model.stems if key[0] == "<")
    taught = {word for each in lines for word in each.words}
    common = sorted((word for word in english() if word in known.rank), key=known.rank.__getitem__)[:WORDS_KEPT]
    for word in own + sorted({*common, *(taught & english())}):
        yield _row(word, model.word(word, known))


def _row(word: str, weights: Vector) -> str:
    return "\t".join((word, *(str(round(float(each) * TENTHS)) for each in weights)))


def right(model: Model, known: Vectors, lines: Sequence[Line]) -> str:
    """How often the model is right: on lines that tell an event, and on those that tell none."""
    asked: dict[bool, list[bool]] = {True: [], False: []}
    for each in lines:
        by = damped(len(each.words))
        scores = model.bias + sum(model.word(cue, known) for cue in each.cues)
        scores = scores + by * sum(model.word(word, known) for word in each.words)
        asked[each.label == NONE].append(model.types[int(np.argmax(scores))] == each.label)
    return "  ".join(
        f"{name} {np.mean(asked[none] or [0]):.3f} of {len(asked[none])}"
        for name, none in (("events", False), ("none", True))
    )


def main() -> None:
    """Learn and write the table, or score each file by the others."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vectors", type=Path)
    parser.add_argument("--folds", action="store_true")
    args = parser.parse_args()
    known = vectors(args.vectors)
    files = {path.name: labelled(path) for path in sorted(HERE.glob("*.tsv"))}
    others = [*examples(), *golden()]
    if args.folds:
        for name, held in files.items():
            rest = [each for other, lines in files.items() if other != name for each in lines]
            print(name, right(fit([*rest, *others], known), known, held))  # noqa: T201
        return
    lines = [each for rows in files.values() for each in rows] + others
    TABLE.write_text("\n".join(table(fit(lines, known), known, lines)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
