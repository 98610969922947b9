"""A sentence about contacts in chunks: people with their offices, pairs, places, dates and verbs, each one letter.

The second step of the cascade: a rule over the letters sees who did what, where and when, whatever stood between.

    Kazakh leader <person> flew to <capital> on <date>, where he met his host, <person>   ->   P V T D H M g P
"""

import re
from dataclasses import dataclass
from functools import cached_property

from etl.reading.mention import Mention, Tag
from etl.reading.shape import Shape

# Words that stand before a name, or between an office and its holder.
_TITLES = (
    r"the|his|her|its|their|our|a|an|mr\.?|mrs\.?|ms\.?|dr\.?|eng\.?|h\.e\.|he|hh|hrh|hm|excellency|highness|majesty|royal|sheikh|sheikha|prince|princess|king|"
    r"queen|sultan|emir|amir|sir|dame|lord|general|gen\.|honou?rable|new|newly|elected|visiting|outgoing|then|former|deputy|acting|first|union|federal|"
    r"counterpart|counterparts|colleague|colleagues|host|guest|opposite|number|leader|leaders|envoy|homologue|peer|visitor|neighbou?r|strongman|premier|"
    r"co-chair|predecessor|successor|special|minister-delegate"
)
_PRE = rf"(?:(?:(?:{_TITLES})(?=[ ,])|<(?:adj|office|org|sector|ordinal:\d+)>(?:[’']s)?|<(?:country|capital|city|both)>(?:'s?(?= )|(?= <office>| (?:counterpart|colleague|host|guest|leader|president|premier)))|\([^)<]{{1,12}}\)|–|-)(?:,? ?|-)){{0,9}}"
_AUX = (
    r"(?P<aux>(?:(?:has|have|had|having|will|would|shall|should|may|might|can|could|is|are|was|were|did|does|do|to|going|due|set|expected|scheduled|planned|plans|"
    r"hopes|wants|intends|agreed|planning|slated|not|never|be|been|being|said|awaited|also|then|since|now|last|first|recently|already|later|both|each|again|once|twice|next|"
    r"just|earlier|himself|herself|themselves|so|subsequently|personally|separately|briefly|officially|reportedly|invited|accepted|ready|'ll|'s|'d|'ve)(?:,)? ){0,6})?"
)
_PREP = r"(?P<prep>with|by|of|for|from|to|between|against|alongside|under|before|and|&|plus|as well as|together with|than|like|per|where|when|after)"
_OFFICES = r"leaders|presidents|premiers|ministers|heads of (?:state|government)|men|women|sides|delegations|co-chairs|statesmen|interlocutors|diplomats|teams|officials|politicians|chiefs|principals"
_PLACE = r"<(?:capital|city|country)>"
_IN = r"(?:in|at|near|outside|inside|on|across)"
_TO = r"(?:to|into|for|onto)"

_CHUNKS: tuple[tuple[str, str], ...] = (
    # letter, words
    ("B", r"<body>"),
    ("C", rf"\b(?:officials|delegations|experts|representatives|negotiators|diplomats|teams) (?:of|from) (?:the )?<both>|(?:(?P<cprep>between|of|by) )?(?:(?:the|both|these) )?(?:(?:two|<count:2>|both|three|<count:3>|same) )+(?:(?:foreign|prime|visiting|state|neighbou?ring|<adj>) )*(?:<office>|{_OFFICES})(?! <person>|s? <person>|, <person>)|(?:<both>|\b(?:the pair|the two(?: of them)?|they|the duo)\b|\bthe <count:2>(?= (?:of them )?(?:have|had|has|rang|met|spoke|talked|also|then|will|are|were|first|last|sat|agreed|signed|discussed|may|themselves)\b)|\b(?P<cprepb>between) them\b)|\b(?:the|both) (?:{_OFFICES})\b(?! of)"),
    ("P", rf"(?:\b{_PREP} )?(?P<pre>{_PRE})(?:\b(?:mr|mrs|ms|dr|he|hh)\.? )*<person>(?P<gen>'s?(?![a-z]))?"),
    ("O", rf"(?:\b(?P<oprep>with|by|of|for|from|to|between|and) )?(?:\b(?:the|its|their|our|his|her|a)\b |<adj> |<country>'s? |<capital>'s? )(?:(?:new|visiting|then|former|host|<adj>|<country>'s?|own|first|deputy) )*<office>(?! <person>|, <person>|, <adj> <person>| \w+ <person>)(?P<ogen>'s)?|\bthe <people>(?P<ogenb>'s)?"),
    ("G", r"\b(?:(?P<gprep>with|by|of|for|to) )?(?:his|her|their|the|its|our) (?:own )?(?:<(?:adj|country)> )?(?:host|hosts|guest|guests|visitor|counterpart|colleague|opposite number|homologue|interlocutor)\b(?P<ggen>'s)?"),
    ("H", r"\b(?:he|she|i)\b"),
    ("m", r"\b(?:him|her(?! [a-z<])|me)\b"),
    ("h", r"\b(?:his|her|my|whose)\b"),
    ("W", r"\b(?:who|whom)\b"),
    ("R", r"\b(?:where|when|while|as|after which)\b"),
    ("s", r"\bsince (?:[^,;.<]|<(?!date)[^>]*>){0,70}?<date>"),
    ("D", r"(?:\b(?:on|in|from|during|until|till|by|before|throughout|over|for|of|at the end of) )?(?:(?:late|early|mid-?|the) ?)?<date>"),
    ("I", rf"\b{_IN} (?:(?:the|nearby|neighbou?ring|central|downtown|southern|northern|eastern|western|both) )*{_PLACE}|\b(?:here|hereto)\b|\b{_IN} (?:the|our) (?:<adj> capital|capital|host country|country|kingdom|city|island|sultanate|emirate|republic|<adj> (?:city|resort|port|town) of <(?:city|capital)>|[a-z]+ (?:city|resort|port|town|village) of <(?:city|capital)>)\b|\bin (?:our city|our midst)\b"),
    ("T", rf"\b{_TO} (?:(?:the|nearby|neighbou?ring|our) )*(?:{_PLACE}|<adj> capital|capital|host country|country|kingdom|island|sultanate|emirate|republic)"),
    ("F", rf"\b(?:from|out of) (?:the )?{_PLACE}"),
    ("J", r"\bthere\b(?! (?:is|are|was|were|will|has|have|had|be|remains)\b)"),
    ("Z", rf"(?:\bof )?(?:\bthe )?{_PLACE}(?!'s|-|–)"),
    ("N", r"<ordinal:\d+>"),
    ("Q", r"<count:\d+>(?![- ]days?\b)(?: (?:times|occasions|meetings|visits|trips|calls|rounds))?"),
)  # fmt: skip
_VERBS: tuple[tuple[str, str], ...] = (
    ("M", r"(?:met|meets?|meet|conferred|confers?|conferring|sat down|sits? down|sitting down|saw each other|sees? each other|seen each other|(?:got|get|came|come|comes) together|gathered|gathers?|convened(?= with)|huddled|parleyed|lunched|dined|dines?|(?:spent|spends) (?:<count:\d+>|several|two|three|an?|the|over|more than|nearly) ?(?:hours?|minutes|afternoon|morning|evening)(?= in [^,;.]{0,30} with| with| together)|(?:gave|gives?|giving|hosts?|hosted|offered|throws?) (?:(?:a|an|the|state|official|working|gala|his|her) )*(?:dinner|lunch|reception|banquet|luncheon)(?= for| in hono)|(?:took|takes) (?:him|her|<person>) to (?:lunch|dinner)|"
          r"(?:held|holds?|holding|had|have|having|finished|concluded|conducted|conducts?|opened|began|exchanged) (?:(?:a|an|their|his|her|the|brief|long|one-on-one|extended|closed-door|two-hour|bilateral|separate|face-to-face|<count:\d+> hours of|almost|nearly|over|more than|delegation-level|formal|informal|first|further|official|tete-a-tete|private|intensive|detailed|political|technical|high-level|working|wide-ranging|lengthy|fruitful|<ordinal:\d+>|restricted|expanded|trilateral|tripartite|number of|round of|series of|rounds of|joint|several|warm|very|good|annual) ?)*(?:talks|meetings?|negotiations|consultations|discussions|dinner|lunch|breakfast|audience|tete-a-tete|summit))\b"),
    ("U", r"(?:received|receives?|receiving|hosted|hosts?|hosting|welcomed|welcomes?|welcoming|greeted|entertained|entertains|played host to|plays? host to|playing host to)\b"),
    ("E", r"(?:chaired|co-chaired|chairs|co-chairs|chair|co-chair|chairing|co-chairing|presided|presides?|presiding|presided over|headed|led|opened)\b"),
    ("L", r"(?:spoke|speaks?|spoken|talked|talks(?= by phone| over the)|phoned|telephoned|telephones|rang|rung|rings?|called(?! for| on| off|,| the| a| it)|"
          r"(?:held|holds?|had|have|made) (?:(?:a|an|their|his|her|the|<ordinal:\d+>|first|long|brief|another|warm) )*(?:telephone|phone|video|virtual|online)(?:[ -](?:conversation|call|talks?|conference|meeting|exchange)s?)|videoconferenced)\b|(?:by|in|via|during|over|through) (?:an? |the )?(?:[a-z]+ )?(?:video|phone|telephone)[- ]?(?:calls?|link|conference|conversation|talks)\b"),
    ("x", r"(?:signed|raised|elevated|proclaimed|unveiled|inaugurated|reviewed|discussed|exchanged views|launched|announced|adopted)\b"),
    ("K", r"(?:talks|meetings?|negotiations|consultations|conversations?|discussions|tete-a-tete|telephone call|phone calls?|calls?(?= (?:between|with|to))|lunch|dinner|audience|encounters?|summits?)\b"),
    ("k", r"(?:took place|takes place|take place|taking place|held|convened|convenes?|was hosted|assembled|assembles?|joined|joins?)\b"),
    ("v", r"(?:(?:(?P<vtype>state|official|working|private|unofficial) )|(?:first|last|maiden|historic|brief|short|long|landmark|friendly|fraternal|return|own|recent|inaugural|ceremonial|previous|<ordinal:\d+>|one|new|planned|surprise|rare|foreign|overseas|and|ministerial|presidential|royal|familiari[sz]ation|day-long) |(?P<days><count:\d+>|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several)[- ]days?(?:-long)? )*(?:visits?|trips?|journeys?|tours?|stays?|sojourn|pilgrimage|(?<=his )<count:\d+> days(?= in <)|(?<=her )<count:\d+> days(?= in <))\b"),
    ("V", r"(?:(?:lead|leads|led|head|heads|headed|leading|heading) (?:a|an|the|his|her) (?:[a-z-]+ ){0,3}(?:delegation|mission|group)(?= to)|visited|visiting|visit(?! to| of| by| in)|travelled|traveled|travels?|travelling|traveling|came(?= over| to| back| here| there| in| on| down| with| for|,)|come(?= to| over| here| there| back)|comes?(?= to| over| here| there| back)|coming(?= to| on| over| here| there| back)|flew|flies|fly|flown|flying|arrived|arrives?|arriving|"
          r"landed|lands?|touched down|touches down|went|goes|go|gone(?= to| on)|going to(?= <)|went on|travelled on|journeyed|drove|returned|returns?|toured|tours|headed(?= to| for)|heads(?= to| for)|heading(?= to| for)|dropped in on|called in at|stopped over|stopped|set foot|set out|sets out|"
          r"left(?!-)|leaves?(?! out)|leaving(?! out)|departed|departs?|departing|took off|takes off|flown out|off(?= to)|concluded|concludes?|concluding|ended|ends?|ending|began|begins?|begun|begin|started|starts?|paid|pays?|pay|paying|made|makes?|make|making|undertook|undertakes?|"
          r"expects|expect|expected|awaited|due|scheduled|planned|seen|welcome back|spent|spends?|stays?|stayed|rounding off|rounded off|wrapped up|winds? up|wound up|taken|took|takes|attended|attends?|bound|sworn|swept|staying)\b"),
    ("b", r"(?:was|were|is|are|be|been|being|isn't|wasn't)(?: (?:last|back|again|also|then|off|himself|herself))*(?= in| at| here| there| back| last| off| due| expected| awaited| on| before|,)"),
    ("A", r"(?:accepted|accepts?|accepting)\b(?: (?:an|the|his|her|their|with \w+))*(?: \w+)? invitations?\b"),
    ("Y", r"(?:invited|invites?|invitations?|inviting)\b"),
    ("S", r"(?:said|says|told|tells|added|noted|stressed|announced|recalled|recalls|explained|confirmed|insisted|admitted|joked|observed|according to|claims?|claimed)\b"),
)  # fmt: skip
_BREAKS = r";|(?<!count)(?<!ordinal):| – |\. |\bbut\b|\bwhile\b|\bwhereas\b"
_NEGATED = re.compile(r"\b(?:not|never|no|nor|neither|none|cancelled|canceled|called off|postponed|scrapped|denied|denies|deny|without|rumou?rs?|hoax|failed to|refused|declined|fall through|fell through)\b|n't\b")


_GROUP = re.compile(r"\(\?P<(\w+)>")
_ALL_PARTS = (*_CHUNKS, *_VERBS)


def _renamed(letter: str, words: str) -> str:
    return _GROUP.sub(lambda match: f"(?P<{match[1]}_{letter}>", words)


def _union() -> re.Pattern[str]:
    """One pattern over all rules; the group of a rule is called by the code of its letter."""
    parts = [f"(?P<c{ord(letter)}>{_renamed(letter, words)})" for letter, words in _CHUNKS]
    verbs = "|".join(f"(?P<c{ord(letter)}>{_renamed(letter, words)})" for letter, words in _VERBS)
    return re.compile("|".join([*parts, rf"(?:(?<!\w){_AUX}(?:{verbs}))", f"(?P<c{ord('|')}>{_BREAKS})"]))


def _vocabulary() -> frozenset[str]:
    """Every word with which a rule may begin, and some more."""
    found: set[str] = set()
    for source in (*(words for _, words in _ALL_PARTS), _AUX, _BREAKS):
        for word, optional in re.findall(r"([a-z][a-z'-]*)(s\?|\?)?", re.sub(r"\\[bwdWs]|\(\?P<\w+>", " ", source)):
            found |= {word, word[:-1]} if optional == "?" else {word}
        for stem, one, other in re.findall(r"\b([a-z]+)\(\?:([a-z]*)\|([a-z]*)\)", source):
            found |= {stem + one, stem + other}
    return frozenset(found)


_ALL = _union()
_WORDS = _vocabulary()
_GROUPS = {letter: tuple((name.split("_")[0], f"{name}_{letter}") for name in _GROUP.findall(words)) for letter, words in _ALL_PARTS}
_LETTERS = {f"c{ord(letter)}": letter for letter in [*(letter for letter, _ in _ALL_PARTS), "|"]}
_AUXED = frozenset(letter for letter, _ in _VERBS)
_TOKEN = re.compile(r"<[a-z]+(?::\d+)?>|[a-z][a-z'-]*|[;:]| – |\. ")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some words of a shape, the letter of what they are, and the mentions in them."""

    letter: str
    start: int
    end: int
    words: str
    mentions: tuple[Mention, ...]
    groups: dict[str, str]


@dataclass(frozen=True)
class Chunked:
    """A shape's chunks in order."""

    shape: Shape
    chunks: tuple[Chunk, ...]

    @cached_property
    def letters(self) -> str:
        """One letter a chunk, so that `letters[n]` is `chunks[n]`."""
        return "".join(one.letter for one in self.chunks)


def chunked(shape: Shape, low: str) -> Chunked:
    """The shape in chunks; words that no rule asks for fall out."""
    text = shape.text
    found: list[Chunk] = []
    end = 0
    for token in _TOKEN.finditer(text):
        start = token.start()
        if start < end or (text[start] not in "<;: ." and token[0] not in _WORDS and token[0].split("'")[0] not in _WORDS):
            continue
        match = _ALL.match(text, start)
        if match is None or match.lastgroup is None:
            continue
        end = match.end()
        chunk = _chunk(shape, low, match, _LETTERS[match.lastgroup])
        if chunk is not None:
            found.append(chunk)
    return Chunked(shape, tuple(found))


def _chunk(shape: Shape, low: str, match: re.Match[str], letter: str) -> Chunk | None:
    groups = {name: value.strip() for name, key in _GROUPS.get(letter, ()) if (value := match[key])}
    if letter in _AUXED and match["aux"]:
        groups["aux"] = match["aux"].strip()
    mentions = tuple(shape.mentions(*match.span())) if "<" in match[0] else ()
    if letter == "v" and "aux" in groups and match[0].endswith("visit"):
        letter = "V"
    elif letter == "O" and mentions and mentions[-1].tag is Tag.PEOPLE and low[mentions[-1].end - 1] == "s":
        return None
    elif letter == "O" and _is_plural(mentions, low):
        letter = "C"
    return Chunk(letter, match.start(), match.end(), match[0], mentions, groups)


def _is_plural(mentions: tuple[Mention, ...], low: str) -> bool:
    """Whether the office is named in the plural: `the presidents`."""
    return bool(mentions) and mentions[-1].tag is Tag.OFFICE and low[mentions[-1].end - 1] == "s"
