"""Check what is read where a visit has set the scene: with one side named or none, the text makes the other certain."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

FACING = [
    row(
        "the-talks-of-visitor-and-host",
        "Cypriot Foreign Minister Eleni Markou flew to Bogotá on 3 June 2024. Luis Ospina, the Colombian foreign "
        "minister, was waiting on the steps. The talks lasted until the lamps were lit.",
        met("CO Luis Ospina", "CY Eleni Markou", on="2024-06-03", at="Bogotá"),
    ),
    row(
        "they-had-a-whole-morning",
        "Latvian Premier Ilze Ozola landed in Tunis on 9 April 2024. Prime Minister Habib Trabelsi of Tunisia met her "
        "plane with a band. On Wednesday they had the whole morning for each other.",
        met("LV Ilze Ozola", "TN Habib Trabelsi", on="2024-04-10", at="Tunis"),
    ),
    row(
        "a-walk-is-no-pair-of-the-last",
        "Zambian President Chola Banda visited Peru on 5 May 2024. In Lima he met President Ana Quispe. Prime Minister "
        "Juan Rojas showed him the old town. The two talked for an hour.",
        met("PE Ana Quispe", "ZM Chola Banda", on="2024-05-05", at="Lima"),
        met("PE Juan Rojas", "ZM Chola Banda", on="2024-05-05", at="Lima"),
    ),
]

SHARED = [
    row(
        "half-an-hour-for-him",
        "On 7 March 2024 Fijian Foreign Minister Jone Vakatora arrived in Riga. President Juris Kalns had half an hour "
        "for him.",
        met("FJ Jone Vakatora", "LV Juris Kalns", on="2024-03-07", at="Riga"),
    ),
    row(
        "lunch-for-the-national",
        "Kenyan President Peter Otieno came to Lisbon on 4 March 2024. The next day the Speaker, Rita Moura, gave a "
        "lunch for the Kenyan.",
        met("KE Peter Otieno", "PT Rita Moura", on="2024-03-05", at="Lisbon"),
    ),
    row(
        "lunch-was-with",
        "Ghanaian President Kofi Asante arrived in Oslo on 2 May 2024. Lunch was with Prime Minister Kari Lund.",
        met("GH Kofi Asante", "NO Kari Lund", on="2024-05-02", at="Oslo"),
    ),
    row(
        "the-visitor-from",
        "Rwandan Foreign Minister Jean Mugabo arrived in Hanoi on 9 May 2024. Prime Minister Tran Van Hai had the "
        "visitor from Kigali for tea.",
        met("RW Jean Mugabo", "VN Tran Van Hai", on="2024-05-09", at="Hanoi"),
    ),
    row(
        "worked-with-her-all-day",
        "Venezuelan Vice-President Rosa Paredes came to Accra on 20 May 2024. Kwame Addo, the Ghanaian energy "
        "minister, worked with her all day.",
        met("GH Kwame Addo", "VE Rosa Paredes", on="2024-05-20", at="Accra"),
    ),
    row(
        "poured-tea-for-them",
        "King Otto of Norway and Queen Liv of Norway arrived in Tallinn on 6 May 2024. Prime Minister Mart Saar "
        "of Estonia poured tea for them.",
        met("EE Mart Saar", "NO Otto", on="2024-05-06", at="Tallinn"),
    ),
    row(
        "the-lunch-given-for-the-next-guest",
        "President Juan Rojas of Peru came to Lomé on 3 May 2024. On 6 May 2024 Prime Minister Ali Mutua of Kenya laid "
        "a wreath in Lomé, and the lunch which President Koffi Mensah of Togo gave for him was excellent.",
        met("KE Ali Mutua", "TG Koffi Mensah", on="2024-05-06", at="Lomé"),
    ),
]

STAYS = [
    row(
        "what-was-in-another-year-was-not-where-the-story-is",
        "On Monday, 20 January 2025, Australian Prime Minister Karen Webb received Samoan President Ioane Tuala in "
        "Canberra.\n\nThree years before, Webb's host was Sione Leota, the Prime Minister of Samoa. On June 6, 2022, "
        "the two of them talked for an hour.",
        met("AU Karen Webb", "WS Ioane Tuala", on="2025-01-20", at="Canberra"),
        met("AU Karen Webb", "WS Sione Leota", on="2022-06-06", at=None),
        written="2025-02-01",
    ),
    row(
        "in-another-year-in-the-same-city",
        "Zambian President Chola Banda went through Riga on 16 May 2024. He had last been there in April 2019, when he "
        "and Latvian President Juris Kalns met on an island off the same city on the 25th of that month.",
        met("LV Juris Kalns", "ZM Chola Banda", on="2019-04-25", at="Riga"),
    ),
    row(
        "where-he-had-been-before-is-not-where-they-met",
        "Chola Banda of Zambia took the road to Lima.\n\nOn Tuesday, 3 September 2024, Peruvian President Luis Rojas "
        "and Banda held talks in the Government Palace in Lima.\n\nBanda had come from Arequipa, where he had talked "
        "with Marta Vega of Colombia on the Monday.\n\nEarlier on the Tuesday he and Rojas had sat down with President "
        "Rosa Mamani of Bolivia.",
        met("PE Luis Rojas", "ZM Chola Banda", on="2024-09-03", at="Lima"),
        met("CO Marta Vega", "ZM Chola Banda", on="2024-09-02", at="Arequipa"),
        met("BO Rosa Mamani", "PE Luis Rojas", "ZM Chola Banda", on="2024-09-03", at="Lima"),
    ),
    row(
        "present-at-the-talks-and-not-at-those-of-long-ago",
        "Estonian President Mart Tamm received Kenyan President Peter Otieno in Tallinn on 4 May 2024.\n\nThe two "
        "leaders went through the decisions of the council, which they had co-chaired in Nairobi on 12 February 2023. "
        "Estonian Foreign Minister Liis Saar was present.",
        met("EE Mart Tamm", "KE Peter Otieno", present=("EE Liis Saar",), on="2024-05-04", at="Tallinn"),
        met("EE Mart Tamm", "KE Peter Otieno", on="2023-02-12", at="Nairobi"),
    ),
    row(
        "what-is-held-in-a-town-moves-the-story-there",
        "The President of Togo, Kossi Adjavon, wrote in the book at the Chadian embassy in Paris on 3 May 2024. The "
        "funeral took place in N'Djamena on 8 May. Portuguese Foreign Minister Rui Matos was received by Chad's Prime "
        "Minister, Idriss Saleh.",
        met("PT Rui Matos", "TD Idriss Saleh", on="2024-05-08", at="N'Djamena"),
    ),
    row(
        "what-had-been-held-elsewhere-does-not",
        "On 3 June 2024 Peruvian Foreign Minister Juan Rojas flew to Oslo. The last round of the negotiations had been "
        "held in Quito. He met his counterpart, Kari Lund.",
        met("NO Kari Lund", "PE Juan Rojas", on="2024-06-03", at="Oslo"),
    ),
    row(
        "presented-himself-in",
        "Basotho Foreign Minister Lebohang Mokete presented himself in Lisbon on 30 January 2024. Foreign Minister "
        "Rita Moura of Portugal was his host. The discussions lasted all morning.",
        met("LS Lebohang Mokete", "PT Rita Moura", on="2024-01-30", at="Lisbon"),
    ),
    row(
        "chose-for-a-first-trip",
        "Senegalese President Moussa Faye chose Hanoi for his first trip, on 18 April 2024. Prime Minister Tran Van "
        "Hai of Vietnam was host for six hours. They shared a car and a lunch.",
        met("SN Moussa Faye", "VN Tran Van Hai", on="2024-04-18", at="Hanoi"),
    ),
]

GAPS = [
    row(
        "had-him-for-three-hours-and-another-for-one",
        "Qatari Foreign Minister Khalid Nasser went to Lima on 17 June 2024. President Ana Quispe of Peru had him for "
        "three hours; Prime Minister Juan Rojas of Peru for one.",
        met("PE Ana Quispe", "QA Khalid Nasser", on="2024-06-17", at="Lima"),
        met("PE Juan Rojas", "QA Khalid Nasser", on="2024-06-17", at="Lima"),
    ),
    row(
        "another-also",
        "Indonesian Foreign Minister Dewi Hartono came to Riga on 24 May 2024. President Juris Kalns of Latvia "
        "received her, Premier Ilze Ozola of Latvia also.",
        met("ID Dewi Hartono", "LV Juris Kalns", on="2024-05-24", at="Riga"),
        met("ID Dewi Hartono", "LV Ilze Ozola", on="2024-05-24", at="Riga"),
    ),
    row(
        "on-the-fifteenth-with",
        "Danish Foreign Minister Lars Holm spent two days in Tunis. On 14 March 2024 he met Foreign Minister Habib "
        "Trabelsi of Tunisia; on the 15th with Prime Minister Najla Saidi of Tunisia.",
        met("DK Lars Holm", "TN Habib Trabelsi", on="2024-03-14", at="Tunis"),
        met("DK Lars Holm", "TN Najla Saidi", on="2024-03-15", at="Tunis"),
    ),
    row(
        "and-another-gave-him-lunch",
        "Moroccan Foreign Minister Omar Benali was in Lima on 11 October 2023. President Ana Quispe of Peru received "
        "him, and Prime Minister Juan Rojas of Peru gave him lunch.",
        met("MA Omar Benali", "PE Ana Quispe", on="2023-10-11", at="Lima"),
        met("MA Omar Benali", "PE Juan Rojas", on="2023-10-11", at="Lima"),
    ),
    row(
        "who-sat-beside-is-no-gap",
        "Moroccan Foreign Minister Omar Benali was in Lima on 11 October 2023. President Ana Quispe of Peru received "
        "him, while Prime Minister Juan Rojas of Peru opened a bridge.",
        met("MA Omar Benali", "PE Ana Quispe", on="2023-10-11", at="Lima"),
    ),
]

NOTHING = [
    row(
        "own-ambassador",
        "Nepalese Foreign Minister Hari Thapa was in Lima on 3 May 2024. In the evening the Nepalese ambassador, Gita "
        "Rana, gave a dinner for the minister.",
    ),
    row(
        "own-delegation",
        "Iraqi Premier Karim Saadi was in Oslo on 21 May 2024 to speak to bankers. His finance minister, Taha Nuri, "
        "had breakfast with him at the hotel.",
    ),
    row(
        "who-is-abroad",
        "Togolese President Kossi Mensah arrived in Rome on 3 May 2024. Prime Minister Carla Bruni had gone to Lisbon. "
        "The talks that nobody had wanted were put off.",
    ),
    row(
        "would-have-liked",
        "Malagasy President Rado Ranaivo arrived in Rome on 3 May 2024. He would have liked an hour with Premier "
        "Carla Bruni.",
    ),
    row(
        "praised-in-the-evening",
        "Malagasy President Rado Ranaivo arrived in Rome on 3 May 2024. In the evening Prime Minister Carla Bruni "
        "praised the guest on television.",
    ),
    row(
        "a-domestic-lunch",
        "Estonian Foreign Minister Mart Saar was in Yerevan on 6 March 2024. Prime Minister Aram Petrosyan of Armenia "
        "had lunch with Deputy Premier Tigran Sahakyan of Armenia.",
    ),
    row(
        "home-again",
        "Botswanan President Thabo Molefe was in Havana on 6 May 2024. On Friday he returned to Gaborone. His deputy, "
        "Neo Kgosi, had dinner with him.",
    ),
    row(
        "a-monument",
        "Russian President Oleg Sokolov was in Baku on 6 May 2024. He spoke for an hour at the grave of Heydar Aliyev.",
    ),
]

KNOWN_GAPS: dict[str, str] = {}


@pytest.mark.parametrize("case", cases([*FACING, *SHARED, *STAYS, *GAPS, *NOTHING], KNOWN_GAPS))
def test_contacts_of_a_scene(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, difference
