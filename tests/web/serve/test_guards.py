"""Who may ask what, and what every answer says of itself."""

import socket
from urllib.parse import urlsplit

import httpx
import pytest

from flows.web.serve.guards import BODY_BYTES, SAFE_HEADERS, Hosts, check
from flows.web.serve.refusal import Refusal
from flows.web.serve.run import hosts_of

OWN_HOSTS = ("127.0.0.1:8765", "localhost:8765", "localhost", "LOCALHOST:1", "[::1]:8765", "127.0.0.1")
FOREIGN_HOSTS = (
    "", "evil.example", "evil.example:8765", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.1:8765:1",
    "127.0.0.1@evil.example", "evil.example#127.0.0.1", "localhost.", "127.1", "0.0.0.0:8765", "192.168.1.7:8765",
    "[::]", "[::1", "::1", "2130706433", "0x7f000001", "localhost:port", "localhost:123456", " localhost",
    "localhost\t", "local host", "ⅼocalhost",
)  # fmt: skip


@pytest.mark.parametrize("host", OWN_HOSTS)
def test_this_machine_by_any_of_its_names(host: str) -> None:
    check("GET", {"host": host}, Hosts())


@pytest.mark.parametrize("host", FOREIGN_HOSTS)
def test_no_other_name_will_do(host: str) -> None:
    with pytest.raises(Refusal, match="does not answer for the host") as caught:
        check("GET", {"host": host}, Hosts())
    assert caught.value.status == 421


def test_a_server_for_others_takes_its_name_and_on_every_interface_any_address() -> None:
    assert hosts_of("192.168.1.7").hold("192.168.1.7:8765")
    assert not hosts_of("192.168.1.7").hold("192.168.1.8:8765")
    assert hosts_of("0.0.0.0").hold("192.168.1.8:8765")  # noqa: S104 (that is what is tested)
    assert hosts_of("::").hold("[fe80::1]:8765")
    assert not hosts_of("0.0.0.0").hold("evil.example:8765")  # noqa: S104
    assert hosts_of("127.0.0.1", ("News.example",)).hold("news.example:8765")


HERE = "127.0.0.1:8765"
OWN = {"host": HERE}
ALLOWED = (
    ("POST", {}),  # a program; browsers say where a POST comes from
    ("POST", {"origin": f"http://{HERE}"}),
    ("POST", {"origin": f"http://{HERE}", "sec-fetch-site": "same-origin"}),
    ("GET", {"sec-fetch-site": "none", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}),
    ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}),
    ("GET", {"sec-fetch-site": "same-origin", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script"}),
    ("POST", {"content-length": str(BODY_BYTES)}),
)
REFUSED = (
    ("POST", {"origin": "http://evil.example"}, 403),
    ("POST", {"origin": "null"}, 403),
    ("POST", {"origin": ""}, 403),
    ("POST", {"origin": f"https://{HERE}"}, 403),
    ("POST", {"origin": "http://127.0.0.1:9999"}, 403),
    ("POST", {"origin": f"http://{HERE}.evil.example"}, 403),
    ("POST", {"origin": "http://localhost:8765"}, 403),
    ("PUT", {"origin": "http://evil.example"}, 403),
    ("POST", {"sec-fetch-site": "cross-site"}, 403),
    ("POST", {"sec-fetch-site": "same-site"}, 403),  # another port of this machine
    ("POST", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document"}, 403),
    ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "script"}, 403),
    ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty"}, 403),
    ("GET", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe"}, 403),
    ("GET", {"sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image"}, 403),
    ("GET", {"sec-fetch-site": "whatever"}, 403),
    ("POST", {"content-length": str(BODY_BYTES + 1)}, 413),
    ("POST", {"content-length": "-1"}, 413),
    ("POST", {"content-length": "1e3"}, 413),
    ("POST", {"content-length": "²"}, 413),
)


@pytest.mark.parametrize(("method", "headers"), ALLOWED)
def test_our_own_pages_and_programs_may(method: str, headers: dict[str, str]) -> None:
    check(method, OWN | headers, Hosts())


@pytest.mark.parametrize(("method", "headers", "status"), REFUSED)
def test_other_sites_pages_may_not(method: str, headers: dict[str, str], status: int) -> None:
    with pytest.raises(Refusal) as caught:
        check(method, OWN | headers, Hosts())
    assert caught.value.status == status


ADDRESSES = (
    "/", "/articles", "/search?q=cloud", "/sql", "/api", "/api/events", "/api/openapi.json", "/assets/style.css",
    "/nowhere", "/api/nowhere", "/event/nothing", "/api/events?from=never",
)  # fmt: skip


@pytest.mark.parametrize("path", ADDRESSES)
def test_every_answer_carries_the_safe_headers(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    assert {name: headers.get(name) for name in SAFE_HEADERS} == SAFE_HEADERS
    assert "access-control-allow-origin" not in headers
    assert "server" not in headers


def test_refusals_of_the_guard_carry_them_too(client: httpx.Client) -> None:
    answer = client.get("/api/events", headers={"host": "evil.example"})
    assert answer.status_code == 421
    assert answer.json()["error"].startswith("This server does not answer for the host 'evil.example'")
    assert answer.headers["content-security-policy"] == SAFE_HEADERS["Content-Security-Policy"]


def test_the_policy_lets_nothing_run_but_our_scripts() -> None:
    policy = dict(part.strip().split(" ", 1) for part in SAFE_HEADERS["Content-Security-Policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == "'self'"
    assert policy["base-uri"] == policy["frame-ancestors"] == "'none'"
    assert "unsafe" not in SAFE_HEADERS["Content-Security-Policy"]


@pytest.mark.parametrize("path", ["/sql", "/api/sql"])
def test_a_post_of_another_site_never_reaches_a_query(client: httpx.Client, path: str) -> None:
    answer = client.post(path, content=b"query=SELECT+1", headers={"origin": "http://evil.example"})
    assert answer.status_code == 403
    assert "another site" in answer.text


def test_a_form_of_another_kind_is_no_way_into_the_api(client: httpx.Client) -> None:
    answer = client.post("/api/sql", content=b'{"query": "SELECT 1"}', headers={"content-type": "text/plain"})
    assert (answer.status_code, answer.json()) == (415, {"error": "The body must be application/json, not text/plain."})


@pytest.mark.parametrize("path", ["/sql", "/api/sql"])
def test_a_long_body_is_refused_by_its_length(client: httpx.Client, path: str) -> None:
    answer = client.post(path, content=b"x" * (BODY_BYTES + 1))
    assert answer.status_code == 413
    assert "64 KB" in answer.text


def test_a_long_body_of_unsaid_length_is_refused_as_it_comes(client: httpx.Client) -> None:
    pieces = (b" " * 10_000 for _ in range(20))
    answer = client.post("/api/sql", content=pieces, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()) == (413, {"error": "A request may send 64 KB at most."})


RAW = {
    "no host": b"GET / HTTP/1.0\r\n\r\n",
    "two hosts": b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n",
    "no http": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 64 + b"\r\n\r\n",
    "a proxy's question": b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    "a tunnel": b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n",
}


@pytest.mark.parametrize("name", RAW)
def test_what_no_browser_sends_is_refused(address: str, name: str) -> None:
    with socket.create_connection(("127.0.0.1", urlsplit(address).port or 0), timeout=30) as connection:
        connection.sendall(RAW[name])
        status = connection.recv(1 << 16).split(b"\r\n")[0].split()[1]
    assert status in (b"400", b"421")


def test_only_the_package_s_files_are_assets(client: httpx.Client) -> None:
    for name in ("..%2fapp.py", "%2e%2e/app.py", "../../../../etc/passwd", "app.py", "%2fetc%2fpasswd", "style.css%00"):
        assert client.get(f"/assets/{name}").status_code == 404


def test_an_asset_is_sent_once(client: httpx.Client) -> None:
    first = client.get("/assets/style.css")
    assert first.headers["content-type"].startswith("text/css")
    assert client.get("/assets/style.css", headers={"if-none-match": first.headers["etag"]}).status_code == 304


def test_methods_that_change_things_lead_nowhere(client: httpx.Client) -> None:
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        for path in ("/", "/sql", "/api/events", "/api/sql"):
            answer = client.request(method, path)
            assert answer.status_code == 405, (method, path)
    assert client.get("/api/sql").json() == {"error": "GET will not do for /api/sql."}
