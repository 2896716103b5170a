"""Test meals and receptions: banquets and dinners given for a guest, receptions of embassies."""

from __future__ import annotations

import pytest

from tests.extraction.ceremonies.ceremony_rows import ceremonies_in, shown

# A host gives a meal for a guest, or one is given.
BANQUETS = [
    (
        "On May 3 President Peter Otieno of Kenya was in Oslo as the guest of Prime Minister Liv Strand of Norway, who "
        "welcomed him with honours at the gate and gave a banquet for him at the castle.",
        ["NO Liv Strand; KE Peter Otieno, Oslo"],
    ),
    (
        "In the evening President Carla Rojas of Chile hosted a gala dinner for President Peter Otieno of Kenya in "
        "Santiago.",
        ["CL Carla Rojas; KE Peter Otieno, Santiago"],
    ),
    (
        "Zambian President Joseph Mulenga received Ghanaian President Kofi Asante in Lusaka on May 3. He then met "
        "Ghanaian Foreign Minister Samuel Boateng. In the evening President Mulenga offered a State Banquet in honour "
        "of his guest.",
        ["ZM Joseph Mulenga; GH Kofi Asante"],
    ),
    (
        "Nepali President Hari Thapa received Fijian President Josefa Tamani in Kathmandu on May 3. Josefa Tamani held "
        "talks with Deputy Prime Minister Ram Giri of Nepal. In the evening a state banquet was given in Kathmandu.",
        ["FJ Josefa Tamani; NP Hari Thapa, Kathmandu"],
    ),
    (
        "Xi Jinping gave a banquet for Thai King Maha Vajiralongkorn in Beijing on Friday.",
        [
            "CN Xi Jinping; TH Maha Vajiralongkorn, Beijing",
        ],
    ),
    (
        "Xi Jinping and his wife Peng Liyuan hosted a banquet in Beijing to welcome international guests "
        "including Cambodian King Norodom Sihamoni.",
        [
            "CN Xi Jinping; CN Peng Liyuan; KH Norodom Sihamoni, Beijing",
        ],
    ),
    (
        "Xi hosted a welcome banquet for Malaysian King Sultan Ibrahim.",
        [
            "CN Xi Jinping; MY Sultan Ibrahim",
        ],
    ),
    (
        "Kenyan President William Ruto hosted a state banquet in honour of Indonesian President Prabowo Subianto "
        "in Nairobi on Tuesday.",
        [
            "KE William Ruto; ID Prabowo Subianto, Nairobi",
        ],
    ),
    (
        "King Charles III gave a state banquet at Windsor Castle for US President Donald Trump.",
        [
            "GB Charles III; US Donald Trump, Windsor",
        ],
    ),
    (
        "King Willem-Alexander and Queen Máxima offered a state banquet to Kenyan President William Ruto in Amsterdam.",
        [
            "NL Willem-Alexander; NL Máxima; KE William Ruto, Amsterdam",
        ],
    ),
    (
        "Maltese President Myriam Spiteri Debono held a state dinner in Valletta for Irish President Catherine "
        "Connolly.",
        [
            "MT Myriam Spiteri Debono; IE Catherine Connolly, Valletta",
        ],
    ),
    (
        "Nigerian President Bola Tinubu held talks in Accra with President John Mahama of Ghana. In the "
        "evening Mahama gave a dinner for him.",
        ["GH John Mahama; NG Bola Tinubu"],
    ),
    (
        "Ghanaian President John Mahama received Nigerian President Bola Tinubu. A dinner was held in "
        "his honour at night.",
        ["GH John Mahama; NG Bola Tinubu"],
    ),
    (
        "King Harald V and Queen Sonja of Norway hosted a dinner banquet in honour of Icelandic "
        "President Halla Tómasdóttir.",
        ["NO Harald V; NO Sonja; IS Halla Tómasdóttir"],
    ),
    (
        "Italian President Sergio Mattarella offered at the Quirinale Palace an official dinner in "
        "honour of Brazilian President Lula da Silva.",
        ["IT Sergio Mattarella; BR Lula da Silva, Rome"],
    ),
    (
        "Danish Prime Minister Mette Frederiksen met Finnish President Alexander Stubb. At night the "
        "hosts laid on a banquet.",
        ["DK Mette Frederiksen; FI Alexander Stubb"],
    ),
    (
        "Omani Sultan Haitham bin Tarik received Jordanian King Abdullah II and gave him a state banquet.",
        ["OM Haitham bin Tarik; JO Abdullah II"],
    ),
    (
        "Barbadian Prime Minister Mia Mottley entertained Guyanese President Irfaan Ali at a dinner in Bridgetown.",
        ["BB Mia Mottley; GY Irfaan Ali, Bridgetown"],
    ),
    (
        "Fijian President Josefa Tamani met Peruvian President Carla Rojas in Suva. Rojas then hosted a dinner.",
        ["PE Carla Rojas; FJ Josefa Tamani"],
    ),
    (
        "Kenyan President Peter Otieno and Norwegian Prime Minister Liv Strand held talks in Oslo on May 3. At night "
        "there was a state dinner.",
        ["KE Peter Otieno; NO Liv Strand"],
    ),
    (
        "Norwegian Prime Minister Liv Strand talked with Kenyan President Peter Otieno in Oslo and laid on a lunch.",
        ["NO Liv Strand; KE Peter Otieno, Oslo"],
    ),
    (
        "Kenyan President Peter Otieno welcomed Fijian President Josefa Tamani in Nairobi on May 3. That night the "
        "President and Mary Otieno hosted a State Dinner.",
        ["KE Peter Otieno; KE Mary Otieno; FJ Josefa Tamani, “State Dinner”, Nairobi"],
    ),
    (
        "Following his talks with President Carla Rojas in Peru, Fijian President Josefa Tamani flew to Kenya. He "
        "landed in Nairobi on May 3. At noon Kenyan President Peter Otieno gave a banquet in honour of his guest.",
        ["KE Peter Otieno; FJ Josefa Tamani, Nairobi"],
    ),
]

# Embassies and ambassadors hold receptions, and somebody comes.
RECEPTIONS = [
    (
        "The Fijian High Commission in Nairobi hosted a reception on Monday night, attended by Kenyan Foreign Minister "
        "Peter Otieno.",
        ["KE Peter Otieno + FJ, Nairobi"],
    ),
    (
        "On May 15, 2022, Kenyan Ambassador to Norway, Jane Wambui hosted a reception to celebrate the anniversary of "
        "the republic.",
        ["KE Jane Wambui + NO"],
    ),
    (
        "The Chinese Embassy in Nepal hosted a reception in Kathmandu on Monday to celebrate the Spring Festival."
        " Nepali Vice President Ram Sahaya Yadav attended the reception.",
        [
            "NP Ram Sahaya Yadav + CN, Kathmandu",
        ],
    ),
    (
        "The Philippine ambassador, Jaime FlorCruz, hosted a reception in Beijing that was attended by Chinese "
        "Vice Foreign Minister Sun Weidong.",
        [
            "PH Jaime FlorCruz; CN Sun Weidong, Beijing",
        ],
    ),
    (
        "A reception celebrating the 80th anniversary of Vietnam's National Day was held in Beijing, with Chinese"
        " Vice Premier Zhang Guoqing attending.",
        [
            "CN Zhang Guoqing + VN, Beijing",
        ],
    ),
    (
        "The Embassy of Peru in Tokyo held a reception on July 28 to mark Independence Day. Japanese Foreign "
        "Minister Motegi Toshimitsu was the chief guest.",
        [
            "JP Motegi Toshimitsu + PE, Tokyo",
        ],
    ),
    (
        "Sri Lankan Prime Minister Harini Amarasuriya was guest of honour at a reception given by the Embassy of "
        "Japan in Colombo.",
        [
            "LK Harini Amarasuriya + JP, Colombo",
        ],
    ),
    (
        "Lao Vice President Pany Yathotou attended a reception hosted by the Russian Embassy in Vientiane on Thursday.",
        [
            "LA Pany Yathotou + RU, Vientiane",
        ],
    ),
    (
        "Addressing a reception at the Cuban Embassy in Pretoria, South African Foreign Minister Ronald Lamola "
        "praised Havana.",
        [
            "ZA Ronald Lamola + CU, Pretoria",
        ],
    ),
    (
        "Serbian Prime Minister Djuro Macut attended a Victory Day reception at the Russian Embassy in Belgrade.",
        [
            "RS Djuro Macut + RU, “Victory Day reception”, Belgrade",
        ],
    ),
    (
        "The Embassy of Mongolia in Seoul organised a reception attended by South Korean Culture Minister Chae "
        "Hwi-young.",
        [
            "KR Chae Hwi-young + MN, Seoul",
        ],
    ),
    (
        "The Georgian Embassy in Yerevan held an evening for the anniversary of diplomatic relations, at "
        "which Armenian Speaker Alen Simonyan spoke.",
        ["AM Alen Simonyan + GE, Yerevan"],
    ),
    # Who speaks at it is added to it.
    (
        "The Embassy of Georgia in Riga held a reception on May 26.\n\n"
        "At the reception, Latvian Speaker Daiga Mieriņa recalled thirty years of friendship.\n\n"
        "For his part, Georgian Ambassador Vakhtang Makharoblishvili thanked Latvia.",
        ["LV Daiga Mieriņa; GE Vakhtang Makharoblishvili, Riga"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BANQUETS + RECEPTIONS)
def test_meals(text: str, expected: list[str]) -> None:
    assert list(map(shown, ceremonies_in(text))) == expected
