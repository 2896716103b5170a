"""Answer which summits, conferences and forums were held."""

from relations_db.cli.query.events import of_kind

app = of_kind(
    "gathering",
    "gatherings",
    "Gatherings: named summits, conferences and forums.",
    "--year 2024",
    "--organization ASEAN --json",
)
