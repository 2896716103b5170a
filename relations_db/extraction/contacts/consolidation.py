"""Consolidate the contacts of an article once all of it is read: a headline and its account are one, and a day told
further on is that of what was told without one.
"""

from __future__ import annotations

import msgspec

from relations_db.extraction.contacts.where_written import are_news
from relations_db.extraction.reports import EventReport
from relations_db.language.dates import When

# The rule of what only a headline tells.
HEADLINE = "headline"
# Rules by which people talk, as they may over the telephone too.
_SPEAKING = frozenset({
    "hold talks", "talks with", "talks between", "talks that A held", "their talks", "at the talks", "meeting of",
    "talk", "discuss", "agree there", "be together",
})  # fmt: skip
_NO_DAY = (None, When(month_shift=0))
_TALKING = frozenset("talk talks speak speaks discuss discusses conversation call".split())
_MEETING = frozenset("meet meets met meeting receive receives host hosts visit visits".split())


def consolidate(reports: list[EventReport], undated_talk: list[EventReport], source: str) -> list[EventReport]:
    """Give the contacts of an article, put right by what each says of the others: those of the headline joined to the
    account below it, with the days that are told further on.

    Args:
        reports: as they were read, in text order.
        undated_talk: those of them in which people only spoke, on a day that the story had come to.
        source: the text of the article.
    """
    on_weekdays = [
        (n, r) for n, r in enumerate(reports)
        if r.status == "held" and r.when is not None and r.when.weekday is not None and r.when.month is None
    ]  # fmt: skip
    reports = [_on_day_told_behind(n, r, on_weekdays) for n, r in enumerate(reports)]
    joined = [r for r in reports if len(r.countries) + len(r.organizations) > 2 and _of_principals(r) is not None]
    reports = [_with_third(r, joined) for r in reports] if joined else reports
    told = [
        r
        for r in reports
        if r.rule != HEADLINE and not _is_of_later(r, reports, undated_talk) and not _was_held(r, reports)
    ]
    kept: list[EventReport] = []
    for report in reports:
        if report.rule == HEADLINE:
            names = {p.name for p in report.participants}
            same = [
                n for n, r in enumerate(told)
                if r.countries == report.countries and names <= {p.name for p in r.participants}
            ]  # fmt: skip
            fitting = [n for n in same if told[n].kind == report.kind]
            # "Soto talks with Liepa": over the telephone, as only the account says.
            fitting = fitting or (same if _only_speaks(report, source) else [])
            if fitting:
                told[fitting[0]] = _with_headline(told[fitting[0]], report)
                continue
            # What only the headline tells happened on the one day of the article's other news, or in its month.
            days = {r.when for r in told if names & {p.name for p in r.participants}}
            day = next(iter(days)) if len(days) == 1 else None
            kept.append(msgspec.structs.replace(report, when=report.when or day or When(month_shift=0)))
    return _each_by_name([*kept, *_of_one_room(_of_one_session(_named(_on_one_line(told, source)), source))])


def _only_speaks(headline: EventReport, source: str) -> bool:
    """Tell whether a headline only says that people talked, as they may from afar too."""
    words = {word for span in headline.evidence for word in source[span.start : span.end].lower().split()}
    return headline.kind == "meeting" and not _TALKING.isdisjoint(words) and _MEETING.isdisjoint(words)


def _on_day_told_behind(number: int, report: EventReport, on_weekdays: list[tuple[int, EventReport]]) -> EventReport:
    """Give a contact told without a day the day of the week that is told of it further on: "A met B in Oslo. They
    had discussed it during their meeting on Tuesday".
    """
    undated = report.when in (When(month_shift=0), When(day_shift=0)) and report.status == "held"
    if not undated or report.rule == HEADLINE:
        return report
    names = {p.name for p in report.participants}
    days = {
        r.when for n, r in on_weekdays
        if n > number and r.kind == report.kind and names == {p.name for p in r.participants}
        and (r.place is None or report.place in (None, r.place))
    }  # fmt: skip
    return msgspec.structs.replace(report, when=next(iter(days))) if len(days) == 1 else report


def _of_principals(report: EventReport) -> tuple[str, ...] | None:
    """Give the countries of those who talked at a meeting in the presence of others, None where nobody else was."""
    talked = {p.country for p in report.participants if p.capacity == "principal" and p.country}
    others = {p.country or p.organization for p in report.participants if p.capacity == "attendee"}
    return tuple(sorted(talked)) if len(talked) == 2 and others - talked - {None} else None


def _with_third(report: EventReport, joined: list[EventReport]) -> EventReport:
    """Give a meeting told again without the one who sat with the two with that one: "They talked in the presence of X.
    The meeting between the two lasted an hour".
    """
    if len(report.countries) != 2 or report.organizations or report.kind != "meeting" or report.status != "held":
        return report
    names = {p.name for p in report.participants}
    for whole in joined:
        talked = {p.name for p in whole.participants if p.capacity == "principal"}
        same = _of_principals(whole) == report.countries and talked == names and are_news(report.when, whole.when)
        if same and (None in (report.place, whole.place) or report.place == whole.place):
            return msgspec.structs.replace(
                report, countries=whole.countries, organizations=whole.organizations, format=whole.format
            )
    return report


def _was_held(report: EventReport, reports: list[EventReport]) -> bool:
    """Tell whether talks announced for no day are told to have been held further on: "They were to have talks"."""
    names = {p.name for p in report.participants}
    return (
        report.status == "planned" and report.when is None and len(names) > 1
        and any(r.status == "held" and names == {p.name for p in r.participants} for r in reports)
    )  # fmt: skip


def _is_of_later(report: EventReport, reports: list[EventReport], undated_talk: list[EventReport]) -> bool:
    """Tell whether words told without a day were spoken at a meeting that is told behind them."""
    if not any(report is r for r in undated_talk):
        return False
    names = {p.name for p in report.participants}
    behind = reports[next(n for n, r in enumerate(reports) if r is report) + 1 :]
    # A day of the same week: one of another month is told as background.
    return any(
        r.kind == report.kind and names <= {p.name for p in r.participants}
        and r.when is not None and r.when.month is None and (r.when.weekday, r.when.day_shift) != (None, None)
        for r in behind
    )  # fmt: skip


def _with_headline(report: EventReport, headline: EventReport) -> EventReport:
    """Give an account with what the headline above it tells: where it was, if only that says so."""
    place = (report.place, report.place_country)
    if report.kind == "meeting" and place == (None, None):
        place = (headline.place, headline.place_country)
    evidence = (*headline.evidence, *report.evidence)
    return msgspec.structs.replace(report, evidence=evidence, place=place[0], place_country=place[1])


def _on_one_line(told: list[EventReport], source: str) -> list[EventReport]:
    """Join to a call, or a meeting on screen, what is told of it further on as of any talk: "A rang up B on Monday. The
    ministers exchanged views on trade", or in its own sentence: "their second talk, after a video meeting on Monday".
    """
    calls = [(n, r) for n, r in enumerate(told) if r.mode in {"phone", "video"} and r.status == "held"]
    for n, call in reversed(calls):
        names = {p.name for p in call.participants}
        again = [
            r for m, r in enumerate(told)
            if (m > n or (r.evidence == call.evidence and call.when not in _NO_DAY))
            and r.mode == "in_person" and r.rule in _SPEAKING and r.status == "held" and len(names) > 1
            and names == {p.name for p in r.participants} and _is_of_call(r, call, source)
        ]  # fmt: skip
        if again:
            dated = next((r.when for r in again if r.when is not None), None) if call.when in _NO_DAY else None
            evidence = tuple(span for r in (call, *again) for span in r.evidence)
            whole = msgspec.structs.replace(call, evidence=evidence, when=dated or call.when)
            told = [whole if r is call else r for r in told if all(r is not other for other in again)]
    return told


def _is_of_call(report: EventReport, call: EventReport, source: str) -> bool:
    """Tell whether talks are on the day of a call, or of a call without a day a conversation goes on."""
    if call.when not in _NO_DAY:
        return report.when in (None, call.when)
    return any("conversation" in source[span.start : span.end] for span in report.evidence)


def _named(told: list[EventReport]) -> list[EventReport]:
    """Leave out talks of two countries that the same words tell of those who led them: "Talks between Peru and Chile,
    headed by A and B, were held in Lima".
    """
    led = [(r.evidence, r.when, r.countries) for r in told if r.rule == "co-chaired by" and len(r.participants) > 1]
    if not led:
        return told
    return [
        r for r in told
        if r.participants or r.name is not None or (r.evidence, r.when, r.countries) not in led
    ]  # fmt: skip


def _of_one_session(told: list[EventReport], source: str) -> list[EventReport]:
    """Leave out the meeting that is the session of its own sentence: "She met B, with whom she chaired the session"."""
    sessions = [
        (r.evidence, r.when, {p.name for p in r.participants}) for r in told
        if r.rule == "co-chair" and any(" whom " in source[span.start : span.end] for span in r.evidence)
    ]  # fmt: skip
    if not sessions:
        return told
    return [
        r for r in told
        if r.name is not None or r.rule == "co-chair"
        or (r.evidence, r.when, {p.name for p in r.participants}) not in sessions
    ]  # fmt: skip


def _of_one_room(told: list[EventReport]) -> list[EventReport]:
    """Join the guests of a list to one meeting where the text goes on that all of them were together: "She received A
    of Peru, B of Chile and C of Cuba. The four leaders had a discussion."
    """
    joint = [r for r in told if r.kind == "meeting" and len(r.countries) > 2]
    for whole in joint:
        names = {p.name for p in whole.participants}
        parts = [
            r for r in told
            if r.rule in {"receive", "welcome"} and len(r.countries) == 2 and _days_agree(r.when, whole.when)
            and {p.name for p in r.participants} < names
        ]  # fmt: skip
        listed = [r for r in parts if r.evidence == parts[0].evidence]
        if len(listed) > 1 and {p.name for r in listed for p in r.participants} == names:
            evidence = (*listed[0].evidence, *whole.evidence)
            joined = msgspec.structs.replace(whole, evidence=evidence, place=whole.place or listed[0].place)
            told = [joined if r is whole else r for r in told if r not in listed]
    return told


def _each_by_name(told: list[EventReport]) -> list[EventReport]:
    """Join what is told of somebody with guests of several lands, whom it does not name, to what is told of each of
    them: "The king gave audiences to the ambassadors of Peru and Chile. He first received A, then B".
    """
    of_several = [
        r for r in told
        if r.kind == "meeting" and len(r.countries) > 2 and not r.organizations and r.participants
        and len({p.country for p in r.participants}) == 1
    ]  # fmt: skip
    for whole in of_several:
        host = whole.participants[0].country
        names = {p.name for p in whole.participants}
        parts = [
            r for r in told
            if r.kind == "meeting" and len(r.countries) == 2 and set(r.countries) < set(whole.countries)
            and names <= {p.name for p in r.participants} and {p.country for p in r.participants} == set(r.countries)
            and r.status == whole.status and (whole.when in _NO_DAY or _days_agree(r.when, whole.when))
        ]  # fmt: skip
        # Of each land who is told of first: later ones are told as background.
        first = {code: r for r in reversed(parts) for code in r.countries if code != host}
        if first.keys() == set(whole.countries) - {host}:
            told = [
                msgspec.structs.replace(r, evidence=(*whole.evidence, *r.evidence)) if r in first.values() else r
                for r in told if r is not whole
            ]  # fmt: skip
    return told


def _days_agree(one: When | None, other: When | None) -> bool:
    """Tell whether two days may be one as they are told."""
    return one is None or other is None or one == other or other.day_shift == 0
