"""One page as a value: its address, what may be asked there, and the HTML that it answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlencode

from jinja2 import ChoiceLoader, Environment, PackageLoader

from flows.web.pages import environment
from flows.web.serve.asked import Asked, Parameter
from flows.web.serve.reader import Reader


@dataclass(frozen=True, slots=True)
class Page:
    """What GET at `path` answers for one version and what is asked."""

    path: str
    tell: Callable[[Reader, Asked], str]
    parameters: tuple[Parameter, ...] = ()


def render(template: str, **values: object) -> str:
    """A template of templates/ with these values, all of which are escaped."""
    return _environment().get_template(template).render(**values)


def error_page(sentence: str) -> str:
    """The page that says what is wrong."""
    return render("error.html.j2", sentence=sentence, version=None)


def link(path: str, given: Mapping[str, object], **changes: object) -> str:
    """An address with the parameters that are given, and some of them changed or, with None, left out."""
    found = {**given, **changes}
    query = urlencode([(name, _said(value)) for name, value in found.items() if value not in (None, "", False)])
    return f"{path}?{query}" if query else path


def _said(value: object) -> str:
    return "1" if value is True else str(value)


@cache
def _environment() -> Environment:
    shared: Any = environment()
    found: Environment = shared.overlay(loader=ChoiceLoader([PackageLoader("flows.web.serve"), shared.loader]))
    return found
