"""Define a person as one article knows him or her, and which offices a title may stand for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from relations_db.language.lexicon import KnownPerson
from relations_db.language.mentions import PersonMention
from relations_db.language.office import Office
from relations_db.language.portfolios import share_portfolio

_ALL = (
    "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister", "party",
    "parliament", "ambassador", "royal", "official", "other",
)  # fmt: skip
# Words of office that any holder of one of these levels may go by.
GENERIC: dict[str, tuple[str, ...]] = {
    "leader": (
        "head_of_state",
        "head_of_government",
        "party",
        "royal",
        "other",
        "official",
        "deputy_head_of_government",
    ),
    "top leader": ("head_of_state", "party", "royal"),
    **dict.fromkeys(("party chief", "party leader", "party boss"), ("party",)),
    "head of state": ("head_of_state", "royal"),
    "head of government": ("head_of_government",),
    "president": ("head_of_state",),
    "prime minister": ("head_of_government",),
    "premier": ("head_of_government",),
    "chancellor": ("head_of_government",),
    "minister": ("foreign_minister", "minister"),
    "foreign minister": ("foreign_minister",),
    "monarch": ("royal",),
    "sovereign": ("royal",),
    "top diplomat": ("foreign_minister",),
    "official": ("official", "party", "minister", "foreign_minister", "ambassador", "parliament", "military"),
    **dict.fromkeys(("diplomat", "chief diplomat", "senior diplomat"), ("foreign_minister", "ambassador")),
    "envoy": ("ambassador",),
    **dict.fromkeys(("representative", "head of the delegation", "delegation head"), _ALL),
    "ruler": ("royal", "head_of_state"),
    "holy father": ("head_of_state", "royal"),
    "pontiff": ("head_of_state", "royal"),
}


# Other names of an office: who holds the one may go by the other.
_PRESIDENTS = (
    "president of the republic", "state president", "president of the state", "federal president", "chief of state",
    "executive president", "president of the islamic republic", "president of the confederation",
)  # fmt: skip
_PREMIERS = (
    "head of the government", "president of the government", "president of the council of ministers",
    "president of the council", "chairman of the council of ministers", "chairman of the government", "chief minister",
    "chairman of the cabinet of ministers", "chief of government", "taoiseach", "statsminister", "federal chancellor",
)  # fmt: skip
_SAME: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_PRESIDENTS, ("president",)),
    **dict.fromkeys(_PREMIERS, ("head of government",)),
    "amir": ("emir",), "emir": ("amir",), "federal chancellor": ("chancellor",),
    "roman pontiff": ("pontiff",), "state leader": ("leader",), "custodian of the two holy mosques": ("king",),
}  # fmt: skip
# Nobody calls a king a president, but a prime minister a premier and a leader.
_NO_SYNONYMS = frozenset({"president", "chancellor", "minister"})
# Those of organisations are called so without them.
SECRETARIES = ("secretary-general", "secretary general")
_HEADING = frozenset({
    *SECRETARIES, "director-general", "director general", "executive secretary", "managing director", "chairperson",
    "chairman", "chairwoman", "chair", "high commissioner", "high representative",
})  # fmt: skip
_CHIEFS = frozenset({"chief", "head", "boss", "leader"})
_BELOW = frozenset({"deputy", "vice", "assistant", "under", "associate"})
# Of a parliament's president nobody says "the President" alone.
_PRESIDING = frozenset("speaker chairman chairwoman chairperson".split())
# So ministers are called in some countries.
_CABINET = frozenset({"secretary"})
_UNDER = frozenset({"minister", "secretary"})
_SPEAKING = ("spokesman", "spokeswoman", "spokesperson", "press secretary")
_NO_LEVEL = frozenset({None, "other", "military"})
LEADING = ("head_of_state", "head_of_government")
CROWNED = frozenset("king queen emperor empress sultan emir amir shah".split())
HOLY = frozenset({"pope", "holy father", "pontiff", "roman pontiff"})
# Whose rulers and their kin are sheikhs, whether a text says so or not.
_OF_SHEIKHS = frozenset({"AE", "BH", "KW", "QA"})
# So somebody is called who may hold an office of any level.
_OF_ANY_LEVEL = frozenset({"leader", "top leader", "senator", "official", "representative", "delegation head"})
# Words for the holder of an office that do not name it.
VAGUE = _OF_ANY_LEVEL | frozenset(
    {"pm", "eam", "nsa", "holy father", "pontiff", "comandante", "ruler", "top diplomat", "diplomat", "chief diplomat"}
    | {"senior diplomat", "envoy", "head of the delegation"}
)
_ANOTHER_NAME = VAGUE | frozenset(
    {"head of state", "head of government", "premier", "monarch", "sovereign", "custodian of the two holy mosques"}
)


def plain_title(title: str) -> str:
    """Give what the holder of an office is called for short: the "President of the Republic" is "the President"."""
    return "president" if title in _PRESIDENTS else title


def _only_calls(office: Office) -> bool:
    """Tell whether the words of an office do not name it: "the premier", "the UN chief"."""
    return office.title in _ANOTHER_NAME or (office.level == "organization" and office.title.endswith(" chief"))


def _is_short_for(title: str, office: Office) -> bool:
    """Tell whether an office goes by its last word: "the General" is a lieutenant general, "the Speaker" the speaker of
    the assembly, but no deputy speaker.
    """
    words = office.title.split()
    if title in _CABINET and office.level in {"foreign_minister", "minister"}:
        # "Secretary of State", "Defence Secretary"
        return title in words and _BELOW.isdisjoint(words)
    first, _, second = title.partition(" ")
    if first in _BELOW and second in _UNDER and words[0] == first and "prime" not in words:
        # "the Vice Minister" is the Vice Foreign Minister.
        return second in words
    if not office.title.endswith(f" {title}"):
        return False
    if office.level == "parliament":
        return title in _PRESIDING and _BELOW.isdisjoint(office.title.split())
    return office.level == "military"


def _heads_organization_as(title: str, office: Office) -> bool:
    """Tell whether who holds an office may be called by a title: the "Secretary-General of ASEAN" is "the
    Secretary-General" and "the ASEAN chief", the "UN chief" is "the Secretary-General".
    """
    words = office.title.split()
    if (office.level != "organization" and office.organization is None) or not _BELOW.isdisjoint(words):
        return False
    chief = words[-1] in _CHIEFS
    if title in _HEADING:
        return title in office.title or (chief and len(words) < 3 and office.role.lower().endswith(words[-1]))
    called = title.split()
    heads = chief or office.title.endswith("president") or any(each in office.title for each in _HEADING)
    return len(called) < 3 and called[-1] == "chief" and heads


@dataclass(slots=True, eq=False)
class Person:
    """A person as one article knows him or her.

    Attributes:
        name: the fullest form met.
        words: its words, folded and in lower case.
        country, organization, party: for whom he or she speaks.
        offices: in the order of first mention.
        order: number of the first mention.
        confirmed: whether anything says that the name is a person's.
        known: what the lexicon says of the person.
        sex: `f` or `m`, where the lexicon, a title or the given name tells.
        mentions: how often the article names him or her.
        new: whether the article tells that he came into his office.
        styles: with which the article names him or her: "sheikh", "cardinal".
        spellings: how a word of the name is spelt where it stands alone, if otherwise than in the full name.
    """

    name: str
    words: tuple[str, ...]
    country: str | None = None
    organization: str | None = None
    party: str | None = None
    offices: list[Office] = field(default_factory=list)
    order: int = 0
    confirmed: bool = False
    last_seen: int = 0
    known: KnownPerson | None = None
    spellings: Counter[str] = field(default_factory=Counter)
    sex: str | None = None
    mentions: int = 0
    former: bool = False
    new: bool = False
    styles: set[str] = field(default_factory=set)

    @property
    def role(self) -> str | None:
        """Give the office to show: the first that is more than a rank."""
        return self.shown(self.offices)

    def shown(self, told: Sequence[Office]) -> str | None:
        """Give the office to show where some are told: the first that is more than a rank, by its name where they only
        tell a way to call it: "the premier" is "Prime Minister".
        """
        if not told:
            return None
        first = told[0]
        if first.level == "military":
            first = next((o for o in told if o.level != "military"), first)
        if _only_calls(first):
            named = (o for o in self.offices if not _only_calls(o) and o.level not in _NO_LEVEL)
            first = next((o for o in named if o.level == first.level or first.title in _OF_ANY_LEVEL), first)
        return first.role

    def holds(self, title: str) -> bool:
        """Tell whether the person holds an office that `title` may stand for."""
        return any(self._holds(each) for each in (title, *_SAME.get(title, ())))

    def _holds(self, title: str) -> bool:
        # "The Deputy Prime Minister and Foreign Minister" is the Foreign Minister, too.
        told = any(o.title == title or title in o.title.split(" and ") for o in self.offices)
        if told or (self.known is not None and title in self.known.offices):
            return True
        if any(share_portfolio(title, written) for o in self.offices for written in (o.title, o.role.lower())):
            return True
        if any(o.level in LEADING and o.title.startswith(f"{title} of ") for o in self.offices):
            # A "President of the Government" is "the President".
            return True
        if any(_heads_organization_as(title, o) for o in self.offices):
            return True
        if title in {"sheikh", "sheik", "shaikh"} and self.country in _OF_SHEIKHS and self.leads:
            return True
        if title in self.styles or any(_is_short_for(title, o) for o in self.offices):
            return True
        return self.is_of(GENERIC.get(title, ()), known=title not in _NO_SYNONYMS)

    def is_of(self, levels: tuple[str, ...], *, known: bool) -> bool:
        """Tell whether the person holds an office of some levels, by the article, or by the lexicon where that gives
        none.
        """
        if any(o.level in levels for o in self.offices):
            return True
        told = {o.level for o in self.offices} - {None, "other", "military"}
        return known and self.known is not None and not told and not set(levels).isdisjoint(self.known.levels)

    @property
    def levels(self) -> set[str | None]:
        """Give the levels of the offices told, by the lexicon where the article tells none."""
        told = {o.level for o in self.offices}
        return told or set(self.known.levels if self.known is not None else ())

    def heads_organization(self, title: str) -> bool:
        """Tell whether the person holds such an office in an organisation: the President of the European Council is one
        of "both Presidents".
        """
        return any(o.level == "organization" and title in o.title.split() for o in self.offices)

    def styled_otherwise(self, mention: PersonMention) -> bool:
        """Tell whether somebody is known as a chancellor whom a mention calls a prime minister, or the reverse."""
        called = {o.title for o in self.offices if o.level == "head_of_government"}
        title = mention.offices[0].title if mention.offices else ""
        if title in {"prime minister", "premier"}:
            return called == {"chancellor"}
        return title == "chancellor" and bool(called) and "chancellor" not in called

    @property
    def reigns(self) -> bool:
        """Tell whether the person wears a crown, by the article or by the lexicon."""
        titles = {o.title for o in self.offices} or set(self.known.offices if self.known is not None else ())
        return not titles.isdisjoint(CROWNED)

    @property
    def leads(self) -> bool:
        """Tell whether the person holds a high office, by the article or by the lexicon, and does not only speak for
        somebody who does.
        """
        high = any(o.level not in {None, "other"} and not o.title.endswith(_SPEAKING) for o in self.offices)
        return high or bool(self.known and self.known.offices)

    def may_be(self, pronoun: str) -> bool:
        """Tell whether "he", "she", "him" or "her" may mean the person."""
        return self.sex is None or self.sex == ("f" if pronoun in {"she", "her"} else "m")
