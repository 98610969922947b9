"""Phrases of whether a mission is at work: opened, shut, planned, wished for or turned down."""

import re

GAVE_WAY = re.compile(r"\b(?:g[ai]ven? way to|gives way to|(?:replaced|succeeded) by)\b")
NOTED_PLAN = re.compile(
    r"(?: – | \()(?:decided|planned|approved|announced|agreed|to (?:open|be opened|follow)|due|opening)\b|"
    r", (?:to (?:open|be opened|follow)|(?:long )?(?:planned|promised|announced|approved)|opening)\b"
)
NOT_CLOSED = re.compile(
    r"\b(?:not|never|nor|neither|denie[sd]|ruled? out|consider\w*|threat\w*|weigh\w*|propos\w*|discuss\w*|spared)(?: "
    r"[a-z]+){0,3}? "
    r"(?:clos|shut|withdr)"
)
FOLLOWED = re.compile(r"\b(?:is|are|will) (?:soon )?(?:to )?be (?:followed|joined|complemented) by\b")
CLOSED = re.compile(
    r"\b(?:clos(?:ed|ure|es|ing)|given up|abandoned|discontinued|wound up|shut(?:tered| down)?|"
    r"no longer|ceased|withdr[ae]wn?)\b"
)
NOW = re.compile(r"\b(?:opens|inaugurates?|closes|moves|is (?:opened|closed|inaugurated|moved))\b")
ADDED = re.compile(
    r"\b(?:in addition to|alongside|besides|on top of|next to|after) (?:the |those |its |their |an? )?(?:[a-z]+ )?$"
)
NOT_AGAIN = re.compile(r"\b(?:not|never|nor) (?:[a-z]+ )?(?:be )?reopen")
OPENS = re.compile(
    r"\b(?:is|are|will)(?: to)? be (?:relocated|moved|transferred|renovated|expanded|enlarged|rebuilt|"
    r"strengthened)\b(?! to <)|"
    r"\bwill (?:also |soon |then )?(?!also |soon |then |be (?:an?|one|two|the)\b|(?:be )?(?:re-?open|open|mov(?!\w+ "
    r"to new)|clos|relocat|transfer|inaugurat|establish|set up|follow|start|begin|come|operate|work|upgrad|rais|"
    r"become|joined|added|found|located|there|in )|take up|get|have|house|host|exist|stand|move into)(?:be )?[a-z]+"
)
OPENED = re.compile(
    r"\b(?:(?:re-?)?open(?:ed|s|ing)|dat(?:es|ing) (?:back )?(?:from|to)|goes back|followed|run|returned the "
    r"compliment|appointed|inaugurat\w+|began|start\w*|resum\w+|set up|established|since|raised|upgraded|"
    r"elevated|converted|took up (?:its )?(?:work|duties|business)|took up)\b|<ordinal:1> (?:callers|visitors|"
    r"visas|clients|applicants)\b|\(<date>\)"
)
FUTURE = re.compile(
    r"\b(?:plans?|planned|intends?|decided|announced|agreed (?:on|to)|to (?:add|open|be opened|establish)|will|"
    r"would (?:be|start|begin|open)\b|yet to open|"
    r"in preparation|being (?:prepared|set up|built)|"
    r"is to|are to|soon|due to|opens (?:in|on) <date>|opens an?)\b"
)
REOPENED = re.compile(r"\bre-?open(?:ed|s|ing)?\b|\bopens again\b|\bopen(?:ed)? again\b|\bresumed\b")
OF_OTHERS = re.compile(r"\b(?:in office|took office|appointed|headed by|run by)\b[^;.]*$")
"""What makes a date behind a mission one of those who run it."""

REOPENED_ON = re.compile(
    r"\b(?:re-?open(?:ed|s)|open(?:s|ed)? again|resumed)(?: work| it| them| its doors)? (?:(?:again|only|in|on|"
    r"since) )*(<date>)"
)
ADDRESSED = re.compile(
    r"\b(?:may|can|could|should|might) (?=(?:also |either )?(?:turn|address|apply|contact|call|write|go|visit|"
    r"be (?:reached|found)))"
)
REFUSED = re.compile(
    r"\bno (?:decision|agreement|plan)|\b(?:proposal|request|idea|plea|mooted|talk) (?:for|to|of|about)?|\brefus|"
    r"\b(?:rumou?rs?|stories|calls|demands|dreams?|hopes?) (?:of|about|for) |\breports (?:of|about) (?:an?|another|"
    r"plans|new) |"
    r"\breject"
)
WISHED = re.compile(
    r"\b(?:would (?:[a-z]+ )?(?:love|like|welcome|prefer|appreciate)|ask(?:ed|ing|s) (?:whether|if|for)|wants?|wanted|"
    r"wish(?:es|ed)?|long(?:s|ed) (?:for|to)|hop(?:es|ed)|dreams?|lobb(?:y|ies|ied)|keen|eager|(?:is|are|was|"
    r"were) (?:still |also )?"
    r"(?:considering|weighing|mulling|studying|exploring|examining|discussing|debating)(?! (?:clos|shut|"
    r"mov)))\b[^,;:<]*(?:<(?:adj|"
    r"country)>(?:'s)?[^,;:<]*)?$"
)
TURNED_DOWN = re.compile(
    r"\b(?:was|were|is|are|been|being) (?:only |merely |once |briefly |also |first |long |being )?(?:studied|weighed|"
    r"mooted|"
    r"floated|(?:considered|discussed|suggested|examined|contemplated|debated|proposed|talked (?:of|about))"
    r"(?! (?:as|the|an?|one)\b))(?![^.;]*\b(?:opened|inaugurated|stands|works)\b)|"
    r"\b(?:is|are|was|were) (?:untrue|false|unfounded|groundless|baseless|invented|premature)\b|"
    r"\b(?:not on the agenda|not (?:planned|foreseen|envisaged|intended)|off the table|out of the question|turned "
    r"down|rejected|refused|shelved|dropped|never (?:got|opened)|not (?:yet )?been (?:decided|approved|"
    r"opened)|"
    r"was denied|came to nothing|not coming|is wrong|are wrong|rumou?red|no such|does not exist|never "
    r"materiali[sz]ed)\b"
)
TURN = re.compile(r" and (?:(?:it|they|he) )?(?:also )?(?:will|plans?|is to|are to|intends?|wants?|hopes?|would)\b")
