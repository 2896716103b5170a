"""Let a visit last until the day on which its guest is told to have done something: "On Friday she laid a wreath"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.told_dates import NO_DAY
from relations_db.extraction.visits.drafts import Draft
from relations_db.extraction.visits.times import is_soon_after
from relations_db.language.dates import When

# These tell of a day to come, or of what had been before.
_NOT_NOW = frozenset("will would had is are due expected scheduled may could should if not never last ago".split())
_OBJECTS = frozenset({"him", "her", "them"})
_ENDS = frozenset({"leave", "return", "go"})
# What opens a sentence ends by this chunk.
_OPENING = 7
# Lines from what was told last of a visit to what was done on it.
_NEAR = 6


def note_doings(drafts: Sequence[Draft], syntax: Syntax) -> None:
    """Note the day of a sentence in the visit of who does something on it and goes nowhere else."""
    if not drafts or "date" not in syntax.sentence.kinds:
        return
    subject = next((m for m in syntax.sentence.mentions if m.first < _OPENING and not syntax.governed(m)), None)
    if subject is None or subject.anaphor in _OBJECTS or not _tells_now(syntax):
        return
    sides = [s for s in syntax.sides(subject, []) if s.person is not None]
    draft = next((d for d in reversed(drafts) if sides and d.same_traveller(sides)), None)
    if draft is not None and _goes_on(draft, syntax) and (day := _later_day(draft, syntax)) is not None:
        draft.seen = day
        draft.note(syntax)


def _tells_now(syntax: Syntax) -> bool:
    return not (syntax.background or syntax.sentence.headline) and _NOT_NOW.isdisjoint(syntax.sentence.lowers)


def _goes_on(draft: Draft, syntax: Syntax) -> bool:
    """Tell whether a sentence may tell of a further day of a visit of which one day is known."""
    known = draft.when is not None and draft.when.last is None and draft.departure is None
    current = draft.status == "held" and not draft.earlier and draft.rule not in _ENDS
    lands = {c.country for c in syntax.sentence.chunks if c.kind == "place"} | {syntax.story.place_country}
    near = syntax.sentence.line - draft.line <= _NEAR
    return known and current and near and lands <= {draft.host, None}


def _later_day(draft: Draft, syntax: Syntax) -> When | None:
    """Give the one day that a sentence tells, where it may be a later one of a visit."""
    days = [k for k, c in enumerate(syntax.sentence.chunks) if c.when is not None and not syntax.sentence.quoted[k]]
    if len(days) != 1 or syntax.sentence.lowers[days[0] - 1] in NO_DAY:
        return None
    told = syntax.sentence.chunks[days[0]].when
    if told is None or told.last is not None or draft.when is None:
        return None
    if told.day is not None:
        return told if is_soon_after(draft.when, syntax.moment(days[0])) else None
    weekday = told.weekday is not None and told.weekday != draft.when.weekday and not told.direction
    return told if weekday or (told.discourse and told.day_shift == 1) else None
