"""Check who is told to have been at a gathering, beside its name and in the sentences behind it, and when and where."""

from __future__ import annotations

import pytest

from tests.extraction.gatherings.test_gatherings import gatherings_of, told

ROSTERS = [
    (
        # Of the talks, not of the summit of which they spoke.
        "On May 3, 2024 the ministers of Peru and Latvia exchanged views on further steps following the Dam Summit "
        "in The Hague. Peru was represented by Political Director Juan Soto, Latvia by Deputy Minister Ivars Lasis.",
        "NL",
        [],
    ),
    (
        "Samoan President Tavita Leota said on May 3, 2024 at the Global Business Forum in New York that he planned "
        "to have a telephone conversation with Tongan President Losa Fifita on Monday.",
        "US WS",
        ["Tavita Leota"],
    ),
    (
        "Peruvian Prime Minister Ana Quispe and Speaker Julio Vargas met Samoan President Tavita Leota on May 3, 2024. "
        "The two Peruvian leaders thanked Leota for attending the Pacific Forum for Trade.",
        "WS",
        ["Tavita Leota"],
    ),
    (
        "The 9th Lusophone Business Forum took place in Praia on May 3, 2024. It was attended by Cape Verdean Prime "
        "Minister Ulisses Correia e Silva, Angolan Vice President Esperança da Costa and Mozambican Minister Silvino "
        "Moreno.",
        "AO CV MZ",
        ["Ulisses Correia e Silva", "Esperança da Costa", "Silvino Moreno"],
    ),
    (
        "The 14th Caribbean Energy Summit in Bridgetown on May 3, 2024 was opened by Mia Mottley of Barbados and "
        "addressed by Irfaan Ali of Guyana.",
        "BB GY",
        ["Mia Mottley", "Irfaan Ali"],
    ),
    (
        "The third Nordic-Baltic Security Conference was held in Tallinn. Estonian Prime Minister Kaja Kallas was the "
        "host.",
        "EE",
        ["Kaja Kallas"],
    ),
    (
        "President Yoweri Museveni of Uganda told the 19th Non-Aligned Movement Summit in Kampala that it would live.",
        "UG",
        ["Yoweri Museveni"],
    ),
    (
        "At the 46th ASEAN Summit in Kuala Lumpur on May 26, 2025, Philippine President Ferdinand Marcos Jr. and "
        "Indonesian President Prabowo Subianto called for calm.",
        "ID MY PH",
        ["Ferdinand Marcos Jr.", "Prabowo Subianto"],
    ),
    (
        "Laos hosted the 44th ASEAN Summit in October 2024. Among the participants were Thai Prime Minister "
        "Paetongtarn Shinawatra and Cambodian Prime Minister Hun Manet.",
        "KH LA TH",
        ["Paetongtarn Shinawatra", "Hun Manet"],
    ),
    (
        "Kenya's William Ruto spoke in Seoul on June 4, 2024 at the first Korea-Africa Summit. Also present were "
        "Hakainde Hichilema of Zambia and Paul Kagame of Rwanda.",
        "KE KR RW ZM",
        ["William Ruto", "Hakainde Hichilema", "Paul Kagame"],
    ),
    (
        "The Sixth Consultative Meeting of the Heads of State of Central Asia took place in Astana on August 9, 2024. "
        "Kazakhstan was represented by President Kassym-Jomart Tokayev, Tajikistan by President Emomali Rahmon.",
        "KZ TJ",
        ["Kassym-Jomart Tokayev", "Emomali Rahmon"],
    ),
    (
        "The 8th CELAC summit was held in Kingstown on March 1, 2024. Prime Minister Ralph Gonsalves received the "
        "guests. Lula da Silva of Brazil was there, and Luis Arce of Bolivia and Xiomara Castro of Honduras.",
        "BO BR HN VC",
        ["Ralph Gonsalves", "Lula da Silva", "Luis Arce", "Xiomara Castro"],
    ),
    (
        "The Pacific Ocean Conference opened in Suva on May 3, 2024. Thirty heads of state were present. Among "
        "them were President Juan Rojas of Peru and President Kofi Asante of Ghana.",
        "FJ GH PE",
        ["Juan Rojas", "Kofi Asante"],
    ),
    (
        "The Arctic Economic Forum in Tromsø brought together Finnish President Alexander Stubb and Icelandic Prime "
        "Minister Bjarni Benediktsson on May 3, 2024.",
        "FI IS NO",
        ["Alexander Stubb", "Bjarni Benediktsson"],
    ),
    (
        "Speaking at the Ministerial Conference on Sahel Security in Nouakchott on May 3, 2024, Malian Foreign "
        "Minister Abdoulaye Diop called for aid.",
        "ML MR",
        ["Abdoulaye Diop"],
    ),
    (
        "Anthony Albanese and Lula da Silva were among the leaders at the G20 Summit in Johannesburg in November 2025.",
        "AU BR ZA",
        ["Anthony Albanese", "Lula da Silva"],
    ),
    (
        "The European Political Community summit was held in Tirana on May 16, 2025, with Edi Rama of Albania in the "
        "chair.",
        "AL",
        ["Edi Rama"],
    ),
    (
        "Participants in the 3rd Caspian Media Forum in Baku on May 3, 2024 included Iranian Minister Mohammad Mehdi "
        "Esmaili and Turkmen Minister Serdar Durdyyev.",
        "AZ IR TM",
        ["Mohammad Mehdi Esmaili", "Serdar Durdyyev"],
    ),
    (
        "The Third Antarctic Summit took place in Punta Arenas in May 2024. In his speech Argentine President Javier "
        "Milei praised the stations. Chile's Gabriel Boric opened the meeting.",
        "AR CL",
        ["Javier Milei", "Gabriel Boric"],
    ),
    (
        "Anwar Ibrahim of Malaysia joined Luong Cuong of Vietnam and Lawrence Wong of Singapore at the APEC Economic "
        "Leaders' Meeting in Lima on November 16, 2024.",
        "MY PE SG VN",
        ["Anwar Ibrahim", "Luong Cuong", "Lawrence Wong"],
    ),
    (
        "The 2nd Balkan Energy Summit, which Bulgarian President Rumen Radev opened in Varna on May 3, 2024, is over.",
        "BG",
        ["Rumen Radev"],
    ),
    (
        "Uganda's Yoweri Museveni led the Ugandan delegation to the 38th African Union Summit in Addis Ababa on "
        "February 15, 2025. The delegations of Chad and Togo were headed by Mahamat Idriss Déby and Faure Gnassingbé.",
        "ET TD TG UG",
        ["Yoweri Museveni", "Mahamat Idriss Déby", "Faure Gnassingbé"],
    ),
    (
        "The 20th Andean Expo opened on September 16, 2023 in Quito. Speeches were made at the opening ceremony by "
        "Ecuadorian President Guillermo Lasso, Colombian Minister Germán Umaña and Peruvian Minister Alberto Otárola.",
        "CO EC PE",
        ["Guillermo Lasso", "Germán Umaña", "Alberto Otárola"],
    ),
    (
        "President Ruto of Kenya framed an alliance on May 3, 2024, with Burundian President Évariste Ndayishimiye and "
        "Ugandan Minister Robinah Nabbanja dutifully attending, at the Nile Summit in Entebbe.",
        "BI KE UG",
        ["William Ruto", "Évariste Ndayishimiye", "Robinah Nabbanja"],
    ),
    (
        "Finnish President Alexander Stubb said that Alar Karis held meetings on the margins of the NATO summit in "
        "Vilnius in July 2023.",
        "EE LT",
        ["Alar Karis"],
    ),
    (
        "Bolivian President Luis Arce took part with Brazilian Minister Simone Tebet in a seminar on the Amazon "
        "Corridor in Manaus on May 3, 2024.",
        "BO BR",
        ["Luis Arce", "Simone Tebet"],
    ),
    (
        "Chaired by Kuwaiti Emir Meshal Al-Ahmad, the 45th Session of the Supreme Council of the Gulf Cooperation "
        "Council was held in Kuwait City on May 3, 2024.",
        "KW",
        ["Meshal Al-Ahmad"],
    ),
    (
        "The 9th CELAC Summit was held in Tegucigalpa on April 9, 2025. Chilean President Gabriel Boric had a "
        "bilateral meeting there with the President of Mexico, Claudia Sheinbaum.",
        "CL HN MX",
        ["Gabriel Boric", "Claudia Sheinbaum"],
    ),
    # Who meets there, or on its margins, was there.
    (
        "Alexander Stubb and Jonas Gahr Støre had a second conversation at the NATO summit in Washington in July 2024.",
        "FI NO US",
        ["Alexander Stubb", "Jonas Gahr Støre"],
    ),
    (
        "The presidents of Peru and Chile, Dina Boluarte and Gabriel Boric, spoke in Lima on May 1, 2024. They met "
        "again on the margins of the Andes Summit in Quito on May 8, 2024.",
        "CL EC PE",
        ["Dina Boluarte", "Gabriel Boric"],
    ),
    (
        "The seminar on the Amazon Corridor was attended by Peruvian President Dina Boluarte and Brazilian Minister "
        "Simone Tebet on May 3, 2024.",
        "BR PE",
        ["Dina Boluarte", "Simone Tebet"],
    ),
    (
        "Tanzanian Foreign Minister January Makamba was a guest of the G7 Foreign and Development Ministers' Meeting, "
        "held in London from 3 to 5 May 2024.",
        "GB TZ",
        ["January Makamba"],
    ),
    (
        "The G20 in Johannesburg in November 2025 was attended by Lula da Silva of Brazil and Anthony Albanese of "
        "Australia.",
        "AU BR ZA",
        ["Lula da Silva", "Anthony Albanese"],
    ),
    (
        "Viktor Orbán was the host of the European Political Community in Budapest on November 7, 2024.",
        "HU",
        ["Viktor Orbán"],
    ),
    (
        "Prime Minister Robert Abela of Malta opened the MED9 summit in Valletta on September 29, 2023. Emmanuel "
        "Macron and Giorgia Meloni were among the guests.",
        "FR IT MT",
        ["Robert Abela", "Emmanuel Macron", "Giorgia Meloni"],
    ),
    # Countries, and leaders known by them, are there without names.
    (
        "The rulers of Fiji, Tonga and Samoa assembled in Apia for the first summit of the Melanesian Spearhead Group.",
        "FJ TO WS",
        [],
    ),
    ("Nepal and Bhutan attended the 4th Andean Trade Conference in Quito on May 3, 2024.", "BT EC NP", []),
    ("A conference in Oslo on May 3, 2024 brought together the ministers of Norway, Chile and Ghana.", "CL GH NO", []),
    (
        "The 3rd Minefields Conference was held in Maputo in May 2024, with delegates from Angola, Cambodia and Peru.",
        "AO KH MZ PE",
        [],
    ),
    # Who stays away, is invited, writes, or is elsewhere afterwards was not there.
    (
        "Ecuadorian President Daniel Noboa was invited to the G20 Summit in Rio de Janeiro, but did not attend.",
        "BR",
        [],
    ),
    (
        "The 44th ASEAN Summit was held in Vientiane on October 8, 2024. Myanmar's Min Aung Hlaing was absent.",
        "LA",
        [],
    ),
    (
        "The 44th ASEAN Summit was held in Vientiane on October 8, 2024. French President Emmanuel Macron said from "
        "Paris that he had followed it.",
        "LA",
        [],
    ),
    (
        "The 44th ASEAN Summit was held in Vientiane on October 8, 2024. On October 20 Thai Prime Minister Paetongtarn "
        "Shinawatra received Hun Manet in Bangkok. It was attended by Foreign Minister Maris Sangiampongsa.",
        "LA",
        [],
    ),
    (
        "The 9th CELAC Summit was held in Tegucigalpa on April 9, 2025. Chilean President Gabriel Boric had a "
        "bilateral meeting with the President of Mexico, Claudia Sheinbaum, in Santiago on April 20.",
        "HN",
        [],
    ),
    ("Neither Xi Jinping nor Vladimir Putin attended the G20 Summit in New Delhi in September 2023.", "IN", []),
    ("Olaf Scholz refused to attend the G7 summit in Biarritz in August 2019.", "FR", []),
    (
        "After the NATO summit in Vilnius in July 2023, Finnish President Sauli Niinistö received Joe Biden in "
        "Helsinki.",
        "LT",
        [],
    ),
    ("Brazilian President Lula da Silva sent a message to the 19th Non-Aligned Movement Summit in Kampala.", "UG", []),
]

SETTINGS = [
    (
        "On Thursday, 16 May, Ana Vuli of Fiji met Juan Soto of Peru in Suva. They discussed the climate conference in "
        "Lima next month.",
        ["climate conference in Lima, 2024-07, Lima, planned"],
    ),
    (
        "On the 6th and 7th of May 2024 the third Nordic-Baltic Security Conference was held in Tallinn.",
        ["third Nordic-Baltic Security Conference, 2024-05-06/2024-05-07, Tallinn"],
    ),
    (
        "Abiy Ahmed hosted the second Horn of Africa Summit. It was held in Addis Ababa on May 3 and 4, 2024.",
        ["second Horn of Africa Summit, 2024-05-03/2024-05-04, Addis Ababa"],
    ),
    (
        "On May 4, 2024, a day before the other bloc met, the presidents of Fiji and Samoa gathered in Apia for the "
        "first Pacific Tuna Summit.",
        ["first Pacific Tuna Summit, 2024-05-04, Apia"],
    ),
    (
        "Finnish President Stubb received President Macron in Helsinki on May 6, 2024. In the evening both addressed "
        "the Nordic-French Business Forum.",
        ["Nordic-French Business Forum, 2024-05-06, Helsinki"],
    ),
    (
        "In Bali, Senegalese President Bassirou Diomaye Faye took part on May 20, 2024 in the 10th World Water Forum.",
        ["10th World Water Forum, 2024-05-20, Bali"],
    ),
    (
        "In Belém in Brazil delegates met in November 2025. The UN Climate Change Conference was opened by Lula.",
        ["UN Climate Change Conference, 2025-11, Belém"],
    ),
    (
        "Finland's Alexander Stubb and Estonia's Alar Karis met in Tallinn on May 6, 2024. They first spoke on the "
        "margins of the G20 Summit.",
        ["G20 Summit, 2024-05"],
    ),
    (
        "The ministers of six states met in Lomé from Friday, 3 May, to Monday, 6 May 2024. The Gulf Fisheries Summit "
        "was hosted by Togolese President Faure Gnassingbé.",
        ["Gulf Fisheries Summit, 2024-05-03/2024-05-06, Lomé"],
    ),
    ("A conference on tourism was held in Suva on May 3, 2024 by the ministry.", []),
    (
        "On May 3, 2024 Finnish President Alexander Stubb gave a press conference in Helsinki with Estonian President "
        "Alar Karis.",
        [],
    ),
    ("The minister opened a seminar on tax law in Nairobi on May 3, 2024.", []),
    ("The Party of the Left held a conference in Lisbon on May 3, 2024.", []),
    ("The aims of the G20 in Lima were criticised on May 3, 2024.", []),
    ("They spoke on March 18, 2024, three months after a summit in Luanda had been called off.", []),
]


@pytest.mark.parametrize(("text", "countries", "people"), ROSTERS)
def test_who_was_there(text: str, countries: str, people: list[str]) -> None:
    (report,) = gatherings_of(text)
    assert (" ".join(report.countries), [p.name for p in report.participants]) == (countries, people)


LISTED = [
    (
        "Thai Prime Minister Srettha Thavisin attended the 27th ASEAN Plus Three Summit and the 19th East Asia Summit.",
        [["Srettha Thavisin"], ["Srettha Thavisin"]],
    ),
    (
        "Kenyan President William Ruto attended the IGAD Summit in Kampala, and Somali President Hassan Sheikh Mohamud "
        "spoke at the Arab League summit in Manama in May 2024.",
        [["William Ruto"], ["Hassan Sheikh Mohamud"]],
    ),
]


@pytest.mark.parametrize(("text", "people"), LISTED)
def test_who_was_at_each_of_several(text: str, people: list[list[str]]) -> None:
    assert [[p.name for p in report.participants] for report in gatherings_of(text)] == people


@pytest.mark.parametrize(("text", "expected"), SETTINGS)
def test_when_and_where(text: str, expected: list[str]) -> None:
    assert list(map(told, gatherings_of(text))) == expected
