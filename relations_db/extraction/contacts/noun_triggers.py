"""Recognise the nouns of a contact, alone or with a verb: "held talks", "their meeting", "the session was held"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from relations_db.extraction.contacts.noun_phrases import APART_FROM, NAME_KINDS
from relations_db.extraction.contacts.trigger_words import Mode, Trigger
from relations_db.extraction.contacts.verb_triggers import OF_MANY, SEVERAL, Verbs
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import TOPICS
from relations_db.extraction.discourse.tenses import MODALS
from relations_db.language.verbs import is_past

# What an entry without a verb does not have.
_FINITE = MODALS | frozenset("is are says tells has have".split())
_SENTENCE_MARKS = frozenset({";", ":", "("})
_BETWEEN_NOUN_AND_WITH = frozenset(
    "from was were followed took place in at on here the today yesterday held of , earlier sidelines margins "
    "afternoon evening morning also last later that day same arrival conducted convened opened begun began started "
    "slated scheduled planned set due expected for resumed continued concluded ended ensued narrow expanded enlarged "
    "restricted private closed behind doors an a format had been".split()
)
_FORMATS = frozenset("format formats circle setting composition".split())
SIDES_LED = "sides led by"
OWN_CALL = "a call of theirs"
# "The talks opened in Riga, with A and B at the table"
TALKS_WITH_ALL = "talks with all"
CALL_THAT_CAME = "call that came"
_VISITING = frozenset("courtesy farewell introductory".split())
_TALKS_OF = frozenset("meeting meetings summit talks encounter".split())
_LED = ("led", "headed", "conducted")
# Behind a comma these tell of a session who held it.
_IN_ASIDES = frozenset({"chaired", "conducted"})
# What both sides do with talks, and a session.
_HOLDING = ("held", "hold", "holds", "conduct", "conducted", "conducts", "resumed", "resumes")
_ROUNDS = frozenset({"round", "session", "series"})
_SESSION_REACH = 12
# So far behind a noun with whom a talk was stands at most.
_FAR = 16
# So far behind a meeting stand the heads of which its council is.
_TO_HEADS = 7
# So far behind the verb stands the noun of "held what her office described as a good meeting".
_DESCRIBED = 13
# So far behind "talks by A" may stand with whom he had them.
_TO_WITH = 14
_NO_TOPIC = frozenset({"name", "mark", "date"})
# Whose talks they are besides those of the people who hold them: "the dialogue of the two ministries with B".
_BODIES_OF_TALKS = frozenset("ministries countries governments sides parties parliaments armies chambers".split())
_LED_TALKS = frozenset("talks consultations negotiations meeting dialogue round session discussions".split())
_SIDES = frozenset("delegation delegations side sides team teams party group mission".split())
_WHERE_OR_HOW = frozenset("at over in on under near outside behind aboard for by".split())
# "Apart from meeting X, she saw Y"
_ADDING = (["apart", "from"], ["aside", "from"], ["as", "well", "as"], ["in", "addition", "to"])
_BEFORE_PARTICIPLE = frozenset("when while after before upon by besides , also and".split())
# Such exchanges are of words.
_GOOD = frozenset(
    "good warm cordial fruitful useful substantive productive constructive frank candid detailed lively wide long "
    "brief interesting insightful friendly open first further".split()
)
HELD_OR_OPENED = frozenset("held convened conducted opened concluded completed hosted staged closed".split())
SITTING = frozenset("met convened sat opened followed began ended concluded assembled closed ensued".split())
_HELD = frozenset("had held have shared conducted led chaired hosted opened began took".split())
_PAID = frozenset("paid made".split())
_HELPING = frozenset("has have had".split())
# So long is an aside between a helping verb and its participle.
_ASIDE = 6
_BEFORE_PARTICIPLE_VERB = frozenset(
    "not never also just already since now then long both all been last first again twice previously".split()
)
# Participles that do not end in "-ed", of verbs that govern no noun of contact.
_PARTICIPLES = frozenset("seen come gone flown met spoken written sat stood left begun gotten become grown".split())
_EXCHANGING = ("exchanged", "traded", "swapped", "exchange", "exchanges")
# So far behind a session stands with whom it was.
_OF_WHOM = 10
# So far behind "among them" stands the one with whom one of several talks was.
_TO_SOME, _SOME = 4, frozenset({"them", "one", "those"})
# So far before its chairmen stands the summit that they chair.
_TO_MANY = 6
_IN_NAMES = frozenset({"word", "adjective", "country", "office", "title_word"})
_VIEWS = ("views", "opinions", "notes", "thoughts", "words", "experiences")


class Nouns(Verbs):
    """The words of one sentence, asked for nouns of contact."""

    def _chaired_by(self, i: int, word: str) -> Trigger | None:
        if word == "chairmanship" and not OF_MANY.isdisjoint(self._lowers(i - _TO_MANY, i)):
            # "gathered for a joint summit with A and B in the chair"
            return None
        if word == "chairmanship" and self._lower(i + 1) == "of" and self._session_before(i):
            # "met under the chairmanship of A and B"
            return Trigger(i, i + 2, "between", "in_person", "co-chaired by", i)
        # "co-chaired in Lima on 24 June by A and B", "presided on 24 June over"
        by = self._past_adjuncts(i + 1)
        over = word == "presided" and self._lower(by) == "over"
        if not over and (word not in ("chaired", "hosted", *_LED) or self._lower(by) != "by"):
            return None
        if not OF_MANY.isdisjoint(self._lowers(i - 6, i)):
            # "the summit co-chaired by X and Y"
            return None
        co = self._lower(i - 1) == "-" and self._lower(i - 2) == "co"
        if word == "hosted" and not co and not self._session_before(i):
            # "The premier was hosted by X": who is received so.
            return None
        be = {self._lower(k) for k in range(i - 4, i)} & words_of("be")
        if word in _LED and be and self._other_side_led(i + 2):
            return Trigger(i, i + 2, "between", "in_person", SIDES_LED, i)
        # "The ninth session, chaired by A and B in Lima, …"
        # One may conduct a round of other things.
        others = _ROUNDS if word == "conducted" else frozenset()
        aside = word in _IN_ASIDES or (word in _LED and self._talks_before(i))
        aside = aside and self._lower(i - 1) == "," and self._session_before(i - 1, but=others)
        if word in _LED and not aside and (not be or not self._talks_before(i)):
            # "The delegation was led by A": of whom it consists, and of nobody it met.
            return None
        return Trigger(i, by + 1, "between", "in_person", "co-chaired by", i) if be or co or aside else None

    def _session_before(self, k: int, *, but: frozenset[str] = frozenset()) -> bool:
        """Tell whether the last words before a chunk name a session or a mechanism, by other nouns than some."""
        nouns = (words_of("session_noun") | words_of("mechanism_noun") | words_of("contact_noun")) - but
        return any(not nouns.isdisjoint(self._lower(j).split()) for j in range(max(0, k - _SESSION_REACH), k))

    def _other_side_led(self, k: int) -> bool:
        """Tell whether "the Slovak side (was headed) by B" follows "the Peruvian side was led by A"."""
        side = next((j for j in range(k, len(self.chunks)) if self._lower(j) in _SIDES), None)
        if side is None or self._lower(side) == "party":
            return False
        by = next((j for j in range(side + 1, side + 5) if self._lower(j) == "by"), None)
        return by is not None and (self._person_ahead(by + 1) or self._kind(by + 1) == "title_word")

    def _talks_before(self, i: int) -> bool:
        """Tell whether talks, and no delegation, are what a verb in the passive is said of."""
        before = [c.lower for c in self.chunks[max(0, i - 16) : i]]
        if before[-3:-1] in (["two", "sides"], ["two", "delegations"], ["both", "sides"], ["both", "delegations"]):
            return True
        return not _LED_TALKS.isdisjoint(before) and _SIDES.isdisjoint(before)

    def _light_verb(self, i: int, word: str) -> Trigger | None:
        co = (
            word == "co"
            and self._lower(i + 1) == "-"
            and self._lower(i + 2) in {"chaired", "hosted", "chairing", "chair", "presided"}
        )
        if not co and (word == "co" or self._lower(i + 1) == "been"):
            return None
        if word in {"exchange", "exchanges"} and self._lower(i - 1) != "to" and not self._somebody_before(i):
            return None
        paying = word == "had" and {self._lower(i + 1), self._lower(i + 2)} & {"paid", "made", "placed"}
        if paying or (word in {"have", "has"} and self._participle_ahead(i + 1)) or self._is_perfect(i):
            # "have just had talks", "had paid a call": the participle tells of them.
            return None
        if word in {"take", "takes", "taken"} and self._lower(i + 2) != "chair":
            return None
        if word == "took" and self._lower(i + 1) == "place":
            return None
        if word in _HELD and self._lower(i - 1) in words_of("be") and self._kind(i - 2) in {"date", "place"}:
            # "On Friday was held the meeting of A with B": the noun is what was held.
            return None
        over = self._past_adjuncts(i + 1) if word == "presided" else i
        if word == "presided" and self._lower(over) not in {"over", "at"}:
            return None
        in_chair = word in {"took", "take", "takes", "taken"} and self._lower(i + 2) == "chair"
        chaired = co or in_chair or word in {"chaired", "presided"}
        begin = i + 3 if co or in_chair else over + 1
        if co and self._lower(begin) == "with":
            # "the session, which she had co-chaired with X"
            return Trigger(i, begin + 1, "active", "in_person", "co-chair", i)
        noun = self._noun_after(begin, word, chaired)
        if chaired and self._lower(begin) == "it":
            # "A co-chaired it in Lima with B", "A and B chaired it"
            return Trigger(i, begin + 1, "active", "in_person", "co-chair", i, needs_partner=False)
        if noun is None and chaired and (which := self._which(i)) is not None and self._session_before(which):
            # "the ninth session, which A and B chaired in Lima"
            return Trigger(i, begin, "active", "in_person", "co-chair", i, needs_partner=False)
        if noun is None or not self._goes_with(word, begin, noun, chaired) or (not chaired and self._is_of_heads(noun)):
            return None
        last = self._end_of_noun(noun)
        last += self._lower(last) == "”"
        if self._lower(last) == "with" and self._lower(last + 1) in words_of("public"):
            return None
        numbered = self.is_numbered(begin, noun)
        begin = self._after_adverbials(begin)
        while self._lower(begin) in {"at", "over"}:
            begin += 1
        mechanism = (begin, self.name_end(noun + 1)) if chaired or numbered else None
        if mechanism is not None and chaired:
            last = self._before_with(max(last, mechanism[1]))
        weak = self._lower(noun) in (*_VIEWS, "word", "interaction", "exchange", "chat")
        rule = "co-chair" if chaired else "hold talks"
        return Trigger(
            i, last, "active", self._mode(begin, last), rule, i,
            needs_partner=weak, plural=self._lower(noun) in SEVERAL, name=mechanism,
        )  # fmt: skip

    def _is_of_heads(self, noun: int) -> bool:
        """Tell whether a meeting is that of many: "held the 23rd meeting of the Council of Heads of State"."""
        of = self._lower(noun + 1) == "of"
        return of and any(self._is_rank(k) for k in range(noun + 2, noun + _TO_HEADS) if self._lower(k - 1) == "of")

    def _before_with(self, k: int) -> int:
        """Give the chunk of the "with" behind what a session is told to be of: "between Peruvian and Chilean heads of
        government with A"; `k` itself where none follows.
        """
        if self._lower(k) not in {"between", "of", "for"}:
            return k
        for j in range(k + 1, k + _OF_WHOM):
            if self._lower(j) == "with" and self._person_ahead(j + 1):
                return j
            if self._kind(j) not in _IN_NAMES or self._lower(j) == "which":
                break
        return k

    def _somebody_before(self, i: int) -> bool:
        """Tell whether somebody does what the word at a chunk says, so that it is a verb: "A and B exchange views"."""
        return self._kind(i - 1) in {"name", "office"} or self._lower(i - 1) in {
            "two",
            "they",
            "men",
            "leaders",
            "sides",
        }

    def _which(self, i: int) -> int | None:
        """Give the relative pronoun of the clause whose verb stands at a chunk: "which A and B chaired"."""
        return next((k for k in range(i - 1, max(0, i - 14), -1) if self._lower(k) in {"which", "that"}), None)

    def _is_perfect(self, i: int) -> bool:
        """Tell whether the word at a chunk only helps another verb: "has expressed surprise over talks between", "had,
        in principle, agreed to a meeting with"; not "had planned talks with".
        """
        if self._lower(i) not in _HELPING:
            return False
        k = i + 1
        if self._lower(k) == ",":
            k = next((j + 1 for j in range(k + 1, k + _ASIDE) if self._lower(j) == ","), k)
        while self._lower(k) in _BEFORE_PARTICIPLE_VERB or self._lower(k).endswith("ly"):
            k += 1
        lower = self._lower(k)
        participle = lower in _PARTICIPLES or (lower.endswith("ed") and lower not in words_of("participle"))
        verb = self._kind(k) == "word" and participle
        return verb and not self.is_head(k + 1)

    def _participle_ahead(self, k: int) -> bool:
        while self._lower(k) in {"just", "also", "already", "now", "both", "since", "all"}:
            k += 1
        return self._lower(k) in words_of("light")

    def _noun_after(self, begin: int, verb: str, chaired: bool) -> int | None:
        """Give the noun of contact that a light verb governs."""
        ahead = self._after_adverbials(begin) if verb in ("had", *_HOLDING) else begin
        # "held what her office described as “a very good meeting”"
        reach = 26 if chaired else _DESCRIBED if self._lower(begin) == "what" else 9
        for k in range(begin, min(ahead + reach, len(self.chunks))):
            lower, kind = self._lower(k), self._kind(k)
            if self._in_compound(k) or (lower == "in" and self._lower(k + 1) == "-"):
                # "a one-on-one meeting", "a one-to-one conversation", "in-depth talks"
                continue
            known = kind in {"word", "title_word", "body"} and lower in words_of("contact_noun")
            if lower == "bilateral" and self._lower(k + 1) in words_of("contact_noun"):
                # "held a bilateral with X" and "held a bilateral meeting with X"
                continue
            if chaired and kind == "body" and not words_of("mechanism_noun").isdisjoint(lower.split()):
                return k
            if known and (lower not in ("word", *_VIEWS) or verb in ("had", *_EXCHANGING)):
                return k
            if lower == "and" and self._kind(k - 1) in (("title_word",) if chaired else ("word", "adjective")):
                continue
            if lower in {"as", "said", "say", "says"} and reach == _DESCRIBED:
                continue
            if lower in words_of("clause_end") or lower in _SENTENCE_MARKS or (lower == "for" and not chaired):
                return None
            if begin <= k < ahead:
                continue
            if not chaired and (kind in {"date", "name"} or lower in {",", "with", "in", "at", "on"}):
                return None
        return None

    def _after_adverbials(self, k: int) -> int:
        """Give the chunk after days and places between a verb and its object: "held in Lima on Friday the third round";
        `k` itself where anything else stands there.
        """
        begin = k
        while self._kind(k) in {"date", "place"} or (
            self._lower(k) in {"in", "on", "at", "here"} and self._kind(k + 1) in {"date", "place"}
        ):
            k += 1
        return k if k > begin and self._lower(k) != "," else begin

    def _goes_with(self, verb: str, begin: int, noun: int, chaired: bool) -> bool:
        """Tell whether a verb and its noun together tell of a contact."""
        name, between = self._lower(noun), self._lowers(begin, noun)
        whole = self.begin_of(noun)
        if self.is_of_others(whole, noun) or self.leaves_undone(whole, noun):
            return False
        # "held what the Office of the President described as a good meeting"
        described = {"as", "of"} if self._lower(begin) == "what" else set[str]()
        if not self._lowers(begin, whole).isdisjoint(APART_FROM - {"than"} - described):
            # "had seen reports about a meeting"
            return False
        if name == "word" and not self.is_one(whole, noun):
            return False
        if name == "conference" and not chaired:
            return bool(between & (words_of("video") | words_of("phone")))
        if name in {"session", "round", "retreat"}:
            # "had a working session with X"
            with_whom = self._lower(noun + 1) == "with" and self._lower(noun - 1) == "working"
            # "had a session of her own with X"
            with_whom = with_whom or [self._lower(noun + n) for n in (1, 3, 4)] == ["of", "own", "with"]
            return chaired or (with_whom and verb == "had") or verb in _HOLDING
        if name in words_of("mechanism_noun") or (chaired and self._kind(noun) == "body"):
            return chaired
        if name in words_of("meal"):
            return verb in {"had", "has", "have", "having", "held", "shared"}
        if name == "exchange":
            behind = noun + 1 + (self._lower(noun + 1) == "”")
            return self._lower(behind) in {"with", "of"} or (verb == "had" and bool(between & _GOOD))
        if name in {"exchanges", "communication"}:
            return self._lower(noun + 1) == "with"
        return (name in _VIEWS) == (verb in _EXCHANGING)

    def _end_of_noun(self, noun: int) -> int:
        """Give the chunk after a noun and what belongs to it: "tête-à-tête", "round of talks", "phone call"."""
        name, last = self._lower(noun), noun + 1
        while name == "tete" and self._lower(last) in {"-", "a", "tete", "and", "delegation", "level", "talks"}:
            last += 1
        if name == "round" and self._lower(last) == "of":
            while self._lower(last) not in words_of("strong_noun") and self._lower(last) != "mechanism":
                last += 1
                if last - noun > 10:
                    # "the fifth round of the Joint Committee"
                    return noun + 1
            last += 1
        while self._lower(last) in {"call", "calls", "conversation", "conversations", "conference", "talks"}:
            last += 1
        return last

    def _noun(self, i: int, word: str) -> Trigger | None:
        last = self.head_end(i)
        if last is None or (word == "bilateral" and self._kind(i + 1) == "body"):
            # "bilateral foreign office consultations"
            return None
        begin = self.begin_of(i)
        if self.is_of_others(begin, i) or self.leaves_undone(begin, i):
            return None
        if word in SEVERAL and self.is_several(begin, i) and not self._is_dated(begin):
            # "praised his frequent meetings with"
            return None
        company = word in words_of("company_noun") and word not in words_of("strong_noun")
        visiting = not self._lowers(begin, i).isdisjoint(_VISITING)
        mode: Mode = "in_person" if visiting else self._mode(i, last)
        if (held := self._held_by(last, of_visit=visiting)) is not None:
            return Trigger(i, held + 1, "active", mode, "talks that A held", held, needs_partner=False)
        if word == "meeting" and self._is_participle(i):
            return Trigger(i, last, "participle", mode, "meeting with X, Y said", i)
        to_be = self._lower(i - 1) == "be" and self._lower(i - 2) in {"will", "would", "to"}
        if word == "meeting" and (to_be or self._stands_with(i)):
            # "A will be meeting B on Friday", "with A meeting B in May"
            return Trigger(i, last, "active", mode, "meet", i)
        if word == "meeting" and self._lower(i - 1) == "," and self._lower(last) in _WHERE_OR_HOW:
            # "A and B, meeting over tea on Monday, announced"
            return Trigger(i, last, "active", mode, "meet", i, needs_partner=False)
        if word in {"call", "calls", "phone"} and self._lower(last) in {"to", "from"} and self._is_line(begin, last):
            both = self._lower(last) == "from" and self._lower(self._after_person(last + 1)) == "to"
            return Trigger(i, last + 1, "call_by" if both else "with", "phone", "phone call to", i)
        if (
            word == "call"
            and (source := self._came_from(last)) is not None
            and not self._lowers(begin, last) & _VISITING
        ):
            return Trigger(i, source, "with", "phone", CALL_THAT_CAME, i)
        begin_behind = self._after_topic(self._after_bodies(self._after_level(self.after_length(last))))
        for k in self._past_brackets(begin_behind, 9):
            lower = self._lower(k)
            if lower == "of" and self._lower(k + 1) in {"their", "both"}:
                # "a meeting of their own", "of their delegations"
                return None
            if lower == "of" and self._lower(k + 1) in {"his", "her"} and self._lower(k + 2) == "own":
                # "a session of her own with B"
                continue
            if company and lower in {"with", "between", "among", "of"} and not self._person_ahead(k + 1):
                return None
            if lower == "with" and self._lower(k - 1) == "," and self._lower(k + 1) in {"a", "an", "both", "no"}:
                # "wound up two days of talks, with a joint statement"
                break
            if lower == "with":
                told = {self._lower(j) for j in range(last, k)}
                all_named = self._lower(k - 1) == "," and not told.isdisjoint(HELD_OR_OPENED | SITTING)
                rule = TALKS_WITH_ALL if all_named else "talks with"
                return Trigger(i, k + 1, "with", mode, rule, begin, plural=word in SEVERAL)
            if lower == ":" and self._lower(k + 1) == "with":
                continue
            if (lower == "among" and self._lower(k + 1) == "them") or lower == "including":
                # "several bilateral meetings, among them with A and B", "…, including one with A"
                others = (j for j in range(k + 1, k + _TO_SOME) if self._lower(j) not in _SOME)
                some = self._past_day(next(others, k + _TO_SOME))
                one = Trigger(i, some + 1, "with", mode, "talks with", begin, plural=True)
                return one if self._lower(some) == "with" else None
            if lower in {"between", "among", "amongst"}:
                return Trigger(i, k + 1, "between", mode, "talks between", begin)
            by_whom = lower == "by" and "with" in self._lowers(k, k + _TO_WITH) and word not in {"call", "calls"}
            # "the eighth meeting of the border commission": of a mechanism, and not of people.
            of_whom = lower == "of" and word in _TALKS_OF and not self.is_numbered(begin, i)
            if of_whom and self._is_rank(k + 1):
                # "a summit of heads of state": of those of many countries
                return None
            if k == last and (of_whom or ((lower == "of" or by_whom) and self._person_ahead(k + 1))):
                return Trigger(i, k + 1, "between", mode, "meeting of", i)
            if not self._is_where(k) and lower not in _BETWEEN_NOUN_AND_WITH:
                break
        return self._own(begin, i, last, mode)

    def _stands_with(self, i: int) -> bool:
        """Tell whether "with A" before a participle says what went along with the rest: ", with A meeting B in May"."""
        if self._kind(i - 1) not in {"name", "office"} or not self._person_ahead(i + 1):
            return False
        k = next((k for k in range(i - 1, max(0, i - _TO_WITH), -1) if self._lower(k) == "with"), 0)
        return k > 0 and self._lower(k - 1) == ","

    def _is_dated(self, begin: int) -> bool:
        """Tell whether a day or month stands behind a chunk."""
        return any(c.kind == "date" for c in self.chunks[begin:])

    def _is_where(self, k: int) -> bool:
        """Tell whether a chunk belongs to the day or the place of a noun: "in Togo's capital Lomé", "in Togo"."""
        of_place = self._kind(k - 1) in {"country", "adjective", "possessive", "place"}
        in_country = self._kind(k) == "country" and self._lower(k - 1) in {"in", ",", "the"}
        capital = of_place and (self._kind(k) == "possessive" or self._lower(k) in {"capital", "city"})
        adjective = self._kind(k) == "adjective" and self._lower(k + 1) in {"capital", "city"}
        return self._kind(k) in {"date", "place"} or in_country or capital or adjective

    def _is_rank(self, k: int) -> bool:
        """Tell whether all who hold an office are meant, and not two who were told of: "heads of state"."""
        heads = self._lower(k).split()[:1] == ["heads"] or (self._lower(k) == "heads" and self._lower(k + 1) == "of")
        return heads or (
            self._kind(k) == "office" and self._lower(k).endswith("ministers") and self._kind(k + 1) == "mark"
        )

    def _past_brackets(self, k: int, most: int) -> Iterator[int]:
        """Give so many chunks from one on, without what stands in brackets: "on Monday (Lima time)"."""
        inside, last = False, k
        while most and last < len(self.chunks) and last < k + _FAR:
            inside = inside or self._lower(last) == "("
            if not inside:
                most -= 1
                yield last
            inside = inside and self._lower(last) != ")"
            last += 1

    def _after_bodies(self, k: int) -> int:
        """Give the chunk after "of the two ministries" behind a noun; `k` itself otherwise."""
        two = k + 1 + (self._lower(k + 1) == "the")
        of_two = self._lower(k) == "of" and self._lower(two) in {"two", "both"}
        return two + 2 if of_two and self._lower(two + 1) in _BODIES_OF_TALKS else k

    def _after_topic(self, k: int) -> int:
        """Give the "with" and whoever is met behind what was spoken of: "discussions regarding fish and the ports of
        the south | with A"; `k` itself where none follows.
        """
        if self._lower(k) not in TOPICS:
            return k
        for j in range(k + 1, k + _TO_WITH):
            if self._lower(j) == "with":
                return j if self._person_ahead(j + 1) else k
            ends = self._lower(j) in words_of("clause_end") and self._lower(j + 1) != "the"
            if self._kind(j) in _NO_TOPIC or ends or self._lower(j) in MODALS:
                return k
        return k

    def _came_from(self, k: int) -> int | None:
        """Give the chunk after "which came on Monday from" behind a call, where a person follows."""
        if self._lower(k) not in {"which", "that"} or self._lower(k + 1) != "came":
            return None
        source = self._past_adjuncts(k + 2)
        return source + 1 if self._lower(source) == "from" and self._person_ahead(source + 1) else None

    def _own(self, begin: int, i: int, last: int, mode: Mode) -> Trigger | None:
        """Read "their conversation", "after two hours of talks", "at a meeting on Monday": of those told around it."""
        before, relation = self._lower(begin - 1), self._lower(i) in words_of("relation_noun")
        at_one = begin == self._opening() + 1 and before in {"at", "during", "in", "following"}
        at_one = at_one and (self._lower(begin) in {"a", "the"} or (before == "during" and begin == i))
        if at_one and not relation and self._lower(i) != "call" and self._lower(last) not in {"of", "for"}:
            # "During a meeting on Monday, A and B agreed"; "In a phone conversation on Monday A assured B"
            over_a_line = mode != "in_person" and self._lower(begin) == "a"
            # Without a day it is news only of people who have not been told to have met.
            weak = not over_a_line and all(c.when is None for c in self.chunks)
            return Trigger(i, last, "by_phone" if over_a_line else "bare_noun", mode, "at the talks", i, weak=weak)
        if not self._lowers(begin, last).isdisjoint(words_of("phone") | words_of("video")) and self.is_one(begin, i):
            # "Nothing came of it; a phone conversation on Monday was all they had": of those told of before.
            day = last + (self._lower(last) == "on")
            opens = begin == 0 or self._kind(begin - 1) == "mark" or before in {"and", "but"}
            if (opens or before == "from") and self._kind(day) == "date":
                return Trigger(begin, last, "bare_noun", mode, OWN_CALL, i)
        timed = any(self._kind(k) == "possessive" for k in range(begin, i))
        if before in {"after", "following"} and timed and not relation:
            # "After an hour's talk he and A signed the paper."
            return Trigger(i, last, "bare_noun", mode, "their talks", i)
        theirs = self._lower(begin) == "their" or self._of_the_two(begin)
        # "Their exchanges bore on the port", but not "the two countries kept up their exchanges"
        kept_up = self._lower(i) in {"exchanges", "communication"} and begin > 0 and self._kind(begin - 1) == "word"
        theirs = theirs and self._lower(i) not in {"word", "words"} and not kept_up
        bare = not self.is_definite(begin, i) and not self.is_one(begin, i)
        behind = before in {"after", "following"} and bare and not relation
        if theirs or (behind and self._lower(i) not in words_of("meal")):
            # Without a day "Their talks ended" says something new only of people who have not been told to have met.
            opens = begin == 0 or self._kind(begin - 1) == "mark" or before in {"and", "but", "that"}
            weak = theirs and opens and all(c.when is None for c in self.chunks)
            return Trigger(i, last, "bare_noun", mode, "their talks", i, weak=weak)
        return None

    def _of_the_two(self, begin: int) -> bool:
        """Tell whether a noun is that of "the two leaders'", "both presidents'"."""
        owned = self._kind(begin - 1) == "possessive" or self._lower(begin - 1) in {"'", "’"}
        return owned and not {"two", "both"}.isdisjoint(self._lowers(begin - 4, begin - 1))

    def _after_level(self, k: int) -> int:
        """Give the chunk after "at deputy-minister level", "in narrow and extended format", "by telephone" behind a
        noun; `k` itself otherwise.
        """
        if self._lower(k) == "in":
            words = takewhile(lambda lower: lower != "with", (self._lower(j) for j in range(k + 1, k + 8)))
            return next((k + 2 + n for n, lower in enumerate(words) if lower in _FORMATS), k)
        if self._lower(k) == "by" and self._lower(k + 1) in words_of("phone") | words_of("video"):
            return k + 2
        if self._lower(k) != "at":
            return k
        return next((j + 1 for j in range(k + 1, k + 7) if self._lower(j) == "level"), k)

    def _is_line(self, begin: int, last: int) -> bool:
        """Tell whether "a call to X" is by telephone: "the call to X to resign" and "a courtesy call" are not."""
        sorts = self._lowers(begin, last)
        if not sorts.isdisjoint(("courtesy", "farewell", "introductory", "visit")) or not self._person_ahead(last + 1):
            return False
        return bool(sorts & words_of("phone")) or self._lower(self._after_person(last + 1)) not in {"to", "for"}

    def _held_by(self, k: int, *, of_visit: bool) -> int | None:
        """Give the verb of "talks that A and B held", "the meeting which A had with B", or of a visit, "the courtesy
        call that A paid to B", after a noun.
        """
        while self._kind(k) in {"date", "place"} or self._kind(k + 1) in {"date", "place"}:
            # "the talks of 4 June in Riga"
            k += 1
        if [self._lower(k + n) for n in range(3)] == [",", "in", "which"]:
            # "the talks, in which A and B took part"
            part = (j for j in range(k + 3, k + 19) if self._lower(j) == "took" and self._lower(j + 1) == "part")
            return next(part, None)
        if self._lower(k) not in {"that", "which"} or self._lower(k + 1) in {"was", "were", "had", "took", "followed"}:
            return None
        for j in range(k + 1, min(k + 16, len(self.chunks))):
            verbs = _PAID if of_visit else _HELD
            if self._lower(j) in verbs and self._lower(j + 1) != "been":
                return j
            if self._kind(j) in ("date",) or self._lower(j) in (";", ":", "said", "was", "were", *MODALS):
                return None
        return None

    def _is_participle(self, i: int) -> bool:
        """Tell whether "meeting" is a verb: "Meeting his counterpart, …", "when meeting X", "after meeting X"."""
        if i == 0 and not any(is_past(c.lower) or c.lower in _FINITE for c in self.chunks):
            # "Meeting with President X the same day.": an entry, which has no verb.
            return False
        added = i in (2, 3) and [self._lower(k) for k in range(i)] in _ADDING
        if i > 0 and not added and self._lower(i - 1) not in _BEFORE_PARTICIPLE:
            return False
        k = i + 1
        while self._lower(k) in {"with", "separately", "in", "here", "also", "on", ","} or self._kind(k) in {
            "date",
            "place",
        }:
            k += 1
        if self._kind(k) in (*NAME_KINDS, "office", "name", "honorific", "rank", "party", "place"):
            return True
        return self._lower(k) in {
            "the", "his", "her", "him", "them", "both", "a", "their", "visiting",
        }  # fmt: skip
