"""Test messages told by a verb with the sender as its subject: sent, extended, conveyed, wrote, congratulated."""

from __future__ import annotations

import pytest

from tests.extraction.message_rows import messages_in, shown

# A message, or good wishes, are sent, extended, conveyed, addressed or expressed.
SENT = [
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
        "Chinese Foreign Minister Wang Yi sent a condolence message to Iranian Foreign Minister Abbas Araghchi.",
        [
            "CN Wang Yi > IR Abbas Araghchi",
        ],
    ),
    (
        "Xi Jinping sent condolences to Spanish King Felipe VI over the floods on October 31, 2024.",
        [
            "CN Xi Jinping > ES Felipe VI",
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
        "Chinese President Xi Jinping on Friday sent a message of condolence to his Turkish counterpart Recep "
        "Tayyip Erdogan. Wang Yi also sent a message of condolence to Hakan Fidan, the Turkish foreign minister.",
        [
            "CN Xi Jinping > TR Recep Tayyip Erdogan",
            "CN Wang Yi > TR Hakan Fidan",
        ],
    ),
    (
        "Cambodian Senate President Hun Sen addressed a letter to Chinese Premier Li Qiang.",
        [
            "KH Hun Sen > CN Li Qiang",
        ],
    ),
    (
        "Xi Jinping sent a message to the participants of a forum held in Nairobi, Kenya.",
        [
            "CN Xi Jinping > KE",
        ],
    ),
    (
        "President Peter Otieno of Kenya sent a cable of congratulations to President Carla Rojas of Chile on the "
        "feast, and another to General Omar Idris, Chairman of the Transitional Sovereignty Council of the Sudan.",
        ["KE Peter Otieno > CL Carla Rojas", "KE Peter Otieno > SD Omar Idris"],
    ),
    (
        "Kenyan President William Ruto sent a congratulatory message to Ghanaian President John Mahama on his "
        "inauguration.",
        [
            "KE William Ruto > GH John Mahama",
        ],
    ),
    (
        "King Felipe VI of Spain sent a telegram of condolence to King Mohammed VI of Morocco after the earthquake.",
        [
            "ES Felipe VI > MA Mohammed VI",
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
        "Pope Leo XIV sent a telegram to Lebanese President Joseph Aoun.",
        [
            "VA Leo XIV > LB Joseph Aoun",
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
        "Kim Jong Un sent birthday greetings to Vietnamese Party chief To Lam.",
        [
            "KP Kim Jong Un > VN To Lam",
        ],
    ),
    (
        "UN Secretary-General António Guterres sent a letter to Sudanese army chief Abdel Fattah al-Burhan.",
        [
            "UN António Guterres > SD Abdel Fattah al-Burhan",
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
        "Bahrain's King Hamad bin Isa Al Khalifa dispatched cables of condolence to Kuwait City.",
        ["BH Hamad bin Isa Al Khalifa > KW"],
    ),
]

# Somebody writes, cables, replies or congratulates.
WROTE = [
    (
        "The Chinese foreign minister, Wang Yi, sent a message to congratulate Cambodian Foreign Minister Prak "
        "Sokhonn on his appointment.",
        [
            "CN Wang Yi > KH Prak Sokhonn",
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
        "Cuban President Miguel Díaz-Canel wrote to Nicaraguan President Daniel Ortega on the anniversary of the "
        "revolution.",
        [
            "CU Miguel Díaz-Canel > NI Daniel Ortega",
        ],
    ),
    (
        "Malaysian Prime Minister Anwar Ibrahim wrote to congratulate Thai Prime Minister Anutin Charnvirakul.",
        [
            "MY Anwar Ibrahim > TH Anutin Charnvirakul",
        ],
    ),
    (
        "Sri Lankan President Anura Kumara Dissanayake congratulated Donald Trump on his victory.",
        [
            "LK Anura Kumara Dissanayake > US Donald Trump",
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
        "Iranian President Masoud Pezeshkian has congratulated his Iraqi counterpart Abdul Latif Rashid on the "
        "holiday of Eid.",
        [
            "IR Masoud Pezeshkian > IQ Abdul Latif Rashid",
        ],
    ),
    (
        "Prime Minister Mark Carney wrote a letter to President Donald Trump.",
        [
            "CA Mark Carney > US Donald Trump",
        ],
    ),
    (
        "Latvian President Edgars Rinkēvičs had written to congratulate Slovenian President Nataša Pirc "
        "Musar on her election.",
        ["LV Edgars Rinkēvičs > SI Nataša Pirc Musar"],
    ),
    (
        "Dutch Prime Minister Dick Schoof was among the first to congratulate Polish President Karol Nawrocki.",
        ["NL Dick Schoof > PL Karol Nawrocki"],
    ),
    # The one it went to, or who sent it, stands before a clause.
    (
        "Fijian President Ana Vuli spoke of the message of congratulations that Luis Paz of Peru had sent her.",
        ["PE Luis Paz > FJ Ana Vuli"],
    ),
    (
        "Fijian President Ana Vuli saw Luis Paz of Peru, to whom she had sent a message of congratulations in May.",
        ["FJ Ana Vuli > PE Luis Paz"],
    ),
    (
        "Fijian President Ana Vuli saw Peruvian President Luis Paz, with whom she had exchanged greetings in May on "
        "the anniversary.",
        ["FJ Ana Vuli = PE Luis Paz"],
    ),
    (
        "Fijian President Ana Vuli saw Peruvian President Luis Paz, whom she had congratulated by letter in May.",
        ["FJ Ana Vuli > PE Luis Paz"],
    ),
    (
        "Fijian President Ana Vuli saw Peruvian President Luis Paz, with whom she had exchanged views in May.",
        [],
    ),
    # Whose letter somebody is handed.
    (
        "President Luis Paz of Peru mourned. Jan Ros of Peru met President Ana Vuli of Fiji and handed Vuli President "
        "Paz's letter of condolence.",
        ["PE Luis Paz > FJ Ana Vuli"],
    ),
    # A town before a sender.
    (
        "From London King Charles III of Britain wrote to Namibian President Nangolo Mbumba.",
        ["GB Charles III > NA Nangolo Mbumba"],
    ),
]

# One sends what another sent: so did, followed suit, similar, too.
IN_THEIR_TURN = [
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
        "Foreign Minister Le Hoai Trung also extended greetings to his Lao counterpart Thongsavanh Phomvihane.",
        [
            "VN Le Hoai Trung > LA Thongsavanh Phomvihane",
        ],
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
]


@pytest.mark.parametrize(("text", "expected"), SENT + WROTE + IN_THEIR_TURN)
def test_verbs(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected
