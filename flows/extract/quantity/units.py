"""Physical and technical units: how they are printed, and the one name each gets.

Units with a symbol of the trade take the symbol ("GWh", "km"); the others their plural word ("tonnes").
"""

from decimal import Decimal
from typing import Final

_K, _M, _G = Decimal(10) ** 3, Decimal(10) ** 6, Decimal(10) ** 9

# Exactly as printed, case included: symbol -> (unit, factor).
SYMBOLS: Final = {
    **{s: (s, Decimal(1)) for s in (
        "TWh", "GWh", "MWh", "kWh", "Wh", "TW", "GW", "MW", "kW", "W", "GWp", "MWp", "kWp", "MVA", "kV", "V", "kg",
        "mg", "µg", "g", "mL", "dL", "km", "cm", "mm", "nm", "µm", "Hz", "kHz", "MHz", "GHz", "THz", "KB", "MB", "GB",
        "TB", "PB", "EB", "ZB", "Gbps", "Mbps", "Tbps", "Gb/s", "Mb/s", "TEU", "FEU", "g/t", "dwt", "ppm", "mmHg",
        "km/h", "mph", "hp", "mg/dL", "mg/kg", "mmol/L", "nM", "TFLOPS", "PFLOPS", "TOPS", "MPa", "dB", "kcal", "GT",
        "°C", "°F", "feet", "Nm", "bar", "MMBtu", "CGT", "mL/min", "kg/m2",
    )},
    "Kwh": ("kWh", Decimal(1)), "KWh": ("kWh", Decimal(1)), "Gwh": ("GWh", Decimal(1)), "mcg": ("µg", Decimal(1)),
    "μg": ("µg", Decimal(1)), "μm": ("µm", Decimal(1)), "ml": ("mL", Decimal(1)), "mAh": ("mAh", Decimal(1)),
    "kph": ("km/h", Decimal(1)), "kmh": ("km/h", Decimal(1)), "ha": ("hectares", Decimal(1)),
    "t": ("tonnes", Decimal(1)), "kt": ("tonnes", _K), "Mt": ("tonnes", _M), "MT": ("tonnes", Decimal(1)),
    "Mtpa": ("tonnes", _M), "mtpa": ("tonnes", _M), "ktpa": ("tonnes", _K), "tpa": ("tonnes", Decimal(1)),
    "tpd": ("tonnes per day", Decimal(1)), "oz": ("ounces", Decimal(1)), "koz": ("ounces", _K), "Moz": ("ounces", _M),
    "lb": ("pounds", Decimal(1)), "lbs": ("pounds", Decimal(1)), "ft": ("feet", Decimal(1)), "L": ("litres", Decimal(1)),
    "m2": ("square metres", Decimal(1)), "m²": ("square metres", Decimal(1)), "sqm": ("square metres", Decimal(1)),
    "sq m": ("square metres", Decimal(1)), "sq ft": ("square feet", Decimal(1)), "sq. ft": ("square feet", Decimal(1)),
    "sqft": ("square feet", Decimal(1)), "sq km": ("square kilometres", Decimal(1)), "m3": ("cubic metres", Decimal(1)),
    "km2": ("square kilometres", Decimal(1)), "km²": ("square kilometres", Decimal(1)), "mm²": ("mm²", Decimal(1)),
    "m³": ("cubic metres", Decimal(1)), "bcm": ("cubic metres", _G), "mcm": ("cubic metres", _M),
    "bcf": ("cubic feet", _G), "Bcf": ("cubic feet", _G), "tcf": ("cubic feet", _G * _K), "Tcf": ("cubic feet", _G * _K),
    "bpd": ("barrels per day", Decimal(1)), "b/d": ("barrels per day", Decimal(1)), "kbpd": ("barrels per day", _K),
    "bbl": ("barrels", Decimal(1)), "boe": ("boe", Decimal(1)), "boepd": ("boe per day", Decimal(1)),
    "boe/d": ("boe per day", Decimal(1)), "mboe": ("boe", _K), "mmboe": ("boe", _M), "tCO2e": ("tCO2e", Decimal(1)),
}  # fmt: skip

# Any case, plural or singular in a compound ("a 60-tonne crane").
WORDS: Final = {
    "terawatt-hour": "TWh", "terawatt hour": "TWh", "gigawatt-hour": "GWh", "gigawatt hour": "GWh",
    "megawatt-hour": "MWh", "megawatt hour": "MWh", "kilowatt-hour": "kWh", "kilowatt hour": "kWh",
    "terawatt": "TW", "gigawatt": "GW", "megawatt": "MW", "kilowatt": "kW", "watt": "W", "kilovolt": "kV", "volt": "V",
    "metric tonne": "tonnes", "metric ton": "tonnes", "tonne": "tonnes", "pound": "pounds", "short ton": "tons", "ton": "tons",
    "kilogram": "kg", "kilogramme": "kg", "kilo": "kg", "gram": "g", "gramme": "g", "milligram": "mg",
    "microgram": "µg", "troy ounce": "ounces", "ounce": "ounces", "carat": "carats", "hectare": "hectares",
    "acre": "acres", "square metre": "square metres", "square meter": "square metres", "square foot": "square feet",
    "square kilometre": "square kilometres", "square kilometer": "square kilometres", "square mile": "square miles",
    "cubic metre": "cubic metres", "cubic meter": "cubic metres", "cubic foot": "cubic feet",
    "kilometre": "km", "kilometer": "km", "metre": "m", "meter": "m", "centimetre": "cm", "centimeter": "cm",
    "millimetre": "mm", "millimeter": "mm", "nanometre": "nm", "nanometer": "nm", "micron": "µm", "mile": "miles",
    "nautical mile": "nautical miles", "barrel of oil equivalent per day": "boe per day",
    "barrel of oil equivalent a day": "boe per day", "barrel of oil equivalent": "boe", "inch": "inches",
    "barrel per day": "barrels per day", "barrel a day": "barrels per day", "barrel": "barrels", "bushel": "bushels",
    "gallon": "gallons", "litre": "litres", "liter": "litres", "hectolitre": "hectolitres", "millilitre": "mL",
    "milliliter": "mL", "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "petabyte": "PB", "exabyte": "EB",
    "gigabit": "Gb", "megahertz": "MHz", "gigahertz": "GHz", "hertz": "Hz", "horsepower": "hp", "degree celsius": "°C",
    "degree fahrenheit": "°F", "teraflop": "TFLOPS", "petaflop": "PFLOPS", "exaflop": "EFLOPS",
    "twenty-foot equivalent unit": "TEU", "deadweight ton": "dwt", "deadweight tonne": "dwt", "calorie": "calories",
    "part per million": "ppm", "mile per hour": "mph", "kilometre per hour": "km/h", "kilometer per hour": "km/h",
    "milligram per decilitre": "mg/dL", "milligram per deciliter": "mg/dL",
}  # fmt: skip
IRREGULAR_PLURALS: Final = {
    "square foot": "square feet", "cubic foot": "cubic feet", "inch": "inches", "hertz": "hertz",
    "megahertz": "megahertz", "gigahertz": "gigahertz", "horsepower": "horsepower",
    "degree celsius": "degrees celsius", "degree fahrenheit": "degrees fahrenheit",
}  # fmt: skip
