"""Check who "the host", "his guest", "the delegation" and "his counterparts" are, and whom the story has turned to."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

HOSTS = [
    row(
        "his-host-of-a-country",
        "On 6 May 2024 President Ana Quispe of Peru left for Lusaka at the invitation of the President of Zambia, "
        "Chola Banda. She had a long talk with her Zambian host.",
        met("PE Ana Quispe", "ZM Chola Banda", on="2024-05-06", at="Lusaka"),
    ),
    row(
        "the-host",
        "On 6 May 2024 President Ana Quispe of Peru flew to Lusaka, where President Chola Banda of Zambia had invited "
        "her. The visitor had lunch with her host.",
        met("PE Ana Quispe", "ZM Chola Banda", on="2024-05-06", at="Lusaka"),
    ),
    row(
        "the-host-country-is-nobody",
        "On 6 May 2024 President Ana Quispe of Peru flew to Lusaka, home of President Chola Banda of Zambia. She spoke "
        "to the host country and toured the guest house.",
    ),
    row(
        "a-host-is-no-compatriot",
        "On 6 May 2024 President Ana Quispe of Peru flew to Lusaka. Her minister, Luis Vargas, talked with his host.",
    ),
]
BANDS = [
    row(
        "led-by-one-whose-name-follows-another-office",
        "A delegation of the Turkish Workers' Union under its deputy chairman, the Ankara deputy Zafer Yalın, was in "
        "Riga on 4 May 2024. Foreign Minister Mara Ozola of Latvia received the delegation.",
        met("TR Zafer Yalın", "LV Mara Ozola", on="2024-05-04", at="Riga"),
    ),
    row(
        "the-same-pair-of-ministers",
        "Foreign Minister Juan Rojas of Peru and Foreign Minister Mara Ozola of Latvia met in Riga on 6 May 2024. On "
        "9 May the same pair of ministers met in Lima.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-06", at="Riga"),
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-09", at="Lima"),
    ),
]
COUNTERPARTS = [
    row(
        "the-preposition-again",
        "Foreign Minister Juan Rojas of Peru met on 6 May 2024 with his counterparts of Latvia, Mara Ozola, and of "
        "Ghana, Kofi Asante, as well as with the Secretary-General of the Organization, António Guterres.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-06"),
        met("PE Juan Rojas", "GH Kofi Asante", on="2024-05-06"),
        met("PE Juan Rojas", "UN António Guterres", on="2024-05-06"),
    ),
    row(
        "each-behind-its-country",
        "Foreign Minister Juan Rojas of Peru met on 6 May 2024 with his counterparts from Latvia, Mara Ozola, Ghana, "
        "Kofi Asante, and Fiji, Mere Vakatora.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-06"),
        met("PE Juan Rojas", "GH Kofi Asante", on="2024-05-06"),
        met("PE Juan Rojas", "FJ Mere Vakatora", on="2024-05-06"),
    ),
]
TURNED = [
    row(
        "who-has-come-since",
        "President Juan Rojas of Peru and President Mara Ozola of Latvia met in Quito on 6 May 2024. On 9 May "
        "President Kofi Asante of Ghana came to Riga. In the evening there was a conversation with Ozola. The "
        "following day the two presidents had their own bilateral.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-06", at="Quito"),
        met("GH Kofi Asante", "LV Mara Ozola", on="2024-05-09", at="Riga"),
        met("GH Kofi Asante", "LV Mara Ozola", on="2024-05-10", at="Riga"),
    ),
]
WHOSE = [
    row(
        "of-the-country-the-line-is-about",
        "President Juris Kalns of Latvia flew to Lima on 6 May 2024.\n\nWith Ghana things are new. Foreign "
        "Minister Esi Boateng met the Latvian president in Riga on 9 May.",
        met("GH Esi Boateng", "LV Juris Kalns", on="2024-05-09", at="Riga"),
    ),
    row(
        "the-speaker-of-the-dateline",
        "ACCRA, 31 May 2024 – The Rt Hon Speaker, Kwadwo Mensima, spoke today of ports. A High Commissioner of "
        "Kenya, Ms Achieng Otieno, met him on 29 May.",
        met("GH Kwadwo Mensima", "KE Achieng Otieno", on="2024-05-29"),
    ),
    row(
        "the-king-is-not-the-queen",
        "On 3 May 2024 the King and Queen Astrid of Denmark received President Ana Quispe of Peru in Copenhagen.",
        met("DK Astrid", "PE Ana Quispe", on="2024-05-03", at="Copenhagen"),
    ),
    row(
        "don-and-comrade",
        "On 3 May 2024 in Lomé Cde Netsai Moyo of Zimbabwe met compañero Luis Vargas of Cuba.",
        met("ZW Netsai Moyo", "CU Luis Vargas", on="2024-05-03", at="Lomé"),
    ),
]  # fmt: skip


@pytest.mark.parametrize("text", cases(HOSTS + BANDS + COUNTERPARTS + TURNED + WHOSE, {}))
def test_contacts(text: Row) -> None:
    assert not (difference := compare(text.contacts, told_in(text))), difference
