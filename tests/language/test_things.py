"""Check which names are no people's: events, firms, regions, buildings, papers."""

from __future__ import annotations

import pytest

from relations_db.language.coreference import Cast
from relations_db.language.document import parse_text
from relations_db.language.lexicon import load_lexicon
from relations_db.language.things import names_a_thing


@pytest.mark.parametrize(
    "name",
    [
        "Ecology Week",
        "Samruk Airlines",
        "Zambezi News",
        "Meridian Rail",
        "Rice Pact",
        "South Asia",
        "Ibero-America",
        "Pak-Kenya",
        "Trans-Caucasus",
        "Palazzo Chigi",
        "Villa Madama",
        "Radio Andina",
        "Nile Airways",
        "Quetzal Museum",
    ],
)
def test_things(name: str) -> None:
    assert names_a_thing(name, load_lexicon())


@pytest.mark.parametrize(
    "name",
    [
        "Koffi Agbeko",
        "Liam Fox",
        "Karen House",
        "Stockwell Day",
        "Nelson Cross",
        "Jean-Yves Le Drian",
        "Park Chung-hee",
        "Amr Moussa",
        "Theodora Bridge",
        "Mwangi",
    ],
)
def test_people(name: str) -> None:
    assert not names_a_thing(name, load_lexicon())


def people_of(text: str) -> list[str]:
    cast = Cast(load_lexicon())
    cast.introduce(m for s in parse_text(text, load_lexicon()) for m in s.mentions)
    return [person.name for person in cast.people]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        # Whose office is told is a person, whatever the name.
        ("Foreign Minister Aroha Week spoke in Lima.", ["Aroha Week"]),
        ("Koffi Agbeko spoke at Lomé Ecology Week.", ["Koffi Agbeko"]),
        # A name that always goes with an article is a thing's.
        ("Koffi Agbeko was given the Orden Quetzalin.", ["Koffi Agbeko"]),
        ("The Koffi Agbeko doctrine is new. Koffi Agbeko spoke.", ["Koffi Agbeko"]),
    ],
)
def test_people_of_an_article(text: str, people: list[str]) -> None:
    assert people_of(text) == people
