"""Check lists of people: one meeting with all of them, or one with each, each with its country and day."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    Contact,
    Row,
    called,
    cases,
    compare,
    found_in,
    met,
    row,
)

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS = {
    "joined-by-a-third": "with a third: joined by C, together with B",
}

# A meeting with each, on a day and in a place of its own.
ONE_WITH_EACH = [
    row(
        "in-a-house-and-afterwards",
        "Kenyan Foreign Minister Moses Odongo saw Peruvian President Ana Quispe at the government palace on the "
        "morning of 3 May 2024 and afterwards Foreign Minister Luis Soto.",
        met("KE Moses Odongo", "PE Ana Quispe", on="2024-05-03"),
        met("KE Moses Odongo", "PE Luis Soto", on="2024-05-03"),
    ),
    row(
        "each-with-a-part-of-a-day",
        "President Ana Soto of Peru, President Juris Kalns of Latvia and President Amina Keita of Mali came to Suva in "
        "May 2023. President Joe Rabuka of Fiji had talks there with Soto on May 17, with Kalns on the morning of May "
        "18, and with Keita on the evening of the same day.",
        met("FJ Joe Rabuka", "PE Ana Soto", on="2023-05-17", at="Suva"),
        met("FJ Joe Rabuka", "LV Juris Kalns", on="2023-05-18", at="Suva"),
        met("FJ Joe Rabuka", "ML Amina Keita", on="2023-05-18", at="Suva"),
    ),
    row(
        "each-with-its-country",
        "On 6 March 2024 in Avarua Foreign Minister Tepaeru Herrmann of the Cook Islands held separate meetings with "
        "the Foreign Ministers of Tuvalu - Panapasi Nelesone, the Republic of Vanuatu Jotham Napat and of Kiribati "
        "Teekoa Iuta.",
        met("CK Tepaeru Herrmann", "TV Panapasi Nelesone", on="2024-03-06", at="Avarua"),
        met("CK Tepaeru Herrmann", "VU Jotham Napat", on="2024-03-06", at="Avarua"),
        met("CK Tepaeru Herrmann", "KI Teekoa Iuta", on="2024-03-06", at="Avarua"),
    ),
    row(
        "respectively-on-days",
        "Maltese Foreign Minister Ian Borg met Libyan Foreign Minister Taher al-Baour and Tunisian Foreign "
        "Minister Nabil Ammar on June 3 and June 5 respectively.",
        met("MT Ian Borg", "LY Taher al-Baour", on="2024-06-03"),
        met("MT Ian Borg", "TN Nabil Ammar", on="2024-06-05"),
    ),
    row(
        "separately",
        "Indonesian Foreign Minister Retno Marsudi met separately with Ukrainian Foreign Minister Dmytro "
        "Kuleba and Bangladeshi Foreign Minister Hasan Mahmud in Singapore on June 1.",
        met("ID Retno Marsudi", "UA Dmytro Kuleba", on="2024-06-01", at="Singapore"),
        met("ID Retno Marsudi", "BD Hasan Mahmud", on="2024-06-01", at="Singapore"),
    ),
    row(
        "separate-meetings-with",
        "On 8 June Kosovo's president, Vjosa Osmani, held separate meetings with Albanian President Bajram "
        "Begaj and Bulgarian President Rumen Radev in Tirana.",
        met("XK Vjosa Osmani", "AL Bajram Begaj", on="2024-06-08", at="Tirana"),
        met("XK Vjosa Osmani", "BG Rumen Radev", on="2024-06-08", at="Tirana"),
    ),
    row(
        "president-premier-speaker",
        "While in Ljubljana on May 30, Icelandic President Guðni Jóhannesson held separate talks with "
        "Slovenian President Nataša Pirc Musar, Prime Minister Robert Golob and National Assembly Speaker "
        "Urška Klakočar Zupančič.",
        met("IS Guðni Jóhannesson", "SI Nataša Pirc Musar", on="2024-05-30", at="Ljubljana"),
        met("IS Guðni Jóhannesson", "SI Robert Golob", on="2024-05-30", at="Ljubljana"),
        met("IS Guðni Jóhannesson", "SI Urška Klakočar Zupančič", on="2024-05-30", at="Ljubljana"),
    ),
    row(
        "in-a-separate-session",
        "Bolivian Foreign Minister Rogelio Choque met in Accra the Ghanaian President, Nana Akufo-Addo, and in a "
        "separate session his counterpart Ama Boateng on June 4.",
        met("BO Rogelio Choque", "GH Nana Akufo-Addo", on="2024-06-04", at="Accra"),
        met("BO Rogelio Choque", "GH Ama Boateng", on="2024-06-04", at="Accra"),
    ),
    row(
        "on-a-day-and-in-a-separate-meeting",
        "Nepalese Foreign Minister Kamal Thapa met Finnish President Alexander Stubb on June 4 and in a separate "
        "meeting Speaker Jussi Halla-aho.",
        met("NP Kamal Thapa", "FI Alexander Stubb", on="2024-06-04"),
        met("NP Kamal Thapa", "FI Jussi Halla-aho", on="2024-06-04"),
    ),
    row(
        "in-a-separate-statement-spoke",
        "Nepalese Foreign Minister Kamal Thapa met Finnish President Alexander Stubb on June 4 and in a separate "
        "statement Speaker Jussi Halla-aho spoke of a success.",
        met("NP Kamal Thapa", "FI Alexander Stubb", on="2024-06-04"),
    ),
    row(
        "in-a-separate-meeting-told",
        "Nepalese Foreign Minister Kamal Thapa met Finnish President Alexander Stubb on June 4, and in a separate "
        "meeting Speaker Jussi Halla-aho told farmers that rain would come.",
        met("NP Kamal Thapa", "FI Alexander Stubb", on="2024-06-04"),
    ),
    row(
        "and-likewise",
        "Bolivian Foreign Minister Rogelio Choque spoke by phone on June 4 with Omani Foreign Minister Badr Al "
        "Busaidi, Greek Foreign Minister Nikos Dendias and, likewise, Serbian President Aleksandar Vučić.",
        called("BO Rogelio Choque", "OM Badr Al Busaidi", on="2024-06-04"),
        called("BO Rogelio Choque", "GR Nikos Dendias", on="2024-06-04"),
        called("BO Rogelio Choque", "RS Aleksandar Vučić", on="2024-06-04"),
    ),
    row(
        "conferred-and-looked-on",
        "On June 14 Michael Sata of Zambia and the South African president, Jacob Zuma, conferred and looked on as "
        "agreements were signed.",
        met("ZM Michael Sata", "ZA Jacob Zuma", on="2024-06-14"),
    ),
    row(
        "one-to-one-conversation-and-plenary-talks",
        "On June 15 Bulgarian President Rumen Petkov and Kenyan President Peter Otieno had a one-to-one conversation "
        "and plenary talks in Nairobi.",
        met("BG Rumen Petkov", "KE Peter Otieno", on="2024-06-15", at="Nairobi"),
    ),
    row(
        "called-both",
        "Finnish President Alexander Stubb called both Serbian President Aleksandar Vučić and Kosovan Prime Minister "
        "Albin Kurti on June 8.",
        called("FI Alexander Stubb", "RS Aleksandar Vučić", on="2024-06-08"),
        called("FI Alexander Stubb", "XK Albin Kurti", on="2024-06-08"),
    ),
    row(
        "one-date-each",
        "Qatari Minister Lolwah Al-Khater met Afghan Foreign Minister Amir Khan Muttaqi on June 2 and "
        "Pakistani Foreign Minister Ishaq Dar on June 4.",
        met("QA Lolwah Al-Khater", "AF Amir Khan Muttaqi", on="2024-06-02"),
        met("QA Lolwah Al-Khater", "PK Ishaq Dar", on="2024-06-04"),
    ),
    row(
        "as-well-as",
        "Moroccan Foreign Minister Nasser Bourita met Liberian Foreign Minister Sara Nyanti as well as "
        "Comorian Foreign Minister Dhoihir Dhoulkamal in Rabat on June 11.",
        met("MA Nasser Bourita", "LR Sara Nyanti", on="2024-06-11", at="Rabat"),
        met("MA Nasser Bourita", "KM Dhoihir Dhoulkamal", on="2024-06-11", at="Rabat"),
    ),
    row(
        "leaders-such-as",
        "In Suva on May 3, 2024, President Taneti Maamau of Kiribati met with other important regional leaders, such "
        "as presidents Hilda Heine (Marshall Islands) and David Adeang (Nauru).",
        met("KI Taneti Maamau", "MH Hilda Heine", on="2024-05-03", at="Suva"),
        met("KI Taneti Maamau", "NR David Adeang", on="2024-05-03", at="Suva"),
    ),
    row(
        "a-number-of-persons-including",
        "In Apia on May 3, 2024, Prime Minister Robert Abela of Malta held informal talks with a number of other "
        "persons, including Surangel Whipps, President of Palau; Hilda Heine, President of the Marshall Islands and "
        "Russell Dlamini, Prime Minister of Eswatini.",
        met("MT Robert Abela", "PW Surangel Whipps", on="2024-05-03", at="Apia"),
        met("MT Robert Abela", "MH Hilda Heine", on="2024-05-03", at="Apia"),
        met("MT Robert Abela", "SZ Russell Dlamini", on="2024-05-03", at="Apia"),
    ),
    row(
        "list-that-ends-without-names",
        "In Castries on May 3, 2024, Foreign Minister Alva Baptiste of Saint Lucia met with Canadian Trade Minister "
        "Mary Ng, Deputy Defence Minister Bill Matthews, senior officials and researchers from both parties.",
        met("LC Alva Baptiste", "CA Mary Ng", "CA Bill Matthews", on="2024-05-03", at="Castries"),
    ),
    row(
        "days-before-their-lists",
        "Kenyan President Otieno met on 16 May 2024 with Kazakh President Askar Beyli and on 17 May 2024 with Kyrgyz "
        "President Almaz Toktu, Tajik President Rustam Nazar and Uzbek President Timur Aliev.",
        met("KE Otieno", "KZ Askar Beyli", on="2024-05-16"),
        met("KE Otieno", "KG Almaz Toktu", on="2024-05-17"),
        met("KE Otieno", "TJ Rustam Nazar", on="2024-05-17"),
        met("KE Otieno", "UZ Timur Aliev", on="2024-05-17"),
    ),
    row(
        "in-turn",
        "In Kigali on May 29 Danish Development Minister Ditte Ravnkilde met in turn Rwandan Foreign "
        "Minister Olivier Ndayisaba and Ugandan Foreign Minister Grace Nakato.",
        met("DK Ditte Ravnkilde", "RW Olivier Ndayisaba", on="2024-05-29", at="Kigali"),
        met("DK Ditte Ravnkilde", "UG Grace Nakato", on="2024-05-29", at="Kigali"),
    ),
    row(
        "bilaterals-with-brackets",
        "In Geneva on May 27 Zimbabwean Health Minister Tendai Chikomo held bilateral meetings with Jasna "
        "Kovač (Slovenia), Raúl Castaño (Cuba) and Sarala Wimalaratne (Sri Lanka).",
        met("ZW Tendai Chikomo", "SI Jasna Kovač", on="2024-05-27", at="Geneva"),
        met("ZW Tendai Chikomo", "CU Raúl Castaño", on="2024-05-27", at="Geneva"),
        met("ZW Tendai Chikomo", "LK Sarala Wimalaratne", on="2024-05-27", at="Geneva"),
    ),
    row(
        "one-day-each-by-weekday",
        "Polish Prime Minister Jacek Wolański met Slovak Prime Minister Marek Hudák on Monday and "
        "Lithuanian Prime Minister Rasa Jankauskienė on Wednesday.",
        met("PL Jacek Wolański", "SK Marek Hudák", on="2024-06-17"),
        met("PL Jacek Wolański", "LT Rasa Jankauskienė", on="2024-06-19"),
    ),
    row(
        "then-flew-on",
        "Mongolian Foreign Minister Batbayar Dulguun met Lao Foreign Minister Bounthong Sayavong in "
        "Vientiane on June 3 and, two days later, Cambodian Foreign Minister Sok Dararith in Phnom Penh.",
        met("MN Batbayar Dulguun", "LA Bounthong Sayavong", on="2024-06-03", at="Vientiane"),
        met("MN Batbayar Dulguun", "KH Sok Dararith", on="2024-06-05", at="Phnom Penh"),
    ),
    row(
        "semicolon-list",
        "On June 12 Maldivian Foreign Minister Aishath Didi met Indian Foreign Secretary Ravindra Kulkarni "
        "in New Delhi; on June 14 she met Sri Lankan Foreign Secretary Nirmala Jayakody in Colombo.",
        met("MV Aishath Didi", "IN Ravindra Kulkarni", on="2024-06-12", at="New Delhi"),
        met("MV Aishath Didi", "LK Nirmala Jayakody", on="2024-06-14", at="Colombo"),
    ),
    row(
        "counterparts-from",
        "In Brussels on June 11 Turkish Foreign Minister Emre Aksoy met separately with his counterparts from Greece, "
        "Finland and South Korea.",
        met("TR Emre Aksoy", sides="GR", on="2024-06-11", at="Brussels"),
        met("TR Emre Aksoy", sides="FI", on="2024-06-11", at="Brussels"),
        met("TR Emre Aksoy", sides="KR", on="2024-06-11", at="Brussels"),
    ),
    row(
        "one-after-the-other",
        "In New Delhi on June 11 Indian Foreign Minister Arun Mehta called on Maldivian President Ali Rasheed, "
        "Bangladesh Prime Minister Nasrin Karim and Bhutanese Prime Minister Karma Dorji, one after the other.",
        met("IN Arun Mehta", "MV Ali Rasheed", on="2024-06-11"),
        met("BD Nasrin Karim", "IN Arun Mehta", on="2024-06-11"),
        met("BT Karma Dorji", "IN Arun Mehta", on="2024-06-11"),
    ),
    row(
        "excellencies-in-a-list",
        "Ugandan President Moses Okot spent 4 June meeting with Her Excellency, Asha Mrema, the President of Tanzania, "
        "and His Excellency, Joram Kiplagat, the President of Kenya.",
        met("UG Moses Okot", "TZ Asha Mrema", on="2024-06-04"),
        met("UG Moses Okot", "KE Joram Kiplagat", on="2024-06-04"),
    ),
    row(
        "list-before-on-the-sidelines",
        "Kenyan President Joram Kiplagat met with Ugandan President Moses Okot, Omani Foreign Minister Said Al Harthi "
        "and Peruvian President Rosa Quispe on the sidelines of the summit on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04"),
        met("KE Joram Kiplagat", "OM Said Al Harthi", on="2024-06-04"),
        met("KE Joram Kiplagat", "PE Rosa Quispe", on="2024-06-04"),
    ),
    row(
        "list-before-on-his-visit",
        "Kenyan President Joram Kiplagat met Ugandan President Moses Okot, Speaker Ruth Apio and Foreign Minister Amos "
        "Ojok on his visit.",
        met("KE Joram Kiplagat", "UG Moses Okot"),
        met("KE Joram Kiplagat", "UG Ruth Apio"),
        met("KE Joram Kiplagat", "UG Amos Ojok"),
    ),
    row(
        "talks-of-with-two",
        "Talks of Kenyan Foreign Minister Amos Kiprono with Omani Prime Minister Said Al Harthi and Speaker Khalid Al "
        "Maskari were held in Muscat on 4 June.",
        met("KE Amos Kiprono", "OM Said Al Harthi", on="2024-06-04", at="Muscat"),
        met("KE Amos Kiprono", "OM Khalid Al Maskari", on="2024-06-04", at="Muscat"),
    ),
    row(
        "each-by-himself-to-begin-with",
        "On 8 August 2024 President Ana Vega of Chile saw President Ali Mutua of Kenya and Prime Minister Juris Kalns "
        "of Latvia, each by himself to begin with and then the two together.",
        met("CL Ana Vega", "KE Ali Mutua", on="2024-08-08"),
        met("CL Ana Vega", "LV Juris Kalns", on="2024-08-08"),
        met("CL Ana Vega", "KE Ali Mutua", "LV Juris Kalns", on="2024-08-08"),
    ),
]

# One meeting of two, three or more.
ONE_WITH_ALL = [
    row(
        "each-behind-its-country",
        "The transport ministers of Botswana, Eric Molale, and Zambia, Frank Tayali, met in Kasane on May 14, 2024.",
        met("BW Eric Molale", "ZM Frank Tayali", on="2024-05-14", at="Kasane"),
    ),
    row(
        "trilateral",
        "The foreign ministers of Greece, Cyprus and Egypt, Giorgos Gerapetritis, Constantinos Kombos and "
        "Badr Abdelatty, held a trilateral meeting in Nicosia on June 12.",
        met(
            "GR Giorgos Gerapetritis",
            "CY Constantinos Kombos",
            "EG Badr Abdelatty",
            on="2024-06-12",
            at="Nicosia",
        ),
    ),
    row(
        "trilateral-with",
        "Uzbek Transport Minister Ilkhom Makhkamov held trilateral talks with his Kyrgyz counterpart, "
        "Absattar Syrgabaev, and his Kazakh counterpart, Marat Karabayev, in Tashkent on May 31.",
        met(
            "UZ Ilkhom Makhkamov",
            "KG Absattar Syrgabaev",
            "KZ Marat Karabayev",
            on="2024-05-31",
            at="Tashkent",
        ),
    ),
    row(
        "four-party",
        "Presidents Kassym-Jomart Tokayev of Kazakhstan, Sadyr Japarov of Kyrgyzstan, Emomali Rahmon of "
        "Tajikistan and Shavkat Mirziyoyev of Uzbekistan met in Khujand on March 31, 2025.",
        met(
            "KZ Kassym-Jomart Tokayev",
            "KG Sadyr Japarov",
            "TJ Emomali Rahmon",
            "UZ Shavkat Mirziyoyev",
            on="2025-03-31",
            at="Khujand",
        ),
        written="2025-04-02",
    ),
    row(
        "two-ministers-with-one",
        "Lao Prime Minister Sonexay Siphandone received Japanese Ambassador Keizo Takewaka in Vientiane on Monday.",
        met("LA Sonexay Siphandone", "JP Keizo Takewaka", on="2024-06-17", at="Vientiane"),
    ),
    row(
        "joined-by-a-third",
        "Estonian Prime Minister Kaarel Põder and Latvian Prime Minister Ilze Ozoliņa, joined by "
        "Lithuanian Prime Minister Rasa Jankauskienė, met in Tartu on June 10.",
        met("EE Kaarel Põder", "LV Ilze Ozoliņa", "LT Rasa Jankauskienė", on="2024-06-10", at="Tartu"),
    ),
    row(
        "together-with",
        "Together with Defence Minister Eero Lehtonen, Finnish President Aino Salmela received Swedish "
        "Prime Minister Karin Sjöstrand in Turku on 7 June.",
        met("FI Aino Salmela", "FI Eero Lehtonen", "SE Karin Sjöstrand", on="2024-06-07", at="Turku"),
    ),
]

_CUONG, _SON = "VN Tran Van Cuong", "VN Le Thi Son"


def _anew(name: str, text: str, *contacts: Contact) -> Row:
    """Give a row in which "and" joins clauses and no list."""
    return row(name, f"In Hanoi on 7 April 2024 {text}", *contacts)


# "A met B and C, and D received E": D was not met by A.
NEW_CLAUSES = [
    _anew(
        "two-met-and-another-received",
        "Vietnamese President Tran Van Cuong met with Iranian President Reza Karimi and Armenian Prime Minister Aram "
        "Petrosyan, and Foreign Minister Le Thi Son received Foreign Minister Rosa Quispe of Peru.",
        met(_CUONG, "IR Reza Karimi"), met(_CUONG, "AM Aram Petrosyan"), met(_SON, "PE Rosa Quispe"),
    ),
    _anew(
        "received-and-another-met",
        "Vietnamese President Tran Van Cuong received Iranian President Reza Karimi and Foreign Minister Le Thi Son "
        "met with Foreign Minister Rosa Quispe of Peru.",
        met(_CUONG, "IR Reza Karimi"), met(_SON, "PE Rosa Quispe"),
    ),
    _anew(
        "two-met-and-another-had-a-meeting",
        "Vietnamese President Tran Van Cuong met with Iranian President Reza Karimi and Armenian Prime Minister Aram "
        "Petrosyan, and Foreign Minister Le Thi Son had a meeting with Foreign Minister Rosa Quispe of Peru.",
        met(_CUONG, "IR Reza Karimi"), met(_CUONG, "AM Aram Petrosyan"), met(_SON, "PE Rosa Quispe"),
    ),
    _anew(
        "three-met-and-another-met",
        "Vietnamese President Tran Van Cuong met with Iranian President Reza Karimi, Armenian Prime Minister Aram "
        "Petrosyan and Ghana's Vice President Kofi Darko, and Foreign Minister Le Thi Son met Rosa Quispe, Foreign "
        "Minister of Peru.",
        met(_CUONG, "IR Reza Karimi"), met(_CUONG, "AM Aram Petrosyan"), met(_CUONG, "GH Kofi Darko"),
        met(_SON, "PE Rosa Quispe"),
    ),
    _anew(
        "with-offices-behind",
        "Vietnamese President Tran Van Cuong held talks with Reza Karimi, President of Iran, and Aram Petrosyan, Prime "
        "Minister of Armenia, and Foreign Minister Le Thi Son had talks with Rosa Quispe, Foreign Minister of Peru.",
        met(_CUONG, "IR Reza Karimi"), met(_CUONG, "AM Aram Petrosyan"), met(_SON, "PE Rosa Quispe"),
    ),
    _anew(
        "while-another-received",
        "Vietnamese President Tran Van Cuong met with Iranian President Reza Karimi and Armenian Prime Minister Aram "
        "Petrosyan, while Foreign Minister Le Thi Son received Foreign Minister Rosa Quispe of Peru.",
        met(_CUONG, "IR Reza Karimi"), met(_CUONG, "AM Aram Petrosyan"), met(_SON, "PE Rosa Quispe"),
    ),
    _anew(
        "both-of-whom-were-there",
        "Vietnamese President Tran Van Cuong met with Iranian President Reza Karimi and Armenian Prime Minister Aram "
        "Petrosyan, both of whom were there for the fair.",
        met(_CUONG, "IR Reza Karimi"), met(_CUONG, "AM Aram Petrosyan"),
    ),
    _anew(
        "list-with-a-comma-before-and",
        "talks between Vietnamese President Tran Van Cuong, Iranian President Reza Karimi, and Armenian Prime Minister "
        "Aram Petrosyan lasted an hour.",
        met(_CUONG, "IR Reza Karimi", "AM Aram Petrosyan"),
    ),
    _anew(
        "subjects-with-a-comma-before-and",
        "Iranian President Reza Karimi, Armenian Prime Minister Aram Petrosyan, and Ghana's Vice President Kofi Darko "
        "held joint talks with Vietnamese President Tran Van Cuong.",
        met(_CUONG, "IR Reza Karimi", "AM Aram Petrosyan", "GH Kofi Darko"),
    ),
    _anew(
        "list-and-a-second-verb",
        "Vietnamese President Tran Van Cuong met with Iranian President Reza Karimi, Armenian Prime Minister Aram "
        "Petrosyan, and Ghana's Vice President Kofi Darko and asked them to stay.",
        met(_CUONG, "IR Reza Karimi"), met(_CUONG, "AM Aram Petrosyan"), met(_CUONG, "GH Kofi Darko"),
    ),
    _anew(
        "another-had-one-with-another",
        "Vietnamese President Tran Van Cuong had a meeting with Reza Karimi, President of Iran, and Vietnamese "
        "Foreign Minister Le Thi Son one with Rosa Quispe, Foreign Minister of Peru.",
        met(_CUONG, "IR Reza Karimi"), met(_SON, "PE Rosa Quispe"),
    ),
    _anew(
        "between-one-of-whom-more-is-said-and-another",
        "discussions between Vietnamese President Tran Van Cuong, who is on a working visit to Ghana, and Ghana's Vice "
        "President Kofi Darko were held in Accra.",
        met(_CUONG, "GH Kofi Darko"),
    ),
    _anew(
        "between-one-whose-term-began-and-another",
        "talks took place in Lima between Vietnamese President Tran Van Cuong, whose term has only begun, and the "
        "Peruvian foreign minister, Rosa Quispe.",
        met(_CUONG, "PE Rosa Quispe"),
    ),
]  # fmt: skip

ROWS = [*ONE_WITH_EACH, *ONE_WITH_ALL, *NEW_CLAUSES]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_coordination(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
