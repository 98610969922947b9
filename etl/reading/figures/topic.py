"""From a cue to what it measures: who the exporter, the importer, or the winning side is at this point of the text."""

import re

from db.vocabulary import TradeMeasure
from etl.reading.document import Pair, Passage
from etl.reading.figures.cue import Cue, Kind
from etl.reading.figures.discourse import Discourse
from etl.reading.figures.figure import Topic
from etl.reading.figures.line import Line

FLOW, TURNOVER, BALANCE = TradeMeasure.FLOW, TradeMeasure.TURNOVER, TradeMeasure.BALANCE
_STOP = re.compile(r"[,;.(]")
_SUBJECT = re.compile(
    r"(?:the )?<country> (?!and\b|or\b|/)(?:is|was|has|had|remain\w*|bec[ao]me\w*|[a-z]+s|[a-z]+ed)\b"
)
_US = re.compile(r"\bus\b")
_RANKS = ("partner", "customer", "market", "buyer", "supplier", "destination")
_FIRST_PERSON = ("our", "my", "we", "us")
_SECOND_PERSON = ("you", "your")


def partner(discourse: Discourse, passage: Passage, code: str) -> str | None:
    """The other state: that of the topic in force, else of the sentence's or the article's pair."""
    topic = discourse.topic_here()
    if topic is not None and code in topic.pair:
        return topic.pair[0] if topic.pair[1] == code else topic.pair[1]
    if passage.pair == discourse.document.pair:
        pair = discourse.sight.pair_before(passage.number)
        if pair is not None and code in pair:
            return pair[0] if pair[1] == code else pair[1]
    return discourse.document.partner(code, passage)


def pair_here(discourse: Discourse, line: Line, place: int) -> Pair | None:
    """The pair that the clause at a place is about, which names no parties of its own."""
    topic = discourse.topic_here()
    if topic is not None:
        return topic.pair
    if discourse.document.pair is None and (told := _dateline_pair(line)) is not None:
        return told
    pair, main = line.passage.pair, discourse.document.pair
    if pair == main:
        sight = discourse.sight.pair_before(line.passage.number)
        pair = main = sight if sight is not None and set(line.passage.countries) <= set(sight) else main
    stop = _STOP.search(line.text, place)
    named = line.states(0, stop.start() if stop is not None else len(line.text))
    if pair is not None and set(named) <= set(pair):
        return pair
    if main is not None and set(named) <= set(main):
        return main
    return None


def _dateline_pair(line: Line) -> Pair | None:
    """The two capitals that open a paragraph of a round-up: `JERUSALEM–ATHENS`."""
    first = line.passage
    while (before := line.document.preceding(first)) is not None and (
        before.sentence.paragraph == line.passage.sentence.paragraph
    ):
        first = before
    named = [one for one in first.mentions if one.country is not None][:2]
    if len(named) < 2 or named[0].start != first.start or named[1].start - named[0].end != 1:
        return None
    one, two = named[0].country, named[1].country
    written = line.document.plain[named[0].start : named[1].end]
    return (min(one, two), max(one, two)) if one and two and one != two and written.isupper() else None


def side(discourse: Discourse, line: Line, cue: Cue) -> str | None:
    """The state from whose books `exports` and `imports` are spoken of."""
    if cue.own in _FIRST_PERSON:
        return discourse.document.home
    if cue.own in _SECOND_PERSON:
        home = discourse.document.home
        return discourse.document.partner(home, line.passage) if home is not None else None
    if cue.own == "they" and _US.search(line.text, cue.first, cue.last) is not None:
        us = discourse.document.home or discourse.side
        return discourse.document.partner(us, line.passage) if us is not None else None
    in_clause = _source_country(line, cue)
    if cue.own is not None:
        return _subject_before(line, cue) or (
            discourse.side
            or in_clause
            or discourse.document.antecedent(line.passage, line.passage.shape.offset(cue.first))
        )
    home = discourse.document.home
    owners = [one.who for one in line.cues if one.first < cue.first and one.who and _is_owned(line, one)]
    if owners and not discourse.history_here(line.passage):
        return owners[-1]
    return in_clause or discourse.side or discourse.heading.country or home or discourse.only_side


def _subject_before(line: Line, cue: Cue) -> str | None:
    """Whose `Its` is at the start of a sentence: that of the state with which the sentence before it opens."""
    before = line.document.preceding(line.passage)
    if cue.own != "its" or cue.first > 0 or before is None:
        return None
    if before.sentence.paragraph != line.passage.sentence.paragraph or len(before.countries) != 2:
        return None
    return before.countries[0] if _SUBJECT.match(before.shape.text) is not None else None


def _is_owned(line: Line, cue: Cue) -> bool:
    """Whether the state of a cue is the one whose trade the sentence tells: `A's exports`, `A's trading partner`."""
    between = cue.kind is Kind.TURNOVER and " between " in line.text[cue.first : cue.last]
    return not between and (not cue.verb or line.text.endswith(_RANKS, 0, cue.last))


def _source_country(line: Line, cue: Cue) -> str | None:
    countries = [source.country for first, _, source in line.source_places if first <= cue.first] or [
        source.country for _, _, source in line.source_places
    ]
    return countries[-1] if countries else None


def topic_of(discourse: Discourse, line: Line, cue: Cue) -> Topic | None:
    """What the cue measures, if the text tells all of it."""
    if cue.kind is Kind.TURNOVER:
        return _turnover(discourse, line, cue)
    if cue.kind in (Kind.EXPORT, Kind.IMPORT):
        return _flow(discourse, line, cue)
    if cue.kind in (Kind.SURPLUS, Kind.DEFICIT, Kind.GAP):
        return _balance(discourse, line, cue)
    if cue.kind is Kind.REVERSE:
        last = discourse.last_flow()
        return last.reversed() if last is not None else None
    return _same(discourse, line, cue) if cue.kind is Kind.SAME else None


def _same(discourse: Discourse, line: Line, cue: Cue) -> Topic | None:
    """The last figure's trade, for another state: `to Peru $3 billion and to Chile $2 billion`."""
    if not discourse.history or line.passage.number - discourse.history[-1].passage.number > 1:
        return None
    last, side = discourse.history[-1].topic, discourse.side
    who, whom = cue.who, cue.whom
    if last.measure is TURNOVER and cue.prep == "with":
        who = side if side in last.pair else None
        return Topic(TURNOVER, who, whom) if who and whom and who != whom else None
    is_elided = cue.prep is None and cue.whom is None
    if last.measure is not FLOW or (is_elided and any(one.kind is Kind.OTHER for one in line.cues)):
        return None
    if cue.prep == "and" and (who not in last.pair or who == side):
        return None
    if who is not None:
        other = whom or (last.two if who == last.one else last.one)
        sells = side == last.one or whom is not None
        return Topic(FLOW, who, other) if sells else Topic(FLOW, other, who)
    ends = {"to": (last.one, whom), "from": (whom, last.two)}.get(cue.prep or "", (None, None))
    return Topic(FLOW, ends[0], ends[1]) if ends[0] and ends[1] and ends[0] != ends[1] else None


def _both(discourse: Discourse, line: Line, cue: Cue) -> tuple[str | None, str | None]:
    """The state that the cue's verb or noun belongs to, and the other."""
    who, whom = cue.who, cue.whom
    if who is None and whom is not None:
        pair = line.passage.pair if line.passage.pair and whom in line.passage.pair else discourse.document.pair
        if pair is not None and whom in pair:
            who = partner(discourse, line.passage, whom)
        else:
            who = side(discourse, line, cue)
    if who is None:
        who = side(discourse, line, cue)
    if whom is None and who is not None:
        whom = partner(discourse, line.passage, who) or _customer(discourse, line, cue)
    return who, whom


def _customer(discourse: Discourse, line: Line, cue: Cue) -> str | None:
    """With whom a third state traded that a sentence sets beside its own figures: the state told of so far."""
    beside = discourse.history_here(line.passage) and cue.verb and cue.who is not None and not cue.points
    if not beside or discourse.side == cue.who:
        return None
    bought = any(one.topic.measure is FLOW and one.topic.two == discourse.side for one in discourse.history)
    return discourse.side if bought else None


def _turnover(discourse: Discourse, line: Line, cue: Cue) -> Topic | None:
    one, two = cue.who or cue.whom, cue.whom
    if one is None and discourse.history and line.text.endswith(("that ", "this "), 0, cue.first):
        return Topic(TURNOVER, *discourse.history[-1].topic.pair)
    if one is None:
        one, two = _with_it(line, cue) or pair_here(discourse, line, cue.last) or (None, None)
    elif cue.who is None or two is None:
        two = _trader_with(discourse, line, one)
    return Topic(TURNOVER, one, two) if one and two and one != two else None


def _with_it(line: Line, cue: Cue) -> Pair | None:
    """The two states of `India, which buys Bhutan's electricity, had trade of $2 bn with it`."""
    named = line.states(0, cue.first) if cue.points and cue.own is None else []
    return (named[0], named[1]) if len(named) == 2 else None


def _trader_with(discourse: Discourse, line: Line, named: str) -> str | None:
    """The other party of `trade with X`: the pair's where X is one of it, else the side that the article speaks for."""
    main = discourse.document.pair
    if main is not None and named in main:
        return partner(discourse, line.passage, named)
    beside = line.passage.pair
    if beside is not None and set(beside) <= set(line.states(0, len(line.text))):
        return partner(discourse, line.passage, named)
    return next(
        (one for one in (discourse.side, discourse.heading.country, discourse.document.home) if one and one != named),
        None,
    )


def _flow(discourse: Discourse, line: Line, cue: Cue) -> Topic | None:
    who, whom = _both(discourse, line, cue)
    if not who or not whom or who == whom:
        return None
    return Topic(FLOW, who, whom) if cue.kind is Kind.EXPORT else Topic(FLOW, whom, who)


def _balance(discourse: Discourse, line: Line, cue: Cue) -> Topic | None:
    if cue.kind is Kind.GAP and cue.who is None:
        return _larger(discourse)
    who, whom = _both(discourse, line, cue)
    if not who or not whom or who == whom:
        return None
    if cue.kind is Kind.GAP:
        return _larger(discourse)
    return Topic(BALANCE, who, whom, whom if cue.kind is Kind.DEFICIT else who)


def _larger(discourse: Discourse) -> Topic | None:
    """The balance between the last two flows that run against each other in one currency and period."""
    flows = [one for one in discourse.history if one.topic.measure is FLOW and not one.change and one.goods is None]
    for later in reversed(flows):
        for earlier in flows:
            opposite = (earlier.topic.one, earlier.topic.two) == (later.topic.two, later.topic.one)
            if opposite and (earlier.currency, earlier.period) == (later.currency, later.period):
                winner = earlier if earlier.value > later.value else later
                return Topic(BALANCE, later.topic.one, later.topic.two, winner.topic.one)
    return None
