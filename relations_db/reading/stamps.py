"""Read the lines about a text that say when, where and by whom it was printed: "By Ana Duarte | 3 May 2024"."""

import re

from relations_db.reading.article import Dateline
from relations_db.reading.datelines import DATE, HAS_YEAR, INSTITUTION, LABEL, MONTH, NO_TOWNS, PLACE, REACH
from relations_db.reading.publishers import known_publisher
from relations_db.reading.towns import is_town

_TOWN_LINE = re.compile(PLACE)
_ZONE = r"(?:,?\s*\(?(?:(?:GMT|UTC)(?:\s?[+-]\s?\d\d?(?::?\d\d)?)?|[A-Z]{2,4}|local time|hrs|hours)\b\)?|\s[+-]\d{4}\b)"
# "18.30", "4:30 pm CET", "at 10h42", but not the days and months of "12.03.2025".
_CLOCK = re.compile(
    # What programs write: "2024-05-03T08:10:00.5Z", "2024-05-03-08-10-00".
    r"(?<=\d)T[0-2]\d:?[0-5]\d(?::?[0-5]\d(?:[.,]\d+)?)?(?:Z\b|[+-]\d\d:?\d\d\b)?|"
    r"(?<=\d-\d\d-\d\d)-[0-2]\d-[0-5]\d-[0-5]\d\b|"
    rf"(?:\bat\s+)?(?<![\d.:/-])(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d(?::\d\d)?(?![.\d])(?:\s*[AaPp]\.?[Mm]\b\.?)?|"
    rf"\s?[AaPp]\.?[Mm]\b\.?){_ZONE}?"
)
_READING_TIME = re.compile(r"\b\d{1,2}[- ]min(?:ute)?s?(?: read)?\b", re.IGNORECASE)
# "Last updated on", "Posted in Politics on", "Posted by admin on", "Date published:", "pubDate:"
_PUT_UP = (
    r"(?:\b(?:(?:last|first|originally|date(?: of)?) )?(?P<verb>updated?|modified|modification|published|publication|"
    r"pub|posted|issued?|released?|created|creation|added|uploaded|filed|date)(?: ?date)?"
    r"(?: in [A-Z][\w&, ]{1,30}?| by [\w.]+(?: [\w.]+){0,2})?(?: (?:on|at))?\b[\s:,]*)"
)
_STAMP = re.compile(rf"(?i:{_PUT_UP})?(?P<date>{DATE}|{MONTH},?\s+(?:19|20)\d\d\b)")
_CHANGED = ("update", "modif")
# Stands for the date of a line.
_HERE = "\0"
_BARRED = re.compile(r"\s[|/•·>»–—-]\s|[|•·]")
_BETWEEN = re.compile(r"\s+[|/•·>»–—-]\s+|\s*[|•·()\0]\s*")
# A sentence or a title goes over into its date: "Elections in May 2024", "Lomé, May 3, and Accra".
_OPEN = re.compile(r"[^\W\d_]\s*\0|[^\W\d_]: \0|\0\s+(?!by\b|[A-Z][a-z]+ by\b)[^\W\d_]")
# "Peru (3 May 2023). Rain." is an entry, however short.
_SAYS_MORE = re.compile(r"\0[^.]*\.\s+[^\W\d_][^.]*\.$")
# "www.lagoon.to"
_ADDRESS = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}")
_LINE_DAY = re.compile(DATE)
_ROUND = " \t,.;/|•·>»–—-()[]"
# So many words has a name between bars, and one before a date.
_LONGEST_NAME, _LONGEST_PUBLISHER = 3, 6

# What a line says that tells only where and when a text was printed: "From our May 2024 issue", "By our man in Lomé".
_IN_PRINT = frozenset(
    "issue edition number printed published posted appeared filed sent release bulletin newsletter brief dispatch "
    "correspondent correspondents reporter reporters envoy bureau desk".split()
)
# What sort of text it is, or who wrote it: "A letter from Suva, 3 May 2024", but not "A letter of 3 May 2024".
_SORTS = frozenset(
    "written editor editors writer writers columnist column letter diary notebook postcard essay commentary comment "
    "analysis opinion view note notes digest roundup review report archive archives".split()
)
_PRINTED = _IN_PRINT | _SORTS
_ABOUT_PRINT = _PRINTED | frozenset(
    "a an the our this of in on at for from by and with first originally previously also was special own staff "
    "press news media statement note no nr vol volume print weekly monthly quarterly translated translation updated "
    "political diplomatic foreign regional parliamentary reporting editing writing additional".split()
)
_LABEL_AHEAD = re.compile(LABEL)
_LINE_DATE = re.compile(rf"(?:{DATE}|{MONTH},?\s+(?:19|20)\d\d\b)")
_TOWN_BEFORE = re.compile(rf"(?:^|\b(?:in|from)\s+|[–—|-]\s*)(?P<place>{PLACE}),?\s*$")
_TOWN_BEHIND_NAME = re.compile(rf"(?:\b(?:in|from)\s+|[–—|,-]\s*)(?P<place>{PLACE}),?\s*$")
_BY = re.compile(
    r"(?:(?:Written|Translated|Text|Interview|Reported|Reporting|Report|Editing|Story|Words|Compiled) )?"
    r"(?:by|By|BY)\b:?\s+|(?=From )"
)
_WRITERS = frozenset(
    "correspondent correspondents reporter reporters envoy bureau desk staff writer writers editor editors columnist "
    "team agencies admin".split()
)
# Small words inside the names of publishers, and inside those of writers.
_WITHIN = frozenset(("of", "the", "and"))
_WITHIN_INSTITUTION = _WITHIN | {"for", "in", "to", "at"}
_LINKS = frozenset("de da do del der di dos el al bin la van von e y & und".split())
_LONGEST_BYLINE = 12
# "By our shipping correspondent": whatever it is that he writes about.
_BY_OUR = re.compile(
    rf"(?:an?|our|the)(?: [\w’'-]+){{0,3}} (?:{'|'.join(sorted(_WRITERS))})(?: (?:in|at|from) {PLACE})?"
)

# "Rt Hon Ana Duarte, Minister of Foreign Affairs", who issues the text
_ISSUER = re.compile(
    r"(?:The )?(?:Senator the )?(?:(?:Rt|Right)\.? )?Hon(?:ourable)?\.? (?:[A-Z][\w'’-]+\.? ){1,4}?[A-Z][\w'’-]+"
    r"(?: M[PS]P?| KC)?(?:, [A-Z][^.!?;:0-9]*)?"
)


def read_byline(text: str, offset: int = 0) -> Dateline | None:
    """Read a line that says who wrote or issued a text, and perhaps where: "By Ana Duarte in Lomé", "From our
    correspondent", "Hon Ana Duarte, Minister for Trade".

    Args:
        text: the line.
        offset: where it begins in its article, in characters.
    """
    line = text.strip().rstrip(".")
    start = offset + len(text) - len(text.lstrip())
    if _ISSUER.fullmatch(line) is not None and _WITHIN_INSTITUTION.issuperset(re.findall(r"\b[a-z][\w’']*", line)):
        return Dateline(None, None, start, start + len(line))
    opening = _BY.match(line)
    if opening is None or line[-1:] in ":?!" or any(char.isdigit() for char in line):
        return None
    words = re.findall(r"[^\s,;|/()–—-]+", line[opening.end() :])
    small = [word for word in words if word[0].islower()]
    tells = not _WRITERS.isdisjoint(word.lower() for word in words)
    if not tells and (line.startswith("From ") or small[:1] == words[:1]):
        return None
    names = len(words) <= _LONGEST_BYLINE and all(word in _ABOUT_PRINT | _LINKS | _WRITERS for word in small)
    if not names and _BY_OUR.fullmatch(line, opening.end()) is None:
        return None
    town = re.search(rf"\b(?:in|from) (?P<place>{PLACE})$", line)
    return Dateline(None if town is None else town["place"], None, start, start + len(line))


def read_date_line(text: str, offset: int = 0) -> tuple[Dateline, str | None] | None:
    """Read a line that tells a date and nothing of its own, with names beside it: "Xinhua, 10 February 2023", "Lomé |
    Updated 3 May 2024, 18.30".

    Args:
        text: the line.
        offset: where it begins in its article, in characters.

    Returns:
        Date and place, and the publisher that is named (by its full name where that is known), or None.
    """
    line = text.strip()
    if len(line) > REACH or not any(char.isdigit() for char in line):
        return None
    start = offset + len(text) - len(text.lstrip())
    if (imprint := _read_imprint(line, start)) is not None:
        return imprint, None
    bare = _READING_TIME.sub("", _CLOCK.sub("", line))
    stamps = list(_STAMP.finditer(bare))
    printed = [stamp for stamp in stamps if not (stamp["verb"] or "").lower().startswith(_CHANGED)] or stamps
    if not stamps or sum(stamp["verb"] is None for stamp in stamps) > 1:
        return None
    date = printed[0]["date"]
    rest = _STAMP.sub(_HERE, bare)
    if _SAYS_MORE.search(rest) is not None:
        return None
    names = [name for part in _BETWEEN.split(rest) if (name := part.strip(_ROUND))]
    if names and not (_LINE_DAY.search(date) and _OPEN.search(rest) is None and _are_names(names, rest, date)):
        return None
    publishers = {name: known for name in names if (known := _publisher(name)) is not None}
    towns = [name for name in names if name not in publishers and _is_town(name)]
    writer = next((byline for name in names if (byline := read_byline(name)) is not None), None)
    seats = [seat for name in names if name not in publishers and (seat := _seat_behind(name)) is not None]
    towns = towns or seats
    place = towns[0] if len(towns) == 1 and writer is None else None if writer is None else writer.place
    return Dateline(place, date, start, start + len(line)), next(iter(publishers.values()), None)


def is_clock_line(text: str) -> bool:
    """Tell a line that says a time of day and no more: "2:36 P.M. EDT"."""
    return _CLOCK.fullmatch(text) is not None


def _are_names(names: list[str], rest: str, date: str) -> bool:
    """Tell whether what stands beside a date names a town, a writer, a section or a publisher each, and says no more.

    Args:
        names: what stands beside it.
        rest: the line, with `_HERE` for the date.
        date: its words.
    """
    # Before a bar or a dash a title may stand, and a day without its year may end one.
    longest = _LONGEST_PUBLISHER if HAS_YEAR.search(date) and _BARRED.search(rest) is None else _LONGEST_NAME
    for name in names:
        words = name.removeprefix("Source: ").split()
        institution = INSTITUTION.match(name) is not None
        within = _WITHIN_INSTITUTION if institution else _WITHIN
        capitals = all(not word[0].islower() or (at and word in within) for at, word in enumerate(words))
        named = capitals and (institution or len(words) <= longest) and not any(char.isdigit() for char in name)
        if not (named or is_town_line(name) or _publisher(name) or _ADDRESS.fullmatch(name) or read_byline(name)):
            return False
    return True


def _publisher(name: str) -> str | None:
    return known_publisher(name.removeprefix("Source: "))


def _is_town(name: str) -> bool:
    """Tell a name that may be a town's: "THE LOMÉ BRIEF" names none."""
    words = name.lower().split()
    if INSTITUTION.match(name) is not None:
        return False
    plain = len(words) <= _LONGEST_NAME and _PRINTED.isdisjoint(words) and words[0] != "source:"
    return (plain or "," in name) and _TOWN_LINE.fullmatch(name) is not None and name.upper() not in NO_TOWNS


def _seat_behind(name: str) -> str | None:
    """Give the town behind the name of an institution: "Ministry of Foreign Affairs, Lomé"."""
    institution, _, seat = name.rpartition(", ")
    return seat if INSTITUTION.match(institution) is not None and "," not in institution and is_town(seat) else None


def is_town_line(text: str) -> bool:
    """Tell a line that may name a town and what it lies in, and no more: "Riga, Latvia"."""
    return "," in text and _TOWN_LINE.fullmatch(text.strip()) is not None


def _read_imprint(line: str, start: int) -> Dateline | None:
    """Read a line that says when, and perhaps where, its text was printed or written: "From our May 2024 issue"."""
    dates = [found for found in _LINE_DATE.finditer(line) if HAS_YEAR.search(found.group())]
    if len(dates) != 1:
        return None
    date = dates[0]
    before = line[: date.start()]
    words = re.findall(r"[^\W\d_]+", before + line[date.end() :])
    sort = not _SORTS.isdisjoint(word.lower() for word in words)
    if not sort and _IN_PRINT.isdisjoint(words) and _LABEL_AHEAD.match(line) is None:
        return None
    if sort and _IN_PRINT.isdisjoint(words) and before.split()[-1:] in (["on"], ["of"], ["in"]):
        return None
    # All else are names: of towns, of languages, of newspapers.
    if not all(word[0].isupper() or word in _ABOUT_PRINT for word in words):
        return None
    town = (_TOWN_BEHIND_NAME if before.startswith("By ") else _TOWN_BEFORE).search(before)
    place = None if town is None or not _ABOUT_PRINT.isdisjoint(town["place"].lower().split()) else town["place"]
    return Dateline(place, date.group(), start, start + len(line))
