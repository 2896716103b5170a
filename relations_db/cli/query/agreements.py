"""Answer which agreements were signed, issued or adopted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relations_db.cli.options import AGREEMENT_FILTERS
from relations_db.cli.query.asking import command

if TYPE_CHECKING:
    from relations_db.queries.database import Answer, Connection
    from relations_db.queries.filters import Filters
    from relations_db.queries.rows import AgreementRow


def _ask(connection: Connection, filters: Filters, evidence: bool) -> Answer[AgreementRow]:
    from relations_db.queries.about_agreements import agreements

    return agreements(connection, filters, evidence=evidence)


app = command(
    "agreements",
    _ask,
    help="Agreements and joint statements, and who made them.",
    row="AgreementRow",
    filters=(
        "between", "country", "organization", "person", "party", "office", "place", "inside", "year", "since", "until",
        "publisher", "sort", "limit", "offset",
    ),
    own=AGREEMENT_FILTERS,
    table=("id", "date", "status", "title", "who"),
    flat=(
        "key", "date", "date_basis", "kind", "status", "title", "document_count", "place", "place_country",
        "countries", "organizations", "parties", "event",
    ),
    shown=("--between Laos China --from 2020", "--kind joint_statement --year 2024 --json"),
)  # fmt: skip
