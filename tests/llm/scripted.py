"""A real server on this machine that speaks the chat-completions protocol and answers as a test scripts it."""

import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from flows.llm import Settings


@dataclass
class Reply:
    """What the server sends: a status, a body, extra headers; `drip` seconds between the body's bytes."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    drip: float = 0.0


def said(content: Any, finish_reason: str = "stop") -> Reply:
    """A chat completion whose text is `content`, as JSON unless it is a text."""
    text = content if isinstance(content, str) else json.dumps(content)
    choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": finish_reason}
    return Reply(body=json.dumps({"object": "chat.completion", "choices": [choice]}).encode())


def failed(status: int, message: str = "no", **headers: str) -> Reply:
    """A refusal as these endpoints word it."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, json.dumps({"error": {"message": message}}).encode(), named)


class Model:
    """The scripted model: gives `replies` in turn, the last one for ever, and keeps what it was asked."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.hang_up = threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))

    @property
    def settings(self) -> Settings:
        """Settings that ask this model, with waits short enough for tests."""
        host, port = self.server.server_address[:2]
        return Settings(f"http://{host!s}:{port}/v1", "tiny", "sk-secret", timeout=5, attempts=3, backoff=0.01)

    def says(self, *replies: Reply) -> "Model":
        """Script the replies."""
        self.replies = list(replies)
        return self

    def next_reply(self) -> Reply:
        """The reply to the question just asked."""
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def _handler(model: Model) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            model.paths.append(self.path)
            model.headers.append(dict(self.headers))
            model.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            reply = model.next_reply()
            self.send_response(reply.status)
            for name, value in {"Content-Length": str(len(reply.body)), **reply.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            if reply.drip:
                self._drip(reply)
            else:
                self.wfile.write(reply.body)

        def _drip(self, reply: Reply) -> None:
            for byte in reply.body:
                if model.hang_up.is_set():
                    return
                try:
                    self.wfile.write(bytes([byte]))
                    self.wfile.flush()
                except OSError:
                    return
                time.sleep(reply.drip)

        def log_request(self, *args: object) -> None:
            """Keep the tests' output quiet."""

    return Handler
