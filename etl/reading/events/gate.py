"""Which sentences may tell of contacts: told by single words, so that the rest is passed over fast."""

from etl.reading.document import Document, Passage
from etl.reading.mention import Tag

# Words of which every sentence about a contact has at least one.
_CONTACT = frozenset(
    "visit visits visited visiting visitor trip trips journey journeys journeyed tour tours "
    "toured stay stays stayed met meet meets meeting meetings talks negotiations consultations "
    "received receives receive receiving hosted hosts host hosting hosted welcomed welcome "
    "welcomes welcoming greeted entertained spoke speak speaks spoken talked phone phoned "
    "telephone telephoned telephones rang call calls "
    "called video virtual conferred confers conferring sat sit sits lunch lunched dinner dined "
    "dines breakfast audience tete chaired chair chairs chairing presided presides presiding "
    "session cabinet breakfast discussed "
    "sessions round rounds council commission committee dialogue summit summits forum retreat "
    "sitting held hold holds holding convened convenes convene convening gathered gather gathers "
    "assembled assembles assemble "
    "travelled traveled travel travels travelling traveling came come comes coming flew fly "
    "flies flown flying arrived arrive arrives arriving landed lands land went goes go gone left "
    "leaves leave leaving departed departs "
    "depart departing returned return returns drove headed heading heads bound dropped stopped "
    "foot expected expects expect awaited due attended attends attend spent spends spend "
    "invitation invitations invited guest guests "
    "times twice encounter encounters occasion occasions together conversation conversations "
    "consulted joined join joins presence led mechanism group conference sidelines touched took "
    "takes played plays stop stopover continue continues continued proceed proceeds proceeded moves "
    "interlocutors homologue parleyed huddled each saw sees seen".split()
)
_ACTS = frozenset(["he", "she", "i", "his", "her", "my", "who", "president", "minister"])
_BEING = frozenset(["was", "were", "be", "been", "being", "is"])
_NEXT = frozenset(["next", "third", "second", "first", "previous", "predecessor", "inaugural", "last"])
_DEEDS = frozenset(
    "signed raised elevated proclaimed unveiled inaugurated reviewed discussed exchanged launched "
    "announced adopted".split()
)
_HEADS = frozenset(
    "council councils commission commissions committee committees subcommittee dialogue "
    "dialogues dialog consultation consultations summit summits retreat retreats forum forums mechanism group "
    "groups task sitting sittings cabinet cabinets "
    "roundtable table conference partnership tripartite meeting meetings talks governments".split()
)
_SITTINGS = frozenset(["session", "sessions", "sitting"])
_PLACES = (Tag.CAPITAL, Tag.CITY, Tag.COUNTRY)


def may_tell(passage: Passage, words: frozenset[str], in_series: bool) -> bool:
    """Whether a sentence may tell of a contact; `in_series` says that a session was told of just before."""
    if not words.isdisjoint(_CONTACT):
        return True
    tags = {one.tag for one in passage.mentions}
    if in_series and (Tag.ORDINAL in tags or not words.isdisjoint(_NEXT)):
        return True
    if Tag.PERSON not in tags and words.isdisjoint(_ACTS):
        return False
    if not words.isdisjoint(_BEING) and (
        not tags.isdisjoint(_PLACES) or "here" in words or "there" in words or "back" in words
    ):
        return True
    if Tag.ORDINAL in tags or (Tag.DATE in tags and not tags.isdisjoint(_PLACES)):
        return Tag.DATE in tags or not words.isdisjoint(_DEEDS)
    return False


def may_name_body(passage: Passage, words: frozenset[str], document: Document) -> bool:
    """Whether a sentence may name a mechanism, by a head noun or by an acronym of the article."""
    if not words.isdisjoint(_HEADS) or ("joint" in words and not words.isdisjoint(_SITTINGS)):
        return True
    low = document.low
    return "2+2" in passage.words or any(
        low.find(acronym.lower(), passage.start, passage.end) >= 0 for acronym in document.acronyms
    )
