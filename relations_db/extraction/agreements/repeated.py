"""Find a text made like the one before with somebody else: "He issued a statement on May 3, and with Y another"."""

from __future__ import annotations

from dataclasses import replace

from relations_db.extraction.agreements.deed_words import AUX, FINITE
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.wording import Wording
from relations_db.language.dates import When

# So near behind a text stands the next one of its kind, and so near before it the one with whom it was made.
_REACH, _PARTNER = 24, 14


def made_again(words: Wording, name: TextName) -> tuple[TextName, int] | None:
    """Give another text of the kind of one, made with somebody else, and the token that stands for it."""
    if name.plural or name.inner:
        return None
    for k in range(name.last, min(len(words), name.last + _REACH)):
        if words.lower[k] in AUX or words.lower[k] in FINITE:
            return None
        if words.lower[k] == "another":
            behind = (j for j in range(k - 2, max(name.last, k - _PARTNER), -1) if words.lower[j] == "with")
            partner = next(behind, 0)
            if not partner or words.at(partner - 1) not in {"and", ",", ";"}:
                return None
            # What follows a name is with whom it was made.
            return replace(name, first=k, last=partner, definite=False, count=None), k
    return None


def day_behind(words: Wording, k: int) -> When | None:
    """Give the day told right behind a token: "another on May 5", "another in Lima on May 5"."""
    for chunk in words.syntax.sentence.chunks:
        if chunk.kind == "date" and k < chunk.first < k + 5:
            return chunk.when
    return None
