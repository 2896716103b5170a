"""Define what may be done with an agreement, and name the words that say so, deny it or put it off."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from relations_db.extraction.reports import AgreementKind, AgreementStatus
from relations_db.resources import table

STATEMENTS: tuple[AgreementKind, ...] = ("joint_statement", "communique", "declaration")
Form = Literal["active", "passive", "nominal", "relative", "spoken", "listed"]
# "Ended with" says of a treaty that it was signed, of a statement that it was issued.
Said = AgreementStatus | Literal["made"]
SIGNATURES = frozenset("signatures signature names name seal seals hand hands initials".split())


def _forms(status: AgreementStatus, words: str) -> dict[str, AgreementStatus]:
    return dict.fromkeys(words.split(), status)


FINITE: dict[str, AgreementStatus] = (
    _forms("signed", "sign signs signed signing ink inks inked inking initial initials initialled initialed "
                     "initialling conclude concludes concluded concluding exchange exchanges exchanged "
                     "exchanging seal seals sealed sealing clinch clinches clinched strike strikes struck "
                     "renew renewed renews penned finalised finalized produce produces produced producing "
                     "yield yields yielded yielding displayed showcased countersigned formalised formalized "
                     "subscribe subscribes subscribed subscribing prolong prolongs prolonged prolonging extended "
                     "trade trades traded swap swaps swapped cement cemented undersign undersigned")
    | _forms("issued", "issue issues issued issuing release releases released releasing publish publishes published "
                       "present presents presented presenting")
    | _forms("adopted", "adopt adopts adopted adopting approve approves approved approving endorse endorses "
                        "endorsed reach reaches reached reaching agree agrees agreed agreeing launch launches "
                        "launched unveil unveils unveiled announce announces announced")
    | _forms("in_force", "ratify ratifies ratified ratifying")
)  # fmt: skip


@cache
def phrases() -> dict[str, tuple[tuple[list[str], Said], ...]]:
    """Give the phrases of several words that have a text behind them, by their last word, with what they say."""
    found: dict[str, list[tuple[list[str], Said]]] = {}
    for row in table("agreement_phrases"):
        phrase = row["phrase"].split()
        found.setdefault(phrase[-1], []).append((phrase, cast(Said, row["status"])))
    return {last: tuple(sorted(several, key=lambda p: -len(p[0]))) for last, several in found.items()}


PARTICIPLES: dict[str, AgreementStatus] = (
    _forms("signed", "signed inked initialled initialed concluded exchanged sealed clinched struck renewed "
                     "finalised finalized penned made countersigned subscribed prolonged extended traded swapped "
                     "formalised formalized executed undersigned")
    | _forms("issued", "issued released published put read proclaimed")
    | _forms("adopted", "adopted approved endorsed reached agreed passed settled")
    | _forms("in_force", "ratified")
)  # fmt: skip
NOUNS: dict[str, AgreementStatus] = (
    _forms("signed", "signing signature signatures conclusion exchange initialling ceremony")
    | _forms("issued", "issuance issuing release publication")
    | _forms("adopted", "adoption approval endorsement")
    | _forms("in_force", "ratification ratifications")
)  # fmt: skip
BARE = frozenset(
    "sign ink initial conclude exchange seal clinch strike renew issue release publish adopt approve endorse "
    "reach agree ratify produce yield subscribe extend trade swap enter".split()
)
DENIED = frozenset(
    "not n't never no without neither nor failed fail fails refused refuse refuses declined yet instead "
    "rejected unable cannot".split()
)
HOPED = frozenset(
    "if unless whether would could may might should hope hopes hoped wish wishes want wants wanted propose "
    "proposed proposes proposal seek seeks sought negotiate negotiating negotiated negotiations consider "
    "considering discuss discussed discussing explore exploring towards toward possible possibility urged urge "
    "urges called call calls support supports supported forward need needs invite suggested suggest suggests "
    "working work works prospect prospects early ought must can rumours cancelled postponed threatened promote "
    "promoting push speed accelerate accelerating facilitate draft drafting before until ever supposed".split()
)
PLANNED = frozenset(
    "will shall 'll expected scheduled due plan plans planned planning agreed ready readiness prepared set "
    "intend intends intention intend tomorrow upcoming forthcoming poised decided pledged to going".split()
)
AUX = frozenset(
    "was were is are be been being get got gets has have had will would shall should could may might can must "
    "to".split()
)
HARD_STOPS = frozenset("; : which who whom where while whereas because although though if when said".split())


@dataclass(frozen=True, slots=True)
class Deed:
    """What is said to have been done with a text.

    Attributes:
        status: as in a report.
        verb: token of the word that says so.
        form: how the sentence is built around it: the makers are the subject of an active or relative verb, stand
            after "by" beside a passive, or are told before.
        last: token after which its makers, day and place may follow.
    """

    status: AgreementStatus
    verb: int
    form: Form
    last: int
