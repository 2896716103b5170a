"""Answer who wrote to whom."""

from relations_db.cli.query.events import of_kind

app = of_kind(
    "message",
    "messages",
    "Messages: congratulations, condolences, letters.",
    "--between China Laos",
    "--from 2024-10 --csv",
)
