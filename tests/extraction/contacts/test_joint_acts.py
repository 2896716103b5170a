"""Check contacts told by what people do together, by whom one seeks out, and with the guest named last."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row, told_in, video

TOGETHER = [
    row(
        "heads-together",
        "Kenya's Joel Mutua and Uganda's Amos Okello put their heads together in Entebbe on 16 May 2024.",
        met("KE Joel Mutua", "UG Amos Okello", on="2024-05-16", at="Entebbe"),
    ),
    row(
        "spent-the-evening",
        "On the lake, where both were resting, Italian Prime Minister Carla Bruni and Albanian Prime Minister Arben "
        "Hoxha spent the evening of 14 August 2023 over fish and migration.",
        met("AL Arben Hoxha", "IT Carla Bruni", on="2023-08-14"),
    ),
    row(
        "went-through",
        "Nepal's foreign secretary, Sita Lama, and her Indian counterpart, Vinay Rao, went through the list of "
        "projects in Kathmandu on 13 February 2023.",
        met("IN Vinay Rao", "NP Sita Lama", on="2023-02-13", at="Kathmandu"),
    ),
    row(
        "haggled",
        "In Reykjavik on 2 June 2023 British Foreign Secretary Anne Crosby and Icelandic Foreign Minister Einar "
        "Palsson haggled over cod.",
        met("GB Anne Crosby", "IS Einar Palsson", on="2023-06-02", at="Reykjavik"),
    ),
    row(
        "found-time",
        "Tanzanian Foreign Minister Rehema Kisanga and her Malawian colleague, Nancy Banda, found time for each other "
        "in Gaborone on 16 August 2023.",
        met("MW Nancy Banda", "TZ Rehema Kisanga", on="2023-08-16", at="Gaborone"),
    ),
    row(
        "haggled-nowhere",
        "British Foreign Secretary Anne Crosby and Icelandic Foreign Minister Einar Palsson haggled over cod.",
    ),
    row("stood-alone", "Kenya's Joel Mutua stood together with his voters in Nakuru on 16 May 2024."),
]

SOUGHT = [
    row(
        "sought-out",
        "Ghana's foreign minister, Akua Mensah, sought out her Ivorian colleague Kandia Koné in Abidjan on 9 June 2021 "
        "to clear up the fishing row.",
        met("CI Kandia Koné", "GH Akua Mensah", on="2021-06-09", at="Abidjan"),
    ),
    row(
        "heard-from",
        "The Maltese prime minister, Robert Vella, heard from Libya's Omar Zwai in Tripoli on 31 May 2021 that the "
        "airport would reopen.",
        met("LY Omar Zwai", "MT Robert Vella", on="2021-05-31", at="Tripoli"),
    ),
    row(
        "briefed-by",
        "The visiting Defence Minister of Greece, Nikos Pappas, was briefed by Cypriot President Andreas Loizou in "
        "Nicosia on 8 October 2020.",
        met("CY Andreas Loizou", "GR Nikos Pappas", on="2020-10-08", at="Nicosia"),
    ),
    row(
        "saw-her-colleague",
        "Swiss Foreign Minister Urs Keller, who saw his Iranian colleague Reza Karimi in Davos on 26 May 2022, said "
        "that the channel remained open.",
        met("CH Urs Keller", "IR Reza Karimi", on="2022-05-26", at="Davos"),
    ),
    row(
        "a-visit-from",
        "The Peruvian president, Elena Quispe, received a visit from Ecuador's Marco Andrade in Lima on 13 September "
        "2023.",
        met("EC Marco Andrade", "PE Elena Quispe", on="2023-09-13", at="Lima"),
    ),
    row("heard-on-the-radio", "The Maltese prime minister, Robert Vella, heard from Libya's Omar Zwai in a letter."),
    row("warned-from-afar", "Latvian President Anna Ozola warned Russian President Ivan Petrov on 3 May 2024."),
]

BROUGHT = [
    row(
        "gave-the-chance",
        "A meeting in Baku on 6 February 2024 gave Hungarian Foreign Minister Pál Szabó and Azerbaijani President Anar "
        "Mammadov the chance to agree on more gas.",
        met("AZ Anar Mammadov", "HU Pál Szabó", on="2024-02-06", at="Baku"),
    ),
    row(
        "brought-together",
        "A dinner in Doha on 7 October 2020 brought Qatar's Hamad Al Kuwari together with Turkish President Ali Aydın.",
        met("QA Hamad Al Kuwari", "TR Ali Aydın", on="2020-10-07", at="Doha"),
    ),
    row(
        "guest-named-last",
        "The guest of President Adam Nowak in Warsaw on 22 September 2020 was Lithuanian President Jonas Petraitis.",
        met("LT Jonas Petraitis", "PL Adam Nowak", on="2020-09-22", at="Warsaw"),
    ),
    row(
        "among-those-received",
        "Among those received by Polish President Adam Nowak on 24 October 2022 was Lithuanian President Jonas "
        "Petraitis.",
        met("LT Jonas Petraitis", "PL Adam Nowak", on="2022-10-24"),
    ),
    row(
        "went-there-to-meet",
        "Lesotho's prime minister, Sam Mohapi, drove across the border to Bloemfontein on 22 April 2023 to meet "
        "President Sipho Dlamini of South Africa.",
        met("LS Sam Mohapi", "ZA Sipho Dlamini", on="2023-04-22", at="Bloemfontein"),
    ),
    row("a-law-brought", "A law brought Estonia's Alar Tamm and Finland's Risto Halla together on 3 May 2024."),
]

NAMED = [
    row(
        "the-two-of-host-and-guest",
        "When Chilean President Pablo Rojas walked into the palace on 4 April 2022, his host, Argentina's Alberto "
        "Gómez, was waiting; the two talked for ninety minutes.",
        met("AR Alberto Gómez", "CL Pablo Rojas", on="2022-04-04"),
    ),
    row(
        "his-guest",
        "On 3 June 2023 Croatian President Zoran Marić and his Slovenian guest, Nataša Novak, met in Ilok.",
        met("HR Zoran Marić", "SI Nataša Novak", on="2023-06-03"),
    ),
    row(
        "leaders-of-two-countries",
        "The Greek and the Turkish leader, Nikos Pappas and Kemal Aydın, met in Ankara on 13 May 2024.",
        met("GR Nikos Pappas", "TR Kemal Aydın", on="2024-05-13", at="Ankara"),
    ),
    row(
        "two-offices-two-names",
        "A French president and a German chancellor, Luc Morel and Karl Brandt, met at Verdun on 22 September 2024.",
        met("DE Karl Brandt", "FR Luc Morel", on="2024-09-22"),
    ),
]

ON_THE_LINE = [
    row(
        "over-the-telephone-first",
        "Over the telephone on 6 July 2020, Egypt's foreign minister Samir Fahmy and his Jordanian opposite number "
        "Ayman Haddad agreed to hold together.",
        called("EG Samir Fahmy", "JO Ayman Haddad", on="2020-07-06"),
    ),
    row(
        "put-through",
        "The Czech foreign minister, Jan Dvořák, was put through to his Israeli counterpart, Avi Cohen, on the evening "
        "of 8 October 2023.",
        called("CZ Jan Dvořák", "IL Avi Cohen", on="2023-10-08"),
    ),
    row(
        "on-the-line-with",
        "On 11 April 2024 the Prime Minister of Mauritius, Paul Ramgoolam, was on the line with the Prime Minister of "
        "India, Arjun Rao.",
        called("IN Arjun Rao", "MU Paul Ramgoolam", on="2024-04-11"),
    ),
    row(
        "called-by",
        "Twice on 15 August 2021 Pakistan's foreign minister, Imran Qasim, was called by his British counterpart, Dan "
        "Raine.",
        called("GB Dan Raine", "PK Imran Qasim", on="2021-08-15"),
    ),
    row(
        "in-a-call",
        "In a call on 19 October 2021, Foreign Minister Anna Lind of Sweden raised the case with Iranian Foreign "
        "Minister Reza Karimi.",
        called("IR Reza Karimi", "SE Anna Lind", on="2021-10-19"),
    ),
    row(
        "via-video",
        "Via video conference on 4 June 2020 the Australian prime minister, Scott Miller, and India's Arjun Rao "
        "upgraded their ties.",
        video("AU Scott Miller", "IN Arjun Rao", on="2020-06-04"),
    ),
    row("called-names", "Pakistan's foreign minister, Imran Qasim, was called a hawk by India's Arjun Rao in 2021."),
]

AT_HOME = [
    row(
        "gave-him-tea",
        "Tongan Prime Minister Sione Fifita arrived in Suva on 3 May 2024 for a two-day visit. Fijian President Esrom "
        "Vakatale gave him tea and showed him the harbour.",
        met("FJ Esrom Vakatale", "TO Sione Fifita", on="2024-05-03"),
    ),
    row(
        "took-the-guest",
        "Tongan Prime Minister Sione Fifita arrived in Suva on 3 May 2024 for a visit. The next day Fijian Foreign "
        "Minister Jone Vuki took the guest to the mills of Lautoka.",
        met("FJ Jone Vuki", "TO Sione Fifita", on="2024-05-04"),
    ),
    row(
        "moved-on-from-the-two",
        "Danish Premier Lars Holm had met Swedish Prime Minister Nils Berg on 3 May 2023. Three years before his "
        "host had been Finland's Risto Halla. On 6 June 2020 the two of them got down to business.",
        met("DK Lars Holm", "SE Nils Berg", on="2023-05-03"),
    ),
    row(
        "gave-him-a-push",
        "Tongan Prime Minister Sione Fifita arrived in Suva on 3 May 2024. Samoan President Tui Leota gave him a push.",
    ),
]

AROUND = [
    row(
        "whom-he-saw",
        "Ghanaian Finance Minister Kofi Asante flew to Berlin to win over Germany's Karl Brandt, whom he saw on 16 "
        "February 2023.",
        met("DE Karl Brandt", "GH Kofi Asante", on="2023-02-16"),
    ),
    row(
        "three-talked-through",
        "In Antigua on 7 August 2023 Guatemala's Mario Paz, Honduras's Juan Zelaya and Nicaragua's Luis Somarriba "
        "talked through the night.",
        met("GT Mario Paz", "HN Juan Zelaya", "NI Luis Somarriba", on="2023-08-07"),
    ),
    row(
        "meeting-over-tea",
        "Ministers Miguel Soto of Spain and Tarik Alami of Morocco, meeting over tea in Tangier on 3 December 2007, "
        "buried the quarrel.",
        met("ES Miguel Soto", "MA Tarik Alami", on="2007-12-03", at="Tangier"),
    ),
    row(
        "with-a-call-on",
        "Kosovo's Prime Minister Agim Berisha concluded his stay in Tirana on 20 June 2022 with a call on Albanian "
        "President Arben Hoxha.",
        met("AL Arben Hoxha", "XK Agim Berisha", on="2022-06-20", at="Tirana"),
    ),
    row(
        "welcoming",
        "Welcoming the Indian foreign secretary, Vinay Rao, to Thimphu on 19 July 2024, Prime Minister Sonam Dorji of "
        "Bhutan thanked him for the power station.",
        met("BT Sonam Dorji", "IN Vinay Rao", on="2024-07-19", at="Thimphu"),
    ),
    row(
        "had-the-minister-to-dinner",
        "The Prime Minister of Tonga, Sione Fifita, had the Japanese foreign minister, Kenji Mori, to dinner in "
        "Nuku'alofa on 18 March 2023.",
        met("JP Kenji Mori", "TO Sione Fifita", on="2023-03-18"),
    ),
    row(
        "had-the-president-on-the-line",
        "On 21 July 2022 Italian Prime Minister Carlo Riva had Pavlo Bondar, the Ukrainian president, on the line.",
        called("IT Carlo Riva", "UA Pavlo Bondar", on="2022-07-21"),
    ),
    row(
        "the-day-in-a-sentence-of-its-own",
        "Jordan's King Talal III received the Iraqi prime minister, Mustafa Karim, in Amman. It was 15 February 2022.",
        met("JO Talal III", "IQ Mustafa Karim", on="2022-02-15", at="Amman"),
    ),
    row("welcoming-a-law", "Welcoming the law on 19 July 2024, Bhutan's Sonam Dorji named India's Vinay Rao a friend."),
    row("it-was-a-day-of-rest", "Jordan's King Talal III rests, like Iraq's Mustafa Karim. It was 15 February 2022."),
]

ROWS = [*AROUND, *AT_HOME, *TOGETHER, *SOUGHT, *BROUGHT, *NAMED, *ON_THE_LINE]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_joint_acts(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, difference


# What people do together in a sentence of its own.
SENTENCES = [
    row(
        "over-dinner",
        "The Dutch and Belgian prime ministers, Joost Bakker and Lien Maes, put the finishing touches to the deal over "
        "dinner in Ghent on 4 June.",
        met("NL Joost Bakker", "BE Lien Maes", on="2024-06-04", at="Ghent"),
    ),
    row(
        "over-breakfast-opens",
        "Over breakfast in Madrid on 4 June, Spanish Foreign Minister Luis Ferrer sounded out his Algerian counterpart "
        "Karim Haddad on gas prices.",
        met("ES Luis Ferrer", "DZ Karim Haddad", on="2024-06-04", at="Madrid"),
    ),
    row(
        "gathered",
        "Kenyan President Joram Kiplagat, Ugandan President Moses Okot and Tanzanian President Asha Mrema gathered in "
        "Arusha on 4 June for talks on the railway.",
        met("KE Joram Kiplagat", "UG Moses Okot", "TZ Asha Mrema", on="2024-06-04", at="Arusha"),
    ),
    row(
        "took-aside",
        "Rwandan President Paul Mugisha took Kenyan President Joram Kiplagat aside for a word in Lusaka on 4 June.",
        met("RW Paul Mugisha", "KE Joram Kiplagat", on="2024-06-04", at="Lusaka"),
    ),
    row(
        "slipped-away",
        "President Mugisha of Rwanda and President Kiplagat of Kenya slipped away for twenty minutes in Lusaka on 4 "
        "June.",
        met("RW Mugisha", "KE Kiplagat", on="2024-06-04", at="Lusaka"),
    ),
    row(
        "deep-in-conversation",
        "Mugisha, the Rwandan president, and Kiplagat, the Kenyan president, were seen deep in conversation in Lusaka "
        "on 4 June.",
        met("RW Mugisha", "KE Kiplagat", on="2024-06-04", at="Lusaka"),
    ),
    row(
        "upstairs-for-an-hour",
        "On 4 June Tongan Prime Minister Sione Fifita was welcomed in Wellington and went upstairs for an hour with "
        "New Zealand Prime Minister Kate Marsh.",
        met("TO Sione Fifita", "NZ Kate Marsh", on="2024-06-04", at="Wellington"),
    ),
    row(
        "walked-with",
        "Rwandan President Paul Mugisha walked with Kenyan President Joram Kiplagat in the gardens in Kigali on 4 "
        "June.",
        met("RW Paul Mugisha", "KE Joram Kiplagat", on="2024-06-04", at="Kigali"),
    ),
    row(
        "went-up-for-an-hour-alone",
        "Kenya's Joram Kiplagat went up the hill near Entebbe for an hour on 4 June.",
    ),
    row(
        "put-the-book-aside",
        "Rwandan President Paul Mugisha put Kenyan President Joram Kiplagat's book aside in Lusaka on 4 June.",
    ),
]  # fmt: skip


@pytest.mark.parametrize("case", cases(SENTENCES, {}))
def test_joint_acts_in_a_sentence(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
