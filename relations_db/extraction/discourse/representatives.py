"""Give people the country that they are said to have spoken for: "Fiji was represented by A", "A for Peru"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from relations_db.language.coreference import Cast
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention

_BE = frozenset("was were is are been being".split())
_LINKS = ([","], ["and"])
# So far behind "represented" may stand who did it: "represented at the funeral by".
_TO_DOER = 8


def place_representatives(sentences: Iterable[ParsedSentence], cast: Cast) -> None:
    """Give those of whom an article tells neither country nor organisation the country that they represented.

    Args:
        sentences: of the article.
        cast: its people.
    """
    for sentence in sentences:
        if not sentence.mentions:
            continue
        found = [*_told(sentence), *_dealt_out(sentence)]
        for mention, land in found:
            person = cast.person(mention)
            if person is not None and person.country is None and person.organization is None and person.known is None:
                person.country = land


def _land(sentence: ParsedSentence, k: int) -> str | None:
    """Give the country, or that of the capital which stands for it, at a chunk."""
    chunk = sentence.chunks[k] if 0 <= k < len(sentence.chunks) else None
    return chunk.country if chunk is not None and chunk.kind in {"country", "place"} else None


def _told(sentence: ParsedSentence) -> Iterator[tuple[PersonMention, str]]:
    """Give who is said to have represented whom: "Fiji was represented by A, Peru by B", "A represented Fiji", "A, who
    represented Fiji", "A, representing Fiji".
    """
    lowers = sentence.lowers
    if "representing" in sentence.words:
        for k, lower in enumerate(lowers):
            land = _land(sentence, k + 1) if lower == "representing" else None
            doer = _ending_at(sentence, k) or _ending_at(sentence, k - 1)
            if land is not None and doer is not None:
                yield doer, land
    if "represented" not in sentence.words:
        return
    done = lowers.index("represented")
    begin = done - (lowers[done - 1] == "who")
    doer = _ending_at(sentence, begin) or (_ending_at(sentence, begin - 1) if begin < done else None)
    behind = done + 1 + (lowers[done + 1 : done + 2] == ["the"])
    if doer is not None and (land := _land(sentence, behind)) is not None:
        yield doer, land
    passive = done > 1 and lowers[done - 1] in _BE
    for k in range(done, len(lowers)) if passive else ():
        if lowers[k] != "by":
            continue
        first = "by" not in lowers[done:k]
        land = _land(sentence, done - 2) if first and k < done + _TO_DOER else _land(sentence, k - 1)
        if land is not None:
            yield from ((mention, land) for mention in _row_from(sentence, k + 1))


def _dealt_out(sentence: ParsedSentence) -> Iterator[tuple[PersonMention, str]]:
    """Give those of a list who each stand for a country: "A for Peru, B for Fiji and C for Kenya"."""
    if "for" not in sentence.words or len(sentence.mentions) < 2:
        return
    pairs = [
        (mention, land) for mention in sentence.mentions
        if mention.name is not None and sentence.lowers[mention.last : mention.last + 1] == ["for"]
        and (land := _land(sentence, mention.last + 1)) is not None
    ]  # fmt: skip
    if len(pairs) > 1:
        yield from pairs


def _ending_at(sentence: ParsedSentence, k: int) -> PersonMention | None:
    return next((m for m in sentence.mentions if m.last == k and m.name is not None), None)


def _row_from(sentence: ParsedSentence, k: int) -> Iterator[PersonMention]:
    """Give the people named one after another from a chunk on."""
    for mention in sentence.mentions:
        if mention.first == k and mention.name is not None:
            yield mention
            k = mention.last
            while sentence.lowers[k : k + 1] in _LINKS:
                k += 1
        elif mention.first > k:
            return
