"""Offices that are told by another's: counterparts, successors, lists of ministers, portfolios, firsts.

One table of sentences, each with who holds what for whom.
"""

import pytest

from tests.etl.reading.articles import offices_in

_HOLDERS: list[tuple[str, ...]] = [
    ("Marta Sousa, who has universities and research in the Portuguese cabinet, came too. Sousa and her "
     "Moroccan colleague, Driss Alami, signed.",
     "Marta Sousa/universities and research minister/PT", "Driss Alami/universities and research minister/MA"),
    ("Portugal's higher education minister, Marta Sousa, flew to Rabat with President Rui Lopes. Sousa and "
     "her Moroccan colleague, Driss Alami, signed a memorandum.",
     "Marta Sousa/higher education minister/PT",
     "Rui Lopes/president/PT",
     "Driss Alami/higher education minister/MA"),
    ("On Monday Chile's foreign minister, Ana Rojas, was received by President Luis Paz of Peru; on Tuesday "
     "she held talks with her counterpart, Carlos Vega.",
     "Ana Rojas/foreign minister/CL", "Luis Paz/president/PE", "Carlos Vega/foreign minister/PE"),
    ("Ana Rojas, Minister of Trade of Chile, paid a visit to Peru. On the first day she was received by "
     "President Luis Paz; on the second she met her colleague, Carlos Vega.",
     "Ana Rojas/trade minister/CL", "Luis Paz/president/PE", "Carlos Vega/trade minister/PE"),
    ("Mutale Banda, Zambia's health minister, flew to Lusaka's neighbour Malawi and met her counterpart "
     "there, Grace Phiri.",
     "Mutale Banda/health minister/ZM", "Grace Phiri/health minister/MW"),
    ("Kofi Adjei, the energy minister of Ghana, and Yao Mensah, his counterpart in the interim government in "
     "Lomé, met on Monday.",
     "Kofi Adjei/energy minister/GH", "Yao Mensah/energy minister/TG"),
    ("Kofi Adjei, the energy minister of Ghana, and Yao Mensah, his opposite number in the transitional "
     "cabinet of Togo, met on Monday.",
     "Kofi Adjei/energy minister/GH", "Yao Mensah/energy minister/TG"),
    ("Foreign Minister Uldis Krastins of Latvia goes to Chile in May to see Tomas Silva, the minister there.",
     "Uldis Krastins/foreign minister/LV", "Tomas Silva/foreign minister/CL"),
    ("Foreign Minister Uldis Krastins of Latvia will be in Oslo to see Kari Berg, Norway's own minister.",
     "Uldis Krastins/foreign minister/LV", "Kari Berg/foreign minister/NO"),
    ("Lee Ochieng, Kenya's trade minister, met Selemani Juma, who holds the same portfolio in Dodoma.",
     "Lee Ochieng/trade minister/KE", "Selemani Juma/trade minister/TZ"),
    ("Since June Ama Kone has been my Ivorian counterpart, said Ghana's foreign minister, Kofi Adjei.",
     "Kofi Adjei/foreign minister/GH", "Ama Kone/foreign minister/CI"),
    ("Ghana's foreign minister, Kofi Adjei, said that Ama Kone, since last month his Ivorian counterpart, had "
     "called him.",
     "Kofi Adjei/foreign minister/GH", "Ama Kone/foreign minister/CI"),
    ("Ghana's foreign minister, Kofi Adjei, met Madam Ama Kone, for two years now his Ivorian colleague.",
     "Kofi Adjei/foreign minister/GH", "Ama Kone/foreign minister/CI"),
    ("Ghana's foreign minister, Kofi Adjei, met Ama Kone, his new Ivorian counterpart. He had met her "
     "predecessor, Mr Luc Brou, twice.",
     "Kofi Adjei/foreign minister/GH", "Ama Kone/foreign minister/CI", "Luc Brou/foreign minister/CI"),
    ("Aziz Bennani, who heads the government in Rabat, met Senegal's president, Moussa Sarr.",
     "Aziz Bennani/prime minister/MA", "Moussa Sarr/president/SN"),
    ("Aziz Bennani, Morocco's head of government, met Senegal's president, Moussa Sarr.",
     "Aziz Bennani/prime minister/MA", "Moussa Sarr/president/SN"),
    ("Senegal's president, Moussa Sarr, shook hands with Salem Werfalli, head of the Tripoli government.",
     "Salem Werfalli/prime minister/LY", "Moussa Sarr/president/SN"),
    ("Senegal's president, Moussa Sarr, received Salem Werfalli, the head of Libya's Government of National "
     "Unity.",
     "Salem Werfalli/prime minister/LY", "Moussa Sarr/president/SN"),
    ("Senegal's president, Moussa Sarr, received Salem Werfalli, who leads the government in Tripoli.",
     "Salem Werfalli/prime minister/LY", "Moussa Sarr/president/SN"),
    ("Senegal's president, Moussa Sarr, received Salem Werfalli, head of the Libyan unity government.",
     "Salem Werfalli/prime minister/LY", "Moussa Sarr/president/SN"),
    ("Salem Werfalli, prime minister of the Tripoli-based government, met Senegal's president, Moussa Sarr.",
     "Salem Werfalli/prime minister/LY", "Moussa Sarr/president/SN"),
    ("On Monday Jan Kowal, who as transport minister answers for the Polish side of the road, met Oleh "
     "Hrytsenko, a deputy prime minister of Ukraine.",
     "Jan Kowal/transport minister/PL", "Oleh Hrytsenko/deputy prime minister/UA"),
    ("Jan Kowal, who as Poland's transport minister looks after the road, met Oleh Hrytsenko of Ukraine.",
     "Jan Kowal/transport minister/PL"),
    ("Jan Kowal, as transport minister of Poland, opened the bridge to Ukraine.",
     "Jan Kowal/transport minister/PL"),
    ("When Gil Sharon steps off the plane in Manila on Tuesday, he will be the first Israeli foreign minister "
     "to do so since 1967. Sharon will meet his Philippine counterpart, Maria Santos.",
     "Gil Sharon/foreign minister/IL", "Maria Santos/foreign minister/PH"),
    ("Gil Sharon arrived in Manila on Tuesday, the first Israeli foreign minister to do so since 1967.",
     "Gil Sharon/foreign minister/IL"),
    ("Gil Sharon has become the first Israeli foreign minister to visit the Philippines since 1967.",
     "Gil Sharon/foreign minister/IL"),
    ("Gil Sharon is only the second Israeli foreign minister to set foot in Manila.",
     "Gil Sharon/foreign minister/IL"),
    ("In Kabul, the foreign ministers of three countries – Bakhrom Yusupov of Uzbekistan, Imran Malik of "
     "Pakistan and Gul Zadran of Afghanistan – signed a framework agreement.",
     "Bakhrom Yusupov/foreign minister/UZ", "Imran Malik/foreign minister/PK", "Gul Zadran/foreign minister/AF"),
    ("In Kabul, the foreign ministers of three countries – Bakhrom Yusupov of Uzbekistan, Imran Malik of "
     "Pakistan and Gul Zadran, who holds the post in the Taliban administration – signed a framework "
     "agreement in Afghanistan.",
     "Bakhrom Yusupov/foreign minister/UZ", "Imran Malik/foreign minister/PK", "Gul Zadran/foreign minister/AF"),
    ("Three trade ministers were there: Ana Rojas of Chile, Luis Paz of Peru and Marta Gil of Ecuador.",
     "Ana Rojas/trade minister/CL", "Luis Paz/trade minister/PE", "Marta Gil/trade minister/EC"),
    ("The energy ministers of the two countries, Ana Rojas for Chile and Luis Paz for Peru, signed.",
     "Ana Rojas/energy minister/CL", "Luis Paz/energy minister/PE"),
    ("Chile's and Peru's foreign ministers, Ana Rojas and Luis Paz, met.",
     "Ana Rojas/foreign minister/CL", "Luis Paz/foreign minister/PE"),
    ("The presidents of the three states (Ana Rojas of Chile, Luis Paz of Peru, Marta Gil of Ecuador) met.",
     "Ana Rojas/president/CL", "Luis Paz/president/PE", "Marta Gil/president/EC"),
    ("The ministers in charge of energy, Ana Rojas (Chile) and Luis Paz (Peru), met.",
     "Ana Rojas/energy minister/CL", "Luis Paz/energy minister/PE"),
    ("Brussels's development minister, Luc Peeters (foreign affairs is his as well), saw Burundi's foreign "
     "minister, Jean Ndayi.",
     "Luc Peeters/development minister/BE", "Luc Peeters/foreign minister/BE", "Jean Ndayi/foreign minister/BI"),
    ("Belgium's development minister, Luc Peeters, who also has foreign affairs, saw Burundi's foreign "
     "minister, Jean Ndayi.",
     "Luc Peeters/development minister/BE", "Luc Peeters/foreign minister/BE", "Jean Ndayi/foreign minister/BI"),
    ("Belgium's Luc Peeters, in charge of foreign affairs, saw Burundi's foreign minister, Jean Ndayi.",
     "Luc Peeters/foreign minister/BE", "Jean Ndayi/foreign minister/BI"),
    ("Luc Peeters, who is responsible for trade in the Belgian government, saw Burundi's foreign minister, "
     "Jean Ndayi.",
     "Luc Peeters/trade minister/BE", "Jean Ndayi/foreign minister/BI"),
    ("Ireland and Ghana: Dublin answers]Deputy Nora Walsh asked the Minister for Foreign Affairs and Trade "
     "(Liam Byrne) for an account of Ireland's relations with Ghana.",
     "Liam Byrne/foreign minister/IE"),
    ("Question to the Minister for Foreign Affairs (Mr Liam Byrne) on Ireland's relations with Ghana.",
     "Liam Byrne/foreign minister/IE"),
    ("Ghana's foreign minister, Kofi Adjei, met President Yao Mensah of Togo. Adwoa Owusu and her Togolese "
     "colleague, Luc Dossou, signed.",
     "Kofi Adjei/foreign minister/GH", "Yao Mensah/president/TG"),
    ("My colleague Kofi Adjei, said Ghana's foreign minister, Ama Owusu, has the papers on Togo.",
     "Ama Owusu/foreign minister/GH"),
    ("The first Polish foreign minister to visit Peru was Jan Kowal, in 1999.",
     "Jan Kowal/foreign minister/PL"),
    ("Kenya's president, Daudi Mwangi, succeeded Peter Otieno in 2022. Mwangi's predecessor, Peter Otieno, "
     "kept quiet about Uganda.",
     "Daudi Mwangi/president/KE", "Peter Otieno/president/KE"),
    ("Kenya's foreign minister, Daudi Mwangi, was appointed in May, replacing Peter Otieno.",
     "Daudi Mwangi/foreign minister/KE", "Peter Otieno/foreign minister/KE"),
    ("Kenya's foreign minister, Daudi Mwangi, met a trade minister. The trade ministers of the region, a "
     "report by Ana Rojas of Chile said, were late.",
     "Daudi Mwangi/foreign minister/KE"),
    ("Chile's economy minister is Rosa Quispe; Latvia's is Andris Kalns.",
     "Rosa Quispe/economy minister/CL", "Andris Kalns/economy minister/LV"),
    ("In Riga Rosa Quispe, Chile's minister of trade, was met by Ilze Ozola, the Latvian one.",
     "Rosa Quispe/trade minister/CL", "Ilze Ozola/trade minister/LV"),
    ("Andris Kalns, Latvia's foreign minister, hosted Rosa Quispe, the foreign minister of Chile, "
     "and Ana Rojas, that of Peru.",
     "Andris Kalns/foreign minister/LV", "Rosa Quispe/foreign minister/CL", "Ana Rojas/foreign minister/PE"),
    ("Kenyan President Daudi Mwangi was in Lisbon. Mwangi's Portuguese counterpart, Rui Lopes, met him.",
     "Daudi Mwangi/president/KE", "Rui Lopes/president/PT"),
    ("Chile sent Rosa Quispe, its trade minister, to Riga, where Ilze Ozola, who has the same job in "
     "the Latvian government, was waiting.",
     "Rosa Quispe/trade minister/CL", "Ilze Ozola/trade minister/LV"),
]  # fmt: skip
_NOBODY = [
    "No Israeli foreign minister had been to Manila before Gil Sharon landed.",
    "Jan Kowal, who is responsible for transport and logistics at the firm, praised Norway and Poland.",
    "Jan Kowal, head of the regional government, praised Norway and Poland.",
    "Jan Kowal, head of the city government of Gdansk, praised Norway and Poland.",
    "Jan Kowal would have been the first Polish president to visit Peru.",
]


@pytest.mark.parametrize("row", _HOLDERS, ids=lambda row: row[0][:60])
def test_an_office_may_be_told_by_that_of_another(row: tuple[str, ...]) -> None:
    assert offices_in(row[0]) == set(row[1:])


@pytest.mark.parametrize("text", _NOBODY, ids=lambda text: text[:60])
def test_nobody_gets_an_office_that_no_words_give(text: str) -> None:
    assert offices_in(text) == set()
