"""Check which agreements sentences tell of: what they are called, of which kind, in what state, by whom, how many, when."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from relations_db.extraction.reader import read_article
from relations_db.extraction.reports import AgreementReport
from relations_db.reading.article import Article
from relations_db.resolution.dates import resolve

ANY = "*"
PUBLISHED = "2024-06-20"


@dataclass(frozen=True, slots=True)
class Found:
    """An agreement, expected or found.

    Attributes:
        title, kind, status: as in a report.
        who: countries, then organisations after `~` and parties after `=`, with blanks between.
        count: number of documents.
        on: EDTF date in an article of 20 June 2024; ANY where a row does not say.
    """

    title: str
    kind: str
    status: str
    who: str
    count: int | None = None
    on: str | None = ANY


def read(text: str) -> list[Found]:
    """Give the agreements of a text whose first line is its title."""
    title = text.partition("\n")[0]
    count = text.count("\n") + 1
    article = Article(
        key="0123456789abcdef", parent=None, title=title, text=text, lines=tuple(range(1, count + 1)), first_line=1, last_line=count,
        publisher=None, dateline=None, truncated=False,
    )  # fmt: skip
    found = []
    for report in read_article(article).reports:
        if isinstance(report, AgreementReport):
            who = (*report.countries, *(f"~{o}" for o in report.organizations), *(f"={p}" for p in report.parties))
            date = resolve(report.when, PUBLISHED)[0] if report.when is not None else None
            found.append(Found(report.title, report.kind, report.status, " ".join(who), report.count, date))
    return found


def matches(got: list[Found], expected: list[Found]) -> bool:
    """Tell whether what was found is what a row expects."""
    return len(got) == len(expected) and all(
        (g.title, g.kind, g.status, g.who, g.count) == (e.title, e.kind, e.status, e.who, e.count) and e.on in (ANY, g.on)
        for g, e in zip(got, expected, strict=True)
    )


SIGNED = [
    ("Chilean Foreign Minister Alberto van Klaveren and his New Zealand counterpart Winston Peters signed a memorandum of understanding "
     "on Antarctic research in Christchurch on May 14.",
     [Found("memorandum of understanding on Antarctic research", "memorandum", "signed", "CL NZ", None, "2024-05-14")]),
    ("Prime Minister Kyriakos Mitsotakis of Greece and President Nikos Christodoulides of Cyprus inked an agreement on an electricity cable on Tuesday.",
     [Found("agreement on an electricity cable", "agreement", "signed", "CY GR", None, "2024-06-18")]),
    ("Norway and Iceland have concluded a protocol on cod quotas.", [Found("protocol on cod quotas", "protocol", "signed", "IS NO")]),
    ("The trade ministers of Peru and Indonesia initialled a comprehensive economic partnership agreement in Lima on 3 June 2024.",
     [Found("comprehensive economic partnership agreement", "agreement", "signed", "ID PE", None, "2024-06-03")]),
    ("On 11 March 2024 President William Ruto of Kenya and President Yoweri Museveni of Uganda put their signatures to the Treaty on the Lake Victoria Fisheries.",
     [Found("Treaty on the Lake Victoria Fisheries", "treaty", "signed", "KE UG", None, "2024-03-11")]),
    ("Defence ministers Ville Pålsson of Sweden and Antti Häkkänen of Finland affixed their signatures in Tampere to a letter of intent on joint training.",
     [Found("letter of intent on joint training", "other", "signed", "FI SE")]),
    ("Vietnamese President To Lam and Cuban President Miguel Díaz-Canel witnessed the signing of seven cooperation documents in Havana on April 24.",
     [Found("cooperation documents", "documents", "signed", "CU VN", 7, "2024-04-24")]),
    ("Ghana's and Togo's foreign ministers were present at the signing ceremony of a road transport accord.",
     [Found("road transport accord", "agreement", "signed", "GH TG")]),
    ("Brazil and Paraguay sealed a deal on the tariff of the Itaipu dam on May 7.", [Found("deal on the tariff of the Itaipu dam", "agreement", "signed", "BR PY", None, "2024-05-07")]),
    ("With Mongolian Foreign Minister Battsetseg Batmunkh he signed nothing, but Kazakhstan and Mongolia exchanged notes on visa-free travel on June 6.",
     [Found("notes on visa-free travel", "other", "signed", "KZ MN", None, "2024-06-06")]),
    ("China and Serbia signed an agreement on free trade.", [Found("agreement on free trade", "agreement", "signed", "CN RS")]),
    ("Chinese Premier Li Qiang and Australian Prime Minister Anthony Albanese met in Canberra on June 17 and signed five memorandums of understanding.",
     [Found("memorandums of understanding", "documents", "signed", "AU CN", 5, "2024-06-17")]),
    ("Malaysian Prime Minister Anwar Ibrahim held talks with Li Qiang in Putrajaya on Wednesday, after which more than a dozen agreements were signed.",
     [Found("agreements", "documents", "signed", "CN MY", 12, "2024-06-19")]),
    ("Georgia signed a free trade agreement with Ecuador in Quito last Friday.", [Found("free trade agreement", "agreement", "signed", "EC GE", None, "2024-06-14")]),
    ("The Convention on Glacier Rivers was signed by Bolivia and Argentina on 2 February 2024.",
     [Found("Convention on Glacier Rivers", "treaty", "signed", "AR BO", None, "2024-02-02")]),
    ("Rwandan President Paul Kagame met King Abdullah II of Jordan in Amman on 8 January. Three pacts were signed: an agreement on air services, and two memoranda on farming.",
     [Found("pacts", "documents", "signed", "JO RW", 3, "2024-01-08"), Found("agreement on air services", "agreement", "signed", "JO RW", None, "2024-01-08"),
      Found("memoranda on farming", "documents", "signed", "JO RW", 2, "2024-01-08")]),
    ("Their talks in Baku on May 4, at which President Ilham Aliyev received Bulgarian President Rumen Radev, resulted in six documents.",
     [Found("documents", "documents", "signed", "AZ BG", 6, "2024-05-04")]),
    ("A border demarcation treaty between Chad and Niger was signed in Diffa yesterday.",
     [Found("border demarcation treaty between Chad and Niger", "treaty", "signed", "NE TD", None, "2024-06-19")]),
    ("Nepal and Bhutan renewed their transit agreement on 30 May.", [Found("transit agreement", "agreement", "signed", "BT NP", None, "2024-05-30")]),
    ("Spain and Andorra signed a treaty on double taxation, two protocols on customs and a joint declaration.",
     [Found("treaty on double taxation", "treaty", "signed", "AD ES"), Found("protocols on customs", "documents", "signed", "AD ES", 2),
      Found("joint declaration", "declaration", "signed", "AD ES")]),
    ("Xi Jinping and Tajik President Emomali Rahmon witnessed the signing of a number of cooperation documents in Dushanbe on July 5.",
     [Found("cooperation documents", "documents", "signed", "CN TJ")]),
    ("Zambia and Angola put pen to paper on Monday: their agreement on the Lobito railway was signed by transport ministers Frank Tayali and Ricardo Viegas d'Abreu.",
     [Found("agreement on the Lobito railway", "agreement", "signed", "AO ZM")]),
]  # fmt: skip

ISSUED = [
    ("China and Hungary issued a joint statement on May 9.", [Found("joint statement", "joint_statement", "issued", "CN HU", None, "2024-05-09")]),
    ("President Luis Abinader of the Dominican Republic received his Panamanian counterpart Laurentino Cortizo on 3 April. A joint communiqué was put out.",
     [Found("joint communiqué", "communique", "issued", "DO PA", None, "2024-04-03")]),
    ("Chinese Foreign Minister Wang Yi held talks with Russian Foreign Minister Sergei Lavrov in Beijing on April 9. In a joint statement the two sides called for calm.",
     [Found("joint statement", "joint_statement", "issued", "CN RU", None, "2024-04-09")]),
    ("According to the joint statement of Poland and Lithuania, patrols will be doubled.", [Found("joint statement of Poland and Lithuania", "joint_statement", "issued", "LT PL")]),
    ("Oman and Qatar released a joint press statement at the end of the Sultan's visit.", [Found("joint press statement", "joint_statement", "issued", "OM QA")]),
    ("Slovak President Zuzana Čaputová met Austrian President Alexander Van der Bellen in Vienna on 6 March. The joint declaration they adopted speaks of the Danube.",
     [Found("joint declaration", "declaration", "adopted", "AT SK", None, "2024-03-06")]),
    ("The China-Laos joint statement issued in October 2023 was quoted at length.", [Found("China-Laos joint statement", "joint_statement", "issued", "CN LA", None, "2023-10")]),
    ("The ASEAN summit adopted the Vientiane Declaration on Digital Safety.", [Found("Vientiane Declaration on Digital Safety", "declaration", "adopted", "~ASEAN")]),
    ("Presidents Gustavo Petro of Colombia and Daniel Noboa of Ecuador agreed on a joint statement in Tulcán on 18 June.",
     [Found("joint statement", "joint_statement", "issued", "CO EC", None, "2024-06-18")]),
    ("Chinese President Xi Jinping and French President Emmanuel Macron held talks in Paris on May 6. The two countries issued four joint statements.",
     [Found("joint statements", "documents", "issued", "CN FR", 4, "2024-05-06")]),
    ("China and Tanzania adopted an action plan for tourism cooperation on 1 June.", [Found("action plan for tourism cooperation", "plan", "adopted", "CN TZ", None, "2024-06-01")]),
    ("The leaders of Estonia and Latvia approved a joint roadmap on rail.", [Found("joint roadmap on rail", "plan", "adopted", "EE LV")]),
    ("“Vision 2040: Egypt-Sudan Joint Agenda for the Nile” was adopted by Egypt and Sudan on 12 May.",
     [Found("Vision 2040: Egypt-Sudan Joint Agenda for the Nile", "plan", "adopted", "EG SD", None, "2024-05-12")]),
    ("Fiji, Tonga make public trade pact\nFiji and Tonga made public a trade pact on Monday.", [Found("trade pact", "agreement", "issued", "FJ TO", None, "2024-06-17")]),
]  # fmt: skip

OLDER = [
    ("The memorandum of understanding signed by Jamaica and Cuba in 2019 expires soon.",
     [Found("memorandum of understanding", "memorandum", "signed", "CU JM", None, "2019")]),
    ("The Indus Waters Treaty between India and Pakistan came into force in 1960.",
     [Found("Indus Waters Treaty between India and Pakistan", "treaty", "in_force", "IN PK", None, "1960")]),
    ("He recalled the 1994 Peace Treaty between Israel and Jordan.", [Found("Peace Treaty between Israel and Jordan", "treaty", "referenced", "IL JO", None, "1994")]),
    ("Both ministers pledged to uphold the UN Charter.", [Found("UN Charter", "treaty", "referenced", "~UN", None, None)]),
    ("China and Vietnam should carry out the China-Vietnam Rail Cooperation Plan.",
     [Found("China-Vietnam Rail Cooperation Plan", "plan", "referenced", "CN VN", None, None)]),
    ("This year is the 50th anniversary of the signing of the trade agreement between China and Malaysia.",
     [Found("trade agreement between China and Malaysia", "agreement", "referenced", "CN MY", None, "1974")]),
    ("The fisheries accord that Morocco and Mauritania signed in 2021 has been ignored.",
     [Found("fisheries accord", "agreement", "signed", "MA MR", None, "2021")]),
    ("Senegal and The Gambia have been bound by a defence pact since 17 December 1981.", [Found("defence pact", "agreement", "signed", "GM SN", None, "1981-12-17")]),
    ("Parliament in Bern spoke of the free trade agreement that entered into force between Switzerland and China on 1 July 2014.",
     [Found("free trade agreement", "agreement", "in_force", "CH CN", None, "2014-07-01")]),
]  # fmt: skip

PLANNED = [
    ("Cambodia and China will sign a protocol on durian exports in July.", [Found("protocol on durian exports", "protocol", "planned", "CN KH")]),
    ("A visa waiver agreement between Kosovo and Albania is expected to be signed next week.", [Found("visa waiver agreement between Kosovo and Albania", "agreement", "planned", "AL XK")]),
    ("Bolivia and Chile are ready to sign the accord on Silala water.", [Found("accord on Silala water", "agreement", "planned", "BO CL")]),
]  # fmt: skip

PARTIES = [
    ("The Communist Party of China and the South African Communist Party signed a memorandum of understanding on cadre training on 5 June.",
     [Found("memorandum of understanding on cadre training", "memorandum", "signed", "CN ZA =cpc =sacp", None, "2024-06-05")]),
]  # fmt: skip

ONE_TEXT = [
    ("Mali and Guinea sign river treaty\nThe presidents of Mali and Guinea signed the Treaty on the Upper Niger on 2 June. The treaty has 40 articles. "
     "Nobody had expected the treaty so soon.",
     [Found("Treaty on the Upper Niger", "treaty", "signed", "GN ML", None, "2024-06-02")]),
    ("China, Laos issue joint statement\nGeneral Secretary Thongloun Sisoulith visited China from June 3 to 6. At the end of the visit the two sides issued a joint statement on "
     "building a railway.\nThe joint statement says that work has begun.\nIn the joint statement Laos thanked China.",
     [Found("joint statement on building a railway", "joint_statement", "issued", "CN LA", None, "2024-06-06")]),
    ("Uruguay, Norway ink 3 pacts\nUruguay and Norway signed three pacts on salmon on 4 June.", [Found("pacts on salmon", "documents", "signed", "NO UY", 3, "2024-06-04")]),
]  # fmt: skip

NOTHING = [
    "China adheres to the one-China principle and welcomes the Global Security Initiative.",
    "Russia and Iran upgraded their ties to a comprehensive strategic partnership.",
    "Egypt and Kenya hope to sign an agreement on tea soon.",
    "The two ministers discussed a possible extradition treaty between Spain and Bolivia.",
    "Negotiations on the free trade agreement between India and the United Kingdom had been concluded, a paper wrote.",
    "No agreement was signed when Armenian and Azerbaijani negotiators parted in Almaty.",
    "A peace treaty between Armenia and Azerbaijan has not been signed.",
    "If Chile and Peru sign a treaty, fishermen will be glad.",
    "Thai Airways and Boeing signed an agreement on spare parts.",
    "President Macron made a statement to the press after he met Chancellor Scholz in Berlin on May 28.",
    "The Chinese foreign ministry issued a statement on the storm in the Philippines.",
    "The chief of protocol greeted President Lula at the airport in Beijing.",
    "Sri Lanka's parliament adopted the Five-Year Development Plan.",
    "The declaration of independence of Haiti was read aloud.",
    "Both sides were in full agreement on Gaza, said Foreign Minister Fidan of Türkiye after talks with his Omani colleague.",
    "Xi Jinping called on China and Zambia to implement the consensus reached by the two heads of state.",
    "Ukraine and Moldova called for a new treaty on the Dniester.",
    "Venezuela refused to sign the agreement with Guyana.",
    "Serbia would sign an accord with Croatia only under pressure.",
    "The Party Central Committee adopted a resolution on the work of the Communist Party of Vietnam.",
    "The Belt and Road Initiative has brought growth to Laos and China.",
    "The Republican Party convention opened in Milwaukee.",
    "Belgium issued visas to Congolese students under its study programme.",
    "Deals worth ten million dollars were struck at the fair in Nairobi.",
    "The treaty port of Yokohama was opened in 1859.",
    "Cuba and Mexico exchanged ambassadors.",
    "The Iranian and Iraqi teams signed autographs.",
    "Foreign Minister Park Jin of South Korea handed documents to his secretary.",
    "President Petro published a plan of his own for peace in Colombia.",
    "Nigeria and Benin disagree about the border agreement that they might draft next year.",
    "Mongolia withdrew from the talks without any agreement with Russia.",
    "The Prime Minister of Malta said that a memorandum could be signed with Libya.",
    "Finland has ratified nothing yet, said its ambassador in Ottawa.",
    "Documents about the famine were exhibited in Dublin by the Irish and Ukrainian embassies.",
    "Japan urged South Korea to respect the agreement.",
    "President Tinubu's statement on the coup in Gabon was released in Abuja.",
]  # fmt: skip

TOLD = [*SIGNED, *ISSUED, *OLDER, *PLANNED, *PARTIES, *ONE_TEXT]


@pytest.mark.parametrize(("text", "expected"), TOLD, ids=[text[:50] for text, _ in TOLD])
def test_agreements_told(text: str, expected: list[Found]) -> None:
    text = text if "\n" in text else f"News of the day\n{text}"
    got = read(text)
    assert matches(got, expected), got


@pytest.mark.parametrize("text", NOTHING)
def test_no_agreement(text: str) -> None:
    assert read(f"News of the day\n{text}") == []
