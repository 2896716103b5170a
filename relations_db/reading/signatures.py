"""Read what stands below a text: who signed it, and perhaps where and when: "Riga, 3 May 2024. Press Office"."""

import re

from relations_db.reading.article import Dateline
from relations_db.reading.datelines import DATE, HAS_YEAR, PLACE
from relations_db.reading.stamps import read_date_line

# "Yours faithfully, Ana Duarte, Lomé"
_LETTER = re.compile(
    r"(?:Yours|With) [a-z]+(?: [a-z]+)?, (?=[A-Z])|(?:Yours|Sincerely|Faithfully|Respectfully)\b[^.?!]*, "
)
# Who speaks for an office signs what it tells the press.
_SPEAKS = (
    r"(?i:\b(?:special|senior|chief|press|media|communications?|information|public|presidential|official) "
    r"(?:advis[eo]r|assistant|aide|secretary|officer|director|attach[ée]|relations)\b|\bspokes(?:man|woman|person)\b|"
    r"\bdirector of (?:press|communications?|information|media)\b)"
)
_NAME = r"(?:[^\W\d_a-z][\w.’'-]*)(?: [^\W\d_a-z][\w.’'-]*){1,3}"
_SIGNATURE = re.compile(rf"{_NAME}, (?=[^.]*{_SPEAKS})[^.]*?,? (?P<date>{DATE})\.?")
# "Riga, 3 May 2024. Press Office"
_PLACE_AND_DAY = re.compile(
    rf"(?P<place>{PLACE}),\s+(?P<date>{DATE})(?:[.,–—-]\s*(?:[^\W\d_a-z][\w’'-]*(?: of(?: the)?)?\s*){{1,6}})?\.?"
)


def is_signature(line: str) -> bool:
    """Tell the line in which the writer of a letter, or who speaks for an office, signs: "Yours faithfully, Ana Duarte,
    Lomé", "Ana Duarte, Press Adviser to the President, 3 May 2024".
    """
    return _LETTER.match(line) is not None or _SIGNATURE.fullmatch(line.strip()) is not None


def read_sign_off(text: str) -> Dateline | None:
    """Read the day, and the town, with which a text is signed in its last line; they are no part of its opening."""
    line = text.strip()
    if HAS_YEAR.search(line) is None:
        return None
    found = _PLACE_AND_DAY.fullmatch(line)
    if found is not None and HAS_YEAR.search(found["date"]):
        return Dateline(found["place"], found["date"], 0, 0)
    signed = _SIGNATURE.fullmatch(line)
    if signed is not None and HAS_YEAR.search(signed["date"]):
        return Dateline(None, signed["date"], 0, 0)
    alone = read_date_line(line)
    if alone is None or re.fullmatch(DATE, alone[0].date or "") is None or HAS_YEAR.search(alone[0].date or "") is None:
        return None
    return Dateline(alone[0].place, alone[0].date, 0, 0)
