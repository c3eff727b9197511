"""Amounts in text: money, shares, changes, multiples, counts, measures."""

from flows.extract.quantity.quantity import Quantity
from flows.extract.quantity.tag import tag

__all__ = ["Quantity", "tag"]
