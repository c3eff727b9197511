"""Actors: who a text speaks of, by name or by reference."""

from flows.extract.actor.find import find
from flows.extract.actor.focus import focus, home
from flows.extract.actor.gazetteer import Gazetteer, default_gazetteer, load_gazetteer
from flows.extract.actor.mention import ActorMention
from flows.extract.actor.same import join_names, name_words, same_name

__all__ = [
    "ActorMention",
    "Gazetteer",
    "default_gazetteer",
    "find",
    "focus",
    "home",
    "join_names",
    "load_gazetteer",
    "name_words",
    "same_name",
]
