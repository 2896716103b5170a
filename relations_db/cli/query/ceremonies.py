"""Answer which receptions, commemorations and other ceremonies were held."""

from relations_db.cli.query.events import of_kind

app = of_kind(
    "ceremony",
    "ceremonies",
    "Ceremonies: receptions, commemorations, parades, openings.",
    "--in China --year 2025",
    "--country Cuba --markdown",
)
