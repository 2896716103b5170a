"""Test messages told by what others sent before them, and by whom one is congratulated on leading a country."""

from __future__ import annotations

import pytest

from tests.extraction.message_rows import messages_in, shown

# To whom a message went, or what it was, stands in the words before.
LEANING: list[tuple[str, list[str]]] = [
    (
        "Finnish President Aino Salmi spoke by telephone with Kenyan President Peter Otieno on 3 May 2024. Peruvian "
        "President Rosa Quispe telephoned President Otieno on 4 May. Chilean President Carla Rojas sent a "
        "congratulatory message on 5 May.",
        ["CL Carla Rojas > KE Peter Otieno"],
    ),
    (
        "Finnish Foreign Minister Eero Aho met Kenyan President Peter Otieno in Nairobi on 3 May 2024 and handed him a "
        "letter from Finnish President Aino Salmi.",
        ["FI Aino Salmi > KE Peter Otieno"],
    ),
    (
        "Finnish President Aino Salmi thanked Kenyan President Peter Otieno and sent a letter to Chilean President "
        "Carla Rojas on 5 May 2024.",
        ["FI Aino Salmi > CL Carla Rojas"],
    ),
    (
        "Peruvian President Rosa Quispe sent a cable of sympathy to Kenyan President Peter Otieno on 3 May 2024. "
        "Foreign Minister Luis Soto sent another to his counterpart, Jane Wafula.",
        ["PE Rosa Quispe > KE Peter Otieno", "PE Luis Soto > KE Jane Wafula"],
    ),
    (
        "Peruvian President Rosa Quispe wrote to Kenyan President Peter Otieno on 3 May 2024. Finnish President Aino "
        "Salmi cabled him the same day.",
        ["PE Rosa Quispe > KE Peter Otieno", "FI Aino Salmi > KE Peter Otieno"],
    ),
    (
        "Peruvian President Rosa Quispe wrote to Kenyan President Peter Otieno on 3 May 2024; Finnish President Aino "
        "Salmi's condolences came by letter, too.",
        ["PE Rosa Quispe > KE Peter Otieno", "FI Aino Salmi > KE Peter Otieno"],
    ),
    (
        "Peruvian President Rosa Quispe wrote to Kenyan President Peter Otieno on 3 May 2024. The congratulations of "
        "Finnish President Aino Salmi followed.",
        ["PE Rosa Quispe > KE Peter Otieno", "FI Aino Salmi > KE Peter Otieno"],
    ),
    (
        "Peruvian President Rosa Quispe wrote to Kenyan President Peter Otieno on Sunday. The same day Finnish "
        "Prime Minister Eero Aho sent a telegram to the Head of State.",
        ["PE Rosa Quispe > KE Peter Otieno", "FI Eero Aho > KE Peter Otieno"],
    ),
    (
        "Peruvian President Rosa Quispe sent a message to Kenyan President Peter Otieno on Sunday. Finnish President "
        "Aino Salmi conveyed her condolences on Monday.",
        ["PE Rosa Quispe > KE Peter Otieno", "FI Aino Salmi > KE Peter Otieno"],
    ),
    (
        "Peruvian President Rosa Quispe wrote to Kenyan President Peter Otieno on Sunday. Sami Njoya did so for the "
        "African Union on Monday.",
        ["PE Rosa Quispe > KE Peter Otieno", "AU Sami Njoya > KE Peter Otieno"],
    ),
    (
        "Peruvian President Rosa Quispe wrote to Kenyan President Peter Otieno on 3 May 2024. Finnish President Aino "
        "Salmi had her message delivered on 4 May.",
        ["PE Rosa Quispe > KE Peter Otieno", "FI Aino Salmi > KE Peter Otieno"],
    ),
    (
        "Omani Sultan Haitham bin Tarik left Jordan on 3 May 2024. A cable of thanks was sent by His Majesty the "
        "Sultan "
        "to His Majesty King Abdullah of Jordan.",
        ["OM Haitham bin Tarik > JO Abdullah II"],
    ),
    (
        "On 3 May 2024 Chilean President Carla Rojas sent a letter to Kenyan President Peter Otieno about tariffs. "
        "Similar letters went to the leaders of Finland and Peru.",
        ["CL Carla Rojas > KE Peter Otieno", "CL Carla Rojas > FI", "CL Carla Rojas > PE"],
    ),
    (
        "Zambian President Joseph Mulenga and Ghanaian President Kofi Asante exchanged greetings on 6 March 2024. "
        "Prime Minister Ama Boateng and Zambian Vice President Grace Banda also exchanged congratulations.",
        ["ZM Joseph Mulenga = GH Kofi Asante", "GH Ama Boateng = ZM Grace Banda"],
    ),
    (
        "Leaders from around the world have congratulated Peruvian President Rosa Quispe on her victory on 3 May 2024. "
        "Kenyan President Peter Otieno wrote on X that she had earned it.",
        ["KE Peter Otieno > PE Rosa Quispe"],
    ),
]
# Who sent it, and to whom, in one sentence.
PLAIN: list[tuple[str, list[str]]] = [
    (
        "Kenyan President Peter Otieno and Finnish President Aino Salmi both congratulated Peruvian President Rosa "
        "Quispe in writing on 3 May 2024.",
        ["KE Peter Otieno > PE Rosa Quispe", "FI Aino Salmi > PE Rosa Quispe"],
    ),
    (
        "Greetings have been sent to Peruvian President Rosa Quispe by the leaders of Kenya, Finland and Chile.",
        ["KE > PE Rosa Quispe", "FI > PE Rosa Quispe", "CL > PE Rosa Quispe"],
    ),
    (
        "Kenya's Peter Otieno was the first leader to congratulate Peru's Rosa Quispe, on 3 May 2024.",
        ["KE Peter Otieno > PE Rosa Quispe"],
    ),
    (
        "After the floods in Peru, messages of sympathy were received on 3 May 2024 from Kenyan President Peter Otieno "
        "and Finnish President Aino Salmi.",
        ["KE Peter Otieno > PE", "FI Aino Salmi > PE"],
    ),
    (
        "President Peter Otieno of Kenya on 3 May 2024 condoled with the government and people of Finland.",
        ["KE Peter Otieno > FI"],
    ),
]
PLAIN += [
    (
        "President Rosa Quispe of Peru answered Kenyan President Peter Otieno's letter on 3 May 2024.",
        ["PE Rosa Quispe > KE Peter Otieno"],
    ),
    (
        "Kenyan President Peter Otieno, on the occasion of Peru's Independence Day, sent his greetings to President "
        "Rosa Quispe.",
        ["KE Peter Otieno > PE Rosa Quispe"],
    ),
    ("The Kenyan government on 3 May 2024 extended its condolences to the government and people of Peru.", ["KE PE"]),
    (
        "Telegrams poured in on 3 May 2024 for Peruvian President Rosa Quispe, among them those of Kenya's Peter "
        "Otieno and Finland's Aino Salmi.",
        ["KE Peter Otieno > PE Rosa Quispe", "FI Aino Salmi > PE Rosa Quispe"],
    ),
]
AGAIN: list[tuple[str, list[str]]] = [
    # Two of both countries did it with one another.
    (
        "President Rosa Quispe of Peru and President Peter Otieno of Kenya exchanged congratulations on 3 May 2024. So "
        "did Prime Minister Luis Parra of Peru and Foreign Minister Moses Njeri of Kenya.",
        ["PE Rosa Quispe = KE Peter Otieno", "PE Luis Parra = KE Moses Njeri"],
    ),
    (
        "President Rosa Quispe of Peru sent a letter to President Peter Otieno of Kenya on 3 May 2024. In another, to "
        "Prime Minister Moses Njeri, she thanked him.",
        ["PE Rosa Quispe > KE Peter Otieno", "PE Rosa Quispe > KE Moses Njeri"],
    ),
]
# Whom the sentence goes on to name did not get it.
REMEMBERED: list[tuple[str, list[str]]] = [
    (
        "The death of Luis Parra, the long-time President of Peru, was met with sorrow. President Peter Otieno of "
        "Kenya, in a telegram to the Peruvian President on 3 May 2024, remembered Luis Parra as a talented leader.",
        ["KE Peter Otieno > PE"],
    ),
]
# Who wins an election is of the country that he is to lead.
RISING: list[tuple[str, list[str]]] = [
    (
        "Kenyan President Peter Otieno on 3 May 2024 congratulated Rosa Quispe on her election as president of Peru.",
        ["KE Peter Otieno > PE Rosa Quispe"],
    ),
    (
        "Kenyan President Peter Otieno sent warm congratulations to Rosa Quispe on becoming prime minister of Peru.",
        ["KE Peter Otieno > PE Rosa Quispe"],
    ),
    (
        "Finnish President Aino Salmi congratulated Rosa Quispe after she was declared winner of Peru's presidential "
        "election on 3 May 2024.",
        ["FI Aino Salmi > PE Rosa Quispe"],
    ),
]
NONE = [
    "President Rosa Quispe of Peru answered Kenyan President Peter Otieno's question on 3 May 2024.",
    "Telegrams poured in on 3 May 2024, among them those of old friends.",
    "Kenyan President Peter Otieno congratulated Rosa Quispe on her book about Peru.",
    "Leaders from around the world have congratulated one another on the new year.",
    "Kenyan President Peter Otieno expressed his condolences on Monday.",
    "The condolences of Finnish President Aino Salmi came too late.",
    "Kenyan President Peter Otieno and Finnish President Aino Salmi both congratulated Peruvian President Rosa Quispe "
    "by phone.",
    "Similar letters went to the leaders of Finland and Peru.",
]


@pytest.mark.parametrize(("text", "expected"), LEANING + PLAIN + RISING + AGAIN + REMEMBERED)
def test_messages_by_what_was_told(text: str, expected: list[str]) -> None:
    assert [shown(report) for report in messages_in(text)] == expected


@pytest.mark.parametrize("text", NONE)
def test_nothing_to_lean_on(text: str) -> None:
    assert messages_in(text) == []
