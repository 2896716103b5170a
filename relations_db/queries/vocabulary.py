"""Name the words that filters may be given, and take them as people write them.

The words are those the tables are held to; they stand here as well so that help and completion need not
load the schema.
"""

import re
from collections.abc import Sequence
from typing import Final

from relations_db.errors import RelationsError

KINDS: Final = ("meeting", "call", "visit", "message", "gathering", "ceremony")
CONTACTS: Final = ("meeting", "call")
VISIT_FORMS: Final = (
    "state", "official", "working", "friendly", "goodwill", "private", "transit", "unspecified",
)  # fmt: skip
MODES: Final = ("in_person", "phone", "video", "written")
STATUSES: Final = ("held", "planned")
LEVELS: Final = ("head_of_state", "head_of_government", "foreign_minister", "party", "parliament", "other")
AGREEMENT_KINDS: Final = (
    "treaty", "agreement", "protocol", "memorandum", "joint_statement", "communique", "declaration", "plan",
    "documents", "other",
)  # fmt: skip
AGREEMENT_STATUSES: Final = ("signed", "issued", "adopted", "in_force", "planned", "referenced")
SORTS: Final = ("newest", "oldest")
MOST: Final = "most"
ACTOR_SORTS: Final = (MOST, "name", "newest", "oldest")
PARTY_SORTS: Final = (MOST, "name")


class UnknownNameError(RelationsError):
    """A name that nothing in the database bears."""


class AmbiguousNameError(RelationsError):
    """A name that several things in the database bear."""


def choice(what: str, given: str, known: Sequence[str]) -> str:
    """Give the word of a closed vocabulary that was meant: `In-Person` is `in_person`.

    Raises:
        UnknownNameError: it is none of them.
    """
    word = re.sub(r"[\s-]+", "_", given.strip().lower())
    singular = word.removesuffix("s")
    if word in known or singular in known:
        return word if word in known else singular
    from difflib import get_close_matches

    near = get_close_matches(word, known, n=1, cutoff=0.5)
    advice = f"did you mean {near[0]}?" if near else ""
    raise UnknownNameError(f"no {what} is called {given!r}; {advice or 'there are ' + ', '.join(known)}")
