"""Check contacts told by a noun of talking under any verb, and that what leaves such a noun undone tells of none."""

from __future__ import annotations

import re

import pytest

from tests.extraction.contact_rows import found_in, row

_A = "Latvian President Ilze Kalna"
_B = "Ghanaian Foreign Minister Kwesi Mensah"
_BOTH = ["GH Kwesi Mensah", "LV Ilze Kalna"]

WITH = """
B went straight into a working session with A on 4 June.
B found himself in discussion with A on 4 June.
B squeezed in a one-on-one with A on 4 June.
B rounded off his stay with supper with A on 4 June.
There was a sit-down with A on 4 June, B said.
B's session with A on 4 June ran late.
At his session with A on 4 June, B praised the port.
The lunch that B shared with A on 4 June was quiet.
B had a heart-to-heart with A on 4 June.
Talks were conducted on 4 June between A and B.
The lunch on 4 June between A and B lasted two hours.
The programme of A on 4 June included talks with B.
On 4 June there took place a meeting of A with B.
A meeting of A's with B followed on 4 June.
The day opened on 4 June with a breakfast of A with B.
A snatched ten minutes with B on 4 June.
A held back-to-back meetings with B and others on 4 June.
Riga was the venue on 4 June of a dialogue between A and B.
Riga played host on 4 June to consultations at deputy-minister level between A and B.
The consultations of 4 June in Riga, in which A and B took part, were the ninth.
A emerged smiling on 4 June from a first round with B.
A held a meeting on 4 June with the delegation of Ghana headed by B.
A chaired with B on 4 June the fifth round of the Joint Trade Committee.
The fifth round of the committee met on 4 June under the chairmanship of A and B.
The highlight of A's day on 4 June was a meeting with B.
First on the agenda of A on 4 June came talks with B.
A working session between A and B took up the afternoon of 4 June.
The talks on 4 June were presided over by A and B.
"""
JOINT = """
On 4 June A and B led their delegations in bilateral talks.
A and B shared an hour's conversation on 4 June.
A and B sat through three hours of negotiations in Riga on 4 June.
A and B retreated to the library for talks on 4 June.
A and B disappeared into a side room for a private talk on 4 June.
A and B closed the day on 4 June with a working dinner.
A and B found time for a brief exchange on 4 June.
A and B gathered for a working session on 4 June.
A and B convened a meeting of their own on 4 June.
A and B held, on 4 June, a first exchange of views.
A and B emerged from three hours of talks on 4 June.
A and B came to Riga on 4 June to hold expert talks.
A and B settled the matter at a meeting in Riga on 4 June.
A and B broke bread on 4 June.
A and B stole away for a conversation of some twenty minutes on 4 June.
A and B used the margins of the forum on 4 June for a quarter of an hour of talks.
A and B wound up two days of talks on 4 June, with a joint statement.
A and B conducted in Riga on 4 June the 3rd Session of the Latvia-Ghana Joint Commission.
A and B presided in Riga on 4 June over the 11th session of the commission.
On 4 June A flew to Accra and together with B convened the 11th session of a commission.
"""
GUESTS = """
A kept B to lunch on 4 June.
A engaged B in a long conversation on 4 June.
A treated B to dinner on 4 June.
A had B in for a talk on 4 June.
A asked B in for coffee on 4 June.
A sat B down for a talk on 4 June.
A accorded B an audience on 4 June.
A handed B the letter at a meeting on 4 June.
A pressed B on the matter over lunch on 4 June.
A working session on 4 June saw A and B agree on the port.
A found an hour on 4 June for B.
A made time on 4 June for B.
A devoted an hour to B on 4 June.
A was seen chatting with B on 4 June.
A had B over to Riga on 4 June for a round of political dialogue.
A had spent the better part of an afternoon on 4 June with B.
A briefed a visiting delegation of Ghana's ruling party led by B on the port on 4 June.
B was in Riga on 4 June, to negotiate with A the price of cocoa.
A and B talked mainly about cocoa on 4 June.
A's half-hour with B on 4 June was a useful one.
B walked across on 4 June to the office of A for talks.
B had come to Riga on 4 June to talk with A about the port.
B was in Riga on 4 June, where he conducted the strategic dialogue of the two ministries with A.
B used the wait in Riga on 4 June to go through the cocoa file with A.
Negotiations by A with B ended on 4 June.
Consultations were held in Riga on 4 June under the joint chairmanship of A and B.
The fourth round of consultations, conducted in Riga on 4 June by A and B, lasted a day.
In Riga on 4 June A and B were of one mind about the port.
A greeted B on 4 June with a guard of honour, and their delegations discussed cocoa.
Even B, who had never flown before, had a meeting with A there on 4 June.
"""
CALLS = """
A put in a call to B on 4 June.
A answered a call from B on 4 June.
A's call to B on 4 June lasted an hour.
In a call to B on 4 June, A praised the port.
A got B on the line on 4 June.
A made do with a telephone call to B on 4 June.
A dialled B on 4 June.
On 4 June there was a first contact by telephone between A and B.
On 4 June there was a telephone call from A to B.
No sooner had the results come in on 4 June than A rang B.
On 4 June A used the hotline to speak to B.
A urged B, in a telephone conversation on 4 June, to sign.
"""
UNDONE = """
B demanded talks with A on 4 June.
B put off a meeting with A on 4 June.
B skipped a meeting with A on 4 June.
B boycotted talks with A on 4 June.
B suspended talks with A on 4 June.
B prefers talks with A to war, he said on 4 June.
B angled for a meeting with A on 4 June.
B raised the prospect of a meeting with A on 4 June.
B discussed the possibility of a meeting with A on 4 June.
B spoke of a possible meeting with A on 4 June.
B is open to talks with A, he said on 4 June.
B warned on 4 June against talks with A.
B spoke on 4 June in favour of talks with A.
B threatened on 4 June to break off talks with A.
B saw no reason on 4 June for talks with A.
B ordered a resumption of talks with A on 4 June.
B begged for a word with A on 4 June.
B packed on 4 June for a lunch with A.
B spoke on 4 June ahead of a session with A.
A and B called for talks on 4 June.
A and B agreed on 4 June on a meeting in the autumn.
A and B consented on 4 June to strengthen strategic exchanges.
A and B postponed a meeting on 4 June.
A and B attended a meeting in Geneva on 4 June.
A and B spoke at a meeting of the Council on 4 June.
A and B were in the audience on 4 June.
A and B were at a dinner of the fund on 4 June.
A and B brokered talks in Riga on 4 June.
A and B had no conversation on 4 June.
A and B signed a paper on political consultations on 4 June.
A and B each held a cabinet meeting on 4 June.
A and B had seen reports on 4 June about a meeting.
A and B talk in English every month.
A asked B on 4 June for a meeting.
A invited B on 4 June to talks.
A represented B at talks on 4 June.
A called on B on 4 June to hold talks.
A issued on 4 June a call to B to resign.
A made a call on 4 June to B to release the prisoners.
A's lunch with B did not take place on 4 June.
Whether A had a working session with B on 4 June is unknown.
A made time stand still on 4 June for B.
Talks with A would be premature, B said on 4 June.
A and B were briefed on 4 June on talks in Geneva.
A and B thanked Oman on 4 June for a round of talks.
A and B lost their tempers on 4 June over tea prices.
A and B had breakfast with reporters on 4 June.
A and B received honorary degrees at a dinner on 4 June.
A and B issued a call on 4 June to stop the war.
A and B gave their word on 4 June.
A and B clashed in a television debate on 4 June.
A and B opened a tea plantation on 4 June.
B would have been in Riga on 4 June to negotiate with A.
A and B were supposed to meet on 4 June until a strike stopped the trains.
B has yet to come to Riga, he said on 4 June, to talk with A.
B, who flies often, never had a meeting with A on 4 June.
B walked on 4 June to the office of A for the keys.
The fourth round of trials, conducted in Riga on 4 June by A and B, lasted a day.
Songs by A were sung with B on 4 June.
A wrote on 4 June of a visiting delegation that had heard B.
"""


def _cases(table: str) -> list[str]:
    names = {"A": _A, "B": _B}
    return [re.sub(r"\b[AB]\b(?! working)", lambda m: names[m[0]], line) for line in table.strip().split("\n")]


@pytest.mark.parametrize("text", [*_cases(WITH), *_cases(JOINT), *_cases(GUESTS)])
def test_talks_are_told_under_any_verb(text: str) -> None:
    found = found_in(row("x", text))
    assert [(c.kind, c.status, c.on, list(c.people)) for c in found] == [("meeting", "held", "2024-06-04", _BOTH)]


_CAME = f"{_A} arrived in Accra on 4 June at the invitation of {_B}. "


@pytest.mark.parametrize(
    "text",
    [
        "Their exchanges bore on the port.",
        "Their tête-à-tête was succeeded by a tour of the port.",
        "A working lunch followed.",
        "Then there was a working lunch.",
        "There was a private conversation at the palace.",
        "There were two hours of talks.",
        "Kalna had a private conversation with her host.",
    ],
)
def test_talks_of_a_visitor_and_the_host(text: str) -> None:
    assert [(c.on, list(c.people)) for c in found_in(row("x", _CAME + text))] == [("2024-06-04", _BOTH)]


@pytest.mark.parametrize(
    "text",
    ["A cabinet meeting followed.", "There was a debate.", "Their word is good.", "Exchanges of students followed."],
)
def test_what_else_follows_an_arrival(text: str) -> None:
    assert found_in(row("x", _CAME + text)) == []


def test_the_two_are_those_whom_the_sentence_names() -> None:
    text = (
        f"{_A} met {_B} in Riga on 4 June 2024. The session before that was in 2021, when Peruvian President Ana Soto "
        "co-chaired it in Lima with Kenyan President Joram Kiplagat. Mensah came back on 6 June and the two had a "
        "working session."
    )
    assert [(c.on, list(c.people)) for c in found_in(row("x", text))] == [
        ("2024-06-04", _BOTH),
        ("2021", ["KE Joram Kiplagat", "PE Ana Soto"]),
        ("2024-06-06", _BOTH),
    ]


def test_meals_of_a_day_each_with_its_guest() -> None:
    text = (
        f"On 3 June 2024 {_A} had breakfast with {_B}, lunch with the Hungarian, Peter Nagy, and dinner with the "
        "Austrian, Max Huber."
    )
    assert [list(c.people) for c in found_in(row("x", text))] == [
        _BOTH,
        ["HU Peter Nagy", "LV Ilze Kalna"],
        ["AT Max Huber", "LV Ilze Kalna"],
    ]


def test_nobody_named_before_stands_for_a_king_who_was_away() -> None:
    text = (
        f"{_A} and {_B} met in Riga on 4 June 2024; the king, who was not in the capital, made do with a telephone "
        "call to Peruvian President Ana Soto."
    )
    assert [list(c.people) for c in found_in(row("x", text))] == [_BOTH]


def test_a_day_of_what_was_told_to_the_other_is_not_the_day_of_the_talks() -> None:
    text = (
        f"On 4 June 2024 {_A} landed in Accra. She had a first round of talks with {_B}, to whom she repeated the "
        "invitation to the forum in Riga on 21 July."
    )
    assert [c.on for c in found_in(row("x", text))] == ["2024-06-04"]


def test_entries_of_a_chronology() -> None:
    text = (
        "Chronology\n\n3 June 2024\n\nLatvian President Ilze Kalna and Ghanaian Foreign Minister Kwesi Mensah exchange "
        "a few words in the corridor.\n\n5 June 2024\n\nSecond round, in Riga.\n\n7 June 2024\n\nA working session in "
        "Riga."
    )
    assert [(c.on, list(c.people)) for c in found_in(row("x", text))] == [
        (day, _BOTH) for day in ("2024-06-03", "2024-06-05", "2024-06-07")
    ]


@pytest.mark.parametrize("text", _cases(CALLS))
def test_calls_are_told_under_any_verb(text: str) -> None:
    found = found_in(row("x", text))
    assert [(c.kind, c.status, c.on, list(c.people)) for c in found] == [("call", "held", "2024-06-04", _BOTH)]


@pytest.mark.parametrize("text", _cases(UNDONE))
def test_what_is_left_undone_is_no_contact(text: str) -> None:
    assert [str(c) for c in found_in(row("x", text)) if c.status == "held"] == []
