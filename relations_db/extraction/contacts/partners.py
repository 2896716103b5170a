"""Tell who stands on the other side of a contact's words: whom A met, received, or had talks with."""

from __future__ import annotations

from itertools import pairwise

from relations_db.extraction.contacts.bands import BANDS, Bands
from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.sessions import GONE_TO_SESSION
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import ADVERBS, CLAUSE_ENDS, IN_TURN, NOMINATIVES, SAYING
from relations_db.extraction.discourse.list_joints import OPENING_ASIDE
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Item
from relations_db.extraction.discourse.tenses import clause_of
from relations_db.language.mentions import PersonMention
from relations_db.language.verbs import is_past

# Where the dead lie nobody is met.
GRAVES = frozenset("mausoleum tomb grave memorial statue coffin funeral late shrine cemetery monument kumsusan".split())
RELATIVES = {"who", "whom", "which"}
# Words that may stand between the words of a contact and the one who was met.
_ON_THE_WAY = frozenset(
    "his her their a an of visiting audience for over phone by video link telephone via separate bilateral one "
    "- sidelines margins capital , city palace house members representatives face to new half hour sideline ( "
    ") conference call level high from building hall headquarters closed doors behind private privately also "
    "counterparts length tete so its several local other leaders among others former my our your number persons "
    "figures dignitaries including namely them important regional world foreign prominent key senior top international "
    "working dinner lunch luncheon breakfast banquet honour honor".split()
)
_OWN_COMPANY = frozenset("cabinet team entourage suite wife husband spouse family staff".split())
_HOSTS = frozenset("country nation kingdom republic host hosts".split())
_PASSED_OVER = frozenset(
    {
        "date",
        "place",
        "adjective",
        "country",
        "party",
        "organization",
        "body",
        "honorific",
        "title_word",
        "possessive",
    }
)
_INDEFINITE = frozenset({"a", "an"})
# Whose names come behind a colon, and how far from the verb that may stand.
_GUESTS = frozenset(
    "two three four five six seven several people visitors guests callers leaders heads ambassadors envoys "
    "counterparts colleagues presidents ministers interlocutors".split()
)
_TO_COLON = 18
# So far an aside between commas reaches.
_ASIDE = 16
_OPENING_PART = frozenset("and with by first then finally later to".split())
_DID = (["did"], ["had"], ["has"], ["was"], ["were"])
ALONG = (["along", "with"], ["together", "with"])
_KINSFOLK = frozenset("relatives family widow descendants friends students supporters victims".split())
_BEHIND_COUNTRY = frozenset(", . ; on in at over about for last this yesterday today to here".split())
_STOPS = frozenset({";", ":", ".", "”", "“"})
_PLACE_PREPOSITIONS = frozenset("in at on inside near during".split())
# With these another clause begins, where somebody is said to do something behind them.
_THEN = frozenset("after before while as".split())


class Partners(Bands):
    """The words behind one trigger in one sentence, asked who is met."""

    def _partners(self, subjects: list[Side], *, optional_with: bool = False, nominal: bool = False) -> list[Item]:
        """Give those on the other side.

        Args:
            subjects: those on this side.
            optional_with: whether the words go with "with" or an object, so that a "with" may still come.
            nominal: whether a noun opens the list.
        """
        syntax, sentence = self.syntax, self.syntax.sentence
        seen_with, in_place, skipped = not optional_with, 0, 0
        k = self.trigger.last
        if (colon := self._colon()) is not None:
            if told := self._one_by_one(colon, subjects):
                return told
            k, seen_with = colon + 1, True
        while k < len(self.chunks) and skipped < 25:
            chunk, mention = self.chunks[k], sentence.at.get(k)
            if (led := self._led(k)) is not None:
                return [Item([led])]
            if mention is not None and syntax.is_beside(mention) and self._come_along(mention, subjects):
                # "A and B talked in Riga, with C and D at their side"
                return []
            if mention is not None and self._only_says(mention):
                # "the two exchanged views on it, the spokesperson said", "…, a palace official said"
                return []
            if chunk.lower == "so" and sentence.lowers[k + 1 : k + 2] in _DID:
                # "X rang on Tuesday, and so did Y"
                return []
            if (
                mention is not None
                and mention.anaphor == "delegation"
                and (leader := syntax.leader_of(mention.last - 1))
            ):
                # "the delegation of Peru headed by X"
                return syntax.listed(leader, subjects, nominal=nominal)
            if (
                mention is not None
                and mention.anaphor == "delegation"
                and (code := self._sent_from(mention)) is not None
            ):
                # "the delegation of Peru", of whose leader nothing has been told
                return [Item([Side(None, code)])]
            if mention is not None and mention.anaphor == "band" and syntax.story.leader is None:
                mention = None
            if mention is not None and mention.bare and syntax.story.cast.person(mention) is None:
                k = mention.last
                continue
            if mention is not None and mention.anaphor in NOMINATIVES:
                # "The two talked in May, and he gave a dinner": nobody is met by such a word.
                return []
            if mention is not None and (sent := self._sent_for(mention)) is not None:
                k = sent.first
                continue
            if mention is not None and mention.name is None and self._names_some(mention.last):
                # "with several of his visitors, among them A and B"
                self._lend_country(mention)
                k = mention.last + 1
                continue
            if mention is not None and self._only_owns(mention):
                return [Item([Side(None, syntax.story.host)])] if syntax.story.host else []
            if mention is not None and (code := self._where_they_serve(mention, subjects)) is not None:
                return [Item([Side(None, code)])]
            if mention is not None:
                opens = nominal and NounPhrases(self.syntax.sentence).begin_of(self.trigger.first) == 0
                return syntax.listed(mention, subjects, nominal=nominal, opens=opens, since=self.trigger.last)
            lower = chunk.lower
            if lower in _OWN_COMPANY and self.syntax.sentence.lowers[k - 1] in {"his", "her", "their", "own"}:
                # "took part in the meeting with his cabinet"
                return []
            if (
                lower == ","
                and (after := self._after_aside(k, taking_with=optional_with and not seen_with)) is not None
            ):
                k = after
                continue
            following = sentence.lowers[k + 1 : k + 2]
            if lower == "and" and not words_of("met_again").isdisjoint(following):
                # "A and B met in May and spoke on Monday"
                return []
            if lower == "and" and not words_of("be").isdisjoint(following) and not self._with_later(k):
                # "A spoke in parliament and was received by B", but "had talks and was photographed with B"
                return []
            if lower in {"when", "where"} and sentence.lowers[k - 1] == "," and not self._with_later(k, beyond=k):
                # "A and B spoke on Monday, when the President, C, was ill", "when C had a quarrel with D"
                return []
            with_next = k + 1 < len(self.chunks) and self.chunks[k + 1].lower == "with"
            if lower == "behalf" or (lower in RELATIVES and self.chunks[k - 1].lower != ","):
                # "A and B had a talk on Monday, on a trip which C may make"
                return []
            if lower in _THEN and (doer := sentence.at.get(k + 1)) is not None and syntax.verb_after(doer):
                # "They talked by phone, days after C had written to both"
                return []
            if lower == "presence" and not self._with_later(k):
                # "held talks, in the presence of X"
                return []
            if (
                lower in GRAVES
                or (lower in _STOPS and not (lower == ":" and with_next))
                or (not optional_with and lower in words_of("received_thing"))
            ):
                return []
            if lower in BANDS:
                leader = syntax.leader_of(k)
                if leader is not None:
                    return syntax.listed(leader, subjects, nominal=nominal)
                if senders := self._senders(k):
                    return senders
                if (country := self._sent_by(k)) is not None:
                    return [Item([Side(None, country)])]
            if lower in _PLACE_PREPOSITIONS:
                in_place = 6
            if lower == "with" or (
                optional_with and not seen_with and lower in {"to", "across", "by", "from", "opposite"}
            ):
                seen_with = True
            elif chunk.kind in _PASSED_OVER:
                in_place -= 1
            elif self._is_passed(k):
                skipped += 1
            elif chunk.kind == "word" and (in_place > 0 or (not seen_with and syntax.with_ahead(k))):
                in_place -= 1
                skipped += 1
            else:
                return []
            k += 1
        return []

    def _come_along(self, mention: PersonMention, subjects: list[Side]) -> bool:
        """Tell whether those told of stand only beside two who talk: they are of the countries of those."""
        actors = {s.actor for s in subjects}
        return len(actors) > 1 and all(s.actor in {*actors, None} for s in self.syntax.sides(mention, subjects))

    def _where_they_serve(self, mention: PersonMention, subjects: list[Side]) -> str | None:
        """Give the country of officials of whom it is only told where they were met: "met senior officials in Peru"."""
        office = mention.offices[0] if len(mention.offices) == 1 else None
        if office is None or not office.title.endswith("official") or not mention.plural or mention.name is not None:
            return None
        lowers, k = self.syntax.sentence.lowers, mention.last
        if office.country or mention.countries or mention.country or lowers[k : k + 1] != ["in"]:
            return None
        where = self.chunks[k + 1 + (lowers[k + 1 : k + 2] == ["the"]) :][:1]
        code = where[0].country if where and where[0].kind in {"country", "place"} else None
        return code if code not in (s.country for s in subjects) else None

    def _is_passed(self, k: int) -> bool:
        """Tell whether a chunk may stand before whoever was met, with nothing to say of who that is."""
        chunk = self.chunks[k]
        plain = chunk.lower in ADVERBS or chunk.lower in _ON_THE_WAY or chunk.kind == "mark"
        # "with the country's leaders, President A and Premier B"
        owns = chunk.lower in _HOSTS and k + 1 < len(self.chunks) and self.chunks[k + 1].kind == "possessive"
        plain = plain or owns
        return plain or self._opens_band(k) or self._describes(k)

    def _describes(self, k: int) -> bool:
        """Tell whether a word says how somebody named behind it was: "an ailing President A", "a visibly tired A"."""
        lowers = self.syntax.sentence.lowers
        begin = next((j for j in (k - 1, k - 2) if lowers[j] in _INDEFINITE), None)
        ahead = next((m for j in (k + 1, k + 2) if (m := self.syntax.sentence.at.get(j)) is not None), None)
        if begin is None or ahead is None or ahead.name is None:
            return False
        between = range(begin + 1, ahead.first)
        return all(self.chunks[j].kind == "word" for j in between) and all(
            lowers[j].endswith("ly") for j in between[:-1]
        )

    def _names_some(self, k: int) -> bool:
        """Tell whether ", among them" or ", including" stands at a chunk."""
        lowers = self.syntax.sentence.lowers
        return lowers[k : k + 3] == [",", "among", "them"] or lowers[k : k + 2] == [",", "including"]

    def _lend_country(self, some: PersonMention) -> None:
        """Give those of whom some are named the country of all: "members of Peru's Senate, including Sen. A and B"."""
        if not some.plural or some.country is None:
            return
        before = some
        for mention in (m for m in self.syntax.sentence.mentions if m.first > some.last and m.anaphor is None):
            if before is not some and not self.syntax.link(before, mention):
                break
            person, before = self.syntax.story.cast.person(mention), mention
            of_some = mention.country is None and mention.organization is None
            if person is not None and of_some and person.mentions == 1:
                person.country = some.country

    def _colon(self) -> int | None:
        """Give the colon behind those of whom the names are still to come: "received two guests on Monday: A and B", or
        the word: "met no fewer than two premiers, namely A and B".
        """
        lowers = self.syntax.sentence.lowers
        for k in range(self.trigger.last, min(self.trigger.last + _TO_COLON, len(lowers))):
            if lowers[k] == "namely":
                return k
            if lowers[k] == ":":
                return k if not _GUESTS.isdisjoint(lowers[self.trigger.last : k]) else None
            if (mention := self.syntax.covering(k)) is not None and mention.name is not None:
                return None
        return None

    def _callers(self) -> list[Side]:
        """Give those whom "Two guests called on X: A and B", "Two ministers met: A and B" name behind a colon."""
        lowers = self.syntax.sentence.lowers
        colon = lowers.index(":", self.trigger.last) if ":" in lowers[self.trigger.last :] else 0
        if not colon or _GUESTS.isdisjoint(lowers[: self.trigger.verb]):
            return []
        first = next((m for m in self.syntax.sentence.mentions if m.first > colon), None)
        return self.syntax.group(first, forward=True) if first is not None and first.name is not None else []

    def _one_by_one(self, colon: int, subjects: list[Side]) -> list[Item]:
        """Give those whom the clauses behind a colon begin with: "with A he discussed trade; with B fish; and C took
        leave".
        """
        lowers = self.syntax.sentence.lowers
        parts = [colon, *(k for k in range(colon + 1, len(lowers)) if lowers[k] == ";")]
        found: list[Item] = []
        for part in parts:
            k = part + 1
            while k < len(lowers) and lowers[k] in _OPENING_PART:
                k += 1
            mention = next((m for m in self.syntax.sentence.mentions if m.first in (k, k + 1)), None)
            if mention is None or mention.name is None:
                return []
            sides = [s for s in self.syntax.sides(mention, subjects) if s not in subjects]
            found += [Item(sides)] if sides else []
        return found if len(found) > 1 else []

    def _after_aside(self, k: int, *, taking_with: bool) -> int | None:
        """Give the chunk behind an aside that a comma opens, of how, when or where somebody was met: "held talks, for
        an hour from 5:15 p.m., with B", "received, in a farewell call, B", "met, one after the other, A and B".

        Args:
            k: the comma.
            taking_with: whether the words go with "with", which may stand behind the aside.
        """
        lowers, at = self.syntax.sentence.lowers, self.syntax.sentence.at
        end = next((j for j in range(k + 1, min(k + _ASIDE, len(lowers) - 1)) if lowers[j] == ","), None)
        if end is None or not CLAUSE_ENDS.isdisjoint(lowers[k:end]) or ";" in lowers[k:end]:
            return None
        if " ".join(lowers[k + 1 : end]) in IN_TURN:
            return end + 1
        if any(j in at and at[j].name is not None for j in range(k, end)):
            return None
        if taking_with and "and" not in lowers[k:end] and lowers[end + 1] == "with":
            return end + 1
        circumstance = self.chunks[k + 1].kind == "date" or lowers[k + 1] in OPENING_ASIDE
        behind = end + 1 + (lowers[end + 1] == "the" and end + 1 not in at)
        guest = at.get(behind)
        return end + 1 if circumstance and guest is not None and not self._only_says(guest) else None

    def _with_later(self, k: int, *, beyond: int | None = None) -> bool:
        """Tell whether a "with" follows a chunk: "held talks in the presence of X with B".

        Args:
            k: number of the chunk.
            beyond: where the clause opens of which it must be no word, "talked on Monday, when C was ill, with B".
        """
        sentence = self.syntax.sentence
        later = (j for j in range(k, len(sentence.lowers)) if sentence.lowers[j] == "with")
        return any(beyond is None or clause_of(sentence, j).chunks[0] != beyond for j in later)

    def _sent_for(self, mention: PersonMention) -> PersonMention | None:
        """Give the envoy of somebody who is named for him only: "the Moroccan king's envoy"."""
        k = mention.last
        following = self.syntax.sentence.at.get(k + 1)
        if following is None or self.chunks[k].kind != "possessive" or following.name is not None:
            return None
        following.country = following.country or mention.country
        return following

    def _only_says(self, mention: PersonMention) -> bool:
        """Tell whether somebody is named behind a comma as the one who said so: ", the premier said", ", a palace
        official said".
        """
        before = self.syntax.sentence.lowers[max(0, mention.first - 3) : mention.first]
        behind = before[before.index(",") + 1 :] if "," in before else None
        if behind is None or behind[:1] not in ([], ["a"], ["an"], ["the"]):
            return False
        following = self.chunks[mention.last : mention.last + 1]
        return not any(c.lower == "with" for c in self.chunks[self.trigger.last : mention.first]) and any(
            c.lower in SAYING for c in following
        )

    def _only_owns(self, mention: PersonMention) -> bool:
        """Tell whether a person is named only for others: "relatives of Dr Kotnis", "Dr Kotnis's relatives"."""
        after = self.chunks[mention.last : mention.last + 2]
        if (
            len(after) == 2
            and after[0].kind == "possessive"
            and after[1].kind == "word"
            and after[1].lower not in {"turn", "with"}
        ):
            return True
        before = [c.lower for c in self.chunks[max(0, mention.first - 2) : mention.first]]
        return before[-1:] == ["of"] and bool(set(before) & _KINSFOLK)

    def _within(self, subjects: list[Side]) -> list[Item]:
        """Give a partner inside the trigger: "chaired with him the tenth session"."""
        for mention in self.syntax.sentence.mentions:
            inside = self.trigger.first < mention.first < self.trigger.last
            if inside and self.chunks[mention.first - 1].lower == "with":
                return self.syntax.listed(mention, subjects)
        return []

    def _fronted(self, subjects: list[Side]) -> list[Item]:
        """Give a partner that opens the sentence: "With Merkel he had dined the week before"."""
        if len({s.actor for s in subjects}) != 1:
            return []
        for mention in self.syntax.sentence.mentions:
            fronted = 0 < mention.first <= 2 and mention.last <= self.trigger.first
            if fronted and self.chunks[mention.first - 1].lower == "with":
                return self.syntax.listed(mention, subjects)
        return []

    def _spoken_with(self, subjects: list[Side]) -> list[Item]:
        """Give the one with whom "we talked", where a speaker says so of himself and whoever was spoken of last."""
        story, before = self.syntax.story, self.chunks[max(0, self.trigger.first - 4) : self.trigger.first]
        if story.speaker is None or subjects != [story.speaker]:
            return []
        opposite = story.opposite() if any(c.lower == "we" for c in before) else None
        return [Item([opposite])] if opposite is not None else []

    def _rung_up(self, subjects: list[Side]) -> list[Item]:
        """Give whom "X rang on Tuesday" leaves out: the one of another country whom the story is about."""
        story, following = self.syntax.story, self.chunks[self.trigger.last : self.trigger.last + 1]
        if self.trigger.rule != "telephone" or self.trigger.frame != "receive" or len(subjects) != 1:
            return []
        alone = story.focus if len(story.focus) == 1 else []
        abroad = [s for s in alone if s.person is not None and s.actor not in (None, subjects[0].actor)]
        ends = not following or following[0].kind in {"date", "mark"} or following[0].lower in {"on", "first", "back"}
        return [Item(abroad)] if abroad and ends else []

    def _beside(self, subjects: list[Side]) -> list[Side]:
        """Give who of the subjects' country was beside them: "A met B on Monday along with C"."""
        lowers = self.syntax.sentence.lowers
        actors, people = {s.actor for s in subjects}, {s.person for s in subjects}
        for mention in self.syntax.sentence.mentions:
            before = lowers[max(0, mention.first - 2) : mention.first]
            if mention.first > self.trigger.last and mention.name is not None and before in ALONG:
                if any(a == "and" and is_past(b) for a, b in pairwise(lowers[self.trigger.last : mention.first])):
                    # "met A, and signed a treaty together with C"
                    return []
                sides = [s for s in self.syntax.sides(mention, []) if s.person is not None and s.person not in people]
                if len(actors) == 1 and sides and sides[0].actor is None and sides[0].person and sides[0].person.leads:
                    # "along with the President, C"
                    sides[0].person.country = subjects[0].country
                    sides = [self.syntax.story.side_of(sides[0].person, mention)]
                return [s for s in sides if s.actor in actors]
        return []

    def _antecedents(self, subjects: list[Side]) -> list[Item]:
        """Give whom "with whom he had talks" or "whom she received" points to."""
        lowers = [c.lower for c in self.chunks[: self.trigger.first]]
        if len(subjects) != 1 or "whom" not in lowers[-8:]:
            return []
        whom = len(lowers) - 1 - lowers[::-1].index("whom")
        if lowers[whom - 1] == "and" and any(lower in RELATIVES for lower in lowers[:whom]):
            # "X, who had been in Oslo with Y and whom she received"
            whom = next(k for k, lower in enumerate(lowers) if lower in RELATIVES)
        mentions = [m for m in self.syntax.sentence.mentions if m.last <= whom]
        if not mentions:
            return []
        last = mentions[-1]
        # "met A and B, with whom she co-chaired a session", "met with A and with B, with whom": of B alone.
        alone = self.trigger.rule == "co-chair" or lowers[max(0, last.first - 2) : last.first] == ["and", "with"]
        sides = self.syntax.sides(last, subjects) if alone else self.syntax.group(last)
        return [Item([s], None) for s in sides if s not in subjects]

    def _with_country(self, subjects: list[Side]) -> list[Item]:
        """Give the country of "held talks with Peru on May 3", where nobody of it is named."""
        if self.trigger.rule != "hold talks" or len({s.actor for s in subjects if s.actor}) != 1:
            return []
        if self.syntax.sentence.headline or not any(self.syntax.names_day(k) for k in range(len(self.chunks))):
            return []
        lowers = self.syntax.sentence.lowers
        for k in range(self.trigger.last, min(self.trigger.last + 6, len(self.chunks) - 2)):
            if lowers[k] != "with":
                continue
            at = k + 1 + (lowers[k + 1] == "the")
            if at + 1 < len(self.chunks) and self.chunks[at].kind == "country" and self.chunks[at].country:
                ends = self.chunks[at + 1].kind == "date" or lowers[at + 1] in _BEHIND_COUNTRY
                return [Item([Side(None, self.chunks[at].country)])] if ends else []
            return []
        return []

    def _where_gone(self, subjects: list[Side]) -> list[Item]:
        """Give the country that somebody has come to for a session: "came to Lima for the fifth session"."""
        if self.trigger.rule != GONE_TO_SESSION or len({s.actor for s in subjects}) != 1:
            return []
        towns = self.chunks[self.trigger.verb : self.trigger.first]
        lands = [c.country for c in towns if c.kind == "place" and c.country not in (None, subjects[0].actor)]
        return [Item([Side(None, lands[0])])] if lands else []

    def _listed_countries(self, k: int) -> list[Side]:
        """Give the countries of a list that begins at a chunk, if there are several and no more is said of the last."""
        codes: list[str] = []
        end = k
        while k < len(self.chunks) and (
            self.chunks[k].kind == "country" or self.chunks[k].lower in {"the", ",", "and", "both"}
        ):
            if (code := self.chunks[k].country) is not None and code not in codes:
                codes.append(code)
                end = k + 1
            k += 1
        owns = self.chunks[end : end + 1] and self.chunks[end].kind in {"possessive", "office", "name", "title_word"}
        return [Side(None, code) for code in codes] if len(codes) > 1 and not owns else []

    @staticmethod
    def _without_hosts(subjects: list[Side], partners: list[Item]) -> list[Item]:
        """Give those who were received, without a compatriot of the subject who received them on another day: "A saw
        B on July 3, and C on July 4".
        """
        hosts = {s.actor for s in subjects if s.actor}
        apart = [
            n for n, item in enumerate(partners)
            if n and item.when not in (None, partners[0].when) and all(s.actor in hosts for s in item.sides)
        ]  # fmt: skip
        return partners[: apart[0]] if apart and partners[0].when is not None else partners

    def _whose_hands(self, subjects: list[Side]) -> list[Side]:
        """Give whom "his" means in "accepted from his hands"."""
        k = next(k for k in range(self.trigger.first, self.trigger.last) if self.chunks[k].lower in {"his", "her"})
        chunk = self.chunks[k]
        anaphor = "her" if chunk.lower == "her" else "him"
        return self.syntax.sides(PersonMention(k, k + 1, chunk.start, chunk.end, anaphor=anaphor), subjects)

    def _summons(self) -> bool:
        """Tell whether somebody was called on to do something, rather than called on."""
        mention = next((m for m in self.syntax.sentence.mentions if m.first >= self.trigger.last), None)
        if mention is None:
            return True
        behind = [c.lower for c in self.chunks[mention.last : mention.last + 5] if c.kind != "date"]
        after = behind[behind[:1] == ["on"] :]
        if after[:1] == ["to"] or after[:1] == ["for"]:
            return after[1:2] == [] or after[1] not in words_of("call_purpose")
        # ", to whom he brought greetings" asks nothing of anybody.
        return (
            after[:2] == [",", "to"]
            and after[2:3] != ["whom"]
            and after[2:3] != []
            and after[2] not in words_of("call_purpose")
        )
