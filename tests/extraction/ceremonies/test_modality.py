"""Test what is no ceremony of two countries: planned or refused, held at home, other senses of the words."""

from __future__ import annotations

import pytest

from tests.extraction.ceremonies.ceremony_rows import ceremonies_in

# At home, planned, refused, or no ceremony at all.
NONE = [
    "Peruvian Foreign Minister Rosa Quispe and Fijian Foreign Minister Ana Vuli launched a campaign this year in Lima.",
    "Peruvian Foreign Minister Rosa Quispe and Fijian Foreign Minister Ana Vuli unveiled a plan for the year in Lima.",
    "The new policy met with a warm reception in Kenya and Uganda.",
    "Italian President Sergio Mattarella attended a ceremony in Rome to mark Republic Day.",
    "The Bolivian government inaugurated a new era of relations with Chile.",
    "Japanese Prime Minister Takaichi Sanae will attend a reception at the Indian Embassy in Tokyo next week.",
    "Egypt invited Sudanese leader Abdel Fattah al-Burhan to attend the opening of the Grand Egyptian Museum.",
    "The Danish king and the Icelandic president talked about fisheries in Reykjavik.",
    "Moroccan King Mohammed VI inaugurated a hospital in Agadir.",
    "The exhibition of Peruvian textiles will tour Germany and France.",
    "Polish farmers broke ground on a new argument with Ukraine.",
    "The Swiss foreign minister met his Austrian counterpart before the parade of fashion in Vienna.",
    "Thai Prime Minister Anutin Charnvirakul visited a rice exhibition in Ayutthaya.",
    "Turkey laid the foundation for better ties with Armenia.",
    "President Javier Milei declined to attend the inauguration of Bolivian President Rodrigo Paz.",
    "The Lao foreign ministry held a press conference about the opening of the ASEAN summit.",
    "Armenia and Azerbaijan exchanged prisoners at the border.",
    "The Fijian prime minister hosted the Samoan prime minister for talks in Suva.",
    "Chile held local elections and celebrations lasted all night.",
    "The reception desk at the Cuban embassy in Madrid was closed.",
    "Norwegian Prime Minister Jonas Gahr Støre received Swedish Prime Minister Ulf Kristersson at his office.",
    "Xi Jinping attended a ceremony at Tian'anmen Square to present baskets of flowers to national heroes.",
    "The Czech finance minister gave a speech about inflation in Brno.",
    "Guests from Fiji praised the hotel's reception in Sydney.",
    "Ukrainian drones hit a parade ground near Kursk in Russia.",
    "Spain and Morocco opened talks on a tunnel.",
    "The opening of the border between Algeria and Tunisia was delayed.",
    "An exhibition match between Ghana and Togo ended without goals.",
    "President Nayib Bukele celebrated his inauguration in San Salvador.",
    "The Tongan king may attend the commemoration in Apia, Samoa.",
    "After the talks, the two presidents attended a signing ceremony.",
    "Mexican President Claudia Sheinbaum received Canadian Prime Minister Mark Carney at a welcome ceremony in "
    "the National Palace.",
    "South Korean President Lee Jae Myung spoke at a welcome dinner for ASEAN leaders in Gyeongju.",
    "Pope Leo XIV had dinner in Rome.",
    "Kenyan President William Ruto cooked a dinner in Nairobi.",
    "Chilean President Gabriel Boric will host a state banquet for Bolivian President Luis Arce.",
    "Jamaican Prime Minister Andrew Holness is to be a guest at Trinidad and Tobago's independence celebration.",
    "The installation of Finnish turbines in Sweden went on.",
    "Peru and Ecuador marked the anniversary of their treaty.",
    "Duma Boko was sworn in as president of Botswana.",
    "The stadium was opened by a baker.",
    "Maltese President Myriam Spiteri Debono planted a tree in Gozo.",
    "Nepal's king wrote a book of poems in India.",
]

# Meals without a guest, and things given that are no honour.
NO_MEAL_OR_HONOUR = [
    "Kenyan President Peter Otieno gave Fijian President Josefa Tamani the order to leave.",
    "Kenyan Foreign Minister Peter Otieno presented Fijian Foreign Minister Ana Vuli with a list of complaints.",
    "Fijian swimmer Josefa Tamani received two medals.",
    "Kenyan President Peter Otieno had lunch in Suva.",
    "Kenyan President Peter Otieno will confer the Order of the Lion on Fijian President Josefa Tamani.",
    "A key to peace was placed before Norwegian Prime Minister Liv Strand.",
    "Kenya celebrated its Independence Day.",
]


@pytest.mark.parametrize("text", NONE + NO_MEAL_OR_HONOUR)
def test_what_is_no_ceremony_of_two_countries(text: str) -> None:
    assert ceremonies_in(text) == []
