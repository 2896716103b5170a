"""Tell what each line of a dump looks like: a heading, running text, a date, an item of a list."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from relations_db.reading.announcements import Announcement, read_announcement
from relations_db.reading.datelines import read_dateline
from relations_db.reading.publishers import fold, known_publisher
from relations_db.reading.signatures import is_signature
from relations_db.reading.stamps import is_clock_line, is_town_line, read_byline, read_date_line

_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u00ad"
_LONGEST_HEADING = 220
_MOST_WORDS = 40

_ITEM = re.compile(
    r"\s*(?:[•·▪‣●○■□*–—-]\s+|[•▪●]|—|\(?\d{1,3}\s?[.):](?!\d)|\d{1,3}\s?-\s?(?=[A-Z])|\(?[a-zA-Z]\)\s|"
    # No list comes to an S: "S. Africa, Peru sign pact"; nor has an item two letters: "C. B. Otieno visits Oslo".
    r"\(?[a-hA-H]\.\s(?![A-Z]\.)|"
    r"\(?[ivxIVX]{1,5}[.)]\s|#)"
)
_CLOSING = "”’\"')]»"
# What a sentence inside a line ends like: a word of some length and a full stop, then a capital.
_INNER_SENTENCE = re.compile(r"(?:[a-z]{4,}|\d{2,}|[)”\"])[.] +[\"“]?[^\W\d_a-z]")
# An agency signs the last line of its report: `… in the spring. — KUNA`.
_SIGNED = re.compile(r"[.!?][”\"]? *(?:—|–|--?) *[^\W\d_a-z][\w/ ]{1,24}$")
# How a speech or a letter addresses its hearers, and how it ends.
_SALUTATION = re.compile(
    r"(?:dear|distinguished|excellenc(?:y|ies)|ladies and|esteemed|honou?rable|fellow)\b|"
    r"(?:your (?:excellenc|majest|royal high|highness|honou?r)|their (?:excellenc|honou?r))",
    re.IGNORECASE,
)
_SHORT_SALUTATION = re.compile(
    r"(?:comrades?|friends|colleagues|delegates|respected|mr\.?|madam|sir|thank you|thanks|long live|"
    r"good (?:morning|afternoon|evening)|happy new year|(?:yours|with) \w+)\b",
    re.IGNORECASE,
)
_IMPERATIVE = re.compile(
    r"[(\[]?(?:(?:read|watch|view|see|click|download|listen|subscribe|sign up|register|follow us|share|"
    r"find)\b(?![:-])|"
    r"(?:https?:|www\.))",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"(?:(?:read|see|watch) (?:also|more|next)|also read|related(?: \w+)?):", re.IGNORECASE)
_CREDIT = re.compile(
    r"[(\[]?(?:sources?|photos?|images?|pictures?|videos?|caption|credits?|graphics?|maps?|tags?|filed|"
    r"posted|"
    r"published|updated|edited|written|translated|translation|courtesy|via|categor(?:y|ies))"
    r"(?:\s?:| (?:by|courtesy|credit|from|under|on|in)\b|$)",
    re.IGNORECASE,
)
# The end of a caption: "(Xinhua/Li Tao)", "[Photo/Agencies]", "(Photo: VNA)", "— VNA/VNS Photo"; and who stands where
# in its picture: "(R)", "(second from left)".
_CAPTION = re.compile(
    r"[(\[](?:[\w. ]{1,24}/[\w. ]{1,40}|(?:\w+ )?[Pp]hoto\b[^)\]]{0,40}|\w+ [Pp]hoto)[)\]]\W*$|"
    r"[—–-]\s?(?:[\w.]{2,20}[ /]){1,3}Photo\b.{0,30}$|"
    r"\((?:[RLC]|(?:(?:far|front|back|top|(?:\w+ )?from) )?(?:left|right)|cent(?:re|er)|pictured)\)"
)
# A remark about the text by those who print it, without its full stop.
_REMARK = re.compile(
    r"(?:Details added\b|The (?:author|writer|full|following|above|below)\b|(?:He|She) (?:is|was|lives|works|teaches|"
    r"studied)\b|"
    r"This (?:article|video|interview|report|piece|episode|post|text|speech)\b|An? (?:edited|abridged|"
    r"slightly)\b|"
    r"(?:Below|Here) (?:is|are)\b|Note:|Editors?[’']?s?[’']? )"
)
_SPEECH_HEAD = re.compile(
    r"(?:(?:keynote |opening |full text of (?:the )?|written |video )?(?:statement|speech|address|remarks|"
    r"message|"
    r"toast|lecture|article) (?:by|of|delivered|at)\b|"
    r"(?:president|prime minister|premier|general secretary|minister|ambassador|chairman|"
    r"secretary-general) of\b|"
    r"(?:at|on|to) (?:the|a)\b|h\.e\.)",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"(?:q|a|question|answer|reporter|interviewer|host|moderator|anchor|journalist|"
    r"correspondent)\s?\d*\s?[:.—-]",
    re.IGNORECASE,
)
_FURNITURE = re.compile(
    r"[\s«»←→‹›<>|·.]*(?:(?:older|newer|previous|next|earlier|later|more) (?:posts?|entr(?:y|ies)|"
    r"articles?|pages?|"
    r"stories)|posts? navigation|page \d+(?: of \d+)?|\d+(?: \d+)+(?: …)?|load more|show more|back to top|"
    r"share this|like this|like loading|loading|leave a (?:comment|reply)|related posts?|search(?: for)?|"
    r"subscribe|"
    r"(?:no|\d+) comments?|menu|home|skip to content)(?: (?:older|newer|previous|"
    r"next)(?: posts?)?)?[\s«»←→‹›<>|:.…]*",
    re.IGNORECASE,
)
# "Share: Facebook Twitter WhatsApp", "Print | E-mail"
_SHARES = re.compile(
    r"(?:(?:share|follow us|tweet|print|e-?mail|copy|link|save|facebook|twitter|x|whatsapp|linkedin|telegram|"
    r"pinterest|reddit|instagram|messenger|viber|youtube|this|article|story|on|via|by|page|icon)\b[\s:|•·/,+&-]*)+",
    re.IGNORECASE,
)
# What an archive page may print above its first post.
_PAGE_HEAD = re.compile(
    r"(?:categor(?:y|ies)|tags?|archives?|monthly archives|author|posts tagged|posts by|browsing|"
    r"search results)"
    r"\s?(?::|for\b|tagged\b|by\b).{0,60}|(?:category )?archives?",
    re.IGNORECASE,
)
_MARK = re.compile(r"\s*[\[(]?\s*continue reading\b[\s:–—-]*(?P<title>.*)", re.IGNORECASE)
_MARK_TAIL = re.compile(r"[\s→»›…\])>]+$|\s*\.{3}$")
_POSSESSIVE = re.compile(r"[’']s\b")
# "An essay on the strait, from the spring 2024 number"
_FROM_ISSUE = re.compile(r"\bfrom (?:the|our) (?:\w+ ){0,3}(?:19|20)\d\d (?:issue|number|edition)\.?$")
# A folded word, and the same in text without accents, in which it is found in half the time.
_WORD, _PLAIN_WORD = re.compile(r"[^\W_]+"), re.compile(r"[a-z0-9]+")
_WORD_OR_STOP = re.compile(r"[^\W\d_][\w’'-]*|[.!?:“\"]")
# Words of so few letters say little; so many paragraphs say what a text is about.
_SHORT_WORD = 3
_OPENING = 3
_LONGEST_KICKER, _LONGEST_CLOSED = 4, 10
_FIRST_PERSON = re.compile(r"\b(?:you|your|I)\b")
# An interviewer asks on: "And the prime minister?"
_ASKS_ON = re.compile(r"(?:And|But|So|Or)\b")


def words_of(text: str) -> list[str]:
    """Give the words of a text, folded, so that quotes, spaces, case and accents make no difference."""
    flat = fold(text).replace("'", "")
    return (_PLAIN_WORD if flat.isascii() else _WORD).findall(flat)


def is_heading(text: str) -> bool:
    """Tell a line that has the shape of a title from a sentence, a list item, a salutation or a pointer."""
    line = text.strip().strip(_INVISIBLE)
    if not 6 <= len(line) <= _LONGEST_HEADING or (text.lstrip(_INVISIBLE)[:1] == " " and _ITEM.match(text)):
        return False
    words = line.split()
    if not 2 <= len(words) <= _MOST_WORDS or (_ITEM.match(line) and not re.match(r"\d+(?:st|nd|rd|th)? ", line)):
        return False
    core = line.rstrip(_CLOSING + " ")
    if not core or (core[-1] in ".,;:—–-…" and not re.search(r"\b(?:U\.S|U\.K|U\.N|Jr|Sr|D\.C|[A-Z])\.$", core)):
        return False
    opening = line.lstrip("\"“‘'«([¿¡")
    if not opening or not (opening[0].isupper() or opening[0].isdigit() or words[0][1:2].isupper()):
        return False
    if (
        _INNER_SENTENCE.search(line)
        or _SIGNED.search(line)
        or _SPEAKER.match(line)
        or is_salutation(line)
        or is_signature(line)
        or is_pointer(line)
        or is_caption(line)
    ):
        return False
    if core[-1] in "?!" and _FIRST_PERSON.search(line) and "“" not in line:
        return False
    if core[-1] == "?" and _ASKS_ON.match(line):
        return False
    return read_date_line(line) is None and not _FURNITURE.fullmatch(line) and not _MARK.match(line)


def is_salutation(line: str) -> bool:
    """Tell how a speech or letter addresses or thanks its hearers."""
    words = len(line.split())
    if _SALUTATION.match(line):
        return words <= 14
    return _SHORT_SALUTATION.match(line) is not None and (words <= 3 or line.rstrip().endswith((",", "!")))


def is_caption(line: str) -> bool:
    """Tell the words below a picture, which end with whose it is: "(Xinhua/Li Tao)", "[Photo/Agencies]"."""
    return _CAPTION.search(line) is not None


def is_pointer(line: str) -> bool:
    """Tell a line about the text or away from it: `Read the full article`, `Photo: …`, `By …`."""
    if _CREDIT.match(line) or _REMARK.match(line) or read_byline(line) is not None:
        return True
    if _ELSEWHERE.match(line):
        return True
    return _IMPERATIVE.match(line) is not None or _FROM_ISSUE.search(line) is not None


@dataclass(frozen=True, slots=True)
class Mark:
    """A line `Continue reading …`, with the title it names, or None where it names none."""

    line: int
    title: str | None


class Page:
    """The lines of a dump, with what the search for articles asks of them.

    Attributes:
        lines: the lines as they stand, without line ends.
        filled: the numbers (from 0) of the lines that are not blank.
        marks: the `Continue reading` lines, in order.
    """

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.filled = [i for i, line in enumerate(self.lines) if line.strip().strip(_INVISIBLE)]
        self._rank = {line: rank for rank, line in enumerate(self.filled)}
        adjacent = sum(b - a == 1 for a, b in zip(self.filled, self.filled[1:], strict=False))
        # Where most lines follow each other directly, blank lines say nothing.
        self.spaced = adjacent * 2 < len(self.filled)
        self.marks = [mark for i in self.filled if (mark := read_mark(self.lines[i], i)) is not None]
        self._heading: dict[int, bool] = {}
        self._announcements: dict[int, Announcement | None] = {}

    def next(self, line: int) -> int | None:
        """Give the next line that is not blank, or None."""
        rank = self._rank[line] + 1
        return self.filled[rank] if rank < len(self.filled) else None

    def previous(self, line: int) -> int | None:
        """Give the last line before that is not blank, or None."""
        rank = self._rank[line]
        return self.filled[rank - 1] if rank else None

    def blanks_before(self, line: int) -> int:
        """Count the blank lines directly before a line."""
        before = self.previous(line)
        return line - (-1 if before is None else before) - 1

    def between(self, start: int, stop: int, most: int | None = None) -> list[int]:
        """Give the lines from start up to before stop that are not blank, at most so many."""
        first = bisect_left(self.filled, start)
        last = bisect_left(self.filled, stop)
        return self.filled[first : last if most is None else min(last, first + most)]

    def text(self, line: int) -> str:
        """Give a line without the white space around it."""
        return self.lines[line].strip().strip(_INVISIBLE).strip()

    def heading(self, line: int) -> bool:
        """Tell whether a line looks like a title and stands by itself."""
        known = self._heading.get(line)
        if known is None:
            known = is_heading(self.lines[line]) and self._stands_alone(line)
            self._heading[line] = known
        return known

    def closed_heading(self, line: int) -> bool:
        """Tell a line that would be a heading if it had no full stop, or more than its one word."""
        text, after = self.text(line), self.next(line)
        if after is None or self.heading(after) or text[0] in '“"‘':
            return False
        core = text.rstrip(".…")
        one = core == text and core.isalpha() and core[:1].isupper() and len(core) > _SHORT_WORD
        closed = core != text and len(core.split()) <= _LONGEST_CLOSED and is_heading(core)
        if not (one or closed) or any(char.isdigit() for char in text):
            return False
        told = read_date_line(text) is not None or self.announcement(line) is not None
        return not told and self._stands_alone(line)

    def _stands_alone(self, line: int) -> bool:
        if not self.spaced:
            return True
        after = self.next(line)
        alone_below = after is None or after > line + 1 or self.signed(after) or self.town(after)
        return alone_below and (self.blanks_before(line) > 0 or line == self.filled[0])

    def prose(self, line: int) -> bool:
        """Tell running text: it ends like a sentence, or is longer than any title."""
        text = self.text(line)
        if _FURNITURE.fullmatch(text) or _MARK.match(text):
            return False
        if text[-1:] in ".)" and read_date_line(text) is not None:
            return False
        if len(text) > 160 and not is_heading(text):
            return True
        return len(text.split()) > 3 and (text[-1] in '.?!…:;”"’)' or _SIGNED.search(text) is not None)

    def item(self, line: int) -> bool:
        """Tell an item of a list."""
        return _ITEM.match(self.text(line)) is not None

    def announcement(self, line: int) -> Announcement | None:
        """Give what a line announces, or None; it is asked of the same line by many."""
        if line not in self._announcements:
            self._announcements[line] = read_announcement(self.text(line))
        return self._announcements[line]

    def furniture(self, line: int) -> bool:
        """Tell what belongs to the web page, not to an article: `Older posts`."""
        text = self.text(line)
        return any(kind.fullmatch(text) for kind in (_FURNITURE, _SHARES)) or (
            line == self.filled[0] and _PAGE_HEAD.fullmatch(text) is not None
        )

    def opens_body(self, line: int) -> int | None:
        """Give the first line of running text below a title, past bylines and dates, or None."""
        at = self.next(line)
        for _ in range(5):
            if at is None:
                return None
            text = self.text(at)
            if self.prose(at) or read_dateline(text):
                return at
            if not self.minor(at):
                return None
            at = self.next(at)
        return None

    def entitles(self, line: int, body: int, end: int) -> bool:
        """Tell whether a heading says what the text below it is about, as a subheading need not.

        Args:
            line: the heading.
            body: the first line of its text.
            end: the line after the last that may be its text.
        """
        told = {word for word in words_of(_POSSESSIVE.sub("", self.text(line))) if len(word) > _SHORT_WORD}
        return any(not told.isdisjoint(words_of(self.text(at))) for at in self.between(body, end, _OPENING))

    def town(self, line: int) -> bool:
        """Tell a line that names only the town of the date in the line before or after it."""
        text = self.text(line)
        named = is_town_line(text) or (text.istitle() and text.isalpha() and known_publisher(text) is None)
        return named and self._beside_date(line)

    def _beside_date(self, line: int) -> bool:
        beside = (self.previous(line), self.next(line))
        return any(at is not None and read_date_line(self.text(at)) is not None for at in beside)

    def _tells_hour(self, line: int) -> bool:
        """Tell a line that is a time of day, or the few words above one that say where it was: "Via Teleconference"."""
        text, after = self.text(line), self.next(line)
        if is_clock_line(text):
            return True
        below = after is not None and is_clock_line(self.text(after))
        return below and len(text.split()) <= _LONGEST_KICKER and text[-1].isalnum()

    def signed(self, line: int) -> bool:
        """Tell a line that says when or by whom the text below it was printed."""
        text = self.text(line)
        return read_date_line(text) is not None or read_byline(text) is not None

    def standfirst(self, line: int) -> bool:
        """Tell the sentence that stands between a title and the line that says when or by whom it was printed."""
        before, after = self.previous(line), self.next(line)
        return before is not None and after is not None and self.heading(before) and self.signed(after)

    def kicker(self, line: int) -> bool:
        """Tell the few words between a longer title and the line about the print that name a section: `Analysis`."""
        before, after, text = self.previous(line), self.next(line), self.text(line)
        if before is None or after is None or not (self.heading(before) and self.signed(after)):
            return False
        words = len(text.split())
        return words <= _LONGEST_KICKER and words < len(self.text(before).split()) and text[-1].isalnum()

    def minor(self, line: int) -> bool:
        """Tell a line that may stand between a title and its text."""
        text = self.text(line)
        return (
            read_date_line(text) is not None
            or self.town(line)
            or self._tells_hour(line)
            or _SHARES.fullmatch(text) is not None
            or self.kicker(line)
            or (known_publisher(text.removesuffix(":")) is not None and self._beside_date(line))
            or is_pointer(text)
            or is_salutation(text)
            or _SPEECH_HEAD.match(text) is not None
        )


def read_mark(text: str, line: int) -> Mark | None:
    """Give the mark that a line is, by its text and number, or None."""
    match = _MARK.match(text)
    if match is None or len(match["title"]) > 2 * _LONGEST_HEADING:
        return None
    title = _MARK_TAIL.sub("", match["title"]).strip()
    # `Continue reading the main story` stands in the middle of some reprints.
    if title[:1].islower():
        return None
    return Mark(line, title or None)


def name_words(text: str) -> set[str]:
    """Give the capitalised words of a text that do not begin a sentence."""
    found: set[str] = set()
    sentence = True
    for word in _WORD_OR_STOP.findall(text):
        if not word[0].isalpha():
            sentence = True
            continue
        if not sentence and word[0].isupper():
            found.add(fold(word).removesuffix("'s"))
        sentence = False
    return found
