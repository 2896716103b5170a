"""Check rosters of those who were present, as protocol departments write them."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, met, row

ROWS = [
    row(
        "adel-gamil-diplomatic-adviser-to-the",
        "DUBAI, 7 December 2021 - His Highness Sheikh Omar bin Rashid, Prime Minister of the UAE, today "
        "received Prince Saud bin Fahd, Minister of Foreign Affairs of Saudi Arabia. The meeting was attended"
        " by Dr. Adel Gamil, Diplomatic Adviser to the UAE President; Hamad bin Abdullah Al Sayegh, Minister "
        "of Cabinet Affairs; Noura bint Ibrahim, Minister of State for Trade; and Sheikh Nasser bin Saif, UAE"
        " Ambassador to Saudi Arabia.",
        met(
            "AE Omar bin Rashid",
            "SA Saud bin Fahd",
            present=(
                "AE Adel Gamil",
                "AE Hamad bin Abdullah Al Sayegh",
                "AE Nasser bin Saif",
                "AE Noura bint Ibrahim",
            ),
        ),
    ),
    row(
        "the-meeting-was-attended-by-the",
        "DUBAI, 7 December 2021 - His Highness Sheikh Omar bin Rashid, Prime Minister of the UAE, today "
        "received Prince Saud bin Fahd, Minister of Foreign Affairs of Saudi Arabia. The meeting was attended"
        " by the Minister of Cabinet Affairs, Hamad bin Abdullah Al Sayegh, the Minister of State, Noura bint"
        " Ibrahim, and the Saudi ambassador, Turki Al Dosari.",
        met(
            "AE Omar bin Rashid",
            "SA Saud bin Fahd",
            present=(
                "AE Hamad bin Abdullah Al Sayegh",
                "AE Noura bint Ibrahim",
                "SA Turki Al Dosari",
            ),
        ),
    ),
    row(
        "the-meeting-was-attended-by-hamad",
        "DUBAI, 7 December 2021 - His Highness Sheikh Omar bin Rashid, Prime Minister of the UAE, today "
        "received Prince Saud bin Fahd, Minister of Foreign Affairs of Saudi Arabia. The meeting was attended"
        " by Hamad Al Sayegh, Minister of Cabinet Affairs, and Noura bint Ibrahim, Minister of State.",
        met(
            "AE Omar bin Rashid",
            "SA Saud bin Fahd",
            present=(
                "AE Hamad Al Sayegh",
                "AE Noura bint Ibrahim",
            ),
        ),
    ),
    row(
        "ali-alassaf-and-senior-protocol-officials",
        "AMMAN, 30 July 2010 - Saudi King Saad bin Fahd and Jordanian King Hassan II co-chaired bilateral "
        "talks in Amman this evening. The talks were attended on the Saudi side by Chief of General "
        "Intelligence Prince Turki bin Saad; Minister of Education Prince Faris bin Majid; Minister of "
        "Finance Dr. Ali Al-Assaf; and senior protocol officials.",
        met(
            "JO Hassan II",
            "SA Saad bin Fahd",
            present=(
                "SA Ali Al-Assaf",
                "SA Faris bin Majid",
                "SA Turki bin Saad",
            ),
        ),
    ),
    row(
        "on-the-jordanian-side-the-talks",
        "AMMAN, 30 July 2010 - Saudi King Saad bin Fahd and Jordanian King Hassan II co-chaired bilateral "
        "talks in Amman this evening. On the Jordanian side, the talks were attended by Prime Minister Sami "
        "Rifai; Minister of Foreign Affairs Nasir Joda; and Jordanian Ambassador to Saudi Arabia Ghaith "
        "Majali.",
        met(
            "JO Hassan II",
            "SA Saad bin Fahd",
            present=(
                "JO Ghaith Majali",
                "JO Nasir Joda",
                "JO Sami Rifai",
            ),
        ),
    ),
    row(
        "deputy-prime-minister-and-foreign-minister",
        "AMMAN, 30 July 2010 - Saudi King Saad bin Fahd and Jordanian King Hassan II co-chaired bilateral "
        "talks in Amman this evening. Deputy Prime Minister and Foreign Minister Ayman Safi, Director of the "
        "Office of His Majesty Alaa Batta, and Jordan’s Ambassador in Riyadh Haitham Fouli attended the "
        "meeting.",
        met(
            "JO Hassan II",
            "SA Saad bin Fahd",
            present=(
                "JO Alaa Batta",
                "JO Ayman Safi",
                "JO Haitham Fouli",
            ),
        ),
    ),
    row(
        "attendees-from-the-saudi-side-included",
        "AMMAN, 30 July 2010 - Saudi King Saad bin Fahd and Jordanian King Hassan II co-chaired bilateral "
        "talks in Amman this evening. Attendees from the Saudi side included Energy Minister Prince Abid bin "
        "Salman, Minister of State Prince Turki bin Fahd, and Deputy Governor of Riyadh Region Prince Majid "
        "bin Saud.",
        met(
            "JO Hassan II",
            "SA Saad bin Fahd",
            present=(
                "SA Abid bin Salman",
                "SA Majid bin Saud",
                "SA Turki bin Fahd",
            ),
        ),
    ),
    row(
        "foreign-minister-ayman-safi-and-adviser",
        "AMMAN, 30 July 2010 - Saudi King Saad bin Fahd and Jordanian King Hassan II co-chaired bilateral "
        "talks in Amman this evening. Foreign Minister Ayman Safi and Adviser to His Majesty Manar Dabbas "
        "attended the meeting.",
        met(
            "JO Hassan II",
            "SA Saad bin Fahd",
            present=(
                "JO Ayman Safi",
                "JO Manar Dabbas",
            ),
        ),
    ),
    row(
        "also-present-were-minister-of-trade",
        "QUITO, 3 May 2024 - President Ana Soto of Ecuador received Foreign Minister Juris Kalns of Latvia on"
        " Friday. Also present were Minister of Trade Pablo Rojas and the Latvian ambassador, Inese Berzina.",
        met(
            "EC Ana Soto",
            "LV Juris Kalns",
            present=(
                "EC Pablo Rojas",
                "LV Inese Berzina",
            ),
        ),
    ),
    row(
        "taking-part-on-the-ecuadorian-side",
        "QUITO, 3 May 2024 - President Ana Soto of Ecuador received Foreign Minister Juris Kalns of Latvia on"
        " Friday. Taking part on the Ecuadorian side were Foreign Minister Pablo Rojas, Minister of Trade Eva"
        " Paz and Ambassador Luis Mora.",
        met(
            "EC Ana Soto",
            "LV Juris Kalns",
            present=(
                "EC Eva Paz",
                "EC Luis Mora",
                "EC Pablo Rojas",
            ),
        ),
    ),
    row(
        "on-the-latvian-side-the-meeting",
        "QUITO, 3 May 2024 - President Ana Soto of Ecuador received Foreign Minister Juris Kalns of Latvia on"
        " Friday. On the Latvian side, the meeting was attended by State Secretary Andris Pelss and a number "
        "of members of the delegation.",
        met("EC Ana Soto", "LV Juris Kalns", present=("LV Andris Pelss",)),
    ),
    row(
        "the-meeting-was-attended-by-the-2",
        "QUITO, 3 May 2024 - President Ana Soto of Ecuador received Foreign Minister Juris Kalns of Latvia on"
        " Friday. The meeting was attended by the Prime Minister and Minister of Foreign Affairs HE Pablo "
        "Rojas, the Chief of Staff HE Luis Mora, along with several senior officials.",
        met(
            "EC Ana Soto",
            "LV Juris Kalns",
            present=(
                "EC Luis Mora",
                "EC Pablo Rojas",
            ),
        ),
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_rosters(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
