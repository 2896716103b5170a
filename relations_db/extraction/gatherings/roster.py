"""Find who took part in a gathering: beside its name ("addressed by X", "at the summit, X and Y called") and in the
sentences behind it ("It was attended by X", "Among the guests were X and Y", "Z was the host").
"""

from __future__ import annotations

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.gatherings.name_words import HEADS
from relations_db.extraction.gatherings.names import MARGINS
from relations_db.language.chunks import Chunk
from relations_db.language.mentions import PersonMention

_BE = frozenset("was were is are been being".split())
_BE_OR_CAME = _BE | {"included", "came", "spoke"}
_DONE_BY = frozenset(
    "attended addressed chaired co-chaired hosted opened inaugurated joined convened led moderated closed over".split()
)
# "under the chairmanship of X", "with the participation of X"
_IN_CHAIR = frozenset("chairmanship presidency chair leadership participation presence attendance hosting".split())
_SPEECHES = frozenset("speech speeches address remarks statement keynote intervention".split())
_GUESTS = frozenset("participants attendees guests speakers those others attending present delegates leaders".split())
_DENIED = frozenset(
    "not n't never neither nor nobody without absent would should could may might if unless declined refused invited "
    "will shall missed skipped boycotted cancelled canceled hoped hopes wants wanted planned plans due expected "
    "message messages letter letters instead despite".split()
)
_ASIDE = frozenset("who whose whom after before while when because although".split())
_BREAKS = frozenset({";", ":", ".", "before", "after", "since", "until"})
# What those do who are at a gathering, said with "at" and its name.
_DONE_AT = frozenset(
    "said told spoke speaks met signed announced launched urged called presented held talked shook sat agreed adopted "
    "endorsed represented welcomed warned delivered gave pledged promised joined unveiled appeared appealed argued "
    "proposed stressed participated took were was posed chaired hosted read made".split()
)
_TOGETHER = frozenset("met gathered assembled sat convened".split())
_BRINGING = frozenset("brought drew gathered assembled united welcomed saw included were heard".split())
# The pointer of a sentence that goes on about the gathering.
_EVENTS = HEADS | frozenset("event gathering meeting opening ceremony participants delegates audience guests".split())
_THERE = frozenset({"there", "present", "attended", "too"})
_OF_GUESTS = frozenset("who present attending invited there gathered at in".split())
_RECEIVING = frozenset("received welcomed greeted".split())
_RECEIVED = frozenset("them guests participants delegates leaders delegations visitors colleagues".split())
_TAKING_PART = frozenset("attending present opening speaking chairing hosting participating among".split())
_MEETINGS = frozenset("meetings talks conversations".split())
_SENT = frozenset("delegates delegations representatives participants officials experts envoys ministers".split())
_LISTING = frozenset(", and & the also had have has jointly both".split())
_HOSTING = frozenset("attended opened hosted chaired addressed inaugurated convened organised organized held".split())
_SPEAKING = frozenset("spoke addressed attended chaired hosted opened closed presided told inaugurated".split())


def is_meant(syntax: Syntax, first: int, last: int) -> bool:
    """Tell whether those named near a gathering took part in it, and did not stay away or send word."""
    lowers = syntax.sentence.lowers
    end = next((k for k in range(last, min(last + 6, len(lowers))) if lowers[k] == "that"), last + 6)
    return _DENIED.isdisjoint(lowers[max(0, first - 12) : end])


def met_there(syntax: Syntax, first: int, last: int) -> bool:
    """Tell whether those who meet in a sentence do so at the gathering, or on its margins: "they met at the forum"."""
    lowers = syntax.sentence.lowers
    near = lowers[max(0, first - 5) : first]
    pair = [s.person for s in syntax.story.pair if s.person is not None]
    named = [m.first for m in syntax.sentence.mentions if m.name and syntax.story.cast.person(m) in pair]
    before = any(m.last <= first for m in syntax.sentence.mentions)
    if before and named and min(named) > last and {"and", ";"} & {*lowers[last : min(named)]}:
        # "A spoke at the forum, and on Friday B and C met": not there.
        return False
    if any(k > last and "that" in lowers[last:k] for k in named):
        # "A said at the forum that he would ring B": B is not there.
        return False
    if not MARGINS.isdisjoint(near):
        return True
    at = near[-1:] == ["at"] or near[-2:-1] in (["at"], ["during"], ["for"])
    clause = lowers[max(0, first - 24) : first]
    start = max((k for k, word in enumerate(clause) if word in _BREAKS | {"and"}), default=-1) + 1
    return at and is_meant(syntax, first, first) and _BREAKS.isdisjoint(clause[start - 1 : start])


def beside_name(syntax: Syntax, first: int, last: int) -> list[Side]:
    """Give those whom a sentence tells to have taken part in the gathering that it names.

    Args:
        syntax: of the sentence.
        first, last: the chunks of the name, the last exclusive.
    """
    lowers = syntax.sentence.lowers
    high = next((k for k in range(last, len(lowers)) if lowers[k] == ";"), len(lowers))
    if not is_meant(syntax, first, last):
        return []
    people = syntax.run_of(2) if lowers[0] in _DONE_BY and lowers[1:2] == ["by"] and first > 2 else []
    people += _done_by(syntax, last, high) + _represented(syntax, last) + _with_them(syntax)
    people += _among_guests(syntax, first, last)
    sides = [s for m in people for s in syntax.sides(m, [])] + _delegates(syntax, last, high)
    if sides:
        return sides
    k = first - 1 if lowers[first - 1 : first] in (["the"], ["this"], ["that"], ["a"]) else first
    start = k - 1
    if start >= 0 and lowers[start] in {"of", "to"} and lowers[start - 1 : start] in (["opening"], ["session"]):
        # "at the opening of the forum"
        start = next((j for j in range(start - 1, max(-1, start - 4), -1) if lowers[j] in {"at", "in"}), start)
    if lowers[last : last + 2] == [",", "which"] or lowers[last : last + 1] in (["which"], ["that"]):
        return _relative(syntax, last)
    if start >= 0 and lowers[start] in {"at", "during", "addressing", "attending", "opening", "for", "to"}:
        return _of_clause(syntax, start, last, high)
    return _told_to(syntax, k)


def behind(syntax: Syntax) -> tuple[list[Side], bool]:
    """Give those whom a sentence tells to have taken part in the gathering told before it, and whether it says that it
    speaks of one ("the meeting", "the delegates").
    """
    sentence = syntax.sentence
    lowers = sentence.lowers
    if not sentence.mentions or not _DENIED.isdisjoint(sentence.words):
        return [], False
    about = next(
        (k for k in range(1, len(lowers)) if lowers[k] in _EVENTS and lowers[k - 1] in {"the", "this", "opening"}), None
    )
    people: list[PersonMention] = []
    speeches = "speeches" in lowers and about is not None
    if lowers[0] == "it" or speeches or (about is not None and about < 4):
        people += _done_by(syntax, 0, len(lowers))
    people += (
        _represented(syntax, 0)
        + _counted(syntax)
        + _inverted(syntax)
        + _among_them(syntax)
        + _present(syntax)
        + _in_the_chair(syntax)
    )
    sides = [s for m in people for s in syntax.sides(m, [])]
    return [*sides, *_speakers(syntax, about), *_delegations(syntax)], about is not None


def _done_by(syntax: Syntax, low: int, high: int) -> list[PersonMention]:
    """Read "addressed by X", "under the chairmanship of X", "with the participation of X", "with X in the chair"."""
    lowers, found = syntax.sentence.lowers, []
    for k in range(low, high):
        by = lowers[k] == "by" and (lowers[k - 1] in _DONE_BY or lowers[k - 2 : k] == ["presided", "over"])
        by = by or (lowers[k] == "by" and not _SPEECHES.isdisjoint(lowers[max(0, k - 8) : k]))
        chaired = lowers[k] == "of" and lowers[k - 1] in _IN_CHAIR
        if (by or chaired or _is_led(syntax, k)) and not syntax.sentence.quoted[k]:
            found += syntax.run_of(k + 1) or _of_offices(syntax, k + 1)
        if lowers[k : k + 3] == ["in", "the", "chair"] or lowers[k : k + 2] == ["in", "attendance"]:
            found += [m for m in syntax.sentence.mentions if m.last == k and m.name is not None]
    return found


def _is_led(syntax: Syntax, k: int) -> bool:
    """Tell whether "under President X" stands at a chunk, behind what was held."""
    office = syntax.sentence.at.get(k + 1)
    return (
        syntax.sentence.lowers[k] == "under" and office is not None and bool(office.offices) and office.name is not None
    )


def _of_offices(syntax: Syntax, k: int) -> list[PersonMention]:
    """Give those told by their offices at a chunk: "the foreign ministers of Peru and Chile"."""
    mention = syntax.sentence.at.get(k)
    return [mention] if mention is not None and mention.plural and mention.countries else []


def _with_them(syntax: Syntax) -> list[PersonMention]:
    """Read "with X and Y dutifully attending"."""
    lowers = syntax.sentence.lowers
    for mention in syntax.sentence.mentions:
        if mention.name is None or lowers[mention.first - 1 : mention.first] != ["with"]:
            continue
        run = syntax.run_of(mention.first)
        if run and not _TAKING_PART.isdisjoint(lowers[run[-1].last : run[-1].last + 2]):
            return run
    return []


def on_margins(syntax: Syntax, first: int) -> list[Side]:
    """Give who "held a number of meetings on the margins of the forum"."""
    lowers = syntax.sentence.lowers
    k = next((k for k in range(first - 1, max(0, first - 18), -1) if lowers[k] in {"held", "had"}), None)
    if k is None or _MEETINGS.isdisjoint(lowers[k:first]) or not _BREAKS.isdisjoint(lowers[k:first]):
        return []
    return _people(syntax.subjects(k), syntax)


def _delegates(syntax: Syntax, low: int, high: int) -> list[Side]:
    """Read "with delegates from Angola, Cambodia and the EU"."""
    chunks, found = syntax.sentence.chunks, list[Side]()
    for k in range(low, high - 1):
        if chunks[k].lower not in _SENT or chunks[k + 1].lower not in {"from", "of"}:
            continue
        j = k + 2
        while j < high and _is_listed(chunks[j]):
            found += _actor(chunks[j])
            j += 1
    return found


def _represented(syntax: Syntax, low: int) -> list[PersonMention]:
    """Read "Kenya was represented by X, Ghana by Y"."""
    lowers = syntax.sentence.lowers
    at = next((k for k in range(low, len(lowers) - 1) if lowers[k : k + 2] == ["represented", "by"]), None)
    if at is None or lowers[at - 1] not in _BE:
        return []
    end = next((k for k in range(at, len(lowers)) if lowers[k] in _ASIDE), len(lowers))
    return [m for m in syntax.sentence.mentions if at < m.first < end and m.name is not None]


def _among_guests(syntax: Syntax, first: int, last: int) -> list[PersonMention]:
    """Read "X was among the leaders at the forum", "Participants in the forum included X", "the forum drew X"."""
    lowers = syntax.sentence.lowers
    near = range(last, min(len(lowers), last + 14))
    verb = next((k for k in near if lowers[k] in _BRINGING and not syntax.sentence.quoted[k]), None)
    among = next((k for k in range(max(0, first - 9), first) if lowers[k] == "among"), None)
    if among is not None and lowers[among - 1] in _BE and not _GUESTS.isdisjoint(lowers[among:first]):
        return [m for m in syntax.sentence.mentions if m.last <= among and m.name is not None]
    if verb is None or any(m.first >= last and m.last <= verb for m in syntax.sentence.mentions):
        return []
    named = not _GUESTS.isdisjoint(lowers[max(0, first - 5) : first])
    if lowers[verb] in {"included", "were"} and not named:
        return []
    k = verb + 1 + (lowers[verb + 1 : verb + 2] in (["together"], ["up"]))
    several = [m for m in syntax.sentence.mentions if k <= m.first <= k + 2 and m.plural and m.countries]
    return syntax.run_of(k) or several[:1]


def _of_clause(syntax: Syntax, start: int, last: int, high: int) -> list[Side]:
    """Give who does something at a gathering: "At the summit, X and Y called", "X spoke at the summit"."""
    lowers, mentions = syntax.sentence.lowers, syntax.sentence.mentions
    opening = not any(m.last <= start for m in mentions) and ":" not in lowers[:start]
    if opening:
        subject = next((m for m in mentions if m.first >= last and not syntax.governed(m)), None)
        between = lowers[last : subject.first] if subject is not None else []
        if subject is None or subject.first >= high or not _BREAKS.isdisjoint(between) or "where" in between:
            return []
        return _people(syntax.group(subject, forward=True), syntax)
    for k in range(start - 1, max(-1, start - 14), -1):
        if lowers[k] in _BREAKS or syntax.sentence.quoted[k]:
            return []
        leads = lowers[k] in {"led", "headed", "leads"} and "delegation" in lowers[k + 1 : k + 5]
        verbs = {"for": _TOGETHER, "to": frozenset[str]()}.get(lowers[start], _DONE_AT)
        if (lowers[k] in verbs or leads) and syntax.covering(k) is None:
            met = [s for m in syntax.run_of(k + 1) if m.last <= start for s in syntax.sides(m, [])]
            both = lowers[k] in {"met", "joined", "hosted", "welcomed"}
            return [*_people(syntax.subjects(k), syntax), *(met if both else [])]
    return []


def _told_to(syntax: Syntax, first: int) -> list[Side]:
    """Give who "told the summit that"."""
    lowers = syntax.sentence.lowers
    if lowers[first - 1 : first] == ["of"] and lowers[first - 2] in {"host", "guest", "guests", "chair", "chairman"}:
        # "X was the host of the forum"
        before = [m for m in syntax.sentence.mentions if m.last < first and not syntax.governed(m)]
        said = next((k for k in range(first - 1, max(0, first - 9), -1) if lowers[k] in _BE), None)
        return _people(syntax.subjects(said), syntax) if said is not None and before else []
    if lowers[first - 1 : first] not in (["told"], ["reminded"], ["assured"], ["addressed"]):
        return []
    return _people(syntax.subjects(first - 1), syntax)


def _inverted(syntax: Syntax) -> list[PersonMention]:
    """Read "Among the participants were X and Y", "Also present was X", "The guests included X"."""
    lowers = syntax.sentence.lowers
    verb = next((k for k in range(1, min(9, len(lowers))) if lowers[k] in _BE_OR_CAME), None)
    named = verb is not None and any(m.first < verb and m.name is not None for m in syntax.sentence.mentions)
    if verb is None or named or not _GUESTS & {*lowers[:verb]}:
        return []
    opened = lowers[0] in {"among", "also", "present", "in", "those", "others", "other", "participants", "speakers"}
    included = lowers[verb] == "included" or lowers[:2] in (["special", "guests"], ["a", "special"])
    if not opened and not included:
        return []
    after = verb + 1 + (lowers[verb + 1 : verb + 2] in ([":"], ["also"], ["both"]))
    several = [m for m in syntax.sentence.mentions if m.first > verb and m.plural and m.countries]
    return [*syntax.run_of(after), *several]


def _counted(syntax: Syntax) -> list[PersonMention]:
    """Read "Three heads of state were there for the opening: X, Y and Z"."""
    lowers = syntax.sentence.lowers
    colon = next((k for k in range(3, len(lowers) - 1) if lowers[k] == ":"), None)
    there = colon is not None and not _THERE.isdisjoint(lowers[:colon]) and not _BE.isdisjoint(lowers[:colon])
    if colon is None or not there or any(m.name is not None for m in syntax.sentence.mentions if m.last <= colon):
        return []
    return syntax.run_of(colon + 1)


def _present(syntax: Syntax) -> list[PersonMention]:
    """Read "X was there, and Y and Z", "X and Y attended", "X also took part"."""
    lowers = syntax.sentence.lowers
    named = [m for m in syntax.sentence.mentions if m.name is not None]
    for k in range(1, len(lowers)):
        named_so = lowers[k] == "among" and lowers[k - 1] in _BE and not _GUESTS.isdisjoint(lowers[k : k + 4])
        # "was among those present", not "was among those worst hit"
        named_so = named_so and (lowers[k + 1 : k + 2] != ["those"] or not _OF_GUESTS.isdisjoint(lowers[k + 2 : k + 3]))
        hall = lowers[k] in {"hall", "audience", "room"} and lowers[k - 3 : k] == ["was", "in", "the"]
        here = hall or (
            lowers[k] in _THERE and (lowers[k] == "attended" or lowers[k - 1] in _BE or lowers[k - 1] == "also")
        )
        part = lowers[k : k + 2] == ["took", "part"]
        end = k + 1 + part
        here = here or named_so or lowers[k] in {"presided", "spoke"}
        closes = hall or named_so or lowers[end : end + 1] in ([], ["."], [","], [";"], ["and"], ["too"])
        if not (here or part) or not closes or syntax.sentence.quoted[k]:
            continue
        before = [m for m in named if m.last <= k and not syntax.governed(m)]
        behind_it = syntax.run_of(end + 2) if lowers[end : end + 2] == [",", "and"] else []
        if lowers[end : end + 4] == [",", "and", "so", "was"]:
            behind_it = syntax.run_of(end + 4)
        if before and not any(x in _BREAKS for x in lowers[before[-1].last : k]):
            return [*before, *behind_it]
    return []


def _among_them(syntax: Syntax) -> list[PersonMention]:
    """Read "Three hundred guests came, among them X and the ambassadors of Fiji and Tonga"; "Among them was X"."""
    lowers = syntax.sentence.lowers
    if lowers[:2] == ["among", "them"] and lowers[2:3] in (["were"], ["was"]):
        return [*syntax.run_of(3), *(m for m in syntax.sentence.mentions if m.plural and m.countries)]
    at = next(
        (k for k in range(1, len(lowers) - 2) if lowers[k : k + 2] in (["among", "them"], ["among", "whom"])), None
    )
    if at is None or _GUESTS.isdisjoint(lowers[:at]) or syntax.sentence.quoted[at]:
        return []
    several = [m for m in syntax.sentence.mentions if m.first > at and m.plural and m.countries]
    return [*syntax.run_of(at + 2), *several]


def _in_the_chair(syntax: Syntax) -> list[PersonMention]:
    """Read "X was the host", "X received the guests", "X was in the chair"."""
    lowers = syntax.sentence.lowers
    for mention in syntax.sentence.mentions:
        k = mention.last
        host = lowers[k : k + 3] in (["was", "the", "host"], ["was", "its", "host"], ["played", "host", "."])
        chair = lowers[k : k + 4] == ["was", "in", "the", "chair"]
        receives = not _RECEIVING.isdisjoint(lowers[k : k + 1]) and not _RECEIVED.isdisjoint(lowers[k + 1 : k + 4])
        if (host or chair or receives) and mention.name is not None:
            return [mention]
    return []


def _speakers(syntax: Syntax, about: int | None) -> list[Side]:
    """Give who spoke: "In his speech X said", "X delivered the opening address", "X opened the meeting"."""
    lowers, mentions = syntax.sentence.lowers, syntax.sentence.mentions
    if lowers[0] == "in" and lowers[1] in {"his", "her", "their", "the"} and not _SPEECHES.isdisjoint(lowers[2:5]):
        subject = next((m for m in mentions if m.name is not None and not syntax.governed(m)), None)
        return _people(syntax.group(subject, forward=True), syntax) if subject is not None else []
    for k in range(1, len(lowers)):
        gave = lowers[k] in {"delivered", "gave", "made"} and not _SPEECHES.isdisjoint(lowers[k + 1 : k + 5])
        spoke = about is not None and lowers[k] in _SPEAKING and k < about <= k + 4
        spoke = spoke and not {"of", "with", "between"} & {*lowers[(about or 0) + 1 : (about or 0) + 2]}
        if (gave or spoke) and not syntax.sentence.quoted[k]:
            return _people(syntax.subjects(k), syntax)
    return []


def _relative(syntax: Syntax, last: int) -> list[Side]:
    """Read "…, which X opened", "…, which was attended by X" (that is read elsewhere), "… that X hosted"."""
    lowers = syntax.sentence.lowers
    who = next((m for m in syntax.sentence.mentions if last < m.first <= last + 3 and m.name is not None), None)
    if who is None or _HOSTING.isdisjoint(lowers[who.last : who.last + 3]):
        return []
    return syntax.group(who, forward=True)


def _delegations(syntax: Syntax) -> list[Side]:
    """Read "The delegations were headed by X of Chad and Y of Togo", "X led the delegation of Chad, Y that of Togo"."""
    lowers = syntax.sentence.lowers
    for k, lower in enumerate(lowers):
        if lower not in {"led", "headed"} or syntax.sentence.quoted[k]:
            continue
        passive = lowers[k + 1 : k + 2] == ["by"] and "delegations" in lowers[:k]
        active = "delegation" in lowers[k + 1 : k + 5] and lowers[k + 1 : k + 2] != ["by"] and "a" not in lowers[:k]
        named = [m for m in syntax.sentence.mentions if m.name is not None and (passive <= (m.first > k))]
        if passive or (active and not {"to", "in"} & {*lowers[k + 4 : k + 8]}):
            return [s for m in named if not syntax.governed(m) or passive for s in syntax.sides(m, [])]
    return []


def companions(syntax: Syntax, verb: int, first: int) -> list[Side]:
    """Give with whom somebody "took part with X in the forum": those named between the verb and the gathering."""
    lowers = syntax.sentence.lowers
    beside = (m for m in syntax.sentence.mentions if verb < m.first and m.last <= first and m.name is not None)
    return [s for m in beside if lowers[m.first - 1] in {"with", "alongside"} for s in syntax.sides(m, [])]


def actors_before(syntax: Syntax, verb: int) -> list[Side]:
    """Give the countries and organisations that stand as subject before a verb: "Fiji, Tonga and the PIF attended"."""
    chunks, found = syntax.sentence.chunks, list[Side]()
    k = verb - 1
    while k >= 0 and _is_listed(chunks[k]):
        found += _actor(chunks[k])
        k -= 1
    held = k >= 0 and (chunks[k].lower in {"of", "in", "by", "with", "from", "to"} or syntax.covering(k) is not None)
    return [] if held else found[::-1]


def _is_listed(chunk: Chunk) -> bool:
    """Tell whether a chunk belongs to a list of countries and organisations."""
    return chunk.kind in {"country", "organization"} or chunk.lower in _LISTING


def _actor(chunk: Chunk) -> list[Side]:
    """Give the country or organisation that a chunk of such a list names."""
    if chunk.kind == "country" and chunk.country:
        return [Side(None, chunk.country)]
    entry = chunk.entry("organization")
    return [Side(None, None, entry.key)] if entry is not None else []


def _people(sides: list[Side], syntax: Syntax) -> list[Side]:
    return [s for s in sides if s.person is not None or s.country is not None]
