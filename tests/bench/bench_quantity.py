"""How fast the quantity tagger reads: `python tests/bench/bench_quantity.py` prints megabytes a second."""

import sys
import time

from flows.extract.quantity import tag

PARAGRAPH = (
    "The group said on Tuesday that revenue rose 4.1% to €18.7 billion in the six months to 30 June, from €17.9 "
    "billion a year earlier, while net profit fell by about 12 per cent. It plans to hire between 300 and 400 "
    "engineers and to open eight new plants with a capacity of 30 GWh a year. Analysts, who had expected more, "
    "said the outlook was unchanged and that the shares, which closed 2.3% lower at 229.1 pence, remained "
    "attractive for investors who are willing to wait for the new models.\n\n"
)


def main() -> None:
    """Time the tagger on texts of growing length: the rate must not fall with the length."""
    for copies in (20, 200, 2000):
        text = PARAGRAPH * copies
        begun = time.perf_counter()
        count = len(tag(text))
        seconds = time.perf_counter() - begun
        sys.stdout.write(f"{len(text):>9,} characters {count:>6} quantities {len(text) / seconds / 1e6:6.2f} MB/s\n")


if __name__ == "__main__":
    main()
