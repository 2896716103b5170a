"""Check from which day a story goes on: not from that of a stay around it, or from one that bounds a stay."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, cases, compare, met, row, told_in

KNOWN_GAPS: dict[str, str] = {}

ROWS = [
    # A stay told with all its days holds the story's own day.
    row(
        "stay-around-the-day",
        "President Dina Boluarte of Peru opened the Andean Forum in Lima on 13 May 2024. President Luis Arce of "
        "Bolivia was on an official visit to Peru from 10 to 14 May. In her talks with him she praised the port. The "
        "same day Foreign Minister Javier González-Olaechea of Peru received Celinda Sosa, his Bolivian "
        "counterpart.\n\nThe next day President Boluarte received President Santiago Peña of Paraguay.",
        met("BO Luis Arce", "PE Dina Boluarte", on="2024-05-13", at="Lima"),
        met("BO Celinda Sosa", "PE Javier González-Olaechea", on="2024-05-13", at="Lima"),
        met("PE Dina Boluarte", "PY Santiago Peña", on="2024-05-14", at="Lima"),
    ),
    row(
        "stay-behind-the-day",
        "President Alar Karis of Estonia opened a fair in Tallinn on 3 May 2024. President Maia Sandu of Moldova was "
        "on a state visit to Estonia from 10 to 14 May. President Karis held talks with her.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-10/2024-05-14", at=ANY),
    ),
    # Until when somebody stayed
    row(
        "stayed-until-the-evening-of",
        "President Sauli Rautio of Finland saw the festival in Riga on 3 May 2024. He stayed in Latvia until the "
        "evening of 4 May. He had talks there with President Ilze Kalniņa of Latvia.",
        met("FI Sauli Rautio", "LV Ilze Kalniņa", on="2024-05-03", at=ANY),
    ),
    row(
        "by-the-evening-of",
        "President Sauli Rautio of Finland saw the festival in Riga on 3 May 2024. By the evening of 5 May he was in "
        "Tallinn. President Kersti Tamm of Estonia received him.",
        met("EE Kersti Tamm", "FI Sauli Rautio", on="2024-05-05", at="Tallinn"),
    ),
    # The day of an occasion told before
    row(
        "after-the-parade",
        "Fourteen heads of state saw the parade in Quito on 10 August 2024. President Santiago Peña of Paraguay flew "
        "home on 12 August. After the parade he had held talks with President Luis Arce of Bolivia.",
        met("BO Luis Arce", "PY Santiago Peña", on="2024-08-10", at=ANY),
    ),
    row(
        "at-the-funeral",
        "The funeral of the old queen took place in Oslo on 10 August 2024. On 12 August Prime Minister Jonas Gahr "
        "Støre of Norway received Prime Minister Kaja Tamm of Estonia in Bergen. After the funeral he met President "
        "Alexander Stubb of Finland.",
        met("EE Kaja Tamm", "NO Jonas Gahr Støre", on="2024-08-12", at="Bergen"),
        met("FI Alexander Stubb", "NO Jonas Gahr Støre", on="2024-08-10", at=ANY),
    ),
    # What had been earlier was on the same day.
    row(
        "had-earlier-received",
        "President Alar Karis of Estonia held talks with President Maia Sandu of Moldova in Tallinn on 4 May 2024. He "
        "had earlier received Foreign Minister Mihai Popșoi of Moldova.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-04", at="Tallinn"),
        met("EE Alar Karis", "MD Mihai Popșoi", on="2024-05-04"),
    ),
    row(
        "had-earlier-met-elsewhere",
        "President Alar Karis of Estonia held talks with President Maia Sandu of Moldova in Tallinn on 4 May 2024. "
        "They had earlier met in Vienna.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-04", at="Tallinn"),
        met("EE Alar Karis", "MD Maia Sandu", on=None, at="Vienna"),
    ),
    # Each of a list has his own day, whatever stands beside his name.
    row(
        "with-himself-the-next-day",
        "In June 2024 Foreign Minister Javier González-Olaechea of Peru was in Chile. He met with Foreign Minister "
        "Alberto van Klaveren of Chile on June 28 and with President Gabriel Boric himself the next day.",
        met("CL Alberto van Klaveren", "PE Javier González-Olaechea", on="2024-06-28"),
        met("CL Gabriel Boric", "PE Javier González-Olaechea", on="2024-06-29"),
    ),
    row(
        "in-person-on-the-second",
        "Prime Minister Kaja Tamm of Estonia spoke with Foreign Minister Maria Ohisalo of Finland on June 1, 2024 and "
        "with President Alexander Stubb in person on June 2.",
        met("EE Kaja Tamm", "FI Maria Ohisalo", on="2024-06-01"),
        met("EE Kaja Tamm", "FI Alexander Stubb", on="2024-06-02"),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_when(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
