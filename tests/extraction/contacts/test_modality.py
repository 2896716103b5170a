"""Check meetings that are planned, kept, put off, dropped or not confirmed, and people who never met."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    Row,
    called,
    cases,
    compare,
    found_in,
    met,
    planned,
    row,
    told_in,
)

# Meetings to come.
ROWS = [
    row(
        "talks-that-will-be-held",
        "The talks between the prime ministers of Latvia and Georgia will be held behind closed doors.",
        planned(sides="GE LV"),
    ),
    row(
        "will-meet",
        "Cuban Foreign Minister Bruno Rodríguez will meet his Bolivian counterpart, Celinda Sosa, in La Paz on July 2.",
        planned("CU Bruno Rodríguez", "BO Celinda Sosa", on="2024-07-02", at="La Paz"),
    ),
    row(
        "agreed-to-meet-on-a-day",
        "Finnish Foreign Minister Pekka Lahti and Namibian Foreign Minister Anna Shilongo agreed to meet on June 28 in "
        "Windhoek.",
        planned("FI Pekka Lahti", "NA Anna Shilongo", on="2024-06-28", at="Windhoek"),
    ),
    row(
        "promised-to-sit-down-with-each-other",
        "Finnish Foreign Minister Pekka Lahti and Namibian Foreign Minister Anna Shilongo promised to sit down with "
        "each other on June 28 in Windhoek.",
        planned("FI Pekka Lahti", "NA Anna Shilongo", on="2024-06-28", at="Windhoek"),
    ),
    row(
        "is-to-meet",
        "Sierra Leone's President Julius Maada Bio is to meet Guinean Prime Minister Amadou Oury Bah in "
        "Conakry on 28 June.",
        planned("SL Julius Maada Bio", "GN Amadou Oury Bah", on="2024-06-28", at="Conakry"),
    ),
    row(
        "is-scheduled-to-hold-talks",
        "German Chancellor Olaf Scholz is scheduled to hold talks with Argentine President Javier Milei in "
        "Berlin on June 23.",
        planned("DE Olaf Scholz", "AR Javier Milei", on="2024-06-23", at="Berlin"),
    ),
    row(
        "is-expected-to-meet",
        "Greek Prime Minister Kyriakos Mitsotakis is expected to meet Turkish President Recep Tayyip "
        "Erdoğan in Washington on 10 July.",
        planned("GR Kyriakos Mitsotakis", "TR Recep Tayyip Erdoğan", on="2024-07-10", at="Washington"),
    ),
    row(
        "talks-are-planned",
        "Talks between Laotian Foreign Minister Saleumxay Kommasith and Brunei's Dato Erywan Yusof are "
        "planned for July 24 in Vientiane.",
        planned("LA Saleumxay Kommasith", "BN Erywan Yusof", on="2024-07-24", at="Vientiane"),
    ),
    row(
        "due-to-meet",
        "Omani Foreign Minister Badr Albusaidi was due to meet Norwegian Foreign Minister Espen Barth Eide "
        "in Oslo on June 27.",
        planned("OM Badr Albusaidi", "NO Espen Barth Eide", on="2024-06-27", at="Oslo"),
    ),
    row(
        "will-receive-him",
        "Italian President Paolo Ricci will receive Finnish President Aino Salmela in Rome on June 30.",
        planned("FI Aino Salmela", "IT Paolo Ricci", on="2024-06-30", at="Rome"),
    ),
    row(
        "is-to-be-co-chaired",
        "The session is to be co-chaired by Rosa Tapia of Peru and Elena Quispe of Bolivia on 4 July.",
        planned("PE Rosa Tapia", "BO Elena Quispe", on="2024-07-04"),
    ),
]

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS_OF_TEXTS = {
    "plan-not-confirmed": "a conversation with C was expected as well",
    "dropped": "expected, put off or dropped, told afterwards",
    "put-off": "expected, put off or dropped, told afterwards",
}

# Plans beside what was held.
PLANNED = [
    row(
        "on-the-programme",
        "President Kofi Darko of Ghana is coming to Riga on September 3 and 4, 2024. A meeting with President Edgars "
        "Rinkēvičs of Latvia is on the programme.",
        planned("GH Kofi Darko", "LV Edgars Rinkēvičs"),
    ),
    row(
        "plan-and-past",
        "Greenlandic minister Vivian Motzfeldt met Canadian Foreign Minister Mélanie Joly in Ottawa on 3 "
        "March 2024. She will meet Icelandic Foreign Minister Bjarni Benediktsson in Reykjavik on 20 March.",
        met("GL Vivian Motzfeldt", "CA Mélanie Joly", on="2024-03-03", at="Ottawa"),
        planned("GL Vivian Motzfeldt", "IS Bjarni Benediktsson", on="2024-03-20", at="Reykjavik"),
    ),
    row(
        "plan-that-was-kept",
        "Rwandan Foreign Minister Vincent Biruta was to meet Belgian Foreign Minister Hadja Lahbib in "
        "Brussels on 5 March 2024. On 5 March 2024 Biruta met Lahbib in Brussels.",
        met("RW Vincent Biruta", "BE Hadja Lahbib", on="2024-03-05", at="Brussels"),
    ),
    row(
        "plans-at-the-end",
        "Bhutan's Foreign Minister Karma Wangdi held talks with Thai Foreign Minister Somchai Rattanakul "
        "in Bangkok on 3 June 2024. Wangdi will be in Hanoi on 6 June 2024, where he is to meet Vietnamese "
        "Foreign Minister Trịnh Quốc Bảo.",
        met("BT Karma Wangdi", "TH Somchai Rattanakul", on="2024-06-03", at="Bangkok"),
        planned("BT Karma Wangdi", "VN Trịnh Quốc Bảo", on="2024-06-06", at="Hanoi"),
    ),
    row(
        "quote-about-past",
        "On 2 April 2024 Ugandan President Grace Nakato met South Sudanese Vice President Deng Majok in "
        "Juba. “We shall meet again in Kampala and sign,” Nakato said.",
        met("UG Grace Nakato", "SS Deng Majok", on="2024-04-02", at="Juba"),
    ),
    row(
        "he-is-to-call-on",
        "Pakistani Prime Minister Kamran Afridi is in Ankara. He is to call on Turkish President Recep "
        "Tayyip Erdoğan on 13 February 2025.",
        planned("PK Kamran Afridi", "TR Recep Tayyip Erdoğan", on="2025-02-13"),
    ),
    row(
        "plan-not-confirmed",
        "Afghan Foreign Minister Amanullah Stanekzai was in Delhi on 10 October 2024, where he met Indian "
        "External Affairs Minister Ravindra Kulkarni. A conversation with the national security adviser, "
        "Mohan Deshpande, was expected as well. None of it had been confirmed when we went to press.",
        met("AF Amanullah Stanekzai", "IN Ravindra Kulkarni", on="2024-10-10"),
        planned("AF Amanullah Stanekzai", "IN Mohan Deshpande"),
    ),
]

# Put off, dropped, denied, or never meant.
NOT_HELD = [
    row(
        "without-having-met",
        "President Kofi Darko of Ghana left Riga on 3 May 2024 without having met President Edgars Rinkēvičs of "
        "Latvia.",
    ),
    row(
        "not-having-been-received",
        "President Kofi Darko of Ghana left Riga on 3 May 2024, not having been received by President Edgars Rinkēvičs "
        "of Latvia.",
    ),
    row(
        "stayed-having-met",
        "President Kofi Darko of Ghana stayed in Accra, having met President Edgars Rinkēvičs of Latvia there on 3 May "
        "2024.",
        met("GH Kofi Darko", "LV Edgars Rinkēvičs", on="2024-05-03"),
    ),
    row(
        "phone-then-not-meeting",
        "On 9 February 2024 Serbian President Miloš Petrović telephoned Croatian Prime Minister Ante "
        "Marušić. They did not meet. A visit by Marušić to Belgrade is not being considered.",
        called("RS Miloš Petrović", "HR Ante Marušić", on="2024-02-09"),
    ),
    row(
        "sees-off",
        "Armenian President Davit Arakelyan ended his visit to Minsk on 5 June 2024, and Belarusian "
        "Foreign Minister Mikalai Sushko saw him off at the airport.",
    ),
    row(
        "dropped",
        "Bulgarian Prime Minister Vladimir Malinov had been expected in Skopje on 3 May 2024 for talks "
        "with Prime Minister Goran Stefanovski of North Macedonia. The visit was dropped.",
    ),
    row(
        "put-off",
        "Kenyan President Joram Kiplagat was to meet Somali President Farah Warsame in Mandera on 2 April "
        "2024. It rained, and the meeting was put off.",
    ),
    row(
        "without-the-others",
        "Cypriot President Andreas Loizou and Turkish President Recep Tayyip Erdoğan both spoke in New "
        "York on 24 September 2024, an hour apart.",
    ),
    row(
        "shook-his-hand-at-the-steps",
        "Kazakh President Ruslan Temirkhanov arrived in Moscow on 11 November 2024. A deputy prime "
        "minister, Viktor Sorokin, shook his hand at the foot of the steps.",
    ),
    row(
        "had-never-met-but-spoken",
        "Algerian Foreign Minister Lotfi Benaïssa and Malian Foreign Minister Seydou Konaté had never met. "
        "They had, however, spoken by telephone on 15 May 2024.",
        called("DZ Lotfi Benaïssa", "ML Seydou Konaté", on="2024-05-15"),
    ),
    row(
        "were-to-have-met",
        "Félix Mbala of Congo and Paul Kaga of Rwanda were to have met in Luanda on 15 December 2023 under the "
        "mediation of President João Silva of Angola, but Kaga did not travel.",
    ),
    row(
        "was-to-have-seen-her",
        "President Ana Soto of Peru was in Oslo on 5 June 2024. King Harald of Norway, who was to have seen her, was "
        "ill.",
    ),
    row(
        "had-been-pencilled-in",
        "Talks with President Jan Berg of Norway had been pencilled in for 5 June 2024, but President Ana Soto of Peru "
        "stayed at home.",
    ),
    row(
        "did-not-come-about",
        "On 5 June 2024 President Ana Soto of Peru came to Oslo. A conversation with King Harald of Norway, about "
        "which the newspapers had speculated, did not come about.",
    ),
    row(
        "came-about-at-short-notice",
        "On 5 June 2024 President Ana Soto of Peru came to Oslo. A conversation with King Harald of Norway came about "
        "at short notice.",
        met("NO Harald V", "PE Ana Soto", on="2024-06-05"),
    ),
    row(
        "speak-of-a-summit",
        "The diplomats now speak of a summit of the presidents of Peru and Chile. President Ana Soto of Peru and "
        "President Pedro Ruiz of Chile were re-elected on 5 June 2024.",
    ),
    row(
        "is-to-be-the-last",
        "On 5 June 2024 President Ana Soto of Peru and President Pedro Ruiz of Chile met in Lima. It is to be the last "
        "encounter of the presidents for six years.",
        met("PE Ana Soto", "CL Pedro Ruiz", on="2024-06-05"),
    ),
]

TEXTS = [*PLANNED, *NOT_HELD]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_planned(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference


@pytest.mark.parametrize("case", cases(TEXTS, KNOWN_GAPS_OF_TEXTS))
def test_modality_in_texts(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
