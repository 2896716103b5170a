"""Check who is added to a meeting as present, and who is not."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from tests.extraction.contact_rows import (
    Row,
    article_of,
    cases,
    compare,
    found_in,
    met,
    row,
    told_in,
)

# One meeting, told first; each row goes on from it.
_MET = "Fijian President Esrom Vakatale received Tongan Prime Minister Sione Faletau in Suva on 4 June 2024. "

AFTER = [
    ("Also at the meeting was Fisheries Minister Semi Koroi of Fiji.", "FJ Semi Koroi"),
    ("Also at the talks were Fijian Ministers Semi Koroi and Litia Qarase.", "FJ Litia Qarase; FJ Semi Koroi"),
    ("Also at the regatta was Fisheries Minister Semi Koroi of Fiji.", ""),
    (
        "Representing the Fijian side were Viliame Tuilagi, Dr. Litia Qarase and Semi Koroi.",
        "FJ Litia Qarase; FJ Semi Koroi; FJ Viliame Tuilagi",
    ),
    ("The Tongan side was represented by Penitoa Taufa and Sela Moala.", "TO Penitoa Taufa; TO Sela Moala"),
    ("Tonga was represented in the vote by Penitoa Taufa.", ""),
    ("Among the Tongan delegation were Ministers Penitoa Taufa and Sela Moala.", "TO Penitoa Taufa; TO Sela Moala"),
    ("The Tongan delegation consisted of Penitoa Taufa and Sela Moala.", "TO Penitoa Taufa; TO Sela Moala"),
    (
        "The Tongan delegation included Sela Moala, counsellor of the Tongan Embassy in Fiji, Penitoa Taufa, deputy "
        "director, and Ana Hala, the translator.",
        "TO Ana Hala; TO Penitoa Taufa; TO Sela Moala",
    ),
    ("The meeting was attended by the Fijian president's chief adviser Mere Qarase.", "FJ Mere Qarase"),
    ("Also present was the Fijian Trade Minister, Viliame Tuilagi.", "FJ Viliame Tuilagi"),
    (
        "Also present were the Fijian Trade Minister, Viliame Tuilagi, and the Tongan Trade Minister, Sela Moala.",
        "FJ Viliame Tuilagi; TO Sela Moala",
    ),
    ("Fijian Trade Minister Viliame Tuilagi was at his side.", "FJ Viliame Tuilagi"),
    (
        "Fijian Trade Minister Viliame Tuilagi and Tongan ambassador Sela Moala were in the room.",
        "FJ Viliame Tuilagi; TO Sela Moala",
    ),
    ("Fijian Trade Minister Viliame Tuilagi was not in the room.", ""),
    ("Fijian Trade Minister Viliame Tuilagi was at the airport.", ""),
    ("Fijian Trade Minister Viliame Tuilagi was present.", "FJ Viliame Tuilagi"),
    ("Fijian Trade Minister Viliame Tuilagi was also present.", "FJ Viliame Tuilagi"),
    ("Fijian Trade Minister Viliame Tuilagi was present at the talks.", "FJ Viliame Tuilagi"),
    (
        "Tongan Finance Minister Penitoa Taufa and Fijian Trade Minister Viliame Tuilagi were present.",
        "FJ Viliame Tuilagi; TO Penitoa Taufa",
    ),
    ("Also present was Tongan Finance Minister Penitoa Taufa.", "TO Penitoa Taufa"),
    (
        "Also present were Tongan Finance Minister Penitoa Taufa, Fijian Trade Minister Viliame "
        "Tuilagi and "
        "Fijian Health Minister Mere Qarase.",
        "FJ Mere Qarase; FJ Viliame Tuilagi; TO Penitoa Taufa",
    ),
    ("Present at the meeting were Tongan Finance Minister Penitoa Taufa and others.", "TO Penitoa Taufa"),
    ("The meeting was attended by Fijian Trade Minister Viliame Tuilagi.", "FJ Viliame Tuilagi"),
    ("The talks were also attended by Tonga's Finance Minister Penitoa Taufa.", "TO Penitoa Taufa"),
    (
        "On our side they were attended by Fijian Trade Minister Viliame Tuilagi, and on the "
        "opposite side by "
        "Tongan Finance Minister Penitoa Taufa.",
        "FJ Viliame Tuilagi; TO Penitoa Taufa",
    ),
    (
        "The meeting was attended by Fijian Minister Viliame Tuilagi and, from the Tongan side, by "
        "Minister Penitoa "
        "Taufa.",
        "FJ Viliame Tuilagi; TO Penitoa Taufa",
    ),
    ("Fijian Trade Minister Viliame Tuilagi took part in the meeting.", "FJ Viliame Tuilagi"),
    ("Fijian Trade Minister Viliame Tuilagi took part in the official talks.", "FJ Viliame Tuilagi"),
    ("Fijian Trade Minister Viliame Tuilagi participated in the conversation.", "FJ Viliame Tuilagi"),
    ("Fijian Trade Minister Viliame Tuilagi sat in on the talks.", "FJ Viliame Tuilagi"),
    ("Tongan Finance Minister Penitoa Taufa joined the meeting.", "TO Penitoa Taufa"),
    ("Tongan Finance Minister Penitoa Taufa attended.", "TO Penitoa Taufa"),
    ("From the Tongan side Minister Penitoa Taufa attended.", "TO Penitoa Taufa"),
    (
        "Attending the meeting on the Tongan side were Penitoa Taufa and Mele Fonua.",
        "TO Mele Fonua; TO Penitoa Taufa",
    ),
    ("Among those present was Fijian Trade Minister Viliame Tuilagi.", "FJ Viliame Tuilagi"),
    ("Among those attending were Tongan Finance Minister Penitoa Taufa and his staff.", "TO Penitoa Taufa"),
    ("Tongan Finance Minister Penitoa Taufa was among those present.", "TO Penitoa Taufa"),
    ("Tongan Finance Minister Penitoa Taufa was among the participants.", "TO Penitoa Taufa"),
    ("In attendance was Fijian Trade Minister Viliame Tuilagi.", "FJ Viliame Tuilagi"),
    ("With him were Tongan Finance Minister Penitoa Taufa and three aides.", "TO Penitoa Taufa"),
    ("The delegation included Tongan Finance Minister Penitoa Taufa.", "TO Penitoa Taufa"),
    ("He was accompanied by Tongan Finance Minister Penitoa Taufa.", "TO Penitoa Taufa"),
    (
        "Fijian Trade Minister Viliame Tuilagi attended the talks, as did Tongan Finance Minister Penitoa Taufa.",
        "FJ Viliame Tuilagi; TO Penitoa Taufa",
    ),
    (
        "Fijian Trade Minister Viliame Tuilagi was among the participants, while on the Tongan side "
        "Penitoa Taufa "
        "was present.",
        "FJ Viliame Tuilagi; TO Penitoa Taufa",
    ),
    # Nobody.
    ("Fijian Trade Minister Viliame Tuilagi was not present.", ""),
    ("Fijian Trade Minister Viliame Tuilagi was absent.", ""),
    ("Fijian Trade Minister Viliame Tuilagi did not attend the talks.", ""),
    ("Neither Fijian Trade Minister Viliame Tuilagi nor anybody else was present.", ""),
    ("Fijian Trade Minister Viliame Tuilagi was present at the press conference.", ""),
    ("Fijian Trade Minister Viliame Tuilagi was present at the opening of a school.", ""),
    ("A wreath-laying ceremony was attended by Fijian Trade Minister Viliame Tuilagi.", ""),
    ("Fijian Trade Minister Viliame Tuilagi attended a regional summit.", ""),
    ("Two papers were signed in the presence of Fijian Trade Minister Viliame Tuilagi.", ""),
    ("Samoan Finance Minister Lautafi Purcell was also present.", ""),
    ("Sione Faletau was accompanied by a number of officials.", ""),
    ("Fijian Trade Minister Viliame Tuilagi presented the figures.", ""),
    ("Tongan Finance Minister Penitoa Taufa will attend the next round.", ""),
    ("At a banquet in the evening Fijian Trade Minister Viliame Tuilagi was present.", ""),
    ("The Tongan guest left for Apia accompanied by Tongan Finance Minister Penitoa Taufa.", ""),
    ("“Fijian Trade Minister Viliame Tuilagi was present,” a paper wrote.", ""),
    ("Prime Minister Sione Faletau was present for two hours.", ""),
]

WITHIN = [
    (
        "Fijian President Esrom Vakatale, flanked by Trade Minister Viliame Tuilagi, received "
        "Tongan Prime Minister "
        "Sione Faletau on 4 June 2024.",
        "FJ Viliame Tuilagi",
    ),
    (
        "Accompanied by Finance Minister Penitoa Taufa, Tongan Prime Minister Sione Faletau met "
        "Fijian President "
        "Esrom Vakatale on 4 June 2024.",
        "TO Penitoa Taufa",
    ),
    (
        "Fijian President Esrom Vakatale met Tongan Prime Minister Sione Faletau, who was "
        "accompanied by Finance "
        "Minister Penitoa Taufa.",
        "TO Penitoa Taufa",
    ),
    (
        "Fijian President Esrom Vakatale met Tongan Prime Minister Sione Faletau on 4 June 2024 in "
        "the presence of "
        "Fijian Trade Minister Viliame Tuilagi.",
        "FJ Viliame Tuilagi",
    ),
    (
        "Fijian President Esrom Vakatale met Tongan Prime Minister Sione Faletau on 4 June 2024, "
        "with Fijian Trade "
        "Minister Viliame Tuilagi in attendance.",
        "FJ Viliame Tuilagi",
    ),
    (
        "A delegation led by Tongan Prime Minister Sione Faletau and including Senator Mele Fonua "
        "met Fijian "
        "President Esrom Vakatale on 4 June 2024.",
        "TO Mele Fonua",
    ),
    (
        "Fijian President Esrom Vakatale, joined by Trade Minister Viliame Tuilagi, held talks with "
        "Tongan Prime "
        "Minister Sione Faletau on 4 June 2024.",
        "FJ Viliame Tuilagi",
    ),
]


def _contacts(text: str) -> list[EventReport]:
    reports = read_article(article_of(text)).reports
    return [r for r in reports if isinstance(r, EventReport) and r.kind in ("meeting", "call")]


def _present(report: EventReport) -> str:
    return "; ".join(sorted(f"{p.country} {p.name}" for p in report.participants if p.capacity == "attendee"))


@pytest.mark.parametrize(("text", "present"), [(_MET + said, present) for said, present in AFTER] + WITHIN)
def test_people_present(text: str, present: str) -> None:
    (contact,) = _contacts(text)
    assert _present(contact) == present
    assert sorted(p.name for p in contact.participants if p.capacity == "principal") == [
        "Esrom Vakatale",
        "Sione Faletau",
    ]


@pytest.mark.parametrize(("said", "present"), AFTER)
def test_the_sentence_is_evidence_where_it_adds_somebody(said: str, present: str) -> None:
    (contact,) = _contacts(_MET + said)
    told = [(_MET + said)[span.start : span.end] for span in contact.evidence]
    assert told == [_MET.strip(), said] if present else told == [_MET.strip()]


def test_in_the_presence_of_somebody() -> None:
    (contact,) = _contacts(
        "On 4 June 2024 Fijian President Esrom Vakatale and Tongan Prime Minister Sione Faletau held talks in Suva, in "
        "the presence of Fijian Trade Minister Viliame Tuilagi."
    )
    assert _present(contact) == "FJ Viliame Tuilagi"


def test_both_of_them_is_about_each() -> None:
    contacts = _contacts(
        "On 4 June 2024 Fijian President Esrom Vakatale met Tongan Prime Minister Sione Faletau "
        "and, separately, "
        "Samoan Finance Minister Lautafi Purcell. Fijian Trade Minister Viliame Tuilagi sat in on "
        "both of them."
    )
    assert [_present(contact) for contact in contacts] == ["FJ Viliame Tuilagi"] * 2


def test_a_last_line_is_about_the_only_contact() -> None:
    speeches = "\n\nVakatale said that the sea was rising.\n\nFaletau said that the coast had to be saved.\n\n"
    (contact,) = _contacts(_MET + speeches + "Viliame Tuilagi, Trade Minister of Fiji, was present.")
    assert _present(contact) == "FJ Viliame Tuilagi"


# Told in one sentence with the meeting, or in the next.
ROWS = [
    row(
        "in-the-presence-of",
        "President William Ruto of Kenya received Finnish President Alexander Stubb in Nairobi on 15 May "
        "in the presence of Prime Cabinet Secretary Musalia Mudavadi.",
        met(
            "KE William Ruto",
            "FI Alexander Stubb",
            on="2024-05-15",
            at="Nairobi",
            present=("KE Musalia Mudavadi",),
        ),
    ),
    row(
        "were-also-present",
        "Vietnamese Prime Minister Phạm Minh Chính received Slovak Foreign Minister Juraj Blanár in Hanoi "
        "on June 4. Deputy Foreign Minister Lê Thị Thu Hằng was also present.",
        met(
            "VN Phạm Minh Chính",
            "SK Juraj Blanár",
            on="2024-06-04",
            at="Hanoi",
            present=("VN Lê Thị Thu Hằng",),
        ),
    ),
    row(
        "accompanied-by",
        "Accompanied by Trade Minister Todd McClay, New Zealand Prime Minister Christopher Luxon met "
        "Philippine President Ferdinand Marcos Jr. in Manila on 18 April.",
        met(
            "NZ Christopher Luxon",
            "PH Ferdinand Marcos Jr.",
            on="2024-04-18",
            at="Manila",
            present=("NZ Todd McClay",),
        ),
    ),
]

# Who attended, sat in or stood beside the principals, and who was absent or only spoken of.
TEXTS = [
    row(
        "attended-by",
        "Malawian President Chikondi Banda received Danish Development Minister Ditte Ravnkilde in "
        "Lilongwe on 3 June 2024. The meeting was attended by Malawi's Finance Minister Alfred Phiri.",
        met(
            "MW Chikondi Banda",
            "DK Ditte Ravnkilde",
            on="2024-06-03",
            at="Lilongwe",
            present=("MW Alfred Phiri",),
        ),
    ),
    row(
        "in-attendance",
        "Tongan Prime Minister Sione Faletau held talks with Fijian Prime Minister Esrom Vakatale in Suva "
        "on 4 June 2024. In attendance were Tongan High Commissioner Penitoa Taufa and Fijian Foreign "
        "Secretary Viliame Tuilagi.",
        met(
            "TO Sione Faletau",
            "FJ Esrom Vakatale",
            on="2024-06-04",
            at="Suva",
            present=("TO Penitoa Taufa", "FJ Viliame Tuilagi"),
        ),
    ),
    row(
        "flanked-by",
        "Uruguayan President Julio Etcheverry, flanked by Foreign Minister Beatriz Ferrer, received "
        "Paraguayan President Hernán Zubizarreta in Colonia on 5 June 2024.",
        met("UY Julio Etcheverry", "PY Hernán Zubizarreta", on="2024-06-05", present=("UY Beatriz Ferrer",)),
    ),
    row(
        "also-present-two",
        "Cuban President Raúl Castaño received Angolan President Tomé Cardoso in Havana on 6 June 2024. "
        "Also present were Cuban Foreign Minister Yadira Fonseca and Angolan Oil Minister João Massano.",
        met(
            "CU Raúl Castaño",
            "AO Tomé Cardoso",
            on="2024-06-06",
            at="Havana",
            present=("CU Yadira Fonseca", "AO João Massano"),
        ),
    ),
    row(
        "took-part-in-the-meeting",
        "Georgian Prime Minister Levan Tsiklauri met Turkish President Recep Tayyip Erdoğan in Ankara on 7 "
        "June 2024. Georgian Economy Minister Tamar Lomidze and Turkish Trade Minister Orhan Aksoy took "
        "part in the meeting.",
        met(
            "GE Levan Tsiklauri",
            "TR Recep Tayyip Erdoğan",
            on="2024-06-07",
            at="Ankara",
            present=("GE Tamar Lomidze", "TR Orhan Aksoy"),
        ),
    ),
    row(
        "sat-in",
        "Lao Foreign Minister Bounthong Sayavong and Mongolian Foreign Minister Batbayar Dulguun met in "
        "Vientiane on 8 June 2024. The Mongolian ambassador, Zorig Bat-Erdene, was present.",
        met(
            "LA Bounthong Sayavong",
            "MN Batbayar Dulguun",
            on="2024-06-08",
            at="Vientiane",
            present=("MN Zorig Bat-Erdene",),
        ),
    ),
    row(
        "interpreter-is-nobody",
        "Japanese Prime Minister Kenta Morishige and Bhutanese Prime Minister Karma Wangdi met alone in "
        "Kyoto on 12 June 2024, with only the interpreters present.",
        met("JP Kenta Morishige", "BT Karma Wangdi", on="2024-06-12", at="Kyoto"),
    ),
    row(
        "absent",
        "Ghanaian President Kwabena Asiedu met Togolese President Komlan Agbeko in Aflao on 13 June 2024. "
        "Foreign Minister Afi Lawson of Togo was absent.",
        met("GH Kwabena Asiedu", "TG Komlan Agbeko", on="2024-06-13"),
    ),
    row(
        "mentioned-in-the-talks",
        "Iraqi President Mustafa al-Jubouri met Jordanian Prime Minister Samir Haddadin in Amman on 14 "
        "June 2024. They spoke about the late Syrian foreign minister, Anas Darwish.",
        met("IQ Mustafa al-Jubouri", "JO Samir Haddadin", on="2024-06-14", at="Amman"),
    ),
    row(
        "greetings-conveyed",
        "In Hanoi on 15 June 2024 Vietnamese President Trịnh Quốc Bảo received Cuban Foreign Minister "
        "Yadira Fonseca, who conveyed to him the greetings of President Raúl Castaño.",
        met("VN Trịnh Quốc Bảo", "CU Yadira Fonseca", on="2024-06-15", at="Hanoi"),
    ),
    row(
        "successor-of",
        "Estonian Foreign Minister Kaarel Põder, the successor of Margit Saar, met Irish Foreign Minister "
        "Cormac Brennan in Tallinn on 16 June 2024.",
        met("EE Kaarel Põder", "IE Cormac Brennan", on="2024-06-16", at="Tallinn"),
    ),
    row(
        "present-after-a-look-back",
        "ASTANA, March 3 (QazPress) — Kazakh President Alisher Bekov held talks here on March 3, 2025 with Omani "
        "Sultan Haitham bin Tariq.\n\nThe two had previously met in Muscat on June 5, 2022.\n\n"
        "Kazakh Foreign Minister Daniyar Seitov attended the talks.",
        met("KZ Alisher Bekov", "OM Haitham bin Tariq", on="2022-06-05", at="Muscat"),
        met("KZ Alisher Bekov", "OM Haitham bin Tariq", on="2025-03-03", at="Astana", present=("KZ Daniyar Seitov",)),
    ),
]

WITH_SEVERAL = [
    row(
        "with-two-taking-part",
        "President Ana Soto of Peru met with President Moses Odongo of Kenya in Lima on 16 June 2024, with Peruvian "
        "Foreign Minister Rosa Paz and Kenyan Foreign Minister Peter Banda taking part.",
        met(
            "PE Ana Soto",
            "KE Moses Odongo",
            on="2024-06-16",
            at="Lima",
            present=("PE Rosa Paz", "KE Peter Banda"),
        ),
    ),
    row(
        "with-two-also-present",
        "President Ana Soto of Peru received President Moses Odongo of Kenya in Lima on 16 June 2024, with Peruvian "
        "Foreign Minister Rosa Paz and Kenyan Foreign Minister Peter Banda also present.",
        met(
            "PE Ana Soto",
            "KE Moses Odongo",
            on="2024-06-16",
            at="Lima",
            present=("PE Rosa Paz", "KE Peter Banda"),
        ),
    ),
    row(
        "in-the-chair-with-two",
        "Senior diplomats of Peru, Kenya and Nepal met in Lima on 16 June 2024. Peruvian Deputy Foreign Minister Rosa "
        "Paz was in the chair, with Kenyan Deputy Foreign Minister Peter Banda and Nepalese Deputy Foreign Minister "
        "Hari Rana taking part.",
        met(sides="KE NP PE", on="2024-06-16", at="Lima", present=("PE Rosa Paz", "KE Peter Banda", "NP Hari Rana")),
    ),
    row(
        "took-the-chair",
        "Senior diplomats of Peru and Kenya met in Lima on 16 June 2024. Rosa Paz, Deputy Foreign Minister of Peru, "
        "took the chair.",
        met(sides="KE PE", on="2024-06-16", at="Lima", present=("PE Rosa Paz",)),
    ),
    row(
        "with-one-taking-notes",
        "President Ana Soto of Peru met with President Moses Odongo of Kenya in Lima on 16 June 2024, with Peruvian "
        "Foreign Minister Rosa Paz taking notes.",
        met("PE Ana Soto", "KE Moses Odongo", on="2024-06-16", at="Lima"),
    ),
]


@pytest.mark.parametrize("case", cases([*ROWS, *WITH_SEVERAL], {}))
def test_attendance(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference


@pytest.mark.parametrize("case", cases(TEXTS, {}))
def test_attendance_in_texts(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
