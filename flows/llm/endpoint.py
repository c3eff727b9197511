"""The endpoint: one question to an OpenAI-compatible chat-completions address, and its answer's text."""

import json
import time
from collections.abc import Sequence
from typing import Any

import httpx

from flows.llm.reasons import RefusedError
from flows.llm.settings import Settings

ANSWER_LIMIT = 4_000_000
"""Bytes: far more than any passage's claims; an endless answer must not fill the memory."""

LONGEST_WAIT = 60.0
"""Seconds between two tries, whatever the endpoint asks for."""

_BUSY = (408, 425, 429)
_NOTHING_TO_HOPE = (401, 403, 404, 405)
_NO_SUCH_OPTION = (400, 422)


class EndpointError(RefusedError):
    """No answer; `hopeless` where no other article would fare better, `status` where the endpoint gave one."""

    def __init__(self, reason: str, detail: str, status: int | None = None, hopeless: bool = False) -> None:
        """`reason` and `detail` as of any refusal; neither ever holds the key."""
        super().__init__(reason, detail)
        self.status = status
        self.hopeless = hopeless


class _BusyError(EndpointError):
    """No answer now; `wait` is after how many seconds the endpoint wants to be asked again."""

    def __init__(self, detail: str, status: int | None = None, wait: float | None = None) -> None:
        super().__init__("not answered", detail, status)
        self.wait = wait


class Endpoint:
    """Asks one model at one address. Redirects are not followed: neither text nor key go to another host."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._plain = False

    def ask(self, messages: Sequence[dict[str, str]], schema: dict[str, Any]) -> str:
        """The model's answer to the messages, in the form of the JSON schema where the endpoint can see to that.

        Raises EndpointError (not answered, too slow, malformed) where the endpoint fails, RefusedError where
        only this answer does.
        """
        plain = {"model": self._settings.model, "messages": list(messages)}
        if self._plain:
            return _content(self._patiently(plain))
        form = {"type": "json_schema", "json_schema": {"name": "claims", "strict": True, "schema": schema}}
        try:
            return _content(self._patiently({**plain, "temperature": 0, "response_format": form}))
        except EndpointError as error:
            if error.status not in _NO_SUCH_OPTION:
                raise
        # Some endpoints know no schemas, some models no temperature; the prompt alone then asks for the form.
        answer = self._patiently(plain)
        self._plain = True
        return _content(answer)

    def _patiently(self, body: dict[str, Any]) -> bytes:
        """The response's bytes, asking again while the endpoint is busy or broken."""
        for attempt in range(self._settings.attempts - 1):
            try:
                return self._post(body)
            except _BusyError as busy:
                usual = self._settings.backoff * 2**attempt
                time.sleep(min(usual if busy.wait is None else busy.wait, LONGEST_WAIT))
        return self._post(body)

    def _post(self, body: dict[str, Any]) -> bytes:
        settings = self._settings
        headers = {"Content-Type": "application/json"}
        if settings.key:
            headers["Authorization"] = f"Bearer {settings.key}"
        # Escapes keep characters that UTF-8 can't hold, such as half a surrogate pair, from failing here.
        asked = json.dumps(body).encode("ascii")
        try:
            with (
                httpx.Client(timeout=settings.timeout, follow_redirects=False) as client,
                client.stream("POST", f"{settings.url}/chat/completions", content=asked, headers=headers) as response,
            ):
                content = self._received(response)
        except httpx.TimeoutException:
            raise self._too_slow() from None
        except httpx.TransportError as error:
            raise _BusyError(f"The endpoint can't be reached ({type(error).__name__}).") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise EndpointError("not answered", f"The endpoint can't be asked ({type(error).__name__}).") from None
        if response.status_code != httpx.codes.OK:
            raise self._refusal(response, content)
        return content

    def _received(self, response: httpx.Response) -> bytes:
        """The whole body, within the time and size that one answer may take."""
        deadline = time.monotonic() + self._settings.timeout
        content = bytearray()
        for chunk in response.iter_bytes():
            content += chunk
            if len(content) > ANSWER_LIMIT:
                raise EndpointError("malformed", f"The endpoint's answer is longer than {ANSWER_LIMIT:,} bytes.")
            if time.monotonic() > deadline:
                raise self._too_slow()
        return bytes(content)

    def _too_slow(self) -> EndpointError:
        return EndpointError("too slow", f"The endpoint did not answer within {self._settings.timeout:g} seconds.")

    def _refusal(self, response: httpx.Response, content: bytes) -> EndpointError:
        status = response.status_code
        detail = f"The endpoint answered with HTTP status {status}{self._message(content)}."
        if status in _BUSY or status >= httpx.codes.INTERNAL_SERVER_ERROR:
            after = response.headers.get("Retry-After", "")
            return _BusyError(detail, status, float(after) if after.isascii() and after.isdigit() else None)
        hopeless = status in _NOTHING_TO_HOPE or response.is_redirect
        return EndpointError("not answered", detail, status, hopeless)

    def _message(self, content: bytes) -> str:
        """What the endpoint says of its refusal, for people to read; a key that it repeats is taken out."""
        try:
            message = json.loads(content)["error"]["message"]
        except (ValueError, RecursionError, LookupError, TypeError):
            return ""
        told = str(message).replace(self._settings.key or "\0", "***")
        return ": " + "".join(char if char.isprintable() else " " for char in told)[:200].rstrip(". ")


def _content(response: bytes) -> str:
    """The text of the first choice; raises RefusedError where there is none, or only the beginning of one."""
    try:
        choice = json.loads(response)["choices"][0]
        content, ending = choice["message"]["content"], choice.get("finish_reason")
    except (ValueError, RecursionError, LookupError, TypeError, AttributeError):
        raise EndpointError("malformed", "The endpoint's answer is no chat completion.") from None
    if not isinstance(content, str):
        raise RefusedError("malformed", "The endpoint's answer holds no text.")
    if ending == "length":
        raise RefusedError("malformed", "The model's answer was cut off before its end.")
    return content
