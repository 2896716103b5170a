"""Test who comes along on a visit: "accompanied by his wife, A, and Trade Minister B"."""

from __future__ import annotations

import pytest

from tests.extraction.visits.visit_rows import visits_of

ALONG = [
    (
        "Prime Minister Lars Holm of Denmark made official visits to Peru, from 7 to 9 October 2023, and to Ecuador, "
        "from 9 to 11 October 2023. He was accompanied by Foreign Minister Mette Dahl.",
        [
            "Lars Holm (Mette Dahl) > EC 2023-10-09/2023-10-11",
            "Lars Holm (Mette Dahl) > PE 2023-10-07/2023-10-09",
        ],
    ),
    (
        "The Prime Minister of Samoa, Hon. Sione Leota, accompanied by Madam Mele Leota, Minister for Health Dr Ioane "
        "Tuala and senior officials, paid a visit to Norway from 24 to 27 May 2024.",
        ["Sione Leota (Ioane Tuala; Mele Leota) > NO 2024-05-24/2024-05-27"],
    ),
    (
        "Samoan Prime Minister Sione Leota, accompanied by his wife, Mele Leota, and Health Minister Ioane Tuala, "
        "arrived in Lima on 24 May 2024.",
        ["Sione Leota (Ioane Tuala; Mele Leota) > PE 2024-05-24"],
    ),
    (
        "Prime Minister Sione Leota of Samoa visited Peru on 24 May 2024, accompanied by Health Minister Ioane Tuala "
        "and Trade Minister Lagi Fano.",
        ["Sione Leota (Ioane Tuala; Lagi Fano) > PE 2024-05-24"],
    ),
    # Told in a later paragraph, of whoever is named or meant there.
    (
        "Prime Minister Sione Leota of Samoa visited Peru on 24 May 2024. || Foreign Minister Juan Rios spoke of a new "
        "era. || The Samoan Prime Minister is accompanied by Health Minister Ioane Tuala and officials of his office.",
        ["Sione Leota (Ioane Tuala) > PE 2024-05-24"],
    ),
    (
        "Prime Minister Sione Leota of Samoa visited Peru on 24 May 2024. || Together with the Samoan Prime Minister "
        "were Ioane Tuala and Lagi Fano.",
        ["Sione Leota (Ioane Tuala; Lagi Fano) > PE 2024-05-24"],
    ),
    (
        "Prime Minister Sione Leota of Samoa visited Peru on 24 May 2024. Among those who accompanied Leota was his "
        "wife Mele Leota.",
        ["Sione Leota (Mele Leota) > PE 2024-05-24"],
    ),
    (
        "Prime Minister Sione Leota of Samoa visited Peru on 24 May 2024. || Foreign Minister Juan Rios of Peru was "
        "at the fair. He was accompanied by Ana Paz.",
        ["Sione Leota > PE 2024-05-24"],
    ),
    # Told in a sentence of its own, before or behind.
    (
        "On 24 May 2024, accompanied by Health Minister Ioane Tuala, Prime Minister Sione Leota of Samoa landed in "
        "Lima.",
        ["Sione Leota (Ioane Tuala) > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024, with his health minister, Ioane Tuala, in "
        "tow.",
        ["Sione Leota (Ioane Tuala) > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024. He was accompanied by Health Minister Ioane "
        "Tuala.",
        ["Sione Leota (Ioane Tuala) > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024. With him were Ioane Tuala and Lagi Fano.",
        ["Sione Leota (Ioane Tuala; Lagi Fano) > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024. Health Minister Ioane Tuala travelled with "
        "him.",
        ["Sione Leota (Ioane Tuala) > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024. His delegation included Ioane Tuala.",
        ["Sione Leota (Ioane Tuala) > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024. The delegation, which included Deputy "
        "Ministers Ioane Tuala and Lagi Fano, saw the port.",
        ["Sione Leota (Ioane Tuala; Lagi Fano) > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024. Among the members of his delegation were "
        "Foreign Minister Lagi Fano and Health Minister Ioane Tuala.",
        ["Sione Leota (Ioane Tuala; Lagi Fano) > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024. Foreign Minister Lagi Fano was part of his "
        "delegation.",
        ["Sione Leota (Lagi Fano) > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024 with a letter from King Ioane Tuala.",
        ["Sione Leota > PE 2024-05-24"],
    ),
    (
        "Samoan Prime Minister Sione Leota landed in Lima on 24 May 2024. Peruvian Trade Minister Ana Quispe "
        "accompanied him to the hotel.",
        ["Sione Leota > PE 2024-05-24"],
    ),
    # One of the country visited goes along and is no visitor.
    (
        "Samoan Prime Minister Sione Leota, accompanied by Peruvian Trade Minister Ana Quispe, arrived in Lima on 24 "
        "May 2024.",
        ["Sione Leota > PE 2024-05-24"],
    ),
    # What is accompanied is no person.
    (
        "Samoan Prime Minister Sione Leota arrived in Lima on 24 May 2024, and the music was accompanied by drums.",
        ["Sione Leota > PE 2024-05-24"],
    ),
    (
        "President Alar Karis of Estonia was in Chile from 3 to 5 May 2024. He took with him the Minister of Forests, "
        "Tiit Lepp, and two members of parliament, Mart Kuusk and Anu Saar.",
        ["Alar Karis (Anu Saar; Mart Kuusk; Tiit Lepp) > CL 2024-05-03/2024-05-05"],
    ),
    (
        "President Alar Karis of Estonia was in Chile in May 2024, with Rosa Mora still in office there.",
        ["Alar Karis > CL 2024-05"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ALONG)
def test_who_comes_along(text: str, expected: list[str]) -> None:
    assert visits_of(text) == expected
