"""The words of capital: who invests, lends and gives, what the sum is, and what shows that it is something else."""

import re

STATE = "<(?:country|adj|people|capital)>"
SUM = "<(?:money|amount)>"
STOPS = (
    r"(?:and|or|of|in|to|from|has|had|have|is|was|were|are|with|by|at|for|on|said|says|that|which|while|"
    r"as|where|but|than|"
    r"if|into|whose|when|its|their|our|worth|will|would|an?|received?|receives|gets?|got|asked|asks|obtained|secured|"
    r"took|"
    r"repaid|sought|needs|handed|lent|gave|granted|pledged|promised|given|thanked|welcomed)"
)
MODIFIERS = rf"(?:(?:(?:stock|volume|total|value|amount) of (?:the )?)?(?!{STOPS}\b)[a-z][a-z-]*,? ){{0,4}}"
OWNER = rf"{STATE}(?:'s?)?(?:-(?:held|owned|registered|based|backed|run|led|funded))?"

CAPITAL = (
    r"(?:(?:foreign )?direct investments?|investments?(?! (?:bank|fund|forum|agency|authority|agreement|"
    r"treaty|climate|promotion|"
    r"protection|minist|committee|commission|council|cooperation|summit|law|guide|conference|opportunit|"
    r"corporation|plan|project|"
    r"deal|pact|zone|company|companies|arm|firm|vehicle|relations|ties|partner))|fdi|holdings(?! "
    r"(?:company|plc|ltd))|"
    r"(?<!<)capital(?! (?:city|cities|cost|expenditure|goods|market|punishment|gains|region|of <))|"
    r"equity(?! fund)|participations? in the (?:share )?(?:capital|equity)|"
    r"(?:capital )?inflows?|(?<=> )(?:new )?money)"
)
CAPITAL_NOUN = re.compile(rf"\b{CAPITAL}\b")
COMPANIES = (
    r"(?:companies|firms|investors|businesses|business(?=(?:,[^,<>]{1,50},)? (?:has|had|have))|"
    r"enterprises|groups|corporations|conglomerates|developers|"
    r"entrepreneurs|manufacturers|industrialists|industry|banks|funds|holdings|contractors(?= have "
    r"invested)|producers|"
    r"multinationals|retailers|(?:state|wealth|sovereign|pension|government) funds?|miners|carmakers|(?<!<)capital|"
    r"concerns|houses|state funds|businessmen|"
    r"businesspeople|insurers|ones)"
)
INVEST = (
    r"(?:invest(?:ed|ing|s)?|put(?! at)|placed|sunk|sank|pour(?:ed|s)?|plough(?:ed|s)?|plowed|pump(?:ed|s)?|"
    r"inject(?:ed|s)?|"
    r"channell?ed|brought|laid out|"
    r"parked|staked|flow(?:ed|s|n))"
)
INVEST_PLAINLY = r"(?:invest(?:ed|ing|s)?|poured|ploughed|plowed|pumped|injected|sunk|sank)"
HOLD = r"(?:hold|holds|held|have|has|had|own|owned|keep|kept|with)"

LOAN = (
    r"(?:loan portfolios?|loans?|loaned|lends?|lines? of(?= ?$)|lent|lending|credits?(?! (?:card|rating|suisse))|"
    r"credit lines?|lines? of "
    r"credit|credit facilit(?:y|ies)|deposit(?:s|ed)?(?! (?:of|in) (?:gas|oil|ore))|"
    r"on-lent|overdraft)"
)
GRANT = (
    r"(?:grants?(?! (?:access|citizenship|asylum|permission|visas?|a licen))|granted(?! (?:access|"
    r"citizenship|asylum|permission|visas?|a licen|independence))|"
    r"aid|budget support|(?:development |humanitarian |military |financial |technical |budget(?:ary)? |non-repayable |"
    r"macro-financial )+(?:assistance|support|cooperation)|assistance|"
    r"donat(?:ed|ions?|es|ing)|non-repayable|appropriat(?:ed|es|ion)|gifts?)"
)
GAVE = r"(?:gave|given(?! as| by the)|giving|gives?|hand(?:s|ed)(?: over)?(?= )|present(?:s|ed)(?= ))"
PLEDGE = (
    r"(?:budgeted|pledg(?:e[ds]?|ing)|promis(?:e[ds]?|ing)|earmark(?:ed|s)?|set(?:s|ting)? aside|allocat(?:e[ds]?|"
    r"ing)|"
    r"commit(?:s|ted|ment|ments)?|budgeted)"
)
PROVIDE = (
    r"(?:provid(?:e[ds]?|ing)|extend(?:ed|s|ing)?|open(?:ed|s)?|offer(?:ed|s)?|approv(?:e[ds]?|ing)|"
    r"announc(?:e[ds]?|ing)|"
    r"confirm(?:ed|s)?|disburs(?:e[ds]?|ing)|transferr?(?:ed|s)?|convert(?:ed)?|contribut(?:e[ds]?|ing)|"
    r"made available|"
    r"releas(?:e[ds]?|ing)|financ(?:e[ds]?|ing)|fund(?:ed|ing)?|mobili[sz](?:e[ds]?|ing)|agreed|sent|"
    r"plac(?:e[ds]?|ing)|paid|pays|"
    r"support(?:s|ed|(?= (?:the )?<))|assist(?:s|ed)?(?= (?:the )?<)|helps?|helped|makes?|"
    r"put(?= (?:<|another|some|about|up|a further|"
    r"over|nearly|in <))|unveil(?:ed|s))"
)
GIVE = rf"(?:{LOAN}|{GRANT}|{GAVE}|{PLEDGE}|{PROVIDE})"
INSTITUTION = (
    r"(?:governments?|(?:development |central |state |national |export-import |exim |investment |policy |"
    r"promotional )*banks?|eximbank|exim|"
    r"(?:sovereign |wealth |investment |state |development |solidarity )*funds?|agency|ministry|treasury|"
    r"parliament|congress|senate|lenders?|financiers?|"
    r"corporation|cabinet|budget|administration|state|side|authorities|taxpayers?|programmes?|programs?|"
    r"cooperation)"
)
MONEY_NOUN = (
    r"(?:loans?|credits?|credit lines?|lines? of credit|credit facilit(?:y|ies)|deposits?|grants?|aid|"
    r"assistance|funds|"
    r"funding|financing|pledges?|commitments?|contributions?|donations?|gifts?|support|money|support "
    r"package|package)"
)

OTHER = (
    r"(?<!for )(?:trade|exports?(?! credit)|imports?|re-exports|turnover|sales|deliveries|shipments|"
    r"purchases|remittances?|gdp|gross domestic product|output|contracts?|"
    r"contractors|tenders?|orders?|revenues?|profits?|takings|turnovers|salar(?:y|ies)|wages|fines?|"
    r"compensation|debts?|owes?|"
    r"owed|bonds?|reserves|economy of|stakes?|shares?|acquisition|acquired|bought|sold|purchased|takeover|"
    r"bid|ransom|customs duties|earn(?:s|ed|ing)?|"
    r"tax(?:es)?|tariffs?|damages|cost|costs|price|priced|portfolio|market|construction|works|tourists?|"
    r"spending on)"
)
MULTILATERAL = re.compile(
    r"\b(?:imf|international monetary fund|world bank|ebrd|adb|aiib|afdb|ndb|isdb|ifc|iadb|idb|caf|opec "
    r"fund|multilateral|"
    r"paris club|bondholders|green climate fund|global fund|un agenc(?:y|ies)|united nations|"
    r"(?:asian|african|islamic|inter-american|eurasian|new|caribbean|black sea|central american)[a-z ]* "
    r"(?:bank|fund))\b"
)
REFUSED = re.compile(
    r"\b(?:turned down|refus\w+|reject\w+|declin\w+ to|froze|frozen|suspend\w+|cancel\w+|cut|cuts|"
    r"request(?:ed|s)? for|asked for|sought|seeks?|"
    r"ask(?:ed|s|ing)?|appli(?:ed|cation)|lapsed|expired|withdr\w+|never|no longer|not (?:yet )?(?:been )?(?:paid|"
    r"disbursed|released|spent)|worth of goods|"
    r"would add|could add|might|denied|denies|rumou?r\w*|(?<!to be )repaid|repay(?:ment|s|ing)?|paid back|owes|"
    r"interest)\b"
)
# What a sum that stands before it is the price of.
THING = re.compile(
    r" (?!for |to |in |into |on |towards |at |from |with |over )(?:[a-z-]+ ){0,2}(?:mine|plant|factory|bridge|"
    r"railway|road|motorway|port|airport|stadium|deal|"
    r"contract|order|bonds?|pipeline|hotel|tower|"
    r"complex|terminal|dam|refinery|park|campus|hospital|school|factories|plants|ships?|vessels?)\b(?! "
    r"loan| grant| credit)"
)
OWN_PEOPLE = re.compile(
    r"\b(?:to|its|lent|granted|gave|give|own) (?:the |its |local |small |own |poor )*(?:farmers|fishermen|"
    r"pensioners|households|families|"
    r"teachers|citizens|taxpayers|borrowers|hospitals|schools|universities|regions|provinces|soldiers|"
    r"veterans|voters|workers)\b"
)
UNREAL = re.compile(
    r"\b(?:no|not|nor|neither|never|none|nobody|without|cannot|yet to|untrue|false|unfounded|if|unless|might|"
    r"could|may (?!<)|whether|should|"
    r"hypothetical|imagine|perhaps|proposed|proposes|had (?:been )?promised)\b|n't\b"
)
NOT_BILATERAL = re.compile(
    r"\b(?:in|into|to|for|across|throughout) (?:the )?(?:whole |entire |rest of the |developing |arab "
    r")?(?:world|africa|asia|latin america|south america|"
    r"central asia|the gulf|gulf|middle east|region|continent|europe|balkans|western balkans|caucasus|"
    r"islands|pacific|caribbean|"
    r"sub-saharan africa|developing countries|poor countries|emerging markets|<org>|<decoy>)\b|"
    r"\b(?:abroad|overseas|worldwide|globally)\b"
)
PLANNED = re.compile(
    r"\b(?:will|shall|would|"
    r"to be(?! (?:repaid|paid back|returned))|is to|are to|plans? to|planned|intends? to|agreed to|agrees to|pledg\w+|"
    r"promis\w+|earmark\w+|set aside|sets aside|"
    r"budget\w*|offer(?:ed|s)?|undertook|ready to|going to|due to|allocates?|commit(?:s|ted)|announced|"
    r"next year|upcoming|planning|(?:expected|set|due|bound) to)\b|'ll\b"
)
TARGET = re.compile(
    r"\b(?:target|goal|aims? (?:to|at)|objective|hopes? (?:to|for)|wants? to|expects?|seeks?|looks? for|"
    r"by <date>,? to)\b"
)
CUMULATIVE = re.compile(
    r"\b(?:cumulative|cumulatively|accumulated|stock|total(?:s|led|ling)?|position|overall|altogether|to "
    r"date|so far)\b"
)
PROJECTS = re.compile(r"<count:\d+> (?:[a-z<>-]+ ){0,3}projects|projects (?:worth|with|totalling|of)")
OTHER_WAY = re.compile(r"\b(?:other|opposite|reverse) (?:direction|way|flow|figure|sum|stock|position)\b")
COMPARED_WITH = re.compile(
    r"\b(?:surpassed|exceeded|topped|outdone|beaten|behind|ahead of|after|against|compared with|second)\b"
)
PRIVATELY = re.compile(
    r"<people> (?:[a-z]+ ){0,3}(?:sank|put|spent|invested|poured|brought)\b[^.;]*\b(?:houses|flats|homes|villas|"
    r"apartments|"
    r"property|real estate|shops|restaurants)\b"
)
