"""Check the offices that people hold: in states, parties, organisations and embassies, with or without a name."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import (
    Contact,
    Row,
    cases,
    compare,
    found_in,
    met,
    row,
)

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS = {
    "general-secretary-of-one-with-first-secretary-of-other": "a place inside an office is not where they met",
    "deputy-to": "an office held in or sent to another country: Ambassador to Laos N",
    "office-names-no-country": "with a third: joined by C, together with B",
}

# Offices of state.
STATE_OFFICES = [
    row(
        "holder-in-brackets",
        "On May 8 Zambian President Joseph Banda was received in Suva by the Prime Minister of Fiji (the Right "
        "Honourable Sir Jone Vuli MP).",
        met("ZM Joseph Banda", "FJ Jone Vuli", on="2024-05-08", at="Suva"),
    ),
    row(
        "ambassador-of-another-country",
        "On May 8 Ambassador Arnold called on Zambian President Joseph Banda in Lusaka. On May 9 the Ambassador of "
        "Fiji took his leave.",
    ),
    row(
        "ambassador-told-before-his-name",
        "The Ambassador of Fiji was busy. On May 8 Ambassador Arnold called on Zambian President Joseph Banda in "
        "Lusaka.",
        met("FJ Arnold", "ZM Joseph Banda", on="2024-05-08", at="Lusaka"),
    ),
    row(
        "ministry-before-and-behind",
        "Zambian Defence Minister Joseph Banda met Angolan President Rui Tavares in Luanda on May 8. The Minister of "
        "Defence later called on Angolan Foreign Minister Ana Neto.",
        met("ZM Joseph Banda", "AO Rui Tavares", on="2024-05-08", at="Luanda"),
        met("ZM Joseph Banda", "AO Ana Neto", on="2024-05-08", at="Luanda"),
    ),
    row(
        "one-of-two-portfolios",
        "Katrin Saks, Estonia's Minister of Economic Affairs and Industry, met Omani Prime Minister Said Harthi in "
        "Muscat on May 8. On May 9 the Industry Minister also met Omani Foreign Minister Salim Busaidi.",
        met("EE Katrin Saks", "OM Said Harthi", on="2024-05-08", at="Muscat"),
        met("EE Katrin Saks", "OM Salim Busaidi", on="2024-05-09", at="Muscat"),
    ),
    row(
        "offices-nested-before-the-name",
        "Member of the Political Bureau and Chairman of the Central Inspection Commission Trần Cẩm Tú met "
        "with Cuban Prime Minister Manuel Marrero Cruz in Hanoi on May 8.",
        met("VN Trần Cẩm Tú", "CU Manuel Marrero Cruz", on="2024-05-08", at="Hanoi"),
    ),
    row(
        "offices-after-the-name",
        "Bounleut Keomany, Member of the Party Central Committee and Minister of Public Works of Laos, "
        "held talks with Somchai Rattanakul, Permanent Secretary of the Thai Transport Ministry, in "
        "Vientiane on June 6.",
        met("LA Bounleut Keomany", "TH Somchai Rattanakul", on="2024-06-06", at="Vientiane"),
    ),
    row(
        "acting-governor-general",
        "On 16 June 2024 President Tavita Leota of Samoa paid a courtesy call on the Acting Governor-General of "
        "Grenada, Her Excellency Marva Lewis.",
        met("WS Tavita Leota", "GD Marva Lewis", on="2024-06-16"),
    ),
    row(
        "acting-and-former-words",
        "Acting Foreign Minister Ali Bagheri Kani of Iran met Syrian Foreign Minister Faisal Mekdad in "
        "Damascus on June 4.",
        met("IR Ali Bagheri Kani", "SY Faisal Mekdad", on="2024-06-04", at="Damascus"),
    ),
    row(
        "newly-elected",
        "Panama's newly elected president, José Raúl Mulino, met Costa Rican President Rodrigo Chaves in "
        "San José on 27 May.",
        met("PA José Raúl Mulino", "CR Rodrigo Chaves", on="2024-05-27", at="San José"),
    ),
    row(
        "speaker-of-parliament",
        "Speaker of the National Assembly of Azerbaijan Sahiba Gafarova met Speaker of the Grand National "
        "Assembly of Türkiye Numan Kurtulmuş in Shusha on June 6.",
        met("AZ Sahiba Gafarova", "TR Numan Kurtulmuş", on="2024-06-06"),
    ),
    row(
        "of-state-minister",
        "Liberia's Minister of State without Portfolio, Mamaka Bility, met Moroccan Industry Minister Ryad "
        "Mezzour in Rabat on 5 June.",
        met("LR Mamaka Bility", "MA Ryad Mezzour", on="2024-06-05", at="Rabat"),
    ),
    row(
        "mayor-is-no-state-leader-but-minister-is",
        "Chad's Minister of Livestock, Abderahim Awat Atteib, met his Nigerien counterpart, Mahaman Elhadj "
        "Ousmane, in Diffa on June 3.",
        met("TD Abderahim Awat Atteib", "NE Mahaman Elhadj Ousmane", on="2024-06-03"),
    ),
    row(
        "three-offices-one-name",
        "Deputy Prime Minister, Minister of Finance and Governor of the Central Bank Esrom Vakatale of "
        "Fiji met Tongan Finance Minister Penitoa Faletau in Suva on June 3.",
        met("FJ Esrom Vakatale", "TO Penitoa Faletau", on="2024-06-03", at="Suva"),
    ),
    row(
        "deputy-to",
        "The deputy to the Mongolian prime minister, Zorig Bat-Erdene, met Kazakh Trade Minister Alisher "
        "Karimbekov in Astana on June 6.",
        met("MN Zorig Bat-Erdene", "KZ Alisher Karimbekov", on="2024-06-06", at="Astana"),
    ),
    row(
        "national-security-adviser",
        "National Security Adviser Kamran Afridi of Pakistan met his Iranian counterpart, Behrouz "
        "Golestani, in Tehran on May 30.",
        met("PK Kamran Afridi", "IR Behrouz Golestani", on="2024-05-30", at="Tehran"),
    ),
    row(
        "first-lady",
        "Ghana's First Lady Akosua Asiedu met Angola's First Lady Marta Cardoso in Luanda on June 2.",
        met("GH Akosua Asiedu", "AO Marta Cardoso", on="2024-06-02", at="Luanda"),
    ),
    row(
        "judge-to-judge",
        "Chief Justice Otieno Wafula of Kenya held talks with Chief Justice Asha Mwinyi of Tanzania in "
        "Arusha on June 11.",
        met("KE Otieno Wafula", "TZ Asha Mwinyi", on="2024-06-11", at="Arusha"),
    ),
    row(
        "governor-abroad",
        "The governor of Hokkaido, Naomichi Suzuki, met South Korean Ambassador Park Cheol-hee in Sapporo on June 3.",
        met("JP Naomichi Suzuki", "KR Park Cheol-hee", on="2024-06-03", at="Sapporo"),
    ),
    row(
        "newly-elected-of-another-origin",
        "Indian Foreign Secretary Ravindra Kulkarni called on Seychelles' newly-elected Indian-origin President Jude "
        "Bastien on 4 June.",
        met("IN Ravindra Kulkarni", "SC Jude Bastien", on="2024-06-04"),
    ),
    row(
        "who-serves-the-union-by-the-time-another-leads",
        "In Brussels on 9 May Chancellor Friedrich Merz of Germany had talks with António Costa.",
        met("DE Friedrich Merz", "EU António Costa", at="Brussels"),
    ),
    row(
        "who-serves-his-country-while-another-leads",
        "In Lisbon on 9 May Chancellor Angela Merkel of Germany had talks with António Costa.",
        met("DE Angela Merkel", "PT António Costa", at="Lisbon"),
    ),
]

# Offices whose holders are not named.
WITHOUT_NAMES = [
    row(
        "office-without-a-name",
        "Myanmar's commerce minister Tun Ohn met the Thai foreign minister in Bangkok on June 5.",
        met("MM Tun Ohn", sides="TH", on="2024-06-05", at="Bangkok"),
    ),
    row(
        "two-offices-without-names",
        "The Kenyan and Ugandan transport ministers met in Kisumu on 30 May.",
        met(sides="KE UG", on="2024-05-30", at="Kisumu"),
    ),
    row(
        "counterpart-without-a-name",
        "Ecuador's Defence Minister Gian Carlo Loffredo met his Colombian counterpart in Tulcán on June 1.",
        met("EC Gian Carlo Loffredo", sides="CO", on="2024-06-01"),
    ),
]

# Ambassadors, high commissioners, chargés d'affaires and special envoys.
ENVOYS = [
    row(
        "ambassador-to",
        "The Japanese ambassador to Ghana, Hiroshi Matsuda, paid a courtesy call on Ghana's Finance "
        "Minister Mohammed Amin Adam in Accra on May 21.",
        met("JP Hiroshi Matsuda", "GH Mohammed Amin Adam", on="2024-05-21", at="Accra"),
    ),
    row(
        "special-envoy-for",
        "The U.S. special envoy for Sudan, Tom Perriello, met with Ugandan President Yoweri Museveni in "
        "Entebbe on May 7.",
        met("US Tom Perriello", "UG Yoweri Museveni", on="2024-05-07", at="Entebbe"),
    ),
    row(
        "high-commissioner",
        "Britain's High Commissioner in Ghana, Edmund Whitlock, met Vice President Kofi Amankwah of Ghana "
        "in Accra on June 3.",
        met("GB Edmund Whitlock", "GH Kofi Amankwah", on="2024-06-03", at="Accra"),
    ),
    row(
        "charge-d-affaires",
        "Peru's chargé d'affaires in Hanoi, Roberto Quispe, met Vietnamese Trade Minister Đặng Quốc Bảo "
        "there on June 5.",
        met("PE Roberto Quispe", "VN Đặng Quốc Bảo", on="2024-06-05", at="Hanoi"),
    ),
    row(
        "office-names-no-country",
        "In Lilongwe on June 4, President Chikondi Banda of Malawi received Minister Hilma Shikongo, who "
        "brought a letter from Windhoek, together with Namibian Ambassador Petrus Amadhila.",
        met("MW Chikondi Banda", "NA Hilma Shikongo", "NA Petrus Amadhila", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "un-envoy",
        "The United Nations special envoy for Yemen, Hans Grundberg, met Omani Foreign Minister Badr "
        "Albusaidi in Muscat on June 2.",
        met("UN Hans Grundberg", "OM Badr Albusaidi", on="2024-06-02", at="Muscat"),
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
]

# Offices of international organisations.
OF_ORGANISATIONS = [
    row(
        "initials-with-a-hyphen",
        "Foreign Minister Koffi Jean-Marie Bado of Togo flew to Lima on 3 May. The next day K. J.-M. Bado met "
        "President Juan Soto of Peru and UN envoy J.-P. Morel.",
        met("PE Juan Soto", "TG Koffi Jean-Marie Bado", on="2024-05-04"),
        met("TG Koffi Jean-Marie Bado", "UN J.-P. Morel", on="2024-05-04"),
        written="2024-05-05",
    ),
    row(
        "of-a-party-of-his-country-again",
        "President Juan Soto of Peru landed in Malé on 3 May. He met the leader of the opposition, Abdulla Shahid of "
        "the Maldivian Democratic Party (MDP).",
        met("MV Abdulla Shahid", "PE Juan Soto", on="2024-05-03"),
        written="2024-05-05",
    ),
    row(
        "high-representative-of-the-union",
        "High Representative of the Union for Foreign Affairs and Security Policy Josep Borrell met Peruvian President "
        "Juan Soto in Lima on 3 May.",
        met("EU Josep Borrell", "PE Juan Soto", on="2024-05-03", at="Lima"),
        written="2024-05-05",
    ),
    row(
        "high-representative-once-of-a-country",
        "High Representative Josep Borrell met Peruvian President Juan Soto in Lima on 3 May.",
        met("EU Josep Borrell", "PE Juan Soto", on="2024-05-03", at="Lima"),
        written="2024-05-05",
    ),
    row(
        "organization-secretary-general",
        "UN Secretary-General António Guterres met Sudanese Foreign Minister Hussein Awad Ali in Manama on May 16.",
        met("UN António Guterres", "SD Hussein Awad Ali", on="2024-05-16", at="Manama"),
    ),
    row(
        "organization-president",
        "European Council President Charles Michel received Montenegrin Prime Minister Milojko Spajić in "
        "Brussels on June 11.",
        met("EU Charles Michel", "ME Milojko Spajić", on="2024-06-11", at="Brussels"),
    ),
    row(
        "organization-asean",
        "Dr. Kao Kim Hourn, Secretary-General of ASEAN, met Swiss State Secretary Livia Brunner in Jakarta on June 13.",
        met("ASEAN Kao Kim Hourn", "CH Livia Brunner", on="2024-06-13", at="Jakarta"),
    ),
    row(
        "organization-african-union",
        "Moussa Faki Mahamat, chairperson of the African Union Commission, held talks with Japanese "
        "Foreign Minister Yoko Kamikawa in Addis Ababa on 3 May.",
        met("AU Moussa Faki Mahamat", "JP Yoko Kamikawa", on="2024-05-03", at="Addis Ababa"),
    ),
    row(
        "secretary-general-in-letters",
        "PM Robert Abela of Malta held talks with Commonwealth SG Shirley Botchwey in London on May 3, 2024.",
        met("MT Robert Abela", "Commonwealth Shirley Botchwey", on="2024-05-03", at="London"),
    ),
    row(
        "organisation-and-country",
        "ECOWAS Commission President Omar Touray held talks with Nigerien Prime Minister Moussa Garba in "
        "Niamey on May 30.",
        met("ECOWAS Omar Touray", "NE Moussa Garba", on="2024-05-30", at="Niamey"),
    ),
    row(
        "two-organisations",
        "NATO Secretary General Jens Stoltenberg met African Union Commission Chairperson Moussa Faki "
        "Mahamat in Addis Ababa on May 8.",
        met("NATO Jens Stoltenberg", "AU Moussa Faki Mahamat", on="2024-05-08", at="Addis Ababa"),
    ),
    row(
        "the-unions-own",
        "The EU's Marta Silva met Kosovo's Arben Gashi in Ohrid on 4 June.",
        met("EU Marta Silva", "XK Arben Gashi", on="2024-06-04", at="Ohrid"),
    ),
]

# Offices of parties, of their local committees, and of unions.
PARTY_OFFICES = [
    row(
        "party-office",
        "Sudhir Panthi, General Secretary of the Communist Party of Nepal (Unified Socialist), met Tạ Minh "
        "Khôi, Deputy Head of the Communist Party of Vietnam's Commission for External Relations, in Hanoi "
        "on June 11.",
        met("NP Sudhir Panthi", "VN Tạ Minh Khôi", on="2024-06-11", at="Hanoi"),
    ),
    row(
        "chairman-of-a-group-in-the-house",
        "In Tallinn on May 3, 2024, Finnish Speaker Jussi Halla-aho met with Social Democrat leader Lauri Läänemets "
        "and chairman of the Centre Party parliamentary group in the Riigikogu Lauri Laats.",
        met("FI Jussi Halla-aho", "EE Lauri Läänemets", "EE Lauri Laats", on="2024-05-03"),
    ),
    row(
        "member-of-bureau-met-delegation",
        "Lu Xi'an, Member of the Secretariat of the CPC Central Committee, met in Beijing on June 5 with a "
        "delegation of the Communist Party of Cuba led by Yadira Fonseca, head of its Ideological "
        "Department.",
        met("CN Lu Xi'an", "CU Yadira Fonseca", on="2024-06-05", at="Beijing"),
    ),
    row(
        "general-secretary-of-one-with-first-secretary-of-other",
        "General Secretary of the Lao People's Revolutionary Party Central Committee Khamsing Vorachit "
        "received Raúl Castaño, First Secretary of the Provincial Committee of the Communist Party of Cuba "
        "in Holguín, in Vientiane on June 11.",
        met("LA Khamsing Vorachit", "CU Raúl Castaño", on="2024-06-11", at="Vientiane"),
    ),
    row(
        "korean-workers-party",
        "Pak Ryong Chol, department director of the Central Committee of the Workers' Party of Korea, met "
        "Lê Văn Khải, head of a delegation of the Communist Party of Vietnam, in Pyongyang on June 4.",
        met("KP Pak Ryong Chol", "VN Lê Văn Khải", on="2024-06-04", at="Pyongyang"),
    ),
    row(
        "mansudae",
        "Choe Yong Gil, chairman of the DPRK's Supreme People's Assembly, met with Russian State Duma "
        "deputy speaker Pavel Zhdanov at the Mansudae Assembly Hall in Pyongyang on May 21.",
        met("KP Choe Yong Gil", "RU Pavel Zhdanov", on="2024-05-21", at="Pyongyang"),
    ),
    row(
        "provincial-leaders",
        "Secretary of the Yunnan Provincial Committee of the CPC Tan Yulin held talks with Lào Cai Party "
        "Secretary Trịnh Quốc Bảo in Kunming on June 12.",
        met("CN Tan Yulin", "VN Trịnh Quốc Bảo", on="2024-06-12", at="Kunming"),
    ),
    row(
        "nepali-chairman",
        "Chairman of the Nepal Majdoor Kisan Party Hari Lamichhane met Jiao Haotian, deputy head of the "
        "International Department of the CPC Central Committee, in Kathmandu on May 29.",
        met("NP Hari Lamichhane", "CN Jiao Haotian", on="2024-05-29", at="Kathmandu"),
    ),
    row(
        "union-leaders",
        "Chairman of the All-China Federation of Trade Unions Lu Xi'an and Sarala Wimalaratne, general "
        "secretary of the Ceylon Federation of Labour, held talks in Colombo on May 2.",
        met("CN Lu Xi'an", "LK Sarala Wimalaratne", on="2024-05-02", at="Colombo"),
    ),
    row(
        "youth-union",
        "First Secretary of the Ho Chi Minh Communist Youth Union Lê Văn Khải received Khamla Sengdara, "
        "Secretary of the Lao People's Revolutionary Youth Union, in Da Nang on June 6.",
        met("VN Lê Văn Khải", "LA Khamla Sengdara", on="2024-06-06", at="Da Nang"),
    ),
]

_ENVOY = met("FJ Peni Tora", "CU Raúl Ortega", on="2020-01-10")
_SAW = "met with Cuban President Raúl Ortega on 10 January 2020."


def _sent(name: str, envoy: str, contact: Contact = _ENVOY) -> Row:
    """Give a row of an envoy who saw somebody."""
    return row(name, f"{envoy} {_SAW}", contact)


# Who is sent by the holder of an office, and who sent him.
SENT = [
    _sent("sent-by-the-holder-of-an-office", "Peni Tora, special envoy of the Prime Minister of Fiji, Timoci Vula,"),
    _sent("sent-by-a-named-holder", "Peni Tora, special envoy of Fijian Prime Minister Timoci Vula,"),
    _sent("came-as", "Peni Tora, who is in Cuba as a special envoy of the Prime Minister of Fiji, Timoci Vula,"),
    _sent(
        "came-as-envoy-of-a-party",
        "Peni Tora, who came as special envoy of the General Secretary of the Fiji Labour Party, Timoci Vula,",
    ),
    _sent("sent-as-representative", "Peni Tora, the special representative of the President of Fiji, Timoci Vula,"),
    _sent("envoy-of-a-name", "Peni Tora, who is visiting Cuba as envoy of Timoci Vula, Prime Minister of Fiji,"),
    _sent("as-envoy-he-met", "As special envoy of Fijian Prime Minister Timoci Vula, Peni Tora"),
    _sent("owned-envoy", "Fijian Prime Minister Timoci Vula's special envoy, Peni Tora,"),
    _sent("envoy-behind", "The special envoy of Fijian Prime Minister Timoci Vula, Education Minister Peni Tora,"),
    row(
        "envoy-who-was-received",
        "Cuban President Raúl Ortega received on 10 January 2020 Peni Tora, who came as special envoy of the Prime "
        "Minister of Fiji, Timoci Vula.",
        _ENVOY,
    ),
    _sent(
        "sender-who-met-himself",
        "Timoci Vula, Prime Minister of Fiji, and his special envoy, Peni Tora,",
        met("FJ Timoci Vula", "FJ Peni Tora", "CU Raúl Ortega", on="2020-01-10"),
    ),
]

# A name between commas behind the office, or with one comma only, where a verb follows.
APPOSED = [
    row(
        "newly-appointed-envoy-comma-name",
        "Newly appointed Tongan Ambassador to Samoa, Losa Fifita paid a courtesy call on Prime Minister Tavita Leota "
        "of Samoa.",
        met("TO Losa Fifita", "WS Tavita Leota"),
    ),
    row(
        "office-comma-name-behind-an-opening",
        "Speaking at the meeting with Tonga's new envoy, Losa Fifita, on Monday, Samoan Prime Minister, Tavita Leota "
        "asked for ships.",
        met("TO Losa Fifita", "WS Tavita Leota"),
    ),
    row(
        "two-offices-with-names-between-commas",
        "Samoan Party leader, Tavita Leota, and State President, Ana Leavasa, received a Tongan delegation led by the "
        "Speaker of Parliament, Losa Fifita, in Apia this Friday.",
        met("WS Tavita Leota", "WS Ana Leavasa", "TO Losa Fifita", at="Apia"),
    ),
    row(
        "high-commissioner-comma-name",
        "On Monday Fijian High Commissioner to Samoa, Vilive Rabuka met Samoa's Deputy Prime Minister, Tavita Leota.",
        met("FJ Vilive Rabuka", "WS Tavita Leota", on="2024-06-17"),
    ),
    row(
        "secretary-of-a-ministry-comma-name",
        "Secretary of Tonga's Ministry of External Affairs, Losa Fifita, met with Samoan Premier Tavita Leota.",
        met("TO Losa Fifita", "WS Tavita Leota"),
    ),
    row(
        "the-vice-minister-is-the-vice-foreign-minister",
        "The Samoan delegation was led by Vice Foreign Minister Tavita Leota, the Tongan one by Losa Fifita. On "
        "Monday the Vice Minister had a talk with former Tongan Prime Minister Sione Taufa.",
        met("TO Sione Taufa", "WS Tavita Leota", on="2024-06-17"),
    ),
    row(
        "president-between-talks-and-a-subject",
        "In his talks with the Tongan president, Tavita Leota of Samoa said that fish came first.",
        met("WS Tavita Leota", sides="TO"),
    ),
]

ROWS = [*STATE_OFFICES, *WITHOUT_NAMES, *ENVOYS, *SENT, *OF_ORGANISATIONS, *PARTY_OFFICES, *APPOSED]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_offices(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
