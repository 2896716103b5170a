"""Tell names of things from names of people: "Doha Health Week", "Radio Andina", "South Asia", "Sino-Peruvian"."""

from __future__ import annotations

from relations_db.language.lexicon import Lexicon
from relations_db.language.tokens import Tokens


def names_a_thing(name: str, lexicon: Lexicon) -> bool:
    """Tell whether a name that nothing makes a person's is that of an event, a firm, a building, a region, a paper.

    Args:
        name: as written.
        lexicon: with the words that close and open such names.
    """
    tokens = Tokens(name)
    words = [fold for fold in tokens.lower if fold[0].isalnum()]
    if len(words) < 2:
        return False
    if words[-1] in lexicon.closing_words or words[0] in lexicon.opening_words:
        return True
    # "Pak-Kenya", "Trans-Baltic": joined to a country or a region it is no family name.
    return len(tokens) > 2 and tokens.text[-2] in "-–‑" and _is_land(tokens, lexicon)


def _is_land(tokens: Tokens, lexicon: Lexicon) -> bool:
    hit = lexicon.match(tokens, len(tokens) - 1)
    return hit is not None and all(entry.kind in {"country", "demonym", "people", "region"} for entry in hit[1])
