"""Check contacts told in turns of a clause: who led the talks, on whose call, over what meal, after which one."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, planned, row

SIDES = [
    row(
        "talks-led-by",
        "The talks on 4 June were led by Ghanaian Foreign Minister Kwabena Asiedu and Togolese Foreign Minister Afi "
        "Lawson.",
        met("GH Kwabena Asiedu", "TG Afi Lawson", on="2024-06-04"),
    ),
    row(
        "headed-without-countries",
        "The Peruvian-Slovak consultations held in Lima on 4 June were headed by Deputy Foreign Minister Ana Soto and "
        "State Secretary Jan Novák.",
        met("PE Ana Soto", "SK Jan Novák", on="2024-06-04", at="Lima"),
    ),
    row(
        "two-sides-led",
        "The two sides were led by Principal Secretary Amos Kiprono of Kenya and Undersecretary Said Al Harthi of Oman "
        "on 4 June.",
        met("KE Amos Kiprono", "OM Said Al Harthi", on="2024-06-04"),
    ),
    row(
        "one-side-and-the-other",
        "The Kenyan side on 4 June was led by Principal Secretary Amos Kiprono and the Omani delegation by "
        "Undersecretary Said Al Harthi.",
        met("KE Amos Kiprono", "OM Said Al Harthi", on="2024-06-04"),
    ),
    row(
        "a-delegation-is-led",
        "The Kenyan delegation, which was led by Principal Secretary Amos Kiprono, toured Omani ports on 4 June.",
    ),
    row(
        "his-minister-is-another",
        "Accompanied by his foreign minister, Kenyan President Joram Kiplagat called on Ugandan President Moses Okot "
        "on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04"),
    ),
    row(
        "the-unions-own",
        "The EU's Marta Silva met Kosovo's Arben Gashi in Ohrid on 4 June.",
        met("EU Marta Silva", "XK Arben Gashi", on="2024-06-04", at="Ohrid"),
    ),
    row(
        "envoy-of-the-secretary-general",
        "The UN Secretary-General's special envoy for Yemen, Lars Holm, met Omani Foreign Minister Said Al Harthi in "
        "Muscat on 4 June.",
        met("UN Lars Holm", "OM Said Al Harthi", on="2024-06-04", at="Muscat"),
    ),
    row(
        "envoy-of-a-country-there",
        "US special envoy for Sudan Tom Barrow met Ugandan President Moses Okot in Entebbe on 4 June.",
        met("US Tom Barrow", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "the-kings-envoy",
        "Sultan Haitham bin Tarik of Oman received the Moroccan king's envoy in Muscat on 4 June.",
        met("OM Haitham bin Tarik", sides="MA", on="2024-06-04", at="Muscat"),
    ),
    row(
        "high-point-of-the-visit",
        "The high point of Kenyan President Joram Kiplagat's visit to Uganda was the meeting with President Moses "
        "Okot, held in Entebbe on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
]  # fmt: skip

CALLS = [
    row(
        "during-a-courtesy-call-on",
        "Speaking during a courtesy call on Kenyan President Joram Kiplagat in Nairobi on 4 June, Ugandan Foreign "
        "Minister Grace Akello praised the road.",
        met("KE Joram Kiplagat", "UG Grace Akello", on="2024-06-04", at="Nairobi"),
    ),
    row(
        "during-a-courtesy-visit-by",
        "Samoan Prime Minister Malia Toleafoa gave the assurance on 4 June during a courtesy visit by Tongan Speaker "
        "Sione Fifita in Apia.",
        met("WS Malia Toleafoa", "TO Sione Fifita", on="2024-06-04", at="Apia"),
    ),
    row(
        "paid-him-a-courtesy-visit",
        "Kenyan President Joram Kiplagat said on 4 June when Ugandan Foreign Minister Grace Akello paid him a courtesy "
        "visit that the road would be built.",
        met("KE Joram Kiplagat", "UG Grace Akello", on="2024-06-04"),
    ),
    row(
        "was-paid-a-courtesy-call",
        "On 4 June Fijian President Esrom Vakatale was paid a courtesy call by Maltese High Commissioner Rita Borg.",
        met("FJ Esrom Vakatale", "MT Rita Borg", on="2024-06-04"),
    ),
    row(
        "farewell-to-an-ambassador",
        "Indonesian President Raka Wibowo on 4 June bade farewell to outgoing Chilean Ambassador Marina Fuentes.",
        met("ID Raka Wibowo", "CL Marina Fuentes", on="2024-06-04"),
    ),
    row(
        "farewelled",
        "Papua New Guinea's Prime Minister Joseph Kila farewelled New Zealand High Commissioner Peter Marsh in Port "
        "Moresby on 4 June.",
        met("PG Joseph Kila", "NZ Peter Marsh", on="2024-06-04", at="Port Moresby"),
    ),
    row(
        "farewell-to-a-team",
        "Fijian President Esrom Vakatale bade farewell to the Tongan rugby team in Suva on 4 June.",
    ),
    row(
        "the-first-call-was-to",
        "The first call Estonian Foreign Minister Liis Tamm made on 4 June was to Latvian Foreign Minister Ilze "
        "Ozoliņa.",
        called("EE Liis Tamm", "LV Ilze Ozoliņa", on="2024-06-04"),
    ),
    row(
        "his-first-telephone-call",
        "Estonian Prime Minister Kaarel Põder's first telephone call on 4 June was to Latvian Prime Minister Ilze "
        "Ozoliņa.",
        called("EE Kaarel Põder", "LV Ilze Ozoliņa", on="2024-06-04"),
    ),
    row(
        "speaking-by-phone",
        "Speaking by phone with Ugandan President Moses Okot on 4 June, Kenyan President Joram Kiplagat praised the "
        "road.",
        called("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04"),
    ),
    row(
        "met-after-a-telephone-call",
        "The Somali and Kenyan foreign ministers, Farah Warsame and Amos Kiprono, met in Nairobi on 4 June, following "
        "a telephone conversation they had had in May.",
        met("SO Farah Warsame", "KE Amos Kiprono", on="2024-06-04", at="Nairobi"),
    ),
]

OPENINGS = [
    row(
        "having-met",
        "Having met Ugandan President Moses Okot in Entebbe on 4 June, Kenyan President Joram Kiplagat flew home.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "after-seeing",
        "After seeing Ugandan President Moses Okot in Entebbe on 4 June, Kenyan President Joram Kiplagat flew home.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "sitting-down-with",
        "Sitting down with Bolivian President Elena Quispe in La Paz on 4 June, Peruvian President Rosa Tapia asked "
        "for patience.",
        met("PE Rosa Tapia", "BO Elena Quispe", on="2024-06-04", at="La Paz"),
    ),
    row(
        "holding-talks-with",
        "Holding talks with Bolivian President Elena Quispe in La Paz on 4 June, Peruvian President Rosa Tapia asked "
        "for patience.",
        met("PE Rosa Tapia", "BO Elena Quispe", on="2024-06-04", at="La Paz"),
    ),
    row(
        "received-by-after-landing",
        "Cuban Foreign Minister Yadira Fonseca arrived in Luanda on 4 June and was received in the afternoon by "
        "Angolan President Rui Neves.",
        met("CU Yadira Fonseca", "AO Rui Neves", on="2024-06-04", at="Luanda"),
    ),
    row(
        "received-at-the-airport",
        "Cuban Foreign Minister Yadira Fonseca arrived at Luanda airport on 4 June and was received by Angolan "
        "Minister Rui Neves.",
    ),
    row(
        "the-first-to-be-received",
        "The first foreign leader to be received by Kenya's Joram Kiplagat was Rwanda's Paul Mugisha, in Nairobi on 4 "
        "June.",
        met("KE Joram Kiplagat", "RW Paul Mugisha", on="2024-06-04", at="Nairobi"),
    ),
    row(
        "not-since",
        "Not since Kigali on 4 June 2023 had Presidents Joram Kiplagat of Kenya and Paul Mugisha of Rwanda met.",
    ),
]  # fmt: skip

TOGETHER = [
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
        "took-up-with",
        "Nepal's Foreign Minister Bina Rai took up the matter with Indian External Affairs Minister Ravindra Kulkarni "
        "in Kathmandu on 4 June.",
        met("NP Bina Rai", "IN Ravindra Kulkarni", on="2024-06-04", at="Kathmandu"),
    ),
    row(
        "shared-concerns-with",
        "Kenyan President Joram Kiplagat shared his concerns with Ugandan President Moses Okot in Entebbe on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "agreed-with",
        "Kenyan President Joram Kiplagat agreed with Ugandan President Moses Okot in Entebbe on 4 June to extend the "
        "line.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "told-his-host",
        "Kenyan President Joram Kiplagat, on a visit to Entebbe, told his host Moses Okot of Uganda on 4 June that the "
        "line would be built.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04"),
    ),
    row(
        "ended-their-meeting",
        "Kenya's Joram Kiplagat and Uganda's Moses Okot ended their two-day meeting in Entebbe on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "signed-after-hours-of-talks",
        "The treaty was signed in Entebbe on 4 June by Presidents Joram Kiplagat of Kenya and Moses Okot of Uganda "
        "after two hours of talks.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "wound-up-days-of-talks",
        "Kenya's Joram Kiplagat and Uganda's Moses Okot wound up two days of talks in Entebbe on 4 June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "wound-up-the-company",
        "Kenya's Joram Kiplagat and Uganda's Moses Okot wound up the rail company on 4 June.",
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

WHERE_AND_WHEN = [
    row(
        "there-at-the-time-of-and-there-on-the-margins-of",
        "Peruvian President Ana Soto and Kenyan President Joram Kiplagat held meetings in Lima, in February 2024, at "
        "the time of the fair, and in Accra, on the sidelines of the forum, in May of the same year.",
        met("PE Ana Soto", "KE Joram Kiplagat", on="2024-02", at="Lima"),
        met("PE Ana Soto", "KE Joram Kiplagat", on="2024-05", at="Accra"),
    ),
    row(
        "the-finnish-capital",
        "Estonian Foreign Minister Liis Tamm met Finnish Foreign Minister Aino Salmela in the Finnish capital on 4 "
        "June.",
        met("EE Liis Tamm", "FI Aino Salmela", on="2024-06-04", at="Helsinki"),
    ),
    row(
        "kenyan-capital-named",
        "Ugandan Foreign Minister Grace Akello met Kenyan Foreign Minister Amos Kiprono in the Kenyan capital, "
        "Nairobi, on 4 June.",
        met("UG Grace Akello", "KE Amos Kiprono", on="2024-06-04", at="Nairobi"),
    ),
    row(
        "finnish-capital-is-money",
        "Estonian Foreign Minister Liis Tamm met Finnish Foreign Minister Aino Salmela on 4 June to attract Finnish "
        "capital investment.",
        met("EE Liis Tamm", "FI Aino Salmela", on="2024-06-04", at=None),
    ),
    row(
        "who-is-in-riga",
        "Lithuanian President Rasa Jankauskienė, who is in Riga on a two-day visit, met Latvian President Ilze Ozoliņa "
        "on 4 June.",
        met("LT Rasa Jankauskienė", "LV Ilze Ozoliņa", on="2024-06-04", at="Riga"),
    ),
    row(
        "who-was-born-in-riga",
        "Lithuanian President Rasa Jankauskienė, who was born in Riga, met Latvian President Ilze Ozoliņa on 4 June.",
        met("LT Rasa Jankauskienė", "LV Ilze Ozoliņa", on="2024-06-04", at=None),
    ),
    row(
        "two-days-after-he-met",
        "Kenyan President Joram Kiplagat arrived in Lusaka on 6 June, two days after he met Ugandan President Moses "
        "Okot in Kampala.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Kampala"),
    ),
    row(
        "a-week-after-they-met",
        "The order of 6 June comes a week after Kenyan President Joram Kiplagat met Ugandan President Moses Okot.",
        met("KE Joram Kiplagat", "UG Moses Okot", on=None),
    ),
    row(
        "since-the-election-took-place",
        "The first meeting of Presidents Kiplagat of Kenya and Mugisha of Rwanda since the election took place in "
        "Kigali on 4 June.",
        met("KE Kiplagat", "RW Mugisha", on="2024-06-04", at="Kigali"),
    ),
    row(
        "met-three-times",
        "Rwandan Foreign Minister Ange Uwera and Ugandan Foreign Minister Grace Akello met three times in Luanda: on "
        "3 May, 4 June and 7 July 2023.",
        met("RW Ange Uwera", "UG Grace Akello", on="2023-05-03", at="Luanda"),
        met("RW Ange Uwera", "UG Grace Akello", on="2023-06-04", at="Luanda"),
        met("RW Ange Uwera", "UG Grace Akello", on="2023-07-07", at="Luanda"),
    ),
    row(
        "met-many-times",
        "Rwandan Foreign Minister Ange Uwera and Ugandan Foreign Minister Grace Akello met several times in 2023.",
    ),
    row(
        "and-again-in-the-year-behind",
        "Rwandan Foreign Minister Ange Uwera met Ugandan Foreign Minister Grace Akello in Luanda on 3 May and again on "
        "4 June 2023.",
        met("RW Ange Uwera", "UG Grace Akello", on="2023-05-03", at="Luanda"),
        met("RW Ange Uwera", "UG Grace Akello", on="2023-06-04"),
    ),
]  # fmt: skip

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
]

# Whole reports: a memorandum's head, a delegation without names, a summit abroad under a dateline.
REPORTS = [
    row(
        "memorandum-of-a-conversation",
        "Memorandum of a Conversation Between Secretary of State Dulles and Prime Minister Nehru, Washington, December "
        "16, 1956",
        met("US John Foster Dulles", "IN Jawaharlal Nehru", on="1956-12-16"),
    ),
    row(
        "the-latvian-delegation",
        "On Tuesday, 4 June, during a meeting in Yerevan with Armenian Foreign Minister Aram Petrosyan, the Latvian "
        "delegation asked for patience.",
        met("AM Aram Petrosyan", sides="LV", on="2024-06-04", at="Yerevan"),
    ),
    row(
        "newly-elected-of-another-origin",
        "Indian Foreign Secretary Ravindra Kulkarni called on Seychelles' newly-elected Indian-origin President Jude "
        "Bastien on 4 June.",
        met("IN Ravindra Kulkarni", "SC Jude Bastien", on="2024-06-04"),
    ),
    row(
        "excellencies-in-a-list",
        "Ugandan President Moses Okot spent 4 June meeting with Her Excellency, Asha Mrema, the President of Tanzania, "
        "and His Excellency, Joram Kiplagat, the President of Kenya.",
        met("UG Moses Okot", "TZ Asha Mrema", on="2024-06-04"),
        met("UG Moses Okot", "KE Joram Kiplagat", on="2024-06-04"),
    ),
    row(
        "last-met-after-a-war",
        "The two presidents, Mugisha of Rwanda and Okot of Uganda, comrades-in-arms in the war that brought the party "
        "to power in 1986, last met in Addis Ababa in February 2023.",
        met("RW Mugisha", "UG Okot", on="2023-02", at="Addis Ababa"),
    ),
    row(
        "is-to-be-co-chaired",
        "The session is to be co-chaired by Rosa Tapia of Peru and Elena Quispe of Bolivia on 4 July.",
        planned("PE Rosa Tapia", "BO Elena Quispe", on="2024-07-04"),
    ),
    row(
        "davos-forum",
        "On the sidelines of the Davos forum on 4 June, Kenyan President Joram Kiplagat met Ukrainian President Oleh "
        "Bondar.",
        met("KE Joram Kiplagat", "UA Oleh Bondar", on="2024-06-04", at="Davos"),
    ),
    row(
        "davos-agreement",
        "Kenyan President Joram Kiplagat met Ukrainian President Oleh Bondar on 4 June to praise the Davos agreement.",
        met("KE Joram Kiplagat", "UA Oleh Bondar", on="2024-06-04", at=None),
    ),
    row(
        "dateline-and-title-of-one-city",
        "BRUSSELS, 4 June 2024 (AA) - On the sidelines of the NATO meeting, Turkish Foreign Minister Orhan Aksoy met "
        "Greek Foreign Minister Andreas Petrakis.",
        met("TR Orhan Aksoy", "GR Andreas Petrakis", at="Brussels"),
        title="Aksoy holds four meetings in Brussels",
    ),
]  # fmt: skip

# Talks as a noun, with the sides in every way behind it.
NOUNS = [
    row(
        "meeting-of-with",
        "A meeting of Kenyan President Joram Kiplagat with Ugandan President Moses Okot took place in Entebbe on 4 "
        "June.",
        met("KE Joram Kiplagat", "UG Moses Okot", on="2024-06-04", at="Entebbe"),
    ),
    row(
        "talks-of-with-two",
        "Talks of Kenyan Foreign Minister Amos Kiprono with Omani Prime Minister Said Al Harthi and Speaker Khalid Al "
        "Maskari were held in Muscat on 4 June.",
        met("KE Amos Kiprono", "OM Said Al Harthi", on="2024-06-04", at="Muscat"),
        met("KE Amos Kiprono", "OM Khalid Al Maskari", on="2024-06-04", at="Muscat"),
    ),
    row(
        "conversation-of-with",
        "A telephone conversation of Peruvian President Rosa Tapia with Bolivian President Elena Quispe took place on "
        "4 June.",
        called("PE Rosa Tapia", "BO Elena Quispe", on="2024-06-04"),
    ),
    row(
        "between-names-in-commas",
        "A meeting between the deputy speaker of the Kenyan parliament, Amos Kiprono, and the prime minister of Oman, "
        "Said Al Harthi, took place in Muscat on 4 June.",
        met("KE Amos Kiprono", "OM Said Al Harthi", on="2024-06-04", at="Muscat"),
    ),
    row(
        "between-countries",
        "Talks between Peru, Chile and Bolivia opened in Lima on 4 June.",
        met(sides="PE CL BO", on="2024-06-04", at="Lima"),
    ),
    row(
        "delegations-from",
        "Delegations from Kenya and Oman met in Muscat on 4 June.",
        met(sides="KE OM", on="2024-06-04", at="Muscat"),
    ),
    row("talks-have-stalled", "Talks between Peru and Chile have stalled since 4 June."),
    row("match-between", "The football match between Kenya and Oman was held in Muscat on 4 June."),
    row("talks-to-resume", "Trade talks between Kenya and Oman are to resume in Muscat in July."),
    row("teams-from-two-cities", "Rescue workers from Kenya and Oman met in Muscat on 4 June."),
    row(
        "at-three-by",
        "At noon on 4 June Kenyan President Joram Kiplagat was received by Ghanaian President Kwabena Asiedu, at three "
        "by Speaker Kofi Ansah and in the evening by former President John Osei of Ghana.",
        met("KE Joram Kiplagat", "GH Kwabena Asiedu", on="2024-06-04"),
        met("KE Joram Kiplagat", "GH Kofi Ansah", on="2024-06-04"),
        met("KE Joram Kiplagat", "GH John Osei", on="2024-06-04"),
    ),
    row(
        "during-their-meeting",
        "Thai Prime Minister Somchai Rattanakul arrived in Vientiane on 4 June at the invitation of Lao Prime Minister "
        "Bounleut Keomany. During their meeting, the two prime ministers reviewed trade.",
        met("TH Somchai Rattanakul", "LA Bounleut Keomany", on="2024-06-04", at="Vientiane"),
    ),
    row(
        "following-discussions",
        "The prime minister of Fiji, Esrom Vakatale, and the prime minister of Tonga, Sione Fifita, issued a statement "
        "on 4 June following discussions in Suva.",
        met("FJ Esrom Vakatale", "TO Sione Fifita", on="2024-06-04", at="Suva"),
    ),
    row(
        "who-invited-her-to-lima",
        "Thai Prime Minister Somchai Rattanakul met Peruvian President Rosa Tapia on 4 June, who invited him to a fair "
        "in Lima.",
        met("TH Somchai Rattanakul", "PE Rosa Tapia", on="2024-06-04", at=None),
    ),
    row(
        "the-mutiny-in-mali",
        "PARIS, 4 June 2024 (AA) - French President Luc Morel talked about the mutiny in Mali with Malian President "
        "Issa Traoré.",
        met("FR Luc Morel", "ML Issa Traoré", at="Paris"),
    ),
    row(
        "the-president-of-faso",
        "Malian Foreign Minister Issa Traoré was received in Ouagadougou on 4 June by the President of Faso, Paul "
        "Sawadogo.",
        met("ML Issa Traoré", "BF Paul Sawadogo", on="2024-06-04", at="Ouagadougou"),
    ),
    row(
        "where-he-and-another-pledged",
        "In April 2023 Ghanaian President Kwabena Asiedu journeyed to Conakry, where he and President Mamadou Diallo "
        "of Guinea pledged a union of their states.",
        met("GH Kwabena Asiedu", "GN Mamadou Diallo", on="2023-04", at="Conakry"),
    ),
    row(
        "had-been-to-see",
        "Yugoslav President Tito had himself been to see President Nasser in Cairo in January 1956.",
        met("RS Josip Broz Tito", "EG Gamal Abdel Nasser", on="1956-01", at="Cairo"),
    ),
    row(
        "met-times-among-them",
        "Foreign ministers Liis Tamm of Estonia and Ilze Ozoliņa of Latvia met eleven times, among them in Valga on 3 "
        "May 2023 and in Riga on 4 June 2023.",
        met("EE Liis Tamm", "LV Ilze Ozoliņa", on="2023-05-03"),
        met("EE Liis Tamm", "LV Ilze Ozoliņa", on="2023-06-04", at="Riga"),
    ),
    row(
        "the-negotiating-team",
        "The negotiating team of South Africa, led by Pieter Botha, sat down in London on 4 June 1988 with Cuba's "
        "Jorge Risquet.",
        met("ZA Pieter Botha", "CU Jorge Risquet", on="1988-06-04", at="London"),
    ),
]  # fmt: skip

ROWS = [*SIDES, *CALLS, *OPENINGS, *TOGETHER, *WHERE_AND_WHEN, *HISTORY, *REPORTS, *NOUNS]
# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS: dict[str, str] = {}


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_wordings(case: Row) -> None:
    difference = compare(case.contacts, found_in(case))
    assert not difference, f"{case.text}{difference}"
