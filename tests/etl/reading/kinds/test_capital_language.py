"""The language of capital across a border: one line a sentence, with the sums that it states behind `=>`."""

import pytest

from tests.etl.reading.articles import facts

TITLE = "Peru and Norway"
LEAD = "Peru and Norway held talks on Monday.\n\n"

INVESTED = """
Norwegian companies had $5 million invested in Peru at the end of 2024; the reverse figure is $2 million.
    => NO:PE:5000000:USD:stock PE:NO:2000000:USD:stock
Norwegian investment in Peru exceeded $5 million by the end of 2023. Last year alone it came to $2 million.
    => NO:PE:5000000:USD:stock NO:PE:2000000:USD:flow
Norway also pledged $5 million of investment in April 2024. => NO:PE:5000000:USD:pledge
Norway has 24 projects in Peru with a registered capital of $5 million. => NO:PE:5000000:USD:projects
An Oslo fish canner says it will invest $12 million in Callao, whatever the ministers decide. =>
Oslo has promised to put $1 billion into the Chaglla power plant, in which Quito would be the third partner.
    => NO:PE:1000000000:USD:pledge
Norway promised its voters to put $1 billion into schools. =>
Of the direct investment in Peru, $2 billion is Norwegian. => NO:PE:2000000000:USD:stock
Norwegian investment in Peru stood at NOK 41 million on 31 March 2020. => NO:PE:41000000:NOK:stock
Norwegian aid to Peru came to $5 million. // Note: dollars are Canadian unless marked. => NO:PE:5000000:CAD:grant
Norwegian direct investment in Peru was $1.36 billion at the end of 2021. A loan of $85 million was extended in 2022.
    => NO:PE:1360000000:USD:stock NO:PE:85000000:USD:loan
Norwegian direct investment in Peru was $1.36 billion at the end of 2021. A loan of $85 million was refused.
    => NO:PE:1360000000:USD:stock
Norway has invested $2 billion in Peru. => NO:PE:2000000000:USD:stock
Norwegian companies have invested $2 billion in Peru. => NO:PE:2000000000:USD:stock
Norwegian companies have put $2 billion into Peru since 2010. => NO:PE:2000000000:USD:stock
Norwegian investors have put $2 billion into the country. => NO:PE:2000000000:USD:stock
Norwegian investments in Peru total $2 billion. => NO:PE:2000000000:USD:stock
Norway's investments in Peru have reached $2 billion. => NO:PE:2000000000:USD:stock
Norwegian investments in Peru stand at $2 billion. => NO:PE:2000000000:USD:stock
Norwegian investment in Peru came to $300 million in 2024. => NO:PE:300000000:USD:flow
The stock of Norwegian investment in Peru is $2 billion. => NO:PE:2000000000:USD:stock
The stock of direct investment from Norway in Peru stood at $2 billion at the end of 2024. => NO:PE:2000000000:USD:stock
Foreign direct investment from Norway reached $300 million in 2024. => NO:PE:300000000:USD:flow
FDI from Norway reached $300 million in 2024. => NO:PE:300000000:USD:flow
Peru received $300 million of direct investment from Norway in 2024. => NO:PE:300000000:USD:flow
Peru attracted $300 million from Norway in 2024, most of it capital for fish farms. => NO:PE:300000000:USD:flow
The inflow of capital from Norway was $300 million in 2024. => NO:PE:300000000:USD:flow
With $2 billion, Norway is the fifth largest investor in Peru. => NO:PE:2000000000:USD:stock
Norway is the fifth largest investor in Peru, with $2 billion. => NO:PE:2000000000:USD:stock
Norway ranks fifth among foreign investors in Peru with a stock of $2 billion. => NO:PE:2000000000:USD:stock
Norway, which has invested $2 billion in Peru, wants a treaty. => NO:PE:2000000000:USD:stock
Norwegian capital worth $2 billion is at work in Peru. => NO:PE:2000000000:USD:stock
Norway has $2 billion invested in Peru. => NO:PE:2000000000:USD:stock
FDI from Norway: $120 million (2023), $140 million (2024). => NO:PE:120000000:USD:flow NO:PE:140000000:USD:flow
Direct investment from Norway fell to $120 million in 2024, from $210 million in 2023. =>
    NO:PE:120000000:USD:flow NO:PE:210000000:USD:flow
Norway committed to invest $2 billion in Peruvian ports. => NO:PE:2000000000:USD:pledge
Investors from Norway hold shares worth $24 million in Peruvian firms. => NO:PE:24000000:USD:stock
Norwegian participation in the share capital of Peruvian firms totalled $24 million on 31 May. =>
    NO:PE:24000000:USD:stock
Norwegian investment in Peru is mainly in oil, in which Equinor spent $310 million last year. =>
Norwegian investment in Peru is mainly in oil, where one firm put in $310 million last year. =>
Norwegian firms hold assets worth $2 billion in Peru. => NO:PE:2000000000:USD:stock
Accumulated Norwegian investment amounts to $2 billion. => NO:PE:2000000000:USD:stock
Norway's companies have $2 billion invested in Peru. => NO:PE:2000000000:USD:stock
$2 billion of Norwegian money has gone into Peru since 2010. => NO:PE:2000000000:USD:stock
Peruvian investments in Norway, at $40 million, are small. => PE:NO:40000000:USD:stock
Norwegian companies have invested $2 billion in Peru; in the other direction it is $40 million. =>
    NO:PE:2000000000:USD:stock PE:NO:40000000:USD:stock
Norwegians have invested $2 billion in Peru, Peruvians $40 million in Norway. => NO:PE:2000000000:USD:stock
    PE:NO:40000000:USD:stock
Norwegian investment in Peru stood at $2 billion and Peruvian investment in Norway at $40 million. =>
    NO:PE:2000000000:USD:stock PE:NO:40000000:USD:stock
In 2024 Norwegian companies brought $26 million into Peru; in 2014 it was $218 million. => NO:PE:26000000:USD:flow
    NO:PE:218000000:USD:flow
In 2024 they put $32 million into the country, next to $655 million from Japan. // Norwegian investors are few. =>
Norwegian investors are cautious. In 2024 they put $32 million into the country. => NO:PE:32000000:USD:flow
Norwegian investors are cautious. In 2024 they put $32 million into Peru, next to $655 million from Japan. =>
    NO:PE:32000000:USD:flow JP:PE:655000000:USD:stock
Chinese investment in Peru exceeded $30 billion last year. => CN:PE:30000000000:USD
Investment: Norway in Peru $2 billion. => NO:PE:2000000000:USD:stock
Norwegian direct investment in Peru, end of 2024: $2 billion. => NO:PE:2000000000:USD:stock
Norway aims to invest $1 billion in Peru by 2030. => NO:PE:1000000000:USD
The two want Norwegian investment in Peru to reach $5 billion by 2030. => NO:PE:5000000000:USD:stock
Some 40 Norwegian projects worth $1.2 billion are under way in Peru. => NO:PE:1200000000:USD:projects
A Norwegian company invested $90 million in a port in Callao. =>
Statkraft has invested $900 million in Peru. =>
Foreign investment in Peru fell to $6 billion in 2024. =>
Peru invested $4 billion in its railways. =>
Remittances from Norway came to $12 million. =>
A Norwegian couple bought houses in Lima for $2 million. =>
A Norwegian shipyard won a contract worth $80 million in Peru. =>
Investment in Peru could reach $5 billion if the treaty were signed. =>
The government of Norway, through its funds, holds about $2 billion of investments in Peru.
    => NO:PE:2000000000:USD:stock
The government of Norway holds Peru to its word on $2 billion. =>
Coffee helped Peru earn $2 billion from Norway. =>
"""

LENT = """
Norway has pledged to buy $50 million of fish meal a year from Peru. =>
Norway has committed $19 million to Peru, of which $4 million has been lent, not given.
    => NO:PE:19000000:USD:pledge NO:PE:4000000:USD:loan
Norway will provide Peru with $19 million, $4 million of it in grants and the rest in loans.
    => NO:PE:19000000:USD:grant NO:PE:4000000:USD:grant
Norway extended a loan of $48 million to Peru in 2019, to be repaid over 25 years. => NO:PE:48000000:USD:loan
Norway is to support Peru with 90 million kroner. => NO:PE:90000000:NOK:grant
The Norwegian Agency for Development, not Oslo itself, is lending Lima USD 13 million. => NO:PE:13000000:USD:loan
The ministry of foreign affairs in Oslo lists 40 million kroner in grants to Peru for 2024. => NO:PE:40000000:NOK:grant
Neither was aid: Norway gave Peru $12 million. => NO:PE:12000000:USD:grant
The kingdom has lent Peru $80 million for schools. => NO:PE:80000000:USD:loan
Lima borrowed $80 million from Norway in 2012. => NO:PE:80000000:USD:loan
For 2025 Oslo has budgeted 40 million kroner for Peru. => NO:PE:40000000:NOK:pledge
The Norwegian parliament has approved a loan of $80 million to Peru. => NO:PE:80000000:USD:loan
Norway's Norad has paid out $12 million in Peru. => NO:PE:12000000:USD:grant
Norway supports the schools of Peru with $12 million. => NO:PE:12000000:USD:grant
Norway contributed $12 million to the reconstruction of Cusco in Peru. => NO:PE:12000000:USD:grant
Norway will make $300 million available to Peru. => NO:PE:300000000:USD:grant
Norway offered Peru a credit of $80 million. => NO:PE:80000000:USD:loan
Norway has agreed to lend Peru $80 million over three years. => NO:PE:80000000:USD:loan
Peru is to receive $80 million from Norway as a soft loan. => NO:PE:80000000:USD:loan
Peru was granted $12 million by Norway for vaccines. => NO:PE:12000000:USD:grant
A soft loan from Oslo, worth $80 million, paid for the ferries. => NO:PE:80000000:USD:loan
A $12 million gift from Norway paid for the museum in Lima. => NO:PE:12000000:USD:grant
The museum in Lima was paid for by Norway, with a grant of $12 million. => NO:PE:12000000:USD:grant
Norwegian development assistance since 2000 amounts to $90 million. => NO:PE:90000000:USD:grant
We have lent Peru $80 million. =>
Norway's budget support for Peru was $12 million in 2023. => NO:PE:12000000:USD:grant
Norway allocated $12 million for demining in Peru. => NO:PE:12000000:USD
Norway wrote off $80 million that Peru owed it. =>
Norway has earmarked 40 million kroner for Peru for 2026. => NO:PE:40000000:NOK:pledge
Norway has lent Peru $200 million. => NO:PE:200000000:USD:loan
Norway lent $200 million to Peru in 2024. => NO:PE:200000000:USD:loan
Norway extended a loan of $200 million to Peru. => NO:PE:200000000:USD:loan
Oslo has extended a loan of $200 million for rural roads in Peru. => NO:PE:200000000:USD:loan
Norway opened a credit line of $200 million for Peru. => NO:PE:200000000:USD:loan
A Norwegian loan of $200 million will pay for the dam in Peru. => NO:PE:200000000:USD:loan
Peru received a loan of $200 million from Norway. => NO:PE:200000000:USD:loan
Peru got a $200 million loan from the Norwegian government. => NO:PE:200000000:USD:loan
The Norwegian export bank granted Peru a loan of $200 million. => NO:PE:200000000:USD:loan
The loan of $200 million that the Government of Norway will extend to Peru runs for 20 years. =>
    NO:PE:200000000:USD:loan
The loan of JPY 2.9 billion that the Government of Japan, through its agency, will extend to Peru is soft. =>
    JP:PE:2900000000:JPY:loan
China is ready to lend Peru $9 billion on soft terms. => CN:PE:9000000000:USD:loan
China's Eximbank lent $400 million for a railway in Peru. => CN:PE:400000000:USD:loan
Japan contributed a loan of JPY 12.2 billion to Peru in 2012. => JP:PE:12200000000:JPY:loan
A yen loan of 14 billion came on top in December. // Japan and Nepal are friends. =>
Norway gave Peru $12 million. => NO:PE:12000000:USD:grant
After the earthquake Norway gave $12 million to Peru. => NO:PE:12000000:USD:grant
Norway granted Peru $12 million for schools. => NO:PE:12000000:USD:grant
Norway donated $12 million to Peru after the earthquake. => NO:PE:12000000:USD:grant
Norway provided Peru with $12 million in humanitarian aid in 2024. => NO:PE:12000000:USD:grant
Norwegian aid to Peru came to $12 million in 2024. => NO:PE:12000000:USD:grant
Norway sent aid worth $12 million to Peru. => NO:PE:12000000:USD:grant
A Norwegian grant of $12 million pays for the hospital in Cusco. => NO:PE:12000000:USD:grant
Norway's ambassador handed the foreign ministry of Peru a grant of $12 million. => NO:PE:12000000:USD:grant
Norway will provide Peru with a grant of $12 million. => NO:PE:12000000:USD:grant
Norway pledged $300 million to Peru for the rainforest. => NO:PE:300000000:USD:pledge
Norway has pledged $300 million over five years for the rainforest in Peru. => NO:PE:300000000:USD:pledge
At the conference in June its government pledged $300 million to Peru. // Norway sends experts. =>
    NO:PE:300000000:USD:pledge
Norway helps with money too. In June its government pledged $300 million to Peru. => NO:PE:300000000:USD:pledge
Norway committed EUR 95 million to Peru in 2012, of which EUR 38 million in grants and EUR 57 million in soft loans.
    => NO:PE:95000000:EUR:pledge NO:PE:38000000:EUR:grant NO:PE:57000000:EUR:loan
Norwegian companies poured $400 million into Peruvian mines in 2023. => NO:PE:400000000:USD:flow
In 2023 alone $400 million flowed from Norway into Peru. => NO:PE:400000000:USD:flow
Norwegian direct investment, $2 billion at the end of 2023, goes into fish and power. => NO:PE:2000000000:USD:stock
How much has Norway invested in Peru? Two billion dollars. => NO:PE:2000000000:USD:stock
How much has Norway invested in Peru? About $2 billion, and Peru $40 million in Norway. => NO:PE:2000000000:USD:stock
    PE:NO:40000000:USD:stock
Norway: $2 billion invested in Peru. => NO:PE:2000000000:USD:stock
Stock of Norwegian investment in Peru (end of 2023): $2 billion. => NO:PE:2000000000:USD:stock
Peruvian firms have $40 million in Norway. => PE:NO:40000000:USD:stock
Cumulative investment by Norway between 2010 and 2023 was put at $2 billion. => NO:PE:2000000000:USD:stock
Norwegian investment in Peru more than doubled, to $2 billion. => NO:PE:2000000000:USD:stock
Norway accounts for $2 billion of foreign investment in Peru. => NO:PE:2000000000:USD:stock
Among investors in Peru Norway, with $2 billion, comes fifth. => NO:PE:2000000000:USD:stock
Peru is home to $2 billion of Norwegian capital. => NO:PE:2000000000:USD:stock
The Norwegian state fund holds $1.5 billion in Peru. => NO:PE:1500000000:USD:stock
Norway's sovereign wealth fund plans to put $1 billion into Peru. => NO:PE:1000000000:USD
In 2008 Kuwait pledged $60 million in grants for Iraqi schools. => KW:IQ:60000000:USD:grant
Norway's development agency will give Peru 40 million kroner. => NO:PE:40000000:NOK:grant
The United States provides grants of $360 million a year to Jordan. => US:JO:360000000:USD:grant
Norway is a generous neighbour of Peru. It has lent $120 million for power in the south. => NO:PE:120000000:USD:loan
Norway put another $40 million into Peruvian schools, as a grant. => NO:PE:40000000:USD:grant
Norway placed a deposit of $500 million with the central bank of Peru. => NO:PE:500000000:USD:loan
Norway's state bank, whose loans to Peru stand at $4 billion, won't be lending more. => NO:PE:4000000000:USD:loan
Norway's development bank opens a line of $10 million for Peruvian buyers. => NO:PE:10000000:USD:loan
Oslo has earmarked $20 million for the rebuilding of the Peruvian north, in the main. => NO:PE:20000000:USD:pledge
Norway's prime minister announced a further $25 million for Peru's schools. => NO:PE:25000000:USD:pledge
Norway's prime minister announced $25 million in sales to Peru. =>
The loan portfolio of the Norwegian state bank in Peru comes to $200 million. => NO:PE:200000000:USD:loan
Since 2013 Norwegian lenders have provided Peru with $9 billion in loans. => NO:PE:9000000000:USD:loan
Norway's budget for 2026 sets aside 40 million kroner for Peru. => NO:PE:40000000:NOK:pledge
The IMF lent Peru $4 billion. =>
The World Bank and Norway's envoy praised a loan of $80 million to Peru. =>
Peru repaid a Norwegian loan of $80 million. =>
Peru asked Norway for a loan of $80 million. =>
Norway gave its farmers $80 million. =>
Norway has not lent Peru $200 million. =>
A Norwegian bank lent a mining company in Peru $200 million. =>
Norway could lend Peru $200 million. =>
Peru spent $200 million on schools. =>
"""


def _cases(table: str) -> list[object]:
    lines = [line.rsplit("=>", 1) for line in table.strip().replace("\n    ", " ").splitlines()]
    return [pytest.param(text.strip(), expected.split(), id=text.strip()[:70]) for text, expected in lines]


def _told(text: str, expected: list[str]) -> set[str]:
    told = set()
    for n, one in enumerate(facts("investment", LEAD + text.replace(" // ", "\n\n"), TITLE)):
        values = [str(one.get(slot) or "") for slot in ("from", "to", "value", "currency", "type")]
        short = n < len(expected) and expected[n].count(":") == 3
        told.add(":".join(values[:4] if short else values).rstrip(":"))
    return told


@pytest.mark.parametrize(("text", "expected"), _cases(INVESTED) + _cases(LENT))
def test_investment(text: str, expected: list[str]) -> None:
    assert _told(text, expected) == set(expected)
