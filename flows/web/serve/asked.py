"""What a request asks for: query parameters, each named, described and read in one place."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from typing import Any

from flows.web.serve.refusal import Refusal

LONGEST = 300
"""Characters in one parameter."""

Asked = Mapping[str, Any]
"""Every parameter of an endpoint by its name; None where it was left out and has no default."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter.

    `read` turns its text into a value and raises ValueError, with a sentence, on a wrong one; `schema` is the same in
    JSON Schema.
    """

    name: str
    description: str
    read: Callable[[str], Any]
    schema: Mapping[str, Any]
    default: Any = None


def text(name: str, description: str) -> Parameter:
    """Any text."""
    return Parameter(name, description, str, {"type": "string", "maxLength": LONGEST})


def day(name: str, description: str) -> Parameter:
    """A day as YYYY-MM-DD."""

    def read(given: str) -> date:
        try:
            return date.fromisoformat(given)
        except ValueError:
            raise ValueError(f"{given!r} is no day; write {name} as YYYY-MM-DD, such as 2025-09-24.") from None

    return Parameter(name, description, read, {"type": "string", "format": "date"})


def whole(name: str, description: str, default: int, least: int, most: int) -> Parameter:
    """A whole number from `least` to `most`."""

    def read(given: str) -> int:
        if not (given.isascii() and given.isdigit() and least <= int(given) <= most):
            raise ValueError(f"{given!r} will not do for {name}; it is a whole number from {least} to {most}.")
        return int(given)

    schema = {"type": "integer", "minimum": least, "maximum": most, "default": default}
    return Parameter(name, description, read, schema, default)


def word(name: str, description: str, words: Sequence[str]) -> Parameter:
    """One of some words."""

    def read(given: str) -> str:
        if given not in words:
            raise ValueError(f"There is no {name} {given!r}; {_nearest(given, words)}")
        return given

    return Parameter(name, description, read, {"type": "string", "enum": list(words)})


def flag(name: str, description: str) -> Parameter:
    """Yes or no: 1 or true, 0 or false."""

    def read(given: str) -> bool:
        if given not in ("0", "1", "false", "true"):
            raise ValueError(f"{given!r} will not do for {name}; it is 1 or 0.")
        return given in ("1", "true")

    return Parameter(name, description, read, {"type": "string", "enum": ["0", "1", "false", "true"]}, default=False)


def read(parameters: Sequence[Parameter], given: Iterable[tuple[str, str]]) -> Asked:
    """Each parameter's value. Raises Refusal where one is unknown, given twice, too long or wrong.

    A form sends the fields that nobody filled in, so an empty text is none.
    """
    known = {parameter.name: parameter for parameter in parameters}
    found: dict[str, Any] = {}
    for name, value in given:
        if name not in known:
            raise Refusal(400, f"There is no parameter {name[:LONGEST]!r}; {_nearest(name, list(known))}")
        if name in found:
            raise Refusal(400, f"The parameter {name} is given twice.")
        found[name] = _value(known[name], value.strip())
    return {name: found.get(name, parameter.default) for name, parameter in known.items()}


def _value(parameter: Parameter, given: str) -> object:
    if not given:
        return parameter.default
    if len(given) > LONGEST:
        raise Refusal(400, f"{parameter.name} may have {LONGEST} characters at most.")
    try:
        return parameter.read(given)
    except ValueError as error:
        raise Refusal(400, str(error)) from None


def _nearest(given: str, known: Sequence[str]) -> str:
    near = get_close_matches(given, known, n=3)
    return f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(known) or 'none'}."
