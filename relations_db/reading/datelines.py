"""Recognise the dateline with which an agency report opens, in the forms that agencies use."""

import re
from dataclasses import replace

from relations_db.reading.article import Dateline
from relations_db.reading.publishers import known_publisher
from relations_db.reading.towns import is_town

# Only what is cut short has a stop of its own.
MONTH = (
    r"(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b|"
    r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\b\.?)"
)
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?"
_WEEKDAY_NAME = r"(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b"
_WEEKDAY = rf"{_WEEKDAY_NAME}\.?,?\s+"
YEAR = r"(?:19|20)\d\d\b"
DATE = (
    rf"(?:(?:{_WEEKDAY})?(?:{MONTH}\s+{_DAY}\b|{_DAY}\s+(?:of\s+)?{MONTH})(?:(?:,?\s+|,|/){YEAR})?|"
    rf"(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?|[0-3]?\d[./-][0-3]?\d[./-](?:19|20)\d\d|"
    rf"[0-3]?\d-{MONTH}-(?:19|20)\d\d)"
)
# Saudi reports tell the day by two calendars.
_HIJRI_MONTH = (
    r"(?:Muharram|Safar|Rabi(?: ?al)?[-'’ ]?[^\W\d_]+|Jum[aā]da[-'’ ]?[^\W\d_]+(?: [^\W\d_]+)?|Rajab|Sha[-'’]?a?ban"
    r"|Ramadan|Shawwal|Dh[ou]['’]?l?[-'’ ]?[^\W\d_]+(?:['’-][^\W\d_]+)?)"
)
_HIJRI_DATE = rf"{_HIJRI_MONTH} \d\d?,? 1[34]\d\d(?: A?H\b)?"
_WORD = (
    rf"(?!(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|{_WEEKDAY}(?:\d|{MONTH})|{MONTH}\s+\d|{_HIJRI_MONTH} \d)"
    r"(?:(?:[^\W\d_a-z]\.){2,3}|(?:[^\W\d_a-z][a-z]{0,2}|ST|MT|FT|PT)\.(?=\s[^\W\d_a-z])|[^\W\d_a-z][^\W\d_]*(?:[.'’-][^\W\d_]+)*(?:['’](?=,))?)"
)
_LINK = r"\s+(?:(?:de|of|al|el|la|and|i)\s+)?"
PLACE = rf"{_WORD}(?:{_LINK}{_WORD}){{0,3}}(?:,\s+{_WORD}(?:{_LINK}{_WORD}){{0,2}})?"

_NUMBER = r"(?:(?i:no|nr|ref)\.? ?)?\d[\d/-]*"
LABEL = (
    rf"(?:(?i:press|news|media) (?i:release|statement|note|communiqu[ée])(?: {_NUMBER})?|(?i:no|nr|ref)\.? ?\d[\d/-]*)"
    r"(?=\s*[,.:–—-])"
)
# A dateline is made of these, in any order, each once.
_PARTS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("label", LABEL),
        ("hijri", _HIJRI_DATE),
        ("date", rf"{DATE}|{MONTH},?\s+{YEAR}"),
        ("weekday", _WEEKDAY_NAME),
        ("brackets", r"\(([^()\n]{2,40})\)"),
        ("slashes", r"/([^()/\n]{2,40})/"),
        ("place", PLACE),
    )
)
# What stands behind a part: a sign that may close the dateline, or one that only divides it.
_SIGN = re.compile(
    r"(?P<stroke>\.[–-])\s*|\s*(?P<dash>—|–|--+|―)\s*|\s*(?P<hyphen>-)\s+|\s*(?P<colon>:)\s+|"
    r"(?P<slash>\s/)\s+|\s+(?P<bar>\|)\s+|(?P<stop>\.)\s+|(?P<comma>,)\s*|(?P<space>\s+|\.?(?=[(/]))"
)
# In capitals, but no town.
_INITIALS = "APEC ASEAN AUKUS BIMSTEC BRICS CELAC CICA CPEC DPRK ECOWAS MERCOSUR NATO OPEC SAARC UNCLOS UNESCO"
_LABELS = (
    "ANALYSIS BREAKING COMMENT COMMENTARY CORRECTION EDITORIAL EXCLUSIVE EXPLAINER FEATURE FOCUS INTERVIEW LIVE NEWS"
    " NOTE OPINION PRESS PROFILE RELEASE REVIEW SPEECH STATEMENT SUMMARY TEXT TRANSCRIPT UPDATE VIDEO WATCH"
)
NO_TOWNS = frozenset((_INITIALS + " " + _LABELS).split())
# "PRESIDENT LEE: …" is how a transcript says who speaks.
_SPEAKERS = frozenset(
    "PRESIDENT MINISTER PREMIER CHANCELLOR SECRETARY AMBASSADOR CHAIRMAN SPEAKER SENATOR MR MRS MS".split()
)
# With these a sentence begins, never a dateline.
_SENTENCE_OPENERS = frozenset(
    "a after an and as at before between but by during early for from he his in it its last late meanwhile not of on"
    " our she since so that the their these they this those to until when while with".split()
)

# "Office of the President of the Republic of Estonia", "Embassy of Chile in Kenya", however long.
INSTITUTION = re.compile(
    r"(?:The )?(?:[A-Z][\w’']+ ){0,2}(?:Cabinet|Chancellery|Consulate(?: General)?|Delegation|Department|Embassy|"
    r"Government|High Commission|Ministry|Mission|Office|Parliament|Presidency|Secretariat|Senate|Service)\b"
)
# "Presidency of the Republic, Lomé, 3 May 2024." is a dateline as that of an agency is.
_BY_INSTITUTION = re.compile(rf"{INSTITUTION.pattern}[^,.;:–—\d]{{0,60}},\s+(?={PLACE},\s+{DATE})")

_LONGEST_INITIALS = 8
# The widest dateline that was met is some 60 characters long; more is prose.
REACH = 120
_SIGNS = frozenset("—–-―:.)/")
# ".–" closes the datelines of the Spanish-speaking world.
_CLOSING = frozenset({"stroke", "dash", "hyphen", "colon", "slash", "bar"})
_WHOLE_DATE = re.compile(DATE)
HAS_YEAR = re.compile(r"(?:19|20)\d\d")
_JANUARY = re.compile(r"(?i:\bjan)|[-/.]0?1[-/.]")

_GOES_ON = re.compile(rf"\s+[–—-]\s|,\s+{DATE}")
_BEFORE_DATE = re.compile(rf",\s+{DATE}")
_REMARK = re.compile(r"[,;]\s+[a-z][a-z ]*$")
# "(Bern, 3 May 2024) The president"
_IN_BRACKETS = re.compile(rf"\((?P<place>{PLACE}),\s+(?P<date>{DATE})\)[.:–—-]?\s+")
# "Mon 10 May — Talks with A", "Tuesday. Lima: Talks with B"
_ENTRY = re.compile(rf"\s*(?:{DATE}|[MTWFS][a-z]+day)\s*[.:–—-](?:\s|$)")


def read_dateline(text: str, offset: int = 0) -> tuple[Dateline, str | None] | None:
    """Read the dateline at the start of a paragraph.

    Args:
        text: the paragraph, which begins with the dateline.
        offset: where the paragraph begins in its article, in characters.

    Returns:
        The dateline, and the publisher it names (by its full name where that is known), or None.
    """
    start = len(text) - len(text.lstrip())
    head = text[start : start + REACH].partition("\n\n")[0]
    if not _SIGNS.intersection(head) and HAS_YEAR.search(head) is None:
        return None
    if (whole := _IN_BRACKETS.match(head)) is not None:
        return Dateline(whole["place"], whole["date"], offset + start, offset + start + whole.end()), None
    # "Lomé: Guests Without a Table" is a title.
    sentence = len(text) > REACH or text.rstrip().endswith(".")
    parts: dict[str, str] = {}
    read: tuple[dict[str, str], int] | None = None
    institution = _BY_INSTITUTION.match(head)
    at = institution.end() if institution is not None else 0
    closed = False
    while True:
        found = _next_part(head, at, parts, closed)
        if found is None:
            break
        kind, words, end = found
        parts[kind] = words
        sign = _SIGN.match(head, end)
        if sign is None:
            break
        # Before a bare space only an agency in brackets ends it: "Oslo, May 3. King Harald" goes on with the report.
        prose = kind == "agency" and sign.lastgroup == "space" and head[end - 1] not in ")/]"
        opens = sentence and head[sign.end() :].lstrip("“‘\"'")[:1].isupper()
        if not prose and _closes(parts, kind, sign.lastgroup or "", closed and head[end - 1] == ")", opens):
            read = dict(parts), sign.end()
        closed = kind != "label" and sign.lastgroup in _CLOSING
        at = sign.end()
    if read is None:
        return None
    parts, end = read
    agency = parts.get("agency")
    dateline = Dateline(parts.get("place"), parts.get("date"), offset + start, offset + start + end)
    return dateline, None if agency is None else known_publisher(agency) or agency.strip()


def _next_part(head: str, at: int, parts: dict[str, str], closed: bool) -> tuple[str, str, int] | None:
    """Give the next part of a dateline that it does not have yet: its kind, its words and where it ends."""
    for kind, pattern in _PARTS:
        match = pattern.match(head, at)
        if match is None:
            continue
        words = match.group()
        if kind in {"brackets", "slashes"}:
            inner = match.group(1)
            # "(Agência Norte, translated)"
            kind, words = "date" if _WHOLE_DATE.fullmatch(inner) else "agency", _REMARK.sub("", inner)
            if [*parts] == ["place"] and kind == "agency" and _BEFORE_DATE.match(head, match.end()) is not None:
                # "Lomé (Togo), May 3 (EFE).-"
                kind = "land"
        elif kind == "place":
            # Behind a dash the report begins, unless the place of an agency or of a day follows.
            goes_on = _GOES_ON.match(head, match.end()) is not None
            if closed and goes_on and [*parts] == ["place"] and _is_initials(parts["place"]):
                # "LETA — Riga, 3 May 2024."
                parts["agency"] = parts.pop("place")
            late = closed and ("place" in parts or not goes_on)
            # "The Hague, 3 May."
            if late or (words.partition(" ")[0].lower() in _SENTENCE_OPENERS and not is_town(words)):
                return None
            name, _, other = words.partition(", ")
            if other and "agency" not in parts and known_publisher(name):
                return "agency", name, at + len(name)
            if other and "place" not in parts and known_publisher(other):
                words, match = name, pattern.match(head, at, at + len(name)) or match
            if "place" in parts:
                kind = "agency"
        if kind in parts:
            return None
        return kind, words, match.end()
    return None


def _closes(parts: dict[str, str], last: str, sign: str, closed: bool, opens: bool) -> bool:
    """Say whether a sign behind the last of some parts ends a dateline; if not, it is prose or goes on.

    Args:
        parts: what has been read, by kind.
        last: the kind of the last.
        sign: what stands behind it.
        closed: whether the last stands in brackets behind a sign that closed the dateline already.
        opens: whether a sentence begins behind the sign.
    """
    place, date, agency = parts.get("place"), parts.get("date"), parts.get("agency")
    dated = date is not None and HAS_YEAR.search(date) is not None
    town = "" if place is None else place.partition(",")[0]
    capitals = len(town) >= 4 and town.isupper() and town not in NO_TOWNS and _SPEAKERS.isdisjoint(town.split())
    if date is None:
        if agency is not None and sign in {"dash", "hyphen", "colon"}:
            known = known_publisher(agency) is not None or (agency.isupper() and len(agency) <= 8)
            return known or (sign == "dash" and (capitals or place is None) and _is_name(agency))
        if sign == "stroke":
            return place is not None or agency is not None
        named = capitals or (place is not None and opens and is_town(place))
        return named and agency is None and sign in {"dash", "hyphen", "colon"}
    if last == "place" and next(iter(parts)) == "date" and not dated:
        return False
    if sign in _CLOSING:
        return True
    if last == "date" and sign == "space" and dated and (closed or (opens and next(iter(parts)) == "place")):
        # "GEORGETOWN, Guyana – (May 3, 2024) The president", "Georgetown, 3 May 2024 The president"
        return True
    if last == "agency":
        return sign == "stop" or (agency is not None and sign == "space")
    if sign == "stop":
        return dated or place is not None
    return sign == "comma" and place is not None and agency is not None


def _is_initials(place: str) -> bool:
    """Tell whether what was taken for a place is the initials of an agency."""
    return len(place) <= _LONGEST_INITIALS and place.isupper() and place.isalpha() and not is_town(place)


def _is_name(agency: str) -> bool:
    words = agency.split()
    return len(words) <= 5 and all(word[0].isupper() for word in words)


def opens_on_day(text: str) -> bool:
    """Tell whether a paragraph opens on nothing but a day, as an entry of a diary does: "10 May.", "Mon 10 May — ",
    "Tuesday.".
    """
    return _ENTRY.match(text) is not None


def under_stamp(dateline: Dateline, stamp: Dateline) -> Dateline:
    """Give a dateline the year, or the day, of the date that a page has put above it."""
    if dateline.date is None:
        return replace(dateline, date=stamp.date)
    year = HAS_YEAR.search(stamp.date or "")
    if year is None or HAS_YEAR.search(dateline.date):
        return dateline
    # What was written in December is put on the page in January.
    before = "dec" in dateline.date.lower() and _JANUARY.search(stamp.date or "") is not None
    return replace(dateline, date=f"{dateline.date}, {int(year.group()) - before}")


def caption_date(text: str) -> Dateline | None:
    """Give the last full date of a caption, on which its picture was taken."""
    dates = [found.group() for found in _WHOLE_DATE.finditer(text) if HAS_YEAR.search(found.group())]
    return Dateline(None, dates[-1], 0, 0) if dates else None
