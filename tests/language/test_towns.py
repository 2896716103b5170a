"""Check which names that no table has are taken for towns, and which are not."""

from __future__ import annotations

import pytest

from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon

CASES: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("Peruvian President Ollanta Humala met Ecuador's Rafael Correa in Zarumilla.", [("Zarumilla", None)]),
    ("The two met in Leticia, where the river is wide.", [("Leticia", None)]),
    ("The ministers talked for an hour in Quilca on Friday.", [("Quilca", None)]),
    ("The talks were held in Zaruma, Ecuador.", [("Zaruma", "EC")]),
    ("The presidents met at Rosavik on 3 May.", [("Rosavik", None)]),
    ("The presidents landed at Bole on 3 May.", [("Bole", "ET")]),
    # People, and what people believe in or work at
    ("The ministers have no confidence in Quiroz.", []),
    ("Voters still believe in Dalgaard, whatever he says.", []),
    ("She worked at Kleinrath for a year.", []),
    ("They saw in Prime Minister Kalnins a friend.", []),
    ("They saw in Kalnins a friend.", []),
    ("Minister Tiina Veldre came home. Much was in Veldre, and she knew it.", []),
    ("In Rosavik the wind blew.", []),
    ("They adopted the Action Plan for Cooperation in Priority Fields (2024-2026).", []),
    ("The Summit in Rosavik, where the wind blew, was short.", [("Rosavik", None)]),
    # Streets
    ("The two met in Via Corsina on Friday.", []),
    ("They had talks in Harrow Street, where she lives.", []),
]


@pytest.mark.parametrize(("text", "towns"), CASES, ids=[text for text, _ in CASES])
def test_towns(text: str, towns: list[tuple[str, str | None]]) -> None:
    found = [c for s in parse_text(text, load_lexicon()) for c in s.chunks if c.kind == "place"]
    assert [(c.text, c.country) for c in found] == towns
