"""Turn a question in plain English into the command it asks for, and say which that is."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from datetime import date

from relations_db.cli.session import Session
from relations_db.errors import RelationsError


class NotUnderstoodError(RelationsError):
    """Words of a question that are neither names, nor dates, nor words of the grammar."""


def command_for(text: str, session: Session) -> list[str]:
    """Give what a question asks for as arguments after `relations query`, and tell it on standard error.

    Args:
        text: the question.
        session: which database knows the names, and whether to speak.

    Raises:
        NotUnderstoodError: some of it was not understood; the message names the words, and the countries they may mean.
        RelationsError: there is no database.
    """
    from relations_db.queries.names import mentioned, nearest_countries
    from relations_db.queries.questions import read_question, tokens

    with session.reading() as connection:
        question = read_question(text, mentioned(connection, tokens(text)), date.today())
        meant = {
            word: nearest_countries(connection, word) if tokens(word) == [word] else [] for word in question.unknown
        }
    arguments = question.arguments()
    as_typed = shlex.join(["relations", "query", *arguments])
    if question.unknown:
        words = ", ".join(f'"{word}"' + (f" ({near[0]}?)" if near else "") for word, near in meant.items())
        raise NotUnderstoodError(f"not understood: {words}; without that it is: {as_typed}")
    session.say(as_typed)
    return arguments


def option(name: str, arguments: Sequence[str]) -> str | None:
    """Give what follows an option among arguments that have not been read yet."""
    for at, argument in enumerate(arguments):
        if argument == name:
            return arguments[at + 1] if at + 1 < len(arguments) else None
        if argument.startswith(f"{name}="):
            return argument.partition("=")[2]
    return None
