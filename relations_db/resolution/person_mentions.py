"""Tell which mentions of people bear on each other, by the forms of their names."""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from relations_db.resolution import names
from relations_db.resolution.cells import hashed


class Mention(msgspec.Struct, frozen=True):
    """A person as one report names him or her.

    Attributes:
        report, ordinal: key of the report and the place among its participants; together they name the
            mention.
        article, post: keys of the article and of the post it is or stands in.
        name, country, organization, party, role: as in `Participant`.
        date: EDTF date of the event, where it is known.
    """

    report: str
    ordinal: int
    article: str
    post: str
    name: str
    country: str | None
    organization: str | None
    party: str | None
    role: str | None
    date: str | None

    @property
    def scope(self) -> str:
        """Give whom the person speaks for: a country's code, or an organisation's key after a tilde."""
        return self.country or (f"~{self.organization}" if self.organization else "")


class FormCells(NamedTuple):
    """The cells in which a form of a name is found, and those in which it looks for others."""

    found: frozenset[int]
    looked: frozenset[int]


def form_cells(scope: str, name: str) -> FormCells:
    """Give where a form of a name is found, and where it looks for those that may name the same person."""
    parsed = names.parse(name)
    found = {f"name|{' '.join(sorted(parsed.parts))}"}
    found |= {f"spelling|{scope}|{spelling}" for spelling in parsed.spellings}
    found |= {f"word|{scope}|{part}" for part in parsed.parts if len(part) > 1}
    if not parsed.is_short:
        found.add(f"sound|{scope}|{names.sound_in_letters(parsed)}")
    looked = set(found)
    long = [part for part in parsed.parts if names.may_be_misspelt(part)]
    if parsed.is_short:
        found |= {f"lone|{scope}|{part[0]}|{len(part)}" for part in long}
        looked |= {f"long|{scope}|{part[0]}|{len(part) + n}" for part in long for n in (-1, 0, 1)}
    else:
        found |= {f"long|{scope}|{part[0]}|{len(part)}" for part in long}
        looked |= {f"lone|{scope}|{part[0]}|{len(part) + n}" for part in long for n in (-1, 0, 1)}
    return FormCells(frozenset(map(hashed, found)), frozenset(map(hashed, looked)))


def linked(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Tell whether two forms of names, each with its scope, bear on whom the other names."""
    mine, theirs = names.parse(one[1]), names.parse(other[1])
    if sorted(mine.parts) == sorted(theirs.parts):
        return True
    if one[0] != other[0]:
        return False
    if names.same(mine, theirs) or names.is_misspelling(mine, theirs) or names.is_nickname(mine, theirs):
        return True
    short, full = sorted((mine, theirs), key=lambda name: len(name.parts))
    if names.is_short_form(short, full) or names.is_short_form(full, short):
        return True
    return short.is_short and any(
        names.may_be_misspelt(a) and names.may_be_misspelt(b) and names.one_slip_apart(a, b)
        for a in short.parts
        for b in full.parts
    )
