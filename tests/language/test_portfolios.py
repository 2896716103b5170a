"""Check which titles name one ministry."""

from __future__ import annotations

import pytest

from relations_db.language.portfolios import share_portfolio


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("minister of defence", "defence minister"),
        ("minister of defense", "defence minister"),
        ("minister for foreign affairs", "foreign minister"),
        ("minister of external affairs", "external affairs minister"),
        ("minister of foreign and european affairs", "foreign minister"),
        ("minister of foreign affairs and trade", "trade minister"),
        ("minister of trade, industry and tourism", "industry minister"),
        ("cabinet secretary for health", "health minister"),
        ("secretary of state for defence", "defence secretary"),
        ("deputy minister of finance", "deputy finance minister"),
        ("minister of the interior", "interior minister"),
    ],
)
def test_one_ministry(one: str, other: str) -> None:
    assert share_portfolio(one, other)
    assert share_portfolio(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("minister of defence", "deputy defence minister"),
        ("minister of defence", "finance minister"),
        ("prime minister", "chief minister"),
        ("prime minister", "first minister"),
        ("minister", "foreign minister"),
        ("cabinet secretary", "cabinet minister"),
        ("vice minister of trade", "assistant trade minister"),
        ("president", "president"),
    ],
)
def test_two_ministries_or_none(one: str, other: str) -> None:
    assert not share_portfolio(one, other)
    assert not share_portfolio(other, one)
