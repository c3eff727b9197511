"""The command `dateline`."""

from flows.cli.app import main

__all__ = ["main"]
