"""Define the tables of reference: countries, organisations, parties, people and places, and their names."""

from datetime import date

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from relations_db.storage.base import Base, TableArgs, index_of_few


class Country(Base):
    """A country; its key is the ISO 3166-1 alpha-2 code."""

    __tablename__ = "countries"
    __table_args__: TableArgs = (
        CheckConstraint("length(id) = 2 AND id = upper(id)", "alpha2"),
        CheckConstraint("length(alpha3) = 3 AND alpha3 = upper(alpha3)", "alpha3"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    alpha3: Mapped[str | None] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    official_name: Mapped[str | None]
    capital: Mapped[str | None]


class CountryName(Base):
    """A name, short name or demonym of a country."""

    __tablename__ = "country_names"
    __table_args__: TableArgs = (UniqueConstraint("country_id", "name", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    country_id: Mapped[str] = mapped_column(ForeignKey("countries.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]


class Organization(Base):
    """An international organisation; `key` is its usual acronym. `listed`: it stands in the lexicon."""

    __tablename__ = "organizations"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str | None]
    listed: Mapped[bool]


class OrganizationName(Base):
    """Another name of an organisation."""

    __tablename__ = "organization_names"
    __table_args__: TableArgs = (UniqueConstraint("organization_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    organization_id: Mapped[int] = mapped_column(ForeignKey("organizations.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(index=True)


class OrganizationMember(Base):
    """A country that belongs to an organisation."""

    __tablename__ = "organization_members"
    __table_args__: TableArgs = ({"sqlite_with_rowid": False},)

    organization_id: Mapped[int] = mapped_column(ForeignKey("organizations.id", ondelete="CASCADE"), primary_key=True)
    country_id: Mapped[str] = mapped_column(ForeignKey("countries.id"), primary_key=True, index=True)


class Party(Base):
    """A political party. `listed`: it stands in the lexicon; else it is known from articles only."""

    __tablename__ = "parties"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    acronym: Mapped[str | None] = mapped_column(index=True)
    country_id: Mapped[str | None] = mapped_column(ForeignKey("countries.id"), index=True)
    native_name: Mapped[str | None]
    listed: Mapped[bool]


class PartyName(Base):
    """Another name of a party: a former one, a variant, one in its own language."""

    __tablename__ = "party_names"
    __table_args__: TableArgs = (UniqueConstraint("party_id", "name", "kind"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    party_id: Mapped[int] = mapped_column(ForeignKey("parties.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]


class Person(Base):
    """A person over all articles; `name` is the fullest form."""

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str] = mapped_column(index=True)
    country_id: Mapped[str | None] = mapped_column(ForeignKey("countries.id"), index=True)


class PersonName(Base):
    """A form of a person's name that an article uses."""

    __tablename__ = "person_names"
    __table_args__: TableArgs = (UniqueConstraint("person_id", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(index=True)


class OfficeHeld(Base):
    """An office in which a person was seen.

    `first_seen` and `last_seen` are EDTF dates; `date_start` is the first possible day of the one, `date_end`
    the last possible day of the other.
    """

    __tablename__ = "offices_held"
    __table_args__: TableArgs = (
        CheckConstraint("date_start <= date_end", "date_order"),
        Index("ix_offices_held_dates", "date_start", "date_end"),
        index_of_few("offices_held", "organization_id"),
        index_of_few("offices_held", "party_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"), index=True)
    role: Mapped[str] = mapped_column(index=True)
    country_id: Mapped[str | None] = mapped_column(ForeignKey("countries.id"), index=True)
    organization_id: Mapped[int | None] = mapped_column(ForeignKey("organizations.id"))
    party_id: Mapped[int | None] = mapped_column(ForeignKey("parties.id"))
    first_seen: Mapped[str | None]
    last_seen: Mapped[str | None]
    date_start: Mapped[date | None] = mapped_column(Date)
    date_end: Mapped[date | None] = mapped_column(Date)


class Place(Base):
    """A city with its country, a city alone, or a country alone; `key` is `Hanoi, VN`, `Hanoi` or `VN`."""

    __tablename__ = "places"
    __table_args__: TableArgs = (CheckConstraint("name IS NOT NULL OR country_id IS NOT NULL", "somewhere"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str | None] = mapped_column(index=True)
    country_id: Mapped[str | None] = mapped_column(ForeignKey("countries.id"), index=True)


class LexiconTable(Base):
    """A table of the lexicon as it was last taken over, so that it is read again only when it has changed."""

    __tablename__ = "lexicon_tables"

    name: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str]
