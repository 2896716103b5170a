"""Feed the reader mutated bytes, guided by what they reach; run by hand.

    pip install atheris
    python tests/fuzz/reading.py CORPUS_FOLDER -max_total_time=3600 -max_len=4096

What raises anything but a refusal is a find, to be kept as a case of `tests/test_bad_input.py`.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["relations_db.reading", "relations_db.language", "relations_db.extraction"]):
    from relations_db.extraction.reader import read_article
    from relations_db.readers import read
    from relations_db.reading.parts import Part


def one(data: bytes) -> None:
    """Read bytes as a dump, and what its articles say."""
    found = read(Part("fuzzed.txt", data))
    if found.dump is None:
        assert found.refusal.isprintable(), found.refusal
        return
    for article in found.dump.articles:
        for report in read_article(article).reports:
            for span in report.evidence:
                words = article.text[span.start : span.end]
                assert words, span
                assert words == words.strip(), words


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
