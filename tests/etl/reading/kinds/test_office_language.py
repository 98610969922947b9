"""Offices as journalists and ministries tell them: one table of sentences, each with who holds what for whom."""

import pytest

from tests.etl.reading.articles import facts

_APPOSITIONS: list[tuple[str, ...]] = [
    ("Peruvian Foreign Minister Rosa Quispe spoke in Lima.", "Rosa Quispe/foreign minister/PE"),
    ("Foreign Minister of Peru Rosa Quispe spoke in Lima.", "Rosa Quispe/foreign minister/PE"),
    ("Peru's foreign minister, Rosa Quispe, spoke on Monday.", "Rosa Quispe/foreign minister/PE"),
    ("Peru's Rosa Quispe, the foreign minister, spoke on Monday.", "Rosa Quispe/foreign minister/PE"),
    ("Rosa Quispe, Peru's foreign minister, spoke on Monday.", "Rosa Quispe/foreign minister/PE"),
    ("Rosa Quispe, the foreign minister of Peru, spoke on Monday.", "Rosa Quispe/foreign minister/PE"),
    ("Rosa Quispe, who is Peru's foreign minister, spoke on Monday.", "Rosa Quispe/foreign minister/PE"),
    ("Rosa Quispe, who serves as foreign minister of Peru, spoke on Monday.", "Rosa Quispe/foreign minister/PE"),
    ("Rosa Quispe (foreign minister of Peru) spoke on Monday.", "Rosa Quispe/foreign minister/PE"),
    ("Rosa Quispe (Minister of Foreign Affairs, Peru) spoke on Monday.", "Rosa Quispe/foreign minister/PE"),
    ("The Minister of Foreign Affairs of the Republic of Peru, H.E. Ms. Rosa Quispe, spoke.",
     "Rosa Quispe/foreign minister/PE"),
    ("H.E. Ms Rosa Quispe, Minister of Foreign Affairs of the Republic of Peru, spoke.",
     "Rosa Quispe/foreign minister/PE"),
    ("The Peruvian Minister for Foreign Affairs, Mrs Rosa Quispe, spoke.", "Rosa Quispe/foreign minister/PE"),
    ("The President of Kenya, H.E. Mr. Daudi Mwangi, arrived.", "Daudi Mwangi/president/KE"),
    ("The President of the Republic of Kenya, His Excellency Daudi Mwangi, arrived.", "Daudi Mwangi/president/KE"),
    ("Kenyan leader Daudi Mwangi spoke in Nairobi.", "Daudi Mwangi/leader/KE"),
    ("External Affairs Minister of India Smt. Lata Deshpande spoke.", "Lata Deshpande/foreign minister/IN"),
    ("India's Prime Minister, Shri Arun Deshpande, spoke.", "Arun Deshpande/prime minister/IN"),
    ("The Zambian Minister of Transport, Hon. Mutale Banda, MP, opened the road.",
     "Mutale Banda/transport minister/ZM"),
    ("Egyptian Supply Minister Karim Fouad bought wheat.", "Karim Fouad/supply minister/EG"),
    ("Egypt's minister of supply, Karim Fouad, bought wheat.", "Karim Fouad/supply minister/EG"),
    ("The Italian undersecretary for foreign affairs, Paola Conti, spoke.", "Paola Conti/*/IT"),
    ("Croatia's First Deputy Prime Minister and Minister of Foreign and European Affairs Ana Babić spoke.",
     "Ana Babić/first deputy prime minister/HR", "Ana Babić/foreign minister/HR"),
    ("Maltese Deputy Prime Minister and Foreign Minister Joe Vella spoke.",
     "Joe Vella/deputy prime minister/MT", "Joe Vella/foreign minister/MT"),
    ("Sultan Haitham bin Faris of Oman received guests.", "Haitham bin Faris/sultan/OM"),
    ("King Frederik of Denmark received guests.", "Frederik/king/DK"),
    ("The Emir of Qatar, Sheikh Jassim bin Khalid Al Thani, left Doha.", "Jassim bin Khalid Al Thani/emir/QA"),
    ("Norway's King Olav received guests.", "Olav/king/NO"),
    ("German Chancellor Dieter Kranz spoke in Berlin.", "Dieter Kranz/chancellor/DE"),
    ("Nils Berg, Sweden's ambassador to Chile, spoke.", "Nils Berg/ambassador/SE"),
    ("Swedish Ambassador to Chile Nils Berg spoke.", "Nils Berg/ambassador/SE"),
    ("The Ambassador of Sweden to Chile, Mr Nils Berg, spoke.", "Nils Berg/ambassador/SE"),
    ("Sweden's man in Santiago, Ambassador Nils Berg, spoke.", "Nils Berg/ambassador/SE"),
]  # fmt: skip
_PAIRS: list[tuple[str, ...]] = [
    ("The presidents of Ghana and Togo, Kofi Adjei and Yao Mensah, spoke.",
     "Kofi Adjei/president/GH", "Yao Mensah/president/TG"),
    ("Presidents Kofi Adjei of Ghana and Yao Mensah of Togo spoke.",
     "Kofi Adjei/president/GH", "Yao Mensah/president/TG"),
    ("President Kofi Adjei of Ghana and Prime Minister Yao Mensah of Togo spoke.",
     "Kofi Adjei/president/GH", "Yao Mensah/prime minister/TG"),
    ("The foreign ministers, Ghana's Kofi Adjei and Togo's Yao Mensah, spoke.",
     "Kofi Adjei/foreign minister/GH", "Yao Mensah/foreign minister/TG"),
    ("The Ghanaian and Togolese presidents, Kofi Adjei and Yao Mensah, spoke.",
     "Kofi Adjei/president/GH", "Yao Mensah/president/TG"),
    ("Ghanaian President Kofi Adjei and his Togolese counterpart Yao Mensah spoke.",
     "Kofi Adjei/president/GH", "Yao Mensah/president/TG"),
    ("Ghanaian President Kofi Adjei called his counterpart in Lome, Yao Mensah.",
     "Kofi Adjei/president/GH", "Yao Mensah/president/TG"),
    ("Ghana's foreign minister, Kofi Adjei, met Yao Mensah, his Togolese colleague.",
     "Kofi Adjei/foreign minister/GH", "Yao Mensah/foreign minister/TG"),
    ("Ghana's foreign minister, Kofi Adjei, met his opposite number from Togo, Yao Mensah.",
     "Kofi Adjei/foreign minister/GH", "Yao Mensah/foreign minister/TG"),
    ("Ghana's foreign minister, Kofi Adjei, met his counterpart from Togo, Mr Yao Mensah.",
     "Kofi Adjei/foreign minister/GH", "Yao Mensah/foreign minister/TG"),
    ("The Ministers of Trade of Ghana and Togo, Kofi Adjei and Yao Mensah, spoke.",
     "Kofi Adjei/trade minister/GH", "Yao Mensah/trade minister/TG"),
    ("Foreign Ministers Kofi Adjei (Ghana) and Yao Mensah (Togo) spoke.",
     "Kofi Adjei/foreign minister/GH", "Yao Mensah/foreign minister/TG"),
    ("Ghana was represented by its trade minister, Kofi Adjei, and Togo by its trade minister, Yao Mensah.",
     "Kofi Adjei/trade minister/GH", "Yao Mensah/trade minister/TG"),
    ("The Ghanaian delegation was led by Minister of Energy Kofi Adjei and the Togolese side by Minister of Mines "
     "Yao Mensah.", "Kofi Adjei/energy minister/GH", "Yao Mensah/mining minister/TG"),
    ("President Kofi Adjei and Foreign Minister Ama Owusu of Ghana spoke.",
     "Kofi Adjei/president/GH", "Ama Owusu/foreign minister/GH"),
    ("Around the table sat the presidents: Ghana's Kofi Adjei, Togo's Yao Mensah and Benin's Luc Dossou.",
     "Kofi Adjei/president/GH", "Yao Mensah/president/TG", "Luc Dossou/president/BJ"),
    ("Ghana's president, Kofi Adjei, received the Togolese prime minister, Yao Mensah.",
     "Kofi Adjei/president/GH", "Yao Mensah/prime minister/TG"),
]  # fmt: skip
_TERMS: list[tuple[str, ...]] = [
    ("Latvian President Uldis Krastins, who took office in July 2023, spoke.",
     "Uldis Krastins/president/LV since 2023-07"),
    ("Uldis Krastins was sworn in as president of Latvia on 8 July 2023.",
     "Uldis Krastins/president/LV since 2023-07-08"),
    ("Uldis Krastins became prime minister of Latvia in July 2023.", "Uldis Krastins/prime minister/LV since 2023-07"),
    ("Uldis Krastins, Latvia's foreign minister since 2023, spoke.", "Uldis Krastins/foreign minister/LV since 2023"),
    ("Latvia's foreign minister is Uldis Krastins, in office since July 2023.",
     "Uldis Krastins/foreign minister/LV since 2023-07"),
    ("Uldis Krastins, who has been Latvia's foreign minister since July 2023, spoke.",
     "Uldis Krastins/foreign minister/LV since 2023-07"),
    ("Latvia's former president Uldis Krastins spoke.", "Uldis Krastins/president/LV"),
    ("Uldis Krastins, a former president of Latvia, spoke.", "Uldis Krastins/president/LV"),
    ("Uldis Krastins, then Latvia's president, spoke.", "Uldis Krastins/president/LV"),
    ("Uldis Krastins, who was then Latvia's president, spoke.", "Uldis Krastins/president/LV"),
    ("Uldis Krastins, at that time Latvia's president, spoke.", "Uldis Krastins/president/LV"),
    ("The then Latvian president, Uldis Krastins, spoke.", "Uldis Krastins/president/LV"),
    ("Latvia appointed Uldis Krastins ambassador to Chile.", "Uldis Krastins/ambassador/LV"),
    ("Uldis Krastins has been appointed ambassador of Latvia to Chile.", "Uldis Krastins/ambassador/LV"),
    ("Latvia's ambassador, Uldis Krastins, presented his credentials.", "Uldis Krastins/ambassador/LV"),
    ("Latvia's first ambassador to Chile, Uldis Krastins, took up his post.", "Uldis Krastins/ambassador/LV"),
    ("Latvian Foreign Minister Uldis Krastins spoke. His predecessor, Janis Ozols, left in May.",
     "Uldis Krastins/foreign minister/LV", "Janis Ozols/foreign minister/LV"),
    ("Latvian Foreign Minister Uldis Krastins succeeded Janis Ozols in May 2024.",
     "Uldis Krastins/foreign minister/LV", "Janis Ozols/foreign minister/LV"),
    ("Latvian Foreign Minister Janis Ozols was replaced by Uldis Krastins in May 2024.",
     "Uldis Krastins/foreign minister/LV", "Janis Ozols/foreign minister/LV"),
    ("Latvian Prime Minister Uldis Krastins, who is also defence minister, spoke.",
     "Uldis Krastins/prime minister/LV", "Uldis Krastins/defence minister/LV"),
    ("Latvia is led by President Uldis Krastins.", "Uldis Krastins/president/LV"),
    ("Latvia and its president, Uldis Krastins, were praised.", "Uldis Krastins/president/LV"),
    ("Uldis Krastins, head of the Latvian government, spoke.", "Uldis Krastins/prime minister/LV"),
    ("The Latvian Minister of Industry, Trade and Supply Uldis Krastins spoke.", "Uldis Krastins/trade minister/LV"),
    ("Hon. Uldis Krastins, S.C., M.P., Minister of Health of Latvia, spoke.", "Uldis Krastins/health minister/LV"),
    ("Hon. Uldis Krastins SC, MP, Minister of Health of Latvia, spoke.", "Uldis Krastins/health minister/LV"),
    ("Latvia's ambassador, Amb. Uldis Krastins, spoke.", "Uldis Krastins/ambassador/LV"),
    ("Prime Minister Uldis Krastins of Latvia met his Chilean counterpart, Senator Tomas Silva.",
     "Uldis Krastins/prime minister/LV", "Tomas Silva/prime minister/CL"),
    ("The Latvian ambassador, Uldis Krastins, met Tomas Silva, his Chilean colleague in Riga.",
     "Uldis Krastins/ambassador/LV", "Tomas Silva/ambassador/CL"),
    ("Foreign Minister Tomas Silva of Chile met Lineo Mokoena, his counterpart from the Kingdom of Lesotho.",
     "Tomas Silva/foreign minister/CL", "Lineo Mokoena/foreign minister/LS"),
    ("Rosa de la Cruz y Ortega presented her credentials to the King as ambassador of Chile.",
     "Rosa de la Cruz y Ortega/ambassador/CL"),
    ("Latvia's ambassador to Chile, Uldis Krastins, and Chile's to Latvia, Tomas Silva, attended.",
     "Uldis Krastins/ambassador/LV", "Tomas Silva/ambassador/CL"),
    ("Chile's Tomas Silva, who became prime minister in May 2024, spoke.",
     "Tomas Silva/prime minister/CL since 2024-05"),
    ("He met the Latvian Prime Minister, the Minister of Health, Dr. Uldis Krastins, said in Riga.",
     "Uldis Krastins/health minister/LV"),
    ("Tomas Silva, who heads the government in Santiago, spoke.", "Tomas Silva/prime minister/CL"),
    ("Tomas Silva, who leads the Chilean government, spoke.", "Tomas Silva/prime minister/CL"),
    ("Uldis Krastins, who as Latvia's health minister answers for it, spoke.", "Uldis Krastins/health minister/LV"),
    ("Uldis Krastins, health minister of Latvia, met Tomas Silva, his counterpart in the interim government in Lima.",
     "Uldis Krastins/health minister/LV", "Tomas Silva/health minister/PE"),
    ("When Uldis Krastins lands in Lima on Tuesday, he will be the first Latvian foreign minister to do so.",
     "Uldis Krastins/foreign minister/LV"),
    ("President Tomas Silva of Chile spoke. Silva's successor, Rosa Quispe, was there.",
     "Tomas Silva/president/CL", "Rosa Quispe/president/CL"),
    ("Parliament asked the Latvian Minister for Foreign Affairs (Uldis Krastins) about it.",
     "Uldis Krastins/foreign minister/LV"),
    ("Emperor Naruhito of Japan and Empress Masako came.", "Naruhito/emperor/JP"),
    ("Foreign Minister Uldis Krastins of Latvia came. He was received by President Tomas Silva of Chile; later he met "
     "his Chilean counterpart, Rosa Quispe.", "Uldis Krastins/foreign minister/LV", "Tomas Silva/president/CL",
     "Rosa Quispe/foreign minister/CL"),
    ("HE President of the Republic of Chile Tomas Silva came.", "Tomas Silva/president/CL"),
    ("Latvian Minister of State for International Cooperation Dr. Inga bint Ozols spoke.",
     "Inga bint Ozols/minister of state for international cooperation/LV"),
    ("The Latvian ambassador, residing in Lima, H.E. Uldis Krastins, spoke.", "Uldis Krastins/ambassador/LV"),
    ("Rosa Quispe, the speaker of the Chilean parliament and former prime minister, spoke.",
     "Rosa Quispe/speaker/CL", "Rosa Quispe/prime minister/CL"),
    ("Canciller Rosa Quispe of Chile spoke.", "Rosa Quispe/foreign minister/CL"),
]  # fmt: skip
_VISITS: list[tuple[str, ...]] = [
    ("On Tuesday President Tomas Silva received Albanian Prime Minister Arben Hoxha in Lisbon.",
     "Tomas Silva/president/PT", "Arben Hoxha/prime minister/AL"),
    ("Albania's Prime Minister Arben Hoxha was received in Lisbon by President Tomas Silva.",
     "Tomas Silva/president/PT", "Arben Hoxha/prime minister/AL"),
    ("LISBON: Prime Minister Arben Hoxha of Albania met his host, Prime Minister Tomas Silva.",
     "Arben Hoxha/prime minister/AL", "Tomas Silva/prime minister/PT"),
    ("The Chief Adviser and Prime Minister Tomas Silva met in Lisbon.", "Tomas Silva/prime minister/PT"),
    ("Chargé d'affaires a.i. Arben Hoxha hosted a dinner at the Albanian embassy in Lisbon.",
     "Arben Hoxha/chargé d'affaires/AL"),
    ("The Ambassador of the Republic to Portugal, Arben Hoxha, was there.", "Arben Hoxha/ambassador/AL"),
    ("Foreign Minister Arben Hoxha of Albania thanked his brother and counterpart in Lisbon, Mr. Tomas Silva.",
     "Arben Hoxha/foreign minister/AL", "Tomas Silva/foreign minister/PT"),
    ("Foreign Minister Arben Hoxha of Albania is in Portugal at the invitation of Foreign Minister Tomas Silva.",
     "Arben Hoxha/foreign minister/AL", "Tomas Silva/foreign minister/PT"),
]  # fmt: skip
_NOBODY = [
    "The president of the chamber of commerce, Jan Kowalski, spoke in Warsaw about Norway.",
    "The bank's president, Jan Kowalski, spoke about Norway.",
    "The minister spoke to Warsaw Radio.",
    "Ambassador Hotel in Warsaw hosted the Norwegian day.",
    "The president of the club, Jan Kowalski, thanked Norway.",
    "The Norwegian company's director, Jan Kowalski, spoke.",
    "Jan Kowalski, who heads a government delegation, spoke in Warsaw about Norway.",
    "Norway has honorary consuls in Calgary, Halifax and Regina.",
    "The Chamber's delegation to Norway was led by the President, Jan Kowalski.",
    "The dean of the King Hamad University of Nursing spoke about Norway.",
    "Honorary posts of Norway: Consulate General, Porto; Consul General, Faro.",
]
_TITLES = {"Portugal": "Albania and Portugal", "Lisbon": "Albania and Portugal"}


def _offices(text: str) -> set[str]:
    title = next((title for word, title in _TITLES.items() if word in text), "News of the day")
    found = facts("office", text, title)
    return {f"{one['person']}/{one['office']}/{one['country']}" for one in found}


def _since(text: str) -> list[object]:
    return [one["since"] for one in facts("office", text) if one.get("since")]


@pytest.mark.parametrize("row", _APPOSITIONS + _PAIRS + _TERMS + _VISITS, ids=lambda row: row[0][:60])
def test_who_holds_which_office_of_which_state(row: tuple[str, ...]) -> None:
    text, *expected = row
    wanted = {one.partition(" since ")[0] for one in expected}
    found = _offices(text)
    if any("*" in one for one in wanted):
        found = {f"{one.split('/')[0]}/*/{one.split('/')[2]}" for one in found}
    assert found == wanted
    since = [one.partition(" since ")[2] for one in expected if " since " in one]
    assert _since(text) == since


@pytest.mark.parametrize("text", _NOBODY)
def test_nobody_whose_office_is_no_states(text: str) -> None:
    assert _offices(text) == set()
