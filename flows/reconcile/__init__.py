"""Claims in; events, comparisons and linked dates out. No clock, no frames; what waits on disk goes with the process."""

from flows.reconcile.engine import reconcile
from flows.reconcile.linking import link

__all__ = ["link", "reconcile"]
