"""Check contacts told by their noun, which was held: by two nations, by two people, by the one in the chair."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, planned, row

OF_TWO_NATIONS = [
    row(
        "adjectives",
        "Fijian-Danish consultations took place in Suva on 4 June.",
        met(sides="DK FJ", on="2024-06-04", at="Suva"),
    ),
    row(
        "names-and-a-sort",
        "The latest Malawi-Norway political consultations were held in Lilongwe on 4 June.",
        met(sides="MW NO", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "combining-form",
        "Franco-Malawian talks ended in Blantyre on 4 June.",
        met(sides="FR MW", on="2024-06-04", at="Blantyre"),
    ),
    row(
        "last-held",
        "The Fijian-Danish strategic dialogue was last held in Odense in March 2023.",
        met(sides="DK FJ", on="2023-03", at="Odense"),
    ),
    row(
        "at-a-level",
        "Fijian-Danish talks at the level of state secretaries were concluded in Suva on 4 June.",
        met(sides="DK FJ", on="2024-06-04", at="Suva"),
    ),
    row(
        "a-round-completed",
        "A round of talks between Malawi and Norway on fish was completed in Oslo on 4 June.",
        met(sides="MW NO", on="2024-06-04", at="Oslo"),
    ),
    row("one-nation", "Norwegian consultations took place in Oslo on 4 June."),
    row("trade-is-no-talk", "Fijian-Danish trade doubled in Suva on 4 June."),
    row("wanted", "Both called for Fijian-Danish consultations, which never took place in Suva on 4 June."),
    row(
        "with-somebody",
        "Fijian Minister Joe Rabuka was in Odense on 4 June. A Fiji-Denmark meeting was held with Lars Dahl, the "
        "Danish foreign minister.",
        met("FJ Joe Rabuka", "DK Lars Dahl", on="2024-06-04", at="Odense"),
    ),
]  # fmt: skip

BY_TWO = [
    row(
        "talks-held-by",
        "Talks were held in Lilongwe on 4 June by Malawian President Grace Phiri and Norwegian Prime Minister Lars "
        "Dahl.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "a-session-of-talks",
        "A session of formal talks was held on 4 June by Malawian President Grace Phiri and Norwegian Prime Minister "
        "Lars Dahl.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "will-be-held",
        "Talks will be held on 24 June by Malawian President Grace Phiri and Norwegian Prime Minister Lars Dahl.",
        planned("MW Grace Phiri", "NO Lars Dahl", on="2024-06-24"),
    ),
    row(
        "held-by-the-party",
        "Talks were held on 4 June by the committee on what President Grace Phiri of Malawi had said.",
    ),
    row(
        "one-on-one",
        "On 4 June Malawian President Grace Phiri and Norwegian Prime Minister Lars Dahl had a one-on-one meeting.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "three-behind-between",
        "A meeting between Malawian President Grace Phiri, Norwegian Prime Minister Lars Dahl and Ana Soto of Peru "
        "took place on 4 June.",
        met("MW Grace Phiri", "NO Lars Dahl", "PE Ana Soto", on="2024-06-04"),
    ),
    row(
        "two-and-who-said-so",
        "On 4 June, in a meeting between Malawian President Grace Phiri and Norwegian Prime Minister Lars Dahl, Ana "
        "Soto of Peru sang.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "tripartite",
        "Malawian Foreign Minister Grace Phiri hosted a tripartite meeting on 4 June with her colleagues Lars Dahl of"
        " Norway and Ana Soto of Peru.",
        met("MW Grace Phiri", "NO Lars Dahl", "PE Ana Soto", on="2024-06-04"),
    ),
    row(
        "three-countries",
        "Malawi, Norway and Peru held talks in Lima on 4 June.",
        met(sides="MW NO PE", on="2024-06-04", at="Lima"),
    ),
    row(
        "three-countries-in-full",
        "The Republic of Malawi, the Kingdom of Norway and the Republic of Peru held a meeting on 4 June.",
        met(sides="MW NO PE", on="2024-06-04"),
    ),
]  # fmt: skip

IN_THE_CHAIR = [
    row(
        "chaired-and-attended-by",
        "Malawian Deputy Minister Grace Phiri chaired the meeting, held in Lilongwe on 4 June, and attended by "
        "Norwegian Deputy Minister Lars Dahl and Ana Soto of Peru.",
        met("MW Grace Phiri", "NO Lars Dahl", "PE Ana Soto", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "chaired-at-home",
        "Malawian Minister Grace Phiri chaired the meeting, held in Lilongwe on 4 June, and attended by Deputy "
        "Minister John Banda.",
    ),
    row("hosted-by", "Norwegian Prime Minister Lars Dahl was hosted on 4 June by Malawian President Grace Phiri.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04")),
    row("summit-hosted-by", "Norwegian Prime Minister Lars Dahl spoke at the summit hosted by Grace Phiri on 4 June."),
    row(
        "it-was-received",
        "In June a Malawian delegation headed by Speaker Grace Phiri toured Norway, and in Oslo it was received by "
        "Prime Minister Lars Dahl.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06", at="Oslo"),
    ),
]  # fmt: skip

WHO_AND_HOW = [
    row(
        "did-meet",
        "Malawian President Grace Phiri did meet Norwegian Prime Minister Lars Dahl on 4 June.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row("did-not-meet", "Malawian President Grace Phiri did not meet Norwegian Prime Minister Lars Dahl on 4 June."),
    row(
        "called-together-on",
        "Norwegian Prime Minister Lars Dahl and Ana Soto of Peru called together on Malawian President Grace Phiri on"
        " 4 June.",
        met("NO Lars Dahl", "PE Ana Soto", "MW Grace Phiri", on="2024-06-04"),
    ),
    row(
        "visits-somebody",
        "On 4 June Norwegian Prime Minister Lars Dahl visits Malawian President Grace Phiri at her farm.",
        met("NO Lars Dahl", "MW Grace Phiri", on="2024-06-04"),
    ),
    row("visits-a-place", "On 4 June Norwegian Prime Minister Lars Dahl visits Malawi and its lake."),
    row(
        "named-behind-a-colon",
        "Three ministers met in Oslo on 4 June: Norway's Lars Dahl, Malawi's Grace Phiri and Peru's Ana Soto.",
        met("NO Lars Dahl", "MW Grace Phiri", "PE Ana Soto", on="2024-06-04", at="Oslo"),
    ),
    row(
        "the-latter",
        "Malawian Minister Grace Phiri and her Norwegian colleague Lars Dahl flew to Lima; the latter called on "
        "President Ana Soto of Peru on 4 June.",
        met("NO Lars Dahl", "PE Ana Soto", on="2024-06-04"),
    ),
    row(
        "the-former",
        "Malawian Minister Grace Phiri and her Norwegian colleague Lars Dahl flew to Lima; the former called on "
        "President Ana Soto of Peru on 4 June.",
        met("MW Grace Phiri", "PE Ana Soto", on="2024-06-04"),
    ),
    row(
        "received-the-latter",
        "Malawian Minister Grace Phiri led the choir; Norwegian Prime Minister Lars Dahl received the latter on 4 "
        "June.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "people-of-two-countries",
        "The row between Brazzaville and Oslo goes on. On 4 June Norwegian Prime Minister Lars Dahl met the Congolese "
        "President, Paul Okemba.",
        met("NO Lars Dahl", "CG Paul Okemba", on="2024-06-04"),
    ),
    row(
        "no-given-name",
        "Chinese Minister Li Xi went home. On 4 June Norwegian Prime Minister Lars Dahl met Xi in Oslo.",
        met("NO Lars Dahl", "CN Xi Jinping", on="2024-06-04", at="Oslo"),
    ),
]  # fmt: skip

IN_ONE_SENTENCE = [
    row(
        "met-and-spoken",
        "Fijian Minister Joe Rabuka said that Malawian President Grace Phiri and Norwegian Prime Minister Lars Dahl "
        "had met in Lima in March and spoken by telephone on 4 June.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-03", at="Lima"),
        called("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "spoken-when-another",
        "Malawian President Grace Phiri and Norwegian Prime Minister Lars Dahl met in Lima in March and spoke by "
        "telephone on 4 June, when the President of Fiji, Joe Rabuka, was ill.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-03", at="Lima"),
        called("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "had-rung-another-on-the-same-day",
        "On 17 April 2024 Malawian President Grace Phiri had telephoned Norwegian Prime Minister Lars Dahl, and on the "
        "same day Fiji's Joe Rabuka, to offer help.",
        called("MW Grace Phiri", "NO Lars Dahl", on="2024-04-17"),
        called("MW Grace Phiri", "FJ Joe Rabuka", on="2024-04-17"),
    ),
    row(
        "with-and-with-both-on-a-day",
        "Malawian President Grace Phiri met with Norwegian Prime Minister Lars Dahl and with Olaf Moe, Norway's top "
        "legislator, both on 13 June 2024.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-13"),
        met("MW Grace Phiri", "NO Olaf Moe", on="2024-06-13"),
    ),
    row(
        "spoken-when-another-had-a-quarrel-with",
        "Malawian President Grace Phiri and Norwegian Prime Minister Lars Dahl spoke by telephone on 4 June, when the "
        "President of Fiji, Joe Rabuka, had a quarrel with reporters.",
        called("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "spoken-when-it-rained-with",
        "Malawian President Grace Phiri held talks in Riga on 4 June, when the forum was held, with Norwegian Prime "
        "Minister Lars Dahl.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Riga"),
    ),
    row(
        "another-subject-between",
        "Malawian Minister Grace Phiri came to Oslo to see Lars Dahl, the Norwegian foreign minister, in May; Fijian "
        "President Joe Rabuka toured the coast, and sat down with Norwegian Prime Minister Anne Moe on 4 June.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-05", at="Oslo"),
        met("FJ Joe Rabuka", "NO Anne Moe", on="2024-06-04", at="Oslo"),
    ),
    row(
        "day-behind-of-its-clause",
        "Norwegian envoy Lars Dahl came to Lilongwe for the fair of 2-4 June and was received by Malawian President "
        "Grace Phiri on the 4th.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "got-together-with-several",
        "Malawian President Grace Phiri had got together on 4 June, one after another, with several of her visitors, "
        "among them Norway's Lars Dahl and Peru's Ana Soto.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
        met("MW Grace Phiri", "PE Ana Soto", on="2024-06-04"),
    ),
    row(
        "president-of-a-party-and-of-a-country",
        "On 4 June Norwegian Prime Minister Lars Dahl saw Grace Phiri, President of SWAPO and of Namibia,"
        " and Ana Soto, Vice President of Peru.",
        met("NA Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
        met("PE Ana Soto", "NO Lars Dahl", on="2024-06-04"),
    ),
    row("a-byname", "Norway's envoy, Lars Dahl, paid his respects to the Old Man on 4 June."),
    row(
        "audience-in-turn",
        "On 4 June Malawian President Grace Phiri gave audience in turn to Lars Dahl of Norway; Ana Soto of Peru; and"
        " the Fijian Prime Minister, Joe Rabuka.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
        met("MW Grace Phiri", "PE Ana Soto", on="2024-06-04"),
        met("MW Grace Phiri", "FJ Joe Rabuka", on="2024-06-04"),
    ),
]  # fmt: skip

IN_A_LIST = [
    row(
        "a-line-each",
        "On 4 June the Malawian President, Grace Phiri, sat down with:\n\n– The Prime Minister of Norway, Lars Dahl. "
        "Fish was served.\n\n– Ana Soto of Peru.\n\nThen Joe Rabuka of Fiji sang.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
        met("MW Grace Phiri", "PE Ana Soto", on="2024-06-04"),
    ),
    row(
        "no-list-of-people",
        "On 4 June the Malawian President, Grace Phiri, spoke of:\n\n– The Prime Minister of Norway, Lars Dahl.\n\n– "
        "Maize.",
    ),
    row(
        "planned-list",
        "On 24 June the Malawian President, Grace Phiri, will meet:\n\n– Lars Dahl of Norway.",
    ),
    row(
        "sat-down-together",
        "On 4 June Malawian President Grace Phiri sat down with Norway's Lars Dahl, the Maldives' Ahmed Waheed and "
        "Ana Soto of Peru.",
        met("MW Grace Phiri", "NO Lars Dahl", "MV Ahmed Waheed", "PE Ana Soto", on="2024-06-04"),
    ),
    row(
        "in-a-joint-session",
        "On 4 June Malawian President Grace Phiri met the Norwegian Speaker, Lars Dahl, and the Norwegian Prime "
        "Minister, Anne Moe, in a joint session.",
        met("MW Grace Phiri", "NO Lars Dahl", "NO Anne Moe", on="2024-06-04"),
    ),
]  # fmt: skip

FOR_A_SESSION = [
    row(
        "came-for-the-session",
        "On 4 June Malawian President Grace Phiri came to Oslo for the fifth session of the Joint Commission.",
        met("MW Grace Phiri", sides="NO", on="2024-06-04", at="Oslo"),
    ),
    row(
        "was-there-for-the-council",
        "Malawian President Grace Phiri was in Oslo on 4 June for the third Malawi-Norway Cooperation Council.",
        met("MW Grace Phiri", sides="NO", on="2024-06-04", at="Oslo"),
    ),
    row(
        "of-an-organisation",
        "On 4 June Malawian President Grace Phiri came to New York for the 79th session of the UN General Assembly.",
    ),
    row(
        "at-home",
        "On 4 June Malawian President Grace Phiri came to Lilongwe for the fifth session of the Joint Commission.",
    ),
    row(
        "presided-on-a-day-over",
        "Malawian President Grace Phiri and Norwegian Prime Minister Lars Dahl presided on 4 June in Oslo over the "
        "third High-Level Meeting.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Oslo"),
    ),
    row("a-question", "Did the Malawian President, Grace Phiri, hold talks with Lars Dahl of Norway on 4 June?"),
    row("will-there-be", "Will there be a meeting of Grace Phiri of Malawi with Lars Dahl of Norway on 24 June?"),
    row(
        "broke-the-fast",
        "Malawian President Grace Phiri was in Muscat on 4 June, where she broke the fast with Sultan Haitham of Oman.",
        met("MW Grace Phiri", "OM Haitham bin Tariq", on="2024-06-04", at="Muscat"),
    ),
    row(
        "exchanged-experiences",
        "On 4 June Malawian party secretary Grace Phiri exchanged experiences with Norwegian Minister Lars Dahl.",
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "serves-an-organisation",
        "Malawian President Grace Phiri wrote to Mark Rutte, and on 4 June the Secretary General of NATO called on "
        "her.",
        met("MW Grace Phiri", "NATO Mark Rutte", on="2024-06-04"),
    ),
]  # fmt: skip

WHO_IT_WAS = [
    row(
        "whom-he-received-is-not-he",
        "Malawian President John Banda was in Blantyre on 4 June. Receiving Lars Dahl of Norway, he spoke of fish.",
        met("MW John Banda", "NO Lars Dahl", on="2024-06-04", at="Blantyre"),
    ),
    row(
        "signed-by-one-after-his-talks",
        "The paper was signed in Lilongwe on 4 June by Malawian Minister John Banda, following his talks with Lars "
        "Dahl, the foreign minister of Norway.",
        met("MW John Banda", "NO Lars Dahl", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "whence-he-came",
        "The Malawian President, John Banda, had arrived from Oslo, where he was received on 4 June by Norwegian "
        "Prime Minister Lars Dahl.",
        met("MW John Banda", "NO Lars Dahl", on="2024-06-04", at="Oslo"),
    ),
    row(
        "where-he-came-to",
        "Malawian President John Banda landed on 4 June in Oslo, where he was welcomed by Norwegian Minister Lars "
        "Dahl.",
    ),
    row(
        "his-audience-with-the-king",
        "Malawian President John Banda was in Maseru. King Letsie III waited at the steps on 4 June to greet Banda. "
        "His audience with the King was followed by lunch.",
        met("MW John Banda", "LS Letsie III", on="2024-06-04", at="Maseru"),
    ),
    row(
        "joined-the-two",
        "On 4 June Malawian President John Banda urged Norwegian Prime Minister Lars Dahl to act; so did Ana Soto of "
        "Peru, who joined the two for trilateral talks in Oslo on 5 June.",
        met("MW John Banda", "NO Lars Dahl", "PE Ana Soto", on="2024-06-05", at="Oslo"),
    ),
    row(
        "a-day-to-come-is-not-its-day",
        "Malawian President John Banda met Norwegian Prime Minister Lars Dahl in Oslo on 4 June. The meeting came as "
        "the two countries got ready to mark, on 19 June, half a century of ties.",
        met("MW John Banda", "NO Lars Dahl", on="2024-06-04", at="Oslo"),
    ),
    row(
        "called-to-congratulate",
        "On 4 June Malawian President John Banda called to congratulate Norwegian Prime Minister Lars Dahl.",
        called("MW John Banda", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "called-to-order",
        "On 4 June Malawian President John Banda called to order the friends of Lars Dahl of Norway.",
    ),
    row(
        "spoke-when-one-rang",
        "Malawian President John Banda and Norwegian Prime Minister Lars Dahl did speak on 4 June, when Dahl rang up "
        "Banda.",
        called("MW John Banda", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "seen-to-hold",
        "On 4 June the visit saw the Malawian President, John Banda, hold talks with Norwegian Prime Minister Lars "
        "Dahl.",
        met("MW John Banda", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "the-next-day",
        "Malawian President John Banda came to Oslo on 4 June for the summit. It was held on 6 June.\n\nOn the day of"
        " his arrival Banda saw Norwegian Prime Minister Lars Dahl.\n\nThe next day Banda met the Speaker of Norway, "
        "Anne Moe.",
        met("MW John Banda", "NO Lars Dahl", on="2024-06-04", at="Oslo"),
        met("MW John Banda", "NO Anne Moe", on="2024-06-05", at="Oslo"),
    ),
    row(
        "calling-in-turn-on",
        "On 4 June Malawian President John Banda was in Oslo, calling in turn on Norwegian Prime Minister Lars Dahl "
        "and Norwegian Speaker Anne Moe.",
        met("MW John Banda", "NO Lars Dahl", on="2024-06-04", at="Oslo"),
        met("MW John Banda", "NO Anne Moe", on="2024-06-04", at="Oslo"),
    ),
    row(
        "he-behind-a-semicolon",
        "On 4 June Malawian Minister Grace Phiri was in Oslo, where King Harald V received her; she was also received"
        " by Prime Minister Lars Dahl of Norway and held talks with General Nils Moe, the Norwegian chief of staff.",
        met("MW Grace Phiri", "NO Harald V", on="2024-06-04", at="Oslo"),
        met("MW Grace Phiri", "NO Lars Dahl", on="2024-06-04", at="Oslo"),
        met("MW Grace Phiri", "NO Nils Moe", on="2024-06-04", at="Oslo"),
    ),
    row(
        "the-head-of-state",
        "President of Malawi John Banda opened the fair on 4 June. It was attended by President of Peru Ana Soto and "
        "Lars Dahl of Norway. Earlier in the day the Head of State held talks with Lars Dahl.",
        met("MW John Banda", "NO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "head-of-an-organisation-behind-a-comma",
        "On 4 June Malawian President John Banda met Peru's president, Ana Soto, and NATO's secretary general, Lars "
        "Dahl.",
        met("MW John Banda", "PE Ana Soto", on="2024-06-04"),
        met("MW John Banda", "NATO Lars Dahl", on="2024-06-04"),
    ),
    row(
        "no-former-leader-is-one-of-the-two",
        "Malawian President John Banda was in Oslo on 4 June 2024. Former Norwegian Prime Minister Anne Moe was ill. "
        "Banda and Lars Dahl of Norway had met in Lima on 17 June 2023. The two leaders spoke by telephone on 9 July "
        "2023.",
        met("MW John Banda", "NO Lars Dahl", on="2023-06-17", at="Lima"),
        called("MW John Banda", "NO Lars Dahl", on="2023-07-09"),
    ),
]  # fmt: skip

OF_MANY = [
    row(
        "chaired-a-meeting-between-heads-with",
        "Peruvian Premier Ana Soto co-chaired the 29th regular meeting between Peruvian and Malawian heads of "
        "government with Malawian Prime Minister John Banda on 4 June 2024.",
        met("MW John Banda", "PE Ana Soto", on="2024-06-04"),
    ),
    row(
        "convened-in-the-capital-of",
        "Peruvian President Ana Soto flew to attend the 24th Meeting of the Council of Heads of State of the Shanghai "
        "Cooperation Organisation, which was convened in the Kazakh capital on July 4, 2023.",
    ),
    row(
        "meeting-of-a-forum",
        "The fourth ministerial meeting of the China-CELAC Forum was held in Beijing on May 13, 2024.",
    ),
    row(
        "edition-behind-somebody-of-an-organisation",
        "Peruvian President Ana Soto received the Chairperson of the African Union Commission, Mariam Diallo, on "
        "4 June 2024. The first edition was held in Lima on January 28, 2024.",
        met("AU Mariam Diallo", "PE Ana Soto", on="2024-06-04"),
    ),
    row(
        "when-the-session-ended",
        "On Friday, 7 June 2024, Peruvian President Ana Soto flew to Oslo. In the breaks she found time for Prime "
        "Minister Olaf Lind of Norway. By Sunday, when the session ended, she was back in Lima.",
        met("NO Olaf Lind", "PE Ana Soto", on="2024-06-07", at="Oslo"),
    ),
    row(
        "session-with-an-organisation",
        "The 12th session of the EU-Vietnam Joint Committee was held in Brussels on May 13, 2024.",
        met(sides="EU VN", on="2024-05-13", at="Brussels"),
    ),
    row(
        "body-whose-session",
        "The Fiji-Tonga Joint Commission, whose second session took place in Suva on 3 May 2024, has six members.",
        met(sides="FJ TO", on="2024-05-03", at="Suva", name="Fiji-Tonga Joint Commission"),
    ),
    row(
        "with-whom-she-chaired-it",
        "On 4 May 2023 Kenyan Foreign Minister Ana Maina met with Latvian Premier Karl Lund, and with Ilze Ozola, "
        "Speaker of the Saeima, with whom she co-chaired the first meeting of the committee.",
        met("KE Ana Maina", "LV Karl Lund", on="2023-05-04"),
        met("KE Ana Maina", "LV Ilze Ozola", on="2023-05-04", name="first meeting of the committee"),
    ),
    row(
        "the-meeting-that-she-held-with-two",
        "Of note was the meeting that Kenyan President Ana Maina held with Peruvian President Juan Rios and Chilean "
        "President Rosa Paz on the morning of 4 May 2023.",
        met("KE Ana Maina", "PE Juan Rios", "CL Rosa Paz", on="2023-05-04"),
    ),
    row(
        "the-talks-that-she-held-with-two",
        "Of note were the talks that Kenyan President Ana Maina held with Peruvian President Juan Rios and Chilean "
        "President Rosa Paz on 4 May 2023.",
        met("KE Ana Maina", "PE Juan Rios", on="2023-05-04"),
        met("KE Ana Maina", "CL Rosa Paz", on="2023-05-04"),
    ),
    row(
        "consultations-led-by-two",
        "Kenyan-Latvian government consultations were held in Riga on 28 March 2024, led by Premiers Ana Maina of "
        "Kenya and Juris Kalns of Latvia.",
        met("KE Ana Maina", "LV Juris Kalns", on="2024-03-28", at="Riga"),
    ),
    row(
        "consultations-headed-by-two-in-the-midst",
        "Political consultations between Kenya and Latvia, headed by Deputy Ministers Ana Maina and Juris "
        "Kalns, were held in Riga on 28 March 2024.",
        met("KE Ana Maina", "LV Juris Kalns", on="2024-03-28", at="Riga"),
    ),
    row(
        "a-delegation-at-talks-led-by-one",
        "Talks on fish were held in Riga on 28 March 2024 with a Kenyan delegation, led by Minister Ana Maina and her "
        "deputy Peter Otieno.",
    ),
]

# Who was there is told, and with whom by the session's name.
SOMEBODY_THERE = [
    row(
        "attended-one-of-two",
        "On June 4, 2024, Fijian Foreign Minister Joe Rabuka attended the Fourth Fiji-Denmark Strategic Dialogue in "
        "Odense.",
        met("FJ Joe Rabuka", sides="DK FJ", on="2024-06-04", at="Odense"),
    ),
    row(
        "took-part-in-a-round",
        "On June 4, 2024, Joe Rabuka, Foreign Minister of Fiji, took part in the ninth round of the Fiji-Denmark "
        "consultations in Suva.",
        met("FJ Joe Rabuka", sides="DK FJ", on="2024-06-04", at="Suva"),
    ),
    row(
        "read-out-of-three",
        "On June 4, 2024, Fijian Foreign Minister Joe Rabuka attended the Sixth Fiji-Malawi-Norway Trilateral Foreign "
        "Ministers' Dialogue in Oslo. Norwegian Foreign Minister Lars Dahl presided. Malawian Foreign Minister Grace "
        "Phiri attended.",
        met("FJ Joe Rabuka", sides="FJ MW NO", on="2024-06-04", at="Oslo", present=("NO Lars Dahl", "MW Grace Phiri")),
    ),
    row(
        "of-three-was-held",
        "The Fifth Fiji-Malawi-Norway Foreign Ministers' Meeting was held in Lilongwe on June 4, 2024.",
        met(sides="FJ MW NO", on="2024-06-04", at="Lilongwe"),
    ),
    row(
        "held-with-two-named",
        "The Seventh Fiji-Denmark Foreign Ministers' Dialogue was held in Suva on June 4, 2024, with Joe Rabuka of "
        "Fiji and Lars Dahl of Denmark in the chair.",
        met("FJ Joe Rabuka", "DK Lars Dahl", on="2024-06-04", at="Suva"),
    ),
    row(
        "dialogue-brought-together",
        "Fijian Foreign Minister Joe Rabuka reached Oslo on June 3, 2024. There, on June 4, the fifth Fiji-Norway "
        "Dialogue brought him together with Norwegian Foreign Minister Lars Dahl.",
        met("FJ Joe Rabuka", "NO Lars Dahl", on="2024-06-04", at="Oslo"),
    ),
    row("a-match", "On June 4, 2024, Fijian Foreign Minister Joe Rabuka attended the Fiji-Denmark match in Suva."),
    row(
        "did-not-attend",
        "Fijian Foreign Minister Joe Rabuka did not attend the Fiji-Denmark consultations in Suva on June 4, 2024.",
    ),
]  # fmt: skip

ROWS = [
    *SOMEBODY_THERE,
    *OF_MANY,
    *OF_TWO_NATIONS,
    *BY_TWO,
    *IN_THE_CHAIR,
    *WHO_AND_HOW,
    *IN_A_LIST,
    *FOR_A_SESSION,
    *IN_ONE_SENTENCE,
    *WHO_IT_WAS,
]
KNOWN_GAPS: dict[str, str] = {}


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_sessions(case: Row) -> None:
    difference = compare(case.contacts, found_in(case))
    assert not difference, f"{case.text}{difference}"
