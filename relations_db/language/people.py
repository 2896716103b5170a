"""Find the people of a sentence: names, the offices that they hold, and people known by office only."""

from __future__ import annotations

import msgspec

from relations_db.language.anaphora import (
    BANDS,
    COUNTED,
    GUESTS,
    OF_TWO_NAMED,
    PEOPLE_WORDS,
    POSSESSIVES,
    STYLES_ALONE,
)
from relations_db.language.counterparts import COUNTERPART_WORDS, Counterparts
from relations_db.language.envoys import part_envoys
from relations_db.language.land_groups import lands_of_group
from relations_db.language.mentions import PersonMention
from relations_db.language.office import Allegiance, Office, is_sent
from relations_db.language.office_words import ADJECTIVES, DETERMINERS
from relations_db.language.people_words import REGIONAL, SITES, SORTS_OF_PEOPLE
from relations_db.language.personal_names import VERBS
from relations_db.language.verbs import is_past

# Words with which a mention may begin.
_OPENING = (
    DETERMINERS
    | ADJECTIVES
    | frozenset("he she him they them these those two three four five counterpart counterparts".split())
)
# Whoever gave these a name does not act where they do.
_RULES = frozenset("administration government cabinet regime presidency junta clan dynasty doctrine era".split())
_BEFORE_RULES = frozenset("the a an this first second former previous current new incoming outgoing".split())
# Behind these stands with whom something is done, and nobody who does it.
_GOVERNING = frozenset("with by to between for from meeting receiving welcoming addressing".split())
# Between these and a comma stands what something is.
_COPULAS = frozenset("is are was were remains".split())
_AT_PRESENT = frozenset("currently now also then still again presently".split())
_LANDS = frozenset({"country", "place", "organization"})
# Who has held, or will hold, somebody's office.
_PREDECESSOR, _LONGEST_POST = "predecessor", 9
_IN_OFFICE = frozenset({_PREDECESSOR, "successor"})
_FIELDS, _PLAIN_WORDS = frozenset("airport airfield airbase stadium bridge".split()), frozenset({"word", "title_word"})
_EVENTS = frozenset("meeting summit conference forum retreat dialogue council".split())
_COLLECTIVE = frozenset("the two three both four five".split())
_OPENING_TITLES = _OPENING | POSSESSIVES
_FORMER = frozenset({"late", "the late", "former", "ex"})
_NEWLY_HELD = frozenset({"new", "newly", "the new"})
_ALONE = frozenset({"he", "she", "him", "her", "they", "them", "both", "each"})
_OPENING_WORDS = _ALONE | _OPENING
_PLAIN = frozenset({"word", "mark", "date", ""})
_NEVER_OPENING = frozenset({"mark", "date", "possessive"})
_BEFORE_SUBJECT = frozenset("and that while when where as but".split())
# Behind these the holders of an office follow by name: "the presidents of Peru and Chile (A and B)".
_NAMING_MARKS = frozenset({"–", "—", "-", "(", ":"})
# Plain words and marks with which a mention can go on behind one of the opening words; behind any other it opens none.
_AFTER_WORD = (
    DETERMINERS | ADJECTIVES | _COLLECTIVE | GUESTS | STYLES_ALONE | PEOPLE_WORDS | COUNTERPART_WORDS
    | frozenset("- same visiting distinguished high royal top foreign veteran".split())
    | frozenset("two three four five six seven eight".split())
    | frozenset(COUNTED) | frozenset(OF_TWO_NAMED) | _IN_OFFICE | BANDS
)  # fmt: skip
# The same behind a country, a body or a title.
_AFTER_NAME = (
    ADJECTIVES | COUNTERPART_WORDS | SORTS_OF_PEOPLE | frozenset("and & standing - ( ) / ' ’ , then his her".split())
)
_AFTER_PLACE = frozenset({"possessive", "office", "title_word"})
# "In Astana President Nazarov …": a place behind these is where something happens, and nobody's.
_AT_A_PLACE = frozenset("in at near outside inside around through".split())


class People(Counterparts):
    """Find the people in the chunks of one sentence."""

    def find(self) -> list[PersonMention]:
        """Give all mentions in order; one does not overlap another."""
        found: list[PersonMention] = []
        # Most chunks are words with which nobody's name or office begins.
        openings = [
            i for i, (kind, lower) in enumerate(zip(self._kinds, self._lower, strict=True))
            if kind not in _NEVER_OPENING and (kind != "word" or lower in _OPENING_WORDS)
        ]  # fmt: skip
        behind = 0
        for i in openings:
            if i < behind or not self._may_open(i):
                continue
            mentions = [m for m in self.parse(i) if not self._names_a_site(m)]
            if mentions:
                found.extend(mentions)
                behind = max(m.last for m in mentions)
        if not _FORMER.isdisjoint(self._lower):
            for mention in found:
                mention.former = mention.former or not _FORMER.isdisjoint(
                    self._lower[max(0, mention.first - 1) : mention.first + 3]
                )
            self._serve_now(found)
        if not _NEWLY_HELD.isdisjoint(self._lower):
            for mention in found:
                mention.new = not _NEWLY_HELD.isdisjoint(self._lower[mention.first : mention.first + 3])
        if "respectively" in self._lower or self._two_of_two_countries(found):
            self._deal_out(found)
        self._enter_office(found)
        if any(m.plural and m.offices for m in found):
            self._hold_together(found)
        if any(is_sent(m.offices[0]) for m in found if m.offices):
            part_envoys(found, self._lower)
        self._name_guests(found)
        self._part_countries(found)
        self._share_country(found)
        return found

    def _may_open(self, i: int) -> bool:
        """Tell whether a mention may begin at a chunk, by its kind and by what follows."""
        kind = self._kinds[i]
        if kind == "word":
            lower = self._lower[i]
            return lower in _ALONE or (
                lower in _OPENING
                and (self.kind(i + 1) not in _PLAIN or self.lower(i + 1) in _AFTER_WORD or self.lower(i + 5) == "old")
            )
        if kind == "place":
            of_the_office = self.kind(i + 1) == "possessive" or self.lower(i - 1) not in _AT_A_PLACE
            return self.kind(i + 1) in _AFTER_PLACE and of_the_office
        if kind in {"name", "office", "honorific", "rank"} or (
            kind == "title_word" and self._lower[i] in _OPENING_TITLES
        ):
            return True
        charged = kind == "organization" and self._is_portfolio(i + 1)
        return charged or self.kind(i + 1) not in _PLAIN or self.lower(i + 1) in _AFTER_NAME

    def _names_a_site(self, mention: PersonMention) -> bool:
        """Tell whether a name that nothing makes a person's is a thing's: "the Mundo Maya airport", "in the Calle Mayor
        Vieja", "the Mokoena administration"; that of an airport is so whoever it is called after.
        """
        if mention.name is None:
            return mention.plural and len(mention.countries) < 2 and self._names_an_event(mention.last)
        if mention.offices or mention.honorific:
            return self._is_called_after_office(mention.last - 1)
        rules = self.lower(mention.last) in _RULES and self.lower(mention.first - 1) in _BEFORE_RULES
        following = self.lower(mention.last) if self.kind(mention.last) in _PLAIN_WORDS else ""
        alone = mention.last == mention.first + 1
        if alone and (self._ends_a_byname(mention.first) or self._is_called_after_office(mention.first)):
            return True
        street = self.lower(mention.first - 1) == "the" and self.lower(mention.first - 2) in _AT_A_PLACE
        return following in _FIELDS or (mention.bare and (rules or street or following in SITES))

    def _is_called_after_office(self, k: int) -> bool:
        """Tell whether a word ends the name of a site: "in Sultan Park", but not "in President Park's office"."""
        called = self.lower(k) in SITES and self.kind(k - 1) == "office" and self.kind(k + 1) != "possessive"
        return called and self.lower(k - 2) in _AT_A_PLACE

    def _names_an_event(self, k: int) -> bool:
        """Tell whether what follows offices makes them the name of what is held: "the PIF Leaders Meeting"."""
        k += self.lower(k) in {"'", "’", "'s", "’s"}
        return self.lower(k) in _EVENTS and self.chunks[k].text[:1].isupper()

    def _ends_a_byname(self, k: int) -> bool:
        """Tell whether a common word ends what somebody is called by: "the Old Man" is nobody of the name Man."""
        before = self.kind(k - 1) == "title_word" and self.lower(k - 2) == "the"
        return before and self.lower(k) in self.lexicon.common_words

    def parse(self, i: int) -> list[PersonMention]:
        """Give the mention that begins at chunk `i` (several where they share a plural office), or nothing."""
        found = self._parse(i)
        if len(found) != 1:
            return found
        other = self._owned_envoy(found[0]) or self._successor_of(found[0])
        return found if other is None else [other]

    def _successor_of(self, one: PersonMention) -> PersonMention | None:
        """Read "A's predecessor, B": it is B who is spoken of, of A's country."""
        k = one.last + 1
        if self.kind(one.last) != "possessive" or self.lower(k) not in _IN_OFFICE or one.anaphor is not None:
            return None
        named = self._one_named(k + 1 + (self.lower(k + 1) == ","))
        if named is not None:
            named.first, named.start, named.bare = one.first, one.start, False
            named.former = self.lower(k) == _PREDECESSOR
            named.country = named.country or one.country
        return named

    def _past_post(self, k: int) -> int:
        """Give the comma behind the post in which somebody came before: "her predecessor as head of the party, X"."""
        end = next((n for n in range(k, k + _LONGEST_POST) if self.lower(n) in {",", "."}), None)
        return end if end is not None and self.lower(k) in {"as", "at", "in"} and self.lower(end) == "," else k

    def _one_named(self, k: int) -> PersonMention | None:
        """Give the one person named at a chunk, perhaps behind an office."""
        offices, after = self.offices(k)
        if not offices or offices[-1].plural:
            return self._named(k)
        held = self._with_offices(k, offices, after, None, definite=False)
        return held[0] if len(held) == 1 and held[0].name is not None else None

    def _owned_envoy(self, owner: PersonMention) -> PersonMention | None:
        """Read "the president's special envoy for Africa, X": it is X who comes, for the president's country."""
        if self.kind(owner.last) != "possessive" or owner.anaphor is not None:
            return None
        start = self.skip_adjectives(owner.last + 1)
        offices, after = self.offices(start)
        if len(offices) != 1 or offices[0].plural or not is_sent(offices[0]):
            return None
        envoy = self._with_offices(start, offices, after, "his", True)[0]
        envoy.first, envoy.start, envoy.owner = owner.first, owner.start, None
        if owner.country is not None or owner.organization is not None:
            # What he is envoy for is not whose envoy he is.
            envoy.country, envoy.organization = owner.country, owner.organization
        return envoy

    def _parse(self, i: int) -> list[PersonMention]:
        anaphor = self._anaphor(i) or self._majesty(i)
        if anaphor is not None:
            return [anaphor]
        k, owner, definite = i, None, False
        if self.lower(i) in {"that", "this"} and self.lower(i + 1) in DETERMINERS:
            # "the meeting that the two presidents had", "before this the two …"
            return []
        while self.lower(k) in DETERMINERS and self.kind(k) in {"word", "title_word"}:
            owner = self.lower(k) if self.lower(k) in POSSESSIVES else owner
            definite = definite or self.lower(k) in {"the", "both"}
            k += 1
        numeral = self.lower(k) if self.lower(k) in _COLLECTIVE else None
        if numeral or lands_of_group(self.chunks, k + 1):
            k += self.kind(k) == "word"
        k = self._past_style(k) if definite else k
        of = self.skip_adjectives(k + (self.lower(k) in _FORMER)) if owner else k
        if owner and self.lower(of) in _IN_OFFICE:
            behind = self._past_post(of + 1)
            successor = self._one_named(behind + (self.lower(behind) == ","))
            if successor is not None:
                successor.first, successor.start, successor.bare = i, self.chunks[i].start, False
                successor.owner, successor.former = owner, self.lower(of) == _PREDECESSOR
            return [] if successor is None else [successor]
        counterpart = self._counterpart(i, k, owner)
        if counterpart is not None:
            each = self._each_in_brackets(i, counterpart.country, counterpart.last) if counterpart.name is None else []
            for mention in each:
                mention.counterpart, mention.owner = True, counterpart.owner
            return each or self._with_more_counterparts(counterpart)
        k = self.skip_adjectives(k)
        start = i
        k = self._past_region(k) if definite else k
        offices, after = self.offices(k)
        end = (self._companion_ends(i, k, after) if owner else None) if offices else None
        if offices and (end := end or self._subject_begins(i, k, after)) is not None:
            apart = PersonMention(i, end, self.chunks[i].start, self.chunks[end - 1].end, owner=owner)
            apart.definite = definite and owner is None
            self._give(apart, offices[:1])
            return [apart]
        if offices:
            sender = self.sender(offices, k, after)
            if sender is not None:
                return [self._sent(start, offices[0], sender, definite)]
            return self._with_offices(start, offices, after, owner, definite)
        if self.kind(k) in {"country", "adjective", "party", "organization"}:
            return self._of_country(i, k)
        named = self._named(k)
        if named is None:
            return []
        if owner and not named.honorific:
            return []
        # "the Right Hon. A"
        named.first = i if named.honorific else min(named.first, k)
        named.start = self.chunks[named.first].start
        named.definite = definite
        return [named]

    def _companion_ends(self, i: int, k: int, after: int) -> int | None:
        """Give the comma behind "accompanied by his foreign minister," where the next office is of a country told anew:
        that is another person's.
        """
        if self.lower(i - 1) not in {"by", "with"}:
            return None
        comma = next((j for j in range(k + 1, after) if self.lower(j) == ","), None)
        return comma if comma is not None and self.kind(comma + 1) in {"adjective", "country"} else None

    def _subject_begins(self, i: int, k: int, after: int) -> int | None:
        """Give the comma of "In her talks with the premier of Peru, President A said": it is A who said so."""
        comma = next((j for j in range(after - 1, k, -1) if self.lower(j) == ","), None)
        if comma is None or self.kind(comma + 1) != "office":
            return None
        named = self._named(after, apposed=False)
        return comma if named is not None and self._acts_behind(i, comma, named) else None

    def _acts_behind(self, i: int, comma: int, named: PersonMention) -> bool:
        """Tell whether a name behind the comma of a fronted phrase is the subject, and not of the office in the phrase,
        which begins at a chunk: "In her talks with the premier, Ms A said".
        """
        governed = self.lower(i - 1) in _GOVERNING
        return governed and self.is_verb(named.last) and self.is_fronted(comma)

    def _past_style(self, k: int) -> int:
        """Give the office of "the Rt Hon Speaker", "the Hon. Minister of Trade"; `k` itself where none follows."""
        j = k
        while self.kind(j) == "honorific" and self.lower(j) not in _FORMER:
            j += 1
        return j if j > k and self.kind(j) in {"office", "adjective", "country"} else k

    def _past_region(self, k: int) -> int:
        """Give the office of "the Caribbean diplomat", "the West African leader"; `k` itself where none follows."""
        j = k
        while j < k + 2 and self.lower(j) in REGIONAL:
            j += 1
        return j if j > k and self.kind(j) == "office" else k

    def _sent(self, i: int, office: Office, sender: PersonMention, definite: bool) -> PersonMention:
        """Read "the special envoy of President X", whose own name may follow behind a comma."""
        envoy = PersonMention(
            i, sender.last, self.chunks[i].start, sender.end, country=sender.country, definite=definite,
            organization=sender.organization if sender.country is None else None,
        )  # fmt: skip
        envoy.offices = (office,)
        envoy.country = office.country or envoy.country
        named = self._named(sender.last + 1) if self.lower(sender.last) == "," else None
        if named is not None and self._closes_apposition(named, definite, i):
            envoy.name, envoy.person_key = named.name, named.person_key
            envoy.last, envoy.end = named.last, named.end
        return envoy

    def _of_country(self, i: int, k: int) -> list[PersonMention]:
        """Read a name that a country or party opens: "Canada's Mark Carney", "our Labour friends A and B"."""
        j = k + 1
        sort = self.lower(j) if self.lower(j) in SORTS_OF_PEOPLE else ""
        if self.kind(j) == "possessive" or sort:
            j += 1
        elif self.kind(k) == "country":
            return []
        named = self._named(j)
        if named is None or (
            self.chunks[j].text.isupper() and not self.chunks[k].text.isupper() and named.last == j + 1
        ):
            # "American LNG" is nobody.
            return []
        context = Allegiance()
        context.take(self.chunks[k])
        named.first, named.start = i, self.chunks[i].start
        named.organization = context.organization if context.country is None else None
        # "The EU's A" speaks for the Union, whatever country he is from.
        named.country = context.country or (named.country if named.organization is None else None)
        named.party, named.bare = context.party, False
        more = self._named(named.last + 1) if sort.endswith("s") and self.lower(named.last) == "and" else None
        if more is None:
            return [named]
        more.country, more.organization, more.party, more.bare = named.country, named.organization, named.party, False
        return [named, more]

    def _with_offices(
        self, i: int, offices: tuple[Office, ...], after: int, owner: str | None, definite: bool
    ) -> list[PersonMention]:
        """Read the name or names that an office opens, or take it for a person known by office only."""
        k = self._past_then(after)
        if owner == "its" and offices[0].country is None:
            offices = (self._of_body_before(i, offices[0]), *offices[1:])
        comma = self.lower(k) == ","
        plural = offices[-1].plural or (len(offices) > 1 and offices[0].plural)
        countries = offices[-1].countries
        if plural and len(countries) == 1 and (each := self._each_in_brackets(i, countries[0], k)):
            for mention in each:
                office = msgspec.structs.replace(offices[-1], plural=False, country=mention.country, countries=())
                self._give(mention, (office,))
            return each
        j = self._past_office(k)
        if plural and len(countries) > 1 and self.lower(k) in _NAMING_MARKS:
            j = k + 1
        if plural and self.lower(j) == "respectively":
            j += 1 + (self.lower(j + 1) in {",", ":"})
        named = self._named(j) if j > k or not comma else None
        if named is None and self.lower(k) == "(":
            close = self.closing(k)
            inner = self._named(k + 1 + (self.lower(k + 1) == "the")) if close is not None else None
            if inner is not None and close is not None and inner.last + (self.lower(inner.last) == "mp") == close:
                named, inner.last = inner, close + 1
        if named is not None and comma:
            # "NATO's secretary general, A"
            of_body = self.kind(i) == "organization" and self.kind(i + 1) == "possessive"
            listed = self.lower(i - 1) == "and" and self.lower(named.last) == "," and i > 0
            # "a delegation led by Secretary of Housing and Urban Development, A,"
            led = self.lower(i - 1) == "by" and not offices[0].plural
            known = definite or owner or offices[0].country or of_body or len(offices) > 1 or listed or led
            goes_on = self._names_go_on(named) if plural else known and self._closes_apposition(named, definite, i)
            styled = named.honorific and not plural and not self._acts_behind(i, k, named)
            named = named if goes_on or styled else None
        if named is None and plural and not countries:
            countries = self._late_countries(k)
        if named is None:
            definite = definite or (owner is None and not plural and self._stands_for_name(i, k))
            mention = PersonMention(
                i, k, self.chunks[i].start, self.chunks[k - 1].end,
                owner=owner, definite=definite, plural=plural, countries=countries,
                indefinite=self.lower(i) in {"a", "an"},
            )  # fmt: skip
            self._give(mention, offices)
            return [mention]
        if plural:
            return self._shared(i, offices, named, countries)
        if named.offices and self._opens_another(offices, named, behind_comma=comma):
            named = self._named(j, apposed=False) or named
        named.first, named.start, named.owner, named.definite = i, self.chunks[i].start, owner, definite
        rest = named.offices
        named.offices = ()
        named_country = named.country
        named.country = None
        if any(office.organization == named.organization for office in rest):
            named.organization = None
        self._give(named, offices)
        self._give(named, rest)
        # An office of an organisation speaks for it, whatever country its holder is from.
        named.country = named.country or (named_country if named.organization is None else None)
        named.bare = False
        # "President X of Kenya", "Minister Liu Jianchao of the International Department of …".
        if self.lower(named.last) == "of" and not (comma or named.organization):
            context = Allegiance()
            _, k = self._complement(named.last, offices[0].title, context)
            if k > named.last:
                named.country = context.country or named.country
                named.party = named.party or context.party
                named.organization = named.organization or (context.organization if named.country is None else None)
                named.last, named.end = k, self.chunks[k - 1].end
        return [named]

    def _past_then(self, k: int) -> int:
        """Give the chunk past "of the day" and "at the time", which tell when an office was held."""
        when = self._lower[k : k + 3]
        return k + 3 if when in (["of", "the", "day"], ["of", "the", "time"], ["at", "the", "time"]) else k

    def _past_office(self, k: int) -> int:
        """Give the chunk past an office where its holder's name may begin; the same where none can."""
        comma = self.lower(k) == ","
        j = k + 1 if comma else k
        if self.lower(j) == "," or (self.lower(j) == "-" and not comma):
            j += 1
        if self.kind(j) == "word" and self.lower(j) == "the":
            # "the Speaker, the Rt. Hon. A"
            j = j + 1 if comma and self.kind(j + 1) == "honorific" else k
        return self._past_complement(k) if j == k and not comma else j

    def _of_body_before(self, i: int, office: Office) -> Office:
        """Give an office with the organisation or party whose it is: "The ANC says that its Secretary-General"."""
        for k in range(i - 1, max(-1, i - 10), -1):
            chunk = self.chunks[k]
            if chunk.kind == "organization" and (entry := chunk.entry("organization")) is not None:
                return msgspec.structs.replace(office, organization=entry.key)
            if chunk.kind == "party" and (entry := chunk.entry("party")) is not None and office.organization is None:
                if self.kind(k - 1) == "adjective" and self.chunks[k - 1].country != chunk.country:
                    # "the Kenyan Unity Party" is not the one of that name elsewhere.
                    return msgspec.structs.replace(office, country=self.chunks[k - 1].country)
                return msgspec.structs.replace(office, party=entry.key, country=chunk.country)
        return office

    def _opens_another(self, before: tuple[Office, ...], named: PersonMention, *, behind_comma: bool) -> bool:
        """Tell whether the office behind a name is the next person's: "the minister of Peru, Ms A, the minister of
        Chile, Mr B, met".

        Args:
            before: the offices before the name.
            named: with the offices behind it.
            behind_comma: whether a comma parts the name from the office before it, as in a list of such.
        """
        countries = {o.country for o in before if o.country}
        behind = {o.country for o in named.offices if o.country and o.level != "military"}
        if countries and behind and not countries & behind:
            return True
        k = named.last
        if named.offices and self.lower(k - 1) == "," and self.kind(k) == "name":
            # "the Prime Minister of Peru, A, the Speaker of the Peruvian Parliament, B, and C"
            return self.lower(k + 1) in {",", "and"} and (behind_comma or not self.offices(k + 2)[0])
        while self.kind(k) in {"honorific", "rank"}:
            k += 1
        return k > named.last and self.kind(k) == "name" and self.lower(k + 1) == "," and not self.offices(k + 2)[0]

    def _stands_for_name(self, i: int, k: int) -> bool:
        """Tell whether an office stands without an article as a name does: "Prime Minister received him"."""
        opens = i == 0 or self.chunks[i - 1].kind == "mark" or self.lower(i - 1) in {"that", "and", "when", "where"}
        verb = self.lower(k)
        does = is_past(verb) or verb in VERBS
        return opens and does and self.chunks[i].text[:1].isupper()

    def _closes_apposition(self, named: PersonMention, definite: bool, i: int) -> bool:
        """Tell whether a name after an office and a comma is its holder's, not the subject of the next clause.

        It is in "the new premier of Fiji, X, …", "the president of Peru, X paid …" and where a subject begins, "On
        Monday Fijian envoy, X paid …", but not in "after he was made minister, X went …", "in his talks with the
        president, X said …" and "in Chad, which is now the chair of the Union, X said …".

        Args:
            named: the name.
            definite: whether an article stands before the office.
            i: the chunk with which the phrase of the office begins.
        """
        k = named.last
        if self.lower(k - 1) == "," or self.kind(k) in {"mark", "", "date"}:
            return True
        lower = self.lower(k)
        governed = self.lower(i - 1) in _GOVERNING or self._is_predicate(i)
        return lower in {"and", "in", "on", "at", "who", "for", "to"} or (
            (definite or self._opens_subject(i)) and not governed and (is_past(lower) or lower in VERBS)
        )

    def _is_predicate(self, i: int) -> bool:
        """Tell whether a phrase only says what somebody or something is: "which is now the chair of the Union", "Chad,
        currently the chair".
        """
        k = i - 1
        while self.lower(k) in _AT_PRESENT:
            k -= 1
        return self.lower(k) in _COPULAS or (k < i - 1 and self.lower(k) == "," and self.kind(k - 1) in _LANDS)

    def _opens_subject(self, i: int) -> bool:
        """Tell whether a phrase begins where a subject may: at the head of a clause, or behind "newly appointed"."""
        i -= 2 * (self.lower(i - 2) == "newly")
        return i <= 0 or self.kind(i - 1) in {"mark", "date"} or self.lower(i - 1) in _BEFORE_SUBJECT
