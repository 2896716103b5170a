"""Give a name what the office beside it says: "Foreign Minister of Peru, X visited"."""

from __future__ import annotations

from itertools import pairwise

import msgspec

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax


def with_office_country(syntax: Syntax, verb: int, sides: list[Side]) -> list[Side]:
    """Give a name without a country that of the office before it: "Foreign Minister of Peru, X visited"."""
    if len(sides) != 1 or sides[0].actor is not None or sides[0].person is None:
        return sides
    mentions = [m for m in syntax.sentence.mentions if m.last <= verb]
    for office, name in pairwise(mentions):
        comma = (
            syntax.sentence.chunks[name.first - 1].lower == "," or syntax.sentence.chunks[office.last - 1].lower == ","
        )
        near = (
            name.first - office.last <= 1
            and comma
            and office.name is None
            and not office.plural
            and office.country is not None
        )
        if near and name.name is not None and syntax.story.cast.person(name) is sides[0].person:
            role = office.offices[0].role if office.offices else None
            return [msgspec.structs.replace(sides[0], country=office.country, role=sides[0].role or role)]
    return sides
