"""Tell arrivals, where nobody has talked yet, from what follows them, and pass over them to those who came."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.contacts.partners import RELATIVES
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.discourse.clauses import ADVERBS
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.language.chunks import Chunk

_RELATIVE = frozenset({"that", "which"})
_CAME = frozenset("arrived came landed flew travelled traveled is was has had left began".split())
_HAVE = frozenset({"has", "have", "had"})
_LONGEST_CLAUSE = 10
# So far before "where" may stand whence somebody came.
_TO_ORIGIN = 6
# So far behind the words the airport may stand, past those who landed there.
_TO_FIELD = 16
_TALKING = frozenset({"talks", "talked", "discussed", "conversation", "meeting"})
_BASES = frozenset({"air", "air force", "airforce", "force", "aviation"})
_FIELDS = ("airport", "airfield", "airbase", "air base", "force base", "aerodrome", "tarmac")
_WAITING = frozenset({"there", "waiting", "hand"})
_INDOORS = frozenset("palace office residence ministry parliament house headquarters talks".split())
# "on the evening of her arrival", "hours after his landing": on such a day, and not where one has landed.
_COMING = frozenset({"arrival", "landing"})
_TIMES = frozenset("day evening morning afternoon night date".split())
_HOURS = frozenset("hours hour day days".split())
_LATER = frozenset(
    "later next following afternoon evening afterwards then subsequently thereafter audience house palace office "
    "residence lodge".split()
)


def before_arrival(chunks: Sequence[Chunk], k: int) -> int:
    """Give the chunk before the relative clause that ends at a chunk: "A delegation that arrived on Sunday has met X".

    Args:
        chunks: of the sentence.
        k: the chunk before the verb.
    """
    at = k - 1 if k >= 0 and chunks[k].lower in _HAVE else k
    at -= at >= 0 and chunks[at].lower == ","
    for j in range(at, max(0, at - _LONGEST_CLAUSE), -1):
        if (
            chunks[j].lower in _RELATIVE
            and chunks[j + 1].lower in _CAME
            and all(c.kind != "name" for c in chunks[j:at])
        ):
            return j - 2 if chunks[j - 1].lower == "," else j - 1
    return k


def without_aside(lowers: list[str], trigger: Trigger) -> set[str]:
    """Give the words of a sentence without those of a clause set in before a verb: "the guest, who came by air, was
    received by".
    """
    k = trigger.verb - 1
    while k > 0 and lowers[k] in ADVERBS - {","}:
        k -= 1
    clauses = (j for j in range(trigger.last, len(lowers) - 1) if lowers[j] == "," and lowers[j + 1] in RELATIVES)
    behind = next(clauses, None)
    if behind is not None and "had" in lowers[behind : behind + 3]:
        # "was received by the host, who had landed the day before"
        lowers = lowers[:behind]
    where = next((j for j in range(k, 0, -1) if lowers[j] == "where"), 0)
    if "from" in lowers[max(0, where - _TO_ORIGIN) : where]:
        # "had arrived from Lima, where he was received by X"
        return set(lowers[where:])
    if where and "," in lowers[where:k] and not _CAME.isdisjoint(lowers[where : lowers.index(",", where)]):
        # "In Riga, where he arrived at noon, the minister was received by"
        return {*lowers[:where], *lowers[lowers.index(",", where) :]}
    if k < 1 or lowers[k] != ",":
        return set(lowers)
    begin = next((j for j in range(k - 1, 0, -1) if lowers[j] == "," and lowers[j + 1] in RELATIVES), k)
    return {*lowers[:begin], *lowers[k:]}


def received_later(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether who arrived was received later or in a house: "landed on May 3 and was received that evening by",
    "was received by the emir on the day of her arrival", "landed, was received by the emir, and afterwards signed".
    """
    lowers = syntax.sentence.lowers
    if trigger.rule != "received by":
        return False
    for k in (k for k, lower in enumerate(lowers[3:], 3) if lower in _COMING):
        # "the day of his arrival", "hours after her landing"
        if lowers[k - 3] in {"of": _TIMES, "after": _HOURS}.get(lowers[k - 2], frozenset()):
            return True
    if _has_day_of_its_own(syntax, trigger):
        return True
    around = lowers[max(0, trigger.verb - 3) : trigger.last]
    host = next((m.last for m in syntax.sentence.mentions if m.first >= trigger.last), len(lowers))
    if lowers[host : host + 2] == [",", "and"]:
        around += lowers[host + 2 : host + 3]
    return not _LATER.isdisjoint(word for lower in around for word in lower.split())


def _has_day_of_its_own(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether a reception has another day than the arrival told before: "landed on Monday and was received by
    President A on Tuesday".
    """
    sentence = syntax.sentence
    days = [k for k, chunk in enumerate(sentence.chunks) if chunk.when is not None]
    ends = {trigger.verb + 1, *(m.last for m in sentence.mentions if m.last > trigger.verb)}
    own = any(k - (sentence.lowers[k - 1] == "on") in ends for k in days)
    return own and any(k < trigger.verb for k in days)


def has_arrived(syntax: Syntax) -> bool:
    """Tell whether the sentence goes on from an arrival, of which "She was met by X" only says who stood there."""
    sentence, story = syntax.sentence, syntax.story
    return (story.arrival or story.host) is not None and not sentence.dates and _INDOORS.isdisjoint(sentence.words)


def at_airport(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether somebody was met where he landed: the airport stands before the words, or soon behind them, or X
    "was there to receive him".

    That of a clause set in, "who had waited at the airport,", is of another deed.
    """
    chunks = syntax.sentence.chunks
    lowers = syntax.sentence.lowers
    if lowers[trigger.verb - 1] == "to" and lowers[trigger.verb - 2] in _WAITING:
        return True
    relative = next((k for k in range(trigger.first - 1, -1, -1) if chunks[k].lower in RELATIVES), None)
    start = trigger.first if relative is not None and chunks[trigger.first - 1].lower == "," else trigger.first - 10
    clause = [
        k for k in range(max(0, start), min(trigger.last + _TO_FIELD, len(chunks)))
        if chunks[k].lower.endswith(_FIELDS) or (lowers[k] == "base" and lowers[k - 1] in _BASES)
    ]  # fmt: skip
    between = {
        chunks[j].lower for k in clause[:1] for j in range(min(k, trigger.last), max(k, trigger.first))
        # "received the King and Queen A at the airport"
        if syntax.covering(j - 1) is None or syntax.covering(j + 1) is None
    }  # fmt: skip
    talked = not _TALKING.isdisjoint(lowers)
    return (
        bool(clause)
        and not between & {";", "and", "then", "before", "after"}
        and not (talked and trigger.rule == "meet")
    )
