"""The lines that teach are labelled with the vocabulary's words, and the table that they taught knows them."""

from pathlib import Path

import pytest

from flows.extract.claim.find import lowered
from flows.extract.claim.leaning import NONE, habit, leaning, weights
from schemas.vocabulary import EVENT_TYPES

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*.tsv"))
TAUGHT = (
    0.8  # of the lines that it learnt from, without their cues; by the words of others it knows some three quarters
)
# Files of lines that hold words of one type and tell another, which a sum of words cannot all know.
HARD = {"articles_courts": 0.7, "articles_trades": 0.7}


def lines(path: Path) -> list[list[str]]:
    return [row.split("\t") for row in path.read_text("utf-8").splitlines() if not row.startswith("#")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_line_has_a_label_and_is_there_once(path: Path) -> None:
    rows = lines(path)
    assert {len(row) for row in rows} == {2}
    assert {label for label, _ in rows} <= {*EVENT_TYPES, NONE}
    assert len({text for _, text in rows}) == len(rows)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_table_knows_what_it_was_taught(path: Path) -> None:
    rows, plain = lines(path), habit({})
    right = 0
    for label, text in rows:
        leans = leaning(lowered(text), 0, len(text), (), plain)
        right += max((*EVENT_TYPES, NONE), key=leans.share) == label
    assert right / len(rows) > HARD.get(path.stem, TAUGHT)


def test_no_name_of_a_firm_or_a_person_has_a_weight() -> None:
    assert not any(any(weights(name)) for name in ("toyota", "volkswagen", "pfizer", "walmart", "obama", "merkel"))
