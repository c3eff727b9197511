"""The signs of modality prove themselves; the order in which they win is told by a table."""

import pytest

from flows.extract.claim.modality import WORD, in_sentence, lies_ahead, modality, overheard, polarity
from flows.extract.claim.signs import SIEVE, SIGNS
from flows.extract.claim.signs.sign import Sign


@pytest.mark.parametrize(
    ("sign", "phrase"), [pytest.param(s, p, id=f"{s.rule.name}: {p}") for s in SIGNS for p in s.rule.examples]
)
def test_a_sign_is_seen_in_its_example(sign: Sign, phrase: str) -> None:
    match = sign.rule.regex.search(phrase)
    assert match is not None
    assert sign.rule.resolve(match) == sign.kind
    places = SIEVE.walk(phrase, [word.start() for word in WORD.finditer(phrase)], len(phrase))
    assert SIGNS.index(sign) in dict(places)[match.start()]


@pytest.mark.parametrize(
    ("sign", "phrase"), [pytest.param(s, p, id=f"{s.rule.name}: {p}") for s in SIGNS for p in s.rule.declines]
)
def test_a_sign_leaves_its_declines(sign: Sign, phrase: str) -> None:
    assert sign.rule.regex.search(phrase) is None


def test_no_two_signs_have_one_name() -> None:
    assert len({sign.rule.name for sign in SIGNS}) == len(SIGNS)


@pytest.mark.parametrize(
    ("text", "event_type", "sure"),
    [
        ("Norvik signed a contract with Harrow", "deal", "fact"),
        ("Norvik will open a mine", "facility", "plan"),
        ("Norvik will reportedly open a mine", "facility", "reported"),
        ("Norvik denied that it will open a mine", "facility", "denied"),
        ("Market rumours suggest that Norvik will be sold", "merger_acquisition", "rumour"),
        ("Norvik is not in talks to sell its mine", "merger_acquisition", "denied"),
        ("Work at the mine restarted in May, a week later than planned", "facility", "fact"),
        ("Norvik withdrew its outlook for 2025 on 13 November", "guidance", "fact"),
        ("Norvik stuck to its forecast of 40,000 tonnes", "guidance", "forecast"),
        ("Norvik must pay a duty of 18%, the ministry ruled", "regulation", "fact"),
        ("An attempt to sell the mine, in 2018, was dropped", "merger_acquisition", "fact"),
        ("We hear that Harrow is to sell its mine", "merger_acquisition", "rumour"),
        ("Norvik has seen no evidence of a leak", "incident", "denied"),
        ("A breach laid open 3,000 records, although Norvik said no credit card data was stolen", "incident", "fact"),
        ("Harrow called it a lie", "statement", "denied"),
        ("Norvik must pay back 40,000 customers, a Leeds court decided", "legal", "fact"),
        ("The mayor says that's wrong", "statement", "denied"),
        ("A spokesman rejected this as invented", "statement", "denied"),
        ("Harrow called the reports of a sale “a fairy tale”", "merger_acquisition", "denied"),
        ("Harrow called the results “a milestone”", "results", "fact"),
        ("In the trade it is whispered that Harrow could bid", "merger_acquisition", "rumour"),
        ("A person who drives for Norvik said the brakes failed", "incident", "reported"),
        ("Norvik expects revenue of $3 billion", "guidance", "forecast"),
        ("Norvik cut its outlook", "guidance", "fact"),
        ("Norvik plans to close two mills in Rana and cut 300 jobs", "workforce", "plan"),
        ("Norvik closed the mill that it wanted to sell and cut 300 jobs", "workforce", "fact"),
        ("Norvik hopes to name a successor", "personnel", "expectation"),
        ("Revenue rose 3%", "results", "fact"),
        ("Shares fell after the daily Harrow Echo reported that a sale was off", "price_move", "fact"),
        ("The union said it would appeal", "statement", "plan"),
        ("Norvik said it would not say why", "statement", "fact"),
        ("A guild leader called it a betrayal", "statement", "opinion"),
        ("The board votes on the sale on Friday", "gathering", "plan"),
        ("Lena Ost takes over as chief on 1 May", "personnel", "plan"),
        ("Shareholders meet next week", "gathering", "plan"),
        ("The ministry has convened both sides for Thursday", "gathering", "plan"),
        ("The ministry has convened both sides", "gathering", "fact"),
        ("From 1 May short time applies for 900 weavers", "workforce", "plan"),
        ("From 1 May short time applied for 900 weavers", "workforce", "fact"),
        ("As announced in June, nine mills will close", "facility", "plan"),
        ("There will be no dividend for the year", "payout", "fact"),
        ("The highest court said that couriers must be insured", "legal", "fact"),
        ("A ruling is not expected before May", "legal", "expectation"),
        ("After being denied approval in May, Norvik was granted the permit", "regulation", "fact"),
        (
            "Norvik weighs a sale of its mill following its planned purchase of Harrow, people familiar with it said",
            "merger_acquisition",
            "reported",
        ),
        ("The state publishes the May figures", "statement", "fact"),
        ("Norvik authorized the repurchase of shares until May 2028", "payout", "fact"),
        ("Norvik dropped a plan to move its seat", "strategy", "fact"),
        ("The meeting was postponed until 22 May", "gathering", "plan"),
        ("Norvik expects the first cells in the fourth quarter", "guidance", "expectation"),
        ("Norvik expects revenue of 3 billion kroner", "guidance", "forecast"),
        ("The company rejected that the mill is for sale", "statement", "denied"),
        ("A sale was “not on the agenda”", "statement", "denied"),
        ("The view has spread that Harrow will bid", "merger_acquisition", "rumour"),
        ("Norvik offered 27 kroner a share, according to media reports", "merger_acquisition", "reported"),
        ("Holders may import up to 3,000 cars", "regulation", "fact"),
        ("The listing planned for the first half of 2026 was shelved in August", "listing", "fact"),
        ("Building of the mill, planned for 300 million euros, was put on ice", "facility", "fact"),
        ("On Friday the planned merger with Harrow collapsed", "merger_acquisition", "fact"),
        ("The mill is still due in the fourth quarter", "facility", "plan"),
        ("Norvik ordered four cranes; they’re due to arrive in 2026", "deal", "fact"),
        ("The fund demands a review that would include a sale", "strategy", "fact"),
        ("Norvik expects to open a mill in June 2026", "facility", "plan"),
        ("Norvik expects to restart the mill in June", "facility", "expectation"),
        ("Trading is expected to start on Friday", "listing", "plan"),
        ("Repairs should be finished by the end of May", "facility", "expectation"),
        ("A fifth mill should have opened in May", "facility", "fact"),
        ("Norvik won’t appeal", "legal", "plan"),
        ("A capital increase she no longer excluded", "financing", "expectation"),
        ("Harrow sold its mill, which according to two bankers lost money", "merger_acquisition", "fact"),
        ("Norvik is weighing a bid, the Oslo Times wrote", "merger_acquisition", "reported"),
        ("Norvik will shut its shops, posts on social media claim", "facility", "rumour"),
        ("Harrow insists that it isn’t going to close the mill", "facility", "denied"),
        ("The report is inaccurate, Norvik said", "statement", "denied"),
        ("Shares lost 4% after reports in May that Norvik was under review", "price_move", "fact"),
        ("Norvik withdrew a forecast of revenue of 8 billion kroner", "guidance", "fact"),
        ("Norvik withdrew its forecast and now expects 7 billion kroner", "guidance", "forecast"),
        ("Norvik cut its forecast for profit by 17 per cent", "guidance", "fact"),
        ("Norvik stuck to its forecast of growth in the mid-single digits", "guidance", "forecast"),
        ("Capital spending reached 22 million kroner", "investment", "fact"),
        ("Harrow said it was “not reviewing” a bid", "merger_acquisition", "denied"),
        ("No sale was being considered, Norvik said", "merger_acquisition", "denied"),
        ("Local media have named Harrow as the buyer", "merger_acquisition", "reported"),
        ("The judge has set a trial for June", "legal", "plan"),
        ("Harrow banks have tendered, so the rest will be squeezed out", "merger_acquisition", "fact"),
        ("Plans for a mill near Oslo were shelved after the study", "facility", "fact"),
        ("Norvik trimmed its capital budget to 30 million kroner", "investment", "fact"),
        ("A further 30 million kroner has been earmarked for pumps", "investment", "plan"),
        ("Fire station No. 3 to be torn down", "facility", "plan"),
        ("Egyptian bakeries to get 500m pounds for new ovens", "investment", "plan"),
        ("Norvik skips dividend to save 3 million kroner", "payout", "fact"),
        ("A licence to operate two mills has been issued to Norvik", "regulation", "fact"),
        ("Norvik is seeking a buyer for its mill", "merger_acquisition", "plan"),
        ("Norvik is seeking damages from Harrow", "legal", "fact"),
        ("A second listing is under consideration", "listing", "plan"),
        ("Pilots’ union threatens Christmas strike", "workforce", "plan"),
        ("The watchdog said that its inquiry wouldn’t report before spring", "statement", "plan"),
        ("Its use in mills remains to be seen", "product", "fact"),
        ("Lena Ost told the Gazette that the company would pay in cash", "statement", "plan"),
        ("He promised normal service by Friday", "statement", "plan"),
        ("The mayor warned shopkeepers against panic", "statement", "opinion"),
        ("Harrow slams “insulting” offer", "statement", "opinion"),
        ("Norvik is going to make the pump", "deal", "plan"),
        ("Travel group set to quit the stock market", "listing", "plan"),
        ("The sale is being looked into", "merger_acquisition", "plan"),
        ("The dividend goes up to 4 kroner from 3", "payout", "plan"),
        ("Every krone will be spent on pumps, the council decided on Monday", "investment", "plan"),
        ("On Monday the council decided on pumps for 3 million kroner", "investment", "fact"),
        ("Nobody in Oslo will lose their job, Lena Ost said", "workforce", "denied"),
        ("The board denied Norvik a licence", "regulation", "fact"),
        ("Norvik set itself the goal of running ten mills by 2030", "strategy", "plan"),
        ("Lena Ost said she had learned of the leak from the radio", "statement", "fact"),
        (
            "Norvik has 3 million kroner, according to a presentation to lenders seen by the Gazette",
            "results",
            "reported",
        ),
        ("Two directors have told us that the mill will never be built", "facility", "reported"),
        ("Local papers have suggested a fine of 3 million kroner", "legal", "rumour"),
        ("A fund believes that Norvik should sell its mill", "analyst_view", "opinion"),
        ("Pumps of this kind are toys for now, Lena Ost said at the Oslo forum", "statement", "opinion"),
        ("A spokesman confirmed that he “wanted no part of it”", "statement", "fact"),
        ("The backlog should be cleared by Friday", "guidance", "expectation"),
        ("Norvik has pulled the plug on its planned mill", "facility", "fact"),
        ("Norvik announced its planned merger with Harrow", "strategy", "plan"),
        ("Lena Ost is leaving with immediate effect", "personnel", "fact"),
        ("Norvik sold pumps to an unnamed Asian customer", "deal", "fact"),
        ("Three workers at the mill were told that it would close", "facility", "plan"),
        ("The dividend was set at 4 kroner", "payout", "fact"),
        ("Finance chief steps down at year-end", "personnel", "plan"),
    ],
)
def test_how_sure_a_clause_is(text: str, event_type: str, sure: str) -> None:
    assert modality(text, event_type, None, quoted=False) == sure


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norvik is looking for a buyer, two people with knowledge of the process said on Monday.", True),
        ("Norvik is looking for a buyer, according to people close to it.", True),
        ("Norvik is looking for a buyer, its chairman Ole Ost said.", False),
        ("Norvik is looking for a buyer; the mill is idle, two sources said.", False),
    ],
)
def test_who_is_named_behind_tells_all_of_a_sentence(text: str, found: bool) -> None:
    assert overheard(text, 28, len(text)) is found


@pytest.mark.parametrize(
    ("text", "clause", "sure"),
    [
        ("According to a report last month, Norvik lost 3 million kroner", "Norvik", "reported"),
        ("Norvik will hire 300 people and open 15 shops", "open", "plan"),
        ("Norvik plans to hire 300 people and to open 15 shops", "to open", "plan"),
        ("Norvik will hire 300 people and cut its debt", "cut", "plan"),
        ("Norvik shut the mill that it had wanted to sell for years and cut its debt", "cut", "fact"),
        ("Norvik has hired 300 people and open doors", "open", "fact"),
    ],
)
def test_a_clause_goes_on_with_what_its_sentence_said(text: str, clause: str, sure: str) -> None:
    assert in_sentence("fact", text, (0, len(text)), (text.rindex(clause), len(text))) == sure


def test_what_somebody_feels_for_others_is_no_view() -> None:
    said = "“Our thoughts are with the family of our colleague,” Lena Ost said"
    assert modality(said, "statement", None, quoted=True) == "fact"
    assert (
        modality("“They count our pennies and our steps,” Lena Ost said", "statement", None, quoted=True) == "opinion"
    )


def test_what_is_observed_is_a_plan_only_by_the_verb_before_it() -> None:
    charge = "Norvik will take a charge of $90 million in the first quarter"
    assert modality(charge, "results", None, quoted=False, lead=charge.index("charge")) == "plan"
    hit = "Norvik expects to take a hit of $90 million in the first quarter"
    assert modality(hit, "results", None, quoted=False, lead=hit.index("take")) == "expectation"
    sold = "Norvik, which sold 3 million pairs with a margin of 14%, will report in May"
    assert modality(sold, "results", None, quoted=False, lead=sold.index("margin")) == "fact"


def test_what_was_granted_does_not_lie_ahead() -> None:
    assert not _ahead("The board extended the contract through 2029")
    assert _ahead("The contract runs through 2029")
    assert not _ahead("Pumps sold in 2029: 30 million", "results")
    assert _ahead("Users will pay 3 kroner more from May", "results")
    agreed = "Norvik agreed to buy pumps, with deliveries starting in 2027"
    assert _ahead(agreed)
    assert not _ahead(agreed, is_dated_so=False)


def _ahead(text: str, event_type: str = "deal", is_dated_so: bool = True) -> bool:
    places = tuple((at, n) for at in range(len(text)) for n in range(len(SIGNS)))
    return lies_ahead(text, event_type, 0, places, is_dated_so)


def test_a_no_is_negative() -> None:
    assert polarity("There will be no interim dividend.") == "negative"
    assert polarity("There will be an interim dividend.") == "positive"


def test_what_somebody_denied_in_an_aside_is_not_what_he_did() -> None:
    denied = "Norvik, which denied wrongdoing"
    assert modality(denied, "legal", None, quoted=False, lead=denied.index("denied")) == "denied"
    paid = f"{denied}, agreed to pay $14 million"
    assert modality(paid, "legal", None, quoted=False, lead=paid.index("denied")) == "fact"
    heard = "A nurse, who asked not to be named, said 300 posts would go"
    assert modality(heard, "workforce", None, quoted=False, lead=heard.index("named")) == "reported"
