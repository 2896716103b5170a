"""Test which messages a text tells of: who wrote to whom, or with whom greetings were exchanged."""

from __future__ import annotations

import pytest

from relations_db.resolution.dates import resolve
from tests.extraction.message_rows import messages_in, shown

WITH_CHINA: list[tuple[str, list[str]]] = [
    (
        "Chinese President Xi Jinping sent a message of congratulations to Cyril Ramaphosa on his re-election as "
        "South African president.",
        [
            "CN Xi Jinping > ZA Cyril Ramaphosa",
        ],
    ),
    (
        "Chinese Premier Li Qiang on Tuesday extended congratulations to Fijian Prime Minister Sitiveni Rabuka.",
        [
            "CN Li Qiang > FJ Sitiveni Rabuka",
        ],
    ),
    (
        "Xi Jinping and Tajik President Emomali Rahmon exchanged congratulatory letters on Saturday.",
        [
            "CN Xi Jinping = TJ Emomali Rahmon",
        ],
    ),
    (
        "Chinese Foreign Minister Wang Yi sent a condolence message to Iranian Foreign Minister Abbas Araghchi.",
        [
            "CN Wang Yi > IR Abbas Araghchi",
        ],
    ),
    (
        "Lao President Thongloun Sisoulith and Prime Minister Sonexay Siphandone sent messages of greeting to "
        "Vietnamese State President Luong Cuong and Prime Minister Pham Minh Chinh.",
        [
            "LA Thongloun Sisoulith > VN Luong Cuong",
            "LA Sonexay Siphandone > VN Pham Minh Chinh",
        ],
    ),
    (
        "In his message to Zambian President Hakainde Hichilema, Xi said that ties had grown.",
        [
            "CN Xi Jinping > ZM Hakainde Hichilema",
        ],
    ),
    (
        "On October 1, Pakistani Prime Minister Shehbaz Sharif and Chinese Premier Li Qiang exchanged messages of"
        " felicitations.",
        [
            "PK Shehbaz Sharif = CN Li Qiang",
        ],
    ),
    (
        "Xi Jinping sent condolences to Spanish King Felipe VI over the floods on October 31, 2024.",
        [
            "CN Xi Jinping > ES Felipe VI",
        ],
    ),
    (
        "Namibian President Netumbo Nandi-Ndaitwah and Xi Jinping exchanged congratulations on 35 years of "
        "diplomatic relations.",
        [
            "NA Netumbo Nandi-Ndaitwah = CN Xi Jinping",
        ],
    ),
    (
        "Xi Jinping, general secretary of the CPC Central Committee and Chinese president, on Wednesday sent a "
        "congratulatory message to Thongloun Sisoulith, general secretary of the LPRP Central Committee and Lao "
        "president, over the anniversary.",
        [
            "CN Xi Jinping > LA Thongloun Sisoulith",
        ],
    ),
    (
        "On behalf of the Chinese government and people, Xi Jinping extended warm congratulations to Tanzanian "
        "President Samia Suluhu Hassan.",
        [
            "CN Xi Jinping > TZ Samia Suluhu Hassan",
        ],
    ),
    (
        "Upon learning of the quake, Chinese Premier Li Qiang sent a message of condolences to Myanmar leader Min"
        " Aung Hlaing.",
        [
            "CN Li Qiang > MM Min Aung Hlaing",
        ],
    ),
    (
        "Chinese President Xi Jinping and Russian President Vladimir Putin on Sunday exchanged New Year "
        "greetings. Li Qiang and Russian Prime Minister Mikhail Mishustin also exchanged New Year greetings on "
        "the same day.",
        [
            "CN Xi Jinping = RU Vladimir Putin",
            "CN Li Qiang = RU Mikhail Mishustin",
        ],
    ),
    (
        "Chinese President Xi Jinping on Friday sent a message of condolence to his Turkish counterpart Recep "
        "Tayyip Erdogan. Wang Yi also sent a message of condolence to Hakan Fidan, the Turkish foreign minister.",
        [
            "CN Xi Jinping > TR Recep Tayyip Erdogan",
            "CN Wang Yi > TR Hakan Fidan",
        ],
    ),
    (
        "The Chinese foreign minister, Wang Yi, sent a message to congratulate Cambodian Foreign Minister Prak "
        "Sokhonn on his appointment.",
        [
            "CN Wang Yi > KH Prak Sokhonn",
        ],
    ),
    (
        "Cambodian Senate President Hun Sen addressed a letter to Chinese Premier Li Qiang.",
        [
            "KH Hun Sen > CN Li Qiang",
        ],
    ),
    (
        "The two heads of state, Xi Jinping and Bolivian President Luis Arce, exchanged congratulatory messages.",
        [
            "CN Xi Jinping = BO Luis Arce",
        ],
    ),
    (
        "Xi Jinping sent a message to the participants of a forum held in Nairobi, Kenya.",
        [
            "CN Xi Jinping > KE",
        ],
    ),
]

WITHOUT_CHINA: list[tuple[str, list[str]]] = [
    (
        "Kenyan President Moses Odongo exchanged New Year greetings with Polish President Adam Wilk. The Kenyan leader "
        "also exchanged greetings with Peruvian President Elsa Quispe.",
        ["KE Moses Odongo = PL Adam Wilk", "KE Moses Odongo = PE Elsa Quispe"],
    ),
    (
        "The ruling parties of Angola, Mozambique and Namibia have congratulated Zimbabwe on the sixtieth birthday "
        "of its ruling party.",
        ["AO ZW", "MZ ZW", "NA ZW"],
    ),
    (
        "The African National Congress and the MPLA, as well as the South West Africa People's Organisation, sent "
        "messages of solidarity to the Zimbabwe African National Union.",
        ["ZA ZW", "AO ZW", "NA ZW"],
    ),
    (
        "The governments of Ghana and Togo sent a message of congratulations to Benin. The Central Committee of the "
        "African National Congress said in a congratulatory message that the neighbours had much to learn from it.",
        ["BJ GH", "BJ TG", "BJ ZA"],
    ),
    (
        "The presidents of Angola and Namibia on Friday sent congratulations to President Lazarus Chakwera of Malawi. "
        "Nangolo Mbumba, president of Namibia, said that he looked forward to working with him.",
        ["AO > MW Lazarus Chakwera", "NA Nangolo Mbumba > MW Lazarus Chakwera"],
    ),
    (
        "President Peter Otieno of Kenya sent a cable of congratulations to President Carla Rojas of Chile on the "
        "feast, and another to General Omar Idris, Chairman of the Transitional Sovereignty Council of the Sudan.",
        ["KE Peter Otieno > CL Carla Rojas", "KE Peter Otieno > SD Omar Idris"],
    ),
    (
        "Kenyan President Peter Otieno sent a message of condolence to Nepali President Hari Thapa on May 3. Fijian "
        "President Josefa Tamani did likewise. So did President Carla Rojas of Chile.",
        [
            "KE Peter Otieno > NP Hari Thapa",
            "FJ Josefa Tamani > NP Hari Thapa",
            "CL Carla Rojas > NP Hari Thapa",
        ],
    ),
    (
        "Kenyan President William Ruto sent a congratulatory message to Ghanaian President John Mahama on his "
        "inauguration.",
        [
            "KE William Ruto > GH John Mahama",
        ],
    ),
    (
        "Brazilian President Luiz Inácio Lula da Silva and Angolan President João Lourenço exchanged messages on "
        "the 50th anniversary of diplomatic ties.",
        [
            "BR Luiz Inácio Lula da Silva = AO João Lourenço",
        ],
    ),
    (
        "King Felipe VI of Spain sent a telegram of condolence to King Mohammed VI of Morocco after the earthquake.",
        [
            "ES Felipe VI > MA Mohammed VI",
        ],
    ),
    (
        "Emir of Kuwait Sheikh Mishal Al-Ahmad Al-Jaber Al-Sabah received a cable of congratulations from "
        "Jordanian King Abdullah II.",
        [
            "JO Abdullah II > KW Mishal Al-Ahmad Al-Jaber Al-Sabah",
        ],
    ),
    (
        "In a letter to Prime Minister Keir Starmer, Australian Prime Minister Anthony Albanese praised the "
        "partnership.",
        [
            "AU Anthony Albanese > GB Keir Starmer",
        ],
    ),
    (
        "German Chancellor Friedrich Merz congratulated Polish President Karol Nawrocki on his election victory.",
        [
            "DE Friedrich Merz > PL Karol Nawrocki",
        ],
    ),
    (
        "Kazakh President Kassym-Jomart Tokayev cabled his condolences to Turkish President Recep Tayyip Erdogan.",
        [
            "KZ Kassym-Jomart Tokayev > TR Recep Tayyip Erdogan",
        ],
    ),
    (
        "Mongolian President Ukhnaa Khurelsukh replied to a letter from French President Emmanuel Macron.",
        [
            "MN Ukhnaa Khurelsukh > FR Emmanuel Macron",
        ],
    ),
    (
        "The Workers' Party of Korea sent a congratulatory message to the Communist Party of Cuba on its congress.",
        [
            "CU KP",
        ],
    ),
    (
        "Vietnamese State President Luong Cuong extended condolences to Indian President Droupadi Murmu over the "
        "air crash.",
        [
            "VN Luong Cuong > IN Droupadi Murmu",
        ],
    ),
    (
        "The Indonesian government sent a letter of condolences to the government of Chile.",
        [
            "CL ID",
        ],
    ),
    (
        "Cuban President Miguel Díaz-Canel wrote to Nicaraguan President Daniel Ortega on the anniversary of the "
        "revolution.",
        [
            "CU Miguel Díaz-Canel > NI Daniel Ortega",
        ],
    ),
    (
        "Pope Leo XIV sent a telegram to Lebanese President Joseph Aoun.",
        [
            "VA Leo XIV > LB Joseph Aoun",
        ],
    ),
    (
        "Nepalese Prime Minister Sushila Karki received a congratulatory letter from Bhutanese Prime Minister "
        "Tshering Tobgay.",
        [
            "BT Tshering Tobgay > NP Sushila Karki",
        ],
    ),
    (
        "A message from Senegalese President Bassirou Diomaye Faye to Gambian President Adama Barrow was "
        "delivered on Monday.",
        [
            "SN Bassirou Diomaye Faye > GM Adama Barrow",
        ],
    ),
    (
        "Foreign Minister Hakan Fidan handed Turkmen President Serdar Berdimuhamedov a letter from President "
        "Recep Tayyip Erdogan.",
        [
            "TR Recep Tayyip Erdogan > TM Serdar Berdimuhamedov",
        ],
    ),
    (
        "Malaysian Prime Minister Anwar Ibrahim wrote to congratulate Thai Prime Minister Anutin Charnvirakul.",
        [
            "MY Anwar Ibrahim > TH Anutin Charnvirakul",
        ],
    ),
    (
        "President Vladimir Putin's telegram to Serbian President Aleksandar Vucic spoke of brotherhood.",
        [
            "RU Vladimir Putin > RS Aleksandar Vucic",
        ],
    ),
    (
        "Singapore Prime Minister Lawrence Wong sent separate congratulatory letters to Japanese Prime Minister "
        "Takaichi Sanae and South Korean President Lee Jae Myung.",
        [
            "SG Lawrence Wong > JP Takaichi Sanae",
            "SG Lawrence Wong > KR Lee Jae Myung",
        ],
    ),
    (
        "Egyptian President Abdel Fattah el-Sisi conveyed his condolences to the Emir of Qatar, Sheikh Tamim bin "
        "Hamad Al Thani, over the death of his uncle.",
        [
            "EG Abdel Fattah el-Sisi > QA Tamim bin Hamad Al Thani",
        ],
    ),
    (
        "North Korean leader Kim Jong Un sent a reply to Russian President Vladimir Putin.",
        [
            "KP Kim Jong Un > RU Vladimir Putin",
        ],
    ),
    (
        "Peruvian Foreign Minister Elmer Schialer expressed condolences to his Ecuadorian counterpart Gabriela "
        "Sommerfeld following the landslide.",
        [
            "PE Elmer Schialer > EC Gabriela Sommerfeld",
        ],
    ),
    (
        "Greek Prime Minister Kyriakos Mitsotakis sent Cypriot President Nikos Christodoulides a letter of thanks.",
        [
            "GR Kyriakos Mitsotakis > CY Nikos Christodoulides",
        ],
    ),
    (
        "The president of Finland, Alexander Stubb, sent his condolences to President Volodymyr Zelenskyy of Ukraine.",
        [
            "FI Alexander Stubb > UA Volodymyr Zelenskyy",
        ],
    ),
    (
        "Congratulatory messages were sent by Lao Prime Minister Sonexay Siphandone to Cambodian Prime Minister "
        "Hun Manet.",
        [
            "LA Sonexay Siphandone > KH Hun Manet",
        ],
    ),
    (
        "Prime Minister Narendra Modi received a letter of congratulations from Mauritian Prime Minister Navin "
        "Ramgoolam.",
        [
            "MU Navin Ramgoolam > IN Narendra Modi",
        ],
    ),
    (
        "Kim Jong Un sent birthday greetings to Vietnamese Party chief To Lam.",
        [
            "KP Kim Jong Un > VN To Lam",
        ],
    ),
    (
        "The Communist Party of Vietnam Central Committee sent a congratulatory telegram to the Lao People's "
        "Revolutionary Party.",
        [
            "LA VN",
        ],
    ),
    (
        "UN Secretary-General António Guterres sent a letter to Sudanese army chief Abdel Fattah al-Burhan.",
        [
            "UN António Guterres > SD Abdel Fattah al-Burhan",
        ],
    ),
    (
        "Sri Lankan President Anura Kumara Dissanayake congratulated Donald Trump on his victory.",
        [
            "LK Anura Kumara Dissanayake > US Donald Trump",
        ],
    ),
    (
        "The Ethiopian prime minister, Abiy Ahmed, sent a congratulatory message to the new president of "
        "Botswana, Duma Boko.",
        [
            "ET Abiy Ahmed > BW Duma Boko",
        ],
    ),
    (
        "Putin expressed condolences to Kyrgyz President Sadyr Japarov in a telegram published by the Kremlin.",
        [
            "RU Vladimir Putin > KG Sadyr Japarov",
        ],
    ),
    (
        "In a congratulatory message addressed to South Korean President Lee Jae Myung, Mongolian President "
        "Ukhnaa Khurelsukh spoke of the third neighbour.",
        [
            "MN Ukhnaa Khurelsukh > KR Lee Jae Myung",
        ],
    ),
    (
        "Ugandan President Yoweri Museveni today received congratulatory messages from the presidents of Kenya, "
        "Burundi and Rwanda.",
        [
            "KE > UG Yoweri Museveni",
            "BI > UG Yoweri Museveni",
            "RW > UG Yoweri Museveni",
        ],
    ),
    (
        "Among those who sent messages to King Charles III were President Emmanuel Macron of France and King "
        "Harald V of Norway.",
        [
            "FR Emmanuel Macron > GB Charles III",
            "NO Harald V > GB Charles III",
        ],
    ),
    (
        "Prime Minister Narendra Modi, in his letter to Bangladesh Chief Adviser Muhammad Yunus, recalled the "
        "liberation war.",
        [
            "IN Narendra Modi > BD Muhammad Yunus",
        ],
    ),
    (
        "Belarusian President Alexander Lukashenko congratulated Zimbabwean President Emmerson Mnangagwa on "
        "Independence Day, the press service said.",
        [
            "BY Alexander Lukashenko > ZW Emmerson Mnangagwa",
        ],
    ),
    (
        "To Lam sent a congratulatory message to the Portuguese Communist Party and its General Secretary Paulo "
        "Raimundo.",
        [
            "VN To Lam > PT Paulo Raimundo",
        ],
    ),
    (
        "Foreign Minister Le Hoai Trung also extended greetings to his Lao counterpart Thongsavanh Phomvihane.",
        [
            "VN Le Hoai Trung > LA Thongsavanh Phomvihane",
        ],
    ),
    (
        "Ecuadorian President Daniel Noboa replied to a letter from Colombian President Gustavo Petro.",
        [
            "EC Daniel Noboa > CO Gustavo Petro",
        ],
    ),
    (
        "Kim Jong Un wrote in a letter to Vladimir Putin that the two nations were brothers.",
        [
            "KP Kim Jong Un > RU Vladimir Putin",
        ],
    ),
    (
        "A letter of congratulations was sent to Indonesian President Prabowo Subianto by Timorese President Jose"
        " Ramos-Horta.",
        [
            "TL Jose Ramos-Horta > ID Prabowo Subianto",
        ],
    ),
    (
        "Slovenian President Nataša Pirc Musar sent Croatian President Zoran Milanović her congratulations on his"
        " re-election.",
        [
            "SI Nataša Pirc Musar > HR Zoran Milanović",
        ],
    ),
    (
        "The Cuban government expressed its condolences to the people and government of Jamaica.",
        [
            "CU JM",
        ],
    ),
    (
        "Iranian President Masoud Pezeshkian has congratulated his Iraqi counterpart Abdul Latif Rashid on the "
        "holiday of Eid.",
        [
            "IR Masoud Pezeshkian > IQ Abdul Latif Rashid",
        ],
    ),
    (
        "The Communist Party of Cuba and the Workers' Party of Korea exchanged greetings on Labour Day.",
        [
            "CU KP",
        ],
    ),
    (
        "Prime Minister Mark Carney wrote a letter to President Donald Trump.",
        [
            "CA Mark Carney > US Donald Trump",
        ],
    ),
    (
        "Thai King Maha Vajiralongkorn has sent a message of sympathy to the President of the Philippines, "
        "Ferdinand Marcos Jr, on the loss of life.",
        [
            "TH Maha Vajiralongkorn > PH Ferdinand Marcos Jr",
        ],
    ),
    (
        "Estonian President Alar Karis conveyed his congratulations to the President of Latvia Edgars Rinkēvičs "
        "on Independence Day.",
        [
            "EE Alar Karis > LV Edgars Rinkēvičs",
        ],
    ),
    (
        "The Colombian and Venezuelan presidents, Gustavo Petro and Nicolás Maduro, have exchanged letters about "
        "the border.",
        [
            "CO Gustavo Petro = VE Nicolás Maduro",
        ],
    ),
    (
        "General Secretary To Lam received a letter from US President Donald Trump delivered by Ambassador Marc "
        "Knapper.",
        [
            "US Donald Trump > VN To Lam",
        ],
    ),
    (
        "US President Donald Trump's letter to Thai Prime Minister Anutin Charnvirakul was published.",
        [
            "US Donald Trump > TH Anutin Charnvirakul",
        ],
    ),
    (
        "Paraguayan President Santiago Peña and Uruguayan President Yamandú Orsi congratulated one "
        "another on the bicentenary of their ties.",
        ["PY Santiago Peña = UY Yamandú Orsi"],
    ),
    (
        "Latvian President Edgars Rinkēvičs had written to congratulate Slovenian President Nataša Pirc "
        "Musar on her election.",
        ["LV Edgars Rinkēvičs > SI Nataša Pirc Musar"],
    ),
    (
        "On the holiday letters were exchanged between Indonesian President Prabowo Subianto and "
        "Timorese President José Ramos-Horta.",
        ["ID Prabowo Subianto = TL José Ramos-Horta"],
    ),
    (
        "Greeted in Lusaka by Zambian President Hakainde Hichilema, Malawian Foreign Minister Nancy "
        "Tembo handed over a letter from President Lazarus Chakwera.",
        ["MW Lazarus Chakwera > ZM Hakainde Hichilema"],
    ),
    (
        "Kuwaiti Crown Prince Sabah Khaled Al-Sabah received Iraqi Foreign Minister Fuad Hussein, who "
        "carried a letter from President Abdul Latif Rashid.",
        ["IQ Abdul Latif Rashid > KW Sabah Khaled Al-Sabah"],
    ),
    (
        "Slovak President Peter Pellegrini won on Sunday. A day later he had congratulations from Czech "
        "President Petr Pavel and, by cable, from Hungarian President Tamás Sulyok.",
        ["CZ Petr Pavel > SK Peter Pellegrini", "HU Tamás Sulyok > SK Peter Pellegrini"],
    ),
    (
        "Cables of sympathy were sent to Chilean President Gabriel Boric by Uruguayan President Luis "
        "Lacalle Pou and by King Felipe VI of Spain.",
        ["UY Luis Lacalle Pou > CL Gabriel Boric", "ES Felipe VI > CL Gabriel Boric"],
    ),
    (
        "Mozambican President Filipe Nyusi has received telegrams from abroad after the cyclone.\nAngolan "
        "President João Lourenço offered his sympathy in a telegram. Messages have also arrived from "
        "Emmerson Mnangagwa, President of Zimbabwe, and from the Chairperson of the African Union "
        "Commission, Moussa Faki.",
        [
            "AO João Lourenço > MZ Filipe Nyusi",
            "ZW Emmerson Mnangagwa > MZ Filipe Nyusi",
            "AU Moussa Faki > MZ Filipe Nyusi",
        ],
    ),
    (
        "Presiding officers keep writing letters to Alban Bagbin, Speaker of the Parliament of "
        "Ghana.\nLetters arrived from the speakers of both chambers of Italy's parliament, Ignazio La "
        "Russa and Lorenzo Fontana.",
        ["IT Ignazio La Russa > GH Alban Bagbin", "IT Lorenzo Fontana > GH Alban Bagbin"],
    ),
    (
        "Telegrams came for Mongolian President Ukhnaagiin Khurelsukh from Kazakh President "
        "Kassym-Jomart Tokayev and Kyrgyz President Sadyr Japarov.",
        ["KZ Kassym-Jomart Tokayev > MN Ukhnaagiin Khurelsukh", "KG Sadyr Japarov > MN Ukhnaagiin Khurelsukh"],
    ),
    (
        "Bahrain's King Hamad bin Isa Al Khalifa dispatched cables of condolence to Kuwait City.",
        ["BH Hamad bin Isa Al Khalifa > KW"],
    ),
    (
        "Dutch Prime Minister Dick Schoof was among the first to congratulate Polish President Karol Nawrocki.",
        ["NL Dick Schoof > PL Karol Nawrocki"],
    ),
    (
        "Tongan Prime Minister Aisake Eke presented Samoan Prime Minister Fiame Naomi Mata'afa with a "
        "letter from King Tupou VI.",
        ["TO Tupou VI > WS Fiame Naomi Mata'afa"],
    ),
    (
        "Messages of condolence poured in for Pope Leo XIV from Maltese President Myriam Spiteri Debono "
        "and Lebanese President Joseph Aoun.",
        ["MT Myriam Spiteri Debono > VA Leo XIV", "LB Joseph Aoun > VA Leo XIV"],
    ),
    (
        "King Tupou VI of Tonga sent on Friday a cable of sympathy to the President of the Republic of Fiji, Naiqama "
        "Lalabalavu, and another to HE Tina Bosman, President of Vanuatu.",
        ["TO Tupou VI > FJ Naiqama Lalabalavu", "TO Tupou VI > VU Tina Bosman"],
    ),
    (
        "HM King Felipe VI of Spain and HE the Prime Minister Pedro Sánchez sent similar messages to President "
        "Sergio Mattarella of Italy.",
        ["ES Felipe VI > IT Sergio Mattarella", "ES Pedro Sánchez > IT Sergio Mattarella"],
    ),
    (
        "King Harald V of Norway sent a telegram of condolence to Icelandic President Halla Tómasdóttir. Prime "
        "Minister Kari Lunde sent a similar telegram.",
        ["NO Harald V > IS Halla Tómasdóttir", "NO Kari Lunde > IS Halla Tómasdóttir"],
    ),
    (
        "Ugandan President Yoweri Museveni sent a letter of condolence to Malawian President Lazarus Chakwera. "
        "Rwandan President Paul Kagame followed suit. So did the Kenyan government.",
        [
            "UG Yoweri Museveni > MW Lazarus Chakwera",
            "RW Paul Kagame > MW Lazarus Chakwera",
            "KE > MW Lazarus Chakwera",
        ],
    ),
    (
        "The Workers' Party (PT), on behalf of its leadership, wrote to the Broad Front of Uruguay after the vote.",
        ["BR UY"],
    ),
    (
        "Speakers keep sending letters of thanks to Mia Mottley, Prime Minister of Barbados. Tomasi Havili, Speaker of "
        "the Parliament of Tonga, Samoa's Sina Leota and Fiji's Filimone Jitoko wrote last week.",
        [
            "TO Tomasi Havili > BB Mia Mottley",
            "WS Sina Leota > BB Mia Mottley",
            "FJ Filimone Jitoko > BB Mia Mottley",
        ],
    ),
]

# Spoken, hoped for, sent at home, or no message at all.
NONE = [
    "The message of the President of Fiji was understood in Kenya.",
    "A letter from Suva was handed over to the museum of Nairobi.",
    "At the talks in Hanoi, Hun Manet asked To Lam to convey his greetings to State President Luong Cuong.",
    "French President Emmanuel Macron wants to send a clear message to Russian President Vladimir Putin.",
    "Meeting Wang Yi in Beijing, the Hungarian foreign minister Peter Szijjarto congratulated China on its growth.",
    "During the meeting, Zambian President Hakainde Hichilema congratulated Kenyan President William Ruto on his "
    "leadership.",
    "Xi Jinping sent a congratulatory letter to the World Internet Conference in Wuzhen.",
    "The ministers signed a letter of intent on energy between Norway and Germany.",
    "Indian Ambassador Vikram Doraiswami presented his letter of credence to King Charles III.",
    "Italian Prime Minister Giorgia Meloni congratulated President Sergio Mattarella on his birthday.",
    "Japanese Prime Minister Ishiba Shigeru congratulated Indonesian President Prabowo Subianto by telephone on "
    "his election.",
    "Polish Prime Minister Donald Tusk wrote an article for the Guardian about Ukraine.",
    "Argentine President Javier Milei will send a letter to Israeli Prime Minister Benjamin Netanyahu.",
    "The Uzbek and Tajik foreign ministers exchanged views on water.",
    "The Iraqi prime minister received a delegation from Kuwait.",
    "If President Ruto writes to President Museveni, the dispute may end.",
    "Wang Yi conveyed President Xi's cordial greetings to Prime Minister Modi at their meeting.",
    "Cambodia and Thailand exchanged notes on the border agreement signed in Bangkok.",
    "President Museveni told reporters that his message to Rwanda was simple.",
    "The two ministers exchanged greetings before their talks in Doha.",
    "Peruvian President Dina Boluarte has not sent congratulations to Bolivian President Rodrigo Paz.",
    "In a press statement, Ghana's foreign minister expressed condolences to the families of the victims in Accra.",
    "The Swedish king received greetings from schoolchildren in Uppsala.",
    "Danish Prime Minister Mette Frederiksen wrote on X that Greenland is not for sale.",
    "The Chinese ambassador handed over medical supplies to the Fijian health ministry.",
    "Slovak Prime Minister Robert Fico congratulated the Slovak hockey team on its victory.",
    "Speaking to reporters, Albanian Prime Minister Edi Rama congratulated Kosovo Prime Minister Albin Kurti.",
    "Foreign Minister Penny Wong will exchange letters with Fijian Foreign Minister Sitiveni Rabuka.",
    "Xi's special envoy handed over a congratulatory letter.",
    "Wang Yi asked his guest to convey President Xi's greetings to President Widodo.",
    "Qatari Prime Minister Mohammed bin Abdulrahman Al Thani sent a strong message to Israel.",
    "During his visit to Tirana, Kosovo President Vjosa Osmani congratulated Albanian President Bajram Begaj on "
    "the jubilee.",
    "The ambassador of Sudan delivered a copy of his credentials to Foreign Minister Badr Abdelatty.",
    "The two ministers had congratulations for the cooks.",
    "Letters go missing between Lima and Quito, Peru's postmaster told Ecuador's.",
    "Ghana and Togo exchanged fire near the border.",
    "Maltese Prime Minister Robert Abela wrote a book in Rome.",
    "Omani Foreign Minister Badr Albusaidi carried an umbrella to Doha.",
    "Swiss President Karin Keller-Sutter brought chocolate to Austrian Chancellor Christian Stocker.",
    "Norwegian Prime Minister Jonas Gahr Støre met Swedish Prime Minister Ulf Kristersson; the two "
    "congratulated each other on the goals.",
    "Tourists came from Fiji and Samoa for the games.",
    "The latest polls are from Kenya and Uganda.",
]
STORIES = [
    # A king is no Highness, an emir and a president are two, and the emir wrote.
    (
        "His Highness the Amir Sheikh Khalid Al Dosari of Qatar returned home on Wednesday. His Highness the Amir and "
        "President Peter Otieno of Kenya met on Monday. On Tuesday His Highness had been in Oslo, where King Olav "
        "of Norway received him. On May 2, His Highness sent a cable of condolences to the President of Fiji, Josefa "
        "Tamani.",
        ["QA Khalid Al Dosari > FJ Josefa Tamani"],
    ),
    (
        "Separate congratulations were sent to the Speaker of Kenya, Peter Otieno, by the President of the Republic of "
        "Fiji Josefa Tamani.",
        ["FJ Josefa Tamani > KE Peter Otieno"],
    ),
    # Whoever takes a message in hand is not the one to whom it went.
    (
        "The message of the President of Fiji Josefa Tamani was handed over on May 3 by Ambassador Ana Vuli to Kenyan "
        "Foreign Minister Peter Otieno.",
        ["FJ Josefa Tamani > KE"],
    ),
    (
        "A letter from Fijian President Josefa Tamani was delivered to Kenyan President Peter Otieno on May 3.",
        ["FJ Josefa Tamani > KE Peter Otieno"],
    ),
    # A list whose last has no "and": leaders are paired by rank, the first two with the one at the other's top.
    (
        "Party chief To Lam, President Luong Cuong, Prime Minister Pham Minh Chinh exchanged messages of greeting with "
        "Cuban President Miguel Díaz-Canel and Cuban Prime Minister Manuel Marrero.",
        ["VN To Lam & VN Luong Cuong = CU Miguel Díaz-Canel", "VN Pham Minh Chinh = CU Manuel Marrero"],
    ),
    # What leans on a message told before.
    (
        "Telegrams to King Harald V of Norway arrived on Friday.\n\n"
        "From Tallinn one by President Alar Karis was dispatched.\n\n"
        "King Frederik X of Denmark sent one of his own.",
        ["EE Alar Karis > NO Harald V", "DK Frederik X > NO Harald V"],
    ),
    # To each other, on an anniversary, again in another year, and whom a pronoun means among those of one country.
    (
        "Peruvian President Dina Boluarte and President Nana Akufo-Addo of Ghana sent congratulatory messages to each "
        "other on the 50th anniversary of diplomatic relations.",
        ["PE Dina Boluarte = GH Nana Akufo-Addo"],
    ),
    (
        "On that occasion, July 9, Ghanaian President Nana Akufo-Addo exchanged greetings with outgoing President "
        "Martín Vizcarra of Peru, and recalled their meeting in Lima.",
        ["GH Nana Akufo-Addo = PE Martín Vizcarra"],
    ),
    (
        "President Nana Akufo-Addo sends condolences to Peru and Bolivia\n\n"
        "On October 29 Ghanaian President Nana Akufo-Addo sent his condolences to Peruvian President Martín Vizcarra. "
        "The day after, he sent a message of condolences to President Luis Arce of Bolivia.\n\n"
        "In September 2021 he congratulated him as the Peruvians remembered their independence, and in February 2022 "
        "the two exchanged greetings.",
        [
            "GH Nana Akufo-Addo > PE Martín Vizcarra",
            "GH Nana Akufo-Addo > BO Luis Arce",
            "GH Nana Akufo-Addo > PE Martín Vizcarra",
            "GH Nana Akufo-Addo = PE Martín Vizcarra",
        ],
    ),
    # Told twice, reported once.
    (
        "Malian leader Assimi Goïta sent a message to Guinean President Mamadi Doumbouya.\n\n"
        "In his letter to Doumbouya, Goïta spoke of neighbours.",
        ["ML Assimi Goïta > GN Mamadi Doumbouya"],
    ),
    # After talks, congratulations were spoken.
    (
        "Dutch Prime Minister Dick Schoof met Belgian Prime Minister Bart De Wever in Antwerp.\n\n"
        "Schoof congratulated De Wever on his coalition.",
        [],
    ),
]
DAYS = [
    # "This week" ends a look back.
    (
        "Fijian President Josefa Tamani visited Kenya in the last week of May 2013. This week Kenya mourned. Fijian "
        "President Josefa Tamani sent a letter of condolence to Kenyan President Peter Otieno on the 17th.",
        "2024-06-17",
    ),
    ("On 3 March 2024 Lao President Thongloun Sisoulith sent a letter to Cuban leader Raúl Castro.", "2024-03-03"),
    # The days of what was written are not those of the letter.
    (
        "On May 2 Omani Sultan Haitham bin Tarik wrote to King Abdullah II of Jordan that what began in 1972 lasts.",
        "2024-05-02",
    ),
    ("Fijian Prime Minister Sitiveni Rabuka wrote to King Tupou VI of Tonga that the pact of 1988 holds.", "2024-06"),
    ("Peruvian President Dina Boluarte wrote to Chilean President Gabriel Boric on May 5.", "2024-05-05"),
    ("King Abdullah II of Jordan received a cable from Omani Sultan Haitham bin Tarik.", "2024-06"),
    (
        "The party was founded on 6 January 1949 in Luang Prabang.\n\n"
        "Cambodian Senate President Hun Sen sent a message to Lao President Thongloun Sisoulith.",
        "2024-06",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WITH_CHINA + WITHOUT_CHINA + STORIES)
def test_messages_of_a_text(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected


@pytest.mark.parametrize("text", NONE)
def test_what_only_resembles_a_message(text: str) -> None:
    assert messages_in(text) == []


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_day_of_a_message(text: str, day: str) -> None:
    (report,) = messages_in(text)
    assert report.when is not None
    assert resolve(report.when, "2024-06-20")[0] == day


def test_a_message_is_written_and_rests_on_its_sentences() -> None:
    text = "Rain fell. Xi Jinping sent a message to Kenyan President William Ruto. It was long."
    (report,) = messages_in(text)
    assert (report.kind, report.mode, report.status) == ("message", "written", "held")
    assert [text[s.start : s.end] for s in report.evidence] == [text[11:70]]
