"""The pages for people: each module has the pages of one concern."""

from flows.web.serve.page import Page
from flows.web.serve.pages import about, article, event, found, over_time, query, timeline

PAGES: tuple[Page, ...] = (
    timeline.PAGE, event.PAGE, over_time.PAGE, article.LIST, article.PAGE, found.PAGE, query.PAGE, about.PAGE,
)  # fmt: skip
