"""Put contacts taken to be where the article was written where it tells that they were.

"ACCRA, May 3 – X met Y. … X, who is in Togo for a summit, …": the meeting was in Togo.
"""

from __future__ import annotations

import msgspec

from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.reports import EventReport
from relations_db.language.dates import When

Place = tuple[str | None, str | None]


class WhereWritten:
    """Keep the contacts of an article that have their place from its dateline alone."""

    def __init__(self) -> None:
        self._reports: list[EventReport] = []

    def note(self, syntax: Syntax, report: EventReport, place: Place | None) -> None:
        """Keep a contact of which the sentence tells no place, where that is the dateline's."""
        story = syntax.story
        at_dateline = place is not None and place == (story.dateline_place, story.dateline_country)
        if at_dateline and "here" not in syntax.sentence.words:
            self._reports.append(report)

    def put(self, reports: list[EventReport], sides: list[Side], stated: Place | None) -> None:
        """Put the contact told last where a sentence about it tells: "The two spoke of tea at a short meeting in Lomé".

        Args:
            reports: all contacts found so far in text order; the last is changed in place.
            sides: of whom the sentence tells.
            stated: the place that it tells, if any.
        """
        last = reports[-1] if reports else None
        if stated is None or last is None or not self._has(last):
            return
        if {p.name for p in last.participants} <= {s.person.name for s in sides if s.person is not None}:
            reports[-1] = msgspec.structs.replace(last, place=stated[0], place_country=stated[1])

    def settle(self, reports: list[EventReport], visits: list[EventReport]) -> list[EventReport]:
        """Give the contacts of an article put where its other reports tell that they were.

        Args:
            reports: as they were read, in text order.
            visits: the visits that the article tells of.
        """
        return [self._settled(r, reports, visits) if self._has(r) else r for r in reports]

    def _has(self, report: EventReport) -> bool:
        return any(report is r for r in self._reports)

    def _settled(self, report: EventReport, reports: list[EventReport], visits: list[EventReport]) -> EventReport:
        names = {p.name for p in report.participants}
        told = [
            r for r in reports
            if r.kind == "meeting" and r.place is not None and not self._has(r)
            and names == {p.name for p in r.participants} and r.countries == report.countries
            and are_news(r.when, report.when)
        ]  # fmt: skip
        if len({(r.place, r.place_country) for r in told}) == 1:
            return msgspec.structs.replace(report, place=told[0].place, place_country=told[0].place_country)
        abroad = [
            v for v in visits
            if v.status == "held" and v.place_country in report.countries and v.place_country != report.place_country
            and any(p.capacity == "visitor" and p.name in names for p in v.participants)
            # "He said that he had paid three visits to Peru": at some time or other.
            and v.when is not None and are_news(v.when, report.when)
        ]  # fmt: skip
        if len({v.place_country for v in abroad}) != 1:
            return report
        towns = {v.place for v in abroad if v.place is not None}
        town = towns.pop() if len(towns) == 1 else None
        return msgspec.structs.replace(report, place=town, place_country=abroad[0].place_country)


def are_news(one: When | None, other: When | None) -> bool:
    """Tell whether two days may be one of the days that the article brings news of."""
    if one is None or other is None or one == other:
        return True
    days = (one, other)
    return all(w.month is None and w.year is None and None in (w.month_shift, w.week_shift) for w in days) and any(
        w.day_shift == 0 for w in days
    )
