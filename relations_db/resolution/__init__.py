"""Turn reports into things: the events, agreements and people that many reports speak of.

The things are a function of the set of reports: the same whatever the order of articles, however often one is
given.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from relations_db.extraction.reports import AgreementReport, EventReport, PartyReport
from relations_db.resolution.agreements import AgreementTelling, gather_agreements
from relations_db.resolution.chronology import date_articles
from relations_db.resolution.corrections import Correction, bind
from relations_db.resolution.dating import Dated, as_known, date_reports
from relations_db.resolution.events import gather
from relations_db.resolution.parties import gather_parties
from relations_db.resolution.people import identify
from relations_db.resolution.person_mentions import Mention
from relations_db.resolution.places import carry_places
from relations_db.resolution.records import ArticleRecord, Standing
from relations_db.resolution.tellings import Telling
from relations_db.resolution.things import ArticleDate, Things

__all__ = ["ArticleRecord", "Standing", "resolve"]


def resolve(records: Iterable[ArticleRecord], corrections: Sequence[Correction] = ()) -> Things:
    """Give everything that a set of articles tells of.

    Args:
        records: articles, each with its standing in dumps, its date clues and its reports. An article given
            several times counts once, with all its standings and the longest of its lists of reports.
        corrections: what a user has put right, in the order in which it holds.
    """
    articles = _distinct(records)
    article_dates = date_articles(articles)
    dates = date_reports(articles, article_dates)
    bound = bind(corrections, articles)
    identities = identify(_mentions(articles, dates), bound)
    events = gather(_tellings(articles, article_dates, dates, identities.keys), bound)
    agreements = gather_agreements(_agreement_tellings(articles, dates), events, bound)
    parties = gather_parties(
        (record.report_key(number), report)
        for record in articles
        for number, report in enumerate(record.reports)
        if isinstance(report, PartyReport)
    )
    return Things(dict(sorted(article_dates.items())), identities.people, carry_places(events), agreements, parties)


def _distinct(records: Iterable[ArticleRecord]) -> tuple[ArticleRecord, ...]:
    """Give each article once, sorted by key."""
    by_key: dict[str, list[ArticleRecord]] = defaultdict(list)
    for record in records:
        by_key[record.key].append(record)
    return tuple(_united(by_key[key]) for key in sorted(by_key))


def _united(copies: Sequence[ArticleRecord]) -> ArticleRecord:
    standings = tuple(sorted({standing for copy in copies for standing in copy.standings}))
    if len(copies) == 1:
        return replace(copies[0], standings=standings)
    fullest = max(copies, key=lambda copy: (len(copy.reports), repr((copy.reports, copy.clues))))
    return replace(fullest, standings=standings)


def _mentions(records: Sequence[ArticleRecord], dates: Mapping[str, Dated]) -> Iterable[Mention]:
    for record in records:
        for number, report in enumerate(record.reports):
            if not isinstance(report, EventReport):
                continue
            key = record.report_key(number)
            for ordinal, person in enumerate(report.participants):
                yield Mention(
                    key, ordinal, record.key, record.parent or record.key, person.name, person.country,
                    person.organization, person.party, person.role, dates[key].date,
                )  # fmt: skip


def _tellings(
    records: Sequence[ArticleRecord],
    article_dates: Mapping[str, ArticleDate],
    dates: Mapping[str, Dated],
    people_of: Mapping[tuple[str, int], str],
) -> Iterable[Telling]:
    for record in records:
        for number, report in enumerate(record.reports):
            if not isinstance(report, EventReport):
                continue
            key = record.report_key(number)
            written = article_dates[record.key].date
            people = tuple(
                (people_of[key, i], person) for i, person in enumerate(report.participants) if (key, i) in people_of
            )
            yield Telling(
                key, record.key, record.parent or record.key, record.publisher is not None,
                as_known(report, dates[key].date, article_dates[record.key]),
                dates[key].date, dates[key].basis, people, written,
            )  # fmt: skip


def _agreement_tellings(records: Sequence[ArticleRecord], dates: Mapping[str, Dated]) -> Iterable[AgreementTelling]:
    for record in records:
        for number, report in enumerate(record.reports):
            if isinstance(report, AgreementReport):
                key = record.report_key(number)
                yield AgreementTelling(
                    key, record.key, record.parent or record.key, record.publisher is not None, report,
                    dates[key].date, dates[key].basis,
                )  # fmt: skip
