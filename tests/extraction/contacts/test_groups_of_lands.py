"""Check who is meant where several lands have one name: "the three Baltic presidents", "her Nordic colleagues"."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

ALL_OF_THEM = [
    row(
        "presidents-of-the-three-states",
        "The presidents of the three Baltic states met President Ines Robles of Chile in Tartu on 4 March 2024.",
        met("CL Ines Robles", sides="EE LT LV", on="2024-03-04", at="Tartu"),
    ),
    row(
        "a-minister-and-her-colleagues",
        "On 4 March 2024 Norwegian Foreign Minister Kari Lund met her Nordic colleagues in Bergen.",
        met("NO Kari Lund", sides="DK FI IS SE", on="2024-03-04", at="Bergen"),
    ),
    row(
        "her-four-colleagues",
        "Norwegian Foreign Minister Kari Lund held talks with her four Nordic counterparts in Bergen on 4 March 2024.",
        met("NO Kari Lund", sides="DK FI IS SE", on="2024-03-04", at="Bergen"),
    ),
    row(
        "colleagues-of-another",
        "On 4 March 2024 Chilean Foreign Minister Ines Robles met with her Baltic counterparts in Lima.",
        met("CL Ines Robles", sides="EE LT LV", on="2024-03-04", at="Lima"),
    ),
    row(
        "counterparts-from-the-states",
        "On 4 March 2024 Chilean Foreign Minister Ines Robles met her counterparts from the Benelux countries in Lima.",
        met("CL Ines Robles", sides="BE LU NL", on="2024-03-04", at="Lima"),
    ),
    row(
        "so-many-leaders",
        "On 4 March 2024 the five Central Asian leaders met Peruvian President Ana Quispe in Osh.",
        met("PE Ana Quispe", sides="KG KZ TJ TM UZ", on="2024-03-04", at="Osh"),
    ),
    row(
        "prime-ministers-of-a-union-too",
        "The Benelux prime ministers met Peruvian President Ana Quispe in Lima on 4 March 2024.",
        met("PE Ana Quispe", sides="BE LU NL", on="2024-03-04", at="Lima"),
    ),
    row(
        "one-land-and-a-group",
        "The leaders of Peru and the six Western Balkan countries held talks in Lima on 4 March 2024.",
        met(sides="AL BA ME MK PE RS XK", on="2024-03-04", at="Lima"),
    ),
    row(
        "a-group-and-one-land",
        "The foreign ministers of the Baltic states and Peru met in Lima on 4 March 2024.",
        met(sides="EE LT LV PE", on="2024-03-04", at="Lima"),
    ),
    row(
        "leaders-are-met-at-once",
        "Peruvian President Ana Quispe held talks with the leaders of the South Caucasus in Lima on 4 March 2024.",
        met("PE Ana Quispe", sides="AM AZ GE", on="2024-03-04", at="Lima"),
    ),
    row(
        "states-and-their-ministers",
        "The Nordic countries' foreign ministers met Ana Quispe, the president of Peru, in Lima on 4 March 2024.",
        met("PE Ana Quispe", sides="DK FI IS NO SE", on="2024-03-04", at="Lima"),
    ),
    row(
        "named-in-another-order",
        "The Baltic presidents, Gitanas Nausėda, Alar Karis and Edgars Rinkēvičs, met Peru's Ana Quispe in Lima on 4 "
        "May 2024.",
        met("EE Alar Karis", "LT Gitanas Nausėda", "LV Edgars Rinkēvičs", "PE Ana Quispe", on="2024-05-04", at="Lima"),
    ),
]

SOME_OF_THEM = [
    row("some-leaders", "On 4 March 2024 two Nordic prime ministers met Peruvian President Ana Quispe in Lima."),
    row("several-leaders", "On 4 March 2024 Peruvian President Ana Quispe met several Baltic ministers in Lima."),
    row("one-leader", "On 4 March 2024 Peruvian President Ana Quispe met a Baltic minister in Lima."),
    row("not-counted", "On 4 March 2024 Peruvian President Ana Quispe met Gulf leaders in Lima."),
    row(
        "who-serves-the-union",
        "On 4 March 2024 Peruvian President Ana Quispe met the secretary general of the Benelux in Lima.",
        met("PE Ana Quispe", sides="Benelux", on="2024-03-04", at="Lima"),
    ),
]


@pytest.mark.parametrize("case", cases([*ALL_OF_THEM, *SOME_OF_THEM], {}))
def test_groups_of_lands(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
