import threading
from collections.abc import Iterator

import pytest

from tests.llm.scripted import Model


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[Model]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    scripted = Model()
    thread = threading.Thread(target=scripted.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield scripted
    scripted.hang_up.set()
    scripted.server.shutdown()
    scripted.server.server_close()
    thread.join()
