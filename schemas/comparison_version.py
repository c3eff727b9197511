"""The table `comparison_version`."""

from schemas.comparison import Comparison
from schemas.table import Known


class ComparisonVersion(Known, Comparison):
    """A comparison as the documents known from one day on support it, until more was known."""
