from datetime import date
from pathlib import Path

import pytest

from flows.read import Document, Limits, Rejection, list_inputs, read_file, read_folder, source_warnings


def write(root: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def test_reads_a_folder_in_the_order_of_paths(tmp_path: Path) -> None:
    write(tmp_path, {"b/z.txt": "Z rose.", "b.txt": "B rose.", "a/q/y.txt": "Y rose.", "c.jsonl": '{"text": "C"}'})
    outcomes = list(read_folder(tmp_path))
    assert [outcome.path for outcome in outcomes] == ["a/q/y.txt", "b.txt", "b/z.txt", "c.jsonl#1"]
    assert all(isinstance(outcome, Document) for outcome in outcomes)
    listed = [found.path for found in list_inputs(tmp_path)]
    assert listed == sorted(listed)


@pytest.mark.parametrize("content", ["One\r\ntwo\r\n", "Tabs\tand\n\n\nlines", "end without newline", "Čau — “x”"])
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_text_is_its_file_character_for_character(tmp_path: Path, name: str, content: str) -> None:
    write(tmp_path, {name: b"\xef\xbb\xbf" + content.encode()})
    (document,) = read_file(tmp_path, name)
    assert isinstance(document, Document)
    assert document.text == content


def test_identical_texts_are_one_document(tmp_path: Path) -> None:
    write(tmp_path, {"b.txt": "Same.", "a.txt": "Same.", "c.jsonl": '{"text": "Same."}\n{"text": "Other."}'})
    kept, *refused, other = read_folder(tmp_path)
    assert isinstance(kept, Document)
    assert kept.path == "a.txt"
    assert [rejection.path for rejection in refused] == ["b.txt", "c.jsonl#1"]
    for rejection in refused:
        assert isinstance(rejection, Rejection)
        assert (rejection.reason, rejection.document_id) == ("duplicate", kept.document_id)
        assert "a.txt" in rejection.detail
    assert other.path == "c.jsonl#2"


def test_the_articles_own_words_go_before_the_folders(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "wire/source.toml": 'outlet = "The Wire"\nlanguage = "en"\ntimezone = "Asia/Hong_Kong"\n'
            "published = 2025-01-02\n",
            "wire/plain.txt": "A headline\n\nThe body.",
            "wire/full.md": "---\nsource: Other Paper\ndate: 2025-09-01\nlang: de-AT\nurl: https://example.org/1\n---\nText.",
            "loose/plain.txt": "Another headline\n\nThe body.",
            "top.txt": "Third headline\n\nThe body.",
        },
    )
    documents = {outcome.path: outcome for outcome in read_folder(tmp_path) if isinstance(outcome, Document)}
    plain, full = documents["wire/plain.txt"], documents["wire/full.md"]
    assert (plain.source, plain.language, plain.timezone, plain.published, plain.title) == (
        "The Wire", "en", "Asia/Hong_Kong", date(2025, 1, 2), "A headline",
    )  # fmt: skip
    assert (full.source, full.language, full.published, full.url) == (
        "Other Paper", "de", date(2025, 9, 1), "https://example.org/1",
    )  # fmt: skip
    assert full.text[full.body_start :] == "Text."
    assert documents["loose/plain.txt"].source == "loose"
    assert documents["top.txt"].source is None


def test_counts_outside_the_expected_become_warnings(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "few/source.toml": "expected = { min = 2 }",
            "few/a.txt": "One.",
            "many/source.toml": "expected = { min = 0, max = 1 }",
            "many/a.txt": "Two.",
            "many/b/c.txt": "Three.",
            "fine/source.toml": "expected = { min = 1, max = 1 }",
            "fine/a.txt": "Four.",
            "wrong/source.toml": "outlet = \n",
            "odd/source.toml": 'outlett = "x"\ntimezone = "Mars/Olympus"\nexpected = { min = -1 }\n',
        },
    )
    warnings = source_warnings(tmp_path, [outcome.path for outcome in read_folder(tmp_path)])
    told = [warning.split(" ", 1)[0].rstrip(":") for warning in warnings]
    assert told == ["few/source.toml", "many/source.toml", *["odd/source.toml"] * 3, "wrong/source.toml"]


def test_settings_of_a_source_are_part_of_the_listing(tmp_path: Path) -> None:
    write(tmp_path, {"s/source.toml": 'outlet = "A"', "s/a.txt": "One.", "t/b.txt": "Two."})
    first, other = list_inputs(tmp_path)
    write(tmp_path, {"s/source.toml": 'outlet = "B"'})
    second, same = list_inputs(tmp_path)
    assert first.settings != second.settings
    assert other == same


def test_files_beside_the_articles_are_no_inputs(tmp_path: Path) -> None:
    write(tmp_path, {"README.md": "Read me.", "LICENSE": "CC0", "s/source.toml": "", "s/.gitkeep": "", "a.txt": "One."})
    assert [found.path for found in list_inputs(tmp_path)] == ["a.txt"]


def test_a_missing_root_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        list(read_folder(tmp_path / "none"))


def test_an_input_of_nothing_but_refusals_is_left(tmp_path: Path) -> None:
    good, limits = '{"text": "Acme rose."}\n', Limits(refusals=3)
    (tmp_path / "a.jsonl").write_text(good + "[]\n" * 3 + good.replace("rose", "fell"))
    (tmp_path / "b.jsonl").write_text(good.replace("rose", "rests") + "[]\n" * 4 + good.replace("rose", "stays"))
    told = [(each.path, getattr(each, "reason", "accepted")) for each in read_folder(tmp_path, limits)]
    refused = [(f"a.jsonl#{number}", "no article") for number in (2, 3, 4)]
    assert told[:5] == [("a.jsonl#1", "accepted"), *refused, ("a.jsonl#5", "accepted")]
    assert told[5:] == [
        ("b.jsonl#1", "accepted"), *((path.replace("a", "b", 1), reason) for path, reason in refused),
        ("b.jsonl", "malformed"),
    ]  # fmt: skip


HOSTILE_SETTINGS = {
    "deep": "[a" + ".b" * 20_000 + "]",
    "many": "\n".join(f"k{number} = 1" for number in range(5_000)),
    "long": f"outlet = '{'x' * 100_000}'",
    "lines": 'outlet = "A\\u001b[31m\\nB"',
    "twice": f"{'k' * 5_000} = 1\n{'k' * 5_000} = 2",
}


@pytest.mark.parametrize("name", HOSTILE_SETTINGS)
def test_whatever_a_source_says_of_itself_is_told_in_a_few_short_lines(tmp_path: Path, name: str) -> None:
    (tmp_path / "wire").mkdir()
    (tmp_path / "wire" / "source.toml").write_text(HOSTILE_SETTINGS[name])
    (tmp_path / "wire" / "a.txt").write_text("Acme rose.")
    [document] = read_folder(tmp_path)
    assert isinstance(document, Document)
    assert document.source == "wire"
    warnings = source_warnings(tmp_path, ["wire/a.txt"])
    assert 1 <= len(warnings) <= 10
    assert all(len(each) < 500 and each.isprintable() for each in warnings)
