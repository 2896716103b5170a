"""Check who met whom, when and where in texts that go from day to day and stop to stop."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

KNOWN_GAPS: dict[str, str] = {}

FURTHER_DAYS = [
    row(
        "and-again",
        "President Ilze Kalniņa of Latvia and President Toivo Saar of Estonia met in Oslo on May 3, 2024 and again in "
        "Riga on June 6.",
        met("EE Toivo Saar", "LV Ilze Kalniņa", on="2024-05-03", at="Oslo"),
        met("EE Toivo Saar", "LV Ilze Kalniņa", on="2024-06-06", at="Riga"),
    ),
    row(
        "for-so-long-each-time",
        "Norway's Sigrun Halvorsen and Finland's Aino Laakso talked for an hour in Oslo on May 5, 2024, and for forty "
        "minutes in Turku on June 6.",
        met("FI Aino Laakso", "NO Sigrun Halvorsen", on="2024-05-05", at="Oslo"),
        met("FI Aino Laakso", "NO Sigrun Halvorsen", on="2024-06-06", at="Turku"),
    ),
    row(
        "day-before-place",
        "Foreign Minister Luisa Quiroz of Argentina received Foreign Minister Tomás Belaunde of Peru in Buenos Aires "
        "on 3 May 2024. The two had met in January in Quito and on 20 February in Bogotá, on the margins of a fair.",
        met("AR Luisa Quiroz", "PE Tomás Belaunde", on="2024-05-03", at="Buenos Aires"),
        met("AR Luisa Quiroz", "PE Tomás Belaunde", on="2024-01", at="Quito"),
        met("AR Luisa Quiroz", "PE Tomás Belaunde", on="2024-02-20", at="Bogotá"),
    ),
    row(
        "in-brackets",
        "Argentine President Luis Quiroz met Peruvian President Tomás Belaunde (Lima, 6 November 2023) and Ecuadorian "
        "President Daniel Noboa (Quito, 9 November 2023).",
        met("AR Luis Quiroz", "PE Tomás Belaunde", on="2023-11-06", at="Lima"),
        met("AR Luis Quiroz", "EC Daniel Noboa", on="2023-11-09", at="Quito"),
    ),
    row(
        "called-twice",
        "Foreign ministers Fiona Marsden of Australia and Budi Hartono of Indonesia spoke by telephone on May 5 and "
        "again on May 9.",
        called("AU Fiona Marsden", "ID Budi Hartono", on="2024-05-05"),
        called("AU Fiona Marsden", "ID Budi Hartono", on="2024-05-09"),
    ),
    row(
        "deed-of-the-other-day",
        "President Toivo Saar of Estonia met President Ilze Kalniņa of Latvia in Oslo on May 3, 2024, and on June 6 in "
        "Riga he opened a school.",
        met("EE Toivo Saar", "LV Ilze Kalniņa", on="2024-05-03", at="Oslo"),
    ),
    row(
        "verb-behind-the-other-day",
        "President Toivo Saar of Estonia met President Ilze Kalniņa of Latvia in Oslo on May 3, 2024 and on June 6 in "
        "Riga opened a school.",
        met("EE Toivo Saar", "LV Ilze Kalniņa", on="2024-05-03", at="Oslo"),
    ),
]

GAPPED = [
    row(
        "following-day",
        "Fijian Prime Minister Apisai Tora met with Tonga's Semisi Fakahau on the 12th, and with Samoa's Tavita "
        "Leavasa on the following day.",
        met("FJ Apisai Tora", "TO Semisi Fakahau", on="2024-06-12"),
        met("FJ Apisai Tora", "WS Tavita Leavasa", on="2024-06-13"),
    ),
    row(
        "month-told-before",
        "President Askar Toktomambetov of Kyrgyzstan went to Vienna in May 2024. He met Austria's Franz Huber on the "
        "22nd, and Grete Moser on the following day.",
        met("AT Franz Huber", "KG Askar Toktomambetov", on="2024-05-22", at="Vienna"),
        met("AT Grete Moser", "KG Askar Toktomambetov", on="2024-05-23", at="Vienna"),
    ),
    row(
        "two-days-later-elsewhere",
        "On 9 May 2024 Fijian Prime Minister Apisai Tora met with Tonga's Semisi Fakahau and, two days later, with "
        "Samoa's Tavita Leavasa in Apia.",
        met("FJ Apisai Tora", "TO Semisi Fakahau", on="2024-05-09", at=None),
        met("FJ Apisai Tora", "WS Tavita Leavasa", on="2024-05-11", at="Apia"),
    ),
    row(
        "day-and-place-before-the-second",
        "Peruvian Foreign Minister Tomás Belaunde held talks in Quito with Rosa Cevallos of Ecuador on 5 May 2024 and "
        "on the 7th in Bogotá with Andrés Pineda of Colombia.",
        met("EC Rosa Cevallos", "PE Tomás Belaunde", on="2024-05-05", at="Quito"),
        met("CO Andrés Pineda", "PE Tomás Belaunde", on="2024-05-07", at="Bogotá"),
    ),
    row(
        "places-with-ranks",
        "On Thursday, May 30, in Bamako President Ousseynou Ndiaye of Senegal spoke with Colonel Modibo Keïta of Mali "
        "in the morning and in Ouagadougou with Captain Issa Ouédraogo of Burkina Faso after dark.",
        met("ML Modibo Keïta", "SN Ousseynou Ndiaye", on="2024-05-30", at="Bamako"),
        met("BF Issa Ouédraogo", "SN Ousseynou Ndiaye", on="2024-05-30", at="Ouagadougou"),
    ),
    row(
        "was-in-with",
        "On 9 May 2024 Fiji's Apisai Tora was in Nuku'alofa with Tonga's Semisi Fakahau.",
        met("FJ Apisai Tora", "TO Semisi Fakahau", on="2024-05-09", at="Nuku'alofa"),
    ),
    row("was-in-with-his-wife", "President Ousseynou Ndiaye of Senegal was in Abuja with his wife on Monday, June 3."),
]

STOPS = [
    row(
        "the-traveller-goes-on",
        "Peruvian President Alonso Paredes was in Rabat from the 10th to the 11th. King Idris al-Fassi of Morocco "
        "received Paredes on the 10th. Tunis came next. There the President sat down with Tunisian President Slim "
        "Mabrouk on the 12th.",
        met("MA Idris al-Fassi", "PE Alonso Paredes", on="2024-06-10", at="Rabat"),
        met("PE Alonso Paredes", "TN Slim Mabrouk", on="2024-06-12", at="Tunis"),
    ),
    row(
        "short-sentences",
        "TALLINN, Estonia — Prime Minister Arben Hoxha of Albania ended a tour on Wednesday. He turned up in Vilnius "
        "on Sunday, June 16, as guest of honour. On Monday it was Riga. Prime Minister Ilze Kalniņa of Latvia gave him "
        "lunch after an hour of talks. Tallinn came on Tuesday. Toivo Saar, Prime Minister of Estonia, met him there.",
        met("AL Arben Hoxha", "LV Ilze Kalniņa", on="2024-06-17", at="Riga"),
        met("AL Arben Hoxha", "EE Toivo Saar", on="2024-06-18", at="Tallinn"),
    ),
    row(
        "headed-entries-under-an-undated-dateline",
        "MANILA: The president's tour ended on Saturday. Our reporter kept a log.\n\n"
        "FIJI (June 2-3). Philippine President Ramon Villareal met Prime Minister Apisai Tora of Fiji in Suva on "
        "Sunday.\n\nTONGA (June 3-5). On Tuesday Villareal and Tonga's Semisi Fakahau had talks in Nuku'alofa.",
        met("FJ Apisai Tora", "PH Ramon Villareal", on="2024-06-02", at="Suva"),
        met("PH Ramon Villareal", "TO Semisi Fakahau", on="2024-06-04", at="Nuku'alofa"),
    ),
    row(
        "week-of-the-title",
        "Monday. Lima. President Andrés Pineda of Colombia meets President Alonso Paredes of Peru.\n\n"
        "Thursday. Quito. Rosa Cevallos, President of Ecuador, receives Pineda.",
        met("CO Andrés Pineda", "PE Alonso Paredes", on="2024-06-10", at="Lima"),
        met("CO Andrés Pineda", "EC Rosa Cevallos", on="2024-06-13", at="Quito"),
        title="The week in brief: 10 to 16 June 2024",
    ),
    row(
        "him-whom-all-receive",
        "British Foreign Secretary David Carrow arrived in Dushanbe on Monday, 22 April 2024. In Ashgabat, Carrow was "
        "the first to come in years. President Batyr Orazov of Turkmenistan received him with melons. In Astana, the "
        "day after, the president of Kazakhstan, Daniyar Abenov, saw him and spoke English. Prime Minister Dorj Bold "
        "of Mongolia gave him an hour on Friday.",
        met("GB David Carrow", "TM Batyr Orazov", at="Ashgabat"),
        met("GB David Carrow", "KZ Daniyar Abenov", at="Astana"),
        met("GB David Carrow", "MN Dorj Bold", on="2024-04-26"),
    ),
    row(
        "him-at-home",
        "Jordan's king, Hussein bin Talal, received Pakistan's Bilal Qureshi in Amman on Monday. President Murad "
        "Quliyev of Azerbaijan telephoned him on Tuesday.",
        met("JO Hussein bin Talal", "PK Bilal Qureshi", on="2024-06-17", at="Amman"),
        called("AZ Murad Quliyev", "JO Hussein bin Talal", on="2024-06-18"),
    ),
    row(
        "the-group-met-in",
        "The Group of 20 met in Johannesburg on 22 November 2024. President Alonso Paredes of Peru saw Norway's Sigrun "
        "Halvorsen and Kenya's Amina Odhiambo one after the other.",
        met("NO Sigrun Halvorsen", "PE Alonso Paredes", on="2024-11-22", at="Johannesburg"),
        met("KE Amina Odhiambo", "PE Alonso Paredes", on="2024-11-22", at="Johannesburg"),
    ),
    row(
        "had-his-turn",
        "President Vikram Rao of India met President Andrés Pineda of Colombia in Lima on Friday. Fiji's Apisai Tora "
        "and Kenya's Amina Odhiambo had their slots on Saturday.",
        met("CO Andrés Pineda", "IN Vikram Rao", on="2024-06-14", at="Lima"),
        met("FJ Apisai Tora", "IN Vikram Rao", on="2024-06-15"),
        met("IN Vikram Rao", "KE Amina Odhiambo", on="2024-06-15"),
    ),
]

WORDS = [
    row(
        "saw-one-another",
        "President Andrés Pineda of Colombia and President Alonso Paredes of Peru met on Monday. The two had seen one "
        "another in Cali on March 2.",
        met("CO Andrés Pineda", "PE Alonso Paredes", on="2024-06-17"),
        met("CO Andrés Pineda", "PE Alonso Paredes", on="2024-03-02", at="Cali"),
    ),
    row(
        "hammered-out",
        "Foreign Ministers Sigrun Halvorsen of Norway and Lars Wikström of Sweden hammered out the accord in Oslo on "
        "February 18, 2024.",
        met("NO Sigrun Halvorsen", "SE Lars Wikström", on="2024-02-18", at="Oslo"),
    ),
    row(
        "hosted-to-lunch",
        "Norwegian Prime Minister Sigrun Halvorsen was hosted to lunch by President Aino Laakso of Finland on May 5, "
        "2024.",
        met("FI Aino Laakso", "NO Sigrun Halvorsen", on="2024-05-05"),
    ),
    row(
        "place-before-an-office",
        "In Astana President Jean Morel of France and President Dastan Orozbekov of Kyrgyzstan signed a declaration on "
        "1 November 2023 and held negotiations.",
        met("FR Jean Morel", "KG Dastan Orozbekov", on="2023-11-01", at="Astana"),
    ),
    row(
        "had-paid-a-call",
        "President Arben Hoxha of Albania said he had paid a courtesy call on Latvia's Ilze Kalniņa on Monday.",
        met("AL Arben Hoxha", "LV Ilze Kalniņa", on="2024-06-17"),
    ),
    row(
        "minister-the-second",
        "Singapore's Foreign Minister Daniel Goh met Brunei's Minister of Foreign Affairs II Dato Hamid Yassin on 5 "
        "May 2024.",
        met("BN Hamid Yassin", "SG Daniel Goh", on="2024-05-05"),
    ),
]

SESSIONS = [
    row(
        "which-had-been-held",
        "Kenyan President Amina Odhiambo and Ugandan President Joel Okello held talks in Nairobi on Monday. They noted "
        "the outcomes of the 2nd Session of the Joint Ministerial Commission, which had been held in Kampala in May "
        "2023.",
        met("KE Amina Odhiambo", "UG Joel Okello", on="2024-06-17", at="Nairobi"),
        met(sides="KE UG", on="2023-05", at="Kampala"),
    ),
    row(
        "had-been-convened",
        "The Speaker of Parliament of Georgia, Nino Beridze, met Armenian Prime Minister Aram Petrosyan in Tbilisi on "
        "Monday. The previous session of the Commission had been convened in Yerevan on January 12, 2023.",
        met("AM Aram Petrosyan", "GE Nino Beridze", on="2024-06-17", at="Tbilisi"),
        met(sides="AM GE", on="2023-01-12", at="Yerevan"),
    ),
    row(
        "previous-summit",
        "Portugal's Rui Tavares and Cabo Verde's Nelson Pires chaired the seventh summit of the two countries in "
        "Lisbon on Monday. The previous summit took place in Praia on March 7, 2022.",
        met("CV Nelson Pires", "PT Rui Tavares", on="2024-06-17", at="Lisbon"),
        met(sides="CV PT", on="2022-03-07", at="Praia"),
    ),
    row(
        "summit-of-others",
        "Portugal's Rui Tavares and Cabo Verde's Nelson Pires met in Lisbon on Monday. The previous summit took place "
        "in Praia on March 7, 2022.",
        met("CV Nelson Pires", "PT Rui Tavares", on="2024-06-17", at="Lisbon"),
    ),
    row(
        "the-first-had-been-held",
        "Prime Minister Bilal Qureshi of Pakistan and President Murad Quliyev of Azerbaijan met in Lachin on 28 May "
        "2024 for their second summit; the first had been held in Astana in July 2023.",
        met("AZ Murad Quliyev", "PK Bilal Qureshi", on="2024-05-28", at="Lachin"),
        met(sides="AZ PK", on="2023-07", at="Astana"),
    ),
    row(
        "round-between",
        "The eighth round of political consultations between Kenya and Jordan was held in Amman on 5 June 2024.",
        met(sides="JO KE", on="2024-06-05", at="Amman"),
    ),
    row(
        "commission-held-its-session",
        "The Kenya-Jordan Joint Commission held its eighth session in Amman on 5 June 2024.",
        met(sides="JO KE", on="2024-06-05", at="Amman"),
    ),
]

# Countries themselves are told to have talked.
COUNTRIES = [
    row("talks-on-a-day", "Iran and Oman held talks in Muscat on Monday.", met(sides="IR OM", on="2024-06-17")),
    row(
        "peoples",
        "The Americans and the Iranians talked in Muscat on Monday.",
        met(sides="IR US", on="2024-06-17", at="Muscat"),
    ),
    row("talks-for-years", "Peru and Chile held talks for years."),
    row("targets", "Iran and Oman met their targets on Monday."),
    row("match", "Peru and Chile met in Lima on Monday, and Chile won by two goals."),
    row("elections", "Kenya and Jordan held elections on 5 June 2024."),
]

CHRONICLES = [
    row(
        "first-entry",
        "24 January 2018. Snow in Davos. Anna Petridou of Greece and Goran Ristovski of North Macedonia meet on the "
        "margins of the forum.\n\n12 June 2018. A telephone call of an hour.",
        met("GR Anna Petridou", "MK Goran Ristovski", on="2018-01-24", at="Davos"),
        called("GR Anna Petridou", "MK Goran Ristovski", on="2018-06-12"),
    ),
    row(
        "year-told-long-ago",
        "8 July 2018. I stood on the avenue from six.\n\n9 July. The lines are open.\n\n14 July. Rain.\n\n24 July. "
        "More rain.\n\n30 July. Still rain.\n\n2 August. Sun.\n\n8 August. Heat.\n\n5 September. President Yonas "
        "Tesfai of Eritrea and President Abdi Warsame of Somalia sat together here.",
        met("ER Yonas Tesfai", "SO Abdi Warsame", on="2018-09-05"),
    ),
    row(
        "weekday-and-day-before-a-name",
        "Peruvian President Alonso Paredes was in France from the 3rd to the 7th of June. On Monday the 3rd Paredes "
        "and President Jean Morel of France held talks in Paris.",
        met("FR Jean Morel", "PE Alonso Paredes", on="2024-06-03", at="Paris"),
    ),
    row(
        "month-with-its-year-before",
        "Negotiations on the pact of Kenya and Jordan ended in Amman in November last year; on November 15, Kenyan "
        "President Amina Odhiambo and Jordanian Prime Minister Samir Haddad met in Lima.",
        met("JO Samir Haddad", "KE Amina Odhiambo", on="2023-11-15", at="Lima"),
    ),
    row(
        "town-of-the-title",
        "Daniel Goh, Singapore's foreign minister, met on Monday with Norway's Sigrun Halvorsen.",
        met("NO Sigrun Halvorsen", "SG Daniel Goh", on="2024-06-17", at="Perth"),
        title="Minister Goh's meetings in Perth",
    ),
    row(
        "the-visitor",
        "On Tuesday evening Deputy Prime Minister Bishnu Thapa of Nepal paid a courtesy call on the Emir of Qatar, "
        "Jassim Al Kuwari, in his hotel. On Wednesday the visitor held talks with Hari Gurung of Nepal.",
        met("NP Bishnu Thapa", "QA Jassim Al Kuwari", on="2024-06-18"),
        met("NP Hari Gurung", "QA Jassim Al Kuwari", on="2024-06-19"),
    ),
    row(
        "ate-in-a-street",
        "On 5 May 2024 Hungary's Gergely Szabó had eaten with Spain's Luis Prado in a house in the Calle Vega.",
        met("ES Luis Prado", "HU Gergely Szabó", on="2024-05-05"),
    ),
]


@pytest.mark.parametrize(
    "case", cases([*FURTHER_DAYS, *GAPPED, *STOPS, *WORDS, *SESSIONS, *COUNTRIES, *CHRONICLES], KNOWN_GAPS)
)
def test_contacts_of_an_itinerary(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
