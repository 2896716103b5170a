"""Find who is named as a maker around the name of an agreement and its verb: subject, "by", "between", "with"."""

from __future__ import annotations

from relations_db.extraction.agreements.deed_words import AUX, FINITE, Deed
from relations_db.extraction.agreements.makers import Makers, coupled_in, makers_between, makers_of_sides, members
from relations_db.extraction.agreements.name_words import HEADS, VERBS
from relations_db.extraction.agreements.text_name import TextName
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.wording import Wording

# So many words a list of states has that say something together.
_LIST = 18
_DATING = frozenset("of on in from issued published released dated adopted signed".split())
_BOTH = frozenset(
    "two both sides they them their each countries governments parties nations neighbours neighbors leaders "
    "ministers partners".split()
)
_ENDS = frozenset(
    "on in at for which that who was were is are has have had will to as after before during while when where "
    "following signed issued adopted released reached about concerning regarding said with under aimed "
    "covering over against establishing urges asks demands condemns stresses speaks".split()
)
GATHERED = frozenset(
    "summit meeting session conference forum gathering participants council assembly congress members states "
    "talks".split()
)
# Bodies that sign for themselves, not for their country.
INSTITUTES = frozenset(
    "airways university universities academy academies institute institutes company companies corporation corp firm "
    "firms enterprises businesses airlines airline chamber chambers hospital hospitals museum museums club "
    "clubs factories plants unions solidarity churches movement movements campaign campaigners activists "
    "scholars academics mayor mayors municipalities newspapers media journalists ngos organisations organizations "
    "friends foundation foundations networks writers artists lawmakers senators".split()
)
# Whom a state or a company does business with.
_FIRMS = frozenset(
    "developer company firm manufacturer maker operator producer supplier contractor shipbuilder giant conglomerate "
    "consortium utility carrier airline bank broadcaster start-up startup retailer miner".split()
)
_BONDS = frozenset("community partnership relations relationship ties friendship cooperation alliance".split())
_OFFICIALS = frozenset(
    "ministers presidents leaders governments representatives delegations heads envoys ambassadors secretaries chiefs "
    "premiers foreign interior finance defence trade colonels".split()
)
_BODIES = frozenset("assembly council congress parliament".split())
# What a body and a newcomer sign is about one of these.
_JOINING = frozenset("accession admission entry membership".split())
_PARTY = frozenset("parties signatories".split())
_STRANGERS = frozenset(
    "company companies firm firms university universities bank group corporation airline airlines enterprises "
    "businesses institute institutes unions workers parliament senate cabinet court government congress".split()
)
# So many words say more of a subject before its verb.
_ASIDE = 24


def makers_in_name(words: Wording, name: TextName) -> Makers:
    """Give those whom the name of a text says before its noun: "the Fiji-Tonga treaty", "the AUKUS pact"."""
    inside = makers_between(words, name.title_first, name.head, people=False)
    if words.kind(name.head) == "organization":
        # A text may lend its name to those who belong to it: it did not make itself.
        own = words.chunk_at(name.head).entry("organization")
        inside.organizations = [o for o in inside.organizations if own is None or o != own.key]
    if name.title_first > 1 and words.at(name.title_first - 1) == "'s":
        inside = makers_between(words, name.first - 2 if name.first else 0, name.head)
    if len(inside) == 1 and name.kind in {"agreement", "treaty"}:
        few = members().get((*inside.organizations, "")[0], ())
        # "The AUKUS pact" was made by the three whom it names.
        return Makers(list(few)) if 0 < len(few) < 5 else inside
    # "the TICAD Action Plan" is also of the country that holds the conference.
    return (coupled_in(inside.organizations[0]) if inside.organizations and len(inside) == 1 else None) or inside


def makers_in_complement(words: Wording, name: TextName, group_last: int, deed: Deed | None) -> Makers | None:
    """Give those behind "between", "of" or "with" that follows the name."""
    # Of a statement that is only quoted from, the verb that follows has nothing to do with its making.
    reach = 2 if deed is not None and deed.form == "spoken" else 14
    if name.partner is not None:
        return Makers([name.partner])
    for k in range(name.head + 1, min(len(words), max(group_last, name.last) + reach)):
        word = words.lower[k]
        if word in {";", ".", ":"} or (word in {"which", "that", "who"}):
            break
        if word in {"among", "amongst"} and words.at(k + 1) in {"them", "these", "those"}:
            # "Six accords, among them one between A and B": the others are of those who met.
            break
        if word in {"between", "among", "amongst"}:
            if INSTITUTES & set(words.lower[k : k + 9]):
                # Behind "and" it is the next text that institutes made.
                return None if "and" in words.lower[name.last : k] else Makers(blocked=True)
            makers = makers_listed(words, k + 1)
            if len(makers) > 1:
                return makers
            if set(words.lower[k + 1 : k + 5]) & _BOTH:
                return None
    if (both := _traders(words, name) or _bound(words, name)) is not None:
        return both
    k = name.head + 1
    if words.at(k) == "of":
        makers = makers_listed(words, k + 1)
        if len(makers) > 1 or makers.organizations:
            return makers
    if words.at(name.last) == "with" or words.at(group_last) == "with":
        k = name.last if words.at(name.last) == "with" else group_last
        if _FIRMS & set(words.lower[k + 1 : k + 6]):
            return Makers(blocked=True)
        return makers_listed(words, k + 1)
    return None


def _traders(words: Wording, name: TextName) -> Makers | None:
    """Give the two countries of "a protocol on the export of tea from A to B"."""
    for k in range(name.head + 1, min(len(words), name.last + 3) - 3):
        if words.lower[k] == "from" and words.kind(k + 1) == "country":
            to = words.chunk_at(k + 1).last
            if words.at(to) == "to" and words.kind(to + 1) == "country":
                both = [words.chunk_at(j).country for j in (k + 1, to + 1)]
                return Makers([code for code in both if code is not None])
    return None


def _bound(words: Wording, name: TextName) -> Makers | None:
    """Give the two countries whose bond a text is about: "a joint statement on deepening Fiji-Tonga relations"."""
    for k in range(name.head + 2, min(len(words), name.last) - 2):
        if words.text[k] in "-–" and {words.kind(k - 1), words.kind(k + 1)} <= {"country", "adjective"}:
            both = makers_between(words, k - 1, k + 2, people=False)
            if len(both.countries) == 2 and not _BONDS.isdisjoint(words.lower[k + 2 : k + 6]):
                return both
    return None


def joining(words: Wording, name: TextName) -> list[str]:
    """Give the country that a text lets into the body whose it is: "a protocol on the accession of Fiji to ASEAN"."""
    if _JOINING.isdisjoint(words.lower[name.head :]):
        return []
    k = next(k for k in range(name.head, len(words)) if words.lower[k] in _JOINING)
    if not HEADS.keys().isdisjoint(words.lower[name.head + 1 : k]):
        # It is the next text that is about that.
        return []
    chunk = words.chunk_at(k + 2)
    return [chunk.country] if words.at(k + 1) == "of" and chunk.kind == "country" and chunk.country else []


def _on_behalf(words: Wording, start: int) -> Makers:
    """Give the states for which it was signed: "signed for Fiji by X and for Tonga by Y"."""
    found = Makers()
    for k in range(start, min(len(words) - 1, start + 30)):
        if words.lower[k] in {";", "."}:
            break
        spoken_for = words.lower[k] == "for" or words.lower[k - 2 : k + 1] == ["on", "behalf", "of"]
        if spoken_for and words.kind(k + 1) == "country":
            found.add(makers_between(words, k + 1, k + 2, people=False))
    return found


def makers_of_deed(words: Wording, deed: Deed, group_last: int) -> Makers:
    """Give the subject of the verb, or those behind "by", and those behind "with"."""
    if len(parties := _on_behalf(words, deed.verb + 1)) > 1:
        return parties
    if deed.form in {"active", "relative"}:
        return _makers_before(words, deed, group_last)
    party = next((k for k in range(1, group_last) if words.lower[k] in _PARTY and words.at(k + 1) == "to"), 0)
    if deed.form == "passive" and party and words.at(party - 1) in {"are", "were", "became", "both"}:
        # "Fiji, Samoa and Tonga are parties to a convention signed in Suva."
        return makers_between(words, 0, party, capitals=True)
    opens = [k for k in range(min(7, group_last)) if not k or words.at(k - 1) in {"–", "—", "-", ":"}]
    if any(words.at(k) in {"in", "with", "by", "through"} for k in opens) and group_last < 14:
        # "In a declaration signed in Lima, Presidents A, B and C called for"
        sides = _subject_behind(words, words.chunk[group_last - 1])
        if len({s.actor for s in sides if s.actor}) > 1:
            return makers_of_sides(sides)
    if deed.form == "spoken" and len(several := sayers(words, deed, group_last)) > 1:
        return several
    if deed.form == "spoken" and len(several := _sayers_behind_day(words, deed, group_last)):
        return several
    return _makers_behind(words, deed.last if deed.form == "passive" else group_last)


def sayers(words: Wording, deed: Deed, group_last: int) -> Makers:
    """Give the states that say something in a statement: "Peru, Chile and Fiji in a joint statement called for", "In a
    joint statement, Peru, Chile and Fiji condemned".
    """
    opening = next((k for k in range(deed.verb - 1, max(-1, deed.verb - 6), -1) if words.lower[k] == "in"), -1)
    if opening > 2:
        low = max(0, opening - _LIST)
        plain = not any(
            w in AUX or w in FINITE or w in {";", ":", "which", "that", "who"} for w in words.lower[:opening]
        )
        return makers_between(words, low, opening, people=False) if plain and opening <= _LIST else Makers()
    comma = next((k for k in range(group_last, min(len(words), group_last + 9)) if words.lower[k] == ","), -1)
    if any(words.kind(k) not in {"date", "place"} and words.lower[k] not in _DATING for k in range(group_last, comma)):
        # "In the declaration of 1955 many pledged peace, Peru and Chile recalled."
        return Makers()
    end = comma + 1
    while opening == 0 and 0 < comma < end < len(words) and _in_list(words, end):
        end += 1
    return makers_between(words, comma + 1, end, people=False) if end > comma + 1 else Makers()


def _sayers_behind_day(words: Wording, deed: Deed, first: int) -> Makers:
    """Give those who say something where only the day stands before them: "In a joint statement on 3 May the ministers
    of Peru and Chile condemned"; one body too, where it does not speak jointly.
    """
    k = first
    while k < len(words) and (words.kind(k) == "date" or words.lower[k] in _DATING):
        k += 1
    opens = "in" in words.lower[max(0, deed.verb - 5) : deed.verb] and deed.verb < _LIST
    verb = next((j for j in range(k, min(len(words), k + _LIST)) if words.lower[j].endswith("ed")), 0)
    if not opens or k == first or words.at(k) != "the" or not verb or {",", "with"} & {words.at(k), words.at(verb - 1)}:
        return Makers()
    found = makers_between(words, k, verb, people=False)
    joint = "joint" in words.lower[:first]
    return found if len(found) > 1 or (found.organizations and not joint) else Makers()


def _in_list(words: Wording, k: int) -> bool:
    return words.kind(k) in {"country", "organization"} or words.lower[k] in {",", "and", "the"}


def _makers_before(words: Wording, deed: Deed, group_last: int) -> Makers:
    """Give the subject of an active verb, and those "with" whom it did it."""
    if deed.form == "active" and (end := _before_aside(words, deed.verb)):
        both = makers_between(words, _clause_before(words, end), end, capitals=True, people=False)
        if len(both.countries) > 1:
            return both
    low = clause_start(words, deed)
    if deed.form == "relative" and len(own := makers_between(words, low, deed.verb)) > 1:
        # "the accord, which Peru and Chile signed"
        return own
    if len(whole := _of_offices(words, low, deed.verb)) > 2:
        return whole
    sided = makers_of_sides(words.syntax.subjects(words.chunk[deed.verb]))
    near = makers_between(words, low, deed.verb, capitals=True, people=False)
    if near.organizations and len(near) > 1 and words.at(low - 1) == "which":
        # "They met, after which Peru and the agency signed"
        return near
    if sided.countries and words.at(low) == "with" and words.at(group_last) == "with":
        # "With Peru she signed a treaty, and with Chile another": hers and Chile's.
        near = Makers()
    if sided.countries:
        near.organizations = [o for o in near.organizations if not _attended(words, low, deed.verb, o)]
    if len(sided) > 1 or (len(sided) and len(near.add(sided)) > 2):
        near = Makers()
    if not len(sided) and not len(near) and _stranger(words, low, deed.verb):
        return Makers(blocked=True)
    strangers, states = INSTITUTES & set(words.lower[low : deed.verb]), _OFFICIALS & set(words.lower[low : deed.verb])
    if strangers and not (states and "and" in words.lower[low : deed.verb]):
        # "ministers and companies signed": what ministers sign binds their states.
        return Makers(blocked=True)
    makers = Makers().add(sided).add(near)
    for k in range(deed.verb - 1, low, -1):
        if words.lower[k] in {"whom", "which"} and words.at(k - 1) == "with":
            earlier = [m for m in words.syntax.sentence.mentions if m.last <= words.chunk[k]]
            if earlier:
                makers.add(makers_of_sides(words.syntax.sides(earlier[-1], [])))
    if len(makers) == 1 and words.at(low) == "with" and words.at(group_last) != "with":
        # "With Peru the Fijians signed a treaty"
        makers.add(makers_between(words, low + 1, deed.verb))
    if len(makers) == 1 and words.at(low - 1) == "that" and "with" in words.lower[max(0, low - 6) : low]:
        # "It was with Norway that Iceland signed …"
        makers.add(makers_between(words, max(0, low - 5), low - 1))
    # "signed a treaty with Peru and a protocol with Chile": each text has its own.
    behind = (k for k in range(deed.last, group_last) if words.lower[k] == "with" and words.kind(k + 1) == "country")
    first = group_last if words.at(group_last) == "with" else next(behind, deed.verb)
    for k in range(first, min(len(words), group_last + 12)):
        if len(makers) > 1 or words.lower[k] in {";", ".", ":", "which", "that"}:
            break
        if k > deed.verb and words.lower[k - 1] == "and" and _is_verb(words.lower[k]) and k >= group_last:
            # "signed an accord and deposited it with the United Nations"
            break
        if words.lower[k] == "with" and words.at(k - 1) not in {"together", "community", "partnership"}:
            return makers.add(makers_listed(words, k + 1))
    return makers


def _attended(words: Wording, first: int, last: int, organization: str) -> bool:
    """Tell whether an organisation only says whose gathering it was: "She came to a summit of ASEAN and signed"."""
    for chunk in words.syntax.sentence.chunks[words.chunk[first] : words.chunk[last - 1] + 1]:
        entry = chunk.entry("organization") if chunk.kind == "organization" else None
        if entry is not None and entry.key == organization:
            before = chunk.first - 1 - (words.at(chunk.first - 1) == "the")
            return (words.at(before) == "of" and words.at(before - 1) in GATHERED) or words.at(chunk.last) in GATHERED
    return False


def _is_verb(word: str) -> bool:
    return word in VERBS or word.endswith("ed")


def _of_offices(words: Wording, first: int, last: int) -> Makers:
    """Give the states of a list of officials: "the finance ministers of Oman, Chad and Mali, A, B and C"."""
    for k in range(first + 1, last):
        if words.lower[k] == "of" and words.at(k - 1) in _OFFICIALS:
            end = k + 1
            while end < last and (words.kind(end) == "country" or words.at(end) in {",", "and", "the"}):
                end += 1
            return makers_between(words, k + 1, end)
    return Makers()


def _makers_behind(words: Wording, start: int) -> Makers:
    """Give those behind the first "by", "between" or "with"."""
    for k in range(start, min(len(words), start + 22)):
        word = words.lower[k]
        if word in {";", ":", "which", "that", "."}:
            break
        if word not in {"by", "between", "with"} or words.kind(k + 1) == "date":
            continue
        found = makers_listed(words, k + 1)
        if word == "with":
            return found
        if INSTITUTES & set(words.lower[k : k + 12]):
            return Makers(blocked=True)
        strange = word == "by" and not len(found) and _stranger(words, k + 1, min(len(words), k + 9))
        if strange and not set(words.lower[k + 1 : k + 5]) & _BOTH:
            return Makers(blocked=True)
        for j in range(k + 1, min(len(words), k + 40)):
            if words.lower[j] == "by" and words.lower[j - 1] == "and":
                found.add(makers_listed(words, j + 1))
        return found
    return Makers()


def makers_listed(words: Wording, k: int) -> Makers:
    """Give the members of a list that begins at a token."""
    end = k
    while end < len(words) and end - k < 40:
        word = words.lower[end]
        if (
            word in {";", ".", ":", "—", "–", "”"}
            or (word == ")" and "(" not in words.lower[k:end])
            or ((word in _ENDS or word in VERBS) and not words.capital(end) and words.person(end) is None)
        ):
            break
        if words.opens_date(end):
            break
        end += 1
    return makers_between(words, k, end, capitals=True)


def _subject_behind(words: Wording, chunk: int) -> list[Side]:
    """Give the subject of a sentence that opens with "In a declaration …,": all of a list before the verb."""
    sides: list[Side] = []
    mentions = [m for m in words.syntax.sentence.mentions if m.first > chunk and m.name is not None]
    for mention in mentions:
        if not sides and words.syntax.governed(mention):
            continue
        sides.extend(words.syntax.sides(mention, []))
        if words.syntax.speaks(mention, []):
            return sides
    return []


def clause_start(words: Wording, deed: Deed) -> int:
    """Give where the clause of a deed begins."""
    return _clause_before(words, deed.verb)


def _before_aside(words: Wording, verb: int) -> int:
    """Give the comma behind the subject of a verb of which an aside says more: "Peru and Chile, which are neighbours,
    signed"; 0 without one.
    """
    if words.at(verb - 1) != ",":
        return 0
    which = next((k for k in range(verb - 2, max(1, verb - _ASIDE), -1) if words.lower[k] == "which"), 0)
    return which - 1 if which and words.at(which - 1) == "," else 0


def _clause_before(words: Wording, verb: int) -> int:
    for k in range(verb - 1, max(-1, verb - 40), -1):
        if (
            words.lower[k] in {";", ":", "that", "“", "."}
            or (words.lower[k] == "which" and words.at(k - 1) != "with")
            or (words.lower[k] in {"and", "but", "while", "as", "where"} and words.at(k - 1) == ",")
        ):
            return k + 1
    return max(0, verb - 40)


def _stranger(words: Wording, first: int, last: int) -> bool:
    """Tell whether a company or the like stands there as a maker: a name that is no state's."""
    for k in range(last - 1, first - 1, -1):
        kind = words.kind(k)
        if words.lower[k] in _BODIES and words.capital(k) and words.capital(k - 1):
            # "the World Health Assembly" is no gathering of those told of.
            return True
        if words.lower[k] in _BOTH or words.lower[k] in GATHERED:
            return False
        if kind == "name" and words.person(k) is None:
            return True
        if words.lower[k] in _STRANGERS:
            return True
        if kind == "title_word" and k + 1 == last:
            return True
    return False
