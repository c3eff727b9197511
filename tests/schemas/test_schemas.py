import pytest

from schemas import vocabulary
from schemas.catalog import CATALOG
from schemas.columns import COLUMNS

USED = {name: [field.name for field in entry.arrow] for name, entry in CATALOG.items()}


def test_every_described_column_is_used() -> None:
    assert set(COLUMNS) == {column for columns in USED.values() for column in columns}


def test_a_column_has_one_type_wherever_it_stands() -> None:
    types: dict[str, set[str]] = {}
    for entry in CATALOG.values():
        for field in entry.arrow:
            types.setdefault(field.name, set()).add(str(field.type))
    assert {name: found for name, found in types.items() if len(found) > 1} == {}


@pytest.mark.parametrize("name", CATALOG)
def test_an_entry_names_columns_that_are_there(name: str) -> None:
    entry = CATALOG[name]
    assert {*entry.key, *entry.order, *entry.refers} <= set(USED[name])
    assert set(entry.refers.values()) <= set(CATALOG)
    assert not entry.supported_by or entry.key[0] in USED[entry.supported_by]
    assert set(entry.key) <= {*entry.order, "run_id"}, "rows of one order would lie as they came"


@pytest.mark.parametrize("name", CATALOG)
def test_a_model_stands_in_a_file_of_its_name(name: str) -> None:
    assert CATALOG[name].model.__module__ == f"schemas.{name}"
    assert CATALOG[name].description.endswith(".")


@pytest.mark.parametrize("name", COLUMNS)
def test_a_description_is_one_sentence_without_its_stop(name: str) -> None:
    assert COLUMNS[name].description[0].isupper()
    assert not COLUMNS[name].description.endswith(".")


def test_words_are_lower_case_or_signs() -> None:
    words = [word for column in COLUMNS.values() if column.words for word in column.words]
    assert [word for word in [*words, *vocabulary.STATUSES] if word != word.lower() and not word.isupper()] == []
