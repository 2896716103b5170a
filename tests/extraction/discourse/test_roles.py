"""Check which office is shown for those who take part: as named, however they are called beside it, or as known."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from tests.extraction.contact_rows import article_of

# (id, text, the people of its first contact as `Name: role`).
ROWS: list[tuple[str, str, list[str]]] = [
    (
        "the-leader-is-the-president-named-before",
        "President Juris Kalns of Latvia came to Lima on 3 May 2024. The Latvian leader met Peru's President Ana Soto.",
        ["Ana Soto: President", "Juris Kalns: President"],
    ),
    (
        "the-premier-is-the-prime-minister-named-later",
        "Norwegian Premier Kofi Lund met President Ana Soto of Peru in Lima on 3 May 2024. Prime Minister Lund smiled.",
        ["Ana Soto: President", "Kofi Lund: Prime Minister"],
    ),
    (
        "a-premier-whose-office-has-no-other-name",
        "Norway's premier, Kofi Lund, met President Ana Soto of Peru in Lima on 3 May 2024.",
        ["Ana Soto: President", "Kofi Lund: premier"],
    ),
    (
        "a-senator-who-is-a-minister",
        "Senator Kofi Ramba of Fiji met President Ana Soto of Peru in Lima on 3 May 2024. Finance Minister "
        "Ramba, smiled.",
        ["Ana Soto: President", "Kofi Ramba: Finance Minister"],
    ),
    (
        "the-chief-of-an-organisation",
        "NATO Secretary General Kari Ramba came to Lima on 3 May 2024. The NATO chief met Peru's President Ana Soto.",
        ["Ana Soto: President", "Kari Ramba: NATO Secretary General"],
    ),
    (
        "who-chairs-an-organisation-for-a-year",
        "Fiji's Kari Ramba, Chairperson-in-Office of the OSCE, met Peru's President Ana Soto in Lima on 3 May 2024.",
        ["Ana Soto: President", "Kari Ramba: Chairperson-in-Office of the OSCE"],
    ),
    (
        "a-leader-of-a-party-is-no-premier",
        "Prime Minister Kofi Lund of Norway met Ana Soto, the leader of Peru's opposition, in Lima on 3 May 2024.",
        ["Ana Soto: leader of Peru's opposition", "Kofi Lund: Prime Minister"],
    ),
    (
        "known-of-the-year",
        "In Lima on 3 May 2023 Justin Trudeau met Dina Boluarte.",
        ["Dina Boluarte: President", "Justin Trudeau: Prime Minister"],
    ),
    (
        "known-of-the-year-told",
        "Theresa May and Emmanuel Macron met in Paris on 3 May 2018; the text was written in 2024.",
        ["Emmanuel Macron: President", "Theresa May: Prime Minister"],
    ),
    (
        "out-of-office-in-the-year",
        "Theresa May met Justin Trudeau in Ottawa on 3 May 2023.",
        ["Justin Trudeau: Prime Minister", "Theresa May: None"],
    ),
    (
        "nobody-knows-them",
        "Ana Soto of Peru met Kofi Ramba of Norway in Lima on 3 May 2024.",
        ["Ana Soto: None", "Kofi Ramba: None"],
    ),
    (
        "a-president-and-a-prime-minister-are-counterparts",
        "On 3 May 2023 President Dina Boluarte met her Canadian counterpart Justin Trudeau in Lima.",
        ["Dina Boluarte: President", "Justin Trudeau: Prime Minister"],
    ),
    (
        "a-vague-word-for-one-who-is-known",
        "On 3 May 2023 Canadian leader Justin Trudeau met Dina Boluarte of Peru in Lima.",
        ["Dina Boluarte: President", "Justin Trudeau: Prime Minister"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "people"), [pytest.param(text, people, id=name) for name, text, people in ROWS])
def test_roles(text: str, people: list[str]) -> None:
    reports = read_article(article_of(text)).reports
    contact = next(r for r in reports if isinstance(r, EventReport) and r.kind in ("meeting", "call"))
    assert sorted(f"{p.name}: {p.role}" for p in contact.participants) == people


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        (
            "Peruvian President Rosa Quispe wrote to Kenyan President Peter Otieno on 3 May 2024. Foreign Minister "
            "Luis Soto sent another to his counterpart, Jane Wafula.",
            "message",
            "Jane Wafula: Foreign Minister",
        ),
        (
            "Ghanaian Speaker Kofi Ansa sent greetings to his Finnish counterpart, Aino Salmi, on 3 May 2024.",
            "message",
            "Aino Salmi: Speaker",
        ),
        (
            "Foreign Minister Luis Soto of Peru was in Oslo on 3 May 2024. His Latvian counterpart, Janis Ozols, was "
            "in Quito.",
            "visit",
            "Janis Ozols: Foreign Minister",
        ),
    ],
)
def test_counterparts_told_of_otherwise_than_in_a_contact(text: str, kind: str, person: str) -> None:
    reports = read_article(article_of(text)).reports
    told = [r for r in reports if isinstance(r, EventReport) and r.kind == kind]
    assert person in {f"{p.name}: {p.role}" for r in told for p in r.participants}
