"""Check contacts in one town after another: who "he" is at each stop, and what a clause without a verb tells of it."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import ANY, Row, called, cases, compare, found_in, met, row

WHO_TRAVELS_ON = [
    row(
        "he-who-talked-with-him-stays-at-home",
        "LIMA, 20 June 2024 – Prime Minister Arturo Rojas of Peru came home on Wednesday. On Sunday he went to Oslo. "
        "Norway's Prime Minister Erik Lund held talks with him there that evening. On Monday he flew to Riga. He met "
        "President Edgars Rinkēvičs at the castle.",
        met("NO Erik Lund", "PE Arturo Rojas", on="2024-06-16", at="Oslo"),
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-06-17", at="Riga"),
    ),
    row(
        "whoever-received-him-received-the-one-talked-with",
        "LIMA, 20 June 2024 – Prime Minister Arturo Rojas of Peru came home on Wednesday. On Sunday he went to Oslo. "
        "Norway's Prime Minister Erik Lund, leader of the Labour Party, dined with him there that evening, and on "
        "Monday morning Speaker Olav Dahl received him.",
        met("NO Erik Lund", "PE Arturo Rojas", on="2024-06-16", at="Oslo"),
        met("NO Olav Dahl", "PE Arturo Rojas", on="2024-06-17", at="Oslo"),
    ),
    row(
        "after-talks-he-went-on",
        "LIMA, 20 June 2024 – Prime Minister Arturo Rojas of Peru came home on Wednesday. On Sunday he flew to Riga. "
        "After a meeting with President Edgars Rinkēvičs he laid a wreath.",
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-06-16", at="Riga"),
    ),
]

A_DAY_SAW_HIM = [
    row(
        "a-day-saw-her-in-a-town",
        "LIMA, 20 June 2024 – President Ana Soto of Peru came home on Wednesday. On Monday she held talks in Oslo with "
        "Prime Minister Kari Lund. Tuesday saw her in Riga, where she held talks with President Andris Ozols.",
        met("NO Kari Lund", "PE Ana Soto", on="2024-06-17", at="Oslo"),
        met("LV Andris Ozols", "PE Ana Soto", on="2024-06-18", at="Riga"),
    ),
    row(
        "a-morning-saw-her-with-nobody",
        "LIMA, 20 June 2024 – President Ana Soto of Peru came home on Wednesday. On Monday she held talks in Oslo with "
        "Prime Minister Kari Lund. The morning of Tuesday saw her in a museum.",
        met("NO Kari Lund", "PE Ana Soto", on="2024-06-17", at="Oslo"),
    ),
    row(
        "who-saw-her-on-a-day-met-her",
        "President Ana Soto of Peru was in Oslo. Prime Minister Kari Lund of Norway on Tuesday saw her in Oslo.",
        met("NO Kari Lund", "PE Ana Soto", on="2024-06-18", at="Oslo"),
    ),
    row(
        "a-towns-fair-is-no-place-of-talks",
        "In Lomé on Friday President Ana Soto of Peru agreed on a loan with a view to the Lima fair, and met with "
        "President Kodjo Mensah of Togo.",
        met("PE Ana Soto", "TG Kodjo Mensah", on="2024-06-14", at="Lomé"),
    ),
]

WITHOUT_A_VERB = [
    row(
        "in-the-next-town-it-was-two",
        "Between June 6 and 9, 2024, Peru's foreign minister, Ana Soto, toured the Baltic. In Tallinn she met the "
        "prime minister, Kaja Kallas; in Riga it was Baiba Braže, the foreign minister, and Ilze Kalns, who is "
        "in charge of the economy; in Vilnius she was received by President Gitanas Nausėda.",
        met("EE Kaja Kallas", "PE Ana Soto", at="Tallinn"),
        met("LV Baiba Braže", "PE Ana Soto", at="Riga"),
        met("LV Ilze Kalns", "PE Ana Soto", at="Riga"),
        met("LT Gitanas Nausėda", "PE Ana Soto", at="Vilnius"),
    ),
    row(
        "in-the-next-town-on-a-day-of-its-own",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, met in Quito with President Daniel Noboa; in La Paz, on "
        "May 5, it was President Luis Arce; and in Bogotá, two days later, Gustavo Petro.",
        met("EC Daniel Noboa", "PE Ana Soto", on="2024-05-03", at="Quito"),
        met("BO Luis Arce", "PE Ana Soto", on="2024-05-05", at="La Paz"),
        met("CO Gustavo Petro", "PE Ana Soto", on="2024-05-07", at="Bogotá"),
    ),
    row(
        "who-received-her-in-the-next-town",
        "Ana Soto, the president of Peru, came to the Baltic on May 3, 2024. In Tallinn Prime Minister Kaja Kallas "
        "received her; in Riga it was President Edgars Rinkēvičs.",
        met("EE Kaja Kallas", "PE Ana Soto", at="Tallinn"),
        met("LV Edgars Rinkēvičs", "PE Ana Soto", at="Riga"),
    ),
    row(
        "on-the-next-day-it-was-another",
        "Ana Soto, the president of Peru, came to Riga on May 6, 2024. On Monday she met the prime minister, Evika "
        "Siliņa; on Tuesday it was Edgars Rinkēvičs, the president.",
        met("LV Evika Siliņa", "PE Ana Soto", on="2024-05-06", at="Riga"),
        met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-07", at="Riga"),
        written="2024-05-10",
    ),
    row(
        "who-did-something-else-in-another-town",
        "Ana Soto, the president of Peru, came to Riga on May 3, 2024, and met Evika Siliņa, the prime minister; in "
        "Lima it was Rosa Flores who stood in for her.",
        met("LV Evika Siliņa", "PE Ana Soto", on="2024-05-03", at="Riga"),
    ),
    row(
        "what-another-does-in-another-town",
        "Ana Soto, the president of Peru, met Luis Arce of Bolivia in La Paz on May 3, 2024, and in Lima Rosa Flores, "
        "the premier, resigned.",
        met("BO Luis Arce", "PE Ana Soto", on="2024-05-03", at="La Paz"),
    ),
]

WHERE_HE_CAME = [
    row(
        "where-she-landed-that-night",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, was in Riga, where she met President Edgars Rinkēvičs. In "
        "Samoa, where she landed that evening, Soto met the following day with Prime Minister Sina Tuala and paid a "
        "courtesy call on the Head of State, Tavita Leota.",
        met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("PE Ana Soto", "WS Sina Tuala", on="2024-05-04", at=None),
        met("PE Ana Soto", "WS Tavita Leota", on="2024-05-04", at=None),
    ),
    row(
        "where-she-came-at-dawn",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, was in Riga, where she met President Edgars Rinkēvičs. She "
        "flew on to Togo, where the minister arrived at dawn, and called on the Speaker, Afi Lawson.",
        met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("PE Ana Soto", "TG Afi Lawson", at=None),
    ),
    row(
        "the-day-after-a-sentence-about-another-month",
        "Peru's foreign minister, Ana Soto, was received in Lomé on May 31, 2024, by President Kodjo Mensah. Nobody "
        "there has forgotten how Peruvian ships came to their aid after the floods in January. The next day in Accra, "
        "she met with Ghana's president, Ama Owusu.",
        met("PE Ana Soto", "TG Kodjo Mensah", on="2024-05-31", at="Lomé"),
        met("GH Ama Owusu", "PE Ana Soto", on="2024-06-01", at="Accra"),
    ),
    row(
        "the-same-day-after-help-given-in-another-month",
        "Peru's foreign minister, Ana Soto, was received in Lomé on May 31, 2024, by President Kodjo Mensah. The "
        "Togolese remember the help that fishermen gave in February. The same day she met Prime Minister Afi Lawson.",
        met("PE Ana Soto", "TG Kodjo Mensah", on="2024-05-31", at="Lomé"),
        met("PE Ana Soto", "TG Afi Lawson", on="2024-05-31", at="Lomé"),
    ),
    row(
        "he-is-who-landed-there-and-no-earlier-host",
        "On May 3, 2024, Peru's foreign minister, Juan Soto, was in Riga, where he met Minister Karlis Ozols. Still on "
        "May 3, President Toivo Saar of Estonia met with the Peruvian foreign minister in Tallinn.\n\n"
        "In Lomé, where he landed on May 5 for a fair, Soto "
        "called on President Sena Adzo and met Speaker Kodjo Mensah. On May 6, in Accra, he met with Prime Minister "
        "Kwame Owusu.",
        met("LV Karlis Ozols", "PE Juan Soto", on="2024-05-03", at="Riga"),
        met("EE Toivo Saar", "PE Juan Soto", on="2024-05-03", at="Tallinn"),
        met("PE Juan Soto", "TG Sena Adzo", on="2024-05-05", at="Lomé"),
        met("PE Juan Soto", "TG Kodjo Mensah", on="2024-05-05", at="Lomé"),
        met("GH Kwame Owusu", "PE Juan Soto", on="2024-05-06", at="Accra"),
    ),
    row(
        "the-same-day-after-where-it-goes-back-to",
        "On January 8, 2024, Peru's foreign minister, Ana Soto, was in Lomé, where she met President Kodjo Mensah. "
        "The visit had its origin in a phone conversation between Mensah and President Luis Vera on December 15. "
        "On the same day, Soto met Speaker Afi Lawson. On January "
        "9, she was in Accra. The trip goes back to an invitation of November 3. She met Speaker Ama Owusu.",
        met("PE Ana Soto", "TG Kodjo Mensah", on="2024-01-08", at="Lomé"),
        met("PE Ana Soto", "TG Afi Lawson", on="2024-01-08", at="Lomé"),
        met("GH Ama Owusu", "PE Ana Soto", on="2024-01-09", at="Accra"),
    ),
    row(
        "newly-installed",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, met in Quito with the newly inaugurated President, Luis "
        "Vera, and in La Paz with Bolivia's recently reappointed Foreign Minister Rosa Mamani.",
        met("EC Luis Vera", "PE Ana Soto", on="2024-05-03", at="Quito"),
        met("BO Rosa Mamani", "PE Ana Soto", on="2024-05-03", at="La Paz"),
    ),
    row(
        "in-a-country-and-then-the-next",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, was in Riga, where she met President Edgars Rinkēvičs. In "
        "Togo, on May 5, Soto met with Foreign Minister Kodjo Mensah. In the Gambia on May 7, she met with Prime "
        "Minister Fatou Ceesay. In Fiji, she was received by Speaker Josefa Tamani.",
        met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("PE Ana Soto", "TG Kodjo Mensah", on="2024-05-05", at=None),
        met("GM Fatou Ceesay", "PE Ana Soto", on="2024-05-07", at=None),
        met("FJ Josefa Tamani", "PE Ana Soto", at=None),
    ),
    row(
        "in-a-countrys-club-she-stays-in-town",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, was in Riga, where she met President Edgars Rinkēvičs. In "
        "Fiji's embassy she met with Prime Minister Ilze Ozola.",
        met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("LV Ilze Ozola", "PE Ana Soto", on="2024-05-03", at="Riga"),
    ),
    row(
        "who-is-also-chair-of-an-organisation",
        "In Lomé on May 5, 2024, Peru's foreign minister, Ana Soto, met with Foreign Minister Kodjo Mensah, who is "
        "also the current President of the UN General Assembly, and Prime Minister Afi Lawson, Chair of the AU.",
        met("PE Ana Soto", "TG Kodjo Mensah", on="2024-05-05", at="Lomé"),
        met("PE Ana Soto", "TG Afi Lawson", on="2024-05-05", at="Lomé"),
    ),
    row(
        "who-leads-the-assembly-alone",
        "In New York on May 5, 2024, Peru's foreign minister, Ana Soto, met with Kodjo Mensah, who is the current "
        "President of the UN General Assembly.",
        met("UNGA Kodjo Mensah", "PE Ana Soto", on="2024-05-05", at="New York"),
    ),
    row(
        "the-last-country-of-the-tour",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, was in Riga, where she met President Edgars Rinkēvičs. The "
        "last country on the itinerary was Togo, where she met with Speaker Afi Lawson and held talks with Foreign "
        "Minister Kodjo Mensah on the evening of her arrival, May 5. On May 6, she called on the President, Sena Adzo.",
        met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("PE Ana Soto", "TG Afi Lawson", at=None),
        met("PE Ana Soto", "TG Kodjo Mensah", on="2024-05-05", at=None),
        met("PE Ana Soto", "TG Sena Adzo", on="2024-05-06", at=None),
    ),
    row(
        "the-next-stop-was-a-country",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, was in Riga, where she met President Edgars Rinkēvičs. The "
        "next stop on her journey was Togo. On May 6, she called on the President, Sena Adzo.",
        met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("PE Ana Soto", "TG Sena Adzo", on="2024-05-06", at=None),
    ),
    row(
        "the-final-leg-took-her-to-a-town",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, was in Riga, where she met President Edgars Rinkēvičs. The "
        "final destination of the trip was Lomé, where she called on the President, Sena Adzo, on May 6.",
        met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("PE Ana Soto", "TG Sena Adzo", on="2024-05-06", at="Lomé"),
    ),
    row(
        "the-last-country-to-join",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, was in Riga, where she met President Edgars Rinkēvičs. The "
        "last country to join the pact was Togo. On May 4, she called on the Prime Minister, Ilze Ozola.",
        met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-03", at="Riga"),
        met("LV Ilze Ozola", "PE Ana Soto", on="2024-05-04", at="Riga"),
    ),
    row(
        "who-led-to-independence",
        "On May 3, 2024, Peru's foreign minister, Ana Soto, was in Dili, where she met with President Rui Lopes. She "
        "also met separately with the independence leader Tomás Freitas and the resistance leader Mau Lear.",
        met("PE Ana Soto", "TL Rui Lopes", on="2024-05-03", at="Dili"),
        met("PE Ana Soto", "TL Tomás Freitas", on="2024-05-03", at="Dili"),
        met("PE Ana Soto", "TL Mau Lear", on="2024-05-03", at="Dili"),
    ),
]

_IN_RIGA = "In Riga, on May 3, 2024, Foreign Minister Ana Soto of Peru met President Edgars Rinkēvičs of Latvia. "
_FIRST = met("LV Edgars Rinkēvičs", "PE Ana Soto", on="2024-05-03", at="Riga")

# A further stage is on a later day, and nobody says on which.
SOME_DAY_LATER = [
    row(
        "last-leg",
        _IN_RIGA + "The last leg took her to Lomé, where she had a meeting with President Sena Adzo of Togo.",
        _FIRST,
        met("PE Ana Soto", "TG Sena Adzo", on="2024-05", at="Lomé"),
    ),
    row(
        "last-stop",
        _IN_RIGA + "The last stop was Lomé, where President Sena Adzo of Togo received her.",
        _FIRST,
        met("PE Ana Soto", "TG Sena Adzo", on="2024-05", at="Lomé"),
    ),
    row(
        "final-station",
        _IN_RIGA + "\n\nLomé was the final station of the tour. President Sena Adzo of Togo received the guest.",
        _FIRST,
        met("PE Ana Soto", "TG Sena Adzo", on="2024-05", at="Lomé"),
    ),
    row(
        "before-leaving-for-home-on-a-day",
        _IN_RIGA
        + "The concluding leg took the minister to Togo, where she paid a courtesy call on President Sena Adzo, "
        "before leaving Lomé for home on May 11.",
        _FIRST,
        met("PE Ana Soto", "TG Sena Adzo", on="2024-05", at=ANY),
    ),
    row(
        "next-stop-on-a-day",
        _IN_RIGA + "The next stop was Lomé, on May 9, where President Sena Adzo of Togo received her.",
        _FIRST,
        met("PE Ana Soto", "TG Sena Adzo", on="2024-05-09", at="Lomé"),
    ),
    row(
        "last-stop-in-town",
        _IN_RIGA + "Her last stop there was the port. She met Prime Minister Ilze Ozola of Latvia at the port.",
        _FIRST,
        met("LV Ilze Ozola", "PE Ana Soto", on="2024-05-03", at="Riga"),
    ),
    row(
        "the-evening-of-the-same-stop",
        _IN_RIGA + "In the evening she also saw Prime Minister Ilze Ozola of Latvia.",
        _FIRST,
        met("LV Ilze Ozola", "PE Ana Soto", on="2024-05-03", at="Riga"),
    ),
]

GOES_ON_TOURING = [
    row(
        "he-of-the-next-line-is-the-one-on-tour",
        "President Arturo Rojas of Peru has hardly been at home since his election in March 2024.\n\nOslo came first: "
        "on 18 April he conferred there with Prime Minister Erik Lund. Two days after that it was the turn of "
        "President Edgars Rinkēvičs in Riga.\n\n"
        "He resumed on 30 April with a talk with Prime Minister Joe Rabuka in Suva.",
        met("NO Erik Lund", "PE Arturo Rojas", on="2024-04-18", at="Oslo"),
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-04-20", at="Riga"),
        met("FJ Joe Rabuka", "PE Arturo Rojas", on="2024-04-30", at="Suva"),
    ),
]

RECALLED = [
    row(
        "third-meeting-after-his-visit",
        "RIGA, 5 June 2024 – On June 4 President Edgars Rinkēvičs met President Arturo Rojas of Peru. It was their "
        "third meeting in two years, after Rojas's state visit to Latvia in March and his own to Peru last December. "
        "On the margins of the fair Rinkēvičs also met Prime Minister Joe Rabuka of Fiji.",
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-06-04", at="Riga"),
        met("FJ Joe Rabuka", "LV Edgars Rinkēvičs", on="2024-06-04", at="Riga"),
    ),
    row(
        "met-it-and-another-the-day-after",
        "RIGA, 7 June 2024 – Deputy Minister Rosa Quispe led a Peruvian delegation to Latvia from 3 to 6 June. "
        "President Edgars Rinkēvičs met it on 4 June and Prime Minister Ilze Ozola on 5 June.",
        met("LV Edgars Rinkēvičs", "PE Rosa Quispe", on="2024-06-04", at="Riga"),
        met("LV Ilze Ozola", "PE Rosa Quispe", on="2024-06-05", at="Riga"),
    ),
    row(
        "two-had-come-and-were-seen-one-by-one",
        "At midnight President William Ruto of Kenya read out the paper in Nairobi. Beside him stood Arturo Rojas, "
        "President of Peru, and Ana Vuli, President of Fiji.\n\nThe two had come on Wednesday, May 8, and would "
        "not share a room. So Ruto saw the Peruvian leader alone, and then the Fijian leader alone.",
        met("KE William Ruto", "PE Arturo Rojas", on="2024-05-08", at="Nairobi"),
        met("FJ Ana Vuli", "KE William Ruto", on="2024-05-08", at="Nairobi"),
    ),
    row(
        "and-then-another-flew-home",
        "RIGA, 7 June 2024 – On 4 June President Edgars Rinkēvičs met President Arturo Rojas of Peru, and then Prime "
        "Minister Joe Rabuka of Fiji flew home.",
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-06-04", at="Riga"),
    ),
    row(
        "the-pair-of-one-country",
        "RIGA, 20 June 2024 – The Peruvian officials Rosa Quispe and Juan Mamani came to Latvia on Tuesday. The pair "
        "had a talk with Prime Minister Ilze Ozola on Wednesday.",
        met("LV Ilze Ozola", "PE Juan Mamani", "PE Rosa Quispe", on="2024-06-19", at="Riga"),
    ),
    row(
        "stopped-over-to-exchange-views",
        "When President Arturo Rojas of Peru made a stop in Riga on 4 June 2024 to exchange views with President "
        "Edgars Rinkēvičs, it rained.",
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-06-04", at="Riga"),
    ),
    row(
        "on-sunday-it-was-a-town-and-somebody",
        "On Saturday, 15 June 2024, President Arturo Rojas of Peru was with Prime Minister Erik Lund in Oslo. On "
        "Sunday it was Riga and President Edgars Rinkēvičs.",
        met("NO Erik Lund", "PE Arturo Rojas", on="2024-06-15", at="Oslo"),
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-06-16", at="Riga"),
    ),
    row(
        "the-longest-was-that-with",
        "In Riga President Arturo Rojas of Peru had many talks. The longest was that with Latvian President Edgars "
        "Rinkēvičs on 6 May 2024.",
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-05-06", at="Riga"),
    ),
]

_FORUM = "The Fourth Forum of Lagoon States was held in Suva on May 13, 2024. "

AROUND_AN_OCCASION = [
    row(
        "days-counted-from-the-forum",
        _FORUM
        + "The day before the Forum, Fijian Prime Minister Joe Rabuka talked with President Arturo Rojas of Peru. "
        "On the eve of the forum he received Latvian President Edgars Rinkēvičs. Two days after the forum he met Prime "
        "Minister Sione Taufa of Tonga.",
        met("FJ Joe Rabuka", "PE Arturo Rojas", on="2024-05-12", at="Suva"),
        met("FJ Joe Rabuka", "LV Edgars Rinkēvičs", on="2024-05-12", at="Suva"),
        met("FJ Joe Rabuka", "TO Sione Taufa", on="2024-05-15", at="Suva"),
    ),
    row(
        "a-month-after-september-of-another-year",
        "Prime Minister Sione Taufa of Tonga made an official visit to Latvia from June 9-15. His government had "
        "opened an embassy there in September 2019, and he first visited Riga the following month, when he was "
        "received by President Edgars Rinkēvičs.\n\nOn June 10, Taufa held talks with Prime Minister Evika Siliņa.",
        met("LV Edgars Rinkēvičs", "TO Sione Taufa", on="2019-10", at="Riga"),
        met("LV Evika Siliņa", "TO Sione Taufa", on="2024-06-10"),
    ),
    row(
        "what-preceded-a-visit-and-a-feast-of-the-year",
        "Peruvian President Arturo Rojas paid a state visit to Latvia on June 14-15, 2024. It fell in the year in "
        "which the two countries mark the 75th anniversary of their diplomatic relations, on January 18.\n\nIt was "
        "preceded by a telephone call between Rojas and President Edgars Rinkēvičs on January 15.\n\nPrime Minister "
        "Evika Siliņa received Rojas at the castle.",
        called("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-01-15"),
        met("LV Evika Siliņa", "PE Arturo Rojas", on="2024-06-14/2024-06-15"),
    ),
    row(
        "more-than-a-month-after-tells-no-day",
        "SUVA, 20 June 2024 – Prime Minister Joe Rabuka of Fiji met Latvian President Edgars Rinkēvičs here. Rabuka "
        "was pleased to see Rinkēvičs again more than a month after his visit to Latvia.",
        met("FJ Joe Rabuka", "LV Edgars Rinkēvičs", on="2024-06-20", at="Suva"),
        met("FJ Joe Rabuka", "LV Edgars Rinkēvičs", on="2024-06-20", at=None),
    ),
]

TOLD_WITH_ANOTHER = [
    row(
        "and-another-with-another",
        "On April 11, 2024, Foreign Minister Ana Soto of Peru had a telephone conversation with Fijian Premier Joe "
        "Rabuka on trade, and President Arturo Rojas with Tonga's Prime Minister Sione Taufa on the visit.",
        called("FJ Joe Rabuka", "PE Ana Soto", on="2024-04-11"),
        called("PE Arturo Rojas", "TO Sione Taufa", on="2024-04-11"),
    ),
    row(
        "as-well-as-with-another",
        "On May 9, 2024 Peruvian President Arturo Rojas met with Latvian President Edgars Rinkēvičs and Fijian "
        "Premier Joe Rabuka, both of whom had come from Oslo by train, as well as with the Premier of Tonga, Sione "
        "Taufa.",
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-05-09"),
        met("FJ Joe Rabuka", "PE Arturo Rojas", on="2024-05-09"),
        met("PE Arturo Rojas", "TO Sione Taufa", on="2024-05-09"),
    ),
    row(
        "called-on-somebody-to-whom-he-brought-something",
        "On April 17, 2024 Peruvian President Arturo Rojas called on Fijian President Ana Vuli, to whom he brought "
        "best wishes. He recalled that in 2020 he had conferred on her a medal.",
        met("FJ Ana Vuli", "PE Arturo Rojas", on="2024-04-17"),
    ),
    row(
        "exchanges-of-two-countries",
        "President Ana Vuli of Fiji sent a basket. Fiji and Peru have kept up their exchanges: on April 9, 2024, "
        "Peruvian Vice Foreign Minister Rosa Quispe held consultations in Lima with Fijian Deputy Foreign Minister "
        "Joe Rabuka.",
        met("FJ Joe Rabuka", "PE Rosa Quispe", on="2024-04-09", at="Lima"),
    ),
    row(
        "where-another-summit-was-last-year",
        "The offer was made on June 11, 2024 in Cusco at a meeting of ministers. The summit itself was held in Lima "
        "last September. On June 10, Peruvian Foreign Minister Ana Soto held talks with Fijian Foreign Minister Joe "
        "Rabuka.",
        met("FJ Joe Rabuka", "PE Ana Soto", on="2024-06-10", at="Cusco"),
    ),
]

CALENDAR = [
    row(
        "talks-of-the-traveller-not-of-his-host",
        "President Arturo Rojas of Peru did not stay at home for long.\n\nRiga, 3 May 2024. President Edgars "
        "Rinkēvičs received him at the castle.\n\nOslo, 4 May. A conversation with Prime Minister Erik Lund.\n\nSuva, "
        "8 May. Talks with President Ana Vuli.",
        met("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-05-03", at="Riga"),
        met("NO Erik Lund", "PE Arturo Rojas", on="2024-05-04", at="Oslo"),
        met("FJ Ana Vuli", "PE Arturo Rojas", on="2024-05-08", at="Suva"),
    ),
    row(
        "no-spokesman-is-one-of-the-two",
        "President Edgars Rinkēvičs of Latvia was at home. His spokesman, Janis Liepa, said that an invitation from "
        "President Arturo Rojas of Peru existed. The two spoke on the telephone on May 2, 2024.",
        called("LV Edgars Rinkēvičs", "PE Arturo Rojas", on="2024-05-02"),
    ),
]

ONE_BY_ONE = [
    row(
        "speaking-with-the-second",
        "On Wednesday, June 19, 2024, Prime Minister Joe Rabuka of Fiji met separately in Suva with Edgars Rinkēvičs "
        "of Latvia and Arturo Rojas of Peru, the presidents of the two countries. To Rinkēvičs, Rabuka said that Fiji "
        "is not far. Rinkēvičs thanked him.\n\nSpeaking with Rojas, he praised the port.",
        met("FJ Joe Rabuka", "LV Edgars Rinkēvičs", on="2024-06-19", at="Suva"),
        met("FJ Joe Rabuka", "PE Arturo Rojas", on="2024-06-19", at="Suva"),
    ),
    row(
        "each-met-him-and-another-had-talks-with-him",
        "Edgars Rinkēvičs of Latvia was in Fiji on an official visit from June 4 to 8, 2024. President Wiliame "
        "Katonivere and Speaker Lenora Qereqeretabua each met him, and Prime Minister Joe Rabuka held talks with him, "
        "the ministry's spokesperson, Ana Vuli, said.",
        met("FJ Wiliame Katonivere", "LV Edgars Rinkēvičs", on=ANY),
        met("FJ Lenora Qereqeretabua", "LV Edgars Rinkēvičs", on=ANY),
        met("FJ Joe Rabuka", "LV Edgars Rinkēvičs", on=ANY),
    ),
]

_IN_SUVA = "Peruvian President Ana Soto had talks in Suva on May 3, 2024 with Prime Minister Joe Rabuka of Fiji. "
_THERE = met("FJ Joe Rabuka", "PE Ana Soto", on="2024-05-03", at="Suva")

ARRIVING = [
    row(
        "arriving-in-a-country",
        _IN_SUVA + "Arriving in Latvia two days later, Soto met on May 6 with Prime Minister Ilze Ozola.",
        _THERE,
        met("LV Ilze Ozola", "PE Ana Soto", on="2024-05-06"),
    ),
    row(
        "having-flown-on",
        _IN_SUVA + "Having flown on to neighbouring Tonga, she was received by Prime Minister Sione Taufa on May 4.",
        _THERE,
        met("PE Ana Soto", "TO Sione Taufa", on="2024-05-04"),
    ),
    row(
        "speaking-of-a-country",
        _IN_SUVA + "Speaking of Latvia, she told Deputy Prime Minister Mere Vula on May 4 that its ports were good.",
        _THERE,
        met("FJ Mere Vula", "PE Ana Soto", on="2024-05-04", at="Suva"),
    ),
]


@pytest.mark.parametrize(
    "told",
    cases(
        [
            *ARRIVING,
            *WHERE_HE_CAME,
            *WHO_TRAVELS_ON,
            *A_DAY_SAW_HIM,
            *WITHOUT_A_VERB,
            *SOME_DAY_LATER,
            *GOES_ON_TOURING,
            *RECALLED,
            *AROUND_AN_OCCASION,
            *ONE_BY_ONE,
            *TOLD_WITH_ANOTHER,
            *CALENDAR,
        ],
        {},
    ),
)
def test_stops(told: Row) -> None:
    assert not (difference := compare(told.contacts, found_in(told))), difference
