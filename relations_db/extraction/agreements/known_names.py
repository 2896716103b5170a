"""Keep the short names of the texts that an article has named: "the ACFT", "the one on fish"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from relations_db.extraction.agreements.complements import end_of_name
from relations_db.extraction.agreements.deed_words import STATEMENTS
from relations_db.extraction.agreements.name_words import ATTRIBUTE_OF, HEADS
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.wording import Wording
from relations_db.language.document import ParsedSentence

_ABOUT = frozenset("on for about concerning regarding covering governing".split())
# A further text of the kind told before.
_FURTHER = frozenset("another second third fourth other".split())
_SHORT = _FURTHER | {"one"}
_SINGULAR = {"memoranda": "memorandum", "treaties": "treaty"}


class Known:
    """Keep the texts that an article has named, by their acronyms, and the bundle named last."""

    def __init__(self) -> None:
        self._acronyms: dict[str, TextName] = {}
        # The noun of the bundle told last in the singular, and the line that tells of it.
        self._each, self._line = "", -1

    def note(self, words: Wording, name: TextName) -> None:
        """Note how a text may be called from now on."""
        if name.kind not in STATEMENTS and words.lower[name.head] in HEADS:
            noun = words.lower[name.head]
            self._each, self._line = _SINGULAR.get(noun, noun.removesuffix("s")), words.syntax.sentence.line
        if name.proper and words.at(name.last - 1) == ")" and words.text[name.last - 2].isupper():
            self._acronyms.setdefault(words.text[name.last - 2], name)

    def may_be_in(self, sentence: ParsedSentence) -> bool:
        """Tell whether a sentence may call a text by a short name."""
        here = sentence.line == self._line and not _SHORT.isdisjoint(sentence.words)
        return here or (bool(self._acronyms) and not self._acronyms.keys().isdisjoint(sentence.tokens.text))

    @staticmethod
    def may_come_of(sentences: Sequence[ParsedSentence]) -> frozenset[str]:
        """Give what sentences may make known as acronyms: capitals in brackets."""
        return frozenset(
            word
            for sentence in sentences if "(" in sentence.tokens.text
            for mark, word in pairwise(sentence.tokens.text) if mark == "(" and word.isupper()
        )  # fmt: skip

    def short_name(self, words: Wording, k: int, here: Sequence[TextName] = ()) -> TextName | None:
        """Give the text that a short name at a token means, where none named here before it is nearer."""
        known = self._acronyms.get(words.text[k])
        if known is None and words.lower[k] not in _SHORT:
            return None
        first = k - 1 if words.at(k - 1) in {"the", "this"} else k
        if known is not None and words.at(k - 1) != "(" and words.at(k + 1) not in ATTRIBUTE_OF:
            return replace(
                known, first=first, head=k, last=k + 1, title_first=k, definite=True, own=False, inner=False, year=None,
            )  # fmt: skip
        if here or words.syntax.sentence.line != self._line or self._each not in HEADS:
            return None
        further = words.lower[k] in _FURTHER
        if not further and not (words.lower[k] == "one" and first < k):
            return None
        # "The one on fish", "a second, on sport, bears …"
        at = k + 1 + (further and words.at(k + 1) == ",")
        if words.at(at) not in _ABOUT:
            return None
        first = k - 1 if words.at(k - 1) in {"the", "this", "a"} else k
        kind = HEADS[self._each].kind
        last = end_of_name(words, at, kind)
        title = f"{self._each} {words.span(at, last)}"
        last += at > k + 1 and words.at(last) == ","
        return TextName(first, k, last, k, kind, title, None, False, (), True, False, "verb") if last > at else None
