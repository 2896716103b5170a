"""Check who is meant where one side of a contact is named elsewhere: behind it, or in news without a country."""

from __future__ import annotations

import pytest

from tests.extraction.contact_rows import Row, called, cases, compare, met, row, told_in

NAMED_BEHIND = [
    row(
        "guests-of-several-lands-each-named-behind",
        "On 12 May 2024 Latvian President Karl Berzins gave audiences in Riga to new ambassadors from Kenya and Peru. "
        "He first received the Kenyan ambassador, Ana Maina. Later he received the Peruvian ambassador, Rosa Quispe.",
        met("KE Ana Maina", "LV Karl Berzins", on="2024-05-12", at="Riga"),
        met("LV Karl Berzins", "PE Rosa Quispe", on="2024-05-12", at="Riga"),
    ),
    row(
        "guests-of-several-lands-of-whom-one-is-named-behind",
        "On 12 May 2024 Latvian President Karl Berzins had talks in Riga with the ministers of Kenya and Peru. Later "
        "he received the Peruvian ambassador, Rosa Quispe.",
        met("LV Karl Berzins", sides="KE PE", on="2024-05-12", at="Riga"),
        met("LV Karl Berzins", "PE Rosa Quispe", on="2024-05-12", at="Riga"),
    ),
    row(
        "their-talk-followed-a-call-of-others",
        "Kenyan President Peter Otieno and Latvian President Karl Berzins met in Riga on 12 May 2024. Their "
        "conversation followed a telephone call on 6 May between Foreign Ministers Ana Maina of Kenya and Juris Kalns "
        "of Latvia.",
        met("KE Peter Otieno", "LV Karl Berzins", on="2024-05-12", at="Riga"),
        called("KE Ana Maina", "LV Juris Kalns", on="2024-05-06"),
    ),
    row(
        "at-whose-side-she-was-when-he-met",
        "Kenyan President Peter Otieno received Latvian Premier Ilze Ozola in Nairobi on 10 May 2024.\n\nKenyan "
        "Foreign Minister Ana Maina travelled to Riga in April. Latvian Minister Juris Kalns held talks with her there "
        "on 28 April 2024. She was at Otieno’s side when he held talks with Latvian President Karl Berzins in Riga on "
        "4 April 2024.",
        met("KE Peter Otieno", "LV Ilze Ozola", on="2024-05-10", at="Nairobi"),
        met("KE Ana Maina", "LV Juris Kalns", on="2024-04-28", at="Riga"),
        met("KE Peter Otieno", "LV Karl Berzins", on="2024-04-04", at="Riga"),
    ),
    row(
        "which-time-it-was-that-they-met",
        "Kenyan President Ana Maina and Latvian President Juris Kalns held a session in Riga on June 20, 2023. Maina "
        "told the press that day that it was the thirty-second time she had met Kalns.",
        met("KE Ana Maina", "LV Juris Kalns", on="2023-06-20", at="Riga"),
    ),
    row(
        "seen-for-the-tenth-time",
        "Kenyan President Ana Maina and Latvian President Juris Kalns held a session in Riga on June 20, 2023. She "
        "said she had by then seen Kalns for the tenth time.",
        met("KE Ana Maina", "LV Juris Kalns", on="2023-06-20", at="Riga"),
    ),
    row(
        "brought-together-with-heads-named-behind-a-colon",
        "On Monday, October 28, 2024, Latvian Prime Minister Ilze Ozola brought together Ana Maina of Kenya and the "
        "heads of two other governments: Karl Lund of Norway and Owen Rhys of Fiji.",
        met("LV Ilze Ozola", "KE Ana Maina", "NO Karl Lund", "FJ Owen Rhys", on="2024-10-28"),
    ),
    row(
        "their-talks-are-of-those-named-behind",
        "Latvian Prime Minister Ilze Ozola and Kenyan Prime Minister Peter Otieno held talks in Riga on 22 August "
        "2024. Ozola noted that, during their talks in Suva in July 2024, Latvian President Karl Lund and Kenyan "
        "President Ana Maina had drawn up a plan.",
        met("LV Ilze Ozola", "KE Peter Otieno", on="2024-08-22", at="Riga"),
        met("LV Karl Lund", "KE Ana Maina", on="2024-07", at="Suva"),
    ),
    row(
        "their-talks-stay-those-of-the-two-told-of",
        "Latvian Prime Minister Ilze Ozola and Kenyan Prime Minister Peter Otieno held talks in Riga on 22 August "
        "2024. Ozola noted that, during their talks in Suva in July 2024, Latvia and Kenya had grown closer.",
        met("LV Ilze Ozola", "KE Peter Otieno", on="2024-08-22", at="Riga"),
        met("LV Ilze Ozola", "KE Peter Otieno", on="2024-07", at="Suva"),
    ),
    row(
        "calling-on-him-who-was-just-named",
        "A party delegation led by Latvian deputy Juris Kalns was received in Nairobi on 2 March 2024 by Kenyan "
        "Minister Daniel Maina. Norway's Deputy Foreign Minister Karl Lund was among those received by Maina, calling "
        "on him on 9 March 2024.",
        met("LV Juris Kalns", "KE Daniel Maina", on="2024-03-02"),
        met("NO Karl Lund", "KE Daniel Maina", on="2024-03-09"),
    ),
    row(
        "three-ministers-by-country-then-by-name",
        "The Peruvian, Chilean and Bolivian foreign ministers, Juan Rojas, Ana Soto and Luis Mamani, met in Lima on 7 "
        "May 2024.",
        met("PE Juan Rojas", "CL Ana Soto", "BO Luis Mamani", on="2024-05-07", at="Lima"),
    ),
    row(
        "names-in-brackets",
        "The presidents of Peru, Chile and Bolivia (Juan Rojas, Ana Soto and Luis Mamani) met in Lima on 7 May 2024.",
        met("PE Juan Rojas", "CL Ana Soto", "BO Luis Mamani", on="2024-05-07", at="Lima"),
    ),
    row(
        "names-behind-a-dash",
        "On 7 May 2024 a meeting of the Peruvian, Chilean and Bolivian foreign ministers – respectively, Juan Rojas, "
        "Ana Soto and Luis Mamani – was held in Lima.",
        met("PE Juan Rojas", "CL Ana Soto", "BO Luis Mamani", on="2024-05-07", at="Lima"),
    ),
    row(
        "the-ministry-said-the-meeting-brought-together",
        "The Norwegian ministry said the meeting in Oslo on 7 May 2024 brought together Foreign Minister Kari Lund of "
        "Norway, Foreign Minister Juan Rojas of Peru and Foreign Minister Ana Soto of Chile.",
        met("NO Kari Lund", "PE Juan Rojas", "CL Ana Soto", on="2024-05-07", at="Oslo"),
    ),
    row(
        "in-a-telephone-call-set-in",
        "King Otto of Norway, in a telephone call on 6 May 2024, congratulated President Juris Kalns of Latvia.",
        called("NO Otto", "LV Juris Kalns", on="2024-05-06"),
    ),
    row(
        "following-his-election-in-april",
        "In May 2024 Foreign Minister Juan Rojas of Peru met President Juris Kalns of Latvia following his election in "
        "April.",
        met("PE Juan Rojas", "LV Juris Kalns", on="2024-05"),
    ),
    row(
        "to-be-held-and-held",
        "President Ana Quispe of Peru left for Riga on 7 May 2024. She and President Juris Kalns of Latvia were to "
        "hold talks. Kalns received her at the castle on 8 May 2024.",
        met("PE Ana Quispe", "LV Juris Kalns", on="2024-05-08", at="Riga"),
    ),
    row(
        "a-chancellor-is-no-prime-minister",
        "Austrian Chancellor Anna Huber and the Irish Prime Minister dined in Vienna on 7 May 2024. Envoys of the EU "
        "saw the Prime Minister the next day.",
        met("AT Anna Huber", sides="IE", on="2024-05-07", at="Vienna"),
    ),
    row(
        "the-two-guests-on-whom-she-looked",
        "On 8 August 2025 Kenyan President Ana Maina looked on as Presidents Juan Rios of Peru and Rosa Paz of "
        "Chile put their names to a joint declaration in Nairobi. The foreign ministers, Luis Soto and Ema Vidal, "
        "initialled the text.\n\nBeforehand Maina had received the two guests separately.",
        met("KE Ana Maina", "PE Juan Rios", on="2025-08-08"),
        met("KE Ana Maina", "CL Rosa Paz", on="2025-08-08"),
    ),
]

IN_THE_NEWS = [
    row(
        "by-whom-a-country-was-represented",
        "Kenyan President Peter Otieno spoke by telephone with Latvian President Ilze Ozola on 14 February "
        "2026.\n\nThe inauguration took place on Tuesday, February 17, in the stadium; Fiji was represented by Speaker "
        "Owen Rhys.\n\nOtieno received Rhys in the evening.",
        called("KE Peter Otieno", "LV Ilze Ozola", on="2026-02-14"),
        met("KE Peter Otieno", "FJ Owen Rhys", on="2026-02-17"),
    ),
    row(
        "one-capital-by-one-and-another-by-another",
        "The funeral was on 3 May 2024. Suva was represented at it by the Speaker of Parliament, Owen Rhys, Oslo by "
        "Foreign Minister Karl Lund. Kenyan President Peter Otieno received Lund on the same day.",
        met("KE Peter Otieno", "NO Karl Lund", on="2024-05-03"),
    ),
    row(
        "who-represented-his-country-and-whom",
        "Speaker Owen Rhys, representing Fiji, was in Nairobi on 3 May 2024, where Kenyan President Peter Otieno "
        "received him. Otieno was represented at the dinner by Minister Ana Maina.",
        met("KE Peter Otieno", "FJ Owen Rhys", on="2024-05-03", at="Nairobi"),
    ),
    row(
        "both-presidents-of-an-organisation",
        "The President of the European Council, H.E. Mr. Luis Marques, and the President of the European Commission, "
        "H.E. Ms. Anna Huber, paid a visit to India from 5 to 7 May 2024. External Affairs Minister Vikram Rao met "
        "both Presidents on the day of their arrival.",
        met("EU Luis Marques", "EU Anna Huber", "IN Vikram Rao", on="2024-05-05"),
    ),
    row(
        "at-the-invitation-of-one-another-comes",
        "At the invitation of the Latvian Foreign Minister, Deputy Prime Minister and Foreign Minister, Juan Rojas of "
        "Peru, came to Riga on 7 May 2024. He met Foreign Minister Mara Ozola of Latvia.",
        met("LV Mara Ozola", "PE Juan Rojas", on="2024-05-07", at="Riga"),
    ),
    row(
        "premier-and-speaker-each-behind-the-office",
        "Foreign Minister Juan Rojas of Peru was in Riga on 7 May 2024. He met with the Prime Minister of Latvia, Ilze "
        "Ozola, the Speaker of the Latvian Parliament, Janis Kalns, and his Latvian counterpart, Mara Berzina.",
        met("LV Ilze Ozola", "PE Juan Rojas", on="2024-05-07", at="Riga"),
        met("LV Janis Kalns", "PE Juan Rojas", on="2024-05-07", at="Riga"),
        met("LV Mara Berzina", "PE Juan Rojas", on="2024-05-07", at="Riga"),
    ),
    row(
        "the-spokesperson-said",
        "On 7 May 2024 Foreign Minister Juan Rojas of Peru and Foreign Minister Mara Ozola of Latvia exchanged "
        "views on fish, the Foreign Office spokesperson said.",
        met("LV Mara Ozola", "PE Juan Rojas", on="2024-05-07"),
    ),
    row(
        "following-their-trilateral-meeting",
        "On 8 May 2024 Peruvian President Ana Quispe, Latvian President Juris Kalns and Estonian President Mart Saar "
        "signed a declaration following their trilateral meeting in Riga.",
        met("EE Mart Saar", "LV Juris Kalns", "PE Ana Quispe", on="2024-05-08", at="Riga"),
    ),
    row(
        "a-counterpart-is-not-the-one-who-says-so",
        "Among those whom Latvian Premier Ilze Ozola met in Lima on 7 May 2024 were her counterparts from Peru and "
        "Chile, Juan Rojas and Ana Soto. Meeting her Peruvian counterpart, Premier Ozola said that trade had grown.",
        met("LV Ilze Ozola", "PE Juan Rojas", on="2024-05-07", at="Lima"),
        met("LV Ilze Ozola", "CL Ana Soto", on="2024-05-07", at="Lima"),
    ),
    row(
        "his-counterpart-set-off-by-commas",
        "New Zealand Foreign Minister Mary Cole had dinner with her counterpart, Peruvian Foreign Minister Juan Rojas, "
        "before leaving for home.",
        met("NZ Mary Cole", "PE Juan Rojas"),
    ),
    row(
        "the-day-of-leaving-is-none-of-the-dinner",
        "Foreign Minister Mary Cole of New Zealand was in Lima on 5 June 2024 and had dinner with Foreign Minister "
        "Juan Rojas of Peru before leaving on Friday.",
        met("NZ Mary Cole", "PE Juan Rojas", on="2024-06-05", at="Lima"),
    ),
    row(
        "counterpart-named-later-with-two-offices",
        "Foreign Minister Mary Cole of New Zealand has spoken with her Vietnamese counterpart on the telephone. "
        "Vietnamese Deputy Prime Minister and Foreign Minister Tran Van Hai, for his part, said that trade had grown.",
        called("NZ Mary Cole", "VN Tran Van Hai"),
    ),
    row(
        "the-two-exchanged-views-on-the-telephone",
        "Foreign Minister Mary Cole of New Zealand spoke with Foreign Minister Juan Rojas of Peru on the telephone on "
        "5 June 2024 for the first time since taking office and the two exchanged views on fish.",
        called("NZ Mary Cole", "PE Juan Rojas", on="2024-06-05"),
    ),
    row(
        "it-was-the-first-talks-since",
        "Foreign Minister Mary Cole of New Zealand spoke by telephone with Foreign Minister Juan Rojas of Peru on "
        "5 June 2024. It was the first talks between the two top diplomats since Rojas's inauguration in January.",
        called("NZ Mary Cole", "PE Juan Rojas", on="2024-06-05"),
    ),
    row(
        "the-day-of-their-meeting-told-behind",
        "WELLINGTON, June 14, 2024 - Foreign Minister Mary Cole met Foreign Minister Juan Rojas of Peru in Lima. The "
        "ministry announced Thursday that the two sides had discussed fish during their meeting on Tuesday.",
        met("NZ Mary Cole", "PE Juan Rojas", on="2024-06-11", at="Lima"),
        written="2024-06-14",
    ),
    row(
        "agreed-in-talks-with",
        "On 7 May 2024 Foreign Minister Juan Rojas of Peru agreed on this in talks with visiting Foreign Minister Mara "
        "Ozola of Latvia in Lima.",
        met("PE Juan Rojas", "LV Mara Ozola", on="2024-05-07", at="Lima"),
    ),
    row(
        "was-able-to-meet",
        "Foreign Minister Mara Ozola of Latvia was in Lima on 7 May 2024. She was able to meet President Ana Quispe of "
        "Peru.",
        met("PE Ana Quispe", "LV Mara Ozola", on="2024-05-07", at="Lima"),
    ),
    row(
        "the-turn-of-the-next-host",
        "Norway's Kari Lund, who leads the service, was in Riga on 4 June 2024. President Juris Kalns of Latvia "
        "received her. On Wednesday, in Dushanbe, it was Emomali Rahmon's turn.",
        met("NO Kari Lund", "LV Juris Kalns", on="2024-06-04", at="Riga"),
        met("NO Kari Lund", "TJ Emomali Rahmon", on="2024-06-05", at="Dushanbe"),
    ),
    row(
        "the-guest-goes-on",
        "King Otto of Norway had the Peruvian president, Ana Quispe, to lunch at the palace on 4 June 2024. Prime "
        "Minister Kari Lund of Norway saw her in the afternoon. On Wednesday the guest went on to Riga, where it was "
        "President Juris Kalns of Latvia's turn.",
        met("NO Otto", "PE Ana Quispe", on="2024-06-04"),
        met("NO Kari Lund", "PE Ana Quispe", on="2024-06-04"),
        met("LV Juris Kalns", "PE Ana Quispe", on="2024-06-05", at="Riga"),
    ),
    row(
        "where-the-ministry-sits-nobody-was-met",
        "The ministry in Riga said that Foreign Minister Mara Ozola of Latvia met Foreign Minister Juan Rojas of Peru "
        "on the margins of a conference in Oslo on 3 June 2024.",
        met("LV Mara Ozola", "PE Juan Rojas", on="2024-06-03", at="Oslo"),
    ),
    row(
        "the-turn-of-the-next-guest",
        "Norway's Kari Lund came to Riga on 4 June 2024. President Juris Kalns of Latvia received her. On Thursday it "
        "was the turn of President Mart Saar of Estonia.",
        met("NO Kari Lund", "LV Juris Kalns", on="2024-06-04", at="Riga"),
        met("EE Mart Saar", "LV Juris Kalns", on="2024-06-06"),
    ),
    row(
        "halfway-across-the-bridge",
        "President Juris Kalns of Latvia and his Estonian colleague Mart Saar met halfway across the bridge on 5 May "
        "2024.",
        met("LV Juris Kalns", "EE Mart Saar", on="2024-05-05"),
    ),
    row(
        "rang-his-friend",
        "Latvian Foreign Minister Mara Ozola rang her Peruvian friend Juan Rojas on 5 May 2024.",
        called("LV Mara Ozola", "PE Juan Rojas", on="2024-05-05"),
    ),
    row(
        "some-time-with",
        "Latvian Foreign Minister Mara Ozola was in Lima on 5 May 2024. She spent some time with Juan Rojas, the "
        "Peruvian foreign minister, and with President Ana Quispe of Peru.",
        met("LV Mara Ozola", "PE Juan Rojas", on="2024-05-05", at="Lima"),
        met("LV Mara Ozola", "PE Ana Quispe", on="2024-05-05", at="Lima"),
    ),
]


@pytest.mark.parametrize("text", cases(NAMED_BEHIND + IN_THE_NEWS, {}))
def test_contacts(text: Row) -> None:
    assert not (difference := compare(text.contacts, told_in(text))), difference
