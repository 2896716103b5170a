"""Check that people are known by their names: orders of names, titles of respect, countries beside a name."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    Row,
    cases,
    compare,
    found_in,
    met,
    row,
)

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS = {
    "nationality-noun": "a person by an apposition: N, 44, office; N, a Tunisian",
    "burmese-honorific": "honorifics of Asia: U, Dato Seri, Pehin",
}

# Names as they are built from Iceland to Hawaii.
NAMING_CUSTOMS = [
    row(
        "slip-in-the-name-of-a-president-without-his-country",
        "On 29 May President Hakainde Hichelema received Fijian Foreign Minister Ana Vuli in Lusaka.",
        met("ZM Hakainde Hichelema", "FJ Ana Vuli", on="2024-05-29", at="Lusaka"),
    ),
    row(
        "spanish-two-surnames",
        "Secretary of Foreign Relations Alicia Bárcena Ibarra of Mexico received Honduran Foreign Minister "
        "Enrique Reina García in Mexico City on 29 May.",
        met("MX Alicia Bárcena Ibarra", "HN Enrique Reina García", on="2024-05-29", at="Mexico City"),
    ),
    row(
        "arab-names",
        "Sheikh Tamim bin Hamad Al Thani, Emir of Qatar, met Sheikh Khaled bin Mohamed Al Nahyan, Crown "
        "Prince of Abu Dhabi, in Doha on June 2.",
        met("QA Tamim bin Hamad Al Thani", "AE Khaled bin Mohamed Al Nahyan", on="2024-06-02", at="Doha"),
    ),
    row(
        "slavic-patronymic",
        "Belarusian Prime Minister Roman Aleksandrovich Golovchenko met Mongolian Deputy Prime Minister "
        "Sainbuyan Amarsaikhan in Minsk on June 3.",
        met("BY Roman Aleksandrovich Golovchenko", "MN Sainbuyan Amarsaikhan", on="2024-06-03", at="Minsk"),
    ),
    row(
        "nordic-names",
        "Danish Foreign Minister Troels Bøgh Kjærgaard and Greenland's Premier Aviaja Olsvig met in Nuuk on 8 May.",
        met("DK Troels Bøgh Kjærgaard", "GL Aviaja Olsvig", on="2024-05-08", at="Nuuk"),
    ),
    row(
        "pacific-names",
        "Tuvalu's Prime Minister Feleti Teo met Kiribati's Vice President Teuea Toatu in Funafuti on April 30.",
        met("TV Feleti Teo", "KI Teuea Toatu", on="2024-04-30", at="Funafuti"),
    ),
    row(
        "mongolian-single-name",
        "Mongolian Prime Minister L.Oyun-Erdene received Kazakh Deputy Prime Minister Serik Zhumangarin in "
        "Ulaanbaatar on June 10.",
        met("MN L.Oyun-Erdene", "KZ Serik Zhumangarin", on="2024-06-10", at="Ulaanbaatar"),
    ),
    row(
        "indonesian-single-name",
        "Indonesian Defence Minister Suhartadi met Papua New Guinean Defence Minister Billy Joseph in "
        "Jakarta on May 16.",
        met("ID Suhartadi", "PG Billy Joseph", on="2024-05-16", at="Jakarta"),
    ),
    row(
        "initials",
        "Foreign Secretary A. K. M. Nazrul Hoque of Bangladesh met S. Jaishankar, the Indian external "
        "affairs minister, in New Delhi on June 9.",
        met("BD A. K. M. Nazrul Hoque", "IN S. Jaishankar", on="2024-06-09", at="New Delhi"),
    ),
    row(
        "hyphenated-korean",
        "Vice Unification Minister Moon Seung-hyun of South Korea met German Parliamentary State Secretary "
        "Petra Kühnel in Seoul on June 4.",
        met("KR Moon Seung-hyun", "DE Petra Kühnel", on="2024-06-04", at="Seoul"),
    ),
    row(
        "long-vowels",
        "Hawaiian songs aside, Samoan Prime Minister Lautimuia Uelese Va'ai met Cook Islands Prime "
        "Minister Teariki Tamarua in Apia on June 1.",
        met("WS Lautimuia Uelese Va'ai", "CK Teariki Tamarua", on="2024-06-01", at="Apia"),
    ),
    row(
        "turkic-names",
        "Turkmen Foreign Minister Döwlet Ataýew met Azerbaijani Foreign Minister Elnur Mehdiyev in Ashgabat on June 6.",
        met("TM Döwlet Ataýew", "AZ Elnur Mehdiyev", on="2024-06-06", at="Ashgabat"),
    ),
    row(
        "ethiopian-names",
        "Ethiopian Foreign Minister Tsegaye Woldemariam met Eritrean Foreign Minister Yemane Habtemichael "
        "in Asmara on May 24.",
        met("ET Tsegaye Woldemariam", "ER Yemane Habtemichael", on="2024-05-24", at="Asmara"),
    ),
]

# Titles of respect and ranks before a name.
HONORIFICS = [
    row(
        "honorifics",
        "H.E. Mr. Ouk Sarath, Minister of Commerce of Cambodia, met Hon. Dr. Grace Nakato, Minister of "
        "Trade of Uganda, in Kampala on June 4.",
        met("KH Ouk Sarath", "UG Grace Nakato", on="2024-06-04", at="Kampala"),
    ),
    row(
        "rank-dropped",
        "General Bakary Sanyang, The Gambia's chief of defence staff, held talks with Lieutenant General "
        "Mbaye Cissé, chief of staff of the Senegalese armed forces, in Dakar on June 3.",
        met("GM Bakary Sanyang", "SN Mbaye Cissé", on="2024-06-03", at="Dakar"),
    ),
    row(
        "crown-prince",
        "Saudi Crown Prince Mohammed bin Salman received Sri Lankan President Ranil Wickremesinghe in "
        "Riyadh on 28 April.",
        met("SA Mohammed bin Salman", "LK Ranil Wickremesinghe", on="2024-04-28", at="Riyadh"),
    ),
    row(
        "taoiseach",
        "Taoiseach Diarmuid Conneely met Palestinian Prime Minister Mohammad Mustafa in Dublin on 26 May.",
        met("IE Diarmuid Conneely", "PS Mohammad Mustafa", on="2024-05-26", at="Dublin"),
    ),
    row(
        "burmese-honorific",
        "U Thiha Zaw, Myanmar's minister of information, met Thai Culture Minister Somchai Rattanakul in "
        "Chiang Mai on June 3.",
        met("MM Thiha Zaw", "TH Somchai Rattanakul", on="2024-06-03", at="Chiang Mai"),
    ),
    row(
        "dato-seri",
        "Dato' Seri Hamdan Razali, Malaysia's works minister, met Brunei's development minister, Pehin "
        "Dato Mohd Zulkifli, in Bandar Seri Begawan on June 5.",
        met("MY Hamdan Razali", "BN Mohd Zulkifli", on="2024-06-05", at="Bandar Seri Begawan"),
    ),
    row(
        "prince-minister",
        "Prince Khalid bin Turki, Saudi Arabia's sports minister, met Senegalese Sports Minister Aminata "
        "Diagne in Jeddah on June 9.",
        met("SA Khalid bin Turki", "SN Aminata Diagne", on="2024-06-09", at="Jeddah"),
    ),
    row(
        "chief-of-protocol",
        "Togo's army chief, General Komlan Agbeko, met Beninese Defence Minister Romain Dossou in Cotonou on June 4.",
        met("TG Komlan Agbeko", "BJ Romain Dossou", on="2024-06-04", at="Cotonou"),
    ),
    row(
        "today-his-excellency",
        "His Excellency Dr. Saif Al Mazrouei, Minister of State of the UAE, met today with Her Excellency "
        "Livia Brunner, State Secretary of Switzerland, in Abu Dhabi.",
        met("AE Saif Al Mazrouei", "CH Livia Brunner", on="2024-06-20", at="Abu Dhabi"),
    ),
]

# A country before, behind or in brackets beside a name, or its capital in its stead.
COUNTRIES = [
    row(
        "country-after-the-name",
        "Abiy Ahmed of Ethiopia met Hassan Sheikh Mohamud of Somalia in Djibouti on June 15.",
        met("ET Abiy Ahmed", "SO Hassan Sheikh Mohamud", on="2024-06-15", at="Djibouti"),
    ),
    row(
        "country-possessive",
        "Romania's Klaus Iohannis met Slovakia's Peter Pellegrini in Bratislava on 10 June.",
        met("RO Klaus Iohannis", "SK Peter Pellegrini", on="2024-06-10", at="Bratislava"),
    ),
    row(
        "country-in-brackets",
        "Ministers Beatriz Argimón (Uruguay) and Diana Mondino (Argentina) met in Buenos Aires on 22 May.",
        met("UY Beatriz Argimón", "AR Diana Mondino", on="2024-05-22", at="Buenos Aires"),
    ),
    row(
        "chancellor-without-country",
        "Chancellor Karl Nehammer of Austria received his Czech colleague, Prime Minister Petr Fiala, in "
        "Vienna on 4 June.",
        met("AT Karl Nehammer", "CZ Petr Fiala", on="2024-06-04", at="Vienna"),
    ),
    row(
        "capital-for-country",
        "Windhoek's foreign minister, Hilma Shikongo, met Lusaka's trade minister, Charles Mwansa, in "
        "Katima Mulilo on June 5.",
        met("NA Hilma Shikongo", "ZM Charles Mwansa", on="2024-06-05"),
    ),
    row(
        "hyphen-country",
        "Guinea-Bissau's prime minister, Umaro Indjai, met São Tomé and Príncipe's prime minister, Osvaldo "
        "Trovoada, in Bissau on June 7.",
        met("GW Umaro Indjai", "ST Osvaldo Trovoada", on="2024-06-07", at="Bissau"),
    ),
    row(
        "bosnia",
        "The chairwoman of the Presidency of Bosnia and Herzegovina, Amra Hadžić, met Montenegrin "
        "President Vuk Radonjić in Sarajevo on June 5.",
        met("BA Amra Hadžić", "ME Vuk Radonjić", on="2024-06-05", at="Sarajevo"),
    ),
    row(
        "korea-north-south",
        "South Korean Unification Minister Ahn Duk-hwan met Pak Ryong Chol, a North Korean vice foreign "
        "minister, in Kaesong on October 3, 2018.",
        met("KR Ahn Duk-hwan", "KP Pak Ryong Chol", on="2018-10-03", at="Kaesong"),
    ),
    row(
        "of-the-republic",
        "The President of the Republic of Cyprus, Mr. Andreas Loizou, met the Prime Minister of the "
        "Hellenic Republic, Mr. Stelios Vranas, in Nicosia on June 7.",
        met("CY Andreas Loizou", "GR Stelios Vranas", on="2024-06-07", at="Nicosia"),
    ),
    row(
        "kingdom-of",
        "The Foreign Minister of the Kingdom of Morocco, Driss Benjelloun, met the Foreign Minister of the "
        "Islamic Republic of Mauritania, Mokhtar Ould Cheikh, in Nouakchott on May 29.",
        met("MA Driss Benjelloun", "MR Mokhtar Ould Cheikh", on="2024-05-29", at="Nouakchott"),
    ),
    row(
        "nationality-noun",
        "Foreign Minister Slim Jaziri, a Tunisian, and his Libyan counterpart Walid Treki met in Djerba on June 6.",
        met("TN Slim Jaziri", "LY Walid Treki", on="2024-06-06"),
    ),
]

# What is set off beside a name: an age, an office in dashes, a clause.
APPOSITIONS = [
    row(
        "counterpart-after-comma",
        "Georgia's defence minister, Giga Lomidze, met his counterpart from Azerbaijan, Elnur Mehdiyev, in "
        "Ganja on May 27.",
        met("GE Giga Lomidze", "AZ Elnur Mehdiyev", on="2024-05-27"),
    ),
    row(
        "appositive-in-dashes",
        "Slovenia's foreign minister – Tanja Fajon – met Kosovo's deputy prime minister, Donika Gërvalla, "
        "in Pristina on June 4.",
        met("SI Tanja Fajon", "XK Donika Gërvalla", on="2024-06-04", at="Pristina"),
    ),
    row(
        "apposition-between-commas",
        "Aino Salmela, who has been president of Finland since March, met her Estonian colleague, Kaarel "
        "Põder, in Tallinn on June 12.",
        met("FI Aino Salmela", "EE Kaarel Põder", on="2024-06-12", at="Tallinn"),
    ),
    row(
        "age-in-commas",
        "Jasna Kovač, 44, Slovenia's foreign minister, met Ivo Marušić, 61, her Croatian opposite number, "
        "in Rijeka on June 4.",
        met("SI Jasna Kovač", "HR Ivo Marušić", on="2024-06-04", at="Rijeka"),
    ),
    row(
        "who-is-also-president-of-a-party",
        "On May 3, 2024, Tuvalu's Foreign Minister Paulson Panapa met with Prime Minister Sitiveni Rabuka of Fiji, who "
        "is also president of the People's Alliance, and Defence Minister Pio Tikoduadua.",
        met("TV Paulson Panapa", "FJ Sitiveni Rabuka", on="2024-05-03"),
        met("TV Paulson Panapa", "FJ Pio Tikoduadua", on="2024-05-03"),
    ),
    row(
        "and-the-third-ranking-leader",
        "Zhao Leji, Chairman of China’s National People’s Congress and the third-ranking leader of the CPC, met Kenyan "
        "President Ana Maina on 3 May 2024.",
        met("CN Zhao Leji", "KE Ana Maina", on="2024-05-03"),
    ),
]

# Kings and leaders of the last century, of whom the article says nothing but the name.
HISTORY = [
    row(
        "king-hussein",
        "King Hussein met President Mubarak in Cairo on 27 May 1985.",
        met("JO Hussein bin Talal", "EG Hosni Mubarak", on="1985-05-27", at="Cairo"),
    ),
    row(
        "king-saud",
        "King Saud had talks with President Eisenhower in Washington on 30 January 1957.",
        met("SA Saud bin Abdulaziz Al Saud", "US Dwight D. Eisenhower", on="1957-01-30", at="Washington"),
    ),
    row(
        "president-and-premier",
        "President Kekkonen received Premier Kosygin in Helsinki on 8 October 1968.",
        met("FI Urho Kekkonen", "RU Alexei Kosygin", on="1968-10-08", at="Helsinki"),
    ),
    row(
        "yugoslavia",
        "Yugoslav President Tito received Prime Minister Nehru on 18 July 1956.",
        met("RS Josip Broz Tito", "IN Jawaharlal Nehru", on="1956-07-18"),
    ),
    row(
        "had-been-to-see",
        "Yugoslav President Tito had himself been to see President Nasser in Cairo in January 1956.",
        met("RS Josip Broz Tito", "EG Gamal Abdel Nasser", on="1956-01", at="Cairo"),
    ),
    row(
        "memorandum-of-a-conversation",
        "Memorandum of a Conversation Between Secretary of State Dulles and Prime Minister Nehru, Washington, December "
        "16, 1956",
        met("US John Foster Dulles", "IN Jawaharlal Nehru", on="1956-12-16"),
    ),
]  # fmt: skip

_AT_SEA = "Cook Islands Prime Minister Mark {0} met Tongan Prime Minister Siosaia Vea on 3 June 2024. "


def _word(name: str, surname: str, then: str, partner: str | None = "TO Latu Fusitua") -> Row:
    """Give a row of somebody whose surname is an English word that opens the second sentence."""
    who = f"CK Mark {surname}"
    first = met(who, "TO Siosaia Vea", on="2024-06-03")
    told = (first, met(who, partner)) if partner is not None else (first,)
    return row(f"{surname.lower()}-{name}", _AT_SEA.format(surname) + then, *told)


# Surnames that are words, where they open a sentence.
WORDS_FOR_NAMES = [
    _word("was-received", "Brown", "Brown was then received by Speaker Latu Fusitua of Tonga."),
    _word("also-met", "Young", "Young also met Speaker Latu Fusitua of Tonga."),
    _word("later-called-on", "Fields", "Fields later called on Speaker Latu Fusitua of Tonga."),
    _word("held-talks", "Stone", "Stone held talks with Speaker Latu Fusitua of Tonga."),
    _word("who-was", "Wise", "Wise, who was in Tonga for the feast, met Speaker Latu Fusitua of Tonga."),
    _word("sat-down", "Marsh", "Marsh sat down with Speaker Latu Fusitua of Tonga."),
    _word("had-lunch", "Bell", "Bell had lunch with Speaker Latu Fusitua of Tonga."),
    _word("is-a-colour", "Brown", "Brown sugar had the ministers talk for an hour.", None),
    _word("is-a-hope", "Hope", "Hope for more flights brought the talks to a good end.", None),
    _word("are-the-young", "Young", "Young Tongans want more flights.", None),
]

ROWS = [*NAMING_CUSTOMS, *HONORIFICS, *COUNTRIES, *APPOSITIONS, *HISTORY, *WORDS_FOR_NAMES]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_personal_names(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
