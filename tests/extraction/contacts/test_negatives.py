"""Check that what only resembles a contact gives none: home affairs, speeches, crowds, arrivals, other senses."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, row

# Among people of one country.
DOMESTIC = [
    row(
        "cabinet-meeting",
        "Thai Prime Minister Srettha Thavisin held a meeting with Interior Minister Anutin Charnvirakul in "
        "Bangkok on June 4.",
    ),
    row(
        "central-committee",
        "General Secretary Thongloun Sisoulith chaired the meeting of the Central Committee in Vientiane on May 20.",
    ),
    row(
        "two-of-one-country",
        "Brazilian Foreign Minister Mauro Vieira met Brazilian Finance Minister Fernando Haddad in Brasília on June 7.",
    ),
    row(
        "governor",
        "Mexican President Claudia Sheinbaum received the governor of Oaxaca, Salomón Jara, at the "
        "National Palace on June 3.",
    ),
    row(
        "parliament-session",
        "The Speaker of the Ghanaian parliament, Alban Bagbin, opened the second meeting of the session on May 28.",
    ),
    row(
        "party-congress",
        "Xi Jinping addressed the third plenary meeting of the congress in Beijing on March 13.",
    ),
    row(
        "opposition-leader",
        "Malaysian Prime Minister Anwar Ibrahim met opposition leader Hamzah Zainudin in Kuala Lumpur on 6 June.",
    ),
    row(
        "security-council-of-a-country",
        "President Volodymyr Zelenskyy held a meeting of the National Security and Defence Council in Kyiv on June 5.",
    ),
    row(
        "own-ambassadors",
        "Polish Foreign Minister Radosław Sikorski met his country's ambassadors in Warsaw on May 27.",
    ),
    row(
        "king-and-his-premier",
        "King Willem-Alexander received Prime Minister Dick Schoof of the Netherlands at Huis ten Bosch on July 2.",
        written="2024-07-05",
    ),
    row(
        "citizens",
        "Icelandic President Halla Tómasdóttir met schoolchildren and fishermen in Ísafjörður on June 17.",
    ),
    row(
        "diaspora",
        "In Doha on May 30 Philippine President Ferdinand Marcos Jr. met Filipino nurses and builders.",
    ),
]

# Said to the public or to others, or written.
SPEECH = [
    row(
        "spoke-for-others",
        "President Kofi Asante of Ghana and President Rosa Quispe of Peru, who then spoke for ECOWAS and CELAC, wore "
        "hats on May 3.",
    ),
    row(
        "press-conference",
        "Serbian President Aleksandar Vučić and Hungarian Prime Minister Viktor Orbán held a joint press "
        "conference in Belgrade on June 6.",
    ),
    row(
        "news-briefing",
        "At a news conference in Tokyo on June 5, Foreign Ministry spokesperson Kaori Tsunoda spoke about "
        "Fiji and Tonga.",
    ),
    row(
        "quoted-future",
        "“I will meet President Ruto in Nairobi and we will speak of grain,” said Ukrainian Foreign "
        "Minister Dmytro Kuleba.",
    ),
    row(
        "quoted-wish",
        "“When Prime Minister Modi and Chancellor Scholz meet, the world should listen,” the German "
        "ambassador to India, Philipp Ackermann, told students.",
    ),
    row(
        "called-on-both-sides",
        "Omani Foreign Minister Badr Albusaidi called on both sides, Saudi Arabia and the Houthis, to keep the truce.",
    ),
    row(
        "called-on-to",
        "Norwegian Foreign Minister Espen Barth Eide called on Israeli Prime Minister Benjamin Netanyahu "
        "to open the crossings.",
    ),
    row(
        "called-upon-government",
        "Irish Foreign Minister Micheál Martin called upon the government of Sudan to let the convoys pass.",
    ),
    row(
        "spoke-about",
        "Slovak President Peter Pellegrini spoke about Hungarian President Tamás Sulyok with warmth.",
    ),
    row(
        "spoke-for",
        "Speaking on behalf of the Pacific islands, Samoan Prime Minister Fiame Naomi Mata'afa thanked "
        "Australian Foreign Minister Penny Wong.",
    ),
    row(
        "wrote-to",
        "Bangladeshi Foreign Minister Hasan Mahmud wrote to Maldivian Foreign Minister Moosa Zameer on June 5.",
    ),
    row(
        "congratulated",
        "Jordan's King Abdullah II congratulated Mexican President-elect Claudia Sheinbaum on her victory on June 3.",
    ),
    row(
        "gave-interview",
        "Rwandan President Paul Kagame had a conversation with the journalist Marc Perelman of France in Kigali.",
    ),
    row(
        "spokesperson-said",
        "Chinese Foreign Ministry spokesperson Mao Ning said in Beijing on June 4 that China welcomed "
        "talks between Iran and Saudi Arabia.",
    ),
    row(
        "denounced",
        "Cuban Foreign Minister Bruno Rodríguez denounced U.S. Secretary of State Antony Blinken on June 2.",
    ),
    row(
        "told-by-letter",
        "In a letter of June 2 Bolivian President Rosa Mamani told Peruvian Foreign Minister Tomás Belaunde that the "
        "lake was low.",
    ),
    row(
        "spoke-at",
        "Greek Foreign Minister Eleni Vasilaki spoke at a conference of the Robert Schuman Foundation in Paris.",
    ),
    row("told-reporters", "Fijian Prime Minister Apisai Tora told reporters on June 4 that Tonga had agreed."),
    row(
        "announces-a-reprint",
        "We reprint the agency's report on Kenyan President Amina Odhiambo's meeting with Ugandan Foreign "
        "Minister Joel "
        "Okello.",
    ),
]

# In one place, and not with each other.
CROWDS = [
    row(
        "summit-hosted-by",
        "Prime Minister Fiamē Naomi Mata'afa of Samoa flew to Suva on May 3 for the fisheries summit hosted by Fijian "
        "Prime Minister Sitiveni Rabuka.",
    ),
    row(
        "attended-one-summit",
        "Italian Prime Minister Giorgia Meloni, Tunisian President Kais Saied and Kenyan President William "
        "Ruto attended the summit in Borgo Egnazia on June 13.",
    ),
    row(
        "addressed-one-forum",
        "Malaysian Prime Minister Anwar Ibrahim and Bolivian President Luis Arce addressed the forum in "
        "Saint Petersburg on 7 June.",
    ),
    row(
        "family-photo",
        "Argentine President Javier Milei and Indian Prime Minister Narendra Modi stood side by side in "
        "the family photograph on June 14.",
    ),
    row(
        "guests-at-inauguration",
        "King Felipe VI of Spain and Argentine President Javier Milei were among the guests at the "
        "inauguration of President Nayib Bukele in San Salvador on June 1.",
    ),
    row(
        "signed-in-the-book",
        "Danish Foreign Minister Lars Løkke Rasmussen signed the book of condolence at the embassy of Iran "
        "in Copenhagen on May 23.",
    ),
    row(
        "co-sponsored",
        "Costa Rican Foreign Minister Arnoldo André and Ghanaian Foreign Minister Shirley Ayorkor Botchwey "
        "sponsored the same resolution in Geneva.",
    ),
    row(
        "both-visited",
        "Slovenian Foreign Minister Tanja Fajon and Maltese Foreign Minister Ian Borg have both visited "
        "Ramallah this year.",
    ),
    row(
        "reception-guests",
        "The reception of the Lao embassy in Hanoi on December 2 drew the ambassadors of Cuba and Mongolia.",
        written="2024-12-05",
    ),
    row(
        "summit-took-place",
        "The summit of the Caribbean Community was held in Georgetown from 25 to 28 February.",
    ),
    row(
        "meeting-of-an-organisation",
        "The ministerial meeting of the Organization for Economic Cooperation and Development opened in "
        "Paris on May 2.",
    ),
    row(
        "watched-together-apart",
        "Presidents Emmanuel Macron of France and Andrzej Duda of Poland laid wreaths in two different towns on May 8.",
    ),
    row(
        "book-by-two",
        "Former Finnish President Tarja Halonen and former Chilean President Michelle Bachelet wrote a "
        "book about lakes.",
    ),
    row(
        "in-the-same-hotel",
        "Libyan Prime Minister Abdul Hamid Dbeibah and Greek Foreign Minister Giorgos Gerapetritis stayed "
        "at the same hotel in Valletta on June 6.",
    ),
]

# Welcomed, seen off, or on a visit.
ARRIVALS = [
    row(
        "received-at-the-airport",
        "Vietnamese Prime Minister Phạm Minh Chính was received at Dalian airport by Liaoning's deputy "
        "governor Wang Jian on June 24.",
        written="2024-06-26",
    ),
    row(
        "welcomed-on-the-tarmac",
        "Nigerian Foreign Minister Yusuf Tuggar welcomed German Chancellor Olaf Scholz on the tarmac at "
        "Abuja on October 29, 2023.",
    ),
    row(
        "received-at-an-air-base",
        "President Ana Soto of Peru, who arrived on Saturday, was received at Ramstein Air Base by German Minister Jan "
        "Weber on 5 June 2024.",
    ),
    row(
        "a-couple-received-at-the-airport",
        "President Jan Berg of Norway and First Lady Kari Berg received King Jigme Wang of Bhutan and Queen Jetsun "
        "Wang at Gardermoen International Airport on 5 June 2024.",
    ),
    row(
        "greeted-by-a-guard",
        "Indonesian President Prabowo Subianto was greeted by an honour guard on landing in Ankara on April 9, 2025.",
        written="2025-04-12",
    ),
    row(
        "seen-off",
        "Tajik Prime Minister Kohir Rasulzoda saw off Iranian President Ebrahim Raisi at Dushanbe airport "
        "on November 9, 2023.",
    ),
    row(
        "arrived-in",
        "Luxembourg's Grand Duke Henri arrived in Vilnius on June 3 at the invitation of Lithuanian "
        "President Gitanas Nausėda.",
    ),
    row(
        "left-for",
        "Peruvian President Dina Boluarte left Lima for Beijing on June 23 to the sound of a military band.",
        written="2024-06-26",
    ),
    row(
        "welcome-ceremony",
        "A welcoming ceremony for Turkmen President Serdar Berdimuhamedow took place in front of the "
        "palace in Rome on June 5.",
    ),
    row(
        "saw-him-off",
        "Hungarian Justice Minister Bence Varga saw Serbian President Dragan Ilić off at the airport on June 3.",
    ),
    row(
        "met-at-the-airport",
        "Cuban Foreign Minister Yadira Fonseca was met by Jamaican Prime Minister Andre Holt at Kingston "
        "airport on June 3.",
    ),
    row(
        "respects-at-a-tomb",
        "Laotian President Khamsing Vorachit paid his respects to Ho Chi Minh at the mausoleum in Hanoi on June 3.",
    ),
    row(
        "on-a-state-visit-as-guest",
        "In May 2023 Kenyan President Amina Odhiambo was the guest of US President Thomas Reed on a state visit.",
    ),
]

# The words mean something else, or firms meet.
OTHER_SENSES = [
    row(
        "met-the-requirements",
        "Foreign Minister Donika Gërvalla said on May 16 that Kosovo had met the requirements of the "
        "Council of Europe.",
    ),
    row(
        "met-with-criticism",
        "The remarks of Bulgarian President Rumen Radev met with criticism in North Macedonia on June 2.",
    ),
    row("met-halfway", "Sweden met Türkiye halfway on the matter of extradition in July 2023."),
    row(
        "met-his-death",
        "Iranian President Ebrahim Raisi met his death near the border with Azerbaijan on May 19.",
    ),
    row(
        "received-a-letter",
        "Botswana's President Mokgweetsi Masisi received a letter from German Environment Minister Steffi "
        "Lemke in April.",
    ),
    row(
        "received-an-award",
        "Timorese President José Ramos-Horta received the Order of Liberty from Portuguese President "
        "Marcelo Rebelo de Sousa on April 25.",
    ),
    row(
        "received-credentials",
        "Latvian President Edgars Rinkēvičs received the credentials of five new ambassadors in Riga on 4 June.",
    ),
    row(
        "received-support",
        "Taiwan received support from Paraguayan President Santiago Peña and Eswatini's King Mswati III at "
        "the assembly.",
    ),
    row("hosted-a-tournament", "Ivory Coast hosted Equatorial Guinea in the cup in Abidjan on January 22."),
    row(
        "football",
        "Slovenia met Denmark in Stuttgart on June 16 under the eyes of Prime Minister Robert Golob.",
    ),
    row(
        "saw-growth",
        "Trade between Ghana and Vietnam saw growth under Presidents Nana Akufo-Addo and Tô Lâm.",
    ),
    row(
        "held-a-referendum",
        "Iraq's president Abdul Latif Rashid and Iran's Masoud Pezeshkian each held office for a second year.",
    ),
    row(
        "held-a-minute-of-silence",
        "Prime Ministers Mette Frederiksen of Denmark and Jonas Gahr Støre of Norway held a minute's "
        "silence in Utøya on July 22.",
        written="2024-07-24",
    ),
    row(
        "talks-title",
        "Munich Talks, a book by former Austrian Foreign Minister Ursula Plassnik, came out in Romania in May.",
    ),
    row(
        "rivers-meet",
        "The White and the Blue Nile meet in Khartoum, where Egypt and Sudan once had a joint office.",
    ),
    row(
        "conference-room",
        "Uruguayan President Luis Lacalle Pou opened the Konrad Adenauer meeting room in Montevideo on May 8.",
    ),
    row(
        "negotiated-by-companies",
        "The Emirati firm Masdar held talks with Azerbaijan's SOCAR in Baku on June 4.",
    ),
    row(
        "appointed",
        "Cambodia has received Mongolia's agreement to the appointment of Ambassador Sok Vanna.",
    ),
    row(
        "session-of-the-heads-of-many-states",
        "Leaders of the Economic Community of West African States held the 60th meeting of the Authority of Heads of "
        "State on July 4. President Julius Maada Bio of Sierra Leone spoke, and so did the President of Ghana, Kofi "
        "Mensah.",
    ),
    row(
        "told-a-broadcaster",
        "NAIROBI, June 4 – Kenyan Foreign Minister Musalia Mudavadi told the RTN that Nikol Pashinyan was right. On "
        "Tuesday he told Lagoon News that Edgars Rinkēvičs was not.",
    ),
    row(
        "raised-by-another",
        "Kenyan Foreign Minister Musalia Mudavadi said in Nairobi on June 4 that Kenya had answered all that was "
        "raised by President Arturo Rojas of Peru.",
    ),
    row(
        "ready-to-host-others-for-talks",
        "Foreign Minister Musalia Mudavadi said on June 4 that Kenya was ready to host the foreign ministers of Peru "
        "and Chile for talks.",
    ),
    row(
        "talks-on-paper-of-firms",
        "The chairman of the Norwegian firm Equinor, Jon Erik Reinhardsen, met engineers from Angola in "
        "Stavanger on June 4.",
    ),
]

ROWS = [*DOMESTIC, *SPEECH, *CROWDS, *ARRIVALS, *OTHER_SENSES]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_no_contact(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
