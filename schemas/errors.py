"""The one root of every error that a person is to read."""


class DatelineError(Exception):
    """Something the user can mend; its text is one sentence: what happened, where, and what to do."""
