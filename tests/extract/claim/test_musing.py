"""Musing: what commentary thinks is no event, what it tells is, and a sentence tells each event once."""

from datetime import date

import pytest

from flows.extract import extract
from flows.extract.claim.leaning import IDLE_USUALLY, NONE, habit, idleness, leaning
from flows.read.document import from_text

MUSING = (
    "What sets Norvik apart is the patient layering of software and services around its lamps. "
    "Such discipline has become second nature rather than an emergency measure. "
    "For anyone who follows the trade, the lesson is that scale alone no longer guarantees loyalty. "
    "The wider ecosystem stands to gain from its willingness to share what it knows. "
    "Taken together, these strands paint the portrait of a firm that has learned to live with thin margins. "
)
NEWS = (
    "Norvik opened a plant in Derby on Monday. Its shares rose 4% to 212p. Revenue rose 7% to £212m in the first half. "
    "The firm appointed Lena Ost as chief executive. It will cut 400 jobs in Hull by the end of the year. "
)
VAGUE = "The alliance is seen as a bold move that opens new avenues for Norvik and Kesta."


def types(text: str) -> list[str]:
    found = extract(from_text(f"Norvik and its lamps\n\n{text}\n", "x.txt", date(2025, 8, 5))).claims
    return [claim.event_type for claim in found]


def test_an_article_that_muses_makes_its_vague_sentences_vaguer() -> None:
    low, own = (MUSING + VAGUE).lower(), len(MUSING)
    idle = idleness(low, [(at, at + 80) for at in range(0, 480, 80)])
    shares = [leaning(low, own, len(low), (), habit({}, mean)).share(NONE) for mean in (IDLE_USUALLY, idle)]
    assert shares[0] < shares[1]


def test_few_sentences_make_no_habit() -> None:
    assert idleness(MUSING.lower(), [(0, 80)]) == IDLE_USUALLY


def test_what_leans_to_no_event_is_none_in_commentary_only() -> None:
    assert types(MUSING + VAGUE) == []
    assert len(types(NEWS + VAGUE)) == len(types(NEWS)) + 1


def test_who_says_what_tells_of_no_event_has_said_it() -> None:
    assert types(
        f'{MUSING}Lena Ost, the head of Norvik, stated: "This alliance will help us to bring light to all."'
    ) == ["statement"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Shares of Norvik rose 4% to 212p on Monday after beating expectations.",
        "Norvik is promoting an investment plan of £40m and is expected to increase the investment further.",
    ],
)
def test_a_fragment_without_a_number_is_no_event_of_its_own(sentence: str) -> None:
    assert len(types(sentence)) == 1


def test_results_without_a_number_that_are_only_judged_tell_nothing_whatever_quarter_they_name() -> None:
    assert types(
        f"{NEWS}From Norvik's latest second-quarter results, the gain from its new lamps is evident."
    ) == types(NEWS)


def test_the_closing_of_a_market_is_a_time_of_day() -> None:
    text = "Shares of Norvik lost 18% on the back of its results after the market closed on Tuesday."
    assert types(text).count("price_move") == 1
