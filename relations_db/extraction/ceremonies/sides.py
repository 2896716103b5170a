"""Find who gave, attended or was represented at a ceremony, and where it was."""

from __future__ import annotations

import msgspec

from relations_db.extraction.apposition import with_office_country
from relations_db.extraction.ceremonies.phrases import Phrase, given_by
from relations_db.extraction.ceremonies.words import (
    BETWEEN,
    BREAKS,
    COMING,
    ENTERTAINING,
    EVENTS,
    GIVEN,
    GIVING,
    NOT_TOLD,
    PARTAKING,
    UNVEILING,
)
from relations_db.extraction.discourse.sides import Side, place_of
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.institutions import institution
from relations_db.language.mentions import PersonMention


def is_told(syntax: Syntax, k: int) -> bool:
    """Tell whether the words report what was done, rather than what is planned, wished for or denied."""
    chunks = syntax.sentence.chunks
    for j in range(k - 1, max(-1, k - 11), -1):
        lower = chunks[j].lower
        if lower in {";", ":", "."} or lower == ",":
            break
        mention = syntax.covering(j)
        if mention is not None and (mention.name is not None or mention.anaphor or not _as_guest(syntax, mention)):
            break
        if lower in NOT_TOLD:
            return False
        if lower == "to" and j + 1 < len(chunks) and chunks[j + 1].lower in _INFINITIVES:
            return False
    return True


def _as_guest(syntax: Syntax, mention: PersonMention) -> bool:
    """Tell whether an office is what somebody is at a feast: "will be the guest of honour"."""
    return any("guest" in c.lower for c in syntax.sentence.chunks[mention.first : mention.last])


# "was to have attended"
_INFINITIVES = frozenset(
    "attend host hold give join witness inaugurate reopen open organise organize lay participate take have be".split()
)


def giving_before(syntax: Syntax, k: int) -> int:
    """Give the chunk of a verb of giving before a chunk, past where and when it was given; `k` where there is none."""
    chunks = syntax.sentence.chunks
    for j in range(k, max(-1, k - 12), -1):
        if chunks[j].lower == "hosting" and j and chunks[j - 1].lower == "the":
            # "A said that the hosting of the feast showed …": A did not give it.
            return k
        if chunks[j].lower in GIVING:
            return j if chunks[j].lower not in {"laid", "lays"} or chunks[j + 1].lower == "on" else k
        if chunks[j].lower == "chaired" and chunks[j + 1].lower == ",":
            # "chaired, on Monday at the palace, the signing ceremony"
            return j
        dative = j and chunks[j - 1].lower in GIVING and syntax.covering(j) is not None
        if (
            not dative
            and chunks[j].lower not in BETWEEN
            and chunks[j].kind not in {"date", "place", "title_word", "name", "body"}
        ):
            return k
    return k


def feted(syntax: Syntax, k: int) -> list[Side]:
    """Give host and guest of "entertained him at a dinner", where "at" or "to" stands at a chunk."""
    chunks = syntax.sentence.chunks
    guest = next((m for m in syntax.sentence.mentions if m.last == k), None)
    if chunks[k].lower not in {"at", "to", "with"} or guest is None or guest.first == 0:
        return []
    dined = chunks[guest.first - 1].lower == "had" and chunks[k].lower == "to"
    if not (dined or chunks[guest.first - 1].lower in ENTERTAINING) or not is_told(syntax, guest.first):
        return []
    hosts = people_of(syntax, guest.first - 1)
    return [*hosts, *[s for s in syntax.sides(guest, hosts) if s.actor is not None]] if hosts else []


def came_for(syntax: Syntax, k: int) -> int | None:
    """Give the verb of "had come to Lima for the inauguration of" or "went with X to the opening of"."""
    chunks = syntax.sentence.chunks
    if chunks[k].lower not in {"for", "to"}:
        return None
    for j in range(k - 1, max(-1, k - 12), -1):
        if chunks[j].lower in COMING:
            return j
        if (companion := syntax.covering(j)) is not None and chunks[companion.first - 1].lower == "with":
            continue
        if chunks[j].lower == "with":
            continue
        if chunks[j].lower not in BETWEEN | {"to"} and chunks[j].kind not in {"date", "place", "country", "adjective"}:
            return None
    return None


def of_both(syntax: Syntax, place_country: str | None) -> list[Side]:
    """Give the two sides of the talks told last, for a ceremony that the words give to nobody in particular."""
    pair = [s for s in syntax.story.pair if s.actor]
    both = len({s.actor for s in pair}) == 2
    return pair if both and place_country in {None, *(s.country for s in pair)} else []


def heads_of(syntax: Syntax, sides: list[Side]) -> list[Side]:
    """Give two sides of unlike rank as their heads of state: it is these who dine with one another."""
    levels = {("head_of_state" if s.level == "royal" else s.level) for s in sides}
    if len(levels) < 2:
        return sides
    people = sorted((p for p in syntax.story.cast.people if p.last_seen), key=lambda p: -p.last_seen)
    heads = [
        next((p for p in people if p.country == s.country and any(o.level in _HEADS for o in p.offices)), None)
        for s in sides
    ]
    return [syntax.story.side_of(p) for p in heads if p is not None] if None not in heads else sides


_HEADS = frozenset({"head_of_state", "royal"})


def hosts_of_place(syntax: Syntax, phrase: Phrase, mention: PersonMention | None) -> list[Side]:
    """Give a giver of whom no country is told that of the place: "the Governor of Foo, X", "The King held a lunch"."""
    if mention is None or mention.country is not None:
        return []
    reigns = mention.name is None and any(o.level == "royal" for o in mention.offices)
    if not reigns and not any(o.title.rpartition(" ")[2] in _OF_CITIES for o in mention.offices):
        return []
    home = place_of_ceremony(syntax, phrase)[1] or syntax.story.host
    sides = syntax.sides(mention, []) or [Side(None, None)]
    return [msgspec.structs.replace(s, country=home) for s in sides if s.actor is None] if home is not None else []


_OF_CITIES = frozenset({"mayor", "governor"})


def _who_also(syntax: Syntax, verb: int) -> list[Side]:
    """Give of whom a relative clause tells a second thing: "X, who welcomed him at the gate and gave a reception"."""
    lowers = syntax.sentence.lowers
    if not verb or lowers[verb - 1] != "and":
        return []
    for k in range(verb - 2, max(0, verb - 20), -1):
        if lowers[k] in {";", ",", ":"}:
            return []
        if lowers[k] == "who":
            named = [m for m in syntax.sentence.mentions if m.last in (k, k - 1) and m.name is not None]
            return [s for s in syntax.sides(named[-1], []) if s.actor is not None] if named else []
    return []


_BESIDE = frozenset({"beside", "alongside"})


def people_of(syntax: Syntax, verb: int) -> list[Side]:
    """Give who does what a verb says, with whom it is done."""
    if told := _who_also(syntax, verb):
        return told
    k = verb - 1
    while k >= 0 and syntax.sentence.chunks[k].lower in {
        "then",
        "also",
        "jointly",
        "later",
        "together",
        "had",
        "have",
        "has",
    }:
        k -= 1
    nearest = syntax.covering(k) if k >= 0 else None
    if nearest is not None and nearest.anaphor in {"they", "two", "three"}:
        sides = [s for s in syntax.sides(nearest, []) if s.actor is not None]
    else:
        sides = with_spouses(with_office_country(syntax, verb, syntax.subjects(verb)))
        sides = [s for s in sides if s.actor is not None]
    if not sides:
        sides = majesties(syntax, verb)
    for mention in syntax.sentence.mentions:
        before = syntax.sentence.chunks[mention.first - 1].lower if mention.first else ""
        if before in _BESIDE and mention.name is not None and verb < mention.first < verb + 16:
            beside = syntax.group(mention, forward=True)
            sides.extend(s for s in beside if s.actor is not None and s not in sides)
        # "along with the Prince of Wales": by such a style somebody is named.
        named = mention.name is not None or (mention.definite and mention.country is not None)
        if before == "with" and (verb < mention.first < verb + 24 or mention.last <= verb) and named:
            together = syntax.group(mention, forward=True)
            near = {c.lower for c in syntax.sentence.chunks[max(0, mention.first - 4) : mention.first]}
            if near & {"together", "along", "jointly", "alongside"} or (
                mention.name is not None and _in_clause(syntax, mention, verb)
            ):
                sides.extend(s for s in together if s.actor is not None and s not in sides)
    return syntax.with_countries(sides) if len({s.actor for s in sides}) > 1 else sides


def _in_clause(syntax: Syntax, mention: PersonMention, verb: int) -> bool:
    """Tell whether "with X" before a verb is of its clause: not "he talked with X, and Y gave a banquet"."""
    chunks = syntax.sentence.chunks
    others = (m for m in syntax.sentence.mentions if mention.last < m.first < verb and m.name is not None)
    later = any(chunks[m.first - 1].lower not in {",", "and"} or m.first > mention.last + 2 for m in others)
    opens = mention.first < 3 or chunks[mention.first - 2].lower in {",", ";", "and"}
    return mention.last <= verb and (opens or not later)


def with_spouses(sides: list[Side]) -> list[Side]:
    """Give a person without a country that of another of the same surname: "the President and Anna Higgins"."""
    of_name = {s.person.words[-1]: s.country for s in sides if s.person is not None and s.country and s.person.words}
    found: list[Side] = []
    for side in sides:
        if side.actor is None and side.person is not None and side.person.words:
            country = of_name.get(side.person.words[-1])
            if country is not None:
                side.person.country = side.person.country or country
                side = msgspec.structs.replace(side, country=country)
        found.append(side)
    return found


def majesties(syntax: Syntax, verb: int) -> list[Side]:
    """Give who "Their Majesties" before a verb are: the king or queen seen last, and who reigns beside."""
    if "their majesties" not in [c.lower for c in syntax.sentence.chunks[max(0, verb - 4) : verb]]:
        return []
    royals = [p for p in syntax.story.cast.people if p.last_seen and any(o.level == "royal" for o in p.offices)]
    royals.sort(key=lambda p: -p.last_seen)
    return [syntax.story.side_of(p) for p in royals if p.country == royals[0].country][:2]


def guests_behind(syntax: Syntax, k: int, givers: list[Side]) -> list[Side]:
    """Give for whom something was given: "in honour of X", "for the delegation", "to welcome him"."""
    chunks = syntax.sentence.chunks
    for j in range(k, min(k + 16, len(chunks))):
        lower = chunks[j].lower
        if lower in {";", ".", ":"}:
            break
        if lower in {"for", "of", "welcome", "welcoming", "honouring", "honoring", "including"} or (
            lower == "to" and j == k
        ):
            if lower == "of" and chunks[j - 1].lower not in {"honour", "honor"}:
                continue
            mention = next((m for m in syntax.sentence.mentions if j < m.first <= j + 3 or m.first == j + 1), None)
            if mention is not None:
                found = with_spouses([s for item in syntax.listed(mention, givers) for s in item.sides])
                found = [s for s in syntax.with_countries([*givers, *found])[len(givers) :] if s.actor is not None]
                visitor, homes = syntax.story.visitor, {g.country for g in givers}
                stale = mention.name is None and not any(s.country in homes for s in syntax.story.pair)
                if stale and visitor is not None and visitor.actor and syntax.story.host in homes - {visitor.country}:
                    # The talks told last were elsewhere: the guest is who came here.
                    return [visitor]
                if found and mention.anaphor is not None and len(givers) == 1 and len(found) == 1:
                    # "in honour of his guest"
                    return heads_of(syntax, [*givers, *found])[1:]
                if found:
                    return found
            tail = {c.lower for c in chunks[j + 1 : j + 5]}
            if not tail & {"guest", "guests", "visitor"} and j + 1 < len(chunks):
                pronoun = next((m for m in syntax.sentence.mentions if m.first == j + 1 and m.name is None), None)
                if pronoun is not None and (meant := [s for s in syntax.sides(pronoun, givers) if s.actor]):
                    return meant
            if tail & {"guest", "guests", "delegation", "visitor", "visitors", "dignitaries", "him", "her", "them"}:
                homes = {g.country for g in givers}
                pair = [s for s in syntax.story.pair if s.country not in homes and s.actor]
                if pair and any(s.country in homes for s in syntax.story.pair):
                    return heads_of(syntax, [*givers, *pair])[len(givers) :] if len(givers) == 1 else pair
                visitor = syntax.story.visitor
                if visitor is not None and visitor.actor not in homes:
                    return [visitor]
    homes = {g.country for g in givers}
    visitor, story = syntax.story.visitor, syntax.story
    if story.met_at > story.opened and any(s.country in homes for s in story.pair):
        # Who has just talked in the sentence is the guest of the evening.
        met = [s for s in story.pair if s.actor is not None and s.actor not in homes]
        return heads_of(syntax, [*givers, *met])[1:] if len(givers) == len(met) == 1 else met
    at_home = {syntax.story.host} if syntax.story.host is not None else {c.country for c in chunks if c.kind == "place"}
    if visitor is not None and visitor.actor and visitor.actor not in homes and at_home & homes:
        return [visitor]
    return []


def giver_before(syntax: Syntax, verb: int) -> Side | None:
    """Give the side, party, government or body right before a verb that gives something."""
    chunks = syntax.sentence.chunks
    k = verb - 1
    while k >= 0 and (
        chunks[k].kind in ("date",)
        or chunks[k].lower in {"also", "had", "has", "have", "then", "later", "evening", "the", "in", ","}
    ):
        k -= 1
    if k < 0 or (syntax.covering(k) is not None and chunks[k].lower not in ("side",)):
        return None
    return institution(syntax, max(0, k - 5), k + 1)


def partaking(syntax: Syntax, at: int) -> int | None:
    """Give the chunk of the verb before "at the reception": "spoke at", "were the Chief Guests at", "took part in"."""
    chunks = syntax.sentence.chunks
    for j in range(at - 1, max(-1, at - 5), -1):
        lower = chunks[j].lower
        if lower in {"guest", "guests"} and chunks[j - 1].lower in {"a", "be"} and chunks[j - 2].lower in {"is", "to"}:
            return None
        if lower in PARTAKING or {"guest", "guests"} & set(lower.split()):
            while j > 0 and chunks[j - 1].lower in {
                "the",
                "a",
                "chief",
                "special",
                "was",
                "were",
                "been",
                "made",
                "delivered",
                "gave",
                "took",
                "of",
                "guest",
                "guests",
                "honour",
                "honor",
                "taken",
                "had",
                "among",
            }:
                j -= 1
            return j
        if lower in BREAKS or syntax.covering(j) is not None:
            return None
    return None


def two_sides(syntax: Syntax, at: int) -> list[Side]:
    """Give the subjects of what was done, where they are of two countries: "A and B signed it at a ceremony"."""
    sides = [s for s in syntax.subjects(at) if s.actor is not None and s.person is not None]
    return sides if len({s.actor for s in sides}) > 1 else []


def sides_at_which(syntax: Syntax, phrase: Phrase) -> list[Side] | None:
    """Give who did something "at which" or "where"."""
    chunks = syntax.sentence.chunks
    if not _ONCE_OVER.isdisjoint(syntax.sentence.lowers[max(0, phrase.first - 2) : phrase.first]):
        # "After the parade the two held talks, at which X spoke"
        return None
    for k in range(phrase.last + 1, min(phrase.last + 24, len(chunks) - 1)):
        near = chunks[k].lower == "where" and k < phrase.last + 5
        inside = chunks[k - 1].lower == "in" and not _TOOK_PART.isdisjoint(c.lower for c in chunks[k:])
        if near or (chunks[k].lower == "which" and (inside or chunks[k - 1].lower in {"at", "during"})):
            mention = next((m for m in syntax.sentence.mentions if k < m.first <= k + 4), None)
            if mention is None:
                return None
            return [s for s in syntax.group(mention, forward=True) if s.actor is not None] or None
    for mention in syntax.sentence.mentions:
        relative = mention.first > phrase.last + 1 and chunks[mention.first - 1].lower == "which"
        if relative and [c.lower for c in chunks[mention.last :][:1]] in (["attended"], ["addressed"], ["joined"]):
            return [s for s in syntax.group(mention, forward=True) if s.actor is not None] or None
    return None


_PASSIVE = frozenset({"was", "were", "been"})
_ONCE_OVER = frozenset({"after", "following", "before"})
# "In which X took part"
_TOOK_PART = frozenset("part participated joined".split())
_VISITED = frozenset("opened attended witnessed watched graced chaired".split())
# "The palace was the scene of a banquet."
_SCENES = frozenset((noun, word) for noun in ("scene", "setting", "venue", "stage") for word in ("of", "for"))


def was_held(syntax: Syntax, phrase: Phrase) -> bool:
    """Tell whether a ceremony is the subject of its sentence: "was held", "was hosted by"."""
    chunks = syntax.sentence.chunks
    tail = [c.lower for c in chunks[phrase.last + 1 : phrase.last + 20]]
    before = [c.lower for c in chunks[max(0, phrase.first - 3) : phrase.first]]
    if (
        before in (["there", "was", "a"], ["there", "was", "the"])
        or before[-2:] == ["there", "was"]
        or tuple(before[:2]) in _SCENES
    ):
        return True
    if given_by(syntax, phrase.last) is not None or _begun_at(syntax, phrase):
        return True
    for n, lower in enumerate(tail):
        if tail[n : n + 2] == ["took", "place"] or (lower == "opened" and _opens_by_itself(syntax, phrase, n)):
            return True
        if lower in {"was", "were"} and n + 1 < len(tail):
            return bool(set(tail[n + 1 : n + 3]) & (GIVEN | _VISITED)) and not set(tail[n : n + 4]) & {
                "be",
                "not",
            }
    return False


def _begun_at(syntax: Syntax, phrase: Phrase) -> bool:
    """Tell whether something was begun with a ceremony: "was formally launched at a ceremony"."""
    lowers = syntax.sentence.lowers
    at = phrase.first - 1 - (lowers[phrase.first - 1] in {"a", "an", "the"})
    begun = at > 1 and lowers[at] in {"at", "with", "during"} and lowers[at - 1] in UNVEILING | {"launched", "begun"}
    return begun and not _PASSIVE.isdisjoint(lowers[max(0, at - 3) : at - 1])


def _opens_by_itself(syntax: Syntax, phrase: Phrase, n: int) -> bool:
    """Tell whether an exhibition opened somewhere or on a day, `n` chunks behind its phrase: "opened here"."""
    k = phrase.last + 1 + n
    following = syntax.sentence.chunks[k + 1 : k + 2]
    lowers = syntax.sentence.lowers
    # Not "the exhibition company".
    behind = lowers[phrase.last + 1]
    shown = lowers[phrase.head] in {"exhibition", "exhibitions"} and (
        behind in {"on", "of", "about", "to", "for", ",", "between"} or behind.endswith(("ing", "ed"))
    )
    return shown and any(c.lower in {"in", "at", "on", "here"} or c.kind == "date" for c in following)


def people_behind_by(syntax: Syntax, k: int) -> list[Side]:
    """Give those named behind "by": "was attended by X", "speeches were made at the ceremony by A, B and C"."""
    chunks = syntax.sentence.chunks
    for j in range(k, min(k + 26, len(chunks))):
        if chunks[j].lower == "by" and j + 1 < len(chunks):
            mention = next((m for m in syntax.sentence.mentions if j < m.first <= j + 2), None)
            if mention is not None and mention.name is not None:
                return [s for item in syntax.listed(mention, []) for s in item.sides if s.actor is not None]
        if chunks[j].lower in {";", "."}:
            break
    return []


_OF_OTHERS = frozenset("who whose whom now".split())


def place_of_ceremony(syntax: Syntax, phrase: Phrase) -> tuple[str | None, str | None]:
    """Give the city told beside the ceremony, and its country; the story stays where it is."""
    chunks = syntax.sentence.chunks
    # "a banquet attended by X, who is now in Suva"
    aside = (k for k in range(phrase.last + 1, len(chunks)) if chunks[k].lower in _OF_OTHERS)
    ahead, back = range(phrase.head + 1, next(aside, len(chunks))), range(phrase.head, -1, -1)
    # "in Riga, where he laid flowers, and in Vilnius"
    where = "where" in syntax.sentence.lowers[max(0, phrase.first - 6) : phrase.first]
    order = [*back, *ahead] if where else [*ahead, *back]
    country: str | None = None
    for k in order:
        chunk = chunks[k]
        if chunk.kind == "place" and (found := place_of(chunk)) is not None:
            j = k - 1
            while j > 0 and (
                chunks[j].lower in {"the", "capital", "city", "of", ",", "nearby", "port"}
                or chunks[j].kind in {"adjective", "country", "possessive"}
            ):
                j -= 1
            elsewhere = chunk.entry("venue") is not None and syntax.story.host not in (None, found[1])
            if (chunks[j].lower in {"in", "at", "near", "outside"} and k != phrase.first) and not elsewhere:
                return found
            if phrase.first <= k < phrase.head and not elsewhere:
                return found
        elif chunk.kind == "country" and k and chunks[k - 1].lower == "in" and country is None:
            country = chunk.country
        elif chunk.lower == "here" and syntax.story.dateline_place:
            return syntax.story.dateline_place, syntax.story.dateline_country
    return None, country


def event_opening(syntax: Syntax) -> int | None:
    """Give the chunk of "event" in "At the event, …", "Addressing the ceremony, …"."""
    chunks = syntax.sentence.chunks
    if not chunks or chunks[0].lower not in {"at", "addressing", "speaking", "attending", "during"}:
        return None
    for k in range(1, min(8, len(chunks))):
        if chunks[k].lower in EVENTS:
            return k
        if chunks[k].lower in {",", "a", "an"}:
            return None
    return None


def is_of_event(lowers: list[str]) -> bool:
    """Tell whether the last words speak of the ceremony told before."""
    return bool(set(lowers[-8:]) & (EVENTS | {"it", "which", "meeting", "discussion"}))
