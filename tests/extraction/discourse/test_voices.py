"""Check texts in the first person, addresses, interviews, columns, and diaries whose entries open with dates."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

FIRST_PERSON = [
    row(
        "address-by",
        "4 March 2024\n\nFriends and colleagues,\n\nI was in Tallinn yesterday. We had long talks with President "
        "Alar Karis of Estonia, and in the evening I met the Estonian Prime Minister, Kaja Kallas.",
        met("MD Maia Sandu", "EE Alar Karis", on="2024-03-03", at="Tallinn"),
        met("MD Maia Sandu", "EE Kaja Kallas", on="2024-03-03", at="Tallinn"),
        title="Address by President Maia Sandu of Moldova to the diaspora",
        written="2024-03-04",
    ),
    row(
        "toast-to-a-guest",
        "Mr President, dear friends,\n\nThis morning we talked for an hour and a half at the Palace of Nations. Last "
        "May you received me in Ulaanbaatar, and I have not forgotten the horses.",
        met("TJ Emomali Rahmon", "MN Ukhnaagiin Khurelsukh", on="2024-06-20"),
        met("TJ Emomali Rahmon", "MN Ukhnaagiin Khurelsukh", on="2024-05", at="Ulaanbaatar"),
        title="Remarks by President Emomali Rahmon of Tajikistan at a dinner for President Ukhnaagiin Khurelsukh of "
        "Mongolia",
    ),
    row(
        "interview",
        "Penda Ndiaye, foreign minister of Senegal, received us for this interview on 18 June 2024.\n\n"
        "Minister, you came back from Praia last night. Whom did you see?\n\n"
        "Prime Minister Ulisses Correia e Silva of Cape Verde saw me on the 17th.\n\n"
        "And the fishermen?\n\n"
        "My meeting with Foreign Minister Rui Figueiredo of Cape Verde on 16 June was about nothing else.\n\n"
        "Will you go to Bissau?\n\n"
        "I hope to meet President Umaro Sissoco Embaló of Guinea-Bissau before the rains.",
        met("SN Penda Ndiaye", "CV Ulisses Correia e Silva", on="2024-06-17"),
        met("SN Penda Ndiaye", "CV Rui Figueiredo", on="2024-06-16"),
        title="“We counted the nets”: Dakar's chief diplomat on her island journey",
    ),
    row(
        "signed-at-the-end",
        "A border is a promise.\n\nOn 2 February 2024 I met my Zambian counterpart, Mulambo Haimbe, in Lusaka. "
        "We agreed on little.\n\nIn April he called on me in Gaborone.\n\n"
        "Lemogang Kwape is Minister of Foreign Affairs of Botswana.",
        met("BW Lemogang Kwape", "ZM Mulambo Haimbe", on="2024-02-02", at="Lusaka"),
        met("BW Lemogang Kwape", "ZM Mulambo Haimbe", on="2024-04", at="Gaborone"),
        title="What the bridge taught us",
    ),
    row(
        "transcript",
        "FOREIGN MINISTER HAAVISTO: Good evening. I have just had talks with Foreign Minister Edgars Rinkēvičs of "
        "Latvia here in Helsinki.\n\nQUESTION: What of the ferries?\n\nFOREIGN MINISTER HAAVISTO: They sail. On "
        "Monday I spoke on the telephone with Swedish Foreign Minister Tobias Billström.",
        met("FI Pekka Haavisto", "LV Edgars Rinkēvičs"),
        called("FI Pekka Haavisto", "SE Tobias Billström", on="2023-05-15"),
        title="Press conference of Finnish Foreign Minister Pekka Haavisto",
        written="2023-05-17",
    ),
    row(
        "to-a-nation",
        "My fellow Ghanaians,\n\nYesterday I held talks with President Faure Gnassingbé of Togo in Lomé.",
        met("TG Faure Gnassingbé", sides="GH", on="2024-06-19", at="Lomé"),
        title="The state of the harbour",
    ),
    row(
        "my-brother",
        "Yesterday in Kigali I met Foreign Minister Vincent Biruta of Rwanda and my brother Mahmoud Thabit Kombo of "
        "Tanzania.",
        met("KE Musalia Mudavadi", "RW Vincent Biruta", on="2024-06-19", at="Kigali"),
        met("KE Musalia Mudavadi", "TZ Mahmoud Thabit Kombo", on="2024-06-19", at="Kigali"),
        title="Statement by Kenyan Foreign Minister Musalia Mudavadi",
    ),
    row(
        "he-is-another",
        "President Nataša Pirc Musar of Slovenia came to Skopje on 3 June 2024. I received her at noon. She then met "
        "Prime Minister Hristijan Mickoski of North Macedonia.",
        met("MK Gordana Siljanovska-Davkova", "SI Nataša Pirc Musar", on="2024-06-03", at="Skopje"),
        met("SI Nataša Pirc Musar", "MK Hristijan Mickoski", on="2024-06-03", at="Skopje"),
        title="Remarks by President Gordana Siljanovska-Davkova of North Macedonia",
    ),
]

NOTHING = [
    row(
        "wishes-and-plans-of-a-speaker",
        "I would gladly meet President Lai Ching-te of Taiwan. We want talks with President Santiago Peña of "
        "Paraguay. If President Bernardo Arévalo of Guatemala calls me, I shall speak to him.",
        title="Speech by Foreign Minister Yván Gil of Venezuela",
    ),
    row(
        "a-reporter",
        "I met President Mokgweetsi Masisi of Botswana at the cattle show in Gaborone. We had two hours, and he "
        "talked of nothing but bulls.",
        title="Bulls and ballots",
    ),
    row(
        "a-reporter-signed",
        "I met President Mokgweetsi Masisi of Botswana at the cattle show. We talked for an hour.\n\n"
        "Tuelo Kgosi writes about farming.",
        title="Bulls and ballots",
    ),
    row(
        "interviewer-is-received",
        "Foreign Minister Ann Linde of Sweden received us in Stockholm on 3 May 2022 for this interview.\n\n"
        "Are you worried?\n\nNot at all.\n\nDo you sleep?\n\nLike a stone.",
        title="A stone in Stockholm",
    ),
    row(
        "our-own-people",
        "Yesterday I met our ambassadors and had talks with Prime Minister Kristen Michal of Estonia about the budget.",
        title="Address by President Alar Karis of Estonia",
    ),
]

ENTRIES = [
    row(
        "entries-without-a-verb",
        "3 March 2019. Gitega. Pierre Nkurunziza of Burundi and Uhuru Kenyatta of Kenya meet on the margins of a "
        "fair.\n\n"
        "9 May 2019. A telephone call of forty minutes. The tea is on the table.\n\n"
        "14 July 2020. Nairobi. A long conversation, two dinners and no result.",
        met("BI Pierre Nkurunziza", "KE Uhuru Kenyatta", on="2019-03-03"),
        called("BI Pierre Nkurunziza", "KE Uhuru Kenyatta", on="2019-05-09"),
        met("BI Pierre Nkurunziza", "KE Uhuru Kenyatta", on="2020-07-14", at="Nairobi"),
        title="A treaty in dates",
        written="2019-03-03",
    ),
    row(
        "it-is-their-third",
        "2 May 2018. Peruvian President Martín Vizcarra receives Sebastián Piñera of Chile in Lima.\n\n"
        "5 June 2019. Santiago. It is their third meeting in a year.",
        met("PE Martín Vizcarra", "CL Sebastián Piñera", on="2018-05-02", at="Lima"),
        met("PE Martín Vizcarra", "CL Sebastián Piñera", on="2019-06-05", at="Santiago"),
        title="Neighbours, by the calendar",
        written="2018-05-02",
    ),
    row(
        "the-president-is-the-guest",
        "President Nataša Pirc Musar of Slovenia concluded a visit to Albania on 4 May 2024. President Bajram Begaj of "
        "Albania received her on the 3rd in Tirana.\n\nOn 4 May the President met Prime Minister Edi Rama of Albania.",
        met("SI Nataša Pirc Musar", "AL Bajram Begaj", on="2024-05-03", at="Tirana"),
        met("SI Nataša Pirc Musar", "AL Edi Rama", on="2024-05-04", at="Tirana"),
        title="Official visit",
    ),
]

ENTRIES_OF_NOTHING = [
    row(
        "no-talk-of-the-two",
        "3 March 2019. Pierre Nkurunziza of Burundi and Uhuru Kenyatta of Kenya sign nothing.\n\n"
        "9 May 2019. A meeting of the cabinet. Lunch with a lady from the archive. A call for calm.",
        title="A treaty in dates",
    ),
]

ROWS = [*FIRST_PERSON, *ENTRIES, *NOTHING, *ENTRIES_OF_NOTHING]
KNOWN_GAPS: dict[str, str] = {}


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_contacts_told_by_a_voice(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), difference
