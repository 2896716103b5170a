"""Test ceremonies that only their occasion tells: an order, a coffin, a guard of honour, a meal without its giver."""

from __future__ import annotations

import pytest

from tests.extraction.ceremonies.ceremony_rows import ceremonies_in


def _told(text: str) -> list[str]:
    """Write the ceremonies of a text as `countries: people`, the people sorted."""
    found = ceremonies_in(text)
    return [f"{' '.join(r.countries)}: {', '.join(sorted(p.name for p in r.participants))}" for r in found]


ROWS: list[tuple[str, list[str]]] = [
    # Exhibitions and wreaths need nobody who is named: two countries show them, an embassy lays them.
    (
        "A photo exhibition marking the long friendship between Kenya and Peru opened in Lima on Friday.\n"
        "Kenyan Ambassador Jane Wambui said at the opening ceremony that it was the first.",
        ["KE PE: Jane Wambui"],
    ),
    ("The Kenyan embassy in Lima laid a wreath at the cemetery on 27 October.", ["KE PE: "]),
    (
        "The Kenyan embassy in Lima presented flower baskets to the Friendship Monument on 27 October.\n"
        "Present at the ceremony were Ambassador Jane Wambui and Peruvian Speaker Luis Soto.",
        ["KE PE: Jane Wambui, Luis Soto"],
    ),
    ("The Kenyan embassy in Lima held an online reception on Friday.", ["KE PE: "]),
    # Who spoke there, or led it.
    (
        "The Kenyan embassy in Lima held a reception on Friday.\nAmbassador Jane Wambui gave remarks.",
        ["KE PE: Jane Wambui"],
    ),
    (
        "Peru on Friday broke ground for a hospital in Lima.\nPeruvian Health Minister Luis Soto and Kenyan Ambassador "
        "Jane Wambui presided over the ceremony.",
        ["KE PE: Jane Wambui, Luis Soto"],
    ),
    (
        "Kenya and Peru held the completion ceremony of the dam in Lima on Friday.\nJane Wambui, Kenyan ambassador to "
        "Peru, delivered a speech.",
        ["KE PE: Jane Wambui"],
    ),
    (
        "Kenyan President Peter Otieno raised a glass to Chinese Premier Li Qiang in the ballroom.",
        ["CN KE: Li Qiang, Peter Otieno"],
    ),
    (
        "Fijian President Josefa Tamani and Peruvian President Rosa Quispe sat down to a state dinner.",
        ["FJ PE: Josefa Tamani, Rosa Quispe"],
    ),
    (
        "Norwegian Prime Minister Liv Strand was made a Grand Cross of the Order of the Leopard by Zambian President "
        "Joseph Mulenga.",
        ["NO ZM: Joseph Mulenga, Liv Strand"],
    ),
    (
        "Finnish President Aino Salmi exchanged decorations with Ghanaian President Kofi Asante.",
        ["FI GH: Aino Salmi, Kofi Asante"],
    ),
    (
        "Chinese ambassador Chen Bo presented her credentials to Chilean President Carla Rojas.",
        ["CL CN: Carla Rojas, Chen Bo"],
    ),
    (
        "The Ambassador-Designate of Kenya to Peru, Her Excellency, Jane Wambui, presented copies of her Letters of "
        "Credence to Peruvian Foreign Minister Rosa Quispe.",
        ["KE PE: Jane Wambui, Rosa Quispe"],
    ),
    (
        "Peruvian President Rosa Quispe received the letters of credence of the Kenyan ambassador, Jane Wambui.",
        ["KE PE: Jane Wambui, Rosa Quispe"],
    ),
    (
        "Zambian President Joseph Mulenga was received with military honours by Finnish President Aino Salmi.",
        ["FI ZM: Aino Salmi, Joseph Mulenga"],
    ),
    (
        "Mourners at the funeral of Fiji's Josefa Tamani included Chinese Premier Li Qiang.",
        ["CN FJ: Li Qiang"],
    ),
    (
        "Chilean President Carla Rojas represented the region at the swearing-in of Ghanaian President Kofi Asante.",
        ["CL GH: Carla Rojas, Kofi Asante"],
    ),
    (
        "Kenyan President Peter Otieno took the salute beside Norwegian Prime Minister Liv Strand at the parade.",
        ["KE NO: Liv Strand, Peter Otieno"],
    ),
    (
        "Ground was broken for the dam by Ghanaian President Kofi Asante and Chinese Premier Li Qiang.",
        ["CN GH: Kofi Asante, Li Qiang"],
    ),
    (
        "Zambian President Joseph Mulenga held talks with Chinese President Xi Jinping in Lusaka.\n"
        "At night there was a state banquet.",
        ["CN ZM: Joseph Mulenga, Xi Jinping"],
    ),
    (
        "King Felipe VI of Spain arrived in Lusaka and was received by Zambian President Joseph Mulenga.\n"
        "A gala banquet was given at the palace in the evening.",
        ["ES ZM: Felipe VI"],
    ),
    (
        "Peruvian Ambassador Luis Paz gave a reception in Nairobi for the republic's feast, at which Kenyan President "
        "Peter Otieno spoke.",
        ["KE PE: Luis Paz, Peter Otieno"],
    ),
    (
        "Chilean President Carla Rojas and Fijian President Josefa Tamani attended the funeral of the poet in Lima.",
        ["CL FJ PE: Carla Rojas, Josefa Tamani"],
    ),
]
NONE = [
    "The exhibition company opened in Lima on Friday an office for trade between Kenya and Peru.",
    "A photo exhibition on ties between Kenya and Peru will open in Lima on Friday.",
    "The Kenyan embassy in Lima presented a floral basket to Peruvian President Rosa Quispe on her birthday.",
    "The Kenyan embassy in Lima presented a basket of measures to the ministry.",
    "Kenya on Friday broke ground in its talks with Peru.",
    "Kenyan President Peter Otieno gave a speech in Lima. Peruvian President Rosa Quispe delivered remarks.",
    "Chilean President Carla Rojas will raise a glass to Peruvian President Rosa Quispe at the state banquet.",
    "It was the first talk of Ghanaian President Kofi Asante and Finnish President Aino Salmi since both took office.",
    "On the day of the parade Kenyan President Peter Otieno sat down with Fijian President Josefa Tamani.",
    "Norwegian Prime Minister Liv Strand was sworn in; Finnish President Aino Salmi was in Turku.",
    "Zambian President Joseph Mulenga sent a telegram for the funeral, at which Ghana's Kofi Asante was a guest.",
    "The order of the speakers was settled by Peruvian President Rosa Quispe and Chilean President Carla Rojas.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_ceremonies_told_by_their_occasion(text: str, expected: list[str]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_occasions_at_which_nobody_is_told_to_have_been(text: str) -> None:
    assert _told(text) == []
