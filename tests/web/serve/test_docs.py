"""docs/serve.md says what the server does."""

import json
import re
import shlex
from pathlib import Path

import httpx
import pytest

from flows.web.serve.api import ENDPOINTS
from flows.web.serve.pages import PAGES

PAGE = (Path(__file__).parents[3] / "docs" / "serve.md").read_text("utf-8")
EXAMPLES = re.findall(r"^curl .*$", PAGE, re.MULTILINE)


@pytest.mark.parametrize("line", EXAMPLES)
def test_an_example_is_answered(client: httpx.Client, line: str) -> None:
    *options, address = shlex.split(line)[1:]
    path = address.removeprefix("http://127.0.0.1:8765")
    answer = client.post(path, json=json.loads(options[1])) if options else client.get(path)
    assert answer.status_code == 200, answer.text
    assert len(answer.content) > 50
    assert "error" not in answer.text[:20]
    if "total" in answer.text[:60]:
        assert answer.json()["total"] > 0


def test_every_address_is_told_of() -> None:
    told = PAGE.replace("ID", "{}")
    addresses = [route.path for route in (*PAGES, *ENDPOINTS)]
    assert EXAMPLES
    assert [path for path in addresses if re.sub(r"\{\w+\}", "{}", path) not in told] == []
