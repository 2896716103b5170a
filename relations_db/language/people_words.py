"""List the words that stand beside names: of counterparts, of sorts of people, of parts of the world, of sites."""

from __future__ import annotations

COUNTERPARTS = (
    "counterpart",
    "counterparts",
    "colleague",
    "colleagues",
    "opposite number",
    "opposite numbers",
    "peer",
    "peers",
)

# A name before one of these is not somebody's.
SITES = frozenset(
    "airport corridor hall palace hotel monastery bridge street square avenue hospital centre center stadium park "
    "river valley lake mountain mountains island islands province region district airfield base barracks museum "
    "cathedral mosque church temple theatre library university college school academy institute port dam pipeline "
    "railway highway canal border crossing camp prison bank agency newspaper daily magazine formula format accord "
    "accords agreement pact treaty declaration process summit forum initiative plan complex mausoleum memorial shrine "
    "tomb fortress citadel monument observatory ruins house villa lodge".split()
)

# With these somebody is named beside a country or party.
SORTS_OF_PEOPLE = frozenset(
    word + ending for ending in ("", "s") for word in "friend comrade politician negotiator delegate visitor guest "
    "parliamentarian democrat socialist conservative liberal green veteran dissident exile professor".split()
)  # fmt: skip

# Say of what part of the world somebody is.
REGIONAL = frozenset(
    "andean antillean arab balkan baltic caribbean eurasian himalayan iberian melanesian micronesian nordic "
    "oceanian polynesian saharan sahelian scandinavian african asian european gulf pacific island west east central "
    "north southern northern south southeast".split()
) | {"latin american", "south american", "central american", "north american"}
