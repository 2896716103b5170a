"""Define the tables that hold how things follow from reports, so that only what is touched is worked out anew.

They can be filled again from the articles and corrections at any time.
"""

from sqlalchemy import BigInteger, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from relations_db.storage.base import Base, TableArgs


class Derivation(Base):
    """Which release last worked something out; another one does so again from the beginning."""

    __tablename__ = "derivations"

    name: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str]


class Telling(Base):
    """When and where a report's event or agreement was, as far as this account goes.

    `date` is EDTF, from the words of the report and the date of its article. Reports with different
    `component` cannot speak of one thing.
    """

    __tablename__ = "tellings"

    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True)
    date: Mapped[str | None]
    date_basis: Mapped[str | None]
    place: Mapped[str | None]
    component: Mapped[int | None] = mapped_column(index=True)


class CarriedPlace(Base):
    """An event that has the city of its visit; `place_id` is what its own accounts state, a country at most."""

    __tablename__ = "carried_places"

    event_id: Mapped[int] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("places.id"), index=True)


class ReportCell(Base):
    """A cell in which a report is found by those that may speak of the same thing; cells are hashes."""

    __tablename__ = "report_cells"
    __table_args__: TableArgs = ({"sqlite_with_rowid": False},)

    cell: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True, index=True)


class NameForm(Base):
    """A way to write a name, for one scope: a country's code, or an organisation's key after a tilde.

    Forms with different `component` cannot name one person.
    """

    __tablename__ = "name_forms"
    __table_args__: TableArgs = (UniqueConstraint("scope", "name"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    scope: Mapped[str]
    name: Mapped[str]
    component: Mapped[int | None] = mapped_column(index=True)


class NameCell(Base):
    """A cell in which a form of a name is found by those that may name the same person; cells are hashes.

    Forms go only all together, cells before them: none has its cells looked for.
    """

    __tablename__ = "name_cells"
    __table_args__: TableArgs = ({"sqlite_with_rowid": False},)

    cell: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    name_form_id: Mapped[int] = mapped_column(ForeignKey("name_forms.id", ondelete="CASCADE"), primary_key=True)


class Mention(Base):
    """A person as one report names him or her, and who that is.

    `country`, `organization` and `party` are the keys under which the report has them.
    """

    __tablename__ = "mentions"
    __table_args__: TableArgs = ({"sqlite_with_rowid": False},)

    report_id: Mapped[int] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True)
    ordinal: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name_form_id: Mapped[int] = mapped_column(ForeignKey("name_forms.id"), index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"), index=True)
    country: Mapped[str | None]
    organization: Mapped[str | None]
    party: Mapped[str | None]
    role: Mapped[str | None]
