"""Zones: what of a page is story, and what is furniture."""

import pytest

from flows.extract.claim.furniture import is_noise, noise_places
from flows.extract.claim.sentence import sentences
from flows.extract.claim.zone import blocks, without_links

PAGE = """Norvik shuts two smelters

THE HARBOUR POST
By Una Lind, industry reporter
Tuesday 3 March, 09:10 GMT

• 400 jobs go in June

▸ Second site shut for good

OSLO - Norvik Metals will shut two smelters in June, the company said. It cited power prices.

What comes next for the towns

        Site        Output
        Rana        120
Read more:
> Norvik names new chair
> Power prices up 20%
Sign up for our newsletter
© The Harbour Post
"""


def zones(text: str) -> dict[str, str]:
    return {text[block.start : block.end]: block.zone for block in blocks(text)}


@pytest.mark.parametrize(
    ("before", "wire"),
    [
        ("", "Reston, VA – February 18, 2022 – "),
        ("", "RESTON, Va., Feb 18, 2022 /Wirepost-First via FEEDS/ -- "),
        ("The union is angry about it.\n\n", "RESTON, Va.--(WIREPOST)--"),
        ("The union is angry about it.\n\n", "SAVANNAH, Ga. (WP) — "),
        ("The union is angry about it.\n\n", "(Wirepost) "),
    ],
)
def test_what_opens_a_wire_is_none_of_its_first_sentence(before: str, wire: str) -> None:
    text = f"Norvik shuts two smelters\n\n{before}{wire}Norvik Metals will shut two smelters.\n"
    assert "Norvik Metals will shut two smelters." in {text[b.start : b.end] for b in blocks(text)}


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Norvik shuts two smelters", "headline"),
        ("By Una Lind, industry reporter", "meta"),
        ("400 jobs go in June", "standfirst"),
        ("Second site shut for good", "standfirst"),
        ("Norvik Metals will shut two smelters in June, the company said. It cited power prices.", "lead"),
        ("What comes next for the towns", "subhead"),
        ("Rana        120", "table"),
        ("Norvik names new chair", "links"),
        ("Sign up for our newsletter", "boilerplate"),
    ],
)
def test_a_line_is_given_its_zone(line: str, zone: str) -> None:
    assert zones(PAGE)[line] == zone


@pytest.mark.parametrize(
    "line",
    [
        "This is information that Norvik Metals ASA is obliged to make public under the market abuse rules.",
        "This announcement contains inside information.",
        "Page 14: Norvik's chair on power. Chess. Subscribers save 20 per cent.",
        "The Smelter Letter is reader-supported. Upgrade to paid for $5 a month.",
        "RANKING 1. Norvik shares fall 8%  2. Snow in Rana",
        "You have 3 free articles left this month.",
        "Licensing rights | Report an error",
        "More on this topic: Tessaro raises fees in Rana by 12%",
        "Lena Ost owns no shares in the companies mentioned.",
        "Orland Premium removes ads — 50% off your first 3 months!",
        "Support local journalism from £3 a month.",
    ],
)
def test_what_stands_under_stories_is_none(line: str) -> None:
    assert zones(f"{PAGE.partition('Read more:')[0]}{line}\n")[line] == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "Also in this issue: Boxship rates slide for a ninth week · Obituary: Captain Nils Ost",
        "Fairline is printed on recycled paper. Forgot your password? Call the subscription desk.",
        "Do you like to read us? Get Norddaily free for 30 days",
        "▶ Orland Ocean wins $410 million contract",
        "» Tessaro shares jump 5% after results",
        "[ⓒ Orland Business Daily, No reproduction without permission]",
        "Join 120,000 readers who start their day with our briefing.",
        "Save 50% on your first year. It ends 30 September 2025.",
        "Only $4.99 a month for the first year, then $12.99.",
        "Try Orland Premium for 1 dollar for four weeks.",
        "You received this newsletter because you bought a ticket to our conference on May 4.",
        "Our conference takes place on 12 November 2025 in Berlin. Book your ticket now.",
        "New episode: how Norvik lost $3 billion in a week. Listen on all platforms.",
        "Podcast: Why Tessaro cut 400 jobs",
        "Quotes delayed by at least 15 minutes. Market data by Orland Data.",
        "The writer has no position in any of the stocks mentioned. Orland Group owns shares of Norvik.",
        "We may earn a commission of up to 5% when you buy through our links.",
        "This document does not constitute an offer to sell or a solicitation to buy shares of Norvik Metals.",
        "Your subscription renews on 3 October 2025 at €9.90 a month.",
        "Circulation: 120,000 copies. Reached 1.2 million readers in 2024.",
        "Figure 1: Norvik shares fell 30% in 2024",
        "This report by The Norvik Press was first published May 27, 2022.",
        "Correction, 4 September: an earlier article said Norvik had cut 300 jobs.",
        "Enter your email to get the briefing at 6 a.m.",
        "We and our 142 partners store and access information on your device.",
        "Lena Ost is a reporter in London. She joined Orland in 2015.",
        "Lena Ost covers energy for Orland. She joined it in 2015.",
        "Also on Norddaily: central bank holds rates at 2.25%",
        "Last week's most read: Tessaro to cut 400 jobs",
        "Photo by Lena Ost",
        "Workers leave the plant of Tessaro in Rana, which cut 300 jobs in May. (Wirepost Photo)",
        "A strike at the plant of Norvik Motors in November Image: Ost/Wirepost Images",
        "A strike at the plant of Norvik Motors on November 4, 2025.Photograph: Lena Ost/Getty Images",
        "A strike at the plant of Norvik Motors on Monday. REUTERS/Lena Ost",
        "A strike at the plant of Norvik Motors on Monday. [File: Lena Ost/Reuters]",
        "A strike at the plant of Norvik Motors on Monday.Lena Ost—Getty Images",
        "Image caption, Norvik Motors has cut 300 jobs in Rana",
    ],
)
def test_what_an_outlet_says_of_itself_or_asks_of_readers_is_no_story(line: str) -> None:
    story = PAGE.partition("What comes next")[0]
    zone = "links" if line[0] in "▶»" else "boilerplate"
    assert zones(f"{story}\n{line}\n")[line.lstrip("▶» ")] == zone


@pytest.mark.parametrize(
    "heading", ["718 Comments", "Readers' Comments (7)", "Join the conversation", "+ Add your comment"]
)
def test_what_readers_say_below_a_story_is_none(heading: str) -> None:
    story = "Norvik shuts two smelters\n\n" + "Norvik Metals will shut two smelters in June, the company said.\n\n" * 3
    comment = "It cut 300 jobs in Rana in 2020 too, and nobody said a word.\n"
    assert zones(f"{story}{heading}\n{comment}" + comment * 30)[comment.strip()] == "boilerplate"
    assert zones(f"Norvik shuts two smelters\n\n{heading}\n\n{comment}")[comment.strip()] == "lead"


@pytest.mark.parametrize("heading", ["MORE BUSINESS NEWS", "More to the topic:", "Other stories"])
def test_a_heading_of_links_makes_links_of_what_follows(heading: str) -> None:
    text = f"{PAGE.partition('Read more:')[0]}{heading}\n• Orland recalls 40,000 pizzas\n"
    assert zones(text)["Orland recalls 40,000 pizzas"] == "links"


@pytest.mark.parametrize(
    "line",
    [
        "Print revenue at Orland Media fell 12% in the first quarter.",
        "Image Software said it would cut 300 jobs.",
        "Photo chain Tessaro filed for bankruptcy on Tuesday.",
        "Comments by the central bank moved the krone.",
        "Newsletter publisher Orland Letters raised $30 million.",
        "Privacy regulators fined Norvik 3 million euros.",
        "Cookie maker Orland Foods recalled 30,000 packs.",
        "Advertising revenue rose 4%.",
        "Affiliate marketing group Orland said sales rose.",
        "Picture house chain Tessaro shut 12 cinemas.",
        "Promoted in 2024 to finance chief, Ost will leave in May.",
        "Podcast company Orland Sound raised $30 million.",
        "Fans rushed to buy tickets for the final on Tuesday.",
        "Save the Children cut 300 jobs.",
        "Sources said Norvik would sell its mill.",
        "Menu prices rose 3% at the chain in the first half.",
        "Get ready for a strike: the union called its members out for Monday.",
        "Only $4 billion of the debt is secured.",
        "Join the euro or not, Orland will vote in May.",
        "Read-only memory prices fell 3%.",
        "The court said this does not constitute a breach of contract.",
        "The tender offer ends on Friday.",
        "From $4 a barrel in 2020, the cost rose to $12.",
        "Recommended by the board, the bid of 300p a share won 92% of the votes.",
        "Accepting the bid, Ost said the price was fair.",
        "Sponsored by Orland Bank, the league drew 3 million viewers.",
        "Trending lower since May, the shares lost 4% on Tuesday.",
        "The article of association was changed at the meeting on Tuesday.",
        "Lena Ost is a columnist's nightmare, said one investor.",
        "Chart toppers Orland sold 3 million records.",
        "Contact lenses maker Orland recalled 3,000 packs.",
        "Sign of the times: Norvik cuts 300 jobs.",
        "Correction in chip stocks: Orland fell 4% on Tuesday.",
        "Share price targets were cut by three banks on Tuesday.",
        "Subscribers rose 4% to 12 million.",
        "Copyright law changes in May, the ministry said.",
        "Cookies and snacks maker Orland Foods raised its outlook.",
        "Tagged prices went up 3%.",
        "We use cash to pay dividends, said Ost.",
        "The bid values it at 3 million euros. — Reuters",
    ],
)
def test_a_story_may_begin_with_the_same_words(line: str) -> None:
    assert not is_noise(line)
    assert not noise_places(line)


HEADLINES = [
    "Orland Agrees to Buy Two Mills for $5 Million",
    "Tessaro Names New Chief After Ost Quits",
    "Fjord Bank Plans First-Ever Dividend in 2026",
]


def test_headlines_that_stand_together_below_a_story_are_links_to_others() -> None:
    story = PAGE.partition("Read more:")[0]
    under = "\n".join(HEADLINES)
    assert {zones(f"{story}\n{under}\n")[line] for line in HEADLINES} == {"links"}
    assert zones(f"{story}\n{HEADLINES[0]}\n")[HEADLINES[0]] != "links"
    assert "links" not in zones(f"{under}\n\n{story}").values()


def test_links_are_blanked_and_nothing_is_moved() -> None:
    text = PAGE.replace("Sign up", "About Norvik: it makes zinc.\nSign up")
    story = without_links(text, blocks(text))
    assert len(story) == len(text)
    assert "new chair" not in story
    assert story.index("two smelters in June") == text.index("two smelters in June")


@pytest.mark.parametrize(
    "line",
    [
        "OSLO, March 3 (Wirepost) - Norvik Metals will shut two smelters in June, the company said on Tuesday.",
        "(Fjord Global) Mar. 3 -- Norvik Metals will shut two smelters in June, the company said on Tuesday.",
        "(Fjord Global) -- Norvik Metals will shut two smelters in June, the company said on Tuesday.",
        "March 3 (Wirepost) - Norvik Metals will shut two smelters in June, the company said on Tuesday.",
        "OSLO, 3 March 2026 (Wirepost) – Norvik Metals will shut two smelters in June, the company said on Tuesday.",
    ],
)
def test_a_story_without_a_title_begins_behind_its_dateline(line: str) -> None:
    (start, zone), *_ = [(block.start, block.zone) for block in blocks(f"{line}\n\nIt cited power prices.")]
    assert (line[start:].split(maxsplit=1)[0], zone) == ("Norvik", "lead")


def test_a_long_sentence_is_no_title() -> None:
    line = (
        "Norvik Metals will shut two smelters in June and will cut 400 jobs in towns on the coast, the company said on"
        " Tuesday, citing power prices."
    )
    assert zones(f"{line}\n\nIt cited power prices.")[line] == "lead"


def test_what_follows_a_disclaimer_late_in_the_text_is_no_story() -> None:
    text = (
        "A headline of four words\n\n"
        + "The company opened a plant on Monday. " * 5
        + "\n\nDisclaimer: no advice.\n\nThe fund sold its stake in the plant for a price that nobody gave, it said.\n"
    )
    assert zones(text)["The fund sold its stake in the plant for a price that nobody gave, it said."] == "boilerplate"


def test_who_a_release_is_of_stands_below_it_under_any_name() -> None:
    head = "About the Rana and Halle (R&H) Systems Centre, Orland"
    text = "A headline of four words\n\n" + "The company opened a plant on Monday. " * 5
    assert (
        zones(f"{text}\n\n{head}\nIt employs 8,900 people in Orland and sold its mill in May.\n")[
            "It employs 8,900 people in Orland and sold its mill in May."
        ]
        == "boilerplate"
    )


def test_front_matter_is_no_text() -> None:
    text = "---\ntitle: x\ndate: 2025-01-01\n---\nThe headline stands here\n\nThe company opened a plant.\n"
    assert list(zones(text)) == ["The headline stands here", "The company opened a plant."]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mr. Lind left. She went to the U.S. Treasury in Jan. 2020. It paid $3.5 million!", 3),
        ("“It is over,” he said. “We go.” Then they went.", 3),
        ("Norvik sold its mill in the U.S. The price was $3 million. It cut jobs at Halle Inc. In May it closed.", 4),
        ("Norvik was fined. ($1 = 0.8042 pounds) (Reporting by Lena Ost; editing by Ana Berg)", 1),
        ("Profit rose 4 per cent. more than a year earlier.", 1),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    page = "Some headline of words\n\n" + text
    assert len([s for s in sentences(page, blocks(page)) if s.zone != "headline"]) == count


def test_what_tells_of_the_writer_is_no_story() -> None:
    assert is_noise("Lena Ost was a managing editor at Fjord News, overseeing a team that covers technology.")
