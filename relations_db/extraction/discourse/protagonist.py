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
    titled: Counter[int] = Counter()
    for sentence in sentences:
        people = {id(p) for m in sentence.mentions if (p := cast.person(m)) is not None}
        (titled if sentence.headline else named).update(people)
    if not named:
        return None
    first = min((p for p in cast.people if named[id(p)]), key=lambda p: p.order)
    named[id(first)] += 1
    for person in cast.people:
        if named[id(person)] and titled[id(person)]:
            named[id(person)] += _IN_TITLE
    if len(titled) == 1 and not named[next(iter(titled))]:
        # Whom the title alone names, the text may call "he" throughout.
        named[next(iter(titled))] = _OFTEN
    leading = [p for p in cast.people if named[id(p)] >= _OFTEN]
    return max(leading, key=lambda p: (named[id(p)], -p.order), default=None)
