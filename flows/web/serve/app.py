"""The application: addresses, and what answers there."""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from flows.web.serve import asked, assets, openapi
from flows.web.serve.api import ENDPOINTS
from flows.web.serve.body import as_file, as_json, read_form, read_json
from flows.web.serve.console import CSV, FORMATS, PARQUET, Console
from flows.web.serve.endpoint import Endpoint
from flows.web.serve.guards import Guard, Hosts, refused
from flows.web.serve.page import Page, error_page
from flows.web.serve.pages import PAGES
from flows.web.serve.pages.query import show_query
from flows.web.serve.reader import reading
from flows.web.serve.refusal import Refusal
from schemas.errors import DatelineError

logger = logging.getLogger(__name__)

Handler = Callable[[Request], Awaitable[Response]]


def create_app(warehouse: Path, hosts: Hosts | None = None) -> ASGIApp:
    """The application over a warehouse, whose newest version every request reads, behind its guard."""
    console = Console(warehouse)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        console.ending.set()

    routes = [
        *(Route(page.path, _page(warehouse, page)) for page in PAGES),
        Route("/sql", _query_page(warehouse, console), methods=["POST"]),
        *(Route(endpoint.path, _api(warehouse, endpoint)) for endpoint in ENDPOINTS),
        Route("/api/openapi.json", _description(warehouse)),
        Route("/api/sql", _query_api(console), methods=["POST"]),
        Route("/assets/{name}", _asset),
    ]
    handlers = {Refusal: _refuse, DatelineError: _unready, HTTPException: _no_route, Exception: _broken}
    application = Starlette(routes=routes, exception_handlers=handlers, lifespan=lifespan)  # type: ignore[arg-type]
    application.router.redirect_slashes = False  # an address has one form, and nothing leads elsewhere
    return Guard(application, hosts or Hosts())


def _page(warehouse: Path, page: Page) -> Handler:
    def told(request: Request) -> str:
        found = asked.read(page.parameters, request.query_params.multi_items())
        with reading(warehouse) as reader:
            return page.tell(reader, {**found, **request.path_params})

    async def answer(request: Request) -> Response:
        return HTMLResponse(await run_in_threadpool(told, request))

    return answer


def _api(warehouse: Path, endpoint: Endpoint) -> Handler:
    def told(request: Request) -> Response:
        found = asked.read(endpoint.parameters, request.query_params.multi_items())
        with reading(warehouse) as reader:
            return as_json(endpoint.tell(reader, {**found, **request.path_params}))

    async def answer(request: Request) -> Response:
        return await run_in_threadpool(told, request)

    return answer


def _description(warehouse: Path) -> Handler:
    def told() -> Response:
        with reading(warehouse) as reader:
            return as_json(openapi.describe(reader))

    async def answer(_: Request) -> Response:
        return await run_in_threadpool(told)

    return answer


def _query_api(console: Console) -> Handler:
    async def answer(request: Request) -> Response:
        body = await read_json(request)
        if unknown := sorted(body.keys() - {"query", "format"}):
            raise Refusal(400, f"There is no field {unknown[0]!r}; there are query and format.")
        sql, form = body.get("query"), body.get("format", "json")
        if not isinstance(sql, str) or form not in FORMATS:
            raise Refusal(400, f"query must be a text, and format one of {', '.join(FORMATS)}.")
        return await run_in_threadpool(_answered, console, sql, form)

    return answer


def _query_page(warehouse: Path, console: Console) -> Handler:
    def told(sql: str, form: str) -> Response:
        try:
            if form in ("csv", "parquet"):
                return _answered(console, sql, form)
            answer, problem = console.table(sql), None
        except Refusal as refusal:
            answer, problem = None, str(refusal)  # for people: the form again, with the sentence that says why
        with reading(warehouse) as reader:
            return HTMLResponse(show_query(reader, sql, answer, problem))

    async def answer(request: Request) -> Response:
        form = await read_form(request)
        return await run_in_threadpool(told, form.get("query", ""), form.get("format", "table"))

    return answer


def _answered(console: Console, sql: str, form: str) -> Response:
    if form == "csv":
        return as_file(console.csv(sql), "answer.csv", CSV)
    if form == "parquet":
        return as_file(console.parquet(sql), "answer.parquet", PARQUET)
    answer = console.table(sql)
    columns = [{"name": name, "type": kind} for name, kind in zip(answer.columns, answer.types, strict=True)]
    return as_json({"columns": columns, "rows": answer.rows})


async def _asset(request: Request) -> Response:
    return assets.response(request.path_params["name"], request.headers.get("if-none-match"))


def _refuse(request: Request, refusal: Refusal) -> Response:
    if request.url.path.startswith("/api/"):
        return refused(request.url.path, refusal)
    return HTMLResponse(error_page(str(refusal)), refusal.status, refusal.headers)


def _unready(request: Request, error: DatelineError) -> Response:
    return _refuse(request, Refusal(503, str(error)))


def _no_route(request: Request, error: HTTPException) -> Response:
    path, method = request.url.path[:100], request.method
    if error.status_code == 405:
        response = _refuse(request, Refusal(405, f"{method} will not do for {path}."))
        response.headers.update(error.headers or {})
        return response
    return _refuse(request, Refusal(404, f"There is nothing at {path!r}; begin at / or /api."))


def _broken(request: Request, error: Exception) -> Response:
    logger.error("%s %s failed", request.method, request.url.path, exc_info=error)
    return _refuse(request, Refusal(500, "dateline itself failed; what it was stands on the server's terminal."))
