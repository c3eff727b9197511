"""Names and references, as tables of what a text must and must not give."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.actor import default_gazetteer, find, focus, home

NAMES = [
    ("Zelvik, an independent solar and wind power producer, has agreed to sell two farms.", "Zelvik", "company"),
    ("The Thorsager Foods Board of Directors approved the sale.", "Thorsager Foods", "company"),
    ("Nasdaq (Nasdaq: NDAQ) today announced a new service.", "Nasdaq", "organisation"),
    ("The Nasdaq fell 2% on Monday.", "Nasdaq Composite", "index"),
    ("MP Lena Ost spoke out against the sale.", "Lena Ost", "person"),
    ("General Kettles Inc raised its outlook. General Kettles expects more.", "General Kettles", "company"),
    ("National Bank of Canada beat expectations.", "National Bank of Canada", "organisation"),
    ("Kestrel Stores Inc KSTR shares fell 3%. The company cut jobs.", "Kestrel Stores", "company"),
    ("Advanced Micro Devices Inc. forecast more.", "AMD", "company"),
    ("UPDATE 3-GM recalls 1.5 million vehicles", "General Motors", "company"),
    ("Shares in Harvest fell 25 per cent. It cut Harvest's outlook. Harvest said costs rose.", "Harvest", "company"),
    ("The army's General Thorsager said so.", "Thorsager", "person"),
    ("The firm bought the Danish Tessaro Systems for $3 million.", "Tessaro Systems", "company"),
    ("Korea Port Finance Corporation holds 4% of Tessaro.", "Korea Port Finance Corporation", "company"),
    ("In Tessaro v Crown the court found for the grocer.", "Tessaro", "company"),
    ("The Thorsager community signed a deal with Norvik Metals plc.", "Thorsager", "organisation"),
    ("Norvik Metals plc may dig at the Thorsager deposit.", "Thorsager", "place"),
    ("They signed in the gymnasium of Thorsager.", "Thorsager", "place"),
    ("I owe Kestrel Oyelowo (the CFO) a beer.", "Kestrel Oyelowo", "person"),
    ("Saga Oyelowo leaves. Oyelowo told the board that she'll step down.", "Saga Oyelowo", "person"),
    ("Halo Oyelowo leaves. Oyelowo says it's enough.", "Halo Oyelowo", "person"),
    ("The mill may go on. UHQ said so on Friday.", "UHQ", "company"),
    ("Data of the Office for Thorsager Statistics rose.", "Office for Thorsager Statistics", "organisation"),
    ("Bank Ten Thorsager lowered its price target to $40.", "Bank Ten Thorsager", "company"),
    ("Swedish American Foods has agreed a deal.", "Swedish American Foods", "company"),
    ("British American Lanterns has agreed a deal.", "British American Lanterns", "company"),
    ("Shares of American Kestrel Outfitters rose.", "American Kestrel Outfitters", "company"),
    ("Danish Anchor said it would pay.", "Danish Anchor", "company"),
    ("Tokyo-based Mt. Orlan, the exchange, failed.", "Mt. Orlan", "organisation"),
    ("The UK competition regulator fined Norvik.", "UK competition regulator", "organisation"),
    ("The United States Food and Drug Administration agreed.", "Food and Drug Administration", "organisation"),
    ("The Centre for Water Research Lena Ost spoke.", "Lena Ost", "person"),
    ("Yesterday's results from Tessaro were good. For 2026 Tessaro sees revenue of $3 billion.", "Tessaro", "company"),
    ("Zelvik Chairman and CEO, Rick Smith, says they met.", "Zelvik", "company"),
    ("It stole data from Zelvik, one of three major lenders and brokers.", "Zelvik", "company"),
    ("Four-year-old Norvik Metals was sold for $3 million.", "Norvik Metals", "company"),
    ("Fifth Third Bancorp was sold for $3 million.", "Fifth Third Bancorp", "company"),
    ("Snap-on was sold for $3 million.", "Snap-on", "company"),
    ("The Competition Commission cleared the sale.", "Competition Commission", "state"),
    ("GMB, the union for the workers, said no.", "GMB", "organisation"),
    ("The sportswear brand Tessaro said it would close its shops. Tessaro cut its outlook.", "Tessaro", "company"),
    ("Norvik has lost its prepaid brand, Hellu, to a thief.", "Hellu", "product"),
    ("Unden, the union, warned that jobs could go.", "Unden", "organisation"),
    ("Élodie Perrault of Banque Tessaro raised her target.", "Élodie Perrault", "person"),
    ("Memquist reckons that contract prices went up.", "Memquist", "company"),
    ("German exports slipped in May.", "Germany", "state"),
    ("Chilean copper output fell.", "Chile", "state"),
    ("Juniper sold its mill.", "Juniper", "company"),
    ("Halo raised $30 million.", "Halo", "company"),
    ("Grupo Oyelowo met. Oyelowo sells beer.", "Grupo Oyelowo", "company"),
    ("Japanese machine tool orders rose.", "Japan", "state"),
    ("The founder of Tessaro Cosmetics, Saga Oyelowo, sold. Oyelowo still owns some.", "Saga Oyelowo", "person"),
    ("Ministers in Canberra will decide.", "Australia", "state"),
    ("Lisbon and Madrid agreed to link their grids.", "Portugal", "state"),
    ("Poland's central bank cut its rate.", "central bank of Poland", "state"),
    ("The treasury sold bonds.", "treasury", "state"),
    ("The Norwegian Trawlers' League wants more.", "Norwegian Trawlers' League", "organisation"),
    ("The Dutch Safety Board opened an inquiry.", "Dutch Safety Board", "organisation"),
    ("The Supervisory Board of Orland Foods met.", "Orland Foods", "company"),
    ("The Board of Directors of Tessaro Bancorp met.", "Tessaro Bancorp", "company"),
    ("Kestrel's cloud arm signed a deal.", "Kestrel", "company"),
    ("Sailmaker Thorsager is to shrink.", "Thorsager", "company"),
    ("The Théâtre Royal d'Anvers hired a head.", "Théâtre Royal d'Anvers", "company"),
    ("The head of Tessaro Whisky, Elspeth Oyelowo, spoke.", "Elspeth Oyelowo", "person"),
    ("Elspeth Oyelowo came. Oyelowo said so.", "Elspeth Oyelowo", "person"),
    ("A dam burst at the Rio Tessaro mill.", "Rio Tessaro mill", "place"),
    ("Orland Foods plc said it would close a plant.", "Orland Foods", "company"),
    ("Talks went on as carmaker Tessaro cut its outlook.", "Tessaro", "company"),
    ("Chief Executive Maria Oyelowo told reporters about it.", "Maria Oyelowo", "person"),
    ("The offer was raised, said Petra Lind, an analyst at Harbour Capital.", "Petra Lind", "person"),
    ("Tenders closed, the Port Workers Federation said.", "Port Workers Federation", "organisation"),
    ("Japan raised its tariff.", "Japan", "state"),
    ("After the vote, Warsaw wants its money back.", "Poland", "state"),
    ("The Brazilian government will appeal.", "Brazil", "state"),
    ("An order for 12 Boeing 737 MAX planes was placed.", "Boeing", "company"),
    ("The FTSE 100 fell 1%.", "FTSE 100", "index"),
    ("The pan-European banks index slipped.", "pan-European banks index", "index"),
    ("Patients took velrutinib daily.", "Velrutinib", "product"),
    ("The Harbour Ledger\n\nBy Jorun Velde\n\nPrices rose.", "Jorun Velde", "person"),
    ("Analyst Petra Lind of Brunn Fonder, who cut her target, said so.", "Brunn Fonder", "company"),
    ("It fell after Marina Strait Telecom built a stake.", "Marina Strait Telecom", "company"),
    ("Makers of the fantasy game Cinderfell missed their date.", "Cinderfell", "product"),
    ("The Reserve Bank of Orland held rates.", "Reserve Bank of Orland", "state"),
    ("The sale raised much, the communications regulator said.", "communications regulator", "organisation"),
    ("In Sydney the S&P/ASX 200 rose 1%.", "S&P/ASX 200", "index"),
    ("Quorvane and Orland Foods have teamed up.", "Quorvane", "company"),
    ("Quorvane IPO priced at $31, above range", "Quorvane", "company"),
    ("VELDHAM, 12 March 2025 - Sales fell.", "VELDHAM", "place"),
    ("DUBLIN, March 12 (Andes Press) - Sales fell.", "Dublin", "place"),
    ("Chairman Rob March resigned.", "Rob March", "person"),
    ("Supermarkets Dunmorra and Fairwick have removed it.", "Dunmorra", "company"),
    ("The Food Safety Authority of Ireland spoke.", "Food Safety Authority of Ireland", "organisation"),
    ("Ferrovia do Sul reopened its line.", "Ferrovia do Sul", "company"),
    ("The milk was safe, the food safety agency said.", "food safety agency", "organisation"),
    ("Quorvane withdrew its outlook on Thursday.", "Quorvane", "company"),
    ("Fire-hit Quorvane tells buyers that it is late.", "Quorvane", "company"),
    ("4 May 2025\n\nTessaro Mining Corporation\n\nNotice of Results\n\nSales rose.", "Tessaro Mining", "company"),
    ("A spokesman for the ministry of transport declined to comment.", "ministry of transport", "state"),
    ("Trading on Nasdaq Helsinki is expected to start.", "Nasdaq Helsinki", "organisation"),
    (
        "The Office of the Norland Privacy Commissioner was told.",
        "Office of the Norland Privacy Commissioner",
        "organisation",
    ),
    ("It was too long, the Bakers and Millers Union said.", "Bakers and Millers Union", "organisation"),
    ("UPDATE 2-Danish brewer Thorsager sold its mill", "Thorsager", "company"),
    ("METALS-Orland Copper shuts its mine", "Orland Copper", "company"),
    ("The coordinators are Norvik Bank and Quorvane & Halle.", "Norvik Bank", "company"),
    ("The Institute of Science and Industry said so.", "Institute of Science and Industry", "organisation"),
    ("He works at Norvik. A fire hit Norvik Capital's vault.", "Norvik Capital", "company"),
    ("Quorvane, the City fund manager, has sold.", "Quorvane", "company"),
    ("The pilot said Halle, the Belgian group behind Ostrel, denied it.", "Halle", "company"),
    ("The brewer, whose Sund lager is sold in pubs, grew.", "Sund", "product"),
    ("The largest holder is the Lipno clinic group Quorvane.", "Lipno", "place"),
    ("Work at the little Lipno site will end.", "Lipno site", "place"),
    ("The Data Protection Agency fined it.", "Data Protection Agency", "organisation"),
    ("In the opinion of Orlena Sroka from brokerage house Halle it fell.", "Orlena Sroka", "person"),
    ("Thieves came, and federal police have been called in.", "federal police", "organisation"),
    ("The Thorsager clan has sold.", "Thorsager family", "organisation"),
    ("It bought trains from Austria's Quorvane Rail QRVN.VI on Monday.", "Quorvane Rail", "company"),
    ("The Danish Market Index gave way.", "Danish Market Index", "index"),
    ("S&P cut the rating of Tessaro Bank.", "S&P", "organisation"),
    ("The S&P rose by 2%.", "S&P 500", "index"),
    ("Challenger Quorvane says it opened 3 shops.", "Quorvane", "company"),
    ("Norway will pay. The trade ministry said so.", "Norwegian trade ministry", "state"),
    ("Norway paid.\n\nIn Peru, the health department said no.", "Peruvian health department", "state"),
    ("Norway and Peru met.\n\nThe trade ministry said so.", "trade ministry", "state"),
    ("The Danish Ministry of Ports bought it.", "Danish Ministry of Ports", "state"),
    ("Bank Quorvane raised its target.", "Bank Quorvane", "company"),
    ("Consultants Quorvane see prices of $40.", "Quorvane", "company"),
    ("The Chief Executive of Quorvane, said: sales fell.", "Quorvane", "company"),
    ("It was stolen from crypto exchange Quorvane.", "Quorvane", "company"),
    ("It was bought by the cruise line Quorvane.", "Quorvane", "company"),
    ("He had worked at Quorvane & Halle.", "Quorvane & Halle", "company"),
    ("A spokesman, Tommaso Quorvane, said no.", "Tommaso Quorvane", "person"),
    ("State operator Tommaso Rail Quorvane sold trains.", "Tommaso Rail Quorvane", "company"),
    ("Tommaso Orlan sold. Sales of Tommaso Orlan fell. Tommaso Orlan has a plan.", "Tommaso Orlan", "company"),
    ("The mandate of curator Hedda Quorvane ended.", "Hedda Quorvane", "person"),
    ("That ended the work of Jelka Quorvane. Her report is late.", "Jelka Quorvane", "person"),
    ("She told RTQ so on Monday.", "RTQ", "company"),
    ("The Lipno plant will shut.", "Lipno plant", "place"),
    ("Quorvane, whose mill burned, settled.", "Quorvane", "company"),
    ("Tessaro Gol, the app that went dark, is back. Tessaro said so.", "Tessaro Gol", "product"),
    ("The Kestrel assistant has users. Kestrel 4 is out, Kestrel will be built in.", "Kestrel", "product"),
    ("Orland Plus costs 3 euros, Orland said.", "Orland Plus", "product"),
    ("Tessaro sold its mill.\n\nContact: press@tessaro.example", "Tessaro", "company"),
    ("Northern Copper told clients on Monday that it would close a mine.", "Northern Copper", "company"),
    (
        "The fire is a matter for the Dock Safety and Health Administration.",
        "Dock Safety and Health Administration",
        "organisation",
    ),
    ("New Mexico backs a wind farm.", "New Mexico", "place"),
    ("Beijing on Wednesday lashed out at the curbs.", "China", "state"),
    ("Ottawa is still haggling over quotas.", "Canada", "state"),
    ("Ottawa is a cold place.", "Ottawa", "place"),
    ("Quorvane contests the charge.", "Quorvane", "company"),
    ("Copper Lake Mining lost money.", "Copper Lake Mining", "company"),
    ("New Orland Mining lost money.", "Orland Mining", "company"),
    ("It was sold to Jan van der Halle.", "Jan van der Halle", "person"),
    ("Jan de Halle quit.", "Jan de Halle", "person"),
    ("Norvik Global (ASX:NRG) rose 3%.", "Norvik Global", "company"),
    ("The Innovation Fund Corp. of Norland will invest.", "Innovation Fund Corp. of Norland", "company"),
    ("The Halden Metall trade union called a strike.", "Halden Metall", "organisation"),
    ("The Biden administration banned chips.", "United States", "state"),
    ("Shares in Lowe's and Claire's Accessories fell.", "Claire's", "company"),
    ("Analyst Lena Lowe saw little in Lowe's report.", "Lena Lowe", "person"),
    ("Good Buy (GBY) cut its dividend.", "Good Buy", "company"),
]


@pytest.mark.parametrize(("text", "name", "kind"), NAMES)
def test_finds_the_actor(text: str, name: str, kind: str) -> None:
    assert (name, kind) in {(m.name, m.kind) for m in find(text)}


NOBODY = [
    "Shares in the Group fell. The Group said so. Group shares rose.",
    "After Cyclone Thorsager the pit was flooded. Thorsager came ashore on Friday.",
    "It led the Series C at a higher price.",
    "Fourth-quarter revenue was €2.19 billion.",
    "Long-term debt was $3 million.",
    "It closed at DKr111, and the rest is worth SEK 14.3bn, or TL402.5m.",
    "The Data Safety Minister spoke.",
    "The minister of Agriculture spoke.",
    "I've seen it. It's over, and we'll go. That's it.",
    "Most read\n1 Ships wait in vain\n2 Rain all week\n» Pubs close early\nSettings / Unsubscribe · Upgrade to paid",
    "Obviously I am angry. Western and northern ports were shut. The Central bank cut its rate.",
    "Importer sold its 3 mills. Base pay rose by 3%. You'll say it 3 times. Denying it paid $3.",
    "On Tuesday the market rose.",
    "Revenue climbed and profit fell in March 2024.",
    "EXPECTED TIMETABLE",
    "Nobody put a price on it.",
    "The Board proposes a Rights Issue.",
    "Chinese goods sold well.",
    "The Official Cash Rate fell; the Clean Air Act did not.",
    "Hardly used\n\nRevised outlook for the year",
    "(1) Injuries: three people were hurt.",
    "Unemployment had risen. Values, which dropped, should recover.",
    "Report for July-September at 9.30 am AEST: 26 GHz.",
    "Costs were SEK 5.1 billion in FY24. Adjusted EBIT fell.",
    "Soybeans settled the argument.",
    "The 10-year Treasury yield fell as Treasury notes and the 10-year Treasury rose.",
    "Roughly 14 hours later trading resumed. Newly listed coins rose to $US12 billion.",
    "It kept an Underperform rating, and the Oslo-based firm and the Halden, Norland, company did not answer.",
    "It buys 56 US cents and 12 Hong Kong dollars.",
    "The call is at 7:30 p.m. Hong Kong time.",
    "Profit was Rs 4,019 crore in Q2FY24, up from Rs. 20 crore, at 12:20 pm ET.",
    "The US aircraft maker and a UK rival are late because of the Norway-Sweden dispute.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_names_nobody(text: str) -> None:
    assert [m.text for m in find(text) if m.direct] == []


JOINED = [
    ("Vodalink (NASDAQ: VDLK) cut jobs. VDLK stock is down 1.4%.", "VDLK", "Vodalink"),
    ("Hugo van Orlan spoke. Then Van Orlan left.", "Van Orlan", "Hugo van Orlan"),
    ("Quorvane Orlan spoke. Mr Orlan left. Quorvane, said a friend, was glad.", "Quorvane", "Quorvane Orlan"),
    ("Thorsager Heavy Industries grew. Workers of Thorsager agreed.", "Thorsager", "Thorsager Heavy Industries"),
    (
        'Orland Foods Group plc ("Orland" or the "Group") today reports. Later Orland paid.',
        "Orland",
        "Orland Foods Group",
    ),
    ("The Port Workers Federation (PWF) met on Monday. Members of PWF voted.", "PWF", "Port Workers Federation"),
    ("Chief executive Anna Brandt spoke. Then Brandt left.", "Brandt", "Anna Brandt"),
    ("Tessaro Mining Ltd fell. Traders sold Tessaro.", "Tessaro", "Tessaro Mining"),
    ("Milk fell at Aorna Dairy. Aorna, for its part, grew.", "Aorna", "Aorna Dairy"),
    ("The Port Workers Federation met on Monday. Members of PWF voted.", "PWF", "Port Workers Federation"),
    (
        "Members of the International Dockers' Association (IDA) walked out. The IDA said so.",
        "IDA",
        "International Dockers' Association",
    ),
    ('Orland SA ("Orland") grew. Orland Plus, an account, came. Orland paid.', "Orland", "Orland"),
    ('Orland Steel AG (XETRA: ORS; NYSE: ORL) ("OS") grew. OS paid.', "OS", "Orland Steel"),
    ("Orland Group Holdings Ltd grew.", "Orland Group Holdings Ltd", "Orland Group"),
    ("Analysts at Quorvane & Co said so. Quorvane sold.", "Quorvane", "Quorvane & Co"),
    ("The Public Ports Commission meets in May. Commission staff want less.", "Commission", "Public Ports Commission"),
    ("The Public Ports Commission meets. In Brussels, the Commission waits.", "Commission", "European Commission"),
    ("Orland Kite grew, unlike Orland Moor. Owners sold Orland.", "Orland", "Orland"),
    ("Lena Zelvik Holdings Corp will buy Halle Foods. Shares in Zelvik rose.", "Zelvik", "Lena Zelvik Holdings"),
]


@pytest.mark.parametrize(("text", "short", "full"), JOINED)
def test_joins_short_forms(text: str, short: str, full: str) -> None:
    assert {m.name for m in find(text) if m.text == short} == {full}


REFERRED = [
    (
        "Halle Foods plc fell, echoing rival Walmart. Costs hit Halle Foods. The retailer blamed fuel.",
        "The retailer",
        "Halle Foods",
    ),
    ("Norvik Foods plc cut its outlook. The Crispo cereal maker sees less.", "The Crispo cereal maker", "Norvik Foods"),
    (
        "Norvik Metals plc fell. A week later Halle Ratings cut its rating. It begged its banks for time.",
        "It",
        "Norvik Metals",
    ),
    ("Norvik Metals plc fell. Thorsager Bank cut its price target to $3. It expects more.", "It", "Thorsager Bank"),
    (
        "The shipyard Thorsager fell out with Norvik Metals plc. Norvik Metals said so. The yard agreed.",
        "The yard",
        "Thorsager",
    ),
    (
        "Norvik Metals plc and Korea Port Finance Corporation met. The corporation agreed.",
        "The corporation",
        "Korea Port Finance Corporation",
    ),
    ("Norvik Metals plc dug. The Thorsager community sued. The community won.", "The community", "Thorsager"),
    (
        "Norvik Metals plc grew. Norvik's British subsidiary Orland Foods plc shrank, while the group as a whole grew.",
        "the group",
        "Norvik Metals",
    ),
    ("Orland Foods plc cut jobs. The company gave no reason.", "The company", "Orland Foods"),
    ("Tessaro Airways raised fares. The airline blamed fuel.", "The airline", "Tessaro Airways"),
    ("Finance director Anna Brandt resigned. She joined in 2019.", "She", "Anna Brandt"),
    ("Orland Foods plc cut jobs after it lost a contract.", "it", "Orland Foods"),
    ("The Reserve Bank of Orland cut rates. Later the Bank spoke.", "the Bank", "Reserve Bank of Orland"),
    ("The Norges Bank cut rates. Then the central bank spoke.", "the central bank", "Norges Bank"),
    ("The Monetary Policy Committee met. The Committee was split.", "The Committee", "Monetary Policy Committee"),
    (
        "Orland Foods plc cut. Orland Foods' subsidiary Tessaro AB shrinks. The parent pays.",
        "The parent",
        "Orland Foods",
    ),
    (
        (
            "Orland Foods plc spends; Tessaro Mills plc eats\n\nOrland Foods leapt.\n\nThis year the group spends.\n\n"
            "Tessaro Mills gains. Tessaro Mills grinds. Tessaro Mills sells. Tessaro Mills plc bakes."
        ),
        "the group",
        "Orland Foods",
    ),
    ("Finland's Tessaro Mills plc closes its mill.", "its", "Tessaro Mills"),
    ("Anna Brandt of Unify called it a lie. The union wants more.", "The union", "Unify"),
    ("Norvik Metals fell. The Malmö metals group gave no reason.", "The Malmö metals group", "Norvik Metals"),
    ("Norvik Metals fell. The Slovenia-based company gave no reason.", "The Slovenia-based company", "Norvik Metals"),
    (
        "Norvik Metals fell. The San Remo, Liguria-based company gave no reason.",
        "The San Remo, Liguria-based company",
        "Norvik Metals",
    ),
    (
        "Norvik Metals fell. Norvik Metals will shut its mill and Halle Operations. The Leeds-based miner said so.",
        "The Leeds-based miner",
        "Norvik Metals",
    ),
    ("Norvik Metals wants its US rival Halle. The U.S. group said no.", "The U.S. group", "Halle"),
    ("Norvik Metals wants US rival Halle. Halle said no. The UK group will wait.", "The UK group", "Norvik Metals"),
    ("US firm Halle fell. Norvik's German unit shrank. The French unit grew.", "The French unit", "Norvik"),
    ("The communications regulator sold waves. Then the regulator spoke.", "the regulator", "communications regulator"),
    ("Norvik Metals fell. After cutting its payout, shares of Halle Stores plc rose.", "its", "Halle Stores"),
    ("Norvik Metals fell. After its mills closed, analysts at Halle Bank plc sold.", "its", "Norvik Metals"),
]


@pytest.mark.parametrize(("text", "words", "name"), REFERRED)
def test_resolves_references(text: str, words: str, name: str) -> None:
    assert [(m.name, m.direct) for m in find(text) if m.text == words] == [(name, False)]


PEOPLES = [
    ("The Danish group Norvik met the Belgian concern Halle. The Danes want more.", "The Danes", "Norvik"),
    ("The Danish group Norvik met the Belgian concern Halle. Belgians say no.", "Belgians", "Halle"),
    ("Austria's Norvik Rail sold trains. Swedes bought them from the Austrians.", "the Austrians", "Norvik Rail"),
    ("Tessaro Halle of Belgium offered more. Then the Belgians left.", "the Belgians", "Tessaro Halle"),
    ("The Danes said that they would leave.", "The Danes", "Denmark"),
    (
        "Norvik Metals plc fell. The Italian fashion house cut jobs. The Italians are late.",
        "The Italians",
        "Norvik Metals",
    ),
]


@pytest.mark.parametrize(("text", "words", "name"), PEOPLES)
def test_a_people_is_the_firm_of_its_country(text: str, words: str, name: str) -> None:
    assert (words, name) in {(m.text, m.name) for m in find(text) if not m.direct}


OFFICES = [
    ("Chief Executive Lena Ost left. The chief executive had said so.", "The chief executive", "Lena Ost"),
    ("Lena Ost, the governor, and Finance Minister Anders Halle met. The governor left.", "The governor", "Lena Ost"),
    ("Anders Halle, its CEO, spoke. In May the chief executive will go.", "the chief executive", "Anders Halle"),
]


@pytest.mark.parametrize(("text", "words", "name"), OFFICES)
def test_an_office_is_who_holds_it(text: str, words: str, name: str) -> None:
    assert (words, name) in {(m.text, m.name) for m in find(text) if not m.direct}


@pytest.mark.parametrize(
    "text",
    [
        "Chief Executive Lena Ost left. The governor had said so.",
        "The chief executive will go. It hired Chief Executive Lena Ost.",
        "Chief Executive Lena Ost left. The chief executive of the bank said so.",
        "Lena Ost, the chief executive, said so.",
    ],
)
def test_an_office_that_nobody_named_holds_is_nobody(text: str) -> None:
    assert not [m for m in find(text) if not m.direct and "office" in m.rule]


def test_a_people_that_does_nothing_is_nobody() -> None:
    assert find("Beer is what Poles like.") == []


def test_an_empty_it_stands_for_nobody() -> None:
    text = "Orland Foods plc cut jobs. It is unclear why."
    assert [m.text for m in find(text)] == ["Orland Foods plc"]


def test_a_site_keeps_the_name_of_a_place_that_is_named_without_it() -> None:
    found = find("A dam burst at the Rio Tessaro mill. In Rio Tessaro, people fled.")
    assert {m.name for m in found} == {"Rio Tessaro"}


def test_a_unit_knows_its_parent() -> None:
    found = find("Shares fell at Orland Foods plc's Dutch subsidiary, Tessaro Snacks BV, on Monday.")
    assert [m.parent for m in found if m.name == "Tessaro Snacks"] == ["Orland Foods"]


FOCUSED = [
    ("Cinderfell slips\n\nCinderfell is late. Orland said so. Orland denied that Cinderfell was dead.", "Orland"),
    (
        "Rates fall\n\nThe Reserve Bank of Orland cut its rate." + " And so on." * 40 + " Tessaro Bank fell.",
        "Reserve Bank of Orland",
    ),
    (
        "4 May 2025\n\nTessaro Mining Corporation\n\nNotice of Results\n\nOrland Foods is our buyer."
        + " And so on." * 50
        + " The Company thanks Orland Foods and Orland Foods thanks us. Orland Foods said so.",
        "Tessaro Mining",
    ),
    (
        "Orland outbids Tessaro\n\nNobody knew of Orland. Tessaro paid less. Orland, said one. Orland, said two.",
        "Orland",
    ),
    (
        "A ban ends\n\nNorway lifted it. Norway was late. Sales from Norway start."
        + " And so on." * 60
        + " Quorvane Ltd fell.",
        "Norway",
    ),
    (
        (
            "Dockers strike\n\nThe Dockers' Association called its members out. A port loses $3 million a day,"
            " Orland analysts estimated. The Quorvane Echo reported that talks had failed, and the Dockers' Association"
            " said so."
        ),
        "Dockers' Association",
    ),
    (
        "Rates rise\n\nThe Reserve Bank of Orland raised its rate."
        + " And so on." * 40
        + " The Bank of England said so. The Bank of England cut its rate. The Bank of England met. Tessaro Bank fell.",
        "Reserve Bank of Orland",
    ),
    ("Tessaro Bank falls\n\nTessaro Bank fell after the Reserve Bank of Orland cut its rate.", "Tessaro Bank"),
]


@pytest.mark.parametrize(("text", "name"), FOCUSED)
def test_the_focus_acts(text: str, name: str) -> None:
    main = focus(text, find(text))
    assert main is not None
    assert main.name == name


HOMES = [
    ("WELLINGTON - Growth slowed, said the Reserve Bank of New Zealand.", "New Zealand"),
    ("Japan's economy grew. Tokyo hopes that China buys more.", "Japan"),
]


@pytest.mark.parametrize(("text", "name"), HOMES)
def test_the_home_is_the_country_named_most(text: str, name: str) -> None:
    country = home(find(text), default_gazetteer())
    assert country is not None
    assert (country.name, country.kind) == (name, "state")


def test_without_a_country_nobody_is_at_home() -> None:
    assert home(find("Orland Foods plc cut jobs in Leeds."), default_gazetteer()) is None


def test_who_holds_shares_is_not_the_focus_where_the_opening_names_another_firm() -> None:
    text = "Activist Quorlow urges Tessaro Mining to sell.\n\nQuorlow has a stake. Quorlow said so. Quorlow got a seat."
    main = focus(text, find(text))
    assert main is not None
    assert main.name == "Tessaro Mining"


def test_the_focus_is_the_company_named_most() -> None:
    text = "Orland Foods plc cut jobs.\n\nOrland said Tessaro Mining Ltd would not buy Orland."
    main = focus(text, find(text))
    assert main is not None
    assert main.name == "Orland Foods"


PARTS = st.sampled_from(
    [
        "Orland Foods plc",
        "the company",
        "Anna Brandt",
        "she",
        ". ",
        " said ",
        "\n",
        "\u00a0",
        "’s ",
        "(ORL.L)",
        "“",
        "É",
        "1%",
        " of ",
        "BABA-W",
        "A321neo",
    ]
)


@given(st.lists(PARTS | st.text(max_size=5), max_size=30).map("".join))
def test_mentions_are_sorted_apart_and_true_to_the_text(text: str) -> None:
    found = find(text)
    assert all(text[m.start : m.end] == m.text and m.text and m.name for m in found)
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert found == find(text)


def test_a_unit_called_by_its_field_is_the_known_unit() -> None:
    found = find("Microsoft grew. Sales rose at Alphabet's cloud division. Google Cloud had gained too.")
    assert [(m.name, m.parent) for m in found if m.text == "cloud division"] == [("Google Cloud", "Alphabet")]


@pytest.mark.parametrize(
    "text",
    [
        "«Fake news», said Norvik AG.",
        "„Fake news“, said Norvik AG.",
        "▸ Contract of Norvik AG cut",
        "A fine of R2.3 billion hit Norvik AG.",
    ],
)
def test_what_opens_a_quotation_or_an_item_is_no_name_nor_is_a_sum(text: str) -> None:
    assert [mention.name for mention in find(text)] == ["Norvik"]
