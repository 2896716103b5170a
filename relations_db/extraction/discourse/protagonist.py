"""Tell of whom an article is: whoever it names most often, in its title before all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from relations_db.language.coreference import Cast
from relations_db.language.document import ParsedSentence
from relations_db.language.person import Person

# A title that names somebody says of whom the article is.
_IN_TITLE = 3
_OFTEN = 2


def protagonist(sentences: Iterable[ParsedSentence], cast: Cast) -> Person | None:
    """Give the one of whom an article is, by the number of sentences that name him; of several the one named first.

    Args:
        sentences: those of the article.
        cast: its people.
    """
    named: Counter[int] = Counter()
    for sentence in sentences:
        people = {id(p) for m in sentence.mentions if (p := cast.person(m)) is not None}
        named.update(dict.fromkeys(people, _IN_TITLE if sentence.headline else 1))
    first = min((p for p in cast.people if p.leads), key=lambda p: p.order, default=None)
    named[id(first)] += 1
    leading = [p for p in cast.people if p.leads and named[id(p)] >= _OFTEN]
    return max(leading, key=lambda p: (named[id(p)], -p.order), default=None)
