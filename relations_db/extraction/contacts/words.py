"""Give the words that tell of contacts by their class, as `data/contact_words.csv` lists them.

Classes:
    meet, talk, receive, phoned: verbs of contact.
    light: verbs that need a noun of contact ("held talks").
    contact_noun: nouns after such a verb; strong_noun: nouns that tell of a contact by themselves; session_noun:
        nouns of a mechanism's session; mechanism_noun: mechanisms themselves; meal: nouns of meals.
    phone, video: how people talk; ordinal: which session it is; be: forms of "to be".
    hope: words before a verb that leave it undone; plan: words that put it in the future; habit: words of what
        is always done; clause_end: words past which a verb has no hold.
    received_thing: what one receives that is nobody; journey: verbs of going to see somebody; arrival: words of a
        welcome, where nobody has talked yet.
    trigger: all words with which a telling of a contact may begin; other_trigger: those in no class of their own.
"""

from functools import cache

from relations_db.extraction.word_tables import word_table


@cache
def _classes() -> dict[str, frozenset[str]]:
    classes = word_table("contact_words")
    opening = ("meet", "talk", "receive", "phoned", "light", "strong_noun", "session_noun", "other_trigger")
    return {**classes, "trigger": frozenset().union(*(classes[name] for name in opening))}


@cache
def words_of(name: str) -> frozenset[str]:
    """Give the words of a class; KeyError where there is no such class."""
    return _classes()[name]
