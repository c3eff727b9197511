"""The words of time: tables from word to meaning, and the pattern fragments made from them."""

from typing import Final

from flows.extract.rule import one_of

_MONTH_NAMES: Final = (
    ("January", "Jan"), ("February", "Feb"), ("March", "Mar"), ("April", "Apr"), ("May",), ("June", "Jun"),
    ("July", "Jul"), ("August", "Aug"), ("September", "Sept", "Sep"), ("October", "Oct"), ("November", "Nov"),
    ("December", "Dec"),
)  # fmt: skip
MONTHS: Final = {name.lower(): number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}
# As other languages name them, in the order of the year: a translated article often keeps its site's own stamp.
_MONTHS_ABROAD: Final = (
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
)
MONTHS_ABROAD: Final = {name: number for year in _MONTHS_ABROAD for number, name in enumerate(year.split(), 1)}

_WEEKDAY_NAMES: Final = (
    ("Monday", "Mon"), ("Tuesday", "Tues", "Tue"), ("Wednesday", "Weds", "Wed"),
    ("Thursday", "Thurs", "Thur", "Thu"), ("Friday", "Fri"), ("Saturday", "Sat"), ("Sunday", "Sun"),
)  # fmt: skip
WEEKDAYS: Final = {name.lower(): number for number, names in enumerate(_WEEKDAY_NAMES) for name in names}

# Unit words; the value is the unit's name everywhere else in the tagger.
UNITS: Final = {
    "second": "second", "seconds": "second", "sec": "second", "secs": "second",
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour",
    "day": "day", "days": "day", "night": "night", "nights": "night",
    "week": "week", "weeks": "week", "fortnight": "fortnight", "fortnights": "fortnight",
    "weekend": "weekend", "weekends": "weekend",
    "month": "month", "months": "month", "quarter": "quarter", "quarters": "quarter",
    "year": "year", "years": "year", "yr": "year", "yrs": "year",
    "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
}  # fmt: skip

SMALL: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 0, "last": 0,
}  # fmt: skip
DECADES: Final = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip
SEASONS: Final = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA",
                  "winter": "WI", "wintertime": "WI"}  # fmt: skip
DAYPARTS: Final = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI", "dawn": "MO", "dusk": "EV", "midday": "MI", "lunchtime": "MI", "daytime": "DT",
    "overnight": "NI",
}  # fmt: skip

# What these words say of the mention behind them, as TIMEX3's `mod`.
PARTS: Final = {
    "early": "START", "beginning": "START", "start": "START", "first part": "START", "early part": "START",
    "opening": "START", "mid": "MID", "middle": "MID", "late": "END", "end": "END", "latter part": "END",
    "later part": "END", "close": "END", "last part": "END", "tail end": "END", "very beginning": "START",
    "very end": "END", "turn": "START", "outset": "START",
}  # fmt: skip
BOUNDS: Final = {
    "more than": "MORE_THAN", "over": "MORE_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN",
    "under": "LESS_THAN", "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE",
    "at most": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "nearly": "LESS_THAN",
    "almost": "LESS_THAN", "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX",
    "some": "APPROX",
}  # fmt: skip


def _cased(words: list[str]) -> str:
    """Alternation of words as names are written, Capitalised or UPPER, whatever the rule's flags."""
    return "(?-i:" + one_of([*words, *(w.upper() for w in words)]) + ")"


# A gap between two words of one phrase: blanks, or one line break.
S: Final = r"(?:[ \t]{1,3}(?:\n[ \t]{0,3})?|\n[ \t]{0,3})"
G: Final = rf"(?:-|{S})"

_LONG_MONTHS = [n[0] for n in _MONTH_NAMES]
_SHORT_MONTHS = [name for names in _MONTH_NAMES for name in names[1:]]
MONTH_NAME: Final = rf"(?:{_cased([*_LONG_MONTHS, 'Sept'])}\b)"
_FREE_LONG = [w.lower() for w in _LONG_MONTHS if w not in ("May", "March")]
_FREE_SHORT = [w.lower() for w in _SHORT_MONTHS if w != "Mar"]
ANY_MONTH: Final = (
    rf"(?:(?:{one_of(_FREE_LONG)}|{_cased(['May', 'March'])})\b|(?:{one_of(_FREE_SHORT)}"
    rf"|{_cased(['Mar'])})\b\.?)"
)
WEEKDAY: Final = one_of([n[0] for n in _WEEKDAY_NAMES])
ANY_WEEKDAY: Final = rf"(?:{_cased([name for names in _WEEKDAY_NAMES for name in names[1:]])}\b\.?|{WEEKDAY}\b)"
SEASON: Final = one_of(SEASONS)
DAYPART: Final = one_of(["morning", "afternoon", "evening", "night", "dawn", "dusk", "midday", "lunchtime", "noon"])
DAY_NUMBER: Final = r"(?:0?[1-9]|[12]\d|3[01])"

_TEEN = one_of(SMALL)
NUMBER_WORD: Final = rf"(?:{one_of(TENS)}(?:[ -]{one_of([w for w in SMALL if SMALL[w] < 10])})?|{_TEEN})"
DIGITS: Final = r"\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,2})?|\d{1,6}"
COUNT: Final = rf"(?:{NUMBER_WORD}\b|(?:{DIGITS}))"
VAGUE: Final = (
    r"(?:(?:a|the|just[ ]a|only[ ]a|quite[ ]a|every)[ ])?(?:few|several|many|some|numerous|countless|couple[ ]of|"
    r"dozens[ ]of"
    r"|hundreds[ ]of|thousands[ ]of|number[ ]of)"
)
PLURAL: Final = "(?:seconds|minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades|centuries)"
UNIT: Final = "(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|century)"
# "early", "the end of", "mid-", "late in": what may stand before a date and belongs to it.
PART_OF: Final = (
    rf"(?:(?:the{S})?(?P<part>early|mid|late|end(?=-))(?:{G}|{S}in{S}|{S}on{S})(?:the{S})?"
    rf"|(?:the{S})?(?P<section>{one_of([p for p in PARTS if p not in ('early', 'mid', 'late')])}){S}of{S}(?:the{S})?)"
)


def number_of(text: str) -> float:
    """The value of a number in digits or English words below a hundred ("twenty-one" is 21)."""
    word = text.lower().replace(",", "")
    if word in ("a", "an"):
        return 1
    if word[:1].isdigit():
        return float(word)
    tens, _, ones = word.replace(" ", "-").partition("-")
    if ones:
        return TENS[tens] + SMALL[ones]
    return TENS[tens] if tens in TENS else SMALL[tens]
