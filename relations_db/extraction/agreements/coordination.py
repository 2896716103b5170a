"""Put the names of agreements that stand under one verb together: "the Treaty on … and the Declaration on …"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from relations_db.extraction.agreements.deed_words import STATEMENTS
from relations_db.extraction.agreements.elided import SINGULAR
from relations_db.extraction.agreements.name_words import HEADS
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.wording import Wording
from relations_db.language.chunks import Chunk

_SAID_AGAIN = frozenset("to on upon in with by of".split())
_ADDING = frozenset("well together also along".split())


@dataclass(slots=True)
class Group:
    """Names coordinated under one verb: "the Treaty on … and the Declaration on …"."""

    names: list[TextName]

    @property
    def first(self) -> int:
        """Give the first token."""
        return self.names[0].first

    @property
    def last(self) -> int:
        """Give the token after the last."""
        return self.names[-1].last


def group_names(words: Wording, names: Sequence[TextName]) -> list[Group]:
    """Put names that are coordinated into groups, in text order."""
    groups: list[Group] = []
    for name in names:
        if groups and words.lower[groups[-1].last : name.first] in (
            ["known", "as"],
            ["called"],
            ["entitled"],
            ["titled"],
            ["dubbed"],
        ):
            # "the document known as the … Declaration" is one text.
            name.first = groups[-1].names[-1].first
            groups[-1].names[-1] = name
        elif groups and _one_title(words, groups[-1].names[-1], name):
            before = groups[-1].names[-1]
            name.first, name.title_first, name.title = (
                before.first,
                before.title_first,
                f"{before.title} and {name.title}",
            )
            name.definite, name.count = before.definite, before.count
            groups[-1].names[-1] = name
        elif (
            groups
            and not name.inner
            and not groups[-1].names[-1].inner
            and (_coordinates(words, groups[-1].last, name.first) or _governed_alike(words, groups[-1], name.first))
        ):
            groups[-1].names.append(name)
        elif len(groups) > 1 and groups[-1].names[-1].inner and _goes_on(words, groups[-1].last, name):
            # "the protocol to the treaty on fish and a programme": the second is no more about the treaty.
            groups[-2].names.append(name)
        else:
            groups.append(Group([name]))
    return groups


def _goes_on(words: Wording, first: int, name: TextName) -> bool:
    """Tell whether an "and" leads from a text inside another to a new one."""
    new = not name.definite and (name.count is not None or words.at(name.first) in {"a", "an", "several"})
    return new and not name.inner and _coordinates(words, first, name.first)


def _one_title(words: Wording, one: TextName, other: TextName) -> bool:
    """Tell whether "and" stands inside a title: "a Strategic Partnership and Cooperation Agreement"."""
    return (
        words.lower[one.last : other.first] == ["and"]
        and one.title.endswith("Partnership")
        and other.first == other.title_first
        and words.capital(other.first)
        and words.capital(other.head)
        and not other.plural
    )


def _coordinates(words: Wording, first: int, last: int) -> bool:
    if words.at(first) == "(" and ")" in words.lower[first : first + 6]:
        # "the Lima Action Plan (2022-2024) and the Lima Declaration"
        first += words.lower[first:last].index(")") + 1 if ")" in words.lower[first:last] else 0
    between = [w for w in words.lower[first:last] if w != "”"]
    linking = {"and", "as", "well", ",", "together", "with", "along", "plus", "&", "also", "including", "alongside"}
    linking |= {"it", "them"}
    return bool(between) and len(between) < 5 and all(w in linking for w in between)


def _governed_alike(words: Wording, group: Group, last: int) -> bool:
    """Tell whether a preposition is said again: "put their names to a treaty, as well as to a declaration"."""
    before = words.at(last - 1)
    if before not in _SAID_AGAIN or before != words.at(group.first - 1):
        return False
    # "They agreed on a pact on fish and on a plan for ports" may be about both.
    added = not _ADDING.isdisjoint(words.lower[group.last : last - 1]) or before != "on"
    first = group.last
    while first < last - 1 and (words.kind(first) in {"date", "place"} or words.lower[first] in {"in", "on", "at"}):
        # "to a treaty in Suva on 3 May, as well as to a declaration"
        first += 1
    return added and _coordinates(words, first, last - 1)


# "One with Oman and another with Chad"
_EACH = frozenset("one another other second third".split())


def told_apart(words: Wording, name: TextName) -> list[TextName]:
    """Give texts that are told together each by itself, where the sentence says which they are."""
    return (_with_each(words, name) or _about_each(words, name)) if name.plural else [name]


def _with_each(words: Wording, name: TextName) -> list[TextName]:
    """Give the texts that one made with several: "accords with Oman and with Chad", "two, one with Oman, one with"."""
    noun = words.lower[name.head]
    single = SINGULAR.get(noun) or words.text[name.head].removesuffix("s")
    if HEADS.get(single.lower()) is None or single == words.text[name.head]:
        return []
    lead = " ".join((*words.text[name.title_first : name.head], single, *words.text[name.head + 1 : name.last]))
    kind = HEADS[single.lower()].kind
    if several := _partners_of_one(words, name):
        return [
            replace(name, title=f"{lead} with {chunk.text}", kind=kind, plural=False, count=None, partner=chunk.country)
            for chunk in several
        ]
    partners = _partners_apart(words, name.last)
    if len(partners) < 2 or name.count not in {None, len(partners)}:
        return []
    return [
        replace(name, last=k, title=f"{lead} {words.span(k, last)}", kind=kind, plural=False, count=None)
        for k, last in partners
    ]


def _partners_of_one(words: Wording, name: TextName) -> list[Chunk]:
    """Give the countries of "the accords with Oman and Chad were signed", with each of which there is one."""
    k = name.last
    if not name.definite or name.count is not None or words.at(k) != "with":
        return []
    found: list[Chunk] = []
    k += 1
    while k < len(words) and (words.kind(k) == "country" or words.lower[k] in {",", "and", "the"}):
        chunk = words.chunk_at(k)
        found += [chunk] if chunk.kind == "country" and chunk.country else []
        k = max(k + 1, chunk.last)
    return found if len(found) > 1 and words.at(k) in {"were", "have", "had", "signed"} else []


def _partners_apart(words: Wording, first: int) -> list[tuple[int, int]]:
    """Give where each "with" of a list stands that begins at a token, and the token after its partner."""
    found: list[tuple[int, int]] = []
    k = first
    while k < len(words):
        if words.lower[k] == "with":
            partner = k + 1 + (words.at(k + 1) == "the")
            if words.kind(partner) not in {"country", "organization"}:
                return []
            found.append((k, words.chunk_at(partner).last))
            k = found[-1][1]
        elif words.lower[k] in {",", ":", "and", "the", *_EACH}:
            k += 1
        else:
            break
    return found


def _about_each(words: Wording, name: TextName) -> list[TextName]:
    """Give two statements that are told together: "two joint statements, one on fish, the other on", "two, on fish and
    on".
    """
    head = HEADS.get(words.lower[name.head].removesuffix("s"))
    if name.count != 2 or head is None or head.kind not in STATEMENTS:
        return [name]
    about = ("on", "about", "concerning")
    opens = [k for k in range(name.last, min(len(words), name.last + 12)) if words.lower[k : k + 1] == ["one"]]
    first = next((k + 1 for k in opens if words.at(k + 1) in about), 0)
    leads = {"other", "another", "one"}
    if not first:
        # "on fish and on ports": each has its own preposition.
        first = name.head + 1 + (words.at(name.head + 1) in {",", ":", "–", "-"})
        first, leads = (first, {"and"}) if words.at(first) in about else (0, leads)
    second = next((k for k in range(first + 1, len(words)) if words.at(k - 1) in leads and words.at(k) in about), 0)
    if not first or not second:
        return [name]
    stops = [k for k in range(second, len(words)) if words.lower[k] in {".", ";", ",", ")", "–"}]
    ends = first + words.lower[first:second].index("and") if "and" in words.lower[first:second] else second - 2
    ends = second - 1 if leads == {"and"} else ends
    noun = words.span(name.title_first, name.head + 1).removesuffix("s")
    parts = (words.span(first, ends).rstrip(","), words.span(second, min([len(words), *stops])))
    single = [f"{noun} {part}" for part in parts]
    return [replace(name, title=title, kind=head.kind, plural=False, count=None) for title in single]
