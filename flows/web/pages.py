"""Templates and assets: a Jinja2 environment with autoescape on, and the text of a file of assets/ by its name."""

import re
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.ext import Extension

from flows.web import words


class Flush(Extension):
    """Takes the indentation out of the templates, before any value is put in: it is a tenth of a page."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002
        """The template without white space at the beginning of its lines."""
        return re.sub(r"(?m)^[ \t]+", "", source)


@cache
def environment() -> Environment:
    """The environment of all pages: what values say is escaped, and a name that is not there is an error."""
    found = Environment(
        loader=PackageLoader("flows.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[Flush],
    )
    found.filters |= {"day": words.day, "metric": words.metric, "plain": words.plain}
    found.globals |= {"when": words.when, "published": words.published, "counted": words.counted}
    return found


@cache
def asset(name: str) -> str:
    """The text of a file of assets/."""
    return (files("flows.web") / "assets" / name).read_text(encoding="utf-8")
