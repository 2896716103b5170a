"""Define the name of an agreement as a sentence has it."""

from __future__ import annotations

from dataclasses import dataclass

from relations_db.extraction.agreements.name_words import Need
from relations_db.extraction.reports import AgreementKind


@dataclass(slots=True)
class TextName:
    """The name of an agreement as a sentence has it.

    Attributes:
        first, head, last: tokens of its determiner or number, of its noun, and after its last.
        title_first: token where its title begins.
        kind: of the text, `documents` for several.
        title: as written, without determiner.
        count: how many documents.
        modifiers: the words before its noun, lower case.
        definite, proper: it opens with "the", "this" or a possessor; its noun or title is in capitals.
        need: what else it takes to be an agreement.
        year: written as part of the name ("the 1950 treaty").
        own: a possessor stands before it ("its", "Nepal's").
        partner: the country with which it was made, where one word tells of several texts ("the accords with A and B").
        inner: it stands inside the name before it ("the protocol to the Treaty on …").
    """

    first: int
    head: int
    last: int
    title_first: int
    kind: AgreementKind
    title: str
    count: int | None
    plural: bool
    modifiers: tuple[str, ...]
    definite: bool
    proper: bool
    need: Need
    year: int | None = None
    own: bool = False
    inner: bool = False
    partner: str | None = None

    @property
    def statement(self) -> bool:
        """Tell whether it is a text that two sides put out together rather than sign."""
        return self.kind in {"joint_statement", "communique", "declaration"}
