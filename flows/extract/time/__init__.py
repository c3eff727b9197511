"""Time: what days, spans and lengths of time a text speaks of."""

from flows.extract.time.mention import TimeMention
from flows.extract.time.tag import tag

__all__ = ["TimeMention", "tag"]
