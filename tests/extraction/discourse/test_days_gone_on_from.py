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
        "had-earlier-received-in-a-house-there",
        "President Dina Boluarte of Peru held talks with President Luis Arce of Bolivia in Lima on 4 May 2024. Prime "
        "Minister Alberto Otárola of Peru had earlier received Foreign Minister Celinda Sosa of Bolivia at the "
        "Government Palace.",
        met("BO Luis Arce", "PE Dina Boluarte", on="2024-05-04", at="Lima"),
        met("BO Celinda Sosa", "PE Alberto Otárola", on="2024-05-04", at="Lima"),
    ),
    row(
        "had-earlier-met-elsewhere",
        "President Alar Karis of Estonia held talks with President Maia Sandu of Moldova in Tallinn on 4 May 2024. "
        "They had earlier met in Vienna.",
        met("EE Alar Karis", "MD Maia Sandu", on="2024-05-04", at="Tallinn"),
        met("EE Alar Karis", "MD Maia Sandu", on=None, at="Vienna"),
    ),
    # The night before an occasion, and the morning after it
    row(
        "evening-before-the-opening",
        "On 9 April 2024 the summit was opened in Lima. Prime Minister Kaja Tamm of Estonia saw President Dina "
        "Boluarte of Peru the evening before the opening, at a dinner.",
        met("EE Kaja Tamm", "PE Dina Boluarte", on="2024-04-08", at="Lima"),
    ),
    row(
        "morning-after-the-forum",
        "The forum in Lima ended on 9 April 2024. The morning after the forum Prime Minister Kaja Tamm of Estonia met "
        "President Dina Boluarte of Peru.",
        met("EE Kaja Tamm", "PE Dina Boluarte", on="2024-04-10", at="Lima"),
    ),
    row(
        "in-the-evening-before-the-dinner",
        "On 9 April 2024 the summit was opened in Lima. Prime Minister Kaja Tamm of Estonia saw President Dina "
        "Boluarte of Peru in the evening before the dinner.",
        met("EE Kaja Tamm", "PE Dina Boluarte", on="2024-04-09", at="Lima"),
    ),
    # The day of what is told of a thing by the way
    row(
        "of-which-it-was-begun-in-november",
        "In Lomé on 10 January 2024 President Faure Gnassingbé of Togo received Foreign Minister Espen Barth Eide of "
        "Norway. The new bridge, building of which was begun in November, was what their talks dealt with. A day "
        "earlier Eide had met with Foreign Minister Robert Dussey of Togo.",
        met("NO Espen Barth Eide", "TG Faure Gnassingbé", on="2024-01-10", at="Lomé"),
        met("NO Espen Barth Eide", "TG Robert Dussey", on="2024-01-09", at="Lomé"),
    ),
    # A second clause that does not look back
    row(
        "had-come-and-her-plane-landed",
        "Prime Minister Kaja Tamm of Estonia stayed in Lima for a day. She had come from Quito, where President Daniel "
        "Noboa of Ecuador received her at the palace, and her plane landed on Monday, 9 February 2026. President Dina "
        "Boluarte of Peru was waiting. After their talks the two signed a pact.",
        met("EC Daniel Noboa", "EE Kaja Tamm", on=ANY, at="Quito"),
        met("EE Kaja Tamm", "PE Dina Boluarte", on="2026-02-09", at="Lima"),
    ),
    # Days told by a number before talks
    row(
        "on-the-seventeenth-talks",
        "On 16 April 2024 Prime Minister Kaja Tamm of Estonia arrived in Lima. On the 17th talks with President Dina "
        "Boluarte of Peru took place at the palace.",
        met("EE Kaja Tamm", "PE Dina Boluarte", on="2024-04-17", at="Lima"),
    ),
    # The day on which somebody was told something
    row(
        "told-on-friday-and-a-day-earlier",
        "Peru will buy more Togolese cotton, Prime Minister Gustavo Adrianzén told visiting Togolese President Faure "
        "Gnassingbé in Lima on Friday, 3 May 2024. The port is to be widened. Gnassingbé said his talks with President "
        "Dina Boluarte of Peru a day earlier had been a milestone.",
        met("PE Gustavo Adrianzén", "TG Faure Gnassingbé", on="2024-05-03", at="Lima"),
        met("PE Dina Boluarte", "TG Faure Gnassingbé", on="2024-05-02", at="Lima"),
    ),
    # Years counted from one long ago
    row(
        "nine-years-later",
        "From 14 to 16 September 2022 President Dina Boluarte of Peru visited Chile and Bolivia. It was in Chile, in "
        "September 2013, that she first spoke of the road. Nine years later she was back there and on 14 September "
        "held talks with President Gabriel Boric of Chile.",
        met("CL Gabriel Boric", "PE Dina Boluarte", on="2022-09-14"),
    ),
    row(
        "january-behind-a-year-long-ago",
        "President Isaias Afwerki of Eritrea made a state visit to Peru from 14 to 18 May 2023. He met President Dina "
        "Boluarte on 15 May. Eritrea joined the fund in November 2021, and Foreign Minister Elmer Schialer of Peru "
        "began his African tour of the following January in Massawa. Foreign Minister Osman Saleh of Eritrea had talks "
        "with Prime Minister Alberto Otárola of Peru.",
        met("ER Isaias Afwerki", "PE Dina Boluarte", on="2023-05-15"),
        met("ER Osman Saleh", "PE Alberto Otárola", on="2023-05-15"),
    ),
    # Counted from what another did
    row(
        "two-days-after-his-colleague",
        "President Santiago Peña of Paraguay held talks with President Daniel Noboa of Ecuador in Quito on 13 "
        "September 2023. President Dina Boluarte of Peru likewise paid a visit to Ecuador, lasting from 10 to 16 "
        "September, and had talks with Noboa two days after her Paraguayan colleague.",
        met("EC Daniel Noboa", "PY Santiago Peña", on="2023-09-13", at="Quito"),
        met("EC Daniel Noboa", "PE Dina Boluarte", on="2023-09-15", at="Quito"),
    ),
    # Beside a gathering told before
    row(
        "margins-of-that-conference",
        "President Santiago Peña of Paraguay arrived in Quito on 24 August 2024 from Oslo, where he had attended a "
        "fisheries conference that was held from 20 to 22 August. On the margins of that conference Prime Minister "
        "Jonas Gahr Støre of Norway gave him lunch. On Monday President Daniel Noboa of Ecuador received him.",
        met("NO Jonas Gahr Støre", "PY Santiago Peña", on="2024-08-20/2024-08-22", at="Oslo"),
        met("EC Daniel Noboa", "PY Santiago Peña", on="2024-08-26", at="Quito"),
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
        "with-him-who-runs-the-port-on-the-17th",
        "On 16 April 2024 President Kaja Tamm of Estonia arrived in Lima. She talked with Foreign Minister Javier "
        "González-Olaechea of Peru that evening and with Minister Ana Revilla of Peru, who runs the port, on 17 April.",
        met("EE Kaja Tamm", "PE Javier González-Olaechea", on="2024-04-16", at="Lima"),
        met("EE Kaja Tamm", "PE Ana Revilla", on="2024-04-17", at="Lima"),
    ),
    row(
        "with-him-who-was-elsewhere-on-friday",
        "On 16 April 2024 President Kaja Tamm of Estonia met in Lima with President Dina Boluarte of Peru, who had "
        "seen the port on 12 April, and Minister Ana Revilla of Peru.",
        met("EE Kaja Tamm", "PE Dina Boluarte", on="2024-04-16", at="Lima"),
        met("EE Kaja Tamm", "PE Ana Revilla", on="2024-04-16", at="Lima"),
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
