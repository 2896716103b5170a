"""Tell what is said of an agreement that a sentence names: signed, issued, adopted, planned, or merely spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from relations_db.extraction.agreements.names import TextName
from relations_db.extraction.reports import AgreementKind, AgreementStatus
from relations_db.extraction.wording import Wording

STATEMENTS: tuple[AgreementKind, ...] = ("joint_statement", "communique", "declaration")
Form = Literal["active", "passive", "nominal", "relative", "spoken", "listed"]
_ABOUT = frozenset("on for over about".split())
_NAMED_KINDS = frozenset("name office country adjective honorific organization".split())
_PUT = frozenset("put puts affixed affix added add adding set appended putting affixing lent gave".split())
_SELDOM_BARE = frozenset("approve agree reach produce yield release issue exchange strike initial".split())
_OPENS_PASSIVE = frozenset(
    "was were has have had is are being will would could should may might can must be been shall".split()
)
_AFTER_PARTICIPLE = frozenset(
    "in on by at during between with after last earlier here following yesterday today this when".split()
)
_ASIDES = frozenset("in at on during after before with under here there".split())
_SIGNATURES = frozenset("signatures signature names name".split())


def _forms(status: AgreementStatus, words: str) -> dict[str, AgreementStatus]:
    return dict.fromkeys(words.split(), status)


_FINITE: dict[str, AgreementStatus] = (
    _forms("signed", "sign signs signed signing ink inks inked inking initial initials initialled initialed "
                     "initialling conclude concludes concluded concluding exchange exchanges exchanged "
                     "exchanging seal seals sealed sealing clinch clinches clinched strike strikes struck "
                     "renew renewed renews penned finalised finalized produce produces produced producing "
                     "yield yields yielded yielding displayed showcased countersigned formalised formalized")
    | _forms("issued", "issue issues issued issuing release releases released releasing publish publishes published")
    | _forms("adopted", "adopt adopts adopted adopting approve approves approved approving endorse endorses "
                        "endorsed reach reaches reached reaching agree agrees agreed agreeing launch launches "
                        "launched unveil unveils unveiled announce announces announced")
    | _forms("in_force", "ratify ratifies ratified ratifying")
)  # fmt: skip
_PARTICIPLES: dict[str, AgreementStatus] = (
    _forms("signed", "signed inked initialled initialed concluded exchanged sealed clinched struck renewed "
                     "finalised finalized penned made countersigned")
    | _forms("issued", "issued released published put")
    | _forms("adopted", "adopted approved endorsed reached agreed passed")
    | _forms("in_force", "ratified")
)  # fmt: skip
_NOUNS: dict[str, AgreementStatus] = (
    _forms("signed", "signing signature signatures conclusion exchange initialling ceremony")
    | _forms("issued", "issuance issuing release publication")
    | _forms("adopted", "adoption approval endorsement")
)  # fmt: skip
_BARE = frozenset(
    "sign ink initial conclude exchange seal clinch strike renew issue release publish adopt approve endorse "
    "reach agree ratify produce yield".split()
)
_DENIED = frozenset(
    "not n't never no without neither nor failed fail fails refused refuse refuses declined yet instead "
    "rejected unable cannot".split()
)
_HOPED = frozenset(
    "if unless whether would could may might should hope hopes hoped wish wishes want wants wanted propose "
    "proposed proposes proposal seek seeks sought negotiate negotiating negotiated negotiations consider "
    "considering discuss discussed discussing explore exploring towards toward possible possibility urged urge "
    "urges called call calls support supports supported forward need needs invite suggested suggest suggests "
    "working work works prospect prospects early ought must can rumours cancelled postponed threatened promote "
    "promoting push speed accelerate accelerating facilitate draft drafting before until ever supposed".split()
)
_PLANNED = frozenset(
    "will shall 'll expected scheduled due plan plans planned planning agreed ready readiness prepared set "
    "intend intends intention intend tomorrow upcoming forthcoming poised decided pledged to going".split()
)
_SKIPPED = frozenset(
    "the a an new also jointly formally officially then later both two several many various other further "
    "subsequently together today yesterday separately finally just recently already now its their his her this "
    "that , as first respectively successfully up an important series another such of following historic here "
    "on-site up".split()
)
_AUX = frozenset(
    "was were is are be been being get got gets has have had will would shall should could may might can must "
    "to".split()
)
_ADVERBS = frozenset(
    "also then later formally officially jointly subsequently already finally just recently both all yet not "
    "never ever again first thereafter today yesterday only duly due expected scheduled likely n't being been "
    "be since".split()
)
_HARD_STOPS = frozenset(
    {
        ";",
        ":",
        "which",
        "who",
        "whom",
        "where",
        "while",
        "whereas",
        "because",
        "although",
        "though",
        "if",
        "when",
        "said",
    }
)


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


@dataclass(slots=True)
class Group:
    """Names coordinated under one verb: "the Treaty on … and the Declaration on …"."""

    names: list[TextName]

    @property
    def first(self) -> int:
        """Give the first token."""
        return self.names[0].first

    @property
    def last(self) -> int:
        """Give the token after the last."""
        return self.names[-1].last


def group_names(words: Wording, names: Sequence[TextName]) -> list[Group]:
    """Put names that are coordinated into groups, in text order."""
    groups: list[Group] = []
    for name in names:
        if groups and words.lower[groups[-1].last : name.first] in (
            ["known", "as"],
            ["called"],
            ["entitled"],
            ["titled"],
            ["dubbed"],
        ):
            # "the document known as the … Declaration" is one text.
            name.first = groups[-1].names[-1].first
            groups[-1].names[-1] = name
        elif groups and _one_title(words, groups[-1].names[-1], name):
            before = groups[-1].names[-1]
            name.first, name.title_first, name.title = (
                before.first,
                before.title_first,
                f"{before.title} and {name.title}",
            )
            name.definite, name.count = before.definite, before.count
            groups[-1].names[-1] = name
        elif (
            groups
            and not name.inner
            and not groups[-1].names[-1].inner
            and _coordinates(words, groups[-1].last, name.first)
        ):
            groups[-1].names.append(name)
        else:
            groups.append(Group([name]))
    return groups


def _one_title(words: Wording, one: TextName, other: TextName) -> bool:
    """Tell whether "and" stands inside a title: "a Strategic Partnership and Cooperation Agreement"."""
    return (
        words.lower[one.last : other.first] == ["and"]
        and one.title.endswith("Partnership")
        and other.first == other.title_first
        and words.capital(other.first)
        and words.capital(other.head)
        and not other.plural
    )


def _coordinates(words: Wording, first: int, last: int) -> bool:
    between = [w for w in words.lower[first:last] if w != "”"]
    linking = {"and", "as", "well", ",", "together", "with", "along", "plus", "&", "also", "including", "alongside"}
    linking |= {"it", "them"}
    return bool(between) and len(between) < 5 and all(w in linking for w in between)


def find_deed(words: Wording, group: Group, before: tuple[Group, Deed] | None, *, outer: bool = False) -> Deed | None:
    """Give what is said of a group of names; None where they are only spoken of, hoped for or denied.

    Args:
        words: of the sentence.
        group: the names.
        before: the group before them in the sentence and its deed, for lists after a colon or "among them".
        outer: whether another text is named inside the last of them, to which what follows belongs.
    """
    lead = words.lower[max(0, group.first - 3) : group.first]
    if words.at(group.first) in ("no", "any", "neither") or words.at(group.first - 1) == "without":
        return None
    if set(lead) & {"negotiations", "talks", "consultations", "negotiation"} and set(lead) & _ABOUT:
        return None
    direct = _before(words, group.first, group.names) if not group.names[0].inner else None
    if direct is not None and direct.form == "active" and group.first - direct.verb < 5:
        return direct
    if outer:
        return direct
    found = _after(words, group.last, group.names)
    if found == "none":
        return None
    if isinstance(found, Deed):
        return found
    if direct is not None:
        return direct
    if before is not None and _enumerates(words, before[0].last, group.first):
        return Deed(before[1].status, before[1].verb, "listed", group.last)
    if before is not None and before[1].form == "active" and _gapped(words, before[0].last, group):
        return Deed(before[1].status, before[1].verb, "listed", group.last)
    if before is not None and before[1].form == "passive" and _besides(words, before[1].last, group):
        return Deed(before[1].status, before[1].verb, "listed", group.last)
    if (verb := _among_signed(words, group.first)) is not None:
        return Deed(_PARTICIPLES[words.lower[verb]], verb, "passive", group.last)
    if before is None and _verbless(words, group):
        return Deed("signed", group.first, "spoken", group.last)
    return None


def _besides(words: Wording, first: int, group: Group) -> bool:
    """Tell whether a text follows a passive without a verb of its own: "the treaty was signed, and ten accords too"."""
    name = group.names[0]
    joined = words.lower[first : group.first] in ([",", "and"], ["and"], [",", "as", "were"], ["as", "were"])
    counted = name.count is not None or words.at(name.first) in ("a", "an", "several")
    return joined and counted and words.at(group.last) in (".", "besides", "too", ";", "as", "")


def _among_signed(words: Wording, first: int) -> int | None:
    """Give the participle of "among the texts signed was a memorandum"; None where nothing of the kind is before."""
    if words.at(first - 1) not in ("is", "was", "were", "are") or "among" not in words.lower[max(0, first - 8) : first]:
        return None
    return next((k for k in range(first - 2, max(-1, first - 7), -1) if words.lower[k] in _PARTICIPLES), None)


def _verbless(words: Wording, group: Group) -> bool:
    """Tell whether texts are all that a jotted sentence names: "Three memoranda, one of them on health."."""
    name = group.names[0]
    if group.first or name.definite or (name.count is None and words.at(0) not in ("a", "an")):
        return False
    rest = words.lower[group.last :]
    return len(words) < 24 and not any(w in _AUX or w in _FINITE or w.endswith("ed") for w in rest) and "?" not in rest


def find_first(words: Wording, group: Group) -> Deed | None:
    """Give the deed before a group whose last name has a verb of its own: "the signing of A, and B was issued"."""
    if "," not in words.lower[group.names[-2].last : group.names[-1].first]:
        return None
    return _before(words, group.first, group.names)


def _enumerates(words: Wording, first: int, last: int) -> bool:
    between = words.lower[first:last]
    if ":" in between:
        return between.index(":") >= len(between) - 2
    return (
        between[-2:] in (["among", "them"], ["together", "with"], ["along", "with"], ["well", "as"])
        or between[-1:] == ["including"]
        or between[-2:] == [",", "namely"]
    )


def _gapped(words: Wording, first: int, group: Group) -> bool:
    """Tell whether the verb is left out between two texts: "A signed an accord, and the ministers a protocol"."""
    between = words.lower[first : group.first]
    joint = max((n for n, w in enumerate(between) if w in ("and", ";")), default=0)
    aside = range(first, first + joint)
    if all(words.kind(k) in ("date", "place") or words.lower[k] in ("in", "on", "at", ",") for k in aside):
        # "signed an accord in Oslo on May 3, and with it a protocol": where and when stand between.
        between = between[joint:]
    name = group.names[0]
    indefinite = not name.definite and (name.count is not None or words.at(name.first) in ("a", "an"))
    opens = between[:1] in (["and"], [";"]) or between[:2] == [",", "and"]
    after = words.at(group.last) in (".", ",", ";", "")
    return (
        indefinite
        and opens
        and after
        and 1 < len(between) < 9
        and not any(w in _FINITE or w in _AUX or w in _ABOUT or w in _HARD_STOPS for w in between if w != ";")
    )


def _before(words: Wording, first: int, names: Sequence[TextName]) -> Deed | None:
    """Find the verb that has the names for its object, or the noun they hang on: "the signing of"."""
    k, steps, has_with, preposition = first - 1, 0, False, ""
    while k >= 0 and steps < 24:
        word = words.lower[k]
        steps += 1
        if word in ("call", "calls", "called") and "what" in words.lower[max(0, k - 4) : k]:
            # "signed what they call the Treaty of Suva"
            k -= 2 + words.lower[max(0, k - 4) : k][::-1].index("what")
            continue
        if word == "," and (verb := _verb_before_aside(words, k)) is not None:
            k = verb
            continue
        if preposition == "of" and word in _NOUNS:
            return _nominal(words, k, first)
        if word in ("for", "of", "to", "on", "into", "from", "through", "in", "at", "with", "by", "under", "about"):
            behind = words.kind(k + 1)
            if word == "with":
                has_with = True
            elif behind in ("date", "place") or words.opens_date(k) or words.at(k + 1) == "here":
                pass
            elif word == "to" and (noun := _signatures(words, k)) >= 0:
                return _judged(words, noun, "signed", "active", first, _verb_of_signatures(words, noun))
            elif (word in ("on", "to") and words.at(k - 1) in ("agreed", "agree", "agreeing", "settled")) or (
                word == "into" and words.at(k - 1).startswith("enter")
            ):
                return _judged(words, k - 1, "adopted" if word != "into" else "signed", "active", first)
            elif word in ("on", "upon") and words.at(k - 1) in ("there", "here") and words.at(k - 2) == "agreed":
                return _judged(words, k - 2, "adopted", "active", first)
            elif word in ("in", "with") and words.at(k - 1) in ("resulted", "ended", "culminated", "crowned"):
                return _judged(words, k - 1, "signed", "active", first)
            elif word in ("of", "for") and preposition == "":
                preposition = "of"
            elif not has_with and not _inside_person(words, k):
                return None
            if word == "with" and words.at(k - 1) in ("ended", "culminated", "concluded"):
                return _judged(words, k - 1, "signed", "active", first)
            k -= 1
            continue
        if (
            preposition == "of"
            and word not in _SKIPPED
            and word not in ("version", "text", "package", "raft", "outline", "number", "signing")
            and not _inside_person(words, k)
        ):
            return None
        if word == "out" and words.at(k - 1) in ("put", "puts", "putting", "brought"):
            return _judged(words, k - 1, "issued", "active", first)
        if word == "public" and words.at(k - 1) in ("made", "make", "makes"):
            return _judged(words, k - 1, "issued", "active", first)
        if (word in _FINITE and not words.capital(k)) or (word in _FINITE and words.syntax.sentence.headline):
            if word[:6] in ("launch", "unveil", "announ") and not any(n.kind in ("plan", *STATEMENTS) for n in names):
                return None
            if word in ("agreed", "agree", "agrees") and words.at(k + 1) not in ("a", "an", "the", "to", "on", "upon"):
                return None
            if word.endswith("ing") and words.at(k - 1) in ("through", "by", "without", "despite"):
                return None
            if word in ("displayed", "showcased") and "ceremony" not in words.lower[max(0, k - 4) : k]:
                return None
            passive = words.at(k - 1) in ("was", "were", "been", "be")
            if passive:
                return None
            if word in ("exchange", "release", "issue") and words.at(k - 1) in ("the", "an", "a", "of"):
                return None
            return _judged(words, k, _FINITE[word], "active", first)
        if word in _HARD_STOPS or word in _AUX or word in (".", "and", "but", "or", "—", "–", "(", ")", "“", "”"):
            if word in ("and",) and _inside_person(words, k):
                k -= 1
                continue
            return None
        if (
            word in _SKIPPED
            or has_with
            or words.kind(k) in ("date", "place")
            or _inside_person(words, k)
            or word in ("version", "text", "number", "package", "outline")
        ):
            k -= 1
            continue
        return None
    return None


def _verb_before_aside(words: Wording, comma: int) -> int | None:
    """Give the verb before what stands between two commas: "signed, at the royal palace, the declaration"."""
    for j in range(comma - 2, max(0, comma - 10), -1):
        if words.lower[j] == ",":
            aside = words.at(j + 1) in _ASIDES or words.kind(j + 1) in ("date", "place")
            return j - 1 if aside and words.at(j - 1) in _FINITE else None
    return None


def _inside_person(words: Wording, k: int) -> bool:
    return (words.person(k) is not None and not words.capital(k)) or words.kind(k) in _NAMED_KINDS


def _signatures(words: Wording, k: int) -> int:
    """Give the token of "signatures" before a "to": "put their signatures in Rome to"; -1 where there is none."""
    for j in range(k - 1, max(-1, k - 6), -1):
        if words.lower[j] in _SIGNATURES or words.lower[j] in (
            "pens",
            "pen",
            "seals",
            "seal",
            "initials",
            "hands",
            "hand",
        ):
            return j
        if words.kind(j) not in ("place", "date", "country") and words.lower[j] not in (
            "in",
            "at",
            "on",
            "here",
            "there",
            "today",
        ):
            return -1
    return -1


def _verb_of_signatures(words: Wording, k: int) -> int:
    """Give the verb of "put their names to": the last one before the noun."""
    for j in range(k - 1, max(-1, k - 5), -1):
        if words.lower[j] in _PUT:
            return j
    return k


def _nominal(words: Wording, k: int, first: int) -> Deed | None:
    """Judge "the signing of …" at a token."""
    word = words.lower[k]
    status = _NOUNS[word]
    if word == "ceremony" and words.at(k - 1) not in ("signing", "exchange"):
        return None
    verb = k - 1 if word == "ceremony" else k
    around = set(words.lower[max(0, k - 7) : k])
    if around & _DENIED or around & (
        _HOPED - {"before", "call", "calls", "called", "work", "works", "working", "must", "can", "early"}
    ):
        return None
    tail = words.lower[first : first + 30]
    if around & {"plan", "plans", "planned", "upcoming", "forthcoming", "expected", "ahead", "awaits"} or (
        ("will" in tail or {"agenda", "scheduled", "programme", "expected"} & set(tail))
        and word == "signing"
        and "was" not in tail
    ):
        return Deed("planned", verb, "nominal", first)
    return Deed(status, verb, "nominal", first)


def _judged(
    words: Wording, k: int, status: AgreementStatus, form: Form, last: int, verb: int | None = None
) -> Deed | None:
    """Judge a finite verb or gerund by the words before it: done, planned, or neither."""
    verb = k if verb is None else verb
    word = words.lower[verb]
    before: list[str] = []
    j = verb - 1
    coordinated = words.at(verb - 1) == "and" and word in _BARE
    while j >= 0 and len(before) < (32 if coordinated else 9):
        lower = words.lower[j]
        if lower in (";", ".", ":", "”"):
            break
        if lower in ("and", "but") and len(before) > 3 and not coordinated:
            break
        before.append(lower if words.kind(j) != "date" else "")
        j -= 1
    # "are going to meet and sign": the second verb stands under the auxiliary of the first.
    near = set(before[:5] if before[:1] != ["and"] else before)
    if near & _DENIED:
        return None
    if words.at(0) in ("if", "should", "were", "unless") or (
        words.at(0) == "had" and not words.syntax.sentence.headline
    ):
        return None
    if word in _BARE and not words.syntax.sentence.headline:
        if before[:1] == ["to"] or before[1:2] == ["to"] or (coordinated and "to" in before and "will" not in before):
            if set(before) & (
                _HOPED - {"work", "works", "working", "support", "before", "call", "need", "early", "push"}
            ) and not near & {"expected", "scheduled", "will", "due"}:
                return None
            if set(before) & (_PLANNED - {"to"}) or (before[1:2] and before[1] in ("is", "are", "was", "were")):
                return Deed("planned", verb, form, last)
            if set(before[1:9]) & {"first", "second", "third", "latest", "last"} and set(before) & {
                "was",
                "became",
                "is",
            }:
                # "Fiji was the first country to sign a treaty with Peru"
                return Deed(status, verb, form, last)
            if set(before) & {"came", "arrived", "went", "flew", "travelled", "traveled", "gathered", "met", "sat"}:
                return Deed(status, verb, form, last)
            clause = set(words.lower[max(0, verb - 16) : verb])
            if (
                clause & {"had", "received", "hosted", "visited", "welcomed", "joined"}
                and before[1:2]
                and words.kind(verb - 2) in ("date", "place", "mark")
            ):
                # "had her in Lima on May 3, to sign accords": what a visit told of was for.
                return Deed(status, verb, form, last)
            return None
        if near & {"will", "shall", "'ll", "going"}:
            return Deed("planned", verb, form, last)
        if near & _HOPED or near & {"did", "do", "does"}:
            return None
        present = words.person(verb - 1) is not None and words.capital(verb - 1)
        if (
            word in _SELDOM_BARE
            and not present
            and not set(before[:6]) & {"watched", "watch", "saw", "see", "witnessed"}
        ):
            return None
        return Deed(status, verb, form, last)
    if word.endswith("ing"):
        if set(before) & (
            _HOPED - {"before", "work", "works", "working", "early", "can", "call", "calls", "called"}
        ) or (near & {"before", "of", "for"} and not near & {"ceremony"}):
            return None
        if before[:1] in (["be"], ["is"], ["are"]) or (
            before[:1] == ["in"] and set(before) & {"supports", "support", "interest", "interested"}
        ):
            return None
        return Deed(status, verb, form, last)
    if near & {"would", "could", "should", "might", "may", "hope", "hopes", "if", "unless", "whether"}:
        return None
    if "will" in before[:3]:
        return Deed("planned", verb, form, last)
    return Deed(status, verb, form, last)


def _after(words: Wording, last: int, names: Sequence[TextName]) -> Deed | str | None:
    """Find the passive, participle or relative clause behind names; "none" where it says that nothing was made."""
    k, commas = last, 0
    if words.at(k) == "”":
        k += 1
    limit = min(len(words), last + 44)
    while k < limit:
        word = words.lower[k]
        if word in (";", ":", ".", "—", "–", "!", "?"):
            return None
        if word == ",":
            commas += 1
            k += 1
            continue
        if word in ("known", "called", "dubbed") and k - last < 3:
            return None
        if word == "which" and k == last + 1 and words.at(last) in ("under", "by", "through", "in"):
            # "The protocol under which … was signed by": its own verb stands behind the clause.
            return _behind_clause(words, k, last)
        if word in ("which", "that", "whom") and k - last <= 3:
            return _relative(words, k)
        if (
            word in ("bear", "bears", "bore", "carry", "carries", "carried")
            and set(words.lower[k : k + 5]) & _SIGNATURES
        ):
            return Deed("signed", k, "passive", k + 1)
        if (
            word in ("comes", "came", "come", "entered", "enters", "enter", "entering", "coming")
            and words.at(k + 1) == "into"
            and words.at(k + 2) in ("force", "effect")
        ):
            return (
                "none"
                if set(words.lower[max(0, k - 4) : k]) & (_HOPED | _DENIED | {"will"})
                else Deed("in_force", k, "passive", k + 3)
            )
        if word in ("took", "takes", "taking") and words.at(k + 1) == "effect":
            return Deed("in_force", k, "passive", k + 2)
        if word in ("dates", "dating", "dated") and (
            words.at(k + 1) in ("from", "back") or words.kind(k + 1) == "date"
        ):
            return Deed("signed", k, "passive", k + 2)
        if word in _OPENS_PASSIVE:
            return _passive(words, k, last)
        if word in _PARTICIPLES and k - last <= 2:
            if word.startswith("initial"):
                # "initialled in May and signed in July" was made in July.
                for j in range(k + 1, min(len(words) - 1, k + 12)):
                    if words.lower[j : j + 2] == ["and", "signed"]:
                        return Deed("signed", j + 1, "passive", j + 2)
            if word == "put" and words.at(k + 1) != "out":
                return None
            if word == "made" and words.at(k + 1) not in ("public", "in", "with", "between", "by"):
                return None
            if commas and words.at(k + 1) not in _AFTER_PARTICIPLE and words.kind(k + 1) != "date":
                return None
            if words.at(k + 1) in ("soon", "shortly", "quickly") and "have" in words.lower[max(0, k - 24) : k]:
                # "promised to have the treaty ratified soon"
                return "none"
            # A finite verb whose subject are the names has an object behind it.
            return Deed(_PARTICIPLES[word], k, "passive", k + 1)
        if (
            word in ("signed", "inked", "issued", "exchanged")
            and k - last <= 12
            and commas == 0
            and words.lower[k - 1] not in ("and",)
            and words.person(k - 1) is None
            and words.kind(k - 1) in ("word", "title_word", "place", "date", "adjective", "country")
            and _open_between(words, last, k)
        ):
            return Deed(_PARTICIPLES[word], k, "passive", k + 1)
        if word == "since" and k == last and words.kind(k + 1) == "date":
            return Deed("signed", k, "passive", k + 1)
        if word in ("and", "but", "while", "when", "after", "before", "as", "with", "who", "said") and commas == 0:
            return None
        if word in ("and", "but") and (
            words.at(k - 1) == ","
            or words.person(k + 1) is not None
            or words.at(k + 1) in ("the", "he", "she", "they", "it")
        ):
            return None
        if word.endswith("s") and k == last and word in ("says", "reads", "states", "notes", "stresses"):
            return None
        k += 1
    return None


def _behind_clause(words: Wording, k: int, last: int) -> Deed | str | None:
    """Judge the passive behind a clause that belongs to a name."""
    for j in range(k + 2, min(k + 24, len(words))):
        if words.lower[j] in (";", ":", "."):
            return None
        if words.lower[j] in ("was", "were") and words.at(j + 1) in _PARTICIPLES:
            return _passive(words, j, last)
    return None


def _open_between(words: Wording, first: int, last: int) -> bool:
    """Tell whether only a complement stands between a name and a participle: "agreement with Egypt signed in May"."""
    between = words.lower[first:last]
    return (
        bool(between)
        and between[0] in ("with", "between", "in", "on", "of", "for", "to")
        and not set(between) & {",", "and"}
    )


def _passive(words: Wording, k: int, last: int) -> Deed | str | None:
    """Judge "were signed", "has been issued", "is to be concluded" from its first auxiliary on."""
    auxiliaries: list[str] = []
    j = k
    while j < len(words) and j - k < 9:
        word = words.lower[j]
        if (
            word in _AUX
            or word in _ADVERBS
            or words.kind(j) == "date"
            or (
                word in (",", "in", "on", "here", "there", "after", "hereby")
                and j > k
                and words.kind(j + 1) in ("date", "place")
            )
        ):
            auxiliaries.append(word)
            j += 1
            continue
        if words.kind(j) == "place" and words.at(j - 1) == "in":
            j += 1
            continue
        break
    word = words.at(j)
    held = set(auxiliaries)
    if word == "in" and words.at(j + 1) in ("force", "effect"):
        return Deed("in_force", k, "passive", j + 2)
    if word in ("entered", "come", "enter", "came") and words.at(j + 1) == "into" and words.at(j + 2) == "force":
        return "none" if held & (_DENIED | {"will", "would", "should"}) else Deed("in_force", k, "passive", j + 3)
    if (
        word not in _PARTICIPLES
        or (word == "put" and words.at(j + 1) != "out")
        or (word == "made" and words.at(j + 1) != "public")
        or (word == "agreed" and words.at(j + 1) == "to")
    ):
        if word in ("negotiated", "discussed", "prepared", "drafted", "rejected", "suspended", "cancelled"):
            return "none"
        return None
    if not held & {"was", "were", "is", "are", "be", "been", "being"}:
        return None
    if held & (_DENIED - {"no"}):
        return "none"
    if held & {"would", "could", "should", "might", "may", "can", "must"}:
        return "none"
    if "be" in held:
        return Deed("planned", j, "passive", j + 1)
    return Deed(_PARTICIPLES[word], j, "passive", j + 1)


def _relative(words: Wording, k: int) -> Deed | str | None:
    """Judge a clause behind "which" or "that": "that the two governments signed last year"."""
    if words.at(k + 1) in _AUX:
        return (
            _passive(words, k + 1, k)
            if words.at(k + 1) in ("was", "were", "has", "have", "had", "is", "are", "will")
            else None
        )
    for j in range(k + 1, min(k + 16, len(words))):
        word = words.lower[j]
        if word in (";", ":", "which", "that", "who") or (word == "." and j + 1 == len(words)):
            return None
        if word in ("came", "entered", "comes", "enters", "took") and words.at(j + 1) in ("into", "effect"):
            return Deed("in_force", j, "passive", j + 3)
        if word in ("dates", "dating", "dated") and words.at(j + 1) in ("from", "back"):
            return Deed("signed", j, "passive", j + 2)
        if word in ("put", "affixed", "added") and set(words.lower[j : j + 4]) & _SIGNATURES:
            return Deed("signed", j, "relative", j + 3)
        if word in _FINITE and word.endswith(("ed", "k", "t")) and word not in ("strike", "ink"):
            before = set(words.lower[k:j])
            if before & _DENIED or before & {"would", "could", "should", "might", "may", "hope"}:
                return "none"
            status = _FINITE[word]
            return Deed("planned" if "will" in before else status, j, "relative", j + 1)
    return None
