"""Check that a story goes on with its protagonist: whom "he", "him" and "the visitor" mean where others are at home."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, found_in, met, row

ROWS = [
    row(
        "the-host-who-had-invited-him-stays-at-home",
        "William Ruto likes to be back for Sunday mass. The Kenyan president began his journey in London, where "
        "Keir Starmer, who had invited him in the spring, welcomed Ruto at Chequers on June 10. The following day "
        "in Brussels he saw Alexander De Croo for half an hour. On Wednesday the 12th he had lunch with Emmanuel "
        "Macron in Paris.",
        met("GB Keir Starmer", "KE William Ruto", on="2024-06-10", at="Aylesbury"),
        met("BE Alexander De Croo", "KE William Ruto", on="2024-06-11", at="Brussels"),
        met("FR Emmanuel Macron", "KE William Ruto", on="2024-06-12", at="Paris"),
        title="Three capitals in a week: Ruto's quick march",
    ),
    row(
        "the-visitor-is-the-protagonist",
        "He has been president of Senegal for ten weeks, and Bassirou Diomaye Faye has spent nine days of them "
        "abroad. In Nouakchott Mohamed Ould Ghazouani, a soldier by trade, took the visitor round the barracks on "
        "18 April. Two days later he met Adama Barrow in Banjul. On 30 May he had talks with Alassane Ouattara in "
        "Abidjan.",
        met("GM Adama Barrow", "SN Bassirou Diomaye Faye", on="2024-04-20", at="Banjul"),
        met("CI Alassane Ouattara", "SN Bassirou Diomaye Faye", on="2024-05-30", at="Abidjan"),
        title="Who is Bassirou Diomaye Faye?",
    ),
    row(
        "nobody-whom-he-greeted-travels-on",
        "Ulf Kristersson is not known for charm. Yet Viktor Orbán, who had kept the Swedish prime minister "
        "waiting for a year, greeted him at the Carmelite Monastery with a smile on February 23. The day after he "
        "met Klaus Iohannis in Bucharest. On Sunday in Sofia he had talks with Rumen Radev.",
        met("HU Viktor Orbán", "SE Ulf Kristersson", on="2024-02-23"),
        met("RO Klaus Iohannis", "SE Ulf Kristersson", on="2024-02-24", at="Bucharest"),
        met("BG Rumen Radev", "SE Ulf Kristersson", on="2024-02-25", at="Sofia"),
        title="Kristersson's long weekend",
    ),
    row(
        "on-another-day-in-the-same-country",
        "MANILA — Ferdinand Marcos Jr. has seen more of the Pacific in a year than his father did in twenty. In "
        "Canberra Anthony Albanese, who is fond of a joke, gave the Philippine president a boomerang on February "
        "29. On Monday in Melbourne he met Christopher Luxon. On March 12 he spoke with Olaf Scholz in Berlin.",
        met("NZ Christopher Luxon", "PH Ferdinand Marcos Jr.", on="2024-03-04", at="Melbourne"),
        met("DE Olaf Scholz", "PH Ferdinand Marcos Jr.", on="2024-03-12", at="Berlin"),
        title="Marcos and his map",
    ),
    row(
        "the-host-whom-he-calls-his-brother",
        "Nigeria's president, Bola Tinubu, was in Doha in March, and Emir Tamim bin Hamad Al Thani, whom he calls "
        "his brother, gave a dinner for him on the 2nd. A day later he met Ebrahim Raisi there. In The Hague he "
        "had talks with Mark Rutte on April 24.",
        met("NG Bola Tinubu", "QA Tamim bin Hamad Al Thani", on="2024-03-02", at="Doha"),
        met("IR Ebrahim Raisi", "NG Bola Tinubu", on="2024-03-03", at="Doha"),
        met("NG Bola Tinubu", "NL Mark Rutte", on="2024-04-24", at="The Hague"),
        title="The doctor goes home",
    ),
    row(
        "the-deputy-premier-of-a-country",
        "Richard Marles sat in a canoe for the cameras. James Marape had sent it. Marape, who will face a vote "
        "soon, met the Australian deputy prime minister in Port Moresby on April 8. On Wednesday in Honiara he "
        "called on Manasseh Sogavare. Sitiveni Rabuka gave him dinner in Suva on Friday, April 12.",
        met("AU Richard Marles", "PG James Marape", on="2024-04-08", at="Port Moresby"),
        met("AU Richard Marles", "SB Manasseh Sogavare", on="2024-04-10", at="Honiara"),
        met("AU Richard Marles", "FJ Sitiveni Rabuka", on="2024-04-12", at="Suva"),
        title="Canberra's man in the islands",
    ),
    row(
        "who-showed-him-the-town",
        "Andrej Plenković, the Croatian prime minister, has flown eleven thousand miles since Easter. Edi Rama "
        "played the guide for him in Tirana on 8 April. Rama, who is two metres tall, is hard to overlook. On the "
        "10th he discussed gas with Robert Abela in Valletta.",
        met("HR Andrej Plenković", "MT Robert Abela", on="2024-04-10", at="Valletta"),
        title="Plenković counts the miles",
    ),
    row(
        "who-had-sent-him-something",
        "Hakan Fidan rarely sits down. Turkey's foreign minister had breakfast in Baghdad with Fuad Hussein on "
        "March 14. By then Masoud Barzani, the old man of Erbil, had sent him a carpet. In the evening he saw "
        "Sameh Shoukry in Cairo. On the 17th Badr Albusaidi met him in Muscat.",
        met("IQ Fuad Hussein", "TR Hakan Fidan", on="2024-03-14", at="Baghdad"),
        met("EG Sameh Shoukry", "TR Hakan Fidan", on="2024-03-14", at="Cairo"),
        met("OM Badr Albusaidi", "TR Hakan Fidan", on="2024-03-17", at="Muscat"),
        title="Everybody's friend in Ankara",
    ),
    row(
        "the-emir-received",
        "Sheikh Tamim bin Hamad Al Thani of Qatar left Doha with three aeroplanes. At the Elysée, Emmanuel "
        "Macron, who wants Qatari money for his forests, received the Emir on February 27. Two days later in "
        "Madrid he met Pedro Sánchez.",
        met("FR Emmanuel Macron", "QA Tamim bin Hamad Al Thani", on="2024-02-27", at="Paris"),
        met("ES Pedro Sánchez", "QA Tamim bin Hamad Al Thani", on="2024-02-29", at="Madrid"),
        title="The Emir of everywhere",
    ),
    row(
        "whatever-the-line-calls-him",
        "Christopher Luxon flew home with two signatures and a cold. Winston Peters stays on until Friday, and so "
        "does Todd McClay, who wants to sell more butter.\n\nThe former airline man has seen more of Asia than of "
        "Auckland this month. He met Lawrence Wong in Singapore on April 15, called on Srettha Thavisin in "
        "Bangkok on the 17th and saw Ferdinand Marcos Jr. in Manila on the 18th.",
        met("NZ Christopher Luxon", "SG Lawrence Wong", on="2024-04-15", at="Singapore"),
        met("NZ Christopher Luxon", "TH Srettha Thavisin", on="2024-04-17", at="Bangkok"),
        met("NZ Christopher Luxon", "PH Ferdinand Marcos Jr.", on="2024-04-18", at="Manila"),
        title="Luxon packs again",
    ),
    row(
        "the-leader-of-a-party",
        "It has been a busy spring for Jonas Gahr Støre. Anniken Huitfeldt was joined at lunch by Jan Christian "
        "Vestre, who will be back in autumn.\n\nIt has been a busy month for the leader of the Labour Party. He "
        "was in Nuuk on April 3 as Múte Egede's guest of honour, saw Petteri Orpo in Helsinki on the 9th and "
        "Kristen Michal in Tallinn on the 10th, and talked to Evika Siliņa in Riga on the 11th.",
        met("GL Múte Egede", "NO Jonas Gahr Støre", on="2024-04-03", at="Nuuk"),
        met("FI Petteri Orpo", "NO Jonas Gahr Støre", on="2024-04-09", at="Helsinki"),
        met("EE Kristen Michal", "NO Jonas Gahr Støre", on="2024-04-10", at="Tallinn"),
        met("LV Evika Siliņa", "NO Jonas Gahr Støre", on="2024-04-11", at="Riga"),
        title="Støre's spring",
    ),
    row(
        "the-head-of-a-party",
        "Andrej Plenković sells ships. His finance minister, Marko Primorac, was joined at the fair by Gordan "
        "Grlić Radman.\n\nSpring was kind to the head of the HDZ. He saw Sheikh Tamim bin Hamad Al Thani in Doha "
        "on May 4, and Haitham bin Tariq in Muscat on the 5th.",
        met("HR Andrej Plenković", "QA Tamim bin Hamad Al Thani", on="2024-05-04", at="Doha"),
        met("HR Andrej Plenković", "OM Haitham bin Tariq", on="2024-05-05", at="Muscat"),
        title="Plenković in the Gulf",
    ),
    row(
        "the-president-flew-on",
        "Denis Sassou Nguesso took his time. João Lourenço waited for him at the airport of Luanda on 3 April. "
        "Lourenço had invited his neighbours for a talk about forests.\n\nThe president flew on to Kinshasa the "
        "day after. There he met Félix Tshisekedi. From Kinshasa he went to Bangui, where Faustin-Archange "
        "Touadéra put him up for two nights.",
        met("CD Félix Tshisekedi", "CG Denis Sassou Nguesso", on="2024-04-04", at="Kinshasa"),
        title="Sassou comes to Brazzaville's friends",
    ),
    row(
        "the-visitor-is-nobody-met-at-home",
        "Irakli Kobakhidze took over in February. Since then he has been to Brussels, Yerevan and Ankara. Charles "
        "Michel, who knows his predecessor well, saw the Georgian in Brussels on February 20. A month later in "
        "Yerevan he met Nikol Pashinyan. On 16 May the visitor was received by Recep Tayyip Erdogan.",
        met("EU Charles Michel", "GE Irakli Kobakhidze", on="2024-02-20", at="Brussels"),
        met("AM Nikol Pashinyan", "GE Irakli Kobakhidze", on="2024-03", at="Yerevan"),
        met("GE Irakli Kobakhidze", "TR Recep Tayyip Erdogan", on="2024-05-16"),
        title="Who is the new man in Tbilisi?",
    ),
    row(
        "a-host-who-travels-next-day",
        "Maia Sandu does not travel on Sundays. On Monday, June 3, Moldova's president received Volodymyr "
        "Zelenskyy in Chișinău. He stayed for three hours. The day after she flew to Bucharest, where Klaus "
        "Iohannis, who is leaving soon, gave her lunch. On Thursday in Prague she met Petr Pavel.",
        met("MD Maia Sandu", "UA Volodymyr Zelenskyy", on="2024-06-03", at="Chișinău"),
        met("MD Maia Sandu", "RO Klaus Iohannis", on="2024-06-04", at="Bucharest"),
        met("CZ Petr Pavel", "MD Maia Sandu", on="2024-06-06", at="Prague"),
        title="A cup of coffee in Chișinău",
    ),
    row(
        "a-cup-of-tea-with",
        "Michael D. Higgins planted a tree in Valletta on Thursday, 6 June 2024, and had tea with Myriam Spiteri "
        "Debono. Roberta Metsola, who showed him round Mdina, stayed to the end.\n\nIn Tunis, earlier that week, "
        "it had been stiffer: a cup of coffee with President Kais Saied, and a few words with Prime Minister "
        "Ahmed Hachani.",
        met("IE Michael D. Higgins", "MT Myriam Spiteri Debono", on="2024-06-06", at="Valletta"),
        met("IE Michael D. Higgins", "TN Kais Saied", on="2024-06-03/2024-06-09", at="Tunis"),
        met("IE Michael D. Higgins", "TN Ahmed Hachani", on="2024-06-03/2024-06-09", at="Tunis"),
        title="Higgins in Valletta",
    ),
    row(
        "he-whom-she-met-and-who-showed-her",
        "Annalena Baerbock saw Penny Wong in Adelaide on 4 May. She and Winston Peters had talked in Auckland the "
        "day before. In Suva on Tuesday she met Sitiveni Rabuka, and he showed her the village that had moved.",
        met("AU Penny Wong", "DE Annalena Baerbock", on="2024-05-04", at="Adelaide"),
        met("DE Annalena Baerbock", "NZ Winston Peters", on="2024-05-03", at="Auckland"),
        met("DE Annalena Baerbock", "FJ Sitiveni Rabuka", on="2024-05-07", at="Suva"),
        title="Baerbock in the islands",
    ),
    row(
        "them-in-a-clause-of-their-own",
        "Penny Wong and Richard Marles went to Apia on 3 May 2024, and Fiamē Naomi Mataʻafa received them.",
        met("AU Penny Wong", "AU Richard Marles", "WS Fiamē Naomi Mataʻafa", on="2024-05-03", at="Apia"),
        title="x",
    ),
    row(
        "them-two-ministers",
        "Foreign Minister Anniken Huitfeldt and Trade Minister Jan Christian Vestre of Norway flew to Tallinn on "
        "3 May 2024, and Kaja Kallas gave them an afternoon.",
        met("EE Kaja Kallas", "NO Anniken Huitfeldt", "NO Jan Christian Vestre", on="2024-05-03", at="Tallinn"),
        title="x",
    ),
    row(
        "lunch-with-them",
        "Foreign Minister Anniken Huitfeldt and Trade Minister Jan Christian Vestre of Norway flew to Tallinn on "
        "3 May 2024, and Kaja Kallas had lunch with them.",
        met("EE Kaja Kallas", "NO Anniken Huitfeldt", "NO Jan Christian Vestre", on="2024-05-03", at="Tallinn"),
        title="x",
    ),
    row(
        "she-and-their-premier",
        "Foreign Minister Anniken Huitfeldt and Trade Minister Jan Christian Vestre of Norway made the trip in "
        "May 2024, and Kaja Kallas gave them an afternoon in Tallinn. She and Jonas Gahr Støre spoke by phone on "
        "3 June.",
        met("EE Kaja Kallas", "NO Anniken Huitfeldt", "NO Jan Christian Vestre", on="2024-05", at="Tallinn"),
        called("EE Kaja Kallas", "NO Jonas Gahr Støre", on="2024-06-03"),
        title="She and he",
    ),
    row(
        "she-who-received-them",
        "Foreign Minister Penny Wong and Defence Minister Richard Marles went to Apia in May 2024, and Fiamē "
        "Naomi Mataʻafa received them. She and Anthony Albanese talked by telephone on 4 June.",
        met("AU Penny Wong", "AU Richard Marles", "WS Fiamē Naomi Mataʻafa", on="2024-05", at="Apia"),
        called("AU Anthony Albanese", "WS Fiamē Naomi Mataʻafa", on="2024-06-04"),
        title="She again",
    ),
    row(
        "the-secretary-is-one-of-state",
        "U.S. Secretary of State Antony Blinken landed in Suva on 4 May 2024. Prime Minister Sitiveni Rabuka "
        "received the Secretary at noon.",
        met("FJ Sitiveni Rabuka", "US Antony Blinken", on="2024-05-04", at="Suva"),
        title="A secretary at sea",
    ),
    row(
        "the-secretary-of-defense",
        "Lloyd Austin, the Secretary of Defense, was in Manila on 30 July 2024. The Secretary met Gilberto "
        "Teodoro there.",
        met("PH Gilberto Teodoro", "US Lloyd Austin", on="2024-07-30", at="Manila"),
        title="The general",
    ),
    row(
        "of-whom-the-sentence-tells",
        "William Ruto went to Addis Ababa on May 2, where Abiy Ahmed received him; the day after, in Djibouti, he "
        "ran into Hassan Sheikh Mohamud and the two talked for an hour.",
        met("ET Abiy Ahmed", "KE William Ruto", on="2024-05-02", at="Addis Ababa"),
        met("KE William Ruto", "SO Hassan Sheikh Mohamud", on="2024-05-03", at="Djibouti"),
        title="Ruto's long May",
    ),
]


@pytest.mark.parametrize("case", cases(ROWS, {}))
def test_protagonist(case: Row) -> None:
    difference = compare(case.contacts, found_in(case))
    assert not difference, case.text + difference
