"""Where the model is asked: the settings, from the environment."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from schemas.errors import DatelineError

NAMES = ("URL", "MODEL", "KEY", "TIMEOUT")
"""The variables are DATELINE_LLM_ and one of these."""

DEFAULT_TIMEOUT = 120.0
"""Seconds: a small model on a laptop needs about one minute for an article."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`url` is the endpoint's base, without `/chat/completions`; times are in seconds.

    `timeout` bounds one whole answer, `backoff` is the wait before the second of `attempts`, which
    doubles each time. The key never shows in a repr.
    """

    url: str
    model: str
    key: str | None = field(default=None, repr=False)
    timeout: float = DEFAULT_TIMEOUT
    attempts: int = 4
    backoff: float = 1.0


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Read the settings from DATELINE_LLM_*; raises DatelineError where one is missing or makes no sense."""
    url, model, key, timeout = (environment.get(f"DATELINE_LLM_{name}", "").strip() for name in NAMES)
    if not url or not model:
        missing = " and ".join(f"DATELINE_LLM_{name}" for name, value in (("URL", url), ("MODEL", model)) if not value)
        raise DatelineError(f"The extractor llm needs {missing} in the environment; the address and name of a model.")
    if not key.isascii() or not key.isprintable():
        raise DatelineError("DATELINE_LLM_KEY holds characters that no key has; set it again without quotes.")
    return Settings(_base(url), model, key or None, _seconds(timeout))


def _base(url: str) -> str:
    """The base address; the value itself is told to nobody, since people put passwords into addresses."""
    try:
        parts = urlsplit(url)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:
        parts, port_is_fine = urlsplit(""), False
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_is_fine:
        raise DatelineError("DATELINE_LLM_URL is no web address; write it as http://localhost:11434/v1.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise DatelineError("DATELINE_LLM_URL holds more than an address; a key belongs into DATELINE_LLM_KEY.")
    return url.rstrip("/").removesuffix("/chat/completions")


def _seconds(text: str) -> float:
    try:
        seconds = float(text) if text else DEFAULT_TIMEOUT
    except ValueError:
        seconds = math.nan
    if not (math.isfinite(seconds) and seconds > 0):
        raise DatelineError(f"DATELINE_LLM_TIMEOUT is {text!r}, which is no time; give seconds, such as 60.")
    return seconds
