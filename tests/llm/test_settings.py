import pytest

from flows.llm import Settings, settings_from
from schemas.errors import DatelineError

URL, MODEL = "http://localhost:11434/v1", "small"


def environment(**values: str) -> dict[str, str]:
    return {"DATELINE_LLM_URL": URL, "DATELINE_LLM_MODEL": MODEL} | {
        f"DATELINE_LLM_{name}": value for name, value in values.items()
    }


@pytest.mark.parametrize(
    ("values", "settings"),
    [
        ({}, Settings(URL, MODEL)),
        ({"KEY": "sk-1\n", "TIMEOUT": "7.5"}, Settings(URL, MODEL, "sk-1", 7.5)),
        ({"KEY": " ", "TIMEOUT": ""}, Settings(URL, MODEL)),
        ({"URL": f"{URL}/"}, Settings(URL, MODEL)),
        ({"URL": f"{URL}/chat/completions"}, Settings(URL, MODEL)),
        ({"URL": "https://models.example"}, Settings("https://models.example", MODEL)),
    ],
)
def test_reads_the_environment(values: dict[str, str], settings: Settings) -> None:
    assert settings_from(environment(**values)) == settings


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"URL": ""}, "needs DATELINE_LLM_URL in"),
        ({"MODEL": " "}, "needs DATELINE_LLM_MODEL in"),
        ({"URL": "", "MODEL": ""}, "DATELINE_LLM_URL and DATELINE_LLM_MODEL"),
        ({"URL": "localhost:11434"}, "no web address"),
        ({"URL": "file:///etc/passwd"}, "no web address"),
        ({"URL": "http://"}, "no web address"),
        ({"URL": "http://[::1/v1"}, "no web address"),
        ({"URL": "http://localhost:99999/v1"}, "no web address"),
        ({"URL": "https://me:pa55word@models.example/v1"}, "belongs into DATELINE_LLM_KEY"),
        ({"URL": "https://models.example/v1?key=pa55word"}, "belongs into DATELINE_LLM_KEY"),
        ({"KEY": "sk-“pa55word”"}, "no key has"),
        ({"KEY": "sk-\r\npa55word"}, "no key has"),
        ({"TIMEOUT": "soon"}, "no time"),
        ({"TIMEOUT": "0"}, "no time"),
        ({"TIMEOUT": "inf"}, "no time"),
    ],
)
def test_says_what_is_wrong_without_telling_secrets(values: dict[str, str], says: str) -> None:
    with pytest.raises(DatelineError, match=says) as raised:
        settings_from(environment(**values))
    assert "pa55word" not in str(raised.value)


def test_the_key_shows_in_no_repr() -> None:
    assert "sk-1" not in repr(settings_from(environment(KEY="sk-1")))
