"""Tell where a visit led that does not say so: "she returned the visit", "who was on a state visit", "Y followed"."""

from __future__ import annotations

from collections.abc import Sequence

from relations_db.extraction.destinations import Target
from relations_db.extraction.discourse.sides import Side
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.visits.dates import day_left
from relations_db.extraction.visits.drafts import Draft
from relations_db.extraction.visits.journey_words import EARLIER, NOUNS, Journey
from relations_db.extraction.visits.lengths import day_counted, edges_told, ends
from relations_db.extraction.visits.travellers import hosted, named_behind
from relations_db.language.chunks import is_date

# So near its beginning a sentence of an entry names the visit that it tells of.
_OPENING = 1
_UNDER_WAY = frozenset(
    "on paid pays paying began begun begins his her whose their wound concluded concluding for during".split()
)


def untold_hosts(
    syntax: Syntax, journey: Journey, travellers: list[Side], drafts: Sequence[Draft]
) -> tuple[Target, ...]:
    """Give where a visit led that does not say so itself: the host's country, or the one that the sentence or the story
    is set in.

    Args:
        syntax: of the sentence.
        journey: the words.
        travellers: who travels.
        drafts: the visits that the article has told so far.
    """
    chunks = syntax.sentence.chunks
    if journey.rule == "guest":
        mention = next((m for m in syntax.sentence.mentions if journey.last <= m.first <= journey.last + 2), None)
        hosts = syntax.sides(mention, travellers) if mention is not None else []
        return tuple(Target(s.country, None, journey.first) for s in hosts[:1] if s.country)
    if journey.rule == "be in both":
        # "Before that she had been to both countries": those to which she has just gone.
        gone_to = [d.host for d in drafts if d.same_traveller(travellers)]
        return tuple(Target(host, None, journey.first) for host in dict.fromkeys(gone_to[-2:]))
    if journey.rule == "guest of host":
        # "was the King's guest", "was her guest"
        owner = next((m for m in syntax.sentence.mentions if journey.verb <= m.first <= journey.first), None)
        told = syntax.sides(owner, travellers) if owner is not None else [*syntax.story.focus, *syntax.story.pair]
        hosts = [s for s in told if s.country and s.actor not in {t.actor for t in travellers}]
        here = syntax.story.host if syntax.story.host not in {s.country for s in travellers} else None
        led = hosts[0].country if hosts else here
        return (Target(led, None, journey.first),) if led else ()
    if journey.rule == "host":
        hosts = [s for s in syntax.subjects(journey.first) if s.country]
        return tuple(Target(s.country, None, journey.first) for s in hosts[:1] if s.country)
    if (host := hosted(syntax, journey)[1]) is not None:
        return (Target(host, None, journey.first),)
    if journey.rule == "come to see":
        seen = next((m for m in syntax.sentence.mentions if journey.last <= m.first <= journey.last + 2), None)
        hosts = syntax.sides(seen, travellers) if seen is not None else []
        # Two from abroad may see each other anywhere.
        story_at = {syntax.story.place_country, syntax.story.dateline_country} - {None}
        return tuple(
            Target(s.country, None, journey.first) for s in hosts[:1] if s.country and story_at <= {s.country, None}
        )
    if journey.rule == "return visit":
        # He went to the country of the one who had come to his.
        came = [d for d in drafts if d.host == travellers[0].actor and d.visitors[0].country]
        return tuple(Target(d.visitors[0].country or "", None, journey.first) for d in came[-1:])
    if journey.rule == "follow in person":
        # Who telephoned first came to whom he had telephoned.
        pair = [s for s in syntax.story.pair if s.actor not in {t.actor for t in travellers}]
        return tuple(Target(s.country, None, journey.first) for s in pair[:1] if s.country)
    if journey.rule == "go" and _goes_from_here(syntax, journey, travellers, drafts):
        return (Target(syntax.story.dateline_country or "", None, journey.first),)
    if journey.rule in {"follow", "come next", "followed by"}:
        near = [d for d in drafts if syntax.sentence.line - d.line <= 2 and not d.earlier]
        if near or journey.rule == "follow":
            return tuple(Target(d.host, None, journey.first) for d in near[-1:])
    if _has_own_day(syntax, journey) and (host := _other_of_two(syntax, travellers)) is not None:
        # "The two had last met during the Chilean president's visit of May 2022."
        return (Target(host, None, journey.first),)
    if (headed := _headed(syntax, journey, travellers)) is not None:
        return (headed,)
    if any(d.same_traveller(travellers) for d in drafts):
        return ()
    for k in range(max(0, journey.first - 6), journey.first - 1):
        if [c.lower for c in chunks[k : k + 2]] == ["in", "the"] and chunks[k + 2].lower in {"country", "kingdom"}:
            code = syntax.story.dateline_country or syntax.story.host or _receiving(syntax, journey, travellers)
            at_home = (c for c in (syntax.story.home, *syntax.story.countries[:2]) if c)
            code = code or next((c for c in at_home if c not in {s.country for s in travellers}), None)
            return (Target(code, None, k),) if code else ()
    home, dated = {s.country for s in travellers}, False
    if _at_home(syntax, journey, home):
        return ()
    if named_behind(syntax, journey):
        for k in range(journey.first - 1, 0, -1):
            if chunks[k].kind == "country" and chunks[k - 1].lower in {"in", "to"} and (code := chunks[k].country):
                return (Target(code, None, k),)
    elif (
        journey.rule not in {"arrive", "honour", "come next", "visit here"}
        and not (journey.form and _is_told_now(syntax, journey))
        and not (dated := _is_of_a_day(syntax, journey) or _has_edge(syntax, journey))
    ):
        return ()
    elif journey.rule in {"arrive", "honour"} and (host := _greeter(syntax, journey, travellers)) is not None:
        return (Target(host, None, journey.first),)
    elif None in home:
        return ()
    story, wanted = syntax.story, journey.form or journey.frame == "verb" or dated
    subjects = [code for code in story.countries[:3] if code not in home]
    code = story.dateline_country or (story.place_country if story.place_country in subjects else None)
    code = code or (story.host if story.host in story.countries and story.host not in home else None)
    code = code or next(iter(subjects), None)
    return (Target(code, None, journey.first),) if code and code not in home and wanted else ()


def _headed(syntax: Syntax, journey: Journey, travellers: list[Side]) -> Target | None:
    """Give the town that heads an entry of a chronicle: "3 May. Lima. Visit of the President of Fiji"."""
    story, opens = syntax.story, journey.frame == "noun" and journey.first <= _OPENING
    if not (opens and story.chronicle and story.place_country and named_behind(syntax, journey)):
        return None
    abroad = story.place_country not in {s.country for s in travellers}
    return Target(story.place_country, story.place, journey.first) if abroad else None


def _goes_from_here(syntax: Syntax, journey: Journey, travellers: list[Side], drafts: Sequence[Draft]) -> bool:
    """Tell whether a guest leaves the country of the dateline who had talks or a visit there: "left today after a
    four-day visit", "is to fly home on Friday".
    """
    here, home = syntax.story.dateline_country, {s.country for s in travellers}
    if here is None or home & {here, None} or any(d.same_traveller(travellers) for d in drafts):
        return False
    visit = not NOUNS.isdisjoint(syntax.sentence.lowers[journey.last : journey.last + 12])
    seen = {id(s.person) for s in syntax.story.pair if s.person is not None}
    talks = here in {s.country for s in syntax.story.pair} and any(id(s.person) in seen for s in travellers)
    return (visit or talks) and day_left(syntax, journey) is not None


def _at_home(syntax: Syntax, journey: Journey, home: set[str | None]) -> bool:
    """Tell whether a sentence is set in the country of who seems to travel: "A received B in Oslo on a state visit"."""
    places = [k for k, c in enumerate(syntax.sentence.chunks[: journey.first]) if c.kind == "place" and c.country]
    return any(syntax.sentence.chunks[k].country in home and syntax.stands_in(k) for k in places)


def _receiving(syntax: Syntax, journey: Journey, travellers: list[Side]) -> str | None:
    """Give the country of the only other one whom the sentence names: "A received B, who was in the country"."""
    home = {s.actor for s in travellers}
    named = [s.country for m in syntax.sentence.mentions if m.last <= journey.first for s in syntax.sides(m, [])]
    abroad = {code for code in named if code and code not in home}
    return abroad.pop() if len(abroad) == 1 else None


def _is_told_now(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a visit that does not say where is the one that the story tells of: "who is on a state visit"."""
    before = {c.lower for c in syntax.sentence.chunks[max(0, journey.first - 4) : journey.first]}
    return not syntax.sentence.headline and bool(before & _UNDER_WAY) and not before & EARLIER


def _other_of_two(syntax: Syntax, travellers: list[Side]) -> str | None:
    """Give the country of the other of the two of whom the story is."""
    countries = {s.country for s in syntax.story.pair} - {None}
    others = countries - {s.country for s in travellers}
    return next(iter(others)) if len(countries) == 2 and len(others) == 1 else None


def _is_of_a_day(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a visit that does not say where has a day of its own, under a dateline."""
    return syntax.story.dateline_country is not None and _has_own_day(syntax, journey)


def _has_own_day(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a visit is told with whose it is and with a day of its own: "her visit of May 3"."""
    chunks, k = syntax.sentence.chunks, journey.last
    owned = journey.first > 0 and chunks[journey.first - 1].lower in {"his", "her", "their", "'s", "’s"}
    k += chunks[k : k + 1] != [] and chunks[k].lower == ","
    told = chunks[k : k + 1] and chunks[k].lower in {"of", "on", "from"} and is_date(chunks, k + 1)
    return journey.frame == "noun" and owned and bool(told)


def _has_edge(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a first day or a last is told of a visit that does not say where: "on the first day of a visit",
    under a dateline "wound up her visit on Friday", "his visit, which ends on Friday".
    """
    if journey.frame == "noun" and day_counted(syntax, journey) is not None:
        return True
    if journey.frame != "noun" or syntax.story.dateline_country is None:
        return False
    told = edges_told(syntax, journey) != (None, None)
    return told or (ends(syntax, journey) and not syntax.sentence.headline)


def tells_edge_here(syntax: Syntax, journey: Journey) -> bool:
    """Tell whether a sentence speaks of the first day or the last of "the visit" that goes on under the dateline."""
    before = syntax.sentence.lowers[journey.first - 1] if journey.first else ""
    here = not journey.targets and syntax.story.dateline_country is not None and before in {"the", "this", "his", "her"}
    return here and journey.frame == "noun" and edges_told(syntax, journey) != (None, None)


def _greeter(syntax: Syntax, journey: Journey, travellers: list[Side]) -> str | None:
    """Give the country of who receives an arriving guest: "and was welcomed by X", "Y greeted X, who arrived"."""
    home = {s.actor for s in travellers}
    chunks = syntax.sentence.chunks
    told = any(c.lower == "who" for c in chunks[max(0, journey.first - 3) : journey.first])
    for mention in syntax.sentence.mentions:
        abroad = [s.country for s in syntax.sides(mention, travellers) if s.country and s.country not in home]
        by = mention.first > journey.first and chunks[mention.first - 1].lower == "by"
        if abroad and (by or (told and mention.last < journey.first and not syntax.governed(mention))):
            return abroad[0]
    return None
