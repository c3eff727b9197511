"""Scores extraction on the golden sentences: `python -m tests.golden.score_sentences tuned [--misses] [--type TYPE]`.

Each sentence is the whole text of an article of its day. A claim is found when a claim of the engine covers its
anchor; its type, modality, dates, first actor and figures are then compared one by one. A sentence that tells no
event is right when it gives no claim. Prints one share a row; `--misses` (for `tuned` only) prints what went wrong.
"""

import argparse
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from flows.extract import extract
from flows.extract.extraction import Claim, Extraction
from flows.read.document import from_text

HERE = Path(__file__).parent / "sentences"
Entry = dict[str, Any]


def sentences(half: str) -> list[Entry]:
    """The sentences of `tuned` or `unseen`."""
    rows: list[Entry] = tomllib.loads((HERE / f"{half}.toml").read_text("utf-8"))["sentence"]
    return rows


def read(entry: Entry) -> Extraction:
    """What the engine makes of a sentence."""
    return extract(from_text(entry["text"], "sentence.txt", entry["published"]))


def verdicts(entry: Entry, got: Extraction) -> Iterator[tuple[str, bool, str]]:
    """What was asked of a sentence, whether it was right, and what came instead."""
    wanted = entry.get("claim", [])
    if not wanted:
        yield "silent", not got.claims, ", ".join(f"{c.event_type} by {c.rule!r}" for c in got.claims)
    for row in wanted:
        at = entry["text"].index(row["anchor"])
        covering = [c for c in got.claims if c.start <= at < c.end]
        yield "found", bool(covering), row["anchor"]
        if covering:
            best = max(covering, key=lambda c: (c.event_type == row["type"], c.modality == row["modality"]))
            yield from _compared(row, best, entry)
        figures = [f for c in got.claims for f in c.figures]
        for figure in row.get("figure", []):
            same = [f for f in figures if _says(f, figure)]
            yield "figure", bool(same), f"{figure['text']!r} {figure['op']}{figure['value']} {figure['unit']}"
            if same:
                names = sorted({f.metric for f in same})
                yield "metric", figure["metric"] in names, f"{figure['text']!r} wants {figure['metric']}, got {names}"


def _compared(row: Entry, claim: Claim, entry: Entry) -> Iterator[tuple[str, bool, str]]:
    """Type, modality, date and subject of a claim beside what was written by hand.

    An end only ("by 2029") is told as well by a span that begins on the day of the sentence. An actor is right by its
    name, or by how the sentence spells it ("the FDA").
    """
    published: date = entry["published"]
    wanted, got = row["type"], claim.event_type
    yield "type", wanted == got, f"wants {wanted}, got {got} by {claim.rule!r}"
    yield "modality", row["modality"] == claim.modality, f"wants {row['modality']}, got {claim.modality}"
    days, had = (row.get("first"), row.get("last")), (claim.first, claim.last)
    right = days in (had, (None, None)) or (days[1] == had[1] and (days[0], had[0]) == (None, published))
    yield "date", right, f"wants {days[0]}..{days[1]}, got {had[0]}..{had[1]}"
    if row.get("actors"):
        names = {a.name for a in claim.actors} | {entry["text"][a.start : a.end] for a in claim.actors}
        yield "actor", row["actors"][0] in names, f"wants {row['actors'][0]}, got {sorted(names)}"


def _says(figure: Any, row: Entry) -> bool:
    """Same number, unit and operator, signs aside."""
    ends = [v for v in (figure.value, figure.value_high) if v is not None]
    near = any(abs(abs(float(v)) - abs(row["value"])) <= 1e-6 * max(1.0, abs(row["value"])) for v in ends)
    return near and figure.unit == row["unit"] and (len(ends) > 1 or figure.op == row["op"])


def main() -> None:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("half", choices=("tuned", "unseen"))
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--type")
    args = parser.parse_args()
    if args.misses and args.half == "unseen":
        parser.error("the unseen half is scored only; its misses stay unread")
    right, asked = Counter[str](), Counter[str]()
    for entry in sentences(args.half):
        if args.type and args.type not in {row["type"] for row in entry.get("claim", [{"type": "none"}])}:
            continue
        results = list(verdicts(entry, read(entry)))
        asked.update(name for name, _, _ in results)
        right.update(name for name, ok, _ in results if ok)
        wrong = [f"{name}: {why}" for name, ok, why in results if not ok]
        if args.misses and wrong:
            print(entry["published"], entry["text"], *wrong, sep="\n    ")  # noqa: T201
    for name in asked:
        print(f"{name:<10}{right[name] / asked[name]:6.3f}  {right[name]}/{asked[name]}")  # noqa: T201


if __name__ == "__main__":
    main()
