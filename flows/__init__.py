"""dateline: news articles in, a dated and evidence-backed timeline out."""

__version__ = "0.1.0"
