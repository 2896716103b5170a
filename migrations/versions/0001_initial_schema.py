"""Create the schema: tables of provenance, reference and facts, their views, and the full-text index."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

HERE = Path(__file__).parents[1]
APPLICATION_ID = 0x52454C41

# Kind, aspect, CAMEO, PLOVER's event type and mode.
CODES = (
    ("meeting", "any", "040", "CONSULT", None),
    ("meeting", "negotiation", "046", "CONSULT", None),
    ("meeting", "video", "041", "CONSULT", "phone"),
    ("meeting", "third_country", "044", "CONSULT", "third-party"),
    ("meeting", "summit", "044", "CONSULT", "multilateral"),
    ("meeting", "planned", "036", "AGREE", None),
    ("call", "phone", "041", "CONSULT", "phone"),
    ("call", "planned", "036", "AGREE", None),
    ("visit", "visitor", "042", "CONSULT", "visit"),
    ("visit", "host", "043", "CONSULT", "visit"),
    ("visit", "planned", "036", "AGREE", None),
    ("message", "any", None, "SUPPORT", None),
    ("agreement", "signed", "057", "SUPPORT", None),
)

# In the order of their foreign keys.
TABLES = (
    "articles",
    "countries",
    "dumps",
    "event_codes",
    "lexicon_tables",
    "organizations",
    "country_names",
    "dump_articles",
    "organization_members",
    "organization_names",
    "parties",
    "people",
    "places",
    "reports",
    "dump_article_lines",
    "events",
    "evidence",
    "offices_held",
    "party_names",
    "party_reports",
    "person_names",
    "agreements",
    "event_countries",
    "event_organizations",
    "event_reports",
    "meetings",
    "participants",
    "visits",
    "agreement_reports",
    "signatories",
)


def statements(name: str) -> Iterator[str]:
    """Give the statements of a file of SQL one by one."""
    statement = ""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""


def upgrade() -> None:
    create_tables()
    codes = sa.table("event_codes", *map(sa.column, ("kind", "aspect", "cameo", "plover", "plover_mode")))
    op.bulk_insert(codes, [dict(zip(codes.c.keys(), row, strict=True)) for row in CODES])
    on_sqlite = op.get_context().dialect.name == "sqlite"
    for statement in statements("views_0001.sql"):
        op.execute(statement if on_sqlite else statement.replace("group_concat(", "string_agg("))
    if on_sqlite:
        for statement in statements("search_0001.sql"):
            op.execute(statement)
        op.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def downgrade() -> None:
    views = [s.split("CREATE VIEW ", 1)[1].split()[0] for s in statements("views_0001.sql")]
    for view in reversed(views):
        op.execute(f"DROP VIEW {view}")
    if op.get_context().dialect.name == "sqlite":
        for event in ("insert", "delete", "update"):
            op.execute(f"DROP TRIGGER articles_search_{event}")
        op.execute("DROP TABLE article_search")
        op.execute("PRAGMA application_id = 0")
    for table in reversed(TABLES):
        op.drop_table(table)


def create_tables() -> None:
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=True),
        sa.Column("dateline_place", sa.Text(), nullable=True),
        sa.Column("dateline_date", sa.Text(), nullable=True),
        sa.Column("dateline_start", sa.Integer(), nullable=True),
        sa.Column("dateline_end", sa.Integer(), nullable=True),
        sa.Column("truncated", sa.Boolean(), nullable=False),
        sa.Column("date_clues", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("date_start", sa.Date(), nullable=True),
        sa.Column("date_end", sa.Date(), nullable=True),
        sa.Column("date_basis", sa.Text(), nullable=True),
        sa.CheckConstraint("(kind = 'reprint') = (parent_id IS NOT NULL)", name=op.f("ck_articles_parent")),
        sa.CheckConstraint("kind IN ('post', 'reprint')", name=op.f("ck_articles_kind")),
        sa.CheckConstraint(
            "(date IS NULL) = (date_start IS NULL) AND (date IS NULL) = (date_end IS NULL)",
            name=op.f("ck_articles_date_bounds"),
        ),
        sa.CheckConstraint("date_start <= date_end", name=op.f("ck_articles_date_order")),
        sa.ForeignKeyConstraint(["parent_id"], ["articles.id"], name="fk_articles_parent_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_articles"),
        sa.UniqueConstraint("key", name="uq_articles_key"),
    )
    op.create_index("ix_articles_date", "articles", ["date_start", "date_end"])
    op.create_index("ix_articles_parent_id", "articles", ["parent_id"])
    op.create_index("ix_articles_publisher", "articles", ["publisher"])
    op.create_table(
        "countries",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("alpha3", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("official_name", sa.Text(), nullable=True),
        sa.Column("capital", sa.Text(), nullable=True),
        sa.CheckConstraint("length(alpha3) = 3 AND alpha3 = upper(alpha3)", name=op.f("ck_countries_alpha3")),
        sa.CheckConstraint("length(id) = 2 AND id = upper(id)", name=op.f("ck_countries_alpha2")),
        sa.PrimaryKeyConstraint("id", name="pk_countries"),
        sa.UniqueConstraint("alpha3", name="uq_countries_alpha3"),
    )
    op.create_index("ix_countries_name", "countries", ["name"])
    op.create_table(
        "dumps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("ingested_at", sa.DateTime(), server_default=sa.text("CURRENT_TIMESTAMP"), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dumps"),
        sa.UniqueConstraint("digest", name="uq_dumps_digest"),
    )
    op.create_index("ix_dumps_name", "dumps", ["name"])
    op.create_table(
        "event_codes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("aspect", sa.Text(), nullable=False),
        sa.Column("cameo", sa.Text(), nullable=True),
        sa.Column("plover", sa.Text(), nullable=True),
        sa.Column("plover_mode", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_event_codes"),
        sa.UniqueConstraint("kind", "aspect", name="uq_event_codes_kind_aspect"),
    )
    op.create_table(
        "lexicon_tables",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_lexicon_tables"),
    )
    op.create_table(
        "organizations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organizations"),
        sa.UniqueConstraint("key", name="uq_organizations_key"),
    )
    op.create_index("ix_organizations_name", "organizations", ["name"])
    op.create_table(
        "country_names",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["country_id"], ["countries.id"], name="fk_country_names_country_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_country_names"),
        sa.UniqueConstraint("country_id", "name", "kind", name="uq_country_names_country_id_name_kind"),
    )
    op.create_index("ix_country_names_name", "country_names", ["name"])
    op.create_table(
        "dump_articles",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dump_id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("first_line", sa.Integer(), nullable=False),
        sa.Column("last_line", sa.Integer(), nullable=False),
        sa.Column("truncated", sa.Boolean(), nullable=False),
        sa.CheckConstraint("first_line >= 1 AND last_line >= first_line", name=op.f("ck_dump_articles_lines")),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name="fk_dump_articles_article_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["dump_id"], ["dumps.id"], name="fk_dump_articles_dump_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_dump_articles"),
        sa.UniqueConstraint("dump_id", "position", name="uq_dump_articles_dump_id_position"),
    )
    op.create_index("ix_dump_articles_article_id", "dump_articles", ["article_id"])
    op.create_table(
        "organization_members",
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name="fk_organization_members_country_id"),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name="fk_organization_members_organization_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("organization_id", "country_id", name="pk_organization_members"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_organization_members_country_id", "organization_members", ["country_id"])
    op.create_table(
        "organization_names",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name="fk_organization_names_organization_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_organization_names"),
        sa.UniqueConstraint("organization_id", "name", name="uq_organization_names_organization_id_name"),
    )
    op.create_index("ix_organization_names_name", "organization_names", ["name"])
    op.create_table(
        "parties",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("acronym", sa.Text(), nullable=True),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("native_name", sa.Text(), nullable=True),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name="fk_parties_country_id"),
        sa.PrimaryKeyConstraint("id", name="pk_parties"),
        sa.UniqueConstraint("key", name="uq_parties_key"),
    )
    op.create_index("ix_parties_acronym", "parties", ["acronym"])
    op.create_index("ix_parties_country_id", "parties", ["country_id"])
    op.create_index("ix_parties_name", "parties", ["name"])
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name="fk_people_country_id"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("key", name="uq_people_key"),
    )
    op.create_index("ix_people_country_id", "people", ["country_id"])
    op.create_index("ix_people_name", "people", ["name"])
    op.create_table(
        "places",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.CheckConstraint("name IS NOT NULL OR country_id IS NOT NULL", name=op.f("ck_places_somewhere")),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name="fk_places_country_id"),
        sa.PrimaryKeyConstraint("id", name="pk_places"),
        sa.UniqueConstraint("key", name="uq_places_key"),
    )
    op.create_index("ix_places_country_id", "places", ["country_id"])
    op.create_index("ix_places_name", "places", ["name"])
    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.Column("certainty", sa.Double(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('event', 'agreement', 'party')", name=op.f("ck_reports_kind")),
        sa.CheckConstraint("certainty BETWEEN 0 AND 1", name=op.f("ck_reports_certainty")),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_reports_article_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
        sa.UniqueConstraint("article_id", "ordinal", name="uq_reports_article_id_ordinal"),
    )
    op.create_index("ix_reports_rule", "reports", ["rule"])
    op.create_table(
        "dump_article_lines",
        sa.Column("dump_article_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("dump_line", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.CheckConstraint("line >= 1 AND dump_line >= 1 AND count >= 1", name=op.f("ck_dump_article_lines_lines")),
        sa.ForeignKeyConstraint(
            ["dump_article_id"],
            ["dump_articles.id"],
            name="fk_dump_article_lines_dump_article_id",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("dump_article_id", "line", name="pk_dump_article_lines"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "events",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("certainty", sa.Double(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("date_start", sa.Date(), nullable=True),
        sa.Column("date_end", sa.Date(), nullable=True),
        sa.Column("date_basis", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('meeting', 'call', 'visit', 'message', 'gathering', 'ceremony')",
            name=op.f("ck_events_kind"),
        ),
        sa.CheckConstraint("status IN ('held', 'planned')", name=op.f("ck_events_status")),
        sa.CheckConstraint(
            "(date IS NULL) = (date_start IS NULL) AND (date IS NULL) = (date_end IS NULL)",
            name=op.f("ck_events_date_bounds"),
        ),
        sa.CheckConstraint("certainty BETWEEN 0 AND 1", name=op.f("ck_events_certainty")),
        sa.CheckConstraint("date_start <= date_end", name=op.f("ck_events_date_order")),
        sa.ForeignKeyConstraint(["parent_id"], ["events.id"], name="fk_events_parent_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_events_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sa.UniqueConstraint("key", name="uq_events_key"),
    )
    op.create_index("ix_events_date", "events", ["date_start", "date_end"])
    op.create_index("ix_events_kind", "events", ["kind", "date_start"])
    op.create_index("ix_events_parent_id", "events", ["parent_id"])
    op.create_index("ix_events_place_id", "events", ["place_id"])
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("start_offset", sa.Integer(), nullable=False),
        sa.Column("end_offset", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.CheckConstraint("start_offset >= 0 AND end_offset >= start_offset", name=op.f("ck_evidence_offsets")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_evidence_report_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
        sa.UniqueConstraint("report_id", "ordinal", name="uq_evidence_report_id_ordinal"),
    )
    op.create_table(
        "offices_held",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("first_seen", sa.Text(), nullable=True),
        sa.Column("last_seen", sa.Text(), nullable=True),
        sa.Column("date_start", sa.Date(), nullable=True),
        sa.Column("date_end", sa.Date(), nullable=True),
        sa.CheckConstraint("date_start <= date_end", name=op.f("ck_offices_held_date_order")),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name="fk_offices_held_country_id"),
        sa.ForeignKeyConstraint(["organization_id"], ["organizations.id"], name="fk_offices_held_organization_id"),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name="fk_offices_held_party_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_offices_held_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_offices_held"),
    )
    op.create_index("ix_offices_held_country_id", "offices_held", ["country_id"])
    op.create_index("ix_offices_held_dates", "offices_held", ["date_start", "date_end"])
    op.create_index("ix_offices_held_organization_id", "offices_held", ["organization_id"])
    op.create_index("ix_offices_held_party_id", "offices_held", ["party_id"])
    op.create_index("ix_offices_held_person_id", "offices_held", ["person_id"])
    op.create_index("ix_offices_held_role", "offices_held", ["role"])
    op.create_table(
        "party_names",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name="fk_party_names_party_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_party_names"),
        sa.UniqueConstraint("party_id", "name", "kind", name="uq_party_names_party_id_name_kind"),
    )
    op.create_index("ix_party_names_name", "party_names", ["name"])
    op.create_table(
        "party_reports",
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name="fk_party_reports_party_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_party_reports_report_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("party_id", "report_id", name="pk_party_reports"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_party_reports_report_id", "party_reports", ["report_id"])
    op.create_table(
        "person_names",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_person_names_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_person_names"),
        sa.UniqueConstraint("person_id", "name", name="uq_person_names_person_id_name"),
    )
    op.create_index("ix_person_names_name", "person_names", ["name"])
    op.create_table(
        "agreements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("document_count", sa.Integer(), nullable=True),
        sa.Column("certainty", sa.Double(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("date_start", sa.Date(), nullable=True),
        sa.Column("date_end", sa.Date(), nullable=True),
        sa.Column("date_basis", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('treaty', 'agreement', 'protocol', 'memorandum', 'joint_statement', "
            "'communique', 'declaration', 'plan', 'documents', 'other')",
            name=op.f("ck_agreements_kind"),
        ),
        sa.CheckConstraint(
            "status IN ('signed', 'issued', 'adopted', 'in_force', 'planned', 'referenced')",
            name=op.f("ck_agreements_status"),
        ),
        sa.CheckConstraint(
            "(date IS NULL) = (date_start IS NULL) AND (date IS NULL) = (date_end IS NULL)",
            name=op.f("ck_agreements_date_bounds"),
        ),
        sa.CheckConstraint("certainty BETWEEN 0 AND 1", name=op.f("ck_agreements_certainty")),
        sa.CheckConstraint("date_start <= date_end", name=op.f("ck_agreements_date_order")),
        sa.CheckConstraint("document_count >= 1", name=op.f("ck_agreements_document_count")),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_agreements_event_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["place_id"], ["places.id"], name="fk_agreements_place_id"),
        sa.PrimaryKeyConstraint("id", name="pk_agreements"),
        sa.UniqueConstraint("key", name="uq_agreements_key"),
    )
    op.create_index("ix_agreements_date", "agreements", ["date_start", "date_end"])
    op.create_index("ix_agreements_event_id", "agreements", ["event_id"])
    op.create_index("ix_agreements_place_id", "agreements", ["place_id"])
    op.create_table(
        "event_countries",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name="fk_event_countries_country_id"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_event_countries_event_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "country_id", name="pk_event_countries"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_event_countries_country_id", "event_countries", ["country_id", "event_id"])
    op.create_table(
        "event_organizations",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name="fk_event_organizations_event_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="fk_event_organizations_organization_id"
        ),
        sa.PrimaryKeyConstraint("event_id", "organization_id", name="pk_event_organizations"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_event_organizations_organization_id", "event_organizations", ["organization_id", "event_id"])
    op.create_table(
        "event_reports",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_event_reports_event_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_event_reports_report_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", "report_id", name="pk_event_reports"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_event_reports_report_id", "event_reports", ["report_id"])
    op.create_table(
        "meetings",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=True),
        sa.Column("format", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.CheckConstraint("format IN ('bilateral', 'multilateral')", name=op.f("ck_meetings_format")),
        sa.CheckConstraint(
            "level IN ('head_of_state', 'head_of_government', 'foreign_minister', 'party', 'parliament', 'other')",
            name=op.f("ck_meetings_level"),
        ),
        sa.CheckConstraint("mode IN ('in_person', 'phone', 'video', 'written')", name=op.f("ck_meetings_mode")),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_meetings_event_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("event_id", name="pk_meetings"),
    )
    op.create_table(
        "participants",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.Text(), nullable=True),
        sa.Column("capacity", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "capacity IN ('principal', 'attendee', 'sender', 'recipient', 'visitor', 'host')",
            name=op.f("ck_participants_capacity"),
        ),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name="fk_participants_country_id"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_participants_event_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["organization_id"], ["organizations.id"], name="fk_participants_organization_id"),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name="fk_participants_party_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_participants_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_participants"),
        sa.UniqueConstraint("event_id", "person_id", "capacity", name="uq_participants_event_id_person_id_capacity"),
    )
    op.create_index("ix_participants_country_id", "participants", ["country_id"])
    op.create_index("ix_participants_organization_id", "participants", ["organization_id"])
    op.create_index("ix_participants_party_id", "participants", ["party_id"])
    op.create_index("ix_participants_person_id", "participants", ["person_id"])
    op.create_table(
        "visits",
        sa.Column("event_id", sa.Integer(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("host_country_id", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "form IN ('state', 'official', 'working', 'friendly', 'goodwill', 'private', 'transit', 'unspecified')",
            name=op.f("ck_visits_form"),
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_visits_event_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["host_country_id"], ["countries.id"], name="fk_visits_host_country_id"),
        sa.PrimaryKeyConstraint("event_id", name="pk_visits"),
    )
    op.create_index("ix_visits_host_country_id", "visits", ["host_country_id"])
    op.create_table(
        "agreement_reports",
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreements.id"], name="fk_agreement_reports_agreement_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name="fk_agreement_reports_report_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("agreement_id", "report_id", name="pk_agreement_reports"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_agreement_reports_report_id", "agreement_reports", ["report_id"])
    op.create_table(
        "signatories",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("country_id", sa.Text(), nullable=True),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "CASE WHEN country_id IS NULL THEN 0 ELSE 1 END + CASE WHEN organization_id IS NULL THEN "
            "0 ELSE 1 END + CASE WHEN party_id IS NULL THEN 0 ELSE 1 END = 1",
            name=op.f("ck_signatories_one"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreements.id"], name="fk_signatories_agreement_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["country_id"], ["countries.id"], name="fk_signatories_country_id"),
        sa.ForeignKeyConstraint(["organization_id"], ["organizations.id"], name="fk_signatories_organization_id"),
        sa.ForeignKeyConstraint(["party_id"], ["parties.id"], name="fk_signatories_party_id"),
        sa.PrimaryKeyConstraint("id", name="pk_signatories"),
        sa.UniqueConstraint("agreement_id", "country_id", name="uq_signatories_agreement_id_country_id"),
        sa.UniqueConstraint("agreement_id", "organization_id", name="uq_signatories_agreement_id_organization_id"),
        sa.UniqueConstraint("agreement_id", "party_id", name="uq_signatories_agreement_id_party_id"),
    )
    op.create_index("ix_signatories_country_id", "signatories", ["country_id"])
    op.create_index("ix_signatories_organization_id", "signatories", ["organization_id"])
    op.create_index("ix_signatories_party_id", "signatories", ["party_id"])
