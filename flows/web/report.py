"""The timeline as one HTML file that works from a disk: takes a version's content, gives the page's text.

Everything that the page needs is in it, and its policy allows nothing else: styles and scripts are named by their
hashes, data stands as JSON in an element that no browser runs, and the network is closed.
"""

import json
from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from typing import Any

import vl_convert
from markupsafe import Markup

from flows.web.content import Content, Event, headline
from flows.web.disputes import disputes
from flows.web.facts import actors, by_year, claims_of, compared, counts, figures, outlets
from flows.web.known import index
from flows.web.pages import asset, environment
from flows.web.passages import quoted, segments
from flows.web.placing import STANDINGS, standing
from flows.web.words import counted, when
from schemas.vocabulary import DATE_BASES, PUBLISHED_BASES, VERDICTS

POLICY = (
    "default-src 'none'; script-src {scripts}; style-src {styles}; img-src data:; base-uri 'none'; form-action 'none'"
)

FEW = 3


def render(content: Content) -> str:
    """The page. Equal content gives equal bytes."""
    found = disputes(content, ever=True)
    data = index(content, found)
    dated = [event for event in content.events if event.first_date or event.last_date]
    claims = claims_of(content)
    sheets = [asset("style.css"), asset("report.css")]
    scripts = [asset("theme.js"), *([_vega(), asset("chart.js")] if dated else []), asset("report.js")]
    return environment().get_template("report.html.j2").render(
        policy=POLICY.format(scripts=_hashes(scripts), styles=_hashes(sheets)),
        sheets=[Markup(sheet) for sheet in sheets],  # noqa: S704 (our own files)
        scripts=[Markup(script) for script in scripts],  # noqa: S704 (our own files)
        data=embedded(data),
        title=_title(content),
        summary=_summary(content, len(disputes(content))),
        version=content.version,
        documents=content.documents,
        disputes=found,
        charted=bool(dated),
        drawn=counted(len(dated), "event"),
        undated=len(content.events) - len(dated),
        groups=by_year(content.events),
        articles=[(document, claims[key]) for key, document in content.documents.items()],
        choices=_choices(content),
        days=data["days"],
        events=len(content.events),
        **_vocabulary(content),
    )


def embedded(data: dict[str, Any]) -> Markup:
    """JSON for a script element that holds data: nothing in it can end the element or begin a comment."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return Markup(text)  # noqa: S704 (no markup is left in it)


@cache
def _vega() -> str:
    """Vega, Vega-Lite and Vega-Embed for a script element."""
    snippet: Any = None  # the default one, whatever the stub says
    bundle = vl_convert.javascript_bundle(snippet)
    return bundle.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _hashes(texts: Sequence[str]) -> str:
    return " ".join(f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)


def _title(content: Content) -> str:
    articles = counted(len(content.documents), "article")
    if content.events:
        return f"{counted(len(content.events), 'event')}, told by {articles}"
    return f"No event in {articles}" if content.documents else "No article yet"


def _summary(content: Content, conflicts: int) -> str:
    """The days, the actors most often named, and how often the sources disagree, in a line."""
    if not content.events:
        return "There is nothing to tell; `dateline run` reads a folder of articles."
    days = [day for event in content.events for day in (event.first_date, event.last_date) if day]
    said = [when(min(days), max(days), "interval")] if days else ["Nothing here has a date"]
    if often := [name for name, _ in counts(name for event in content.events for name, _ in actors(event))[:FEW]]:
        said.append(f"most often named: {', '.join(often)}")
    said.append(f"{counted(conflicts, 'conflict') if conflicts else 'no conflict'} among the sources")
    return "; ".join(said) + "."


def _choices(content: Content) -> dict[str, list[tuple[str, int]]]:
    names = {key: document.name for key, document in content.documents.items()}
    return {
        "actors": counts(name for event in content.events for name in _names(event)),
        "types": counts(event.event_type for event in content.events),
        "sources": counts(
            name for event in content.events for name in {names[claim.document_id] for claim in event.claims}
        ),
    }


def _names(event: Event) -> set[str]:
    parts = [part for claim in event.claims for part in claim.actors]
    return {name for part in parts for name in (part.name, part.parent) if name}


def _vocabulary(content: Content) -> dict[str, Any]:
    """The functions and words that the templates call by name; articles have numbers, the same as in the data."""
    number = {key: at for at, key in enumerate(content.documents)}
    claims = {claim.claim_id: claim for event in content.events for claim in event.claims}
    return {
        "numbers": lambda ids: " ".join(str(at) for at in sorted({number[key] for key in ids if key in number})),
        "standing": standing,
        "standings": STANDINGS,
        "headline": headline,
        "quoted": quoted,
        "segments": segments,
        "actors": actors,
        "figures": figures,
        "outlets": outlets,
        "compared": lambda event: compared(event, claims, content.documents),
        "bases": DATE_BASES,
        "published_bases": PUBLISHED_BASES,
        "verdicts": VERDICTS,
    }
