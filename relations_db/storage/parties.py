"""Tell which parties must be described anew, and link them with the reports that name them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, select

from relations_db.extraction.reports import PartyReport
from relations_db.resolution.parties import gather_parties
from relations_db.resolution.things import Party
from relations_db.storage import actors, provenance
from relations_db.storage.sync import inserting, rows_in, run_many, selecting, table_of

ARTICLES = table_of(provenance.Article)
REPORTS = table_of(provenance.Report)
LINKS = table_of(provenance.PartyReport)
PARTIES = table_of(actors.Party)

_NAMING = (
    select(REPORTS.c.id, REPORTS.c.ordinal, REPORTS.c.body, ARTICLES.c.key)
    .join(ARTICLES, ARTICLES.c.id == REPORTS.c.article_id)
    .join(LINKS, LINKS.c.report_id == REPORTS.c.id, isouter=True)
    .where(REPORTS.c.kind == "party")
)
_UNLINKED = _NAMING.where(LINKS.c.report_id.is_(None))
_UNLISTED = select(PARTIES.c.id, PARTIES.c.key).where(~PARTIES.c.listed)

_decode = msgspec.json.Decoder(PartyReport).decode


@dataclass(frozen=True, slots=True)
class Named:
    """The parties to be described, and the reports (by id) that name parties (by key) as nobody knew so far."""

    parties: tuple[Party, ...]
    links: tuple[tuple[int, str], ...]


def unlisted(connection: Connection) -> set[int]:
    """Give the ids of the parties that are known from articles only."""
    return {n for (n,) in connection.execute(select(PARTIES.c.id).where(~PARTIES.c.listed))}


def named_anew(connection: Connection, articles: Iterable[int], before: Iterable[int]) -> Named:
    """Give what reports of some articles that have no link yet say of parties.

    Args:
        connection: an open connection.
        articles: ids of the articles.
        before: ids of the parties that are to be described anew in any case.
    """
    fresh = {
        row.id: (f"{row.key}/{row.ordinal}", _decode(row.body))
        for row in rows_in(connection, _UNLINKED, REPORTS.c.article_id, articles)
    }
    links = tuple(sorted((number, report.key) for number, (_, report) in fresh.items()))
    # The lexicon alone describes those that it lists.
    found = {row.id: row.key for row in rows_in(connection, _UNLISTED, PARTIES.c.id, before)}
    named = {key for _, key in links}
    found |= {row.id: row.key for row in rows_in(connection, _UNLISTED, PARTIES.c.key, named)}
    said = {
        row.id: (f"{row.key}/{row.ordinal}", _decode(row.body))
        for row in rows_in(connection, _NAMING, LINKS.c.party_id, found)
    } | fresh
    parties = gather_parties(said[number] for number in sorted(said))
    silent = set(found.values()) - {party.key for party in parties}
    return Named((*parties, *(Party(key, key, None, None, ()) for key in sorted(silent))), links)


def write_links(connection: Connection, links: Iterable[tuple[int, str]]) -> None:
    """Link reports with the parties that they name."""
    wanted = list(links)
    ids = dict(rows_in(connection, selecting(PARTIES.c.key, PARTIES.c.id), PARTIES.c.key, (key for _, key in wanted)))
    if wanted:
        rows = [{"party_id": ids[key], "report_id": report} for report, key in wanted]
        run_many(connection, inserting(LINKS), rows)
