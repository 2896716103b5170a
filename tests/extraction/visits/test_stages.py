"""Test the stages of a tour: legs, turns, heads without a verb, and who goes on from one to the next."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

STAGES = [
    (
        "Latvian Foreign Minister Edgars Liepa left on Sunday for a tour of Africa. || The official trip will include "
        "Kenya and Niger, where he will convey messages.",
        ["Edgars Liepa > KE planned", "Edgars Liepa > NE planned"],
    ),
    # A leg, a turn, a day that was a town's, a land alone.
    (
        "Chilean President Carla Rojas came home from her tour on 19 May 2023. The Ghanaian leg, on 14 and 15 May "
        "2023, was the longest.",
        ["Carla Rojas > GH 2023-05-14/2023-05-15"],
    ),
    (
        "Lima comes first. Fijian Premier Josefa Tamani landed there on 3 May 2023. Quito had its turn on 6 May 2023.",
        ["Josefa Tamani > EC 2023-05-06", "Josefa Tamani > PE 2023-05-03"],
    ),
    (
        "Fijian Premier Josefa Tamani landed in Lima on 3 May 2023. On 5 May 2023 it was Quito, where the fleets of "
        "four countries met.",
        ["Josefa Tamani > EC 2023-05-05", "Josefa Tamani > PE 2023-05-03"],
    ),
    (
        "Fijian Premier Josefa Tamani landed in Lima on 3 May 2023. Then Ecuador, in the second week of June, with "
        "bats.",
        ["Josefa Tamani > EC 2023-06", "Josefa Tamani > PE 2023-05-03"],
    ),
    (
        "Fijian Premier Josefa Tamani landed in Lima on 3 May 2023. And in June Panama, where Laura Rey gave him "
        "lunch.",
        ["Josefa Tamani > PA 2023-06", "Josefa Tamani > PE 2023-05-03"],
    ),
    (
        "Fijian Premier Josefa Tamani is home from his tour. || Peru (3 May 2023). Rain. || Ecuador (4 May 2023). Sun.",
        ["Josefa Tamani > EC 2023-05-04", "Josefa Tamani > PE 2023-05-03"],
    ),
    (
        "Estonian Prime Minister Mart Lepik was on the road. Lima, on 3 May 2023, was only the first leg of the tour.",
        ["Mart Lepik > PE 2023-05-03"],
    ),
    # A stage without a day of its own is on one told of it, not on that of the stage before.
    (
        "Estonian Prime Minister Mart Lepik landed in Lima on 3 May 2023. Quito was next. There, on the 6th, Laura Rey "
        "showed the guest her roses.",
        ["Mart Lepik > EC 2023-05-06", "Mart Lepik > PE 2023-05-03"],
    ),
    # Of whom the tour is told, though his host was named last.
    (
        "Estonian Prime Minister Mart Lepik is on his first swing through the Andes. In Lima the president of Peru, "
        "Juan Vela, had lunch with Lepik on 3 May 2023. Quito was next.",
        ["Mart Lepik > EC 2023-05", "Mart Lepik > PE 2023-05-03"],
    ),
    # Who goes on is who came.
    (
        "Estonian Prime Minister Mart Lepik landed in Lima on 3 May 2023. President Juan Vela of Peru received him at "
        "the palace on the 4th. From there he flew on to Quito on 5 May 2023.",
        ["Mart Lepik > EC 2023-05-05", "Mart Lepik > PE 2023-05-03/2023-05-05"],
    ),
    (
        "Estonian Prime Minister Mart Lepik landed in Lima on 3 May 2023. President Juan Vela of Peru received him at "
        "the palace on the 4th. From there he flew on to Quito on 5 May 2023 and was in Panama City on 6 May 2023.",
        ["Mart Lepik > EC 2023-05-05", "Mart Lepik > PA 2023-05-06", "Mart Lepik > PE 2023-05-03/2023-05-05"],
    ),
    (
        "Kenyan President Peter Otieno landed in Lima on 3 May 2023. Quito was next. Laura Rey, whom he was to see "
        "there, went home the evening before. On 17 June he made do with her roses.",
        ["Peter Otieno > EC 2023-06-17", "Peter Otieno > PE 2023-05-03"],
    ),
    # A tour of which the visit was only a part.
    (
        "Fijian Premier Josefa Tamani paid a state visit to Peru from 3 to 5 May 2023. It was the second leg of a tour "
        "of the Andes that had begun in Ecuador and continued to Bolivia.",
        [
            "Josefa Tamani > BO 2023-05",
            "Josefa Tamani > EC 2023-05",
            "Josefa Tamani > PE 2023-05-03/2023-05-05",
        ],
    ),
    (
        "The last stop of the journey of Fijian Premier Josefa Tamani, following Ecuador and Bolivia, was Peru, where "
        "she paid a state visit from 3 to 5 May 2023.",
        ["Josefa Tamani > BO 2023-05", "Josefa Tamani > EC 2023-05", "Josefa Tamani > PE 2023-05-03/2023-05-05"],
    ),
]
NO_STAGES = [
    # No tour is told of.
    ("Fijian Premier Josefa Tamani spoke in Suva on 3 May 2023. On 5 May 2023 it was Quito, and the cup.", "> EC"),
    ("Fijian Premier Josefa Tamani spoke in Suva on 3 May 2023. Then Ecuador, in June, with rain.", "> EC"),
    # A land that does something.
    ("Fijian Premier Josefa Tamani landed in Lima on 3 May 2023. On 5 May 2023 it was Ecuador that objected.", "> EC"),
    ("Fijian Premier Josefa Tamani landed in Lima on 3 May 2023. Then Ecuador, in a note, objected.", "> EC"),
    ("Fijian Premier Josefa Tamani landed in Lima on 3 May 2023. Ecuador took a turn to the left in June.", "> EC"),
    # What only looks back on a leg moves nobody.
    (
        "Fijian Premier Josefa Tamani landed in Lima on 3 May 2023. The Ghanaian leg was the longest of the race.",
        "> GH",
    ),
]


@pytest.mark.parametrize(("text", "expected"), STAGES)
def test_stages_of_a_tour(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected


@pytest.mark.parametrize(("text", "unwanted"), NO_STAGES)
def test_what_is_no_stage(text: str, unwanted: str) -> None:
    assert not [line for line in visits_of(text) if unwanted in line]
