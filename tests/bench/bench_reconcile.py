"""How fast claims become events: `python tests/bench/bench_reconcile.py [CLAIMS ...]` prints claims a second.

The made-up news has thousands of companies; several outlets tell every event within days, in other words,
with other digits, now and then with another number. Time by claim must hardly grow with the number of claims.
"""

import random
import resource
import sys
import time
from datetime import date, timedelta

from flows.extract.extraction import Claim, ClaimActor, Dating, Extraction, Figure, content_id
from flows.read.document import Document, from_text
from flows.reconcile import reconcile

SIZES = (25_000, 50_000, 100_000, 200_000)
CLAIMS_A_DOCUMENT = 8
START = date(2024, 1, 1)
TYPES = {
    "results": ("revenue_growth_yoy", "%", "revenue of {} grew {} in the quarter"),
    "price_move": ("price_change", "%", "shares of {} moved {} in heavy trade"),
    "investment": ("capex_plan", "USD", "{} will spend {} on new works"),
    "deal": ("deal_value", "EUR", "{} won a contract worth {} for pumps"),
    "workforce": ("headcount_cut", "count", "{} will cut {} posts at home"),
    "statement": ("share", "%", "the head of {} spoke of {} at a meeting"),
}
WORDS = ("harbour", "turbine", "lithium", "cargo", "vaccine", "satellite", "cement", "orchard", "tunnel", "ferry")


def news(claims: int, seed: int = 1) -> tuple[list[Document], list[Extraction]]:
    """So many claims, in articles of eight."""
    dice = random.Random(seed)  # noqa: S311 (no secret depends on it)
    companies = [f"{dice.choice(WORDS).title()}{_letters(n)} Group plc" for n in range(max(20, claims // 400))]
    documents, extractions = [], []
    for n in range(claims // CLAIMS_A_DOCUMENT):
        day = START + timedelta(days=n * CLAIMS_A_DOCUMENT * 500 // claims)
        document = from_text(f"article {n} {dice.random()}", f"{n}.txt")
        told = [dice.choice(companies) for _ in range(CLAIMS_A_DOCUMENT)]
        made = tuple(_claim(document.document_id, k, day, company, dice) for k, company in enumerate(told))
        documents.append(document)
        extractions.append(Extraction(document.document_id, Dating(day, day, "stated"), None, (), (), (), made))
    return documents, extractions


def _letters(number: int) -> str:
    return chr(97 + number % 26) + (_letters(number // 26) if number >= 26 else "")


def _claim(document_id: str, number: int, day: date, company: str, dice: random.Random) -> Claim:
    kind = dice.choice(tuple(TYPES))
    metric, unit, phrase = TYPES[kind]
    value = float(dice.choice((12, 19, 26, 26.4, 120, 380))) * (1e9 if unit in ("USD", "EUR") else 1)
    quote = f"{phrase.format(company, value)}, said a {dice.choice(WORDS)} trader near the {dice.choice(WORDS)}"
    first = last = day - timedelta(days=dice.choice((0, 0, 0, 1, 7)))
    precision = "day"
    if kind == "results":
        first, last, precision = date(day.year, 1, 1), date(day.year, 3, 31), "quarter"
    elif dice.random() < 0.1:
        first, last, precision = day.replace(day=1), day, "interval"
    claim_id = content_id(document_id, number)
    start = number * 200
    figure = Figure(
        content_id(claim_id),
        start + 5,
        start + 10,
        f"{value:g}",
        metric,
        company,
        "=",
        value,
        None,
        unit,
        None,
        first,
        last,
        "fact",
        "bench",
        3,
    )
    actor = ClaimActor(company, "company", "subject", start, start + 5)
    return Claim(
        claim_id,
        start,
        start + len(quote),
        quote,
        kind,
        "fact",
        "positive",
        first,
        last,
        precision,
        "stated",
        None,
        "bench",
        "",
        "body",
        (actor,),
        (figure,),
    )


def main() -> None:
    """Time runs of growing size."""
    for size in [int(argument) for argument in sys.argv[1:]] or SIZES:
        documents, extractions = news(size)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begun = time.process_time()
        reconciled = reconcile(documents, extractions)
        seconds = time.process_time() - begun
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(  # noqa: T201 (a benchmark prints what it measured)
            f"{size:>9,} claims {len(reconciled.events):>8,} events {len(reconciled.comparisons):>8,} comparisons"
            f" {seconds:7.1f} s {seconds / size * 1e6:6.0f} µs/claim {before / 1024:6.0f} -> {peak / 1024:6.0f} MB",
            flush=True,
        )
        del documents, extractions, reconciled


if __name__ == "__main__":
    main()
