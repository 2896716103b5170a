"""Check whom a sentence adds to those who were met: in its opening, behind an aside, on the day after."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Contact, Row, cases, compare, met, row, told_in

KNOWN_GAPS: dict[str, str] = {}

_GUEST = "MN Bataar Dorj"
_PRESIDENT, _VICE, _SPEAKER = "GH Kofi Darko", "GH Yaw Asante", "GH Ama Mensah"
_DAYS = "2024-05-03/2024-05-05"


def _in_ghana(name: str, text: str, *contacts: Contact) -> Row:
    """Give a row of a visit of some days in Ghana."""
    return row(name, f"Mongolian Speaker Bataar Dorj visited Ghana from 3 to 5 May 2024. {text}", *contacts)


def _saw(host: str, on: str = _DAYS) -> Contact:
    return met(_GUEST, host, on=on)


# "Besides A, he met B": A too.
OPENINGS = [
    _in_ghana(
        "besides",
        "Besides President Kofi Darko, he also held talks with Speaker Ama Mensah.",
        _saw(_PRESIDENT), _saw(_SPEAKER),
    ),
    _in_ghana(
        "in-addition-to",
        "In addition to President Kofi Darko, the Mongolian guest had talks with Speaker Ama Mensah on 4 May.",
        _saw(_PRESIDENT, "2024-05-04"), _saw(_SPEAKER, "2024-05-04"),
    ),
    _in_ghana(
        "apart-from-two",
        "Apart from President Kofi Darko and Vice President Yaw Asante, Dorj was also received by Speaker Ama Mensah.",
        _saw(_PRESIDENT), _saw(_VICE), _saw(_SPEAKER),
    ),
    _in_ghana(
        "besides-with-an-office-behind",
        "Besides Ama Mensah, Speaker of the Ghanaian Parliament, Dorj met with Yaw Asante, the Vice President.",
        _saw(_SPEAKER), _saw(_VICE),
    ),
    _in_ghana(
        "besides-meeting",
        "Besides meeting Speaker Ama Mensah, he paid a courtesy call on President Kofi Darko.",
        _saw(_SPEAKER), _saw(_PRESIDENT),
    ),
    _in_ghana(
        "apart-from-meeting",
        "Apart from meeting with Speaker Ama Mensah, he was received by President Kofi Darko.",
        _saw(_SPEAKER), _saw(_PRESIDENT),
    ),
    _in_ghana(
        "as-well-as-meeting",
        "As well as meeting Speaker Ama Mensah, he had lunch with President Kofi Darko.",
        _saw(_SPEAKER), _saw(_PRESIDENT),
    ),
    _in_ghana(
        "besides-a-town",
        "Besides Accra, he saw Kumasi, where he met with President Kofi Darko.",
        _saw(_PRESIDENT),
    ),
    _in_ghana(
        "besides-a-thing",
        "Besides trade, fish was what he discussed when he met with President Kofi Darko.",
        _saw(_PRESIDENT),
    ),
]  # fmt: skip

# The list of those who were met goes on behind an aside.
BEHIND_ASIDES = [
    _in_ghana(
        "as-well-as-by",
        "He was received by President Kofi Darko, with whom he had a word about wool, as well as by Vice President Yaw "
        "Asante and Speaker Ama Mensah.",
        _saw(_PRESIDENT), _saw(_VICE), _saw(_SPEAKER),
    ),
    _in_ghana(
        "day-behind-a-relative-clause",
        "Before leaving he met with Speaker Ama Mensah, who is also a poet, at a working dinner on 5 May.",
        _saw(_SPEAKER, "2024-05-05"),
    ),
    _in_ghana(
        "day-behind-a-relative-clause-without-occasion",
        "He talked to Vice President Yaw Asante, who leads the committee, on 4 May.",
        _saw(_VICE, "2024-05-04"),
    ),
    row(
        "day-of-a-relative-clause",
        "In May 2024 Mongolian Speaker Bataar Dorj met with Ghanaian Vice President Yaw Asante, who was elected in "
        "Kumasi on 4 March.",
        met(_GUEST, _VICE, on="2024-05"),
    ),
    _in_ghana(
        "the-day-after-that",
        "On 3 May he met with President Kofi Darko and, the day after that, with Speaker Ama Mensah.",
        _saw(_PRESIDENT, "2024-05-03"), _saw(_SPEAKER, "2024-05-04"),
    ),
    row(
        "landed-and-was-received-the-next-day",
        "Mongolian Speaker Bataar Dorj landed in Accra on 3 May 2024 and was received the next day by President Kofi "
        "Darko of Ghana.",
        _saw(_PRESIDENT, "2024-05-04"),
    ),
    row(
        "where-he-landed-and-was-received",
        "In Accra, where he landed on 3 May 2024, Mongolian Speaker Bataar Dorj was received the following morning by "
        "President Kofi Darko of Ghana.",
        _saw(_PRESIDENT, "2024-05-04"),
    ),
    row(
        "landed-and-was-received-there",
        "Mongolian Speaker Bataar Dorj landed in Accra on 3 May 2024 and was received by President Kofi Darko.",
    ),
]  # fmt: skip

# Those beside a host are none of those who do something.
COMPANY = [
    row(
        "accompanied-by-several",
        "President Kofi Darko of Ghana, accompanied by several members of the government, received Mongolian Speaker "
        "Bataar Dorj on 3 May 2024.",
        _saw(_PRESIDENT, "2024-05-03"),
    ),
    row(
        "flanked-by-senior",
        "President Kofi Darko of Ghana, flanked by senior ministers of his cabinet, met Mongolian Speaker Bataar Dorj "
        "on 3 May 2024.",
        _saw(_PRESIDENT, "2024-05-03"),
    ),
    row(
        "accompanied-by-and-a-day-before-the-guest",
        "Comrade Kofi Darko, President of Ghana, accompanied by some members of the Council of State, received on the "
        "morning of 3 May 2024 Bataar Dorj, Speaker of the Mongolian Parliament.",
        _saw(_PRESIDENT, "2024-05-03"),
    ),
]  # fmt: skip

ROWS = [*OPENINGS, *BEHIND_ASIDES, *COMPANY]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_additions(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
