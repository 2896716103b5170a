"""Name the revisions of the schema, so that a database can be judged without loading the migrations."""

from typing import Final

# The mark in a SQLite file's header that says it is ours: "RELA".
APPLICATION_ID: Final = 0x52454C41

# Every revision of the folder `migrations/`, oldest first.
REVISIONS: Final = (
    "0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010", "0011", "0012", "0013",
    "0014", "0015", "0016", "0017",
)  # fmt: skip
HEAD: Final = REVISIONS[-1]
