"""Currencies: the signs, codes and words that name them."""

from decimal import Decimal
from typing import Final

# Before the number, exactly as printed; the longest wins. A space may follow.
SIGNS: Final = {
    "$": "USD", "US$": "USD", "US $": "USD", "U.S.$": "USD", "USD$": "USD", "HK$": "HKD", "NT$": "TWD", "A$": "AUD",
    "AU$": "AUD", "AUD$": "AUD", "C$": "CAD", "CA$": "CAD", "Can$": "CAD", "CAD$": "CAD", "S$": "SGD", "SG$": "SGD",
    "NZ$": "NZD", "R$": "BRL", "MX$": "MXN", "Mex$": "MXN", "J$": "JMD", "T$": "TWD", "£": "GBP", "GB£": "GBP",
    "E£": "EGP", "€": "EUR", "¥": "JPY", "￥": "JPY", "JP¥": "JPY", "CN¥": "CNY", "RMB¥": "CNY", "RMB": "CNY",
    "Rmb": "CNY", "₩": "KRW", "₹": "INR", "Rs": "INR", "Rs.": "INR", "₽": "RUB", "₺": "TRY", "TL": "TRY", "₪": "ILS",
    "NIS": "ILS", "₫": "VND", "฿": "THB", "₦": "NGN", "₱": "PHP", "₴": "UAH", "₸": "KZT", "₡": "CRC", "₵": "GHS",
    "GH¢": "GHS", "RM": "MYR", "Rp": "IDR", "Rp.": "IDR", "zł": "PLN", "Kč": "CZK", "Ft": "HUF", "SKr": "SEK",
    "NKr": "NOK", "DKr": "DKK", "SFr": "CHF", "Sfr": "CHF", "SwFr": "CHF", "Fr.": "CHF", "Dh": "AED", "Dhs": "AED",
    "SR": "SAR", "QR": "QAR", "KSh": "KES", "Sh": "KES", "Tk": "BDT", "LE": "EGP", "dlrs": "USD", "S/": "PEN", "R": "ZAR", "N": "NGN",
}  # fmt: skip

# Signs that are also ordinary letters: they need a scale, a thousands separator or pence behind them.
WEAK_SIGNS: Final = frozenset({"R", "N", "T$", "SR", "QR", "LE", "Sh", "Dh", "S/", "TL", "Ft", "Fr.", "RM"})

# ISO 4217 codes that newspapers print; those that are English words ("ALL", "TOP") stay out.
CODES: Final = frozenset((
    "USD", "EUR", "GBP", "JPY", "CNY", "CNH", "HKD", "TWD", "KRW", "INR", "AUD", "CAD", "NZD", "SGD", "CHF",
    "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "RUB", "UAH", "TRY", "ILS", "AED", "SAR", "QAR",
    "KWD", "BHD", "OMR", "EGP", "ZAR", "NGN", "KES", "GHS", "MAD", "BRL", "MXN", "ARS", "CLP", "COP", "PEN",
    "THB", "MYR", "IDR", "PHP", "VND", "PKR", "BDT", "LKR", "KZT", "ISK", "XAF", "XOF",
))  # fmt: skip
CODE_ALIASES: Final = {"CNH": "CNY", "RMB": "CNY", "NTD": "TWD", "STG": "GBP"}

# After the number, any case; plural forms as printed.
WORDS: Final = {
    "dollars": "USD", "dollar": "USD", "US dollars": "USD", "US dollar": "USD", "U.S. dollars": "USD",
    "U.S. dollar": "USD", "American dollars": "USD", "greenbacks": "USD", "bucks": "USD",
    "Hong Kong dollars": "HKD", "Hong Kong dollar": "HKD", "Australian dollars": "AUD", "Australian dollar": "AUD",
    "Canadian dollars": "CAD", "Canadian dollar": "CAD", "Singapore dollars": "SGD", "Singapore dollar": "SGD",
    "New Zealand dollars": "NZD", "Taiwan dollars": "TWD", "Taiwanese dollars": "TWD", "New Taiwan dollars": "TWD",
    "euros": "EUR", "euro": "EUR", "pounds sterling": "GBP", "British pounds": "GBP", "pounds": "GBP", "pound": "GBP",
    "sterling": "GBP", "quid": "GBP", "yen": "JPY", "Japanese yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "Chinese yuan": "CNY", "yuan renminbi": "CNY", "won": "KRW", "Korean won": "KRW", "South Korean won": "KRW",
    "rupees": "INR", "rupee": "INR", "Indian rupees": "INR", "Pakistani rupees": "PKR", "Sri Lankan rupees": "LKR",
    "Swiss francs": "CHF", "Swiss franc": "CHF", "francs": "CHF", "CFA francs": "XOF", "zlotys": "PLN", "zloty": "PLN",
    "złoty": "PLN", "zlotych": "PLN", "forints": "HUF", "forint": "HUF", "Czech crowns": "CZK", "koruna": "CZK",
    "Czech koruna": "CZK", "korunas": "CZK", "Swedish crowns": "SEK", "Swedish kronor": "SEK", "kronor": "SEK",
    "Swedish krona": "SEK", "krona": "SEK", "Norwegian crowns": "NOK", "Norwegian kroner": "NOK", "Norwegian krone": "NOK",
    "Danish crowns": "DKK", "Danish kroner": "DKK", "kroner": "DKK", "krone": "DKK", "lei": "RON", "leva": "BGN",
    "roubles": "RUB", "rubles": "RUB", "rouble": "RUB", "ruble": "RUB", "hryvnia": "UAH", "hryvnias": "UAH",
    "lira": "TRY", "liras": "TRY", "Turkish lira": "TRY", "Turkish liras": "TRY", "shekels": "ILS", "shekel": "ILS",
    "dirhams": "AED", "dirham": "AED", "riyals": "SAR", "riyal": "SAR", "Saudi riyals": "SAR", "Qatari riyals": "QAR",
    "Kuwaiti dinars": "KWD", "Egyptian pounds": "EGP", "rand": "ZAR", "South African rand": "ZAR", "naira": "NGN",
    "Kenyan shillings": "KES", "shillings": "KES", "cedis": "GHS", "reais": "BRL", "real": "BRL", "reals": "BRL",
    "Brazilian reais": "BRL", "Mexican pesos": "MXN", "Argentine pesos": "ARS", "Chilean pesos": "CLP",
    "Colombian pesos": "COP", "Philippine pesos": "PHP", "pesos": "MXN", "soles": "PEN", "baht": "THB",
    "Thai baht": "THB", "ringgit": "MYR", "Malaysian ringgit": "MYR", "rupiah": "IDR", "Indonesian rupiah": "IDR",
    "crowns": "SEK", "crown": "SEK", "kr": "SEK", "dong": "VND", "Vietnamese dong": "VND", "taka": "BDT", "tenge": "KZT",
}  # fmt: skip

# Hundredths, after the number.
MINOR_WORDS: Final = {
    "pence": "GBP", "penny": "GBP", "p": "GBP", "cents": "USD", "cent": "USD", "US cents": "USD", "U.S. cents": "USD",
    "¢": "USD", "euro cents": "EUR", "eurocents": "EUR", "euro cent": "EUR", "Hong Kong cents": "HKD", "HK cents": "HKD",
    "Australian cents": "AUD", "Canadian cents": "CAD", "Singapore cents": "SGD", "paise": "INR", "fen": "CNY",
    "kopecks": "RUB", "kopeks": "RUB",
}  # fmt: skip
MINOR: Final = Decimal("0.01")

# What the document may give another meaning: its own dollar, its own cents.
LOOSE: Final = {
    "$": "$", "dollars": "$", "dollar": "$", "cents": "cents", "cent": "cents", "¢": "cents", "¥": "¥", "￥": "¥",
    "pesos": "pesos", "kroner": "crowns", "krone": "crowns", "crowns": "crowns", "crown": "crowns", "kr": "crowns",
    "rupees": "rupees", "francs": "francs",
}  # fmt: skip
