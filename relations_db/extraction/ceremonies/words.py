"""Name the words of ceremonies, as `data/ceremony_words.csv` lists them: what is held, who gives it, who takes part."""

from __future__ import annotations

from relations_db.extraction.word_tables import word_table

_CLASSES = word_table("ceremony_words")

HEADS = _CLASSES["heads"]
# Ceremonies only with one of these before them, or where they honour somebody: a dinner is a meal.
MEALS = _CLASSES["meals"]
# Between a giver's verb and a meal: "hosted a private dinner".
MEAL_ADJECTIVES = _CLASSES["meal_adjectives"]
HONOURING = _CLASSES["honouring"]
# Ceremonies only where they are of or for something: an installation may be a factory's.
OF_SOMEBODY = _CLASSES["of_somebody"]
# A country's own ceremonies.
OF_STATE = _CLASSES["of_state"]
# What an embassy holds is one whatever it is called.
OF_EMBASSIES = _CLASSES["of_embassies"]
GRAND = _CLASSES["grand"]
# "A warm reception" is how something was taken; a "welcome ceremony" belongs to every visit.
FIGURATIVE = _CLASSES["figurative"]
WELCOMES = _CLASSES["welcomes"]
ATTENDING = _CLASSES["attending"]
# Verbs that need "at" or "in" before the ceremony.
PARTAKING = _CLASSES["partaking"]
GIVING = _CLASSES["giving"]
# Between a giver's verb and the ceremony stands where and when: "offered at the Palace, on Monday, a dinner".
BETWEEN = _CLASSES["between"]
ENTERTAINING = _CLASSES["entertaining"]
GIVEN = _CLASSES["given"]
UNVEILING = _CLASSES["unveiling"]
COMING = _CLASSES["coming"]
# What is inaugurated in a ceremony; a policy or an era is not.
SITES = _CLASSES["sites"]
WREATHS = _CLASSES["wreaths"]
# The opening of a sentence that goes on about the ceremony just told.
EVENTS = _CLASSES["events"]
EMBASSIES = _CLASSES["embassies"]


def is_embassy(lower: str) -> bool:
    """Tell whether words name an embassy, a consulate or a high commission."""
    return not EMBASSIES.isdisjoint(lower.split()) or "high commission" in lower


NOT_TOLD = _CLASSES["not_told"]
# Stand before a ceremony's head as parts of its name.
MODIFIERS = _CLASSES["modifiers"]
SPEAKING = _CLASSES["speaking"]
# Past these nothing belongs to a ceremony's phrase.
BREAKS = _CLASSES["breaks"]
# A feast of a whole country, with these before "Day".
NATIONAL = _CLASSES["national"]
# What is conferred in a ceremony, and the verbs for it.
HONOURS = _CLASSES["honours"]
# Honours also without a capital: any order may be given, and any star may hang in the sky.
PLAIN_HONOURS = _CLASSES["plain_honours"]
CONFERRING = _CLASSES["conferring"]
# Says of somebody that he was there, and what is done with an order.
PRESENCE = _CLASSES["presence"]
BESTOWING = _CLASSES["bestowing"]
# Past these another clause tells of others, and behind these nobody is present.
CLAUSE_ENDS = _CLASSES["clause_ends"]
NOT_PRESENT = _CLASSES["not_present"]
# With these a sentence tells of a message on the occasion, not of who came.
ELSEWHERE = _CLASSES["elsewhere"]
# To these flowers are brought for the dead; to all others they are sent.
MEMORIALS = _CLASSES["memorials"]
TREES = _CLASSES["trees"]
TRIGGERS = (
    HEADS
    | HONOURS
    | NATIONAL
    | MEALS
    | UNVEILING
    | WREATHS
    | EVENTS
    | OF_SOMEBODY
    | OF_EMBASSIES
    | frozenset(
        {
            "opening",
            "opened",
            "launched",
            "start",
            "ribbon",
            "button",
            "foundation",
            "ground",
            "sworn",
            "oath",
            "book",
            "planted",
            "flowers",
            "roses",
            "bouquet",
            "carnations",
            "signing",
            "witnessed",
            "looked",
            "watched",
            "conferred",
            "bestowed",
            "launch",
            "presence",
            "tribute",
            "tributes",
            "homage",
            "respects",
        }
    )
)
