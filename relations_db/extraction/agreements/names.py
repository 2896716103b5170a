"""Find the names of agreements in a sentence: "a joint statement", "13 cooperation documents", "the Treaty on …"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from relations_db.extraction.reports import AgreementKind
from relations_db.extraction.wording import Wording

# A word of any text that states can make; without one of them a sentence names no agreement.
_MENTIONED = re.compile(
    r"agreement|communiqu|declaration|memorand|\bmo[ua]s?\b|treat(?:y|ies)|protocol|\bpacts?\b|accord|statement"
    r"|documents?\b|instruments\b|convention|charter|\bplans?\b|program|roadmap|agenda|vision|strategy|framework"
    r"|partnership|arrangement|\bnotes\b|minutes|\bdeals?\b|\bpapers\b|contracts?\b|adopt|concept"
)
_PHRASE = re.compile(r"press release|letters? of intent|road map")
_IN_PHRASES = frozenset({"release", "releases", "intent", "map", "maps"})


def mentions_agreement(words: Iterable[str], sentence: str) -> bool:
    """Tell whether a sentence, given as words in lower case and as written, names any text that states can make."""
    if any(map(_names_text, words)):
        return True
    return not _IN_PHRASES.isdisjoint(words) and _PHRASE.search(sentence.lower()) is not None


@lru_cache(maxsize=65536)
def _names_text(word: str) -> bool:
    return _MENTIONED.search(word) is not None


Need = Literal["nothing", "verb", "capital", "modifier", "statement"]


@dataclass(frozen=True, slots=True)
class _Head:
    """What a noun says: the kind of text, whether it is a plural, and what else it takes to be one."""

    kind: AgreementKind
    plural: bool = False
    need: Need = "nothing"


_HEADS: dict[str, _Head] = {
    "treaty": _Head("treaty"), "treaties": _Head("treaty", True),
    "agreement": _Head("agreement"), "agreements": _Head("agreement", True),
    "pact": _Head("agreement"), "pacts": _Head("agreement", True),
    "accord": _Head("agreement"), "accords": _Head("agreement", True),
    "deal": _Head("agreement", need="verb"), "deals": _Head("agreement", True, "verb"),
    "arrangement": _Head("agreement", need="verb"), "arrangements": _Head("agreement", True, "verb"),
    "partnership": _Head("agreement", need="capital"), "framework": _Head("agreement", need="capital"),
    "protocol": _Head("protocol"), "protocols": _Head("protocol", True),
    "memorandum": _Head("memorandum"), "memorandums": _Head("memorandum", True), "memoranda": _Head("memorandum", True),
    "mou": _Head("memorandum"), "mous": _Head("memorandum", True),
    "moa": _Head("memorandum", need="verb"), "moas": _Head("memorandum", True, "verb"),
    "declaration": _Head("declaration", need="verb"), "declarations": _Head("declaration", True, "verb"),
    "communique": _Head("communique"), "communiques": _Head("communique", True),
    "release": _Head("joint_statement", need="statement"),
    "statement": _Head("joint_statement", need="statement"), "statements": _Head("joint_statement", True, "statement"),
    "plan": _Head("plan", need="modifier"), "plans": _Head("plan", True, "modifier"),
    "program": _Head("plan", need="modifier"), "programme": _Head("plan", need="modifier"),
    "programs": _Head("plan", True, "modifier"), "programmes": _Head("plan", True, "modifier"),
    "roadmap": _Head("plan", need="verb"), "agenda": _Head("plan", need="capital"),
    "vision": _Head("plan", need="capital"), "strategy": _Head("plan", need="capital"),
    "concept": _Head("plan", need="capital"),
    "document": _Head("other", need="verb"), "documents": _Head("documents", True, "verb"),
    "instruments": _Head("documents", True, "verb"), "papers": _Head("documents", True, "verb"),
    "notes": _Head("other", True, "verb"), "minutes": _Head("other", need="verb"),
    "letter": _Head("other", need="verb"), "letters": _Head("documents", True, "verb"),
    "convention": _Head("treaty", need="verb"), "conventions": _Head("treaty", True, "verb"),
    "charter": _Head("treaty", need="verb"),
}  # fmt: skip
_JOINT = frozenset(
    "joint final closing concluding outcome summit trilateral quadrilateral tripartite common leaders' "
    "ministerial press political chair chairman's ministers' bilateral multilateral".split()
)
_PLANNING = frozenset(
    "action cooperation co-operation work working implementation joint execution exchange collaboration "
    "agreement".split()
)
_DOMESTIC = frozenset("national five year years yearly government state party development federal annual".split())
# Nouns that make of the text's name a mere attribute: "treaty obligations", "protocol officer".
_ATTRIBUTE_OF = frozenset(
    "negotiations negotiation talks obligations obligation officer office department chief division partner "
    "partners ally allies violation violations breach ban terms process draft drafts signatory signatories "
    "ratification implementation anniversary centre center hall organisation organization commission committee "
    "body secretariat route state".split()
)
_DETERMINERS = frozenset(
    "the a an this that these those its their his her our another both any such each every all some no".split()
)
_NUMBERS = {
    word: number for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split(), 1)
} | {"dozen": 12, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
     "eighty": 80, "ninety": 90}  # fmt: skip
_ROUGHLY = frozenset(
    "more than over about some around nearly almost least at up to further other another additional new total "
    "approximately".split()
)
_HEAPS = frozenset(
    "number series raft batch set package range host dozens scores slew stack list total string variety bundle "
    "handful".split()
)
_PRAISE = frozenset(
    "historic landmark new fresh refreshed important said so-called numerous several various many big major "
    "separate".split()
)
_VERSIONS = frozenset("version text copy outline edition round".split())
_PREPOSITIONS = frozenset(
    "of on in at by with to from for between among under over after before during into onto through via about "
    "against within without upon towards toward per as like following including than across amid until since "
    "despite alongside besides".split()
)
_AUXILIARIES = frozenset(
    "is are was were be been being am has have had do does did will would shall should can could may might "
    "must 'll 've 'd not n't never".split()
)
_LINKS = frozenset(
    "and or but nor so yet if when while where because although though that which who whom whose what how why "
    "whether".split()
)
_PRONOUNS = frozenset("he she it they we i you him them us me himself themselves itself there here".split())
MAKING_WORDS = frozenset(
    "sign signs signed signing ink inks inked inking initial initials initialled initialed conclude concludes "
    "concluded concluding exchange exchanges exchanged exchanging issue issues issued issuing release releases "
    "released releasing publish published publishes adopt adopts adopted adopting approve approves approved "
    "approving endorse endorses endorsed ratify ratifies ratified ratifying agree agrees agreed reach reaches "
    "reached seal seals sealed clinch clinches clinched strike struck produce produced produces yield yielded "
    "yields renew renewed finalise finalize finalised finalized witness witnessed witnesses put puts affix "
    "affixed add added make made announce announced unveil unveiled negotiate negotiated penned pen implement "
    "implemented implementing implements launched launch launches see saw sees seen watch watched watches "
    "welcomed welcome".split()
)
_VERBS = MAKING_WORDS | frozenset(
    "said says say noted stressed stated reads read told called held met visited includes include covers cover "
    "vowed pledged reaffirmed reiterated expressed emphasised emphasized condemned hailed praised underlined "
    "underscored mark marks marked became remains remain provides provide sets set calls builds build took "
    "takes came comes entered enters went followed follows dates dating brought bring brings gave gives "
    "strengthen deepen promote establish uphold violate violated violates breach breached honour honor respect "
    "hold keep review raised raises ended ends".split()
)
_INFINITIVES = frozenset(
    "strengthen deepen promote establish uphold build keep respect review honour honor exchange issue".split()
)
_STOP_LEFT = _PREPOSITIONS | _AUXILIARIES | _LINKS | _PRONOUNS | _VERBS
_COMPLEMENTS = frozenset(
    "on of for concerning regarding about to between against governing guiding establishing covering relating "
    "towards in among amongst connecting known amending extending replacing prolonging supplementing "
    "implementing".split()
)
_STOP_RIGHT = (
    _AUXILIARIES | _PRONOUNS | frozenset("that which who whom whose after before during when while "
                                         "where because although though if by under following amid despite "
                                         "according said says also then today yesterday tomorrow as at later "
                                         "earlier afterwards signed issued released adopted inked concluded "
                                         "reached approved ratified initialled exchanged published "
                                         "respectively upon alongside including here there jointly came comes "
                                         "come entered enters took takes expires expired dates remains "
                                         "remained provides covers aims aimed calls marks marked means "
                                         "asks urges demands condemns stresses speaks puts notes".split())
) - frozenset({"it"})  # fmt: skip
_PAIRED = frozenset(
    "community partnership partnerships cooperation relations ties trade dialogue engagement association".split()
)
_LIMIT = 34
_OF_A_HEAD = frozenset("understanding understandings cooperation intent action association".split())
_OF_A_PLAN = frozenset("action cooperation co-operation implementation comprehensive economic joint".split())
_DONE_VERBS = frozenset("signed agreed issued said exchanged vowed".split())
_CAPTIONED = frozenset("document declaration statement plan program programme agreement memorandum".split())


@dataclass(slots=True)
class TextName:
    """The name of an agreement as a sentence has it.

    Attributes:
        first, head, last: tokens of its determiner or number, of its noun, and after its last.
        title_first: token where its title begins.
        kind: of the text, `documents` for several.
        title: as written, without determiner.
        count: how many documents.
        modifiers: the words before its noun, lower case.
        definite, proper: it opens with "the", "this" or a possessor; its noun or title is in capitals.
        need: what else it takes to be an agreement.
        year: written as part of the name ("the 1950 treaty").
        own: a possessor stands before it ("its", "Nepal's").
        inner: it stands inside the name before it ("the protocol to the Treaty on …").
    """

    first: int
    head: int
    last: int
    title_first: int
    kind: AgreementKind
    title: str
    count: int | None
    plural: bool
    modifiers: tuple[str, ...]
    definite: bool
    proper: bool
    need: Need
    year: int | None = None
    own: bool = False
    inner: bool = False

    @property
    def statement(self) -> bool:
        """Tell whether it is a text that two sides put out together rather than sign."""
        return self.kind in ("joint_statement", "communique", "declaration")


def find_names(words: Wording) -> list[TextName]:
    """Give the names of agreements in a sentence in order, none overlapping another."""
    names: list[TextName] = []
    after = 0
    k = 0
    while k < len(words):
        name = _quoted_title(words, k) if words.text[k] in '“"‘' else None
        if name is None and words.lower[k] in _HEADS and k >= after:
            name = _read(words, k, after)
        if name is not None and name.first >= after:
            names.append(name)
            inner = _inner(words, name)
            if inner is not None:
                names.append(inner)
            after = k = name.last
        else:
            k += 1
    return _joined(words, names)


def _inner(words: Wording, name: TextName) -> TextName | None:
    """Give the text that another is about: "the protocol on the ratification of the Treaty on …"."""
    for k in range(name.head + 3, name.last):
        head = _HEADS.get(words.lower[k])
        if (
            head is not None
            and words.capital(k)
            and not head.plural
            and head.need in ("nothing", "verb")
            and words.at(k - 1) not in ("-",)
        ):
            left, first, definite, _, year, own = _left(words, k, name.head + 1)
            if definite and words.at(first - 1) in ("of", "to", "under"):
                title = words.span(left, name.last)
                return TextName(
                    first,
                    k,
                    name.last,
                    left,
                    head.kind,
                    title,
                    None,
                    False,
                    tuple(words.lower[left:k]),
                    True,
                    True,
                    head.need,
                    year,
                    own,
                    True,
                )
    return None


def _read(words: Wording, k: int, after: int) -> TextName | None:
    """Give the name around the noun at a token."""
    if (
        words.at(k + 1) in _HEADS
        and _HEADS[words.at(k + 1)].need in ("nothing", "verb", "modifier", "statement")
        and words.capital(k) == words.capital(k + 1)
    ):
        # "cooperation agreement plan": the last noun says what it is.
        k += 1
    head = _HEADS[words.lower[k]]
    end = k + 1
    if words.at(end) == "of" and words.at(end + 1) in _OF_A_HEAD:
        end += 2
    if words.lower[k] in ("letter", "letters") and words.at(k + 2) != "intent":
        return None
    if words.at(end) in _ATTRIBUTE_OF or (words.at(end) == "-" and words.at(k + 1) == "-"):
        return None
    if words.at(k + 1) == "'s" or (words.at(k + 1) in ("signing",) and words.at(k + 2) != "of"):
        end = k + 1
    if words.person(k) is not None and words.kind(k) in ("office", "name") and not words.capital(k):
        return None
    left, first, definite, count, year, own = _left(words, k, after)
    modifiers = tuple(words.lower[left:k])
    proper = words.capital(k) and (not words.syntax.sentence.headline or k > 0)
    kind, plural, need = head.kind, head.plural, head.need
    if words.lower[k] == "map" or not _fits(words, k, modifiers, need, proper, end):
        return None
    if kind == "joint_statement" and "declaration" in modifiers:
        kind = "declaration"
    if kind == "other" and words.lower[k] == "document" and (set(modifiers) & {"outcome", "final"}):
        kind = "declaration"
    if need == "statement" or (kind == "declaration" and "joint" in modifiers):
        need = "nothing"
    elif need == "modifier":
        need = "verb"
    if plural and proper and definite and count is None and kind not in ("other", "documents"):
        # "the Abraham Accords" are one text.
        plural = False
    if plural and kind != "other" and (count is None or count > 1):
        kind = "documents"
    if count == 1:
        count = None
    last = _right(words, end, kind)
    if kind == "plan" and re.fullmatch(r"20[0-9]{2}", words.at(end)):
        ranged = words.at(end + 1) in ("-", "–") and words.at(end + 2).isdigit()
        last = max(last, end + 3 if ranged else end + 1)
    title = words.span(left, last)
    return TextName(first, k, last, left, kind, title, count, plural, modifiers, definite, proper, need, year, own)


def _fits(words: Wording, k: int, modifiers: tuple[str, ...], need: Need, proper: bool, end: int) -> bool:
    """Tell whether the words around a noun make it a text of states."""
    if words.lower[k] == "release":
        return {"joint", "press"} <= set(modifiers)
    if need == "statement":
        return bool(set(modifiers) & _JOINT) and not (
            set(modifiers) & {"press", "bilateral"} and "joint" not in modifiers
        )
    if need == "modifier":
        of_action = words.at(k + 1) in ("of", "for") and words.at(k + 2) in _OF_A_PLAN
        return (
            bool(set(modifiers) & _PLANNING)
            or of_action
            or (
                proper
                and words.at(k + 1) in ("of", "for", "on")
                and len(modifiers) > 0
                and not set(modifiers) & _DOMESTIC
            )
        )
    if need == "capital":
        return proper and len(modifiers) > 0
    if words.lower[k] == "convention":
        return words.at(k + 1) in ("on", "for", "against", "concerning", "relating", "between") or (
            len(modifiers) > 0 and not set(modifiers) & {"party", "national", "democratic", "republican", "annual"}
        )
    if words.lower[k] == "charter":
        return proper and (words.at(k + 1) == "of" or len(modifiers) > 0)
    if words.lower[k] == "minutes":
        return words.at(k + 1) in ("of", "on") and not (words.at(k - 1).isdigit() or words.at(k - 1) in _NUMBERS)
    if words.lower[k] in ("accord", "deal") and words.at(k - 1) in ("of", "own", "great", "good", "to"):
        return False
    return not (
        words.lower[k] in ("protocol", "protocols")
        and words.at(k - 1) in ("state", "diplomatic", "with", "of", "military", "health")
    )


def _left(words: Wording, k: int, after: int) -> tuple[int, int, bool, int | None, int | None, bool]:
    """Walk from a noun to the left over its modifiers.

    Returns:
        the first modifier, the first token with determiner and number, whether it is definite, the count, the year in
        the name, and whether a possessor stands before it.
    """
    left, j = k, k - 1
    year: int | None = None
    while j >= after and k - j <= 14:
        word = words.lower[j]
        if words.kind(j) == "date" and not re.fullmatch(r"(?:19|20)[0-9]{2}", word):
            break
        if word in ("-", "–", "‑", "/") and j > after and words.text[j - 1][0].isalnum():
            j -= 1
            continue
        if word in '”"' and (opening := _opening_quote(words, j, after)) is not None:
            left, j = opening, opening - 1
            continue
        if word in ("'", "’") and words.at(j - 1) in ("leaders", "ministers", "presidents", "chairs"):
            j -= 1
            continue
        if word in ("'", "’", "'s", "’s") or not word[0].isalnum():
            break
        if word in _DETERMINERS or (_number(word) is not None and words.at(j + 1) not in ("-", "–", "‑")):
            break
        if word == "and" and _joins_modifiers(words, j, after):
            j -= 1
            continue
        if word in _STOP_LEFT and words.text[j] != "US":
            # A title's own preposition: "Status of Forces Agreement".
            if not (
                word in ("of", "for", "on", "in")
                and words.capital(j - 1)
                and words.capital(j + 1)
                and words.at(j - 1) not in _VERBS
                and j - 1 > after
            ):
                break
        elif (
            word.endswith("ed")
            and not words.capital(j)
            and words.at(j - 1) not in _DETERMINERS
            and words.at(j - 1) not in ("newly", "recently")
            and word not in ("detailed", "united", "unified", "limited", "integrated")
        ) or (words.kind(j) == "name" and not words.capital(j)):
            break
        left = j
        j -= 1
    if re.fullmatch(r"(?:19|20)[0-9]{2}", words.at(left)) and left < k and words.at(left + 1) not in ("-", "–"):
        year = int(words.at(left))
        left += 1
    first = left
    while left < k and words.lower[left] in _PRAISE and not words.capital(left):
        left += 1
    count: int | None = None
    definite = False
    own = False
    j = (first if year is None else first - 1) - 1
    if words.at(j) == ")" and words.at(j - 2) == "(" and j - 3 >= after and _number(words.at(j - 3)) is not None:
        # "eight (8) memoranda"
        j -= 3
    number = _number(words.at(j)) if j >= after else None
    if number is not None and not re.fullmatch(r"(?:19|20)[0-9]{2}", words.at(j)):
        count, first = number, j
        if (
            words.at(j - 1) in ("and", "-")
            and words.at(j) in _NUMBERS
            and _number(words.at(j - 2)) in (20, 30, 40, 50, 60, 70, 80, 90)
        ):
            count, first = number + (_number(words.at(j - 2)) or 0), j - 2
        elif words.at(j - 1) == "two" and words.at(j) == "dozen":
            count, first = 24, j - 1
        j = first - 1
        while j >= after and words.at(j) in _ROUGHLY and words.at(j) != "to":
            first, j = j, j - 1
    elif j >= after and words.at(j) in ("'s", "’s", "'", "’"):
        definite = own = True
    if j >= after and words.at(j) in _DETERMINERS:
        definite = definite or words.at(j) in ("the", "this", "that", "these", "those", "its", "their")
        own = own or words.at(j) in ("their", "its")
        first = min(first, j)
        j -= 1
        while count is not None and j >= after and words.at(j) in _ROUGHLY:
            first, j = j, j - 1
    elif j > after and words.at(j) == "of" and words.at(j - 1) in _HEAPS | _VERSIONS:
        first = j - 1
        while first > after and words.at(first - 1) in ("a", "an", "the", "new", "large", "whole", "total"):
            first -= 1
    if definite and j > after and words.at(j) == "of" and words.at(j - 1) in _VERSIONS:
        first = j - 1
        while first > after and words.at(first - 1) in ("a", "an", "the", "new", "updated", "revised"):
            first -= 1
    return left, first, definite, count, year, own


def _opening_quote(words: Wording, closing: int, after: int) -> int | None:
    """Give the token of the quotation mark that a closing one belongs to, for a short name in quotation marks."""
    for j in range(closing - 1, max(after - 1, closing - 10), -1):
        if words.text[j] in '“"':
            return j
    return None


def _joins_modifiers(words: Wording, j: int, after: int) -> bool:
    """Tell whether an "and" stands between two words that qualify one noun."""
    before, behind = words.at(j - 1), words.at(j + 1)
    if before in _HEADS or behind in _DETERMINERS or _number(behind) is not None or before in _VERBS:
        return False
    if words.capital(j - 1) and words.capital(j + 1):
        return words.kind(j - 1) != "name" and not (
            words.person(j - 1) is not None and words.kind(j - 1) in ("office", "name")
        )
    for step in (2, 3, 4):
        if words.at(j - step) in ("a", "an", "the") or _number(words.at(j - step)) is not None:
            return all(words.at(j - n) not in _STOP_LEFT for n in range(1, step))
        if j - step <= after:
            break
    return False


def _number(word: str) -> int | None:
    if word.isdigit() and len(word) < 4:
        return int(word)
    return _NUMBERS.get(word)


def _right(words: Wording, k: int, kind: AgreementKind) -> int:
    """Give the token after a name whose noun ends before a token: complement and acronym go with it."""
    size = len(words)
    k = _bracket(words, k)
    if (
        words.at(k) not in _COMPLEMENTS
        or words.opens_date(k)
        or (words.at(k) == "to" and kind in ("joint_statement", "communique", "declaration"))
    ):
        return k
    if words.at(k) == "known":
        return k
    if (words.at(k) == "in" and words.at(k + 1) not in ("the",)) or (
        words.at(k) == "in" and words.at(k + 2) not in ("field", "fields", "area", "areas", "sphere", "domain")
    ):
        return k
    if words.at(k) == "to" and (words.at(k + 1) in _DETERMINERS or words.at(k + 1) == "which"):
        return k
    if words.at(k) == "of" and re.fullmatch(r"(?:19|20)[0-9]{2}", words.at(k + 1)):
        return k
    start, quote = k, False
    k += 1
    while k < size and k - start < _LIMIT:
        word = words.lower[k]
        if word in "“‘":
            quote = True
        elif word in "”" or (word == "’" and quote):
            quote = False
        elif quote:
            pass
        elif word == "(":
            return _bracket(words, k)
        elif word in ",":
            return _list_end(words, start, k, of_states=words.at(start) in ("of", "between", "among"))
        elif (
            word in (".", ";", ":", "—", "–", "!", "?")
            or (word == ")")
            or (words.opens_date(k) and not re.fullmatch(r"20[0-9]{2}", words.at(k + 1)))
            or (
                words.kind(k) == "date"
                and words.chunk_at(k).first == k
                and k - start > 1
                and words.at(k - 1) != "for"
                and not re.fullmatch(r"20[0-9]{2}", word)
            )
            or (word in ("in", "on", "of") and re.fullmatch(r"(?:19|20)[0-9]{2}", words.at(k + 1)))
            or (word in _STOP_RIGHT and not words.capital(k))
            or (word == "with" and words.at(k - 1) not in _PAIRED)
            or (
                word == "in"
                and (
                    words.kind(k + 1) == "place"
                    or words.at(k + 1) in ("its", "their", "an", "a")
                    or words.at(k + 2) in ("capital", "presence", "city")
                )
            )
            or (word == "and" and _new_clause(words, k))
        ):
            break
        k += 1
    while k > start + 1 and words.at(k - 1) in _PREPOSITIONS | {"and", ",", "the", "a", "an"}:
        k -= 1
    return k if k > start + 1 else start


def _list_end(words: Wording, start: int, comma: int, *, of_states: bool) -> int:
    """Give where a complement ends that a comma breaks: after "trade, energy and culture", else at the comma."""
    k, run = comma + 1, 0
    seen_and = False
    while k < len(words) and k - comma < 30:
        word = words.lower[k]
        if word in (".", ";", ":", "—", "–") or (seen_and and word == ","):
            return k if seen_and and run else comma
        if word == ",":
            if run == 0:
                return comma
            run = 0
        elif word == "and":
            if (
                (seen_and and run == 0)
                or _new_clause(words, k)
                or (words.at(k + 1) in _DETERMINERS and not seen_and and run == 0)
            ):
                return comma
            seen_and = seen_and or words.at(k - 1) == "," or run > 0
            run = 0 if words.at(k - 1) == "," else run
        elif (
            word in _STOP_RIGHT | _PRONOUNS
            or word in _VERBS
            or word in ("with", "where")
            or (word == "the" and words.at(k - 1) not in (",", "and"))
            or words.opens_date(k)
            or words.kind(k) in ("name", "office")
            or (words.kind(k) == "country" and not of_states)
        ):
            whole = (
                seen_and
                and run
                and word not in _VERBS
                and word not in _PRONOUNS
                and words.at(k - 1) not in _DETERMINERS | {"with"}
            )
            return k if whole else comma
        else:
            run += 1
            if run > 6:
                return comma
        k += 1
    return k if seen_and and run else comma


def _new_clause(words: Wording, k: int) -> bool:
    """Tell whether an "and" opens something new: another text, or another verb of the subject."""
    j = k + 1
    named = words.capital(j) and words.capital(k - 1) and words.at(j) not in _HEADS
    if words.at(j) in ("also", "then", "later", "subsequently"):
        return True
    if words.at(j) in _PRONOUNS | _AUXILIARIES or words.at(j) in _VERBS - _INFINITIVES:
        return True
    if words.at(j).endswith("ed") and len(words.at(j)) > 4 and not words.capital(j):
        return True
    for step in range(9):
        word = words.at(j + step)
        if (
            word in _HEADS
            and (
                _HEADS[word].need in ("nothing", "verb") or (_HEADS[word].need == "capital" and words.capital(j + step))
            )
        ) or (word in ("statement", "plan") and words.at(j + step - 1) in _PLANNING):
            return True
        if word in (".", ",", ";", "") or word in _STOP_RIGHT or (step and word in _PREPOSITIONS):
            break
    if named:
        return False
    for step in range(1, 12):
        word = words.at(j + step)
        if word in ("was", "were", "has", "have", "will") or word in _DONE_VERBS:
            return True
        if word in (".", ";", ""):
            break
    return False


def _bracket(words: Wording, k: int) -> int:
    """Give the token after brackets that open at a token and hold an acronym or a few words."""
    if words.at(k) != "(":
        return k
    for j in range(k + 1, min(k + 8, len(words))):
        if words.at(j) == ")":
            return k if words.at(j - 1).isdigit() else j + 1
    return k


def _quoted_title(words: Wording, k: int) -> TextName | None:
    """Give the title in quotation marks that open at a token, where it is set in capitals and names a text."""
    close = {"“": "”", '"': '"', "‘": "’"}[words.text[k]]
    end = next((j for j in range(k + 1, min(k + _LIMIT, len(words))) if words.text[j] == close), None)
    if end is None or end - k < 3:
        return None
    long_words = [j for j in range(k + 1, end) if len(words.text[j]) > 3 and words.text[j][0].isalpha()]
    if len(long_words) < 2 or sum(map(words.capital, long_words)) < 0.7 * len(long_words):
        return None
    found = [j for j in long_words if words.lower[j] in _HEADS]
    if not found:
        return None
    head = _HEADS[words.lower[found[0]]]
    first = k - 1 if words.at(k - 1) in ("the", "a", "an") else k
    if words.at(k - 1).rstrip("s") in _CAPTIONED:
        first = k - 1
        while first > 0 and (words.at(first) in _JOINT or words.at(first - 1) in _DETERMINERS | _JOINT | _PLANNING):
            first -= 1
    modifiers = tuple(words.lower[k + 1 : found[0]])
    title = words.span(k + 1, end)
    return TextName(first, found[0], end + 1, k + 1, head.kind, title, None, False, modifiers, True, True, "verb")


def _joined(words: Wording, names: list[TextName]) -> list[TextName]:
    """Take "24 agreements and memoranda of understanding" for one bundle."""
    out: list[TextName] = []
    for name in names:
        before = out[-1] if out else None
        if (
            before is not None and name.plural and before.plural
            and name.first == name.title_first and name.count is None
            and words.lower[before.last : name.first] in (["and"], [","], [",", "and"], ["or"])
        ):  # fmt: skip
            before.last, before.title = name.last, words.span(before.title_first, name.last)
            before.kind = "documents"
            continue
        out.append(name)
    return out
