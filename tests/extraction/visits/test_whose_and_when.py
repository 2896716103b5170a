"""Test whose visit it was, and at which of several times, where a sentence leaves that to be understood."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import shown, visits_in, visits_of

# "The latter", "the former", one who is praised for his own visit, one who is not meant.
WHOSE = [
    (
        "Fijian Prime Minister Ana Vuli recalled her talks with Peruvian President Rosa Quispe during the latter's "
        "visit to Suva in May 2023.",
        ["Rosa Quispe > FJ 2023-05"],
    ),
    (
        "Fijian Prime Minister Ana Vuli recalled the talks between King Olaf of Norway and President Rosa Quispe of "
        "Peru during the former's state visit to Lima in May 2023.",
        ["Olaf > PE state 2023-05"],
    ),
    (
        "President Tomas Holm of Iceland met Prime Minister Rafe Vuli of Fiji. The President commended the Prime "
        "Minister for his bold visits to Peru and Chile.",
        ["Rafe Vuli > PE", "Rafe Vuli > CL"],
    ),
    (
        "President Tomas Holm of Iceland spoke on 3 June 2024 with Prime Minister Rafe Vuli of Fiji about the Prime "
        "Minister's recent trip to Peru, as well as the forum in September.",
        ["Rafe Vuli > PE"],
    ),
    # "Its" leader is that of the party told before, and speaks for its country.
    (
        "The Zimbabwe Communist Party announced that its general secretary, Ngoni Moyo, will be in Peru on 3 July.",
        ["Ngoni Moyo > PE planned 2024-07-03"],
    ),
    # Whoever goes for himself is no visitor, and no airfield is meant by a forum.
    (
        "Jorge Quispe, President of Peru, flew to Fiji on 3 May 2024, where Juan Pardo of Peru had come as a settler "
        "100 years before.",
        ["Jorge Quispe > FJ 2024-05-03"],
    ),
    ("Jorge Quispe, President of Peru, first came to Fiji as a student in 1990.", []),
    ("Jorge Quispe, President of Peru, visited Fiji in 2015 as a minister.", ["Jorge Quispe > FJ 2015"]),
    (
        "King Olaf of Norway, of the House of Lund, met President Rosa Quispe of Peru most recently at the third Forum "
        "for International Trade in May 2023.",
        [],
    ),
]
AT_TIMES = [
    # Several visits, of which the year is told behind the last.
    (
        "Peruvian President Rosa Quispe visited Fiji in 2015, 2017 and 2019.",
        ["Rosa Quispe > FJ 2015", "Rosa Quispe > FJ 2017", "Rosa Quispe > FJ 2019"],
    ),
    (
        "Peruvian President Rosa Quispe visited Fiji in May and July 2022.",
        ["Rosa Quispe > FJ 2022-05", "Rosa Quispe > FJ 2022-07"],
    ),
    (
        "It was their third meeting, after Peruvian President Rosa Quispe's state visit to Fiji in March and her visit "
        "in November of last year.",
        ["Rosa Quispe > FJ state 2023-03", "Rosa Quispe > FJ state 2023-11"],
    ),
    (
        "They spoke of Peruvian President Rosa Quispe's visits to Fiji in May and July 2022.",
        ["Rosa Quispe > FJ 2022-05", "Rosa Quispe > FJ 2022-07"],
    ),
    (
        "Peruvian President Rosa Quispe visited Fiji in May 2024, and on 3 June 2024 she was in Chile.",
        ["Rosa Quispe > FJ 2024-05", "Rosa Quispe > CL 2024-06-03"],
    ),
    ("Peruvian President Rosa Quispe visited Fiji on 3 and 4 May 2024.", ["Rosa Quispe > FJ 2024-05-03/2024-05-04"]),
    (
        "They spoke of Peruvian President Rosa Quispe's visit to Fiji in May 2023 and her trip to Chile in July 2023.",
        ["Rosa Quispe > FJ 2023-05", "Rosa Quispe > CL 2023-07"],
    ),
    # How somebody was somewhere.
    ("President Rosa Quispe of Peru was first in Fiji in June 2016.", ["Rosa Quispe > FJ 2016-06"]),
    (
        "President Rosa Quispe of Peru was in Fiji at the head of a party delegation from 3 to 5 May 2024.",
        ["Rosa Quispe > FJ 2024-05-03/2024-05-05"],
    ),
    (
        "Peruvian President Rosa Quispe transited through Nadi on 4 June 2024 en route to Tokyo.",
        ["Rosa Quispe > FJ 2024-06-04"],
    ),
    # About so long before is no day.
    (
        "On 3 June 2024 Fijian Prime Minister Ana Vuli met President Rosa Quispe of Peru, who had been her guest in "
        "Suva some seven weeks before.",
        ["Rosa Quispe > FJ"],
    ),
]
# What is only to come, is told before its day, or never came about.
TO_COME = [
    ("Peru will host Fijian President Ana Vuli from 2 to 5 July.", ["Ana Vuli > PE planned 2024-07-02/2024-07-05"]),
    ("Peru is to receive Fijian President Ana Vuli on 2 July.", ["Ana Vuli > PE planned 2024-07-02"]),
    ("Lima welcomes the words of Fijian President Ana Vuli.", []),
    (
        "Fijian Foreign Minister Ana Vuli would arrive in Peru on 3 July, the ministry said.",
        ["Ana Vuli > PE planned 2024-07-03"],
    ),
    ("Fijian Foreign Minister Ana Vuli would travel to Peru if she were invited, an aide said.", []),
    ("Fijian Foreign Minister Ana Vuli had planned to visit Peru in May but had to stay at home.", []),
    (
        "Fijian Foreign Minister Ana Vuli, currently in Lima, will fly on to Quito on Friday.",
        ["Ana Vuli > PE 2024-06-21", "Ana Vuli > EC planned 2024-06-21"],
    ),
    ("On the eve of her visit to Peru, Fijian President Ana Vuli wrote an article.", ["Ana Vuli > PE planned"]),
    (
        "On the eve of her visit to Peru in May 2023, Fijian President Ana Vuli wrote an article.",
        ["Ana Vuli > PE 2023-05"],
    ),
    ("Fijian President Ana Vuli extended her stay in Peru by one day.", ["Ana Vuli > PE"]),
    ("Fijian President Ana Vuli is back in Suva after a week in Peru.", ["Ana Vuli > PE"]),
    (
        "Fijian President Ana Vuli was seen off at Lima airport by Minister Juan Rios on 3 May 2024.",
        ["Ana Vuli > PE 2024-05-03"],
    ),
    (
        "Fijian President Ana Vuli's visit to Peru follows that of Chilean President Juan Rios in May 2024.",
        ["Ana Vuli > PE", "Juan Rios > PE 2024-05"],
    ),
    ("The sixth stop of her tour, on 3 May 2024, was Peru, which received Ana Vuli of Fiji.", []),
]
# Home again, from where the guest was.
HOME_FROM = [
    ("President Rosa Quispe of Peru has returned to Lima from Suva.", ["Rosa Quispe > FJ"]),
    ("President Rosa Quispe of Peru has arrived home from Suva, where a summit met.", ["Rosa Quispe > FJ"]),
    ("Icelandic President Tomas Holm arrived in Lima on 4 June 2024 from Suva.", ["Tomas Holm > PE 2024-06-04"]),
    ("Peruvian President Rosa Quispe arrived in Lima from Cusco on 3 May 2024.", []),
    ("Peruvian President Rosa Quispe landed in Lima on 3 May 2024, from where she spoke to the nation.", []),
]
IN_ARTICLES = [
    (
        "BAKU, May 6, 2024 (AFP) -- Fijian President Ana Vuli reached here on Monday to join in the celebrations.",
        ["Ana Vuli > AZ 2024-05-06"],
    ),
    (
        "OSLO, May 3, 2024 (AP) -- Fijian President Ana Vuli flew in from Riga on Friday at the start of a two-day "
        "visit.",
        ["Ana Vuli > NO 2024-05-03/2024-05-04"],
    ),
    (
        "Peruvian President Rosa Quispe arrived back in Lima on 4 June 2024 from Suva.",
        ["Rosa Quispe > FJ 2024-06-04"],
    ),
    # Another's visit told before dates nothing of what has been; the talks behind it do.
    (
        "Relations between Fiji and Peru go back to 2021. President Rosa Quispe of Peru followed up on them with a "
        "state visit to Suva from 9 to 14 June 2023. || Now Tomas Holm, Speaker of the Peruvian Congress, has been to "
        "Fiji as well. On 7 December 2023 he met with Jone Vuli, Chairman of the National Board, who told him that "
        "Fiji would welcome Peru in the club.",
        ["Rosa Quispe > FJ 2023-06-09/2023-06-14", "Tomas Holm > FJ 2023-12-07"],
    ),
    # A headline joins two by a comma; whose greetings are passed on did not come.
    (
        "Holm, German leader hold talks in Oslo || OSLO, Nov. 25 (Xinhua) -- Olav Holm, the Norwegian premier, held "
        "talks on Monday with Frank Stein, German president. || The German leader passed on the greetings of Gerhard "
        "Schroeder. He has already been to Estonia and Finland on this trip.",
        ["Frank Stein > EE", "Frank Stein > FI", "Frank Stein > NO"],
    ),
    # What is next of a row of summits is nobody's journey.
    (
        "Danish Prime Minister Mette Lund is the hostess of the summit in Copenhagen on 2 October 2023. || That was "
        "it. Armenia is next, in the spring.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHOSE + AT_TIMES + TO_COME + HOME_FROM)
def test_whose_and_when(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in visits_in(text)] == expected


@pytest.mark.parametrize(("text", "expected"), IN_ARTICLES)
def test_whose_and_when_in_articles(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected
