"""Tell who is meant: one person under full name, surname, title or role within an article."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from relations_db.language.lexicon import KnownPerson, Lexicon
from relations_db.language.mentions import PersonMention
from relations_db.language.name_forms import (
    TELLING,
    alike,
    initials,
    name_words,
    of_one_line,
    same_name,
    share_given_name,
    spelt_alike,
)
from relations_db.language.neighbours import SPOUSES
from relations_db.language.person import CROWNED, GENERIC, HOLY, LEADING, SECRETARIES, Person
from relations_db.language.tenures import first_in_office, in_office, last_in_office, terms_of
from relations_db.language.things import names_a_thing
from relations_db.language.tokens import fold, is_initial

# What anybody who is sent abroad may be called.
_OF_ANYBODY = frozenset({
    "diplomat", "senior diplomat", "official", "envoy", "minister", "leader", "representative", "politician",
    "party leader", "party official",
})  # fmt: skip


def presides_over_a_body(mention: PersonMention) -> bool:
    """Tell whether somebody is the president of something that is no state: "the President of the Chamber"."""
    return any(o.title == "president" and o.level == "other" for o in mention.offices[:1])


def _is_for_life(mention: PersonMention) -> bool:
    """Tell whether a mention is of an office that is held for life: "the King", "the Holy Father"."""
    return any(o.title in CROWNED or o.title in HOLY for o in mention.offices[:1])


_KNOWN_IN = (*LEADING, "foreign_minister")
_REIGNING = frozenset({"monarch", "ruler", "sovereign"})
_WOMEN = frozenset(
    "mrs ms miss madame mme smt begum queen princess dame lady sheikha baroness duchess dona doña señora senhora lalla "
    "compañera companheira hadja".split()
)
_MEN = frozenset(
    "mr sir king prince lord shri monsieur emir amir sultan pope baron duke sayyid don señor senhor compañero "
    "companheiro".split()
)
_PATRONYMIC = frozenset("bin ibn bint ben".split())
_CALLED_BY_FAMILY_NAME = frozenset("CN HK KP KR TW".split())
_FAMILY_NAME_FIRST = frozenset("CN KP KR VN KH MM TW HK JP HU MN SG LA".split())
# Whoever left office so many years ago is not "the President".
_GENERATION = 20


class Cast:
    """The people of one article.

    Attributes:
        clock: how often people have been spoken of.
    """

    def __init__(self, lexicon: Lexicon, year: int | None = None) -> None:
        """Begin with nobody.

        Args:
            lexicon: the people known.
            year: in which the article was written, None where it does not tell.
        """
        self.lexicon = lexicon
        self.year = year
        self.people: list[Person] = []
        self._of: dict[int, Person] = {}
        # Where people are named by more than a word, by the number of the mention.
        self._in_full: dict[int, list[int]] = {}
        self._aside: set[int] = set()
        # How often people have been spoken of.
        self.clock = 0
        # Each who has been spoken of, and when before.
        self._seen: list[tuple[Person, int]] = []

    def introduce(self, mentions: Iterable[PersonMention], aside: Iterable[PersonMention] = ()) -> None:
        """Take in all named mentions of the article, fullest forms first, so that short forms find their
        owner.

        Args:
            mentions: all of them in text order.
            aside: those of what had been, whom no short form means further on: "His father, A B, had been there".
        """
        self._aside = {id(m) for m in aside}
        mentions = list(mentions)
        named = [m for m in mentions if m.name is not None]
        order = {id(m): n for n, m in enumerate(named)}
        titles = [
            m for m in mentions if m.name is None and m.anaphor is None and m.country and m.offices and not m.plural
        ]
        for mention in sorted(named, key=lambda m: (-min(len(name_words(m.name or "")), 2), m.bare, order[id(m)])):
            self._take(mention, order[id(mention)])
        self._drop_things(named)
        self._claim(titles, named)
        for mention in named:
            self._side_with(mention)
        for person in self.people:
            self._respell(person)

    def _drop_things(self, named: Iterable[PersonMention]) -> None:
        """Leave out what only looks like a person: a name that nothing confirms, with a noun for things in it or
        always with an article: "the Gran Paraná".
        """
        plain = {id(p) for p in self.people if not p.confirmed and p.known is None}
        called = {id(p) for m in named if (p := self.person(m)) is not None and not m.definite}
        things = {
            id(p) for p in self.people
            if id(p) in plain and (id(p) not in called or names_a_thing(p.name, self.lexicon))
        }  # fmt: skip
        if things:
            self.people = [p for p in self.people if id(p) not in things]
            self._of = {mention: p for mention, p in self._of.items() if id(p) not in things}

    def _side_with(self, mention: PersonMention) -> None:
        """Give a person of whom no country is told that of the one he is named with."""
        person = self.person(mention) if mention.beside is not None else None
        if person is not None and person.country is None and person.organization is None and person.known is None:
            person.country = mention.beside

    @staticmethod
    def _respell(person: Person) -> None:
        """Give a name the spelling that the article uses more often, where its full form has a slip."""
        for spelling, count in person.spellings.items():
            for word in person.name.split():
                if count > 1 and fold(word).lower() not in person.spellings and alike(fold(word).lower(), spelling):
                    person.name = person.name.replace(word, spelling.capitalize())

    def _claim(self, titles: Iterable[PersonMention], named: Iterable[PersonMention]) -> None:
        """Give a person without a country the one that an office without a name has: "the Kenyan president"; one of
        many ambassadors only that of which he is told behind it.
        """
        begins: dict[int, int] = {}
        for mention in named:
            if (person := self.person(mention)) is not None:
                begins.setdefault(id(person), mention.start)
        for title in titles:
            held = title.offices[0].title
            if title.party is not None:
                # "the leader of Labour" is no "British leader".
                continue
            if any(p.country == title.country and p.holds(held) for p in self.people):
                continue
            lacking = [
                p for p in self.people if p.country is None and p.organization is None and p.confirmed and p.holds(held)
            ]
            known = (
                len(lacking) == 1 and title.offices[0].level == "ambassador" and begins[id(lacking[0])] < title.start
            )
            if len(lacking) == 1 and not known:
                lacking[0].country = title.country

    def person(self, mention: PersonMention) -> Person | None:
        """Give the person of a named mention, if it is taken for one."""
        return self._of.get(id(mention))

    def _take(self, mention: PersonMention, order: int) -> None:
        name = mention.name or ""
        words = name_words(name)
        person = self._find(words, mention, order)
        if person is None and name.isupper() and 2 <= len(name) <= 4:
            person = next((p for p in self.people if initials(p.words) == words[0]), None)
        if person is None and len(words) == 1:
            person = self._from_lexicon(words[0], mention)
        elif person is not None and len(words) == 1 and self._holds_none_of(person, mention):
            person = self._office_holder(words[0], mention) or person
        elif person is not None and len(words) == 1 and self._is_son_of(person, words[0], mention):
            person = self._from_lexicon(words[0], mention)
        if person is None:
            if len(words) == 1 and (mention.bare or self._is_kin(words[0], mention)):
                return
            person = Person(name, words, order=order)
            self.people.append(person)
        if person.known is None:
            self._recognise(person, mention)
        person.sex = person.sex or self._sex(person, mention)
        self._of[id(mention)] = person
        if len(words) > 1 and id(mention) not in self._aside:
            self._in_full.setdefault(id(person), []).append(order)
        person.mentions += 1
        if mention.title:
            person.styles.add(mention.title.lower().rstrip("."))
        if len(words) > len(person.words) or (
            len(words) == len(person.words) and len(name) > len(person.name) and words == person.words
        ):
            person.name, person.words = name, words
        person.order = min(person.order, order)
        person.confirmed = person.confirmed or not mention.bare
        if person.mentions == 1 or mention.offices:
            # A name alone does not say that he is in office again.
            person.former = mention.former and (person.former or person.mentions == 1)
        if (
            mention.organization is not None
            and mention.country is None
            and (not mention.offices or any(o.organization for o in mention.offices))
            and not (len(words) == 1 and self._serves_at_home(person))
        ):
            person.country, person.organization = None, mention.organization
        elif person.organization is None:
            person.country = person.country or mention.country
        person.party = person.party or mention.party
        person.new = person.new or mention.new
        for office in mention.offices:
            if all(office.role != o.role for o in person.offices):
                person.offices.append(office)
        if mention.new and person.country is None and person.organization is None and mention.offices:
            # "Premier A of Peru resigned, and B was elected premier": of Peru, too.
            before = [p for p in self.people if p is not person and p.holds(mention.offices[-1].title)]
            lands = {p.country for p in before if p.country is not None}
            person.country = lands.pop() if len(lands) == 1 else None

    def _serves_at_home(self, person: Person) -> bool:
        """Tell whether somebody whom the article names in full is in office of a country: the surname of a minister
        beside the name of an organisation takes him out of nobody's service.
        """
        known = person.known
        if known is None or person.country is None or known.later is not None or id(person) not in self._in_full:
            return False
        return in_office(f"{known.name}|{known.country}", self.year)

    def _is_kin(self, word: str, mention: PersonMention) -> bool:
        """Tell whether a surname with a style is that of somebody's wife or husband: "Mrs Asante" beside him."""
        namesakes = [p for p in self.people if word in p.words]
        return bool(mention.title) and bool(namesakes) and not any(self._agrees(p, mention) for p in namesakes)

    def _sex(self, person: Person, mention: PersonMention) -> str | None:
        """Tell a person's sex from the lexicon, a title, or a given name that stands first."""
        if person.known is not None and person.known.sex is not None:
            return person.known.sex
        titles = {mention.title.lower().rstrip("."), *(o.title for o in mention.offices)}
        if titles & _WOMEN or titles & _MEN:
            return "f" if titles & _WOMEN else "m"
        if person.country in _FAMILY_NAME_FIRST or len(person.words) < 2:
            return None
        return self.lexicon.given_names.get(person.words[0])

    def _recognise(self, person: Person, mention: PersonMention) -> None:
        """Look a person up in the lexicon; a slip in one word of a full name is put right."""
        if mention.person_key is not None:
            person.known = self.lexicon.people.get(mention.person_key)
            if person.known is not None and self._serves_now(person.known, mention):
                person.country, person.organization, mention.country = None, person.known.later, None
                return
            if person.known is not None and person.country is None and mention.country is None:
                person.organization = person.organization or person.known.organization
            return
        country = mention.country or person.country
        initialled = len(person.words) > 1 and is_initial(person.words[0])
        if initialled and (known := self._by_initial(person.words, country)):
            person.known, person.country = known, person.country or known.country
            return
        if len(person.words) < 2:
            return
        if country is None:
            holder = self._known_holder(person.words, mention) if mention.organization is None else None
            if holder is not None:
                person.known, person.country = holder, holder.country
            return
        alike = self.lexicon.alike(person.words, country)
        if len(alike) == 1:
            person.known = alike[0]

    @staticmethod
    def _serves_now(known: KnownPerson, mention: PersonMention) -> bool:
        """Tell whether somebody known in two lives is named in that of an organisation: "the Secretary-General, A",
        "High Representative A", "the High Representative, B".
        """
        serves = any((o.title in SECRETARIES or o.level == "organization") and not o.country for o in mention.offices)
        return (
            serves and bool(known.later) and mention.organization is None and mention.country in (None, known.country)
        )

    def _known_holder(self, words: tuple[str, ...], mention: PersonMention) -> KnownPerson | None:
        """Give the one whom the lexicon knows in a high office that a mention gives, by this family name where a given
        name agrees too, "Prime Minister Josef Kofi Asante" is its "Joseph Asante", else but for a slip in one word.
        """
        titles = {o.title for o in mention.offices if o.level in _KNOWN_IN}
        if not titles:
            return None
        keys = {key for word in (words[-1], words[0]) for key in self.lexicon.short_forms.get(word, ())}
        named = (self.lexicon.people[key] for key in sorted(keys))
        agreeing = [p for p in named if share_given_name(words, name_words(p.name))]
        fitting = [
            known for known in agreeing or self.lexicon.alike(words)
            if titles & set(known.offices) and in_office(f"{known.name}|{known.country}", self.year)
        ]  # fmt: skip
        return fitting[0] if len(fitting) == 1 else None

    def _by_initial(self, words: tuple[str, ...], country: str | None) -> KnownPerson | None:
        """Give the one office-holder of a surname whose given name begins with this letter: "J. Ramos-Horta"."""
        short_forms = self.lexicon.short_forms
        keys = {key: None for joint in "- " for key in short_forms.get(joint.join(words[1:]), ())}
        people = [self.lexicon.people[key] for key in keys]
        fitting = [p for p in people if fold(p.name).lower().startswith(words[0]) and country in (None, p.country)]
        return fitting[0] if len(fitting) == 1 and fitting[0].offices else None

    def _find(self, words: tuple[str, ...], mention: PersonMention, order: int) -> Person | None:
        fitting = [
            p for p in self.people
            if self._agrees(p, mention) and same_name(p.words, words)
            and not self._is_given_name(words, p) and not of_one_line(p.name, mention.name or "")
        ]  # fmt: skip
        if not fitting and words and len(words[-1]) >= TELLING:
            fitting = [
                p for p in self.people
                if self._agrees(p, mention) and len(words) <= len(p.words)
                and any(spelt_alike(words[-1], w) for w in p.words)
                and all(any(w == v or spelt_alike(w, v) for v in p.words) for w in words)
            ]  # fmt: skip
        if len(fitting) <= 1:
            return fitting[0] if fitting else None
        titles = {o.title for o in mention.offices}
        levels = {o.level for o in mention.offices if o.level}

        def score(p: Person) -> tuple[int, int, int, bool, bool, int, int]:
            held = sum(p.holds(t) for t in titles) + sum(any(o.level == v for o in p.offices) for v in levels)
            family = (p.known is not None and p.known.family.lower() == words[-1]) or words[-1] in (
                p.words[0],
                p.words[-1],
            )
            # Of two Wangs "Wang" is the one named last in full; nobody's wife where he holds an office.
            named = max((n for n in self._in_full.get(id(p), ()) if n < order), default=-1)
            chief = p.leads and SPOUSES.isdisjoint(o.title for o in p.offices)
            return (held, int(p.words == words), int(family), chief, not self._has_left(p), named, -p.order)

        return max(fitting, key=score)

    def _has_left(self, person: Person) -> bool:
        """Tell whether a known person has left office by the year of the article, as the father of a president may."""
        key = f"{person.known.name}|{person.known.country}" if person.known is not None else ""
        return last_in_office(key) is not None and not in_office(key, self.year)

    @staticmethod
    def accession(person: Person) -> int:
        """Give the month in which somebody known came to a throne or the Holy See, 0 for all others."""
        known = person.known
        if known is None or (CROWNED | HOLY).isdisjoint(known.offices):
            return 0
        return first_in_office(f"{known.name}|{known.country}") or 0

    def has_moved_on(self, person: Person, title: str) -> bool:
        """Tell whether somebody known held an office before, and has another by the time of the article."""
        if person.known is None or title not in person.known.offices or any(o.title == title for o in person.offices):
            return False
        key = f"{person.known.name}|{person.known.country}"
        ends = [end for _, end in terms_of(key, title)]
        gone = bool(ends) and all(end is not None and (self.year is None or end // 12 < self.year) for end in ends)
        return gone and in_office(key, self.year)

    def _left_long_ago(self, person: Person) -> bool:
        """Tell whether a known person left office a generation before the year of the article."""
        known = person.known
        last = last_in_office(f"{known.name}|{known.country}") if known is not None and self.year is not None else None
        return last is not None and self.year is not None and last // 12 < self.year - _GENERATION

    @staticmethod
    def _is_given_name(words: tuple[str, ...], person: Person) -> bool:
        """Tell whether a single word is the given name of somebody who is never called by it: "Xi" is not Li Xi."""
        family = person.known.family.lower() if person.known is not None else person.words[0]
        return (
            len(words) == 1 < len(person.words)
            and person.country in _CALLED_BY_FAMILY_NAME
            and words[0] == person.words[-1] != family
        )

    @staticmethod
    def _agrees(person: Person, mention: PersonMention) -> bool:
        style = mention.title.lower().rstrip(".") if mention.title else ""
        if (person.sex == "m" and style in _WOMEN) or (person.sex == "f" and style in _MEN):
            # "Mrs Asante" is not the president of that name.
            return False
        return not (
            person.country and mention.country and person.country != mention.country and not mention.counterpart
        )

    @staticmethod
    def _holds_none_of(person: Person, mention: PersonMention) -> bool:
        """Tell whether somebody without office has the surname given with a high one: "President Higgins" beside
        "Sabina Higgins".
        """
        return bool(mention.offices) and mention.offices[0].level in LEADING and not person.leads

    @staticmethod
    def _is_son_of(person: Person, word: str, mention: PersonMention) -> bool:
        """Tell whether a crowned head has the name of somebody's father: "King Salman" beside "Khalid bin Salman"."""
        crowned = any(office.title in CROWNED for office in mention.offices) and not person.reigns
        parts = fold(person.name).lower().split() if crowned else []
        return any(one in _PATRONYMIC and other == word for one, other in pairwise(parts))

    def _office_holder(self, word: str, mention: PersonMention) -> Person | None:
        """Give the one person of a surname whom the lexicon knows in the office that a mention gives."""
        titles = {office.title for office in mention.offices}
        known = [self.lexicon.people[key] for key in self.lexicon.short_forms.get(word, ())]
        fitting = [k for k in known if titles & set(k.offices) and mention.country in (None, k.country)]
        if not titles or len(fitting) != 1:
            return None
        same = next((p for p in self.people if p.known is fitting[0]), None)
        if same is None:
            same = Person(
                fitting[0].name, name_words(fitting[0].name), fitting[0].country, fitting[0].organization,
                known=fitting[0],
            )  # fmt: skip
            self.people.append(same)
        return same

    def _from_lexicon(self, word: str, mention: PersonMention) -> Person | None:
        keys = self.lexicon.short_forms.get(word, ())
        known = [self.lexicon.people[k] for k in keys]
        style = mention.title.lower().rstrip(".")
        unlike = "m" if style in _WOMEN else "f" if style in _MEN else ""
        known = [k for k in known if k.sex != unlike and mention.country in (None, k.country)]
        if crowns := (CROWNED | {"crown prince"}) & {office.title for office in mention.offices}:
            # "King Saud" is no minister of that name, and "Crown Prince Saud" no king.
            known = [k for k in known if crowns & set(k.offices) or not k.offices]
            known = [k for k in known if crowns & set(k.offices)] or known
        if len(known) > 1:
            # Of several with one surname, the one who held high office is meant, then the one who does.
            known = [k for k in known if k.offices]
        if len(known) > 1:
            known = [k for k in known if in_office(f"{k.name}|{k.country}", self.year)] or known
        if len(known) != 1:
            return None
        person = Person(
            known[0].name, name_words(known[0].name), known[0].country, known[0].organization, known=known[0]
        )
        same = next((p for p in self.people if p.known is known[0]), None) or next(
            (p for p in self.people if same_name(p.words, person.words) and p.country in (None, person.country)), None
        )
        if same is not None:
            if word not in same.words:
                same.spellings[word] += 1
            return same
        self.people.append(person)
        return person

    def by_office(self, mention: PersonMention, exclude: Iterable[Person] = ()) -> Person | None:
        """Give whom "the Lao leader" or "the Chancellor" means: the holder of that office named in the
        article.
        """
        barred = list(exclude)
        best: Person | None = None
        for person in self.people:
            if person in barred or not (person.confirmed or person.offices or person.known is not None):
                continue
            if mention.country and person.country != mention.country:
                continue
            if not mention.country and mention.organization and person.organization != mention.organization:
                continue
            if not all(person.holds(o.title) for o in mention.offices[:1]) or person.styled_otherwise(mention):
                continue
            if presides_over_a_body(mention) and not any(o.role == mention.offices[0].role for o in person.offices):
                continue
            if best is None or self._likelier(person, best, mention):
                best = person
        return best or self._known_secretary(mention, barred) or self._only_servant(mention, barred)

    def _known_secretary(self, mention: PersonMention, barred: list[Person]) -> Person | None:
        """Give the one person named without an office who is known to serve an organisation, for "the
        Secretary-General" of none that is named.
        """
        title = mention.offices[0].title if mention.offices else ""
        if title not in SECRETARIES or not mention.definite or mention.country or mention.organization:
            return None
        known = [p for p in self.people if p.known is not None and p.known.later and not p.offices and p not in barred]
        if len(known) != 1 or known[0].known is None:
            return None
        known[0].country, known[0].organization = None, known[0].known.later
        return known[0]

    def _only_servant(self, mention: PersonMention, barred: list[Person]) -> Person | None:
        """Give the one person of an organisation named without an office, for "the President of the Commission"."""
        if not mention.definite or mention.organization is None or mention.country is not None:
            return None
        serving = [p for p in self.people if p.organization == mention.organization and p not in barred and p.known]
        return serving[0] if len(serving) == 1 and not serving[0].offices else None

    def only_national(self, mention: PersonMention, exclude: Iterable[Person] = ()) -> Person | None:
        """Give whom "the Maltese minister" or "the Indian diplomat" means where nobody is known to hold such an office:
        the one person of that country spoken of so far, if nothing says that he holds another.
        """
        if not mention.definite or not mention.country or not mention.offices or mention.owner:
            return None
        title, barred = mention.offices[0].title, list(exclude)
        told = [p for p in self.people if p.last_seen and p.country == mention.country and p not in barred]
        if len(told) != 1 or not told[0].confirmed:
            return None
        person = told[0]
        held = person.offices or (person.known is not None and person.known.offices)
        return person if title in _OF_ANYBODY or not held else None

    def _likelier(self, one: Person, other: Person, mention: PersonMention) -> bool:
        """Tell whether an office means one holder rather than another: one whom the article gives the office, or for
        "the President" without a country the one it is about, or the one spoken of last.
        """
        if not mention.former and (left := self._left_long_ago(one)) != self._left_long_ago(other):
            return not left
        if one.former != other.former:
            return one.former == mention.former
        if mention.new and one.new != other.new:
            # "A conceded, and B was sworn in as president": "the new president" is B.
            return one.new
        if one.country == other.country and any(o.title in _REIGNING for o in mention.offices):
            # Of a king and his queen the one named first reigns, and no crown prince does.
            reigns, other_reigns = one.reigns, other.reigns
            return one.order < other.order if reigns == other_reigns else reigns
        if one.country == other.country and not mention.former and _is_for_life(mention):
            # "the Pope", of whom the article is, is no earlier one of whom it tells by the way.
            came, other_came = self.accession(one), self.accession(other)
            if came and other_came and came != other_came:
                return came > other_came
        held, held_by_other = self._held_here(one, mention), self._held_here(other, mention)
        if mention.definite and mention.country is None and bool(one.last_seen) != bool(other.last_seen):
            # "The Foreign Minister" is no colleague who will be named later.
            return bool(one.last_seen)
        if held != held_by_other:
            return held
        if mention.definite and mention.country is None and one.country != other.country:
            few, many = sorted((one.mentions, other.mentions))
            if many > 2 * few:
                return one.mentions == many
        return (one.last_seen, -one.order) > (other.last_seen, -other.order)

    @staticmethod
    def _held_here(person: Person, mention: PersonMention) -> bool:
        """Tell whether the article itself gives a person the office, and not only the lexicon, unless it gives none."""
        levels = {o.level for o in person.offices} or set(person.known.levels if person.known is not None else ())
        return any(
            o.title in {held.title for held in person.offices} or levels & set(GENERIC.get(o.title, ()))
            for o in mention.offices[:1]
        )

    def see(self, person: Person) -> None:
        """Note that a person has just been spoken of."""
        self.clock += 1
        self._seen.append((person, person.last_seen))
        person.last_seen = self.clock

    def forget(self, clock: int) -> None:
        """Take back who has been spoken of since a time of the clock."""
        if self.clock > clock:
            for person, before in reversed(self._seen[clock:]):
                person.last_seen = before
            del self._seen[clock:]
            self.clock = clock
