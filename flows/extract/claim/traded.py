"""What is traded and moves by itself: currencies, commodities, rates."""

import re
import tomllib
from importlib.resources import files

from flows.extract.rule import Rule, one_of

_TABLE = tomllib.loads(files("flows.extract.claim").joinpath("traded.toml").read_text("utf-8"))
_NICKNAMES: dict[str, str] = {word.replace("_", " "): name for word, name in _TABLE["nicknames"].items()}
_CURRENCIES = one_of(_TABLE["words"]["currencies"].split())
_COMMODITIES = one_of(_TABLE["words"]["commodities"].split(", "))
_NUMBER = r"(?:two|three|five|seven|ten|twenty|thirty|\d{1,2})"
_LOOK_BACK = 1_200  # characters in which "the currency" was named
_OPENING = 45  # characters from a clause's beginning within which stands what it is about


def _name(match: re.Match[str]) -> str:
    if match["nickname"]:
        return _NICKNAMES[re.sub(r"\s+", " ", match["nickname"].lower())]
    if match["owner"]:
        return f"{match['owner']} {match['money'].lower()}"
    if match["reference"]:
        return "currency"
    return " ".join((match["money"] or match["stuff"] or match["rate"]).split()).capitalize()


TRADED = Rule(
    name="traded: a currency, a commodity, a rate",
    pattern=rf"""(?<![\w-])(?:(?:the\ )?(?P<nickname>{one_of(_NICKNAMES)})
        |(?-i:(?P<owner>(?!(?:The|An?|And|As|But|While|When|If|In|On)\b)[A-Z]\w+(?:\ [A-Z]\w+)?)(?:['’]s)?)
          \ (?P<money>{_CURRENCIES})
        |(?:the\ )?(?P<rate>{_NUMBER}-year\ (?:swap\ rate|(?:government\ |treasury\ )?(?:bond|note|yield|bund|gilt)))
        |(?:the|a)\ (?P<reference>currency)|(?:the\ )?(?P<stuff>{_COMMODITIES}|{_CURRENCIES}))
        (?![\w-]|\ (?:{_TABLE["words"]["people"]})\b)""",
    resolve=_name,
    examples={
        "the kiwi": "New Zealand dollar",
        "Norway's krone": "Norway krone",
        "Australian dollar": "Australian dollar",
        "The rupee": "Rupee",
        "Palm oil": "Palm oil",
        "The two-year swap rate": "Two-year swap rate",
    },
    declines=("copper miner", "a golden day", "gold stocks", "tin-plate"),
)


def traded(text: str, start: int, end: int) -> tuple[str, int, int] | None:
    """What is traded that a stretch's first words name: its name and its characters, or None.

    "The currency" is the one that the text named last before.
    """
    match = TRADED.regex.search(text, start, end)
    if match is None or match.start() - start > _OPENING:
        return None
    name = _name(match)
    if match["reference"]:
        earlier = [m for m in TRADED.regex.finditer(text, max(0, start - _LOOK_BACK), start) if _is_money(m)]
        if not earlier:
            return None
        name = _name(earlier[-1])
    return name, match.start(), match.end()


def _is_money(match: re.Match[str]) -> bool:
    return bool(match["nickname"] or match["money"])
