"""Read ceremonies told by what is done in them: ribbons cut, wreaths laid, dams inaugurated, oaths sworn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from msgspec.structs import replace

from relations_db.extraction.ceremonies.embassies import embassy_of
from relations_db.extraction.ceremonies.phrases import Phrase, complement_end
from relations_db.extraction.ceremonies.presence import present_at
from relations_db.extraction.ceremonies.sides import (
    giver_before,
    hosts_of_place,
    is_told,
    people_behind_by,
    people_of,
    place_of_ceremony,
)
from relations_db.extraction.ceremonies.words import (
    CONFERRING,
    HEADS,
    HONOURS,
    MEMORIALS,
    PLAIN_HONOURS,
    SITES,
    TREES,
    UNVEILING,
    WREATHS,
    is_embassy,
)
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax

_LAYING = frozenset("laid placed presented offered paid".split())
_BASKETS = frozenset({"basket", "baskets"})
_CUT = frozenset("flowers roses carnations bouquet bouquets".split())
_FLOWERS = frozenset({"floral", "flower"})
_BREAKING = frozenset("cut cutting broke break breaking".split())
_PRESSING = frozenset("pressed pushed joined gathered met came".split())
_PASSIVE = frozenset("was were been".split())
_UPON = frozenset({"on", "upon"})
# What is opened like a house: "the Day of Fijian Culture".
_SPANS = frozenset({"Day", "Days", "Week", "Year", "Season"})
# Behind "opened" these tell of no ceremony: "opened a new era", "opened fire".
_FIGURATIVE_OPENINGS = frozenset("with a an new up fire talks".split())


@dataclass(slots=True)
class Act:
    """What was done, by whom, and which countries the words add.

    Attributes:
        phrase: the words that name what was opened or begun; only the verb where none do.
        alone: one named person is enough, as the host country is the other side.
        certain: an embassy did it, whoever was there.
    """

    rule: str
    phrase: Phrase
    sides: list[Side]
    countries: list[str] = field(default_factory=list)
    alone: bool = False
    certain: bool = False


def read_act(syntax: Syntax, k: int) -> Act | None:
    """Read the act whose telling word stands at a chunk; its people may all be of one country."""
    lower = syntax.sentence.lowers[k]
    if lower not in TELLING:
        return None
    for telling, reader in _READERS:
        act = reader(syntax, k, lower) if lower in telling else None
        if act is not None:
            return act if act.certain or any(s.person is not None for s in act.sides) else None
    return None


def _before(syntax: Syntax, k: int, words: frozenset[str], reach: int) -> int | None:
    """Give the nearest of some words before a chunk."""
    chunks = syntax.sentence.chunks
    return next((j for j in range(k - 1, max(-1, k - reach - 1), -1) if chunks[j].lower in words), None)


def _plain(k: int) -> Phrase:
    return Phrase(k, k, k, False)


def _pressed(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "pressed a button to inaugurate", "joined X to unveil"."""
    chunks = syntax.sentence.chunks
    if not {c.lower for c in chunks[max(0, k - 5) : k]} & {"button", "buttons", "joined", "gathered"}:
        return None
    verb = _before(syntax, k, _PRESSING, 6)
    return Act("inaugurate", _plain(k), people_of(syntax, k if verb is None else verb))


def _unveiled(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "jointly inaugurated the power plant" and "the dam was inaugurated in the presence of X and Y"."""
    chunks = syntax.sentence.chunks
    # Of all that is launched only a "Year of Culture" is begun with a ceremony as a rule.
    if lower == "launched" and "year" not in {c.lower for c in chunks[k + 1 : k + 9] if c.text[:1].isupper()}:
        return None
    if k + 1 >= len(chunks) or k == 0 or not is_told(syntax, k):
        return None
    before = chunks[k - 1].lower
    if before in _PASSIVE or (before in {"officially", "formally"} and k > 1 and chunks[k - 2].lower in _PASSIVE):
        if not {w for c in chunks[max(0, k - 14) : k] for w in c.lower.split()} & SITES:
            return None
        if {c.lower for c in chunks[:k]} & HEADS:
            return None
        by = people_behind_by(syntax, k + 1)
        by += [s for s in _together_with(syntax, k) if s not in by]
        sides = [*by, *[s for s in present_at(syntax, k) if s not in by]]
        mission = _mission(syntax, k)
        certain = mission != [] and all(s.person is None for s in sides)
        return Act("inaugurate", _plain(k), sides, mission, alone=True, certain=certain) if sides or mission else None
    # The opening of an exhibition is told by its own phrase.
    sites = SITES - HEADS if lower == "opened" else SITES
    begun = lower == "launched" or bool({w for c in chunks[k + 1 : k + 14] for w in c.lower.split()} & sites)
    begun = begun or (lower == "opened" and bool({c.text for c in chunks[k + 1 : k + 8]} & _SPANS))
    nation = chunks[k - 1].kind == "country" and syntax.covering(k - 1) is None and chunks[k - 2].lower != "of"
    if before in {"is", "the", "of", "newly", "freshly"} or not begun or nation:
        # "Fiji opened its first embassy": nobody is told to have been there; nor by "the newly inaugurated port".
        return None
    last = complement_end(syntax, k + 1)
    if lower == "opened" and chunks[k + 1].lower in _FIGURATIVE_OPENINGS:
        # "opened a border post", not "opened a new chapter in the history of the port"
        near = chunks[k + 1 : min(last + 1, k + 8)]
        if chunks[k + 1].lower not in {"a", "an"} or not {w for c in near for w in c.lower.split()} & (SITES - HEADS):
            return None
    phrase = _plain(k)
    if last > k + 1:
        named = any(c.text[:1].isupper() for c in chunks[k + 1 : last + 1])
        phrase = Phrase(k + 1 + (chunks[k + 1].lower in {"the", "a", "an"}), k, last, named)
    sides = people_of(syntax, k)
    sides = [*sides, *[s for s in present_at(syntax, k) if s not in sides]]
    # "opened her country's embassy in Suva": the land where that is, is the other side.
    abroad = place_of_ceremony(syntax, phrase)[1] is not None
    # "The King and the Prime Minister jointly inaugurated": whoever is not told to be of elsewhere is at home.
    return Act("inaugurate", phrase, sides, alone=abroad or before == "jointly")


def _started(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "they gave start by video link to the new checkpoints", as agencies of Central Asia say."""
    lowers = syntax.sentence.lowers
    verb = k - 1 - (lowers[k - 1] in {"a", "the"}) if k > 1 else -1
    begun = not SITES.isdisjoint(w for c in lowers[k + 1 : k + 14] for w in c.split())
    if verb < 0 or lowers[verb] not in {"gave", "give"} or "to" not in lowers[k + 1 : k + 8] or not begun:
        return None
    return Act("inaugurate", _plain(k), people_of(syntax, verb)) if is_told(syntax, verb) else None


def _together_with(syntax: Syntax, k: int) -> list[Side]:
    """Give those with whom somebody did what was done: "was opened by X together with Y"."""
    lowers = syntax.sentence.lowers
    for mention in syntax.sentence.mentions:
        if mention.first > k and lowers[mention.first - 2 : mention.first] in (["together", "with"], ["along", "with"]):
            return [s for s in syntax.group(mention, forward=True) if s.actor is not None]
    return []


def _mission(syntax: Syntax, k: int) -> list[str]:
    """Give the country of an embassy that "was inaugurated" abroad, the verb standing at a chunk."""
    chunks = syntax.sentence.chunks
    for n in range(max(1, k - 12), k):
        if is_embassy(chunks[n].lower):
            named = [c.country for c in (chunks[n - 1], chunks[n], *chunks[n + 1 : n + 4]) if c.country]
            placed = {c.country for c in chunks[n:k] if c.kind == "place"}
            return [c for c in named if c not in placed][:1] if placed else []
    return []


def _broken(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "cut the ribbon", "broke ground for", "pressed a button to break ground"."""
    verb = _before(syntax, k, _BREAKING, 3)
    if verb is None or not is_told(syntax, k):
        return None
    if syntax.sentence.chunks[verb].lower == "break":
        pressed = _before(syntax, verb, _PRESSING, 5)
        verb = verb if pressed is None else pressed
    sides = people_of(syntax, verb)
    nation = giver_before(syntax, verb) if not sides and lower == "ground" else None
    return Act("break ground", _plain(k), sides or ([nation] if nation is not None else []), certain=nation is not None)


def _founded(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "laid the foundation stone of", "the foundation stone was laid by X together with Y"."""
    chunks = syntax.sentence.chunks
    if not chunks[k + 1 : k + 2] or not chunks[k + 1].lower.startswith("stone"):
        return None
    verb = _before(syntax, k, frozenset({"laid"}), 3)
    if verb is not None and is_told(syntax, k):
        return Act("break ground", _plain(k), people_of(syntax, verb))
    for j in range(k + 2, min(k + 14, len(chunks))):
        if chunks[j].lower == "laid" and chunks[j - 1].lower in _PASSIVE:
            by = people_behind_by(syntax, j)
            by += [s for s in _together_with(syntax, j) if s not in by]
            by += [s for s in present_at(syntax, j) if s not in by]
            return Act("break ground", _plain(j), by)
    return None


def _wreath(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "laid a wreath at the memorial"; the host country is the other side."""
    chunks = syntax.sentence.chunks
    verb = _before(syntax, k, _LAYING, 4)
    if verb is None or not is_told(syntax, k):
        return None
    following = chunks[k + 1].lower if k + 1 < len(chunks) else ""
    if lower == "floral" and following not in {"tribute", "tributes", "wreath", "wreaths", "offering"}:
        return None
    if lower in _CUT and MEMORIALS.isdisjoint(syntax.sentence.lowers[k + 1 : k + 9]):
        return None
    if lower in _BASKETS and (chunks[k - 1].lower not in _FLOWERS or MEMORIALS.isdisjoint(syntax.sentence.words)):
        return None
    sides = people_of(syntax, verb)
    embassy = embassy_of(syntax, _plain(k)) if not sides else None
    return Act("wreath", _plain(k), sides, embassy or [], alone=True, certain=embassy is not None)


def _paid(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "paid tribute at the Martyrs' Tower", "paid homage at the cemetery"; the host is the other side."""
    lowers = syntax.sentence.lowers
    verb = _before(syntax, k, frozenset({"paid"}), 3)
    if verb is None or not is_told(syntax, k) or "at" not in lowers[k + 1 : k + 2]:
        return None
    if MEMORIALS.isdisjoint(w for lower in lowers[k + 2 : k + 7] for w in lower.split()):
        return None
    sides = people_of(syntax, verb)
    return Act("wreath", _plain(k), sides, alone=True)


def _sworn(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "X was sworn in as president in the presence of Y", "took the oath of office before Y and Z", "was
    inaugurated as president".
    """
    chunks = syntax.sentence.chunks
    following = [c.lower for c in chunks[k + 1 : k + 3]]
    oath = lower == "oath" and {c.lower for c in chunks[max(0, k - 3) : k]} & {"took", "swore", "taken"}
    passive = k > 0 and chunks[k - 1].lower in _PASSIVE
    sworn_in = passive and (lower, following[:1]) in (("sworn", ["in"]), ("inaugurated", ["as"]))
    if not sworn_in and not oath:
        return None
    one = syntax.covering(k - 2) if sworn_in else None
    if one is not None and one.first and chunks[one.first - 1].lower in _APART:
        # "four days after X was sworn in" dates something else.
        return None
    guests = present_at(syntax, k)
    verb = k if not oath else _before(syntax, k, frozenset({"took", "swore", "taken"}), 3)
    if not is_told(syntax, k) or verb is None:
        return None
    # Who is sworn in somewhere without more is of that land.
    home = place_of_ceremony(syntax, _plain(k))[1]
    ones = syntax.subjects(verb - (not oath))
    sworn = [replace(s, country=home) if s.actor is None and s.person is not None else s for s in ones]
    sworn = [s for s in sworn if s.actor is not None]
    office = [c.country for c in chunks[k : k + 8] if c.kind in {"country", "adjective"} and c.country]
    of = next((office[0] for j in range(k, k + 5) if office and [c.lower for c in chunks[j : j + 1]] == ["as"]), None)
    countries = [of] if of is not None and all(s.country != of for s in sworn) else []
    return Act("swear in", _plain(k), [*sworn, *[s for s in guests if s not in sworn]], countries)


_APART = frozenset("after before since until".split())


def _condoled(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "signed the book of condolence at the Polish embassy": the other side is whose embassy it is."""
    chunks = syntax.sentence.chunks
    lowers = [c.lower for c in chunks]
    named = lowers[k + 1 : k + 3] in (["of", "condolence"], ["of", "condolences"])
    if not (named or lowers[max(0, k - 1)].startswith("condolence")) or not is_told(syntax, k):
        return None
    verb = _before(syntax, k, frozenset({"signed", "wrote"}), 5)
    if verb is None:
        return None
    sides = people_of(syntax, verb)
    owners = [c.country for n, c in enumerate(chunks[:-1]) if c.country and is_embassy(lowers[n + 1])]
    owners += [c.country for c in chunks if c.country and is_embassy(c.lower)]
    others = [c for c in (*owners, *syntax.story.countries) if c and c not in {s.country for s in sides}]
    return Act("condole", _plain(k), sides, others[:1])


def _planted(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "planted a tree in the garden of friendship"; the host country is the other side."""
    chunks = syntax.sentence.chunks
    passive = k > 1 and chunks[k - 1].lower in _PASSIVE and chunks[k - 2].lower in TREES
    if passive and is_told(syntax, k):
        # "A tree was planted by X and Y"
        return Act("plant", _plain(k), people_behind_by(syntax, k), alone=True)
    if not {w for c in chunks[k + 1 : k + 5] for w in c.lower.split()} & TREES:
        return None
    return Act("plant", _plain(k), people_of(syntax, k), alone=True) if is_told(syntax, k) else None


def _conferred(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "conferred the Order of the Lion on him", "was decorated with a medal by X", "received the key from Y"."""
    chunks = syntax.sentence.chunks
    honour = next((j for j in range(max(0, k - 8), min(k + 14, len(chunks))) if _is_honour(syntax, j)), None)
    if honour is None and lower.startswith(("confer", "bestow")):
        # What is conferred on somebody is an honour, whatever it is called.
        on = (m for m in syntax.sentence.mentions if m.first > k and m.name and chunks[m.first - 1].lower in _UPON)
        honour = k if any(s.person is not None for s in people_of(syntax, k)) and any(on) else None
    if honour is None or not is_told(syntax, k):
        return None
    behind = [m for m in syntax.sentence.mentions if m.first > k and chunks[m.first - 1].lower in _ONTO]
    # A name behind "of" belongs to the order, unless it says on whose chest it was pinned.
    behind = [m for m in behind if chunks[m.first - 1].lower != "of" or chunks[m.first - 2].lower in _BODY]
    if chunks[k - 1].lower in _PASSIVE and k > 1:
        onto = behind if honour < k else []
        to = [s for m in onto[:1] for s in syntax.sides(m, [])] if honour < k else syntax.subjects(k)
        giver = next((m for m in syntax.sentence.mentions if m.first > k and chunks[m.first - 1].lower == "by"), None)
        by = people_behind_by(syntax, k + 1) or hosts_of_place(syntax, _plain(k), giver)
        to = [s for s in to if s not in by and s.actor is not None]
        pair = [s.country for s in syntax.story.pair if s.country]
        others = [c for c in pair if not by and to and to[0].country in pair and c != to[0].country]
        return Act("confer", _plain(k), [*by, *to], others[:1], alone=True)
    subjects = people_of(syntax, k)
    if lower == "received":
        source = [m for m in syntax.sentence.mentions if m.first > honour and chunks[m.first - 1].lower == "from"]
        givers = [s for m in source[:1] for s in syntax.sides(m, subjects) if s.actor is not None]
        abroad = place_of_ceremony(syntax, _plain(k))[1] is not None
        # "received a doctorate from the university at a ceremony": where the story is.
        abroad = abroad or any(c.lower.endswith("ceremony") for c in chunks)
        return Act("confer", _plain(k), [*givers, *subjects], alone=not givers) if givers or abroad else None
    dative = syntax.sentence.at.get(k + 1)
    mention = dative or next(iter(behind), None)
    if mention is None:
        return None
    recipients = [s for item in syntax.listed(mention, subjects) for s in item.sides if s.actor is not None]
    # Of a mayor it need not be said in whose land the city lies.
    alone = not subjects and recipients != []
    return Act("confer", _plain(k), [*subjects, *[s for s in recipients if s not in subjects]], alone=alone)


def _handed_over(syntax: Syntax, k: int, lower: str) -> Act | None:
    """Read "at a ceremony in Lima the ambassador handed over to X the first pumps"."""
    lowers = syntax.sentence.lowers
    at_ceremony = any(w.endswith("ceremony") for w in lowers)
    if lowers[k + 1 : k + 2] != ["over"] or not at_ceremony or not is_told(syntax, k):
        return None
    subjects = people_of(syntax, k)
    behind = next((m for m in syntax.sentence.mentions if m.first > k and lowers[m.first - 1] == "to"), None)
    to = syntax.sides(behind, subjects) if behind is not None else []
    return Act("hand over", _plain(k), [*subjects, *[s for s in to if s.actor is not None]]) if to else None


def _is_honour(syntax: Syntax, k: int) -> bool:
    chunk = syntax.sentence.chunks[k]
    word = chunk.lower.rpartition(" ")[2]
    return word in PLAIN_HONOURS or (word in HONOURS and chunk.text[:1].isupper())


_ONTO = frozenset("on upon to of around".split())
_BODY = frozenset("chest neck shoulders lapel breast jacket uniform".split())


def host_of(syntax: Syntax, act: Act) -> tuple[str | None, str | None, str | None]:
    """Give the city of an act, that city's country, and the country that is host there."""
    place, country = place_of_ceremony(syntax, act.phrase)
    return place, country, country or syntax.story.host or syntax.story.dateline_country


# The words that tell of an act, and how it is read from there.
_READERS: tuple[tuple[frozenset[str], Callable[[Syntax, int, str], Act | None]], ...] = (
    (frozenset({"inaugurate", "unveil", "open"}), _pressed),
    (UNVEILING | {"opened", "launched"}, _unveiled),
    (frozenset({"start"}), _started),
    (frozenset({"ribbon", "ground"}), _broken),
    (frozenset({"foundation"}), _founded),
    (WREATHS | _CUT, _wreath),
    (frozenset({"tribute", "tributes", "homage", "respects"}), _paid),
    (frozenset({"sworn", "oath", "inaugurated"}), _sworn),
    (frozenset({"book"}), _condoled),
    (frozenset({"planted"}), _planted),
    (frozenset({"handed"}), _handed_over),
    (CONFERRING, _conferred),
)
TELLING = frozenset().union(*(telling for telling, _ in _READERS))
