"""Check texts told of by a pronoun: "a treaty: the two signed it", "It was signed in May"."""

from __future__ import annotations

import pytest

from tests.extraction.agreements.agreement_rows import Found, matches, read_body

TAKEN_UP = [
    # Of the text that opens a sentence one goes on.
    (
        "The new treaty replaces an agreement of 1995 with Tonga. It was signed by President Ana Vuli of Fiji and "
        "Prime Minister Sofa Tuku of Tonga in Suva on 3 May 2024.",
        [Found("treaty", "treaty", "signed", "FJ TO", on="2024-05-03")],
    ),
    # A bare noun may stand for it too.
    (
        "The commission is a child of the Lima Treaty. Presidents William Ruto of Kenya and Ana Vuli of Fiji agreed "
        "upon that text on 3 May 2024 in Suva.",
        [Found("Lima Treaty", "treaty", "adopted", "FJ KE", on="2024-05-03")],
    ),
    (
        "Everybody speaks of the Lima Declaration. President William Ruto of Kenya and President Ana Vuli of Fiji "
        "signed the document in Suva on 3 May 2024.",
        [Found("Lima Declaration", "declaration", "signed", "FJ KE", on="2024-05-03")],
    ),
    (
        "The Tana ferry got its protocol on 4 March 2024, when ministers of Kenya, Uganda and Rwanda initialled it in "
        "Kisumu.",
        [Found("protocol", "protocol", "signed", "KE RW UG", on="2024-03-04")],
    ),
    (
        "Panama and Peru are done with the text of a shipping treaty and will sign it in August 2024.",
        [Found("shipping treaty", "treaty", "planned", "PA PE", on="2024-08")],
    ),
    (
        "Malta and Cyprus have at last a wreck agreement. President Myriam Spiteri Debono of Malta and President "
        "Nikos Christodoulides of Cyprus looked on in Valletta as it was signed on 11 June 2024.",
        [Found("wreck agreement", "agreement", "signed", "CY MT", on="2024-06-11")],
    ),
    (
        "Greece and Albania speak of the Corfu Agreement again. Prime Minister Kyriakos Mitsotakis of Greece and Prime "
        "Minister Edi Rama of Albania had it signed on 3 May 2024 by their ministers.",
        [Found("Corfu Agreement", "agreement", "signed", "AL GR", on="2024-05-03")],
    ),
    (
        "Benin and Togo fought long over two lagoon protocols. Foreign Minister Olushegun Bakari of Benin and Foreign "
        "Minister Robert Dussey of Togo signed them on 5 June 2024.",
        [Found("lagoon protocols", "documents", "signed", "BJ TG", count=2, on="2024-06-05")],
    ),
]
NOT_TAKEN_UP = [
    "Everybody speaks of the Lima Declaration. Presidents William Ruto of Kenya and Ana Vuli of Fiji read the text "
    "on 3 May 2024.",
    "Panama and Peru have the text of a shipping treaty and would like to sign it soon.",
    "Malta and Cyprus speak of a wreck agreement. It was cold when the ministers of Malta and Cyprus met.",
    "Benin and Togo want a lagoon protocol. A letter lay there, and the minister of Benin had signed it.",
    "Kenya and Uganda have no treaty on eels. Nobody signed it.",
    "A treaty is a fine thing for Fiji and Samoa.\nThe club of Fiji bought a boat from Samoa, and it was signed for.",
]


@pytest.mark.parametrize(("text", "expected"), TAKEN_UP)
def test_taken_up(text: str, expected: list[Found]) -> None:
    got = read_body(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOT_TAKEN_UP)
def test_not_taken_up(text: str) -> None:
    assert read_body(text) == []
