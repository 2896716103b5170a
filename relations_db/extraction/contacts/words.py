"""Give the words that tell of contacts by their class, as `data/contact_words.csv` lists them.

Classes:
    meet, talk, receive, phoned: verbs of contact.
    light: verbs that need a noun of contact ("held talks").
    contact_noun: nouns after such a verb; strong_noun: nouns that tell of a contact by themselves; company_noun: those
        that do so beside a person; relation_noun: those that tell of one only where it is "a …"; meal: meals.
    determiner: what opens a noun; participle: what may stand before one like an adjective; other_company: whose talks
        are not those of two countries.
    undone: what leaves a noun undone that it governs; apart: what people do to talks that need not be theirs;
        uninvolved: what one does to somebody without seeing him; remote: what nobody does to a visitor to his face;
        side_by_side: what two do without talking to each other; public: with whom no state talks to another.
    session_noun: nouns of a mechanism's session; mechanism_noun: mechanisms themselves; ordinal: which session it is.
    phone, video: how people talk; be: forms of "to be".
    topic_verb: what people do at talks, and what talks do, with what they are about; topic_opener: with what else that
        opens behind the talks ("to discuss", ", noting").
    proposed: what is done with a contact that is only an idea ("was mooted").
    hope: words before a verb that leave it undone; plan: words that put it in the future; habit: words of what
        is always done; clause_end: words past which a verb has no hold.
    received_thing: what one receives that is nobody; journey: verbs of going to see somebody; arrival: words of a
        welcome, where nobody has talked yet.
    head: words with which a noun of contact begins; met_again: verbs that open another contact behind "and".
    trigger: all words with which a telling of a contact may begin; other_trigger: those in no class of their own.
"""

from functools import cache

from relations_db.extraction.contacts.phrases import plain_phrases_of
from relations_db.extraction.word_tables import word_table


@cache
def _classes() -> dict[str, frozenset[str]]:
    classes = word_table("contact_words")
    opening = (
        "meet", "talk", "receive", "phoned", "light", "strong_noun", "company_noun", "session_noun", "mechanism_noun",
        "other_trigger"
    )  # fmt: skip
    heads = frozenset(plain_phrases_of("noun")) | classes["strong_noun"] | classes["company_noun"]
    found = {**classes, "head": heads, "met_again": classes["talk"] | classes["meet"]}
    return {**found, "trigger": heads.union(*(classes[name] for name in opening))}


@cache
def words_of(name: str) -> frozenset[str]:
    """Give the words of a class; KeyError where there is no such class."""
    return _classes()[name]
