import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.read import Document, Rejection, read_file
from flows.read.opening import open_input, shown_name, system_name
from flows.read.reasons import RefusedError

NAME_BYTES = st.lists(
    st.sampled_from([b"\\", b"x", b"5c", b"ff", b"\xff", b"\x80", "é".encode(), b"\n", b"\\xff", b"\\x5c", b"8", b"0"])
).map(b"".join)


@given(NAME_BYTES | st.binary())
def test_any_name_can_be_shown_and_found_again(name: bytes) -> None:
    shown = shown_name(os.fsdecode(name))
    shown.encode("utf-8")
    assert os.fsencode(system_name(shown)) == name


@pytest.mark.parametrize(
    "path", ["../a.txt", "b/../../a.txt", "/etc/passwd", "b/./../../a.txt", "", "b/", "..", "nul\0.txt"]
)
def test_no_path_leads_out_of_the_folder(tmp_path: Path, path: str) -> None:
    (tmp_path / "root" / "b").mkdir(parents=True)
    (tmp_path / "a.txt").write_text("secret")
    with pytest.raises(RefusedError):
        open_input(tmp_path / "root", path)


def test_no_link_on_the_way_is_followed(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "a.txt").write_text("secret")
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "b").symlink_to("../outside")
    (refused,) = read_file(tmp_path / "root", "b/a.txt")
    assert isinstance(refused, Rejection)
    assert refused.reason == "unreadable"


@pytest.fixture
def folder_of_an_ordinary_user() -> Iterator[Path]:
    """A folder read without the powers of root, for whom nothing is unreadable."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        before = os.geteuid()
        if before == 0:
            os.chown(name, 65534, 65534)
            os.seteuid(65534)
        try:
            yield Path(name)
        finally:
            os.seteuid(before)


def test_what_may_not_be_read_is_refused(folder_of_an_ordinary_user: Path) -> None:
    for name, mode in {"closed.txt": 0o000, "open.txt": 0o644}.items():
        (folder_of_an_ordinary_user / name).write_text("Shares rose.")
        (folder_of_an_ordinary_user / name).chmod(mode)
    (closed,) = read_file(folder_of_an_ordinary_user, "closed.txt")
    (opened,) = read_file(folder_of_an_ordinary_user, "open.txt")
    assert isinstance(opened, Document)
    assert isinstance(closed, Rejection)
    assert closed.reason == "unreadable"


def test_a_file_that_went_away_is_refused(tmp_path: Path) -> None:
    (refused,) = read_file(tmp_path, "gone.txt")
    assert isinstance(refused, Rejection)
    assert refused.reason == "unreadable"
