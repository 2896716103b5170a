"""Tell who is who: bring every mention of a person, in whatever article and form, under one record a person.

Names are compared inside one country (or organisation). Full names join when they are alike but for order,
marks, a middle name or a slip of one letter. A surname alone joins the one person it can mean in its article,
else in its post, else anywhere; where two could be meant, the office and then the year decide, and where they
do not, it stays apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from relations_db import edtf
from relations_db.resolution import names
from relations_db.resolution.corrections import Bound, Who
from relations_db.resolution.grouping import Groups
from relations_db.resolution.identities import Identities, name_people
from relations_db.resolution.person_mentions import Mention

# Family names come first, and are what a short form keeps.
_FAMILY_FIRST = frozenset({"CN", "TW", "HK", "MO", "KP", "KR"})
# Nobody is seen in office again after so many years of silence, in offices that have no word in common.
_SILENCE = 30
# A spelling met in as many articles is no slip of the pen.
_WELL_ATTESTED = 3
_EMPTY_WORDS = frozenset("of the and for a in on to deputy vice former acting member affairs s".split())


def identify(mentions: Iterable[Mention], corrections: Sequence[Bound] = ()) -> Identities:
    """Give the people that mentions speak of, whatever the order in which these come.

    Args:
        mentions: all that could be one person with any of them.
        corrections: what a user has put right, with the reports that each is about.
    """
    ordered = sorted(mentions, key=lambda m: (m.report, m.ordinal))
    groups = Groups(len(ordered))
    scopes: dict[str, list[int]] = defaultdict(list)
    for index, mention in enumerate(ordered):
        scopes[mention.scope].append(index)
    for scope in sorted(scopes):
        _Scope(scope, ordered, groups).join(scopes[scope])
    _join_across_scopes(ordered, groups)
    people = [part for members in groups.members().values() for part in _eras([ordered[i] for i in members])]
    return name_people(*_corrected(people, [c for c in corrections if c.correction.what == "person"]))


def _corrected(
    people: list[list[Mention]], corrections: Sequence[Bound]
) -> tuple[list[list[Mention]], dict[int, dict[str, str | None]]]:
    """Join, part and drop people as corrections say; give what is left, with the values that were set."""
    for each in corrections:
        kind, who = each.correction.kind, each.correction.people
        if kind == "same":
            chosen = sorted({i for w in who if (i := _meant(people, w)) is not None})
            whole = [mention for i in chosen for mention in people[i]]
            people = [p for i, p in enumerate(people) if i not in chosen] + ([whole] if whole else [])
        elif kind == "different":
            apart = [m for p in people for m in p if m.report in each.reports and _is_called(m, who)]
            kept = [[m for m in p if not (m.report in each.reports and _is_called(m, who))] for p in people]
            people = [p for p in (*kept, apart) if p]
    dropped = {_meant(people, w) for c in corrections if c.correction.kind == "rejected"
               for w in c.correction.people}  # fmt: skip
    people = [p for i, p in enumerate(people) if i not in dropped]
    values: dict[int, dict[str, str | None]] = {}
    for each in corrections:
        field = each.correction.field
        for who_is in each.correction.people if each.correction.kind == "value" and field else ():
            index = _meant(people, who_is)
            if index is not None and field is not None:
                values.setdefault(index, {})[field] = each.correction.value
    return people, values


def _is_called(mention: Mention, who: Iterable[Who]) -> bool:
    return any(
        mention.name in w.names and w.country == mention.country and
        (w.country is not None or w.organization == mention.organization) for w in who
    )  # fmt: skip


def _meant(people: Sequence[Sequence[Mention]], who: Who) -> int | None:
    """Give the index of the person whom most mentions call so; of equals the one first told of."""
    counts = [
        (-count, min((m.report, m.ordinal) for m in person), index)
        for index, person in enumerate(people)
        if (count := sum(_is_called(m, (who,)) for m in person))
    ]
    return min(counts)[2] if counts else None


@dataclass(slots=True)
class _Form:
    """A way to write a name in one scope, with the mentions written so."""

    name: names.Name
    mentions: list[int]
    articles: int


class _Scope:
    """Joins the mentions of one country or organisation."""

    def __init__(self, scope: str, mentions: Sequence[Mention], groups: Groups) -> None:
        self.scope = scope
        self.mentions = mentions
        self.groups = groups
        self._stems: dict[str, set[str]] | None = None

    def join(self, members: Sequence[int]) -> None:
        by_parts: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for index in members:
            by_parts[names.parse(self.mentions[index].name).parts].append(index)
        forms = []
        for found in by_parts.values():
            name = names.parse(self.mentions[found[0]].name)
            forms.append(_Form(name, found, len({self.mentions[i].article for i in found})))
        # Fuller names first, so that each shorter one finds all that it could stand for.
        forms.sort(key=lambda f: (-_fullness(f.name), -sum(map(len, f.name.parts)), f.name.parts))
        full = [form for form in forms if not form.name.is_short]
        for form in full:
            for index in form.mentions[1:]:
                self.groups.join(form.mentions[0], index)
        self._join_spellings(forms)
        self._join_variants(full)
        holders = self._join_shorter(full)
        for form in forms:
            if form.name.is_short and form.name.parts:
                self._join_single(form, holders)

    def _join_spellings(self, forms: Sequence[_Form]) -> None:
        first: dict[str, _Form] = {}
        for form in forms:
            for spelling in sorted(form.name.spellings):
                known = first.setdefault(spelling, form)
                if known is not form and not known.name.is_short:
                    for index in form.mentions:
                        self.groups.join(known.mentions[0], index)

    def _join_variants(self, full: Sequence[_Form]) -> None:
        buckets: dict[str, list[_Form]] = defaultdict(list)
        for form in full:
            for key in names.variant_keys(form.name):
                buckets[key].append(form)
        for key in sorted(buckets):
            for at, one in enumerate(buckets[key]):
                for other in buckets[key][at + 1 :]:
                    if self._is_variant(one, other):
                        self.groups.join(one.mentions[0], other.mentions[0])

    def _is_variant(self, one: _Form, other: _Form) -> bool:
        """Tell whether two forms are one name with a slip of the pen, or an office-holder's nickname and name."""
        if names.is_misspelling(one.name, other.name):
            alike = names.sound_in_letters(one.name) == names.sound_in_letters(other.name)
            return alike or min(one.articles, other.articles) < _WELL_ATTESTED
        nickname = self.scope not in _FAMILY_FIRST and names.is_nickname(one.name, other.name)
        return nickname and not self._offices(one).isdisjoint(self._offices(other))

    def _offices(self, form: _Form) -> frozenset[str]:
        return frozenset[str]().union(*(_office_words(self.mentions[i].role) for i in form.mentions))

    def _join_shorter(self, full: Sequence[_Form]) -> dict[str, list[_Form]]:
        """Join names of two words and more to fuller ones; give the forms that hold each word."""
        holders: dict[str, list[_Form]] = defaultdict(list)
        for form in full:
            fuller = [f for f in _holding(form.name, holders) if names.is_short_form(form.name, f.name)]
            if len(self._people(fuller)) == 1:
                self.groups.join(form.mentions[0], fuller[0].mentions[0])
            for part in sorted(set(form.name.parts)):
                holders[part].append(form)
        return holders

    def _people(self, forms: Iterable[_Form]) -> list[int]:
        return sorted({self.groups.find(form.mentions[0]) for form in forms})

    def _join_single(self, form: _Form, holders: dict[str, list[_Form]]) -> None:
        """Join a surname, given name or nickname that stands alone."""
        part = form.name.parts[0]
        full = [other for other in holders.get(part, ()) if self._may_stand_for(part, other.name)]
        slip = not full and names.may_be_misspelt(part)
        if slip:
            full = self._misspelt(part, holders)
        known: dict[int, _Seen] = defaultdict(_Seen)
        for other in full:
            seen = known[self.groups.find(other.mentions[0])]
            for index in other.mentions:
                seen.add(self.mentions[index])
        choices = [(index, _choose(self.mentions[index], known, slip=slip)) for index in form.mentions]
        for index, person in choices:
            if person is not None:
                self.groups.join(index, person)
        self._join_unknown([index for index, person in choices if person is None], nobody_else=not known)

    def _may_stand_for(self, part: str, name: names.Name) -> bool:
        return self.scope not in _FAMILY_FIRST or part == name.parts[0] or len(part) > 4

    def _misspelt(self, part: str, holders: dict[str, list[_Form]]) -> list[_Form]:
        if self._stems is None:
            self._stems = defaultdict(set)
            for word in holders:
                for stem in names.stems(word):
                    self._stems[stem].add(word)
        near = {word for stem in names.stems(part) for word in self._stems.get(stem, ())}
        return [
            form for word in sorted(near)
            if names.may_be_misspelt(word) and names.one_slip_apart(part, word) for form in holders[word]
        ]  # fmt: skip

    def _join_unknown(self, left: Sequence[int], *, nobody_else: bool) -> None:
        """Join lone names that no fuller one explains: those of a post, or of an office without a rival."""
        by_post: dict[str, int] = {}
        offices: dict[frozenset[str], int] = {}
        plain: list[int] = []
        for index in left:
            self.groups.join(by_post.setdefault(self.mentions[index].post, index), index)
            office = _office_words(self.mentions[index].role)
            if office:
                self.groups.join(offices.setdefault(office, index) if nobody_else else index, index)
            else:
                plain.append(index)
        if not nobody_else:
            return
        for office, first in offices.items():
            for other, second in offices.items():
                if office & other:
                    self.groups.join(first, second)
        if len({self.groups.find(index) for index in offices.values()}) <= 1:
            for index in plain:
                self.groups.join(next(iter(offices.values()), plain[0]), index)


def _holding(name: names.Name, holders: dict[str, list[_Form]]) -> list[_Form]:
    """Give the forms in which a fuller form of a name can be: those with its rarest word.

    A word of three letters may stand for initials, so that only longer ones must recur.
    """
    sure = [holders.get(part, []) for part in name.parts if len(part) > names.MOST_INITIALS]
    if sure:
        return min(sure, key=len)
    found: dict[int, _Form] = {}
    for part in name.parts:
        found.update((form.mentions[0], form) for form in holders.get(part, ()) if len(part) > 1)
    return [found[index] for index in sorted(found)]


@dataclass(slots=True)
class _Seen:
    """Where, when and in what offices a person was met under a full name."""

    articles: set[str] = field(default_factory=set)
    posts: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    years: set[int] = field(default_factory=set)

    def add(self, mention: Mention) -> None:
        self.articles.add(mention.article)
        self.posts.add(mention.post)
        self.offices |= _office_words(mention.role)
        year = _year(mention.date)
        if year is not None:
            self.years.add(year)


def _choose(mention: Mention, known: dict[int, _Seen], *, slip: bool) -> int | None:
    """Give the one person a lone name can mean: in its article, else in its post, else anywhere; or None.

    Args:
        mention: the lone name.
        known: those whose fuller names hold it.
        slip: whether they hold it but for a letter; one of another office is then another person.
    """
    near = (
        [p for p, seen in known.items() if mention.article in seen.articles]
        or [p for p, seen in known.items() if mention.post in seen.posts]
        or list(known)
    )
    office, year = _office_words(mention.role), _year(mention.date)
    if slip and office:
        near = [p for p in near if not known[p].offices or office & known[p].offices]
    if len(near) > 1 and office:
        near = [p for p in near if office & known[p].offices] or near
    if len(near) > 1 and year is not None:
        near = [p for p in near if any(abs(other - year) <= 2 for other in known[p].years)]
    if len(near) != 1:
        return None
    years = known[near[0]].years
    return None if year is not None and years and min(abs(y - year) for y in years) > _SILENCE else near[0]


def _fullness(name: names.Name) -> int:
    return sum(len(part) > 1 for part in name.parts)


@lru_cache(maxsize=1 << 13)
def _office_words(role: str | None) -> frozenset[str]:
    return frozenset(names.words(role)) - _EMPTY_WORDS if role else frozenset()


@lru_cache(maxsize=1 << 13)
def _year(date: str | None) -> int | None:
    return edtf.bounds(date)[0].year if date is not None else None


def _join_across_scopes(mentions: Sequence[Mention], groups: Groups) -> None:
    """Join one full name met under several scopes, unless it is a name of two words met for two countries."""
    by_spelling: dict[str, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions):
        name = names.parse(mention.name)
        if not name.is_short:
            by_spelling[" ".join(sorted(name.parts))].append(index)
    for spelling in sorted(by_spelling):
        found = by_spelling[spelling]
        in_post: dict[str, int] = {}
        for index in found:
            groups.join(in_post.setdefault(mentions[index].post, index), index)
        countries = {c for i in found if (c := mentions[i].country) is not None}
        if (
            len(countries) <= 1
            or len(spelling.split()) > 2
            or len({groups.find(i) for i in found if mentions[i].country}) == 1
        ):
            for index in found[1:]:
                groups.join(found[0], index)


def _eras(mentions: list[Mention]) -> list[list[Mention]]:
    """Tell apart namesakes whom decades and offices without a common word separate."""
    dated = sorted(
        (m for m in mentions if _year(m.date) is not None), key=lambda m: (_year(m.date), m.report, m.ordinal)
    )
    if not dated:
        return [mentions]
    eras = [[dated[0]]]
    for mention in dated[1:]:
        silence = (_year(mention.date) or 0) - (_year(eras[-1][-1].date) or 0)
        if silence >= _SILENCE:
            before = frozenset[str]().union(*(_office_words(m.role) for m in eras[-1]))
            after = frozenset[str]().union(
                *(_office_words(m.role) for m in dated if (m.date or "") >= (mention.date or ""))
            )
            if before and after and not before & after:
                eras.append([mention])
                continue
        eras[-1].append(mention)
    fullest = max(range(len(eras)), key=lambda i: (len(eras[i]), i))
    eras[fullest] += [m for m in mentions if _year(m.date) is None]
    return eras
