"""Checks of a page as it stands in a browser: does every control have a name, does every text stand out."""

from playwright.sync_api import Page

NAMELESS = """() => [...document.querySelectorAll("button, input, select, textarea, a[href], summary, [role=img]")]
  .filter((node) => node.checkVisibility() && !node.closest("[aria-hidden=true]"))
  .filter((node) => {
    const labels = [...(node.labels ?? [])].map((label) => label.textContent).join("");
    const named = node.getAttribute("aria-label") ?? node.getAttribute("title") ?? "";
    const ids = (node.getAttribute("aria-labelledby") ?? "").split(" ");
    const by = ids.map((id) => document.getElementById(id)?.textContent);
    const own = ["BUTTON", "A", "SUMMARY"].includes(node.tagName) ? node.textContent : "";
    return !(labels + named + by.join("") + own).trim();
  })
  .map((node) => node.outerHTML.slice(0, 120))"""

FAINT = """(wanted) => {
  const parse = (colour) => {
    const numbers = colour.match(/[\\d.]+/g).map(Number);
    const scale = colour.startsWith("color(") ? 255 : 1;
    return { rgb: numbers.slice(0, 3).map((part) => part * scale), alpha: numbers[3] ?? 1 };
  };
  const light = (rgb) => {
    const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const [r, g, b] = rgb.map((part) => linear(part / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const over = (front, back) => front.rgb.map((part, at) => part * front.alpha + back[at] * (1 - front.alpha));
  const ground = (node) => {
    if (!node) return [255, 255, 255];
    const own = parse(getComputedStyle(node).backgroundColor);
    return own.alpha === 1 ? own.rgb : over(own, ground(node.parentElement));
  };
  const ratio = (one, two) => (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    const unseen = ["SCRIPT", "STYLE", "OPTION"].includes(node.tagName) || !node.checkVisibility();
    if (unseen || !walker.currentNode.textContent.trim()) continue;
    const back = ground(node);
    const style = getComputedStyle(node);
    const ink = node.namespaceURI.endsWith("svg") ? style.fill : style.color;
    const contrast = ratio(light(over(parse(ink), back)), light(back));
    if (contrast < wanted) found.push(`${contrast.toFixed(2)} ${walker.currentNode.textContent.trim().slice(0, 60)}`);
  }
  return found;
}"""

CONTRAST = 4.5
"""What WCAG 2.2 asks of texts of a usual size (1.4.3, level AA)."""


def nameless(page: Page) -> list[str]:
    """The controls and pictures that a screen reader has no name for."""
    found: list[str] = page.evaluate(NAMELESS)
    return found


def faint(page: Page) -> list[str]:
    """The texts that stand out too little from what is behind them, with their contrast."""
    found: list[str] = page.evaluate(FAINT, CONTRAST)
    return found
