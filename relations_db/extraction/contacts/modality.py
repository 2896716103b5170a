"""Tell whether a contact took place, is planned, or is only hoped for, supposed or denied."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from relations_db.extraction.contacts.awaited import is_awaited
from relations_db.extraction.contacts.denials import OPENS_SUPPOSITION, is_denied, is_on_conditions, is_supposed
from relations_db.extraction.contacts.implicatives import did_so, is_seen_to
from relations_db.extraction.contacts.noun_phrases import NounPhrases
from relations_db.extraction.contacts.proposals import NOUN_FRAMES, is_wished_of_another
from relations_db.extraction.contacts.trigger_words import Trigger
from relations_db.extraction.contacts.words import words_of
from relations_db.extraction.discourse.clauses import SAYING
from relations_db.extraction.discourse.syntax import Syntax
from relations_db.extraction.discourse.tenses import clause_of, looks_ahead
from relations_db.extraction.reports import Status
from relations_db.language.chunks import Chunk
from relations_db.language.verbs import is_past

_A_PLAN = (["a"], ["an"], ["the"], ["action"], ["work"], ["joint"])
_PREPARING = (["prepared"], ["prepare"], ["preparing"], ["planned"], ["arranged"], ["proposed"])
_ARTICLES = frozenset({"a", "an", "the"})
_CHANCES = frozenset(
    "opportunity occasion chance advantage moment time hour hours day days visit stay trip evening morning afternoon "
    "weekend stopover".split()
)
# "had no chance to", "would have had the opportunity to", "had time enough to", "had the chance again to"
_MISSED = frozenset("no not n't never little would could should might may if hoped wanted wished enough yet".split())
_TAKEN = frozenset("took takes used seized uses found taking using".split())
_WHERE_OR_HOW_LONG = frozenset("in for by over before after beforehand afterwards alone inside".split())
_SUPPOSING = frozenset("if unless whether had should were".split())
_OCCASIONS = frozenset("during at in after following while when".split())
_GOING = frozenset(
    "travel fly go head continue proceed journey return come visit conclude end close begin start open arrive".split()
)
_MEANWHILE = frozenset("then also later separately afterwards subsequently".split())
_BREAKS = frozenset({";", ":", "who", "which", "that", "when", "where"})
# Behind these stands what somebody knew, or did not.
_KNOWING = frozenset("told informed aware notified warned learnt learned".split())
# What was hoped or denied on the occasion of talks is something else than the talks.
_OF_WHAT_IS_SAID = frozenset("idea hope hoped hopes proposed wanted refused declined offered invited not n't".split())
# "found time to meet", "took the opportunity to see", nearest first: then they did.
_DONE = (
    ["phone", "the"], ["hotline", "the"], ["line", "the"], ["time", "found"], ["occasion", "found"],
    ["opportunity", "the"], ["chance", "the"], ["occasion", "the"],
)  # fmt: skip
_UNDERTAKEN = (["agreed"], ["promised"], ["arranged"])
# So far behind the words for what people agreed to do its day stands.
_TO_DAY = 10
# What a programme does with what is still to come.
_INCLUDING = frozenset("includes include features comprises contains envisages envisions provides is are".split())
_PLANNING = frozenset("plans planning planned due expected scheduled set".split())
_AS_WELL = (["as", "well", "as"],)
_WOULD = frozenset("would could might may should must".split())
_AWAITED = frozenset("due expected awaited anticipated scheduled slated".split())
_BEING = frozenset("is are was were being".split())
_ON = frozenset("on at the there here this".split())
_TAKING_PLACE = frozenset("held take happen begin start follow open".split())
# Of talks in a headline.
_WANTED = frozenset(
    "confirms confirm denies rejects rules urges seeks wants proposes hopes eyes ready offers demands requests refuses "
    "skips cancels postpones mulls considers suggests asks open willing rejected denied backs says".split()
)
_THERE = frozenset("in at there here".split())
_SPEAKING_OF = frozenset("speak speaks spoke speaking talk talking dream dreams dreamt hint hints rumours".split())
_WERE_TO_HAVE = (["have", "to", "was"], ["have", "to", "were"])
_ANNOUNCED = frozenset("announces prepares expects plans awaits".split())
_AGREEING = frozenset({"agree", "agrees", "agreed"})
_ANNOUNCING = frozenset({"said", "announced", "confirmed", "added"})
_SETTING_OUT = frozenset("leaves heads departs travels flies arrives sets jets goes arriving heading".split())
_WILL = frozenset({"will", "'ll"})
_TO_COME = frozenset({"upcoming", "forthcoming", "impending", "planned"})
_INCLUDES = frozenset("includes include envisages features".split())
_PROGRAMMES = frozenset("programme program agenda schedule itinerary plan".split())
# Between verbs that share an auxiliary.
_GOING_ON = frozenset({",", "and", "then", "also", "later", "as", "well"})
_GOING_ON_FROM = (["and"], ["then"], ["also"], ["later"], [","])
# So far behind it they stand, and so far before it the words for what it puts off.
_VERBS_REACH, _AUXILIARY_REACH = 60, 6
# So long is what is told of somebody besides.
_ASIDE_REACH = 14

# So near before a noun its occasion opens: "after nearly two hours of".
_TO_OCCASION = 6
# So far behind "ready" stands the "to" of what somebody would do.
_TO_VERB = 4
_PURPOSES = frozenset({"chair", "co-chair", "attend", "hold", "host", "have", "join"})


def status_of(syntax: Syntax, trigger: Trigger) -> Status | None:
    """Give `held` or `planned`; None for what is no contact: hoped for, supposed, denied or called off.

    Args:
        syntax: the sentence.
        trigger: the words of the contact in it.
    """
    before = _before(syntax, trigger)
    if syntax.sentence.lowers[-1] == "?":
        # What is asked is not told.
        return None
    if is_awaited(syntax, trigger):
        # "He will raise it when he next meets X": on a day that is told, or that nobody knows.
        return "planned" if _is_dated_behind(syntax, trigger) else None
    if (
        before is None
        or is_denied(syntax, trigger)
        or is_supposed(syntax, trigger)
        or is_on_conditions(syntax, trigger)
    ):
        return None
    if any(before[n : n + 3] in _WERE_TO_HAVE for n in range(min(3, len(before)))):
        # "were to have met", "who was to have seen him": and did not.
        return None
    if trigger.rule == "over a meal" and before and is_past(before[0]):
        # "promised over lunch": what is promised is something else.
        return "held"
    if "able" in before and {"was", "were"} & set(before) and before[:1] == ["to"]:
        # "He was able to meet X", "she was able to have talks with Y": so he did.
        return "held"
    occasion = next((n for n, lower in enumerate(before[:_TO_OCCASION]) if lower in _OCCASIONS), None)
    if trigger.frame in {"with", "bare_noun", "joint"} and occasion is not None and "agreed" in before[occasion:]:
        # "agreed on it in talks with X", "agreed on a plan after two hours of talks", "A and B agreed on it in a call"
        return "held"
    if is_wished_of_another(syntax, trigger):
        return None
    if trigger.frame in NOUN_FRAMES and _governed_by_occasion(syntax, trigger):
        # "was not raised during talks with X", "the idea came at a lunch with": nothing is denied of the talks.
        before = [lower for lower in before if lower not in _OF_WHAT_IS_SAID]
    if before[:1] in (["of"], ["about"]) and before[1:2] and before[1] in _KNOWING:
        # "was not told of a meeting between"
        before = before[:1]
    # "a purported meeting with": what is said of a noun is said of the contact.
    inside = set(syntax.sentence.lowers[trigger.verb : trigger.first]) if trigger.frame in NOUN_FRAMES else set()
    near = {*before, *inside}
    if near & _CHANCES and near & _TAKEN and "to" in before[:2]:
        # "took the opportunity to talk to X"
        return "held"
    if before[:1] == ["to"] and "had" in before[:8] and near & _CHANCES and not near & _MISSED:
        # "had already had occasion to speak with X"
        return "held"
    if "supposed" in near and near & {"was", "were"}:
        # "were supposed to see each other": and did not.
        return None
    if before[:1] == ["to"] and before[1:2] in _UNDERTAKEN and _is_base_form(syntax, trigger):
        # "agreed to sit down with each other next week", but "to meet again soon" is no plan yet.
        behind = syntax.sentence.chunks[trigger.last : trigger.last + _TO_DAY]
        return "planned" if any(c.kind == "date" for c in behind) else None
    if trigger.frame in {"with", "between"} and (
        _on_planned_journey(syntax, trigger) or _is_awaited_for(syntax, trigger)
    ):
        return "planned"
    hoped = {*_since_last_deed([syntax.sentence.lowers[trigger.verb], *before]), *inside} & words_of("hope")
    if trigger.frame == "by_phone" and hoped == {"agreed"} and before[before.index("agreed") - 1] != "to":
        # "A and B agreed on it by telephone", but not "agreed to go over it by telephone"
        return "held"
    if hoped == {"would"} and _is_announced(syntax, trigger):
        return "planned"
    if hoped == {"stayed"} and did_so(syntax, trigger.verb):
        return "held"
    if hoped and not (trigger.rule == "meet" and "agreed" in before):
        return None
    if syntax.sentence.headline and (status := _status_of_headline(syntax, trigger, before)) != "held":
        return status
    if trigger.frame in (*NOUN_FRAMES, "scene") and in_programme(syntax, trigger):
        return "planned"
    if trigger.rule == "courtesy call" and {"will", "followed"} <= near:
        # "will meet A, which will be followed by a courtesy call on B"
        return "planned"
    if trigger.frame in NOUN_FRAMES:
        return "planned" if inside & words_of("plan") else _status_of_noun(syntax, trigger, before)
    if _is_base_form(syntax, trigger) and syntax.story.chronicle and "to" not in near and not near & words_of("plan"):
        return "held"
    if _is_base_form(syntax, trigger) and not near and _told_in_the_present(syntax, trigger):
        return "held"
    # "to be received by X", "will speak there and be received by X"
    passive = before[:2] == ["be", "to"] or (before[:1] == ["be"] and before[1:2] in _GOING_ON_FROM)
    infinitive = passive or _is_base_form(syntax, trigger)
    if infinitive and (is_seen_to(syntax, trigger) or did_so(syntax, trigger.verb - passive)):
        return "held"
    if infinitive and not syntax.sentence.headline:
        verb = trigger.verb - passive
        ahead = _status_of_base_form(_since_auxiliary(syntax, verb) or before[passive:])
        return ahead or ("planned" if _joined_to_plan(syntax, verb) else None)
    if _is_base_form(syntax, trigger) and near & words_of("habit"):
        return None
    leads_on = before[:1] if trigger.frame == "participle" else before[1:2] if before[:1] == ["being"] else []
    if leads_on == ["before"] and looks_ahead(syntax.sentence, trigger.first):
        # "He is due to dine with X before being received by Y", "before meeting Y"
        return "planned"
    return "planned" if set(before[:3]) & (words_of("plan") - {"set", "is", "are"}) else "held"


def _since_last_deed(words: list[str]) -> list[str]:
    """Give the words, nearest first, that stand behind what was done before: of "refused to sign and had a meeting" the
    refusal says nothing of the meeting, but "would have come and met"; nor does "stayed at home, having met".
    """
    if words[1:2] == ["having"] or words[1:3] == ["been", "having"]:
        return []
    joint = next((n for n in range(1, len(words)) if words[n] == "and" and is_past(words[n - 1])), len(words))
    return words[1:] if "have" in words[joint:] else words[1:joint]


def _is_dated_behind(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether the clause of a contact tells its day behind its words."""
    clause = clause_of(syntax.sentence, trigger.first).chunks
    return any(k >= trigger.last and syntax.sentence.chunks[k].kind == "date" for k in clause)


def _governed_by_occasion(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether a noun is that of the occasion on which something else happened: "at a lunch with"."""
    chunks = syntax.sentence.chunks
    begin = NounPhrases(syntax.sentence).begin_of(trigger.first)
    return begin > 0 and chunks[begin - 1].lower in _OCCASIONS


def in_programme(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether a programme is said to include the contact: "His agenda includes talks with X", "Talks with X are on
    the programme".
    """
    behind = syntax.sentence.lowers[trigger.last :]
    ahead = next((n for n, lower in enumerate(behind) if lower in {"is", "are"}), len(behind))
    if behind[ahead + 1 : ahead + 2] == ["on"] and not _PROGRAMMES.isdisjoint(behind[ahead + 2 : ahead + 4]):
        return True
    waited = syntax.sentence.lowers[: trigger.first]
    return not (_PROGRAMMES.isdisjoint(waited) or _INCLUDING.isdisjoint(waited) or syntax.story.chronicle)


def _status_of_headline(syntax: Syntax, trigger: Trigger, before: list[str]) -> Status | None:
    """Give the status of what a headline tells in the present: "X to meet Y", "X leaves for talks with Y" are plans,
    and of what X says or wants is no contact told.
    """
    if trigger.frame not in NOUN_FRAMES:
        return "planned" if before[:1] == ["to"] and _is_base_form(syntax, trigger) else "held"
    if not _WANTED.isdisjoint(before):
        return None
    if any(a == "to" and b in _AGREEING for a, b in pairwise(before[:4])):
        # "X agrees to preliminary talks with Y": on a day that nobody knows.
        return None
    setting_out = "for" in before[:3] and not _SETTING_OUT.isdisjoint(syntax.sentence.lowers[: trigger.first])
    return "planned" if setting_out or not _ANNOUNCED.isdisjoint(before) else "held"


def is_occasion(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether the contact is that on which something was said: "…, A said during talks with B"."""
    chunks = syntax.sentence.chunks
    before = [c.lower for c in chunks[max(0, trigger.first - 5) : trigger.first]]
    opens = any((one == "," or one in SAYING) and other in _OCCASIONS for one, other in pairwise(before))
    return opens and any(c.lower in SAYING for c in chunks[: trigger.first])


def leads_to_plan(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether the contact is that behind which something is to come: "After a talk with X, she will go"."""
    lowers = syntax.sentence.lowers
    opens = trigger.frame in NOUN_FRAMES and lowers[0] in {"after", "following"} and "," in lowers[trigger.first :]
    return opens and looks_ahead(syntax.sentence, len(lowers) - 1)


def _before(syntax: Syntax, trigger: Trigger) -> list[str] | None:
    """Give the words between the subject and the verb, nearest first; None where the subject is inverted."""
    chunks = syntax.sentence.chunks
    found: list[str] = []
    begin = trigger.verb - 1
    if begin > 0 and chunks[begin].lower == ",":
        # "The premier, not a man of many words, had talks": past the aside.
        begin = next((j - 1 for j in range(begin - 1, max(0, begin - 14), -1) if chunks[j].lower == ","), begin)
    k = begin
    while k > max(-1, trigger.verb - 13):
        lower = chunks[k].lower
        if lower == "," and is_occasion(syntax, trigger):
            break
        if lower in {";", ".", ":"} or (lower == "," and len(found) > 4) or (len(found) > 7 and found[0] != "to"):
            break
        if syntax.covering(k) is not None:
            if trigger.frame not in (*NOUN_FRAMES, "scene"):
                while k >= 0 and syntax.covering(k) is not None:
                    k -= 1
                # "Were A to meet B", but "Among the guests were A, who met B"
                inverted = k >= 0 and chunks[k].lower in _SUPPOSING and trigger.frame != "owned"
                if inverted and "who" not in found:
                    return None
            break
        # The month is no "may".
        found.append("month" if lower == "may" and chunks[k].kind == "date" else lower)
        goes_on = is_past(chunks[k + 1].lower) or chunks[k + 1].lower in _WILL
        if lower == "," and goes_on and (aside := _before_relative(chunks, k)) is not None:
            # "The premier, who will retire in May, went for talks with X": past what is told of him besides.
            k = aside
        k -= 1
    return found


def _before_relative(chunks: Sequence[Chunk], k: int) -> int | None:
    """Give the comma that opens what a comma closes, "who will retire in May", None where it closes nothing such."""
    opens = next((j for j in range(k - 1, max(0, k - _ASIDE_REACH), -1) if chunks[j].lower in {",", ";"}), None)
    return opens if opens is not None and chunks[opens + 1].lower in {"who", "whose", "which"} else None


def _on_planned_journey(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether talks are what a journey still to come is for: "will fly to Lima for talks with", "said he would
    travel on for meetings with", "the trip will end with a meeting with".
    """
    waited = syntax.sentence.lowers
    if waited[0] in OPENS_SUPPOSITION or not {"will", "'ll", "would"} & syntax.sentence.words:
        return False
    begin = NounPhrases(syntax.sentence).begin_of(trigger.first)
    listed = begin > 0 and waited[begin - 1] in {"and", ",", "before"} and "for" in waited[:begin]
    if begin == 0 or not (listed or waited[begin - 1] in {"for", "with"}):
        return False
    modal = next((k for k in range(begin - 1, -1, -1) if waited[k] in {"will", "'ll", "would"}), None)
    if modal is None or not _BREAKS.isdisjoint(waited[modal:begin]):
        return False
    return not _GOING.isdisjoint(waited[modal:begin])


def _is_announced(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether somebody said of others what they would do on some day: "The ministry said A would meet B on May 3",
    but not "A said he would meet B".
    """
    lowers = syntax.sentence.lowers
    would = max((k for k in range(trigger.verb) if lowers[k] == "would"), default=0)
    said = next((k for k in range(would - 1, 0, -1) if lowers[k] in _ANNOUNCING), None)
    straight = set(lowers[would + 1 : trigger.verb]) <= _GOING_ON
    supposed = not syntax.sentence.words.isdisjoint({"if", "unless", "had", "provided"})
    if said is None or not straight or supposed or not _is_dated_behind(syntax, trigger):
        return False
    return any(said < m.first and m.name is not None for m in syntax.sentence.mentions if m.last <= would)


def _is_awaited_for(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether talks are what somebody is awaited for: "is due in Lima on Monday for talks with"."""
    lowers, chunks = syntax.sentence.lowers, syntax.sentence.chunks
    k = NounPhrases(syntax.sentence).begin_of(trigger.first) - 1
    if k < 1 or lowers[k] != "for":
        return False
    while k > 0 and (chunks[k].kind in {"date", "place", "country"} or lowers[k] in _WHERE_OR_HOW_LONG | _ON):
        k -= 1
    return lowers[k] in _AWAITED and not _BEING.isdisjoint(lowers[max(0, k - 2) : k])


def _would_be(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether "would" or the like follows those whom a noun names: "Talks with X would be premature"."""
    partner = next((m for m in syntax.sentence.mentions if m.first >= trigger.last), None)
    after = syntax.sentence.lowers[partner.last : partner.last + 1] if partner is not None else []
    subject = all(m.last > trigger.first or syntax.sentence.lowers[m.last] in SAYING for m in syntax.sentence.mentions)
    return trigger.frame in {"with", "between"} and subject and after != [] and after[0] in _WOULD


def _is_base_form(syntax: Syntax, trigger: Trigger) -> bool:
    chunks = syntax.sentence.chunks
    word = chunks[trigger.verb].lower
    if word == "co":
        return chunks[min(trigger.verb + 2, len(chunks) - 1)].lower.endswith("chair")
    return word in words_of("base_verb")


def _joined_to_plan(syntax: Syntax, verb: int) -> bool:
    """Tell whether a verb is one more of what somebody will do: "She will call on A, meet B and hold talks with C"."""
    lowers = syntax.sentence.lowers
    joint = verb - 1
    while joint > 0 and lowers[joint] in _MEANWHILE:
        joint -= 1
    will = next((k for k in range(joint, 0, -1) if lowers[k] in {"will", "'ll"}), 0)
    if lowers[joint] not in {"and", ","} or not will or not _BREAKS.isdisjoint(lowers[will:joint]):
        return False
    return lowers[will + 1] in words_of("base_verb") or lowers[will + 2] in words_of("base_verb")


def _told_in_the_present(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether two people do now what a plural verb says: "A and B talk in the Yellow Room"; elsewhere it is what
    they do by habit.
    """
    chunks = syntax.sentence.chunks
    subject = syntax.covering(trigger.verb - 1)
    if subject is None or trigger.verb + 1 >= len(chunks):
        return False
    before = [m for m in syntax.sentence.mentions if m.last <= subject.first]
    joined = subject.anaphor == "two" or (bool(before) and syntax.coordinated(before[-1], subject))
    after = {c.lower for c in chunks[trigger.last : trigger.last + 8]}
    return (
        joined and not after & (words_of("habit") | {"every", "each", "whenever"}) and bool(after & _WHERE_OR_HOW_LONG)
    )


def _since_auxiliary(syntax: Syntax, verb: int) -> list[str] | None:
    """Give the words back from the "will" or "to" that several verbs share, nearest first: "will call on X, dine with Y
    and meet Z"; None where a verb does not go on from another.
    """
    lowers = syntax.sentence.lowers
    k = verb - 1
    while k > 0 and lowers[k] in _GOING_ON:
        k -= 1
    if k == verb - 1 or lowers[verb - 1] in {"to", "will"}:
        return None
    for j in range(k, max(0, verb - _VERBS_REACH), -1):
        if lowers[j] in {";", "who", "which", "that", "where", "while"} or lowers[j] in SAYING:
            return None
        heads = lowers[j] == "to" and syntax.sentence.chunks[j + 1].kind == "word" and lowers[j + 1] not in _ARTICLES
        if lowers[j] in {"will", "'ll"} or heads:
            return lowers[max(0, j - _AUXILIARY_REACH) : j + 1][::-1]
    return None


def _status_of_base_form(before: list[str]) -> Status | None:
    """Give the status of "will meet", "is to meet", "led a delegation to meet"; a bare "meet" is a habit."""
    near = set(before)
    if near & words_of("habit") or "yet" in before[:5]:
        return None
    if before[:1] == ["to"]:
        used = "used" in before[2:_AUXILIARY_REACH] and not near & _WOULD
        if before[1:3] in _DONE or before[1:2] == ["been"] or used:
            # "had been to see X", "used the forum to see X"
            return "held"
        if before[1:2] and before[1] in words_of("favour"):
            # "is glad to see X"
            return None
        if not _THERE.isdisjoint(before[1:9]) and not near & (words_of("plan") - {"is", "are", "set"}):
            # "was in Riga to meet X"
            there = next(n for n, lower in enumerate(before) if lower in _THERE)
            if {"was", "were", "been"} & set(before[there : there + 3]) and not near & _WOULD:
                return "held"
        if near & (words_of("plan") | {"was", "were"}):
            return "planned"
        return "held" if set(before[:10]) & words_of("going") else None
    if "did" in before[:2]:
        # "she did meet X"
        return "held"
    return "planned" if near & {"will", "'ll"} else None


def _is_ahead(syntax: Syntax, trigger: Trigger, before: list[str]) -> bool:
    """Tell whether a noun is what somebody will have or go for, "will receive separate calls by", "will go to Lima for
    a talk with", or comes with what is announced, "announced her upcoming trip to Lima and a talk with".
    """
    lowers = syntax.sentence.lowers
    if not _INCLUDES.isdisjoint(before[:4]) and not _PROGRAMMES.isdisjoint(lowers[: trigger.first]):
        # "Her programme includes a talk with X"
        return True
    if before[:1] == ["and"]:
        return not _TO_COME.isdisjoint(before)
    if before[:1] == ["for"]:
        clause = clause_of(syntax.sentence, trigger.first).chunks
        words = [lowers[j] for j in clause if trigger.first - _AUXILIARY_REACH * 2 < j < trigger.first]
        story = syntax.story
        goes = story.has_dateline and not story.chronicle and story.entry is None
        return not _WILL.isdisjoint(words) or (goes and not _SETTING_OUT.isdisjoint(words))
    auxiliary = next((n for n, word in enumerate(before) if word in _WILL), None)
    return auxiliary is not None and _OCCASIONS.isdisjoint(before[:auxiliary])


def _is_offered(syntax: Syntax, trigger: Trigger) -> bool:
    """Tell whether somebody is only willing to have others for talks: "was ready to host the ministers of Peru and
    Chile for talks".
    """
    lowers = syntax.sentence.lowers
    clause = [j for j in clause_of(syntax.sentence, trigger.first).chunks if j < trigger.first]
    willing = next((j for j in clause if lowers[j] in words_of("wish")), None)
    return willing is not None and "to" in lowers[willing : willing + _TO_VERB]


def _status_of_noun(syntax: Syntax, trigger: Trigger, before: list[str]) -> Status | None:
    """Give the status of "a meeting with X was scheduled", "called for talks with X"."""
    if before[:1] == ["for"] and _is_offered(syntax, trigger):
        return None
    if "for" in before[:4] and set(before) & words_of("wish"):
        return None
    waited = [c.lower for c in syntax.sentence.chunks[: trigger.first]]
    if any(a == "been" and b in {"expected", "due"} for a, b in pairwise(waited)):
        return "planned"
    if not _SPEAKING_OF.isdisjoint(before[1:4]) and "of" in before[:3]:
        # "They now speak of a meeting of"
        return None
    if "case" in before[:3] or "without" in before[:3]:
        return None
    if before[:1] in (["the"], ["a"]) and before[1:2] in _PREPARING:
        # "prepared the meeting of A with B"
        return None
    # "signed a plan after their talks": what they signed.
    near = {b for n, b in enumerate(before[:3]) if not (b == "plan" and before[n + 1 : n + 2] in _A_PLAN)}
    if any(a == "be" and b == "to" for a, b in pairwise(before[:4])) or _is_ahead(syntax, trigger, before):
        # "is to be co-chaired by"
        return "planned"
    if "ahead" in before[:4] or near & (words_of("plan") - {"set", "is", "are"}):
        return "planned"
    if any(a == "to" and b in _PURPOSES for a, b in pairwise(waited[-8:])) and {"will", "'ll"} & set(waited):
        # "will travel to Peru to chair the regular meeting between"
        return "planned"
    if trigger.frame in {"with", "between"} and trigger.first + 1 < len(syntax.sentence.lowers):
        behind = syntax.sentence.lowers[trigger.first + 1 : trigger.last]
        if behind[:1] and behind[0] in words_of("schedule") and behind[1:2] in (["for"], ["in"], ["on"], ["to"]):
            # "in talks slated for Friday with X"
            return "planned"
    besides = waited[-4:-1] in _AS_WELL or waited[-3:] in _AS_WELL
    if besides and any(a in _PLANNING and b == "to" for a, b in pairwise(waited)):
        # "plans to attend a fair as well as a meeting with X"
        return "planned"
    tail = [c.lower for c in syntax.sentence.chunks[trigger.last : trigger.last + 24]]
    for k, lower in enumerate(tail):
        prepared = lower in {"was", "were"} and tail[k + 1 : k + 2] in _PREPARING
        if prepared and not _governed_by_occasion(syntax, trigger):
            # "The talks between the two were prepared in May": they are told elsewhere.
            return None
        if lower in {"was", "were", "is", "are"} and set(tail[k + 1 : k + 5]) & words_of("schedule"):
            return "planned"
        if lower == "had" and tail[k + 1 : k + 2] == ["been"] and set(tail[k + 2 : k + 4]) & words_of("schedule"):
            # "Talks with X had been scheduled": and came to nothing.
            return None
        if lower == "will" and set(tail[k + 1 : k + 3]) & _TAKING_PLACE:
            return "planned"
        if lower in {"was", "were", "is", "are"} and tail[k + 1 : k + 4] in (["said", "to", "be"], ["yet", "to", "be"]):
            return None
    if _would_be(syntax, trigger):
        return None
    return "held"
