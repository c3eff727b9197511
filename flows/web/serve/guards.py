"""What every request must pass and every response must say: the page is for this machine's people alone.

A page of another site may make a browser send requests here. So the Host header must name this machine (a foreign name
that has been pointed at 127.0.0.1 does not), what changes or costs something must come from our own pages, and nothing
of ours may be framed, loaded or run by others. The browser itself runs only the scripts that the package ships.
"""

import ipaddress
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from flows.web.serve.refusal import Refusal

BODY_BYTES = 64 << 10
"""The longest body of a request: a query of a thousand lines has room."""

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

# no-referrer would make browsers send `Origin: null` with our own forms; same-origin tells other sites as little.
SAFE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

_HOST = re.compile(r"(?:\[(?P<six>[0-9a-f:.]+)\]|(?P<name>[a-z0-9._-]+))(?::\d{1,5})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Hosts:
    """Who we are: the names that a Host header may hold, and whether any bare address will do.

    An address can't be pointed elsewhere as a name can, so a server that listens on every interface takes all of them.
    """

    names: frozenset[str] = LOOPBACK
    any_address: bool = False

    def hold(self, header: str) -> bool:
        """Whether the Host header names us."""
        found = _HOST.fullmatch(header)
        if found is None:
            return False
        name = (found["six"] or found["name"]).lower()
        return name in self.names or (self.any_address and _is_address(name))


@dataclass(frozen=True, slots=True)
class Guard:
    """The application behind the checks."""

    app: ASGIApp
    hosts: Hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it in one sentence."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SAFE_HEADERS.items():
                    headers[name] = value
                headers.setdefault("Cache-Control", "no-cache")
            await send(message)

        try:
            check(scope["method"], Headers(scope=scope), self.hosts)
        except Refusal as refusal:
            await refused(scope["path"], refusal)(scope, receive, send_safely)
            return
        await self.app(scope, _bounded(receive), send_safely)


def check(method: str, headers: Mapping[str, str], hosts: Hosts) -> None:
    """Raise Refusal unless the request is for us, from our own pages where that matters, and of bearable size."""
    host = headers.get("host", "")
    if not hosts.hold(host):
        raise Refusal(421, f"This server does not answer for the host {host[:100]!r}; use the address it printed.")
    if method not in ("GET", "HEAD") and headers.get("origin", f"http://{host}") != f"http://{host}":
        raise Refusal(403, "Only dateline's own pages may send this request, and it comes from another site.")
    if headers.get("sec-fetch-site", "none") not in ("same-origin", "none") and not _visits(method, headers):
        raise Refusal(403, "Another site's page asked for this; open it by its own address.")
    length = headers.get("content-length", "0")
    if not length.isascii() or not length.isdigit() or int(length) > BODY_BYTES:
        raise _too_long()


def refused(path: str, refusal: Refusal) -> Response:
    """The refusal as programs or people read it."""
    if path.startswith("/api"):
        body = json.dumps({"error": str(refusal)}, ensure_ascii=False)
        return Response(body, refusal.status, refusal.headers, "application/json")
    return PlainTextResponse(f"{refusal}\n", refusal.status, refusal.headers)


def _visits(method: str, headers: Mapping[str, str]) -> bool:
    """Whether somebody followed a link here: the one thing that another site's page may do."""
    visit = headers.get("sec-fetch-mode") == "navigate" and headers.get("sec-fetch-dest") == "document"
    return visit and method == "GET"


def _bounded(receive: Receive) -> Receive:
    """The body as it comes in, as long as it stays within bounds, whatever its length was said to be."""
    taken = 0

    async def next_piece() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > BODY_BYTES:
            raise _too_long()
        return message

    return next_piece


def _too_long() -> Refusal:
    return Refusal(413, f"A request may send {BODY_BYTES >> 10} KB at most.")


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
