"""Name the words a question in plain English is made of, and what each of them asks for."""

from typing import Final

# What a phrase asks for: a command of `relations query`, and options it brings along.
Option = tuple[str, ...]
Wanted = tuple[str, tuple[Option, ...]]

CALL: Final[Wanted] = ("events", (("--kind", "call"),))
# Many meet at a gathering; a summit of two is a meeting of those who lead them.
SUMMIT: Final[Wanted] = ("gatherings", ())
SUMMIT_OF_TWO: Final[Wanted] = ("meetings", (("--level", "head_of_state"), ("--level", "head_of_government")))


def _each(phrases: str, wanted: Wanted) -> dict[str, Wanted]:
    return {phrase.strip(): wanted for phrase in phrases.split(",")}


def _agreements(phrases: str, kind: str) -> dict[str, Wanted]:
    return _each(phrases, ("agreements", (("--kind", kind),)))


NOUNS: Final[dict[str, Wanted]] = {
    **_each("meeting, meetings, talks, dialogue, dialogues, consultations, conversations", ("meetings", ())),
    **_each("call, calls, phone call, phone calls, telephone call, telephone calls", CALL),
    **_each("telephone conversation, telephone conversations, phone conversations, phone talks", CALL),
    **_each(
        "video call, video calls, video meeting, video meetings, video conference, video conferences, virtual meetings,"
        "virtual meeting, online meetings, online meeting",
        ("meetings", (("--mode", "video"),)),
    ),
    **_each("visit, visits, trip, trips, tour, tours, journey, journeys", ("visits", ())),
    **_each("visit abroad, visits abroad, trip abroad, trips abroad, foreign trips, foreign visits", ("visits", ())),
    **_each("message, messages, letter, letters, greetings, telegrams", ("messages", ())),
    **_each("congratulations, condolences, congratulatory messages, messages of congratulation", ("messages", ())),
    **_each("summit, summits, summit meeting, summit meetings", SUMMIT),
    **_each("conference, conferences, forum, forums, gathering, gatherings", ("gatherings", ())),
    **_each("ceremony, ceremonies, reception, receptions, banquet, banquets, parade, parades", ("ceremonies", ())),
    **_each("commemoration, commemorations, exhibition, exhibitions", ("ceremonies", ())),
    **_each("agreement, agreements, deal, deals, accord, accords, pact, pacts", ("agreements", ())),
    **_agreements("treaty, treaties", "treaty"),
    **_agreements("memorandum, memorandums, memoranda, mou, mous, memorandum of understanding", "memorandum"),
    **_agreements("memoranda of understanding, memorandums of understanding", "memorandum"),
    **_agreements("joint statement, joint statements", "joint_statement"),
    **_agreements("communique, communiques, joint communique, joint communiques", "communique"),
    **_agreements("declaration, declarations, joint declaration, joint declarations", "declaration"),
    **_agreements("protocol, protocols", "protocol"),
    **_agreements("action plan, action plans, plan of action", "plan"),
    **_agreements("cooperation documents, documents", "documents"),
    **_each("event, events, contact, contacts, exchanges, relations", ("events", ())),
    **_each("everything, anything, something, things, activities, diplomacy", ("events", ())),
    **_each("people, persons, leader, leaders, official, officials, diplomats", ("people", ())),
    **_each("country, countries, states", ("countries", ())),
    **_each("party, parties, political party, political parties", ("parties", ())),
    **_each("participant, participants", ("participants", ())),
    **_each("visitor, visitors", ("people", (("--kind", "visit"),))),
}  # fmt: skip

# Verbs ask as the nouns do; what follows `visited` is where.
VERBS: Final[dict[str, Wanted]] = {
    **_each("met, meet, meets, met with, meet with, meeting with, meets with", ("meetings", ())),
    **_each("hold talks, held talks", ("meetings", ())),
    **_each("hold talks with, held talks with, talked, talked to, talked with, received, hosted", ("meetings", ())),
    **_each("called, phoned, telephoned, spoke by phone, speak by phone, spoke on the phone", CALL),
    **_each("speak on the phone, talked by phone, spoke by phone with, called up", CALL),
    **_each("visited, visiting, travel, travelled, traveled, went, go, been to, flew to, came to", ("visits", ())),
    **_each("went abroad, travelled abroad, traveled abroad, go abroad, travel abroad", ("visits", ())),
    **_each("wrote, write, congratulated, congratulate, sent messages, send messages", ("messages", ())),
    **_each("signed, sign", ("agreements", (("--status", "signed"),))),
    **_each("issued, issue", ("agreements", (("--status", "issued"),))),
    **_each("adopted, adopt", ("agreements", (("--status", "adopted"),))),
    **_each("agreed, agree on, agreed on, concluded, conclude", ("agreements", ())),
    **_each("happened, happen, took place, take place, hold, attended, attend, joined, participated in", ("", ())),
}  # fmt: skip
LEADS_TO_PLACE: Final = frozenset({"visits"})

# Words that say how, at which level or in which state, whatever is asked for.
MANNERS: Final[dict[str, Option]] = {
    **dict.fromkeys(("by phone", "by telephone", "on the phone", "over the phone", "phone"), ("--mode", "phone")),
    **dict.fromkeys(("by video", "by video link", "via video", "video", "virtual", "online"), ("--mode", "video")),
    **dict.fromkeys(("in person", "face to face"), ("--mode", "in_person")),
    **dict.fromkeys(("in writing", "written"), ("--mode", "written")),
    **dict.fromkeys(("planned", "upcoming", "scheduled", "announced", "future"), ("--status", "planned")),
    "held": ("--status", "held"),
    **dict.fromkeys(("head of state", "heads of state", "head of state level"), ("--level", "head_of_state")),
    **dict.fromkeys(("head of government", "heads of government"), ("--level", "head_of_government")),
    **dict.fromkeys(("foreign ministers", "foreign ministerial"), ("--level", "foreign_minister")),
    **dict.fromkeys(("foreign minister level", "foreign ministers level"), ("--level", "foreign_minister")),
    **dict.fromkeys(("parliamentary", "parliament", "parliaments", "interparliamentary"), ("--level", "parliament")),
    **dict.fromkeys(("party to party", "inter party", "interparty", "party level"), ("--level", "party")),
    "state": ("--form", "state"),
    "official": ("--form", "official"),
    "working": ("--form", "working"),
    "friendly": ("--form", "friendly"),
    "goodwill": ("--form", "goodwill"),
    "private": ("--form", "private"),
}  # fmt: skip

_OFFICES = (
    "president, vice president, prime minister, deputy prime minister, premier, vice premier, chancellor, king, queen,"
    "emperor, sultan, crown prince, foreign minister, deputy foreign minister, vice foreign minister,"
    "minister of foreign affairs, defence minister, defense minister, finance minister, trade minister, minister,"
    "secretary of state, general secretary, party secretary, chairman, chairwoman, speaker, ambassador,"
    "state councillor, state councilor, special envoy, envoy, governor, mayor"
)
OFFICES: Final[dict[str, str]] = {
    form: office.strip()
    for office in _OFFICES.split(",")
    for form in (office.strip(), f"{office.strip()}s")
    if form not in MANNERS
}
del _OFFICES

# How the next name or date is to be taken.
PREPOSITIONS: Final[dict[str, str]] = {
    **dict.fromkeys(("in", "at", "inside", "within", "during", "on", "throughout"), "in"),
    **dict.fromkeys(("to", "till", "until", "through", "up to"), "to"),
    **dict.fromkeys(("until the end of", "to the end of", "till the end of", "by the end of", "to end of"), "to"),
    **dict.fromkeys(("since", "starting", "starting in", "starting from", "as of"), "since"),
    **dict.fromkeys(("since the start of", "since the beginning of", "since early", "from the start of"), "since"),
    **dict.fromkeys(("from the beginning of", "from early"), "since"),
    "from": "from",
    **dict.fromkeys(("after", "later than"), "after"),
    **dict.fromkeys(("before", "earlier than", "prior to"), "before"),
    "between": "between",
    **dict.fromkeys(("with", "by", "of", "for", "among", "involving", "attended by", "including"), "of"),
    **dict.fromkeys(("reported by", "according to", "published by", "told by"), "publisher"),
}
CONJUNCTIONS: Final = {"and": "and", "or": "or", "as well as": "and", "versus": "and", "vs": "and"}

FIRST: Final = {
    **dict.fromkeys(("latest", "last", "most recent", "newest", "recent"), "newest"),
    **dict.fromkeys(("first", "earliest", "oldest"), "oldest"),
}
# Which of those that took part to name first: those who did so most.
MOST: Final = frozenset({"most", "most often", "most frequently", "most frequent", "top", "busiest", "most active"})
NUMBERS: Final = {
    **{str(number): number for number in range(1, 1000)},
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "twenty": 20, "hundred": 100,
}  # fmt: skip
COUNTING: Final = frozenset({"how many", "how often", "number of", "count", "count of"})
WHO: Final = frozenset({"who", "whom", "which people", "which leaders", "what people"})

# Words without which a question asks the same.
IDLE: Final = frozenset(
    "a an the all any each every of there that this these those is are was were be been did do does done has "
    "have had please show list give find get tell me us see what which when where how about times whose their "
    "his her its both sides side other took part together year ever yet".split()
) | {"show me", "took part", "took part in", "so far", "to date"}
