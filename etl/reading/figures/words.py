"""The words of trade: what opens a topic, what only fills a clause, what shows that a sum is no trade."""

STATE = "<(?:country|adj|people|capital)>"
NAMED = rf"(?:the )?(?P<{{}}>{STATE})"
DEFINITE = (
    r"(?:(?:northern|southern|eastern|western|northerly|smaller|larger|bigger|richer|giant|big|small|other|"
    r"asian|african|"
    r"european|american|baltic|nordic|gulf|island|former|oil-rich|landlocked|partner|host|neighbou?ring|friendly|"
    r"brotherly|sister|fellow) )*"
    r"(?:neighbou?r|kingdom|sultanate|emirates?|emirate|islands?|island|country|state|republic|federation|"
    r"nation|latter|"
    r"partner|union|bloc|archipelago|confederation|principality)"
)
POINTING = (
    rf"(?:it|them|there|therefrom|thereto|us|you|th(?:at|is) (?:country|market|state|nation)|the {DEFINITE}|"
    rf"one another|"
    rf"each other)"
)
OWN = rf"(?:its|their|our|your|his|her|my|the {DEFINITE}'s)"

NEIGHBOUR = (
    r"(?:(?:the|its|our|their) (?:(?:northern|southern|eastern|western|north|south|east|west|"
    r"big|bigger|large|larger|giant|"
    r"small|smaller|tiny|landlocked|immediate|close|closest|fellow) )*(?:neighbou?r|partner|ally|rival)?,? ?|the )?"
)
"""Words that may stand before a state that is named: `its eastern neighbour Mozambique`."""

STOPS = (
    r"(?:and|or|of|in|to|from|the|a|an|has|had|have|is|was|were|are|with|by|at|for|on|said|says|that|which|"
    r"while|as|where|"
    r"recorded|reported|reports|reached|buys|bought|sold|sells|but|than|if|into|put|puts|show|shows|showed|"
    r"counts|counted|against|versus|"
    r"logged|whose|when|its|their|our|sees|saw|up|down|whereas|although|though|because|unless)"
)
VERBS = (
    r"(?:cost|costs|came|rose|grew|fell|reached|totall?ed|amounted|stood|hit|worth|dropped|declined|increased|"
    r"shrank|slipped|made|went|climbed|jumped|exceeded|"
    r"surged|soared|doubled|halved|tripled|dipped|topped|passed|earned|brought|fetched|accounted|constituted|"
    r"remained|continued|growing|falling|rising|being|will|would|"
    r"imports|exports|alone|over|under|last|this|ahead|against|during|since|between|because|after|before|until|"
    r"though|although|so|thus|therefore|he|she|they|it|we)"
)
MODIFIER = rf"(?:(?<![a-z'-])(?!{STOPS}\b)[a-z][a-z-]* )"

WHOLE = frozenset("total overall entire whole global world worldwide foreign combined external international".split())

# The longest first, so that `oil products` is not `oil`.
GOODS = (
    r"(?:agricultural products|petroleum products|pharmaceuticals?|dairy products|fertili[sz]ers?|semiconductors|"
    r"farm products|sunflower oil|vegetable oil|agricultural|oil products|table grapes|cut flowers|"
    r"electricity|electronics|ferroalloys|natural gas|automotive|copper ore|foodstuffs|motor cars|non-energy|"
    r"phosphates?|telephones|vegetables|agri-food|aluminium|chemicals?|computers|crude oil|equipment|"
    r"furniture|hazelnuts|jewellery|livestock|machinery|medicines?|newsprint|olive oil|petroleum|aircraft|"
    r"aluminum|cashmere|ceramics|clothing|diamonds?|footwear|garments?|iron ore|machines|minerals?|palm oil|"
    r"plastics|potatoes|soybeans?|textiles?|tomatoes|tractors|vehicles?|ammonia|apparel|bananas|carpets?|"
    r"cereals|clothes|flowers|jewelry|leather|lithium|non-oil|oranges|poultry|seafood|spirits|sulphur|tobacco|"
    r"uranium|weapons|apples|barley|butter|cattle|cement|cheese|cobalt|coffee|copper|cotton|energy|fruits|"
    r"grains|grapes|metals?|mutton|nickel|phones|rubber|salmon|shrimp|silver|timber|trucks|whisky|chips|cocoa|"
    r"crude|dairy|fruit|fuels?|glass|grain|honey|maize|paper|sheep|ships|shoes|steel|sugar|wheat|arms|beef|"
    r"beverages?|drinks?|beer|cars?|coal|corn|eggs|farm|fish|food|gold|lamb|meat|milk|nuts|pulp|rice|salt|soya|toys|wine|wood|"
    r"wool|yarn|gas|lng|oil|tea)"
)
EMPTY_GOODS = (
    r"(?:goods|products|merchandise|exports?|imports?|sales|deliveries|supplies|shipments|purchases|wares|"
    r"commodities|"
    r"items|cargo|produce|origin|the rest|everything|it|that|those|these|services|goods and services)"
)

EXPORTS = (
    r"(?:exports? and re-exports|exports(?! credit)|export (?=of|volume|earnings|value|sales|deliveries)|"
    r"re-exports|sales|shipments|deliveries|supplies|earnings(?= (?:in|from|of) )|(?<=our )earnings)"
)
IMPORTS = r"(?:imports|import (?=of|volume|value|bill)|purchases)"
TURNOVER = (
    r"(?:(?:shipments|deliveries|exports|sales) of (?:both|the two)(?: sides| countries| states)"
    r"(?: together| combined)?|"
    r"(?:shipments|deliveries|exports|sales) of <both>(?: together| combined)?|"
    r"commodity turnover|trade(?:-| )turnover|turnover(?: of goods| of trade)?|trade volumes?|"
    r"trade exchanges?|goods trade|"
    r"volume of (?:the )?(?:mutual |bilateral |two-way |reciprocal )?(?:trade|commerce)(?: turnover)?|"
    r"exchanges? of goods(?: and services)?|(?:goods|commodity|commercial|merchandise) exchanges?|two-way total|"
    r"exchange(?:(?= (?:of|at|for) <)|(?<=the exchange)(?= (?:(?:was|rose|fell|grew|shrank|came|stood|reached|had|has|"
    r"increased|declined)\b|(?:in (?:the |that )?|with |between )<))|"
    r"s?(?= between (?:<|the (?:<|two|sides|countries)|them|us|both)))|business(?= between <)|"
    r"commerce(?! (?:minist|department|secretar|and industry|chamber|commission))|"
    r"trade(?! (?:minist|agreement|deals?\b|pact|partner|offic|mission|deleg|commission|council|fairs?\b|union|"
    r"secretar|"
    r"represent|polic|barrier|wars?\b|tension|talks|relations|ties|links?\b|promotion|envoy|facilitation|"
    r"routes?\b|corridor|forum|"
    r"blocs?\b|data|statistics|figures|numbers|tariff|treat|zone|attach|chamber|and economic|and investment|disput|"
    r"deficit|surplus|gap|balance|imbalance|shortfall|negotiat|preferenc|liberali[sz]|restriction|embargo|"
    r"regime|rules|"
    r"obstacles|concessions|credit|financ|body|bodies|association|show|house|committee|cooperation|fund|bank|law|"
    r"sanctions|growth|official|chief|and (?:industry|customs|transport|development|labou?r|agriculture|"
    r"cooperation|tourism)))|"
    r"traffic (?=both ways|in both directions))"
)
BALANCES = r"(?:difference(?= of <money>)|surplus|deficit|shortfall|gap|imbalance|balance)"

OTHER = (
    r"(?:invest(?:ments?|ed|ing|s|ors?)?|fdi|loans?|lends?|lent|lending|credit|credits|grants?|aid|assistance|gdp|"
    r"gross domestic product|economy of|funds?|funding|financing|budget|debts?|owed?|contracts?|tenders?|"
    r"remittances?|tourists?|"
    r"tourism|revenues?|profits?|takings|wages|salar(?:y|ies)|programmes?|programs?|bonds?|fines?|compensation|"
    r"subsid(?:y|ies)|"
    r"reserves|holdings|portfolio|capital(?! goods)|stakes?|shares?|(?<!at a )costs? of|construction|"
    r"pledged?|donat(?:ed|ion|ions)|"
    r"deposit(?:s|ed)?|orders?|deals?|projects?|package|price tag|market cap|net worth|box office|jobs|tonnes|"
    r"tons|litres|barrels|"
    r"passengers|visitors|travellers|people|population|inhabitants|students|duty|duties|tariffs?|taxes|"
    r"smuggl\w+|penalt\w+|"
    r"customers|savings|insurance|foreign trade(?! (?:turnover )?(?:with|between))|factory|plant|pipeline|"
    r"railway|bridge|port|"
    r"earn worldwide|allocated|earmarked|spent|bailout|imf|world bank|facility|swap|stock of)"
)

FILLER = (
    r"(?:s|counts|books|lists|values|sees|change|back|give|gave|tells?|own|count|report|dollars|euros|agency|ministry|bureau|office|institute|"
    r"service|authority|customs|our|my|rosier|different|larger|smaller|"
    r"bigger|consisted|gains?|gained|increment|increases|decrease[sd]?|rises|falls|drops|declines|jump|surge|slump|dip|"
    r"decline|expansion|contraction|reduction|plus|minus|recording|represents?|represented|representing|marks|"
    r"marked|means|marking|meaning|making|it|its|"
    r"they|them|this|that|these|those|the|a|an|of|in|at|to|from|for|by|on|and|or|but|with|as|against|compared|"
    r"while|which|who|total|totals|figures?|volume|volumes|sum|amount|value|worth|was|were|is|are|be|being|had|"
    r"been|has|have|having|did|"
    r"not|came|come|comes|coming|reached|reach|reaching|rose|risen|rise|rising|grew|grown|grow|growing|growth|"
    r"increased?|"
    r"increasing|climbed|climbing|jumped|surged|soared|edged|went|gone|going|fell|fallen|fall|falling|dropped|"
    r"drop|declined?|declining|"
    r"shrank|shrunk|shrinking|contracted|contracting|slipped|dipped|sank|slid|plunged|crashed|recovered|"
    r"rebounded|stood|stands|amounted|amounts|amounting|"
    r"totalled|totaled|totalling|totaling|hit|hits|topped|exceeded|exceeding|exceeds|passed|crossed|made|makes|"
    r"making|up|down|more|less|higher|"
    r"lower|above|below|than|only|just|even|still|already|again|now|then|thus|too|also|some|about|around|"
    r"roughly|nearly|"
    r"almost|over|under|mere|barely|modest|record|further|so|far|year|years|month|months|period|same|corresponding|"
    r"earlier|before|previous|preceding|whole|full|recorded|registered|reported|posted|logged|found|counted|put|puts|"
    r"shows?|showed|arrives?|arrived|gives?|reckons?|reports?|says|said|say|according|data|statistics|respectively|"
    r"average|all|each|one|two|together|both|another|alone|including|expanded|expanding|narrowed|widened|"
    r"revised|upwards|downwards|"
    r"doubled|tripled|quadrupled|trebled|halved|where|when|last|first|since|until|till|between|during|through|"
    r"however|though|yet|"
    r"calendar|fiscal|financial|year's|month's|stable|unchanged|flat|there|here|number|versus|vs|or|ie|namely|goods|"
    r"respectively|no|once|meanwhile|per|cent|annual|annually|instead|i|we|admit|note|there|country|countries|"
    r"either|side|mark|"
    r"threshold|estimated|estimate|put|result|accounts|account|accounting|accounted|leaving|left|turn|return|"
    r"former|latter|twice|double|triple|treble|quadruple|times|contrast|thing|thereof|current|whereas|quarter|part|rest|remaining|remainder)"
)

RISE = (
    r"(?:up|rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|growth|increase[sd]?|increasing|climbed|"
    r"climb|climbing|jump(?:ed)?|"
    r"jumping|surge[d]?|surging|soar(?:ed)?|soaring|gain(?:ed)?|gains|expanded|expand|expansion|expanding|"
    r"edged up|advanced|added|"
    r"swelled|swell|picked up|improved|rebounded|recovered|higher|ahead|widened|plus|leapt|leaped|upturn|"
    r"progress(?:ed)?|hike|increment)"
)
FALL = (
    r"(?:down|fell|fallen|fall|falls|falling|dropp?(?:ed|ing)?|drops|declined?|declines|declining|"
    r"decrease[sd]?|decreasing|shrank|shrunk|"
    r"shrinking|shrinkage|contracted|contracting|contraction|slipped|slip|slipping|dipped|dip|sank|sunk|slid|"
    r"slide|sliding|plunged|plunge|slumped|slump|"
    r"tumbled|crashed|lost|loss|eased|retreated|narrowed|minus|reduced|reduction|lower|plummeted|weakened|"
    r"edged down|receded|cut)"
)
TARGET = (
    r"\b(?:should (?:reach|rise|grow|exceed|climb|come to|amount)|targets?|targeted|targeting|goals?|aims?|aimed|"
    r"aiming|objectives?|intends?|intend|ambitions?|"
    r"aspir\w+|task|want(?:s|ed)?|striv(?:e|es|ing)|"
    r"wishes|plans? to|planning to|pledged to|undertook|agreed to (?:raise|bring|increase|lift|double|triple|"
    r"treble|quadruple|boost|take|expand|grow|push|drive|scale|step up)|resolved to|is to reach|are to reach|"
    r"is to rise|is to grow|to be (?:raised|brought|increased|lifted)|"
    r"seeks?|seeking|eye|eyes|eyeing|"
    r"hop(?:es?|ed|ing) (?:to|that|for)|set (?:themselves|itself|ourselves)|(?:would|should) like|"
    r"determined to|"
    r"asked for|propose[sd]?|aim to|milestone|benchmark|bring(?:ing)? (?:it|(?:the )?(?:mutual |bilateral |"
    r"two-way |annual )*(?:trade|turnover|volume|figure|total|exchange)[^<.;]{0,40}) to|committed to|"
    r"rais(?:e|ing) (?:it|(?:the |their |our |its )?(?:mutual |bilateral |two-way |annual )*(?:trade|turnover|"
    r"volume|figure|total|exchange|commerce)[^<.;]{0,40}) to|vow(?:s|ed)? to)\b"
)
FORECAST = (
    r"\b(?:forecasts?|projected|projects|projections?|expected to|expects?|is likely to|predict(?:s|ed)?|"
    r"estimates? that|will (?:reach|exceed|pass|top|hit|rise to|grow to|come to|amount to|cross)|"
    r"could (?:reach|be|exceed|hit|rise to|grow to|top|pass)|on (?:track|course) (?:to|for)|heading for|"
    r"set to (?:reach|exceed|pass|hit|top))\b"
)
BEHIND_A_SUM = (
    r"(?:will|mark|earned|if|sold|bought|exported|shipped|ahead|thanks|chiefly|mainly|mostly|among|because|so|he|she|"
    r"travelled|rolling|rolled|back|euros?|dollars?|between|under)"
)
