"""Recognise the dateline with which an agency report opens, in the forms that agencies use."""

import re

from relations_db.reading.article import Dateline
from relations_db.reading.publishers import known_publisher

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|"
    r"JULY?|"
    r"AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?"
)
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?"
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+"
_YEAR = r"(?:,?\s+(?:19|20)\d\d)?"
_DATE = rf"(?:{_WEEKDAY})?(?:{_MONTH}\s+{_DAY}|{_DAY}\s+(?:of\s+)?{_MONTH}){_YEAR}"
_WORD = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[^\W\d_a-z][^\W\d_]*(?:[.'’-][^\W\d_]+)*\.?"
_LINK = r"(?:\s+(?:(?:de|of|al|el|la|and|i|-)\s+)?)"
_PLACE = rf"{_WORD}(?:{_LINK}{_WORD}){{0,3}}(?:,\s+{_WORD}(?:{_LINK}{_WORD}){{0,2}})?"
_CAPITALS = r"[^\W\d_a-z]{2,}"
_AGENCY = r"[^()/\n]{2,40}"
_DASH = r"(?:—|–|--+|-(?=\s)|―)"

# A dateline has a place or a date, perhaps both, perhaps the agency, and a sign that it ends.
_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        # BEIJING, Feb. 2 (Xinhua) —   ABU DHABI, 10th July, 2025 (WAM) --   New Delhi, Sep 26 (IANS) Prime
        rf"(?P<place>{_PLACE}),?\s+(?P<date>{_DATE})[,.]?\s*\((?P<agency>{_AGENCY})\)\s*(?:{_DASH}|[:.])?\s*",
        # MOSCOW, November 12. /TASS/.
        rf"(?P<place>{_PLACE})[,.]?\s+(?P<date>{_DATE})[,.]?\s*/(?P<agency>{_AGENCY})/\.?,?\s*(?:{_DASH}|"
        rf":)?\s*",
        # Riyadh, September 17, SPA —
        rf"(?P<place>{_PLACE}),?\s+(?P<date>{_DATE}),\s+(?P<agency>[A-Z][\w-]{{1,14}})\s*(?:{_DASH}|:)\s*",
        # Ahmedabad (PTI), 12 Jan:   TEHRAN (MNA) – May 23,
        rf"(?P<place>{_PLACE})\s+\((?P<agency>{_AGENCY})\)[,.]?\s*(?:{_DASH}\s*)?(?P<date>{_DATE})\s*(?:{_DASH}|[:.,])\s*",
        # TEHRAN (Tasnim) –
        rf"(?P<place>{_PLACE}),?\s*(?:\((?P<agency>{_AGENCY})\)|/[A-Z]{{2,12}}/)[,.]?\s*(?:{_DASH}|:)\s*",
        # Jan. 18 (Nhân Dân) —
        rf"(?P<date>{_DATE})[,.]?\s*\((?P<agency>{_AGENCY})\)\s*(?:{_DASH}|[:.])\s*",
        # Xinhua, Beijing, March 4 —   (Xinhua) —
        rf"(?P<agency>[A-Z]{{2,8}}),\s+(?P<place>{_PLACE}),\s+(?P<date>{_DATE})\s*(?:{_DASH}|:)\s*",
        rf"\((?P<agency>{_AGENCY})\)\s*(?:{_DASH})\s*",
        # PARIS, 21st September —   Islamabad, 13 February 2025:   MOSCOW. March 27.
        rf"(?P<place>{_PLACE})[,.]?\s+(?P<date>{_DATE})\s*(?:{_DASH}|:)\s*",
        rf"(?P<place>[^\W\d_a-z]{{4,}}(?:[ -][^\W\d_a-z]{{2,}}){{0,3}})[,.]\s+(?P<date>{_DATE})\.\s+",
        # August 22 —
        rf"(?P<date>{_DATE})\s*(?:{_DASH}|:)\s*",
        # KUALA LUMPUR –
        rf"(?P<place>{_CAPITALS}(?:[ -]{_CAPITALS}){{0,3}}(?:,\s+{_WORD}(?: {_WORD})?)?)\s*(?:—|–|--+)\s+",
    )
)
# In capitals, but no town.
_INITIALS = "APEC ASEAN AUKUS BIMSTEC BRICS CELAC CICA CPEC DPRK ECOWAS MERCOSUR NATO OPEC SAARC UNCLOS UNESCO"
_ACRONYMS = frozenset(_INITIALS.split())

# The widest dateline that was met is some 60 characters long; more is prose.
_REACH = 120

_DATE_LINE = re.compile(
    rf"\(?(?:(?P<agency>[^\W\d_][^\d,|()]{{1,50}}?)\s*[,|"
    rf")–—-]\s*)?(?:(?P<place>{_WORD}(?: {_WORD}){{0,2}}),\s*)?"
    rf"(?:Updated:?\s*|Published:?\s*)?(?P<date>{_DATE}|(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?)"
    r"(?:,?\s*\d\d?:\d\d(?::\d\d)?)?\)?\.?"
)


def read_dateline(text: str, offset: int = 0) -> tuple[Dateline, str | None] | None:
    """Read the dateline at the start of a paragraph.

    Args:
        text: the paragraph, which begins with the dateline.
        offset: where the paragraph begins in its article, in characters.

    Returns:
        The dateline, and the publisher it names (by its full name where that is known), or None.
    """
    start = len(text) - len(text.lstrip())
    head = text[start : start + _REACH]
    for form in _FORMS:
        match = form.match(head)
        if match is None:
            continue
        parts = match.groupdict()
        place, date, agency = parts.get("place"), parts.get("date"), parts.get("agency")
        if date is None and not _is_plausible_place(place, agency):
            continue
        dateline = Dateline(place, date, offset + start, offset + start + match.end())
        return dateline, None if agency is None else known_publisher(agency) or agency.strip()
    return None


def read_date_line(text: str, offset: int = 0) -> tuple[Dateline, str | None] | None:
    """Read a line that is nothing but a date, perhaps with its publisher (`Xinhua, 10 February 2023`)."""
    line = text.strip()
    if len(line) > _REACH:
        return None
    match = _DATE_LINE.fullmatch(line)
    if match is None:
        return None
    agency = match["agency"]
    place = match["place"]
    publisher = known_publisher(agency.removeprefix("Source: ")) if agency else None
    if agency and publisher is None:
        # A town or an unknown publisher has capitals; anything else is a sentence that ends with a date.
        words = agency.split()
        if len(words) > 6 or not all(word[0].isupper() or word in ("of", "the", "and") for word in words):
            return None
        place = agency if place is None and len(words) <= 3 and not agency.startswith("Source") else place
    start = offset + len(text) - len(text.lstrip())
    return Dateline(place, match["date"], start, start + len(line)), publisher


def _is_plausible_place(place: str | None, agency: str | None) -> bool:
    """Refuse `BRICS — a bloc …` and `Prime Minister (acting) — …`, which look like places without a date."""
    if agency is not None:
        return known_publisher(agency) is not None or (agency.isupper() and len(agency) <= 8)
    return place is not None and len(place) >= 4 and place.upper() == place and place not in _ACRONYMS
