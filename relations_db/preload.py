"""Load what reading articles needs, once, so that processes forked from this one share it."""

import gc

# Modules are loaded to stay: looking through them for garbage takes a tenth of the time.
gc.set_threshold(100_000, 20, 20)

from relations_db.extraction import reader  # noqa: E402 - they are what takes the time
from relations_db.language.lexicon import load_lexicon  # noqa: E402
from relations_db.reading import dumps  # noqa: E402

__all__ = ["dumps", "load", "reader"]


def load() -> None:
    """Load the lexicon."""
    load_lexicon()


load()
# What is there to stay is not looked through, which would have every process copy it.
gc.collect()
gc.freeze()
