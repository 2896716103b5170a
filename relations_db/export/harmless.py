"""Make text from articles harmless wherever it is shown: terminal, spreadsheet, Markdown, JSON."""

import re

# C0 and C1 controls start escape sequences; the others turn the direction of a line or end it unseen.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~])")
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def safe(text: str) -> str:
    """Give a text on one line in which nothing moves a cursor, changes a colour or turns the line round."""
    if text.isascii() and text.isprintable():
        # Nearly every cell; there may be millions.
        return text.strip()
    return _CONTROLS.sub(" ", text).strip().encode("utf-8", "replace").decode()


def cell(text: str) -> str:
    """Give a cell of CSV or TSV that no spreadsheet takes for a formula: an apostrophe goes before `=1`."""
    text = safe(text)
    return f"'{text}" if text.startswith(_FORMULA) else text


def markdown(text: str) -> str:
    """Give a cell of a Markdown table in which nothing is markup."""
    return _MARKDOWN.sub(r"\\\1", safe(text))


def json_text(document: str) -> str:
    """Give a JSON document with the characters escaped that JSON allows but a terminal may obey."""
    return _IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", document)
