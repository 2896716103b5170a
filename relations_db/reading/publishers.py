"""Name the publishers of reprints: those of the table under one name, all others as they are announced."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import filterfalse

from relations_db.resources import table

# What may stand inside a name between its capitalised words.
_CONNECTING = "of for the de del di da do dos la le el al y und et du des & - –"
_CONNECTORS = frozenset(_CONNECTING.split())
_CALENDAR = "january february march april may june july august september october november december"
_MONTHS = frozenset(_CALENDAR.split())
_NO_NAMES = (
    "monday tuesday wednesday thursday friday saturday sunday english chinese french spanish russian german "
    "arabic portuguese vietnamese korean japanese it they we he she this that these those full part here"
)
_NO_PUBLISHERS = _MONTHS | frozenset(_NO_NAMES.split())
_DESCRIPTOR = re.compile(
    r"(?:[^\W\d_][\w’'-]* ){0,5}?(?:newspaper|daily|weekly|magazine|journal|web ?site|site|agency|portal|"
    r"outlet|broadcaster|channel|publication|blog|network|paper|platform|service|organ|page|account|weibo)s?"
    r",? (?=[\"“‘]?[^\W\d_a-z])"
)
_SITE = re.compile(
    r"(?:the )?(?:official )?(?:web ?|internet |news )?(?:site|page|portal|account|wire|column|channel|newsletter|"
    r"bulletin)s? of "
)
# A body that is named by a common noun: `press service of the President of Chad`, `Fijian presidency`.
_CAPITALISED = r"[^\W\d_a-z][\w’'-]*"
_OWNER = rf"{_CAPITALISED}(?:(?:\s+(?:(?:of|for)(?:\s+the)?|de|del|du|da|do|la|and))?\s+{_CAPITALISED}){{0,8}}"
_BODY = re.compile(
    r"(?:(?!(?:and|or|the|of|in|on|at|by|for|from|with)\b)[^\W\d_][\w’'-]*\s+){0,4}"
    r"(?:service|office|department|ministry|presidency|administration|secretariat|government|embassy|consulate|"
    r"mission|chancellery|cabinet|council|commission|committee|parliament|bureau|directorate|division|centre|center|"
    r"court|palace|union|federation|press|radio|television|media|newspapers?|"
    r"broadcaster|agency|daily|weekly|magazine)\b"
    rf"(?:\s+(?:of|to|in|at|for)\s+(?:the\s+)?{_OWNER}){{0,2}}"
)
# What may follow the name of a publisher without making it another's.
_SUFFIXES = frozenset("Website Online Newspaper Newspapers English Edition Agency Channel".split())
# `Ministry of Foreign Affairs and Cooperation of Chad` is one.
_JOINED = re.compile(rf" and ({_OWNER})(?=[.,;)]|$)")
_ON_TOPIC = re.compile(rf" on {_OWNER}")
_MEETING_BODIES = ("Forum", "Conference", "Committee", "Council", "Commission", "Center", "Centre")
_STREET = re.compile(r"\d+\w? [^\W\d_a-z]")
_POSSESSIVE = re.compile(r"[’']s (?=(?:Foreign )?(?:Ministry|Embassy|Government|Presidency)\b)")
_ARTICLE = re.compile(r"(?:the|its|their|both)\s+")
# Words with which names of newspapers, agencies and stations are made.
OUTLET_WORDS = (
    r"(?:Advertiser|Advocate|Agency|Argus|Banner|Broadcaster|Broadcasting|Bulletin|Bureau|Call|Chronicle|Citizen|"
    r"Correspondent|Courier|Daily|Dispatch|Echo|Enquirer|Examiner|Express|Eye|Focus|Forum|Gazette|Gleaner|Globe|"
    r"Guardian|Herald|Independent|Inquirer|Insight|Journal|Leader|Mail|Mercury|Messenger|Mirror|Monitor|Nation|"
    r"Network|News|Newsday|Observer|Outlook|Post|Presse|Press|Punch|Radio|Record|Reformer|Register|Reporter|Review|"
    r"Service|Spectator|Spokesman|Standard|Star|Sun|Telegraph|Television|Times|Today|Tribune|Vanguard|Vision|Voice|"
    r"Weekly|Wire|World)"
)
_OUTLET = re.compile(rf"{OUTLET_WORDS}$")
_OFFICE_WORD = re.compile(r"\b(?:Ministry|Department|Office|Commission|Committee|Council|Institute|Secretariat)\b")
_TOKEN = re.compile(r"\s*([^\s,;:()“”\"]+)")
_ACRONYM = re.compile(r"\s*\(([^()]{1,40})\)")
_GOES_ON = re.compile(r"(?!and\b|as well\b|respectively\b|in that\b|news\b|web ?site|on\b)[a-z]")
_SEPARATOR = re.compile(
    r"\s*(?:,?\s+(?:and|as well as|&)\s+(?:also\s+)?|,\s+|;\s+)(?:(?:by|in|on|from|of|with)\s+)?(?:(?:the|"
    r"its)\s+)?"
)
_NEXT_OF_SEVERAL = re.compile(
    r",?\s+(?:and\s+)?the\s+(?:second|third|fourth|fifth|other|others|last|latter)(?:\s+\w+)?"
    r"\s+(?:by|from|in|on)\s+"
)
_APPOSITION = re.compile(
    r",\s+(?:the|a|an|its|which)\s+(?:[A-Z][\w’'-]+\s+(?!and\b|of\b|in\b|on\b|or\b))?[a-z][^,;.()]*(?:,(?=\s+and\b))?"
)


@dataclass(frozen=True, slots=True)
class Publisher:
    """A publisher that an announcement names.

    Attributes:
        name: the name by which it goes here ("Xinhua News Agency").
        acronym: what the announcement gives in brackets behind the name, or None.
    """

    name: str
    acronym: str | None = None


def fold(text: str) -> str:
    """Give a text in a form in which spellings of one name agree: no accents, one apostrophe, lower case."""
    if text.isascii():
        return " ".join(text.lower().split()).removeprefix("the ")
    flat = unicodedata.normalize("NFKD", text.replace("Đ", "D").replace("đ", "d").replace("ı", "i"))
    flat = "".join(filterfalse(unicodedata.combining, flat)).casefold()
    return " ".join(flat.replace("’", "'").replace("‘", "'").split()).removeprefix("the ")


@cache
def _names() -> tuple[dict[str, str], frozenset[str]]:
    """Read the table: names by folded form, and the forms as written that begin in lower case."""
    names: dict[str, str] = {}
    lower: set[str] = set()
    for row in table("publishers"):
        for form in (row["name"], *row["forms"].split(";")):
            if form:
                names[fold(form)] = row["name"]
                lower.update(form.split()[:1] if form[0].islower() else ())
    return names, frozenset(lower)


def known_publisher(form: str) -> str | None:
    """Give the name of a publisher from any of its forms ("KCNA", "Viet Nam News Agency"), or None."""
    return _names()[0].get(fold(form))


def is_body(name: str) -> bool:
    """Tell the name of a body, in words of the language, from that of a person or a place: `Fijian presidency`."""
    return _BODY.fullmatch(name) is not None


def read_publishers(text: str) -> tuple[tuple[Publisher, ...], int]:
    """Read the publishers with which a text begins.

    Args:
        text: what stands behind "published by", such as `the Xinhua News Agency and Nhân Dân.`

    Returns:
        The publishers in their order, and how many characters they take.
    """
    found: list[Publisher] = []
    at = _skip(text, 0)
    end = 0
    while True:
        read = _read_one(text, at)
        if read is None:
            break
        publisher, stop = read
        rest = text[stop:].lstrip()
        # "…, Keith Bennett argues" is no further publisher.
        if found and _GOES_ON.match(rest):
            break
        if found and _STREET.match(text, at):
            # `…, 10 Downing Street` is where the one before has its seat.
            address = f"{found[-1].name}, {text[at:stop]}"
            found[-1] = Publisher(known_publisher(address) or address, found[-1].acronym)
        else:
            found.append(publisher)
        end = stop
        following = _NEXT_OF_SEVERAL.match(text, stop)
        apposition = None if following else _APPOSITION.match(text, stop)
        separator = following or _SEPARATOR.match(text, apposition.end() if apposition else stop)
        if separator is None:
            break
        at = _skip(text, separator.end())
    return tuple(found), end


def _skip(text: str, at: int) -> int:
    """Pass over an article and words that only describe ("the website of the", "the party newspaper")."""
    for _ in range(2):
        for pattern in (_ARTICLE, _SITE):
            match = pattern.match(text, at)
            at = match.end() if match else at
    match = _DESCRIPTOR.match(text, at)
    described = match.group().split() if match else []
    # `Vietnam News Agency` is a name; `Vietnamese news agency` describes one.
    if match and described[-1][0].islower() and (described[0][0].islower() or not known_publisher(described[0])):
        at = match.end()
    return at


def _read_one(text: str, at: int) -> tuple[Publisher, int] | None:
    tokens: list[tuple[str, int]] = []
    position = at
    while len(tokens) < 14:
        match = _TOKEN.match(text, position)
        if match is None:
            break
        word = match.group(1)
        closing = word.rstrip(".!?")
        named = closing[:1].isdigit() or any(map(str.isupper, closing[:2])) or closing in _names()[1]
        if not (named or word in _CONNECTORS):
            break
        if not tokens and not closing[:1].isalnum():
            return None
        end_of_sentence = closing != word and "." not in closing and match.end() >= len(text.rstrip())
        tokens.append((closing if end_of_sentence else word, match.end() - (len(word) - len(closing))))
        position = match.end()
    while tokens and (tokens[-1][0] in _CONNECTORS):
        tokens.pop()
    body = _BODY.match(text, at)
    if body is not None and (not tokens or body.end() > tokens[-1][1]):
        name = body.group()
        short = _settle(text, at, tokens)[0] if tokens else ""
        if " " in name:
            return Publisher(known_publisher(name) or known_publisher(short) or name), body.end()
    if not tokens or not any(char.isalpha() for word, _ in tokens for char in word):
        return None
    if fold(tokens[0][0]) in (_NO_PUBLISHERS if len(tokens) == 1 else _MONTHS):
        return None
    name, stop = _settle(text, at, tokens)
    acronym = _ACRONYM.match(text, stop)
    if acronym:
        stop = acronym.end()
        if acronym.group(1).istitle() and known_publisher(acronym.group(1)) is None:
            # `The Star (Kenya)`: no other paper of the name.
            return Publisher(text[at:stop]), stop
        known = known_publisher(name) or known_publisher(acronym.group(1))
        return Publisher(known or name, acronym.group(1).strip()), stop
    return Publisher(known_publisher(name) or name), stop


def _settle(text: str, at: int, tokens: list[tuple[str, int]]) -> tuple[str, int]:
    """Decide how many of the capitalised words belong to the name."""
    for count in range(len(tokens), 0, -1):
        stop = tokens[count - 1][1]
        known = known_publisher(text[at:stop].rstrip("."))
        following = next((word for word, _ in tokens[count:]), "")
        if known and following in _SUFFIXES:
            return known, tokens[count][1]
        if known and (not following or following in _CONNECTORS):
            town = re.compile(r" (?:of|in) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?").match(text, stop)
            return known, town.end() if town else stop
    words = [word for word, _ in tokens]
    stop = tokens[-1][1]
    name = _POSSESSIVE.sub(" ", " ".join(words))
    place = re.compile(r" in ((?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)*)").match(text, stop)
    if place and re.match(r"(?:Embassy|High Commission|Consulate)", name):
        return f"{name}, {place.group(1)}", place.end()
    head, of, _ = name.rpartition(" of ")
    if of and _OUTLET.search(head):
        return head, stop
    topic = _ON_TOPIC.match(text, stop) if name.endswith(_MEETING_BODIES) else None
    if topic is not None:
        # `Forum on Trade and Development`
        return f"{name}{topic.group()}", topic.end()
    for suffix in (" Website", " website"):
        name = name.removesuffix(suffix)
    join = _JOINED.match(text, stop)
    if join and _OFFICE_WORD.search(name) and not (known_publisher(join.group(1)) or _OUTLET.search(join.group(1))):
        return f"{name} and {join.group(1)}", join.end()
    if place:
        stop = place.end()
    return name, stop
