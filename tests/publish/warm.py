"""Imported by the process that others are forked from: they then begin with what they need."""

from tests.publish.story import tables

for _count in (3, 5):
    tables(_count)
