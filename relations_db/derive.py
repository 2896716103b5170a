"""Work out what follows from articles and corrections, and only where something has changed.

Each step asks for all that bears on what the step before has changed, works that out as if there were nothing
else, and passes on what came out differently: dates of articles, dates of reports, who is named, events and
agreements. What bears on what is kept as components that have nothing to do with each other, so that the
outcome is the same as that of working out everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace
from sqlalchemy import Connection, Table, delete, insert, select

from relations_db import __version__, edtf
from relations_db.extraction.reports import AgreementReport
from relations_db.resolution import agreements, clustering, events, keys
from relations_db.resolution.agreements import AgreementTelling
from relations_db.resolution.cells import Cells, components, hashed
from relations_db.resolution.chronology import date_articles, is_sure
from relations_db.resolution.corrections import Bound, Correction, bind
from relations_db.resolution.dating import Dated, as_known, close_years, date_by_article, topics, waits
from relations_db.resolution.people import identify
from relations_db.resolution.tellings import Sketch, Telling, sketch
from relations_db.resolution.things import Agreement, Event, Person, Things
from relations_db.storage import derived, parties
from relations_db.storage import state as kept
from relations_db.storage.articles import read_records
from relations_db.storage.corrections import read_corrections
from relations_db.storage.event_index import settle_event_index
from relations_db.storage.frames import (
    Window,
    ids_near,
    load_agreements,
    load_events,
    of_makers,
    sharing,
    write_events_of,
)
from relations_db.storage.housekeeping import drop_unused
from relations_db.storage.placing import settle_places, visits_of
from relations_db.storage.standings import Stands, posts_beside, posts_of, read_stands
from relations_db.storage.state import Told, Traces
from relations_db.storage.sync import table_of
from relations_db.storage.things import Scope, write_article_dates, write_parents, write_things

DERIVATIONS = table_of(derived.Derivation)
_NAME = "things"
_FRAMES = ("visit", "gathering")
_FRAMED = ("meeting", "ceremony")
_SIGNED_AT = ("meeting", "ceremony", "gathering", "visit")


class _Account(NamedTuple):
    """What a report tells, of an event with its sketch, and the cells of that."""

    telling: Telling | AgreementTelling
    sketch: Sketch | None
    cells: Cells


class _Groups(NamedTuple):
    """The keys of the reports of each event, and of each agreement, of which some accounts tell."""

    events: list[tuple[str, ...]]
    agreements: list[list[str]]


def derive(
    connection: Connection,
    articles: Iterable[int] = (),
    before: Traces | None = None,
    corrections: Sequence[Correction] = (),
) -> None:
    """Bring people, events and agreements to what articles and corrections say.

    Args:
        connection: in a transaction that the caller ends.
        articles: ids of the articles that are new, whose text is another, or that now stand in another dump.
        before: what those that were known had left, as `traces` gave it before they changed.
        corrections: those that were made or undone.
    """
    version = select(DERIVATIONS.c.version).where(DERIVATIONS.c.name == _NAME)
    if connection.execute(version).scalar_one_or_none() != __version__:
        derive_all(connection)
        return
    _Derivation(connection, set(articles), before or Traces(), corrections).run()


def derive_all(connection: Connection) -> None:
    """Work out everything anew, as a release does first that is not the one which last did so."""
    before = Traces()
    for ids, table in (
        (before.people, kept.PEOPLE), (before.events, kept.EVENTS), (before.agreements, kept.AGREEMENTS),
    ):  # fmt: skip
        ids.update(n for (n,) in connection.execute(select(table.c.id)))
    before.parties = parties.unlisted(connection)
    for table in (
        kept.TELLINGS, kept.CELLS, kept.MENTIONS, kept.NAME_CELLS, kept.FORMS, parties.LINKS, DERIVATIONS,
    ):  # fmt: skip
        connection.execute(delete(table))
    every = {n for (n,) in connection.execute(select(kept.ARTICLES.c.id))}
    _Derivation(connection, every, before, ()).run()
    connection.execute(insert(DERIVATIONS), [{"name": _NAME, "version": __version__}])


class _Derivation:
    """One round of working out, from the articles and corrections that have changed to the rows of things."""

    def __init__(
        self, connection: Connection, articles: set[int], before: Traces, changed: Sequence[Correction]
    ) -> None:
        self.connection = connection
        self.articles = articles
        self.before = before
        self.changed = changed
        self.corrections = list(read_corrections(connection).values())
        self.bound = self._bind(self.corrections)
        # Who the participants of reports are now, where that has changed.
        self.now: dict[tuple[int, int], str | None] = {}
        # The cells in which others find reports that could date theirs, of those whose articles may tell another date.
        self.topics: dict[int, list[int]] = {}
        # What reports make together, by their keys.
        self.made: dict[tuple[str, ...], Event] = {}

    def run(self) -> None:
        moved = self._date_articles()
        fresh = self._date_reports(moved)
        people, gone = self._identify(fresh)
        self._gather(fresh, people, gone)

    def _bind(self, corrections: Sequence[Correction]) -> tuple[Bound, ...]:
        wanted = {anchor.article for correction in corrections for anchor in correction.reports}
        return bind(corrections, read_records(self.connection, wanted) if wanted else ())

    # Dates of articles.

    def _date_articles(self) -> set[int]:
        """Date changed articles and those that they bear on; give what moved."""
        if not self.articles:
            return set()
        known: dict[int, list[Stands]] = {}
        touched = self._in_reach(posts_of(self.connection, self.articles), known)
        # Posts at the ends hear from their other side too.
        self._in_reach(touched, known)
        dates = date_articles([each.record for stands in known.values() for each in stands])
        moved = {e.id: e.record.key for post in touched for e in known[post] if dates[e.record.key] != e.date}
        write_article_dates(self.connection, {key: dates[key] for key in moved.values()})
        return set(moved)

    def _in_reach(self, posts: set[int], known: dict[int, list[Stands]]) -> set[int]:
        """Give posts with all that hear of them in any dump: those beside them, and so on to one sure of its date.

        What is read on the way, of each post and its reprints, is added to `known`.
        """
        reached, front = set(posts), set(posts)
        while True:
            for each in read_stands(self.connection, front - known.keys()):
                known.setdefault(each.post, []).append(each)
            passing = {n for n in front if n in posts or not is_sure([each.record for each in known[n]])}
            front = posts_beside(self.connection, passing) - reached
            if not front:
                return reached
            reached |= front

    # Dates of reports.

    def _date_reports(self, moved: set[int]) -> dict[int, Told]:
        """Date new reports, those of articles that moved, and what these date; give what is to be gathered."""
        local = kept.load_reports(self.connection, kept.ARTICLES.c.id, self.articles | moved)
        local = {n: told for n, told in local.items() if told.dated is None or told.article in moved}
        own = {n: date_by_article(told.report, told.reference) for n, told in local.items()}
        shifted = [n for n, told in local.items() if told.dated is not None]
        stale = kept.ids_where(self.connection, kept.CELLS.c.cell, kept.CELLS.c.report_id, shifted)
        at = self.topics = {n: _topic_cells(told, own[n]) for n, told in local.items()}
        cells = self.before.cells.union(stale, (cell for found in at.values() for cell in found if cell >= 0))
        # What is told without a year is found under the complement of the cell that others are found under.
        waiting = kept.reports_in_cells(self.connection, (~cell for cell in cells)) - local.keys()
        others = kept.load_reports(self.connection, kept.REPORTS.c.id, waiting)
        own.update({n: date_by_article(told.report, told.reference) for n, told in others.items()})
        at.update({n: _topic_cells(told, own[n]) for n, told in others.items()})
        every = {**local, **others}
        open_dates = {n: date for n in every if (date := own[n].date) and waits(every[n].report, date)}
        wanted = {~cell for n in open_dates for cell in at[n]}
        found = kept.reports_in_cells(self.connection, wanted) - every.keys()
        known = [
            (told.report, own[n].date or "")
            for n, told in every.items()
            if n not in open_dates and not wanted.isdisjoint(at[n])
        ]
        known += [
            (told.report, told.dated.date)
            for told in kept.load_reports(self.connection, kept.REPORTS.c.id, found).values()
            if told.dated is not None and told.dated.date is not None
        ]
        closed = close_years({every[n].key: (every[n].report, d) for n, d in open_dates.items()}, known)
        dates = {n: closed.get(told.key, own[n]) for n, told in every.items()}
        kept.keep_dates(self.connection, every.values(), dates)
        fresh = [n for n in sorted(every) if n in local or every[n].dated != dates[n]]
        return {n: replace(every[n], dated=dates[n]) for n in fresh}

    # People.

    def _identify(self, fresh: Mapping[int, Told]) -> tuple[tuple[Person, ...], frozenset[int]]:
        """Tell who is named in fresh reports, and whom that bears on; give them, and those they replace."""
        connection = self.connection
        known = kept.ids_where(connection, kept.MENTIONS.c.report_id, kept.MENTIONS.c.report_id, fresh)
        kept.add_mentions(connection, [each for n, each in fresh.items() if n not in known])
        forms = kept.ids_where(connection, kept.MENTIONS.c.name_form_id, kept.MENTIONS.c.report_id, fresh)
        forms |= {form for correction in self.changed for form in self._forms_of(correction)}
        wanted = self._components_of_forms(forms | self.before.forms)
        meant = [self._components_of_forms(self._forms_of(c)) for c in self.corrections if c.what == "person"]
        while True:
            wanted = _with_all(wanted, meant)
            mentions = kept.load_mentions(connection, wanted)
            identities = identify((mention for mention, _, _ in mentions), self.bound)
            old = {key for _, key, _ in mentions if key is not None}
            families = {keys.family(key) for key in old | {person.key for person in identities.people}}
            families |= kept.families_of(connection, kept.PEOPLE, self.before.people)
            namesakes = kept.in_families(connection, kept.PEOPLE, families)
            others = {n for n, key in namesakes.items() if key not in old}
            more = self._components_of_forms(
                kept.ids_where(connection, kept.MENTIONS.c.name_form_id, kept.MENTIONS.c.person_id, others)
            )
            if more <= wanted:
                break
            wanted |= more
        for mention, key, report in mentions:
            now = identities.keys.get((mention.report, mention.ordinal))
            if now != key:
                self.now[report, mention.ordinal] = now
        gone = {n for n, key in namesakes.items() if key in old} | self.before.people
        return identities.people, frozenset(gone)

    def _forms_of(self, correction: Correction) -> set[int]:
        """Give the forms of names by which a correction knows people."""
        names = {name for who in correction.people for name in who.names}
        return kept.ids_where(self.connection, kept.FORMS.c.id, kept.FORMS.c.name, names)

    def _components_of_forms(self, forms: Iterable[int]) -> set[int]:
        return kept.ids_where(self.connection, kept.FORMS.c.component, kept.FORMS.c.id, forms)

    # Events and agreements.

    def _gather(self, fresh: Mapping[int, Told], people: tuple[Person, ...], gone: frozenset[int]) -> None:
        """Gather fresh reports, and those that name others now, with all that bears on them; write what comes of it."""
        connection = self.connection
        renamed = {report for report, _ in self.now} - fresh.keys()
        new = dict(sorted({**fresh, **kept.load_reports(connection, kept.REPORTS.c.id, renamed)}.items()))
        told: dict[int, Told] = new
        accounts = self._accounts(told)
        looked = (stretch for each in accounts.values() for stretch in each.cells.looked | each.cells.lookers)
        # Asked before the new reports are found there too, which are many in each cell.
        touched = new.keys() | kept.reports_over(connection, looked)
        kept.keep_cells(connection, {
            n: accounts[n].cells.found.union(
                self.topics[n] if n in self.topics
                else _topic_cells(each, date_by_article(each.report, each.reference))
            )
            for n, each in told.items()
        })  # fmt: skip
        changed = [bound.reports for bound in self._bind(self.changed) if bound.correction.what != "person"]
        touched |= self._ids_of_reports({key for keys_of in changed for key in keys_of})
        wanted, lone = self._components_of_reports(touched) | self.before.components, set(touched)
        meant = [self._ids_of_reports(b.reports) for b in self.bound if b.correction.what != "person"]
        groups = [{*self._components_of_reports(ids), *(~n for n in ids)} for ids in meant]
        gathered: dict[tuple[int, ...], _Groups] = {}
        while True:
            # Reports that are in no component yet stand for themselves, under the complement of their ids.
            whole = _with_all(wanted | {~n for n in lone}, groups)
            wanted, lone = {n for n in whole if n >= 0}, {~n for n in whole if n < 0}
            told = kept.load_reports(connection, kept.TELLINGS.c.component, wanted)
            told |= {n: new[n] for n in sorted(lone & new.keys())}
            told |= kept.load_reports(connection, kept.REPORTS.c.id, lone - told.keys())
            accounts |= self._accounts({n: each for n, each in told.items() if n not in accounts})
            parts = components([accounts[n].cells for n in told], list(told))
            for part in map(tuple, parts):
                if part not in gathered:
                    gathered[part] = _groups([accounts[n] for n in part])
            found, texts = self._drafts([accounts[n].telling for n in told], [gathered[tuple(part)] for part in parts])
            old_events = self.before.events | kept.ids_where(
                connection, kept.EVENT_REPORTS.c.event_id, kept.EVENT_REPORTS.c.report_id, told
            )
            old_texts = self.before.agreements | kept.ids_where(
                connection, kept.AGREEMENT_REPORTS.c.agreement_id, kept.AGREEMENT_REPORTS.c.report_id, told
            )
            more = self._namesakes(kept.EVENTS, kept.EVENT_REPORTS, found, old_events)
            more |= self._namesakes(kept.AGREEMENTS, kept.AGREEMENT_REPORTS, texts, old_texts)
            if more <= told.keys():
                break
            wanted |= self._components_of_reports(more)
            lone |= more
        labels = {n: first for part in parts for first in [min(part)] for n in part}
        kept.keep_components(connection, kept.TELLINGS, {n: t.component for n, t in told.items()}, labels)
        self._write(found, texts, people, Scope(gone, frozenset(old_events), frozenset(old_texts)))

    def _accounts(self, told: Mapping[int, Told]) -> dict[int, _Account]:
        who = kept.people_of(self.connection, told)
        accounts: dict[int, _Account] = {}
        for n, each in told.items():
            dated = each.dated or Dated(None, None)
            about = (each.key, each.article_key, each.post, each.is_reprint)
            if isinstance(each.report, AgreementReport):
                text = AgreementTelling(*about, each.report, dated.date, dated.basis)
                accounts[n] = _Account(text, None, agreements.cells(text))
                continue
            people = []
            for ordinal, participant in enumerate(each.report.participants):
                key = self.now.get((n, ordinal), who.get((n, ordinal)))
                if key is not None:
                    people.append((key, participant))
            report = as_known(each.report, dated.date, each.reference)
            event = Telling(*about, report, dated.date, dated.basis, tuple(people), each.reference.date)
            known = sketch(event)
            accounts[n] = _Account(event, known, clustering.cells(known))
        return accounts

    def _drafts(
        self, told: Sequence[Telling | AgreementTelling], parts: Sequence[_Groups]
    ) -> tuple[list[Event], list[Agreement]]:
        """Give the events and agreements that reports make, with their keys."""
        groups = sorted(group for part in parts for group in part.events)
        drafts = events.draft((each for each in told if isinstance(each, Telling)), self.bound, groups, self.made)
        groups_of_texts = [group for part in parts for group in part.agreements]
        telling = (each for each in told if isinstance(each, AgreementTelling))
        texts = agreements.draft(telling, self.bound, groups_of_texts)
        return keys.name_events(drafts), keys.name_agreements(texts)

    def _namesakes(
        self, table: Table, links: Table, things: Sequence[Event] | Sequence[Agreement], old: set[int]
    ) -> set[int]:
        """Give the reports of other things whose keys belong to the families of these or of the old ones."""
        families = {keys.family(thing.key) for thing in things}
        families |= kept.families_of(self.connection, table, old)
        others: set[int] = set(kept.in_families(self.connection, table, families)) - old
        owner = links.c.event_id if table is kept.EVENTS else links.c.agreement_id
        return kept.ids_where(self.connection, links.c.report_id, owner, others)

    def _components_of_reports(self, reports: Iterable[int]) -> set[int]:
        return kept.ids_where(self.connection, kept.TELLINGS.c.component, kept.TELLINGS.c.report_id, reports)

    def _ids_of_reports(self, report_keys: Iterable[str]) -> set[int]:
        wanted = set(report_keys)
        told = kept.load_reports(self.connection, kept.ARTICLES.c.key, {key.rpartition("/")[0] for key in wanted})
        return {n for n, each in told.items() if each.key in wanted}

    # Rows.

    def _write(
        self, found: Sequence[Event], texts: Sequence[Agreement], people: tuple[Person, ...], scope: Scope
    ) -> None:
        """Write things in the place of those they replace, and link them with what was not worked out anew."""
        connection = self.connection
        framed = [event for event in found if event.kind in _FRAMED]
        linked = events.with_parents(found, [*found, *self._frames_of(framed, scope)])
        signed = agreements.with_events(texts, [*linked, *self._signings_of(texts, scope)])
        parents = self._parents_of_others(linked, scope)
        signed_at = self._events_of_others(linked, scope)
        named = parties.named_anew(connection, self.articles, self.before.parties)
        visits = visits_of(connection, scope.events, parents)
        write_things(connection, Things({}, people, linked, signed, named.parties), scope)
        parties.write_links(connection, named.links)
        kept.keep_people(connection, self.now)
        write_parents(connection, parents)
        settle_places(connection, [event.key for event in linked], parents, visits, self._without_place())
        write_events_of(connection, signed_at)
        drop_unused(connection)
        settle_event_index(connection)

    def _without_place(self) -> set[int]:
        """Give the events that a user says had no place known: none is carried to them."""
        emptied = {
            key
            for each in self.bound
            if each.correction.field == "place" and each.correction.value is None
            for key in each.reports
        }
        reports = self._ids_of_reports(emptied)
        return kept.ids_where(
            self.connection, kept.EVENT_REPORTS.c.event_id, kept.EVENT_REPORTS.c.report_id, reports
        )  # fmt: skip

    def _frames_of(self, framed: Sequence[Event], scope: Scope) -> list[Event]:
        """Give the stored visits and gatherings, not replaced, of which some events may be part."""
        people = _by_month((attendance.person, event) for event in framed for attendance in event.participants)
        places = _by_month((event.place, event) for event in framed)
        return load_events(self.connection, sharing(self.connection, _FRAMES, people, places) - scope.events)

    def _signings_of(self, texts: Sequence[Agreement], scope: Scope) -> list[Event]:
        """Give the stored events, not replaced, at which some agreements may have been made."""
        dated = [text for text in texts if text.date and edtf.days(text.date) == 1]
        made = [(agreements.makers(text), edtf.bounds(text.date)[0]) for text in dated if text.date]
        near = of_makers(self.connection, _SIGNED_AT, agreements.LONGEST, made)
        return load_events(self.connection, near - scope.events)

    def _parents_of_others(self, found: Sequence[Event], scope: Scope) -> dict[str, str | None]:
        """Give what events that were not worked out anew are part of now, where that may be another thing."""
        connection = self.connection
        orphans = kept.ids_where(connection, kept.EVENTS.c.id, kept.EVENTS.c.parent_id, scope.events)
        orphans -= scope.events
        # What is known no better than the year frames nothing.
        frames = [e for e in found if e.kind in _FRAMES and e.date and edtf.precision(e.date) != "year"]
        guests = _by_month((a.person, event) for event in frames if event.kind == "visit" for a in event.participants)
        places = _by_month((event.place, event) for event in frames if event.kind == "gathering")
        near = sharing(connection, _FRAMED, guests, places) - scope.events - orphans
        asked = load_events(connection, orphans) + [
            child for child in events.with_parents(load_events(connection, near), frames) if child.parent
        ]
        asked = [replace(child, parent=None) for child in asked]
        about = [*frames, *self._frames_of(asked, scope)]
        return {child.key: child.parent for child in events.with_parents(asked, about)}

    def _events_of_others(self, found: Sequence[Event], scope: Scope) -> dict[str, str | None]:
        """Give where agreements that were not worked out anew were made, where that may be another event."""
        connection = self.connection
        orphans = kept.ids_where(connection, kept.AGREEMENTS.c.id, kept.AGREEMENTS.c.event_id, scope.events)
        orphans -= scope.agreements
        at = [e for e in found if e.kind in _SIGNED_AT and e.date and edtf.days(e.date) <= agreements.LONGEST]
        near = ids_near(connection, kept.AGREEMENTS, _windows(event.date for event in at))
        asked = load_agreements(connection, orphans) + [
            text
            for text in agreements.with_events(load_agreements(connection, near - scope.agreements - orphans), at)
            if text.event
        ]
        about = [*at, *self._signings_of(asked, scope)]
        return {text.key: text.event for text in agreements.with_events(asked, about)}


def _groups(accounts: Sequence[_Account]) -> _Groups:
    """Gather accounts that have something to do with each other, and nothing with any others."""
    texts = [account.telling for account in accounts if isinstance(account.telling, AgreementTelling)]
    sketches = [account.sketch for account in accounts if account.sketch is not None]
    return _Groups(clustering.clustered(sketches), agreements.clustered(texts))


def _windows(dates: Iterable[str | None]) -> set[Window]:
    """Give the spans of dates."""
    return {edtf.bounds(text) for text in dates if text is not None}


def _by_month(pairs: Iterable[tuple[str | None, Event]]) -> dict[str, set[str]]:
    """Give the months of events by what stands beside them: what is part of another shares a month with it."""
    found: dict[str, set[str]] = {}
    for key, event in pairs:
        if key is not None:
            found.setdefault(key, set()).update(events.months(event.date))
    return found


def _with_all(wanted: set[int], groups: Sequence[set[int]]) -> set[int]:
    """Add every group that shares an item with what is wanted, until none does any more."""
    whole, left = set(wanted), list(groups)
    while True:
        met = [group for group in left if not whole.isdisjoint(group)]
        if not met:
            return whole
        left = [group for group in left if whole.isdisjoint(group)]
        whole.update(*met)


def _topic_cells(told: Told, dated: Dated) -> list[int]:
    """Give the cells in which others find a report that could date theirs: its complements where it waits itself.

    A report whose date waits for others stands under the complement of each cell for others that are found there.
    """
    if dated.date is None:
        return []
    cells = [hashed(f"year|{topic}") for topic in topics(told.report, dated.date)]
    return [~cell for cell in cells] if waits(told.report, dated.date) else cells
