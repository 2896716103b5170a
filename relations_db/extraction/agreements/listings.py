"""Read the texts that stand line by line below what says that they were signed: "The following were signed:"."""

from __future__ import annotations

from relations_db.extraction.agreements.coordination import Group
from relations_db.extraction.agreements.deed_words import AUX, DENIED, FINITE, PARTICIPLES, Deed
from relations_db.extraction.reports import AgreementStatus
from relations_db.extraction.wording import Wording
from relations_db.language.document import ParsedSentence

_SIGNED = frozenset("documents agreements memoranda mous texts outcomes instruments accords following".split())
# No number of an item takes more tokens: "( 12 )", "xii ."
_NUMBER = 4
_VERBS = AUX - {"to"}


class Listing:
    """Keep whether the lines of an article list texts, below a line that says what was done with them."""

    def __init__(self) -> None:
        self._status: AgreementStatus | None = None
        self._line = -1

    def follow(self, sentence: ParsedSentence) -> None:
        """Open the list that a sentence announces, or close the one that a sentence with a verb ends."""
        lowers = sentence.lowers
        headed = lowers[:2] == ["list", "of"]
        if lowers[-1:] == [":"] or headed:
            told = [PARTICIPLES[w] for w in lowers if w in PARTICIPLES]
            open_ = (bool(told) or headed) and not _SIGNED.isdisjoint(lowers) and DENIED.isdisjoint(lowers)
            planned = {"be", "will"} & set(lowers)
            self._status = (told[-1] if told else "signed") if open_ and not planned else None
            self._line = sentence.line
        elif self._status is not None and sentence.line != self._line and not _VERBS.isdisjoint(sentence.words):
            self._status = None

    def deed(self, words: Wording, group: Group) -> Deed | None:
        """Give what was done with the texts of a line of the list: they open it, behind its number."""
        if self._status is None or words.syntax.sentence.line == self._line or group.first > _NUMBER:
            return None
        number = words.lower[: group.first]
        if any(len(w) > 3 or (w.isalpha() and w not in {"i", "v", "x", "ii", "iii"}) for w in number):
            return None
        if any(w in FINITE for w in words.lower[group.last : group.last + 3]):
            return None
        return Deed(self._status, group.first, "spoken", group.last)
