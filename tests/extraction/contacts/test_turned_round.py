"""Check who is told to have met whom in sentences that turn the usual order round."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, met, row, told_in

_SPEAKER = met("ZM Nelly Mutti", "PE Rosa Quispe", on="2024-05-03", at="Lusaka")
_PRESIDENT = met("ZM Joseph Mulenga", "PE Rosa Quispe", on="2024-05-03", at="Lusaka")
_MINISTER = met("PE Luis Soto", "ZM Joseph Mulenga", on="2024-05-03", at="Lusaka")
_GUEST = "Peruvian President Rosa Quispe in Lusaka on 3 May 2024"
_HOSTS = "Zambian President Joseph Mulenga and Speaker Nelly Mutti"

DELEGATIONS_UNDER = [
    row(
        "delegation-under",
        "A Peruvian delegation under Foreign Minister Luis Soto met Zambian President Joseph Mulenga in Lusaka on 3 "
        "May "
        "2024.",
        _MINISTER,
    ),
    row(
        "delegation-under-the-leadership-of",
        "A Peruvian delegation under the leadership of Foreign Minister Luis Soto met Zambian President Joseph Mulenga "
        "in Lusaka on 3 May 2024.",
        _MINISTER,
    ),
    row(
        "two-delegations-under",
        "A high-level Peruvian delegation under Foreign Minister Luis Soto had talks in Lusaka on 3 May 2024 with a "
        "Zambian delegation under Mulambo Haimbe.",
        met("PE Luis Soto", "ZM Mulambo Haimbe", on="2024-05-03", at="Lusaka"),
    ),
    row(
        "what-came-under-somebody-else",
        "The roads built under President Luis Soto of Peru pleased Zambian President Joseph Mulenga on 3 May 2024.",
    ),
]
INFINITIVES = [
    row("it-fell-to", f"It fell to Zambian Speaker Nelly Mutti to receive {_GUEST}.", _SPEAKER),
    row("was-the-first-to", f"Zambian Speaker Nelly Mutti was the first to receive {_GUEST}.", _SPEAKER),
    row(
        "was-the-last-leader-to", f"Zambian President Joseph Mulenga was the last leader to meet {_GUEST}.", _PRESIDENT
    ),
]
NAMED_LAST = [
    row("among-those-who", f"Among those who received {_GUEST} were {_HOSTS}.", _PRESIDENT, _SPEAKER),
    row("those-who-included", f"Those who met {_GUEST} included {_HOSTS}.", _PRESIDENT, _SPEAKER),
    row("those-who-cheered-included", f"Those who cheered {_GUEST} included {_HOSTS}."),
]
ROWS = [*DELEGATIONS_UNDER, *INFINITIVES, *NAMED_LAST]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_turned_round(case: Row) -> None:
    assert not (difference := compare(case.contacts, told_in(case))), case.text + difference
