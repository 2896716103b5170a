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


@pytest.mark.parametrize(("text", "expected"), ADOPTED + LISTED + SAID_OF_HIMSELF)
def test_adopted_by_gatherings(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got
