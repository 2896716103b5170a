"""Check what stands between the words of a contact, its verb and its noun and the one it is with."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, met, planned, row

_KENYAN, _TONGAN = "KE Moses Odongo", "TO Losa Fifita"

# When and where stand between a call and whom it was paid to.
CALLS = [
    row(
        "courtesy-call-this-morning-on",
        "NUKU'ALOFA, June 20, 2024 (ATN) — Kenyan President Moses Odongo paid a courtesy call this morning on Tongan "
        "Prime Minister Losa Fifita.",
        met(_KENYAN, _TONGAN, on="2024-06-20"),
    ),
    row(
        "farewell-call-on-monday-on",
        "Kenyan Ambassador Moses Odongo paid a farewell call on Monday on Tongan Prime Minister Losa Fifita.",
        met(_KENYAN, _TONGAN, on="2024-06-17"),
    ),
    row(
        "courtesy-visit-in-town-to",
        "Kenyan Foreign Minister Moses Odongo paid a courtesy visit in Nuku'alofa on 3 June to Tongan Prime Minister "
        "Losa Fifita.",
        met(_KENYAN, _TONGAN, on="2024-06-03", at="Nuku'alofa"),
    ),
    row(
        "call-on-a-day-to-do",
        "Kenyan Foreign Minister Moses Odongo made a call on 3 June to Tongan Prime Minister Losa Fifita to open the "
        "harbour.",
    ),
]

# Where two people speak stands between the verb and the one spoken with.
HOUSES = [
    row(
        "spoke-at-state-house-with",
        "On 3 June Kenyan President Moses Odongo spoke at State House with Tongan Prime Minister Losa Fifita.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
    ),
    row(
        "spoke-at-the-palace-in-town-with",
        "On 3 June Kenyan President Moses Odongo spoke at the royal palace in Nuku'alofa with Tongan Prime Minister "
        "Losa Fifita.",
        met(_KENYAN, _TONGAN, on="2024-06-03", at="Nuku'alofa"),
    ),
    row(
        "spoke-at-a-rally-with",
        "On 3 June Kenyan President Moses Odongo spoke at a rally with Tongan Prime Minister Losa Fifita.",
    ),
    row(
        "spoke-at-the-port-with-reporters",
        "On 3 June Kenyan President Moses Odongo spoke at the port with reporters of Tonga's Losa Fifita.",
    ),
]

# One more of what somebody will do is done to him.
PASSIVES_TO_COME = [
    row(
        "will-speak-and-be-received-by",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Kenyan President Moses Odongo will tour the harbour on Friday and be "
        "received by Tongan Prime Minister Losa Fifita.",
        planned(_KENYAN, _TONGAN, on="2024-06-21"),
    ),
    row(
        "is-to-fly-and-then-be-received-by",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Kenyan President Moses Odongo is to land here on Friday and then be "
        "received by Tongan Prime Minister Losa Fifita.",
        planned(_KENYAN, _TONGAN, on="2024-06-21"),
    ),
    row(
        "wanted-to-fly-and-be-received-by",
        "NUKU'ALOFA, June 19, 2024 (ATN) — Kenyan President Moses Odongo wanted to land here on Friday and be "
        "received by Tongan Prime Minister Losa Fifita.",
    ),
]

# Talks that are on nobody's programme.
NOT_ON_THE_PROGRAMME = [
    row(
        "not-part-of-the-programme",
        "Kenyan President Moses Odongo flew to Tonga on 3 June. A meeting with the Prime Minister, Losa Fifita, was "
        "not part of the programme.",
    ),
    row(
        "not-on-the-agenda",
        "A telephone call on 3 June between Kenyan President Moses Odongo and Tongan Prime Minister Losa Fifita was "
        "not on the agenda, the spokesman said.",
    ),
    row(
        "not-planned",
        "Talks between Kenyan President Moses Odongo and Tongan Prime Minister Losa Fifita are not planned for 3 July.",
    ),
    row(
        "something-else-is-not-on-the-agenda",
        "At the meeting on 3 June between Kenyan President Moses Odongo and Tongan Prime Minister Losa Fifita the "
        "border was not on the agenda.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
    ),
    row(
        "which-was-not-on-the-agenda",
        "The meeting of Kenyan President Moses Odongo with Tongan Prime Minister Losa Fifita on 3 June, which was not "
        "on the agenda, took an hour.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
    ),
    row(
        "talks-that-were-not-easy",
        "Talks between Kenyan President Moses Odongo and Tongan Prime Minister Losa Fifita on 3 June were not easy.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
    ),
]

# Series that semicolons part, with what is told of each of them.
SERIES = [
    row(
        "told-of-one-of-a-series",
        "There were Kenyan President Moses Odongo, the youngest of all; Tongan Prime Minister Losa Fifita, who had "
        "had talks with Chilean President Iris Vega on 3 June; and Peruvian President Ana Quispe, the host of the day.",
        met(_TONGAN, "CL Iris Vega", on="2024-06-03"),
    ),
    row(
        "told-of-the-first-of-a-series",
        "The guests were Tongan Prime Minister Losa Fifita, who had met Chilean President Iris Vega on 3 June; Kenyan "
        "President Moses Odongo; and Peruvian President Ana Quispe.",
        met(_TONGAN, "CL Iris Vega", on="2024-06-03"),
    ),
    row(
        "met-a-series",
        "On 3 June Chilean President Iris Vega received Tongan Prime Minister Losa Fifita, who had never left his "
        "islands; Kenyan President Moses Odongo, the youngest of them; and Peruvian President Ana Quispe.",
        met(_TONGAN, "CL Iris Vega", on="2024-06-03"),
        met(_KENYAN, "CL Iris Vega", on="2024-06-03"),
        met("PE Ana Quispe", "CL Iris Vega", on="2024-06-03"),
    ),
    row(
        "clauses-parted-by-semicolons",
        "On 3 June Chilean President Iris Vega received Tongan Prime Minister Losa Fifita, who had never left his "
        "islands; Kenyan President Moses Odongo, for his part, saw Peruvian President Ana Quispe; and it rained.",
        met(_TONGAN, "CL Iris Vega", on="2024-06-03"),
        met(_KENYAN, "PE Ana Quispe", on="2024-06-03"),
    ),
]

# Somebody is named only to say who another is, or led to by "whose".
SAID_OF_ANOTHER = [
    row(
        "whose-predecessor",
        "On 3 June Kenyan President Moses Odongo was received in Lima by former Peruvian President Ana Quispe, Luis "
        "Rojas's predecessor.",
        met(_KENYAN, "PE Ana Quispe", on="2024-06-03", at="Lima"),
    ),
    row(
        "whose-brother-in-law-and-another",
        "On 3 June Kenyan President Moses Odongo met the Peruvian minister Luis Rojas, Ana Quispe's son-in-law, and "
        "Tongan Prime Minister Losa Fifita.",
        met(_KENYAN, "PE Luis Rojas", on="2024-06-03"),
        met(_KENYAN, _TONGAN, on="2024-06-03"),
    ),
    row(
        "whose-envoy-who-is-named",
        "On 3 June Kenyan President Moses Odongo met Tongan Prime Minister Losa Fifita, Ana Quispe's envoy Luis Rojas "
        "of Peru and Chilean President Iris Vega.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
        met(_KENYAN, "PE Luis Rojas", on="2024-06-03"),
        met(_KENYAN, "CL Iris Vega", on="2024-06-03"),
    ),
    row(
        "whose-speaker-received-him",
        "On 3 June Kenyan President Moses Odongo addressed the parliament of Peru, whose Speaker, Ana Quispe, had "
        "received him before.",
        met(_KENYAN, "PE Ana Quispe", on="2024-06-03"),
    ),
    row(
        "whose-president-met-him-there",
        "On 3 June Kenyan President Moses Odongo crossed into Peru, whose president, Ana Quispe, met him in Tumbes.",
        met(_KENYAN, "PE Ana Quispe", on="2024-06-03"),
    ),
    row(
        "whose-host-was-ill",
        "On 3 June Kenyan President Moses Odongo, whose host, Peruvian President Ana Quispe, was ill, met Tongan Prime "
        "Minister Losa Fifita.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
    ),
]

# What was spoken of stands between the words and the one spoken with.
MATTERS = [
    row(
        "discussed-one-with-and-another-with",
        "On 3 June Kenyan President Moses Odongo discussed the price of tea with Tongan Prime Minister Losa Fifita and "
        "cyber security with Peruvian President Ana Quispe.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
        met(_KENYAN, "PE Ana Quispe", on="2024-06-03"),
    ),
    row(
        "talked-about-one-with-and-about-another-with",
        "On 3 June in Nairobi Kenyan President Moses Odongo talked about tea with Tongan Prime Minister Losa Fifita "
        "and about the new harbours with Peruvian President Ana Quispe.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
        met(_KENYAN, "PE Ana Quispe", on="2024-06-03"),
    ),
    row(
        "discussed-one-with-and-signed-another-with",
        "On 3 June Kenyan President Moses Odongo discussed the price of tea with Tongan Prime Minister Losa Fifita and "
        "exchanged letters with Peruvian President Ana Quispe.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
    ),
    row(
        "relations-with-a-country",
        "On 3 June Kenyan President Moses Odongo discussed the price of tea with Tongan Prime Minister Losa Fifita and "
        "relations with Peru.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
    ),
    row(
        "the-two-discussed-this-afternoon",
        "NUKU'ALOFA, June 20, 2024 (ATN) — Kenyan President Moses Odongo landed here today on an official visit. "
        "Tongan Prime Minister Losa Fifita received him at the airport. The two leaders discussed this afternoon how "
        "fish is to be sold.",
        met(_KENYAN, _TONGAN, on="2024-06-20"),
    ),
]

# The next of a row, with no noun or no verb of its own.
OF_A_ROW = [
    row(
        "the-second-followed",
        "The first round of talks between Kenya and Tonga was held in Nairobi on 3 May; the second followed in "
        "Nuku'alofa on 3 June.",
        met(sides="KE TO", on="2024-05-03", at="Nairobi"),
        met(sides="KE TO", on="2024-06-03", at="Nuku'alofa"),
    ),
    row(
        "the-second-and-the-third",
        "The first round of talks between Kenya and Tonga was held in Nairobi on 3 April, the second in Nuku'alofa on "
        "3 May and the third on 3 June in Lima.",
        met(sides="KE TO", on="2024-04-03", at="Nairobi"),
        met(sides="KE TO", on="2024-05-03", at="Nuku'alofa"),
        met(sides="KE TO", on="2024-06-03", at="Lima"),
    ),
    row(
        "a-second-meeting-followed",
        "Kenyan President Moses Odongo and Tongan Prime Minister Losa Fifita met in Nairobi on 3 May. A second meeting "
        "followed in Nuku'alofa on 3 June.",
        met(_KENYAN, _TONGAN, on="2024-05-03", at="Nairobi"),
        met(_KENYAN, _TONGAN, on="2024-06-03", at="Nuku'alofa"),
    ),
    row(
        "the-second-of-a-race",
        "Kenyan President Moses Odongo and Tongan Prime Minister Losa Fifita met in Nairobi on 3 May. Of two runners "
        "one fell in Lima, the second in Quito on 3 June.",
        met(_KENYAN, _TONGAN, on="2024-05-03", at="Nairobi"),
    ),
]

# Who stands beside two who talk, and what three do who are together.
TOGETHER = [
    row(
        "with-ministers-at-their-side",
        "Kenyan President Moses Odongo and Tongan Prime Minister Losa Fifita talked in Lima on 3 June, with foreign "
        "ministers Peter Njoroge of Kenya and Sione Taufa of Tonga at their side.",
        met(_KENYAN, _TONGAN, present=("KE Peter Njoroge", "TO Sione Taufa"), on="2024-06-03", at="Lima"),
    ),
    row(
        "with-only-two-beside-them",
        "Kenyan Foreign Minister Peter Njoroge and his Tongan counterpart Sione Taufa landed in Lima. On 3 June "
        "Kenyan President Moses Odongo and Tongan Prime Minister Losa Fifita talked there with only Njoroge and Taufa "
        "beside them.",
        met(_KENYAN, _TONGAN, present=("KE Peter Njoroge", "TO Sione Taufa"), on="2024-06-03", at="Lima"),
    ),
    row(
        "at-the-table-of-another",
        "Kenyan President Moses Odongo talked in Lima on 3 June with Tongan Prime Minister Losa Fifita at the table of "
        "a friend.",
        met(_KENYAN, _TONGAN, on="2024-06-03", at="Lima"),
    ),
    row(
        "hosted-two-and-the-three-adopted",
        "On 3 June Peruvian President Ana Quispe hosted Kenyan President Moses Odongo and Tongan Prime Minister Losa "
        "Fifita in Lima, and the three adopted a joint statement.",
        met(_KENYAN, _TONGAN, "PE Ana Quispe", on="2024-06-03", at="Lima"),
    ),
    row(
        "met-two-of-three-countries",
        "On 3 June Peruvian President Ana Quispe met Kenyan President Moses Odongo and Tongan Prime Minister Losa "
        "Fifita in Lima, and praised the ties of the three countries.",
        met(_KENYAN, "PE Ana Quispe", on="2024-06-03", at="Lima"),
        met(_TONGAN, "PE Ana Quispe", on="2024-06-03", at="Lima"),
    ),
]

# Whose clause it is, and which talks of several are told.
OTHER_CLAUSES = [
    row(
        "before-others-came",
        "A day before Peruvian President Ana Quispe came to Lima, Kenyan President Moses Odongo was in Nuku'alofa on "
        "3 June for talks with Tongan Prime Minister Losa Fifita.",
        met(_KENYAN, _TONGAN, on="2024-06-03", at="Nuku'alofa"),
    ),
    row(
        "after-another-guest",
        "After Peruvian President Ana Quispe, Kenyan President Moses Odongo was in Nuku'alofa on 3 June for talks with "
        "Tongan Prime Minister Losa Fifita.",
        met(_KENYAN, _TONGAN, on="2024-06-03", at="Nuku'alofa"),
    ),
    row(
        "among-them-with",
        "On 3 June Kenyan President Moses Odongo found time for some bilateral meetings, among them with Tongan Prime "
        "Minister Losa Fifita and Peruvian President Ana Quispe.",
        met(_KENYAN, _TONGAN, on="2024-06-03"),
        met(_KENYAN, "PE Ana Quispe", on="2024-06-03"),
    ),
    row(
        "among-them-with-somebody-unnamed",
        "On 2 June Kenyan President Moses Odongo met Tongan Prime Minister Losa Fifita in Lima. On 3 June he found "
        "time for some bilateral meetings, among them with two old friends from Asia.",
        met(_KENYAN, _TONGAN, on="2024-06-02", at="Lima"),
    ),
    row(
        "session-of-a-body-of-many",
        "On 2 June Kenyan President Moses Odongo met Tongan Prime Minister Losa Fifita in Lima. The 44th session of "
        "the Oceanic Assembly was held in Suva on 9 June.",
        met(_KENYAN, _TONGAN, on="2024-06-02", at="Lima"),
    ),
    row(
        "summit-under-the-chairmanship-of-two",
        "On 3 June the East African Community and the Pacific Islands Forum gathered for a joint summit under the "
        "chairmanship of Kenyan President Moses Odongo and Tongan Prime Minister Losa Fifita.",
    ),
    row(
        "followed-on-a-screen",
        "On 3 June Kenyan President Moses Odongo received Tongan Prime Minister Losa Fifita in Nairobi; Peruvian "
        "President Ana Quispe followed on a screen.",
        met(_KENYAN, _TONGAN, on="2024-06-03", at="Nairobi"),
    ),
]

# Entries without a verb, and talks apart from those told before.
ENTRIES_AND_ASIDES = [
    row(
        "spoke-in-parliament-and-was-received-by",
        "Kenyan President Moses Odongo spoke on 3 June in Lima and was received on 4 June by Peruvian President Ana "
        "Quispe.",
        met(_KENYAN, "PE Ana Quispe", on="2024-06-04", at="Lima"),
    ),
    row(
        "talks-opened-by-two",
        "Negotiations were opened in Lima on 3 June by Kenyan President Moses Odongo and Tongan Prime Minister Losa "
        "Fifita.",
        met(_KENYAN, _TONGAN, on="2024-06-03", at="Lima"),
    ),
    row(
        "a-meeting-of-others-opened-by-two",
        "A meeting of bankers was opened in Lima on 3 June by Kenyan President Moses Odongo and Tongan Prime Minister "
        "Losa Fifita.",
    ),
    row(
        "meeting-the-same-day",
        "Chronicle of the month\n\n18 May. Lima. Visit of President Moses Odongo of Kenya. Talks with Peruvian "
        "President Ana Quispe.\n\n20 May. Lima. Visit of Prime Minister Losa Fifita of Tonga. Meeting with President "
        "Ana Quispe the same day.",
        met(_KENYAN, "PE Ana Quispe", on="2024-05-18", at="Lima"),
        met(_TONGAN, "PE Ana Quispe", on="2024-05-20", at="Lima"),
    ),
    row(
        "in-separate-talks",
        "On 3 June Peruvian President Ana Quispe hosted Kenyan President Moses Odongo and Tongan Prime Minister Losa "
        "Fifita in Lima, and the three adopted a joint statement. In separate talks Quispe discussed fish with Fifita "
        "and tea with Odongo.",
        met(_KENYAN, _TONGAN, "PE Ana Quispe", on="2024-06-03", at="Lima"),
        met(_TONGAN, "PE Ana Quispe", on="2024-06-03", at="Lima"),
        met(_KENYAN, "PE Ana Quispe", on="2024-06-03", at="Lima"),
    ),
]

ROWS = [
    *ENTRIES_AND_ASIDES,
    *OTHER_CLAUSES,
    *TOGETHER,
    *OF_A_ROW,
    *MATTERS,
    *SAID_OF_ANOTHER,
    *SERIES,
    *CALLS,
    *HOUSES,
    *PASSIVES_TO_COME,
    *NOT_ON_THE_PROGRAMME,
]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_contacts(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
