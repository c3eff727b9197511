"""Claims in; events, comparisons and linked dates out: no clock, no frames, no files but what waits on disk."""

from flows.reconcile.apart import Apart
from flows.reconcile.engine import reconcile
from flows.reconcile.linking import link

__all__ = ["Apart", "link", "reconcile"]
