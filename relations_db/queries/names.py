"""Find the country, person, party, organisation or place that somebody means by a name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from string import ascii_lowercase
from typing import TYPE_CHECKING, Any

from relations_db.queries.database import Where, dialect_of, fetch, texts_of
from relations_db.queries.folding import fold, words
from relations_db.queries.vocabulary import AmbiguousNameError, UnknownNameError

if TYPE_CHECKING:
    from relations_db.queries.database import Connection
    from relations_db.queries.questions import Name, NameKind

_SHOWN = 6
# How like a name has to be, out of 100, to be suggested.
_LIKE = 70.0
# A word that need not be a name at all has to be more like one.
_VERY_LIKE = 80.0
_TELLING = 5
# And how much less like than the best.
_WORSE = 3.0


def suggestions(name: str, known: Mapping[str, str], like: float = _LIKE) -> list[str]:
    """Give what the known names nearest to one that is not known stand for, at most three, best first.

    Args:
        name: the name that is not known.
        known: for each name that is, what to suggest for it.
        like: how like it has to be, out of 100.
    """
    asked = fold(name)
    by_fold: dict[str, str] = {}
    for candidate, meant in known.items():
        by_fold.setdefault(fold(candidate), meant)
    # Imported for those who mistyped only: it takes longer than most answers.
    from rapidfuzz import fuzz

    def likeness(folded: str) -> float:
        """Hold the name against the whole of another and, a little less, against its words: a surname has a bearer."""
        word = max((fuzz.ratio(asked, word) for word in folded.split()), default=0.0)
        return max(fuzz.ratio(asked, folded), 0.95 * word, 0.95 * fuzz.token_set_ratio(asked, folded))

    scores = sorted((-likeness(folded), len(folded), folded) for folded in by_fold)
    enough = max(like, -scores[0][0] - _WORSE) if scores else like
    return list(dict.fromkeys(by_fold[folded] for score, _, folded in scores if -score >= enough))[:3]


def _unknown(what: str, name: str, known: Mapping[str, str], hint: str = "") -> UnknownNameError:
    near = suggestions(name, known)
    advice = f"; did you mean {either(near)}?" if near else f"; {hint}" if hint else ""
    return UnknownNameError(f"no {what} is called {name!r}{advice}")


def either(names: Sequence[str]) -> str:
    """Give names as a choice between them."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def _ambiguous(what: str, name: str, meant: Sequence[str]) -> AmbiguousNameError:
    more = f" and {len(meant) - _SHOWN} more" if len(meant) > _SHOWN else ""
    return AmbiguousNameError(f"{name!r} can be more than one {what}: {'; '.join(meant[:_SHOWN])}{more}")


# What folding changes beyond case: letters outside ASCII, apostrophes of every kind, the sign for "and".
_FOLDED = {"sqlite": "{column} GLOB '*[^ -%(-_a-~]*'", "postgresql": "{column} ~ '[^ -%(-_a-~]'"}
# Letters that it leaves as they are, or takes off as an article.
_LACKING = {"sqlite": " AND lower({column}) NOT GLOB '*[{letters}]*'", "postgresql": " AND {column} !~* '[{letters}]'"}


def _maybe(connection: Connection, where: Where, name: str, *columns: str, whole: bool = True) -> str:
    """Give the condition that one of some columns may hold the words of a name, once it is folded.

    It holds for a few names too many and for none too few, so that only those few need be folded.

    Args:
        connection: an open connection.
        where: takes what is bound.
        name: the name.
        columns: what may hold it.
        whole: whether no other words may stand there.
    """
    folded = _FOLDED.get(dialect_of(connection), "1 = 1")
    lacking = "".join(sorted(set(ascii_lowercase) - set("the" + fold(name)))) if whole else ""
    if lacking:
        folded += _LACKING.get(dialect_of(connection), "").replace("{letters}", lacking)
    marks = [where.bind(f"%{word}%") for word in words(name)]
    either = []
    for column in columns:
        held = " AND ".join(f"lower({column}) LIKE {mark}" for mark in marks) or "1 = 1"
        either.append(f"({held}) OR {folded.format(column=column)}")
    return f"({' OR '.join(either)})"


_COUNTRY_NAMES = (
    "SELECT n.country_id, n.name, n.kind, c.name AS proper"
    " FROM (SELECT country_id, name, kind FROM country_names"
    " UNION SELECT id, name, 'name' FROM countries"
    " UNION SELECT id, official_name, 'name' FROM countries WHERE official_name IS NOT NULL) n"
    " JOIN countries c ON c.id = n.country_id"
)

# The first of these kinds under which a name is found decides: Mexico is a country before it is a city.
_KINDS = (("name",), ("demonym", "people"), ("metonym", "capital"))


def find_country(connection: Connection, name: str) -> str:
    """Give the code of the country with a name, demonym or ISO 3166-1 code; case and accents do not count.

    Raises:
        UnknownNameError: no country bears the name; the message names the nearest.
        AmbiguousNameError: several do, and which.
    """
    code = _country_called(connection, name)
    if code is not None:
        return code
    known = fetch(connection, _COUNTRY_NAMES)
    cities = {row.name: row.name for row in known if row.kind in ("metonym", "capital")}
    raise _unknown("country", name, cities | _proper(known), "`relations query countries` lists those in the database")


def _country_called(connection: Connection, name: str) -> str | None:
    """Give the code of the country with a name, None where there is none; to say what is nearest takes far longer."""
    code = name.strip().upper()
    if len(code) in (2, 3) and code.isalpha():
        rows = fetch(connection, "SELECT id FROM countries WHERE id = :code OR alpha3 = :code", {"code": code})
        if rows:
            return str(rows[0].id)
    found = fetch(connection, f"{_COUNTRY_NAMES} WHERE lower(n.name) = :name", {"name": name.strip().lower()})
    if not found:
        # Folding names takes longer than all else, so it is left to names that are written otherwise.
        asked, where = fold(name), Where()
        where.add(_maybe(connection, where, name, "n.name"))
        rows = fetch(connection, f"{_COUNTRY_NAMES} WHERE {where.sql}", where.values)
        found = [row for row in rows if fold(row.name) == asked]
    for kinds in _KINDS:
        codes = {row.country_id: row.proper for row in found if row.kind in kinds}
        if len(codes) == 1:
            return str(next(iter(codes)))
        if codes:
            raise _ambiguous("country", name, [f"{codes[code]} ({code})" for code in sorted(codes)])
    return None


def nearest_countries(connection: Connection, name: str) -> list[str]:
    """Give the countries that a word of a question may mean, misspelt, at most three, best first."""
    if len(name) < _TELLING:
        # A short word is like too many names.
        return []
    return suggestions(name, _proper(fetch(connection, _COUNTRY_NAMES)), _VERY_LIKE)


def _proper(rows: Iterable[Any]) -> dict[str, str]:
    """Give for the names and demonyms of countries what each is called."""
    return {row.name: row.proper for row in rows if row.kind in ("name", "demonym")}


def find_side(connection: Connection, name: str) -> tuple[str, str | int]:
    """Give `("country", code)`, `("organization", id)` or `("party", id)`: the first of them with the name.

    Raises:
        UnknownNameError: none of them has it.
        AmbiguousNameError: several do.
    """
    if is_mere_code(connection, name):
        other = _organization_or_party(connection, name)
        if other is not None:
            return other
    code = _country_called(connection, name)
    if code is not None:
        return "country", code
    # Where nothing has the name, countries say what is nearest.
    return _organization_or_party(connection, name) or ("country", find_country(connection, name))


def is_mere_code(connection: Connection, name: str) -> bool:
    """Tell whether a name is only the code of a country that no event knows, so that it may well mean another thing.

    `CPV` is Cabo Verde in ISO 3166-1 alpha-3, and in the news it is a party.
    """
    code = name.strip().upper()
    return len(code) == 3 and bool(
        fetch(
            connection,
            "SELECT 1 FROM countries c WHERE c.alpha3 = :code"
            " AND NOT EXISTS (SELECT 1 FROM event_countries WHERE country_id = c.id)"
            " AND NOT EXISTS (SELECT 1 FROM country_names WHERE country_id = c.id AND upper(name) = :code)",
            {"code": code},
        )
    )


def _organization_or_party(connection: Connection, name: str) -> tuple[str, str | int] | None:
    meant = _organizations_called(connection, name)
    if len(meant) == 1:
        return "organization", next(iter(meant))
    try:
        return "party", find_party(connection, name)
    except UnknownNameError:
        return None


def nearest(connection: Connection, name: str) -> list[str]:
    """Give the people, countries and parties whose names are most like one that nothing has, at most three."""
    known = _proper(fetch(connection, _COUNTRY_NAMES))
    for row in fetch(connection, _PEOPLE):
        known |= {form: row.full_name for form in (row.full_name, row.form) if form}
    known |= {form: row.proper for row in fetch(connection, _PARTIES) for form in (row.name, row.acronym) if form}
    return suggestions(name, known)


_ORGANIZATIONS = (
    "SELECT n.id, n.key, n.name FROM (SELECT id, key, name FROM organizations UNION SELECT o.id, o.key, m.name"
    " FROM organization_names m JOIN organizations o ON o.id = m.organization_id) n"
)


def find_organization(connection: Connection, name: str) -> int:
    """Give the id of the international organisation with a name or acronym.

    Raises:
        UnknownNameError: none bears it.
        AmbiguousNameError: several do.
    """
    meant = _organizations_called(connection, name)
    known = (
        {form: row.key for row in fetch(connection, _ORGANIZATIONS) for form in (row.name, row.key)}
        if not meant
        else {}
    )
    return _one("organisation", name, meant, known)


def _organizations_called(connection: Connection, name: str) -> dict[int, str]:
    asked, where = fold(name), Where()
    where.add(_maybe(connection, where, name, "n.name", "n.key"))
    found = fetch(connection, f"{_ORGANIZATIONS} WHERE {where.sql}", where.values)
    folded = cache(fold)
    rows = [row for row in found if asked in (folded(row.name), folded(row.key))]
    exact = [row for row in rows if row.key == name.strip()]
    return {row.id: row.key for row in exact or rows}


_PARTIES = (
    "SELECT n.id, n.key, n.name, n.acronym, n.country_id, n.proper FROM (SELECT id, key, name, acronym,"
    " country_id, name AS proper FROM parties UNION SELECT q.id, q.key, m.name, q.acronym, q.country_id, q.name"
    " FROM party_names m JOIN parties q ON q.id = m.party_id) n"
)


def find_party(connection: Connection, name: str) -> int:
    """Give the id of the political party with a name, acronym or key.

    Raises:
        UnknownNameError: none bears it.
        AmbiguousNameError: several do.
    """
    asked, where = fold(name), Where()
    either = _maybe(connection, where, name, "n.name", "n.acronym")
    where.add(f"({either} OR n.key = {where.bind(name.strip())})")
    # A name that stands there twice does no harm: to tell it from the other takes longer than to read both.
    rows = fetch(connection, f"{_PARTIES.replace('UNION', 'UNION ALL')} WHERE {where.sql}", where.values)
    by_key = {row.id: row.key for row in rows if row.key == name.strip()}
    folded = cache(fold)
    meant = by_key or {
        id_: f"{proper} ({country or 'no country'}, {key})"
        for id_, key, called, acronym, country, proper in rows
        if folded(called) == asked or (acronym and folded(acronym) == asked)
    }
    if len(meant) > 1:
        meant = _in_use(connection, meant) or meant
    known: Sequence[Any] = () if meant else fetch(connection, _PARTIES)
    return _one("party", name, meant, {form: row.name for row in known for form in (row.name, row.acronym) if form})


def _in_use(connection: Connection, parties: Mapping[int, str]) -> dict[int, str]:
    """Give those of some parties that articles name or people act for: of many a CPC the one that is meant."""
    where = Where()
    listed = where.bind_all(parties)
    rows = fetch(
        connection,
        f"SELECT party_id FROM party_reports WHERE party_id IN {listed}"  # noqa: S608
        f" UNION SELECT party_id FROM participants WHERE party_id IN {listed}"
        f" UNION SELECT party_id FROM signatories WHERE party_id IN {listed}",
        where.values,
    )
    return {row.party_id: parties[row.party_id] for row in rows}


_PEOPLE = (
    "SELECT p.id, p.key, p.name AS full_name, p.country_id, n.name AS form"
    " FROM people p LEFT JOIN person_names n ON n.person_id = p.id"
)


def find_person(connection: Connection, name: str) -> int:
    """Give the id of the person with a name in any known form, in any order of its words, or with a key.

    A full name is looked for first, then any form that articles use, then part of a name (`Xi`).

    Raises:
        UnknownNameError: nobody bears it; the message names the nearest.
        AmbiguousNameError: several people do, and who.
    """
    exact = fetch(connection, f"{_PEOPLE} WHERE p.name = :name OR p.key = :name", {"name": name.strip()})
    if len({row.id for row in exact}) == 1:
        return int(exact[0].id)
    asked, where = sorted(words(name)), Where()
    either = _maybe(connection, where, name, "p.name", "n.name", whole=False)
    where.add(f"({either} OR p.key = {where.bind(name.strip())})")
    rows = fetch(connection, f"{_PEOPLE} WHERE {where.sql}", where.values)

    def matches(how: int) -> dict[int, str]:
        return {
            row.id: f"{row.full_name} ({row.country_id or '?'}, {row.key})"
            for row in rows
            if (how == 0 and row.key == name.strip())
            or (how == 1 and asked and sorted(words(row.full_name)) == asked)
            or (how == 2 and asked and sorted(words(row.form or "")) == asked)
            or (how == 3 and asked and set(asked) <= set(words(row.full_name)))
        }

    meant = next((found for how in range(4) if (found := matches(how))), {})
    known: Sequence[Any] = () if meant else fetch(connection, _PEOPLE)
    return _one(
        "person", name, meant,
        {form: row.full_name for row in known for form in (row.full_name, row.form) if form},
        "`relations query people` lists those in the database",
    )  # fmt: skip


def find_places(connection: Connection, name: str) -> list[int]:
    """Give the ids of the places with a city's name; a city of one name in two countries is two places.

    Raises:
        UnknownNameError: nothing in the database happened at such a place.
    """
    where = Where(["name IS NOT NULL"])
    where.add(_maybe(connection, where, name, "name"))
    rows = fetch(connection, f"SELECT id, name FROM places WHERE {where.sql}", where.values)  # noqa: S608
    found = [int(row.id) for row in rows if fold(row.name) == fold(name)]
    if not found:
        rows = fetch(connection, "SELECT DISTINCT name FROM places WHERE name IS NOT NULL")
        raise _unknown("place of an event", name, {row.name: row.name for row in rows}, "for a country use --in")
    return found


def mentioned(connection: Connection, tokens: Iterable[str]) -> dict[str, list[Name]]:
    """Give the names in the database that hold a word of a question, by their folded words.

    Args:
        connection: an open connection.
        tokens: the words of the question.
    """
    from relations_db.queries.questions import Name, bare, is_common

    tokens = list(tokens)
    asked = {word for token in tokens for form in (token, bare(token)) for word in words(form)}
    # A name has at least one word that is not one of the grammar's, or is written in capitals.
    telling = {
        word
        for token in tokens
        if not is_common(token)
        for form in (token, bare(token))
        for word in words(form)
        if not word.isdecimal()
    }
    found: dict[str, dict[Name, None]] = {}

    def know(form: str | None, kind: NameKind, value: str) -> None:
        folded = fold(form or "")
        if folded and asked.issuperset(folded.split()):
            found.setdefault(folded, {})[Name(kind, value)] = None

    for row in _holding(connection, _COUNTRY_NAMES, ("n.name",), telling):
        know(row.name, "city" if row.kind in ("metonym", "capital") else "country", row.proper)
    for row in _holding(connection, _ORGANIZATIONS, ("n.name", "n.key"), telling):
        know(row.name, "organization", row.key)
        know(row.key, "organization", row.key)
    for row in _holding(connection, _PARTIES, ("n.name", "n.acronym"), telling):
        know(row.name, "party", row.name)
        know(row.acronym, "party", row.acronym or "")
    publishers = f"SELECT n.held FROM ({texts_of('articles', 'publisher')}) n"  # noqa: S608
    for row in _holding(connection, "SELECT n.name FROM places n", ("n.name",), telling):
        know(row.name, "place", row.name)
    for row in _holding(connection, publishers, ("n.held",), telling):
        for form in (row.held, row.held.partition(" ")[0]):
            know(form, "publisher", form)
    # There are most names of people; they need not be gone through when everything has been found.
    for row in _named_in(connection, tokens):
        know(row.name, "person", row.name)
    left = telling - {word for folded in found for word in folded.split()}
    for row in _holding(connection, _PEOPLE, ("p.name", "n.name"), left):
        for form in (row.full_name, row.form, *words(row.full_name)):
            know(form, "person", row.full_name)
    return {folded: list(names) for folded, names in found.items()}


def _named_in(connection: Connection, tokens: Sequence[str]) -> Sequence[Any]:
    """Give the people whose full names stand in a question just as they are written."""
    stems = [re.sub(r"['’ʼ]s?$", "", token) for token in tokens]
    where = Where()
    grams = (" ".join(stems[at : at + size]) for size in range(2, 6) for at in range(len(stems) - size + 1))
    where.add(f"name IN {where.bind_all(grams)}")
    return fetch(connection, f"SELECT name FROM people WHERE {where.sql}", where.values)  # noqa: S608


def _holding(connection: Connection, sql: str, columns: Sequence[str], asked: Collection[str]) -> Sequence[Any]:
    """Give the rows in which one of some columns may hold one of some words."""
    if not asked:
        return ()
    where = Where()
    where.add_any(_maybe(connection, where, word, *columns, whole=False) for word in sorted(asked))
    return fetch(connection, f"{sql} WHERE {where.sql}", where.values)


def _one(what: str, name: str, meant: Mapping[int, str], known: Mapping[str, str], hint: str = "") -> int:
    if not meant:
        raise _unknown(what, name, known, hint)
    if len(meant) > 1:
        raise _ambiguous(what, name, sorted(meant.values()))
    return next(iter(meant))
