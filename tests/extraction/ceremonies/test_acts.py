"""Test ceremonies told by an act: opened, inaugurated, broke ground, laid a wreath, unveiled, decorated, planted."""

from __future__ import annotations

import pytest

from tests.extraction.ceremonies.ceremony_rows import ceremonies_in, shown

# Something is opened, inaugurated, launched or founded.
OPENINGS = [
    (
        "On May 3, 2024, Peruvian Foreign Minister Ana Soto met in Riga with the newly inaugurated President, Edgars "
        "Kalns, and rode with him past the newly opened port.",
        [],
    ),
    (
        "Peruvian Foreign Minister Rosa Quispe and Fijian Foreign Minister Ana Vuli held talks in Lima. They then "
        "launched the Fiji-Peru Year of Tuna in Lima.",
        ["PE Rosa Quispe; FJ Ana Vuli, “Fiji-Peru Year of Tuna”, Lima"],
    ),
    (
        "Egyptian President Anwar Shafik met Fijian President Josefa Tamani on May 3. On May 4 he met Fijian Speaker "
        "Ana Vuli. The two presidents have known each other for years. They jointly inaugurated a hospital in Suva.",
        ["FJ Josefa Tamani; EG Anwar Shafik, Suva"],
    ),
    (
        "Lao Prime Minister Sonexay Siphandone and Vietnamese Prime Minister Pham Minh Chinh pressed the button "
        "to inaugurate the Nongkhang airport.",
        [
            "LA Sonexay Siphandone; VN Pham Minh Chinh",
        ],
    ),
    (
        "Cambodian Prime Minister Hun Manet presided over the inauguration of a China-aided bridge in Kampong "
        "Cham on Monday together with Chinese Ambassador Wang Wenbin.",
        [
            "KH Hun Manet; CN Wang Wenbin, “inauguration of a China-aided bridge”, Kampong Cham",
        ],
    ),
    (
        "French President Emmanuel Macron and Brazilian President Luiz Inácio Lula da Silva jointly inaugurated "
        "the Itaguai submarine base terminal.",
        [
            "FR Emmanuel Macron; BR Luiz Inácio Lula da Silva, “Itaguai submarine base terminal”",
        ],
    ),
    (
        "Queen Camilla opened an exhibition in Rome together with Italian First Lady Laura Mattarella.",
        [
            "GB Camilla; IT Laura Mattarella, Rome",
        ],
    ),
    (
        "Turkish President Recep Tayyip Erdogan and Azerbaijani President Ilham Aliyev broke ground for the Kars-"
        "Nakhchivan railway.",
        [
            "TR Recep Tayyip Erdogan; AZ Ilham Aliyev",
        ],
    ),
    (
        "Uzbek President Shavkat Mirziyoyev and Afghan Deputy Prime Minister Abdul Ghani Baradar cut the ribbon "
        "at the new border bridge.",
        [
            "UZ Shavkat Mirziyoyev; AF Abdul Ghani Baradar",
        ],
    ),
    (
        "Both leaders, Indian Prime Minister Narendra Modi and Mauritian Prime Minister Navin Ramgoolam, "
        "inaugurated the Civil Service College building in Port Louis.",
        [
            "IN Narendra Modi; MU Navin Ramgoolam, “Civil Service College building”, Port Louis",
        ],
    ),
    (
        "Zambian President Hakainde Hichilema and Tanzanian Vice President Emmanuel Nchimbi launched the "
        "rehabilitation of the TAZARA railway at a groundbreaking ceremony in Lusaka.",
        [
            "ZM Hakainde Hichilema; TZ Emmanuel Nchimbi, Lusaka",
        ],
    ),
    (
        "The Omani ambassador to Iran, Ibrahim Al Moaini, attended a photo exhibition in Tehran opened by Iranian"
        " Culture Minister Abbas Salehi.",
        [
            "OM Ibrahim Al Moaini + IR, Tehran",
        ],
    ),
    (
        "President Aleksandar Vučić and Hungarian Prime Minister Viktor Orbán opened the Szeged-Subotica railway line.",
        [
            "RS Aleksandar Vučić; HU Viktor Orbán, “Szeged-Subotica railway line”",
        ],
    ),
    (
        "A photo exhibition on Rwanda-Qatar ties was opened in Kigali by Qatari Ambassador Misfer Al-Shahwani and"
        " Rwandan Minister Olivier Nduhungirehe.",
        [
            "QA Misfer Al-Shahwani; RW Olivier Nduhungirehe, Kigali",
        ],
    ),
    (
        "The Koysha dam was inaugurated with Ethiopian Prime Minister Abiy Ahmed and Kenyan President "
        "William Ruto in attendance.",
        ["ET Abiy Ahmed; KE William Ruto"],
    ),
    (
        "The Rovuma bridge was opened in the presence of Tanzanian President Samia Suluhu Hassan and "
        "Mozambican President Filipe Nyusi.",
        ["TZ Samia Suluhu Hassan; MZ Filipe Nyusi"],
    ),
    (
        "The foundation stone of the refinery was laid by Ugandan President Yoweri Museveni, together "
        "with Rwandan President Paul Kagame.",
        ["UG Yoweri Museveni; RW Paul Kagame"],
    ),
    (
        "Estonian Foreign Minister Margus Tsahkna and Yoon Seong-mee, a South Korean vice minister, "
        "reopened the South Korean embassy in Tallinn.",
        ["EE Margus Tsahkna; KR Yoon Seong-mee, “South Korean embassy”, Tallinn"],
    ),
    (
        "Kenyan President Peter Otieno and Fijian Prime Minister Ana Vuli opened the Suva Days at a fair in Nairobi.",
        ["KE Peter Otieno; FJ Ana Vuli, “Suva Days”, Nairobi"],
    ),
    # The pair just told of.
    (
        "Ghanaian President John Mahama held talks with Togolese President Faure Gnassingbé in Lomé.\n\n"
        "Later the two inaugurated a bridge near Accra.",
        ["GH John Mahama; TG Faure Gnassingbé, Accra"],
    ),
]

# Wreaths are laid, statues unveiled, trees planted, books signed.
TRIBUTES = [
    (
        "On May 3 Russian Foreign Minister Oleg Sedov paid a floral tribute to the statues in Pyongyang.",
        ["RU Oleg Sedov + KP, Pyongyang"],
    ),
    (
        "Polish President Karol Nawrocki and Lithuanian President Gitanas Nausėda laid wreaths at the monument in"
        " Vilnius on Saturday.",
        [
            "PL Karol Nawrocki; LT Gitanas Nausėda, Vilnius",
        ],
    ),
    (
        "Portuguese President Marcelo Rebelo de Sousa laid a wreath at the tomb of Agostinho Neto during his "
        "visit to Luanda.",
        [
            "PT Marcelo Rebelo de Sousa + AO, Luanda",
        ],
    ),
    (
        "The ministers Abdullah Shahid of the Maldives and S. Jaishankar of India unveiled a plaque at the police"
        " academy in Addu.",
        [
            "MV Abdullah Shahid; IN S. Jaishankar, Addu City",
        ],
    ),
    (
        "Guinea-Bissau's foreign minister Carlos Pinto Pereira and Portuguese Foreign Minister Paulo Rangel "
        "unveiled a statue of Amílcar Cabral in Bissau.",
        [
            "GW Carlos Pinto Pereira; PT Paulo Rangel, “statue of Amílcar Cabral”, Bissau",
        ],
    ),
    (
        "Canadian Governor General Mary Simon laid a wreath at the tomb of the unknown soldier in Paris.",
        [
            "CA Mary Simon + FR, Paris",
        ],
    ),
    (
        "Irish Taoiseach Micheál Martin signed the book of condolence at the Polish embassy in Dublin.",
        ["IE Micheál Martin + PL, Dublin"],
    ),
    (
        "Tuvaluan Prime Minister Feleti Teo planted a tree in Suva, Fiji.",
        ["TV Feleti Teo + FJ, Suva"],
    ),
]

# Orders, medals and keys are conferred on somebody from abroad.
HONOURS = [
    (
        "Kenyan President Peter Otieno received Fijian President Josefa Tamani on May 3. He conferred the Order of the "
        "Golden Lion on her.",
        ["KE Peter Otieno; FJ Josefa Tamani"],
    ),
    (
        "Kenyan President Peter Otieno received Fijian President Josefa Tamani on May 3. Later Tamani was decorated "
        "with the Order of the Golden Lion.",
        ["FJ Josefa Tamani + KE"],
    ),
    (
        "Norwegian Prime Minister Liv Strand pinned a medal on the chest of Kenyan General Peter Otieno.",
        ["NO Liv Strand; KE Peter Otieno"],
    ),
    (
        "Fijian President Josefa Tamani received the key of the city from Mayor Liv Strand of Norway.",
        ["NO Liv Strand; FJ Josefa Tamani"],
    ),
    (
        "Fijian President Josefa Tamani was presented with the Prize of the Fjords in Oslo.",
        ["FJ Josefa Tamani + NO, Oslo"],
    ),
    # Whatever it is called.
    (
        "Kenyan President Peter Otieno conferred on Norwegian Prime Minister Liv Strand the Great Lion of Kenya.",
        ["KE Peter Otieno; NO Liv Strand"],
    ),
    ("Kenyan President Peter Otieno conferred on Monday with Norwegian Prime Minister Liv Strand.", []),
    ("The powers conferred on Norwegian Prime Minister Liv Strand by the law are few.", []),
]


@pytest.mark.parametrize(("text", "expected"), OPENINGS + TRIBUTES + HONOURS)
def test_acts(text: str, expected: list[str]) -> None:
    assert list(map(shown, ceremonies_in(text))) == expected
