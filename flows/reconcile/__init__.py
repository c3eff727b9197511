"""Claims in; events, comparisons and linked dates out. Pure: no input or output, no clock, no frames."""

from flows.reconcile.engine import reconcile
from flows.reconcile.linking import link

__all__ = ["link", "reconcile"]
