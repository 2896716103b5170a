"""Find texts told as what came of something: "the result was a treaty", "two accords were among the fruits"."""

from __future__ import annotations

from relations_db.extraction.agreements.coordination import Group
from relations_db.extraction.agreements.deed_words import DENIED, STATEMENTS, Deed
from relations_db.extraction.reports import AgreementStatus
from relations_db.extraction.wording import Wording

_RESULTS = frozenset(
    "result results outcome outcomes fruit fruits harvest upshot product deliverable deliverables yield highlight "
    "highlights achievement achievements crown".split()
)
_WAS = frozenset(
    "was were is are form forms formed constitute constituted made included comprised includes comprises".split()
)
# "The harvest consisted of nine accords."
_CONSISTED = frozenset("consisted consists composed".split())
# "Three texts came out of it", "twelve accords emerged"
_CAME = frozenset("emerged emerge resulted result ensued followed sprang came issued".split())
_CROWNED = frozenset("crowned capped concluded closed marked ended rounded sealed topped".split())
_SCENES = frozenset("visit talks summit meeting day session stay trip tour negotiations encounter".split())
_THIS = frozenset("it this them that".split())
_OUT = frozenset({"of", "from", "out"})
_OUT_OF_IT = (["of", "which"], ["from", "which"], ["of", "it"], ["from", "it"], ["of", "them"], ["of", "this"])
_KEPT = frozenset("hand hands pocket pockets bag bags luggage arm arms suitcase briefcase".split())
_HAD = frozenset("had has have having with".split())
_RECORDS = frozenset({"in", "into", "by"})
_RECORDED = frozenset(
    "put recorded set laid put enshrined written summed summarised summarized cast fixed sealed".split()
)


def find_result(words: Wording, group: Group) -> Deed | None:
    """Give the deed of texts that are told as what came of a visit or talks; None where nothing of the kind is said."""
    first, last = group.first, group.last
    status: AgreementStatus = "issued" if group.names[0].kind in STATEMENTS else "signed"
    lead = words.lower[max(0, first - 34) : first]
    if not DENIED.isdisjoint(lead[-4:]) or group.names[0].inner:
        return None
    verb = first - 1 - (words.at(first - 1) == "of")
    if words.at(verb) in (_WAS if verb == first - 1 else _CONSISTED) and not _RESULTS.isdisjoint(lead):
        return Deed(status, verb, "spoken", last)
    behind = words.lower[last : last + 7]
    if name_goes_on := next((n for n, w in enumerate(behind) if w in _WAS), 0):
        # "Agreements on customs and on rail were the fruit of the trip."
        behind = (
            words.lower[last + name_goes_on : last + name_goes_on + 7] if behind[0] in {"and", ",", "on"} else behind
        )
    name = group.names[0]
    if name.definite and name.last == name.title_first + 1 and behind[:1] and behind[0] in _WAS:
        # "The deal was the fruit of long talks": of which it was is said elsewhere.
        return None
    if behind[:1] and behind[0] in _WAS and "among" not in behind[3:] and not _RESULTS.isdisjoint(behind):
        return Deed(status, last, "spoken", last) if not DENIED & set(behind[:3]) else None
    if behind[:3] == ["to", "show", "for"] and words.at(first - 1) in _HAD:
        # "She had nine accords to show for her trip."
        return Deed(status, first - 1, "spoken", last)
    if words.at(first - 1) in _HAD and behind[:1] in (["in"], ["under"]) and not _KEPT.isdisjoint(behind[1:3]):
        # "They came out with a treaty in hand."
        bare = words.lower[group.names[0].head] in {"papers", "documents", "letters", "notes"}
        return Deed(status, first - 1, "spoken", last) if not (bare or group.names[0].definite) else None
    if words.at(first - 1) in _CAME and lead[-3:-1] in _OUT_OF_IT and not group.names[0].definite:
        # "They held talks, out of which came a treaty."
        return Deed(status, first - 1, "spoken", last)
    if behind[:1] and behind[0] in _CAME and not group.names[0].definite:
        out = behind[0] in {"emerged", "ensued"} or (behind[1:2] and behind[1] in _OUT)
        told = group.names[0].count is not None or (group.names[0].plural and words.at(first) in {"a", "several"})
        out = out or (behind[0] == "followed" and behind[1:2] != ["by"] and told)
        return Deed(status, last, "spoken", last) if out else None
    if behind[:1] == [","]:
        # "Six accords, from health to the sea, crowned the visit."
        aside = next((n for n in range(1, min(16, len(words) - last)) if words.lower[last + n] == ","), 0)
        behind = words.lower[last + aside + 1 : last + aside + 8] if aside else behind
    if behind[:1] and behind[0] in _CROWNED and not _SCENES.isdisjoint(behind[1:6]) and not group.names[0].definite:
        return Deed(status, last, "spoken", last)
    put = not _WAS.isdisjoint(lead[-6:]) or not _THIS.isdisjoint(lead[-5:-1])
    if words.at(first - 1) in _RECORDS and not _RECORDED.isdisjoint(lead[-5:-1]) and put:
        # "What they agreed was set down in a memorandum."
        return Deed(status, first - 2, "spoken", last)
    return None
