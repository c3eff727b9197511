"""What programs may ask, for people to read."""

from flows.web.serve.api import ENDPOINTS
from flows.web.serve.asked import Asked
from flows.web.serve.page import Page, render
from flows.web.serve.reader import Reader


def _tell(reader: Reader, _: Asked) -> str:
    return render("api.html.j2", version=reader.version, endpoints=ENDPOINTS)


PAGE = Page("/api", _tell)
