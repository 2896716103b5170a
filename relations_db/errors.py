"""Define the base of every error that a user is meant to read."""


class RelationsError(Exception):
    """An expected failure, whose message is the one line the user sees."""
