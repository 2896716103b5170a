"""Tell after which town a text is called: "the Suva Declaration", "the Declaration of Suva"."""

from __future__ import annotations

from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.discourse.sides import place_of
from relations_db.extraction.wording import Wording


def town_of(words: Wording, name: TextName) -> str | None:
    """Give the town after which a text is called that has a name of its own."""
    if not name.proper or name.kind == "documents":
        return None
    behind = name.head + 2
    k = behind if words.at(name.head + 1) == "of" and words.kind(behind) == "place" else name.title_first
    place = place_of(words.chunk_at(k)) if words.kind(k) == "place" else None
    return place[0] if place is not None else None
