"""Varied news that nobody wrote: `python tests/bench/generate.py FOLDER [ARTICLES]`.

Each story is one event of the vocabulary's types between invented companies. One to five outlets tell it within two
days: most agree on its figures, some round them, a few contradict them or slip by a factor of ten. They recall two
earlier stories, and around it all stands ordinary prose. One article in twenty is a copy of another outlet's, one in
twelve does not say when it was published. The first articles are the same however many there are.
"""

import random
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, islice
from pathlib import Path
from typing import Any

WORDS: dict[str, Any] = tomllib.loads(Path(__file__).with_name("stories.toml").read_text("utf-8"))
KINDS = [kind for kind in WORDS if kind not in ("filler", "names")]

START = date(2023, 1, 2)
DAYS = 900
CHARS = 2_000
OUTLETS = 120
COPIED, UNDATED, CONTRADICTED, SLIPPED = 0.05, 0.08, 0.05, 0.01
RECALLED = 300
"""So many stories back goes the memory of the press."""

COMPANIES_PER_STORY = 0.1
"""A tenth as many companies as stories, as far as names go: each is in the news now and then."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article's place below the raw folder, and its text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Story:
    """What happened: the slots of its sentences, its day and its numbers as they truly are."""

    number: int
    kind: str
    day: date
    slots: dict[str, str]
    money: float
    percent: float
    count: int


def articles(number: int | None = None, seed: int = 7) -> Iterator[Article]:
    """So many articles, or without end; the first ones are the same however many there are."""
    return islice(_articles(seed), number)


def _articles(seed: int) -> Iterator[Article]:
    written = 0
    for told in count():
        dice = random.Random(seed * 1_000_003 + told)  # noqa: S311 (no secret depends on it)
        story = _story(told, dice)
        before = ""
        for outlet in dice.sample(range(OUTLETS), dice.choice((1, 1, 2, 2, 3, 4, 5))):
            text = before if before and dice.random() < COPIED else _article(story, seed, dice)
            before = text
            path = f"outlet{outlet:03}/{story.day:%Y-%m}/{written:07}.txt"
            yield Article(path, f"{_headline(story, dice)}\n\n{text}")
            written += 1


def write(folder: Path, number: int) -> None:
    """Write so many articles below a folder."""
    for article in articles(number):
        path = folder / article.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article.text, "utf-8")


def _story(number: int, dice: random.Random) -> Story:
    names = WORDS["names"]
    known = max(20, int((number + 200) * COMPANIES_PER_STORY))
    company, other = (_company(each) for each in dice.sample(range(known), 2))
    day = START + timedelta(days=number * 7_919 % DAYS)
    slots = {
        "company": company, "other": other, "person": _person(dice.randrange(known)),
        "place": dice.choice(names["place"]), "product": dice.choice(names["product"]),
        "index": dice.choice(names["index"]), "month": f"{date(2025, dice.randint(1, 12), 1):%B}",
        "year": str(day.year + 1), "quarter": f"{dice.choice(('first', 'second', 'third', 'fourth'))} quarter",
    }  # fmt: skip
    money = round(dice.uniform(0.11, 90), 2) * dice.choice((1e6, 1e7, 1e8, 1e9))
    return Story(number, dice.choice(KINDS), day, slots, money, dice.randint(11, 490) / 10, dice.randint(2, 90) * 100)


def _company(number: int) -> str:
    names, dice = WORDS["names"], random.Random(number)  # noqa: S311
    stem = dice.choice(names["begin"]) + dice.choice(names["middle"]) + dice.choice(names["end"])
    return f"{stem} {dice.choice(names['form'])}"


def _person(number: int) -> str:
    names, dice = WORDS["names"], random.Random(number)  # noqa: S311
    return f"{dice.choice(names['first'])} {dice.choice(names['begin'])}{dice.choice(names['middle'])}ver"


def _headline(story: Story, dice: random.Random) -> str:
    slots = story.slots
    return dice.choice((
        f"{slots['company']} in the news in {slots['place']}",
        f"What the step of {slots['company']} means for {slots['product']}",
        f"{slots['company']} and {slots['other']}: what we know",
    ))  # fmt: skip


def _article(story: Story, seed: int, dice: random.Random) -> str:
    published = story.day + timedelta(days=dice.choice((0, 0, 0, 1, 1, 2)))
    lines = [] if dice.random() < UNDATED else [f"{published:%B} {published.day}, {published.year}"]
    slots = {**story.slots, **_told(story, dice), "day": _day(story.day, published, dice)}
    telling = WORDS[story.kind]
    lines.append(dice.choice(telling["lead"]).format(**slots))
    told = [each.format(**slots) for each in telling["more"]]
    told += [_recalled(story.number - dice.randint(1, RECALLED), seed, dice) for _ in range(2)]
    while sum(map(len, lines)) < CHARS:
        paragraph = [_filler(dice, slots) for _ in range(dice.randint(1, 3))]
        lines.append(" ".join([*told[:1], *paragraph]))
        told = told[1:]
    return "\n\n".join([*lines, dice.choice(WORDS["filler"]["common"])]) + "\n"


def _recalled(number: int, seed: int, dice: random.Random) -> str:
    """An earlier story in a sentence."""
    story = _story(abs(number), random.Random(seed * 1_000_003 + abs(number)))  # noqa: S311
    slots = {**story.slots, **_told(story, dice), "day": _day(story.day, date.max, dice)}
    sentence: str = dice.choice(WORDS[story.kind]["lead"]).format(**slots)
    return sentence


def _day(day: date, published: date, dice: random.Random) -> str:
    """The day of the event in one of the ways in which articles say it."""
    full = f"on {day:%B} {day.day}, {day.year}"
    if (published - day).days > 6:
        return full
    return dice.choice((full, f"on {day:%B} {day.day}", f"on {day:%A}"))


def _told(story: Story, dice: random.Random) -> dict[str, str]:
    """The numbers as this article gives them: as they are, rounded, or wrong."""
    factor = 1.0
    if (chance := dice.random()) < SLIPPED:
        factor = 10.0
    elif chance < SLIPPED + CONTRADICTED:
        factor = dice.choice((0.8, 1.15, 1.3))
    money, percent = story.money * factor, story.percent * factor
    rounded = dice.random() < 0.3
    return {
        "money": f"{'about ' if rounded else ''}{_amount(money, 1 if rounded else 2)}",
        "percent": f"{round(percent)}%" if rounded else f"{percent:.1f}%",
        "points": f"{story.percent / 20:.1f} percentage points",
        "count": f"{story.count:,}",
    }


def _amount(value: float, digits: int) -> str:
    scale, word = next((scale, word) for scale, word in ((1e9, "billion"), (1e6, "million"), (1, "")) if value >= scale)
    return f"${round(value / scale, digits):g} {word}".strip()


def _filler(dice: random.Random, slots: dict[str, str]) -> str:
    filler = WORDS["filler"]
    sentence: str = dice.choice(filler["sentences"])
    for kind in ("noun", "adjective", "verb", "people", "thing"):
        for slot, change in ((f"{{{kind}}}", str), (f"{{{kind.title()}}}", str.title)):
            while slot in sentence:
                sentence = sentence.replace(slot, change(dice.choice(filler[kind])), 1)
    return sentence.replace("{place}", slots["place"])


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000)
