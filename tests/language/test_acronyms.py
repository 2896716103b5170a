"""Check what an article tells of its acronyms: that they stand for something else here, or for somebody's party."""

from __future__ import annotations

import pytest

from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("text", "acronym", "known"),
    [
        ("The Coastal Ports Authority (CPA) met in Lomé. The CPA was praised.", "CPA", False),
        ("The Communist Party of Australia (CPA) met in Lomé. The CPA was praised.", "CPA", True),
        ("The African National Congress (ANC) met in Lomé. The ANC was praised.", "ANC", True),
        ("The Alpine Notaries' Chamber (ANC) met in Lomé. The ANC was praised.", "ANC", False),
        ("The Partido Socialista Obrero Español (PSOE) met. The PSOE was praised.", "PSOE", True),
        ("The ANC was praised (ANC).", "ANC", True),
        ("A Nepali Chamber of sorts (UML) met. The UML was praised.", "UML", True),
    ],
)
def test_acronyms(text: str, acronym: str, known: bool) -> None:
    sentences = parse_text(text, load_lexicon())
    last = [chunk for sentence in sentences for chunk in sentence.chunks if chunk.text == acronym][-1]
    assert (last.kind in ("party", "organization", "body")) == known


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He met Harakat Jadid (HJ) leader Omar Nasser. Harakat Jadid was founded in May.", ["Omar Nasser"]),
        ("He met Fianna Gaelach Eireann (FGE)’s Sean Doyle.", ["Sean Doyle"]),
        ("Malik Omar Nasser (MON), leader of the party, came.", ["Malik Omar Nasser"]),
        ("He met Omar Nasser (ON). Omar Nasser was glad.", ["Omar Nasser", "Omar Nasser"]),
        ("She spoke of the Indo-Pacific and of Abdel-Nasser.", ["Abdel-Nasser"]),
        ("He met Omar Nasser (UN) chief Ana Soto.", ["Omar Nasser", "Ana Soto"]),
    ],
)
def test_who_is_nobody(text: str, names: list[str]) -> None:
    mentions = [m for sentence in parse_text(text, load_lexicon()) for m in sentence.mentions]
    assert [m.name for m in mentions if m.name] == names
