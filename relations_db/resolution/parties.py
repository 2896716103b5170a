"""Make parties of reports: one record a key, under the name most articles use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from relations_db.extraction.reports import PartyReport
from relations_db.resolution.merging import chosen
from relations_db.resolution.things import Party


def gather_parties(reports: Iterable[tuple[str, PartyReport]]) -> tuple[Party, ...]:
    """Give the parties named in reports (key of the report, report), sorted by key."""
    by_key: dict[str, list[tuple[str, PartyReport]]] = defaultdict(list)
    for key, report in reports:
        by_key[report.key].append((key, report))
    return tuple(_merged(key, by_key[key]) for key in sorted(by_key))


def _merged(key: str, reports: list[tuple[str, PartyReport]]) -> Party:
    said = [(report, of.rpartition("/")[0]) for of, report in reports]
    return Party(
        key=key,
        name=chosen((r.name, article, False) for r, article in said) or key,
        acronym=chosen((r.acronym, article, False) for r, article in said),
        country=chosen((r.country, article, False) for r, article in said),
        reports=tuple(sorted({of for of, _ in reports})),
    )
