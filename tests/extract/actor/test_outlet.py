"""The outlet that prints an article takes no part in what it tells."""

import pytest

from flows.extract.actor import find, focus
from flows.extract.actor.outlet import RULE

_STORY = "Norvik Metals plc cut its output. Norvik Metals said so."
OUTLETS = [
    (
        "Norvik cuts\n\nSMELTER QUARTERLY\n\n"
        + _STORY * 3
        + "\n\nSmelter Quarterly appears ten times. Reprints: 4 Dock St",
        "Smelter Quarterly",
    ),
    (
        "Norvik cuts\n\nTHE SMELTER\n\n"
        + _STORY * 3
        + "\n\nThe Smelter is free. Upgrade to The Smelter Plus for £3 a month.",
        "SMELTER",
    ),
    ("THE SMELTER - news for people who pour metal\n\n" + _STORY, "SMELTER"),
    ("Norvik cuts\n\nThe Smelter Letter, by Lena Ost — zinc and tin, from Bergen\n\n" + _STORY, "Smelter Letter"),
    ("Norvik cuts\n\nMetalPress Weekly » Plants\n\n" + _STORY + " Two people told MetalPress so.", "MetalPress"),
    ("OSLO, May 2 (Fjordwire) - " + _STORY + " Analysts polled by Fjordwire agreed.", "Fjordwire"),
    ("MetalPress\n\n" + _STORY + ' "It hurts," Chief Executive Lena Ost told MetalPress.', "MetalPress"),
    (
        "Norvik cuts\n\nThe Smelter Courier (translated)\n\n" + _STORY + " Contacted by the Smelter, it agreed.",
        "Smelter",
    ),
    (
        "SMELTER TALK\nthe Nordic metals newsletter\n\n"
        + _STORY * 3
        + "\n\nYou’re getting this because you signed up at a trade fair once, and we never forget a face that we met"
        " there. Unsubscribe with one click. Smelter Talk is supported by Kettle, the pan.",
        "Smelter Talk",
    ),
    (_STORY + " In a letter viewed by Reuters, it told the BBC so.", "Reuters"),
    (_STORY + " It was asked twice.\n\nFjordwire content is protected.\nAlso on Fjordwire: Zinc falls", "Fjordwire"),
]


@pytest.mark.parametrize(("text", "name"), OUTLETS)
def test_the_outlet_is_nobody(text: str, name: str) -> None:
    assert name not in {mention.name for mention in find(text)}


@pytest.mark.parametrize("text", [text for text, _ in OUTLETS])
def test_the_article_is_about_somebody_else(text: str) -> None:
    main = focus(text, find(text))
    assert main is not None
    assert main.name == "Norvik Metals"


@pytest.mark.parametrize(
    "text",
    [
        "Norvik Metals\n\nNotice\n\nThe Company pays out. "
        + "It has cash. " * 16
        + "\n\nNorvik Metals has its seat in Bergen.",
        "Norvik Metals plc\n\nNotice to shareholders\n\nThe Company will pay a dividend.",
        "Norvik Metals » News\n\nNorvik Metals sold its mill.",
        "The union told Norvik Metals that it would strike.",
        "Economists in a Fjordwire poll saw a cut.\n\nOSLO, May 2 (Fjordwire) - Rates fell.",
    ],
)
def test_a_letterhead_or_a_poll_is_somebodys(text: str) -> None:
    assert {mention.name for mention in find(text)} & {"Norvik Metals", "Fjordwire"}


def test_what_an_outlet_learned_is_its_own_word() -> None:
    text = "Norvik sells\n\nMetalPress International · Plants\n\nIt was late, but MetalPress understands that it won."
    assert [mention.name for mention in find(text) if mention.rule == RULE] == ["MetalPress"]
