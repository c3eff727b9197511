"""An extractor that asks a language model, and keeps of its answer what article and engine bear out."""

from flows.llm.extractor import LlmExtractor
from flows.llm.settings import Settings, settings_from

__all__ = ["LlmExtractor", "Settings", "settings_from"]
