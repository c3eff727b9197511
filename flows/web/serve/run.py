"""The server itself: a port, the application on it, and a clean end."""

import errno
import logging
import os
import signal
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path
from typing import NoReturn

import uvicorn
from starlette.types import ASGIApp

from flows.publish.layout import hold
from flows.web.serve.app import create_app
from flows.web.serve.guards import LOOPBACK, Hosts
from schemas.errors import DatelineError

CONNECTIONS = 100
"""Beyond as many at once, further ones are asked to come again."""

LEAVE_SECONDS = 2
"""How long answers under way may take after Ctrl-C."""


def serve(
    warehouse: Path, host: str, port: int, names: tuple[str, ...] = (), ready: Callable[[str], object] = print
) -> None:
    """Serve the warehouse until SIGINT or SIGTERM; `ready` is told the address as soon as it answers.

    Port 0 is any free one; `names` are further names that people reach this server by. Raises DatelineError when
    there is no timeline to serve, the port is taken or the host is none of this machine's.
    """
    with hold(warehouse):
        pass
    signal.signal(signal.SIGTERM, _leave)
    with suppress(KeyboardInterrupt), listening(host, port) as listener:
        shown = f"[{host}]" if ":" in host else host
        ready(f"http://{shown}:{listener.getsockname()[1]}/")
        server_of(create_app(warehouse, hosts_of(host, names))).run(sockets=[listener])


def _leave(*_: object) -> NoReturn:
    """End well when asked to by a signal: that is how a server ends."""
    sys.exit(0)


def server_of(application: ASGIApp) -> uvicorn.Server:
    """The server of an application: it says nothing of itself, trusts no proxy, and logs nothing."""
    return uvicorn.Server(
        uvicorn.Config(
            application,
            log_level=logging.CRITICAL,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            ws="none",
            lifespan="on",
            limit_concurrency=CONNECTIONS,
            timeout_keep_alive=10,
            timeout_graceful_shutdown=LEAVE_SECONDS,
        )
    )


def listening(host: str, port: int) -> socket.socket:
    """A socket that takes connections already: a browser that comes early waits for the server behind it."""
    try:
        family, kind, proto, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except socket.gaierror:
        raise DatelineError(f"There is no host {host!r}; leave --host out for this machine alone.") from None
    listener = socket.socket(family, kind, proto)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(CONNECTIONS)
    except OSError as error:
        listener.close()
        raise DatelineError(_why_not(error, host, port)) from None
    return listener


def hosts_of(host: str, names: tuple[str, ...] = ()) -> Hosts:
    """What a Host header may name when the server listens there: this machine, as people may write it."""
    known = LOOPBACK | {host.lower(), *(name.lower() for name in names)}
    return Hosts(known, any_address=_everywhere(host))


def is_private(host: str) -> bool:
    """Whether only this machine can reach a server that listens there."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def open_browser(address: str) -> None:
    """Show the page; a browser that takes the terminal must not keep the server waiting."""
    threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()


def _everywhere(host: str) -> bool:
    try:
        return ip_address(host).is_unspecified
    except ValueError:
        return False


def _why_not(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is taken on {host}; name another with --port, or 0 for any free one."
    if error.errno == errno.EACCES:
        return f"Port {port} may not be used here; name one above 1023 with --port."
    if error.errno == errno.EADDRNOTAVAIL:
        return f"{host} is no address of this machine; leave --host out for this machine alone."
    return f"The server can't listen on {host}, port {port}: {os.strerror(error.errno or 0)}."
