"""Check that what is no meeting gives none: wishes, denials, customs, speeches, arrivals, other senses of the words."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, row

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS: dict[str, str] = {
    "tried-to-reach": "tried to reach by telephone; stayed away from the talks; never came about",
}

WISHES = [
    row(
        "spoke-for-others",
        "President Kofi Asante of Ghana and President Rosa Quispe of Peru, who then spoke for ECOWAS and CELAC, wore "
        "hats on May 3.",
    ),
    row(
        "summit-hosted-by",
        "Prime Minister Fiamē Naomi Mata'afa of Samoa flew to Suva on May 3 for the fisheries summit hosted by Fijian "
        "Prime Minister Sitiveni Rabuka.",
    ),
    row(
        "there-was-no-such-meeting",
        "There was no three-way meeting of Prime Minister Luka Rodin of Moldova, President Maia Sandu and President "
        "Klaus Iohannis of Romania on May 3, whatever the pictures suggest.",
    ),
    row(
        "hopes-to-meet",
        "Fijian Foreign Minister Mosese Tikoitoga hopes to meet his Japanese counterpart Kenta Morishige in Tokyo.",
    ),
    row(
        "would-like-to-meet",
        "President Adama Barrow of The Gambia would like to meet Brazilian President Luiz Inácio Lula da "
        "Silva before the year is out.",
    ),
    row(
        "expressed-readiness",
        "Armenian Prime Minister Nikol Pashinyan expressed his readiness to meet Turkish President Recep "
        "Tayyip Erdoğan at any time.",
    ),
    row(
        "looks-forward",
        "Finnish President Alexander Stubb said he was looking forward to meeting Namibian President Nangolo Mbumba.",
    ),
    row(
        "invited-to-meet",
        "King Felipe VI of Spain invited Colombian President Gustavo Petro to meet him in Madrid.",
    ),
    row(
        "invitation-accepted",
        "Lithuanian Foreign Minister Gabrielius Landsbergis accepted an invitation to hold talks with "
        "Filipino Foreign Secretary Enrique Manalo in Manila.",
    ),
    row(
        "proposed-meeting",
        "Sudan's army chief Abdel Fattah al-Burhan proposed a meeting with Chadian President Mahamat "
        "Idriss Déby in a third country.",
    ),
    row(
        "called-for-talks",
        "Pope Francis called for talks between Armenian Prime Minister Nikol Pashinyan and Azerbaijani "
        "President Ilham Aliyev.",
    ),
    row(
        "offered-to-host",
        "Swiss President Viola Amherd offered to host a meeting between Ukrainian President Volodymyr "
        "Zelenskyy and Russian President Vladimir Putin.",
    ),
    row(
        "urged-to-meet",
        "Kenyan President William Ruto urged Ethiopian Prime Minister Abiy Ahmed to sit down with Somali "
        "President Hassan Sheikh Mohamud.",
    ),
    row(
        "sought-a-meeting",
        "Bolivian Foreign Minister Celinda Sosa sought a meeting with Chilean Foreign Minister Alberto van "
        "Klaveren throughout the spring.",
    ),
    row(
        "wishes-for-a-call",
        "Prime Minister Belema Okonjo of Nigeria wants a phone call with British Prime Minister Eleanor Whitcombe.",
    ),
    row(
        "agreed-to-meet-again",
        "Malawian Foreign Minister Nancy Tembo and Zambian Foreign Minister Mulambo Haimbe agreed to meet "
        "again before long.",
    ),
    row(
        "ready-for-dialogue",
        "Serbian President Aleksandar Vučić is ready to hold a dialogue with Kosovo Prime Minister Albin Kurti.",
    ),
    row(
        "should-meet",
        "Presidents Daniel Noboa of Ecuador and Nicolás Maduro of Venezuela should meet and settle the "
        "matter, the editorial argued.",
    ),
    row(
        "could-meet",
        "U.S. President Joe Biden and Iraqi Prime Minister Mohammed Shia al-Sudani could meet in the autumn.",
    ),
    row(
        "may-meet",
        "Indian Prime Minister Narendra Modi may meet Swiss President Viola Amherd at the lake, diplomats believe.",
    ),
    row(
        "asked-for-audience",
        "Haitian Foreign Minister Dominique Dupuy has asked for an audience with King Philippe of Belgium.",
    ),
]

DENIALS = [
    row(
        "did-not-meet",
        "Syrian Foreign Minister Faisal Mekdad did not meet Turkish Foreign Minister Hakan Fidan in Moscow on May 10.",
    ),
    row("never-met", "Former Uruguayan President José Mujica never met King Mswati III of Eswatini."),
    row(
        "refused-to-meet",
        "Malian Foreign Minister Abdoulaye Diop refused to meet French Foreign Minister Stéphane Séjourné "
        "in Nouakchott.",
    ),
    row(
        "declined-to-hold-talks",
        "Guyanese President Irfaan Ali declined to hold talks with Venezuelan President Nicolás Maduro last month.",
    ),
    row(
        "cancelled",
        "The meeting between Polish Foreign Minister Radosław Sikorski and Hungarian Foreign Minister "
        "Péter Szijjártó was cancelled on June 3.",
    ),
    row(
        "postponed",
        "Talks between Thai Prime Minister Srettha Thavisin and Cambodian Prime Minister Hun Manet were "
        "postponed until the rains are over.",
    ),
    row(
        "denied-having-met",
        "Libyan Foreign Minister Najla al-Mangoush denied that she had met Israeli Foreign Minister Eli Cohen.",
    ),
    row(
        "without-meeting",
        "Burkinabe Foreign Minister Karamoko Traoré left Abidjan on May 12 without meeting Ivorian "
        "President Alassane Ouattara.",
    ),
    row(
        "no-meeting",
        "There was no meeting between Algerian Foreign Minister Ahmed Attaf and Moroccan Foreign Minister "
        "Nasser Bourita in Riyadh on June 4.",
    ),
    row(
        "has-yet-to-meet",
        "Icelandic Prime Minister Bjarni Benediktsson has yet to meet Canadian Prime Minister Justin Trudeau.",
    ),
    row(
        "failed-to-meet",
        "South African President Cyril Ramaphosa failed to meet Rwandan President Paul Kagame in Kigali on April 7.",
    ),
    row(
        "instead-of-meeting",
        "Instead of meeting Dutch Prime Minister Mark Rutte, Surinamese President Chan Santokhi flew home.",
    ),
    row(
        "called-off",
        "Japanese Foreign Minister Yoko Kamikawa called off her talks with Myanmar's foreign minister Than Swe.",
    ),
    row(
        "rumours-denied",
        "Kabul dismissed reports of a meeting between Defence Minister Mohammad Yaqoob and Indian Foreign "
        "Secretary Vinay Kwatra as rumours.",
    ),
    row(
        "neither-met",
        "Neither Taoiseach Simon Harris nor Danish Prime Minister Mette Frederiksen met Georgian Prime "
        "Minister Irakli Kobakhidze in Brussels.",
    ),
    row(
        "not-once",
        "Not once in five years did Argentine President Alberto Fernández meet Brazilian President Jair Bolsonaro.",
    ),
]

CONDITIONS = [
    row(
        "if-they-meet",
        "If Moldovan President Maia Sandu meets Romanian President Klaus Iohannis in July, energy will top the list.",
    ),
    row(
        "had-they-met",
        "Had Greek Prime Minister Kyriakos Mitsotakis met Albanian Prime Minister Edi Rama in May, the row "
        "might have cooled.",
    ),
    row(
        "unless",
        "Nothing will move unless Ethiopian Prime Minister Abiy Ahmed meets Egyptian President Abdel Fattah el-Sisi.",
    ),
    row(
        "whether",
        "It is not clear whether Dominican President Luis Abinader met Haitian Prime Minister Garry "
        "Conille in Santo Domingo.",
    ),
    row(
        "would-have-met",
        "Belgian Foreign Minister Hadja Lahbib would have met Congolese Foreign Minister Christophe "
        "Lutundula in Goma but for the fighting.",
    ),
    row(
        "were-they-to-meet",
        "Were President Mohamed Muizzu of the Maldives to meet Sri Lankan President Ranil Wickremesinghe, "
        "reefs would be on the table.",
    ),
    row(
        "in-case-of-a-meeting",
        "In case of a meeting with Norwegian Foreign Minister Espen Barth Eide, Mauritanian Foreign "
        "Minister Mohamed Salem Ould Merzoug has three requests.",
    ),
]

CUSTOMS = [
    row(
        "regularly-meet",
        "The foreign ministers of Estonia and Latvia, Margus Tsahkna and Baiba Braže, regularly meet over breakfast.",
    ),
    row("meet-every-year", "The presidents of Hungary and Slovenia meet every year on the border."),
    row(
        "often-speak",
        "Qatari Prime Minister Mohammed bin Abdulrahman Al Thani and U.S. Secretary of State Antony "
        "Blinken often speak by phone.",
    ),
    row(
        "have-met-many-times",
        "Kazakh President Kassym-Jomart Tokayev and Uzbek President Shavkat Mirziyoyev have met many times.",
    ),
    row("usually-receives", "The Governor-General of Tuvalu usually receives new ambassadors on a Friday."),
]

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

SPEECH = [
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
]

CROWDS = [
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
]

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
]

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
]

TURNS_OF_PHRASE = [
    row(
        "turned-down-a-call",
        "On June 3 Polish Prime Minister Jacek Wolański turned down a phone call from Belarusian President "
        "Alexander Lukashenko.",
    ),
    row(
        "never-in-one-room",
        "In ten years Eritrean President Isaias Afwerki and Djiboutian President Ismaïl Omar Guelleh were "
        "never in one room together.",
    ),
    row(
        "idea-of-a-meeting",
        "Guatemalan President Bernardo Arévalo toyed with the idea of a meeting with Nicaraguan President "
        "Daniel Ortega.",
    ),
    row(
        "waited-in-vain",
        "Comorian Foreign Minister Said Mbaé waited in vain for an audience with French President Emmanuel Macron.",
    ),
    row(
        "tried-to-reach",
        "Icelandic Foreign Minister Hekla Jónsdóttir tried to reach her Faroese counterpart by telephone on June 2.",
    ),
    row(
        "boycotted",
        "Venezuelan Vice President Delcy Rodríguez stayed away from the talks with Guyanese Vice President "
        "Bharrat Jagdeo on June 4.",
    ),
    row(
        "meeting-that-never-came",
        "The meeting between Kenyan President William Ruto and Somali President Farah Warsame never came about.",
    ),
    row(
        "date-not-set",
        "No date has been set for talks between Cypriot President Andreas Loizou and Turkish President "
        "Recep Tayyip Erdoğan.",
    ),
    row(
        "preparations-for",
        "In Rabat on June 5 Spanish officials prepared the meeting of Prime Minister Pedro Sánchez with "
        "King Mohammed VI.",
    ),
    row(
        "what-if-asked",
        "Asked whether he would meet Ugandan President Yoweri Museveni, Rwandan President Paul Kagame smiled.",
    ),
    row(
        "wanted-to-see",
        "Tuvaluan Prime Minister Feleti Teo wanted to see Australian Prime Minister Anthony Albanese and "
        "was told to wait.",
    ),
    row(
        "talks-on-paper-of-firms",
        "The chairman of the Norwegian firm Equinor, Jon Erik Reinhardsen, met engineers from Angola in "
        "Stavanger on June 4.",
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
    row(
        "letter-proposing",
        "In a letter of June 1 Argentine Foreign Minister Luisa Quiroz suggested to her Paraguayan "
        "counterpart that they meet in Encarnación.",
    ),
    row("dream", "“One day,” he told the paper, “the presidents of the two Koreas will sit down in Geneva.”"),
    row(
        "would-not-rule-out",
        "Hungarian Foreign Minister Ágnes Bartha would not rule out talks with Ukrainian Foreign Minister "
        "Dmytro Kuleba.",
    ),
]

BESIDE_CONTACTS = [
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
        "said-to-be-near",
        "A meeting of Russian President Boris Orlov and Ukrainian President Taras Bondar was said to be two "
        "weeks away.",
    ),
    row(
        "rumoured",
        "A pull-aside between Indian Prime Minister Arun Mehta and the Iranian President was rumoured and did not "
        "materialise.",
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
    row(
        "on-a-state-visit-as-guest",
        "In May 2023 Kenyan President Amina Odhiambo was the guest of US President Thomas Reed on a state visit.",
    ),
    row(
        "announces-a-reprint",
        "We reprint the agency's report on Kenyan President Amina Odhiambo's meeting with Ugandan Foreign "
        "Minister Joel "
        "Okello.",
    ),
    row("told-reporters", "Fijian Prime Minister Apisai Tora told reporters on June 4 that Tonga had agreed."),
]

ROWS = [*WISHES, *DENIALS, *CONDITIONS, *CUSTOMS, *DOMESTIC, *SPEECH, *CROWDS, *ARRIVALS, *OTHER_SENSES]
ROWS += [*TURNS_OF_PHRASE, *BESIDE_CONTACTS]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_no_contact(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
