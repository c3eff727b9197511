"""The scripts, styles and pictures of the package, by name; nothing else of the disk is served."""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from starlette.responses import Response

from flows.web.serve.refusal import Refusal

TYPES = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file as it is sent."""

    data: bytes
    media_type: str
    etag: str


def response(name: str, known: str | None) -> Response:
    """The file of that name, or 304 when the browser's copy is the same. Raises Refusal where there is none."""
    found = _all().get(name)
    if found is None:
        raise Refusal(404, "There is no such asset.")
    if known == found.etag:
        return Response(status_code=304, headers={"ETag": found.etag})
    return Response(found.data, headers={"ETag": found.etag}, media_type=found.media_type)


@cache
def _all() -> dict[str, Asset]:
    folders = (files("flows.web") / "assets", files("flows.web.serve") / "assets")
    return {file.name: _asset(file) for folder in folders for file in folder.iterdir() if _suffix(file) in TYPES}


def _asset(file: Traversable) -> Asset:
    data = file.read_bytes()
    return Asset(data, TYPES[_suffix(file)], f'"{hashlib.sha256(data).hexdigest()[:16]}"')


def _suffix(file: Traversable) -> str:
    return "." + file.name.rpartition(".")[2]
