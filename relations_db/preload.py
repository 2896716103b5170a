"""Load what reading articles needs, once, so that processes forked from this one share it."""

import gc

from relations_db.extraction import reader
from relations_db.language.lexicon import load_lexicon
from relations_db.reading import dumps

__all__ = ["dumps", "load", "reader"]


def load() -> None:
    """Load the lexicon."""
    load_lexicon()


load()
# What is there to stay is not looked through, which would have every process copy it.
gc.collect()
gc.freeze()
