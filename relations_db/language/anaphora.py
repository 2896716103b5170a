"""Read words that point to people named before: "he", "the two leaders", "His Majesty", "the guest"."""

from __future__ import annotations

from relations_db.language.mentions import PersonMention
from relations_db.language.offices import Office, Offices

POSSESSIVES = frozenset({"his", "her", "their", "its", "our", "my"})
GUESTS = frozenset("guest visitor host guests visitors hosts delegation interlocutors interlocutor".split())
_STYLES = frozenset(
    {
        "his majesty",
        "her majesty",
        "his highness",
        "her highness",
        "his royal highness",
        "her royal highness",
        "hrh",
        "hm",
    }
)
PEOPLE_WORDS = frozenset("leaders leader sides men dignitaries statesmen politicians women diplomats officials".split())


class Anaphora(Offices):
    """The chunks of a sentence, asked for words that point to people."""

    def _anaphor(self, i: int) -> PersonMention | None:
        """Read a pronoun, "the two leaders", "the guest", "his host"."""
        if self.kind(i) not in ("word", "title_word"):
            return None
        words = self._lower[i : i + 4]
        if words[0] in ("he", "she", "him", "they", "them"):
            return self._point(i, i + 1, words[0])
        if words[0] == "her" and (
            len(words) == 1
            or words[1] in ("a", "an", "half")
            or (len(words) > 2 and words[2] in ("hour", "hours", "minutes"))
            or self.kind(i + 1) in ("mark", "date")
            or words[1] in ("in", "at", "on", "and", "to", "for", "with")
        ):
            return self._point(i, i + 1, "her")
        if words[:2] in (["the", "pair"], ["the", "duo"]):
            return self._point(i, i + 2, "two")
        if words[0] in ("the", "these", "those", "both") or (words[0] in POSSESSIVES):
            k = i + 1
            if self.lower(k) in ("same", "visiting", "distinguished", "high", "royal", "top", "foreign"):
                k += 1
            number = ""
            if self.lower(k) in ("two", "three", "four", "five", "six") and words[0] != "both":
                number = self.lower(k)
                k += 1
            elif words[0] == "both":
                if self.lower(k) in ("houses", "chambers"):
                    return None
                number = "two"
            following = self.lower(k)
            country = None
            if self.kind(k) == "adjective" and self.lower(k + 1) in GUESTS:
                country = self.chunks[k].country
                k += 1
                following = self.lower(k)
            if following in ("top", "veteran") or (
                number and self.kind(k) in ("adjective", "title_word") and self.kind(k + 1) in ("word", "office")
            ):
                country = self.chunks[k].country
                k += 1
                following = self.lower(k)
            if following in GUESTS and self.kind(k) != "office":
                of_host = following in ("host", "hosts")
                pointed = self._point(i, k + 1, f"{words[0]} {following}" if of_host else following)
                pointed.country = country
                return pointed
            if number and following in ("countries", "nations", "sides", "parties") and self.lower(k + 1) in ("'", "’"):
                # "the two countries' foreign ministers"
                entry = self.chunks[k + 2].entry("office") if self.kind(k + 2) == "office" else None
                if entry is not None and entry.plural:
                    pointed = self._point(i, k + 3, number)
                    pointed.offices = (Office(self.chunks[k + 2].text, entry.key, entry.level, plural=True),)
                    return pointed
            if number and (
                following in PEOPLE_WORDS
                or (
                    self.kind(k) == "office"
                    and self.chunks[k].entries
                    and any(e.plural for e in self.chunks[k].entries)
                )
            ):
                # "the two defence ministers, John Healey and Boris Pistorius" names them itself.
                if self.lower(k + 1) in ("of", "from") and self.kind(k + 2) in ("country", "adjective"):
                    return None
                if self.lower(k + 1) == "," and self.kind(k + 2) == "name":
                    return None
                pointed = self._point(i, k + 1, number)
                pointed.country = country
                if self.kind(k) == "office" and (entry := self.chunks[k].entry("office")) is not None:
                    pointed.offices = (Office(self.chunks[k].text, entry.key, entry.level, plural=True),)
                return pointed
            if (
                number
                and self.kind(k) in ("word", "mark", "date")
                and following
                not in (
                    "countries",
                    "parties",
                    "-",
                    "nations",
                    "peoples",
                    "governments",
                    "states",
                    "day",
                    "days",
                )
            ):
                return self._point(i, k, number)
            if words[0] == "the" and following in ("leaders",) and self.lower(k + 1) not in ("of", "from"):
                return self._point(i, k + 1, "two")
        return None

    def _majesty(self, i: int) -> PersonMention | None:
        """Read "His Majesty" or "His Highness" where neither name nor office follows."""
        if self.kind(i) != "honorific" or self.lower(i) not in _STYLES:
            return None
        if self.kind(i + 1) in ("name", "office", "honorific", "rank", "title_word") or self.lower(i + 1) in (
            "the",
            "(",
            "'",
        ):
            return None
        return self._point(i, i + 1, "highness" if "highness" in self.lower(i) else "majesty")

    def _point(self, first: int, last: int, anaphor: str) -> PersonMention:
        return PersonMention(first, last, self.chunks[first].start, self.chunks[last - 1].end, anaphor=anaphor)
