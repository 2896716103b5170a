"""Name the nouns that agreements are called by, and the words that belong to their names or end them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from relations_db.extraction.reports import AgreementKind
from relations_db.language.numerals import CARDINALS, TENS

Need = Literal["nothing", "verb", "capital", "modifier", "statement"]


@dataclass(frozen=True, slots=True)
class Head:
    """What a noun says: the kind of text, whether it is a plural, and what else it takes to be one."""

    kind: AgreementKind
    plural: bool = False
    need: Need = "nothing"


HEADS: dict[str, Head] = {
    "treaty": Head("treaty"), "treaties": Head("treaty", True),
    "agreement": Head("agreement"), "agreements": Head("agreement", True),
    "pact": Head("agreement"), "pacts": Head("agreement", True),
    "accord": Head("agreement"), "accords": Head("agreement", True),
    "deal": Head("agreement", need="verb"), "deals": Head("agreement", True, "verb"),
    "arrangement": Head("agreement", need="verb"), "arrangements": Head("agreement", True, "verb"),
    "partnership": Head("agreement", need="capital"), "framework": Head("agreement", need="verb"),
    "protocol": Head("protocol"), "protocols": Head("protocol", True),
    "memorandum": Head("memorandum"), "memorandums": Head("memorandum", True), "memoranda": Head("memorandum", True),
    "mou": Head("memorandum"), "mous": Head("memorandum", True),
    "moa": Head("memorandum", need="verb"), "moas": Head("memorandum", True, "verb"),
    "declaration": Head("declaration", need="verb"), "declarations": Head("declaration", True, "verb"),
    "communique": Head("communique"), "communiques": Head("communique", True),
    "release": Head("joint_statement", need="statement"),
    "statement": Head("joint_statement", need="statement"), "statements": Head("joint_statement", True, "statement"),
    "plan": Head("plan", need="modifier"), "plans": Head("plan", True, "modifier"),
    "program": Head("plan", need="modifier"), "programme": Head("plan", need="modifier"),
    "programs": Head("plan", True, "modifier"), "programmes": Head("plan", True, "modifier"),
    "compact": Head("agreement", need="verb"),
    "act": Head("agreement", need="capital"), "acts": Head("documents", True, "verb"),
    "statute": Head("treaty", need="capital"),
    "statutes": Head("treaty", need="verb"), "armistice": Head("agreement", need="verb"),
    "concordat": Head("treaty", need="verb"), "addendum": Head("other", need="verb"),
    "addenda": Head("documents", True, "verb"),
    "annex": Head("other", need="verb"), "understanding": Head("other", need="capital"),
    "manifesto": Head("declaration", need="capital"), "texts": Head("documents", True, "verb"),
    "map": Head("plan", need="verb"), "maps": Head("plan", True, "verb"),
    "roadmaps": Head("plan", True, "verb"),
    "roadmap": Head("plan", need="verb"), "agenda": Head("plan", need="capital"),
    "vision": Head("plan", need="capital"), "strategy": Head("plan", need="capital"),
    "concept": Head("plan", need="capital"),
    "document": Head("other", need="verb"), "documents": Head("documents", True, "verb"),
    "instruments": Head("documents", True, "verb"),
    "instrument": Head("other", need="verb"), "papers": Head("documents", True, "verb"),
    "paper": Head("other", need="verb"), "appeal": Head("other", need="statement"),
    "notes": Head("other", True, "verb"), "minutes": Head("other", need="verb"),
    "letter": Head("other", need="verb"), "letters": Head("documents", True, "verb"),
    "convention": Head("treaty", need="verb"), "conventions": Head("treaty", True, "verb"),
    "charter": Head("treaty", need="verb"),
    "record": Head("other", need="verb"), "records": Head("other", True, "verb"),
}  # fmt: skip
# Nouns that make of the text's name a mere attribute: "treaty obligations", "protocol officer".
ATTRIBUTE_OF = frozenset(
    "negotiations negotiation talks obligations obligation officer office department chief division partner "
    "partners ally allies violation violations breach ban terms process draft drafts signatory signatories "
    "ratification implementation anniversary centre center hall organisation organization commission committee "
    "body secretariat route state law bill".split()
)
PLANNING = frozenset(
    "action cooperation co-operation work working implementation joint execution exchange collaboration "
    "agreement executive indicative".split()
)
DETERMINERS = frozenset(
    "the a an this that these those its their his her our another both any such each every all some no".split()
)
NUMBERS = CARDINALS | TENS | {"dozen": 12}
PREPOSITIONS = frozenset(
    "of on in at by with to from for between among under over after before during into onto through via about "
    "against within without upon towards toward per as like following including than across amid until since "
    "despite alongside besides".split()
)
AUXILIARIES = frozenset(
    "is are was were be been being am has have had do does did will would shall should can could may might "
    "must 'll 've 'd not n't never".split()
)
LINKS = frozenset(
    "and or but nor so yet if when while where because although though that which who whom whose what how why "
    "whether".split()
)
PRONOUNS = frozenset("he she it they we i you him them us me himself themselves itself there here".split())
_MAKING = frozenset(
    "sign signs signed signing ink inks inked inking initial initials initialled initialed conclude concludes "
    "concluded concluding exchange exchanges exchanged exchanging issue issues issued issuing release releases "
    "released releasing publish published publishes adopt adopts adopted adopting approve approves approved "
    "approving endorse endorses endorsed ratify ratifies ratified ratifying agree agrees agreed reach reaches "
    "reached seal seals sealed clinch clinches clinched strike struck produce produced produces yield yielded "
    "yields renew renewed finalise finalize finalised finalized witness witnessed witnesses put puts affix "
    "affixed add added make made announce announced unveil unveiled negotiate negotiated penned pen implement "
    "implemented implementing implements launched launch launches see saw sees seen watch watched watches "
    "welcomed welcome".split()
)
VERBS = _MAKING | frozenset(
    "said says say noted stressed stated reads read told called held met visited includes include covers cover "
    "vowed pledged reaffirmed reiterated expressed emphasised emphasized condemned hailed praised underlined "
    "underscored mark marks marked became remains remain provides provide sets set calls builds build took "
    "takes came comes entered enters went followed follows dates dating brought bring brings gave gives "
    "strengthen deepen promote establish uphold violate violated violates breach breached honour honor respect "
    "hold keep review raised raises ended ends".split()
)
LIMIT = 34


def number_of(word: str) -> int | None:
    """Give the number that a word or figures of up to three say."""
    if word.isdigit() and len(word) < 4:
        return int(word)
    return NUMBERS.get(word)
