"""What the tagger reads from sentences, written as "op value unit" lists."""

import pytest

from flows.extract.quantity import Quantity, tag


def plainly(value: float) -> str:
    """The number without exponent and idle zeros."""
    return f"{value:f}".rstrip("0").rstrip(".")


def written(quantity: Quantity) -> str:
    """The quantity in one line: ">=5..6 %"; "/share" tells what a rate is for."""
    high = "" if quantity.value_high is None else f"..{plainly(quantity.value_high)}"
    op = "" if quantity.op == "=" else quantity.op
    return f"{op}{plainly(quantity.value)}{high} {quantity.unit}" + (f"/{quantity.per}" if quantity.per else "")


BOUNDS = {
    "the bill has passed 5 million dollars": [">5000000 USD"],
    "buy back its own shares up to 60 billion yen": ["<=60000000000 JPY"],
    "In April 41,000 barrels of oil ran out": ["41000 barrels"],
    "a 17-month investigation": ["17 months"],
    "close 120 of its 860 shops": ["120 count", "860 count"],
    "Spending will be over $5 billion": [">5000000000 USD"],
    "budgets exceeding €30bn": [">30000000000 EUR"],
    "sold more than 300 boats": [">300 count"],
    "at least 3,000 jobs": [">=3000 count"],
    "no fewer than 40 ships": [">=40 count"],
    "no more than 12 percent": ["<=12 %"],
    "up to 30% of the unit": ["<=30 %"],
    "as many as 60 jets": ["<=60 count"],
    "fell as much as 9.4%": ["-9.4 %"],
    "lost up to 3.6 percent": ["-3.6 %"],
    "closer to $1.45 billion": ["~1450000000 USD"],
    "as much as $2bn in fines": ["<=2000000000 USD"],
    "some 4,200 of its pilots": ["~4200 count"],
    "an estimated £40m": ["~40000000 GBP"],
    "nearly 13%": ["~<13 %"],
    "almost $4 trillion": ["~<4000000000000 USD"],
    "just under 30 MW": ["~<30 MW"],
    "less than $13 billion": ["<13000000000 USD"],
    "~$20m": ["~20000000 USD"],
    "300+ stores": [">=300 count"],
    "$50 or more": [">=50 USD"],
    "20 minutes or so, 20% or so": ["~20 %"],
    "more than a 10% rise": [">10 %"],
    "operating profit up to £221m": ["221000000 GBP"],
    "options over 20 aircraft": ["20 count"],
    "its order over 1.1 gigawatts": ["1.1 GW"],
    "4% more than 300 stores": ["4 %", "300 count"],
    "about $5.2 billion (£3.9 billion)": ["~5200000000 USD", "~3900000000 GBP"],
    "£600 million (£582 million net of costs)": ["600000000 GBP", "582000000 GBP"],
    "in the 50% range": ["~50 %"],
    "more than doubled": [">100 %"],
    "nearly tripled": ["~<200 %"],
    "more than triple digits": [">=100 %"],
}
FORMER = {
    "rose to SEK 2,878.1 M (2,623.7)": ["2878100000 SEK", "2623700000 SEK"],
    "a net result of SEK 4,016m (-743)": ["4016000000 SEK", "-743000000 SEK"],
    "to MSEK 8,350 (7,852)": ["8350000000 SEK", "7852000000 SEK"],
    "was SEK 18.9 (17.0) billion": ["18900000000 SEK", "17000000000 SEK"],
    "sales of 113.4 (112.0) million euros": ["113400000 EUR", "112000000 EUR"],
    "SEK 5.45 (4.17) per share": ["5.45 SEK/share", "4.17 SEK/share"],
    "a margin of 17.3 (16.7) percent": ["17.3 %", "16.7 %"],
    "a margin of 12.0% (12.3)": ["12 %", "12.3 %"],
    "a margin of 12.0% (2023: 12.3)": ["12 %", "12.3 %"],
    "a margin of 12.0% (1)": ["12 %"],
    "costs of $1,950 (2024)": ["1950 USD"],
}
RANGES = {
    "$7 million to $9 million": ["7000000..9000000 USD"],
    "a forecast of £290m-£310m": ["290000000..310000000 GBP"],
    "between £290m and £310m": ["290000000..310000000 GBP"],
    "between 5 and 10 million euros": ["5000000..10000000 EUR"],
    "EUR 7 050 million": ["7050000000 EUR"],
    "7 050 million kronor": ["7050000000 SEK"],
    "$7-9 million": ["7000000..9000000 USD"],
    "£290-310m": ["290000000..310000000 GBP"],
    "$20 to $30 a share": ["20..30 USD/share"],
    "a 5% to 6% margin": ["5..6 %"],
    "a margin of minus 1% to plus 1%": ["-1..1 %"],
    "5-6 per cent": ["5..6 %"],
    "cut spending by 20-30%": ["-30..-20 %"],
    "4.1 to 4.4 million ounces": ["4100000..4400000 ounces"],
    "between 500 and 700 jobs": ["500..700 count"],
    "the price went from 480,000 won to 420,000 won": ["480000 KRW", "420000 KRW"],
    "jobs fall from 3,500 to 1,800": ["3500 count", "1800 count"],
    "guidance ranging from 5% to 6%": ["5..6 %"],
    "5 and 10 million dollars": ["5000000 USD", "10000000 USD"],
    "$1.2 or $1.3 billion": ["1200000000..1300000000 USD"],
    "5, 10 and 15 percent": ["5 %", "10 %", "15 %"],
    "the index added 312 points to 42,114.40": ["312 points", "42114.4 points"],
    "between 7.4 billion and 8.9 billion yen": ["7400000000..8900000000 JPY"],
    "guidance of 66,000 to 68,000 boe/d, from 70,000 to 72,000 boe/d": ["66000..68000 boe/d", "70000..72000 boe/d"],
    "5 million to 5.4 million tonnes": ["5000000..5400000 tonnes"],
    "capacity rises from 0.8 million to 1.5 million TEU": ["800000 TEU", "1500000 TEU"],
    "prices will go up by $5 to $10": ["5..10 USD"],
    "the target went to 92,000 won from 81,000.": ["92000 KRW", "81000 KRW"],
    "it lost 6,800 barrels, not the 4,100 that it named": ["6800 barrels", "4100 barrels"],
    "45 of roughly 210 roles": ["45 count", "~210 count"],
    "subscribers rose by 310,000 to 42.7 million": ["310000 count", "42700000 count"],
}
SIGNS = {
    "Sales fell 4.1% to €18.7 billion": ["-4.1 %", "18700000000 EUR"],
    "shares closed 6.1% lower": ["-6.1 %"],
    "shares were down 2.9% on the day": ["-2.9 %"],
    "345,500 won (-4.7%)": ["345500 KRW", "-4.7 %"],
    "9 percent fewer cars": ["-9 %"],
    "22 per cent. less fuel": ["-22 %"],
    "12.3% below their level": ["-12.3 %"],
    "a drop of 5%": ["-5 %"],
    "a 5% decline": ["-5 %"],
    "down 10.9 percentage points": ["-10.9 pp"],
    "a 25-basis-point cut": ["-25 bp"],
    "They have fallen 17.4% since, or 6.6% once adjusted": ["-17.4 %", "-6.6 %"],
    "the margin slid to 4.4 percent from 6.0 percent": ["4.4 %", "6 %"],
    "it cut its stake to 5%": ["5 %"],
    "it will cut 5% of its staff": ["5 %"],
    "a discount of 38.5 per cent": ["38.5 %"],
    "an operating loss of 225 billion won": ["225000000000 KRW"],
    "shares fell $4.20 to $53.10": ["-4.2 USD", "53.1 USD"],
    "prices rose 3% after falling 2%": ["3 %", "-2 %"],
    "costs were reduced, and sales rose by 7%": ["7 %"],
    "net debt was down to about $690 million": ["~690000000 USD"],
    "The shares lost a fifth of their value": ["-20 %"],
    "the plan goes up to $8.99 from $7.99": ["8.99 USD", "7.99 USD"],
    "Earnings fell by about a fifth": ["~-20 %"],
    "Costs dropped by half": ["-50 %"],
    "a storm wiping almost a quarter off its value": ["~<-25 %"],
    "a quarter more than planned, a tenth less than in May": ["25 %", "-10 %"],
    "Shares ended 23.4% down at $118.60": ["-23.4 %", "118.6 USD"],
    "Cash flow was SEK -160 million": ["-160000000 SEK"],
    "Sales climbed by almost a quarter to $3 billion in a quarter": ["~<25 %", "3000000000 USD"],
}
FIGURES = {
    "40 A321neo aircraft, with options over a further 20": ["40 count", "20 count"],
    "cancel 312 flights, 41 of them to Spain": ["312 count", "41 count"],
    "cut their ratings on FIVE shares, and bought ten shares": ["10 count"],
    "It opens 25 stores, taking the total to 412.": ["25 count", "412 count"],
    "twelve 24,000-TEU ships": ["12 count"],
    "three sailors died": ["3 count"],
    "Net profit fell 42.9pc to A$1.13 billion": ["-42.9 %", "1130000000 AUD"],
    "a nine-day strike": ["9 days"],
    "with an average age of 11.4 years": ["11.4 years"],
    "gave the venture 60 days to repay": ["60 days"],
    "survival of 14.2 months versus 9.8 months": ["14.2 months", "9.8 months"],
    "Output will double by 2030": ["100 %"],
    "oversubscribed 4.2 times": ["4.2 times"],
    "a fourfold rise": ["4 times"],
    "500 million Canadian dollars (US$365 million)": ["500000000 CAD", "365000000 USD"],
    "15 million pounds of copper at $4.20 a pound": ["15000000 pounds", "4.2 USD/pound"],
    "a quarter-point rise": ["0.25 pp"],
    "half a per cent": ["0.5 %"],
    "All dollar amounts are in Canadian dollars. It paid $5 million.": ["5000000 CAD"],
    "Shares rose to €47.12; the dividend is 45 cents.": ["47.12 EUR", "0.45 EUR"],
    "patients had risen to 267 by Friday": ["267 count"],
    "Some 640 operations were cancelled and about 500 more will be put off": ["~640 count", "~500 count"],
    "an option for up to 40 more.": ["<=40 count"],
    "patients had risen to 267 by Friday morning from 214 two days earlier": ["267 count", "214 count"],
    "of the victims, 31 were hospitalized": ["31 count"],
    "a tainted drink sickens 267": ["267 count"],
    "the whole team of 38 will go": ["38 count"],
    "each of Halvor's 31 ships": ["31 count"],
    "In Bergen the Danish bid of 4 kroner was refused. Bergen is proud.": ["4 NOK"],
    "service was down for 14 hours": ["14 hours"],
    "In Copenhagen the shares touched 318 crowns": ["318 DKK"],
    "It made 1.2 million euros; revenue was 96 million.": ["1200000 EUR", "96000000 EUR"],
    "Norvik of Perth, Western Australia, paid $5 million in Sydney.": ["5000000 AUD"],
    "Norvik of Perth, Australia, paid $5 million in New York and the United States.": ["5000000 USD"],
    "It paid A$5 million in Perth, Sydney and Brisbane, a tenth of the $50 million.": ["5000000 AUD", "50000000 USD"],
    "In Auckland, Wellington and Christchurch it owes A$5 million of $50 million.": ["5000000 AUD", "50000000 NZD"],
    "In Auckland, Wellington and Dunedin it owes A$5 million ($3 million).": ["5000000 AUD", "3000000 USD"],
    "It pays 14.8 cents a share, earned A$5 million and owes A$6 million ($4 million).": [
        "0.148 AUD/share",
        "5000000 AUD",
        "6000000 AUD",
        "4000000 USD",
    ],
    "985 million NZ dollars, 3 million HK dollars and 4 million Omani rials": [
        "985000000 NZD",
        "3000000 HKD",
        "4000000 OMR",
    ],
    "Norvik of Sydney, Australia, pays $US380 million ($600 million)": ["380000000 USD", "600000000 AUD"],
    "610 million Canadian dollars; debt is 1.2 billion dollars": ["610000000 CAD", "1200000000 CAD"],
    "The strike cost 60 million euros; altogether it reckons with 85 million.": ["60000000 EUR", "85000000 EUR"],
    "It costs 1.3 billion zlotys ($360 million), or 320 million a season": [
        "1300000000 PLN",
        "360000000 USD",
        "320000000 PLN",
    ],
    "It paid €2 million. It had 41.2 million customers, and it has lost 1.2 million.": [
        "2000000 EUR",
        "41200000 count",
        "1200000 count",
    ],
    "60,000 tons of ore": ["60000 tonnes"],
    "60,000 tons of coal from Texas, Wyoming and Ohio in the United States, U.S. data show": ["60000 tons"],
    "the walkout went on for eight days": ["8 days"],
    "a supply contract for five years": ["5 years"],
    "she goes after nine years in the job": ["9 years"],
    "to be told within 72 hours": ["<=72 hours"],
    "seven months behind the plan": ["7 months"],
    "The ASX 200 company paid $612m": ["612000000 AUD"],
    "A$50 million ($33 million)": ["50000000 AUD", "33000000 USD"],
    "In the ballot of April 30, 94 percent voted to strike": ["94 %"],
    "fell 678 points or more than 7.3%": ["-678 points", ">-7.3 %"],
    "A fire struck Rana. Five workers were injured.": ["5 count"],
    "In May five workers were injured, on May 5 none": ["5 count"],
    "three employees of a partner firm were slightly hurt, two men at the gate spoke": ["3 count"],
    "The blast killed two workers; nine were seriously injured": ["2 count", "9 count"],
    "two sailors were killed, three men spoke in two countries": ["2 count"],
    "It bought Norvik in 2021 for 2.2 billion francs": ["2200000000 CHF"],
    "It will cut 380 of Norvik's 1,450 jobs": ["380 count", "1450 count"],
    "Eleven of the containers were found": ["11 count"],
    "Of the 550 people, 440 will lose their jobs": ["550 count", "440 count"],
    "It has shut 71 so far.": ["71 count"],
    "It offers 4 for 3, in a 4-for-1 split": [],
    "sold in nine countries, not in three countries": ["9 count"],
    "It made seven observations": ["7 count"],
    "gusts of up to 162 km per hour": ["<=162 km/h"],
    "The ratio improved to 84.6 from 86.1 per cent": ["84.6 %", "86.1 %"],
    "from 412 to 448 pence": ["4.12 GBP", "4.48 GBP"],
    "net sales of SEK 1,214 million (1,499)": ["1214000000 SEK", "1499000000 SEK"],
    "a loss of SEK 41 million (profit of 120) (12)": ["41000000 SEK", "120000000 SEK"],
    "Norvik sold it for €5 million (2)": ["5000000 EUR"],
    "It issued shares for 1.1 billion kroner at 27.50 per share": ["1100000000 DKK", "27.5 DKK/share"],
    "a target of TL118, not TL74; it made TL402.5m": ["118 TRY", "74 TRY", "402500000 TRY"],
    "Stockholm, Sweden: 5 crowns. (1 euro = 7.46 Danish crowns)": ["5 DKK", "1 EUR", "7.46 DKK"],
    "- sold for €1\n- 380 of 1,450 jobs": ["1 EUR", "380 count", "1450 count"],
    "¥33bn, or 33 billion yuan": ["33000000000 CNY", "33000000000 CNY"],
}
NOT_FIGURES = (
    "Shares of Norvik (NVK 0.44%) sank.",
    "Norvik (NVK -2.1%) is out.",
    "sales of COVID-19 vaccines",
    "stole 4,836.26 ETH",
    "as expected, plus or minus $200 million or give or take 2%",
    "On 12 March 2025 at 10:30 a.m. in Q3 of FY2026, the 24 and 25 October",
    "Boeing 737-800, the A321neo, Qwen 3, the 737 MAX, RTX 6000 and H20",
    "BABA-W (09988.HK) and LENOVO GROUP (00992.HK)",
    "Call +44 (0)131 496 0182 or +1 (212) 555-0187",
    "3 min read · 12 comments · page 12",
    "https://example.com/2025/40/jobs and press40@example.com",
    "Version 2.1.4 of the phase 3 trial, Form 10, No. 7 and Route 66",
    "one of the two people familiar with the matter, a first in five years",
    "results for the six months to 30 June, after five months, for the first time in six years",
    "over the next three years, a three-year plan, a five-month low",
    "S&P 500 futures and FTSE 100 companies",
    "a 3 for 7 rights issue, a 2-1 win, 24/7 support",
    "the company doubled down on double rooms",
    "the top 10 brands of 2025",
    "the 2020s, the 1990s, the twenties",
)
TABLE = """
                              March 2023     November 2024
        Capacity (GWh/year)           60                30
        Investment (€ bn)            4.2               2.3
        Jobs                       3,500             1,800
        Start of production         2026           Q4 2027
"""
CENTS = """
                             1H FY25    1H FY24
Throughput (’000 TEU)         931        978
Interim dividend (c)          9.0        8.5
Realised price (US$/dmt)      712        945
Net cash ($000)             1,250      1,300
"""
SHORT = """
                Now       Then
Customers       5.2m      3.7m
Deposits        €3.9bn    €1.9bn
"""
COUNTS = """
                    2024      2023
Customers (m)        5.2       3.6
Users ('000)         512       310
"""
CAPTION = """
Who stands in (in million euros)
Norland fund            800
Total                 1,200
"""
COLUMNS = """
 Instalment   Date            Amount (€ million)
 1            October 2024             48
 2            due July 2025           150 (frozen)
"""

SCALED = """
                  Amount (in millions)
Restitution              $205
Total                    $385
"""
RANGED = """
                                  2025 outlook        2024 actual
Revenue (DKK million)             320-360             411
Copper (thousand tonnes)          255-275             301
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [*BOUNDS.items(), *FORMER.items(), *RANGES.items(), *SIGNS.items(), *FIGURES.items()],
)
def test_reads(text: str, expected: list[str]) -> None:
    assert [written(quantity) for quantity in tag(text)] == expected


@pytest.mark.parametrize("text", NOT_FIGURES)
def test_leaves_alone(text: str) -> None:
    assert [quantity.text for quantity in tag(text)] == []


def test_a_row_of_a_table_takes_the_unit_of_its_label() -> None:
    expected = ["60 GWh/year", "30 GWh/year", "4200000000 EUR", "2300000000 EUR", "3500 count", "1800 count"]
    assert [written(quantity) for quantity in tag(TABLE)] == expected


def test_a_column_of_a_table_takes_the_unit_of_its_head() -> None:
    assert [written(quantity) for quantity in tag(COLUMNS)] == ["48000000 EUR", "150000000 EUR"]


def test_a_label_may_scale_a_count() -> None:
    expected = ["5200000 count", "3600000 count", "512000 count", "310000 count"]
    assert [written(quantity) for quantity in tag(COUNTS)] == expected


def test_a_count_in_a_table_may_be_written_short() -> None:
    expected = ["5200000 count", "3700000 count", "3900000000 EUR", "1900000000 EUR"]
    assert [written(quantity) for quantity in tag(SHORT)] == expected


def test_a_caption_gives_a_table_its_unit() -> None:
    assert [written(quantity) for quantity in tag(CAPTION)] == ["800000000 EUR", "1200000000 EUR"]


def test_a_table_in_millions_scales_its_money() -> None:
    assert [written(quantity) for quantity in tag(SCALED)] == ["205000000 USD", "385000000 USD"]


def test_a_label_may_give_thousands_cents_and_money_per_unit() -> None:
    expected = ["931000 TEU", "978000 TEU", "0.09 USD", "0.085 USD", "712 USD/tonne", "945 USD/tonne"]
    assert [written(quantity) for quantity in tag(CENTS)] == [*expected, "1250000 USD", "1300000 USD"]


def test_a_cell_may_hold_a_range() -> None:
    expected = ["320000000..360000000 DKK", "411000000 DKK", "255000..275000 tonnes", "301000 tonnes"]
    assert [written(quantity) for quantity in tag(RANGED)] == expected


def test_a_count_tells_its_noun_and_digits() -> None:
    quantity = tag("It bought 41,200 electric cars.")[0]
    assert (quantity.kind, quantity.noun, quantity.digits) == ("count", "cars", 5)


def test_a_statement_makes_the_dollar_american() -> None:
    stated = "Vancouver, Canada (TSX: NMK): All amounts are in U.S. dollars. Norvik of Toronto lost $58 million."
    assert [quantity.unit for quantity in tag(stated)] == ["USD"]


def test_the_span_holds_the_words_of_the_bound() -> None:
    assert [quantity.text for quantity in tag("It is worth more than $5.3 billion now.")] == ["more than $5.3 billion"]
