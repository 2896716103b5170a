"""Read whom an entry in the log of somebody's day says that he met: "10:03 a.m. Talks with A, followed at 11 by B."."""

from __future__ import annotations

from relations_db.extraction.contacts.frames import Contact
from relations_db.extraction.contacts.trigger_words import Mode, Trigger
from relations_db.extraction.discourse.day_logs import behind_clock, elided_at
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item, Syntax
from relations_db.language.document import ParsedSentence
from relations_db.language.mentions import PersonMention

_RULE = "entry of a log"
_MEETS = frozenset("meets sees receives welcomes confers converses talks speaks".split())
_CALLS = frozenset("phones telephones rings".split())
_HOLDS = frozenset("holds has hosts chairs gives attends joins pays receives makes takes".split())
_TALKS = frozenset(
    "talks meeting meetings conversation consultations dialogue audience interview lunch luncheon breakfast dinner "
    "call calls tête-à-tête tete-a-tete".split()
)
_BEFORE_TALKS = frozenset(
    "summit bilateral official formal expanded working restricted private brief courtesy farewell phone telephone one "
    "- on a an the his her".split()
)
_PHONE = frozenset({"phone", "telephone", "phones", "telephones", "rings"})
# What stands before the next one met: "with", "by", "then", a comma.
_LEADS_TO = frozenset("with by from to and , ; then of on : including him her them".split())
# Who is named behind these did something else.
_ASIDE = frozenset("who whom whose which where".split())


def read_log_entry(syntax: Syntax) -> Contact | None:
    """Give the contact that a sentence of a log tells, with everyone whom it names as met in turn; None where it tells
    of none, or is no entry.
    """
    sentence, keeper = syntax.sentence, syntax.story.keeper
    if keeper is None or not sentence.mentions or sentence.headline:
        return None
    clock = behind_clock(sentence)
    begins = clock or _in_diary(sentence)
    met = _behind_words(sentence, begins)
    if met is None and not (clock and _opens(sentence, sentence.mentions[0], clock)):
        return None
    owner = syntax.story.as_side(keeper)
    opens, begins = begins, clock if met is None else met
    items = [Item(sides) for m in _met(sentence, begins) if (sides := _from_abroad(syntax, m, owner))]
    if not items:
        return None
    mode: Mode = "phone" if not _PHONE.isdisjoint(sentence.lowers[opens:begins]) else "in_person"
    return Contact(Trigger(opens, begins, "receive", mode, _RULE, opens), [owner], items, "held")


def _in_diary(sentence: ParsedSentence) -> int:
    """Give the chunk at which an entry says whom somebody met, behind what else was on that day, where it does so for
    one day: "10 May — Welcome at the palace, talks with A"; else 0.
    """
    begins = elided_at(sentence) or 0
    return 0 if any(c.when is not None for c in sentence.chunks[begins + 1 :]) else begins


def _behind_words(sentence: ParsedSentence, k: int) -> int | None:
    """Give the chunk behind the words for a contact that stand at a chunk: "Receives a courtesy call from"."""
    lowers = sentence.lowers
    opening = lowers[k] if k < len(lowers) else ""
    j = k + (opening in _HOLDS)
    while j < len(lowers) and lowers[j] in _BEFORE_TALKS:
        j += 1
    if (
        j < len(lowers)
        and lowers[j] in _TALKS
        and lowers[j + 1 : j + 2] in (["with"], ["from"], ["by"], ["to"], ["on"])
    ):
        return j + 2
    if opening in _MEETS or opening in _CALLS:
        return k + 1 + (lowers[k + 1 : k + 2] in (["with"], ["to"]))
    return None


def _opens(sentence: ParsedSentence, mention: PersonMention, clock: int) -> bool:
    """Tell whether an entry is nothing but who came: "8:58 a.m. Egyptian Prime Minister A."."""
    kinds = {c.kind for c in sentence.chunks[clock : mention.first]}
    alone = sentence.kind_at(mention.last) in {"mark", ""} or sentence.lower_at(mention.last) in {"and", "of"}
    named = mention.name is not None and bool(mention.offices)
    return named and alone and kinds <= {"adjective", "honorific", "country"}


def _met(sentence: ParsedSentence, begins: int) -> list[PersonMention]:
    """Give whom an entry names as met, one after the other."""
    found: list[PersonMention] = []
    for mention in sentence.mentions:
        if mention.last <= begins or mention.name is None or sentence.quoted[mention.first]:
            continue
        before = mention.first
        while before > begins and sentence.kind_at(before - 1) in {"adjective", "honorific", "country", "title_word"}:
            before -= 1
        told = before <= begins or sentence.lowers[before - 1] in _LEADS_TO or sentence.kind_at(before - 1) == "date"
        since = found[-1].last if found else begins
        relative = next((k for k in range(since, before) if sentence.lowers[k] in _ASIDE), None)
        closed = relative is None or any(sentence.lowers[k] in {",", ";"} for k in range(relative, before))
        if told and closed:
            found.append(mention)
    return found


def _from_abroad(syntax: Syntax, mention: PersonMention, keeper: Side) -> list[Side]:
    sides = syntax.sides(mention, [])
    return [s for s in sides if s.person is not None and not s.spouse and s.actor not in {None, keeper.actor}]
