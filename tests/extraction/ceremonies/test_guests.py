"""Check who gave a ceremony and who was there: in a relative clause, a list or a later sentence."""

from __future__ import annotations

import pytest

from tests.extraction.ceremonies.ceremony_rows import by_countries

ROWS: list[tuple[str, list[str]]] = [
    # Of whom it is only said that he spoke of the hosting, he gave nothing.
    (
        "Ghanaian Ambassador to Latvia Kofi Asante said on May 3, 2024 that the hosting of the reception showed how "
        "much Riga cared.",
        [],
    ),
    # Guests of an embassy: those without a country are officials of its host's; envoys count for their countries.
    (
        "On May 3, 2024 the Embassy of the Republic of Ghana gave a reception in a hotel in Rome. Among the guests "
        "were Italian Vice Minister Edmondo Cirielli and the ambassadors of Togo and Benin.",
        ["BJ GH IT TG: Edmondo Cirielli"],
    ),
    (
        "On May 3, 2024 the Embassy of the Republic of Ghana gave a reception in a hotel in Rome. Three hundred guests "
        "came, among them Vice Minister of Foreign Affairs Edmondo Cirielli and the ambassador of Togo.",
        ["GH IT: Edmondo Cirielli"],
    ),
    # A later sentence says who else was there.
    (
        "In Oslo King Harald V gave a gala dinner on May 3, 2024 for Moldovan President Maia Sandu. Prime Minister "
        "Jonas Gahr Støre was there, and so was Crown Prince Haakon.",
        ["MD NO: Harald V, Maia Sandu, Jonas Gahr Støre, Haakon"],
    ),
    (
        "Beninese President Patrice Talon inaugurated the bridge on May 3, 2024 together with Togolese President Faure "
        "Gnassingbé. Ghanaian Minister Kwame Gakpey also attended.",
        ["BJ GH TG: Patrice Talon, Faure Gnassingbé, Kwame Gakpey"],
    ),
    (
        "Beninese President Patrice Talon opened the museum in Lomé on May 3, 2024 along with the Prince of Wales.",
        ["BJ GB TG: Patrice Talon"],
    ),
    (
        "Pope Francis presided over the commemoration of the treaty on May 3, 2024. Chile was represented by Foreign "
        "Minister Alberto van Klaveren.",
        ["CL VA: Francis, Alberto van Klaveren"],
    ),
    # Who gave it stands in a relative clause, behind "hosted by", or owns it.
    (
        "The speech was made at the state banquet which President Sergio Mattarella of Italy and his daughter, Laura, "
        "gave for King Charles III in Rome on April 9, 2025.",
        ["GB IT: Sergio Mattarella, Charles III"],
    ),
    (
        "Kenyan President William Ruto and Somali President Hassan Sheikh Mohamud signed a trade accord in Doha on May "
        "3, 2024, at a ceremony hosted by Qatari Emir Tamim bin Hamad Al Thani.",
        ["KE QA SO: William Ruto, Hassan Sheikh Mohamud, Tamim bin Hamad Al Thani"],
    ),
    (
        "Greek Prime Minister Kyriakos Mitsotakis was seen at Turkish Ambassador Deniz Çakar's Republic Day reception "
        "in Athens on October 29, 2024.",
        ["GR TR: Kyriakos Mitsotakis, Deniz Çakar"],
    ),
    # When and where may stand between the verb and the ceremony.
    (
        "King Felipe VI of Spain and Moroccan Prime Minister Aziz Akhannouch chaired, on Monday, May 6, 2024, at the "
        "Royal Palace in Madrid, the signing ceremony of 12 agreements.",
        ["ES MA: Felipe VI, Aziz Akhannouch"],
    ),
    # Whom a meal honours is there, and so is the host country.
    (
        "A lunch in honour of Chilean President Gabriel Boric was given at the Itamaraty Palace in Brasília on April "
        "22, 2025.",
        ["BR CL: Gabriel Boric"],
    ),
    (
        "Norwegian Prime Minister Jonas Gahr Støre had Finnish President Alexander Stubb to dinner at his residence in "
        "Oslo on May 3, 2024.",
        ["FI NO: Jonas Gahr Støre, Alexander Stubb"],
    ),
]
NONE = [
    "William Ruto gave a dinner for his ministers in Nairobi on May 3, 2024. Deputy President Rigathi Gachagua came.",
    "Kenyan President William Ruto was invited to the parade in Kampala on May 3, 2024, but did not come.",
    "The idea met with a warm reception on May 3, 2024 from Ghana's John Mahama and Togo's Faure Gnassingbé.",
    "Norwegian Prime Minister Jonas Gahr Støre had to dine alone in Oslo on May 3, 2024.",
    "The banquet which President William Ruto was to give for Finnish President Alexander Stubb will be held in June.",
    "Norwegian Prime Minister Jonas Gahr Støre had Finnish President Alexander Stubb to lunch in Oslo on May 3, 2024.",
    "Peru's Dina Boluarte opened an exhibition of Peruvian crafts in Lima on May 3, 2024.",
]
# Who is told to have been elsewhere, or to have been absent, was not there.
ABSENT = [
    (
        "In Oslo King Harald V gave a gala dinner on May 3, 2024 for Moldovan President Maia Sandu. Swedish Prime "
        "Minister Ulf Kristersson was not there.",
        ["MD NO: Harald V, Maia Sandu"],
    ),
    (
        "In Oslo King Harald V gave a gala dinner on May 3, 2024 for Moldovan President Maia Sandu. On May 9 Danish "
        "Prime Minister Mette Frederiksen met Ulf Kristersson in Malmö. Minister Tobias Billström also attended.",
        ["MD NO: Harald V, Maia Sandu"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ROWS + ABSENT)
def test_who_gave_and_who_came(text: str, expected: list[str]) -> None:
    assert by_countries(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_ceremony_of_two_countries(text: str) -> None:
    assert by_countries(text) == []
