"""The rules of the chunks: one letter for people, pairs, places, dates, numbers and each family of verbs."""

# Words that stand before a name, or between an office and its holder.
_TITLES = (
    r"the|his|her|its|their|our|a|an|mr\.?|mrs\.?|ms\.?|dr\.?|eng\.?|h\.e\.|he|hh|hrh|hm|"
    r"smt\.?|shri\.?|hon\.?|prof\.?|excellency|highness|majesty|royal|sheikh|sheikha|prince|princess|king|"
    r"queen|sultan|emir|amir|sir|dame|lord|general|gen\.|honou?rable|new|newly|elected|visiting|"
    r"outgoing|then|former|deputy|acting|first|union|federal|"
    r"counterpart|counterparts|colleague|colleagues|host|guest|opposite|number|leader|leaders|"
    r"envoy|homologue|peer|visitor|neighbou?r|strongman|premier|"
    r"co-chair|predecessor|successor|special|minister-delegate"
)
_PRE = (
    rf"(?:(?:(?:{_TITLES})(?=[ ,])|<office> of (?:the )?<country>(?= (?:mr\.? |ms\.? )?<person>)|"
    rf"<(?:adj|office|org|sector|ordinal:\d+)>(?:[’']s)?|<(?:country|"
    rf"capital|city|both)>(?:'s?(?= )|(?= <office>| (?:counterpart|colleague|host|guest|leader|"
    rf"president|premier)))|\([^)<]{{1,12}}\)|–|-)(?:,? ?|-)){{0,9}}"
)
AUX = (
    r"(?P<aux>(?:(?:has|have|had|having|will|would|shall|should|may|might|can|could|is|are|was|"
    r"were|did|does|do|to|going|due|set|expected|scheduled|planned|plans|"
    r"hopes|wants|intends|agreed|planning|slated|not|never|be|been|being|said|awaited|also|then|"
    r"since|now|last|first|recently|already|later|both|each|again|once|twice|next|"
    r"just|earlier|himself|herself|themselves|so|subsequently|personally|separately|briefly|"
    r"officially|reportedly|invited|accepted|ready|'ll|'s|'d|'ve)(?:,)? ){0,6})?"
)
_PREP = (
    r"(?P<prep>with|by|of|for|from|to|between|against|alongside|under|before|and|&|plus|as well as|"
    r"together with|than|like|per|where|when|after)"
)
_OFFICES = (
    r"leaders|presidents|premiers|ministers|heads of (?:state|government)|men|women|sides|delegations|"
    r"co-chairs|statesmen|interlocutors|diplomats|teams|officials|politicians|chiefs|principals"
)
_PLACE = r"<(?:capital|city|country)>(?! (?:palace|hotel|house|hall))"
_IN = r"(?:in|at|near|outside|inside|on|across)"
_TO = r"(?:to|into|for|onto)"
# Somebody as the object right behind a verb, and the meals to which he is asked.
_WHOM = (
    r"(?:him|her|(?:the |his |her |its )?(?:(?:own|new|visiting|<adj>|<country>'s?) )*"
    r"(?:(?:<office>|counterpart|colleague),? )*(?:mr |mrs |ms |dr )?<person>|(?:the|his|her) (?:guest|visitor))"
)
_MEAL = r"(?:(?:a|an|the|state|official|working|gala|late|private) )*(?:dinner|lunch|luncheon|breakfast|supper|banquet)"
CHUNKS: tuple[tuple[str, str], ...] = (
    # letter, words
    ("B", r"<body>"),
    ("C",
        rf"(?:\bthe )?(?:<adj>(?:, <adj>)*,? and <adj>) (?:<office>s?|{_OFFICES}|experts|"
        rf"negotiators)(?! <person>|, <person>)|"
        rf"\b(?:officials|ministers|delegations|experts|representatives|negotiators|diplomats|teams) "
        rf"(?:of|from) (?:the )?"
        rf"<country>(?:, <country>)* and (?:the )?<country>|"
        rf"(?<!the )(?<![a-z]> )<office> of (?:the )?<country>(?:, <country>)*,? and (?:the )?<country>|"
        rf"\b(?:officials|delegations|experts|representatives|negotiators|diplomats|teams) (?:of|"
        rf"from) (?:the )?<both>|(?:(?P<cprep>between|of|by) )?(?:(?:the|both|these) )?(?:(?:two|"
        rf"<count:2>|both|three|<count:3>|same) )+(?:(?:foreign|prime|visiting|state|neighbou?ring|"
        rf"<adj>) )*(?:<office>|{_OFFICES})(?! <person>|s? <person>|, <person>)|(?:<both>|"
        rf"\b(?:the pair|the two(?: of them)?|they|the duo)\b|\bthe <count:2>(?= (?:of them )?(?:have|"
        rf"had|has|rang|met|spoke|talked|also|then|will|are|were|first|last|sat|agreed|signed|"
        rf"discussed|may|themselves)\b)|\b(?P<cprepb>between) them\b)|\b(?:the|"
        rf"both) (?:{_OFFICES})\b(?! of)"),
    ("P", rf"(?:\b{_PREP} )?(?P<pre>{_PRE})(?:\b(?:mr|mrs|ms|dr|he|hh)\.? )*<person>(?P<gen>'s?(?![a-z]))?"),
    ("O",
        r"(?:\b(?P<oprep>with|by|of|for|from|to|between|and) )?(?:\b(?:the|its|their|our|his|her|"
        r"a)\b |<adj> |<country>'s? |<capital>'s? |\bthe <country> (?=<office>))"
        r"(?:(?:new|visiting|then|former|host|<adj>|<country>'s?|own|first|deputy) )*<office>"
        r"(?! <person>|, <person>|, <adj> <person>| \w+ <person>)(?P<ogen>'s)?|\bthe <people>(?P<ogenb>'s)?"),
    ("G",
        r"\b(?:(?P<gprep>with|by|of|for|to) )?(?:his|her|their|the|its|our) (?:own )?(?:<(?:adj|"
        r"country)> )?(?:host|hosts|guest|guests|visitor|counterpart|colleague|opposite number|"
        r"homologue|interlocutor)\b(?P<ggen>'s)?"),
    ("H", r"\b(?:he|she|i)\b"),
    ("m", r"\b(?:him|her(?! [a-z<])|(?<=gave )her(?= (?:dinner|lunch|breakfast))|me)\b"),
    ("h", r"\b(?:his|her|my|whose)\b"),
    ("W", r"\b(?:who|whom)\b"),
    ("R",
        r"\b(?:where|when|while|after which|as(?! (?:the |an? |its |his |her )?(?:<adj> |then |deputy )*<office>))\b"),
    ("s", r"\bsince (?:[^,;.<]|<(?!date|person)[^>]*>){0,70}?<date>"),
    ("D",
        r"(?:\b(?:on|in|from|during|until|till|by|before|throughout|over|for|of|"
        r"at the end of) )?(?:(?:late|early|mid-?|the) ?)?<date>"),
    ("I",
        rf"\b{_IN} (?:(?:the|nearby|neighbou?ring|central|downtown|southern|northern|eastern|western|"
        rf"both) )*{_PLACE}|\b(?:here|hereto)\b|\bin town\b|(?<!bear )\bwith us(?= (?:from|on|until|for|in)\b|"
        rf"[.,;]|$)|\b{_IN} (?:the|our) (?:<adj> capital|capital|"
        rf"host country|country|kingdom|city|island|sultanate|emirate|republic|<adj> (?:city|resort|"
        rf"port|town) of <(?:city|capital)>|[a-z]+ (?:city|resort|port|town|village) of <(?:city|"
        rf"capital)>)\b|\bin (?:our city|our midst)\b"),
    ("T",
        rf"\b{_TO} (?:(?:the|nearby|neighbou?ring|our) )*(?:{_PLACE}|<adj> capital|capital|"
        rf"host country|country|kingdom|island|sultanate|emirate|republic)"),
    ("F", rf"\b(?:from|out of) (?:the )?{_PLACE}"),
    ("J", r"\bthere\b(?! (?:is|are|was|were|will|has|have|had|be|remains)\b)"),
    ("Z", rf"(?:\bof )?(?:\bthe )?{_PLACE}(?!'s|-|–)"),
    ("N", r"<ordinal:\d+>(?! (?:day|half|part|stage|place|phase|step|floor|week|quarter|generation)\b)"),
    ("Q", r"<count:\d+>(?![- ]days?\b)(?: (?:times|occasions|meetings|visits|trips|calls|rounds))?"),
)  # fmt: skip
VERBS: tuple[tuple[str, str], ...] = (
    ("M",
        r"(?:met|meets?|meet|conferred|confers?|conferring|sat down|sits? down|sitting down|sat(?= with)|"
        r"saw each other|sees? each other|seen each other|(?:got|get|came|come|comes) together|"
        r"(?:came|come|comes|emerged?|emerges) (?:out of|from) [^,;.]{0,40}(?:talks|meeting)|"
        r"gathered|gathers?|brought together|brings together|convened(?= with)|huddled|parleyed|"
        r"lunched|dined|dines?|(?:spent|"
        r"spends) (?:<count:\d+>|several|two|three|an?|the|over|more than|nearly) ?(?:hours?|minutes|"
        r"afternoon|morning|evening)(?= in [^,;.]{0,30} with| with| together)|(?:gave|gives?|giving|"
        r"hosts?|hosted|offered|throws?) (?:(?:a|an|the|state|official|working|gala|his|"
        r"her) )*(?:dinner|lunch|reception|banquet|luncheon)(?= for| in hono)|"
        rf"(?:took|takes?|treated)(?= {_WHOM} to {_MEAL})|(?:gave|gives?|offered|stood)(?= {_WHOM} {_MEAL})|"
        rf"(?:called|calls|calling|call) on(?= {_WHOM}(?! to\b)(?=[ ,.;]))|came face to face|compared notes|caught "
        rf"up(?= with)|"
        r"(?:(?<=by )|(?<=before )|(?<=after ))meeting(?= (?:the |his |her |its )?(?:(?:<adj>|<country>'s?) )*"
        r"(?:<office>,? )*(?:<person>|counterpart))|"
        r"(?:(?<=whom he )|(?<=whom she )|(?<=whom they ))(?:saw|had seen)\b|sat (?:opposite|across from)(?= )|"
        r"paid (?:a|his|her) (?:courtesy )?call on(?= )|"
        r"(?:shook|shakes?) hands(?= (?:[^,;.<]{1,25} )?with )|(?:saw|sees?|seen|seeing)(?= (?:the |his |her |"
        r"its )?(?:(?:own|new|<adj>|<country>'s?) )*(?:<office>,? )*"
        r"(?:mr |mrs |ms )?(?:<person>|counterpart|opposite number|colleague|homologue)"
        r"(?:[,.;]|$| (?:<person>|<date>|(?:in|on|at|there|here|again|for|after|before|during|and|this|last) )))|"

              r"(?:held|holds?|holding|had|have|having|finished|concluded|conducted|conducts?|opened|"
              r"began|exchanged) (?:(?:a|an|their|his|her|the|brief|long|one-on-one|extended|"
              r"closed-door|two-hour|bilateral|separate|face-to-face|<count:\d+> hours of|almost|"
              r"nearly|over|more than|delegation-level|formal|informal|first|further|official|"
              r"tete-a-tete|private|intensive|detailed|political|technical|high-level|working|"
              r"wide-ranging|lengthy|fruitful|<ordinal:\d+>|restricted|expanded|trilateral|tripartite|"
              r"number of|round of|series of|rounds of|joint|several|warm|very|good|"
              r"annual) ?)*(?:talks|meetings?|negotiations|consultations|discussions|dinner|lunch|"
              r"breakfast|audience|tete-a-tete|summit))\b"),
    ("U",
        r"(?:received(?! (?:a|another) (?:phone |telephone )?call)|receives?|receiving|hosted|hosts?|hosting|"
        r"welcomed|welcomes?|welcoming|greeted|"
        r"entertained|entertains|played host to|plays? host to|playing host to)\b"),
    ("E",
        r"(?:chaired|co-chaired|chairs|co-chairs|chair|co-chair|chairing|co-chairing|presided|"
        r"presides?|presiding|presided over|opened|"
        r"(?:headed|led)(?! (?:a|the|his|her) (?:[a-z-]+ ){0,3}(?:delegation|mission|group)"
        r"(?: of [a-z<>:0-9 -]{1,40}?)? to <))\b"),
    ("L",
        r"(?:spoke|speaks?|spoken|talked|talks(?= by phone| over the)|phoned|telephoned|telephones|"
        r"(?:took|takes|received|had) (?:a|another) (?:(?:phone|telephone) )?call(?= (?:from|with) )|"
        r"rang|rung|rings?|called(?! for| on| off|,| the| a| it)|"

              r"(?:held|holds?|had|have|made) (?:(?:a|an|their|his|her|the|<ordinal:\d+>|first|long|"
              r"brief|another|warm) )*(?:telephone|phone|video|virtual|online)(?:[ -](?:conversation|"
              r"call|talks?|conference|meeting|exchange)s?)|videoconferenced)\b|(?:by|in|via|during|"
              r"over|through) (?:an? |the )?(?:[a-z]+ )?(?:video|phone|telephone)[- ]?(?:calls?|link|"
              r"conference|conversation|talks)\b"),
    ("x",
        r"(?:signed|raised|elevated|proclaimed|unveiled|inaugurated|reviewed|discussed|"
        r"exchanged views|launched|announced|adopted|agreed(?= (?:to|on|that)\b))\b"),
    ("K",
        r"(?:talks|meetings?|negotiations|consultations|conversations?|discussions|tete-a-tete|"
        r"(?:video|tele|phone|telephone)[ -]?(?:conferences?|conversations?|calls?|talks)(?= (?:of|between|with))|"
        r"telephone call|phone calls?|calls?(?= (?:between|with|to))|lunch|dinner|audience|"
        r"encounters?|summits?)\b"),
    ("k",
        r"(?:took place|takes place|take place|taking place|held|"
        r"holds?(?= (?:its|their|the|a) <ordinal)|convened|convenes?|was hosted|"
        r"assembled|assembles?|joined|joins?)\b"),
    ("v",
        r"(?:(?:(?P<vtype>state|official|working|private|unofficial) )|(?:first|last|maiden|historic|"
        r"brief|short|long|landmark|friendly|fraternal|return|own|recent|inaugural|ceremonial|"
        r"previous|<ordinal:\d+>|one|new|planned|surprise|rare|foreign|overseas|and|ministerial|"
        r"presidential|royal|familiari[sz]ation|day-long) |(?P<days><count:\d+>|one|two|three|four|"
        r"five|six|seven|eight|nine|ten|\d+|several)[- ]days?(?:-long)? )*(?:visits?|trips?|journeys?|"
        r"tours?|stays?(?! (?:where|as|at|the|put|in force)\b)|sojourn|pilgrimage|stopovers?|stop-overs?|"
        r"(?:(?<=made a )|(?<=make a )|(?<=making a )|(?<=brief )|(?<=short ))stop(?= in <)|"
        r"(?<=his )<count:\d+> days(?= in <)|"
        r"(?<=her )<count:\d+> days(?= in <))\b"),
    ("V",
        r"(?:(?:lead|leads|led|head|heads|headed|leading|heading) (?:a|an|the|his|"
        r"her) (?:[a-z-]+ ){0,3}(?:delegation|mission|group)(?: of [a-z<>:0-9 -]{1,40}?)?(?= to <)|"
        r"visited|visiting|visit(?! to| of|"
        r" by| in)|travelled|traveled|travels?|travelling|traveling|came(?= over| to| back| here|"
        r" there| in| on| down| with| for|,)|come(?= to| over| here| there| back)|comes?(?= to| over|"
        r" here| there| back)|coming(?= to| on| over| here| there| back)|flew|flies|fly|flown|flying|"
        r"arrived|arrives?|arriving|"

              r"got(?= to <)|gets(?= to <)|reached(?= <)|reaches(?= <)|"
              r"(?:stepped|steps|step) off (?:the|a|his|her|their) (?:[a-z]+ )?(?:plane|aircraft|jet|flight)|landed|"
              r"lands?|jetted(?= (?:in|into|to|off)\b)|set off(?= for)|touched down|touches down|went|goes|go|"
              r"gone(?= to| on)|going to(?= <)|"
              r"went on|travelled on|journeyed|drove|returned|returns?|toured|tours|headed(?= to|"
              r" for)|heads(?= to| for)|heading(?= to| for)|dropped in on|called in at|stopped over|"
              r"stopped|(?:(?:continue[sd]?|proceed(?:s|ed)?)(?: on)?|moves? on|moved on)(?= to <)|set foot|"
              r"set out|sets out|"

              r"left(?!-)|leaves?(?! out)|leaving(?! out)|departed|departs?|departing|took off|"
              r"takes off|flown out|off(?= to)|concluded|concludes?|concluding|ended|ends?|ending|"
              r"began|begins?|begun|begin|started|starts?|paid|pays?|pay|paying|made|makes?|make|"
              r"making|undertook|undertakes?|"

              r"expects|expect|expected|awaited|due|scheduled|planned|seen|welcome back|spent|spends?|"
              r"stays?(?= (?:in|at|here|there|with|on|for|until|till|overnight|a)\b)|stayed|rounding off|"
              r"rounded off|wrapped up|winds? up|wound up|taken|took|"
              r"takes?(?= (?:him|her|<|the <|mr))|"
              r"(?:brought|brings?)(?= (?:him|her|<(?:person|office|adj|country)|the <|mr))|"
              r"attended|attends?|bound|sworn|swept|staying)\b"),
    ("b",
        r"been(?= to\b)|(?:was|were|is|are|be|been|being|isn't|wasn't)(?: (?:last|back|again|also|then|off|himself|"
        r"herself))*(?= in| at| here| there| back| last| off| due| expected| awaited| on| before|,)"),
    ("A", r"(?:accepted|accepts?|accepting)\b(?: (?:an|the|his|her|their|with \w+))*(?: \w+)? invitations?\b"),
    ("Y", r"(?:invited|invites?|invitations?|inviting)\b"),
    ("S",
        r"(?:said|says|told|tells|added|noted|stressed|announced|recalled|recalls|explained|confirmed|"
        r"insisted|admitted|joked|observed|according to|claims?|claimed)\b"),
)  # fmt: skip
BREAKS = (
    r";|(?<!count)(?<!ordinal):| – |(?<!smt)(?<!shri)(?<!hon)(?<!prof)(?<!h\.e)\. |\bbut\b|\bwhile\b|\bwhereas\b|"
    r"\bthe(?= <ordinal:\d+> (?:having|being|was|had|took)\b)"
)
