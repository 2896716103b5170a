"""Check meetings as they are told in the registers of agencies, ministries, diaries, columns and Chinese posts."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    Row,
    called,
    cases,
    compare,
    met,
    row,
    told_in,
    video,
)

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS = {
    "mechanism-with-china": "session held, co-chaired by A and B; received a call from; a pull-aside with",
    "column": "other words for a talk: was the guest of, gave him dinner, over breakfast with, was host to, chaired",
    "list-with-bullets": "day and place in the heading of a list",
}

# Agencies and ministries.
AGENCIES = [
    row(
        "ministry-statement",
        "At the invitation of the Minister of Foreign Affairs of Mongolia, H.E. Ms. Batbayar Dulguun, the "
        "Minister for Foreign Affairs of Finland, H.E. Mr. Pekka Rautio, paid an official visit to "
        "Mongolia from 10 to 12 June 2024. On 11 June 2024 the two Ministers held official talks in "
        "Ulaanbaatar. H.E. Mr. Rautio also paid a courtesy call on the Prime Minister of Mongolia, H.E. "
        "Mr. Ganzorig Tömör.",
        met("MN Batbayar Dulguun", "FI Pekka Rautio", on="2024-06-11", at="Ulaanbaatar"),
        met("MN Ganzorig Tömör", "FI Pekka Rautio", at="Ulaanbaatar"),
    ),
    row(
        "gulf-agency",
        "Doha, June 4, 2024 (QNA) - HE Minister of Environment Hamad Al-Emadi met on Tuesday with HE "
        "Minister of Water of the Hashemite Kingdom of Jordan Samir Haddadin, who is currently visiting "
        "the country. During the meeting they discussed wells. The meeting was attended by HE Ambassador "
        "of Jordan to Qatar Zaid Lawzi.",
        met("QA Hamad Al-Emadi", "JO Samir Haddadin", on="2024-06-04", present=("JO Zaid Lawzi",)),
    ),
    row(
        "russian-agency",
        "MOSCOW, March 14, 2024. /TASS/. Russian Deputy Foreign Minister Pavel Zhdanov met with Myanmar's "
        "Ambassador Thiha Zaw, the ministry reported. The meeting took place on Wednesday.",
        met("RU Pavel Zhdanov", "MM Thiha Zaw", on="2024-03-13"),
    ),
    row(
        "indian-agency",
        "New Delhi, 7 Jul 2024 (PTI): External Affairs Minister Ravindra Kulkarni on Sunday held "
        "wide-ranging talks with his Omani counterpart Badr Albusaidi. Kulkarni had met him in Muscat last "
        "December.",
        met("IN Ravindra Kulkarni", "OM Badr Albusaidi", on="2024-07-07"),
        met("IN Ravindra Kulkarni", "OM Badr Albusaidi", on="2023-12", at="Muscat"),
    ),
    row(
        "american-readout",
        "The following is attributable to the spokesperson: Secretary of State Howard Prentiss spoke by "
        "telephone on June 3, 2024 with Kenyan President Joram Kiplagat. The Secretary thanked President "
        "Kiplagat for the police mission.",
        called("US Howard Prentiss", "KE Joram Kiplagat", on="2024-06-03"),
    ),
    row(
        "pacific-release",
        "Prime Minister Sione Faletau welcomed Fiji's Deputy Prime Minister Esrom Vakatale to Nuku'alofa "
        "on 6 May 2024. Over kava the two talked of ferries. Mr Vakatale also paid his respects to His "
        "Majesty King Tupou VI.",
        met("TO Sione Faletau", "FJ Esrom Vakatale", on="2024-05-06", at="Nuku'alofa"),
        met("FJ Esrom Vakatale", "TO Tupou VI", at="Nuku'alofa"),
    ),
    row(
        "list-with-bullets",
        "Bilateral meetings of Foreign Minister Jasna Kovač of Slovenia in New York, 24 September 2024:\n\n"
        "She met the foreign minister of Peru, Tomás Belaunde.\n\nShe also met Gambian Foreign Minister "
        "Fatou Kinteh.",
        met("SI Jasna Kovač", "PE Tomás Belaunde", on="2024-09-24", at="New York"),
        met("SI Jasna Kovač", "GM Fatou Kinteh", on="2024-09-24", at="New York"),
    ),
]

# Diaries, columns and reports.
PROSE = [
    row(
        "diary-of-a-visit",
        "Ilze Ozoliņa, Latvia's prime minister, landed in Tbilisi on 4 June 2024 with half her cabinet. "
        "Her host, Prime Minister Levan Tsiklauri, had her to himself for an hour the same evening. On 5 "
        "June she was received by Salome Abashidze, the president. In the afternoon the guest called on "
        "Speaker Giorgi Meskhi.",
        met("LV Ilze Ozoliņa", "GE Levan Tsiklauri", on="2024-06-04", at="Tbilisi"),
        met("LV Ilze Ozoliņa", "GE Salome Abashidze", on="2024-06-05", at="Tbilisi"),
        met("LV Ilze Ozoliņa", "GE Giorgi Meskhi", on="2024-06-05", at="Tbilisi"),
    ),
    row(
        "column",
        "Nobody in Freetown remembers when a Brazilian foreign minister last came. Celso Antunes did, on "
        "Wednesday, 8 May 2024, and President Foday Koroma of Sierra Leone gave him an hour. They had last "
        "seen each other in New York the previous September.",
        met("BR Celso Antunes", "SL Foday Koroma", on="2024-05-08", at="Freetown"),
        met("BR Celso Antunes", "SL Foday Koroma", on="2023-09", at="New York"),
    ),
    row(
        "latin-american-round",
        "La canciller argentina, as everyone in Montevideo calls her, spent two days across the river. "
        "Foreign Minister Luisa Quiroz of Argentina met Uruguayan President Julio Etcheverry on 20 May "
        "2024 and, a day later, Vice President Beatriz Ferrer.",
        met("AR Luisa Quiroz", "UY Julio Etcheverry", on="2024-05-20"),
        met("AR Luisa Quiroz", "UY Beatriz Ferrer", on="2024-05-21"),
    ),
    row(
        "summit-with-margins",
        "The heads of state of the Lake Chad countries gathered in N'Djamena on 11 April 2024. On its "
        "margins Chadian President Idriss Abakar talked with Nigerien President Moussa Garba. Cameroonian "
        "President Jean-Baptiste Mokoko-Nzaba left before dinner.",
        met("TD Idriss Abakar", "NE Moussa Garba", on="2024-04-11", at="N'Djamena"),
    ),
    row(
        "trilateral-then-bilateral",
        "On 3 March 2024 President Eleni Christou of Cyprus, Prime Minister Yannis Doukas of Greece and "
        "President Hany Farouk of Egypt held a three-way summit in Paphos. Before it Doukas and Farouk met "
        "on their own.",
        met("CY Eleni Christou", "GR Yannis Doukas", "EG Hany Farouk", on="2024-03-03", at="Paphos"),
        met("GR Yannis Doukas", "EG Hany Farouk", on="2024-03-03", at="Paphos"),
    ),
    row(
        "video-summit",
        "On 18 November 2023 Prime Ministers Kaarel Põder of Estonia and Pieter Hoekzema of the "
        "Netherlands met on screen. The video meeting lasted an hour.",
        video("EE Kaarel Põder", "NL Pieter Hoekzema", on="2023-11-18"),
    ),
    row(
        "article-about-nothing-then-meeting",
        "The rains were late. Farmers waited. On 30 April 2024, in Maputo, Mozambican Agriculture Minister "
        "Celeste Macuácua and her Malawian counterpart Chikondi Banda sat down to talk about maize. The "
        "rains came.",
        met("MZ Celeste Macuácua", "MW Chikondi Banda", on="2024-04-30", at="Maputo"),
    ),
    row(
        "change-of-subject",
        "Qatari Energy Minister Hamad Al-Emadi met Pakistani Petroleum Minister Kamran Afridi in Doha on 6 "
        "May 2024. In Lahore, meanwhile, Punjab's chief minister opened a road. On 7 May 2024 Afridi met "
        "Kuwaiti Oil Minister Nasser al-Mutawa in Kuwait City.",
        met("QA Hamad Al-Emadi", "PK Kamran Afridi", on="2024-05-06", at="Doha"),
        met("PK Kamran Afridi", "KW Nasser al-Mutawa", on="2024-05-07", at="Kuwait City"),
    ),
]

# Offices, halls and mechanisms of China.
WITH_CHINA = [
    row(
        "xi-and-guests",
        "Chinese President Xi Jinping held talks with Zambian President Sibusiso Dlomo in Beijing on "
        "September 15, 2023. Premier Li Qiang met with Dlomo the same day. Zhao Leji met the visiting "
        "president on September 16.",
        met("CN Xi Jinping", "ZM Sibusiso Dlomo", on="2023-09-15", at="Beijing"),
        met("CN Li Qiang", "ZM Sibusiso Dlomo", on="2023-09-15", at="Beijing"),
        met("CN Zhao Leji", "ZM Sibusiso Dlomo", on="2023-09-16", at="Beijing"),
    ),
    row(
        "liu-jianchao",
        "Liu Jianchao, head of the International Department of the CPC Central Committee, arrived in "
        "Windhoek on April 20, 2024. That afternoon Liu met with Sophia Shaningwa, secretary-general of "
        "SWAPO. On April 21 he paid a courtesy call on President Nangolo Mbumba.",
        met("CN Liu Jianchao", "NA Sophia Shaningwa", on="2024-04-20", at="Windhoek"),
        met("CN Liu Jianchao", "NA Nangolo Mbumba", on="2024-04-21", at="Windhoek"),
    ),
    row(
        "wang-yi-meeting-with-said",
        "Wang Yi, Member of the Political Bureau of the CPC Central Committee and Foreign Minister, met "
        "with Djiboutian Foreign Minister Abdoulkader Houssein Omar in Beijing on July 3, 2025. Meeting "
        "with Mauritanian Foreign Minister Mohamed Salem Ould Merzoug, also on July 3, Wang said that "
        "roads come first.",
        met("CN Wang Yi", "DJ Abdoulkader Houssein Omar", on="2025-07-03", at="Beijing"),
        met("CN Wang Yi", "MR Mohamed Salem Ould Merzoug", on="2025-07-03", at="Beijing"),
    ),
    row(
        "provincial-secretary",
        "Party Secretary of Guangxi Chen Gang met Lạng Sơn Party Secretary Hoàng Văn Nghiệm in Nanning on "
        "February 27, 2025.",
        met("CN Chen Gang", "VN Hoàng Văn Nghiệm", on="2025-02-27", at="Nanning"),
    ),
    row(
        "mechanism-with-china",
        "The 9th meeting of the China-Laos Joint Committee on Rail was held in Luang Prabang on 6 November "
        "2024, co-chaired by Chinese Vice Minister of Transport Fu Xuyin and Lao Deputy Minister of Public "
        "Works Phetsamone Khounlavong.",
        met(
            "CN Fu Xuyin",
            "LA Phetsamone Khounlavong",
            on="2024-11-06",
            at="Luang Prabang",
            name="9th meeting of the China-Laos Joint Committee on Rail",
        ),
    ),
]

ROWS = [*AGENCIES, *PROSE, *WITH_CHINA]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_registers(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
