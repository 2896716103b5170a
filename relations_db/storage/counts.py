"""Count what a database holds, and keep the figures by which it plans its queries."""

from dataclasses import dataclass, fields

from sqlalchemy import Connection, func, select, table


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows of each kind a database has."""

    dumps: int
    articles: int
    reports: int
    events: int
    meetings: int
    people: int
    agreements: int
    parties: int


# Those of the lexicon that no article names are not counted as parties.
_VIEWS = {"parties": "party_list"}


def count_things(connection: Connection) -> Counts:
    """Count the rows of a database."""
    tables = [table(_VIEWS.get(field.name, field.name)) for field in fields(Counts)]
    counted = [select(func.count()).select_from(one).scalar_subquery() for one in tables]
    return Counts(*connection.execute(select(*counted)).one())


def gather_statistics(connection: Connection) -> None:
    """Let the database look at how its values are spread, so that it picks the right index."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA analysis_limit = 1000")
        connection.exec_driver_sql("ANALYZE")
