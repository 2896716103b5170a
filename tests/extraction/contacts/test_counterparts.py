"""Check whom "his counterpart", "both leaders" and a king's style mean."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, met, row, told_in

APPOSED = [
    row(
        "counterparts-without-a-name-one-by-one",
        "LIMA, July 18, 2024 (SNA) - Foreign Minister Tavita Leota of Samoa engaged in discussions with several "
        "counterparts in Lima on Thursday. Minister Leota's meeting with his Tongan counterpart focused on fish. In "
        "discussions with his Fijian counterpart, they addressed ships. In talks with his Kenyan counterpart, the two "
        "discussed trade. With the Zambian Foreign Minister, Leota had in-depth consultations.",
        met("WS Tavita Leota", sides="TO", on="2024-07-18"),
        met("WS Tavita Leota", sides="FJ", on="2024-07-18"),
        met("WS Tavita Leota", sides="KE", on="2024-07-18"),
        met("WS Tavita Leota", sides="ZM", on="2024-07-18"),
    ),
    row(
        "his-counterpart-behind-the-name-is-nobody-else",
        "Ana Soto, the president of Peru, telephoned Luis Arce, the president of Bolivia, on May 3, 2023. On May 12, "
        "2023, Rosa Flores, the Peruvian foreign minister, conferred in Quito with Juan Rojas, her Bolivian opposite "
        "number.",
        called("PE Ana Soto", "BO Luis Arce", on="2023-05-03"),
        met("PE Rosa Flores", "BO Juan Rojas", on="2023-05-12", at="Quito"),
    ),
    row(
        "both-leaders-are-not-the-ministers-told-last",
        "President Ana Soto of Peru telephoned President Luis Arce of Bolivia on May 3, 2023. On May 12, 2023, Rosa "
        "Flores, the Peruvian foreign minister, conferred in Quito with Juan Rojas, her Bolivian opposite number.  "
        "Then both leaders won their elections. They agreed to make a new start in Lima on July 12, 2023.",
        called("PE Ana Soto", "BO Luis Arce", on="2023-05-03"),
        met("PE Rosa Flores", "BO Juan Rojas", on="2023-05-12", at="Quito"),
        met("PE Ana Soto", "BO Luis Arce", on="2023-07-12", at="Lima"),
    ),
    row(
        "the-custodian-is-the-king",
        "RIYADH, 11 June 2024 (XNA) – President Ana Soto of Peru arrived today at the invitation of the Custodian of "
        "the Two Holy Mosques, King Salman bin Abdulaziz Al Saud. The Custodian of the Two Holy Mosques received the "
        "President at the palace.",
        met("PE Ana Soto", "SA Salman bin Abdulaziz Al Saud", on="2024-06-11", at="Riyadh"),
        written="2024-06-11",
    ),
]


@pytest.mark.parametrize("told", cases(APPOSED, {}))
def test_who_is_meant(told: Row) -> None:
    assert not (difference := compare(told.contacts, told_in(told))), difference
