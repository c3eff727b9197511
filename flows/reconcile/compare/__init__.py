"""Figures and claims about the same thing, laid side by side."""

from flows.reconcile.compare.ledger import Ledger

__all__ = ["Ledger"]
