"""Test who gives a meal, who is at it or at another ceremony, and who is sworn in or honoured there."""

from __future__ import annotations

import pytest

from relations_db.resolution.dates import resolve
from tests.extraction.ceremonies.ceremony_rows import ceremonies_in, shown

# Hosts without a country are at home; guests are known from before.
MEALS: list[tuple[str, list[str]]] = [
    (
        "5 May: Dinner in Bergen given by the Governor of Vestland, Kari Moe, for Kenyan President Peter Otieno.",
        ["KE Peter Otieno + NO, Bergen"],
    ),
    (
        "President Peter Otieno of Kenya arrived in Oslo on a state visit. The King held a luncheon for his guests.",
        ["KE Peter Otieno + NO, Oslo"],
    ),
    (
        "President Peter Otieno of Kenya was in Suva, and Prime Minister Josefa Tamani of Fiji gave him a lavish "
        "dinner.",
        ["FJ Josefa Tamani; KE Peter Otieno, Suva"],
    ),
    (
        "Kenyan President Peter Otieno was hosted to dinner by Norwegian Prime Minister Liv Strand in Oslo.",
        ["NO Liv Strand; KE Peter Otieno, Oslo"],
    ),
    (
        "Kenyan President Peter Otieno was a guest at a dinner given by Norwegian Prime Minister Liv Strand in Oslo.",
        ["KE Peter Otieno; NO Liv Strand, Oslo"],
    ),
    (
        "At a dinner in Nairobi, hosted by Kenyan President Peter Otieno, Norwegian King Harald praised the runners.",
        ["KE Peter Otieno; NO Harald V, Nairobi"],
    ),
    (
        "Kenyan President Peter Otieno arrived in Suva, Fiji, on May 3, and in the evening there was dinner at the "
        "town "
        "hall.",
        ["KE Peter Otieno + FJ, Suva"],
    ),
    (
        "There was a gala dinner in Lusaka, at which Zambian President Joseph Mulenga sang. Obert Moyo of Zimbabwe and "
        "Mere Rabo of Fiji sat at his table.",
        ["ZM Joseph Mulenga; ZW Obert Moyo; FJ Mere Rabo, Lusaka"],
    ),
    (
        "President Peter Otieno of Kenya met Norwegian King Harald in Oslo on 3 May 2024. The King gave a luncheon in "
        "his honour. In the evening glasses were raised at the state banquet.",
        ["NO Harald V; KE Peter Otieno", "KE Peter Otieno; NO Harald V"],
    ),
]
# Who was there as well.
PRESENCE: list[tuple[str, list[str]]] = [
    (
        "Fijian Foreign Minister Mere Rabo was present at the closing ceremony in Suva, as were envoys of Peru and "
        "Chile.",
        ["FJ Mere Rabo + CL PE, Suva"],
    ),
    (
        "Kenyan President Peter Otieno watched the parade in Addis Ababa, standing beside Ethiopian Prime Minister "
        "Abel "
        "Tesfaye and Somali President Ali Warsame.",
        ["KE Peter Otieno; ET Abel Tesfaye; SO Ali Warsame, Addis Ababa"],
    ),
    (
        "Fijian President Josefa Tamani was sworn in in Suva in front of Australian Prime Minister Tom Hale.",
        ["FJ Josefa Tamani; AU Tom Hale, Suva"],
    ),
    (
        "Kenyan President Peter Otieno and Ugandan President John Okello witnessed, via video link, the opening of the "
        "Kenya-Uganda Railway.",
        ["KE Peter Otieno; UG John Okello, “opening of the Kenya-Uganda Railway”"],
    ),
    (
        "A ceremony took place in Nairobi with the participation of Kenyan Minister Jane Wafula and Norwegian Minister "
        "Odd Berg.",
        ["KE Jane Wafula; NO Odd Berg, Nairobi"],
    ),
    (
        "A reception was held in Lima for the anniversary; Peruvian Minister Ana Soto and Chilean Minister Juan Paz "
        "attended.",
        ["PE Ana Soto; CL Juan Paz, Lima"],
    ),
    (
        "The Finnish Embassy in Lima held a gala. Peruvian Culture Minister Ana Soto watched the show.",
        ["PE Ana Soto + FI, Lima"],
    ),
    (
        "Chilean Minister Juan Paz attended the national day reception at the Finnish ambassador's residence in Lima.",
        ["CL Juan Paz + FI PE, Lima"],
    ),
    (
        "Kenyan President Peter Otieno attended Uganda's 62nd independence anniversary in Kampala.",
        ["KE Peter Otieno + UG, Kampala"],
    ),
]
PRESENCE += [
    (
        "Kenya's Peter Otieno and Togo's Faure Kossi attended the inauguration of Kofi Asante as president of Ghana.",
        ["KE Peter Otieno; TG Faure Kossi + GH"],
    ),
    (
        "Kenyan President Peter Otieno was in the stands in Accra for Ghana's Independence Day parade.",
        ["KE Peter Otieno + GH, “Ghana's Independence Day parade”, Accra"],
    ),
    (
        "At the invitation of the Ghanaian side, Kenyan President Peter Otieno attended the 67th Independence Day "
        "parade.",
        ["KE Peter Otieno + GH, “67th Independence Day parade”"],
    ),
    (
        "The Embassy of Finland in Peru celebrated Independence Day with a reception at the residence in Lima.",
        [" + FI PE, Lima"],
    ),
    (
        "Foreign Minister Luis Soto of Peru took part in the reception given by Ambassador Aino Salmi on the occasion "
        "of Finland's Independence Day.",
        ["PE Luis Soto + FI"],
    ),
    (
        "A commemorative event was held in Lima. Speeches were given by Peruvian Minister Luis Soto and Finnish "
        "Ambassador Aino Salmi.",
        ["PE Luis Soto; FI Aino Salmi, Lima"],
    ),
    (
        "A reception for the anniversary of ties between Peru and Finland took place in Lima, attended by Peruvian "
        "Minister Luis Soto.",
        ["PE Luis Soto + FI, “reception for the anniversary of ties between Peru and Finland”, Lima"],
    ),
    (
        "The Finnish Ambassador, Aino Salmi, was honoured at a farewell dinner hosted by Foreign Minister Luis Soto in "
        "Lima.",
        ["FI Aino Salmi + PE, Lima"],
    ),
    (
        "Peruvian Minister Luis Soto and Finnish Minister Elina Korpi opened the photo exhibition in Lima.",
        ["PE Luis Soto; FI Elina Korpi, Lima"],
    ),
]
# What was done, by whoever is at home or has come for it.
ACTS: list[tuple[str, list[str]]] = [
    (
        "Kenyan President Peter Otieno was presented with the key of the city in Oslo by Mayor Kari Moe.",
        ["NO Kari Moe; KE Peter Otieno, Oslo"],
    ),
    (
        "Indian Prime Minister Ravi Menon arrived in Thimphu on a visit to Bhutan. In the afternoon His Majesty and "
        "the "
        "Prime Minister jointly inaugurated the Wangchhu dam.",
        ["IN Ravi Menon + BT, “Wangchhu dam”, Thimphu"],
    ),
    (
        "Kenyan President Peter Otieno and Ethiopian Prime Minister Abel Tesfaye opened a border post at Moyale.",
        ["KE Peter Otieno; ET Abel Tesfaye, Moyale"],
    ),
    (
        "Norwegian Ambassador Odd Berg handed over 20 ambulances to Kenyan Minister Jane Wafula at a ceremony in "
        "Nairobi.",
        ["NO Odd Berg; KE Jane Wafula, Nairobi"],
    ),
    (
        "Kofi Asante took the oath of office in Accra in the presence of the presidents of Kenya and Benin.",
        ["GH Kofi Asante + BJ KE, Accra"],
    ),
    (
        "Kofi Asante was inaugurated as Ghana's president in Accra. Kenya's Peter Otieno was among the guests.",
        ["GH Kofi Asante; KE Peter Otieno, Accra"],
    ),
    (
        "King Harald of Norway bestowed the country's highest civilian award on Kenyan President Peter Otieno in Oslo.",
        ["NO Harald V; KE Peter Otieno, Oslo"],
    ),
]
NONE = [
    "A commemorative event was held in Lima. Minister Luis Soto stayed at home.",
    "Foreign Minister Luis Soto of Peru took part in the race given on Finland's Independence Day.",
    "There was a lunch at which Norwegian Prime Minister Liv Strand spoke.",
    "There was lunch in Oslo.",
    "Dinner was given by the Governor of Vestland.",
    "Kenyan President Peter Otieno opened a new chapter in the history of Norway.",
    "Kofi Asante was inaugurated as president in Accra.",
    "Kenyan President Peter Otieno gave Norwegian Prime Minister Liv Strand a lavish gift.",
    "Kenyan President Peter Otieno sat at the table.",
]
DAYS = [
    (
        "On Monday, 3 June, Kenyan President Peter Otieno addressed parliament, on Tuesday he laid a wreath at the "
        "memorial in Oslo, Norway.",
        "2024-06-04",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEALS + PRESENCE + ACTS)
def test_who_gave_and_who_was_there(text: str, expected: list[str]) -> None:
    assert list(map(shown, ceremonies_in(text))) == expected


@pytest.mark.parametrize("text", NONE)
def test_nobody_came(text: str) -> None:
    assert ceremonies_in(text) == []


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_of_each(text: str, day: str) -> None:
    (report,) = ceremonies_in(text)
    assert report.when is not None
    assert resolve(report.when, "2024-06-20")[0] == day
