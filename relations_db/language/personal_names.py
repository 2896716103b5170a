"""Read the name of a person with what stands beside it: honorifics, nickname, brackets, an office behind a comma."""

from __future__ import annotations

import msgspec

from relations_db.language.anaphora import Anaphora
from relations_db.language.mentions import PersonMention
from relations_db.language.office import Allegiance, Office, is_sent
from relations_db.language.office_words import DETERMINERS
from relations_db.language.offices import Offices
from relations_db.language.verbs import is_past

# What a hyphened word before it says more of, so that it is nobody: "the Arab-Islamic Summit".
_SESSIONS = frozenset("summit forum commission committee council dialogue conference agreement treaty talks".split())
# Where such a name is told, it is no person's.
_SQUARES = frozenset("square avenue boulevard street palace mosque cathedral airport".split())
_WHERE = frozenset("at in on near outside the".split())
# Irregular verbs of which somebody is the subject.
VERBS = frozenset("had met held paid said made left took gave has was is spoke".split())
# In the present without an "s" these are done by more than one.
_DONE_BY_SEVERAL = frozenset(
    "hold discuss meet agree vow pledge exchange sign talk speak review reaffirm hail praise condemn explore urge seek "
    "witness inaugurate attend stress express celebrate launch open visit confer co-chair mark commit resolve begin "
    "conclude call warn reiterate".split()
)
# With these a phrase opens that tells on which occasion somebody did something.
_FRONTING = frozenset(
    "in at during with after following before prior ahead while speaking meeting receiving welcoming addressing".split()
)
# Letters behind a name: "Ana Soto, M.P.,".
_LETTERS_AFTER = frozenset(
    "m.p. m.p mp. kcmg gcmg cmg kbe cbe obe mbe kc k.c. qc q.c. sc phd ph.d. md m.d. gcb kcb cb gcvo kcvo jp esq esq. "
    "onz pnzm cnzm dcnzm ac ao am om oc pc p.c. ret ret. retd rtd psc".split()
)
_DASHES = frozenset({"—", "–", "-"})
_STYLES = frozenset({"his excellency", "her excellency", "h.e.", "his majesty", "her majesty"})
# With these somebody goes, or is spoken to, "from Fiji", wherever he belongs.
_FETCHING = frozenset(
    "recalled recalls recall recalling withdrew withdraws withdraw withdrawn withdrawing expelled expels expel "
    "extradited deported rescued freed evacuated brought fetched returned return returns returning "
    "rang phoned telephoned called calls call wrote cabled letter message invitation separate separated".split()
)
# Who does so to an organisation speaks for it, and how far from "who" that may stand.
_HEADS = frozenset("heads leads chairs runs".split())
_TO_HEAD = frozenset("head lead chair run".split())
_TO_HEADING = 9
# Who holds one of these speaks for a country, whatever else he chairs; "President A" may be that of a commission.
_OF_A_STATE = frozenset({"head_of_government", "foreign_minister", "royal"})
_BEFORE_OFFICE = frozenset({"the", "a", "an", "also", "then", "its", "his", "her", "concurrently"})
# What an office may be of and in: "the A/B parliamentary group in the Bundestag".
_GROUPS = frozenset({"group", "caucus", "faction"})
_IN_COMPLEMENTS = _GROUPS | frozenset("/ parliamentary in of the for".split())


def _as_printed(name: str) -> str:
    """Give a name without the capitals that some set family names in, and without more than one space between words:
    `ISHIBA  Shigeru` → `Ishiba Shigeru`.
    """
    parts = name.removesuffix(" MP").split()
    name = " ".join(parts)
    if not any(p.isalpha() and p.isupper() and len(p) > 2 for p in parts) or all(p.isupper() for p in parts):
        return name
    return " ".join(
        p.capitalize() if p.isalpha() and p.isupper() and len(p) > 2 and not set(p) <= set("IVX") else p for p in parts
    )


# "Indo-Pacific", "Euro-Atlantic"
_LANDS_AND_SEAS = frozenset("pacific atlantic arctic asian european african american mediterranean".split())
_OPENING_NAMES = frozenset({"honorific", "rank", "name"})


class PersonalNames(Anaphora):
    """The chunks of a sentence, asked for names."""

    def _named(self, i: int, *, apposed: bool = True) -> PersonMention | None:
        """Read honorifics, a name, and what follows it: nickname, brackets, "of Bhutan", apposition.

        Args:
            i: the chunk it begins at.
            apposed: whether an office behind a comma may be the person's.
        """
        if self.kind(i) not in _OPENING_NAMES:
            return None
        k, honorific, ranks = i, False, []
        title = self.chunks[i].text if self.kind(i) == "honorific" else ""
        while self.kind(k) in {"honorific", "rank"} or (honorific and self.lower(k) == "."):
            if self.kind(k) == "rank":
                ranks.append(self.chunks[k].text)
            honorific = True
            k += 1
        if self.lower(k) == "," and self.lower(k - 1) in _STYLES and self.kind(k + 1) == "name":
            # "His Excellency, Ana Soto, met"
            k += 1
        if self.lower(k) == "(" and honorific and (close := self.closing(k)) is not None:
            k = close + 1
        if self.kind(k) != "name":
            return None
        chunk = self.chunks[k]
        entry = chunk.entry("person")
        if self.lower(k - 1) == "(" and self.lower(k + 1) == ")" and chunk.text.isupper():
            # "the Unity Party of Fiji (UPF)"
            return None
        hyphened = "-" in chunk.text and " " not in chunk.text and entry is None and not honorific
        in_name = self.kind(k + 1) in {"title_word", "body", "organization"} or self.lower(k + 1) in _SESSIONS
        if hyphened and (in_name or self.lower(i - 1) == "the" or self.lower(k).split()[-1] in _LANDS_AND_SEAS):
            # "the Bi-National Commission", "the Arab-Islamic Summit", "the Indo-Pacific", "Indo-Pacific Coordinator"
            return None
        if (
            not honorific
            and entry is None
            and self.lower(i - 1) in _WHERE
            and chunk.text.split()[-1].lower() in _SQUARES
        ):
            # "at Saint Alexander Nevsky Square"
            return None
        mention = PersonMention(
            i, k + 1, self.chunks[i].start, chunk.end, name=chunk.text, honorific=honorific,
            bare=not honorific and entry is None,
            country=entry.country if entry else None,
            person_key=entry.key if entry else None,
        )  # fmt: skip
        mention.title, mention.name = title, _as_printed(chunk.text)
        if ranks:
            mention.offices = (Office(" ".join(ranks), ranks[-1].lower(), "military"),)
        k += 1
        if (
            self.lower(k) in {"‘", "'", '"', "“"}
            and (self.kind(k + 1) == "name" or (self.kind(k + 3) == "name" and self.text(k + 1, k + 2)[:1].isupper()))
            and self.lower(k + 2) in {"’", "'", '"', "”"}
        ):
            # The family name may follow: `Simon “Sim” Harland`.
            after = k + 4 if self.kind(k + 3) == "name" else k + 3
            mention.name = " ".join(self.text(k - 1, after).split())
            k = after
        k = self._after_name(mention, k, apposed)
        mention.last, mention.end = k, self.chunks[k - 1].end
        return mention

    def _after_name(self, mention: PersonMention, k: int, apposed: bool) -> int:
        """Read what follows a name, into the mention; give the chunk after it."""
        while (
            self.lower(k) == "," and self.lower(k + 1) in _LETTERS_AFTER and self.kind(k + 1) in {"title_word", "name"}
        ):
            k += 2
        age = self.lower(k + 1)
        if self.lower(k) == "," and age.isdigit() and len(age) < 4 and self.lower(k + 2) == ",":
            k += 2
        if self.lower(k) == "(" and (close := self._closing_far(k)) is not None:
            self._read_brackets(mention, k, close)
            k = close + 1
        unheld = mention.bare or all(office.level == "military" for office in mention.offices)
        if (self.lower(k) == "of" and unheld) or (self.lower(k) == "from" and self._is_at_home_in(mention, k + 1)):
            k = self._after_home(mention, k)
        if self.lower(k) in _DASHES and apposed:
            # "X — head of the department — said"
            offices, after = self.offices(self.skip_adjectives(k + 1 + (self.lower(k + 1) == "the")))
            if offices and self.lower(after) == self.lower(k):
                self._give(mention, offices)
                mention.bare = False
                return after + 1
        return self._after_apposition(mention, k) if self.lower(k) == "," and apposed else k

    def _read_brackets(self, mention: PersonMention, k: int, close: int) -> None:
        """Read the office or the country of "X (foreign minister)", "X (Fiji)"."""
        offices, after = self.offices(k + 1 if self.lower(k + 1) not in DETERMINERS else k + 2)
        if offices and after <= close:
            self._give(mention, offices)
            mention.bare = False
            return
        context = Allegiance()
        for chunk in self.chunks[k + 1 : close][:3]:
            if chunk.kind in {"country", "party", "organization"}:
                context.take(chunk)
        if context.country or context.party or context.organization:
            mention.country = mention.country or context.country
            mention.party, mention.organization = context.party, context.organization
            mention.bare = False

    def _after_home(self, mention: PersonMention, k: int) -> int:
        """Read the country or party of "X of Fiji", "X of the SWAPO"; give the chunk after it."""
        j = k + 1
        while self.lower(j) in {"the", "neighbouring"}:
            j += 1
        if self.kind(j) not in {"country", "party"} or not self.chunks[j].entries:
            return k
        context = Allegiance()
        context.take(self.chunks[j])
        if not context.country and not context.party:
            return k
        mention.country = context.country or mention.country
        mention.party, mention.bare = context.party, False
        return j + 1

    def _is_at_home_in(self, mention: PersonMention, k: int) -> bool:
        """Tell whether "from Fiji" behind a name says whose somebody is, and not from where he goes or is spoken to."""
        if self.kind(k) != "country" or mention.organization is not None:
            return False
        full = " " in (mention.name or "") or mention.honorific or self.kind(mention.first - 1) == "office"
        return full and mention.country in {None, self.chunks[k].country} and _FETCHING.isdisjoint(self._lower)

    def _after_apposition(self, mention: PersonMention, k: int) -> int:
        """Read the office of "X, the foreign minister, said", "X, who is also president"; give the chunk after it."""
        j = k + 1
        if self.lower(j) == "who" and (headed := self._headed(j + 1)) is not None:
            office, after = headed
            self._give(mention, (office,))
            mention.country, mention.bare = None, False
            return after + (self.lower(after) == ",")
        if self.lower(j) in {"who", "which"} and self.lower(j + 1) in {"is", "was"}:
            j += 2
        elif self.lower(j) == "who" and self.lower(j + 1) == "has" and self.lower(j + 2) == "been":
            j += 3
        while self.lower(j) in _BEFORE_OFFICE and self.kind(j) == "word":
            j += 1
        j = self.skip_adjectives(j)
        # "A, the socialist President of Peru": whatever word stands before the office.
        j += self.kind(j) == "word" and self.kind(j + 1) == "office" and self.lower(j - 1) in {"the", "a", "an"}
        offices, after = self.offices(j)
        if len(offices) == 1 and self.kind(after) == "possessive":
            # "A, the president's special envoy for Africa,"
            own, end = self.offices(self.skip_adjectives(after + 1))
            if len(own) == 1 and is_sent(own[0]):
                country = offices[0].country
                offices, after = (msgspec.structs.replace(own[0], country=own[0].country or country),), end
        if offices:
            offices, after = self._and_a_member(offices, after)
        if (sender := self.sender(offices, j, after)) is not None:
            # "A, the special envoy of President B, met C"
            self._give(mention, offices)
            mention.country = mention.country or sender.country
            mention.bare = False
            return sender.last + (self.lower(sender.last) == ",")
        if len(offices) > 1 and self.kind(after) == "name" and (item := self._next_item(j, after)) is not None:
            # "who is also president of the party, and Foreign Minister Y": what is behind the comma is Y's.
            offices, after = Offices(self.chunks[:item], self.lexicon).offices(self.skip_adjectives(j))
        # An office that runs into another name opens the next of a list.
        ahead = self._past_complement(after)
        while self.kind(ahead) in {"honorific", "rank"}:
            ahead += 1
        if not offices or self.kind(ahead) == "name" or offices[0].plural or self._acts(j, after):
            return k
        if self.kind(after) == "word" and self.lower(after) in _DONE_BY_SEVERAL:
            # "A, Peruvian leader hold talks": two, as headlines join them.
            return k
        if offices[0].organization is not None and offices[0].country is None:
            mention.country = None
        self._give(mention, offices)
        mention.bare = False
        if self.lower(after) == "(" and (close := self._closing_far(after)) is not None:
            after = close + 1
        return after + (self.lower(after) == ",")

    def _and_a_member(self, offices: tuple[Office, ...], after: int) -> tuple[tuple[Office, ...], int]:
        """Read on in "A, the Speaker and a leading member of the party, met": the office behind "and a" is his too."""
        if self.lower(after) != "and" or self.lower(after + 1) not in {"a", "an"}:
            return offices, after
        k = self.skip_adjectives(after + 2)
        k += self.kind(k) == "word" and self.kind(k + 1) == "office"
        more, end = self.offices(k)
        gone = "former" in self._lower[after:k]
        own = len(more) == 1 and not more[0].plural and not gone and self.kind(end) in {"mark", ""}
        return ((*offices, *more), end) if own else (offices, after)

    def _headed(self, k: int) -> tuple[Office, int] | None:
        """Read the organisation that a relative clause says somebody heads, "who heads the WTO", "who was elected in
        May to head the African Union Commission": the office, and the chunk after it.
        """
        for j in range(k, min(k + _TO_HEADING, self._size)):
            body = j + 1 + (self.lower(j + 1) == "the")
            if self.lower(j) in {",", ";", ".", "and"}:
                return None
            if self.lower(j) in (_HEADS if j == k else _TO_HEAD) and (j == k or self.lower(j - 1) == "to"):
                entry = self.chunks[body].entry("organization") if self.kind(body) == "organization" else None
                closed = self.kind(body + 1) in {"mark", "date", ""}
                office = Office("head", "head", "organization", organization=entry.key) if entry and closed else None
                return (office, body + 1) if office is not None else None
        return None

    def _acts(self, j: int, after: int) -> bool:
        """Tell whether an office behind a comma is who does what follows: "With A, the head of state discussed it", "In
        her talks with A, the Peruvian president spoke".
        """
        comma = max((k for k in range(j) if self.lower(k) == ","), default=0)
        opens = self.lower(comma + 1) == "the" or self.kind(comma + 1) == "office"
        return opens and self.is_verb(after) and self.is_fronted(comma)

    def is_verb(self, k: int) -> bool:
        """Tell whether a chunk is the verb of whoever stands before it."""
        lower = self.lower(k)
        return self.kind(k) == "word" and (is_past(lower) or lower in VERBS)

    def is_fronted(self, k: int) -> bool:
        """Tell whether only a phrase stands before a comma in which nobody does anything: "In her talks with A,"."""
        begin = max((j + 1 for j in range(k) if self.kind(j) == "mark" and self.kind(j - 1) == "date"), default=0)
        begin = begin if begin < k and self.lower(begin) in _FRONTING else 0
        return self.lower(begin) in _FRONTING and not any(self.is_verb(j) for j in range(begin + 1, k))

    def sender(self, offices: tuple[Office, ...], first: int, after: int) -> PersonMention | None:
        """Give whose envoy somebody is where the name follows the office: "special envoy of Polish President X".

        Args:
            offices: those read.
            first, after: the chunks from which on they were read, and after them.
        """
        if len(offices) != 1 or offices[0].plural or self.kind(after - 1) != "office" or not is_sent(offices[0]):
            return None
        of = any(self.lower(k) in {"of", "to"} for k in range(first, after - 1))
        return self._named(after, apposed=False) if of else None

    def _next_item(self, first: int, last: int) -> int | None:
        """Give the last ", and" between two chunks."""
        commas = (k for k in range(last - 1, first, -1) if self.lower(k) == "," and self.lower(k + 1) == "and")
        return next(commas, None)

    def _past_complement(self, k: int) -> int:
        """Give the chunk behind what may still belong to an office, where a name follows: "chairman of the A/B
        parliamentary group in the Bundestag X".
        """
        j = k
        while j < k + 12 and (self.lower(j) in _IN_COMPLEMENTS or self.kind(j) in {"body", "party", "organization"}):
            j += 1
        closed = self.lower(j - 1) in _GROUPS or self.kind(j - 1) in {"body", "party", "organization"}
        return j if closed and self.kind(j) == "name" else k

    def _closing_far(self, k: int) -> int | None:
        for j in range(k + 1, min(k + 30, len(self.chunks))):
            if self.lower(j) == ")":
                return j
        return None

    @staticmethod
    def _give(mention: PersonMention, offices: tuple[Office, ...]) -> None:
        mention.offices = (
            mention.offices + offices
            if mention.offices and mention.offices[0].level != "military"
            else offices + mention.offices
        )
        first = mention.offices[0] if mention.offices else None
        for office in offices:
            mention.country = office.country or mention.country if mention.country is None else mention.country
            # "Foreign Minister A, who is also Chair of the OSCE" speaks for his country.
            beside = first is not None and first.level in _OF_A_STATE and first.title != office.title
            if not beside or (first is not None and first.organization is not None):
                mention.organization = mention.organization or office.organization
            mention.party = mention.party or office.party
