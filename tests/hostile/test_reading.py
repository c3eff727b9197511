from collections import defaultdict
from pathlib import Path

import pytest

from flows.read import Document, Rejection, drop_repeats, list_inputs, read_folder, read_inputs
from flows.read.reasons import REASONS
from tests.hostile.case import Case
from tests.hostile.generate import generate, generate_masses

Outcomes = dict[str, list[Document | Rejection]]


@pytest.fixture(scope="module", params=[generate, pytest.param(generate_masses, marks=pytest.mark.slow)])
def cases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Case]]:
    folder = tmp_path_factory.mktemp("hostile")
    return folder, request.param(folder)


@pytest.fixture(scope="module")
def outcomes(cases: tuple[Path, list[Case]]) -> Outcomes:
    folder, _ = cases
    found: Outcomes = defaultdict(list)
    for path, outcome in read_inputs(folder, (listed.path for listed in list_inputs(folder))):
        found[path].append(outcome)
    return found


def kind(outcome: Document | Rejection) -> str:
    return "accepted" if isinstance(outcome, Document) else outcome.reason


def test_there_are_enough_of_them(cases: tuple[Path, list[Case]]) -> None:
    masses = cases[1][0].path.startswith("masses/")
    assert len({case.path for case in cases[1]}) == len(cases[1]) >= (50 if masses else 650)


def test_no_input_is_lost(cases: tuple[Path, list[Case]], outcomes: Outcomes) -> None:
    assert set(outcomes) == {case.path for case in cases[1]} == {listed.path for listed in list_inputs(cases[0])}


def test_each_is_read_or_refused_as_it_deserves(cases: tuple[Path, list[Case]], outcomes: Outcomes) -> None:
    expected = {case.path: {case.expected} for case in cases[1] if case.expected}
    assert {path: {kind(outcome) for outcome in outcomes[path]} for path in expected} == expected


def test_every_outcome_is_one_row_that_can_be_published(outcomes: Outcomes) -> None:
    seen = set()
    for outcome in (outcome for found in outcomes.values() for outcome in found):
        outcome.path.encode("utf-8")
        assert outcome.path not in seen
        seen.add(outcome.path)
        if isinstance(outcome, Document):
            for value in (outcome.text, outcome.title or "", outcome.author or "", outcome.url or ""):
                value.encode("utf-8")
                assert "\x00" not in value
        else:
            assert outcome.reason in REASONS
            assert outcome.reason != "crashed", outcome
            assert outcome.detail.endswith(".")


def test_what_is_outside_the_folder_is_never_read(outcomes: Outcomes) -> None:
    secrets = [line for line in Path("/etc/passwd").read_text().splitlines() if line]
    texts = [outcome.text for found in outcomes.values() for outcome in found if isinstance(outcome, Document)]
    assert not [text for text in texts for secret in secrets if secret in text]


@pytest.mark.slow
def test_the_whole_folder_reads_the_same_again(cases: tuple[Path, list[Case]], outcomes: Outcomes) -> None:
    once = drop_repeats(outcome for listed in list_inputs(cases[0]) for outcome in outcomes[listed.path])
    assert list(once) == list(read_folder(cases[0]))
