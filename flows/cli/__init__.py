"""The command `dateline`."""

import sys


def main() -> None:
    """Run the command line. An interrupt ends it without a word, while it still imports what it needs, too."""
    try:
        from flows.cli.app import main as run

        run()
    except KeyboardInterrupt:
        sys.exit(130)
