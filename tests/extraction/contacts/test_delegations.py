"""Check delegations: who leads them, who comes along, whom nobody names."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    ANY,
    Row,
    cases,
    compare,
    found_in,
    met,
    row,
    told_in,
)

# Delegations with and without the name of who leads them.
ROWS = [
    row(
        "delegation-led-by",
        "A delegation led by Seychelles' Fisheries Minister Jean-François Ferrari met Mauritian Blue "
        "Economy Minister Sudheer Maudhoo in Port Louis on 7 June.",
        met("SC Jean-François Ferrari", "MU Sudheer Maudhoo", on="2024-06-07", at="Port Louis"),
    ),
    row(
        "received-a-delegation-led-by",
        "Kuwait's crown prince, Sheikh Sabah Khaled Al-Sabah, received a delegation headed by Iraqi "
        "Interior Minister Abdul Amir al-Shammari on June 9.",
        met("KW Sabah Khaled Al-Sabah", "IQ Abdul Amir al-Shammari", on="2024-06-09"),
    ),
    row(
        "delegation-held-talks",
        "A Nicaraguan delegation led by Foreign Minister Denis Moncada held talks with Iranian officials "
        "headed by First Vice President Mohammad Mokhber in Tehran on May 23.",
        met("NI Denis Moncada", "IR Mohammad Mokhber", on="2024-05-23", at="Tehran"),
    ),
    row(
        "delegations-headed-by",
        "Delegations headed by Georgian Economy Minister Levan Tsiklauri and Turkish Trade Minister Orhan "
        "Aksoy sat down together in Batumi on June 7.",
        met("GE Levan Tsiklauri", "TR Orhan Aksoy", on="2024-06-07", at="Batumi"),
    ),
    row(
        "each-side-represented-by",
        "At the consultations held in Havana on 5 June the Mexican side was led by Undersecretary Pilar "
        "Oropeza and the Cuban side by Deputy Minister Yadira Fonseca.",
        met("MX Pilar Oropeza", "CU Yadira Fonseca", on="2024-06-05", at="Havana"),
    ),
    row(
        "parliament-group",
        "A delegation of the Belgian Senate headed by its president, Lieve Goossens, met with Speaker "
        "Idriss Benhima of Morocco in Rabat on May 29.",
        met("BE Lieve Goossens", "MA Idriss Benhima", on="2024-05-29", at="Rabat"),
    ),
    row(
        "representatives-together",
        "In Urumqi on June 6 Chinese Vice Minister Chen Lan met with representatives of the parties of Kazakhstan, "
        "Kyrgyzstan and Tajikistan.",
        met("CN Chen Lan", sides="KG KZ TJ", on="2024-06-06", at=ANY),
    ),
    row(
        "delegation-without-a-name",
        "On June 12 Mozambican Foreign Minister Chakil Macuácua met with a delegation of Brazil's Workers' Party in "
        "Maputo.",
        met("MZ Chakil Macuácua", sides="BR", on="2024-06-12", at="Maputo"),
    ),
]

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS_OF_TEXTS = {
    "with-his-delegation-of": "those present: who was accompanied by his deputy",
}

# Who led a delegation, or was in it, is told in another sentence or clause.
TEXTS = [
    row(
        "delegation-led-by",
        "GABORONE, June 12, 2024 - Botswana's Foreign Minister Lemogang Kwape met here on Tuesday with a delegation of "
        "the Swedish parliament. The delegation, led by Speaker Andreas Norlén, is here for a week.",
        met("BW Lemogang Kwape", "SE Andreas Norlén", on="2024-06-11", at="Gaborone"),
    ),
    row(
        "on-each-side",
        "Delegations of Peru and Chile met in Arica on 9 June 2024. The Peruvian side was headed by "
        "Foreign Minister Tomás Belaunde, the Chilean side by Foreign Minister Rosario Echeverría.",
        met("PE Tomás Belaunde", "CL Rosario Echeverría", on="2024-06-09", at="Arica"),
    ),
    row(
        "with-his-delegation-of",
        "Omani Foreign Minister Salim al-Harthi met Iranian Foreign Minister Behrouz Golestani, who was "
        "accompanied by his deputy Farhad Nikzad, in Muscat on 10 June 2024.",
        met(
            "OM Salim al-Harthi",
            "IR Behrouz Golestani",
            on="2024-06-10",
            at="Muscat",
            present=("IR Farhad Nikzad",),
        ),
    ),
    row(
        "delegation-with-members",
        "A delegation led by Slovak Speaker Marek Hudák and including Senator Zuzana Horváthová met "
        "Slovenian Speaker Urška Zupan in Ljubljana on 11 June 2024.",
        met(
            "SK Marek Hudák",
            "SI Urška Zupan",
            on="2024-06-11",
            at="Ljubljana",
            present=("SK Zuzana Horváthová",),
        ),
    ),
    row(
        "delegation-under",
        "On 23 August 2024 Pakistani Foreign Minister Kamran Afridi received a delegation of the "
        "Bangladesh Nationalist Party under its secretary general, Rezaul Haque, in Dhaka.",
        met("PK Kamran Afridi", "BD Rezaul Haque", on="2024-08-23", at="Dhaka"),
    ),
    row(
        "met-its-members",
        "A delegation headed by Rosa Medina, general secretary of the Sandinista National Liberation Front, visited "
        "Hanoi. Vietnamese Foreign Minister Bùi Đình Long met its members on 13 May 2024.",
        met("NI Rosa Medina", "VN Bùi Đình Long", on="2024-05-13", at="Hanoi"),
    ),
    row(
        "the-delegation-met",
        "A delegation of the Basotho Senate led by its president, Tseliso Mokhosi, visited Namibia in "
        "April 2024. On April 16 the delegation met Lukas Sinimbo Muha, chairperson of the National "
        "Council of Namibia, in Windhoek.",
        met("LS Tseliso Mokhosi", "NA Lukas Sinimbo Muha", on="2024-04-16", at="Windhoek"),
    ),
    row(
        "three-with-one-of-an-organisation",
        "Talks between President Hage Geingob of Namibia and Prime Minister Sam Matekane of Lesotho were held in "
        "Windhoek on 15 May 2023, with the mediation of African Union Commission Chairperson Moussa Faki Mahamat. "
        "The three leaders met again on 1 June 2023 in Maseru, with the participation of French President Emmanuel "
        "Macron and Dutch Prime Minister Mark Rutte.",
        met("NA Hage Geingob", "LS Sam Matekane", on="2023-05-15", at="Windhoek"),
        met(
            "NA Hage Geingob",
            "LS Sam Matekane",
            "AU Moussa Faki Mahamat",
            "FR Emmanuel Macron",
            "NL Mark Rutte",
            on="2023-06-01",
            at="Maseru",
        ),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_delegations(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference


@pytest.mark.parametrize("case", cases(TEXTS, KNOWN_GAPS_OF_TEXTS))
def test_delegations_in_texts(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
