"""Read questions in plain English as a command and its options, by a small grammar over the same filters.

There is no guessing: a word is a name that the database knows, a date, or one of the words of `question_words`.
What is none of these is given back as not understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from relations_db import edtf
from relations_db.queries import question_words as lexicon
from relations_db.queries.folding import fold
from relations_db.queries.periods import read_period
from relations_db.queries.question_words import Option

NameKind = Literal["country", "city", "organization", "party", "person", "place", "publisher"]

_WORDS = re.compile(
    r"[0-9]{4}(?:-[0-9]{2}){1,2}(?![0-9])|[0-9]{4}\s?[-–—]\s?[0-9]{4}(?![0-9])"
    r"|[^\W_]+(?:['’ʼ][^\W_]+)*['’ʼ]?"
)
_LONGEST = 9
_SOME = 10


@dataclass(frozen=True, slots=True)
class Name:
    """Something a question may name: what it is, and how an option names it."""

    kind: NameKind
    value: str


Names = Mapping[str, Sequence[Name]]


@dataclass(frozen=True, slots=True)
class Question:
    """A question as a command would be given it.

    Attributes:
        command: what follows `relations query`.
        options: each with its values.
        unknown: words that were not understood, in their order; empty where all were.
    """

    command: str
    options: tuple[Option, ...]
    unknown: tuple[str, ...] = ()

    def arguments(self) -> list[str]:
        """Give the command and its options as one would type them."""
        return [self.command, *(part for option in self.options for part in option)]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the question that means something.

    Attributes:
        sort: what it is: noun, verb, manner, office, name, period, preposition, conjunction, …
        text: the words as they were written.
        value: what they stand for, folded.
        names: what they may name.
    """

    sort: str
    text: str
    value: str = ""
    names: tuple[Name, ...] = ()


def tokens(text: str) -> list[str]:
    """Give the words and dates of a question as they are written."""
    return [token.strip() for token in _WORDS.findall(text)]


def read_question(text: str, names: Names, today: date) -> Question:
    """Read a question.

    Args:
        text: the question.
        names: by folded words, what the database has under them.
        today: the day from which `last year` is counted.
    """
    return _Reader(today).read(_pieces(tokens(text), names, today))


def bare(token: str) -> str:
    """Give a word of a question without case and without the ending of the genitive."""
    return re.sub(r"['’ʼ]s?$", "", token).casefold()


def is_common(token: str) -> bool:
    """Tell whether a word of a question has a sense of its own, so that it names nothing by itself."""
    word = bare(token)
    known = any(word in words for _, words in _SORTS) or word in lexicon.IDLE or word in lexicon.NUMBERS
    return known and not (token.isupper() and len(token) > 1)


def _pieces(words: list[str], names: Names, today: date) -> list[_Piece]:
    """Cut a question into the longest stretches that mean something."""
    pieces: list[_Piece] = []
    at = 0
    while at < len(words):
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            written = words[at : at + size]
            phrase = " ".join(map(bare, written))
            found = names.get(fold(phrase)) or names.get(fold(" ".join(written)), ())
            piece = _piece(" ".join(written), phrase, tuple(found), today)
            if piece is not None:
                pieces.append(piece)
                at += size
                break
        else:
            pieces.append(_Piece("unknown", words[at]))
            at += 1
    return pieces


def _piece(text: str, phrase: str, names: tuple[Name, ...], today: date) -> _Piece | None:
    # `US` is a country and `us` is not; `who` asks, `WHO` is an organisation.
    if names and text.isupper() and 2 <= len(text) <= 5:
        return _Piece("name", text, phrase, names)
    for sort, known in _SORTS:
        if phrase in known:
            return _Piece(sort, text, phrase)
    years = re.fullmatch(r"([0-9]{4})\s?[-–—]\s?([0-9]{4})", text)
    period = read_period(f"{years[1]}/{years[2]}" if years else phrase, today)
    if period is not None:
        return _Piece("period", text, period)
    if names:
        return _Piece("name", text, phrase, names)
    if phrase in lexicon.NUMBERS:
        return _Piece("number", text, phrase)
    return _Piece("idle", text) if phrase in lexicon.IDLE else None


_SORTS: tuple[tuple[str, Iterable[str]], ...] = (
    ("count", lexicon.COUNTING),
    ("who", lexicon.WHO),
    ("verb", lexicon.VERBS),
    ("noun", lexicon.NOUNS),
    ("manner", lexicon.MANNERS),
    ("office", lexicon.OFFICES),
    ("preposition", lexicon.PREPOSITIONS),
    ("conjunction", lexicon.CONJUNCTIONS),
    ("first", lexicon.FIRST),
    ("most", lexicon.MOST),
)
_EVENTS_OF = {
    "meetings": ("meeting", "call"), "visits": ("visit",), "messages": ("message",), "gatherings": ("gathering",),
    "ceremonies": ("ceremony",),
}  # fmt: skip
_ACTORS = ("people", "countries", "parties", "participants")
# Who visited and who signed is told by the visits and the agreements themselves.
_TELLING_WHO = ("visits", "agreements")
_RANKED = ("people", "countries", "parties")
# Options that a command has no use for.
_UNFIT = {
    "agreements": ("--mode", "--level", "--form"),
    **dict.fromkeys(("visits", "messages", "gatherings", "ceremonies"), ("--mode", "--level")),
    "meetings": ("--form",),
}


@dataclass(slots=True)
class _Side:
    name: Name
    text: str
    joined: str


@dataclass(slots=True)
class _Reader:
    """Takes the pieces of a question one after another."""

    today: date
    wanted: list[tuple[str, tuple[Option, ...]]] = field(default_factory=list)
    acting: bool = False
    sides: list[_Side] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)
    since: str | None = None
    until: str | None = None
    span: str | None = None
    order: str | None = None
    most: str | None = None
    limit: int | None = None
    holders: bool = False
    unknown: list[str] = field(default_factory=list)

    def read(self, pieces: list[_Piece]) -> Question:
        how, joined = "", ""
        for at, piece in enumerate(pieces):
            following = pieces[at + 1] if at + 1 < len(pieces) else _Piece("end", "")
            if piece.sort == "preposition":
                how = lexicon.PREPOSITIONS[piece.value]
                continue
            if piece.sort == "conjunction":
                joined = lexicon.CONJUNCTIONS[piece.value]
                continue
            if piece.sort == "idle":
                continue
            how = self._take(piece, how, joined, following, pieces[at + 1 :])
            joined = ""
        return self._question()

    def _take(self, piece: _Piece, how: str, joined: str, following: _Piece, rest: Sequence[_Piece]) -> str:
        """Take a piece after a preposition; give the preposition that goes on holding."""
        if piece.sort == "name":
            return self._name(piece, how, joined, following)
        if piece.sort == "period":
            return self._period(piece, how, joined)
        if piece.sort in ("noun", "verb"):
            wanted = (lexicon.VERBS if piece.sort == "verb" else lexicon.NOUNS)[piece.value]
            # `official` before a visit tells its form, `party` before a contact its level.
            if piece.value in lexicon.MANNERS and following.sort == "noun":
                self._manner(piece, following)
            elif piece.value == "party" and following.sort == "noun":
                self._add(("--level", "party"), piece.text)
            elif wanted[0] == "people" and self.wanted and not self.acting and self.wanted[-1][0] not in _ACTORS:
                # `Meetings of Lao leaders`: they are those who met.
                return how
            elif wanted[0]:
                self.wanted.append(wanted)
            return "into" if wanted[0] in lexicon.LEADS_TO_PLACE or ("--kind", "visit") in wanted[1] else ""
        if piece.sort == "manner":
            self._manner(piece, following)
        elif piece.sort == "office":
            if following.sort != "name" or self._best(following.names, "").kind != "person":
                self._add(("--office", lexicon.OFFICES[piece.value]), piece.text)
                self.holders |= piece.value.endswith("s")
        elif piece.sort == "who":
            self.acting = True
        elif piece.sort == "count":
            self._add(("--count",), piece.text)
        elif piece.sort == "first":
            self.order = lexicon.FIRST[piece.value]
            self.limit = self.limit or (1 if self._is_one(rest) else _SOME)
        elif piece.sort == "most":
            self.most = piece.text
        elif piece.sort == "number":
            self.limit = lexicon.NUMBERS[piece.value]
        else:
            self.unknown.append(piece.text)
        return ""

    def _is_one(self, rest: Sequence[_Piece]) -> bool:
        """Tell whether what comes after `last` is one thing: `last China–Laos meeting`, `when did they last meet`."""
        word = next((piece for piece in rest if piece.sort not in ("name", "conjunction", "manner", "idle")), None)
        if word is None:
            return False
        if word.sort == "verb":
            people = self.acting and lexicon.VERBS[word.value][0] not in _TELLING_WHO
            return not self.wanted and not people
        return word.sort == "noun" and not word.value.endswith("s")

    def _manner(self, piece: _Piece, following: _Piece) -> None:
        option = lexicon.MANNERS[piece.value]
        if option[0] == "--form" and (following.sort, lexicon.NOUNS.get(following.value, ("",))[0]) != (
            "noun",
            "visits",
        ):
            self.unknown.append(piece.text)
        else:
            self._add(option, piece.text)

    def _add(self, option: Option, text: str) -> None:
        if option not in self.options:
            self.options.append(option)
        self.said.setdefault(option[0], text)

    def _best(self, names: Sequence[Name], how: str) -> Name:
        """Give what is meant by a name after a preposition: in Beijing is a place, with Beijing a country."""
        order: tuple[NameKind, ...] = ("country", "organization", "party", "person", "city", "publisher", "place")
        if how in ("in", "to", "into"):
            order = ("country", "place", "city", "organization", "party", "person", "publisher")
        elif how == "publisher":
            order = ("publisher", "organization", "country", "party", "person", "place", "city")
        best = min(order.index(name.kind) for name in names)
        return next(name for name in names if order.index(name.kind) == best)

    def _name(self, piece: _Piece, how: str, joined: str, following: _Piece) -> str:
        name = self._best(piece.names, how)
        if len({other.value for other in piece.names if other.kind == name.kind}) > 1:
            # Several bear it: whether one of them is meant is for the option to say.
            name = Name(name.kind, piece.text)
        if how == "publisher":
            self._add(("--publisher", piece.text if name.kind != "publisher" else name.value), piece.text)
            return "publisher" if following.sort == "conjunction" else ""
        if name.kind == "publisher":
            self.unknown.append(piece.text)
            return ""
        if how in ("in", "to", "into") and name.kind in ("country", "place", "city"):
            # What is in a country, or goes to one that is no place, is of that country.
            asked = {command for command, options in self.wanted if ("--kind", "visit") not in options}
            if name.kind == "country" and how != "into" and asked & {"people", "parties", "messages"}:
                self.sides.append(_Side(name, piece.text, joined))
            else:
                where = piece.text if name.kind == "city" else name.value
                self._add(("--in" if name.kind == "country" else "--place", where), piece.text)
            return how if following.sort == "conjunction" else ""
        if name.kind == "place":
            self._add(("--place", name.value), piece.text)
            return ""
        if following.sort == "name" and name.kind == "country" and self._best(following.names, "").kind == "person":
            # `Chinese Wang Yi`: the person says it all.
            return how
        self.sides.append(_Side(name, piece.text, joined))
        return how if following.sort == "conjunction" else ""

    def _period(self, piece: _Piece, how: str, joined: str) -> str:
        first, last = piece.value.split("/")[0], piece.value.split("/")[-1]
        if how in ("since", "from", "between"):
            self.since = first
            return "until" if how == "between" else how if how == "from" else ""
        if how in ("to", "until"):
            self.until = last
        elif how == "after":
            self.since = (edtf.bounds(last)[1] + timedelta(days=1)).isoformat()
        elif how == "before":
            self.until = (edtf.bounds(first)[0] - timedelta(days=1)).isoformat()
        elif self.span is not None:
            self.unknown.append(piece.text)
        else:
            self.span = piece.value
        return ""

    def _question(self) -> Question:
        command = self._command()
        if self.most is not None and command not in _RANKED:
            self.unknown.append(self.most)
            self.most, self.limit = None, None
        options = [*self._who(), *self.options, *self._when(), *self._page()]
        for flag in _UNFIT.get(command, ()):
            if flag in self.said:
                self.unknown.append(self.said[flag])
        if not (self.wanted or self.sides or self.options or self._when() or self.acting or self._page()):
            self.unknown = self.unknown or ["nothing in it"]
        return Question(command, tuple(dict.fromkeys(options)), tuple(dict.fromkeys(self.unknown)))

    def _command(self) -> str:
        """Choose the command, and add the options that its words bring along."""
        actors = [command for command, _ in self.wanted if command in _ACTORS]
        contacts = [wanted for wanted in self.wanted if wanted[0] not in _ACTORS]
        if {command for command, _ in contacts} == {"events", "agreements"}:
            # `Sign anything`: what is of no kind is of the kind that is named.
            contacts = [wanted for wanted in contacts if wanted[0] == "agreements" or wanted[1]]
        if lexicon.SUMMIT in contacts and self._is_pair():
            contacts = [lexicon.SUMMIT_OF_TWO if wanted == lexicon.SUMMIT else wanted for wanted in contacts]
        commands = list(dict.fromkeys(command for command, _ in contacts))
        if actors == ["countries"] and commands == ["visits"] and self.most is None and self._is_traveller():
            # Which countries somebody visited is told by the visits: where they were.
            actors = []
        if self._asks_for_holders():
            level: Option = ("--level", "foreign_minister")
            self.options = [("--office", "foreign minister") if option == level else option for option in self.options]
            actors = ["people"]
        if self.acting and not (self.wanted or self.options) and self._is_traveller():
            # `Who is To Lam`: what he took part in says it, not who else did.
            self.acting = False
        if self.acting and not actors and not (len(commands) == 1 and commands[0] in _TELLING_WHO and not self.most):
            actors = ["people"]
        kinds: list[Option] = []
        if not actors or commands == ["agreements"]:
            if len(commands) <= 1:
                for option in (option for _, options in contacts for option in options):
                    self._add(option, option[-1])
                return commands[0] if commands else "events"
            if set(contacts) <= {("meetings", ()), lexicon.CALL}:
                return "meetings"
        if "agreements" in commands:
            self.unknown.append("agreements and events at once")
        if ("events", ()) not in contacts:
            for command, options in (*contacts, *(wanted for wanted in self.wanted if wanted[0] in _ACTORS)):
                kinds += [("--kind", kind) for kind in _EVENTS_OF.get(command, ())] + list(options)
        for option in kinds:
            self._add(option, option[-1])
        return actors[0] if actors else "events"

    def _is_pair(self) -> bool:
        """Tell whether two countries are named, with each other: their summit is a meeting of their leaders."""
        sides = {side.name.value for side in self.sides if side.name.kind in ("country", "city")}
        others = any(side.name.kind in ("organization", "party") or side.joined == "or" for side in self.sides)
        return len(sides) == 2 and not others

    def _is_traveller(self) -> bool:
        """Tell whether people are named and nothing else."""
        return bool(self.sides) and all(side.name.kind == "person" for side in self.sides)

    def _asks_for_holders(self) -> bool:
        """Tell whether nothing but the holders of an office of one country is asked for: `presidents of Chile`."""
        offices = self.holders or ("foreign ministers" in self.said.get("--level", "").lower())
        return offices and not (self.wanted or self.acting) and len(self.sides) == 1

    def _who(self) -> list[Option]:
        """Give the options for those who took part."""
        people = [("--person", side.name.value) for side in self.sides if side.name.kind == "person"]
        sides = [side for side in self.sides if side.name.kind != "person"]
        sides = list({(side.name.kind, side.name.value): side for side in reversed(sides)}.values())[::-1]
        flags = {"country": "--country", "city": "--country", "organization": "--organization", "party": "--party"}
        one_by_one: list[Option] = [(flags[side.name.kind], side.name.value) for side in sides]
        either = any(side.joined == "or" for side in sides)
        if either and len({side.name.kind for side in sides}) > 1:
            self.unknown.append(" or ".join(side.text for side in sides))
        if len(sides) == 2 and not either:
            return [*people, ("--between", sides[0].name.value, sides[1].name.value)]
        if len(sides) > 2 and not either:
            self.unknown.append(f"more than two sides: {', '.join(side.text for side in sides)}")
        return [*people, *one_by_one]

    def _when(self) -> list[Option]:
        options: list[Option] = []
        if self.span is not None:
            first, last = self.span.split("/")[0], self.span.split("/")[-1]
            options = [("--year", first)] if first == last and len(first) == 4 else [("--from", first), ("--to", last)]
        if self.since is not None:
            options.append(("--from", self.since))
        if self.until is not None:
            options.append(("--to", self.until))
        return options

    def _page(self) -> list[Option]:
        options: list[Option] = []
        if self.most is not None:
            return [("--sort", "most"), ("--limit", str(self.limit or _SOME))]
        if self.order is not None:
            options.append(("--sort", self.order))
        if self.limit is not None:
            options.append(("--limit", str(self.limit)))
        return options
