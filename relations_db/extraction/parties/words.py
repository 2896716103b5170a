"""Tell where a common word names a party: "the Labour leader", "Salvini of the League", "the Greens"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.chunks import Chunk
from relations_db.language.tokens import fold

# Behind such a word these show it to be a party's name.
_FOLLOWING = frozenset(
    "leader leaders party mp mps mep meps lawmaker lawmakers senator senators congressman congresswoman congressmen "
    "government politician politicians spokesman spokeswoman spokesperson chairman chairwoman chair chief candidate "
    "candidates deputy deputies voters councillor councillors peer peers backbencher backbenchers minister ministers "
    "mayor majority leadership whip administration faction caucus benches manifesto co-leader co-chair led opposition "
    "frontbench premier president governor stalwart veteran legislator legislators representative representatives "
    "parliamentarian parliamentarians".split()
)
# What a party does and a thing of that name hardly; an assembly does it as well.
_DEMANDING = frozenset(
    "demanded demands wants wanted opposes opposed accused accuses denounced denounces boycotted called says said "
    "promised promises voted welcomed".split()
)
_SIDING = frozenset("people supporters followers activists faithful".split())
# What a party calls itself beside its watchword.
_SORTS = frozenset(
    "party parties movement front union alliance league coalition congress bloc block democrats democratic democracy "
    "liberals greens labour communists socialists republicans conservatives assembly council pact force forces "
    "rally list group organisation organization club association federation partnership".split()
)
_ASSEMBLIES = frozenset("congress coalition confederation league".split())
_RULING = frozenset(
    "ruling governing opposition right-wing left-wing far-right centre-right centre-left center-right center-left "
    "conservative liberal nationalist populist eurosceptic pro-european pro-eu hard-right".split()
)
_BELONGING = frozenset("of for from with by against".split())
_PLAIN = frozenset({"word", "title_word", "name"})


def is_watchword(name: str) -> bool:
    """Tell whether nothing in a party's name of several words says that it is one: "National Unity"."""
    return " " in name and _SORTS.isdisjoint(fold(name).lower().replace("'", " ").split())


def acts_as_party(chunks: Sequence[Chunk], k: int) -> bool:
    """Tell whether the word behind a chunk shows it to be a party: "The NPP says", "PAS supporters"."""
    behind = chunks[k + 1].lower if k + 1 < len(chunks) else ""
    return behind in _DEMANDING or behind in _SIDING or behind.rpartition(" ")[2] in _FOLLOWING


def names_party(syntax: Syntax, k: int) -> bool:
    """Tell whether the common word at a chunk stands where a party's name does."""
    chunks = syntax.sentence.chunks
    chunk = chunks[k]
    if chunk.kind not in _PLAIN or not chunk.text[:1].isupper():
        return False
    before = chunks[k - 1] if k else None
    after = chunks[k + 1] if k + 1 < len(chunks) else None
    if after is not None and after.lower in {"'s", "’s", "'", "’"}:
        if not _FOLLOWING.isdisjoint(c.lower.rpartition(" ")[2] for c in chunks[k + 2 : k + 6]):
            return True
        return k + 2 in syntax.sentence.at and syntax.sentence.at[k + 2].name is not None
    if after is not None and after.lower.rpartition(" ")[2] in _FOLLOWING:
        return True
    if before is None:
        # "Labour demanded a debate"
        return after is not None and after.lower in _DEMANDING and chunk.lower not in _ASSEMBLIES
    if before.lower == "(" and after is not None and after.lower in {")", ",", ";", "-", "–", "/"}:
        return k > 1 and syntax.covering(k - 2) is not None
    if after is not None and (after.kind in {"title_word", "name", "place", "body", "office"} or after.lower == "of"):
        return False
    if before.lower in _RULING or (before.lower in {"'s", "’s"} and k > 1 and bool(chunks[k - 2].country)):
        return True
    article = before.lower == "the"
    opening = chunks[k - 2] if article and k > 1 else before if not article else None
    if opening is not None and opening.lower in _BELONGING:
        at = k - 3 if article else k - 2
        return at >= 0 and (syntax.covering(at) is not None or chunks[at].lower in _FOLLOWING)
    return article and chunk.lower.endswith(("s", "crats")) and k > 1
