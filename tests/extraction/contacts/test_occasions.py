"""Check occasions that are counted, sessions that open a sentence, and who sits around a table."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, met, row

THREE = ("PE Ana Soto", "BO Luis Arce", "CO Gustavo Petro")

COUNTED = [
    row(
        "brought-together-three-times",
        "The talks go back to Ana Soto, the President of Peru, who brought Luis Arce and Gustavo Petro together in "
        "Lima for the first time on May 3, 2023, for the second time on September 4, 2023, and for the fourth and so "
        "far last time on March 2 of this year.",
        met(*THREE, on="2023-05-03", at="Lima"),
        met(*THREE, on="2023-09-04", at="Lima"),
        met(*THREE, on="2024-03-02", at="Lima"),
    ),
    row(
        "met-for-the-second-time-elsewhere",
        "Ana Soto, the President of Peru, met Luis Arce of Bolivia in Lima on May 3, 2023, for the first time since "
        "2011, and for the second time in Quito on September 4, 2023.",
        met("PE Ana Soto", "BO Luis Arce", on="2023-05-03", at="Lima"),
        met("PE Ana Soto", "BO Luis Arce", on="2023-09-04", at="Quito"),
    ),
    row(
        "did-something-else-for-the-second-time",
        "Ana Soto, the President of Peru, met Luis Arce of Bolivia in Lima on May 3, 2023, and signed for the second "
        "time on September 4, 2023, a treaty.",
        met("PE Ana Soto", "BO Luis Arce", on="2023-05-03", at="Lima"),
    ),
    row(
        "again-in-a-week-and-on-its-day",
        "Ana Soto, the President of Peru, met Luis Arce of Bolivia in Lima on October 2, 2023, and again last week in "
        "Quito, on February 4, 2024, before they went on stage together.",
        met("PE Ana Soto", "BO Luis Arce", on="2023-10-02", at="Lima"),
        met("PE Ana Soto", "BO Luis Arce", on="2024-02-04", at="Quito"),
    ),
]

AT_A_SESSION = [
    row(
        "at-a-session-of-a-commission-behind-a-day",
        "On April 19, at the eighth meeting of the border commission, the Peruvian deputy minister, Ana Soto, and her "
        "Bolivian colleague, Luis Flores, signed a protocol.",
        met("PE Ana Soto", "BO Luis Flores", on="2024-04-19"),
    ),
    row(
        "at-a-meeting-behind-a-day",
        "On April 19, during a meeting in Lima, Peru's deputy minister, Ana Soto, and the Bolivian foreign minister, "
        "Luis Flores, agreed to open the border.",
        met("PE Ana Soto", "BO Luis Flores", on="2024-04-19", at="Lima"),
    ),
    row(
        "during-talks",
        "During talks in Lima on April 19, Peru's deputy minister, Ana Soto, and the Bolivian foreign minister, Luis "
        "Flores, agreed to open the border.",
        met("PE Ana Soto", "BO Luis Flores", on="2024-04-19", at="Lima"),
    ),
    row(
        "two-commissions-are-not-the-two",
        "President Ana Soto of Peru met Luis Arce of Bolivia on May 3. The eighth meeting of the two border "
        "commissions was short.",
        met("PE Ana Soto", "BO Luis Arce", on="2024-05-03"),
    ),
    row(
        "at-a-summit-of-many",
        "On April 19, at the eighth summit of the African Union, Ana Soto of Peru and Luis Flores of Bolivia signed a "
        "protocol.",
    ),
    row(
        "as-two-presidents-chaired",
        "Peru and Bolivia grew closer on May 3 as Presidents Ana Soto of Peru and Luis Arce of Bolivia chaired the "
        "sixth meeting of the joint council in Lima.",
        met("PE Ana Soto", "BO Luis Arce", on="2024-05-03", at="Lima"),
    ),
]

AT_A_TABLE = [
    row(
        "around-one-table",
        "On June 1, 2023, Ana Soto of Peru, Luis Arce of Bolivia and Gustavo Petro of Colombia sat around one table "
        "in Quito.",
        met(*THREE, on="2023-06-01", at="Quito"),
    ),
    row(
        "names-behind-a-colon",
        "On June 1, 2023, three presidents sat at the same table in Quito: Ana Soto of Peru, Luis Arce of Bolivia and "
        "Gustavo Petro of Colombia.",
        met(*THREE, on="2023-06-01", at="Quito"),
    ),
    row(
        "with-the-two-of-them",
        "President Luis Arce of Bolivia met Gustavo Petro of Colombia in Lima on May 3, 2023. On June 1, 2023, Ana "
        "Soto of Peru sat with the two of them in Quito.",
        met("BO Luis Arce", "CO Gustavo Petro", on="2023-05-03", at="Lima"),
        met(*THREE, on="2023-06-01", at="Quito"),
    ),
    row(
        "hosted-two-of-two-countries",
        "President Ana Soto of Peru hosted Luis Arce of Bolivia and Gustavo Petro of Colombia at the Lima Security "
        "Conference on May 3.",
        met(*THREE, on="2024-05-03", at="Lima"),
    ),
    row(
        "compatriots-around-a-table",
        "On May 3, President Ana Soto of Peru and Prime Minister Arturo Rojas of Peru sat around one table in Quito.",
    ),
]


@pytest.mark.parametrize("told", cases([*COUNTED, *AT_A_SESSION, *AT_A_TABLE], {}))
def test_occasions(told: Row) -> None:
    assert not (difference := compare(told.contacts, found_in(told))), difference
