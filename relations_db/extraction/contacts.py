"""Find meetings and calls: who talked to whom, when and where, as one article tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from relations_db.extraction.narrative import Narrative, Side, place_of
from relations_db.extraction.reports import EventReport, Participant, Span
from relations_db.extraction.triggers import Trigger, find_triggers
from relations_db.language.dates import When
from relations_db.language.document import ParsedSentence
from relations_db.language.people import PersonMention

_ADVERBS = frozenset(
    "has have had also then later separately jointly first again earlier subsequently respectively thereafter each both even "
    "just already recently personally afterwards afterward next finally briefly today yesterday here there together both "
    "likewise meanwhile still once twice only before now on in at the same day did was were been, who himself herself all "
    "directly thereupon in person individually virtually this that morning evening afternoon night".split()
)
_JOINERS = frozenset({",", "and", "&", ";"})
_LIST_WORDS = frozenset(
    "and , & ; as well then later afterwards separately also with respectively in turn on at the same day subsequently "
    "finally earlier both followed by another next thereafter by".split()
)
_PREPOSITIONS = frozenset("with by to of from for between against under on in at about than like as via toward towards among including behind alongside".split())
_HOPES = frozenset(
    "would could may might should can shall hope hopes hoped wish wishes wants want wanted intends intend invited invites invite "
    "ready willing forward refused refuses declined failed never not n't cannot without unless if whether cancelled canceled "
    "postponed ruled deny denied denies rumours rumors purported possible agree agreed seek seeks sought offered proposed propose "
    "continue must need needs likely able opportunity instead were expects".split()
)
_PLANS = frozenset("will plans planned plan scheduled expected due slated set is are tomorrow upcoming forthcoming next".split())
_CLAUSE_ENDS = frozenset("that which who whom whose where while because although though since".split())
_SAYING = frozenset("said says told announced noted stressed added wrote pointed believes".split())
_INSTITUTIONS = ("head_of_state", "head_of_government", "parliament", "royal")


@dataclass(slots=True)
class Contact:
    """A contact as one sentence tells it, before its sides are dealt out to events."""

    trigger: Trigger
    subjects: list[Side]
    partners: list[tuple[list[Side], When | None]]
    planned: bool


class ContactReader:
    """Find the contacts of an article, sentence by sentence, while its narrative is followed."""

    def __init__(self, narrative: Narrative, source: str) -> None:
        self.narrative = narrative
        self.source = source
        self._sentence: ParsedSentence | None = None

    def read(self, sentence: ParsedSentence) -> list[EventReport]:
        """Give the reports of meetings and calls that a sentence makes; the narrative moves on."""
        story = self.narrative
        self._sentence = sentence
        reports: list[EventReport] = []
        triggers = [t for t in find_triggers(sentence.chunks) if not sentence.quoted[t.first]]
        triggers = [t for t in triggers if self._free(sentence, t)]
        opening = self._opening_date(sentence)
        if opening is not None:
            story.when = opening
        self._travel(sentence)
        done: list[Contact] = []
        for number, trigger in enumerate(triggers):
            low = triggers[number - 1].last if number else 0
            high = triggers[number + 1].first if number + 1 < len(triggers) else len(sentence.chunks)
            contact = self._contact(sentence, trigger, done)
            if contact is None:
                continue
            done.append(contact)
            reports.extend(self._report(sentence, contact, low, high, number))
        self._attend(sentence, reports)
        self._refocus(sentence)
        return reports

    # Who.

    def _free(self, sentence: ParsedSentence, trigger: Trigger) -> bool:
        """Tell whether no person's name or office covers the trigger's first word."""
        return not any(m.first <= trigger.first < m.last and m.name is not None and trigger.frame != "bare_noun" for m in sentence.mentions)

    def _contact(self, sentence: ParsedSentence, trigger: Trigger, done: list[Contact]) -> Contact | None:
        status = self._status(sentence, trigger)
        if status == "none":
            return None
        chunks = sentence.chunks
        subjects: list[Side] = []
        partners: list[tuple[list[Side], When | None]] = []
        if trigger.frame == "active":
            subjects = self._subjects(sentence, trigger.verb, done)
            partners = (
                self._partners(sentence, trigger.last, subjects, optional_with=True)
                or self._within(sentence, trigger, subjects)
                or self._fronted(sentence, trigger, subjects)
            )
        elif trigger.frame == "receive":
            subjects = self._subjects(sentence, trigger.verb, done)
            partners = self._partners(sentence, trigger.last, subjects, direct=True)
        elif trigger.frame == "passive":
            subjects = self._subjects(sentence, trigger.verb, done)
            partners = self._partners(sentence, trigger.last, subjects, direct=True)
        elif trigger.frame == "participle":
            later = self._following_subject(sentence, trigger)
            if later is None and trigger.first > 0:
                later = self._subjects(sentence, trigger.verb, done) or None
            subjects = later or []
            partners = self._partners(sentence, trigger.last, subjects, direct=True)
        elif trigger.frame == "with":
            subjects = self._owner(sentence, trigger) or self._subjects(sentence, trigger.first, done, clause=True) or self._following_subject(sentence, trigger) or []
            partners = self._partners(sentence, trigger.last, subjects, direct=True)
        elif trigger.frame == "between":
            partners = self._partners(sentence, trigger.last, [], direct=True)
            sides = [s for group, _ in partners for s in group]
            if len({s.actor for s in sides if s.actor}) < 2:
                return None
            return Contact(trigger, sides, [], status == "planned")
        else:
            return None
        if not partners:
            actors = {s.actor for s in subjects if s.actor}
            if len(actors) < 2 or (trigger.needs_partner and trigger.mode == "in_person" and trigger.rule not in ("talk", "sit down", "hold talks")):
                return None
            if trigger.frame not in ("active",):
                return None
        elif not subjects:
            return None
        _ = chunks
        return Contact(trigger, subjects, partners, status == "planned")

    def _subjects(self, sentence: ParsedSentence, verb: int, done: list[Contact], clause: bool = False) -> list[Side]:
        """Give who does what the verb at a chunk says."""
        chunks = sentence.chunks
        k = verb - 1
        while k >= 0:
            mention = self._covering(sentence, k)
            if mention is not None:
                if self._governed(sentence, mention):
                    k = mention.first - 1
                    continue
                return self._group_before(sentence, mention)
            lower, kind = chunks[k].lower, chunks[k].kind
            if kind in ("date", "place") or lower in _ADVERBS or kind == "mark" and lower in (",", "-", "–", "—", ")", "(", "'"):
                k -= 1
                continue
            break
        # Something stands between: the subject of the clause, or the one that the last contact had.
        mentions = [m for m in sentence.mentions if m.last <= verb and not self._governed(sentence, m)]
        clause_from = 0
        for j in range(verb - 1, -1, -1):
            lower = chunks[j].lower
            if lower in (";", ":") or (lower == "that" and j > 0 and chunks[j - 1].lower in _SAYING | {","}):
                clause_from = j + 1
                break
        inside = [m for m in mentions if m.first >= clause_from]
        before = chunks[verb - 1].lower if verb else ""
        if before in ("who", "which") or (verb > 1 and before in ("had", "has", "have") and chunks[verb - 2].lower in ("who", "which")):
            close = [m for m in sentence.mentions if m.last <= verb]
            if close:
                return self._known(close[-1], [])
        if inside:
            return self._group_before(sentence, inside[0], forward=True)
        if done:
            return done[-1].subjects
        return []

    def _covering(self, sentence: ParsedSentence, k: int) -> PersonMention | None:
        return next((m for m in sentence.mentions if m.first <= k < m.last), None)

    def _governed(self, sentence: ParsedSentence, mention: PersonMention) -> bool:
        """Tell whether a mention stands behind a preposition, so that it is nobody's subject."""
        k = mention.first - 1
        chunks = sentence.chunks
        if k < 0:
            return False
        lower = chunks[k].lower
        if lower in ("'s",) or chunks[k].kind == "possessive":
            return True
        if lower in _PREPOSITIONS:
            return not (lower in ("as", "like") and False)
        if lower in ("and", ","):
            previous = next((m for m in reversed(sentence.mentions) if m.last in (k, k + 1) or m.last == k), None)
            if previous is not None and previous is not mention and lower == "and":
                return self._governed(sentence, previous)
        return False

    def _group_before(self, sentence: ParsedSentence, mention: PersonMention, forward: bool = False) -> list[Side]:
        """Give the sides of a subject and of all that are coordinated with it."""
        mentions = sentence.mentions
        first = last = mentions.index(mention)
        if forward:
            reach = last
            while reach + 1 < len(mentions) and (link := self._link(sentence, mentions[reach], mentions[reach + 1])):
                reach += 1
                last = reach if link == "and" else last
        if first > 0 and self._link(sentence, mentions[first - 1], mentions[first]) == "and":
            first -= 1
            while first > 0 and self._link(sentence, mentions[first - 1], mentions[first]):
                first -= 1
        sides: list[Side] = []
        for member in mentions[first : last + 1]:
            sides.extend(s for s in self._known(member, sides) if s not in sides)
        return sides

    def _link(self, sentence: ParsedSentence, one: PersonMention, other: PersonMention) -> str:
        """Tell how two mentions are coordinated: `and`, `comma` (which holds only before an `and`), or not at all."""
        words = [c.lower for c in sentence.chunks[one.last : other.first]]
        if not words:
            return "comma" if sentence.chunks[one.last - 1].lower == "," else ""
        if not all(w in _JOINERS or w in ("together", "with", "along", "as", "well", "both") for w in words):
            return ""
        if words == [","]:
            return "comma"
        return "and" if set(words) & {"and", "&", "with", "well"} else ""

    def _coordinated(self, sentence: ParsedSentence, one: PersonMention, other: PersonMention) -> bool:
        return self._link(sentence, one, other) == "and"

    def _known(self, mention: PersonMention, others: list[Side]) -> list[Side]:
        if mention.anaphor in ("he", "she", "him", "her") and self._sentence is not None:
            taken = [s.person for s in others]
            for earlier in reversed(self._sentence.mentions):
                if earlier.last > mention.first or earlier.name is None or self._governed(self._sentence, earlier):
                    continue
                person = self.narrative.cast.person(earlier)
                if person is not None and person not in taken and (person.confirmed or person.country):
                    return [self.narrative.side_of(person)]
        sides = self.narrative.sides(mention, others)
        return [s for s in sides if s.person is not None or s.actor is not None]

    def _owner(self, sentence: ParsedSentence, trigger: Trigger) -> list[Side] | None:
        """Give whose talks they are: "his meeting with", "Xi's talks with"."""
        chunks = sentence.chunks
        for k in range(trigger.first - 1, max(-1, trigger.first - 6), -1):
            lower, kind = chunks[k].lower, chunks[k].kind
            if lower in ("his", "her"):
                later = self._following_subject(sentence, trigger)
                if later:
                    return later
                sides = self._subjects(sentence, k, [], clause=True)
                return sides or [s for s in self.narrative.focus if s.person is not None][:1] or None
            if lower == "their":
                return None
            if kind == "possessive":
                mention = self._covering(sentence, k - 1) or next((m for m in sentence.mentions if m.last == k), None)
                return self._known(mention, []) if mention is not None else None
            if kind in ("name", "date") or lower in _CLAUSE_ENDS or kind == "mark":
                return None
        return None

    def _following_subject(self, sentence: ParsedSentence, trigger: Trigger) -> list[Side] | None:
        """Give the subject that stands after an opening: "Meeting with X on Monday, Y said"."""
        opens = all(c.kind in ("word", "mark", "date", "place", "adjective", "title_word") for c in sentence.chunks[: trigger.first]) and trigger.first <= 9
        if not opens or any(m.last <= trigger.first and m.anaphor is None for m in sentence.mentions):
            return None
        after = [m for m in sentence.mentions if m.first >= trigger.last]
        for number, mention in enumerate(after):
            if number == 0:
                continue
            before = sentence.chunks[mention.first - 1].lower
            closed_by_comma = sentence.chunks[after[number - 1].last - 1].lower == "," or before == "," or (
                sentence.chunks[mention.first - 1].kind == "date"
            )
            between = sentence.chunks[after[number - 1].last : mention.first]
            has_comma = closed_by_comma or any(c.lower == "," for c in between)
            if has_comma and not self._governed(sentence, mention) and self._speaks(sentence, mention, after[number + 1 :]):
                return self._group_before(sentence, mention, forward=True)
        return None

    def _speaks(self, sentence: ParsedSentence, mention: PersonMention, rest: Sequence[PersonMention]) -> bool:
        """Tell whether a verb follows a mention, so that it is a subject and no further item of a list."""
        k = mention.last
        for other in rest:
            if self._coordinated(sentence, mention, other):
                k, mention = other.last, other
        while k < len(sentence.chunks) and (sentence.chunks[k].lower in _ADVERBS or sentence.chunks[k].kind == "date" or sentence.chunks[k].lower == ","):
            k += 1
        if k >= len(sentence.chunks):
            return False
        chunk = sentence.chunks[k]
        return chunk.kind == "word" and chunk.lower not in ("and", "on", "in", "at", "with", "of", "for", "to", "as", "by", "from")

    def _partners(
        self, sentence: ParsedSentence, start: int, subjects: list[Side], *, direct: bool = False, optional_with: bool = False
    ) -> list[tuple[list[Side], When | None]]:
        """Give those on the other side, item by item, each with the day that stands beside it."""
        chunks, size = sentence.chunks, len(sentence.chunks)
        k, seen_with, skipped = start, direct, 0
        first: PersonMention | None = None
        while k < size:
            mention = sentence.at.get(k)
            if mention is not None and mention.name is None and mention.anaphor is None and not mention.offices and not mention.counterpart:
                mention = None
            chunk = chunks[k]
            if mention is not None and (seen_with or optional_with):
                first = mention
                break
            if mention is not None:
                return []
            lower, kind = chunk.lower, chunk.kind
            if lower == "with" or (lower in ("to", "across", "by", "from", "opposite") and optional_with and not seen_with):
                seen_with = True
            elif lower in ("delegation", "team", "group", "delegations", "mission") and (led := self._led(sentence, k)) is not None:
                first = led
                break
            elif kind in ("date", "place", "adjective", "country", "party", "organization", "body"):
                pass
            elif lower in _ADVERBS or lower in (
                "his", "her", "their", "a", "an", "of", "visiting", "for", "over", "phone", "by", "video", "link", "telephone", "via", "separate",
                "bilateral", "one", "-", "sidelines", "margins", "capital", ",", "city", "palace", "house", "members", "representatives", "face", "to", "new", "half", "hour", "sideline", "(", ")", "conference", "call", "level", "high", "from", "building", "hall", "headquarters", "closed", "doors", "behind", "private", "privately", "also", "counterparts", "length", "tête", "tete", "à", "so", "its", "several", "other", "leaders", "among", "others",
            ) or kind in ("title_word", "mark", "possessive", "venue"):
                if lower in (";", ":", ".", "”", "“") :
                    break
                skipped += 1
            elif optional_with and not seen_with and (lower in ("and",) or kind == "word") and self._with_ahead(sentence, k):
                skipped += 1
            else:
                break
            if skipped > 24:
                break
            k += 1
        if first is None:
            return []
        return self._list(sentence, first, subjects)

    def _within(self, sentence: ParsedSentence, trigger: Trigger, subjects: list[Side]) -> list[tuple[list[Side], When | None]]:
        """Give a partner inside the trigger: "chaired with him the tenth session"."""
        for mention in sentence.mentions:
            if trigger.first < mention.first < trigger.last and sentence.chunks[mention.first - 1].lower == "with":
                return self._list(sentence, mention, subjects)
        return []

    def _fronted(self, sentence: ParsedSentence, trigger: Trigger, subjects: list[Side]) -> list[tuple[list[Side], When | None]]:
        """Give a partner that opens the sentence: "With Merkel he had dined the week before"."""
        if not subjects or len({s.actor for s in subjects}) > 1:
            return []
        for mention in sentence.mentions:
            if 0 < mention.first <= 2 and mention.last <= trigger.first and sentence.chunks[mention.first - 1].lower == "with":
                return self._list(sentence, mention, subjects)
        return []

    def _with_ahead(self, sentence: ParsedSentence, k: int) -> bool:
        for j in range(k, min(k + 12, len(sentence.chunks))):
            lower = sentence.chunks[j].lower
            if lower == "with":
                return True
            if lower in _CLAUSE_ENDS or lower in (";", ":", ".", "and", "to") or lower in _SAYING or sentence.chunks[j].kind == "name":
                return False
        return False

    def _led(self, sentence: ParsedSentence, k: int) -> PersonMention | None:
        chunks = sentence.chunks
        for j in range(k + 1, min(k + 32, len(chunks))):
            if chunks[j].lower in ("led", "headed", "under"):
                m = next((x for x in sentence.mentions if j < x.first <= j + 3), None)
                if m is not None:
                    for c in chunks[max(0, k - 4) : j]:
                        entry = c.entry("party")
                        if entry is not None and m.party is None:
                            m.party = entry.key
                            m.country = m.country or c.country
                        elif c.kind in ("adjective", "country") and m.country is None:
                            m.country = c.country
                    person = self.narrative.cast.person(m)
                    if person is not None:
                        person.party = person.party or m.party
                        person.country = person.country or m.country
                    return m
            if chunks[j].lower in (";", ".", "said"):
                break
        return None

    def _list(
        self, sentence: ParsedSentence, first: PersonMention, subjects: list[Side]
    ) -> list[tuple[list[Side], When | None]]:
        """Read a list of partners from its first item on."""
        items: list[tuple[list[Side], When | None]] = []
        mentions = sentence.mentions
        at = mentions.index(first)
        taken: list[Side] = list(subjects)
        while True:
            mention = mentions[at]
            sides = [s for s in self._known(mention, subjects) if s not in subjects and (s.person is None or all(s.person is not o.person for o in subjects))]
            following = mentions[at + 1] if at + 1 < len(mentions) else None
            gap = sentence.chunks[mention.last : following.first] if following is not None else sentence.chunks[mention.last :]
            when: When | None = None
            for c in gap:
                if c.kind == "date" and c.when is not None:
                    when = self.narrative.moment(c.when)
                    break
                if c.kind == "word" and c.lower not in _LIST_WORDS:
                    break
            if sides:
                items.append((sides, when))
                taken.extend(sides)
            if following is None or not self._continues(sentence, mention, following):
                return items
            if following.anaphor is not None and following.anaphor not in ("him", "her", "them"):
                return items
            at += 1

    def _continues(self, sentence: ParsedSentence, one: PersonMention, other: PersonMention) -> bool:
        gap = sentence.chunks[one.last : other.first]
        words = [c.lower for c in gap]
        if not words:
            # An apposition took the comma: "with A, the prime minister, B, …"
            return sentence.chunks[one.last - 1].lower == "," and not self._speaks(sentence, other, [])
        fitting = all(c.kind in ("date", "place") or c.lower in _LIST_WORDS for c in gap)
        if not fitting or not any(w in (",", "and", "&", ";", "well", "by", "then") for w in words):
            return False
        if "and" in words or "&" in words or "well" in words or ";" in words:
            return not self._speaks(sentence, other, []) or not self._verb_after(sentence, other)
        return not self._speaks(sentence, other, sentence.mentions[sentence.mentions.index(other) + 1 :])

    def _verb_after(self, sentence: ParsedSentence, mention: PersonMention) -> bool:
        k = mention.last
        while k < len(sentence.chunks) and sentence.chunks[k].lower in _ADVERBS - {"on", "in", "at", "the", "here", "both", "respectively", "separately", "this", "same", "day", "together", "today", "yesterday"}:
            k += 1
        if k >= len(sentence.chunks):
            return False
        lower = sentence.chunks[k].lower
        return sentence.chunks[k].kind == "word" and (lower.endswith("ed") or lower in ("said", "held", "met", "had", "was", "were", "is", "will", "spoke", "gave", "paid", "led", "told", "took"))

    # Whether.

    def _status(self, sentence: ParsedSentence, trigger: Trigger) -> str:
        """Give `held`, `planned`, or `none` for what is hoped, denied or supposed."""
        chunks = sentence.chunks
        start = trigger.verb
        before: list[str] = []
        for k in range(start - 1, max(-1, start - 9), -1):
            lower = chunks[k].lower
            if lower in (";", ".", ":") or (chunks[k].kind == "mark" and lower == "," and len(before) > 4):
                break
            if self._covering(sentence, k) is not None:
                if trigger.frame in ("with", "between", "bare_noun"):
                    break
                # Past the subject only an inversion or an "if" still matters.
                k2 = k
                while k2 >= 0 and self._covering(sentence, k2) is not None:
                    k2 -= 1
                opener = chunks[k2].lower if k2 >= 0 else ""
                if opener in ("if", "unless", "whether", "had", "should", "were"):
                    return "none"
                break
            before.append(lower)
        word = chunks[start].lower
        if chunks and chunks[0].lower in ("if", "had", "were", "should", "would") and trigger.frame != "bare_noun" and sentence.mentions and not sentence.headline:
            return "none"
        if set(before) & (_HOPES - {"were"}) and not (word == "met" and "agreed" in before):
            return "none"
        bare = word in ("meet", "hold", "have", "host", "receive", "call", "pay", "sit", "speak", "talk", "confer") or (word == "co" and chunks[min(start + 2, len(chunks) - 1)].lower.endswith("chair"))
        if bare and not sentence.headline:
            if "to" in before[:1]:
                if set(before) & (_PLANS | {"was", "were"}):
                    return "planned"
                if set(before[:6]) & {"led", "came", "arrived", "went", "travelled", "traveled", "flew", "visited", "delegation"}:
                    return "held"
                return "none"
            if set(before) & {"will", "'ll"}:
                return "planned"
            if set(before) & {"did", "to"}:
                return "none"
            return "none" if word in ("call", "have", "hold") else "held"
        if set(before[:3]) & {"will", "tomorrow", "upcoming", "forthcoming", "planned", "scheduled", "expected", "next"}:
            return "planned" if "next" not in before[:3] else "held"
        if trigger.frame in ("with", "between"):
            tail = [c.lower for c in chunks[trigger.last : trigger.last + 24]]
            for k, lower in enumerate(tail):
                if lower in ("was", "were", "is", "are") and k + 1 < len(tail) and tail[k + 1] in ("expected", "scheduled", "planned", "due", "also", "being"):
                    return "planned" if set(tail[k : k + 5]) & {"expected", "scheduled", "planned", "due", "schedule"} else "held"
            if set(before) & {"for", "ahead"} and set(before[:5]) & {"plans", "ahead", "preparations", "prospects"}:
                return "none"
        return "held"

    # When and where.

    def _opening_date(self, sentence: ParsedSentence) -> When | None:
        for chunk in sentence.chunks[:5]:
            if chunk.kind == "date" and chunk.when is not None:
                return self.narrative.moment(chunk.when)
        return None

    def _date(self, sentence: ParsedSentence, contact: Contact, low: int, high: int) -> When | None:
        trigger = contact.trigger
        best: tuple[int, When] | None = None
        for k, chunk in enumerate(sentence.chunks):
            if chunk.kind != "date" or chunk.when is None:
                continue
            before = sentence.chunks[k - 1].lower if k else ""
            if before in ("since", "until", "till", "by", "before") or (before == "of" and k > 1 and sentence.chunks[k - 2].lower not in ("evening", "afternoon", "morning", "night", "day")):
                continue
            if self._in_apposition(sentence, k):
                continue
            outside = 0 if low <= k < high else 60
            distance = (k - trigger.last if k >= trigger.last else (trigger.first - k) + 2) + outside
            if k < 5 and outside:
                distance = 30
            if best is None or distance < best[0]:
                best = (distance, chunk.when)
        if best is not None and best[0] < 60:
            return self.narrative.moment(best[1])
        return None

    @staticmethod
    def _in_apposition(sentence: ParsedSentence, k: int) -> bool:
        """Tell whether a date dates something told of a person: "who had been elected in May"."""
        for j in range(k - 1, max(-1, k - 14), -1):
            lower = sentence.chunks[j].lower
            if lower in ("who", "whose", "which") and j > 0 and sentence.chunks[j - 1].lower in (",", "("):
                return not any(w.lower in ("met", "held", "talks") for w in sentence.chunks[j:k])
            if lower == "(":
                return True
            if lower == ")":
                return False
        return False

    def _travel(self, sentence: ParsedSentence) -> None:
        """Note whose guest somebody is, and in which city the story is."""
        story, chunks = self.narrative, sentence.chunks
        for k, chunk in enumerate(chunks):
            lower = chunk.lower
            if sentence.quoted[k]:
                continue
            if lower in ("visit", "visits", "trip", "visited", "arrived", "arrives", "landed", "visiting", "flew", "travelled", "traveled", "tour", "journey", "stay"):
                for j in range(k + 1, min(k + 9, len(chunks))):
                    target = chunks[j]
                    if target.kind == "country" and target.country:
                        story.host = target.country
                        if story.place_country not in (None, target.country):
                            story.place = story.place_country = None
                        self._note_visitor(sentence, k)
                        break
                    if target.kind == "place" and (found := place_of(target)) is not None:
                        story.place, story.place_country = found
                        story.host = found[1]
                        self._note_visitor(sentence, k)
                        break
                    if target.lower in (".", ";", ",") or target.kind in ("name",):
                        break
                for j in range(k, min(k + 14, len(chunks))):
                    when = chunks[j].when
                    if chunks[j].kind == "date" and when is not None and not sentence.headline and not (j and chunks[j - 1].lower == "since"):
                        story.when = story.moment(when)
                        break

    def _note_visitor(self, sentence: ParsedSentence, k: int) -> None:
        story = self.narrative
        for mention in sentence.mentions:
            if mention.last <= k and mention.name is not None:
                for side in self._known(mention, []):
                    if side.actor and side.country != story.host:
                        story.visitor = side
                        return

    def _place(self, sentence: ParsedSentence, trigger: Trigger, low: int, high: int) -> tuple[str | None, str | None]:
        chunks = sentence.chunks
        best: tuple[int, tuple[str, str | None]] | None = None
        for k, chunk in enumerate(chunks):
            if chunk.kind == "place" and k and (found := place_of(chunk)) is not None:
                j = k - 1
                while j > 0 and chunks[j].lower in ("the", "capital", "'s", "nearby", "adjoining", "city", "of", "adjective") or chunks[j].kind in ("adjective", "country", "possessive") and j > 0:
                    j -= 1
                if chunks[j].lower not in ("in", "at", "to", "inside", "outside", "near"):
                    continue
                distance = abs(k - trigger.first) + (0 if low <= k < high else 40)
                if best is None or distance < best[0]:
                    best = (distance, found)
            elif chunk.lower == "here" and self.narrative.dateline_place:
                best = best or (0, (self.narrative.dateline_place, self.narrative.dateline_country))
        if best is not None:
            self.narrative.place, self.narrative.place_country = best[1]
            return best[1]
        return None, None

    # The reports.

    def _report(self, sentence: ParsedSentence, contact: Contact, low: int, high: int, number: int) -> list[EventReport]:
        story, trigger = self.narrative, contact.trigger
        shared = self._date(sentence, contact, low, high)
        place, place_country = (None, None) if trigger.mode != "in_person" else self._place(sentence, trigger, low, high)
        stated_place = place is not None
        groups: list[tuple[list[Side], When | None]] = []
        if not contact.partners:
            groups.append((contact.subjects, None))
        else:
            for sides, when in self._separate(sentence, contact):
                groups.append((contact.subjects + sides, when))
        reports: list[EventReport] = []
        for sides, own in groups:
            sides = self._with_countries(sides)
            actors = {s.actor for s in sides if s.actor}
            if len(actors) < 2 or not any(s.person is not None for s in sides) and len(actors) < 3 and sentence.headline:
                continue
            unknown = [s for s in sides if s.actor is None]
            if unknown and len(sides) - len(unknown) < 2:
                continue
            when = own or shared
            if when is None and not sentence.headline:
                when = self._told_day(sentence, trigger)
            if not stated_place and trigger.mode == "in_person" and story.place and story.place_country in actors | {None, story.host}:
                place, place_country = story.place, story.place_country
            if own is not None or shared is not None:
                story.when = when
            story.pair = sides
            participants = tuple(self._participant(s) for s in sides if s.person is not None)
            kind = "call" if trigger.mode == "phone" else "meeting"
            name = None
            if trigger.name is not None:
                name = self.source[sentence.chunks[trigger.name[0]].start : sentence.chunks[max(trigger.name[1], trigger.name[0] + 1) - 1].end]
            reports.append(
                EventReport(
                    kind=kind, status="planned" if contact.planned else "held", when=when,
                    countries=tuple(sorted({s.country for s in sides if s.country})),
                    organizations=tuple(sorted({s.organization for s in sides if s.organization and not s.country})),
                    evidence=(Span(sentence.start, sentence.end),), rule=trigger.rule,
                    mode="phone" if kind == "call" else trigger.mode, format="bilateral" if len(actors) == 2 else "multilateral",
                    name=name, place=place if kind == "meeting" else None, place_country=place_country if kind == "meeting" else None,
                    participants=participants,
                    certainty=0.9 if when is not None and len(participants) > 1 else 0.6,
                )  # fmt: skip
            )
        return reports

    def _told_day(self, sentence: ParsedSentence, trigger: Trigger) -> When | None:
        before = {c.lower for c in sentence.chunks[max(0, trigger.verb - 4) : trigger.verb]}
        if "had" in before and "with" != trigger.frame or "previously" in before:
            return None
        return self.narrative.when

    def _participant(self, side: Side) -> Participant:
        assert side.person is not None
        return Participant(
            side.person.name, side.country, side.organization if side.country is None else None, side.party, side.role, "principal"
        )

    def _with_countries(self, sides: list[Side]) -> list[Side]:
        """Give a side without a country the one that the story makes certain: the host's opposite a guest, or the other
        country that the article is about."""
        known = {s.country for s in sides if s.country}
        story = self.narrative
        out: list[Side] = []
        for side in sides:
            if side.actor is None and side.person is not None and len(known) == 1:
                candidates = [c for c in (story.host, story.place_country, story.dateline_country, *story.countries) if c and c not in known]
                if candidates:
                    side.person.country = side.person.country or candidates[0]
                    side = replace(side, country=candidates[0])
            out.append(side)
        return out

    def _separate(self, sentence: ParsedSentence, contact: Contact) -> list[tuple[list[Side], When | None]]:
        """Deal a list of partners out to conversations: presidents, premiers and speakers are seen one by one."""
        items = contact.partners
        flat = [(s, when) for sides, when in items for s in sides]
        if len(flat) <= 1:
            return items
        lowers = {c.lower for c in sentence.chunks}
        subject_actors = {s.actor for s in contact.subjects}
        together = lowers & {"jointly", "trilateral", "together", "three-way", "quadrilateral", "both"} and not lowers & {"separately", "respectively", "separate"}
        if together or contact.trigger.rule == "co-chair":
            return [([s for s, _ in flat], next((w for _, w in flat if w is not None), None))]
        if lowers & {"separately", "respectively", "separate", "afterwards", "later", "then", "successively"}:
            return [([s], self._own_day(flat, n)) for n, (s, _) in enumerate(flat)]
        actors = [s.actor for s, _ in flat]
        if len(set(actors)) > 1:
            if set(actors) & subject_actors:
                return [([s for s, _ in flat], flat[-1][1])]
            return [([s], self._own_day(flat, n)) for n, (s, _) in enumerate(flat)]
        top = sum(1 for s, _ in flat if s.level in _INSTITUTIONS)
        if top >= 1 and len(flat) > 1:
            return [([s], self._own_day(flat, n)) for n, (s, _) in enumerate(flat)]
        return [([s for s, _ in flat], next((w for _, w in flat if w is not None), None))]

    @staticmethod
    def _own_day(flat: list[tuple[Side, When | None]], number: int) -> When | None:
        """Give the day beside an item, or the one that follows the items after it."""
        return next((when for _, when in flat[number:] if when is not None), None)

    def _attend(self, sentence: ParsedSentence, reports: list[EventReport]) -> None:
        """Leave room for those who were present; they are read with the sentence that names them."""

    def _refocus(self, sentence: ParsedSentence) -> None:
        """Note who was spoken of, and the subject of the sentence, for the pronouns of the next."""
        for mention in sentence.mentions:
            person = self.narrative.cast.person(mention)
            if person is not None:
                self.narrative.cast.see(person)
        for mention in sentence.mentions:
            if self._governed(sentence, mention):
                continue
            sides = [s for s in self._known(mention, []) if s.person is not None]
            if sides and mention.anaphor is None:
                group = self._group_before(sentence, mention, forward=True)
                self.narrative.focus = [s for s in group if s.person is not None]
                return
            if sides:
                self.narrative.focus = sides
                return
