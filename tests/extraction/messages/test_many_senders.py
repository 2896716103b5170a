"""Test messages of many hands: lists of senders, collections, verbs left out, addressees told apart or not at all."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.reading import read_dump
from relations_db.resolution.dates import resolve
from tests.extraction.message_rows import messages_in, shown

ROWS: list[tuple[str, list[str]]] = [
    # What several wrote to one whom many messages have reached.
    (
        "Messages from all over the world have reached President Rosa Quispe of Peru on the 200th anniversary of the "
        "Republic. Kenyan President Peter Otieno wrote of “one sea, two shores” in a letter published on Sunday. "
        "Finnish President Aino Salmi wished the people of Peru happiness, and Chilean President Carla Rojas recalled "
        "in her letter those who had found refuge in Lima.",
        ["KE Peter Otieno > PE Rosa Quispe", "FI Aino Salmi > PE Rosa Quispe", "CL Carla Rojas > PE Rosa Quispe"],
    ),
    (
        "Leaders from around the world congratulated President Rosa Quispe of Peru on her re-election. Kenyan "
        "President Peter Otieno wrote that he looked forward to working with her.",
        ["KE Peter Otieno > PE Rosa Quispe"],
    ),
    # What stands behind the list is no verb of its last item.
    (
        "Rosa Quispe, President of Peru, has received congratulations from Chilean President Carla Rojas, Kenyan "
        "President Peter Otieno and Finnish President Aino Salmi on her victory in the poll.",
        ["CL Carla Rojas > PE Rosa Quispe", "KE Peter Otieno > PE Rosa Quispe", "FI Aino Salmi > PE Rosa Quispe"],
    ),
    (
        "Zambian President Joseph Mulenga and Ghanaian President Kofi Asante exchanged messages of congratulations on "
        "the 60th anniversary of the establishment of diplomatic relations between the two countries.",
        ["ZM Joseph Mulenga = GH Kofi Asante"],
    ),
    (
        "The exchange of letters between Fijian President Josefa Tamani and Liv Strand, Prime Minister of Norway, took "
        "place on 30 May.",
        ["FJ Josefa Tamani = NO Liv Strand"],
    ),
    (
        "Congratulations on her victory were extended by Kenyan President Peter Otieno to Chilean President Carla "
        "Rojas.",
        ["KE Peter Otieno > CL Carla Rojas"],
    ),
    (
        "A cable was also sent to Peruvian President Rosa Quispe and Prime Minister Luis Soto by Zambian President "
        "Joseph Mulenga and Prime Minister Grace Banda.",
        ["ZM Joseph Mulenga > PE Rosa Quispe", "ZM Grace Banda > PE Luis Soto"],
    ),
    (
        "Fijian Ambassador Ratu Vula and Finnish Deputy Foreign Minister Eero Aho exchanged letters between President "
        "Josefa Tamani of Fiji and Finnish President Aino Salmi, and greetings between Fijian Speaker Mere Rabo and "
        "Finnish Speaker Juha Korpi.",
        ["FJ Josefa Tamani = FI Aino Salmi", "FJ Mere Rabo = FI Juha Korpi"],
    ),
    (
        "Norwegian Prime Minister Liv Strand wrote to Kenyan President Peter Otieno, and Foreign Minister Odd Berg to "
        "Foreign Minister Jane Wafula.",
        ["NO Liv Strand > KE Peter Otieno", "NO Odd Berg > KE Jane Wafula"],
    ),
    (
        "Norwegian Prime Minister Liv Strand sent a cable to Kenyan President Peter Otieno, and Foreign Minister Odd "
        "Berg one to Foreign Minister Jane Wafula.",
        ["NO Liv Strand > KE Peter Otieno", "NO Odd Berg > KE Jane Wafula"],
    ),
    (
        "The Communist Party of Vietnam and the Lao People's Revolutionary Party, as well as the Rafael Soto Unity "
        "Front, along with other parties of the left, sent messages to the Communist Party of Cuba.",
        ["CU VN", "CU LA"],
    ),
    (
        "Chilean President Carla Rojas, Kenyan President Peter Otieno and Finnish President Aino Salmi were among "
        "those who sent messages to Peruvian President Rosa Quispe.",
        ["CL Carla Rojas > PE Rosa Quispe", "KE Peter Otieno > PE Rosa Quispe", "FI Aino Salmi > PE Rosa Quispe"],
    ),
    (
        "Fijian President Josefa Tamani congratulated the people of Ghana and their President Kofi Asante on the day.",
        ["FJ Josefa Tamani > GH Kofi Asante"],
    ),
    (
        "Zambian President Joseph Mulenga thanked Fijian President Josefa Tamani for his kind letter.",
        ["FJ Josefa Tamani > ZM Joseph Mulenga"],
    ),
    (
        "Zambian Ambassador Ruth Phiri on Friday called on Fijian President Josefa Tamani and handed over the letter "
        "sent by Zambian President Joseph Mulenga.",
        ["ZM Joseph Mulenga > FJ Josefa Tamani"],
    ),
    (
        "Norwegian Prime Minister Liv Strand was congratulated on taking office on Sunday evening by Chilean President "
        "Carla Rojas.",
        ["CL Carla Rojas > NO Liv Strand"],
    ),
    (
        "Norwegian Prime Minister Liv Strand congratulated on Saturday Carla Rojas, President of Chile.",
        ["NO Liv Strand > CL Carla Rojas"],
    ),
    (
        "On the congress of the Communist Party of Cuba, the Central Committee of the Communist Party of Vietnam and "
        "the Lao People's Revolutionary Party (LPRP) have respectively sent letters to the Communist Party of "
        "Cuba.",
        ["CU VN", "CU LA"],
    ),
    (
        "Leaders of two countries sent greetings to Peruvian President Rosa Quispe: Peter Otieno of Kenya and Josefa "
        "Tamani of Fiji.",
        ["KE Peter Otieno > PE Rosa Quispe", "FJ Josefa Tamani > PE Rosa Quispe"],
    ),
    (
        "Kenyan President Peter Otieno and Fijian President Josefa Tamani exchanged greetings in letters, as did the "
        "foreign ministers, Jane Wafula of Kenya and Mere Rabo of Fiji.",
        ["KE Peter Otieno = FJ Josefa Tamani", "KE Jane Wafula = FJ Mere Rabo"],
    ),
    (
        "Kenyan President Peter Otieno wrote to Fijian President Josefa Tamani, as did Zambian President Joseph "
        "Mulenga.",
        ["KE Peter Otieno > FJ Josefa Tamani", "ZM Joseph Mulenga > FJ Josefa Tamani"],
    ),
    (
        "Peruvian President Rosa Quispe wrote back to Kenyan President Peter Otieno on 2 April.",
        ["PE Rosa Quispe > KE Peter Otieno"],
    ),
    (
        "Peruvian Foreign Minister Luis Soto took to X to express condolences to the people and government of Kenya.",
        ["PE Luis Soto > KE"],
    ),
    ("A message of condolences was sent to Peru by Kenyan President Peter Otieno.", ["KE Peter Otieno > PE"]),
    # Whose party an acronym is.
    (
        "The Communist Party of Cuba congratulated the CPC on its centenary, and China thanked it.",
        ["CN CU"],
    ),
    # Who gets condolences that name no addressee.
    (
        "Kenyan President Peter Otieno sent a message of condolence on the passing of Finnish leader Aino Salmi.",
        ["KE Peter Otieno > FI"],
    ),
    (
        "Kenyan President Peter Otieno sent a message of condolence to the family of the late Aino Salmi, President of "
        "Finland.",
        ["KE Peter Otieno > FI"],
    ),
    (
        "In a message of condolence on the death of Finnish leader Aino Salmi, Kenyan President Peter Otieno called "
        "her a friend.",
        ["KE Peter Otieno > FI"],
    ),
    (
        "Kenyan President Peter Otieno and Prime Minister Ann Odera conveyed condolences to the victims, their "
        "families and the Peruvian people.",
        ["KE Peter Otieno & KE Ann Odera > PE"],
    ),
    (
        "Messages of condolence have been received in Helsinki from the Communist Party of Vietnam and the African "
        "National Congress.",
        ["FI VN", "FI ZA"],
    ),
    # Some of many are named.
    (
        "LIMA, May 3 – President Rosa Quispe of Peru took the oath. Messages of congratulation have arrived from "
        "abroad, among others from King Tupou VI of Tonga and from President Kofi Asante of Ghana.",
        ["TO Tupou VI > PE Rosa Quispe", "GH Kofi Asante > PE Rosa Quispe"],
    ),
    (
        "LIMA, May 3 – President Rosa Quispe of Peru took the oath. Congratulations came in from all over the world, "
        "including from President Kofi Asante of Ghana.",
        ["GH Kofi Asante > PE Rosa Quispe"],
    ),
    (
        "President Rosa Quispe of Peru met President Kofi Asante of Ghana and President Alar Karis of Estonia on "
        "Friday. Flying home, she sent telegrams to the heads of state whose lands she crossed, among them Luis Prado, "
        "the president of Ecuador.",
        ["PE Rosa Quispe > EC Luis Prado"],
    ),
    (
        "President Rosa Quispe of Peru met President Kofi Asante of Ghana on Friday. She also sent letters to other "
        "leaders, including Luis Prado, the president of Ecuador, and Liv Strand, the prime minister of Norway.",
        ["PE Rosa Quispe > EC Luis Prado", "PE Rosa Quispe > NO Liv Strand"],
    ),
    (
        "President Rosa Quispe of Peru met President Kofi Asante of Ghana on Friday. Later she sent telegrams to the "
        "heads of state whose lands she crossed.",
        [],
    ),
    # Whose office it is must be told, or the land where the report was written.
    (
        "LIMA, May 3 – Chile's Foreign Ministry has received messages of sympathy from President Kofi Asante of Ghana.",
        ["GH Kofi Asante > CL"],
    ),
    ("The Foreign Ministry has received messages of sympathy from President Kofi Asante of Ghana.", []),
]
STORIES: list[tuple[str, list[str]]] = [
    (
        "Leaders of many lands sent messages to Peruvian President Rosa Quispe to express their sympathy.\n\nAmong "
        "the leaders offering their help were Kenyan President Peter Otieno and Zambian President Joseph Mulenga.",
        ["KE Peter Otieno > PE Rosa Quispe", "ZM Joseph Mulenga > PE Rosa Quispe"],
    ),
    (
        "Kenyan President Peter Otieno sent a message of condolence to Peruvian President Rosa Quispe, while Kenyan "
        "Foreign Minister Jane Wafula did so to Peruvian Foreign Minister Luis Soto.",
        ["KE Peter Otieno > PE Rosa Quispe", "KE Jane Wafula > PE Luis Soto"],
    ),
    # Senders named later.
    (
        "Leaders from many countries sent messages of condolence on the passing of Finnish leader Aino Salmi. Among "
        "them were Kenyan President Peter Otieno and Chilean President Carla Rojas.",
        ["KE Peter Otieno > FI", "CL Carla Rojas > FI"],
    ),
    (
        "Leaders of many countries congratulated Peruvian President Rosa Quispe. They include Kenyan President Peter "
        "Otieno and Zambian President Joseph Mulenga.",
        ["KE Peter Otieno > PE Rosa Quispe", "ZM Joseph Mulenga > PE Rosa Quispe"],
    ),
    # Addressees named later.
    (
        "Kenyan President Peter Otieno, Prime Minister Ann Odera and Speaker John Kamau extended congratulations to "
        "Zambian leaders on the National Day of Zambia.\n\nThe congratulations were sent to Zambian President Joseph "
        "Mulenga and Prime Minister Grace Banda.",
        ["KE Peter Otieno & KE Ann Odera > ZM Joseph Mulenga", "KE John Kamau > ZM Grace Banda"],
    ),
    (
        "Chilean President Carla Rojas sent her condolences to the people of Ghana.\n\nIn a message sent to Ghanaian "
        "President Kofi Asante, the head of state said that Chile mourned too.",
        ["CL Carla Rojas > GH Kofi Asante"],
    ),
    # Whom a message of condolence mourns does not get it.
    (
        "Finnish leader Aino Salmi died on Monday. The Communist Party of Vietnam sent a message of condolence.",
        ["FI VN"],
    ),
    # Who speaks at a meeting, or after another letter, is none of those who wrote.
    (
        "The leaders of Kenya and Chile have sent messages of congratulation to Peruvian President Rosa Quispe.\n\nAt "
        "a meeting in Suva, Fijian President Josefa Tamani said that he liked Peru.",
        ["KE > PE Rosa Quispe", "CL > PE Rosa Quispe"],
    ),
    (
        "Many leaders sent messages of congratulation to Peruvian President Rosa Quispe.\n\nPeruvian President Rosa "
        "Quispe wrote to Zambian President Joseph Mulenga.\n\nFijian President Josefa Tamani said that he was glad.",
        ["PE Rosa Quispe > ZM Joseph Mulenga"],
    ),
    # Many messages, each with the words of its sender.
    (
        "Leaders of African and other countries have sent messages of congratulation to Peruvian President Rosa Quispe "
        "on the feast.\n\nKenyan President Peter Otieno said that Peru was a partner.\n\nPeru has wrought a miracle, "
        "said Joseph Mulenga, President of Zambia.\n\nUnderscoring what she had done for tea, Fijian President Josefa "
        "Tamani said that she was a friend.",
        [
            "KE Peter Otieno > PE Rosa Quispe",
            "ZM Joseph Mulenga > PE Rosa Quispe",
            "FJ Josefa Tamani > PE Rosa Quispe",
        ],
    ),
    (
        "Many leaders sent letters to Peruvian President Rosa Quispe.\n\nThe leaders who have offered congratulations "
        "include Kenyan President Peter Otieno, Fijian President Josefa Tamani and Zambian President Joseph Mulenga.",
        [
            "KE Peter Otieno > PE Rosa Quispe",
            "FJ Josefa Tamani > PE Rosa Quispe",
            "ZM Joseph Mulenga > PE Rosa Quispe",
        ],
    ),
    (
        "Congratulations are pouring in from abroad after Peruvian President Rosa Quispe was elected once more.\n\nThe "
        "following is an edited version of some of the messages.\n\nChilean President Carla Rojas said that the two "
        "countries were neighbours.\n\nKenyan President Peter Otieno, who also leads the Unity Party, said that he "
        "was glad.\n\nZambian President Joseph Mulenga:\n\nI wish you well.\n\nPeruvian Prime Minister Luis Soto said "
        "that the harvest was good.",
        ["CL Carla Rojas > PE Rosa Quispe", "KE Peter Otieno > PE Rosa Quispe", "ZM Joseph Mulenga > PE Rosa Quispe"],
    ),
]
NONE = [
    "News from all over the world has reached President Rosa Quispe of Peru. Kenyan President Peter Otieno wrote of "
    "one sea and two shores.",
    "Excerpts from the letters of the poet were read in Lima. Kenyan President Peter Otieno said that he knew them.",
    "Leaders sent greetings to Kenya: a sign that Zambian President Joseph Mulenga liked.",
    "Kenyan President Peter Otieno took to X to express hope for Peruvian President Rosa Quispe.",
    "Kenyan President Peter Otieno smiled, as did Peruvian President Rosa Quispe, at the letters.",
    "Leaders of many countries met in Lima. Peruvian President Rosa Quispe sent regrets. Kenyan President Peter Otieno "
    "said that the talks had gone well.",
    "Many leaders spoke of the letters of the party. At a meeting in Lima Kenyan President Peter Otieno said that "
    "congratulations were due to Chilean President Carla Rojas.",
    "Kenyan President Peter Otieno thanked Chilean President Carla Rojas for her support.",
    "At their meeting Kenyan President Peter Otieno thanked Chilean President Carla Rojas for her letter.",
    "Kenyan President Peter Otieno congratulated the team, and President Carla Rojas of Chile watched.",
    "On the election of Rosa Quispe as President of Peru, Kenyan President Peter Otieno sent a team to study it.",
    "The Chilean Foreign Ministry sent condolences to the families of the victims and the fire brigade of Santiago.",
    "Condolences have been received in Nairobi from across the country.",
    "Leaders of many countries congratulated themselves. They include Kenyan President Peter Otieno.",
    "The message that the talks between Peter Otieno of Kenya and Carla Rojas of Chile sent was clear.",
]
DAYS = [
    (
        "Zambian President Joseph Mulenga thanked Fijian President Josefa Tamani for his message of 31 May 2024.",
        "2024-05-31",
    ),
    # What shook the earth has a day of its own.
    (
        "Kenyan President Peter Otieno on 3 May 2024 sent condolences to Peruvian President Rosa Quispe after the "
        "28 April quake.",
        "2024-05-03",
    ),
    # What has arrived has done so lately.
    (
        "LIMA, June 18 – President Rosa Quispe of Peru opened a harbour today. On April 4, at the fair, she had "
        "spoken of it.\n\nCongratulations have come in from abroad, among others from President Kofi "
        "Asante of Ghana.",
        "2024-06",
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS + STORIES)
def test_messages_of_many(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected


def test_an_office_is_one_of_where_the_report_was_written() -> None:
    dump = read_dump(
        "dump",
        b"Notes on the flood\n\nLIMA, May 3 (Andina) - The Foreign Ministry has received messages of sympathy after "
        b"the flood from President Kofi Asante of Ghana and Premier Liv Strand of Norway.\n",
    )
    reports = [r for a in dump.articles for r in read_article(a).reports if isinstance(r, EventReport)]
    assert [shown(r) for r in reports if r.kind == "message"] == ["GH Kofi Asante > PE", "NO Liv Strand > PE"]


@pytest.mark.parametrize("text", NONE)
def test_what_nobody_sent(text: str) -> None:
    assert messages_in(text) == []


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_days_of_messages(text: str, day: str) -> None:
    (report,) = messages_in(text)
    assert report.when is not None
    assert resolve(report.when, "2024-06-20")[0] == day
