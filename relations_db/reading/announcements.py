"""Recognise the lines that announce a reprint, and read who first published it."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from relations_db.reading.publishers import OUTLET_WORDS, Publisher, is_body, known_publisher, read_publishers
from relations_db.reading.towns import is_land, is_town

_GENRE = (
    r"(?:article|report|text|piece|item|stor(?:y|ie)|statement|speech|address|message|letter|interview|"
    r"d[ei]spatch|"
    r"press release|release|communiqué|communique|commentar(?:y|ie)|editorial|column|essay|analysis|analyse|"
    r"transcript|remark|declaration|account|document|extract|excerpt|op-ed|opinion|news|read-?out|summar(?:y|"
    r"ie)|"
    r"circular|cable|post|write-up|feature|review|note|version|coverage|paper|telegram|reply|greeting|"
    r"toast|caption|chronology|chronologie|timeline|backgrounder|bulletin|newsletter|notice|[qQ]&[aA]|"
    r"written answer|fact ?sheet)(?:e?s)?"
)
_VERB = (
    r"(?:published|carried|posted|printed|issued|released|appeared|appears|aired|broadcast|distributed|"
    r"circulated|"
    r"featured|filed|run|ran|reprinted|republished|made public|put out|reported|produced|uploaded|sent out)"
)
_PRINTED = frozenset(("published", "carried", "posted", "printed", "appeared", "appears", "ran", "run", "aired"))
_VERBS = re.compile(rf"\b(?:{_VERB}|(?:translated|written)(?= for\b))\b")
_ADVERB = re.compile(r"\b(?:originally|first|initially|previously|earlier)\b")
# How it is said that a text follows, by words of which one stands there, which are found much faster.
_FOLLOWS = tuple(
    (words, re.compile(pattern, re.IGNORECASE))
    for words, pattern in (
        # "The following report", but neither "the following day" nor "following the report".
        (
            ("follow",),
            r"\b(?:the|these) following\b"
            r"(?! (?:day|week|month|year|morning|afternoon|evening|night|\w+end|\w+day)\b)"
            rf"(?: [\w’'-]+){{0,4}}? {_GENRE}\b|\bfollowing (?:is|are|was|were|ha(?:s|ve) been)\b|"
            r"\b(?:what|that|which) follows?\b|\breads? as follows\b|"
            rf"\b(?:carried|issued|released|put out|sent|published|filed|gave|has|had) the following {_GENRE}\b",
        ),
        # "A note will follow" promises one for later.
        (
            ("follow.", "follow:", "follows.", "follows:"),
            rf"\b{_GENRE}\b[^;:]{{0,90}}(?<! to)(?<! may)(?<! will)(?<! would)(?<! should) follows?(?=[.:])",
        ),
        (("follow",), rf"^(?=.* follows?$).*\b{_GENRE}\b[^;:]{{0,90}} follows?$"),
        (
            ("below",),
            rf"\b(?:{_GENRE}|(?:re-?)?(?:print|publish|produce|post)(?:ed)?|given|pleased) (?:here )?below\b|"
            rf"^below\b|\bthe below {_GENRE}\b|\b(?:printed|reproduced|given|reprinted|republished|published) below\b",
        ),
        (
            (" here",),
            r"\b(?:printed|reproduced|given|reprinted|republished|published) here\b|\b(?:is|are) given here\b",
        ),
        (("here is", "here are"), rf"(?:^|[.!?,] )here (?:is|are) [\w’'. -]+ {_GENRE}\b"),
        (
            ("come", "is from", "is by"),
            rf"\b(?:first|second|third|next|last|other) {_GENRE} (?:comes?|is) (?:from|by)\b",
        ),
        (("re",), r"\bre-?(?:print|publish|produce|post)\b"),
        (("we ",), r"\bwe (?:[\w’'-]+ ){0,4}(?:carry|offer|print|publish|post|append|add|take|let|give|share)\b"),
        (("appended",), r"\bappended\b"),
        (("is how", "is what"), r"\b(?:this|here) is (?:how|what)\b"),
        ((" thus",), r"\breads? thus\b"),
        (("reads:",), r"\breads:$"),
        ((" this ",), rf"\b(?:carried|issued|released|put out|sent|published|filed|gave|has|had) this {_GENRE}\b"),
        (
            (" from",),
            rf"(?:^|[.!?] )(?:the )?(?:two|three|four|five|some|several)(?: [a-z]+){{0,2}} {_GENRE} from\b",
        ),
    )
)
# Whatever says that a text follows has one of these in it, which are found much faster.
_FOLLOW_STEMS = (
    "follow", "below", " here", "we ", "is how", "is what", " thus", "d this ", "out this ", "has this ", "reprint",
    "re-print", "republish", "re-publish", "reproduce", "re-produce", "repost", "re-post", "appended", "sent this ",
    "comes from", "come from", "is from", "is by", "reads:",
)  # fmt: skip
# So many texts "from" somewhere follow.
_FEW = ("two ", "three ", "four ", "five ", "some ", "several ")
# Each announcement by an adverb or by what follows has one of these in it, which are found much faster.
_STEMS = (
    "originally", "first", "initially", "previously", "earlier", "follow", "below", " here", "print", "publish",
    "produce", "post", "carry", "offer", "append", "this is ", "we let", "we give", "we share", "we add", "we take",
    "sent this", "has this", "comes from", "come from", "is from", "is by", "reads:",
    "reports from", "items from", "articles from", "texts from", "here is", "here are", "issued this", "released this",
)  # fmt: skip
_TEXT = re.compile(rf"\b{_GENRE}\b")
_POSSESSIVE = re.compile(r"[’']s?(?= $)")
_POSSESSIVE_NAME = re.compile(r"[’']s ")
_NAMES_TEXT = re.compile(
    rf"\b{_GENRE}\b|\bthe following (?=from |by )|\bfollowing (?:is|are|was|were|has|have)\b|\bfollows?\b"
)
_BACKWARD = re.compile(
    rf"^(?:It|They|These|Both|All|This is|This {_GENRE}|The (?:full |original |two |three |four )?{_GENRE}|"
    rf"The original)\b"
    rf"|\b[Tt]his {_GENRE}\b"
)
_TURN = re.compile(
    r"\b(?:may|can) be (?:read|found|seen|viewed|watched|accessed)\b|\b(?:click|read more)\b", re.IGNORECASE
)
_FROM = re.compile(
    r"\b(?:from|courtesy of|carried by|(?:is|was|are|were) by|(?:thanks|grateful|indebted) to|permission of|(?<=, )by|"
    r"on the (?:official )?(?:web ?site|site|web ?page|portal) of|"
    rf"{_GENRE} (?:of|by|in|compiled by|put together by))\s+"
)
# "the department’s website": the body of which the introduction spoke.
_OWN_PAGE = re.compile(
    r"\bthe (?P<body>(?:foreign )?(?:ministry|department|embassy|presidency|government|party|agency|parliament|office|"
    rf"council|commission|consulate|secretariat))[’']s (?:own |official )?(?:web ?site|site|page|{_GENRE})\b",
    re.IGNORECASE,
)
# `Xinhua’s report`, `the KCNA account`; `how the ministry reported it`, `we let the agency tell`.
_OF_PUBLISHER = re.compile(
    rf"(?P<name>(?:[^\W\d_a-z][\w’'.-]*(?: of(?: the)?)? ){{1,6}})(?:[a-z-]+ ){{0,2}}?{_GENRE}\b"
)
# "the IDCPC’s website" is the IDCPC.
_OWNED_PAGE = re.compile(r"[’']s (?=(?:own |official )?(?:web ?site|site|page|portal)\b)")
_FEW_TEXTS = re.compile(
    rf"(?:[Tt]he )?(?:[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Ss]everal)(?: [a-z]+){{0,2}} {_GENRE} from\b"
)
_PRINTED_BELOW = re.compile(
    r"\b[Ww]e (?:[a-z]+ ){0,2}(?:re-?)?(?:print|publish|produce)\b.* below[.:]$|"
    r"^(?:Re-?)?(?:[Pp]rinted|[Pp]roduced) below\b"
)
_CAPITALISED = r"(?P<name>(?:[^\W\d_a-z][\w’'.-]*(?: of(?: the)?)? ){1,6})"
_TELLS = re.compile(
    r"(?:\b(?:[Tt]his|[Hh]ere) is (?:how|what)|\b[Ww]e let|^What|"
    r"\b[Ww]e (?:[a-z]+ ){0,2}(?:add|append|print|give|share) what) "
    rf"(?:the )?(?={_CAPITALISED}(?:\([^()]{{2,12}}\) )?(?:reported|reports|told|tells?|wrote|writes|put|saw|described|"
    r"recorded|covered|published|printed|carried|had)\b)"
)
# "The Mekong Courier carried this report", but not "Laos carried this burden".
_CARRIES = re.compile(
    rf"(?:^(?:The )?|\b(?:[Tt]he|agency|newspaper|paper) )(?={_CAPITALISED}(?:\([^()]{{2,12}}\) )?"
    rf"(?:carried|issued|released|put out|sent|published|filed|gave|has|had) (?:the following|this) {_GENRE}\b)"
)
# "The Mekong Courier, whose report we reprint below, counts the guests."
_WHOSE = re.compile(
    r"(?P<name>[^\W\d_a-z][\w’'.-]*(?: (?:of |the )?[^\W\d_a-z][\w’'.-]*){0,5}), whose (?:[a-z]+ ){0,3}?"
    rf"{_GENRE} (?:of \w+ )?we (?:re|print|publish|carry|give)"
)
_NAMED = re.compile(r"\b(?:[Tt]he|by|with|of|to|from|in|an?) (?=(?:the )?(?:[a-z]+ of the )?[^\W\d_a-z])")
_TAKEN = re.compile(r"(?:Re-?printed|Re-?published|Reproduced|Taken|Adapted)\b[^.]{0,40} (?:from|courtesy of) ")
_PREPOSITION = re.compile(r"\b(?:by|in|on|at|from|with|via|through|(?:(?<=translated )|(?<=written ))for)\s+")
_PLURAL = re.compile(
    r"(?:articles|reports|texts|pieces|items|stories|statements|speeches|addresses|messages|letters|interviews|"
    r"d[ei]spatches|(?:press )?releases|communiqués|commentaries|editorials|essays|transcripts|documents|extracts|"
    r"excerpts|read-?outs|summaries|cables|posts|telegrams|greetings|They|These|Both)"
)
_ONE_OR_SEVERAL = re.compile(rf"\b(?:{_GENRE}|They|These|Both|It)\b")
_COUNTED = "two three four five six seven eight nine ten"
_NUMBERS = {word: number for number, word in enumerate(_COUNTED.split(), start=2)}
_COUNT = re.compile(
    rf"\b({'|'.join(_NUMBERS)})\s+(?:[\w’'-]+\s+){{0,3}}?"
    r"(?:articles|reports|texts|pieces|items|stories|statements|d[ei]spatches|speeches|letters|messages|"
    r"documents)\b"
)
_SENTENCE_END = re.compile(r"(?<=[.!?:”\"])\s+(?=[\"“‘(]?[^\W\d_a-z])")
_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Gen|Hon|Prof|Sr|Jr|No|Lt|Col|Sen|Rep|Gov|vs|[A-Z])\.$")
_OUTLET = re.compile(
    rf"\b(?:{OUTLET_WORDS}|Ministry|Embassy|Department|Office|Council|Committee|(?:High )?Commission|Consulate|"
    r"Secretariat|Chancellery|Presidency)\b"
)
# What agencies and papers write, and what their readers are written by people.
_REPORTED = re.compile(
    r"\b(?:article|report|piece|item|story|dispatch|news|account|coverage|feature|taken|[Rr]e-?(?:print|publish|produc))"
)
_SPOKEN = re.compile(
    r"\b(?:letter|message|speech|statement|greeting|telegram|cable|reply|remark|toast|interview|address)"
)
# "In the Great Hall", "in the State House" no paper appears.
_VENUE = re.compile(r"\b(?:Hall|House|Palace|Room|Square|Centre|Center|Hotel|Assembly|Building|Garden)s?\b")
_OFFICE = re.compile(
    r"\b(?:President|Minister|Premier|Chairman|Chairwoman|Secretary|King|Queen|General|Ambassador|"
    r"Spokes\w+|Prince)\b"
)
_NAME = r"(?:[^\W\d_a-z][\w’'.-]+ ){1,3}[^\W\d_a-z][\w’'-]+"
_AUTHOR = re.compile(
    rf"\bby ({_NAME})(?=[,.;]| (?:originally|first|which|about|on|in|that)\b)|"
    rf"\b({_NAME})(?:,[^,]{{1,120}},)? (?:argues|makes|takes|notes|writes|explains|explores|examines|looks|"
    rf"discusses|"
    r"assesses|reports|analy[sz]es|considers|outlines|describes|reflects|surveys|traces|responds|sets|"
    r"gives|shows|"
    r"reviews|provides|presents|calls|asks|draws|exposes|details|highlights|observes)\b"
)


_LEADS = re.compile(
    rf"\b(?:{_VERB}|(?:wrote|writes)(?! to\b)|(?:put|saw|told|covered) it|{_GENRE})\b(?:, in full)?[^,]*:$|"
    r"^(?:From|Source|As|According to|Courtesy of|In the words of)\b"
)
_LEAD_IN = re.compile(r"(?:From|Source:|How|As \w+ by|Courtesy of)\s+(?:the\s+)?")
_OTHER_TEXT = re.compile(
    r"\bthe (?:second|third|fourth|other|latter|last)\b(?: one)?[^,;.]{0,50}? (?:of|by|from|in|on) (?:the )?"
)
# In words.
_LONGEST_LEAD = 16
# The longest list of publishers, in characters.
_REACH = 400


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a line says of the reprints that follow.

    Attributes:
        publishers: who first published them, in the order named; never empty.
        plural: whether it speaks of several texts.
        count: how many it announces, or None where it does not say.
        closing: whether it ends its line, so that the reprint may follow at once; otherwise the line goes on
            to introduce it.
        pure: whether its line says nothing else.
        sure: whether it says that a text follows, not only where one was published.
        author: words of the author's name, to tell the introduction from the reprint.
    """

    publishers: tuple[Publisher, ...]
    plural: bool
    count: int | None
    closing: bool
    pure: bool
    sure: bool
    author: frozenset[str] = field(default_factory=frozenset)


def sentences(line: str) -> list[str]:
    """Split a line roughly into sentences."""
    found: list[str] = []
    for part in _SENTENCE_END.split(line.strip()):
        if found and _ABBREVIATION.search(found[-1][-12:]):
            found[-1] += " " + part
        else:
            found.append(part)
    return found


@lru_cache(maxsize=16)
def _follows(text: str) -> bool:
    """Tell whether words say that a text follows, which is asked of a line and again of its only sentence."""
    lower = text.lower()
    near = lower.startswith("here ") or any(map(lower.__contains__, _FOLLOW_STEMS))
    near = near or (" from" in lower and any(number in lower for number in _FEW))
    return near and any(any(map(lower.__contains__, words)) and pattern.search(text) for words, pattern in _FOLLOWS)


def read_announcement(line: str) -> Announcement | None:
    """Read a line that announces reprints.

    Args:
        line: a whole line of a dump.

    Returns:
        What it announces, or None for any other line, also one that announces a text of no other publisher.
    """
    lower = line.lower()
    if not any(map(lower.__contains__, _STEMS)) and not _TAKEN.match(line):
        return None
    if not (_ADVERB.search(line) or _follows(line) or _TAKEN.match(line)):
        return None
    parts = sentences(line)
    for index, sentence in enumerate(parts):
        before = parts[index - 1] if index else ""
        announces_before = bool(_follows(before) and _TEXT.search(before))
        read = _read_sentence(sentence, announces_before) or _read_own_page(parts[: index + 1])
        if read is None:
            continue
        publishers, at_end, sure = read
        context = f"{before} {sentence}" if announces_before else sentence
        count = _COUNT.search(context.lower())
        after = [part for part in parts[index + 1 :] if not _TURN.search(part)]
        named = " ".join(publisher.name for publisher in publishers)
        names = [
            word
            for match in _AUTHOR.finditer(context)
            for word in (match[1] or match[2]).split()
            if not _OFFICE.search(match[1] or match[2])
        ]
        return Announcement(
            publishers=publishers,
            plural=_speaks_of_several(context) or len(publishers) > 1,
            count=_NUMBERS[count[1]] if count else None,
            # "In the article below, written for Mwananchi, the engineer A takes issue with": of the text more is told.
            closing=at_end and not after and not any(match[2] for match in _AUTHOR.finditer(sentence)),
            pure=at_end and len(parts) - (1 + announces_before) - (len(parts) - index - 1 - len(after)) <= 0,
            sure=sure or announces_before,
            author=frozenset(word for word in names if len(word) > 2 and word not in named),
        )
    return None


def read_mention(line: str, presented: bool) -> Announcement | None:
    """Read a line that only names a publisher of texts; whether it announces one, the next line must tell.

    Args:
        line: a whole line of a dump.
        presented: whether it must speak of a text as one at hand ("This report …").
    """
    for sentence in sentences(line)[-2:]:
        if not (_NAMES_TEXT.search(sentence) or _VERBS.search(sentence)):
            continue
        if presented and not _BACKWARD.search(sentence):
            continue
        if found := _outlets(sentence):
            plural = _speaks_of_several(sentence) or len(found) > 1
            return Announcement(tuple(found), plural, None, closing=True, pure=False, sure=False)
    return None


def read_lead(line: str) -> Announcement | None:
    """Read a line that ends with a colon and names who tells what follows: "The Mekong Courier reported:"."""
    if not line.endswith(":"):
        return None
    sentence = sentences(line)[-1]
    if len(sentence.split()) > _LONGEST_LEAD or _LEADS.search(sentence) is None:
        return None
    named = _POSSESSIVE_NAME.sub(" ", _LEAD_IN.sub("", sentence, 1))
    found = _outlets(sentence) or [p for p in read_publishers(named)[0] if _is_outlet(p)]
    if not found:
        return None
    return Announcement(tuple(found), _speaks_of_several(sentence), None, closing=True, pure=False, sure=True)


def _outlets(sentence: str) -> list[Publisher]:
    """Give the outlets that a sentence names."""
    found: list[Publisher] = []
    end = 0
    for named in _NAMED.finditer(sentence):
        if named.end() < end:
            continue
        publishers, length = read_publishers(sentence[named.end() : named.end() + _REACH])
        fit = [publisher for publisher in publishers if _is_outlet(publisher)]
        if fit:
            found += fit
            end = named.end() + length
    return found


def _of_others(text: str) -> list[Publisher]:
    """Give who published the other texts of a line of which one has been told: ", the second is a statement of the
    Presidency of Peru, and the third comes from Andina".
    """
    found: list[Publisher] = []
    for other in _OTHER_TEXT.finditer(text):
        publishers, _ = read_publishers(text[other.end() : other.end() + _REACH])
        found += [p for p in publishers[:1] if _is_outlet(p)]
    return found


def _read_own_page(parts: list[str]) -> tuple[tuple[Publisher, ...], bool, bool] | None:
    """Read "we reproduce the report from the department's website": that of the body named before."""
    sentence = parts[-1]
    own = _OWN_PAGE.search(sentence)
    if own is None or _TURN.search(sentence) or not _follows(sentence):
        return None
    named = [outlet for part in parts for outlet in _outlets(part)]
    publisher = named[-1] if named else Publisher(own["body"].title())
    return (publisher,), _FEW_TEXTS.match(sentence) is not None or _ends(sentence[own.end() :]), True


def _read_sentence(sentence: str, announced: bool) -> tuple[tuple[Publisher, ...], bool, bool] | None:
    """Give the publishers, whether they end the sentence, and whether a text is said to follow.

    Args:
        sentence: a sentence of the line.
        announced: whether the sentence before says that a text follows.
    """
    sentence = _OWNED_PAGE.sub(" ", sentence)
    taken = _TAKEN.match(sentence) is not None
    follows = taken or _follows(sentence)
    backward = _BACKWARD.search(sentence) is not None
    if not (follows or backward) or _TURN.search(sentence):
        return None
    adverb = _ADVERB.search(sentence)
    genre = taken or _NAMES_TEXT.search(sentence) is not None
    for verb in _VERBS.finditer(sentence):
        near = adverb is not None and adverb.start() < verb.end() + 20 and verb.start() - adverb.end() < 40
        if not (near or (follows and genre) or (announced and backward)):
            continue
        # "It was first reported by …" ends many a paragraph, and no reprint follows it.
        if not (follows or announced) and verb.group() not in _PRINTED and "originally" not in sentence:
            continue
        # "published here in English on 5 May by …": the publisher stands behind one of the next prepositions.
        unlike: tuple[tuple[Publisher, ...], bool, bool] | None = None
        for preposition in _PREPOSITION.finditer(sentence, verb.end(), verb.end() + 70):
            publishers, length = read_publishers(sentence[preposition.end() : preposition.end() + _REACH])
            if not publishers:
                continue
            behind = sentence[preposition.end() + length :]
            if adverb is not None and (further := _of_others(behind)):
                return (*publishers, *further), True, follows
            ends = _ends(behind)
            # "issued by Xi Jinping" names no publisher, but "first issued by Granma" does.
            if near or _is_outlet(publishers[0]):
                return publishers, ends, follows
            printed = verb.group() in _PRINTED and preposition.group().strip() == "by"
            if ends and _stands_for_outlet(publishers[0], sentence, preposition, printed=printed):
                unlike = unlike or (publishers, ends, follows)
        if unlike is not None:
            return unlike
    if follows and genre:
        found: list[Publisher] = []
        # Whoever wrote it, it stands below.
        below = _PRINTED_BELOW.search(sentence) is not None
        end = 0
        for source in _FROM.finditer(sentence):
            publishers, length = read_publishers(sentence[source.end() : source.end() + _REACH])
            ends = _ends(sentence[source.end() + length :])
            fit = [
                p for p in publishers
                if below or _is_outlet(p) or (ends and _stands_for_outlet(p, sentence, source))
            ]  # fmt: skip
            if fit:
                found += fit
                end = source.end() + length
        for owned in () if found else _OF_PUBLISHER.finditer(sentence):
            name = _POSSESSIVE.sub("", owned["name"]).strip()
            # The capital of "The" is the sentence's.
            name = name if owned.start() else name.removeprefix("The ")
            publishers, _ = read_publishers(name)
            found += [p for p in publishers if _is_outlet(p)][-1:]
            end = owned.end()
        whose = _WHOSE.search(sentence) if not found else None
        if whose is not None:
            publishers, _ = read_publishers(whose["name"].removeprefix("The "))
            return (publishers[:1], True, True) if publishers else None
        if found:
            return tuple(found), _FEW_TEXTS.match(sentence) is not None or _ends(sentence[end:]), True
    told = _TELLS.search(sentence) or _CARRIES.search(sentence)
    if told is not None:
        tellers = tuple(p for p in read_publishers(sentence[told.end() :])[0] if _is_outlet(p))
        return (tellers, True, True) if tellers else None
    return None


def _speaks_of_several(text: str) -> bool:
    """Say whether the first word for a text is in the plural: not `the article on the letters`."""
    first = _ONE_OR_SEVERAL.search(text)
    return first is not None and _PLURAL.fullmatch(first.group()) is not None


def _is_outlet(publisher: Publisher) -> bool:
    """Tell an outlet by its name from a person or a place."""
    name = publisher.name
    known = publisher.acronym or known_publisher(name) or name.startswith("The ")
    return bool(known) or _OUTLET.search(name) is not None or is_body(name)


def _stands_for_outlet(
    publisher: Publisher, sentence: str, preposition: re.Match[str], *, printed: bool = False
) -> bool:
    """Tell a publisher of no known name by where it stands: "in Mwananchi", "by the Barents Luch", "a report from".

    Args:
        publisher: as the announcement names it.
        sentence: of the announcement.
        preposition: the one before it.
        printed: whether it is told that it printed the text.
    """
    name = publisher.name
    if _VENUE.search(name) or _OFFICE.search(name) or is_land(name) or is_town(name):
        return False
    word = preposition.group().strip()
    source = word == "from" and _REPORTED.search(sentence) is not None and _SPOKEN.search(sentence) is None
    return source or printed or word in {"in", "on"} or sentence.startswith("the ", preposition.end())


def _ends(rest: str) -> bool:
    """Say whether what stands behind the publishers only rounds the sentence off."""
    rest = rest.strip(" ,")
    return len(rest) <= 1 or bool(
        re.match(
            r"(?:(?:web ?|internet )?sites?|(?:news agency|agency|newspaper|magazine|journal|"
            r"daily)(?: of [\w ]{1,30})?|"
            r"of [\w ]{1,30}|respectively|online|in English|from .*|reads? (?:as follows|thus)|"
            r"(?:and |which )?(?:is|are) (?:re-?printed|re-?published|reproduced|given|printed|carried)"
            r"(?: in full)? (?:here|below)|and (?:written|translated|signed) by .*|"
            r"today|yesterday|last \w+|follows?|"
            r"(?:which|the|a|an|its|respectively|in that order)\b.*|"
            r"(?:on|in) [\w ,]{1,40}|dated [\w ,]{1,30})[.:]?$",
            rest,
            re.IGNORECASE,
        )
    )
