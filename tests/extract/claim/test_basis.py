"""On what footing a figure stands."""

import pytest

from flows.extract.claim.basis import WORDINGS, rate
from flows.extract.quantity import tag
from schemas.vocabulary import BASES


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("5p a share", "per_share"),
        ("€11.20 an hour", "per_hour"),
        ("$900 a day", "per_day"),
        ("£600 a week", "per_week"),
        ("$40 a month", "per_month"),
        ("€28m a year", "per_year"),
        ("€28m", None),
    ],
)
def test_a_rate_is_for_its_time_or_share(text: str, basis: str | None) -> None:
    (quantity,) = tag(text)
    assert rate(quantity) == basis
    assert basis is None or basis in BASES


def test_every_basis_is_a_word_of_the_vocabulary() -> None:
    assert {name for name, _ in WORDINGS} <= set(BASES)
