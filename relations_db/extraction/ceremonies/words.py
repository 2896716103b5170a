"""Name the words of ceremonies: what is held, who gives it, and how one takes part."""

from __future__ import annotations

HEADS = frozenset(
    "banquet banquets reception receptions ceremony ceremonies parade exhibition gala commemoration "
    "commemorations celebration celebrations unveiling inauguration groundbreaking ground-breaking funeral "
    "coronation enthronement investiture swearing-in".split()
)
# Ceremonies only with one of these before them, or where they honour somebody: a dinner is a meal.
MEALS = frozenset("dinner dinners luncheon lunch".split())
# Between a giver's verb and a meal: "hosted a private dinner".
MEAL_ADJECTIVES = frozenset("a an the private working small festive customary joint return".split())
HONOURING = frozenset("honour honor honouring honoring".split())
# Ceremonies only where they are of or for something: an installation may be a factory's.
OF_SOMEBODY = frozenset("installation anniversary".split())
# What an embassy holds is one whatever it is called.
OF_EMBASSIES = frozenset("event evening".split())
GRAND = frozenset("state gala welcome welcoming official formal farewell ceremonial".split())
# "A warm reception" is how something was taken; a "welcome ceremony" belongs to every visit.
FIGURATIVE = frozenset(
    "warm mixed cool cold hostile rousing enthusiastic lukewarm frosty muted chilly tumultuous hero's".split()
)
WELCOMES = frozenset("welcome welcoming arrival departure".split())
ATTENDING = frozenset(
    "attended attend attends attending joined graced addressed addressing opened witnessed watched reviewed visited "
    "viewed toured followed".split()
)
# Verbs that need "at" or "in" before the ceremony.
PARTAKING = frozenset(
    "participated participating presided presiding part present spoke spoken speaking speech speeches remarks "
    "guest guests represented represent appeared".split()
)
GIVING = frozenset(
    "gave gives hosted hosts host held threw offered offers organised organized arranged staged hosting laid lays "
    "tendered marked".split()
)
# Between a giver's verb and the ceremony stands where and when: "offered at the Palace, on Monday, a dinner".
BETWEEN = frozenset("at in on the of , here there that same this on an a audience and".split())
ENTERTAINING = frozenset("entertained feted fêted feasted treated".split())
GIVEN = frozenset("hosted given held organised organized offered staged arranged mounted".split())
UNVEILING = frozenset("inaugurated unveiled inaugurating unveiling reopened commissioned".split())
COMING = frozenset("came come arrived travelled traveled flew was were been went gathered".split())
# What is inaugurated in a ceremony; a policy or an era is not.
SITES = frozenset(
    "airport hospital school university centre center bridge road highway railway line station terminal port "
    "harbour plant dam power pipeline project building embassy consulate office hall museum library park "
    "garden monument memorial statue bust plaque stele stadium factory refinery mosque church temple hotel "
    "laboratory institute festival exhibition fair pavilion gallery house crossing checkpoint corridor link "
    "substation grid interconnector tunnel canal works campus academy clinic complex facility headquarters "
    "season prize refinery brewery mine barrage canal reservoir".split()
)
WREATHS = frozenset("wreath wreaths floral".split())
# The opening of a sentence that goes on about the ceremony just told.
EVENTS = frozenset(
    "event ceremony reception banquet celebration function occasion exhibition gathering commemoration "
    "inauguration parade".split()
)
EMBASSIES = frozenset("embassy embassies consulate mission".split())


def is_embassy(lower: str) -> bool:
    """Tell whether words name an embassy, a consulate or a high commission."""
    return not EMBASSIES.isdisjoint(lower.split()) or "high commission" in lower


NOT_TOLD = frozenset(
    "will would could may might should can shall hope hopes hoped wish want wants wanted intends asked invited "
    "invites invite invitation refused declined failed never not n't cannot unless if whether planned plans "
    "plan planning scheduled expected due cancelled canceled postponed preparing preparations prepare upcoming "
    "forthcoming tomorrow ahead".split()
)
# Stand before a ceremony's head as parts of its name.
MODIFIERS = frozenset(
    "grand photo signing closing launch launching inaugural award flag raising wreath laying art military "
    "national day civic cultural opening commissioning handover torch memorial mourning joint large small "
    "diplomatic special solemn cutting ribbon breaking ground foundation stone annual evening new year spring "
    "lunar anniversary unveiling inauguration swearing victory dinner customary return private".split()
)
SPEAKING = frozenset(
    "said noted stressed praised reflected emphasised emphasized highlighted recalled affirmed thanked hailed "
    "proposed spoke underlined".split()
)
# Past these nothing belongs to a ceremony's phrase.
BREAKS = frozenset("; : . “ ” who which that where while when after before because".split())
# A feast of a whole country, with these before "Day".
NATIONAL = frozenset("independence liberation republic victory constitution".split())
# What is conferred in a ceremony, and the verbs for it.
HONOURS = frozenset(
    "order medal medals decoration decorations doctorate insignia award prize cross collar key keys star".split()
)
# Honours also without a capital: any order may be given, and any star may hang in the sky.
PLAIN_HONOURS = frozenset("medal medals decoration decorations doctorate insignia key keys".split())
CONFERRING = frozenset(
    "conferred bestowed decorated awarded presented invested pinned hung placed placing handed received".split()
)
TREES = frozenset("tree trees sapling saplings oak olive cedar linden cherry palm".split())
TRIGGERS = (
    HEADS
    | HONOURS
    | NATIONAL
    | MEALS
    | UNVEILING
    | WREATHS
    | EVENTS
    | OF_SOMEBODY
    | OF_EMBASSIES
    | frozenset(
        {
            "opening",
            "opened",
            "launched",
            "ribbon",
            "button",
            "foundation",
            "ground",
            "sworn",
            "oath",
            "book",
            "planted",
        }
    )
)
