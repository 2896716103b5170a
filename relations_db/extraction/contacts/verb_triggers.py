"""Recognise the verbs of a contact: "met", "was received by", "sat down with", "telephoned"."""

from __future__ import annotations

from relations_db.extraction.contacts.calls import Calls
from relations_db.extraction.contacts.trigger_words import Frame, Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import ADVERBS, HOUSES
from relations_db.extraction.receptions import AT_RECEPTION, reception_for

_GREETING = frozenset("congratulate greet thank wish assure inform tell brief console".split())
_GETTING = frozenset({"got", "gets", "gotten"})
_TO_COMPANY = 14
_TO_RING = 6
_TO_HOUSE = 6
_TO_WHOM = 7
# So far behind "the turn of" stands "to".
_TO_TASK = 24
# So far before "to see X" the journey may stand: "had gone to Lima eight days before, on May 3, to see X".
_TO_PURPOSE = 14
# "met the requirements" is no meeting.
_SEEN = frozenset(
    "seen spotted photographed pictured filmed caught stood sat lingered was were remained stayed".split()
)
_MEASURES = frozenset("requirements needs demands targets goals expectations challenges conditions standards".split())
_AFTER_TALKED = frozenset(
    "until till long late behind privately "
    "to with by on over again at in about face for alone privately separately via together there here first twice "
    "briefly beforehand afterwards before after online remotely virtually once , .".split()
)
# Who speaks in these makes a speech.
_FLOORS = frozenset("plenary parliament debate assembly chamber congress session council turn favour favor".split())
SEVERAL = frozenset("meetings conversations calls".split())
# Who speaks at these speaks to all.
_OCCASIONS = frozenset("opening ceremony event rally meeting session launch dinner reception of funeral mass".split())
# Whoever has done so stands before the other.
_COMING_UPON = frozenset(
    {
        ("ran", "into"), ("bumped", "into"), ("came", "across"), ("came", "upon"), ("caught", "up"),
        ("shook", "hands"), ("walked", "up"), ("went", "up"),
    }
)  # fmt: skip
_TO_THEM = frozenset("him her them".split())
_TABLES = frozenset("the one a his her same their".split())
_COLLEAGUES = frozenset("colleagues counterparts guests visitors".split())
_OWN = frozenset("his her their".split())
# Whoever hosts or chairs these has not talked to the other host or chair.
OF_MANY = frozenset("summit forum conference seminar symposium expo webinar".split())
# Who is met with questions.
_BROADCASTS = frozenset("edition episode instalment installment podcast interview broadcast programme".split())
_TO_BROADCAST = 4
_LETTERS = frozenset("letter letters message messages telegram telegrams cable cables".split())
_BY_LETTER = frozenset({"by", "through", "via"})
_TO_LETTER = 9
_PRESS = frozenset("press media reporters journalists newsmen".split())
# To these one sees a guest who leaves.
_DOORS = frozenset("aircraft plane airport door car gate station train lift helicopter steps border ship".split())

# "Tuesday began with A", "The second day ended with B"
_DAY_VERBS = frozenset("began opened started continued ended closed concluded finished".split())
# With what somebody who does something is told of last: "A of Peru brought".
_ENDS_OF_SUBJECTS = frozenset({"name", "mark", "office", "date", "country", "party"})
_GIVEN = frozenset("given devoted reserved dedicated kept".split())
# So near its beginning a sentence gives somebody a day.
_TO_GIVEN = 7
_PARTS_OF_STAYS = frozenset("day morning afternoon evening programme program visit stay trip".split())

# What may stand between "began" and "with": "at the palace", "in Lima".
_IN_TOWN = frozenset({"word", "place", "title_word", "name", "body"})

# What may stand in the name of a time: "the next day", "the morning of May 3".
_OF_DAYS = frozenset("the of next same following first second third fourth fifth last final early late".split())

# Who is one of these somebody sees.
_GUESTS = frozenset({"guest", "guests", "interlocutor", "visitor", "visitors", "guest of honour", "guest of honor"})


class Verbs(Calls):
    """The words of one sentence, asked for verbs of contact."""

    def _meet(self, i: int, word: str) -> Trigger | None:
        following = self._lower(i + 1)
        owned = following in (*_OWN, "its", "the", "all")
        if self._lower(i + 1 + owned) in _MEASURES:
            return None
        if {self._lower(i + 1 + owned), self._lower(i + 2), self._lower(i + 3)} & _PRESS:
            # "met the press together with X", "met with reporters"
            return None
        half = next((k for k in range(i + 1, i + 5) if self._lower(k) == "halfway"), None)
        if half is not None and self._lower(half + 1) not in {"across", "along", "between", "up", "down"}:
            return None
        if word == "met" and {self._lower(i - 1), self._lower(i - 2)} & words_of("be"):
            by = next((k for k in range(i + 1, i + 8) if self._lower(k) == "by"), None)
            return Trigger(i, by + 1, "passive", "in_person", "met by", i) if by is not None else None
        last = i + 2 if following == "up" else i + 1
        return Trigger(i, last, "active", self._mode(i, last), "meet", i, needs_partner=False)

    def _talk(self, i: int, word: str) -> Trigger | None:
        if word == "speaking":
            on_phone = self._mode(i, i + 1) == "phone" and "with" in self._lowers(i + 1, i + 6)
            return Trigger(i, i + 1, "active", "phone", "talk", i) if on_phone and i < 3 else None
        if word in {"talks", "talk"} and not (
            (self._lower(i + 1) in {"to", "with"} and self._lower(i - 1) in {"he", "she"})
            or (
                word == "talk"
                and (self._kind(i - 1) in {"name", "country", "office"} or self._lower(i - 1) in {"to", "will"})
            )
            or (self._lower(i + 1) in {"to", "with"} and self._kind(i - 1) == "name")
        ):
            return None
        if word.endswith("ing"):
            # "was seen chatting with X", "stood conversing with X"
            seen = not _SEEN.isdisjoint(self._lowers(i - 3, i))
            with_whom = seen and self._lower(i + 1) in {"with", "to"} and self._person_ahead(i + 2)
            return Trigger(i, i + 1, "active", self._mode(i, i + 1), "talk", i) if with_whom else None
        if word == "conferred" and self._lower(i + 1) == "and":
            # "A and B conferred and looked on as …"
            return Trigger(i, i + 1, "active", "in_person", "talk", i)
        if word == "conferred" and self._lower(i + 1) in {"on", "upon"} and self._person_ahead(i + 2):
            # "conferred on her a medal"
            return None
        manner = self._lower(i + 1).endswith("ly") and self._lower(i + 2) in _AFTER_TALKED
        if self._lower(i + 1) not in _AFTER_TALKED and not manner and self._kind(i + 1) != "date":
            return None
        at_home = self._lower(i - 1) in {"two", "both"} and self._at_house(i + 2)
        at_home = at_home or self._at_house_with(i + 2)
        if word in {"spoke", "spoken", "speak", "speaks"} and self._lower(i + 1) == "at" and not at_home:
            return None
        if self._lower(i + 1) == "in" and not _FLOORS.isdisjoint(self._lowers(i + 2, i + 5)):
            # "A and B spoke in the plenary": to all.
            return None
        if self._in_writing(i + 1):
            return None
        if self._lower(i + 1) in {"before", "after"} and self._lower(i + 2) in {"him", "her", "them", "us", "me"}:
            # "A and B spoke before her in the morning": one speech after the other.
            return None
        if self._lower(i + 1) == "for" and self._kind(i + 2) in {"organization", "country", "party", "office"}:
            # "X, who spoke for the Club of Lomé"
            return None
        mode = self._mode(i, i + 1)
        if self._lower(i + 1) not in {"with", "to"} and self._when_rung(i + 1):
            mode = "phone"
        whom = i + 1
        while self._kind(whom) == "date" or self._lower(whom) in ADVERBS:
            whom += 1
        to_somebody = word in {"spoke", "spoken", "speaks"} and self._lower(whom) in {"with", "to"}
        if self._lower(whom) == "to" and any(self._lower(whom + n) in words_of("public") for n in (1, 2, 3)):
            # "A and B spoke to the press", "spoke to waiting reporters"
            return None
        if to_somebody and mode == "in_person" and not self._face_to_face(i):
            mode = "phone"
        weak = word in {"spoke", "spoken", "speaks", "speak", "talked", "consulted", "talk"}
        return Trigger(i, i + 1, "active", mode, "talk", i, needs_partner=weak and mode == "in_person")

    def _in_writing(self, k: int) -> bool:
        """Tell whether people only wrote: "spoke by letter", "spoke, by way of an exchange of messages, in May"."""
        behind = [self._lower(j) for j in range(k, k + _TO_LETTER)]
        led = next((n for n, lower in enumerate(behind) if lower in _BY_LETTER), _TO_LETTER)
        return not _LETTERS.isdisjoint(behind[led:]) and words_of("phone").isdisjoint(behind)

    def _at_house(self, k: int) -> bool:
        """Tell whether a house, and no assembly, is at a chunk: "at State House", "at the presidential palace"."""
        end = next((j for j in range(k, k + _TO_HOUSE) if self._kind(j) in {"mark", "date", ""}), k)
        named = self._kind(k) == "place" or self._lower(end - 1) in HOUSES
        return named and self._lowers(k, end).isdisjoint(OF_MANY | _FLOORS | {"opening", "ceremony", "of"})

    def _at_house_with(self, k: int) -> bool:
        """Tell whether "at State House with X", "at the presidential palace with X" goes on at a chunk."""
        end = next((j for j in range(k, k + _TO_HOUSE) if self._lower(j) == "with"), k)
        public = self._lowers(k, end).isdisjoint(OF_MANY | _FLOORS | _OCCASIONS)
        in_house = end > k and public and all(self._kind(j) in _IN_TOWN for j in range(k, end))
        return in_house and self._person_ahead(end + 1)

    def _face_to_face(self, i: int) -> bool:
        """Tell whether people spoke where they were: "spoke with X in Oslo"; otherwise leaders speak by telephone."""
        after = self.chunks[i : i + 25]
        if self._lower(i + 2) in _TO_THEM and any(
            (self._lower(k), self._lower(k + 1)) in _COMING_UPON for k in range(i - 1)
        ):
            # "ran into X and spoke to her"
            return True
        return any(c.kind == "place" for c in after) or bool(
            {c.lower for c in after}
            & {"sidelines", "margins", "face", "person", "there", "again", "alone", "tete", "summit"}
        )

    def _person(self, i: int, word: str) -> Trigger | None:
        """Read verbs that tell of a contact where a person follows: "saw X", "visited X", "was the guest of X"."""
        following = self._lower(i + 1)
        if word in _GETTING and following == "together":
            with_whom = next((k for k in range(i + 2, i + _TO_COMPANY) if self._lower(k) == "with"), None)
            if with_whom is not None:
                # "had got together, one after another, with X"
                return Trigger(i, i + 2, "active", "in_person", "meet", i)
        if word == "called" and following == "to" and self._lower(i + 2) in _GREETING and self._person_ahead(i + 3):
            # "had called to congratulate X"
            return Trigger(i, i + 3, "receive", "phone", "telephone", i)
        if word in {"phone", "telephone", "ring"} and self._lower(i - 1) == "to" and self._person_ahead(i + 1):
            # "used the stopover to telephone X"
            return Trigger(i, i + 1, "receive", "phone", "telephone", i)
        if word == "called" and following not in {"on", "upon", "for", "off", "in"} and self._rings(i + 1):
            return Trigger(i, i + 1 + (following == "up"), "receive", "phone", "telephone", i)
        if word == "called" and following == "by" and {self._lower(i - 1), self._lower(i - 2)} & words_of("be"):
            return Trigger(i, i + 2, "passive", "phone", "telephone", i) if self._person_ahead(i + 2) else None
        if word == "put" and following == "through" and self._lower(i + 2) == "to" and self._person_ahead(i + 3):
            return Trigger(i, i + 3, "receive", "phone", "telephone", i)
        now = word == "visits" and (self._kind(i - 1) in {"name", "country"} or self._lower(i - 1) in {"he", "she"})
        if (word == "visited" or now) and self._person_ahead(i + 1):
            return Trigger(i, i + 1, "receive", "in_person", "visit a person", i)
        mutual = (following, self._lower(i + 2)) in (("each", "other"), ("one", "another"))
        if word in {"saw", "seen", "sees"} and self._is_of_whom(i):
            return Trigger(i, i + 1, "active", "in_person", "see", i)
        among = self._lower(0) == "among" and self._lower(1) == "those" and i in (3, 4) and self._lower(2) != "who"
        if among and word in {"saw", "met", "received"}:
            # "Among those she saw on Monday were A and B"
            were = next((k for k in range(i + 1, i + 9) if self._lower(k) in {"were", "was"}), None)
            if were is not None and self._person_ahead(were + 1):
                return Trigger(i, were + 1, "receive", "in_person", "see", i, plural=True)
        if word in {"saw", "seen", "see"} and mutual:
            return Trigger(i, i + 3, "active", "in_person", "meet", i, needs_partner=False)
        if (
            word == "seeing"
            and self._person_ahead(i + 1)
            and (i == 0 or self._lower(i - 1) in {"after", "before", ","})
        ):
            return Trigger(i, i + 1, "participle", "in_person", "see", i)
        if word in {"saw", "seen", "see", "sees"} and self._person_ahead(i + 1) and not self._off(i + 1):
            if self._talks_saw(i):
                return None
            reach = _TO_PURPOSE if self._lower(i - 1) == "to" else _TO_RING
            going = self._lowers(i - reach, i) & words_of("journey") or self._was_there_to(i) or self._managed_to(i)
            going = going or self._due_to(i)
            did = self._lower(i - 1) in {"did", "will"}
            return Trigger(i, i + 1, "receive", "in_person", "see", i) if going or did or word != "see" else None
        if word in {"spent", "had"} and self._lower(i - 1 - (self._lower(i - 1) in {"then", "also"})) == "we":
            # "We had two hours in his study": with whoever was spoken of.
            hours = self._lowers(i + 1, i + 6) & {"hour", "hours", "minutes"}
            if hours and self._lowers(i + 1, i + 7).isdisjoint(("to", "of", "before", "left", "late")):
                return Trigger(i, i + 1, "active", "in_person", "spend time with", i)
        somebody = self._kind(i - 1) in _ENDS_OF_SUBJECTS or self._lower(i - 1) in {"he", "she", "had", "who"}
        # "surprised all by bringing A and B together"
        brings = (word in {"brought", "seated"} and somebody) or (word == "bringing" and self._lower(i - 1) == "by")
        if brings and self._to_one_table(i + 1):
            return Trigger(i, i + 1, "receive", "in_person", "bring together", i)
        if (end := self._own_turn(i)) is not None:
            with_whom = self._lower(end) == "with" and self._person_ahead(end + 1)
            return Trigger(i, end + with_whom, "receive" if with_whom else "turn", "in_person", "own turn", i)
        if word in _GIVEN and (begin := self._day_given(i)) is not None:
            return Trigger(i, begin, "turn", "in_person", "day with", i)
        if word in _DAY_VERBS and (begin := self._day_goes(i)) is not None:
            return Trigger(i, begin, "turn", "in_person", "day with", i)
        if word == "turn" and self._kind(i - 1) == "possessive" and self._lower(i + 1) in {".", ",", ";", ""}:
            # "On Wednesday, in Riga, it was X's turn"
            it = next((k for k in range(i - 2, max(-1, i - 9), -1) if self._lower(k) == "it"), None)
            if it is not None and self._lower(it + 1) == "was":
                return Trigger(it + 1, it + 2, "turn", "in_person", "turn of", it + 1)
        if word == "turn" and following == "of" and self._lower(i - 1) == "the" and not self._has_task(i + 2):
            return Trigger(i, i + 2, "turn", "in_person", "turn of", i)
        if word in _GUESTS and self._kind(i - 1) == "possessive" and self._guest_of_whom(i):
            return Trigger(i, i + 1, "owned", "in_person", "guest of", i)
        honour = self._lower(i + 2) in {"honour", "honor"}
        if (
            word in {"guest", "guests"}
            and following == "of"
            and self._lower(i - 1) in {"the", "as", "a"}
            and not honour
        ):
            return Trigger(i, i + 2, "receive", "in_person", "guest of", i - 1)
        if word == "host" and (to := self._past_adjuncts(i + 1)) < len(self.chunks) and self._lower(to) == "to":
            verb = i - (self._lower(i - 1) == "played" or self._lower(i - 1) in words_of("be"))
            return Trigger(i, to + 1, "receive", "in_person", "host to", verb)
        if word in words_of("phoned") and self._kind(i + 1) == "place" and self._lower(i + 2) == "to":
            # "telephoned Baku to congratulate X"
            greeted = self._lower(i + 3) in _GREETING and self._person_ahead(i + 4)
            return Trigger(i, i + 4, "receive", "phone", "telephone", i) if greeted else None
        if word in words_of("phoned"):
            return Trigger(i, i + 1 + (following == "up"), "receive", "phone", "telephone", i)
        return None

    def _talks_saw(self, i: int) -> bool:
        """Tell whether a meeting or a day, and no person, "saw A and B agree", "saw her in Riga"."""
        if self._time_ends(i):
            return True
        k = i - 1
        while self._kind(k) in {"date", "place"} or self._lower(k) in {"on", "in", "at"}:
            k -= 1
        return self.is_head(k)

    def _time_ends(self, i: int) -> bool:
        """Tell whether a time is the subject that ends before a chunk: "Saturday", "; the morning of May 3"."""
        k = i - 1
        while (
            self._kind(k) == "date" or self._lower(k) in _PARTS_OF_STAYS or (k < i - 1 and self._lower(k) in _OF_DAYS)
        ):
            k -= 1
        return k < i - 1 and (k < 0 or self._kind(k) == "mark" or self._lower(k) == "and")

    def _opening(self) -> int:
        """Give the first chunk behind the day and place that open the sentence: "On May 3, in Osh, at …"."""
        k = self._past_adjuncts(0)
        while self._lower(k) == "," and self._past_adjuncts(k + 1) > k + 1:
            k = self._past_adjuncts(k + 1)
        return k + (self._lower(k) == ",") if k else 0

    def _day_goes(self, i: int) -> int | None:
        """Give the chunk after "Tuesday began with", "The afternoon ended over tea with", "Monday, 3 May, opened in the
        palace with" where a person follows.
        """
        day = i - 1 - (self._lower(i - 1) == "," and self._kind(i - 2) == "date")
        if not (self._kind(day) == "date" or self._lower(day) in _PARTS_OF_STAYS) or i > 5:
            return None
        k = i + 1
        while k < i + 7 and self._kind(k) in _IN_TOWN and self._lower(k) not in {"with", "without"}:
            k += 1
        return k + 1 if self._lower(k) == "with" and self._person_ahead(k + 1) else None

    def _day_given(self, i: int) -> int | None:
        """Give the chunk after "Tuesday morning was given to", "The day was reserved for" where a person follows."""
        day, to = self._kind(i - 2) == "date" or self._lower(i - 2) in _PARTS_OF_STAYS, self._lower(i + 1)
        fits = i < _TO_GIVEN and day and self._lower(i - 1) in words_of("be") and to in {"to", "for"}
        return i + 2 if fits and self._person_ahead(i + 2) else None

    def _has_task(self, k: int) -> bool:
        """Tell whether behind those whose turn it was stands what they did then: "the turn of A and B to call on C"."""
        to = next((j for j in range(k, k + _TO_TASK) if self._lower(j) in {"to", "."}), k)
        return self._lower(to) == "to" and self._kind(to - 1) in _ENDS_OF_SUBJECTS and self._kind(to + 1) == "word"

    def _own_turn(self, i: int) -> int | None:
        """Give the chunk after "had her turn", "got their slots", "has his own hour"."""
        if self._lower(i) not in {"had", "got", "took", "gets", "has"} or self._lower(i + 1) not in _OWN:
            return None
        k = i + 2
        while self._lower(k) in {"own", "half", "private", "an"}:
            k += 1
        if self._lower(k) in {"turn", "turns", "slot", "slots"}:
            return k + 1
        timed = self._lower(k) in {"hour", "audience"} and self._lower(k + 1) == "with" and self._person_ahead(k + 2)
        return k + 1 if timed else None

    def _to_one_table(self, k: int) -> bool:
        """Tell whether "brought A and B to one table", "brought together A and B" follows a verb."""
        words = [self._lower(j) for j in range(k, k + 16)]
        return (
            "together" in words
            or ("face" in words and words[words.index("face") + 1 : words.index("face") + 3] == ["to", "face"])
            or ("table" in words and words[max(0, words.index("table") - 1)] in {"one", "the", "same", "a"})
        ) and (self._person_ahead(k + (words[0] == "together")) or self._colleagues_ahead(k) or self._two_ahead(k))

    def _two_ahead(self, k: int) -> bool:
        """Tell whether "the two", of whom the story has told, stands at a chunk."""
        return (self._lower(k), self._lower(k + 1)) == ("the", "two")

    def _colleagues_ahead(self, k: int) -> bool:
        """Tell whether "his A and B colleagues" stands at a chunk."""
        return self._lower(k) in _OWN and any(self._lower(j) in _COLLEAGUES for j in range(k + 1, k + 6))

    def _was_there_to(self, i: int) -> bool:
        """Tell whether "was in Lima on Monday to", "used the weekend to" stands before a verb."""
        if self._lower(i - 1) == "to" and "used" in self._lowers(i - 8, i):
            return True
        stays = (self._lower(k) in {"was", "were"} and self._lower(k + 1) == "in" for k in range(i - 10, i - 1))
        return self._lower(i - 1) == "to" and any(stays)

    def _due_to(self, i: int) -> bool:
        """Tell whether "is to", "is due in Lima on Monday to" stands before a verb."""
        if self._lower(i - 1) != "to":
            return False
        k = i - 2
        while self._kind(k) in {"date", "place"} or self._lower(k) in {"in", "on", "at", "also", "then", "there"}:
            k -= 1
        k -= self._lower(k) in {"due", "scheduled", "slated"}
        return self._lower(k) in {"is", "are", "was", "were"}

    def _managed_to(self, i: int) -> bool:
        """Tell whether "managed to", "had the honour to" stands before a verb."""
        managed = self._lower(i - 2) in words_of("managing") | words_of("favour")
        return managed and self._lower(i - 1) == "to"

    def _off(self, k: int) -> bool:
        """Tell whether somebody was seen off: "saw the president off at the airport", "saw him to his car"."""
        after = self._after_person(k)
        to_door = self._lower(after) == "to" and not _DOORS.isdisjoint(self._lowers(after + 1, after + 5))
        return to_door or self._lower(after) in {"off", "home", "out"}

    def _guest_of_whom(self, i: int) -> bool:
        """Tell whether "was X's guest", "in Lima as X's guest" stands around a chunk."""
        k = i - 1
        while k > 0 and (
            self._kind(k) in {"possessive", "name", "office", "adjective", "honorific", "country"}
            or self._lower(k) == "the"
        ):
            k -= 1
        return k > 0 and (self._lower(k) in words_of("be") or self._lower(k) == "as")

    def _sit_down(self, i: int, word: str) -> Trigger | None:
        if not _BROADCASTS.isdisjoint(self._lowers(0, _TO_BROADCAST)) and self._lower(0) == "in":
            # "In this edition of the series A sits down with B": to ask him questions.
            return None
        following = self._lower(i + 1)
        of_them = self._lower(i + 3) in {"two", "three", "four"} and self._lower(i + 4) == "of"
        beside = following in {"with", "together", "opposite"} and (
            following == "together" or self._person_ahead(i + 2) or of_them
        )
        if (table := self._table_behind(i)) is not None:
            # "sat at one table with X"; "A and B sat around one table"
            with_whom = self._lower(table + 1) == "with"
            at_one = self._lower(table - 1) in {"one", "a", "same"}
            fits = with_whom or at_one
            rule = "sit at a table"
            return Trigger(i, table + 1, "active", "in_person", rule, i, needs_partner=with_whom) if fits else None
        if not (beside or following in {"down", "across"}):
            return None
        if beside:
            last = i + 1 + (following == "together")
            return Trigger(i, last, "active", "in_person", "sit down", i, needs_partner=following != "together")
        last, together = i + 2, self._lower(i + 2) == "together"
        while self._lower(last) in {"the", "table", "from", "face", "to", "again", "together"}:
            last += 1
        return Trigger(i, last, "active", "in_person", "sit down", i, needs_partner=not together)

    def _table_behind(self, i: int) -> int | None:
        """Give the chunk of the table of "sat at one table", "sat down around the same table"."""
        k = i + 1 + (self._lower(i + 1) in {"down", "together"})
        if self._lower(k) not in {"at", "around", "round"} or self._lower(k + 1) not in _TABLES:
            return None
        k += 2 + (self._lower(k + 2) == "same")
        return k if self._lower(k) == "table" else None

    def _received_by(self, i: int, word: str) -> Trigger | None:
        asked = word == "invited" and self._lower(i + 1) == "to" and self._lower(i + 2) in words_of("meal")
        if word == "invited" and not asked:
            return None
        if not {self._lower(i - 1), self._lower(i - 2)} & words_of("be"):
            return None
        if word == "hosted" and not OF_MANY.isdisjoint(self._lowers(i - 6, i)):
            return None
        if word == "seen" and not (self._lower(i + 1) == "by" and self._person_ahead(i + 2)):
            return None
        whom = self._whom_before(i)
        if word != "invited" and whom and self._lower(whom - 1) == "by" and self._is_somebody(whom + 1):
            # "met B, by whom she had been received in May"
            return Trigger(i, i + 1, "passive", "in_person", f"{word} by", i)
        if word == "received" and self._on_a_day(i + 1):
            return Trigger(i, i + 1, "turn", "in_person", "received in turn", i)
        for k in range(i + 1 + 2 * asked, i + 18):
            if self._lower(k) == "by":
                return Trigger(i, k + 1, "passive", "in_person", f"{word} by", i)
            in_turn = self._lower(k) == "after" and self._lower(k - 1) == "one"
            in_turn = in_turn or (self._lower(k) == "to" and self._lower(k + 1) in words_of("meal"))
            # "received from ten o'clock by X"
            in_turn = in_turn or self._lower(k) in {"from", "after"}
            before = self._lower(k - 1 - (self._lower(k - 1) == "the"))
            on_square = before == "on" and self._lower(k - 1) == "the"
            if self._kind(k) == "name" and (before in {"in", "at", "of", "near"} or on_square):
                # a town or square that is in no table
                continue
            if self._kind(k) in {"name", "office", "honorific", "rank"} or (
                self._lower(k) in words_of("clause_end") and not in_turn
            ):
                return None
        return None

    def _is_of_whom(self, i: int) -> bool:
        """Tell whether a verb says what somebody did to the one named before it: "B, whom she had last seen in May"."""
        whom = self._whom_before(i)
        return whom > 0 and self._lower(whom - 1) == "," and self._is_somebody(whom + 1)

    def _whom_before(self, i: int) -> int:
        """Give the "whom" of the clause in which a verb stands, 0 without."""
        for k in range(i - 1, max(0, i - _TO_WHOM), -1):
            if self._lower(k) == "whom":
                return k
            if self._lower(k) in {",", "and"}:
                return 0
        return 0

    def _is_somebody(self, k: int) -> bool:
        """Tell whether a person is told of at a chunk, as the subject of a clause."""
        return self._lower(k) in {"he", "she", "they"} or self._person_ahead(k)

    def _on_a_day(self, k: int) -> bool:
        """Tell whether "on May 8" or "the same day" ends a clause."""
        while self._lower(k) in {"on", "in", "there", "here"}:
            k += 1
        return self._kind(k) == "date" and self._lower(k + 1) in {".", ";", ""}

    def _next_guests(self, i: int, word: str) -> Trigger | None:
        """Read "Other guests on Monday were A and B", "Also received that day were A and B", "The visitors of that day
        included A and B".
        """
        also = word == "received" and i == 1 and self._lower(0) == "also"
        callers = word in {"callers", "visitors"} and 0 < i <= 2 and self._lower(0) in {"the", "his", "her"}
        others = word in {"guests", "callers", "visitors"} and i == 1 and self._lower(0) == "other"
        if not (also or others or callers):
            return None
        for k in range(i + 1, i + 10):
            if self._lower(k) in {"were", "was"} or (callers and self._lower(k) == "included"):
                return Trigger(i, k + 1, "turn", "in_person", "turn of", i) if self._person_ahead(k + 1) else None
            if self._kind(k) == "name":
                return None
        return None

    def _receive(self, i: int, word: str) -> Trigger | None:
        to_come = word == "host" and self._lower(i - 1) in {"will", "to", "would"}
        # "is to receive" is what somebody will do.
        passive = {self._lower(i - 1), self._lower(i - 2)} & words_of("be") and not word.endswith("ing")
        passive = passive and self._lower(i - 1) != "to"
        if not to_come and (word not in words_of("receive") or passive):
            return None
        if (word == "hosted" and self._lower(i + 1) == "by") or (word == "hosting" and self._lower(i + 1) == "of"):
            # "the summit hosted by X", "the hosting of the Games"
            return None
        if word == "welcoming" and i > 0:
            # told beside something else: "remembered for welcoming X in 1964"
            return None
        rule = "receive" if word.startswith("rec") else "welcome" if word.startswith("wel") else "host"
        if i == 0 and word.endswith("ing") and self._person_ahead(1):
            # "Receiving X in Oslo, Y thanked him"
            return Trigger(i, i + 1, "participle", "in_person", rule, i)
        return Trigger(i, i + 1, "receive", "in_person", rule, i)

    def _reception(self, i: int, word: str) -> Trigger | None:
        """Read "hosted a reception in Lima on May 3 for X", as agencies tell that he was received."""
        if word == "reception":
            # "At a reception for X, Y said"
            guest = reception_for(self.chunks, i - 2) if self._lower(i - 2) in AT_RECEPTION else None
            return Trigger(i, guest, "with", "in_person", "talks with", i) if guest is not None else None
        person = reception_for(self.chunks, i)
        return Trigger(i, person, "receive", "in_person", "receive", i) if person is not None else None

    def _audience(self, i: int, word: str) -> Trigger | None:
        """Read "granted an audience to X" and "was granted an audience by X"."""
        if self._lower(k := self._after_person(i + 1)) in {"a", "an"}:
            k += 1
        if k > i + 1 and self._lower(k) == "audience":
            return Trigger(i, i + 1, "receive", "in_person", "audience", i)
        for k in range(i + 1, i + 5):
            if self._lower(k) == "audience":
                # "gave audience in turn to X"
                whom = k + 1 + 2 * (self._lower(k + 1) == "in" and self._lower(k + 2) in {"turn", "succession"})
                frame: Frame = "receive" if self._lower(whom) == "to" else "passive"
                fits = self._lower(whom) in {"to", "by", "with"}
                return Trigger(i, whom + 1, frame, "in_person", "audience", i) if fits else None
        return None
