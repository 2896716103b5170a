"""Place those of whom no country is told where a guest from abroad meets them: "In Oslo Speaker A received her"."""

from __future__ import annotations

from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import Clause, clause_of
from relations_db.language.mentions import PersonMention

# Who holds an office like these and is named without a country is of the country where the story is.
_OF_THE_PLACE = frozenset({"head_of_state", "head_of_government", "deputy_head_of_government", "parliament"})
# Who does this need not be there.
FROM_AFAR = frozenset(
    "cable cables cabled telegram telegrams telegraphed letter letters message messages wrote written sent sends "
    "phone phoned telephone telephoned rang call called calls congratulated condolences greetings posted".split()
)
# What stands between two of a list.
_IN_LISTS = frozenset(", and ; with by to also later then the".split())


def place_locals(syntax: Syntax) -> None:
    """Give a leader of whom no country is told that of the place where a guest from abroad is: "In Oslo Speaker A
    received her."
    """
    story = syntax.story
    guest = story.visitor or story.first
    if guest is None or syntax.looks_away:
        return
    if not FROM_AFAR.isdisjoint(syntax.sentence.words):
        return
    behind, around = 0, None
    for mention in syntax.sentence.mentions:
        person = story.cast.person(mention)
        if person is None or person.country is not None or person.organization is not None or mention.owner:
            continue
        # "to Peru, where he met Speaker A and, later, with Minister B": the list goes on where it began.
        listed = around is not None and _IN_LISTS.issuperset(syntax.sentence.lowers[behind : mention.first])
        country = around = around if listed else _country_around(syntax, mention)
        behind = mention.last
        if country not in (None, guest.country) and any(o.level in _OF_THE_PLACE for o in mention.offices):
            person.country = country


def _country_around(syntax: Syntax, mention: PersonMention) -> str | None:
    """Give the country of the place told behind somebody in the clause, or before him, else where the story is."""
    chunks = syntax.sentence.chunks
    clause: Clause | None = clause_of(syntax.sentence, mention.first)
    behind = mention.last
    while clause is not None:
        opens = clause.chunks[0]
        land = opens - 1 - (syntax.sentence.lowers[opens - 1] == ",")
        if syntax.sentence.lowers[opens] == "where" and land > 0 and chunks[land].country is not None:
            # "led a delegation to Peru, where he met Speaker A"
            return chunks[land].country
        here = [k for k in clause.chunks if chunks[k].kind == "place" and chunks[k].country]
        here = [k for k in here if syntax.stands_in(k)]
        before = [k for k in here if k < mention.first]
        if near := [k for k in here if k >= behind][:1] or before[-1:]:
            return chunks[near[0]].country
        # "In Riga, where A received him, and in Oslo": what a clause hangs on stands before it.
        clause, behind = clause.head, len(chunks)
    return syntax.story.place_country
