"""Tell apart the texts that several made, each for itself, with one: "Fiji and Samoa each signed a pact with"."""

from __future__ import annotations

from dataclasses import replace

from relations_db.extraction.agreements.deed_words import Deed
from relations_db.extraction.agreements.elided import SINGULAR
from relations_db.extraction.agreements.makers import Makers, makers_between
from relations_db.extraction.agreements.name_words import HEADS
from relations_db.extraction.agreements.named_makers import clause_start
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.wording import Wording

_OWN = frozenset({"own", "respective"})


def makers_apiece(
    words: Wording, name: TextName, deed: Deed, makers: Makers, gathered: Makers
) -> tuple[TextName, list[Makers]]:
    """Give the name of each of the texts told by one name and the makers of each: as a rule of one text.

    Args:
        words: of the sentence.
        name: the text's name.
        deed: what was done with it.
        makers: all who are said to have made it.
        gathered: the gathering told last, of which the first is the one whom the others met.
    """
    each = "each" in words.lower[max(0, deed.verb - 3) : deed.verb] and not name.plural
    own = name.plural and name.count is None and words.at(name.head) in SINGULAR and _owned(words, name)
    if deed.form != "active" or not (each or own):
        return name, [makers]
    several = makers_between(words, clause_start(words, deed), deed.verb, capitals=True).countries
    partners = [c for c in makers.countries if c not in several] or [
        c for c in gathered.countries[:1] if c not in several
    ]
    if len(several) < 2 or len(partners) != 1:
        return name, [makers]
    if own:
        head = HEADS[SINGULAR[words.lower[name.head]]]
        lead = [w for w in words.text[name.title_first : name.head] if w.lower() not in _OWN]
        title = " ".join((*lead, SINGULAR[words.lower[name.head]], *words.text[name.head + 1 : name.last]))
        name = replace(name, title=title, kind=head.kind, plural=False, definite=False)
    return name, [Makers([country, *partners]) for country in several]


def _owned(words: Wording, name: TextName) -> bool:
    """Tell whether several texts are said to be one of each: "their own accords", "their respective treaties"."""
    return not _OWN.isdisjoint(words.lower[name.first : name.head])
