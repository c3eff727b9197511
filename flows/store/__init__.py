"""What earlier runs read and extracted, so that a run reads and extracts only what is new or changed.

The store is a help, never a source: whatever it lacks is read and extracted again, and all of it may be deleted.

    warehouse/extracted/index              which inputs were seen, and which batch holds what; a hash of itself first
    warehouse/extracted/published          which inputs gave which published content
    warehouse/extracted/read/<hash>        a batch of inputs' articles and rejections
    warehouse/extracted/said/<hash>        a batch of articles' claims and mentions

Batches are MessagePack in Zstandard, named by the hash of their bytes and never changed; reading them makes values
of the known types and nothing else.
"""

from flows.store.engine import engine_version
from flows.store.memory import Memory
from flows.store.survey import Survey, survey

__all__ = ["Memory", "Survey", "engine_version", "survey"]
