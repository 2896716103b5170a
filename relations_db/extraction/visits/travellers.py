"""Tell who travels: the owner of a visit, the one named behind it, the subject of its verb, a delegation's leader."""

from __future__ import annotations

from relations_db.extraction.apposition import with_office_country
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.visits.comers import BEING, OPENING, RANKS, named_last, whose_turn
from relations_db.extraction.visits.delegations import delegation_leader, delegation_of, is_envoy, unnamed_delegation
from relations_db.extraction.visits.journey_words import NOUNS, Journey
from relations_db.extraction.visits.lengths import day_counted, edges_told
from relations_db.extraction.visits.stages import FURTHER, OF_A_TOUR
from relations_db.language.anaphora import OF_TWO_NAMED
from relations_db.language.chunks import is_date
from relations_db.language.mentions import PersonMention

_LIGHT = frozenset(
    "carried carries carrying commenced commences commencing begun beginning undertake undertakes end ends finishes "
    "conducts conduct kicks embarks ending rounding capping crowning "
    "took takes take taking did squeezed fitted added interrupted cut extended resumed launched opened opens opening "
    "closed closes closing rounded crowned capped fresh back returning returned put "
    "paid pays pay paying made makes make making began begins begin starting started start starts concluded "
    "concludes concluding ended ends undertook undertaking finished wrapped wrapping embarked kicked completed "
    "completing on is was were are be been conducted conducting winding spent having up his her their off "
    "concluding".split()
)
_BESIDE_LIGHT = frozenset("out a an the what with for at , also then to short in from just".split())
_GREETED = frozenset("received welcomed greeted met".split())
_AUXILIARIES = frozenset(
    "was is were are had has have been will would to also already just first recently previously then be "
    "currently due set scheduled expected both each jointly together".split()
)
_HOSTING = frozenset("hosted hosts hosting received receives welcomed welcomes".split())
_IN_COUNTRY = frozenset("on in the a an his her their country kingdom capital here there then".split())
_LEADING_IN = frozenset("with for on from during after before following end conclusion : and including by".split())
_CARRIERS = frozenset("plane aircraft train aeroplane airplane helicopter jet".split())
_OF_STATE = frozenset("presidential royal ministerial imperial".split())
_OTHER_CLAUSE = frozenset("; : who which that where when".split())
_PRONOUNS = {"his": "he", "her": "she"}
_THANKING = ("thank", "commend", "congratulat", "prais", "laud", "applaud")
_SELF = frozenset("himself herself themselves".split())
_BESIDE_SUBJECT = frozenset(", who had also again then now on in both ) later himself herself".split())

# A visit behind one of these was before, so far ahead of the word.
_BEFORE_THAT = frozenset({"last", "previous", "latest", "earlier"})
_TO_RANK = 4


def travellers_of(syntax: Syntax, journey: Journey, before: list[Side]) -> list[Side]:
    """Give who travels: the owner of the visit, the one named behind it, or the subject of the verb."""
    if journey.rule in {"take to", "shown"}:
        leading = syntax.covering(journey.verb - 1)
        if leading is not None and not syntax.governed(leading):
            # "X took him to the palace": it is no journey that leads somebody there.
            return []
        mention = next((m for m in syntax.sentence.mentions if m.first == journey.verb + 1), None)
        owner = _journey_owner(syntax, journey.verb)
        return owner or (syntax.sides(mention, []) if mention is not None else [])
    if journey.rule == "return" and journey.verb < journey.first:
        # "arrived in Lima from Quito": only who is at home in the one was a guest in the other.
        homes = {c.country for c in syntax.sentence.chunks[journey.verb : journey.first]}
        return [s for s in before if s.country in homes]
    if journey.rule == "come next":
        comer = next((m for m in syntax.sentence.mentions if journey.verb < m.first <= journey.verb + 2), None)
        return syntax.group(comer, forward=True) if comer is not None else []
    if journey.rule in OF_A_TOUR:
        return _on_tour(syntax, journey) or before or _later(syntax, journey)
    if journey.rule == "see off":
        seen = next((m for m in syntax.sentence.mentions if journey.verb < m.first < journey.last), None)
        told = [s for s in (syntax.story.visitor,) if s is not None]
        return syntax.sides(seen, []) if seen is not None else told
    if journey.rule == "welcome":
        guest = next((m for m in syntax.sentence.mentions if journey.verb <= m.first <= journey.verb + 3), None)
        return syntax.group(guest, forward=True) if guest is not None else []
    if journey.rule == "onward":
        focus = [s for s in syntax.story.focus if s.person is not None]
        named = next((m for m in syntax.sentence.mentions if m.name is not None and not syntax.governed(m)), None)
        told = syntax.sides(named, []) if named is not None and named.last <= journey.verb else []
        return before or told or _subject(syntax, journey.verb, []) or focus[:1]
    if journey.rule == "itinerary":
        first = next((m for m in syntax.sentence.mentions if not syntax.governed(m)), None)
        return syntax.group(first, forward=True) if first is not None and first.last <= journey.first else []
    if journey.rule == "visit here":
        near = [m for m in syntax.sentence.mentions if m.last <= journey.verb]
        return syntax.group(near[-1]) if near else before
    if journey.rule == "host":
        return _greeted_by_host(syntax, journey)
    if journey.rule == "followed by":
        comer = next((m for m in syntax.sentence.mentions if journey.last <= m.first <= journey.last + 2), None)
        return syntax.group(comer, forward=True) if comer is not None else []
    if journey.rule == "be at" and syntax.covering(journey.verb) is not None:
        # "Fiji's envoy in Nairobi, A": there he is posted.
        return []
    if journey.rule == "be at":
        return _right_before(syntax, journey.verb) or delegation_of(syntax, journey.verb)
    if journey.frame != "noun":
        lowers = syntax.sentence.lowers
        ranked = 1 < journey.verb < OPENING and lowers[journey.verb - 1] == "to" and RANKS & {*lowers[: journey.verb]}
        if ranked and (later := _later(syntax, journey)):
            # "The first minister to visit Peru in ten years, X told …"
            return later
        if told := whose_turn(syntax, journey) or named_last(syntax, journey):
            return told
        found = _subject(syntax, journey.verb, before)
        opening = journey.verb < 3 and syntax.sentence.lowers[journey.verb].endswith("ing")
        if opening and (not found or found == before) and (later := _later(syntax, journey)):
            # "Visiting Peru in May, X spoke"
            return later
        having = "having" in lowers[journey.verb - 1 : journey.verb]
        if before and (having or (not found and lowers[journey.verb].endswith("ing"))):
            # "was in Lima, having spent Monday in Quito"
            found = before
        if not found and journey.rule == "go":
            # "Before she flew home on May 3, X spoke"
            found = _later(syntax, journey)
        return found + [s for s in _brought_along(syntax) if found and s.actor not in {f.actor for f in found}]
    told_of = _told_of(syntax, journey) or hosted(syntax, journey)[0]
    if told_of:
        return told_of
    owner = _owner(syntax, journey)
    if owner:
        return owner
    pronoun = _PRONOUNS.get(syntax.sentence.lowers[journey.first - 1]) if journey.first else None
    if pronoun is not None and len(before) == 1 and before[0].person is not None and before[0].person.may_be(pronoun):
        # "after X's visit to Peru in May and her trip to Chile in July"
        return before
    behind = named_behind(syntax, journey) or (_first_by(syntax, journey) if journey.targets else [])
    if behind:
        return behind
    dated = edges_told(syntax, journey) != (None, None)
    if not (journey.targets or journey.form or dated or _in_the_country(syntax, journey)):
        return []
    verb = _light_verb(syntax, journey)
    found = _subject(syntax, verb, before) if verb is not None else []
    if found:
        return found
    if verb is not None and syntax.sentence.lowers[verb].endswith("ing") and verb > 2:
        # "X left Hanoi this evening, beginning a visit to Peru"
        leading = next((m for m in syntax.sentence.mentions if m.last < verb and not syntax.governed(m)), None)
        return syntax.group(leading, forward=True) if leading is not None else before
    later = _later(syntax, journey)
    if later:
        return later
    if not syntax.sentence.headline and verb is None and not _leads_in(syntax, journey):
        return []
    first = next((m for m in syntax.sentence.mentions if m.last <= journey.first and not syntax.governed(m)), None)
    return syntax.group(first, forward=True) if first is not None else before


def _brought_along(syntax: Syntax) -> list[Side]:
    """Give with whom a sentence opens: "With X of Mali and Y of Togo, she flew to Accra"."""
    if syntax.sentence.lowers[:1] != ["with"]:
        return []
    named = next((m for m in syntax.sentence.mentions if m.first <= 2 and m.name is not None), None)
    return syntax.group(named, forward=True) if named is not None else []


def _greeted_by_host(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give whom somebody receives in a town of his own country, or a town itself: "Lima rolled out the carpet for"."""
    guest = next((m for m in syntax.sentence.mentions if journey.verb < m.first <= journey.verb + 3), None)
    verb = journey.first
    if guest is None:
        return []
    if not journey.targets:
        # "fetched X from the airport", that of his own country
        hosts = [s for s in syntax.subjects(verb) if s.person is not None and s.country and not is_envoy(s)]
        return [s for s in syntax.sides(guest, hosts) if hosts and s.country not in (None, hosts[0].country)]
    host = journey.targets[0].country
    opening = [c for c in syntax.sentence.chunks[:verb] if c.kind in {"place", "country", "name", "office"}]
    of_town = bool(opening) and opening[0].kind in {"place", "country"} and len(opening) == 1
    hosts = syntax.subjects(verb) if not of_town else [Side(None, opening[0].country)]
    if host not in {s.country for s in hosts}:
        return []
    guests = syntax.sides(guest, hosts) if guest.anaphor is not None else syntax.group(guest, forward=True)
    return [s for s in guests if s.country != host]


def hosted(syntax: Syntax, journey: Journey) -> tuple[list[Side], str | None]:
    """Give the guest of "A hosted B for a state visit", and the country of his host; nobody where it is not told so."""
    lowers = syntax.sentence.lowers
    if journey.targets or not journey.form or syntax.sentence.headline:
        return [], None
    verb = next((k for k in range(journey.first - 1, max(-1, journey.first - 16), -1) if lowers[k] in _HOSTING), None)
    led = {"for", "on"} & set(lowers[max(0, journey.first - 3) : journey.first])
    guest = next((m for m in syntax.sentence.mentions if verb is not None and verb < m.first <= verb + 2), None)
    if verb is None or lowers[verb + 1] == "by":
        # "A was received by B on a state visit"
        return [], None
    if not led or guest is None or "who" in lowers[guest.last : journey.first]:
        return [], None
    hosts = [s for s in syntax.subjects(verb) if s.country]
    guests = [s for s in syntax.sides(guest, hosts) if hosts and s.country not in (None, hosts[0].country)]
    return (guests, hosts[0].country) if guests else ([], None)


def _on_tour(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give whose tour or stop it is: who is named, else the guest or whom the story is about, but no host."""
    story, before = syntax.story, syntax.sentence.lowers[journey.first - 1] if journey.first else ""
    before = "the" if journey.rule in ("stage", FURTHER) else before
    if before not in {"the", "his", "her"}:
        return _owner(syntax, journey) or named_behind(syntax, journey) or _setting_out(syntax, journey)
    named = named_behind(syntax, journey)
    told = [s for s in (story.visitor, story.first) if s is not None and s.person is not None]
    # Who has received others is on no tour, unless it is him of whom the story tells.
    fitting = [s for s in told if s.person is not None and id(s.person) not in story.hosts] or told[-1:]
    if before != "the":
        fitting = [s for s in fitting if s.person is not None and s.person.may_be("he" if before == "his" else "she")]
    return named or fitting[:1]


def _setting_out(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give who "is on a tour of Asia, including Peru", "set off on a long trip covering Peru and Chile"."""
    if journey.rule != "tour begins":
        return []
    verb = _light_verb(syntax, journey)
    if verb is None or syntax.sentence.lowers[verb] in {"on", "his", "her", "their"}:
        on = syntax.sentence.lowers[max(0, journey.first - 2) : journey.first]
        start = journey.first - len(on) + on.index("on") if "on" in on else None
        verb = start - 2 if start is not None and syntax.sentence.lowers[start - 2 : start - 1] == ["set"] else verb
    return _subject(syntax, verb, []) if verb is not None else []


def _told_of(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give of whom a relative clause tells: "X, the leader of the opposition, who was on her first visit to"."""
    lowers = syntax.sentence.lowers
    for k in range(journey.first - 1, max(0, journey.first - 10), -1):
        if lowers[k] != "who" or lowers[k + 1] not in BEING:
            continue
        if "on" not in lowers[k : journey.first] or not _IN_COUNTRY.issuperset(lowers[k + 2 : journey.first]):
            return []
        near = [m for m in syntax.sentence.mentions if m.last <= k and (m.name is not None or m.last >= k - 1)]
        if not near:
            return []
        return syntax.group(near[-1]) if lowers[k + 1] in {"are", "were"} else syntax.sides(near[-1], [])
    return []


def _journey_owner(syntax: Syntax, verb: int) -> list[Side]:
    """Give whose journey it is that takes somebody somewhere: "the minister's first trip took him to"."""
    chunks = syntax.sentence.chunks
    for k in range(verb - 1, max(-1, verb - 9), -1):
        if chunks[k].lower in NOUNS:
            owned = range(max(0, k - 6), k)
            return next(
                (
                    syntax.sides(m, [])
                    for m in syntax.sentence.mentions
                    if m.last - 1 in owned and "possessive" in (chunks[m.last - 1].kind, chunks[m.last].kind)
                ),
                [],
            )
    return []


def _right_before(syntax: Syntax, verb: int) -> list[Side]:
    """Give the person who stands right before a verb, adverbs, dates and "who" apart; envoys live where they are."""
    chunks = syntax.sentence.chunks
    k = verb - 1
    while k >= 0 and syntax.covering(k) is None:
        chunk = chunks[k]
        if not (chunk.kind == "date" or chunk.lower in _AUXILIARIES or chunk.lower in _BESIDE_SUBJECT):
            return []
        k -= 1
    mention = syntax.covering(k) if k >= 0 else None
    if mention is None or (syntax.governed(mention) and chunks[mention.last].lower not in {"who", ","}):
        return []
    # "A and B, who is in Oslo": B, and nobody else.
    of_one = "who" in syntax.sentence.lowers[k + 1 : verb] and chunks[verb].lower in {"is", "was"}
    told = syntax.sides(mention, []) if of_one else syntax.group(mention)
    return [s for s in told if s.person is None or not is_envoy(s)]


def _named_beside(syntax: Syntax, journey: Journey, k: int) -> list[Side]:
    """Give who is named right before "during her visit to Peru", if he or she is not of Peru."""
    chunks = syntax.sentence.chunks
    mention = next((m for m in syntax.sentence.mentions if m.last == k - 1 and m.name is not None), None)
    if mention is None or mention.plural or chunks[k - 1].lower not in {"during", "on", "for"}:
        return []
    sides = syntax.sides(mention, [])
    pronoun = "he" if chunks[k].lower == "his" else "she"
    fits = len(sides) == 1 and sides[0].person is not None and sides[0].person.may_be(pronoun)
    return sides if fits and journey.targets and sides[0].country not in {t.country for t in journey.targets} else []


def _thanked(syntax: Syntax, k: int) -> list[Side]:
    """Give who is thanked for his own visit, or praised for it: "She thanked him for his visit"."""
    lowers = syntax.sentence.lowers
    thanked = next((m for m in syntax.sentence.mentions if m.last == k - 1), None)
    if thanked is None or lowers[k - 1] not in {"for", "on"}:
        return []
    verb = thanked.first - 1 - (lowers[thanked.first - 1] == "the")
    if not lowers[verb].startswith(_THANKING):
        return []
    return syntax.sides(thanked, syntax.subjects(verb))


def _owner(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give whose visit it is: "Xi's", "his"."""
    chunks = syntax.sentence.chunks
    k = journey.first - 1
    if k < 0:
        return []
    lower = chunks[k].lower
    if lower == "whose":
        mention = next((m for m in syntax.sentence.mentions if m.last in (k, k - 1)), None)
        return syntax.sides(mention, []) if mention is not None else []
    if chunks[k].kind == "possessive" and k > 1 and chunks[k - 1].lower in OF_TWO_NAMED:
        return _of_two(syntax, k)
    if chunks[k].kind == "possessive" or lower in {"'", "’"}:
        mention = next((m for m in syntax.sentence.mentions if m.last in (k, k + 1)), None)
        return syntax.sides(mention, []) if mention is not None else []
    if lower in {"his", "her"} and (beside := _thanked(syntax, k) or _named_beside(syntax, journey, k)):
        return beside
    if lower in {"his", "her", "their"}:
        verb = _light_verb(syntax, journey)
        if verb is not None and chunks[verb].lower not in {
            "is",
            "was",
            "were",
            "be",
            "been",
            "on",
            "his",
            "her",
            "their",
        }:
            return _subject(syntax, verb, [])
        later = _later(syntax, journey)
        if later:
            return later
        subject = _subject(syntax, k, [])
        return subject or [s for s in syntax.story.focus if s.person is not None][: 1 if lower != "their" else 3]
    mention = next((m for m in syntax.sentence.mentions if m.last == k + 1 and m.name is not None), None)
    if mention is not None and syntax.sentence.headline:
        return syntax.sides(mention, [])
    return []


def _of_two(syntax: Syntax, k: int) -> list[Side]:
    """Give whose it is in "talks with President X during the latter's visit", from the "'s" on."""
    chunks = syntax.sentence.chunks
    pointer = PersonMention(k - 2, k, chunks[k - 2].start, chunks[k - 1].end, anaphor=chunks[k - 1].lower)
    if told := syntax.sides(pointer, []):
        return told
    named = [m for m in syntax.sentence.mentions if m.name is not None and m.last <= k - 2]
    return syntax.sides(named[0], []) if len(named) == 2 else []


def named_behind(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give who is named after the visit: "the visit to Laos by X", "visit of X to Laos"."""
    chunks = syntax.sentence.chunks
    if not _GREETED.isdisjoint(syntax.sentence.lowers[max(0, journey.first - 4) : journey.first]):
        # "was received on arrival in Oslo by X"
        return []
    for k in range(journey.first, min(journey.last + 3, len(chunks))):
        if (
            chunks[k].lower not in {"by", "of"}
            or chunks[k - 1].lower == "accompanied"
            or is_date(chunks, k + 1)
            or (k < journey.last and chunks[k - 1].lower not in NOUNS | {"one", "that"})
        ):
            continue
        mention = next((m for m in syntax.sentence.mentions if k < m.first <= k + 3), None)
        if mention is None:
            continue
        if chunks[k].lower == "by" or not any(t.at > k for t in journey.targets) or mention.first < journey.last:
            if not journey.targets:
                return [s for item in syntax.listed(mention, []) for s in item[0]]
            made = syntax.sides(mention, [])
            now = _BEFORE_THAT.isdisjoint(syntax.sentence.lowers[max(0, journey.first - _TO_RANK) : k])
            # "It was the third visit of a premier of Fiji": of the one who came now, but not the last one before.
            return _of_the_story(syntax, made) if mention.indefinite and now else made
    return []


def _first_by(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give who made "The visit to Peru on May 3 was the first by a premier of Fiji in years": the one of that country
    whose story it is.
    """
    lowers, k = syntax.sentence.lowers, journey.last
    while k < min(journey.last + OPENING, len(lowers)) and lowers[k] != "by":
        k += 1
    told = frozenset(lowers[journey.last : k])
    if lowers[k : k + 1] != ["by"] or not (told & (BEING | {","}) and told & RANKS) or told & _OTHER_CLAUSE:
        return []
    mention = next((m for m in syntax.sentence.mentions if k < m.first <= k + 3), None)
    # "the first by a foreign head of state" names nobody.
    named_or_of = mention is not None and (mention.name is not None or mention.country is not None)
    return _of_the_story(syntax, syntax.sides(mention, [])) if mention is not None and named_or_of else []


def _of_the_story(syntax: Syntax, made: list[Side]) -> list[Side]:
    """Give who has been told of for the country of somebody who is known by office only."""
    if any(s.person is not None for s in made):
        return made
    actors = {s.actor for s in made} - {None}
    named = [s for s in (syntax.story.visitor, *syntax.story.focus) if s is not None and s.person is not None]
    return [s for s in named if s.actor in actors][:1] or [s for s in made if s.actor is not None]


def _in_the_country(syntax: Syntax, journey: Journey) -> bool:
    words = [c.lower for c in syntax.sentence.chunks[max(0, journey.first - 6) : journey.first]]
    return any(w in {"country", "kingdom"} and words[n - 2 : n] == ["in", "the"] for n, w in enumerate(words))


def _leads_in(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a preposition hangs the visit on the subject of the sentence: "with a stopover in"."""
    words = [c.lower for c in syntax.sentence.chunks[max(0, journey.first - 4) : journey.first]]
    words = words[words.index(";") + 1 :] if ";" in words else words
    if day_counted(syntax, journey) is not None:
        return True
    return not _LEADING_IN.isdisjoint(words)


def _light_verb(syntax: Syntax, journey: Journey) -> int | None:
    """Give the verb that a visit is the object of: "paid a visit", "is on a tour", "concluded her trip"."""
    chunks = syntax.sentence.chunks
    found = None
    for k in range(journey.first - 1, max(-1, journey.first - 8), -1):
        lower = chunks[k].lower
        covering = syntax.covering(k)
        if covering is not None and covering.last <= journey.first:
            break
        if lower in _LIGHT:
            found = k
            if lower not in {"on", "his", "her", "their", "up", "off"}:
                break
        elif lower not in _BESIDE_LIGHT:
            break
    return found


def _subject(syntax: Syntax, verb: int, before: list[Side]) -> list[Side]:
    """Give who does what a verb says; a delegation stands for its leader."""
    chunks = syntax.sentence.chunks
    if leader := delegation_leader(syntax, verb) or _included(syntax, verb):
        return leader
    aboard = syntax.covering(verb - 1)
    before_it = syntax.sentence.lowers[max(0, aboard.first - 2) : aboard.first] if aboard is not None else []
    if aboard is not None and before_it[1:] in (["of"], ["carrying"]) and before_it[0] in _CARRIERS:
        # "The plane carrying the premier landed in Riga."
        return syntax.sides(aboard, [])
    if verb > 1 and chunks[verb - 2].lower in _OF_STATE and not chunks[verb - 1].text.islower():
        # "the presidential Boeing was on its way to Riga"
        return _aboard(syntax)
    if verb > 1 and chunks[verb - 1].lower in _CARRIERS and chunks[verb - 2].lower in _OF_STATE | {"his", "her"}:
        return _aboard(syntax)
    if verb > 2 and chunks[verb - 1].lower in _CARRIERS:
        # "The premier's plane landed in Riga."
        owner = next((m for m in syntax.sentence.mentions if m.last in (verb - 2, verb - 1)), None)
        owned = "possessive" in (chunks[verb - 2].kind, chunks[verb - 1].kind) or chunks[verb - 2].lower == "'s"
        return syntax.sides(owner, []) if owner is not None and owned else []
    # "who was paying": the subject stands before the auxiliaries.
    while verb > 0 and chunks[verb - 1].lower in _AUXILIARIES | _SELF:
        verb -= 1
    inside = syntax.covering(verb)
    if inside is not None and verb > inside.first and chunks[verb - 1].lower in {"who", "which"}:
        # Told of somebody in a clause that is part of the mention: "X (who had visited Peru)".
        return syntax.sides(inside, [])
    if verb > 3 and chunks[verb - 1].lower in {"he", "she"} and chunks[verb - 2].lower in {"when", "while", "as"}:
        # "was announced by X when she came to Peru"
        maker = next((m for m in syntax.sentence.mentions if m.last == verb - 2 and m.name is not None), None)
        if maker is not None and chunks[maker.first - 1].lower == "by":
            return syntax.sides(maker, [])
    if verb > 1 and chunks[verb - 1].lower == "who":
        # "talks with X, the president of Peru, who was in Oslo": told of the one named right before.
        near = next(
            (m for m in syntax.sentence.mentions if m.last in (verb - 2, verb - 1) and m.name is not None), None
        )
        if near is not None:
            several = chunks[verb].lower in {"were", "are", "have"}
            return syntax.group(near) if several else syntax.sides(near, [])
    found = with_office_country(syntax, verb, syntax.subjects(verb, before))
    if not found or found == before:
        return unnamed_delegation(syntax, verb) or found
    return found


def _aboard(syntax: Syntax) -> list[Side]:
    """Give who flies in "the presidential plane", "her jet": the guest of whom the story tells."""
    told = [s for s in (syntax.story.visitor, *syntax.story.focus) if s is not None and s.person is not None]
    return told[:1]


def _included(syntax: Syntax, verb: int) -> list[Side]:
    """Give whom a group includes: "African leaders, including X of Mali and Y of Togo, travelled to"."""
    lowers = syntax.sentence.lowers
    at = next((k for k in range(verb - 2, max(0, verb - 30), -1) if lowers[k] in {"including", "among"}), None)
    if at is None or lowers[verb - 1] != "," or lowers[at - 1] != ",":
        return []
    named = [m for m in syntax.sentence.mentions if at < m.first and m.last <= verb and m.name is not None]
    return [s for m in named for s in syntax.sides(m, [])]


def _later(syntax: Syntax, journey: Journey) -> list[Side]:
    """Give the subject that follows an opening: "During his visit to Peru, X said"."""
    chunks = syntax.sentence.chunks
    if any(m.last <= journey.first and m.anaphor is None and m.name is not None for m in syntax.sentence.mentions):
        return []
    if (told := _behind_cleft(syntax, journey)) is not None:
        return syntax.group(told, forward=True)
    start = _past_clause(syntax, journey.last)
    for mention in syntax.sentence.mentions:
        if mention.first >= start and not syntax.governed(mention):
            before = chunks[mention.first - 1]
            opens = before.lower == "," or (before.kind == "date" and journey.first < 6)
            return syntax.group(mention, forward=True) if opens and mention.anaphor is None else []
    return []


def _behind_cleft(syntax: Syntax, journey: Journey) -> PersonMention | None:
    """Give of whom it is told that he did something on a visit: "It was on a visit to Peru, in May, that she said"."""
    lowers = syntax.sentence.lowers
    if lowers[:1] != ["it"] or lowers[2:3] not in (["on"], ["during"]) or "that" not in lowers[journey.last :]:
        return None
    that = lowers.index("that", journey.last)
    return next((m for m in syntax.sentence.mentions if m.first == that + 1), None)


def _past_clause(syntax: Syntax, k: int) -> int:
    """Give the chunk behind a clause on what was done there: "her visit to Peru, where she and X agreed on it, Y"."""
    lowers = syntax.sentence.lowers
    j = k + (lowers[k : k + 1] == [","])
    if lowers[j : j + 1] != ["where"] and lowers[j : j + 2] != ["during", "which"]:
        return k
    return next((n for n in range(j, len(lowers)) if lowers[n] == ","), k)
