"""Read who congratulated or condoled with whom: "congratulated X on", "was congratulated by Y", "condoled with Z"."""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.institutions import institution
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.nouns import is_told, told_apart
from relations_db.extraction.messages.sides import (
    are_many,
    each_other,
    people_listed,
    senders_behind,
    sides_at,
    subject_of,
    were_spoken,
    whom_before,
)
from relations_db.extraction.messages.words import NO_MESSAGE, SPOKEN, WITH_WHOM, WRITTEN
from relations_db.language.mentions import PersonMention


def read_congratulated(syntax: Syntax, k: int, told: Antecedents) -> Message | None:
    """Read "congratulated X on", "was congratulated by Y", where nothing says that they spoke."""
    chunks = syntax.sentence.chunks
    if not is_told(syntax, k):
        return None
    if chunks[k - 1].lower in {"was", "were", "been"} and k:
        by = next((j for j in range(k + 1, min(k + 24, len(chunks))) if chunks[j].lower == "by"), k + 1)
        senders, recipients = senders_behind(syntax, by, ("by",)), subject_of(syntax, k)
        if not senders or not recipients or were_spoken(syntax, senders, recipients):
            return None
        return Message(senders, recipients, False, "congratulate", k, True)
    with_whom = chunks[k].lower in WITH_WHOM
    if with_whom and chunks[k].lower != "condoled" and syntax.sentence.lowers[k + 1 : k + 2] != ["with"]:
        return None
    start = k + 1 + (with_whom and syntax.sentence.lowers[k + 1 : k + 2] == ["with"])
    if [c.kind for c in chunks[start + 1 : start + 2]] == ["date"] and chunks[start].lower == "on":
        # "congratulated on Saturday X"
        start += 2
    mention = syntax.sentence.at.get(start)
    if mention is None and start + 1 < len(chunks) and chunks[start].lower in {"newly", "his", "her", "the"}:
        mention = syntax.sentence.at.get(start + 1)
    joining = _joined(syntax, k)
    if mention is None and (meant := whom_before(syntax, k)):
        # "X, whom she had congratulated by letter"
        subjects = [s for s in subject_of(syntax, k) if s.actor not in {m.actor for m in meant}]
        spoken = WRITTEN.isdisjoint(syntax.sentence.lowers) and were_spoken(syntax, subjects, meant)
        return Message(subjects, meant, False, "congratulate", k, True) if subjects and not spoken else None
    subjects = subject_of(syntax, k if joining is None else joining) if not are_many(syntax, k) else []
    if each_other(syntax, start):
        ones = [s for s in subjects if s.actor == subjects[0].actor]
        others = [s for s in subjects if s not in ones]
        if not others or syntax.story.pair == subjects:
            return None
        return Message(ones, others, True, "congratulate", k, True)
    if mention is not None and mention.last < len(chunks) and chunks[mention.last].lower in {"was", "were", "is"}:
        # "The first to congratulate him was X"
        subjects = sides_at(syntax, mention.last + 1, [])
    if not subjects:
        told.follow(syntax, k, [], people_listed(syntax, mention, []) if mention is not None and mention.name else [])
        return None
    if mention is None:
        # Parties and governments congratulate each other in writing; leaders a people and its leader.
        recipients = sides_at(syntax, start, subjects)
        written = not WRITTEN.isdisjoint(syntax.sentence.lowers)
        mourned = with_whom and chunks[k].lower.startswith(("condol", "commiser", "sympath"))
        if not written and not SPOKEN.isdisjoint(syntax.sentence.lowers):
            # "During the talks, the Fijian officials congratulated Peru on its harvest."
            return None
        if (
            any(s.person is not None for s in subjects)
            and not mourned
            and (
                all(r.person is None for r in recipients)
                or (institution(syntax, start, start + 5) is None and not written)
                or were_spoken(syntax, subjects, recipients)
            )
        ):
            return None
        return Message(subjects, recipients, False, "congratulate", k, True) if recipients else None
    recipients = _whose_people(syntax, mention, subjects) or people_listed(syntax, mention, subjects)
    if mention.anaphor is not None and _come_later(syntax, mention, recipients):
        recipients = _told_before(syntax, mention, subjects)
    lowers = {c.lower for c in chunks}
    in_writing = bool(lowers & WRITTEN) and not lowers & NO_MESSAGE
    aside = chunks[k].lower in {"congratulating", "felicitating", "condoling", "commiserating"} and k > 0
    if not in_writing and ((aside and joining is None) or were_spoken(syntax, subjects, recipients)):
        return None
    return Message(subjects, recipients, False, "congratulate", k, told_apart(syntax))


def _joined(syntax: Syntax, k: int) -> int | None:
    """Give the verb of "joined other leaders in congratulating", where the last of these words stands at a chunk."""
    lowers = syntax.sentence.lowers
    if not k or lowers[k - 1] != "in":
        return None
    return next((j for j in range(k - 2, max(-1, k - 9), -1) if lowers[j] in {"joined", "joins"}), None)


def _come_later(syntax: Syntax, pronoun: PersonMention, sides: list[Side]) -> bool:
    """Tell whether all whom a pronoun is taken for are named behind it only: it means somebody told before."""
    behind = [syntax.story.cast.person(m) for m in syntax.sentence.mentions if m.first >= pronoun.last and m.name]
    ahead = [syntax.story.cast.person(m) for m in syntax.sentence.mentions if m.last <= pronoun.first]
    return bool(sides) and all(any(s.person is p for p in behind) and s.person not in ahead for s in sides)


def _told_before(syntax: Syntax, pronoun: PersonMention, senders: list[Side]) -> list[Side]:
    """Give the leader named last before a sentence who may be meant by a pronoun."""
    here = [syntax.story.cast.person(m) for m in syntax.sentence.mentions if m.name]
    abroad = {s.actor for s in senders}
    told = [
        p for p in syntax.story.cast.people
        if p.last_seen and p.leads and p.country and p.country not in abroad and all(p is not h for h in here)
        and (pronoun.anaphor is None or p.may_be(pronoun.anaphor))
    ]  # fmt: skip
    return [syntax.story.side_of(max(told, key=lambda p: p.last_seen))] if told else []


def _whose_people(syntax: Syntax, pronoun: PersonMention, senders: list[Side]) -> list[Side]:
    """Give whom "him" means where the sentence tells of one country only: "him, as the Fijians celebrated"."""
    told = set(syntax.sentence.named) - {s.country for s in senders}
    if pronoun.anaphor not in {"him", "her"} or len(told) != 1:
        return []
    people = [p for p in syntax.story.cast.people if p.country in told and p.leads and p.last_seen]
    fitting = [p for p in people if pronoun.anaphor is not None and p.may_be(pronoun.anaphor)]
    return [syntax.story.side_of(max(fitting, key=lambda p: p.last_seen))] if fitting else []
