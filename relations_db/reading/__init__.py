"""Turn files into articles: dumps, posts and reprints."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from relations_db.reading.article import Article, Dateline, Dump
    from relations_db.reading.decoding import DecodingError
    from relations_db.reading.dumps import DumpError, read_dump

__all__ = ["Article", "Dateline", "DecodingError", "Dump", "DumpError", "read_dump"]

_HOMES = {
    "Article": "article",
    "Dateline": "article",
    "DecodingError": "decoding",
    "Dump": "article",
    "DumpError": "dumps",
    "read_dump": "dumps",
}


def __getattr__(name: str) -> Any:
    # The command line starts fast because nothing is imported before it is used.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
