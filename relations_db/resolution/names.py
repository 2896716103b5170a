"""Compare names of people across spellings, orders and lengths.

A name is compared as a bag of folded words: accents, case, hyphens and apostrophes are gone, and words such
as `al` or `bin` that come and go are left out. No list of people is needed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse, pairwise

from relations_db.language.tokens import is_initial

_LETTERS = str.maketrans({
    "đ": "d", "Đ": "d", "ð": "d", "ı": "i", "İ": "i", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "ß": "ss",
    "æ": "ae",
    "Æ": "ae", "œ": "oe", "Œ": "oe", "ə": "a", "Ə": "a", "þ": "th", "Þ": "th", "ħ": "h", "'": "", "’": "",
    "‘": "",
    "ʻ": "", "ʼ": "", "`": "", "´": "",
})  # fmt: skip
# Words of so many letters are told apart from their misspellings.
LONG = 6
# A nickname keeps so many letters of a given name and leaves out so many: fewer are another name (`Carl`, `Carlo`).
_NICKNAME_LETTERS = 4
_LETTERS_CUT = 3
# No run of initials is longer.
MOST_INITIALS = 3
_WORD = re.compile(r"[^\W_]+")
# A nickname amid a name: `Simon “Sim” Harland`.
_NICKNAME = re.compile(r"[“\"][^”\"]+[”\"]\s+(?=\w)")
# What is written in several ways for one letter of another alphabet, in this order.
_LETTERS_HEARD = [
    (re.compile(written), heard)
    for written, heard in (
        ("kh", "h"), ("q", "k"), ("zh", "j"), ("dj", "j"), ("ou", "u"), ("y", "i"), (r"(.)\1", r"\1"),
        ("(?<=[aeou])i(?=[aeou])", ""),
    )
]  # fmt: skip

# Words that one writer sets and another leaves out: the first always, the others where they are in small
# letters ("Lula da Silva", but not "Le Van Chien").
_ARTICLES = frozenset(["al", "el", "ul", "bin", "ibn", "bint", "binti"])
_PARTICLES = frozenset(
    [
        "ad",
        "as",
        "ar",
        "an",
        "ben",
        "bte",
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "di",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "y",
        "e",
    ]
)
_DESCENT = frozenset(["bin", "ibn", "bint", "binti"])
_LINEAGE = frozenset(
    [
        "jr",
        "sr",
        "junior",
        "senior",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "x",
        "xi",
        "xii",
        "xiii",
        "xiv",
        "xvi",
    ]
)

# Spellings of one name that differ by more than a letter.
_VARIANTS = {
    variant: name
    for name, variants in {
        "muhammad": "mohammed mohamed mohammad muhammed mohamad mohamad mohd mehmed",
        "alexander": "aleksandr alexandr oleksandr aleksander aliaksandr alyaksandr",
        "lukashenko": "lukashenka",
        "vladimir": "volodymyr uladzimir",
        "sergey": "sergei serguei serhiy",
        "nikolay": "nikolai mykola",
        "zelensky": "zelenskyy zelenskiy zelenskyi",
        "ahmad": "ahmed ahmet",
        "hussein": "hussain husain hossein hosein husayn",
        "abdullah": "abdallah abdulla",
        "khamenei": "khamenehi",
        "jaishankar": "jaisankar",
        "gaddafi": "qaddafi kadhafi gadhafi",
        "yusuf": "yousuf yousaf youssef yousef",
        "kassym": "kasym qasym",
        "omar": "umar",
        "tariq": "tarik tarek tareq",
        "busaidi": "albusaidi",
        "phumtham": "phumtan",
        "ukhnaa": "ukhnaagiin",
        # Short for another given name
        "joseph": "joe",
        "william": "bill",
        "anthony": "tony antony",
        "james": "jim",
        "michael": "mike",
        "thomas": "tom",
        "robert": "bob",
        "timothy": "tim",
        "christopher": "chris",
        "steven": "steve stephen",
        "elizabeth": "liz",
        "edward": "ed",
        "david": "dave",
        "daniel": "dan",
    }.items()
    for variant in variants.split()
}


def folded(text: str) -> str:
    """Give a text in lower-case letters without accents and apostrophes: `Díaz-Canel` gives `diaz-canel`."""
    flat = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(filterfalse(unicodedata.combining, flat)).casefold()


@lru_cache(maxsize=1 << 14)
def words(text: str) -> tuple[str, ...]:
    """Give the folded words of a text in order, hyphens taken as spaces."""
    return tuple(_WORD.findall(folded(text)))


@dataclass(frozen=True, slots=True)
class Name:
    """A name made ready for comparison.

    Attributes:
        parts: folded words in the order of the text, without particles; spelling variants brought to one
            form.
        spellings: keys of which names that differ in order or spacing share at least one.
        first: the first part of a name that tells descent (`Salman` of `Salman bin Abdulaziz`), else None.
        ordinal: `iii` of `Charles III`, else None.
    """

    parts: tuple[str, ...]
    spellings: frozenset[str]
    first: str | None
    ordinal: str | None

    @property
    def is_short(self) -> bool:
        """Tell whether the name is a single word, such as a surname."""
        return len(self.parts) <= 1


@lru_cache(maxsize=1 << 14)
def parse(text: str) -> Name:
    """Make a name ready for comparison: `Tô Lâm` and `Lam To` give names that are alike."""
    text = _NICKNAME.sub("", text)
    raw = words(text)
    small = {word for word in _WORD.findall(text) if word.islower()}
    kept = tuple(w for w in raw if w not in _ARTICLES and not (w in _PARTICLES and w in small)) or raw
    # Two letters that some write apart (`K P`) are one part with those who do not (`KP`).
    parts: list[str] = []
    run = ""
    for word in (*kept, ""):
        if len(word) == 1:
            run += word
            continue
        if run:
            parts.append(run)
            run = ""
        if word:
            parts.append(_VARIANTS.get(word, word))
    ordinal = next((part for part in parts[1:] if part in _LINEAGE and part not in ("jr", "sr")), None)
    descent = bool(_DESCENT & set(raw)) and parts
    turns = {"".join(parts[at:] + parts[:at]) for at in range(len(parts))}
    spellings = frozenset({" ".join(sorted(parts))} | turns)
    return Name(tuple(parts), spellings, parts[0] if descent else None, ordinal)


def same(one: Name, other: Name) -> bool:
    """Tell whether two names are one but for order, spacing and marks."""
    return not one.spellings.isdisjoint(other.spellings)


def is_short_form(short: Name, full: Name) -> bool:
    """Tell whether a name can be a shorter form of a fuller one.

    `Narendra Modi` of `Narendra Damodardas Modi`, `S. Jaishankar` of `Subrahmanyam Jaishankar`, `KP Sharma
    Oli` of `Khadga Prasad Sharma Oli`, `Modi` of any of them. A father's name is not taken for the son's:
    `Salman bin
    Abdulaziz` is no form of `Mohammed bin Salman bin Abdulaziz`.
    """
    if len(short.parts) > len(full.parts) or not short.parts:
        return False
    if short.ordinal is not None and short.ordinal != full.ordinal:
        return False
    rest = list(full.parts)
    unmatched: list[str] = []
    for part in short.parts:
        if part in rest:
            rest.remove(part)
        else:
            unmatched.append(part)
    if len(unmatched) == len(short.parts):
        return False
    for part in unmatched:
        if not _takes_initials(part, rest):
            return False
    if len(short.parts) > 1 and (short.first is not None or full.first is not None):
        return short.parts[0] == full.parts[0]
    return True


def _takes_initials(part: str, rest: list[str]) -> bool:
    """Strike out of `rest` the words whose initials `part` is (`s`, `kp`, `kh`); tell whether there were any."""
    if len(part) > MOST_INITIALS:
        return False
    if is_initial(part) and (begun := next((word for word in rest if word.startswith(part)), None)) is not None:
        rest.remove(begun)
        return True
    for start in range(len(rest) - len(part) + 1):
        run = rest[start : start + len(part)]
        if all(word[0] == letter for word, letter in zip(run, part, strict=True)):
            del rest[start : start + len(part)]
            return True
    return False


def is_misspelling(one: Name, other: Name) -> bool:
    """Tell whether two names differ by one letter of one long word: `Zaradari` and `Zardari`.

    Short words are left alone, since `Li Qiang` and `Li Qing`, `Wang Zhang` and `Wang Zheng` are different
    people.
    """
    if len(one.parts) != len(other.parts) or one.ordinal != other.ordinal:
        return False
    if len(one.parts) > 2 and _sound(one) == _sound(other):
        return True
    if len(one.parts) > 1 and sound_in_letters(one) == sound_in_letters(other):
        return True
    left, right = list(one.parts), list(other.parts)
    for part in one.parts:
        if part in right:
            right.remove(part)
            left.remove(part)
    if len(left) != 1:
        return False
    return may_be_misspelt(left[0]) and may_be_misspelt(right[0]) and one_slip_apart(left[0], right[0])


def is_nickname(one: Name, other: Name) -> bool:
    """Tell whether two names differ in a given name that one has cut short: `Alex Stubb` and `Alexander Stubb`."""
    if len(one.parts) != len(other.parts) or one.ordinal != other.ordinal:
        return False
    left, right = list(one.parts), list(other.parts)
    for part in one.parts:
        if part in right:
            right.remove(part)
            left.remove(part)
    if len(left) != 1 or len(one.parts) < 2:
        return False
    short, full = sorted((left[0], right[0]), key=len)
    return len(short) >= _NICKNAME_LETTERS and full.startswith(short) and len(full) - len(short) >= _LETTERS_CUT


def may_be_misspelt(word: str) -> bool:
    """Tell whether a slip in a word is told from another word: it is long, and no number."""
    return len(word) >= LONG and word.isalpha()


def one_slip_apart(one: str, other: str) -> bool:
    """Tell whether a slip that leaves the first letter turns one word into the other."""
    return one[0] == other[0] and one_edit_apart(one, other)


def _sound(name: Name) -> str:
    """Give a name with its long words but the first bared of doubled letters and a last vowel.

    `Anura Kumara Dissanayake` and `Anura Kumar Disanayaka` sound alike. The first word keeps its last vowel:
    it tells Maria from Mario.
    """
    first, *rest = name.parts
    return " ".join([first, *(_bare(part) if len(part) > 4 else part for part in rest)])


def sound_in_letters(name: Name) -> str:
    """Give a name with its long words as any way to write them in our letters sounds.

    `Kassym-Jomart Tokayev` and `Qasym-Zhomart Toqaev` are one. Short words are as they stand: `Zhang` is not `Jang`.
    """
    return " ".join(sorted(_in_letters(part) if may_be_misspelt(part) else part for part in name.parts))


@lru_cache(maxsize=65536)
def _in_letters(word: str) -> str:
    for written, heard in _LETTERS_HEARD:
        word = written.sub(heard, word)
    return word


def _bare(word: str) -> str:
    single = word[0] + "".join(letter for last, letter in pairwise(word) if letter != last)
    return single[:-1] if single[-1] in "aeiou" else single


def one_edit_apart(one: str, other: str) -> bool:
    """Tell whether a letter set, left out, changed or swapped with the next turns one word into the other."""
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1 or one == other:
        return False
    at = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    swapped = one[at : at + 2][::-1] == other[at : at + 2] and one[at + 2 :] == other[at + 2 :]
    return one[at + 1 :] == other[at + 1 :] or swapped


def variant_keys(name: Name) -> list[str]:
    """Give keys of which two names that are misspellings or nicknames of each other share at least one."""
    keys = []
    for at, part in enumerate(name.parts):
        others = " ".join(sorted(name.parts[:at] + name.parts[at + 1 :]))
        if len(part) >= _NICKNAME_LETTERS and others:
            keys.append(f"{others}|{part[:_NICKNAME_LETTERS]}…")
        if may_be_misspelt(part):
            keys += [f"{others}|{stem}" for stem in stems(part)]
    if len(name.parts) > 1:
        keys.append(f"={sound_in_letters(name)}")
    return [*keys, f"~{_sound(name)}"] if len(name.parts) > 2 else keys


def stems(word: str) -> list[str]:
    """Give a word and what is left of it without one letter but the first: words one edit apart share one."""
    return sorted({word} | {word[:i] + word[i + 1 :] for i in range(1, len(word))})


def slug(text: str) -> str:
    """Give a text as the words of a key: `Tô Lâm` gives `to-lam`."""
    return "-".join(words(text))
