"""Texts that gatherings adopt: whose they are and of which day, whatever was told of since."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read_body

ADOPTED = [
    # Of its own day, and of its own members, whoever met on its sidelines since.
    (
        "The ministerial conference of the Forum on China-Africa Cooperation opened in Nairobi on 3 May 2024.\n"
        "On 4 May Foreign Minister Peter Otieno of Kenya talked with Foreign Minister Liv Strand of Norway.\n"
        "The conference adopted the Nairobi Declaration.",
        [Found("Nairobi Declaration", "declaration", "adopted", "CN ~FOCAC", on="2024-05-03")],
    ),
    # A forum is not the union whose chairperson came, nor what a slogan says of a continent.
    (
        "The Forum on China-Africa Cooperation (FOCAC) held its summit in Nairobi on 3 May 2024; the Chairperson of "
        "the African Union Commission took part. A China-Africa community was spoken of.\n"
        "The summit adopted the Nairobi Declaration.",
        [Found("Nairobi Declaration", "declaration", "adopted", "CN ~FOCAC", on="2024-05-03")],
    ),
    (
        "The ASEAN-Fiji-GCC Summit was held in Suva on 3 May 2024.\nOn its sidelines President Ana Vuli of Fiji met "
        "with the Crown Prince of Kuwait, Sabah Al-Khalid.\nA joint statement was adopted at the end of the gathering.",
        [Found("joint statement", "joint_statement", "adopted", "FJ ~ASEAN ~GCC", on="2024-05-03")],
    ),
    # Of what a statement speaks did not make it.
    (
        "The summit of the Gulf Cooperation Council took place in Manama on 3 May 2024.\n"
        "The summit adopted a joint statement of its members on the question of Kenya.",
        [Found("joint statement of its members on the question of Kenya", "joint_statement", "adopted", "~GCC")],
    ),
]
CALLED_AFTER_TOWN = [
    # A text called after the town of a gathering is of those who gathered, whoever has talked since.
    (
        "The summit of the Southern African Development Community (SADC) was held in Maputo on 3 May 2024.\n"
        "On 4 May President Ana Vuli of Fiji met with President William Ruto of Kenya. They discussed fish.\n"
        "The Maputo Declaration was issued the same day.",
        [Found("Maputo Declaration", "declaration", "issued", "~SADC")],
    ),
    (
        "The foreign ministers of the African Union came to Accra on 3 May 2024 for its yearly session. President Ana "
        "Vuli of Fiji and President Juan Rojas of Peru spoke as guests. The Declaration of Accra was adopted.",
        [Found("Declaration of Accra", "declaration", "adopted", "~AU", on="2024-05-03")],
    ),
    (
        "The summit of the African Union was held in Accra on 3 May 2024.\nThe Accra Declaration adopted by the "
        "African "
        "Union urges all states, above all Japan, to spare the reefs.",
        [Found("Accra Declaration", "declaration", "adopted", "~AU", on="2024-05-03")],
    ),
    # The two who are said to have signed it made it.
    (
        "The summit of the African Union was held in Accra on 3 May 2024.\nThe Accra Declaration was signed by "
        "President Ana Vuli of Fiji and President William Ruto of Kenya on 4 May.",
        [Found("Accra Declaration", "declaration", "signed", "FJ KE", on="2024-05-04")],
    ),
    # A text of another town is older.
    (
        "The ministers of the African Union met in Accra on 3 May 2024. They recalled the Lima Declaration of 2019.",
        [],
    ),
]
NEWCOMERS = [
    # Who is let into a body makes the text with it.
    (
        "The summit of ASEAN was held in Suva on 3 May 2024. The Suva Declaration was adopted, and a protocol on the "
        "accession of Tonga was signed.",
        [
            Found("Suva Declaration", "declaration", "adopted", "~ASEAN", on="2024-05-03"),
            Found("protocol on the accession of Tonga", "protocol", "signed", "TO ~ASEAN", on="2024-05-03"),
        ],
    ),
    (
        "President William Ruto of Kenya and President Ana Vuli of Fiji signed a declaration on the membership of "
        "Tonga in "
        "Suva on 3 May 2024.",
        [Found("declaration on the membership of Tonga", "declaration", "signed", "FJ KE", on="2024-05-03")],
    ),
    # A text of its own name that is ready has been agreed; one that waits for signature has not.
    (
        "President William Ruto of Kenya received President Ana Vuli of Fiji in Nairobi on 3 May 2024, and by "
        "midnight the "
        "Nairobi Protocol was ready.",
        [Found("Nairobi Protocol", "protocol", "adopted", "FJ KE", on="2024-05-03")],
    ),
    (
        "President William Ruto of Kenya received President Ana Vuli of Fiji in Nairobi on 3 May 2024. The Nairobi "
        "Protocol was ready for signature.",
        [],
    ),
]
WHO_CAME = [
    (
        "The foreign ministers of the Visegrad Group met in Prague on 3 May 2024. They approved a joint statement on "
        "migration.",
        [Found("joint statement on migration", "joint_statement", "adopted", "~V4", on="2024-05-03")],
    ),
    (
        "At the EU-CELAC summit in Brussels on 17 July 2023 the sixty leaders agreed a declaration on debt.",
        [Found("declaration on debt", "declaration", "adopted", "~CELAC ~EU", on="2023-07-17")],
    ),
    (
        "President Ana Vuli of Fiji met President Juan Rojas of Peru on the sidelines of the Pacific Islands Forum "
        "summit "
        "in Suva on 3 May 2024. They signed a treaty on whales. The forum's leaders adopted the Suva Vision 2050.",
        [
            Found("treaty on whales", "treaty", "signed", "FJ PE", on="2024-05-03"),
            Found("Suva Vision 2050", "plan", "adopted", "FJ ~PIF"),
        ],
    ),
    # Those who say something in it may stand behind its day.
    (
        "In their final communiqué on 15 June 2024 the G7 leaders condemned the attack.",
        [Found("final communiqué", "communique", "issued", "~G7", on="2024-06-15")],
    ),
    (
        "In a joint statement on 15 June 2024 the foreign ministers of Fiji, Tonga and Samoa condemned the attack.",
        [Found("joint statement", "joint_statement", "issued", "FJ TO WS", on="2024-06-15")],
    ),
    (
        "In a joint statement on 15 June 2024 the EU condemned the attack.",
        [],
    ),
    # Guests who are named are not all who sit in a forum.
    (
        "The Forum of Japan and the African Union met in Yokohama on 3 May 2024. The opening was attended by "
        "Presidents "
        "William Ruto of Kenya, Lazarus Chakwera of Malawi and Nana Akufo-Addo of Ghana.\nThe conference adopted a "
        "Yokohama Plan of Action as well as a declaration on debt.",
        [
            Found("Yokohama Plan of Action", "plan", "adopted", "JP ~AU", on="2024-05-03"),
            Found("declaration on debt", "declaration", "adopted", "JP ~AU", on="2024-05-03"),
        ],
    ),
    # Where no body gathers, those who took part do, and their host.
    (
        "The leaders' summit opened in Nuuk on 3 May 2024 under the chairmanship of Prime Minister Liv Strand of "
        "Norway.\nTaking part were President Ana Vuli of Fiji, President William Ruto of Kenya and President Juan "
        "Rojas "
        "of Peru.\nAt the end of the summit a communiqué was issued.",
        [Found("communiqué", "communique", "issued", "FJ KE NO PE", on="2024-05-03")],
    ),
    (
        "Movements of liberation came to Lusaka for a summit on 3 May 2024. President Ana Vuli of Fiji opened it and "
        "President William Ruto of Kenya spoke. President Juan Rojas of Peru sent a song.\nOn its margins Vuli met "
        "Ruto.\nThe summit adopted a declaration on schools.",
        [Found("declaration on schools", "declaration", "adopted", "FJ KE PE")],
    ),
]
WITNESSES = [
    # Of three before whose eyes a text is signed it is the text of three.
    (
        "President Xi Jinping held talks with President Juan Rojas of Peru in Beijing on 3 May 2024.\nOn 4 May "
        "President "
        "William Ruto of Kenya, President Ana Vuli of Fiji and Prime Minister Liv Strand of Norway together watched "
        "the "
        "signing of a memorandum on ports.",
        [Found("memorandum on ports", "memorandum", "signed", "FJ KE NO", on="2024-05-04")],
    ),
    # Of several guests the one of whom the sentence speaks made it, with the host.
    (
        "President Emmanuel Macron received President William Ruto of Kenya and President Juan Rojas of Peru in "
        "Paris on "
        "3 May 2024. Kenya has also joined the club of donors, with an agreement on forests being signed in the "
        "presence "
        "of the two leaders.",
        [Found("agreement on forests", "agreement", "signed", "FR KE", on="2024-05-03")],
    ),
]
LISTED = [
    # A body's name may stand before the second text, and the years of the first behind it.
    (
        "The Forum on China-Africa Cooperation held its summit in Nairobi on 3 May 2024. The summit adopted the "
        "Nairobi Declaration on Ports for the New Era and the Forum on China-Africa Cooperation Nairobi Action Plan "
        "(2025-2027).",
        [
            Found("Nairobi Declaration on Ports for the New Era", "declaration", "adopted", "CN ~FOCAC"),
            Found("Forum on China-Africa Cooperation Nairobi Action Plan", "plan", "adopted", "CN ~FOCAC"),
        ],
    ),
    (
        "Presidents Ana Vuli of Fiji and William Ruto of Kenya signed the Suva Action Plan (2022-2024), the Fiji-Kenya "
        "Vision 2035 and a declaration on reefs on 3 May 2024.",
        [
            Found("Suva Action Plan", "plan", "signed", "FJ KE", on="2024-05-03"),
            Found("Fiji-Kenya Vision 2035", "plan", "signed", "FJ KE", on="2024-05-03"),
            Found("declaration on reefs", "declaration", "signed", "FJ KE", on="2024-05-03"),
        ],
    ),
]
SAID_OF_HIMSELF = [
    (
        "Prime Minister Juan Rojas of Peru met with President Liv Strand of Norway on 3 May 2024. He said that the "
        "defence pact that he had signed with Kenya in April was aimed at nobody.",
        [Found("defence pact", "agreement", "signed", "KE PE", on="2024-04")],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), ADOPTED + CALLED_AFTER_TOWN + WHO_CAME + NEWCOMERS + WITNESSES + LISTED + SAID_OF_HIMSELF
)
def test_adopted_by_gatherings(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got
