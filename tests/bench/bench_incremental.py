"""What a run costs when little or nothing is new: `python tests/bench/bench_incremental.py [ARTICLES ...]`.

The made-up articles are of about 2 KB: hundreds of companies, six kinds of news, several outlets to an event. Each
run is a process of its own. Printed are its seconds, their share of the full run's, its processor time with that of
its children, and the peak of its memory.
"""

import json
import random
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

SIZES = (1_000, 10_000)
FOLDER_SIZE = 1_000
START = date(2024, 1, 1)
WORDS = ("Harbour", "Turbine", "Lithium", "Cargo", "Vaccine", "Satellite", "Cement", "Orchard", "Tunnel", "Glass")
KINDS = ("Works", "Foods", "Metals", "Energy", "Motors", "Pharma", "Robotics", "Airways", "Textiles", "Semiconductor")
PLACES = ("Lisbon", "Osaka", "Toronto", "Nairobi", "Santiago", "Gdansk", "Perth", "Tallinn", "Hanoi", "Oslo")
NEWS = (
    "{company} said on {day} that revenue for the quarter rose {percent}% to ${amount} billion, above forecasts.",
    "{company} will spend ${amount} billion on new plants over the next three years, it told reporters on {day}.",
    "Shares of {company} fell {percent}% on {day} after the company cut its outlook for the year.",
    "{company} agreed to buy {other} for ${amount} billion, the two companies said on {day}.",
    "{company} will cut {count} jobs, or {percent}% of its workforce, it said on {day}.",
    "{company} won an order worth €{small} million from {other} for delivery in {year}.",
)
FILLER = (
    "The company did not say how it would pay for the plan, and a spokesman declined to add to the statement.",
    "Traders in {place} said that the market had been waiting for such a step since the spring.",
    "Its rival {other} has gone another way and leases most of what it needs from suppliers at home.",
    "People who know the industry say that demand has held up better than many feared a year earlier.",
    "The board is due to meet again before the end of the quarter, when it may look at the budget once more.",
    "Analysts at two banks kept their view of the shares and pointed to the order book.",
    "In {place}, where the group runs its largest site, the mayor welcomed the news and asked for details.",
)

RUN = """
import json, resource, sys
from pathlib import Path
from flows.pipeline import run
summary = run(Path(sys.argv[1]), Path(sys.argv[2]), full="--full" in sys.argv)
own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
cpu = own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
peak = own.ru_maxrss / 1024
print(json.dumps([summary.seconds, cpu, peak, summary.documents, summary.new, summary.events, summary.published]))
"""


def article(number: int, seed: int = 1) -> str:
    """The article of that number: always the same."""
    dice = random.Random(seed * 1_000_003 + number)  # noqa: S311 (made-up news is no secret)
    # Four outlets tell the same story, in other words.
    story = random.Random(seed + number // 4)  # noqa: S311
    company, other = (f"{story.choice(WORDS)} {story.choice(KINDS)} {story.choice('ABCDEFGHKLMNPRS')}" for _ in "ab")
    day = START + timedelta(days=number // 4 % 600)
    facts = {
        "company": company, "other": other, "place": story.choice(PLACES), "day": f"{day:%B} {day.day}, {day.year}",
        "percent": story.randint(2, 40), "amount": story.randint(11, 99) / 10, "small": story.randint(100, 900),
        "count": story.randint(3, 90) * 100, "year": day.year + 1,
    }  # fmt: skip
    told = story.sample(NEWS, 3)
    lines = [f"{company} makes news in {facts['place']} ({number})", f"By our desk, {facts['day']}", ""]
    while sum(map(len, lines)) < 1_900:
        lines += [told.pop().format(**facts), ""] if told else []
        lines += [" ".join(dice.sample(FILLER, 3)).format(**facts), ""]
    return "\n".join(lines)


def write(raw: Path, numbers: range) -> None:
    """Write the articles into folders of a thousand."""
    for number in numbers:
        folder = raw / f"outlet{number // FOLDER_SIZE:03}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:07}.txt").write_text(article(number), "utf-8")


def timed(name: str, raw: Path, warehouse: Path, whole: float | None = None) -> float:
    """Run once, print what it took, and return the seconds."""
    answer = subprocess.run([sys.executable, "-c", RUN, raw, warehouse], check=True, capture_output=True)
    seconds, cpu, peak, documents, new, events, published = json.loads(answer.stdout)
    share = f"{seconds / whole:8.2%}" if whole else "        "
    print(  # noqa: T201
        f"{documents:>8,} articles {name:<12} {seconds:9.2f} s {share} {cpu:9.2f} s of processor {peak:7,.0f} MB"
        f"  {new:,} new, {events:,} events, {'published' if published else 'unchanged'}",
        flush=True,
    )
    return float(seconds)


def main() -> None:
    """Time the runs for growing corpora."""
    for size in [int(argument) for argument in sys.argv[1:]] or SIZES:
        with tempfile.TemporaryDirectory(prefix="dateline-bench-") as folder:
            raw, warehouse = Path(folder) / "raw", Path(folder) / "warehouse"
            write(raw, range(size))
            whole = timed("full", raw, warehouse)
            timed("nothing new", raw, warehouse, whole)
            timed("nothing new", raw, warehouse, whole)
            write(raw, range(size, size + 1))
            timed("one new", raw, warehouse, whole)


if __name__ == "__main__":
    main()
