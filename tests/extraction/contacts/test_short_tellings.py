"""Check contacts that are told in few words: "Then came Oslo: an hour with X", "greeted her at the gate"."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

HOURS = [
    row(
        "evening-in-a-town",
        "Petr Fiala of the Czech Republic was in Warsaw on Tuesday, 4 June 2024. In the evening came Berlin: an "
        "hour with Olaf Scholz in the Chancellery.",
        met("CZ Petr Fiala", "DE Olaf Scholz", on="2024-06-04", at="Berlin"),
    ),
    row(
        "forty-minutes",
        "Kenya's president, William Ruto, landed in Paris on 5 June 2024. Then came Rome: forty minutes with "
        "Giorgia Meloni at Chigi palace.",
        met("IT Giorgia Meloni", "KE William Ruto", on="2024-06-05", at="Rome"),
    ),
    row(
        "two-after-a-colon",
        "On 6 June 2024 Gabriel Boric flew from Stockholm to Oslo: half an hour with King Harald, two hours with "
        "Jonas Gahr Støre.",
        met("CL Gabriel Boric", "NO Harald V", on="2024-06-06", at="Oslo"),
        met("CL Gabriel Boric", "NO Jonas Gahr Støre", on="2024-06-06", at="Oslo"),
    ),
    row(
        "an-hour-and-a-quarter",
        "Maia Sandu reached Prague at noon on 7 June 2024. First an hour and a quarter with Petr Pavel, then lunch.",
        met("CZ Petr Pavel", "MD Maia Sandu", on="2024-06-07", at="Prague"),
    ),
    row(
        "two-hours-behind-a-colon",
        "Prabowo Subianto of Indonesia came to Ankara on 30 July 2024 and found a full programme: two hours with "
        "Recep Tayyip Erdogan, then a museum.",
        met("ID Prabowo Subianto", "TR Recep Tayyip Erdogan", on="2024-07-30", at="Ankara"),
    ),
    row(
        "and-as-many",
        "The day of Edgars Rinkēvičs in Kyiv, 6 June 2024, was long: 50 minutes with Volodymyr Zelenskyy, and as "
        "many with Dmytro Kuleba.",
        met("LV Edgars Rinkēvičs", "UA Volodymyr Zelenskyy", on="2024-06-06", at="Kyiv"),
    ),
    row(
        "day-began-in-a-palace",
        "Zuzana Čaputová was in Vienna. Wednesday, 5 June 2024, began at the Hofburg with Alexander Van der Bellen.",
        met("AT Alexander Van der Bellen", "SK Zuzana Čaputová", on="2024-06-05", at="Vienna"),
    ),
    row(
        "day-opened-in-a-tower",
        "Santiago Peña was in Montevideo. Monday, June 3, 2024, opened in the tower with Luis Lacalle Pou.",
        met("PY Santiago Peña", "UY Luis Lacalle Pou", on="2024-06-03", at="Montevideo"),
    ),
    row(
        "morning-began-in-a-palace",
        "Santiago Peña was in Quito. The morning of June 4, 2024, began in Carondelet palace with Daniel Noboa.",
        met("EC Daniel Noboa", "PY Santiago Peña", on="2024-06-04", at="Quito"),
    ),
    row(
        "got-him-to-himself",
        "On 3 June 2024 Edi Rama got Viktor Orbán to himself for an hour in Tirana.",
        met("AL Edi Rama", "HU Viktor Orbán", on="2024-06-03", at="Tirana"),
    ),
]
GREETINGS = [
    row(
        "greeted-at-the-white-house",
        "Joe Biden greeted Andrzej Duda at the White House on March 12, 2024.",
        met("PL Andrzej Duda", "US Joe Biden", on="2024-03-12", at="Washington"),
    ),
    row(
        "greeted-on-the-steps",
        "On 5 May 2024 Emmanuel Macron greeted Ursula von der Leyen on the steps of the Élysée.",
        met("EU Ursula von der Leyen", "FR Emmanuel Macron", on="2024-05-05"),
    ),
    row(
        "greeted-at-the-gate",
        "On 9 May 2024 Petr Pavel greeted Zuzana Čaputová at the gate of Prague Castle.",
        met("CZ Petr Pavel", "SK Zuzana Čaputová", on="2024-05-09"),
    ),
    row(
        "greeted-in-front-of",
        "Rishi Sunak greeted Fumio Kishida in front of the residence in London on 6 June 2024.",
        met("GB Rishi Sunak", "JP Fumio Kishida", on="2024-06-06", at="London"),
    ),
    row(
        "no-talk-at-an-airport",
        "Cyril Ramaphosa greeted Felix Tshisekedi at the airport on 6 June 2024.",
    ),
    row(
        "greeted-in-a-letter",
        "Xi greeted him in a letter on 3 June 2024.",
    ),
]
WORDS = [
    row(
        "knee-to-knee",
        "Giorgia Meloni and Narendra Modi sat knee to knee in Fasano on 13 June 2024.",
        met("IN Narendra Modi", "IT Giorgia Meloni", on="2024-06-13", at="Fasano"),
    ),
    row(
        "knee-to-knee-with",
        "On 13 June 2024 Joe Biden sat knee to knee with Volodymyr Zelenskyy in Fasano for ten minutes.",
        met("UA Volodymyr Zelenskyy", "US Joe Biden", on="2024-06-13", at="Fasano"),
    ),
    row(
        "came-across",
        "In the corridor in Nairobi on 4 May 2024 Paul Kagame came across Félix Tshisekedi.",
        met("CD Félix Tshisekedi", "RW Paul Kagame", on="2024-05-04", at="Nairobi"),
    ),
    row(
        "got-up-and-called",
        "On 6 June 2024 Rishi Sunak received Fumio Kishida in London. Halfway through lunch he got up and called "
        "Joe Biden for ten minutes.",
        met("GB Rishi Sunak", "JP Fumio Kishida", on="2024-06-06", at="London"),
        called("GB Rishi Sunak", "US Joe Biden", on="2024-06-06"),
    ),
    row(
        "called-for-a-quarter-of-an-hour",
        "On 5 June 2024 Emmanuel Macron called Xavier Bettel for a quarter of an hour.",
        called("FR Emmanuel Macron", "LU Xavier Bettel", on="2024-06-05"),
    ),
    row(
        "two-were-with-him",
        "On Tuesday, 14 May 2024, Petteri Orpo and Ulf Kristersson were with Olaf Scholz in Berlin.",
        met("DE Olaf Scholz", "FI Petteri Orpo", "SE Ulf Kristersson", on="2024-05-14", at="Berlin"),
    ),
    row(
        "they-were-with-him",
        "Kaja Kallas and Evika Siliņa flew to Vilnius on 7 June 2024. In the morning they were with Gitanas "
        "Nausėda, who gave them coffee.",
        met("EE Kaja Kallas", "LT Gitanas Nausėda", "LV Evika Siliņa", on="2024-06-07", at="Vilnius"),
    ),
    row(
        "the-two-behind-a-semicolon",
        "William Ruto went to Addis Ababa on May 2, where Abiy Ahmed received him; the day after, in Djibouti, he "
        "ran into Hassan Sheikh Mohamud and the two talked for an hour.",
        met("ET Abiy Ahmed", "KE William Ruto", on="2024-05-02", at="Addis Ababa"),
        met("KE William Ruto", "SO Hassan Sheikh Mohamud", on="2024-05-03", at="Djibouti"),
        title="Ruto's long May",
    ),
    row(
        "the-two-behind-a-list",
        "Kristen Michal of Estonia saw Alexander De Croo in Brussels on June 3; the next day, in The Hague, he "
        "met Mark Rutte, and the two had lunch.",
        met("BE Alexander De Croo", "EE Kristen Michal", on="2024-06-03", at="Brussels"),
        met("EE Kristen Michal", "NL Mark Rutte", on="2024-06-04", at="The Hague"),
        title="Michal in Brussels",
    ),
    row(
        "as-her-guest-of-honour",
        "On 9 May 2024 Aleksandar Vučić was in Athens as Katerina Sakellaropoulou's guest of honour.",
        met("GR Katerina Sakellaropoulou", "RS Aleksandar Vučić", on="2024-05-09", at="Athens"),
        title="Guests",
    ),
    row(
        "as-the-kings-guest",
        "On 9 May 2024 Petr Fiala was in Amman as King Abdullah's guest.",
        met("CZ Petr Fiala", "JO Abdullah II", on="2024-05-09", at="Amman"),
        title="Guests of the king",
    ),
    row(
        "as-one-guest-and-another",
        "Petr Fiala was in Tallinn on 8 May 2024 as the guest of Kaja Kallas, and in Riga on the 9th as Evika "
        "Siliņa's guest.",
        met("CZ Petr Fiala", "EE Kaja Kallas", on="2024-05-08", at="Tallinn"),
        met("CZ Petr Fiala", "LV Evika Siliņa", on="2024-05-09", at="Riga"),
        title="The guest",
    ),
    row(
        "as-the-guest-of-a-club",
        "On 9 May 2024 Petr Fiala sat in the stadium as the club's guest.",
        title="A stranger",
    ),
]


@pytest.mark.parametrize("case", cases([*HOURS, *GREETINGS, *WORDS], {}))
def test_short_tellings(case: Row) -> None:
    difference = compare(case.contacts, found_in(case))
    assert not difference, case.text + difference
