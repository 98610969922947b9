"""What agreements are called, and the words that never belong to their names."""

import re

from db.vocabulary import AgreementType

_FORMS: tuple[tuple[str, AgreementType | None], ...] = (
    (r"memorand(?:um|a|ums)(?: of (?:understanding|co-?operation|intent|agreement|arrangement))?|mous?|"
     r"letters? of intent",
     AgreementType.MEMORANDUM),
    (r"protocols?(?: of intent)?", AgreementType.PROTOCOL),
    (r"joint (?:declarations?|statements?|communiques?)|communiques?|declarations?(?: of intent)?",
     AgreementType.DECLARATION),
    (r"contracts?", AgreementType.CONTRACT),
    (r"road ?maps?|action plans?|plans? of action|"
     r"plans? of (?:[a-z-]+ )?(?:measures|activities)|"
     r"(?:programmes?|programs?|plans?) of (?:[a-z-]+ )?(?:co-?operation|consultations|work|action|exchanges?)|"
     r"(?:work|working|co-?operation|executive|implementation|exchange|consultation) (?:plans?|programmes?|programs?)",
     AgreementType.ROADMAP),
    (r"exchanges? of (?:notes|letters)|notes? of exchange|(?:notes|letters)(?= (?:on|about|concerning))|"
     r"arrangements?|charters?|statutes?|compacts?|framework agreements?|"
     r"agreements?|treat(?:y|ies)|conventions?|accords?|pacts?|deals?", AgreementType.AGREEMENT),
    (r"documents?|papers?|instruments?|texts?", None),
)  # fmt: skip

HEAD = re.compile(r"\b(?:" + "|".join(f"(?P<f{n}>{words})" for n, (words, _) in enumerate(_FORMS)) + r")\b(?![-/])")
BEGINNINGS = frozenset(
    "mem mou let pro joi dec con roa act pla wor co- coo exe imp exc arr cha sta com fra "
    "not let agr tre acc pac dea doc pap ins tex".split()
)
"""The first letters of the nouns in HEAD; a word that begins otherwise needs no look at the pattern."""

WORDS = frozenset(
    "agreement agreements memorandum memoranda memorandums mou mous protocol protocols treaty treaties accord accords "
    "pact pacts convention conventions declaration declarations statement statements communique communiques contract "
    "contracts map maps roadmap roadmaps plan plans programme programmes program programs letter letters notes "
    "note exchange exchanges arrangement arrangements charter charters statute statutes compact compacts deal deals "
    "document documents paper papers instrument instruments text texts".split()
)
"""Words of which one stands in every noun of HEAD."""

PIECES = (
    "agreement", "memorand", " mou", "mous", "protocol", "treaty", "treaties", "accord ", "accords", "accord,",
    "accord.", " pact", "\npact", "convention", "declaration", "joint statement", "contract",
    "road map", "roadmap", "action plan", "programme of co", "program of co",
    "programmes of co", "cooperation p", "co-operation p", "work plan", "work programme", "working p", "executive p",
    "implementation p", "exchange p", "consultation p", "exchange of",
    "notes on", "letters on", " note of", "notes of", "communiq", "plan of", "plans of",
    "programme of", "program of", "programmes of", "exchanges of",
    "letter of intent", "letters of intent", "arrangement",
    "charter", "statute", "compact", " deal", "document", " paper", " text", "instrument",
)  # fmt: skip
"""Pieces of words without which a sentence names no agreement by a noun."""

_PLURALS = {
    "notes": "notes",
    "letters": "letters",
    "memoranda": "memorandum",
    "treaties": "treaty",
    "mous": "memorandum of understanding",
}
_SINGULARS = {"mou": "memorandum of understanding", "road map": "roadmap"}
_PLURAL = re.compile(
    r"^(?:memoranda|memorandums|mous|letters|notes(?= of)|exchanges|plans|programmes|programs|declarations|"
    r"protocols|treaties)\b"
)


def form_of(head: re.Match[str]) -> AgreementType | None:
    """The form that a head noun names; nothing for a document of unnamed form."""
    return _FORMS[int((head.lastgroup or "f0")[1:])][1]


def is_plural(noun: str) -> bool:
    """Whether a head noun, in lower case, names several agreements."""
    return _PLURAL.match(noun) is not None or (noun.endswith("s") and " of " not in noun)


def singular(noun: str) -> str:
    """A head noun, in lower case, for one agreement."""
    first, _, rest = noun.partition(" ")
    if first == "joint":
        return noun.removesuffix("s")
    one = (
        (_PLURALS.get(first) if rest != "of exchange" else None)
        or _SINGULARS.get(noun)
        or (first[:-1] if is_plural(noun) and first.endswith("s") else first)
    )
    if (
        " " in noun
        and rest.endswith("s")
        and first in ("road", "action", "work", "working", "cooperation", "executive")
    ):
        return noun.removesuffix("s")
    return one if noun in _SINGULARS or noun in _PLURALS or not rest else f"{one} {rest}"


SHORT_FORMS = {
    "FTA": "Free Trade Agreement",
    "CEPA": "Comprehensive Economic Partnership Agreement",
    "BIT": "bilateral investment treaty",
    "PTA": "Preferential Trade Agreement",
    "EPA": "Economic Partnership Agreement",
    "TIFA": "Trade and Investment Framework Agreement",
    "DTA": "double taxation agreement",
    "MLAT": "mutual legal assistance treaty",
    "RCEP": "Regional Comprehensive Economic Partnership Agreement",
    "CPTPP": "Comprehensive and Progressive Agreement for Trans-Pacific Partnership",
    "ANZUS": "ANZUS Treaty",
}
"""Names of agreements that writers of the genre abbreviate without spelling them out."""

DETERMINERS = frozenset(
    "a an the this that these those its their our his her both each every all some any no several many various such "
    "another other one two three four five six seven eight nine ten".split()
)
DEFINITE = frozenset("the this that its their our".split())

GENERIC = frozenset(
    "new full ever own existing draft bilateral landmark key major important long-awaited long-delayed historic first "
    "second third "
    "latest recent proposed planned promised future separate further additional respective "
    "single same similar relevant related final "
    "initial preliminary so-called formal written official modest broad broader wider "
    "wide-ranging comprehensive current "
    "old older original outstanding pending intergovernmental inter-governmental interagency inter-agency "
    "government-to-government corresponding "
    "trilateral tripartite four-way three-way two-way multilateral mutual binding legally-binding "
    "non-binding package groundbreaking "
    "ambitious big bigger large small great good special certain specific different numerous joint founding bedrock "
    "ten-year five-year four-year three-year two-year twenty-year multi-year".split()
)
"""Adjectives in front of a noun that make no title of their own."""

NOT_NAME = DETERMINERS | frozenset(
    "of on in at to for from by with and or but as also than into after before against per via under over about upon "
    "is are was were be been being has have had will would shall should may might can could must do does did not "
    "who which whose what when where while if unless since until that there here it he she they we you i "
    "sign signs signed signing ink inked seal sealed conclude concluded concluding concludes "
    "adopt adopted exchanged ratify "
    "ratified ratifying approve approved initial initialled initialed negotiate negotiates negotiating negotiated "
    "finalise finalised finalize finalized reach reached include includes including included "
    "cover covers covering produce produced "
    "discuss discussed discussing welcome welcomed praised mention mentioned implement implementing implemented "
    "are remain remains remained stays stay said says told through between among during within without plus despite "
    "following latter former only just more most less few now still already never again today yesterday tomorrow "
    "prepare prepared preparing launch launched unveiled announced announce announcing made make makes making "
    "called call calls calling propose proposes offered offer offers sought seek seeks seeking want wants wanted "
    "has have like unlike such because so then thus both either neither nor put puts dated "
    "existing followed follows them us".split()
)
"""Words at which the way left from a head noun ends."""

ENDS = frozenset(
    "is are was were be been has have had will would shall should may might can could must do does did "
    "which who whose whom that what when where while whereas although though because if unless since until till once "
    "signed sealed dated concluded adopted exchanged ratified approved initialled initialed "
    "agreed reached inked negotiated finalised "
    "finalized published launched proposed promised drafted prepared "
    "remains remain remained took takes take taken entered enters enter came comes come "
    "followed follows expires expired "
    "covers covered provides provided allows allowed lets gives gave needs waits awaits awaiting applies applied aims "
    "aimed designed intended meant stays stayed cuts cut replaces replaced opens opened "
    "paves makes made calls called says said led "
    "leads brings brought sets awaited stands stood dates includes included including "
    "concerns commits binds went goes became becomes "
    "still also alone itself today yesterday tomorrow earlier later last next this among plus alongside "
    "during after before by at under within through despite following pending worth valued valid "
    "requires required faces hinges depends needs contains touches runs sits lies both "
    "too only but yet so than amid ahead "
    "got received existed exists bore lapsed resumed restarted continue continues".split()
)
"""Words at which the way right through a subject ends."""

ENDING_PAIRS = frozenset(
    {
        ("along", "with"),
        ("together", "with"),
        ("as", "well"),
        ("as", "part"),
        ("as", "the"),
        ("such", "as"),
        ("with", "a"),
        ("matters", "most"),
        ("matters", "more"),
        ("with", "effect"),
        ("with", "immediate"),
    }
)
"""Words at which it ends only before another word."""

_GLOBAL = re.compile(
    r"\b(?:Paris (?:Climate )?(?:Agreement|Accord)|Kyoto Protocol|Rome Statute|(?:United "
    r"Nations|UN|Geneva|Vienna|Hague|Chicago|Montreux|Basel|Ramsar|Budapest|Istanbul) "
    r"(?:Framework )?(?:Convention|Protocol|Charter)s?|Non-Proliferation Treaty|Schengen "
    r"(?:Agreement|Convention)|Convention on Biological Diversity|"
    r"Law of the Sea|African Continental|Chemical Weapons|WTO|World Trade Organization|Energy Charter|Social "
    r"Charter)\b|\b(?:coalition|ceasefire|truce|plea|prenuptial|collective|"
    r"licen[cs]ing|shareholders?|rental|lease|employment|confidentiality|wage|pay|bargaining|"
    r"non-disclosure|transfer fee|sponsorship|power-sharing|"
    r"kit|broadcasting) (?:agreement|deal|accord|contract|pact)",
    re.IGNORECASE,
)
_GLOBAL_WORDS = frozenset(
    "paris kyoto rome united un geneva vienna hague chicago montreux basel ramsar budapest istanbul proliferation "
    "schengen biological law african chemical wto world energy social coalition ceasefire truce plea prenuptial "
    "collective licencing licensing shareholder shareholders rental lease employment confidentiality wage pay "
    "bargaining disclosure transfer sponsorship sharing kit broadcasting".split()
)
_WORD = re.compile(r"[^\W_]+")


def is_global(title: str) -> bool:
    """Whether a title is that of an agreement of the whole world, or of one that no states conclude."""
    return not _GLOBAL_WORDS.isdisjoint(_WORD.findall(title.lower())) and _GLOBAL.search(title) is not None
