"""Tell of further visits of the same guest to the same country, of which only the time is told: "The last was in May",
"She had been there once before, in May", "He went back on May 3".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.visits.drafts import Draft
from relations_db.extraction.visits.journey_words import NOUNS
from relations_db.extraction.visits.times import compatible_month, is_year_of_another
from relations_db.language.chunks import is_date
from relations_db.language.dates import When

_RANKS = frozenset("first last previous second third fourth earlier latest".split())
_DETERMINERS = frozenset("the his her their a another".split())
_OPENING = frozenset({";", ",", "and", "–", "-", "(", "but"})
_BESIDE_RANK = frozenset("one visit trip time to there official state of these two working such".split())
_BEING = frozenset("was came had followed took dates".split())
_BESIDE_DATE = frozenset("been place in on only back to from just by".split())
_COMING = frozenset("went came returned was flew travelled traveled been".split())
_AGAIN = frozenset("back again before last once more there here twice , in on and then only".split())
_MARKS_OF_AGAIN = frozenset("back again before last more".split())
_TELLING = _RANKS | _COMING
# Lines from a visit to a further one of which only the time is told.
_NEAR = 2


def other_times(draft: Draft | None, syntax: Syntax, spoken: bool) -> Iterator[Draft]:
    """Give the further visits that a sentence tells of.

    Args:
        draft: the visit told last.
        syntax: the sentence.
        spoken: whether the sentence before speaks of a visit.
    """
    if draft is None or syntax.sentence.headline or syntax.sentence.line - draft.line > _NEAR:
        return
    yield from _of_compatriot(draft, syntax, spoken or not NOUNS.isdisjoint(syntax.sentence.words))
    for k, lower in enumerate(syntax.sentence.lowers):
        if lower not in _TELLING or syntax.sentence.quoted[k]:
            continue
        day = _ranked(syntax, k, spoken) or _repeated(syntax, k, draft)
        when = syntax.moment(day) if day is not None else None
        if when is not None and _is_another(draft.when, when):
            again = Draft(draft.visitors[:1], draft.host, "held", "again", when=when, line=syntax.sentence.line)
            again.earlier = True
            again.note(syntax)
            yield again
            return


def _of_compatriot(draft: Draft, syntax: Syntax, spoken: bool) -> Iterator[Draft]:
    """Give the earlier visit with which one is compared: "the last having been that of Y in May 2007", "the first since
    Y's visit in May 2007", "since Y came in May 2007". Y is of the visitor's country.
    """
    chunks, lowers, home = syntax.sentence.chunks, syntax.sentence.lowers, draft.visitors[0].country
    for mention in syntax.sentence.mentions:
        lead, k = lowers[max(0, mention.first - 3) : mention.first], mention.last
        named = mention.name is not None and home is not None
        compared = (
            spoken
            and lead[-2:] in _THAT_OF
            and (lead[0] == "since" or (lead[0] in _HAVING_BEEN and _ranks(lowers, mention.first)))
        )
        if named and lead[-1:] == ["since"] and [c.kind for c in chunks[k : k + 1]] == ["possessive"]:
            k += 1
            while lowers[k : k + 1] and lowers[k] in _BESIDE_RANK - {"visit", "trip"}:
                k += 1
            compared = lowers[k : k + 1] in (["visit"], ["trip"])
            k += 1
        if named and not compared and lead[-1:] == ["since"] and (done := _did_so(lowers, k)) is not None:
            k, compared = done, True
        day = _day_after(syntax, k) if named and compared else None
        if day is None or syntax.sentence.quoted[day]:
            continue
        ones = [s for s in syntax.sides(mention, []) if s.country in (home, None) and s.organization is None]
        when = syntax.moment(day)
        if not ones or all(s.person is draft.visitors[0].person for s in ones) or not _is_another(draft.when, when):
            continue
        ones = [msgspec.structs.replace(s, country=home) for s in ones[:1]]
        again = Draft(ones, draft.host, "held", "again", when=when, line=syntax.sentence.line)
        again.earlier = True
        again.note(syntax)
        yield again


def _did_so(lowers: Sequence[str], k: int) -> int | None:
    """Give the chunk behind "(the first to fly to Peru since Y) did so", "(since Y), who came"; None where the words
    behind Y say no such thing.
    """
    while lowers[k : k + 1] and lowers[k] in _BESIDE_DOER:
        k += 1
    end = k
    while lowers[end : end + 1] and lowers[end] in _DOING_SO:
        end += 1
    while lowers[end : end + 1] and lowers[end] in _WHERE_DONE:
        end += 1
    return end if end > k else None


def _ranks(lowers: Sequence[str], k: int) -> bool:
    """Tell whether the words before a chunk compare visits: "the last (visit to Peru) was that of"."""
    near = lowers[max(0, k - _TO_RANK) : k]
    return not _RANKS.isdisjoint(near) and ";" not in near


_THAT_OF = (["that", "of"], ["that", "by"], ["one", "by"])
_BESIDE_DOER = frozenset({",", "who", "himself", "herself", "last", "had"})
_DOING_SO = frozenset("did so came went was travelled traveled visited flew made".split())
_WHERE_DONE = frozenset("here there it the same this trip journey visit".split())
_HAVING_BEEN = frozenset({"been", "was", "being", "is"})
_TO_RANK = 14


def _ranked(syntax: Syntax, k: int, spoken: bool) -> int | None:
    """Give the chunk of the day of "The last was in May", "the first (visit to Peru) came in 2019"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    if lowers[k] not in _RANKS or k == 0 or lowers[k - 1] not in _DETERMINERS:
        return None
    if k > 1 and lowers[k - 2] not in _OPENING:
        return None
    j = k + 1
    while j < len(lowers) and (lowers[j] in _BESIDE_RANK or chunks[j].kind in {"country", "place", "adjective"}):
        j += 1
    visit = spoken or not NOUNS.isdisjoint(lowers[: max(k - 1, j)])
    if not visit or j >= len(lowers) or lowers[j] not in _BEING:
        return None
    return _day_after(syntax, j + 1)


def _repeated(syntax: Syntax, k: int, draft: Draft) -> int | None:
    """Give the chunk of the day of "he went back on May 3", "had last been there in May", "In May he came again"."""
    lowers = syntax.sentence.lowers
    if lowers[k] not in _COMING:
        return None
    end = k + 1
    while end < len(lowers) and lowers[end] in _AGAIN:
        end += 1
    around = {*lowers[max(0, k - 1) : k], *lowers[k + 1 : end]} | ({"again"} if lowers[k] == "returned" else set())
    if around.isdisjoint(_MARKS_OF_AGAIN):
        return None
    subject = next((m for m in reversed(syntax.sentence.mentions) if m.last <= k and m.last > k - 4), None)
    people = [s.person for s in draft.visitors[:1] if s.person is not None]
    if subject is None or not any(s.person is p for s in syntax.sides(subject, []) for p in people):
        return None
    if is_date(syntax.sentence.chunks, end):
        return end
    closed = end >= len(lowers) or lowers[end] in {".", ";", "to", "for"} or lowers[end - 1] in {",", "and"}
    fronted = next((n for n in range(min(3, k)) if syntax.sentence.chunks[n].when is not None), None)
    return fronted if closed else None


def _day_after(syntax: Syntax, j: int) -> int | None:
    while j < len(syntax.sentence.lowers) and syntax.sentence.lowers[j] in _BESIDE_DATE:
        j += 1
    return j if is_date(syntax.sentence.chunks, j) else None


def _is_another(known: When | None, when: When) -> bool:
    """Tell whether a time is too far from that of a visit to be of the same one."""
    if known is None or (when.month is None and when.year is None):
        return False
    if when.year is not None and known.year is not None and when.year != known.year:
        return True
    return not compatible_month(known, when) or is_year_of_another(known, when)
