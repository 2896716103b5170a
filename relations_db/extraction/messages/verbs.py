"""Read the verbs of a message: "exchanged letters with", "sent a cable to", "wrote to", "congratulated X on"."""

from __future__ import annotations

from msgspec.structs import replace

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.messages.addressees import addressees_behind, those_concerned, those_congratulated
from relations_db.extraction.messages.antecedents import Antecedents
from relations_db.extraction.messages.bearers import (
    brought_from,
    invited_in,
    receivers_of,
    sent_for,
)
from relations_db.extraction.messages.drafts import Message
from relations_db.extraction.messages.nouns import (
    are_own_wishes,
    end_of_noun,
    is_message,
    is_told,
    noun_after,
    past_adjuncts,
    told_apart,
)
from relations_db.extraction.messages.sides import (
    STOPS,
    at_home,
    each_other,
    institutions_before,
    meant_for_all,
    owner_of,
    people_listed,
    senders_behind,
    sides_at,
    subject_of,
    those_who,
    were_spoken,
    whole_list,
    whom_before,
)
from relations_db.extraction.messages.thanks import thanked_for_sending
from relations_db.extraction.messages.words import (
    ANSWERING,
    DELIVERING,
    OCCASIONS,
    POSTING,
    SENDING,
    WIRING,
    WISHES,
    WRITTEN,
)
from relations_db.language.mentions import PersonMention

# Wishes with these before whom they are for are spoken: "conveyed to the guest his congratulations".
_TO_FACES = frozenset({"expressed", "expresses", "conveyed"})
_OFFICES = frozenset("ministry government presidency palace chancellery".split())
# Behind "wrote" these leave out to whom.
_ENDING = frozenset({"that", ":", ".", ",", "in", "to", "too", "likewise", "earlier", "later", "on", "as"})


def read_exchange(syntax: Syntax, k: int, spent: set[int], before: list[Message], told: Antecedents) -> Message | None:
    """Read "exchanged messages with" and "an exchange of messages between"."""
    chunks = syntax.sentence.chunks
    noun = noun_after(syntax, k + 1)
    if noun is None or not is_told(syntax, k):
        return None
    written = chunks[noun].lower in WRITTEN
    if chunks[noun].lower in {"letters", "letter"} and {c.lower for c in chunks} & {
        "signed",
        "signing",
        "agreement",
        "memorandum",
        "memoranda",
        "notes",
        "established",
    }:
        return None
    subjects = subject_of(syntax, k)
    pointed = syntax.covering(k - 1)
    if before and pointed is not None and pointed.anaphor in {"two", "they"}:
        # "X congratulated Y in May, and in June the two exchanged greetings"
        subjects = [*before[-1].senders, *before[-1].recipients]
    last = end_of_noun(syntax, noun)
    partners: list[Side] = []
    for j in range(last + 1, min(last + 12, len(chunks))):
        if chunks[j].lower == "with" or (chunks[j].lower == "between" and not (subjects and j > last + 1)):
            # "on the anniversary of ties between the two" tells of no partners.
            between = chunks[j].lower == "between"
            subjects = [] if between else subjects
            partners = sides_at(syntax, j + 1, subjects, nominal=between)
            break
        if chunks[j].lower in STOPS or (j > last + 1 and syntax.covering(j) is not None):
            break
    spent.update(range(k, last + 1))
    partners = partners or [s for s in whom_before(syntax, k, "with") if s.actor not in {o.actor for o in subjects}]
    if not partners and len(subjects) == 1 and subjects[0].person is None:
        subjects = institutions_before(syntax, k)
    if len(partners) > len(subjects) == 1:
        subjects = whole_list(syntax, k, subjects)
    senders, recipients = subjects, partners
    if not partners or not subjects:
        everyone = partners or _of_the_same_two(syntax, k, subjects, told)
        actors = list(dict.fromkeys(s.actor for s in everyone if s.actor))
        if len(actors) != 2:
            return None
        senders = [s for s in everyone if s.actor == actors[0]]
        recipients = [s for s in everyone if s.actor == actors[1]]
    occasion = not syntax.sentence.words.isdisjoint(OCCASIONS)
    if not (written or occasion) and were_spoken(syntax, senders, recipients):
        return None
    return Message(senders, recipients, True, "exchange", k, True)


def _of_the_same_two(syntax: Syntax, k: int, subjects: list[Side], told: Antecedents) -> list[Side]:
    """Give two of whom only one is told to be of which country the two countries told before: "A and B exchanged
    letters. Premier C and Prime Minister D also exchanged greetings".
    """
    both = syntax.subjects(k)
    both = both or syntax.subjects(k - 1) if k and syntax.sentence.lowers[k - 1] in {"also", "likewise"} else both
    known = {s.actor for s in both if s.actor}
    pair = {s.actor: s.country for s in (*told.senders, *told.recipients)}
    if len(both) != 2 or len(known) != 1 or len(pair) != 2 or not known <= pair.keys() or not told.is_near(syntax):
        return subjects
    other = next(country for actor, country in pair.items() if actor not in known)
    return [s if s.actor is not None else replace(s, country=other) for s in both]


def read_sent(syntax: Syntax, k: int, spent: set[int], told: Antecedents) -> Message | None:
    """Read "sent a message to X", "sent X a telegram", "handed him a letter from Y", and the passive "was sent"."""
    chunks = syntax.sentence.chunks
    word = chunks[k].lower
    start = k + 1 + (k + 1 < len(chunks) and chunks[k + 1].lower == "over")
    # "sent on Monday a cable"
    start = past_adjuncts(syntax, start)
    mutual = each_other(syntax, start)
    noun, dative = noun_after(syntax, start + 2 * mutual), None
    if noun is not None and mutual:
        return _sent_each_other(syntax, k, end_of_noun(syntax, noun), spent)
    if noun is None:
        # "handed X a letter", "handed to X a letter"
        dative = syntax.sentence.at.get(start + (syntax.sentence.lowers[start : start + 1] == ["to"]))
        if dative is not None:
            after = past_adjuncts(syntax, dative.last)
            noun = noun_after(syntax, after + (after < len(chunks) and chunks[after].lower in {"with", ","}))
            owner = syntax.sentence.at.get(after)
            if noun is None and owner is not None and owner.name is not None and word in DELIVERING:
                # "handed him the premier's letter"
                noun = noun_after(syntax, owner.last)
        if noun is not None and word in _TO_FACES and chunks[noun].lower not in WRITTEN:
            noun = None
    if not is_told(syntax, k):
        return None
    if noun is None:
        return _sent_before(syntax, k)
    written = chunks[noun].lower in WRITTEN
    last = end_of_noun(syntax, noun)
    if written and (thanked := thanked_for_sending(syntax, k)) is not None:
        return thanked
    if (
        word in {"sent", "addressed", "dispatched", "forwarded", "delivered", "handed", "given"}
        and k > 0
        and chunks[k - 1].lower in {"was", "were", "been"}
    ):
        senders = senders_behind(syntax, last + 1, ("by", "from"))
        recipients = [s for s in subject_of(syntax, k - 1) if all(s.actor != o.actor for o in senders)]
        return Message(senders, recipients, False, "send", k, True) if senders and recipients else None
    if word in DELIVERING | {"shared", "gave"} and not written and not are_own_wishes(syntax, k):
        return None
    subjects = those_who(syntax, k) or subject_of(syntax, k)
    if all(s.person is None for s in subjects) and "leaders" in syntax.sentence.lowers[:k]:
        subjects = _behind_colon(syntax, last) or subjects
    recipients = at_home(syntax.sides(dative, subjects), syntax.story.host) if dative is not None else []
    origin = senders_behind(
        syntax, last + 1, ("from", "by") if "sent" in syntax.sentence.lowers[last + 1 : last + 2] else ("from",)
    )
    if not recipients:
        recipients = addressees_behind(syntax, last + 1, subjects, written=written)
        recipients = _not_the_last_sender(syntax, last + 1, recipients, told)
    if word in DELIVERING and written:
        # "Conveyed the letter of X to Y": whoever brings it is not its author.
        origin = origin or senders_behind(syntax, last + 1, ("of",))
        origin = origin or brought_from(syntax, last + 1) or invited_in(syntax, last + 1)
        origin = origin or owner_of(syntax, noun) or []
        if not origin:
            return None
        bearers, subjects = subjects, sent_for(origin, subjects)
        recipients = _addressed(syntax, last, subjects) or recipients or receivers_of(syntax, k, subjects, bearers)
    elif origin:
        return None
    spent.update(range(k, last + 1))
    recipients = recipients or whom_before(syntax, k, "to")
    if not recipients:
        recipients = those_congratulated(syntax, last + 1, subjects) or those_concerned(syntax, last + 1, subjects)
    if not recipients and len({s.actor for s in subjects}) == 2 and _to_each_other(syntax, last + 1):
        ones = [s for s in subjects if s.actor == subjects[0].actor]
        return Message(ones, [s for s in subjects if s not in ones], True, "send", k, True)
    if not recipients or not subjects:
        return _of_its_own(syntax, k, noun, subjects, told)
    posted = written or word in POSTING
    if not posted and were_spoken(syntax, subjects, recipients):
        return None
    if not written and meant_for_all(chunks[noun].lower, recipients):
        return None
    return Message(subjects, recipients, False, "send", k, told_apart(syntax))


def _sent_each_other(syntax: Syntax, k: int, last: int, spent: set[int]) -> Message | None:
    """Read "X and Y sent each other messages" from its verb to the chunk of what was sent."""
    both = subject_of(syntax, k)
    if len({s.actor for s in both}) != 2 or not is_told(syntax, k):
        return None
    spent.update(range(k, last + 1))
    ones = [s for s in both if s.actor == both[0].actor]
    return Message(ones, [s for s in both if s not in ones], True, "send", k, True)


def _not_the_last_sender(syntax: Syntax, k: int, recipients: list[Side], told: Antecedents) -> list[Side]:
    """Give whom an office without a name means that a message goes to behind a chunk: "X wrote to Y. Z sent a telegram
    to the Head of State" means Y again, not X.
    """
    lowers = syntax.sentence.lowers
    to = next((m for m in syntax.sentence.mentions if m.first > k and lowers[m.first - 1] == "to"), None)
    pointed = to is not None and to.name is None and to.country is None and not to.plural
    people = [s.person for s in told.senders if s.person is not None]
    stale = bool(recipients) and all(any(r.person is p for p in people) for r in recipients)
    return list(told.recipients) if pointed and stale and told.leads_to(syntax) else recipients


def _addressed(syntax: Syntax, k: int, senders: list[Side]) -> list[Side]:
    """Give for whom a letter is that somebody else was handed: "addressed to X"."""
    lowers = syntax.sentence.lowers
    at = next((j for j in range(k, len(lowers) - 2) if lowers[j] == "addressed" and lowers[j + 1] == "to"), None)
    found = sides_at(syntax, at + 2, senders) if at is not None else []
    return at_home(found, syntax.story.host)


def _sent_before(syntax: Syntax, k: int) -> Message | None:
    """Read "the letter that X sent to Y", "the message of greetings which X had sent her", the verb at a chunk."""
    lowers = syntax.sentence.lowers
    sender = syntax.covering(k - 1 - (lowers[k - 1] in {"had", "has"})) if k > 1 else None
    to = lowers[k + 1 : k + 2] == ["to"]
    dative = syntax.sentence.at.get(k + 1)
    if sender is None or sender.first < 2 or not (to or (dative is not None and lowers[k] in {"sent", "written"})):
        return None
    noun = sender.first - 1 - (lowers[sender.first - 1] in {"that", "which"})
    noun -= 2 * (lowers[noun] in WISHES and lowers[noun - 1] == "of")
    if lowers[noun] not in WRITTEN or not is_message(syntax, noun):
        return None
    senders = people_listed(syntax, sender, [])
    recipients = sides_at(syntax, k + 2, senders) if to else syntax.sides(dative, senders) if dative is not None else []
    return Message(senders, recipients, False, "send", k, False) if senders and recipients else None


def _behind_colon(syntax: Syntax, k: int) -> list[Side]:
    """Give those whom a colon names: "The leaders of three countries sent greetings to X: A of B, C of D"."""
    lowers = syntax.sentence.lowers
    at = next((j + 1 for j in range(k, len(lowers)) if lowers[j] == ":"), None)
    mention = syntax.sentence.at.get(at) if at is not None else None
    return people_listed(syntax, mention, []) if mention is not None and mention.name is not None else []


def _to_each_other(syntax: Syntax, k: int) -> bool:
    """Tell whether "to each other" follows soon."""
    lowers = syntax.sentence.lowers
    return any(lowers[j] == "to" and each_other(syntax, j + 1) for j in range(k, min(k + 6, len(lowers))))


def _of_its_own(syntax: Syntax, k: int, noun: int, subjects: list[Side], told: Antecedents) -> Message | None:
    """Read a message whose recipient the sentences before have named."""
    lower = syntax.sentence.chunks[noun].lower
    # "Expressed his sympathy in a long letter" was posted too.
    posted = syntax.sentence.lowers[k] in POSTING or not WRITTEN.isdisjoint(syntax.sentence.lowers)
    listed = told.leads_to(syntax) and bool(those_who(syntax, k))
    # "Y conveyed her condolences the same day": to whom the others sent theirs.
    behind = end_of_noun(syntax, noun) + 1
    # "Z sent condolences to his counterpart"
    pointed = syntax.sentence.lowers[behind : behind + 1] == ["to"] and _COUNTERPARTS & {
        *syntax.sentence.lowers[behind + 1 : behind + 4]
    }
    likewise = told.leads_to(syntax) and (bool(pointed) or _ends_there(syntax, behind))
    likewise = likewise and not were_spoken(syntax, subjects, told.recipients)
    if lower not in WRITTEN and not posted and not listed and not likewise:
        return None
    sender = syntax.covering(k - 1) if k else None
    strange = not subjects or (sender is not None and sender.country is None and sender.person_key is None)
    if strange and told.leads_to(syntax) and "similar" in syntax.sentence.lowers[k:noun]:
        # "The King sent a cable. Prime Minister X sent a similar one": he is of the same country.
        own = [replace(s, country=None) if s.person is not None else s for s in subjects or syntax.subjects(k)]
        subjects = [s for s in at_home(own, told.home) if s.actor is not None] or subjects
    if not subjects:
        last = end_of_noun(syntax, noun)
        recipients = addressees_behind(syntax, last + 1, [], written=True)
        told.follow(syntax, k, [], recipients or those_concerned(syntax, last + 1, []))
        return None
    near = told.is_near(syntax) and (lower in WRITTEN or listed or likewise)
    recipients = list(told.recipients) if near else []
    if not recipients and posted:
        recipients = told.meant_by(syntax, noun, subjects)
    return Message(subjects, recipients, False, "send", k, told_apart(syntax)) if recipients else None


def _ends_there(syntax: Syntax, k: int) -> bool:
    """Tell whether nothing but a day or the end of a clause stands at a chunk, behind what was sent."""
    chunks = syntax.sentence.chunks
    if k >= len(chunks) or chunks[k].kind == "date" or chunks[k].lower in _CLOSING:
        return True
    return chunks[k].lower in {"on", "in"} and k + 1 < len(chunks) and chunks[k + 1].kind == "date"


_COUNTERPARTS = frozenset({"counterpart", "colleague"})
_CLOSING = frozenset({".", ",", ";", "too", "as", "and", "likewise", "earlier", "later"})


def read_received(syntax: Syntax, k: int, spent: set[int], told: Antecedents) -> Message | None:
    """Read "received a message of greeting from X"."""
    lowers = syntax.sentence.lowers
    # "accepted from his hands a letter"
    from_hand = lowers[k + 1 : k + 2] == ["from"] and lowers[k + 3 : k + 4] in (["hands"], ["hand"])
    start = k + 1 + 3 * from_hand
    if (
        lowers[k + 1 : k + 5] == ["from", "the", "hands", "of"]
        and (bearer := syntax.sentence.at.get(k + 5)) is not None
    ):
        start = bearer.last
    noun = noun_after(syntax, past_adjuncts(syntax, start))
    if noun is None or not is_told(syntax, k) or lowers[k + 1] in SENDING:
        # "had sent a letter from Y" is no "had a letter from Y".
        return None
    last = end_of_noun(syntax, noun)
    senders = senders_behind(syntax, last + 1)
    recipients = subject_of(syntax, k) or _office_at_home(syntax, k)
    if not senders and lowers[last + 1 : last + 2] == ["of"] and syntax.sentence.chunks[noun].lower in WRITTEN:
        senders = senders_behind(syntax, last + 1, ("of",))
    if syntax.sentence.chunks[k].lower == "had" and not senders:
        return None
    spent.update(range(k, last + 1))
    if not senders and syntax.sentence.chunks[noun].lower in WRITTEN:
        told.expect(syntax, recipients)
    if not senders or not recipients:
        return None
    if (
        syntax.sentence.chunks[noun].lower not in WRITTEN
        and not syntax.sentence.headline
        and were_spoken(syntax, senders, recipients, at=k)
    ):
        return None
    return Message([s for s in senders if s not in recipients], recipients, False, "receive", k, True)


def _office_at_home(syntax: Syntax, k: int) -> list[Side]:
    """Give the land whose own offices get mail before a verb: "LIMA – The Foreign Ministry has received telegrams"."""
    opening = syntax.sentence.chunks[:k]
    plain = all(c.country is None for c in opening) and not any(m.last <= k for m in syntax.sentence.mentions)
    office = plain and any(not _OFFICES.isdisjoint(c.lower.split()) for c in opening)
    return [Side(None, syntax.home)] if office and syntax.home is not None else []


def read_written(syntax: Syntax, k: int, spent: set[int], told: Antecedents) -> Message | None:
    """Read "wrote to X that", "wrote to congratulate X", "wrote that" after another message."""
    chunks = syntax.sentence.chunks
    if not is_told(syntax, k):
        return None
    subjects = those_who(syntax, k) or subject_of(syntax, k)
    for aside in (["back", "to"], ["as", "much", "to"], ["the", "same", "to"], ["directly", "to"], ["again", "to"]):
        if syntax.sentence.lowers[k + 1 : k + 1 + len(aside)] == aside:
            k += len(aside) - 1
            break
    verb = chunks[k].lower
    behind = past_adjuncts(syntax, k + 1)
    if verb in ANSWERING or syntax.sentence.lowers[behind : behind + 1] == ["to"]:
        # "replied on May 3 to", "wrote on May 3 to"
        k = behind - 1
    following = chunks[k + 1].lower if k + 1 < len(chunks) else ""
    mention = syntax.sentence.at.get(k + 1)
    if mention is not None and mention.name is not None and syntax.sentence.lowers[mention.last :][:1] == ["to"]:
        # "“Thank you,” wrote X to Y"
        subjects = people_listed(syntax, mention, [])
        recipients = sides_at(syntax, mention.last + 1, subjects)
        return Message(subjects, recipients, False, "write", k) if subjects and recipients else None
    # "Presented a written message": it is told by its noun.
    if not subjects or (chunks[k].lower == "written" and chunks[k - 1].lower in {"a", "the"}):
        return None
    if verb in ANSWERING:
        answered = verb.startswith("answer")
        noun = noun_after(syntax, k + 2) if following == "to" else noun_after(syntax, k + 1) if answered else None
        recipients = senders_behind(syntax, noun + 1, ("from", "of")) if noun is not None else []
        if noun is None and answered and mention is not None and mention.name is not None:
            # "answered X's letter"
            noun = noun_after(syntax, mention.last)
            recipients = people_listed(syntax, mention, subjects) if noun is not None else []
        if noun is None and following == "to" and (mention := syntax.sentence.at.get(k + 2)) is not None:
            return _answered(syntax, mention, k, subjects)
        if noun is None or not recipients:
            return None
        spent.update(range(k, noun + 1))
        return Message(subjects, recipients, False, "reply", k)
    if following != "to" and (noun := noun_after(syntax, k + 1)) is not None and chunks[noun].lower in WRITTEN:
        recipients = addressees_behind(syntax, end_of_noun(syntax, noun) + 1, subjects, written=True)
        spent.update(range(k, noun + 1))
        return Message(subjects, recipients, False, "write", k, told_apart(syntax)) if recipients else None
    if following == "to":
        recipients = sides_at(syntax, k + 2, subjects)
        if not recipients:
            recipients = those_congratulated(syntax, k + 1, subjects)
        if recipients:
            spent.update(range(k, k + 3))
            return Message(subjects, recipients, False, "write", k, told_apart(syntax))
        return None
    pointed = mention is not None and mention.anaphor in {"him", "her"} and verb in WIRING
    if mention is not None and (mention.name is not None or pointed) and _ends_address(syntax, mention.last):
        # "Truman wrote Nehru that …", "cabled the Premier on 3 May", "wired him the same day"
        near = pointed and told.leads_to(syntax)
        recipients = list(told.recipients) if near else people_listed(syntax, mention, subjects)
        return Message(subjects, recipients, False, "write", k, told_apart(syntax)) if recipients else None
    if verb in WIRING and following in {"his", "her", "its", "their", "the"}:
        # "cabled his sorrow to"
        recipients = addressees_behind(syntax, k + 2, subjects, written=True)
        return Message(subjects, recipients, False, "write", k, told_apart(syntax)) if recipients else None
    if told.leads_to(syntax) and (following in _ENDING or any(c.kind == "date" for c in chunks[k + 1 : k + 2])):
        apart = told_apart(syntax) or following not in {"that", ":"}
        return Message(subjects, list(told.recipients), False, "write that", k, apart)
    return None


def _ends_address(syntax: Syntax, k: int) -> bool:
    """Tell whether what was written, or when, follows the one it was written to: "wrote Nehru that", "on 3 May"."""
    chunks = syntax.sentence.chunks
    return k >= len(chunks) or chunks[k].lower in _ENDING or chunks[k].kind == "date" or chunks[k].lower == "a"


def _answered(syntax: Syntax, mention: PersonMention, k: int, subjects: list[Side]) -> Message | None:
    """Read "replied to X on 3 May that", where nothing says that they spoke."""
    recipients = people_listed(syntax, mention, subjects) if mention.name is not None else []
    if not recipients or were_spoken(syntax, subjects, recipients):
        return None
    return Message(subjects, recipients, False, "reply", k, told_apart(syntax))
