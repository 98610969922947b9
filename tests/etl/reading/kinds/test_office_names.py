"""Names that are titles or states, and the many ways in which writers introduce their people."""

import pytest

from tests.etl.reading.articles import offices_in

_HOLDERS: list[tuple[str, ...]] = [
    ("Uzbekistan's Bakhrom Yusupov met Amir Khan Zadran, the foreign minister of Afghanistan.",
     "Amir Khan Zadran/foreign minister/AF"),
    ("Foreign Minister Amir Haddad of Lebanon met Qatar's prime minister, Faisal Al Marri.",
     "Amir Haddad/foreign minister/LB", "Faisal Al Marri/prime minister/QA"),
    ("Sultan Al Mansoori, the industry minister of the United Arab Emirates, met France's trade minister, "
     "Claire Dubois.",
     "Sultan Al Mansoori/industry minister/AE", "Claire Dubois/trade minister/FR"),
    ("Dr Sultan Al Mansoori, UAE Minister of Industry, met Claire Dubois, the French trade minister.",
     "Sultan Al Mansoori/industry minister/AE", "Claire Dubois/trade minister/FR"),
    ("Ghana's ambassador to Japan, Genevieve Apaloo, met Foreign Minister Earl Williams of Barbados.",
     "Genevieve Apaloo/ambassador/GH", "Earl Williams/foreign minister/BB"),
    ("Canada's trade minister, Dean King, met Peru's prime minister, Luis Paz.",
     "Dean King/trade minister/CA", "Luis Paz/prime minister/PE"),
    ("Australia's trade minister, Don Farrell, and Foreign Minister Penny Ng met Fiji's president, Wiliame "
     "Katonivere.",
     "Don Farrell/trade minister/AU", "Penny Ng/foreign minister/AU", "Wiliame Katonivere/president/FJ"),
    ("Samoa's prime minister, Fiame Tuala'ofa, met New Zealand's prime minister, Seán O'Reilly.",
     "Fiame Tuala'ofa/prime minister/WS", "Seán O'Reilly/prime minister/NZ"),
    ("Israel's foreign minister, Gideon Ba'ar, met Greek Prime Minister Kyriakos M. Nikolaidis.",
     "Gideon Ba'ar/foreign minister/IL", "Kyriakos M. Nikolaidis/prime minister/GR"),
    ("Indonesia's foreign minister, Sugiarto, met his Vietnamese counterpart, Bui Thanh Hai.",
     "Sugiarto/foreign minister/ID", "Bui Thanh Hai/foreign minister/VN"),
    ("Iceland's president, Halla Jónsdóttir, received Þorgerður Einarsdóttir and Norway's ambassador, Øyvind "
     "Ås.",
     "Halla Jónsdóttir/president/IS", "Øyvind Ås/ambassador/NO"),
    ("Ivory Coast's trade minister, N'Guessan Kouadio, met Mali's prime minister, General Abdoulaye Keïta.",
     "N'Guessan Kouadio/trade minister/CI", "Abdoulaye Keïta/prime minister/ML"),
    ("Chad's foreign minister, Abdoulaye Sabre, met Niger's prime minister, Ali Lamine.",
     "Abdoulaye Sabre/foreign minister/TD", "Ali Lamine/prime minister/NE"),
    ("Prime Minister Jordan Borisov of Bulgaria met Georgia Papadaki, the Greek energy minister.",
     "Jordan Borisov/prime minister/BG", "Georgia Papadaki/energy minister/GR"),
    ("Kenya's deputy president, Peter Otieno, visited Uganda.",
     "Peter Otieno/vice president/KE"),
    ("Oleh Hrytsenko, one of Ukraine's deputy prime ministers, was in Poland.",
     "Oleh Hrytsenko/deputy prime minister/UA"),
    ("Poland's two deputy premiers, Jan Kowal and Adam Lis, saw Ukraine's president, Ivan Bondar.",
     "Jan Kowal/deputy prime minister/PL", "Adam Lis/deputy prime minister/PL", "Ivan Bondar/president/UA"),
    ("Deputy Prime Minister Biren Prakash of Fiji spoke in Suva about Australia.",
     "Biren Prakash/deputy prime minister/FJ"),
    ("Fiji and Australia talk]\"Grants are lovely,\" said Biren Prakash, the deputy prime minister, in Suva on "
     "Friday. Australia gives them.",
     "Biren Prakash/deputy prime minister/FJ"),
    ("Sweden's ambassador here, Nils Berg, toasted Chile.",
     "Nils Berg/ambassador/SE"),
    ("Nils Berg, who was Sweden's ambassador to Chile until 2023, has retired.",
     "Nils Berg/ambassador/SE"),
    ("The new Swedish ambassador to Chile is called Nils Berg.",
     "Nils Berg/ambassador/SE"),
    ("Our ambassador in Santiago, Nils Berg, writes: Sweden and Chile are friends.",
     "Nils Berg/ambassador/SE"),
    ("Ambassador Nils Berg of Sweden handed his credentials to President Ana Rojas of Chile.",
     "Nils Berg/ambassador/SE", "Ana Rojas/president/CL"),
    ("\"We are neighbours,\" the Kenyan premier, Daudi Mwangi, told Uganda's parliament.",
     "Daudi Mwangi/prime minister/KE"),
    ("Kenya: Foreign Minister Daudi Mwangi. Uganda: Foreign Minister Okello Obote.",
     "Daudi Mwangi/foreign minister/KE", "Okello Obote/foreign minister/UG"),
    ("President: Daudi Mwangi (since 2022). Kenya recognised Uganda in 1963.",
     "Daudi Mwangi/president/KE"),
    ("Heads of government: Daudi Mwangi (Kenya), Okello Obote (Uganda).",
     "Daudi Mwangi/prime minister/KE", "Okello Obote/prime minister/UG"),
    ("Kenya's top diplomat, Daudi Mwangi, rang his Ugandan opposite number, Okello Obote.",
     "Daudi Mwangi/foreign minister/KE", "Okello Obote/foreign minister/UG"),
    ("Kenya's chief diplomat Daudi Mwangi flew to Uganda.",
     "Daudi Mwangi/foreign minister/KE"),
    ("Kenya's finance chief, Daudi Mwangi, flew to Uganda.",
     "Daudi Mwangi/finance minister/KE"),
    ("Daudi Mwangi, Kenya's head of state, flew to Uganda.",
     "Daudi Mwangi/president/KE"),
    ("Mexico's Ana Rojas, as president of the republic, received the Cuban leader, Luis Paz.",
     "Ana Rojas/president/MX", "Luis Paz/leader/CU"),
    ("The then foreign ministers, Luis Paz of Cuba and Ana Rojas of Mexico, signed it.",
     "Luis Paz/foreign minister/CU", "Ana Rojas/foreign minister/MX"),
    ("George Loizou, the island's energy minister, said that Cyprus and Egypt had signed.",
     "George Loizou/energy minister/CY"),
    ("The kingdom's foreign minister, Faisal Al Otaibi, said that Saudi Arabia and Egypt had signed.",
     "Faisal Al Otaibi/foreign minister/SA"),
    ("Rosa Quispe, 54, Chile's foreign minister since March 2022, likes Riga.",
     "Rosa Quispe/foreign minister/CL"),
    ("Rosa Quispe used to be Chile's ambassador in Riga.",
     "Rosa Quispe/ambassador/CL"),
    ("Rosa Quispe, who has held Chile's foreign affairs portfolio since 2022, likes Riga.",
     "Rosa Quispe/foreign minister/CL"),
    ("Rosa Quispe, who also serves as Chile's deputy prime minister, flew to Riga.",
     "Rosa Quispe/deputy prime minister/CL"),
    ("British Foreign Secretary Ann Carter met Taoiseach Liam Byrne in Dublin.",
     "Ann Carter/foreign minister/GB", "Liam Byrne/prime minister/IE"),
    ("India's foreign secretary, Anand D'Mello, was in Chile.",
     "Anand D'Mello/foreign secretary/IN"),
]  # fmt: skip
_NOBODY = [
    "Isabel Santos, the former Angolan president's daughter, was seen in Lisbon.",
    "The president's spokesman, Karim Badr, said Egypt and Sudan agreed.",
    "The Kenyan president's wife, Rachel Mwangi, visited Uganda.",
    "Ana Rojas, wife of the Peruvian president, visited Chile.",
]


@pytest.mark.parametrize("row", _HOLDERS, ids=lambda row: row[0][:60])
def test_who_is_introduced_with_which_office(row: tuple[str, ...]) -> None:
    assert offices_in(row[0]) == set(row[1:])


@pytest.mark.parametrize("text", _NOBODY, ids=lambda text: text[:60])
def test_kin_and_aides_hold_no_office_of_their_own(text: str) -> None:
    assert offices_in(text) == set()
