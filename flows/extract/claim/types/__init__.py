"""One file for each event type: the cues that show it."""
