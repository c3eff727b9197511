"""Dating a document: the headings of many outlets, years that the text proves, and honest ignorance."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract import extract
from flows.extract.dating import date_document
from flows.read.document import from_text

BODY = (
    "\n\nThe brewer said on Tuesday that it would cut 300 jobs at its plant in Ohio, the second round of layoffs, "
    "after orders from its biggest customers dried up and sales fell 4%, according to people who know the matter.\n"
)

MENU = "".join(f"Breweries of region {number}\n" for number in range(30))  # of a whole page, above its story

STATED = [
    ("Brewer sued\n14 October 2025\n\nThe brewer faces a class action lawsuit filed on 2 September.", "2025-10-14"),
    ("Brewer cuts jobs\nBy Jane Doe\nPublished: Tue 14 Oct 2025 07:30 BST", "2025-10-14"),
    ("Brewer cuts jobs\nMILWAUKEE, Oct 14, 2025 (WIREPOST) -- Brewer said", "2025-10-14"),
    ("Brewer cuts jobs\nMILWAUKEE, Oct. 14, 2025 /Newsfeed/ -- Brewer said", "2025-10-14"),
    ("Brewer cuts jobs\n(Brew Global) Oct. 14, 2025 -- Brewer said on Oct. 12", "2025-10-14"),
    ("Brewer cuts jobs\nOct 14, 2025 (Wirepost) - Brewer said on Oct. 12", "2025-10-14"),
    ("Brewer cuts jobs\n14 October 2025 - The brewer said on 12 October that it would", "2025-10-14"),
    ("14 Oct. 2025, 12:34 PM\n\nBrewer cuts jobs\n\nBy Jane Doe\nOct. 14 (Wirepost) -- Brewer said", "2025-10-14"),
    ("Brewer cuts jobs\nNov 11, 2024 · 5 min read", "2024-11-11"),
    ("Brewer cuts jobs\nInput 2025.02.20 09:14 | Edit 2025.02.21 10:00", "2025-02-20"),
    ("Brewer cuts jobs\n14/10/2025 07:00", "2025-10-14"),
    ("Brewer cuts jobs\n10/14/2025 08:00 AM ET", "2025-10-14"),
    ("Brewer cuts jobs\nOSLO, Norway--(Beer Newswire)--Oct. 14, 2025-- Brewer said on Oct. 12", "2025-10-14"),
    ("Brewers merge\nOSLO and GRAZ, Austria, Oct. 14, 2025 /Beer Newswire/ -- Brewer said on Oct. 12", "2025-10-14"),
    ("Brewer cuts jobs\nOslo, Norway – October 14, 2025 – Brewer said on Oct. 12", "2025-10-14"),
    ("Brewer cuts jobs\n(Albany, NY) October 14, 2025 – Brewer said on Oct. 12", "2025-10-14"),
    ("Brewer cuts jobs\n14 October 2025, Albany: Brewer said on 12 October that it would cut jobs", "2025-10-14"),
    ("Brewer cuts jobs\nTuesday, 14. October 2025, 17:20 o'clock", "2025-10-14"),
    ("Brewer cuts jobs\n14. Oktober 2025", "2025-10-14"),
    ("Brewer cuts jobs\n14 de octubre de 2025", "2025-10-14"),
    ("Brewer cuts jobs\nPublié le 1er août 2025 à 9h", "2025-08-01"),
    ("Brewer cuts jobs\nDate: 14.10.2025", "2025-10-14"),
    ("Brewer cuts jobs\nBeer Daily of Oslo > Companies > 2025-10-14T07:45:00-06:00", "2025-10-14"),
    ("Brewer cuts jobs\nHome » Companies » 14 October 2025", "2025-10-14"),
    ("Brewer cuts jobs\nBeer Daily, the Oslo letter 2025-10-14T07:45:00Z", "2025-10-14"),
    ("Brewer cuts jobs\nUpdated: 15 October 2025\nFirst published: 14 October 2025", "2025-10-14"),
    ("Brewer to open a plant in March 2026\nBusiness | 3 Oct 2025", "2025-10-03"),
    ("October 14, 2025\nBrewer cuts jobs", "2025-10-14"),
    ("Brewer cuts jobs\n2025-10-14T08:00:00Z", "2025-10-14"),
    ("Brewer cuts jobs\nMon, 13 Oct 2025 08:12:01 +0000", "2025-10-13"),
    ("Brewer cuts jobs\nBy Jo Bloggs | Oct 14th, 2025 | Markets", "2025-10-14"),
    ("Brewer cuts jobs\nThe offer closes 31 October 2025\n14 October 2025", "2025-10-14"),
    ("Brewer cuts jobs\n2025年10月14日", "2025-10-14"),
    ("Brewer cuts jobs\nTue Oct 14 07:30:00 BST 2025", "2025-10-14"),
    ("Brewer cuts jobs\nOCTOBER 14, 2025 / 9:14 AM / BEER NEWS", "2025-10-14"),
    ("Brewer cuts jobs\nMunich--(Beer Newswire - October 14, 2025) - Brewer said", "2025-10-14"),
    ("Brewer cuts jobs\n14.10.25 | 09:14", "2025-10-14"),
    ("Brewer cuts jobs\n14.10.2025, 06:00 o'clock – From our editor Ilse Brandt", "2025-10-14"),
    ("Brewer cuts jobs\n© 2025 Beer News\nAug 28, 2025, 09:00 GMT+2", "2025-08-28"),
    ("Brewer cuts jobs" + BODY + "\nFirst published on 3 October 2025 by Beer News", "2025-10-03"),
    ("Brewer cuts jobs" + BODY + "\n2025-10-14 07:51:46\nOriginal from beer.example\n", "2025-10-14"),
    ("Brewer cuts jobs\nThe Beer Standard, 14 October 2025, Business, page 31 (amounts in US dollars)", "2025-10-14"),
    ("Brewer cuts jobs\nOct-14-2025", "2025-10-14"),
    ("Brewer cuts jobs\n\nThe board, at its meeting held today, October 14, 2025, approved it.", "2025-10-14"),
    ("Brewer cuts jobs\n\nWe inform you that the board has today i.e. 14th October 2025 approved it.", "2025-10-14"),
    ("11/10/2025\nBrewer cuts jobs" + BODY + "\n29 September 2025\nBrewer opens\nIt is to open a plant.", "2025-10-11"),
    ("Brewer cuts jobs\nPublished Oct 14. 2025 05:48AM", "2025-10-14"),
    (
        "Brewer cuts jobs\nOctober 13, 2025 / 11:51 PM / 2 months ago\nPERTH, Oct 14 (Wirepost) - Brewer said",
        "2025-10-14",
    ),
    ("Brewer cuts jobs\nOctober 14, 20253:14 PM GMT+1Updated 2 hours ago", "2025-10-14"),
    ("Brewer cuts jobs\nPosted 14 Oct 202514 Oct 2025, updated 15 Oct 2025", "2025-10-14"),
    ("Brewer cuts jobs\nPosted at : Oct. 14,2025", "2025-10-14"),
    ("Brewer cuts jobs\nBy Jo Bloggs\nOn Oct 14, 2025", "2025-10-14"),
    ("Brewer cuts jobs\nBy Jo Bloggs on October 14, 2025 08:08 pm 76 comments", "2025-10-14"),
    ("Brewer cuts jobs\nPosted by Jo Bloggs at 3:14 PM on October 14, 2025", "2025-10-14"),
    ("Brewer cuts jobs\nSubmitted by Jo Bloggs on Tue, 10/14/2025 - 10:12", "2025-10-14"),
    ("Brewer cuts jobs\nJo Bloggs, BEER TODAY 8:42 a.m. EDT October 14, 2025", "2025-10-14"),
    (f"Tuesday 21 October 2025\n{MENU}Brewer cuts jobs\nOct 14, 2025 · 5 min read", "2025-10-14"),
    (f"Beer Daily\n{MENU}Brewer cuts jobs\nUpdated 15 October 2025\nShare", "2025-10-15"),
    ("October 14, 2025\nNotice of a fire\n(1) Time: around 21:40 on Sunday, October 5, 2025", "2025-10-14"),
    ("Brewer cuts jobs\nTime: 09:14, 14 October 2025", "2025-10-14"),
    ("Brewer cuts jobs\nA weekly letter for people who like beer. Tuesday 14 October 2025", "2025-10-14"),
    (
        "Brewer raises money\nOslo, 19 May 2025\nGeneral meeting      10 June 2025\nResults published    2 July 2025",
        "2025-05-19",
    ),
    ("Brewer cuts jobs\nThe Oslo Letter      14 October 2025\nRead by all", "2025-10-14"),
    ("Brewer cuts jobs\nIssued 04/05/2025 (London)\nAnswers by 31/05/2025", "2025-05-04"),
    ("Brewer cuts jobs\n06/07/2025\nIts holders will vote on the plan on 26 June.", "2025-06-07"),
    ("Brewer cuts jobs\n06/07/2025\nIts holders voted on the plan on 26 June.", "2025-07-06"),
    ("Brewer cuts jobs\n04/05/2026\nThe brewer said April 2 that sales were falling.", "2026-04-05"),
    ("Brewer cuts jobs\n04/05/2026\nUnions favor a strike at the center.", "2026-04-05"),
    ("Brewer cuts jobs\n04/05/2026\nUnions at the center said on 2 February that they favor a strike.", "2026-05-04"),
]

YEAR_INFERRED = [
    (
        "Brewer cuts jobs\nOSLO, March 11 (Beer News) - Brewer lost a fifth of its value on Tuesday, it said.",
        "It fell to its lowest since March 2020. Brewer will propose a dividend of 0.40 crowns per share for 2024.",
        "2025-03-11",
    ),
    ("Brewer cuts jobs\nOct 14", "Sales in the first quarter of 2025 were flat.", "2025-10-14"),
    ("Brewer cuts jobs\n09-25", "Sales in the first half of 2024 were flat.", "2024-09-25"),
    ("Brewer cuts jobs\nJan 20", "Sales in Q3 2025 were flat.", "2026-01-20"),
    ("Brewer cuts jobs\n26.02. 18:05 o'clock | Reading time: 2 min.", "Half-year until 31.12.2025", "2026-02-26"),
    (
        "Brewer cuts jobs\nJuly 22",
        "It earned 3 million in the year to March 31, 2025. It opened in 2025.",
        "2025-07-22",
    ),
    (
        "Brewer cuts jobs\nOSLO, Jan 14 (Beer News) - Brewer said on Wednesday that a fire cost it 3 million.",
        "The fire broke out on Friday night. The shares lost 4% on Monday. Sales in Q4 2024 were flat.",
        "2026-01-14",
    ),
    (
        "Brewer sued\nOSLO, Oct 16 (Beer News) - A suit was filed on Wednesday. Brewer rejected it on Thursday.",
        "Sales in the first quarter of 2025 were flat.",
        "2025-10-16",
    ),
    (
        "BEER DAILY · Thu 29 Jan · compiled by our staff from public sources\nBrewer cuts jobs",
        "Net profit for 2025 dropped 6%. For 2026 the brewer sees sales of 8 million.",
        "2026-01-29",
    ),
    ("Brewer cuts jobs\nBeer Desk | 14.10. | 2 min.", "Sales in the first quarter of 2025 were flat.", "2025-10-14"),
    ("Brewer cuts jobs\nBeer Desk | 14 October Tuesday 11:42", "It began in 2022. Work ends by 2028.", "2025-10-14"),
    (
        "Brewer cuts jobs\nThursday 6 November, 08:14 GMT",
        "It was founded in 2021. Work will end by 2028.",
        "2025-11-06",
    ),
    (
        "Brewer cuts jobs\nJuly 22 — posted by Al in Beer",
        "It was announced in 2023. Malting begins in Q1 2026.",
        "2025-07-22",
    ),
    (
        "Brewer cuts jobs\nOSLO, Jan. 23 (Beer News) — Brewer told its staff on Thursday.",
        "Copyright 2026 Beer News. All rights reserved.",
        "2026-01-23",
    ),
    (
        "Brewer cuts jobs\nBeer Desk | 11 November Tuesday 11:42",
        "It opened in 2023. She said “if others follow, 2027 profit will be cut”.",
        "2025-11-11",
    ),
    (
        "Brewer cuts jobs\nBeer Desk | 11 November Tuesday 11:42",
        "It opened in 2023. A strike moves all deliveries in 2027 by one month. Work will end by 2028.",
        "2025-11-11",
    ),
    (
        "Brewer cuts jobs\nBeer Desk | 12 February Thursday",
        "Sales grew 3% in 2025. “This takes 8% off our estimate of 2027 earnings.” Work will end by 2034.",
        "2026-02-12",
    ),
    (
        "Brewer cuts jobs\nBeer Desk | 25 June Thursday",
        "• Bought in May 2023, price 3 million\n• First beer should flow soon\nIt will end by 2028.",
        "2026-06-25",
    ),
    (
        "Brewer cuts jobs\nBeer Desk | 29 January Thursday",
        "Net profit for 2025 dropped 6%. For 2026 the brewer sees sales of 8 million.",
        "2026-01-29",
    ),
]

UNDATED = [
    "Brewer cuts jobs\nThis Oct 14, 2025, illustration shows a mug. (LENA OST / AFP)",
    "Brewer cuts jobs\nMugs are seen at the brewer's plant in Leeds, Britain, October 14, 2025. REUTERS/Lena Ost",
    "Brewer cuts jobs",
    "Brewer to hold its conference on September 9, 2025",
    "Harvest season: what to watch on July 30, 2025",
    "Brewer cuts jobs\nPosted 3 days ago",
    "Brewer cuts jobs\n• Plant opens 1 May 2027",
    "Brewer cuts jobs\nRecord date: 14 October 2025",
    "Brewer cuts jobs\nNet debt, 30 June ...... DKK 1.62bn\nSales, H1 2025 ......... DKK 2.31bn",
    "Brewer cuts jobs\nNet debt, 30 June 2025   1.62bn",
    "Brewer cuts jobs\nVersion 2.10. of the beer list",
    "Brewer cuts jobs\nThe conference will be held 14 October 2025",
    f"Tuesday 21 October 2025\n{MENU}Brewer cuts jobs",
    f"{MENU}Another brewer opens\n14 October 2025\nA third brewer closes\n12 October 2025\nBrewer cuts jobs",
]


@pytest.mark.parametrize(("heading", "day"), STATED)
def test_a_printed_day_is_stated(heading: str, day: str) -> None:
    dating = date_document(from_text(heading + BODY, "a.txt"))
    assert (str(dating.first), str(dating.last), dating.basis) == (day, day, "stated")


@pytest.mark.parametrize(("heading", "evidence", "day"), YEAR_INFERRED)
def test_a_missing_year_follows_from_the_text(heading: str, evidence: str, day: str) -> None:
    body = BODY.replace("on Tuesday ", "")
    dating = date_document(from_text(f"{heading}{body}{evidence}\n", "a.txt"))
    assert (str(dating.first), str(dating.last), dating.basis) == (day, day, "year_inferred")


@pytest.mark.parametrize("heading", UNDATED)
def test_a_day_of_an_event_dates_no_document(heading: str) -> None:
    dating = date_document(from_text(heading + BODY, "a.txt"))
    assert dating.first is None or dating.last is None
    assert dating.basis in ("unknown", "bounded")


def test_a_day_without_any_year_is_kept_as_a_clue() -> None:
    dating = date_document(
        from_text("MILWAUKEE, Oct 14 (Wirepost) - The brewer, founded in 2002, said on Tuesday it grew.\n", "a.txt")
    )
    assert (dating.first, dating.last, dating.month_day) == (None, None, (10, 14))
    assert (dating.weekday, dating.lead_weekday) == (None, 1)


@pytest.mark.parametrize(
    "evidence",
    [
        "Malt for the 2026/27 season rose on Wednesday.",
        "In 2026 it lost money.",
    ],
)
def test_a_weekday_fits_too_many_years_to_name_one_far_off(evidence: str) -> None:
    text = "Brewer cuts jobs\nMILWAUKEE, May 27 (Wirepost) - Shares sank on Wednesday." + BODY + evidence
    dating = date_document(from_text(text, "a.txt"))
    assert (dating.first, dating.basis, dating.month_day) == (None, "unknown", (5, 27))


def test_a_year_ahead_makes_no_printed_day_likely_that_is_far_from_all_that_was() -> None:
    text = f"Brewer cuts jobs\nBeer Desk | 27 May Thursday{BODY}In 2022 it lost money; by 2034 its concession will end."
    assert date_document(from_text(text, "a.txt")).first is None


@pytest.mark.parametrize(
    ("closing", "day"),
    [
        ("First published on 8 April 2025.", date(2025, 4, 8)),
        ("In its report, published on 8 April 2025, it said no.", None),
    ],
)
def test_what_an_article_says_of_a_report_is_not_its_own_day(closing: str, day: date | None) -> None:
    dating = date_document(from_text(f"Malt grows dear\n{BODY * 12}{closing}\n", "a.txt"))
    assert (dating.first if dating.basis == "stated" else None) == day


def test_metadata_comes_first() -> None:
    document = from_text("Brewer cuts jobs\nOct 14, 2025" + BODY, "a.txt", published=date(2025, 10, 13))
    assert date_document(document).basis == "metadata"
    assert date_document(document).first == date(2025, 10, 13)


@pytest.mark.parametrize("day", [date.min, date(1, 1, 9), date(9999, 12, 25), date.max])
def test_metadata_of_a_day_that_no_news_is_of_are_none(day: date) -> None:
    document = from_text("MONDAY Brewer fell 5% on Friday and opens tomorrow, on 5 May.", "a.txt", published=day)
    assert extract(document).published.basis == "unknown"


def test_a_full_day_told_as_past_bounds_an_undated_document() -> None:
    dating = date_document(from_text("Brewer cuts jobs" + BODY + "It was founded on March 3, 2024.\n", "a.txt"))
    assert (dating.first, dating.last, dating.basis) == (date(2024, 3, 3), None, "bounded")


@given(st.text())
def test_any_text_has_an_honest_dating(text: str) -> None:
    dating = date_document(from_text(text, "a.txt"))
    assert dating.first is None or dating.last is None or dating.first <= dating.last
    assert (dating.basis == "unknown") == (dating.first is None and dating.last is None)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("The numbers for 2025 were not pretty. Norvik opened on 3 May.", None),
        ("Norvik raised its forecast for 2025. It opened on 3 May.", date(2025, 12, 31)),
        ("Norvik will have 40 mines by 2027. It opened on 3 May.", date(2027, 12, 31)),
    ],
)
def test_what_is_told_for_a_year_that_is_over_lies_not_ahead(text: str, until: date | None) -> None:
    told = date_document(from_text(text, "a.txt")).almanac
    assert told is not None
    assert told.ahead == ((until,) if until else ())
