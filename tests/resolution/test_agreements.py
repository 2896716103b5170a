"""Test which reports are one agreement, and what it then says."""

from __future__ import annotations

import pytest

from relations_db.extraction.reports import AgreementReport, EventReport
from relations_db.resolution import resolve
from relations_db.resolution.things import Agreement
from tests.resolution.telling import agreement, article, event


def told(*reports: AgreementReport | EventReport) -> list[Agreement]:
    """Give the agreements of reports, each told by an article of its own."""
    return list(resolve([article(f"article {n}", report) for n, report in enumerate(reports)]).agreements)


ONE = {
    "same": (
        agreement("fisheries agreement", "agreement", "2024-05-03", "MA PT"),
        agreement("fisheries agreement", "agreement", "2024-05-03", "MA PT"),
    ),
    "longer title": (
        agreement("joint statement", "joint_statement", "2024-05-03", "MA PT", "issued"),
        agreement("joint statement on the common ocean", "joint_statement", "2024-05-03", "MA PT", "issued"),
    ),
    "referenced and signed": (
        agreement("Treaty of Friendship and Good Neighbourliness", "treaty", "1994-05-30", "MA PT"),
        agreement("the friendship treaty", "treaty", "1994", "MA PT", "referenced"),
    ),
    "month and day": (
        agreement("agreement on tidal power", "agreement", "2024-05", "MA PT"),
        agreement("tidal power agreement", "agreement", "2024-05-03", "MA PT"),
    ),
    "statement, communique": (
        agreement("joint statement", "joint_statement", "2024-05-03", "MA PT", "issued"),
        agreement("joint statement", "communique", "2024-05-03", "MA PT", "issued"),
    ),
    "dateline a day late": (
        agreement("agreement on tidal power", "agreement", "2024-05-03", "MA PT"),
        agreement("agreement on tidal power", "agreement", "2024-05-04", "MA PT"),
    ),
}


@pytest.mark.parametrize("reports", ONE.values(), ids=ONE)
def test_one_agreement(reports: tuple[AgreementReport, AgreementReport]) -> None:
    assert [len(found.reports) for found in told(*reports)] == [2]


TWO = {
    "other makers": (
        agreement("fisheries agreement", "agreement", "2024-05-03", "MA PT"),
        agreement("fisheries agreement", "agreement", "2024-05-03", "MA ES"),
    ),
    "other year": (
        agreement("joint statement", "joint_statement", "2023-05-03", "MA PT", "issued"),
        agreement("joint statement", "joint_statement", "2024-05-03", "MA PT", "issued"),
    ),
    "other subject": (
        agreement("memorandum of understanding on fisheries", "memorandum", "2024-05-03", "MA PT"),
        agreement("memorandum of understanding on railways", "memorandum", "2024-05-03", "MA PT"),
    ),
    "statement and agreement": (
        agreement("joint statement on fisheries", "joint_statement", "2024-05-03", "MA PT", "issued"),
        agreement("agreement on fisheries", "agreement", "2024-05-03", "MA PT"),
    ),
    "other count": (
        agreement("12 cooperation documents", "documents", "2024-05-03", "MA PT", count=12),
        agreement("five cooperation documents", "documents", "2024-05", "MA PT", count=5),
    ),
}


@pytest.mark.parametrize("reports", TWO.values(), ids=TWO)
def test_two_agreements(reports: tuple[AgreementReport, AgreementReport]) -> None:
    found = told(*reports)
    assert len(found) == 2
    assert len({a.key for a in found}) == 2


def test_better_founded_values_win() -> None:
    (found,) = told(
        agreement("agreement on tidal power", "agreement", "2024", "MA PT", "referenced"),
        agreement("agreement on tidal power", "agreement", "2024-05-03", "MA PT", place="Rabat", place_country="MA"),
        agreement("agreement on tidal power", "agreement", "2024-05", "MA PT", "planned"),
    )
    assert (found.status, found.date, found.place, found.place_country) == (
        "signed",
        "2024-05-03",
        "Rabat",
        "MA",
    )
    assert found.key == "2024-05-03-agreement-ma-pt"


def test_agreement_is_linked_to_the_meeting_of_its_day() -> None:
    (found,) = told(
        agreement("agreement on tidal power", "agreement", "2024-05-03", "MA PT"),
        event("meeting", "2024-05-03", "Ines Duarte, PT, President", "Yusuf Karim, MA, Prime Minister"),
        event("meeting", "2024-05-04", "Ines Duarte, PT, President", "Salma Idrissi, MA, Speaker"),
    )
    assert found.event == "2024-05-03-yusuf-karim-ines-duarte"
