"""Claims in; events, comparisons and linked dates out. Pure."""
