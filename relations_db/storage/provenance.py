"""Define the tables of provenance: dumps, articles, where they stand, and the reports read from them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, DateTime, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from relations_db.storage.base import Base, Dated, TableArgs, certain, one_of, ordered_dates, span_index
from relations_db.storage.vocabulary import ARTICLE_KINDS, REPORT_KINDS


class Dump(Base):
    """A file of articles as it was ingested; the digest (SHA-256 of its bytes) tells namesakes apart."""

    __tablename__ = "dumps"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    digest: Mapped[str] = mapped_column(unique=True)
    size: Mapped[int]
    encoding: Mapped[str]
    ingested_at: Mapped[datetime] = mapped_column(DateTime, server_default=text("CURRENT_TIMESTAMP"))


class Article(Dated, Base):
    """A post or a reprint, kept once however many dumps hold it, in the fullest text known.

    `text` leaves out the lines of a post's reprints, which are rows of their own with this one as parent.
    `date_clues` is what the text tells of its own date, as JSON.
    """

    __tablename__ = "articles"
    __table_args__: TableArgs = (
        one_of("kind", ARTICLE_KINDS),
        CheckConstraint("(kind = 'reprint') = (parent_id IS NOT NULL)", "parent"),
        *ordered_dates(),
        Index("ix_articles_date", "date_start", "date_end"),
        # To look up the dates of one article: in its row they stand behind the text.
        Index("ix_articles_days", "id", "date_start", "date_end"),
        span_index("ix_articles_span"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    title: Mapped[str | None]
    text: Mapped[str]
    publisher: Mapped[str | None] = mapped_column(index=True)
    dateline_place: Mapped[str | None]
    dateline_date: Mapped[str | None]
    dateline_start: Mapped[int | None]
    dateline_end: Mapped[int | None]
    truncated: Mapped[bool]
    date_clues: Mapped[str]


class DumpArticle(Base):
    """Where an article stands in a dump: rank from 0, first and last line from 1, with its reprints."""

    __tablename__ = "dump_articles"
    __table_args__: TableArgs = (
        UniqueConstraint("dump_id", "position"),
        CheckConstraint("first_line >= 1 AND last_line >= first_line", "lines"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    dump_id: Mapped[int] = mapped_column(ForeignKey("dumps.id", ondelete="CASCADE"))
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    first_line: Mapped[int]
    last_line: Mapped[int]
    truncated: Mapped[bool]


class Continuation(Base):
    """A post and the one that goes on below it where a file, taken in parts, has been cut between them."""

    __tablename__ = "continuations"
    __table_args__: TableArgs = ({"sqlite_with_rowid": False},)

    upper_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)
    lower_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True, index=True)


class DumpArticleLine(Base):
    """A run of lines that an article's text and a dump have in common.

    Line `line` of the text (from 1) is line `dump_line` of the dump, and so on for `count` lines.
    """

    __tablename__ = "dump_article_lines"
    __table_args__: TableArgs = (
        CheckConstraint("line >= 1 AND dump_line >= 1 AND count >= 1", "lines"),
        {"sqlite_with_rowid": False},
    )

    dump_article_id: Mapped[int] = mapped_column(ForeignKey("dump_articles.id", ondelete="CASCADE"), primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    dump_line: Mapped[int]
    count: Mapped[int]


class Report(Base):
    """What one article says of one event, agreement or party; `body` is the whole of it, as JSON.

    `ordinal` is its number in the article, from 0. Parties have no rule of their own.
    """

    __tablename__ = "reports"
    __table_args__: TableArgs = (
        one_of("kind", REPORT_KINDS),
        certain(),
        UniqueConstraint("article_id", "ordinal"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    ordinal: Mapped[int]
    kind: Mapped[str]
    rule: Mapped[str | None]
    certainty: Mapped[float]
    body: Mapped[str]


class Evidence(Base):
    """A stretch of an article's text that a report rests on.

    The offsets count characters from 0, the end exclusive:
    `substr(text, start_offset + 1, end_offset - start_offset)`. `line` is the line of the text, from 1, on
    which it begins.
    """

    __tablename__ = "evidence"
    __table_args__: TableArgs = (
        CheckConstraint("start_offset >= 0 AND end_offset >= start_offset", "offsets"),
        UniqueConstraint("report_id", "ordinal"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"))
    ordinal: Mapped[int]
    start_offset: Mapped[int]
    end_offset: Mapped[int]
    line: Mapped[int]


class EventReport(Base):
    """The link from a report to the event it tells of."""

    __tablename__ = "event_reports"
    __table_args__: TableArgs = ({"sqlite_with_rowid": False},)

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True, index=True)


class AgreementReport(Base):
    """The link from a report to the agreement it tells of."""

    __tablename__ = "agreement_reports"
    __table_args__: TableArgs = ({"sqlite_with_rowid": False},)

    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreements.id", ondelete="CASCADE"), primary_key=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True, index=True)


class PartyReport(Base):
    """The link from a report to the party it names."""

    __tablename__ = "party_reports"
    __table_args__: TableArgs = ({"sqlite_with_rowid": False},)

    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id", ondelete="CASCADE"), primary_key=True)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True, index=True)
