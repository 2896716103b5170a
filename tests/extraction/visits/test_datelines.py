"""Test visits told under a dateline: one that does not say where leads to the place that the report is from."""

from __future__ import annotations

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import EventReport
from relations_db.reading import read_dump
from tests.extraction.visits.visit_rows import shown

# What is told in each article, a report from a town or an entry of a list.
DATELINED = [
    (
        "RIGA, June 20 (LETA) - President Alar Karis of Estonia, who is on a state visit, laid flowers.",
        ["Alar Karis > LV state 2024-06-20"],
    ),
    (
        "RIGA, June 20 (LETA) - President Alar Karis of Estonia met with the President of Latvia, Edgars Rinkēvičs, on "
        "Thursday. Karis, whose state visit runs from Wednesday to Friday, laid flowers.",
        ["Alar Karis > LV state 2024-06-19/2024-06-21"],
    ),
    (
        "RIGA, June 20 (LETA) - President Alar Karis of Estonia spoke to students about the sea as he wound "
        "up a two-day "
        "state visit, his first to this country.",
        ["Alar Karis > LV state 2024-06-19/2024-06-20"],
    ),
    (
        "RIGA, June 20 (LETA) - President Edgars Rinkēvičs welcomed the President of Estonia, Alar Karis, who arrived "
        "last night on an official visit.",
        ["Alar Karis > LV official 2024-06-19"],
    ),
    (
        "RIGA, June 20 (LETA) - President Alar Karis of Estonia is here with a delegation for the song festival.",
        ["Alar Karis > LV 2024-06-20"],
    ),
    (
        "SUVA, June 20 (PACNEWS) - Samoa's Prime Minister, Fiamē Naomi Mata'afa, arrived on Wednesday night for a "
        "working visit and was met at the airport by Foreign Minister Manoa Kamikamica.",
        ["Fiamē Naomi Mata'afa > FJ working 2024-06-19"],
    ),
    (
        "PARIS, June 20 (AFP) - Fijian Prime Minister Sitiveni Rabuka left France today after a two-day state visit.",
        ["Sitiveni Rabuka > FR state 2024-06-19/2024-06-20"],
    ),
    (
        "Two countries sent their leaders to Ghana in July. Umaro Sissoco Embaló, President of Guinea-Bissau, "
        "was on a state visit from July 9-13. Ghana and Guinea-Bissau are neighbours at sea.",
        ["Umaro Sissoco Embaló > GH state 2023-07-09/2023-07-13"],
    ),
    ("RIGA, June 20 (LETA) - President Edgars Rinkēvičs of Latvia, who is on a tour of the east, laid flowers.", []),
    ("RIGA, June 20 (LETA) - The singers are here for the festival, President Edgars Rinkēvičs said.", []),
    ("RIGA, June 20 (LETA) - Talks on the state visit of a neighbour go on, President Edgars Rinkēvičs said.", []),
    (
        "LISBON, June 20 (Lusa) - The Cape Verdean prime minister, Tomás Correia, flew in on Tuesday.",
        ["Tomás Correia > PT 2024-06-18"],
    ),
    (
        "LISBON, June 20 (Lusa) - Irish Premier Sean Moran, here since Wednesday, went for a walk.",
        ["Sean Moran > PT 2024-06-19"],
    ),
    (
        "LISBON, June 20 (Lusa) - Irish Premier Sean Moran is in Lisbon until Saturday.",
        ["Sean Moran > PT 2024-06-20/2024-06-22"],
    ),
    (
        "LISBON, June 20 (Lusa) - The Irish premier, Sean Moran, was in town for five hours on Tuesday.",
        ["Sean Moran > PT 2024-06-18"],
    ),
    (
        "LISBON, June 20 (Lusa) - Irish Premier Sean Moran is due here tomorrow.",
        ["Sean Moran > PT planned 2024-06-21"],
    ),
    (
        "LISBON, June 20 (Lusa) - Portuguese Premier Rui Lopes goes to Oslo on Monday.",
        ["Rui Lopes > NO planned 2024-06-24"],
    ),
    (
        "LISBON, June 20 (Lusa) - Portuguese Premier Rui Lopes begins an official visit to Norway on Monday.",
        ["Rui Lopes > NO official planned 2024-06-24"],
    ),
    (
        "LISBON, June 20 (Lusa) - Portuguese Premier Rui Lopes went to Oslo on Monday.",
        ["Rui Lopes > NO 2024-06-17"],
    ),
    (
        "LISBON, June 20 (Lusa) - On Monday Portuguese Premier Rui Lopes will be in Oslo.",
        ["Rui Lopes > NO planned 2024-06-24"],
    ),
    (
        "LISBON, June 20 (Lusa) - Irish Premier Sean Moran started his visit in Porto on Wednesday.",
        ["Sean Moran > PT 2024-06-19"],
    ),
    (
        "LISBON, June 20 (Lusa) - Irish Premier Sean Moran has left Spain, ending a two-day state visit that had begun "
        "on Monday.",
        ["Sean Moran > ES state 2024-06-17/2024-06-18"],
    ),
    (
        "LISBON, June 20 (Lusa) - Irish Premier Sean Moran is back from Madrid, where he spent Monday and Tuesday.",
        ["Sean Moran > ES 2024-06-17/2024-06-18"],
    ),
]


@pytest.mark.parametrize(("text", "visits"), DATELINED)
def test_visits_to_where_the_report_is_from(text: str, visits: list[str]) -> None:
    """A visit that does not say where leads to the place of the dateline, unless its traveller is at home there."""
    dump = read_dump("d.txt", f"News of the day\n\n{text}\n".encode())
    reports = [r for a in dump.articles for r in read_article(a).reports if isinstance(r, EventReport)]
    assert [shown(r) for r in reports if r.kind == "visit"] == visits
