"""What articles that print no date tell of the calendar."""

from dataclasses import replace

import pytest

from flows.extract.almanac import almanac
from flows.extract.dating import date_document
from flows.extract.extraction import ToldDay
from flows.read.document import from_text

DAYS = [
    ("Norvik closed its mine on 18 October.", ToldDay(10, 18, ahead=False)),
    ("Norvik closed its mine on Friday 18 October.", ToldDay(10, 18, ahead=False, weekday=4)),
    ("Norvik announced on Wednesday of last week, 14 May, that it would close.", ToldDay(5, 14, False, 2)),
    ("Norvik will shut its mine on January 18.", ToldDay(1, 18, ahead=True)),
    ("The first hearing is Tuesday, November 19.", ToldDay(11, 19, ahead=True, weekday=1)),
    ("Its chief receives, by a notification of 5 August, 18 million dollars.", ToldDay(8, 5, ahead=False)),
    ("Norvik won last Thursday, two weeks ahead of its December 18 deadline.", ToldDay(12, 4, False, 3)),
    ("Norvik shut it on Monday, three weeks to the day after 30 June.", ToldDay(7, 21, ahead=False, weekday=0)),
    ("Norvik shut it on Tuesday, two days before the vote of May 2.", ToldDay(4, 30, ahead=False, weekday=1)),
    ("Norvik sold its mine in May.", ToldDay(5, 1, ahead=False)),
    ("Norvik will sell its mine in May.", ToldDay(5, 31, ahead=True)),
    ("Norvik had the deadline extended to September.", ToldDay(9, 30, ahead=True)),
    ("The vote was put off until 4 May.", ToldDay(5, 4, ahead=True)),
    ("The union has called a one-day strike for 14 August.", ToldDay(8, 14, ahead=True)),
    ("Norvik declared a dividend of 2 euros a share, payable on 8 May.", ToldDay(5, 8, ahead=True)),
    ("Norvik has pushed the sale from 20 June to 18 September.", ToldDay(9, 18, ahead=True)),
    ("Norvik has pushed the sale from 20 June to 18 September.", ToldDay(6, 20, ahead=None)),
]
NO_DAYS = [
    "Norvik closed its mine on 18 October 2024.",
    "Norvik shut its mine last March and will open it next May.",
    "Norvik shut its mine.",
    "Norvik shut it last Friday, a week ahead of 31 June.",
    "In 2019 a pipe of Norvik burst on 3 March. It has 300 pipes since 2024.",
]
OWN_WEEKDAYS = [
    ("Both said this morning (Wednesday) that they had agreed.", 2),
    ("Norvik said yesterday, on Wednesday, that it had agreed.", 3),
    ("Norvik decides tomorrow (Thursday).", 2),
    ("Norvik said today, Tuesday, that it had agreed.", 1),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_without_its_year_is_told(text: str, day: ToldDay) -> None:
    told = almanac(text)
    assert told is not None
    assert day in [replace(each, leads=False) for each in told.days]


@pytest.mark.parametrize("text", NO_DAYS)
def test_other_times_are_no_such_days(text: str) -> None:
    dating = date_document(from_text(text, "a.txt"))
    assert dating.almanac is None or dating.almanac.days == ()


# Days from which no other can be counted: none of a common year, or so far away that no calendar has it.
FROM_NOWHERE = [
    ("Norvik shut it last Friday, a week ahead of 29 February.", ToldDay(2, 29, ahead=True)),
    ("Norvik shut it on Friday, 999999 weeks ahead of 18 December.", ToldDay(12, 18, ahead=True)),
    ("Norvik shut it on Friday, 99999999999 days ahead of 18 December.", ToldDay(12, 18, ahead=True)),
]


@pytest.mark.parametrize(("text", "day"), FROM_NOWHERE)
def test_a_day_that_nothing_is_counted_from_is_told_alone(text: str, day: ToldDay) -> None:
    told = almanac(text)
    assert told is not None
    assert [replace(each, leads=False) for each in told.days] == [day]


@pytest.mark.parametrize(("text", "weekday"), OWN_WEEKDAYS)
def test_a_weekday_beside_a_day_of_its_own_is_that_of_publication(text: str, weekday: int) -> None:
    told = almanac(text)
    assert told is not None
    assert told.weekday == weekday


def test_the_days_that_an_article_opens_with_are_marked() -> None:
    told = almanac("It burnt on 3 May." + " It is old." * 70 + " It was built on 4 June.")
    assert told is not None
    assert [(day.month, day.leads) for day in told.days] == [(5, True), (6, False)]


def test_past_weekdays_alone_are_told() -> None:
    told = almanac("It burnt on 3 May. It opened on Friday and closed on Monday. It meets this Thursday.")
    assert told is not None
    assert told.weekdays == (0, 4)


AWAITED = [
    ("The strike began on 3 May. Talks will go on on Friday.", ()),
    ("The strike began on 3 May. A new meeting is set for Monday.", ()),
    ("The strike began on 3 May. The hearing was adjourned to Tuesday.", ()),
    ("The strike began on 3 May. Both met on Tuesday.", (1,)),
]


@pytest.mark.parametrize(("text", "past"), AWAITED)
def test_a_weekday_that_is_still_to_come_is_none_of_the_past_ones(text: str, past: tuple[int, ...]) -> None:
    told = almanac(text)
    assert told is not None
    assert told.weekdays == past


def test_an_article_that_prints_its_date_needs_none() -> None:
    dating = date_document(from_text("Norvik shuts a mine\n14 October 2025\n\nIt was shut on 13 October.", "a.txt"))
    assert dating.almanac is None
