import json
import pickle
import socket
from dataclasses import replace

import pytest

from flows.llm.endpoint import Endpoint, EndpointError
from flows.llm.prompt import answer_schema
from flows.llm.reasons import RefusedError
from tests.llm.scripted import Model, Reply, failed, said

QUESTION = [{"role": "user", "content": "What happened?"}]
SCHEMA = answer_schema()
GOOD = said({"claims": []})


def refusal(model: Model, **changes: float) -> RefusedError:
    with pytest.raises(RefusedError) as refused:
        Endpoint(replace(model.settings, **changes)).ask(QUESTION, SCHEMA)  # type: ignore[arg-type]
    assert "sk-secret" not in str(refused.value)
    return refused.value


def test_asks_as_the_protocol_says(model: Model) -> None:
    model.says(GOOD)
    assert json.loads(Endpoint(model.settings).ask(QUESTION, SCHEMA)) == {"claims": []}
    assert model.paths == ["/v1/chat/completions"]
    assert model.headers[0]["Authorization"] == "Bearer sk-secret"
    asked = model.asked[0]
    assert (asked["model"], asked["messages"]) == ("tiny", QUESTION)
    assert asked["response_format"]["json_schema"]["schema"] == SCHEMA


def test_without_a_key_none_is_sent(model: Model) -> None:
    model.says(GOOD)
    Endpoint(replace(model.settings, key=None)).ask(QUESTION, SCHEMA)
    assert "Authorization" not in model.headers[0]


def test_half_a_character_is_asked_all_the_same(model: Model) -> None:
    model.says(GOOD)
    question = [{"role": "user", "content": "lone \ud83d and nul \0"}]
    Endpoint(model.settings).ask(question, SCHEMA)
    assert model.asked[0]["messages"] == question


@pytest.mark.parametrize("first", [failed(429), failed(429, Retry_After="0"), failed(500), failed(503), failed(408)])
def test_a_busy_endpoint_is_asked_again(model: Model, first: Reply) -> None:
    model.says(first, GOOD)
    assert Endpoint(model.settings).ask(QUESTION, SCHEMA) == '{"claims": []}'
    assert len(model.asked) == 2


@pytest.mark.parametrize("status", [429, 500, 502])
def test_an_endpoint_that_stays_busy_is_given_up(model: Model, status: int) -> None:
    model.says(failed(status, "come back later."))
    refused = refusal(model)
    assert refused.reason == "not answered"
    assert f"HTTP status {status}: come back later." in refused.detail
    assert len(model.asked) == 3


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_refusal_for_good_is_not_asked_again(model: Model, status: int) -> None:
    model.says(failed(status, "Incorrect key sk-secret\x1b[31m provided"))
    refused = refusal(model)
    assert isinstance(refused, EndpointError)
    assert refused.hopeless
    assert "Incorrect key *** [31m provided" in refused.detail
    assert len(model.asked) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(model: Model, status: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as elsewhere:
        elsewhere.settimeout(0)
        address = f"http://127.0.0.1:{elsewhere.getsockname()[1]}/v1/chat/completions"
        model.says(Reply(status, headers={"Location": address}), GOOD)
        assert refusal(model).reason == "not answered"
        with pytest.raises(BlockingIOError):
            elsewhere.accept()
    assert len(model.asked) == 1


@pytest.mark.parametrize("status", [400, 422])
def test_an_endpoint_without_schemas_is_asked_plainly_from_then_on(model: Model, status: int) -> None:
    model.says(failed(status, "unknown field response_format"), GOOD)
    endpoint = Endpoint(model.settings)
    for _ in range(2):
        assert endpoint.ask(QUESTION, SCHEMA) == '{"claims": []}'
    assert [sorted(asked) for asked in model.asked] == [
        ["messages", "model", "response_format", "temperature"], ["messages", "model"], ["messages", "model"],
    ]  # fmt: skip


def test_one_question_that_is_too_long_takes_no_schema_from_the_others(model: Model) -> None:
    model.says(failed(400, "context length"), failed(400, "context length"), GOOD)
    endpoint = Endpoint(model.settings)
    with pytest.raises(EndpointError, match="HTTP status 400: context length"):
        endpoint.ask(QUESTION, SCHEMA)
    endpoint.ask(QUESTION, SCHEMA)
    assert "response_format" in model.asked[2]


@pytest.mark.parametrize("drip", [0.2, 60.0], ids=["byte by byte", "not at all"])
def test_a_slow_answer_is_not_waited_for(model: Model, drip: float) -> None:
    model.says(replace(GOOD, drip=drip))
    refused = refusal(model, timeout=0.5)
    assert (refused.reason, refused.detail) == ("too slow", "The endpoint did not answer within 0.5 seconds.")
    assert len(model.asked) == 1


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=b""), Reply(body=b"<html>Welcome</html>"), Reply(body=b"\xff\xfe"), Reply(body=b"[" * 100_000),
        Reply(body=b"[]"), Reply(body=b'{"choices": []}'), Reply(body=b'{"choices": [{"message": null}]}'),
        Reply(body=b'{"choices": [{"message": {"content": null}}]}'), Reply(body=b'{"choices": [[]]}'),
        Reply(body=b" " * 4_000_001), said('{"claims": [', "length"),
    ],
)  # fmt: skip
def test_an_answer_of_another_form_is_malformed(model: Model, reply: Reply) -> None:
    assert refusal(model.says(reply)).reason == "malformed"


@pytest.mark.parametrize(
    "reply",
    [
        Reply(body=b"{}", headers={"Content-Encoding": "gzip"}),
        Reply(body=b"{}", headers={"Content-Length": "9"}),
        Reply(500, b'{"error": {"message": [1]}}'),
        Reply(500, b'{"error": "broken"}'),
    ],
)
def test_a_broken_answer_is_no_answer(model: Model, reply: Reply) -> None:
    assert refusal(model.says(reply)).reason == "not answered"


def test_nobody_there(model: Model) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        endpoint = Endpoint(replace(model.settings, url=f"http://127.0.0.1:{unused.getsockname()[1]}/v1"))
        with pytest.raises(EndpointError, match=r"can't be reached \(ConnectError\)"):
            endpoint.ask(QUESTION, SCHEMA)


def test_an_endpoint_travels_to_another_process(model: Model) -> None:
    model.says(GOOD)
    assert pickle.loads(pickle.dumps(Endpoint(model.settings))).ask(QUESTION, SCHEMA) == '{"claims": []}'  # noqa: S301
