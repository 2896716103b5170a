"""Tell of which country the embassy or the ambassador is that gives a ceremony."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.ceremonies.lands import feast_of
from relations_db.extraction.ceremonies.phrases import Phrase
from relations_db.extraction.ceremonies.words import GIVEN, GIVING, is_embassy
from relations_db.extraction.discourse.syntax import Syntax


def named_embassy(syntax: Syntax) -> list[str]:
    """Give the country of an embassy that a sentence names in full, then its host: "the Embassy of Peru in Ghana"."""
    chunks = syntax.sentence.chunks
    for k, chunk in enumerate(chunks):
        if not is_embassy(chunk.lower):
            continue
        owner, j = chunk.country, k + 1
        if owner is None and k and chunks[k - 1].kind == "adjective":
            owner = chunks[k - 1].country
        elif owner is None:
            j += 1 + (syntax.sentence.lowers[k + 2 : k + 3] == ["the"])
            owner = chunks[j].country if j < len(chunks) and syntax.sentence.lowers[k + 1] == "of" else None
            j += 1
        host = chunks[j + 1].country if syntax.sentence.lowers[j : j + 1] in (["in"], ["to"]) else None
        if owner is not None and host is not None and owner != host:
            return [owner, host]
    return []


def embassy_of(syntax: Syntax, phrase: Phrase, told: Sequence[str] = ()) -> list[str] | None:
    """Give the country of the embassy that gives the ceremony, then its host country, where the words say so.

    Args:
        syntax: of the sentence.
        phrase: names the ceremony.
        told: the countries of the embassy that the article has named in full.
    """
    chunks = syntax.sentence.chunks
    for k, chunk in enumerate(chunks):
        residence = chunk.lower == "residence" and _is_ambassadors(syntax, k)
        if (
            not (is_embassy(chunk.lower) or residence)
            or chunk.kind == "office"
            or ((m := syntax.covering(k)) is not None and m.name is not None)
        ):
            continue
        housed = phrase.head < k <= phrase.last + 4 and "of" in syntax.sentence.lowers[phrase.head + 1 : k]
        housed = housed or (k > phrase.last and "at" in [c.lower for c in chunks[phrase.last + 1 : k]][:3])
        between = {c.lower for c in (chunks[k : phrase.first] if k < phrase.first else chunks[phrase.last : k])}
        if not between & (GIVING | GIVEN | _BRINGING | _MARKING) and not housed:
            continue
        owner = chunk.country
        if owner is None and k > 0 and chunks[k - 1].kind in {"adjective", "country"}:
            owner = chunks[k - 1].country
        if residence:
            owner = next((c.country for c in chunks[max(0, k - 4) : k] if c.kind in {"adjective", "country"}), None)
        j = k + 1
        if j < len(chunks) and chunks[j].lower == "of":
            while j < len(chunks) and j < k + 6 and chunks[j].kind != "country":
                j += 1
            if j < len(chunks) and chunks[j].kind == "country":
                owner = owner or chunks[j].country
                j += 1
        # "The Embassy gave a reception on the National Day of Fiji."
        owner = owner or next(iter(feast_of(syntax)), None)
        if owner is None and told and chunk.lower in _PLAIN:
            # "The Embassy held a reception", as an article says that has named it before.
            return list(told)
        if owner is None:
            continue
        found = [owner]
        for n in range(j, min(j + 4, len(chunks))):
            if chunks[n].lower in {"in", "to"} and n + 1 < len(chunks):
                host = next(
                    (c.country for c in chunks[n + 1 : n + 3] if c.kind in {"country", "place"} and c.country), None
                )
                if host is not None and host != owner:
                    found.append(host)
                break
        if len(found) == 1:
            host = syntax.story.dateline_country or syntax.story.place_country
            place = next((c.country for c in chunks if c.kind == "place" and c.country), None)
            host = place or host
            if host is not None and host != owner:
                found.append(host)
        return found
    return None


def _is_ambassadors(syntax: Syntax, k: int) -> bool:
    """Tell whether the residence at a chunk is an ambassador's: "the Kenyan ambassador's residence"."""
    lowers = syntax.sentence.lowers
    return any(lower.endswith(("ambassador", "high commissioner")) for lower in lowers[max(0, k - 3) : k])


# What it does with a feast, "with a reception".
_MARKING = frozenset({"celebrated", "observed", "commemorated"})
_PLAIN = frozenset({"embassy", "consulate", "high commission", "mission"})
# What an embassy does with a wreath.
_BRINGING = frozenset({"laid", "placed", "presented", "offered"})


def posted_to(syntax: Syntax) -> str | None:
    """Give the country to which an ambassador of the sentence is sent: "Ambassador to the United States, X"."""
    chunks = syntax.sentence.chunks
    for k, chunk in enumerate(chunks[:-2]):
        if chunk.lower.endswith(("ambassador", "high commissioner")) and chunks[k + 1].lower == "to":
            return chunks[k + 2].country or (chunks[k + 3].country if k + 3 < len(chunks) else None)
    return None
