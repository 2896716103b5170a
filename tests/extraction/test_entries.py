"""Check the lines of a chronology that are led by their day, which holds for everything in them."""

from __future__ import annotations

import pytest

from tests.extraction.everything_told import told

CASES = [
    (
        "— May 4, 1961: King Hassan II of Morocco visited Ghana.",
        ["visit 1961-05-04: Hassan II"],
    ),
    (
        "— May 4-7, 1998: Prime Minister Jenny Shipley of New Zealand visited Chile and held talks with President "
        "Eduardo Frei on May 5. A joint communiqué was issued on May 6.",
        [
            "communique 1998-05-06", "meeting 1998-05-05: Eduardo Frei, Jenny Shipley",
            "visit 1998-05-04/1998-05-07: Jenny Shipley",
        ],
    ),
    (
        "• Aug. 2011: Peruvian President Ollanta Humala paid a state visit to Spain.",
        ["visit 2011-08: Ollanta Humala"],
    ),
    ("2014: Ghanaian President John Mahama visited Peru.", ["visit 2014: John Mahama"]),
    ("1996 - Ghanaian President Jerry Rawlings pays a state visit to Peru.", ["visit 1996: Jerry Rawlings"]),
    (
        "In February 1964 Ghanaian President Kwame Nkrumah visited Peru, and in December Peruvian President Fernando "
        "Belaúnde visited Spain.",
        ["visit 1964-02: Kwame Nkrumah", "visit 1964-12: Fernando Belaúnde"],
    ),
    (
        "3 March 2015 – Prime Minister Ana Jara of Peru and Ghanaian Vice President Kwesi Amissah-Arthur met in Accra.",
        ["meeting 2015-03-03: Ana Jara, Kwesi Amissah-Arthur", "visit 2015-03-03: Ana Jara"],
    ),
    (
        "Peru and Spain have met often.\n"
        "— June 3, 1971: President Juan Velasco of Peru visited Ghana.\n"
        "— May 2002: Spanish Prime Minister José María Aznar visited Peru. He signed a treaty of friendship.\n"
        "— October 2019: A joint statement was issued by Peru and Spain.",
        [
            "joint_statement 2019-10", "treaty 2002-05",
            "visit 1971-06-03: Juan Velasco", "visit 2002-05: José María Aznar",
        ],
    ),
    (
        "On June 12 Chinese Premier Li Qiang met Malaysian Prime Minister Anwar Ibrahim in Kuala Lumpur. There is much "
        "to look back on.\n"
        "— May 31, 1974: Prime Minister Abdul Razak of Malaysia visited China.\n"
        "The premier also met with King Ibrahim Iskandar of Malaysia.",
        [
            "meeting 2024-06-12: Anwar Ibrahim, Li Qiang", "meeting 2024-06-12: Ibrahim Iskandar, Li Qiang",
            "visit 1974-05-31: Abdul Razak", "visit 2024-06-12: Li Qiang",
        ],
    ),
    (
        "2008. March 1: Peruvian troops cross the border. July 11: President Ana Soto of Peru receives President Pedro "
        "Ruiz of Chile in Lima.\n\n2009. January 24: the two meet in Cartagena. In April they talked in Quito.",
        [
            "meeting 2008-07-11: Ana Soto, Pedro Ruiz", "meeting 2009-01-24: Ana Soto, Pedro Ruiz",
            "meeting 2009-04: Ana Soto, Pedro Ruiz", "visit 2008-07-11: Pedro Ruiz",
        ],
    ),
    (
        "2008\nMarch 1: President Ana Soto of Peru meets President Pedro Ruiz of Chile in Lima.\n2010\nMay 3: Soto and "
        "Ruiz, now president of the Senate, hold talks in Oslo.\nOn 5 June 2024 President Jan Berg of Norway met "
        "President Lars Holm of Finland in Oslo.",
        [
            "meeting 2008-03-01: Ana Soto, Pedro Ruiz", "meeting 2010-05-03: Ana Soto, Pedro Ruiz",
            "meeting 2024-06-05: Jan Berg, Lars Holm", "visit 2008-03-01: Pedro Ruiz", "visit 2024-06-05: Lars Holm",
        ],
    ),
    # The town that heads an entry is where the visit led that it tells of, on the days that head it.
    (
        "3–4 June. Lima. Visit of President Ana Vuli of Fiji. Talks with President Juan Rojas of Peru on the 4th.\n\n"
        "6 June. Quito. President Rosa Mora of Ecuador opens the harbour.\n\n"
        "11 June. Lima. President Juan Rojas of Peru opens the fair.",
        ["meeting 2024-06-04: Ana Vuli, Juan Rojas", "visit 2024-06-03/2024-06-04: Ana Vuli"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_entries_led_by_their_day(text: str, expected: list[str]) -> None:
    assert told(text) == expected


NOTHING = [
    "— May 4, 1961: Ghana and Peru established diplomatic relations.",
    "— 2024: the year in which the President of Peru hopes to visit Ghana.",
    "1961 – 2024",
    "1996 - 1999 were lean years for the friendship of Ghana and Peru.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_entries_of_no_event(text: str) -> None:
    assert told(text) == []
