"""Tell apart the texts that several made, each for itself, with one: "Fiji and Samoa each signed a pact with"."""

from __future__ import annotations

from relations_db.extraction.agreements.deed_words import Deed
from relations_db.extraction.agreements.makers import Makers, makers_between
from relations_db.extraction.agreements.named_makers import clause_start
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.wording import Wording


def makers_apiece(words: Wording, name: TextName, deed: Deed, makers: Makers, gathered: Makers) -> list[Makers]:
    """Give the makers of each of the texts told by one name: as a rule of one text.

    Args:
        words: of the sentence.
        name: the text's name.
        deed: what was done with it.
        makers: all who are said to have made it.
        gathered: the gathering told last, of which the first is the one whom the others met.
    """
    if "each" not in words.lower[max(0, deed.verb - 3) : deed.verb] or deed.form != "active" or name.plural:
        return [makers]
    own = makers_between(words, clause_start(words, deed), deed.verb).countries
    partners = [c for c in makers.countries if c not in own] or [c for c in gathered.countries[:1] if c not in own]
    if len(own) < 2 or len(partners) != 1:
        return [makers]
    return [Makers([country, *partners]) for country in own]
