"""Read messages that an article gathers: "Excerpts from the messages: President X said …", "Among them was Y"."""

from __future__ import annotations

from relations_db.extraction.discourse.clauses import SAYING
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import is_subordinate
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.sides import people_listed, were_spoken
from relations_db.extraction.messages.words import ARRIVING, REACHING, WISHES, WRITTEN

_PLURAL = frozenset(word for word in WRITTEN | WISHES if word.endswith("s"))
_PARTS = frozenset("excerpts extracts edited summary highlights version selection".split())
_SAYING = SAYING | frozenset(
    "expressed hailed praised described wished recalled affirmed emphasised emphasized voiced spoke highlighted "
    "wrote".split()
)
_THEY = (["they", "include"], ["they", "included"], ["these", "include"], ["these", "included"], ["they", "were"])
_BEING = frozenset("were was are is include included".split())
_REACH = 12
# So near its beginning a sentence tells of mail, and so it has come.
_OPENING = 4
_REACHED = REACHING | ARRIVING


def opens_collection(syntax: Syntax) -> bool:
    """Tell whether what several people wrote follows: "an edited version of some of the messages"."""
    words = syntax.sentence.words
    return not _PARTS.isdisjoint(words) and not _PLURAL.isdisjoint(words)


def reached_by_many(syntax: Syntax) -> list[Side]:
    """Give whom mail from several people is said to have reached, whom it does not name: "Messages from all over the
    world have reached President X".
    """
    lowers = syntax.sentence.lowers
    noun = next((k for k, lower in enumerate(lowers[:_OPENING]) if lower in _PLURAL), None)
    verb = next((k for k, lower in enumerate(lowers) if lower in _REACHED and lower not in _PLURAL), None)
    if noun is None or verb is None or verb < noun or any(m.first < verb for m in syntax.sentence.mentions):
        return []
    named = syntax.sentence.at.get(verb + 1 + (lowers[verb + 1 : verb + 2] in (["in"], ["for"], ["to"])))
    return [s for s in syntax.sides(named, []) if s.person is not None and s.person.leads] if named is not None else []


def read_items(syntax: Syntax, told: Antecedents) -> list[Message]:
    """Read the next of the messages that an article gathers: whoever is quoted with his office wrote it, and whoever is
    so in a clause that "and" joins to it.
    """
    found: list[Message] = []
    for k in range(len(syntax.sentence.chunks)):
        parted = not found or "and" in syntax.sentence.lowers[found[-1].at + 1 : k]
        senders = _quoted_at(syntax, k) if parted and not is_subordinate(syntax.sentence, k) else []
        known = {id(s.person) for message in found for s in message.senders}
        recipients = [r for r in told.recipients if all(r.actor != s.actor for s in senders)]
        if not senders or not recipients or any(id(s.person) in known for s in senders):
            continue
        if not were_spoken(syntax, senders, recipients):
            found.append(Message(senders, recipients, False, "collected", k, True))
    return found


def _quoted_at(syntax: Syntax, k: int) -> list[Side]:
    """Give the leader whose words a verb or a colon opens or closes: "X said", "…, said X", "X:"."""
    lowers = syntax.sentence.lowers
    if syntax.sentence.quoted[k]:
        return []
    if lowers[k] == ":":
        mention = syntax.sentence.mentions[0] if syntax.sentence.mentions else None
        sides = syntax.group(mention) if mention is not None and mention.first <= 1 and mention.offices else []
    elif lowers[k] not in _SAYING:
        return []
    elif lowers[k - 1] in {",", "”", '"', "’"} and (after := syntax.sentence.at.get(k + 1)) is not None:
        sides = syntax.sides(after, []) if after.name is not None else []
    else:
        sides = syntax.subjects(k)
    return [s for s in sides if s.person is not None and s.person.leads and s.actor is not None]


def read_named_later(syntax: Syntax, told: Antecedents) -> Message | None:
    """Read "Among them were X and Y" after messages of which it was not said who sent them."""
    lowers = syntax.sentence.lowers
    if told.senders or not told.leads_to(syntax) or (lowers[0] != "among" and lowers[:2] not in _THEY):
        return None
    at = next((k for k, lower in enumerate(lowers[:_REACH]) if lower in _BEING), None)
    mention = syntax.sentence.at.get(at + 1) if at is not None else None
    senders = people_listed(syntax, mention, []) if mention is not None and mention.name is not None else []
    senders = [s for s in senders if all(s.actor != r.actor for r in told.recipients)]
    return Message(senders, list(told.recipients), False, "named later", 1, True) if senders else None
