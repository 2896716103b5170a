"""Know the numerals of English by their words in lower case: "seven", "seventy", "seventh", "seventieth"."""

from __future__ import annotations

__all__ = ["CARDINALS", "ORDINALS", "TENS"]

CARDINALS = {
    word: number for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split(), 1)
}  # fmt: skip
TENS = {
    word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
ORDINALS = {
    word: number for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth".split(), 1)
} | {f"{word[:-1]}ieth": number for word, number in TENS.items()}  # fmt: skip
