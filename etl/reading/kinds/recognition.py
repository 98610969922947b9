"""One state recognised another."""

from collections.abc import Iterator, Sequence

from etl.reading.document import Document, Passage
from etl.reading.fact import Fact, Finding, kind, slot
from etl.reading.modality import Mood, words_mood
from etl.reading.rules import date_between, finding, headed_by_date, is_stated, states_in
from etl.reading.shape import Hit
from etl.reading.slots import COUNTRY, DATE, NUMBER
from etl.reading.ties import recognitions as phrases


@kind("recognition")
class Recognition(Fact):
    """One state recognised another."""

    recogniser: str = slot(COUNTRY, core=True)
    recognised: str = slot(COUNTRY, core=True)
    date: str | None = slot(DATE, default=None)
    rank: int | None = slot(NUMBER, default=None)


def find(document: Document, found: Sequence[Finding]) -> Iterator[Finding]:
    """Recognitions of a state: who recognised whom, when, and whether as the first."""
    if "recogni" not in document.low:
        return
    last: Recognition | None = None
    for passage in document.passages:
        if last is not None:
            yield from _did_so(document, passage, last)
        if "recogni" not in passage.words:
            last = None
            continue
        for finding_ in _recognitions(document, passage):
            last = finding_.fact if isinstance(finding_.fact, Recognition) else last
            yield finding_


def _recognitions(document: Document, passage: Passage) -> Iterator[Finding]:
    for none in (phrases.NONE_BEFORE, phrases.NONE_SOONER):
        for hit in none.find(passage.shape):
            yield from _read(document, passage, hit, none.name, rank=1)
    for pattern in phrases.PATTERNS:
        for hit in pattern.find(passage.shape):
            if _is_so(passage, hit):
                for one in _read(document, passage, hit, pattern.name, rank=_rank(passage, hit)):
                    yield one
                    yield from _also(document, passage, hit, one.fact)


def _is_so(passage: Passage, hit: Hit) -> bool:
    """Whether a recognition is stated; what nobody will forget is."""
    first, last = hit.match.span()
    if phrases.TOLD_THAT.search(passage.shape.text, 0, first) is not None:
        return words_mood(passage.shape.text[first:last]) is Mood.STATED
    return is_stated(passage, first, last)


def _also(document: Document, passage: Passage, hit: Hit, fact: Fact) -> Iterator[Finding]:
    """`Peru recognised it in February, Norway on 28 March`; `India did the same a few hours later`."""
    if not isinstance(fact, Recognition):
        return
    together = phrases.TOGETHER.match(passage.shape.text, hit.match.end())
    for code in states_in(passage.shape.mentions(*together.span("who"))) if together is not None else ():
        if code not in (fact.recogniser, fact.recognised):
            with_it = Recognition(recogniser=code, recognised=fact.recognised, date=fact.date)
            yield finding(document, passage, with_it, "together with another")
    for pattern in phrases.FURTHER:
        for match in pattern.finditer(passage.shape.text, hit.match.end()):
            for code in states_in(passage.shape.mentions(*match.span("who"))):
                if code not in (fact.recogniser, fact.recognised):
                    window = (match.start(), len(passage.shape.text))
                    date = date_between(document, passage, (match.end("who"), match.end("who")), window)
                    if pattern is phrases.FURTHER[0]:
                        own = phrases.OWN_DATE.match(passage.shape.text, match.end())
                        date = date if own is not None else None
                    rank = 1 if match.groupdict().get("first") else None
                    one = Recognition(recogniser=code, recognised=fact.recognised, date=date, rank=rank)
                    yield finding(document, passage, one, "another did so too")


def _did_so(document: Document, passage: Passage, last: Recognition) -> Iterator[Finding]:
    for pattern in (phrases.DID_SO, phrases.FIRST_TO):
        for hit in pattern.find(passage.shape):
            rank = _rank(passage, hit) if pattern is phrases.FIRST_TO else None
            for who in hit.many("who"):
                if who.country not in (None, last.recognised):
                    date = _date(document, passage, hit)
                    fact = Recognition(recogniser=str(who.country), recognised=last.recognised, date=date, rank=rank)
                    yield finding(document, passage, fact, pattern.name)


def _read(document: Document, passage: Passage, hit: Hit, rule: str, rank: int | None) -> Iterator[Finding]:
    who, named = _recognisers(document, passage, hit), _recognised(document, hit)
    if named is None and hit.match.groupdict().get("it") == "it":
        named = _named_before(passage, hit)
    for code in who:
        whom = named or _other(document, passage, code, who)
        if hit.match.groupdict().get("mutual"):
            whom = next((one for one in who if one != code), None)
        if whom is None or code == whom:
            continue
        fact = Recognition(recogniser=code, recognised=whom, date=_date(document, passage, hit), rank=rank)
        yield finding(document, passage, fact, rule)


def _date(document: Document, passage: Passage, hit: Hit) -> str | None:
    text = passage.shape.text
    more = phrases.BEFORE_MORE.search(text, hit.match.end())
    date = date_between(document, passage, hit.match.span(), (0, more.start() if more is not None else len(text)))
    return date or headed_by_date(document, passage)


def _recognisers(document: Document, passage: Passage, hit: Hit) -> list[str]:
    named = states_in(hit.many("who"))
    if not named and hit.match.groupdict().get("mutual"):
        return list(passage.pair or ())
    words = hit.match["who"]
    if named:
        aside = phrases.ALONG.match(passage.shape.text, hit.match.end("who"))
        return [*named, *(states_in(passage.shape.mentions(*aside.span())) if aside is not None else ())]
    if words in ("this country", "our country", "my country", "we"):
        whom = _recognised(document, hit)
        home = document.home if document.home != whom else None
        code = home or (document.partner(whom, passage) if whom is not None else None)
        return [code] if code is not None else []
    if words == "it":
        return _meant_by_it(document, passage, hit)
    couples = list(phrases.COUPLE.finditer(passage.shape.text, 0, hit.match.start()))
    return states_in(passage.shape.mentions(*couples[-1].span())) if couples else []


def _meant_by_it(document: Document, passage: Passage, hit: Hit) -> list[str]:
    """The state that `it` is: of `A did one thing, and it recognised B` the first, else the nearest but the other."""
    text, at = passage.shape.text, hit.match.start("who")
    subject = phrases.SUBJECT.match(text) if phrases.AND_IT.search(text, 0, at) else None
    if subject is not None:
        return states_in(passage.shape.mentions(*subject.span("who")))
    whom = _recognised(document, hit)
    nearest = document.antecedent(passage, hit.span("who")[0])
    if nearest is not None and nearest == whom:
        nearest = next((code for code in states_in(document.before(passage, hit.span("who")[0])) if code != whom), None)
    return [nearest] if nearest is not None else []


def _recognised(document: Document, hit: Hit) -> str | None:
    for group in ("whom", "whose"):
        mention = hit.maybe(group) if group in hit.match.groupdict() else None
        if mention is not None:
            return mention.country
    it = hit.match.groupdict().get("it") or ""
    return document.home if it in ("us", "we") or it.startswith("our ") else None


def _named_before(passage: Passage, hit: Hit) -> str | None:
    """The state that the same sentence says was recognised, before it says so again of `it`."""
    before = phrases.BEFORE_IT.search(passage.shape.text, 0, hit.match.start())
    return (
        passage.shape.mentions(*before.span("whom" if before["whom"] else "then"))[0].country
        if before is not None
        else None
    )


def _other(document: Document, passage: Passage, who: str, all_who: list[str]) -> str | None:
    """The state that `it` is beside these: the third that the sentence names, else the other of the pair."""
    if len(all_who) > 1:
        return next((code for code in passage.countries if code not in all_who), None)
    return document.partner(who, passage)


def _rank(passage: Passage, hit: Hit) -> int | None:
    """Whether it was the first to do so, or the second, as `the second state to recognise` says."""
    groups = hit.match.groupdict()
    first = groups.get("first")
    if first and "among" not in first and "one of" not in first:
        return int(groups.get("rank") or 1)
    if (ranked := phrases.RANKED.match(passage.shape.text, hit.match.end())) is not None:
        return int(ranked["rank"])
    lead = passage.shape.text[: hit.match.end()]
    told = phrases.FIRST_OF_ALL.search(passage.words)
    others = phrases.FURTHER[0].search(passage.shape.text, hit.match.end())
    if others is not None and others["first"]:
        return None
    return 1 if told is not None and lead.count("recogni") == 1 else None
