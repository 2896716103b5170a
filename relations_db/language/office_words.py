"""List the words by which offices are read: what stands before their heads, what they are held of, who is sent."""

from __future__ import annotations

DETERMINERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "our", "both", "that", "this"})
ADJECTIVES = frozenset(
    "recently freshly "
    "new newly visiting late former then current acting incumbent outgoing incoming elected re-elected "
    "respected beloved friendly fellow caretaker interim designate designated long-serving old veteran young "
    "long time origin born backed "
    "top then-acting ex longtime senior junior first second third fourth fifth ranking "
    "deputy vice chief executive joint political "
    "visiting neighbouring own deposed exiled ousted working transitional ruling re".split()
)
# Plain words that may stand before the head of an office, and on the way to it.
BEFORE_HEAD = ADJECTIVES | {"and", "&", "standing"}
# Behind "newly" so does how somebody came to it: "the newly appointed minister", not "the party appointed Minister X".
NEWLY = frozenset({"newly", "recently", "freshly"})
INSTALLED = frozenset("inaugurated appointed reelected reappointed re-appointed installed nominated crowned".split())
ON_THE_WAY = ADJECTIVES | {"and", "&", "of"}
# Whose office may be "at" or "in" a place, and "on" a matter.
POSTED = ("ambassador", "envoy", "representative", "charge", "consul", "commissioner")
CHARGED_WITH = ("envoy", "adviser", "advisor", "representative", "rapporteur", "commissioner")
# No office is "for" these: somebody has come for them.
TALKS = frozenset("talks consultations negotiations discussions meetings conversations".split())
NAMING = ("country", "adjective", "place", "organization", "party", "body", "title_word", "possessive")
NO_INSTITUTION = frozenset({"word", "name", "date", "mark", "honorific", "rank", "office"})
JOINING = frozenset({"and", "&", "for", "of", "the", "on", "-", ",", "its", "with", "de", "/", "ninth", "to"})
# In a line in title case these stand before an office, and are no part of it.
IN_TITLE_CASE = frozenset("between with by from among during after before when while as".split())
COMPLEMENT_PREPOSITIONS = frozenset({"of", "for", "at", "on", "to", "in", "under"})
# "the President of the friendly Republic of Peru"
FRIENDLY = frozenset("friendly brotherly sisterly sister fraternal neighbouring neighboring".split())
# What somebody is the head of, and what that makes him: "the head of the Spanish executive".
LED = {
    "government": ("head of government", "head_of_government"),
    "executive": ("head of government", "head_of_government"),
    "state": ("head of state", "head_of_state"),
    "diplomacy": ("foreign minister", "foreign_minister"),
}
# Who has charge of something for an organisation.
IN_CHARGE = frozenset("chief head commissioner coordinator director boss envoy".split())
AFTER_OFFICIAL = frozenset("said says told of in from who and met also then later held has had was is".split())
# Of one who leads one of these it is told of which country it is.
SIDES = frozenset("team side negotiators contingent".split())
# Who holds one of these holds it for nothing in particular.
WHOLE = frozenset(
    "president,king,queen,prime minister,premier,chancellor,emir,amir,sultan,emperor,pope,crown prince,speaker,"
    "governor,mayor,head of state,head of government,leader,counterpart,monarch,sovereign,taoiseach".split(",")
)
# Of which a president may be who heads a state or its government.
STATES = frozenset(
    "republic government state states nation federation union council ministers cabinet country kingdom presidency "
    "council's executive authority administration regional transitional confederation".split()
)
HEADING_STATES = frozenset({"head_of_state", "head_of_government"})
# Who stands behind a possessive as another's: "the President's special envoy", and what may stand before him.
OWNED_ENVOYS = ("envoy", "representative", "counsellor", "counselor")
BEFORE_ENVOYS = frozenset(
    "special personal new former then diplomatic foreign national security economic political policy affairs".split()
)
# Who is sent by somebody, whose name follows.
ENVOYS = frozenset("envoy ambassador representative emissary messenger".split())
SENT_TO = (
    "ambassador",
    "envoy",
    "representative",
    "adviser",
    "advisor",
    "commissioner",
    "consul",
    "delegate",
    "minister-counsellor",
    "counsellor",
    "counselor",
    "special assistant",
    "aide",
    "secretary to",
    "observer",
    "nuncio",
)
# Who holds one of these may serve somebody else's office: "head of the President's Office".
SUBORDINATE = (*SENT_TO, "secretary", "head", "chief", "deputy", "member", "assistant", "office", "director")
# Offices that take their level from what they are heads or members of.
HEADS = frozenset(
    {
        "president",
        "chairman",
        "chairwoman",
        "chairperson",
        "chair",
        "vice chairman",
        "vice president",
        "head",
        "leader",
    }
)
# Before a name these are a style: whoever stands before "and Minister A" is another.
STYLES = frozenset({"secretary", "minister", "ambassador", "senator"})
# These stand before the office that they are second in, and before whose it is.
SECONDING = frozenset({"deputy", "assistant", "vice", "deputy assistant"})
# What a minister may be of beside what the name of his office says.
OF_PORTFOLIO = frozenset({"of", "for"})
PORTFOLIOS = frozenset({"title_word", "adjective", "word"})
LONGEST_PORTFOLIO = 3
# With chunks of these kinds the phrase of an office may begin: those that `_head_of_office` takes first.
OPENING_OFFICES = frozenset("office country adjective place party organization body title_word".split())
