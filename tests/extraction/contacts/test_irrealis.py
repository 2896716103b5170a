"""Check that what is wished, denied, supposed or customary gives no contact."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, cases, compare, found_in, row

# Rows that are not yet read as they should be, with the kind of sentence.
KNOWN_GAPS = {
    "tried-to-reach": "tried to reach by telephone; stayed away from the talks; never came about",
}

# Hoped for, offered, asked for, possible.
WISHES = [
    row(
        "flurry-to-organise-a-summit",
        "The visit comes amid a flurry of diplomatic activity to organise a landmark summit between Samoan President "
        "Tavita Leota and Tongan President Losa Fifita.",
    ),
    row(
        "trying-to-arrange-a-meeting",
        "Officials are trying to arrange a meeting between Samoan President Tavita Leota and Tongan President Losa "
        "Fifita.",
    ),
    row(
        "efforts-to-broker-talks",
        "Peru stepped up efforts to broker talks between Samoan President Tavita Leota and Tongan President Losa "
        "Fifita.",
    ),
    row(
        "agreed-to-meet-again-soon",
        "Finnish Foreign Minister Pekka Lahti and Namibian Foreign Minister Anna Shilongo agreed to meet again soon in "
        "Windhoek.",
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
        "preparations-for",
        "In Rabat on June 5 Spanish officials prepared the meeting of Prime Minister Pedro Sánchez with "
        "King Mohammed VI.",
    ),
    row(
        "wanted-to-see",
        "Tuvaluan Prime Minister Feleti Teo wanted to see Australian Prime Minister Anthony Albanese and "
        "was told to wait.",
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
    row(
        "said-to-be-near",
        "A meeting of Russian President Boris Orlov and Ukrainian President Taras Bondar was said to be two "
        "weeks away.",
    ),
]

# Denied, refused, called off, or only rumoured.
DENIALS = [
    row(
        "there-was-no-such-meeting",
        "There was no three-way meeting of Prime Minister Luka Rodin of Moldova, President Maia Sandu and President "
        "Klaus Iohannis of Romania on May 3, whatever the pictures suggest.",
    ),
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
        "rumoured",
        "A pull-aside between Indian Prime Minister Arun Mehta and the Iranian President was rumoured and did not "
        "materialise.",
    ),
]

# Supposed or asked.
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
    row(
        "what-if-asked",
        "Asked whether he would meet Ugandan President Yoweri Museveni, Rwandan President Paul Kagame smiled.",
    ),
]

# Done regularly, on no day of which is told.
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

ROWS = [*WISHES, *DENIALS, *CONDITIONS, *CUSTOMS]


@pytest.mark.parametrize("case", cases(ROWS, KNOWN_GAPS))
def test_no_contact_took_place(case: Row) -> None:
    assert not (difference := compare(case.contacts, found_in(case))), case.text + difference
