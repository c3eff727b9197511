"""The bodies of requests and responses as JSON, as forms, as files."""

import json
import math
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response

from flows.web.serve.refusal import Refusal


def as_json(value: object, status: int = 200) -> Response:
    """A JSON response: days and moments in ISO 8601, numbers that JSON has no digits for by their names."""
    body = json.dumps(_sayable(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return Response(body.encode("utf-8", "replace"), status, media_type="application/json")


def as_file(data: bytes, name: str, media_type: str) -> Response:
    """A download."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(data, headers=headers, media_type=media_type)


async def read_json(request: Request) -> Mapping[str, Any]:
    """The JSON object of the body. Raises Refusal where it is none."""
    _of_type(request, "application/json")
    try:
        found = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise Refusal(400, 'The body is not JSON; send an object such as {"query": "FROM timeline"}.') from None
    if not isinstance(found, dict):
        raise Refusal(400, 'The body is JSON but no object; send one such as {"query": "FROM timeline"}.')
    return found


async def read_form(request: Request) -> Mapping[str, str]:
    """The fields of a form. Raises Refusal where the body is no form."""
    _of_type(request, "application/x-www-form-urlencoded")
    body = await request.body()
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=20))
    except ValueError:
        raise Refusal(400, "The form can't be read; open /sql and send it from there.") from None


def _of_type(request: Request, wanted: str) -> None:
    found = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if found != wanted:
        raise Refusal(415, f"The body must be {wanted}, not {found[:60] or 'of no type'}.")


def _sayable(value: Any) -> Any:  # noqa: ANN401 (any value that a row can hold)
    if isinstance(value, Mapping):
        return {key: _sayable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_sayable(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, datetime):
        return f"{value.isoformat()}Z"  # moments in the warehouse are in UTC and do not say so
    return value.isoformat() if isinstance(value, date) else value
