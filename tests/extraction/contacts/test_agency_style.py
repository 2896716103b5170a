"""Check contacts as agencies and ministries tell them: receptions for one guest, delegations, envoys, headlines."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, planned, row, told_in

RECEPTIONS = [
    row(
        "reception-for-a-delegation",
        "Samoan Prime Minister Tavita Leota hosted a reception in Apia on August 9, 2023 for a high-level delegation "
        "of the Parliament of Tonga led by Deputy Speaker Losa Fifita.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2023-08-09", at="Apia"),
    ),
    row(
        "separate-receptions",
        "President Moses Odongo and Prime Minister of Kenya Joram Kiplagat hosted separate receptions in Nairobi on "
        "August 9, 2023 for a delegation from Zambia led by Vice President Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2023-08-09", at="Nairobi"),
        met("KE Joram Kiplagat", "ZM Peter Banda", on="2023-08-09", at="Nairobi"),
    ),
    row(
        "delegation-that-has-arrived",
        "LUSAKA, August 9, 2023 (ZNA) - A Kenyan delegation, which arrived on Monday, met President Peter Banda of "
        "Zambia.",
        met("ZM Peter Banda", sides="KE ZM", on="2023-08-09"),
    ),
    row(
        "host-counterpart",
        "Kenya and Zambia signed a treaty on August 9, 2023 following a meeting between visiting Kenyan President "
        "Moses Odongo and his host counterpart Peter Banda.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2023-08-09"),
    ),
    row(
        "hosting-of-games",
        "Kenyan President Moses Odongo said on August 9, 2023 that Zambia's hosting of the Lusaka Winter Olympics had "
        "been a success.",
    ),
    row(
        "day-of-the-meeting-behind-it",
        "LUSAKA, August 9, 2023 (ZNA) - President Peter Banda of Zambia met Kenyan Foreign Minister Joram Kiplagat. "
        "During the meeting on Monday at State House, the president spoke of maize.",
        met("KE Joram Kiplagat", "ZM Peter Banda", on="2023-08-07"),
    ),
    row(
        "meeting-which-took-place-on",
        "LUSAKA, August 9, 2023 (ZNA) - President Peter Banda of Zambia received Kenyan Foreign Minister Joram "
        "Kiplagat. In the meeting, which took place on August 2, the president spoke of maize.",
        met("KE Joram Kiplagat", "ZM Peter Banda", on="2023-08-02"),
    ),
    row(
        "will-travel-to-chair",
        "Kenyan President Moses Odongo will travel to Zambia on August 9, 2023 to chair the 29th regular meeting "
        "between Kenyan and Zambian heads of government.",
        planned(sides="KE ZM", on="2023-08-09"),
    ),
    row(
        "travelled-to-chair",
        "Kenyan President Moses Odongo travelled to Zambia on August 9, 2023 to chair the 29th regular meeting "
        "between Kenyan and Zambian heads of government.",
        met(sides="KE ZM", on="2023-08-09"),
    ),
    row(
        "reception-for-a-guest",
        "Samoan Prime Minister Tavita Leota hosted a reception in Apia on August 9, 2023 for Losa Fifita, secretary "
        "of the Tongan Democratic Party.\n\nThe Tongan guest conveyed greetings.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2023-08-09", at="Apia"),
    ),
    row(
        "reception-for-a-counterpart",
        "President and party chairman Moses Odongo of Kenya held a reception for his Zambian counterpart Peter Banda "
        "in Nairobi on May 6, 2024.",
        met("KE Moses Odongo", "ZM Peter Banda", on="2024-05-06", at="Nairobi"),
    ),
    row(
        "reception-for-the-day",
        "The Samoan ambassador, Tavita Leota, hosted a reception for the national day in Wellington on June 1, 2023.",
    ),
    row(
        "reception-for-many",
        "Samoan Prime Minister Tavita Leota hosted a reception for diplomats and teachers in Apia on June 1, 2023.",
    ),
]

DELEGATIONS = [
    row(
        "delegation-of-a-country",
        "A Finnish parliamentary delegation had talks with Ghanaian opposition leader Kojo Mensah on May 3, 2024.",
        met("GH Kojo Mensah", sides="FI", on="2024-05-03"),
    ),
    row(
        "delegation-of-a-party",
        "A high-level delegation of the Communist Party of China (CPC) held talks with Ghanaian opposition leader Kojo "
        "Mensah on May 3, 2024.",
        met("GH Kojo Mensah", sides="CN", on="2024-05-03"),
    ),
    row(
        "party-before-its-delegation",
        "A Communist Party of Austria delegation met Ghanaian opposition leader Kojo Mensah in Tema on May 3, 2024.",
        met("GH Kojo Mensah", sides="AT", on="2024-05-03"),
    ),
    row(
        "the-delegation",
        "On May 3, 2024, the Finnish delegation also met with Ghanaian Trade Minister Ama Boateng.",
        met("GH Ama Boateng", sides="FI", on="2024-05-03"),
    ),
    row(
        "between-delegations",
        "A meeting took place in Accra on May 3, 2024 between delegations of Finland and Ghana.",
        met(sides="FI GH", on="2024-05-03", at="Accra"),
    ),
    row(
        "officials-of-a-delegation",
        "Kenyan President Moses Odongo welcomed a delegation of high-ranking officials from Poland on Wednesday, May "
        "16, 2018.",
        met("KE Moses Odongo", sides="PL", on="2018-05-16"),
    ),
    row(
        "officials-of-parties",
        "Officials from Hamas and Fatah met with Kenyan Foreign Minister Otieno Mutua on May 16, 2018.",
        met("KE Otieno Mutua", sides="PS", on="2018-05-16"),
    ),
    row(
        "delegation-at-home",
        "A delegation of the Finnish Foreign Ministry met Finnish President Aino Salo on May 3, 2024.",
    ),
    row("team", "The Finland team met Ghana coach Kojo Mensah on May 3, 2024."),
]

ENVOYS = [
    row(
        "envoy-of-a-president",
        "Marek Zeman, the special envoy of Polish President Adam Wilk, met Kenyan President Moses Odongo on May 3, "
        "2024.",
        met("PL Marek Zeman", "KE Moses Odongo", on="2024-05-03"),
    ),
    row(
        "presidents-envoy",
        "Polish President Adam Wilk's special envoy Marek Zeman met Kenyan President Moses Odongo on May 3, 2024.",
        met("PL Marek Zeman", "KE Moses Odongo", on="2024-05-03"),
    ),
    row(
        "presidents-envoy-for-a-region",
        "Omani Foreign Minister Said Busaidi met the Polish president's special envoy for the Middle East, Marek "
        "Zeman, in Doha on May 3, 2024.",
        met("OM Said Busaidi", "PL Marek Zeman", on="2024-05-03", at="Doha"),
    ),
    row(
        "nameless-envoy",
        "The special envoy of Polish President Adam Wilk met Kenyan President Moses Odongo on May 3, 2024.",
        met("KE Moses Odongo", sides="PL", on="2024-05-03"),
    ),
    row(
        "envoy-behind-a-comma",
        "Kenyan President Moses Odongo received Marek Zeman, the Polish president's special envoy for Africa, on May "
        "3, 2024.",
        met("KE Moses Odongo", "PL Marek Zeman", on="2024-05-03"),
    ),
    row(
        "spokesman-at-home",
        "Polish President Adam Wilk's spokesman Marek Zeman met Polish reporters on May 3, 2024.",
    ),
]

POINTERS = [
    row(
        "regional-diplomat",
        "Peruvian Foreign Minister Elsa Quispe held talks in Quito with Luis Mora, the foreign minister of Ecuador, on "
        "May 3, 2024.\n\nThe Andean diplomat also met with Ana Rojas, the defence minister of Colombia.",
        met("EC Luis Mora", "PE Elsa Quispe", on="2024-05-03"),
        met("CO Ana Rojas", "PE Elsa Quispe"),
    ),
    row(
        "national-diplomat",
        "Peruvian Foreign Minister Elsa Quispe held talks in Quito with Luis Mora, the foreign minister of Ecuador, on "
        "May 3, 2024.\n\nThe senior Peruvian diplomat also met with Ana Rojas, the defence minister of Colombia.",
        met("EC Luis Mora", "PE Elsa Quispe", on="2024-05-03"),
        met("CO Ana Rojas", "PE Elsa Quispe"),
    ),
    row(
        "weekday-behind-a-name",
        "WARSAW, June 20, 2024 (PAP) -- Polish Prime Minister Adam Wilk held talks with Otieno Mutua, the foreign "
        "minister of Kenya, Thursday.\n\nTrade Minister Ewa Nowak of Poland then met Mutua Wednesday.",
        met("KE Otieno Mutua", "PL Adam Wilk", on="2024-06-20"),
        met("KE Otieno Mutua", "PL Ewa Nowak", on="2024-06-19"),
    ),
    row(
        "bracketed-day",
        "Polish Prime Minister Adam Wilk met with Kenyan Foreign Minister Otieno Mutua in Warsaw this morning (April "
        "23, 2024).",
        met("KE Otieno Mutua", "PL Adam Wilk", on="2024-04-23", at="Warsaw"),
    ),
    row(
        "at-a-meeting",
        "During a meeting in Accra on May 3, 2024, Finnish Prime Minister Aino Salo and Kojo Mensah, the Speaker of "
        "the Ghanaian Parliament, agreed to step up exchanges.",
        met("FI Aino Salo", "GH Kojo Mensah", on="2024-05-03", at="Accra"),
    ),
    row(
        "at-a-meeting-at-home",
        "At a meeting in Accra on May 3, 2024, Kojo Mensah, the Speaker of the Ghanaian Parliament, praised Finland.",
    ),
]

PLACES = [
    row(
        "abroad-under-a-dateline",
        "LIMA, June 20, 2024 (Andina) - Peruvian Foreign Minister Elsa Quispe is on a visit to Ecuador. Quispe held a "
        "meeting with Luis Mora, the foreign minister of Ecuador.",
        met("EC Luis Mora", "PE Elsa Quispe", on="2024-06-20", at=None),
    ),
    row(
        "place-of-the-headline",
        "Peruvian Foreign Minister Elsa Quispe held a meeting with her Fijian counterpart, Mere Tuilagi, on May 3, "
        "2024.",
        met("FJ Mere Tuilagi", "PE Elsa Quispe", on="2024-05-03", at="New York"),
        title="Peruvian FM Quispe meets Fijian FM Tuilagi in New York",
    ),
]

COUNTRIES = [
    row(
        "talks-with-a-country",
        "Kenyan Foreign Secretary Otieno Mutua held a meeting with Somalia in Djibouti on April 18, 2024.",
        met("KE Otieno Mutua", sides="SO", on="2024-04-18", at="Djibouti"),
    ),
    row(
        "country-with-a-country",
        "Poland held talks with Peru on fishing on May 3, 2024.",
        met(sides="PE PL", on="2024-05-03"),
    ),
    row(
        "between-countries-with-their-heads",
        "During the third round of political consultations between Poland and Peru held in Lima on May 3, 2024, the "
        "two agreed on visas. Deputy Minister Marek Zeman led the Polish delegation, while Vice Minister Luis Mora led "
        "the Peruvian side.",
        met("PE Luis Mora", "PL Marek Zeman", on="2024-05-03", at="Lima"),
    ),
    row(
        "side-headed-by",
        "Talks between Poland and Peru were held in Lima on May 3, 2024. The Polish side was headed by Deputy Minister "
        "Marek Zeman.",
        met("PL Marek Zeman", sides="PE", on="2024-05-03", at="Lima"),
    ),
    row("wants-talks", "Polish President Ewa Nowak said on May 3, 2024 that Poland wants to hold talks with Peru."),
    row("called-for-talks", "Kenya called for talks between Poland and Peru on May 3, 2024."),
    row("match", "The match between Poland and Peru was held on May 3, 2024."),
    row(
        "set-to-take-place",
        "Talks between the foreign ministers of Poland and Peru are set to take place in Lima on May 3, 2024.",
        planned(sides="PE PL", on="2024-05-03", at="Lima"),
    ),
]

# Whose minister it is, the ties tell of which was spoken.
TIES = [
    row(
        "relations-between-two-countries",
        "Ambassador Losa Fifita of Tonga paid a courtesy call on Acting Minister of Foreign Affairs Dr. Tavita Leota "
        "at the Ministry on October 5, 2023. The talks focused on close bilateral relations between Samoa and Tonga.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2023-10-05"),
    ),
    row(
        "ties-of-two-countries",
        "The Tongan Ambassador, Losa Fifita, called on Prime Minister Tavita Leota on October 5, 2023. They spoke of "
        "Samoa-Tonga ties.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2023-10-05"),
    ),
    row(
        "cooperation-of-two-countries",
        "Minister of Fisheries Tavita Leota held discussions with a delegation from Tonga led by Deputy Minister Losa "
        "Fifita on October 5, 2023. He said cooperation between Samoa and Tonga had borne fruit.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2023-10-05"),
    ),
    row(
        "friendship-of-two-countries",
        "President Tavita Leota received the special envoy of the King of Tonga, Losa Fifita, on October 5, 2023. The "
        "envoy praised the friendship of Samoa and Tonga.",
        met("TO Losa Fifita", "WS Tavita Leota", on="2023-10-05"),
    ),
    row(
        "fish-for-a-third-country",
        "The Tongan Ambassador, Losa Fifita, called on Prime Minister Tavita Leota on October 5, 2023. They spoke of "
        "fish that is sold to Peru.",
    ),
    row(
        "envoy-who-represents-somebody",
        "The Samoan diplomat Tavita Leota, representing President Ana Leavasa, met on May 6, 2024 in Lima with "
        "Peruvian Foreign Minister Ana Quispe.",
        met("WS Tavita Leota", "PE Ana Quispe", on="2024-05-06", at="Lima"),
    ),
]

LISTS_AND_DAYS = [
    row(
        "list-behind-a-party",
        "During his stay in Zambia from Monday, May 6, 2024, to Wednesday, Polish Foreign Minister Marek Zeman met "
        "with Peter Banda, president of Zambia and the country's governing party, the Patriotic Front (PF), as well as "
        "Grace Phiri, deputy president of Zambia, and Moses Zulu, secretary general of the PF.",
        met("PL Marek Zeman", "ZM Peter Banda"),
        met("PL Marek Zeman", "ZM Grace Phiri"),
        met("PL Marek Zeman", "ZM Moses Zulu"),
    ),
    row(
        "this-past-month",
        "WARSAW, Nov. 25, 2019 (PAP) -- Polish Foreign Minister Marek Zeman met with Luis Mora, the president of Peru, "
        "in Lima this past April.",
        met("PE Luis Mora", "PL Marek Zeman", on="2019-04", at="Lima"),
    ),
    row(
        "days-of-a-programme",
        "Polish Defence Minister Ewa Nowak called on Peruvian Defence Minister José Paz in Lima on May 30, 2024. Her "
        "stay includes attending the Pacific Forum from May 31 to June 2. Nowak and Paz then held talks with Ana "
        "Rojas, the president of Chile.",
        met("PE José Paz", "PL Ewa Nowak", on="2024-05-30", at="Lima"),
        met("CL Ana Rojas", "PE José Paz", "PL Ewa Nowak", on="2024-05-30"),
    ),
    row(
        "speaker-behind-a-quotation",
        "“The prime minister’s visit to Poland in July will advance trade,” Peruvian Foreign Minister José Paz told "
        "reporters after a meeting with Polish Vice Minister Ewa Nowak in Lima on May 3, 2024.",
        met("PE José Paz", "PL Ewa Nowak", on="2024-05-03", at="Lima"),
    ),
    row(
        "at-their-talks",
        "NAIROBI, June 25, 2024 (KNA) -- Kenya rolled out the red carpet on Monday for Polish President Adam Wilk.\n\n"
        "During their talks at State House, Kenyan President Moses Odongo welcomed Wilk's first visit since he took "
        "office on August 3.",
        met("KE Moses Odongo", "PL Adam Wilk", on="2024-06-24"),
    ),
    row(
        "at-their-talks-at-home",
        "During their talks at State House, Kenyan President Moses Odongo and Foreign Minister Otieno Mutua of Kenya "
        "spoke of trade.",
    ),
    row(
        "met-on-arrival",
        "LIMA, March 21, 2025 (Andina) -- A delegation of the Polish Senate headed by Speaker Ewa Nowak arrived in "
        "Lima on a visit. The delegation was met by Deputy Speaker Luis Mora and Deputy Minister José Paz of Peru.",
    ),
]

NO_CONTACT = [
    row(
        "met-the-press-together",
        "NAIROBI, May 3 (KNA) -- Kenyan President Moses Odongo on Friday met the press together with Polish President "
        "Adam Wilk.",
    ),
    row("met-with-reporters", "Kenyan President Moses Odongo met with reporters from Poland on May 3, 2024."),
    row(
        "co-chaired-summit",
        "The Nairobi Summit, co-chaired by Kenyan President Moses Odongo and Polish President Adam Wilk in May 2024, "
        "was a success.",
    ),
    row(
        "summit-to-be-hosted",
        "Kenyan President Moses Odongo wrote to Polish President Adam Wilk of the second such summit, to be hosted by "
        "Poland in 2026.",
    ),
    row(
        "to-be-followed-by-a-call",
        "On Tuesday, June 25, 2024, Polish Speaker Adam Wilk will meet Kenyan Speaker Otieno Rono, which will be "
        "followed by a courtesy call on Prime Minister Joel Mutua of Kenya.",
        planned("KE Otieno Rono", "PL Adam Wilk", on="2024-06-25"),
        planned("KE Joel Mutua", "PL Adam Wilk", on="2024-06-25"),
    ),
    row(
        "headline-of-a-confirmation",
        "The office gave no details.",
        title="Kenyan President Odongo confirms meeting with Polish President Adam Wilk",
    ),
    row(
        "headline-of-a-wish",
        "The office gave no details.",
        title="Kenya's Odongo seeks talks with Polish President Adam Wilk",
    ),
    row(
        "headline-of-a-refusal",
        "The office gave no details.",
        title="Kenyan President Odongo rules out meeting with Polish President Adam Wilk",
    ),
    row(
        "headline-of-a-plan",
        "The office gave no details.",
        planned("KE Odongo", "PL Adam Wilk"),
        title="Kenyan President Odongo to meet Polish President Adam Wilk",
    ),
    row(
        "headline-of-a-departure",
        "The office gave no details.",
        planned("KE Odongo", "PL Adam Wilk"),
        title="Kenyan President Odongo leaves for talks with Polish President Adam Wilk",
    ),
]

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS: dict[str, str] = {}
ROWS = [*RECEPTIONS, *DELEGATIONS, *ENVOYS, *POINTERS, *PLACES, *COUNTRIES, *TIES, *LISTS_AND_DAYS, *NO_CONTACT]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_agency_style(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, f"{case.text}{difference}"
