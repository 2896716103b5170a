"""Check what a programme holds, and contacts told in passing by a columnist."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, met, row

PROGRAMMES = [
    row(
        "popovs-agenda-includes-talks-with-his",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. Popov’s agenda includes talks with his Mongolian counterpart, Battulga "
        "Dorj.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "the-agenda-of-the-visit-includes",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. The agenda of the visit includes talks with Mongolian Foreign Minister "
        "Battulga Dorj.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "his-programme-includes-a-meeting-with",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. His programme includes a meeting with Mongolian President Battulga "
        "Dorj.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "on-the-agenda-are-talks-with",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. On the agenda are talks with President of Mongolia Battulga Dorj.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "the-programme-of-the-visit-provides",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. The programme of the visit provides for a meeting with Mongolian "
        "President Battulga Dorj.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "talks-with-president-of-mongolia-battulga",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. Talks with President of Mongolia Battulga Dorj are on the schedule.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "he-is-planning-to-attend-a",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. He is planning to attend a fair as well as a meeting with Mongolian "
        "President Battulga Dorj.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "he-plans-to-visit-a-plant",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. He plans to visit a plant and to have a meeting with Mongolian "
        "President Battulga Dorj.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "a-meeting-with-mongolian-president-battulga",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. A meeting with Mongolian President Battulga Dorj is also scheduled.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "he-is-scheduled-to-hold-talks",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. He is scheduled to hold talks with Mongolian President Battulga Dorj.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "in-addition-popov-is-expected-to",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. In addition, Popov is expected to be received by Mongolian President "
        "Battulga Dorj.",
        met("MN Battulga Dorj", "RU Oleg Popov", status="planned"),
    ),
    row(
        "his-programme-included-a-meeting-with",
        "ULAANBAATAR, July 5, 2022 - Russian Foreign Minister Oleg Popov on Tuesday arrived in the Mongolian "
        "capital for a working visit. His programme included a meeting with Mongolian President Battulga Dorj"
        " on Tuesday.",
        met("MN Battulga Dorj", "RU Oleg Popov"),
    ),
]

IN_PASSING = [
    row(
        "she-landed-at-nine-on-thursday",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. She landed at nine on "
        "Thursday and was with Prime Minister Kari Lund of Norway by eleven.",
        met("NO Kari Lund", "PE Ana Soto"),
    ),
    row(
        "on-thursday-at-noon-she-was",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. On Thursday at noon she"
        " was with Prime Minister Kari Lund.",
        met("NO Kari Lund", "PE Ana Soto"),
    ),
    row(
        "she-was-with-prime-minister-kari",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. She was with Prime "
        "Minister Kari Lund from ten to eleven on Thursday.",
        met("NO Kari Lund", "PE Ana Soto"),
    ),
    row(
        "she-was-with-prime-minister-kari-2",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. She was with Prime "
        "Minister Kari Lund until four on Thursday.",
        met("NO Kari Lund", "PE Ana Soto"),
    ),
    row(
        "on-thursday-she-was-alone-with",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. On Thursday she was "
        "alone with Prime Minister Kari Lund for half an hour.",
        met("NO Kari Lund", "PE Ana Soto"),
    ),
    row(
        "on-thursday-the-peruvian-was-alone",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. On Thursday the "
        "Peruvian was alone with Prime Minister Kari Lund for half an hour.",
        met("NO Kari Lund", "PE Ana Soto"),
    ),
    row(
        "on-thursday-prime-minister-kari-lund",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. On Thursday, Prime "
        "Minister Kari Lund took her to the museum after their talks at the palace.",
        met("NO Kari Lund", "PE Ana Soto"),
    ),
    row(
        "on-thursday-it-was-prime-minister",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. On Thursday it was "
        "Prime Minister Kari Lund with whom she talked about fish; on Friday, Foreign Minister Nils Berg.",
        met("NO Kari Lund", "PE Ana Soto"),
        met("NO Nils Berg", "PE Ana Soto"),
    ),
    row(
        "she-met-prime-minister-kari-lund",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. She met Prime Minister "
        "Kari Lund on Thursday, President Olav Dahl on Friday.",
        met("NO Kari Lund", "PE Ana Soto"),
        met("NO Olav Dahl", "PE Ana Soto"),
    ),
    row(
        "foreign-minister-nils-berg-saw-her",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. On Thursday Prime "
        "Minister Kari Lund of Norway received her. Foreign Minister Nils Berg saw her, too.",
        met("NO Kari Lund", "PE Ana Soto"),
        met("NO Nils Berg", "PE Ana Soto"),
    ),
    row(
        "his-foreign-minister-ara-mirz-used",
        "TBILISI, 12 July 2024 — Prime Minister Nik Pash of Armenia did not come alone. His foreign minister,"
        " Ara Mirz, used the hour to see his Georgian colleague, Ilia Dar.",
        met("AM Ara Mirz", "GE Ilia Dar"),
    ),
    row(
        "with-president-gabi-bor-of-chile",
        "SANTIAGO, 6 August 2024 — President Luis Silva of Brazil came to Santiago on Monday. With President "
        "Gabi Bor of Chile he went through nineteen agreements before lunch.",
        met("BR Luis Silva", "CL Gabi Bor"),
    ),
    row(
        "with-president-gabi-bor-of-chile-2",
        "SANTIAGO, 6 August 2024 — President Luis Silva of Brazil came to Santiago on Monday. With President "
        "Gabi Bor of Chile he discussed nineteen agreements before lunch.",
        met("BR Luis Silva", "CL Gabi Bor"),
    ),
    row(
        "over-lunch-with-president-gabi-bor",
        "SANTIAGO, 6 August 2024 — President Luis Silva of Brazil came to Santiago on Monday. Over lunch with"
        " President Gabi Bor of Chile he spoke of fish.",
        met("BR Luis Silva", "CL Gabi Bor"),
    ),
    row(
        "on-monday-it-was-the-turn",
        "SANTIAGO, 6 August 2024 — On Monday it was the turn of President Luis Silva of Brazil to be at La "
        "Moneda, where President Gabi Bor of Chile kept him for two hours.",
        met("BR Luis Silva", "CL Gabi Bor"),
    ),
    row(
        "the-envoy-of-president-mac-sal",
        "ACCRA, 19 March 2024 — The envoy of President Mac Sal of Senegal, Ami Tour, called at the Jubilee "
        "House on Monday with a letter for President Nana Akuf of Ghana.",
    ),
    row(
        "on-tuesday-president-ed-rinke-of",
        "RIGA, 12 June 2024 — On Tuesday President Ed Rinke of Latvia had President Git Naus of Lithuania "
        "over to Riga Castle.",
        met("LT Git Naus", "LV Ed Rinke"),
    ),
    row(
        "president-ed-rinke-of-latvia-found",
        "RIGA, 12 June 2024 — President Ed Rinke of Latvia found President Git Naus of Lithuania in good "
        "spirits when they sat down on Tuesday.",
        met("LT Git Naus", "LV Ed Rinke"),
    ),
    row(
        "on-monday-prime-minister-tom-lux",
        "WELLINGTON, 14 June 2024 — On Monday Prime Minister Tom Lux of New Zealand received Prime Minister "
        "Jim Mane of the Solomon Islands and on Wednesday Prime Minister Fia Mata of Samoa.",
        met("NZ Tom Lux", "SB Jim Mane", on="2024-06-17"),
        met("NZ Tom Lux", "WS Fia Mata", on="2024-06-19"),
    ),
    row(
        "she-was-with-her-staff-by",
        "OSLO, 21 June 2024 — Peruvian Foreign Minister Ana Soto needed a single day. She was with her staff "
        "by eleven on Thursday.",
    ),
]

AT_HIS_TABLE = [
    row(
        "prime-minister-luis-monte-received-the",
        "LISBON, 4 June 2024 — Foreign Minister Tete Antonio of Angola spent Monday in the Portuguese "
        "capital. Prime Minister Luis Monte received the visitor before dinner.",
        met("AO Tete Antonio", "PT Luis Monte"),
    ),
    row(
        "the-two-ministers-signed-a-programme",
        "LISBON, 4 June 2024 — Foreign Minister Tete Antonio of Angola spent Monday in the Portuguese "
        "capital. The two ministers signed a programme, and Prime Minister Luis Monte received the visitor "
        "before dinner.",
        met("AO Tete Antonio", "PT Luis Monte"),
    ),
    row(
        "at-the-palace-he-and-foreign",
        "LISBON, 4 June 2024 — Foreign Minister Tete Antonio of Angola spent Monday in the Portuguese "
        "capital. At the palace he and Foreign Minister Paulo Rang signed a programme, and Prime Minister "
        "Luis Monte received the visitor before dinner.",
        met("AO Tete Antonio", "PT Luis Monte"),
    ),
    row(
        "prime-minister-luis-monte-received-the-2",
        "LISBON, 4 June 2024 — Foreign Minister Tete Antonio of Angola spent Monday in the Portuguese "
        "capital. Prime Minister Luis Monte received the guest for half an hour.",
        met("AO Tete Antonio", "PT Luis Monte"),
    ),
    row(
        "the-angolan-was-received-by-prime",
        "LISBON, 4 June 2024 — Foreign Minister Tete Antonio of Angola spent Monday in the Portuguese "
        "capital. The Angolan was received by Prime Minister Luis Monte.",
        met("AO Tete Antonio", "PT Luis Monte"),
    ),
    row(
        "prime-minister-luis-monte-saw-the",
        "LISBON, 4 June 2024 — Foreign Minister Tete Antonio of Angola spent Monday in the Portuguese "
        "capital. Prime Minister Luis Monte saw the Angolan visitor after lunch.",
        met("AO Tete Antonio", "PT Luis Monte"),
    ),
    row(
        "at-necessidades-palace-foreign-minister-paulo",
        "LISBON, 4 June 2024 — Foreign Minister Tete Antonio of Angola spent Monday in the Portuguese "
        "capital. At Necessidades Palace Foreign Minister Paulo Rang of Portugal sat down with his guest, and"
        " the Speaker, Jose Aguia, gave him lunch.",
        met("AO Tete Antonio", "PT Paulo Rang"),
        met("AO Tete Antonio", "PT Jose Aguia"),
    ),
    row(
        "foreign-minister-mula-haim-of-zambia",
        "MAPUTO, 22 February 2024 — Foreign Minister Mula Haim of Zambia went over the papers in Lusaka on "
        "Monday with his Mozambican counterpart, Veronica Maca.",
        met("MZ Veronica Maca", "ZM Mula Haim", at="Lusaka"),
    ),
    row(
        "on-monday-in-lusaka-foreign-minister",
        "MAPUTO, 22 February 2024 — On Monday in Lusaka, Foreign Minister Mula Haim of Zambia settled the "
        "matter with his Mozambican counterpart Veronica Maca.",
        met("MZ Veronica Maca", "ZM Mula Haim", at="Lusaka"),
    ),
    row(
        "president-kais-said-of-tunisia-on",
        "TUNIS, 22 April 2024 — President Kais Said of Tunisia on Monday gathered President Abdel Tebb of "
        "Algeria and Mohamed Menf of Libya around one table in Tunis.",
        met("DZ Abdel Tebb", "LY Mohamed Menf", "TN Kais Said"),
    ),
    row(
        "president-kais-said-of-tunisia-on-2",
        "TUNIS, 22 April 2024 — President Kais Said of Tunisia on Monday brought President Abdel Tebb of "
        "Algeria and Mohamed Menf of Libya together in Tunis.",
        met("DZ Abdel Tebb", "LY Mohamed Menf", "TN Kais Said"),
    ),
    row(
        "president-kais-said-of-tunisia-on-3",
        "TUNIS, 22 April 2024 — President Kais Said of Tunisia on Monday assembled his counterparts Abdel "
        "Tebb of Algeria and Mohamed Menf of Libya in Tunis.",
        met("DZ Abdel Tebb", "LY Mohamed Menf", "TN Kais Said"),
    ),
    row(
        "president-ana-soto-of-peru-on",
        "LIMA, 22 April 2024 — President Ana Soto of Peru on Monday gathered the ministers of her cabinet "
        "around one table in Lima.",
    ),
    row(
        "on-monday-president-ana-soto-of",
        "LIMA, 22 April 2024 — On Monday President Ana Soto of Peru gathered President Luis Ospina of "
        "Colombia and President Marta Vega of Ecuador in Cusco.",
        met("CO Luis Ospina", "EC Marta Vega", "PE Ana Soto", at="Cusco"),
    ),
]


@pytest.mark.parametrize("case", cases([*PROGRAMMES, *IN_PASSING, *AT_HIS_TABLE], {}))
def test_columns(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
