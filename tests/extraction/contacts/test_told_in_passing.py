"""Check that what was long ago, or in another month, takes neither the place of the story along nor who is "he"."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Contact, Row, cases, compare, met, row, told_in

KNOWN_GAPS: dict[str, str] = {}

_IN_NAIROBI = (
    "NAIROBI, 6 March 2024 - Jamaican Foreign Minister Kamina Brown met Kenyan President William Kiprop in Nairobi on "
    "Wednesday.\n\n"
)
_FIRST = met("JM Kamina Brown", "KE William Kiprop", on="2024-03-06", at="Nairobi")
_SPEAKER = met("JM Kamina Brown", "KE Moses Otieno", on="2024-03-06", at="Nairobi")
_THEN = "\n\nBrown was then received by Speaker Moses Otieno of Kenya."

PASSING = [
    row(
        "last-came-in-a-year",
        f"{_IN_NAIROBI}Kiprop last visited Kingston in August 2022.{_THEN}",
        _FIRST, _SPEAKER, written="2024-03-06",
    ),
    row(
        "last-came-and-others-met",
        f"{_IN_NAIROBI}Kiprop last visited Kingston in August 2022.\n\nThe meeting came after Brown met Rwandan "
        "President Paul Kaneza on Monday.",
        _FIRST, met("JM Kamina Brown", "RW Paul Kaneza", on="2024-03-04", at=None), written="2024-03-06",
    ),
    row(
        "their-last-was-in-a-town",
        f"{_IN_NAIROBI}Their last meeting was in Geneva in 2022.{_THEN}",
        _FIRST, _SPEAKER, met("JM Kamina Brown", "KE William Kiprop", on="2022", at="Geneva"), written="2024-03-06",
    ),
    row(
        "somebody-else-came-long-ago",
        f"{_IN_NAIROBI}The late President Juma Odhiambo travelled to Kingston in 1984.{_THEN}",
        _FIRST, _SPEAKER, written="2024-03-06",
    ),
    row(
        "a-premier-came-last-year",
        f"{_IN_NAIROBI}Premier Andrew Clarke of Jamaica flew to Mombasa last year to open the port.{_THEN}",
        _FIRST, _SPEAKER, written="2024-03-06",
    ),
    row(
        "there-was-a-signing",
        f"{_IN_NAIROBI}Ex-President Juma Odhiambo was in Kingston in June 2013 and a pact was signed there.{_THEN}",
        _FIRST, _SPEAKER, written="2024-03-06",
    ),
    row(
        "the-past-dwelt-on",
        f"{_IN_NAIROBI}In 2013 President Juma Odhiambo of Kenya flew to Kingston. He was received there by Jamaican "
        f"Prime Minister Portia Reid.{_THEN}",
        _FIRST, _SPEAKER, met("KE Juma Odhiambo", "JM Portia Reid", at="Kingston"), written="2024-03-06",
    ),
    row(
        "meeting-of-others-in-a-month",
        f"{_IN_NAIROBI}Brown noted that the meeting between President Kiprop and Jamaican Prime Minister Andrew Clarke "
        f"in January had done much.{_THEN}",
        _FIRST, _SPEAKER, met("KE William Kiprop", "JM Andrew Clarke", on="2024-01", at=None), written="2024-03-06",
    ),
    row(
        "talks-of-hers-in-a-month",
        f"{_IN_NAIROBI}She said that the talks between her and Foreign Minister Musalia Barasa of Kenya in January had "
        f"been of use.{_THEN}",
        _FIRST, _SPEAKER, met("JM Kamina Brown", "KE Musalia Barasa", on="2024-01", at=None), written="2024-03-06",
    ),
    row(
        "recalled-that-they-met",
        f"{_IN_NAIROBI}The President recalled that Brown and Foreign Minister Musalia Barasa of Kenya met in "
        f"January.{_THEN}",
        _FIRST, _SPEAKER, met("JM Kamina Brown", "KE Musalia Barasa", on="2024-01", at=None), written="2024-03-06",
    ),
    row(
        "in-a-month-and-here",
        f"{_IN_NAIROBI}The President recalled that Brown and Foreign Minister Musalia Barasa of Kenya met here in "
        f"January.{_THEN}",
        _FIRST, _SPEAKER, met("JM Kamina Brown", "KE Musalia Barasa", on="2024-01", at="Nairobi"), written="2024-03-06",
    ),
    row(
        "month-with-its-town",
        f"{_IN_NAIROBI}She mentioned that Kiprop and Prime Minister Andrew Clarke of Jamaica met in Davos in "
        f"January.{_THEN}",
        _FIRST, _SPEAKER, met("KE William Kiprop", "JM Andrew Clarke", on="2024-01", at="Davos"), written="2024-03-06",
    ),
    row(
        "story-that-goes-on-to-a-month",
        "On 3 May 2024 Foreign Minister Ana Lema of Peru met President Ilir Hoxha of Albania in Tirana. In June she "
        "flew to Suva, where she met Fijian President Wiliame Tora.",
        met("PE Ana Lema", "AL Ilir Hoxha", on="2024-05-03", at="Tirana"),
        met("PE Ana Lema", "FJ Wiliame Tora", on="2024-06", at="Suva"),
    ),
]  # fmt: skip

_IN_LIMA = "Kenyan President William Kiprop visited Peru from 3 to 5 March 2025. "
_TALKS = met("KE William Kiprop", "PE Rosa Quispe", on="2025-03-04")


def _then(name: str, before: str, *contacts: Contact) -> Row:
    """Give a row of a visit, what was long before it, and what was on a day of it."""
    return row(name, f"{_IN_LIMA}{before} he met with President Rosa Quispe of Peru on 4 March.", _TALKS, *contacts)


# Whoever came long ago is not "he" who is there now.
PREDECESSORS = [
    _then("first-since", "It was the first Kenyan visit since Juma Odhiambo came in 2009. There"),
    _then("nobody-had-come-since", "No president of Kenya had come since Juma Odhiambo was in Lima in 2009. In Lima"),
    _then("former-president-last-came", "Former President Juma Odhiambo last visited Peru in 2019. During his stay"),
    _then("predecessor-had-come", "His predecessor, Juma Odhiambo, had visited in 2019. In the palace"),
    _then("first-since-in-brief", "He was the first Kenyan leader there since Juma Odhiambo in 2009. In the palace"),
    _then("in-a-year-another-came", "In 2019 President Juma Odhiambo of Kenya had flown to Lima.\n\nIn the palace"),
    row(
        "first-since-and-then-the-two",
        "President William Kiprop of Kenya paid a state visit to Peru from 3 to 5 March 2025, as the guest of "
        "President Rosa Quispe. It was the first by a Kenyan president since Juma Odhiambo visited in October 2007. "
        "During his stay, he attended the feast.\n\nThe two leaders held talks in the palace on 4 March.",
        met("KE William Kiprop", "PE Rosa Quispe", on="2025-03-04"),
    ),
    row(
        "the-past-told-with-he",
        f"{_IN_LIMA}\n\nIn 2009 President Juma Odhiambo of Kenya came to Lima. He was received by Peruvian President "
        "Alan Soto.",
        met("KE Juma Odhiambo", "PE Alan Soto"),
    ),
]

_IN_LIMA = (
    "On 3 May 2024 Jamaican Premier Kamina Brown came to Lima and met Peruvian President Alan Soto. The two spoke of "
    "fish.\n\n"
)
_MET = met("JM Kamina Brown", "PE Alan Soto", on="2024-05-03", at="Lima")

# The story stays on its day and where it is, whatever else its people speak of.
SPOKEN_OF = [
    row(
        "recalled-a-talk-of-last-month",
        f"{_IN_LIMA}Soto recalled his own trip to Nairobi last month for a fair, when he and Kenyan President William "
        "Kiprop held cordial talks.\n\nThe next day Brown held talks with Peruvian Speaker Rosa Paz.",
        _MET,
        met("PE Alan Soto", "KE William Kiprop", on=ANY, at="Nairobi"),
        met("JM Kamina Brown", "PE Rosa Paz", on="2024-05-04", at="Lima"),
    ),
    row(
        "referred-to-a-day-before",
        f"{_IN_LIMA}Soto also referred to the part of Jamaican sailors in the regatta two days before.\n\nOn the same "
        "day Brown was received by Speaker Rosa Paz of Peru.",
        _MET,
        met("JM Kamina Brown", "PE Rosa Paz", on="2024-05-03", at="Lima"),
    ),
    row(
        "talks-held-from-a-day",
        f"{_IN_LIMA}The visit brought to a close a week of parleys about fish, held in the Peruvian capital from 27 "
        "April.\n\nOn the same day Brown was received by Speaker Rosa Paz of Peru.",
        _MET,
        met("JM Kamina Brown", "PE Rosa Paz", on="2024-05-03", at="Lima"),
    ),
    row(
        "today-among-the-oldest",
        "Jamaican Premier Kamina Brown came to Lima for the regatta on May 3, 2024.\n\nThe regatta is today among the "
        "oldest.\n\nOn the same day she met Peruvian President Alan Soto.",
        met("JM Kamina Brown", "PE Alan Soto", on="2024-05-03", at="Lima"),
        written="2024-05-08",
    ),
    row(
        "today-the-party-has",
        f"{_IN_LIMA}Today, the party of the fishermen has many friends in both countries.\n\nOn the same day Brown was "
        "received by Speaker Rosa Paz of Peru.",
        _MET,
        met("JM Kamina Brown", "PE Rosa Paz", on="2024-05-03", at="Lima"),
    ),
    row(
        "her-last-visit-took-place",
        f"{_IN_LIMA}Brown’s last state visit to Peru took place from 28 February to 2 March this year.\n\nThe next day "
        "she was received by Speaker Rosa Paz of Peru.",
        _MET,
        met("JM Kamina Brown", "PE Rosa Paz", on="2024-05-04", at="Lima"),
    ),
    row(
        "after-a-death-in-another-town",
        "On 3 May 2024 Jamaican Premier Kamina Brown held talks in Lima with Peruvian President Alan Soto. The talks "
        "took place just after the death in Cusco of the poet Rosa Paz.",
        _MET,
    ),
]

# The day of those of whom somebody was one, and that of an arrival.
OF_THE_STORY = [
    row(
        "among-the-leaders-who-came",
        "Jamaican Premier Kamina Brown was among the heads of state and government who joined Peruvian President Alan "
        "Soto in Lima on May 3 for a regatta.\n\nThe following day Brown and Soto met in the town hall. It was "
        "founded in 1990; this year, 2024, it was rowed for the 34th time.",
        met("JM Kamina Brown", "PE Alan Soto", on="2024-05-04", at="Lima"),
    ),
    row(
        "it-will-be-recalled",
        f"{_IN_LIMA}It will be recalled that Luis Vidal, the Foreign Minister of Chile, visited Lima on 4 April. He "
        "was received by Speaker Rosa Paz of Peru.",
        _MET,
        met("CL Luis Vidal", "PE Rosa Paz", on="2024-04-04", at="Lima"),
    ),
    row(
        "in-this-connection-it-is-recalled",
        f"{_IN_LIMA}In this connection it is recalled that Lima welcomed the Foreign Minister of Chile, Luis Vidal, on "
        "4 April. He was received by Speaker Rosa Paz of Peru.",
        _MET,
        met("CL Luis Vidal", "PE Rosa Paz", on="2024-04-04", at="Lima"),
    ),
    row(
        "arrived-was-received-and-afterwards-signed",
        "Jamaican Premier Kamina Brown arrived in Lima on 3 May 2024, was received by Peruvian President Alan Soto, "
        "and afterwards went to the opera.",
        _MET,
    ),
    row(
        "arrived-was-received-and-went-to-her-hotel",
        "Jamaican Premier Kamina Brown arrived in Lima on 3 May 2024, was received by Peruvian Foreign Minister Alan "
        "Soto, and went to her hotel.",
    ),
    row(
        "shortly-after-arriving",
        "Jamaican Premier Kamina Brown was in Peru on a visit from May 3 to 5, 2024. Shortly after arriving she held "
        "talks with Peruvian President Alan Soto.",
        met("JM Kamina Brown", "PE Alan Soto", on="2024-05-03"),
    ),
]


ROWS = [*PASSING, *PREDECESSORS, *SPOKEN_OF, *OF_THE_STORY]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_in_passing(case: Row) -> None:
    difference = compare(case.contacts, told_in(case))
    assert not difference, case.text + difference
