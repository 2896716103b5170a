"""Put things right by hand: join, part, alter, rename and reject them, undo that, and carry it elsewhere.

What a user has put right is kept as data of its own and holds whatever dumps come later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, select

from relations_db.curation.targets import TargetError, anchors_of, find_target, who_is
from relations_db.derive import derive
from relations_db.errors import RelationsError
from relations_db.resolution.corrections import Correction, bind
from relations_db.resolution.values import checked
from relations_db.storage import state as kept
from relations_db.storage.actors import Country
from relations_db.storage.articles import read_records
from relations_db.storage.corrections import TABLE, add_correction, read_corrections, remove_correction
from relations_db.storage.sync import rows_in, table_of

__all__ = [
    "COLUMNS", "CorrectionError", "Made", "TargetError", "edit", "export_lines", "import_lines", "listed",
    "merge", "reject", "rename", "split", "undo",
]  # fmt: skip


class CorrectionError(RelationsError):
    """What was asked for cannot be put right so; the message says why."""


@dataclass(frozen=True, slots=True)
class Made:
    """A correction that was made: its number, what it says, and the keys of the things it came to."""

    number: int
    correction: Correction
    keys: tuple[str, ...]


def merge(connection: Connection, names: Sequence[str], reason: str) -> Made:
    """Make one of several events, agreements or people.

    Args:
        connection: in a transaction that the caller ends.
        names: what they are called, two or more of one sort.
        reason: why.

    Raises:
        RelationsError: a name that nothing has, things of different sorts, fewer than two, or no reason.
    """
    targets = [find_target(connection, name) for name in names]
    if len({target.what for target in targets}) > 1:
        raise CorrectionError("only things of one sort can be one: events, agreements or people")
    if len({target.id for target in targets}) < 2:
        raise CorrectionError("it takes two things to make one of them")
    keys = tuple(target.key for target in targets)
    what = targets[0].what
    if what == "person":
        people = tuple(sorted({who for target in targets for who in who_is(connection, target)}))
        return _make(connection, Correction("same", what, keys, reason, people=people))
    reports = tuple(sorted(anchors_of(connection, targets).values()))
    return _make(connection, Correction("same", what, keys, reason, reports))


def split(connection: Connection, name: str, parts: Sequence[str], reason: str) -> Made:
    """Make a thing of its own of a part of another.

    Args:
        connection: in a transaction that the caller ends.
        name: what it is called.
        parts: of an event or agreement, keys of articles (or their beginnings) or of reports that tell of
            the other thing; of a person, the events in which it is another person.
        reason: why.

    Raises:
        RelationsError: a name that nothing has, a part that is none, all of it, or no reason.
    """
    target = find_target(connection, name)
    if target.what == "person":
        anchors = anchors_of(connection, [find_target(connection, part, ("event",)) for part in parts])
        naming = kept.ids_where(connection, kept.MENTIONS.c.report_id, kept.MENTIONS.c.person_id, [target.id])
        chosen = {number: each for number, each in anchors.items() if number in naming}
        whole, people = naming, who_is(connection, target)
    else:
        every = anchors_of(connection, [target])
        whole, people = set(every), ()
        told = kept.load_reports(connection, kept.REPORTS.c.id, every)
        chosen = {}
        for part in parts:
            mine = {n: every[n] for n, each in told.items() if each.key == part or _is_of(each.article_key, part)}
            if not mine:
                raise CorrectionError(f"no report of {target.key} has the key, or stands in the article, {part!r}")
            chosen |= mine
    if not chosen:
        raise CorrectionError(f"none of these events names {target.key}")
    if len(chosen) == len(whole):
        raise CorrectionError(f"that is all of {target.key}; nothing would be left of it")
    said = Correction("different", target.what, (target.key,), reason, tuple(sorted(chosen.values())), people)
    return _make(connection, said)


def _is_of(article: str, part: str) -> bool:
    return len(part) >= 4 and "/" not in part and article.startswith(part)


def edit(connection: Connection, name: str, values: Sequence[str], reason: str) -> list[Made]:
    """Set fields of an event or agreement, each by a correction of its own.

    Args:
        connection: in a transaction that the caller ends.
        name: what it is called.
        values: as in `date=2024-08-19`; nothing after the sign empties the field.
        reason: why.

    Raises:
        RelationsError: a name that nothing has, a field that there is not, a value that it cannot have, or no
            reason.
    """
    target = find_target(connection, name, ("event", "agreement"))
    reports = tuple(sorted(anchors_of(connection, [target]).values()))
    made = []
    for given in values:
        field, sign, text = given.partition("=")
        if not sign:
            raise CorrectionError(f"{given!r} is no value; write FIELD=VALUE, as in date=2024-08-19")
        field = field.strip().lower().replace("-", "_")
        value = checked(target.what, field, text)
        _check_known(connection, field, value)
        said = Correction("value", target.what, (target.key,), reason, reports, field=field, value=value)
        made.append(_make(connection, said))
    return made


_COUNTRIES = frozenset(("place_country", "host", "countries"))


def _check_known(connection: Connection, field: str, value: str | None) -> None:
    if field not in _COUNTRIES or not value:
        return
    codes = value.split(", ")
    table = table_of(Country)
    known = {code for (code,) in rows_in(connection, select(table.c.id), table.c.id, codes)}
    for code in codes:
        if code not in known:
            raise CorrectionError(f"{code!r} is no country; write codes, as in VN")


def reject(connection: Connection, name: str, reason: str) -> Made:
    """Say that there is no such event, agreement or person.

    Raises:
        RelationsError: a name that nothing has, or no reason.
    """
    target = find_target(connection, name)
    if target.what == "person":
        said = Correction("rejected", "person", (target.key,), reason, people=who_is(connection, target))
    else:
        reports = tuple(sorted(anchors_of(connection, [target]).values()))
        said = Correction("rejected", target.what, (target.key,), reason, reports)
    return _make(connection, said)


def rename(connection: Connection, name: str, new: str, reason: str) -> Made:
    """Give a person the name under which he or she is to stand.

    Raises:
        RelationsError: a name that nobody has, an empty new one, or no reason.
    """
    target = find_target(connection, name, ("person",))
    wanted = " ".join(new.split())
    if not wanted:
        raise CorrectionError("a person needs a name")
    people = who_is(connection, target)
    said = Correction("value", "person", (target.key,), reason, people=people, field="name", value=wanted)
    return _make(connection, said)


def undo(connection: Connection, number: int) -> Correction:
    """Take back a correction.

    Raises:
        CorrectionError: there is none of that number.
    """
    said = remove_correction(connection, number)
    if said is None:
        raise CorrectionError(f"there is no correction {number}; `relations corrections list` shows them")
    derive(connection, corrections=[said])
    return said


def export_lines(connection: Connection) -> Iterator[str]:
    """Give every correction as a line of JSON, in the order in which they hold."""
    for said in read_corrections(connection).values():
        yield msgspec.json.encode(said).decode()


def import_lines(connection: Connection, lines: Iterable[str]) -> int:
    """Take over corrections that another database gave; give how many were new.

    Args:
        connection: in a transaction that the caller ends, and takes back when anything fails.
        lines: as `export_lines` gives them; empty ones are passed over.

    Raises:
        CorrectionError: a line that is no correction.
    """
    new: list[Correction] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            said = msgspec.json.decode(line, type=Correction)
            if said.kind == "value" and said.what != "person":
                checked(said.what, said.field or "", said.value)
        except (msgspec.DecodeError, RelationsError) as error:
            raise CorrectionError(f"line {number} is no correction: {error}") from None
        if add_correction(connection, said) is not None:
            new.append(said)
    if new:
        derive(connection, corrections=new)
    return len(new)


def _make(connection: Connection, said: Correction) -> Made:
    if not said.reason.strip():
        raise CorrectionError("say why, with --reason")
    number = add_correction(connection, said)
    if number is None:
        raise CorrectionError(f"that is so already: {', '.join(said.things)}")
    derive(connection, corrections=[said])
    return Made(number, said, keys_of(connection, said))


def keys_of(connection: Connection, said: Correction) -> tuple[str, ...]:
    """Give the keys of the things that a correction has come to: none where it dropped one."""
    if said.what == "person":
        names = {name for who in said.people for name in who.names}
        query = select(kept.PEOPLE.c.key).distinct()
        query = query.join(kept.MENTIONS, kept.MENTIONS.c.person_id == kept.PEOPLE.c.id)
        query = query.join(kept.FORMS, kept.FORMS.c.id == kept.MENTIONS.c.name_form_id)
        return tuple(sorted({key for (key,) in rows_in(connection, query, kept.FORMS.c.name, names)}))
    (bound,) = bind([said], read_records(connection, {each.article for each in said.reports}))
    articles = {key.rpartition("/")[0] for key in bound.reports}
    told = kept.load_reports(connection, kept.ARTICLES.c.key, articles)
    reports = [n for n, each in told.items() if each.key in bound.reports]
    table, links = (
        (kept.EVENTS, kept.EVENT_REPORTS) if said.what == "event"
        else (kept.AGREEMENTS, kept.AGREEMENT_REPORTS)
    )  # fmt: skip
    owner = links.c.event_id if said.what == "event" else links.c.agreement_id
    ids = kept.ids_where(connection, owner, links.c.report_id, reports)
    return tuple(sorted(key for (key,) in rows_in(connection, select(table.c.key), table.c.id, ids)))


COLUMNS = ("id", "kind", "what", "things", "field", "value", "reason", "made_at")


def listed(connection: Connection) -> list[tuple[int | str | None, ...]]:
    """Give the corrections, a row of `COLUMNS` each, the oldest first."""
    rows = connection.execute(select(*(TABLE.c[name] for name in COLUMNS)).order_by(TABLE.c.id))
    return [(*row[:-1], f"{row[-1]:%Y-%m-%d %H:%M}") for row in rows]
