"""Define the tables of facts: events, who took part in them, and agreements with those who made them."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from relations_db.storage import vocabulary as closed
from relations_db.storage.base import (
    Base,
    Dated,
    TableArgs,
    certain,
    index_of_few,
    one_of,
    ordered_dates,
    span_index,
)

_MAKERS = ("country_id", "organization_id", "party_id")
ONE_MAKER = " + ".join(f"CASE WHEN {column} IS NULL THEN 0 ELSE 1 END" for column in _MAKERS) + " = 1"


class Event(Dated, Base):
    """What happened or is planned between countries; `parent_id` is the visit or gathering it belongs to."""

    __tablename__ = "events"
    __table_args__: TableArgs = (
        one_of("kind", closed.EVENT_KINDS),
        one_of("status", closed.STATUSES),
        certain(),
        *ordered_dates(),
        Index("ix_events_date", "date_start", "date_end"),
        Index("ix_events_kind", "kind", "date_start"),
        Index("ix_events_status", "status"),
        index_of_few("events", "parent_id"),
        span_index("ix_events_span"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    status: Mapped[str]
    name: Mapped[str | None]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("events.id", ondelete="SET NULL"))
    certainty: Mapped[float]


class Meeting(Base):
    """What meetings and calls have beyond other events; one row each."""

    __tablename__ = "meetings"
    __table_args__: TableArgs = (
        one_of("mode", closed.MODES),
        one_of("format", closed.FORMATS),
        one_of("level", closed.LEVELS),
        Index("ix_meetings_mode", "mode", "level"),
        Index("ix_meetings_level", "level", "mode"),
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    mode: Mapped[str | None]
    format: Mapped[str | None]
    level: Mapped[str | None]


class Visit(Base):
    """What visits have beyond other events: the form, and the country visited."""

    __tablename__ = "visits"
    __table_args__: TableArgs = (one_of("form", closed.VISIT_FORMS), Index("ix_visits_form", "form"))

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    form: Mapped[str]
    host_country_id: Mapped[str | None] = mapped_column(ForeignKey("countries.id"), index=True)


class Participant(Base):
    """A person's part in an event, and for whom; `role` as stated."""

    __tablename__ = "participants"
    __table_args__: TableArgs = (
        one_of("capacity", closed.CAPACITIES),
        UniqueConstraint("event_id", "person_id", "capacity"),
        Index("ix_participants_person_id", "person_id", "event_id"),
        Index("ix_participants_country_id", "country_id", "event_id"),
        Index("ix_participants_acting", "country_id", "person_id"),
        index_of_few("participants", "organization_id", "event_id"),
        # What is asked of those who acted for a party stands in the index itself.
        index_of_few("participants", "party_id", "event_id", "person_id", "country_id", "role"),
        Index("ix_participants_role", "role", "event_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    country_id: Mapped[str | None] = mapped_column(ForeignKey("countries.id"))
    organization_id: Mapped[int | None] = mapped_column(ForeignKey("organizations.id"))
    party_id: Mapped[int | None] = mapped_column(ForeignKey("parties.id"))
    role: Mapped[str | None]
    capacity: Mapped[str]


class EventCountry(Base):
    """A country that was represented at an event."""

    __tablename__ = "event_countries"
    __table_args__: TableArgs = (
        Index("ix_event_countries_country_id", "country_id", "event_id"),
        {"sqlite_with_rowid": False},
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    country_id: Mapped[str] = mapped_column(ForeignKey("countries.id"), primary_key=True)


class EventOrganization(Base):
    """An international organisation that was represented at an event."""

    __tablename__ = "event_organizations"
    __table_args__: TableArgs = (
        Index("ix_event_organizations_organization_id", "organization_id", "event_id"),
        {"sqlite_with_rowid": False},
    )

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organizations.id"), primary_key=True)


class Agreement(Dated, Base):
    """A text that countries, parties or organisations made, or a bundle of `document_count` such texts."""

    __tablename__ = "agreements"
    __table_args__: TableArgs = (
        one_of("kind", closed.AGREEMENT_KINDS),
        one_of("status", closed.AGREEMENT_STATUSES),
        CheckConstraint("document_count >= 1", "document_count"),
        certain(),
        *ordered_dates(),
        Index("ix_agreements_date", "date_start", "date_end"),
        Index("ix_agreements_kind", "kind", "date_start"),
        index_of_few("agreements", "event_id"),
        span_index("ix_agreements_span"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    kind: Mapped[str]
    status: Mapped[str]
    place_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"), index=True)
    event_id: Mapped[int | None] = mapped_column(ForeignKey("events.id", ondelete="SET NULL"))
    document_count: Mapped[int | None]
    certainty: Mapped[float]


class Signatory(Base):
    """One that made an agreement: a country, an organisation or a party, exactly one of them."""

    __tablename__ = "signatories"
    __table_args__: TableArgs = (
        CheckConstraint(ONE_MAKER, "one"),
        UniqueConstraint("agreement_id", "country_id"),
        UniqueConstraint("agreement_id", "organization_id"),
        UniqueConstraint("agreement_id", "party_id"),
        index_of_few("signatories", "organization_id"),
        index_of_few("signatories", "party_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    agreement_id: Mapped[int] = mapped_column(ForeignKey("agreements.id", ondelete="CASCADE"))
    country_id: Mapped[str | None] = mapped_column(ForeignKey("countries.id"), index=True)
    organization_id: Mapped[int | None] = mapped_column(ForeignKey("organizations.id"))
    party_id: Mapped[int | None] = mapped_column(ForeignKey("parties.id"))


class EventCode(Base):
    """The codes of political science for a kind of event, seen under one aspect.

    `aspect` tells the cases of a kind apart (`visitor` and `host` of a visit, a meeting in a
    `third_country`); `plover` is PLOVER's event type, `plover_mode` its mode where it names one; NULL where
    none fits.
    """

    __tablename__ = "event_codes"
    __table_args__: TableArgs = (UniqueConstraint("kind", "aspect"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    aspect: Mapped[str]
    cameo: Mapped[str | None]
    plover: Mapped[str | None]
    plover_mode: Mapped[str | None]
