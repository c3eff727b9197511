"""Work that may hang, grow or die, done in a child process under a budget: it never takes the caller with it."""

from flows.confine.aside import Aside
from flows.confine.child import Budget
from flows.confine.confinement import Confinement, Overrun

__all__ = ["Aside", "Budget", "Confinement", "Overrun"]
