"""Find who sent a message and to whom it went, from a verb or noun of the sentence."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from relations_db.extraction.discourse.clauses import CLAUSE_ENDS, SAYING
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.institutions import acting_institution, acting_institutions, institution
from relations_db.extraction.messages.words import QUALIFIERS, SPOKEN
from relations_db.language.mentions import PersonMention
from relations_db.language.verbs import is_past

# Words and marks past which no party to a message is looked for.
STOPS = frozenset({";", ":", "“", "”", ".", "—", "–"}) | CLAUSE_ENDS
_OCCASIONS = frozenset(
    "on for over following after upon in at as when during about regarding marking ahead where".split()
)


# Who write as themselves, not for a state.
_OTHERS = frozenset(
    "workers people students pupils citizens residents families children teachers veterans readers villagers soldiers "
    "experts scientists scholars activists lawmakers companies writers artists farmers doctors youths fans".split()
)


def subject_of(syntax: Syntax, k: int) -> list[Side]:
    """Give who does what the verb at a chunk says; institutions too."""
    chunks = syntax.sentence.chunks
    listed = acting_institutions(syntax, k)
    if len(listed) > 1:
        return listed
    if (first := _first_to(syntax, k)) is not None:
        return [s for s in syntax.subjects(first) if s.actor is not None]
    if (absolute := _beside(syntax, k)) is not None:
        return [s for s in syntax.group(absolute) if s.actor is not None]
    own = k - 1
    while own > 0 and chunks[own].lower in {"have", "had", "has", "lately", "also", "then", "all", "recently", "since"}:
        own -= 1
    if own >= 0 and chunks[own].lower in _OTHERS:
        return []
    acting = acting_institution(syntax, k)
    if acting is not None and acting.actor is not None:
        return _leader_before(syntax, k, acting) or [acting]
    start = k
    # "made the remarks in a message": the verb is further ahead; so is it behind "when exchanging".
    while start > 0 and chunks[start - 1].lower in _BEFORE_VERB:
        start -= 1
    if (earlier := _verb_joined(syntax, k)) is not None:
        return subject_of(syntax, earlier)
    sides = syntax.subjects(start)
    if not sides:
        later = syntax.following_subject(k, k + 1)
        sides = later or []
    return [s for s in at_home(sides) if s.actor is not None]


def _verb_joined(syntax: Syntax, k: int) -> int | None:
    """Give the verb with which one at a chunk shares its subject: "A met B in May and handed him a letter"."""
    lowers = syntax.sentence.lowers
    if k < 2 or lowers[k - 1] != "and":
        return None
    met = next((m for m in reversed(syntax.sentence.mentions) if m.last < k), None)
    if met is None or met.name is None or met.first < 2:
        return None
    verb = met.first - 1 - (lowers[met.first - 1] in _TO_OBJECT)
    between = {*lowers[met.last : k - 1]}
    return verb if verb > 0 and is_past(lowers[verb]) and between.isdisjoint(CLAUSE_ENDS | {","}) else None


# Between a verb and the one whom somebody met.
_TO_OBJECT = frozenset({"with", "on", "by"})
_BEFORE_VERB = frozenset("when while by in and also later both each".split())


def _beside(syntax: Syntax, k: int) -> PersonMention | None:
    """Give who stands behind "with" before a participle: "the anniversary came, with X congratulating Y"."""
    lowers = syntax.sentence.lowers
    mention = syntax.covering(k - 1) if k > 1 and lowers[k].endswith("ing") else None
    if mention is None or mention.name is None or mention.last != k:
        return None
    return mention if mention.first and lowers[mention.first - 1] == "with" else None


def _first_to(syntax: Syntax, k: int) -> int | None:
    """Give the verb of "was the first leader to congratulate", the last of these words standing at a chunk."""
    lowers = syntax.sentence.lowers
    if k < 3 or lowers[k - 1] != "to" or "first" not in lowers[max(0, k - 6) : k]:
        return None
    return next((j for j in range(k - 3, max(-1, k - 9), -1) if lowers[j] in {"was", "were", "is", "are"}), None)


def are_many(syntax: Syntax, k: int) -> bool:
    """Tell whether leaders of whom none is named do what the verb at a chunk says: "leaders from around the world"."""
    named = any(m.name is not None and m.last <= k for m in syntax.sentence.mentions)
    return not named and not _MANY.isdisjoint(syntax.sentence.lowers[:k])


_MANY = frozenset("world globe several many numerous dozens other various".split())


def _leader_before(syntax: Syntax, k: int, acting: Side) -> list[Side]:
    """Give the leader whom the article has named for "the Kenyan leader", which could be an institution."""
    last = next((m for m in reversed(syntax.sentence.mentions) if m.last <= k and m.last > k - 4), None)
    if last is None or last.name is not None or not last.offices:
        return []
    return [s for s in syntax.sides(last, []) if s.person is not None and s.country == acting.country]


def at_home(sides: list[Side], home: str | None = None) -> list[Side]:
    """Give office-holders of whom no country is told the one of those named beside them, else a given one."""
    told = {s.country for s in sides if s.country}
    if len(told) > 1 or not (told or home):
        return sides
    code = next(iter(told), home)
    return [replace(s, country=code) if s.actor is None and s.person and s.person.offices else s for s in sides]


def speaker_of(syntax: Syntax, k: int) -> list[Side]:
    """Give who says something in a message: the subject before "in a letter to", or the one after it."""
    chunks = syntax.sentence.chunks
    j = k
    while j > 0 and k - j < 6 and (chunks[j - 1].lower in QUALIFIERS or chunks[j - 1].kind == "date"):
        j -= 1
    if j == 0 or chunks[j - 1].lower not in {"in", "through", "via", "with", "by"}:
        return []
    later = subject_after(syntax, k)
    if j - 1 <= 3 and later:
        return later
    # "The Party's Central Committee said in a message": the subject stands before the verb.
    said = j - 2 if j > 2 and chunks[j - 2].lower in SAYING else j - 1
    return subject_of(syntax, said) or later


def subject_after(syntax: Syntax, k: int) -> list[Side]:
    """Give the subject after an opening: "In a July 31 letter to …, President X said"."""
    chunks = syntax.sentence.chunks
    for mention in syntax.sentence.mentions:
        if mention.first <= k:
            continue
        before = chunks[mention.first - 1].lower
        if (
            (before == "," or chunks[mention.first - 1].kind == "date")
            and syntax.speaks(mention, [])
            and not syntax.governed(mention)
        ):
            return [s for s in syntax.group(mention, forward=True) if s.actor is not None]
    return []


def whom_before(syntax: Syntax, k: int, lead: str | None = None) -> list[Side]:
    """Give those whom "whom" stands for in the clause of a verb: "X, with whom she had exchanged letters", "Y, whom she
    had congratulated".

    Args:
        syntax: the sentence.
        k: chunk of the verb.
        lead: the preposition before "whom", if one must stand there.
    """
    lowers = syntax.sentence.lowers
    whom = next((j for j in range(k - 1, max(0, k - 9), -1) if lowers[j] == "whom"), 0)
    end = whom - (lead is not None)
    if whom < 2 or not {",", ";"}.isdisjoint(lowers[whom:k]) or (lead is not None and lowers[end] != lead):
        return []
    if lead is None and lowers[whom - 1] in {"to", "with", "by", "from", "of", "for"}:
        return []
    end -= lowers[end - 1] == ","
    meant = next((m for m in reversed(syntax.sentence.mentions) if m.last == end and m.name is not None), None)
    return [s for s in syntax.sides(meant, []) if s.actor is not None] if meant is not None else []


def owner_of(syntax: Syntax, k: int) -> list[Side] | None:
    """Give whose message it is: "X's letter", "his letter"."""
    chunks = syntax.sentence.chunks
    for j in range(k - 1, max(-1, k - 5), -1):
        if chunks[j].kind == "possessive" or chunks[j].lower in {"'", "’"}:
            mention = syntax.covering(j - 1) or next((m for m in syntax.sentence.mentions if m.last == j), None)
            if mention is not None:
                return [s for s in syntax.sides(mention, []) if s.actor is not None]
            side = institution(syntax, j - 1, j)
            return [side] if side is not None else None
        if chunks[j].lower in {"his", "her"}:
            if j > 0 and chunks[j - 1].lower == "in":
                return None
            return [s for s in syntax.story.focus if s.person is not None and s.actor][:1] or None
        if chunks[j].lower not in QUALIFIERS and chunks[j].kind != "date":
            return None
    return None


def senders_behind(syntax: Syntax, k: int, words: tuple[str, ...] = ("from",)) -> list[Side]:
    """Give the senders behind "from" (or "by"), of a list all of them."""
    chunks = syntax.sentence.chunks
    found: list[Side] = []
    j = k
    while j < min(k + 26, len(chunks)):
        lower = chunks[j].lower
        if lower in words and chunks[j + 1 : j + 2] and chunks[j + 1].kind != "date":
            if found == [] and (states := _states_led(syntax, j + 1)):
                return states
            if syntax.sentence.lowers[j + 1 : j + 5] == [",", "among", "others", ","]:
                j += 4
            sides = [s for s in sides_at(syntax, j + 1, [], everyone=True, nominal=True) if s not in found]
            found.extend(sides)
            # "from A and, in a letter of his own, from B"
            again = next((n for n in range(j + 2, min(j + 24, len(chunks))) if _taken_up(syntax, n, words)), None)
            if again is None or not sides:
                return found
            j = again
            continue
        if lower == "," and chunks[j + 1 : j + 2] and chunks[j + 1].lower in words:
            # "was sent to X, the King of Y, by Z"
            j += 1
            continue
        if lower in {"on", "in", "at"} and chunks[j + 1 : j + 2] and chunks[j + 1].kind in {"date", "place"}:
            # "arrived in Suva on May 3 from"
            j += 2
            continue
        if lower in {"on", "over", "after", "following"} and "from" in words and not found:
            # "congratulations on the harvest from X", "sympathy after the flood from Y"
            later = next((n for n in range(j + 1, min(j + 9, len(chunks))) if chunks[n].lower == "from"), None)
            if later is not None:
                j = later
                continue
        if lower in STOPS or lower in {",", "on", "over", "after", "in", "by", "from"} or found:
            return found
        meant = syntax.sentence.at.get(j + 1) if lower in {"for", "to"} else None
        if lower == "for" and meant is None:
            return found
        # "for X from Y", "sent to A and B by C": whoever it is for stands between.
        j = _end_of_list(syntax, meant) if meant is not None else j + 1
    return found


def behind_some_of(syntax: Syntax, k: int) -> int | None:
    """Give the chunk where some of many are named: "(telegrams to the leaders), among them X", "including Y"."""
    lowers = syntax.sentence.lowers
    for n in range(k, len(lowers) - 1):
        if lowers[n] == "including":
            return n + 1
        if lowers[n] == "among" and lowers[n + 1] in _MANY_OTHERS:
            return n + 2
        if lowers[n] in {";", ":", "."}:
            break
    return None


_MANY_OTHERS = frozenset({"them", "others", "these"})


def _states_led(syntax: Syntax, k: int) -> list[Side]:
    """Give the states whose leaders are told of: "from the leaders of A, B and C"."""
    chunks, lowers = syntax.sentence.chunks, syntax.sentence.lowers
    k += lowers[k : k + 1] == ["the"]
    if lowers[k : k + 1] not in (["leaders"], ["presidents"], ["governments"]) or lowers[k + 1 : k + 2] != ["of"]:
        return []
    found: list[Side] = []
    for chunk in chunks[k + 2 :]:
        if chunk.kind == "country" and chunk.country:
            found.append(Side(None, chunk.country))
        elif chunk.lower not in {",", "and", "the"}:
            break
    return found if len(found) > 1 else []


def _end_of_list(syntax: Syntax, mention: PersonMention) -> int:
    """Give the chunk behind the list of people that begins with a mention."""
    mentions = syntax.sentence.mentions
    for one, other in pairwise(mentions[mentions.index(mention) :]):
        between = syntax.sentence.lowers[one.last : other.first]
        if "by" in between or "from" in between or not syntax.continues(one, other):
            return one.last
    return mentions[-1].last


def _taken_up(syntax: Syntax, n: int, words: tuple[str, ...]) -> bool:
    """Tell whether a list of senders goes on with the preposition it began with: "and from B"."""
    chunks = syntax.sentence.chunks
    if chunks[n].lower not in words:
        return False
    for j in range(n - 1, max(-1, n - 9), -1):
        if chunks[j].lower in {"and", ";"}:
            return True
        if syntax.covering(j) is not None or chunks[j].lower in STOPS:
            return False
    return False


def meant_for(syntax: Syntax, k: int, senders: list[Side]) -> list[Side]:
    """Give for whom mail came: "congratulations poured in for X from Y", "cables came from Y for X"."""
    chunks = syntax.sentence.chunks
    for j in range(k, min(k + 40, len(chunks))):
        if chunks[j].lower in STOPS:
            break
        if chunks[j].lower in {"for", "to"} and syntax.sentence.at.get(j + 1) is not None:
            return sides_at(syntax, j + 1, senders)
    return []


def each_other(syntax: Syntax, k: int) -> bool:
    """Tell whether "each other" or "one another" stands at a chunk."""
    return [c.lower for c in syntax.sentence.chunks[k : k + 2]] in (["each", "other"], ["one", "another"])


RISES = frozenset("election re-election reelection appointment inauguration victory".split())


def those_who(syntax: Syntax, k: int) -> list[Side]:
    """Give those named behind "among those who sent messages were", "thanked those who had written, among them"."""
    chunks = syntax.sentence.chunks
    who = k - 1 - (k > 1 and chunks[k - 1].lower in {"had", "have"})
    if k == 0 or chunks[who].lower not in {"who", "to"}:
        return []
    if who > 2 and syntax.sentence.lowers[who - 2 : who] == ["among", "those"]:
        # "A and B were among those who sent"
        return [s for s in syntax.subjects(who - 2) if s.actor is not None]
    for j in range(k + 1, len(chunks) - 1):
        among = chunks[j].lower == "them" and chunks[j - 1].lower == "among"
        if among or chunks[j].lower in {"were", "was", "included", "include", "are", "including"}:
            mention = next((m for m in syntax.sentence.mentions if m.first == j + 1), None)
            return people_listed(syntax, mention, []) if mention is not None else []
    return []


def sides_at(
    syntax: Syntax, k: int, others: list[Side], *, everyone: bool = False, nominal: bool = False
) -> list[Side]:
    """Give the sides that begin at a chunk: people, or a party, government or country; `nominal` as in `listed`."""
    chunks = syntax.sentence.chunks
    if k >= len(chunks):
        return []
    institutions: list[Side] = []
    generic = False
    for j in range(k, min(k + 14, len(chunks))):
        mention = syntax.sentence.at.get(j)
        if (
            mention is not None
            and mention.bare
            and mention.name is not None
            and syntax.story.cast.person(mention) is None
        ):
            mention = None
        if mention is not None:
            if everyone and mention.name is None and (mention.plural or mention.anaphor == "two"):
                # "from the speakers of both chambers, A and B": the names follow.
                generic = any(
                    m.name is not None and m.first > j and chunks[m.first - 1].lower == ","
                    for m in syntax.sentence.mentions
                )
                if generic:
                    continue
            people = people_listed(syntax, mention, others, nominal=nominal)
            if everyone:
                return institutions + people
            if not people and institutions and mention.name is not None and chunks[mention.first - 1].lower == "and":
                # "the people of Ghana and their President X"
                people = [s for s in at_home(syntax.sides(mention, others), institutions[0].country) if s.actor]
            return people or institutions
        lower = chunks[j].lower
        behind = j + 1 + (chunks[j + 1].kind == "honorific" if j + 1 < len(chunks) else 0)
        if lower == "," and k < j < k + 4 and not institutions and syntax.sentence.at.get(behind) is not None:
            # "to the winner, X", "to his brother, His Majesty King Y"
            continue
        if (
            lower in STOPS
            or (lower in _OCCASIONS and j > k)
            or (chunks[j].kind == "word" and lower in {"was", "were", "said", "is", "has", "had"})
        ):
            break
        if (
            lower == ","
            and not (everyone and (institutions or generic))
            and chunks[j - 1].kind not in {"honorific", "office"}
        ):
            break
        if chunks[j].kind == "party" and lower != "(" and chunks[j - 1].lower == "(" and institutions:
            # "the Workers' Party (PT)": the acronym is no other party.
            continue
        side = institution(syntax, j, j + 1) if not generic else None
        if side is None and j == k and (capital := chunks[j].entry("capital")) is not None and capital.country:
            side = Side(None, capital.country)
        if (
            side is not None
            and all(side.actor != s.actor for s in (*others, *institutions))
            and (everyone or not institutions)
        ):
            institutions.append(side)
    return [s for s in institutions if s.country is not None or s.organization is not None]


def people_listed(syntax: Syntax, mention: PersonMention, others: list[Side], *, nominal: bool = False) -> list[Side]:
    """Give the people of a list that begins with a mention, `others` being those on the other side."""
    chunks = syntax.sentence.chunks
    end = next(
        (j for j in range(mention.last, len(chunks)) if chunks[j].lower in _ENDING_LIST or _opens_clause(syntax, j)),
        len(chunks),
    )
    beyond = {id(syntax.story.cast.person(m)) for m in syntax.sentence.mentions if m.first > end}
    within = {id(syntax.story.cast.person(m)) for m in syntax.sentence.mentions if m.first < end}
    # "to X by the leaders of A and B"
    states = {c for m in syntax.sentence.mentions if m.first > end and m.name is None for c in m.countries}
    sides = [
        s
        for item in syntax.listed(mention, others, nominal=nominal)
        for s in item.sides
        if (s.country not in states if s.person is None else id(s.person) not in beyond or id(s.person) in within)
    ]
    sides = _with_land_of_rise(syntax, mention, sides)
    # Of "the Cuban leaders A, B and C" only the first is told of which country.
    if mention.country is not None and len({s.actor for s in sides if s.actor}) == 1:
        sides = [replace(s, country=mention.country) if s.actor is None else s for s in sides]
    sides = syntax.with_countries([*others, *sides])[len(others) :] if others else sides
    return [s for s in _of_only_land(syntax, sides, others) if s.actor is not None]


# "To X by Y", "to X and another to Y"
_ENDING_LIST = frozenset({"by", "from", "another"})


def _of_only_land(syntax: Syntax, sides: list[Side], others: list[Side]) -> list[Side]:
    """Give office-holders of whom no country is told the one land that is named beside that of the others: "on Peru's
    Independence Day X of Kenya wrote to President Y".
    """
    homes = {o.country for o in others if o.country}
    if not homes or any(s.actor is not None or s.person is None or not s.person.offices for s in sides):
        return sides
    lands = {c.country for c in syntax.sentence.chunks if c.kind in {"country", "adjective"} and c.country} - homes
    return [replace(s, country=next(iter(lands))) for s in sides] if len(lands) == 1 else sides


def _opens_clause(syntax: Syntax, k: int) -> bool:
    """Tell whether a semicolon stands at a chunk before another who does something, or whose mail is spoken of."""
    following = syntax.sentence.at.get(k + 1) if syntax.sentence.lowers[k] == ";" else None
    if following is None or following.name is None:
        return False
    owner = syntax.sentence.chunks[following.last : following.last + 1]
    return syntax.speaks(following, []) or (owner != [] and owner[0].kind == "possessive")


def _with_land_of_rise(syntax: Syntax, mention: PersonMention, sides: list[Side]) -> list[Side]:
    """Give one of whom no country is told that which he is congratulated on leading: "X on his election as president
    of Fiji", "X on winning the Fijian election".
    """
    chunks = syntax.sentence.chunks
    person = sides[0].person if len(sides) == 1 and sides[0].actor is None else None
    if person is None or mention.last >= len(chunks) or chunks[mention.last].lower not in _ON_RISING:
        return sides
    high = min(mention.last + 16, len(chunks))
    high = next((j for j in range(mention.last, high) if chunks[j].lower in STOPS), high)
    rise = next((j for j in range(mention.last, high) if chunks[j].lower in RISES | _RISING), high)
    before = [c.country for c in chunks[mention.last : rise] if c.kind in {"country", "adjective"} and c.country]
    lands = [*before, *(c.country for c in chunks[rise:high] if c.kind in {"country", "adjective"} and c.country)]
    if rise == high or not lands:
        return sides
    person.country = lands[0]
    return [replace(sides[0], country=lands[0])]


_RISING = frozenset(
    "becoming taking assuming winning elected re-elected sworn win triumph confirmation assumption winner won".split()
)
_ON_RISING = frozenset("on for upon after following".split())


def institutions_before(syntax: Syntax, k: int) -> list[Side]:
    """Give all parties, governments and countries before a verb: "the A Party and the B Party exchanged greetings"."""
    found: list[Side] = []
    for j in range(k):
        side = institution(syntax, j, j + 1)
        if side is not None and all(side.actor != s.actor for s in found):
            found.append(side)
    return found


def whole_list(syntax: Syntax, k: int, subjects: list[Side]) -> list[Side]:
    """Give all of a subject's list that has no "and" before its last: "A, B, C exchanged messages with D, E and F"."""
    mentions = [m for m in syntax.sentence.mentions if m.last <= k]
    found: list[Side] = []
    while mentions:
        mention = mentions.pop()
        sides = [s for s in syntax.sides(mention, []) if s.actor == subjects[0].actor]
        if not sides:
            break
        found = sides + found
        if not mentions or syntax.link(mentions[-1], mention) not in {"comma", "and"}:
            break
    return found if any(s.person is subjects[0].person for s in found) else subjects


def with_home(syntax: Syntax, sides: list[Side], k: int) -> list[Side]:
    """Give senders without a country that of the place the sentence opens with: "From Doha three cables were sent"."""
    chunks = syntax.sentence.chunks
    opening = next(
        (
            c.country
            for n, c in enumerate(chunks[:3])
            if n and c.kind in {"place", "country"} and chunks[n - 1].lower == "from"
        ),
        None,
    )
    if opening is None:
        opening = next(
            (s.country for m in syntax.sentence.mentions if m.last <= k for s in syntax.sides(m, []) if s.country),
            None,
        )
    out: list[Side] = []
    for side in sides:
        if side.actor is None and opening is not None:
            if side.person is not None:
                side.person.country = opening
            side = replace(side, country=opening)
        if side.actor is not None:
            out.append(side)
    return out


def were_spoken(syntax: Syntax, senders: list[Side], recipients: list[Side], at: int = -1) -> bool:
    """Tell whether wishes were spoken: the words say so, or the article tells of talks between the two sides."""
    lowers = {c.lower for n, c in enumerate(syntax.sentence.chunks) if n != at}
    if lowers & SPOKEN or "visit" in [c.lower for c in syntax.sentence.chunks[:5]]:
        return True
    mine = {s.actor for s in senders if s.actor}
    theirs = {s.actor for s in recipients if s.actor}
    story = syntax.story
    if _has_its_day(syntax):
        # Whoever is now his guest was at home then.
        return False
    talked = {s.actor for s in story.pair if s.actor}
    if mine & talked and theirs & talked:
        return True
    guest = story.visitor.actor if story.visitor is not None else None
    return story.host is not None and {story.host, guest} == mine | theirs


def _has_its_day(syntax: Syntax) -> bool:
    """Tell whether a sentence tells a day of its own: one of a year before that of the story, or one that ends it
    behind an anniversary: "congratulated him on the 50th anniversary on May 3, 2015".
    """
    now, chunks = syntax.story.dateline_year or syntax.story.year, syntax.sentence.chunks
    days = [(k, c.when.year) for k, c in enumerate(chunks) if c.when is not None and c.when.day and c.when.year]
    feast = bool(days) and "anniversary" in syntax.sentence.words and days[-1][0] > len(chunks) - 3
    return feast or any(year < now for _, year in days)


def meant_for_all(noun: str, recipients: list[Side]) -> bool:
    """Tell whether wishes go to a whole people, as a speaker's do; condolences are sent to them too."""
    return not noun.startswith(("condolence", "sympath")) and all(
        r.person is None and r.role is None and r.party is None for r in recipients
    )
