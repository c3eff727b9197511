"""The block of metadata that Markdown writers put before a text: YAML between ---, or TOML between +++."""

import re
import tomllib

from flows.read.article import named_fields

_YAML = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<block>(?:.*\n){0,100}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*\r?\n(?P<block>(?:.*\n){0,100}?)\+\+\+[ \t]*(?:\r?\n|\Z)")
_LINE = re.compile(r"(?P<key>[A-Za-z][\w -]{0,40}?)[ \t]*:(?:[ \t]+(?P<value>.*))?")
_LONGEST = 20_000


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """The fields of the leading block and the offset behind it; ({}, 0) when there is none.

    Of YAML only `key: value` lines, quoted or not, `[a, b]` and `- item` lists are read: what a byline needs, and
    nothing that can expand. A line that is neither means that the dashes were not front matter.
    """
    head = text[:_LONGEST]
    if match := _TOML.match(head):
        try:
            return named_fields(tomllib.loads(match["block"].replace("\r\n", "\n"))), match.end()
        except (ValueError, RecursionError):
            return {}, 0
    if (match := _YAML.match(head)) and (record := _yaml_record(match["block"].splitlines())) is not None:
        return named_fields(record), match.end()
    return {}, 0


def _yaml_record(lines: list[str]) -> dict[str, object] | None:
    record: dict[str, object] = {}
    key = ""
    for line in lines:
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        if key and (line[0] in " \t" or stripped.startswith("- ")):
            _continue_value(record, key, stripped)
        elif match := _LINE.fullmatch(line.rstrip()):
            key = match["key"]
            record[key] = _scalar(match["value"] or "")
        else:
            return None
    return record or None


def _continue_value(record: dict[str, object], key: str, line: str) -> None:
    """A list item or the next line of a folded value; deeper records of YAML are kept as their words."""
    value = record[key]
    if line.startswith("- "):
        items = value if isinstance(value, list) else []
        record[key] = [*items, _scalar(line[2:])]
    elif isinstance(value, str):
        record[key] = line if value in {"", "|", ">", "|-", ">-"} else f"{value} {line}"


def _scalar(printed: str) -> object:
    value = printed.strip()
    if len(value) >= 2 and value[0] == value[-1] == '"':
        return re.sub(r'\\(["\\])', r"\1", value[1:-1])
    if len(value) >= 2 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    if value.startswith("[") and value.endswith("]"):
        return [_scalar(item) for item in value[1:-1].split(",")]
    return value.partition(" #")[0].rstrip()
