"""The gazetteer: the one that comes with the package, and those of users."""

import pytest

from flows.extract.actor import default_gazetteer, find, load_gazetteer

OWN = """
actor = [{ name = "Orland Group", kind = "company", aliases = ["Orlandia"], tickers = ["ORL.L"], noun = "grocer" }]
state = [{ name = "Ruritania", adjectives = ["Ruritanian"], capital = "Strelsau" }]
"""


def test_a_users_file_adds_names() -> None:
    known = default_gazetteer() | load_gazetteer(OWN)
    found = find("Prices rose, Orlandia said. Then Strelsau said no to Airbus. Look at ORL.L today.", known)
    assert [m.name for m in found] == ["Orland Group", "Ruritania", "Airbus", "Orland Group"]


@pytest.mark.parametrize("text", ["actor = [{ name = 'Orland' }]", "actor = [{ kind = 'company' }]"])
def test_an_entry_without_name_or_kind_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="needs a name and a kind"):
        load_gazetteer(text)


def test_broken_toml_is_refused_in_one_sentence() -> None:
    with pytest.raises(ValueError, match="not valid TOML"):
        load_gazetteer("actor = [")
