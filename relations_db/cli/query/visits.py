"""Answer who visited which country."""

from relations_db.cli.query.events import of_kind

app = of_kind(
    "visit",
    "visits",
    "Visits: who went where, and in what form.",
    "--in Vietnam --year 2024",
    "--person 'Li Qiang' --json",
)
