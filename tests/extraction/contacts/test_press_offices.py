"""Check contacts of organisations, calls, farewells and styles as regional press and press offices tell them."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, planned, row

ROWS = [
    row(
        "sheikh-salem-bin-rashid-al-nahyan",
        "ABU DHABI, 16 February 2021 - Sheikh Salem bin Rashid Al Nahyan, Minister of State, met with Juan "
        "Paz, Chairperson of the African Union Commission.",
        met("AE Salem bin Rashid Al Nahyan", "AU Juan Paz"),
    ),
    row(
        "the-secretary-general-of-the-pacific",
        "HONIARA, 24 January 2023 - The Secretary General of the Pacific Islands Forum Secretariat, Ana Puna,"
        " has paid a courtesy visit to Governor General, Sir Tom Vuna at Government House.",
        met("PIF Ana Puna", "SB Tom Vuna"),
    ),
    row(
        "the-secretary-general-of-the-pacific-2",
        "HONIARA, 24 January 2023 - The Secretary General of the Pacific Islands Forum, Ana Puna, paid a "
        "courtesy visit to Prime Minister Tom Vuna on Monday.",
        met("PIF Ana Puna", "SB Tom Vuna"),
    ),
    row(
        "australian-foreign-minister-ana-puna-paid",
        "HONIARA, 24 January 2023 - Australian Foreign Minister Ana Puna paid a courtesy call on Governor "
        "General, Sir Tom Vuna at Government House on Monday.",
        met("AU Ana Puna", "SB Tom Vuna"),
    ),
    row(
        "prime-minister-tom-rabe-has-bid",
        "SUVA, 17 May 2024 - Prime Minister Tom Rabe has bid farewell to the outgoing Secretary-General of "
        "the Pacific Islands Forum Secretariat, Ana Puna.",
        met("FJ Tom Rabe", "PIF Ana Puna"),
    ),
    row(
        "fijian-prime-minister-tom-rabe-bade",
        "SUVA, 17 May 2024 - Fijian Prime Minister Tom Rabe bade farewell on Friday to the outgoing "
        "ambassador of Peru, Ana Puna.",
        met("FJ Tom Rabe", "PE Ana Puna"),
    ),
    row(
        "the-prime-ministers-of-estonia-and",
        "TALLINN, 4 September 2025 - The prime ministers of Estonia and Latvia met in Tallinn at the same "
        "time as Russian leader Oleg Popov met President Li Wen of China in Beijing.",
        met(sides="EE LV"),
        met("CN Li Wen", "RU Oleg Popov"),
    ),
    row(
        "the-estonian-prime-minister-ana-tamm",
        "TALLINN, 4 September 2025 - The Estonian prime minister, Ana Tamm, met the Latvian president, Juris "
        "Kalns, on Wednesday, at the same time as Russian leader Oleg Popov met President Li Wen of China in "
        "Beijing.",
        met("EE Ana Tamm", "LV Juris Kalns"),
        met("CN Li Wen", "RU Oleg Popov"),
    ),
    row(
        "russian-president-oleg-popov-called-up",
        "MOSCOW, June 26, 2015 - Russian President Oleg Popov called up US President Karl Lund to discuss "
        "fish, the White House said.",
        called("RU Oleg Popov", "US Karl Lund"),
    ),
    row(
        "russian-president-oleg-popov-called-us",
        "MOSCOW, June 26, 2015 - Russian President Oleg Popov called US President Karl Lund on Thursday.",
        called("RU Oleg Popov", "US Karl Lund"),
    ),
    row(
        "russian-president-oleg-popov-rang-up",
        "MOSCOW, June 26, 2015 - Russian President Oleg Popov rang up US President Karl Lund on Thursday to "
        "discuss fish.",
        called("RU Oleg Popov", "US Karl Lund"),
    ),
    row(
        "us-president-karl-lund-phoned-russian",
        "MOSCOW, June 26, 2015 - US President Karl Lund phoned Russian President Oleg Popov to wish him well.",
        called("RU Oleg Popov", "US Karl Lund"),
    ),
    row(
        "the-us-delegation-led-by-secretary",
        "ABUJA, May 29, 2023 - The US delegation led by Secretary of Housing and Urban Development, Mary "
        "Long, paid a courtesy call on President Bola Tinubu of Nigeria on Monday.",
        met("NG Bola Tinubu", "US Mary Long"),
    ),
    row(
        "the-peruvian-delegation-led-by-the",
        "ABUJA, May 29, 2023 - The Peruvian delegation, led by the Secretary for Rural Roads, Ana Soto, was "
        "received by President Bola Tinubu of Nigeria on Monday.",
        met("NG Bola Tinubu", "PE Ana Soto"),
    ),
    row(
        "also-on-monday-the-south-korean",
        "ABUJA, May 29, 2023 - Also on Monday, the South Korean delegation had bilateral discussions with "
        "President Bola Tinubu of Nigeria.",
        met("NG Bola Tinubu", sides="KR"),
    ),
    row(
        "on-monday-the-prime-minister-of",
        "ABUJA, May 29, 2023 - On Monday the Prime Minister of Israel sent a delegation that met with "
        "President Bola Tinubu of Nigeria.",
        met("NG Bola Tinubu", sides="IL"),
    ),
    row(
        "they-exchanged-views-on-priorities-under",
        "JAKARTA, Nov. 27, 2025 - Secretary-General of ASEAN, Dr. Kao Kim Hourn, today met with H.E. Rex "
        "Gata, Secretary of Social Welfare and Development of the Republic of the Philippines and incoming "
        "Chair of the ASCC Council, in Manila. They exchanged views on priorities under the Philippines' 2026"
        " ASCC Chairmanship.",
        met("ASEAN Kao Kim Hourn", "PH Rex Gata"),
    ),
    row(
        "kao-kim-hourn-today-met-with",
        "JAKARTA, Nov. 27, 2025 - Secretary-General of ASEAN, Dr. Kao Kim Hourn, today met with Ana Soto, "
        "Minister of Trade of Peru and incoming Chair of the Council.",
        met("ASEAN Kao Kim Hourn", "PE Ana Soto"),
    ),
    row(
        "the-president-of-her-own-week",
        "This is the week of President Ana Vega of Chile in January 2024.\n\nOn 22 January the President received the "
        "Foreign Minister of Peru, Juan Rojas.\n\nOn 23 January: telephone conversation with the President of Latvia, "
        "Juris Kalns.\n\nNext the President is expected in Nairobi, where on 2 February 2024 she will be the guest of "
        "President Ali Mutua.",
        met("CL Ana Vega", "PE Juan Rojas", on="2024-01-22"),
        called("CL Ana Vega", "LV Juris Kalns", on="2024-01-23"),
        planned("CL Ana Vega", "KE Ali Mutua", on="2024-02-02", at="Nairobi"),
    ),
    row(
        "after-her-own-audience",
        "President Ana Vega of Chile was in Rome in May 2024: President Sergio Mattarella of Italy received her on 3 "
        "May 2024, a day after her audience with Pope Francis.",
        met("CL Ana Vega", "IT Sergio Mattarella", on="2024-05-03", at="Rome"),
        met("CL Ana Vega", "VA Francis", on="2024-05-02"),
    ),
]

STYLES = [
    row(
        "saudi-arabias-crown-prince-abdullah-received",
        "RIYADH, 19 July 2005 - Saudi Arabia's Crown Prince Abdullah received on Tuesday Jordan's King Abdullah II.",
        met("JO Abdullah II", "SA Abdullah"),
    ),
    row(
        "olim-prime-minister-of-nepal",
        "NEW DELHI, 1 January 2020 - On the occasion of the New Year, Prime Minister Shri Narendra Modi today"
        " had telephone conversation with Mr. Jigme Dorji, The Druk Gyalpo of the Kingdom of Bhutan and Mr. "
        "Lyonchhen (Dr.) Lotay Norbu, Prime Minister of Bhutan, Mr. Gota Pakse, President and Mr. Mahin "
        "Pakse, Prime Minister of Sri Lanka, Mr. Ibrahim Solih, President of the Maldives, Ms. Sheikh Hasin, "
        "Prime Minister of Bangladesh and Mr. K.P. Olim, Prime Minister of Nepal.",
        called("BT Jigme Dorji", "IN Narendra Modi"),
        called("BT Lotay Norbu", "IN Narendra Modi"),
        called("IN Narendra Modi", "LK Gota Pakse"),
        called("IN Narendra Modi", "LK Mahin Pakse"),
        called("IN Narendra Modi", "MV Ibrahim Solih"),
        called("BD Hasin", "IN Narendra Modi"),
        called("IN Narendra Modi", "NP K.P. Olim"),
    ),
    row(
        "olim-prime-minister-of-nepal-2",
        "NEW DELHI, 1 January 2020 - Prime Minister Narendra Modi today had a telephone conversation with Mr."
        " Lotay Norbu, Prime Minister of Bhutan and Mr. K.P. Olim, Prime Minister of Nepal.",
        called("BT Lotay Norbu", "IN Narendra Modi"),
        called("IN Narendra Modi", "NP K.P. Olim"),
    ),
    row(
        "olim",
        "NEW DELHI, 1 January 2020 - Prime Minister Narendra Modi today had telephone conversations with the "
        "President of Sri Lanka, Mr. Gota Pakse, and the Prime Minister of Nepal, Mr. K.P. Olim.",
        called("IN Narendra Modi", "LK Gota Pakse"),
        called("IN Narendra Modi", "NP K.P. Olim"),
    ),
    row(
        "in-his-conversation-with-the-king",
        "NEW DELHI, 1 January 2020 - Prime Minister Narendra Modi today had a telephone conversation with Mr."
        " K.P. Olim, Prime Minister of Nepal. In his conversation with the King of Bhutan, the Prime Minister"
        " highlighted fish.",
        called("IN Narendra Modi", "NP K.P. Olim"),
        called("IN Narendra Modi", sides="BT"),
    ),
    row(
        "mahin-pakse-prime-minister-reiterated-indias",
        "NEW DELHI, 1 January 2020 - Prime Minister Narendra Modi today rang the leaders of the "
        "neighbourhood. Speaking to the Prime Minister of Sri Lanka Mr. Mahin Pakse, Prime Minister "
        "reiterated India’s friendship.",
        met("IN Narendra Modi", "LK Mahin Pakse"),
    ),
    row(
        "his-excellency-dr-irfaan-ali-president",
        "GEORGETOWN, 30 August 2021 - His Excellency Dr Irfaan Ali, President of Guyana, gave this assurance "
        "on Monday during a courtesy visit by CARICOM Secretary-General Carla Barnett at the Office of the "
        "President.",
        met("CARICOM Carla Barnett", "GY Irfaan Ali"),
    ),
    row(
        "the-ghanaian-foreign-minister-ama-mensah",
        "ACCRA, 30 August 2021 - The Ghanaian foreign minister, Ama Mensah, said so on Monday when Peruvian "
        "Ambassador Ana Soto paid a courtesy call on her in Accra.",
        met("GH Ama Mensah", "PE Ana Soto"),
    ),
    row(
        "who-paid-her-a-courtesy-call",
        "ACCRA, 30 August 2021 - The Minister for Foreign Affairs, Ama Mensah, said so on Monday when the Ambassador "
        "of Peru to Ghana, Ana Soto, paid her a courtesy call in Accra.",
        met("GH Ama Mensah", "PE Ana Soto"),
    ),
    row(
        "the-chief-of-staff-kofi-mensah",
        "ACCRA, 30 August 2021 - The Chief of Staff, Kofi Mensah, on Monday received a delegation from the "
        "Embassy of Peru led by Ambassador Ana Soto, who called on him at Jubilee House.",
        met("GH Kofi Mensah", "PE Ana Soto"),
    ),
    row(
        "vice-president-ade-bello-has-received",
        "ABUJA, 30 August 2021 - Vice President Ade Bello has received in audience the Minister of Foreign "
        "Affairs of Peru, Ana Soto, at the Presidential Villa.",
        met("NG Ade Bello", "PE Ana Soto"),
    ),
    row(
        "president-ade-bello-on-monday-hosted",
        "ABUJA, 30 August 2021 - President Ade Bello on Monday hosted his counterpart from Benin, Patrice "
        "Sagbo, at the State House.",
        met("BJ Patrice Sagbo", "NG Ade Bello"),
    ),
    row(
        "president-ade-bello-has-held-a",
        "ABUJA, 30 August 2021 - President Ade Bello has held a closed-door meeting with President Patrice "
        "Sagbo of Benin Republic.",
        met("BJ Patrice Sagbo", "NG Ade Bello"),
    ),
    row(
        "the-minister-of-defence-ade-bello",
        "ABUJA, 30 August 2021 - The Minister of Defence, Ade Bello, and the Ambassador of Peru, Ana Soto, "
        "have met to discuss fish.",
        met("NG Ade Bello", "PE Ana Soto"),
    ),
    row(
        "president-jean-kayi-this-morning-at",
        "KIGALI, 30 August 2021 - President Jean Kayi this morning at Urugwiro Village met with Ana Soto, "
        "Minister of Trade of Peru, who is in Rwanda for a two-day visit.",
        met("PE Ana Soto", "RW Jean Kayi"),
    ),
    row(
        "prime-cabinet-secretary-musa-mudi-held",
        "NAIROBI, 30 August 2021 - Prime Cabinet Secretary Musa Mudi held bilateral talks with his Peruvian "
        "counterpart Ana Soto in Nairobi on Monday.",
        met("KE Musa Mudi", "PE Ana Soto"),
    ),
    row(
        "foreign-affairs-cs-alfred-muta-and",
        "NAIROBI, 30 August 2021 - Foreign Affairs CS Alfred Muta and Peru's Foreign Minister Ana Soto signed"
        " the minutes after talks in Nairobi on Monday.",
        met("KE Alfred Muta", "PE Ana Soto"),
    ),
    row(
        "deputy-prime-minister-and-foreign-minister",
        "ADDIS ABABA, 30 August 2021 (ENA) - Deputy Prime Minister and Foreign Minister Deme Meko conferred "
        "today with Ana Soto, Foreign Minister of Peru.",
        met("ET Deme Meko", "PE Ana Soto"),
    ),
    row(
        "prime-minister-abebe-alem-welcomed-president",
        "ADDIS ABABA, 30 August 2021 (ENA) - Prime Minister Abebe Alem welcomed President Ana Soto of Peru, "
        "who arrived in Addis Ababa today, and the two held bilateral discussions at the National Palace.",
        met("ET Abebe Alem", "PE Ana Soto"),
    ),
]

BESIDES = [
    row(
        "japanese-prime-minister-kishida-fumio-visited",
        "NAIROBI, May 20, 2023 - Japanese Prime Minister Kishida Fumio visited Kenya on May 3 while German "
        "Chancellor Olaf Scholz was there on May 5.",
    ),
    row(
        "japanese-prime-minister-kishida-fumio-visited-2",
        "NAIROBI, May 20, 2023 - Japanese Prime Minister Kishida Fumio visited Kenya on May 3, while German "
        "Chancellor Olaf Scholz came on May 5.",
    ),
    row(
        "japanese-prime-minister-kishida-fumio-was",
        "NAIROBI, May 20, 2023 - Japanese Prime Minister Kishida Fumio was in Nairobi on May 3 while German "
        "Chancellor Olaf Scholz was in Kigali.",
    ),
    row(
        "perus-president-ana-soto-came-to",
        "NAIROBI, May 20, 2023 - Peru's President Ana Soto came to Nairobi on May 3 while Latvian President "
        "Juris Kalns stayed in Riga.",
    ),
    row(
        "perus-president-ana-soto-went-to",
        "NAIROBI, May 20, 2023 - Peru's President Ana Soto went to Nairobi on May 3 as Latvian President "
        "Juris Kalns left Kigali.",
    ),
    row(
        "perus-president-ana-soto-arrived-in",
        "NAIROBI, May 20, 2023 - Peru's President Ana Soto arrived in Nairobi on May 3, after Latvian "
        "President Juris Kalns had left it.",
    ),
    row(
        "perus-president-ana-soto-visited-kenya",
        "NAIROBI, May 20, 2023 - Peru's President Ana Soto visited Kenya on May 3 before Latvian President "
        "Juris Kalns was there.",
    ),
]


@pytest.mark.parametrize("case", cases([*ROWS, *STYLES, *BESIDES], {}))
def test_press_offices(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
