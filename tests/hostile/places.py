"""Odd names, and things in a folder that are no files."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

from flows.read.opening import shown_name
from tests.hostile.case import ARTICLE, Case

_NAMES = (
    b"new\nline.txt",
    b"quote'.txt",
    b'double".txt',
    b"back\\slash.txt",
    b"tab\t.txt",
    b"bell\x07.txt",
    b"star*.txt",
    b"a b.txt",
    b"a..b.txt",
    b"-rf.txt",
    b"--help.txt",
    b"$(id).txt",
    b"`id`.txt",
    b";ls.txt",
    b"&.txt",
    b"|x.txt",
    b"'; DROP TABLE document; --.txt",
    b"=1+1.txt",
    b"@x.txt",
    b"%00.txt",
    b"%s%n.txt",
    b"{x}.txt",
    b"#1.txt",
    b"a#1.txt",
    b"a!b.txt",
    b"wow!.txt",
    b"<b>.txt",
    b"C:.txt",
    b"con.txt",
    b"~.txt",
    b"\xff\xfe.txt",
    b"caf\xe9.txt",
    b"\\xff.txt",
    b"\\x5cxff.txt",
    b"\xed\xa0\x80.txt",
    "\u202etxt.exe.txt".encode(),
    "\u200b.txt".encode(),
    "丸.txt".encode(),
    "📈.txt".encode(),
    "e\u0301.txt".encode(),
    "\u00e9.txt".encode(),
    b"n" * 251 + b".txt",
    b"UPPER.TXT",
    b"a.b.c.txt",
)
_UNKNOWN = (
    b"program.exe",
    b"report.docx",
    b"nosuffix",
    b"a.txt~",
    b"b.txt.bak",
    b"c.tar",
    b"d.",
    b"e.csv",
    b"f.toml",
    b"g.tx t",
)
_HIDDEN = (b".hidden.txt", b"..txt", b"..evil.txt", b".~lock.a.txt", b"...")

# Linux takes no path of this many bytes (PATH_MAX), but folders can lie deeper.
_LONGEST_PATH = 4096
_LONG_NAME = "d" * 100


def place_cases(root: Path) -> Iterator[Case]:
    """Make what no list of bytes can say, and tell of each thing made as a case without content."""
    here = os.fsencode(root / "places")
    (root / "places").mkdir()
    for names, expected in ((_NAMES, "accepted"), (_UNKNOWN, "unsupported format"), (_HIDDEN, "hidden")):
        for name in names:
            content = ARTICLE.encode() + name.hex().encode()
            with open(os.path.join(here, name), "wb") as stream:  # noqa: PTH118, PTH123 (names that are bytes)
                stream.write(content)
            yield Case(f"places/{shown_name(os.fsdecode(name))}", content, expected)
    yield from _special_cases(root / "special", root)
    yield from _folder_cases(root)


def _special_cases(folder: Path, root: Path) -> Iterator[Case]:
    folder.mkdir()
    targets = {
        "outside": "/etc/passwd",
        "endless": "/dev/zero",
        "terminal": "/dev/tty",
        "dangling": "nowhere",
        "self": "self.txt",
        "sibling": "../places/UPPER.TXT",
        "up": "..",
        "here": ".",
        "process": "/proc/self/environ",
        "root": "/",
    }
    for name, target in targets.items():
        (folder / f"{name}.txt").symlink_to(target)
        yield Case(f"special/{name}.txt", b"", "not a regular file")
    for suffix in ("txt", "jsonl", "html", "zip"):
        os.mkfifo(folder / f"pipe.{suffix}")
        yield Case(f"special/pipe.{suffix}", b"", "not a regular file")
    yield from _socket_case(folder)
    (folder / "hole.txt").touch()
    os.truncate(folder / "hole.txt", 100_000_000)
    yield Case("special/hole.txt", b"", "too large")
    (folder / "big.jsonl").write_bytes(b'{"text": "' + b"x" * 21_000_000 + b'"}\n{"text": "After a long line."}\n')
    yield Case("special/big.jsonl", b"", "")
    (root / "linked").symlink_to("places")
    yield Case("linked", b"", "not a regular file")


def _socket_case(folder: Path) -> Iterator[Case]:
    """Bound by a name relative to its folder: addresses of sockets must be short."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("socket.txt")
    finally:
        os.chdir(before)
    yield Case("special/socket.txt", b"", "not a regular file")


def _folder_cases(root: Path) -> Iterator[Case]:
    (root / "folder.txt").mkdir()
    (root / "folder.txt" / "inside.txt").write_text("An article in a folder that is named like one.\n")
    yield Case("folder.txt/inside.txt", b"", "accepted")
    (root / ".git").mkdir()
    (root / ".git" / "a.txt").write_text("never read")
    yield Case(".git", b"", "hidden")
    handle = os.open(root, os.O_RDONLY)
    for _ in range(45):
        os.mkdir(_LONG_NAME, dir_fd=handle)
        inner = os.open(_LONG_NAME, os.O_RDONLY, dir_fd=handle)
        os.close(handle)
        handle = inner
    os.close(handle)
    listable = (_LONGEST_PATH - 1 - len(os.fsencode(root))) // (len(_LONG_NAME) + 1)
    yield Case("/".join([_LONG_NAME] * (listable + 1)), b"", "unreadable")
    for name, settings in _SETTINGS.items():
        folder = root / f"settings-{name}"
        folder.mkdir()
        (folder / "source.toml").write_bytes(settings)
        (folder / "a.txt").write_text(f"An article beside odd settings: {name}.\n")
        yield Case(f"settings-{name}/a.txt", b"", "accepted")
    (root / "settings-pipe").mkdir()
    os.mkfifo(root / "settings-pipe" / "source.toml")
    (root / "settings-pipe" / "a.txt").write_text("An article beside a pipe.\n")
    yield Case("settings-pipe/a.txt", b"", "accepted")


_SETTINGS = {
    "broken": b"outlet = [",
    "binary": bytes(range(256)),
    "deep": b"a = " + b"[" * 5_000,
    "large": b"#" * 2_000_000,
    "zone": b'timezone = "../../etc/passwd"',
    "types": b"outlet = 7\nencoding = []\npublished = {a = 1}\nexpected = 3",
    "codec": b'encoding = "rot13"',
    "empty": b"",
    "marks": b"\xef\xbb\xbfoutlet = 'A'",
    "utf-16": "outlet = 'A'".encode("utf-16"),
    "outlet": b"outlet = '" + b"x" * 500_000 + b"'",
    "lines": b'outlet = """A\nB\\u001b[31m\\u202e"""',
    "keys": b"".join(b"k%d = 1\n" % number for number in range(50_000)),
    "tables": b"[a" + b".b" * 50_000 + b"]\nx = 1",
    "twice": b"outlet = 'A'\noutlet = 'B'",
    "days": b"published = 9999-12-31T23:59:60Z\ntimezone = ''\nlanguage = '" + b"e" * 1_000 + b"'",
    "past": b"published = 0001-01-01T00:00:00+23:59",
    "numbers": b"outlet = 1e400\nexpected = " + b"9" * 4_000,
    "formula": b"outlet = '=1+1'\nurl = 'javascript:alert(1)'",
}
