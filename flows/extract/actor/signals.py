"""Rules for what a text says outright about names: tickers, definitions, indices, drugs by their stems."""

import re

from flows.extract.actor.words import FIELDS
from flows.extract.record import record
from flows.extract.rule import Rule, one_of

_NAME = r"[A-Z][\w&.'-]*(?:\ (?:(?:of|for|and|&)\ )?[A-Z][\w&.'-]*){0,6}(?:\ plc)?"
_LISTED = r"(?:\ \([A-Z][A-Za-z]{1,8}:[^()\"]{1,60}\))?"  # " (NYSE: ORL)" before the definition


@record(frozen=True, slots=True)
class Definition:
    """A full name and the short forms that the text gives it."""

    full: str
    short: tuple[str, ...]


def _definition(match: re.Match[str]) -> Definition:
    return Definition(match["full"], tuple(re.findall(r"\"([^\"]{1,40})\"", match["short"])))


def _acronym(match: re.Match[str]) -> Definition | None:
    initials = [word[0] for word in re.findall(r"[A-Z]\w*", match["full"])]
    letters = [letter for letter in match["short"] if letter.isupper()]
    if len(letters) < 2 or letters[0] not in initials:
        return None
    skip = len(initials) - 1 - initials[::-1].index(letters[0]) if len(initials) > len(letters) else 0
    words = match["full"].split(" ")
    return Definition(" ".join(words[skip if initials[skip:][: len(letters)] == letters else 0 :]), (match["short"],))


def _ticker(match: re.Match[str]) -> str | None:
    symbol: str = match["symbol"]
    listed = match["venue"] or "." in symbol
    return symbol if listed else None


DEFINITION = Rule(
    name='definition: Full Name ("Short" or the "Group")',
    pattern=rf"""(?P<full>{_NAME}){_LISTED}
        \ \((?P<short>(?:the\ |or\ |together\ |with\ |and\ |,\ |\"[^\"()]{{1,40}}\"\ ?)+)\)""",
    resolve=_definition,
    examples={
        'Orland Foods Group plc ("Orland" or the "Group")': Definition("Orland Foods Group plc", ("Orland", "Group")),
        'Tessaro Mining Ltd (the "Company")': Definition("Tessaro Mining Ltd", ("Company",)),
        'Orland Steel AG (XETRA: ORS; NYSE: ORL) ("Orland")': Definition("Orland Steel AG", ("Orland",)),
    },
    declines=('the plan ("Phase 2")',),
    flags=0,
)
ACRONYM = Rule(
    name="definition: Full Name (FN)",
    pattern=rf"(?P<full>{_NAME})\ \((?:the\ )?(?P<short>[A-Z][A-Za-z&]{{0,6}}[A-Z])\)",
    resolve=_acronym,
    examples={
        "Port Workers Federation (PWF)": Definition("Port Workers Federation", ("PWF",)),
        "National Office of Water (NOW)": Definition("National Office of Water", ("NOW",)),
    },
    declines=("Tuesday (GMT)", "Growth (QUX)"),
    flags=0,
)
TICKER = Rule(
    name="ticker: (SYMBOL.VENUE) or (VENUE: SYMBOL)",
    pattern=r"""\((?:(?P<venue>[A-Za-z]{2,8}(?:\ [A-Z]{2,6})?):\ ?)?
        (?P<symbol>[A-Z0-9]{1,6}(?:\.[A-Z]{1,3})?)(?:[,;]\ [^()]{1,40})?\)""",
    resolve=_ticker,
    examples={"(ORL.L)": "ORL.L", "(NYSE: TSR)": "TSR", "(00123.HK)": "00123.HK", "(Nasdaq: QXYZ)": "QXYZ"},
    declines=("(GWh)", "(AWU)", "(2024)"),
    flags=0,
)
INDEX = Rule(
    name="index: the <words> index, <words> concept sector",
    pattern=r"""\b[Tt]he\ (?P<name>(?:(?!the\b|an?\b|and\b|in\b|of\b|price\b|consumer\b)[\w&-]+\ )
        (?:(?:and\ )?[\w&-]+\ ){0,4}?
        (?:(?:sub-)?index|gauge|concept\ (?:sector|stocks)))\b""",
    resolve=lambda match: match["name"],
    examples={
        "the pan-European banks index": "pan-European banks index",
        "The solar concept sector": "solar concept sector",
        "the food and beverage index": "food and beverage index",
    },
    declines=("the consumer price index", "the index", "an index"),
    flags=0,
)
PAIRED_INDEX = Rule(
    name="index: <publisher>/<exchange> <number>",
    pattern=r"""\b(?P<name>(?:S&P|FTSE|MSCI|STOXX|Dow\ Jones)/[A-Z]{2,6}
        (?:\ (?:Composite|IPC|IBEX|All\ Share)\b|\ (?:Top\ )?\d{2,4}\b(?![.,]\d))?)(?!\w)""",
    resolve=lambda match: match["name"],
    examples={
        "S&P/ASX 200": "S&P/ASX 200",
        "FTSE/JSE Top 40": "FTSE/JSE Top 40",
        "S&P/TSX Composite": "S&P/TSX Composite",
    },
    declines=("S&P 500", "S&P/Case", "AC/DC"),
    flags=0,
)
# The ends of generic names, which tell what a drug does.
STEMS = (
    "mab", "tinib", "ciclib", "parib", "glutide", "gliptin", "gliflozin", "statin", "ovir", "navir", "tercept",
    "leucel", "zomib", "degib", "rafenib", "sartan", "prazole", "parvovec",
)  # fmt: skip
DRUG = Rule(
    name="drug: a generic name by its stem",
    pattern=rf"\b(?P<name>[A-Za-z]{{3,}}(?:{'|'.join(STEMS)}))\b",
    resolve=lambda match: match["name"].capitalize() if match["name"].islower() else match["name"],
    examples={"velrutinib": "Velrutinib", "Oxemglutide": "Oxemglutide", "tarlozumab": "Tarlozumab"},
    declines=("except", "accept", "concept", "intercept"),
    flags=0,
)
BODY_NOUNS = (
    "regulator", "watchdog", "commissioner", "ombudsman", "association", "union", "federation", "inspectorate",
    "authority", "agency", "police",
)  # fmt: skip
_FORCES = ("federal", "national", "military", "border")
BODY_FIELDS = (*FIELDS, "staff", "rail", "bus", *_FORCES)
_FIELDS = one_of(FIELDS)
_OF_NATION = r"(?:(?-i:[A-Z][a-z]{2,}(?:an|ish|ese|i)|French|Dutch|Czech|Swiss|Greek|Thai|U\.?[SK]\.?|EU|UAE)\ )?"
BODY = Rule(
    name="body: <field> regulator, <trade>s' union",
    pattern=rf"""\b(?P<name>{_OF_NATION}(?:{_FIELDS}(?:\ and\ {_FIELDS})?
          \ (?:regulator|watchdog|commissioner|ombudsman|inspectorate|authority|agency)
        |(?!trade\ union)(?:[a-z]{{3,}}+(?<=s)'|{_FIELDS}|staff|rail|bus)\ (?:union|association|federation)
        |(?:{"|".join(_FORCES)})\ police))\b
        (?!\ (?-i:[A-Z]))""",
    resolve=lambda match: match["name"],
    examples={
        "communications regulator": "communications regulator",
        "privacy commissioner": "privacy commissioner",
        "food safety authority": "food safety authority",
        "pilots' union": "pilots' union",
        "Danish food agency": "Danish food agency",
        "UK competition watchdog": "UK competition watchdog",
        "staff association": "staff association",
        "federal police": "federal police",
    },
    declines=(
        "the regulator",
        "European union",
        "former commissioner",
        "trade union",
        "in association",
        "credit union",
        "pilots' union Simca",
    ),
)
TRADE_BODY = Rule(
    name="body: <Trade>s' <Association>",
    pattern=r"""\b(?P<name>(?:(?!The\b)[A-Z][\w&-]*\ ){0,3}(?:[A-Z]\w+s'|[A-Z]\w*[Mm]en's|Children's)
        \ (?:[A-Z]\w+\ ){0,2}
        (?:Union|Association|Federation|League|Alliance|Guild|Council|Society|Confederation|Chamber|Syndicate|Collective))\b""",
    resolve=lambda match: match["name"],
    examples={
        "Norwegian Trawlers' League": "Norwegian Trawlers' League",
        "Norland Fishermen's Association": "Norland Fishermen's Association",
        "Teachers' National Union": "Teachers' National Union",
    },
    declines=("Kestrel's Association", "The workers' union", "its members' League"),
    flags=0,
)
MINISTRY = Rule(
    name="ministry: <field> ministry, ministry of <field>",
    pattern=rf"""(?:\b[Tt]he\ )?\b(?P<name>{_OF_NATION}(?:(?:ministry|department)\ (?:of|for)\ [a-z]+(?:\ and\ [a-z]+)?
        |(?!(?:the|a|its|this|that|said|by|of|and|to|from|another|our|their)\b)[a-z]{{4,}}
          (?:\ and\ [a-z]{{4,}})?\ ministry
        |(?:health|justice|commerce|trade|defen[cs]e|energy|labou?r|interior|transport(?:ation)?|agriculture|education)
          \ department|(?<=[Tt]he\ )treasury
          (?!\ (?:bond|bill|note|yield|market|share|stock|secretary|minister))))\b""",
    resolve=lambda match: match["name"],
    examples={
        "the ministry of transport": "ministry of transport",
        "trade ministry": "trade ministry",
        "the treasury": "treasury",
        "Brazilian ministry of health": "Brazilian ministry of health",
        "energy and mines ministry": "energy and mines ministry",
    },
    declines=("the ministry", "said ministry"),
    flags=0,
)
FAMILY = Rule(
    name="family: <Name> family, the descendants of <Name>",
    pattern=r"""(?<!\bits\ )(?<!'s\ )(?<!\bnew\ )\b(?P<name>
        (?!(?:The|A|Each|Every|One|Royal|Founding|Holy|Nuclear|Its|His|Her|My|Our|Their|Your)\ )
        (?:(?P<house>[A-Z][^\W\d_]+)\ (?:family|clan|dynasty)
        |(?:[Dd]escendants|[Hh]eirs)\ of\ (?:the\ )?(?:[A-Z]\w+\ ){0,3}(?P<last>[A-Z]\w+)))\b(?!\ of\b)""",
    resolve=lambda match: f"{match['house'] or match['last']} family",
    examples={
        "Thorsager family": "Thorsager family",
        "Thorsager clan": "Thorsager family",
        "descendants of Birthe Thorsager": "Thorsager family",
    },
    declines=("The family", "the founding family", "A320 family", "its Norvik family", "Norvik family of drugs"),
    flags=0,
)
UNIT = Rule(
    name="unit: <owner>'s <field> division",
    pattern=r"""(?:'s|\b[Ii]ts|\b[Tt]he)\ (?P<name>(?P<field>[a-z]{3,})(?:\ [a-z]+)?
        \ (?:unit|division|arm|business|segment))\b""",
    resolve=lambda match: match["field"],
    examples={"its cloud division": "cloud", "'s snacks business": "snacks", "the leasing arm": "leasing"},
    declines=("its division", "a cloud division"),
    flags=0,
)
RULES = (DEFINITION, ACRONYM, TICKER, INDEX, PAIRED_INDEX, DRUG, BODY, TRADE_BODY, MINISTRY, FAMILY, UNIT)
