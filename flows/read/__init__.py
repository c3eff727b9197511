"""Bytes in, documents out: the only room that reads articles."""
