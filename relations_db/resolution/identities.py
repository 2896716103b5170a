"""Say of those who are known to be one person how he is called, of which country he is, and what offices he held."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from relations_db import edtf
from relations_db.resolution import names
from relations_db.resolution.keys import APART
from relations_db.resolution.levels import office_key, offices_in
from relations_db.resolution.person_mentions import Mention
from relations_db.resolution.things import OfficeHeld, Person


@dataclass(frozen=True, slots=True)
class Identities:
    """Who is who: the people, and for each mention (report, ordinal) the key of its person."""

    people: tuple[Person, ...]
    keys: dict[tuple[str, int], str]


def name_people(groups: Sequence[list[Mention]], values: Mapping[int, Mapping[str, str | None]]) -> Identities:
    """Give each group of mentions its name and a key: the name; where several have it, with the country, then a number.

    Args:
        groups: the mentions of each person.
        values: what a user has put right of a person, `name` or `country`, by the index of the group.
    """
    drafts = sorted(
        (
            (
                values.get(index, {}).get("name") or _best_name(g),
                values.get(index, {}).get("country", _commonest(m.country for m in g)),
                sorted(g, key=lambda m: (m.report, m.ordinal)),
            )
            for index, g in enumerate(groups)
        ),
        key=lambda draft: (draft[0], draft[1] or "", draft[2][0].report, draft[2][0].ordinal),
    )
    plain = Counter(names.slug(name) or "x" for name, _, _ in drafts)
    wanted = []
    for name, country, group in drafts:
        key = names.slug(name) or "x"
        if plain[key] > 1:
            key = f"{key}{APART}{names.slug(country or group[0].organization or 'x') or 'x'}"
        wanted.append(key)
    taken = Counter(wanted)
    people, keys = [], {}
    for (name, country, group), wish in zip(drafts, wanted, strict=True):
        key = wish if taken[wish] == 1 else f"{wish}-{group[0].report[:8]}-{group[0].report.rpartition('/')[2]}"
        forms = tuple(sorted({m.name for m in group}))
        people.append(Person(key, name, country, forms, _offices(group)))
        keys.update({(m.report, m.ordinal): key for m in group})
    return Identities(tuple(sorted(people, key=lambda p: p.key)), keys)


def _commonest(values: Iterable[str | None]) -> str | None:
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None


def _best_name(group: Sequence[Mention]) -> str:
    """Give the fullest form of a person's name, in the spelling used in most articles, else in most reports.

    Initials count as words: of `S. Jaishankar` and `Subrahmanyam Jaishankar` usage decides, else the form without; a
    middle name that is written out is fuller than its initial.
    """
    articles: dict[str, set[str]] = defaultdict(set)
    spellings: dict[tuple[str, ...], set[str]] = defaultdict(set)
    reports = Counter(mention.name for mention in group)
    for mention in group:
        articles[mention.name].add(mention.article)
        spellings[tuple(sorted(names.parse(mention.name).parts))].add(mention.article)
    fullest = max(len(names.parse(form).parts) for form in articles)
    forms = [form for form in articles if len(names.parse(form).parts) == fullest]
    return min(forms, key=lambda f: (
        _initials(f, 1), -len(spellings[tuple(sorted(names.parse(f).parts))]), _initials(f), -len(articles[f]),
        f.isupper(), -reports[f], f,
    ))  # fmt: skip


def _initials(form: str, since: int = 0) -> int:
    """Count the initials of a name, from one of its words on."""
    return sum(len(part) == 1 for part in names.parse(form).parts[since:])


def _offices(group: Sequence[Mention]) -> tuple[OfficeHeld, ...]:
    """Give the offices a person was seen in, each with the first and last date."""
    held: dict[tuple[str, str | None, str | None, str | None], list[Mention]] = defaultdict(list)
    called: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in group:
        for office in offices_in(mention.role) if mention.role else ():
            key = office_key(office) or office
            called[key][office] += 1
            held[key, mention.country, mention.organization, mention.party].append(mention)
    offices = []
    for (key, country, organization, party), said in held.items():
        dates = sorted({m.date for m in said if m.date is not None})
        first = min(dates, key=lambda d: (edtf.bounds(d)[0], edtf.bounds(d)[1], d), default=None)
        last = max(dates, key=lambda d: (edtf.bounds(d)[1], edtf.bounds(d)[0], d), default=None)
        # Of several ways to write it the commonest; one that is told of several people only where no other is.
        role = min(called[key], key=lambda o: (o.endswith("s"), -called[key][o], o))
        offices.append(OfficeHeld(role, country, organization, party, first, last))
    return tuple(sorted(offices, key=lambda o: (
        o.first_seen or "9999", o.last_seen or "9999", o.role, o.country or "", o.organization or "",
        o.party or "",
    )))  # fmt: skip
