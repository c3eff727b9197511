"""Tagging: values and bounds as of a publication day, on phrases of news prose."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract.time import tag
from flows.extract.time.find import Effort, find, plain
from flows.extract.time.rulebook import RULES
from flows.extract.time.scene import FUTURE
from flows.extract.time.tense import tense

DAY = date(2025, 9, 2)  # a Tuesday

BOUNDS = [
    ("It meets in the first half of September.", "the first half of September", "2025-09-01", "2025-09-15"),
    (
        "Sales in the first half of this year the firm calls good.",
        "the first half of this year",
        "2025-01-01",
        "2025-06-30",
    ),
    ("The union was not told until Monday.", "Monday", "2025-09-01", "2025-09-01"),
    ("It agreed to buy the mill for $3 billion on Monday.", "Monday", "2025-09-01", "2025-09-01"),
    ("It offered to pay the fine, late on Monday.", "Monday", "2025-09-01", "2025-09-01"),
    ("It agreed to meet the union on Monday.", "Monday", "2025-09-08", "2025-09-08"),
    ("It will pay more than its Monday closing price.", "Monday", "2025-09-01", "2025-09-01"),
    ("Halo on Monday forecast higher sales.", "Monday", "2025-09-01", "2025-09-01"),
    ("It had received 700 orders by Monday.", "Monday", "2025-09-01", "2025-09-01"),
    ("It dropped plans for a float on Monday.", "Monday", "2025-09-01", "2025-09-01"),
    ("It would sell 2 billion of subordinated bonds before the summer.", "the summer", "2026-06-01", "2026-08-31"),
    ("It would cut more jobs and suspend its dividend in January.", "January", "2026-01-01", "2026-01-31"),
    ("The plan was dead by Wednesday.", "Wednesday", "2025-08-27", "2025-08-27"),
    ("She called them to a meeting on Thursday.", "Thursday", "2025-09-04", "2025-09-04"),
    (
        "For the business year until end of March it expects less.",
        "the business year until end of March",
        "2025-04-01",
        "2026-03-31",
    ),
    ("It lost money in the 2023/24 season.", "the 2023/24 season", "2023-07-01", "2024-06-30"),
    ("Its fiscal third quarter ended May 31.", "Its fiscal third quarter ended May 31", "2025-03-01", "2025-05-31"),
    ("Sales rose in the third quarter (March to May).", "the third quarter (March to May)", "2025-03-01", "2025-05-31"),
    ("Sales fell last season (September to June).", "last season (September to June)", "2024-09-01", "2025-06-30"),
    ("Net sales, Jan-Feb: 74 million", "Jan-Feb", "2025-01-01", "2025-02-28"),
    ("It shuts its works for good on 31 December.", "31 December", "2025-12-31", "2025-12-31"),
    ("It had shut its works for good on 31 December.", "31 December", "2024-12-31", "2024-12-31"),
    ("It named her as its head from 1 March.", "1 March", "2026-03-01", "2026-03-01"),
    ("She invited them to the town hall on Friday.", "Friday", "2025-09-05", "2025-09-05"),
    ("It wants to build before winter.", "winter", "2025-12-01", "2026-02-28"),
    ("It will open by spring.", "spring", "2026-03-01", "2026-05-31"),
    ("In the last quarter sales grew.", "the last quarter", "2025-04-01", "2025-06-30"),
    ("It starts in the last quarter of the year.", "the last quarter", "2025-10-01", "2025-12-31"),
    ("People had to leave their homes on Sunday.", "Sunday", "2025-08-31", "2025-08-31"),
    ("It fell last Friday.", "last Friday", "2025-08-29", "2025-08-29"),
    ("Shares rose on Monday.", "Monday", "2025-09-01", "2025-09-01"),
    ("Shares rose on Tuesday.", "Tuesday", "2025-09-02", "2025-09-02"),
    ("It will report on Thursday.", "Thursday", "2025-09-04", "2025-09-04"),
    ("In February this year, it said so.", "February this year", "2025-02-01", "2025-02-28"),
    ("Sales rose in the six months to 30 June.", "the six months to 30 June", "2025-01-01", "2025-06-30"),
    ("Profit for the year to 31 March fell.", "the year to 31 March", "2024-04-01", "2025-03-31"),
    ("Revenue rose in the June quarter.", "the June quarter", "2025-04-01", "2025-06-30"),
    ("The third quarter was weak.", "The third quarter", "2025-07-01", "2025-09-30"),
    ("It is to double within five years.", "five years", "2025-09-02", "2030-09-02"),
    ("It invests over the next three years.", "the next three years", "2025-09-02", "2028-09-02"),
    ("It was signed a fortnight ago.", "a fortnight ago", "2025-08-18", "2025-08-24"),
    ("The rise over the past four quarters was odd.", "the past four quarters", "2024-07-01", "2025-06-30"),
    ("It met last November.", "last November", "2024-11-01", "2024-11-30"),
    ("He leaves next May.", "next May", "2026-05-01", "2026-05-31"),
    ("It will close by the end of the year.", "the end of the year", "2025-09-02", "2025-12-31"),
    ("It starts on the 24th of this month.", "the 24th of this month", "2025-09-24", "2025-09-24"),
    ("Talks resume on Thursday of next week.", "Thursday of next week", "2025-09-11", "2025-09-11"),
    ("Gains this year alone are large.", "this year", "2025-01-01", "2025-12-31"),
    ("The plant opened in mid-2024.", "mid-2024", "2024-05-01", "2024-09-01"),
    ("It fell earlier on Tuesday.", "Tuesday", "2025-09-02", "2025-09-02"),
    ("It gained 80% year-to-date.", "year-to-date", "2025-01-01", "2025-09-02"),
    ("In fiscal 2026 ending in March it grew.", "fiscal 2026 ending in March", "2025-04-01", "2026-03-31"),
    ("Q1 of fiscal 2026 ended June 30, 2025.", "Q1 of fiscal 2026 ended June 30, 2025", "2025-04-01", "2025-06-30"),
    ("Fiscal 2024 ended Feb. 1, 2025.", "Fiscal 2024 ended Feb. 1, 2025", "2024-02-01", "2025-01-31"),
    ("Profit rose in the first six months.", "the first six months", "2025-01-01", "2025-06-30"),
    ("Profit for the first nine months rose.", "the first nine months", "2024-01-01", "2024-09-30"),
    ("It grew in the October-December period.", "the October-December period", "2024-10-01", "2024-12-31"),
    ("It is to close by year-end.", "year-end", "2025-09-02", "2025-12-31"),
    ("Deliveries begin in November.", "November", "2025-11-01", "2025-11-30"),
    ("Deliveries began in November.", "November", "2024-11-01", "2024-11-30"),
    ("It will close, the company informs on Monday.", "Monday", "2025-09-01", "2025-09-01"),
    ("It will report next Thursday.", "next Thursday", "2025-09-11", "2025-09-11"),
    ("Claims fell in the week ended Aug. 30.", "the week ended Aug. 30", "2025-08-24", "2025-08-30"),
    ("Sales rose in the 13 weeks to 28 June.", "the 13 weeks to 28 June", "2025-03-30", "2025-06-28"),
    ("It rose in the week to Friday.", "the week to Friday", "2025-08-23", "2025-08-29"),
    ("Profit for the year ended December 31 fell.", "the year ended December 31", "2024-01-01", "2024-12-31"),
    ("It sold more in the first two months of 2025.", "the first two months of 2025", "2025-01-01", "2025-02-28"),
    ("The first six months of the year.", "The first six months of the year", "2025-01-01", "2025-06-30"),
    ("It fell in the last three months of 2024.", "the last three months of 2024", "2024-10-01", "2024-12-31"),
    ("Talks begin in the week of 8 September.", "the week of 8 September", "2025-09-08", "2025-09-14"),
    ("The ministry on Sunday issued a warning ahead of the visit.", "Sunday", "2025-08-31", "2025-08-31"),
    ("It could be signed as early as Friday.", "Friday", "2025-09-05", "2025-09-05"),
    ("On Friday, the national association of pilots plans to meet.", "Friday", "2025-09-05", "2025-09-05"),
    ("It had announced the cuts in March.", "March", "2025-03-01", "2025-03-31"),
    ("It said it cuts 300 jobs in January.", "January", "2026-01-01", "2026-01-31"),
    ("The mill opened in January.", "January", "2025-01-01", "2025-01-31"),
    ("It has closed its shops since November.", "November", "2024-11-01", "2024-11-30"),
    ("It plans to put the jet into service in January.", "January", "2026-01-01", "2026-01-31"),
    ("It announced two product launches in March.", "March", "2025-03-01", "2025-03-31"),
    ("It said its phone launches in January.", "January", "2026-01-01", "2026-01-31"),
    ("It sold its planned mill to Orland in May.", "May", "2025-05-01", "2025-05-31"),
    ("It is to be done by end-2026.", "end-2026", "2025-09-02", "2026-12-31"),
    ("It stood at 4% at year-end 2024.", "year-end 2024", "2024-09-01", "2024-12-31"),
    ("In August Norvik lifted its forecast.", "August", "2025-08-01", "2025-08-31"),
    ("On Monday it agreed to sell its Dutch arm.", "Monday", "2025-09-01", "2025-09-01"),
    ("On Friday its owners are asked to vote.", "Friday", "2025-09-05", "2025-09-05"),
    ("The devices go out in January.", "January", "2026-01-01", "2026-01-31"),
    ("It was built in the 1990s.", "the 1990s", "1990-01-01", "1999-12-31"),
]

LEFT_OPEN = [
    ("Cloud sales rose in Q1 FY2026.", "Q1 FY2026", "FY2026-Q1"),
    ("It fell in the fiscal third quarter.", "the fiscal third quarter", "FYXXXX-Q3"),
    ("Feb 30 is no day.", "Feb 30", None),
    ("It was due Feb 29, 2015 at the latest.", "Feb 29, 2015", None),
]

NO_TIMES = [
    "It may fall, they march on, and Sun shares fell a second time.",
    "The Yitian 710 chip and version 3.2.1 cost $2025 or 2,025 yuan.",
    "Call +44 20 7946 0958 or 555-2014-88 for help.",
    "They won 3-2 and sold 1999 cars to 2020 people.",
    "A Sunday Times reader shared his story.",
    "The 710 model weighs 12.5 kg and beats the 4090.",
]


@pytest.mark.parametrize(
    ("text", "phrase", "first", "last"),
    [
        ("Norvik Reports Fourth Quarter and Year End 2018 Results", "Fourth Quarter", "2018-10-01", "2018-12-31"),
        (
            "Norvik sued in July 2024. A judge threw it out the next month.",
            "the next month",
            "2024-08-01",
            "2024-08-31",
        ),
        ("Norvik will sue in July 2026. It will vote the next month.", "the next month", "2025-10-01", "2025-10-31"),
    ],
)
def test_bounds_that_another_time_gives(text: str, phrase: str, first: str, last: str) -> None:
    found = {mention.text: (str(mention.first), str(mention.last)) for mention in tag(text, DAY)}
    assert found[phrase] == (first, last)


@pytest.mark.parametrize(("text", "phrase", "first", "last"), BOUNDS)
def test_bounds_are_closed_days(text: str, phrase: str, first: str, last: str) -> None:
    found = {mention.text: (str(mention.first), str(mention.last)) for mention in tag(text, DAY)}
    assert found == {phrase: (first, last)}


@pytest.mark.parametrize(("text", "phrase", "value"), LEFT_OPEN)
def test_what_is_unknown_keeps_its_label_and_no_bounds(text: str, phrase: str, value: str | None) -> None:
    assert [(m.text, m.value, m.first, m.last) for m in tag(text, DAY)] == [(phrase, value, None, None)]


@pytest.mark.parametrize("text", NO_TIMES)
def test_other_figures_and_words_are_no_times(text: str) -> None:
    assert tag(text, DAY) == []


@pytest.mark.parametrize(
    "phrase", ["last Friday", "on Monday", "in March", "two years ago", "next quarter", "on May 5"]
)
def test_without_a_publication_day_relative_times_stay_open(phrase: str) -> None:
    assert [(m.first, m.last) for m in tag(f"It happened {phrase}.", None)] == [(None, None)]


def test_day_month_order_follows_the_document() -> None:
    british = tag("Issued 03/04/2025, closing 31/10/2025.", None)
    american = tag("Issued 03/04/2025, closing 10/31/2025.", None)
    assert [m.value for m in british] == ["2025-04-03", "2025-10-31"]
    assert [m.value for m in american] == ["2025-03-04", "2025-10-31"]


def test_earlier_mentions_anchor_later_ones() -> None:
    found = tag("It was founded in May 2012. That September it grew. Two years later it fell.", DAY)
    assert [m.value for m in found] == ["2012-05", "2012-09", "2014"]


def test_a_year_before_a_quarter_is_a_quarter() -> None:
    found = tag("Sales were 5m in the second quarter, up from 4m a year earlier.", DAY)
    assert [mention.value for mention in found] == ["2025-Q2", "2024-Q2"]


def test_a_weekday_before_is_counted_from_the_day_spoken_of() -> None:
    last = tag("It fell last Friday after a row the Sunday before.", DAY)[-1]
    assert (last.text, last.first) == ("the Sunday before", date(2025, 8, 24))


def test_the_preceding_quarter_is_counted_from_the_one_reported() -> None:
    text = (
        "It earned 4 million in the second quarter, against 3 million in 2023 and 2 million in the preceding quarter."
    )
    mention = tag(text, DAY)[-1]
    assert (mention.first, mention.last) == (date(2025, 1, 1), date(2025, 3, 31))


def test_years_to_come_make_no_history() -> None:
    text = (
        "It was founded in 2018, ordered in 2020 and built in 2021. Trains run from 2027, more from 2028, the last from"
        " 2031, and by 2035 there will be 40 of 2040. The depot will open by the end of the year."
    )
    assert [m.last for m in tag(text, DAY)][-1] == date(2025, 12, 31)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("It was shut from 3 June to 5 July 2024.", "2024-06-03"),
        ("It was shut from 28 December to 3 January 2025.", "2024-12-28"),
        ("It was shut from November to March 2025.", "2024-11-01"),
        ("It was shut from 5 December 2022 to 3 March 2025.", "2022-12-05"),
        ("Output falls from July through the end of 2026.", "2026-07-01"),
    ],
)
def test_a_range_begins_in_the_year_that_its_end_prints_or_in_the_one_before(text: str, first: str) -> None:
    assert str(tag(text, DAY)[0].first) == first


def test_the_half_is_the_one_reported() -> None:
    found = tag("Profit rose in the six months to 31 March. It carried 5m people in the half, a record.", DAY)
    assert [(mention.first, mention.last) for mention in found] == [(date(2024, 10, 1), date(2025, 3, 31))] * 2


def test_the_quarter_that_something_was_earned_in_was_over() -> None:
    text = "Profit rose in the second quarter. It expects more in the fourth quarter. It earned $1.09 in the quarter."
    spans = [(mention.first, mention.last) for mention in tag(text, DAY)]
    assert spans[0] == spans[2] == (date(2025, 4, 1), date(2025, 6, 30))


def test_the_same_quarter_last_year_is_not_the_one_reported() -> None:
    text = "Profit rose in the second quarter. It was $3 in the same quarter last year. Costs for the quarter were $1."
    assert (tag(text, DAY)[-1].first, tag(text, DAY)[-1].last) == (date(2025, 4, 1), date(2025, 6, 30))


def test_history_counts_from_what_it_last_spoke_of() -> None:
    text = (
        "The quarrels of 1908, 1911 and 1912 led to war in 1914. In 1915 it spread. On 22 April gas was used. "
        "In 1916, 1917 and 1918 it went on. On 11 November it ended."
    )
    told = ["1908", "1911", "1912", "1914", "1915", "1915-04-22", "1916", "1917", "1918", "1918-11-11"]
    assert [mention.value for mention in tag(text, DAY)] == told


def test_neighbours_complete_each_other() -> None:
    found = tag("Crews will walk out next Tuesday and Wednesday; votes close at 10.30 a.m. on 31 October.", DAY)
    told = ["2025-09-09", "2025-09-10", "2025-10-31T10:30", "2025-10-31"]
    assert [mention.value for mention in found] == told


def test_what_is_set_for_a_day_in_the_present_lies_ahead() -> None:
    for text, value in (
        ("Polls close at 8 p.m. on Sunday.", "2025-09-07T20:00"),
        ("Voters go to the polls on Sunday.", "2025-09-07"),
        ("Creditors vote on the rescue plan on Friday.", "2025-09-05"),
        ("Shares fell at the close on Friday.", "2025-08-29"),
    ):
        assert [mention.value for mention in tag(text, DAY)] == [value], text
    (ended,) = tag("His contract runs out in June.", date(2025, 11, 20))
    assert ended.value == "2026-06"


def test_a_clock_that_a_range_begins_with_is_of_the_day_of_its_end() -> None:
    found = tag("Users were locked out between 7 a.m. and noon on Monday.", DAY)
    assert [mention.value for mention in found] == ["2025-09-01T07:00", "2025-09-01T12:00"]


def test_ends_of_a_range_know_the_range() -> None:
    for text in (
        "It sold 41,200 cars between April and June.",
        "It was so between April 1, 2025, and June 30, 2025.",
    ):
        for mention in tag(text, DAY):
            assert (mention.range_first, mention.range_last) == (date(2025, 4, 1), date(2025, 6, 30))


def test_what_will_be_done_from_a_day_on_lies_ahead() -> None:
    """A participle between them ("valued at") is no past."""
    text = "The state would impose duties on goods valued at $3 billion starting October 6."
    (mention,) = tag(text, DAY)
    assert mention.first == date(2025, 10, 6)
    assert tense(text, mention.start, mention.end) == FUTURE


def test_every_mention_tells_its_derivation() -> None:
    text = " ".join(text for text, *_ in BOUNDS + LEFT_OPEN)
    assert all(mention.derivation for mention in tag(text, DAY))


# Pieces that times are made of, so that random texts meet the rules often.
_WORDS = {word for rule in RULES for phrase in (*rule.examples, *rule.declines) for word in (phrase, *phrase.split())}
_ODD = {
    "0",
    "00",
    "99",
    "9999",
    "0001",
    "999999999",
    "( ",
    " ) ",
    "\n",
    " - ",
    "½",
    "’",
    "“",
    "é",
    "年",
    "\ud800",
    "24 hours",
}
_SCRAPS = st.sampled_from(sorted(_WORDS | _ODD))
_TEXTS = st.one_of(st.text(), st.lists(_SCRAPS, max_size=12).map(" ".join), st.lists(_SCRAPS, max_size=12).map("".join))


@settings(max_examples=500, deadline=None)
@given(_TEXTS, st.one_of(st.none(), st.dates()))
def test_any_text_any_day(text: str, published: date | None) -> None:
    end = 0
    for mention in tag(text, published):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert mention.first is None or mention.last is None or mention.first <= mention.last
        end = mention.end


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1,",
        "1 ",
        " ",
        "((",
        "a a a ",
        "1,111,",
        "the last ",
        "May ",
        "12 ",
        "in the ",
        "2025 ",
        "2025-",
        "a.m.",
        "'",
    ],
)
def test_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    small, large = Effort(), Effort()
    list(find(plain(unit * 2_000), small))
    list(find(plain(unit * 8_000), large))
    assert large.attempts <= 4.2 * small.attempts + 16
    assert large.attempts * len(RULES) <= len(unit) * 8_000 * len(RULES)


def test_the_same_day_is_the_last_day_spoken_of_whatever_year_came_between() -> None:
    text = "It spoke on August 20th. Its share is as high as four years ago. The same day brought a chip."
    assert [(str(told.first), str(told.last)) for told in tag(text, DAY)][-1] == ("2025-08-20", "2025-08-20")


def test_of_several_days_of_publication_relative_times_have_the_bounds_of_all() -> None:
    text = "It fell yesterday after a fire on 3 March. It rose last month, and it meets in April."
    told = tag(text, date(2025, 3, 10), date(2025, 3, 14))
    assert [(m.text, str(m.first), str(m.last), m.precision) for m in told] == [
        ("yesterday", "2025-03-09", "2025-03-13", "interval"),
        ("3 March", "2025-03-03", "2025-03-03", "day"),
        ("last month", "2025-02-01", "2025-02-28", "month"),
        ("April", "2025-04-01", "2025-04-30", "month"),
    ]
    assert told[0].value == "XXXX-XX-XX"
