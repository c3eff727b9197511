"""A page as a parser that believes nothing sees it: its elements, their attributes, its text."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

VOID = {"meta", "link", "input", "br", "img"}
OURS = {"/assets/theme.js", "/assets/console.js"}
ADDRESSES = ("href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href", "background", "ping")


class Markup(HTMLParser):
    """All elements of a page, and the text outside of them."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len({name for name, _ in attrs}), f"an attribute of <{tag}> twice"
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        self.text += data

    def named(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every element of that name."""
        return [attributes for found, attributes in self.elements if found == tag]

    def with_class(self, name: str) -> list[dict[str, str]]:
        return [attributes for _, attributes in self.elements if name in attributes.get("class", "").split()]


def dangers(page: str) -> list[str]:
    """What on a page could run or load something that is not ours."""
    found = []
    for tag, attributes in Markup(page).elements:
        if tag in ("iframe", "object", "embed", "base", "style", "template", "math", "video", "audio", "img"):
            found.append(f"<{tag}>")
        if tag == "script" and attributes.get("src") not in OURS:
            found.append(f"<script {attributes}>")
        found += [f"<{tag} {name}>" for name in attributes if name.startswith("on") or name in ("style", "srcdoc")]
        found += [
            f"<{tag} {name}={attributes[name]}>"
            for name in ADDRESSES
            if name in attributes and not _leads_somewhere_safe(tag, attributes[name])
        ]
    return found


def _leads_somewhere_safe(tag: str, address: str) -> bool:
    """Whether it leads within the server, or is a link that readers may follow to the web."""
    if address.startswith("#") or (address.startswith("/") and not address.startswith("//")):
        return True
    return tag == "a" and urlsplit(address).scheme in ("http", "https")
