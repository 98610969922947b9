"""The walk through an article's figures: for each sum and percentage what it measures, when, by whose count."""

import re
from dataclasses import replace

from db.vocabulary import Qualifier, TradeStatus
from etl.reading.document import Document, Passage
from etl.reading.figures import words
from etl.reading.figures.change import sign_of
from etl.reading.figures.cue import NOUN, TRADING, Cue, Kind
from etl.reading.figures.figure import Figure, Topic
from etl.reading.figures.goods import goods_near
from etl.reading.figures.line import FIGURE_TAGS, Line, Placed
from etl.reading.figures.money import currency_of
from etl.reading.figures.table import Heading, heading_of, tabled, with_multiples
from etl.reading.figures.timing import compared, is_base, is_period, is_yearly, resolve, year_before
from etl.reading.figures.topic import FLOW, TURNOVER, Discourse, pair_here, topic_of
from etl.reading.mention import Tag
from etl.reading.quantities import Quantity

_GAP_AFTER = re.compile(
    r" (?:was|were) [^<>.;:]{0,80}(?:that|which) |(?:'s?)?(?: worth)?(?: –)?(?: (?:of (?:that|this|it|them|which|the (?:total|sum|figure|former|latter))))?"
    r"(?: (?:worth|of|in|for|was|were|is|being|on|at|went|the|a|an|its|what|that|total|all|both|combined|last|this|came|went|goes|travelled|flowed|moved|headed|coming|going|fell|fall|to|from|by|consisted|<date>(?:'s)?))* ?"
)
_PART = re.compile(
    r"\b(?:of (?:that|this|it|them|which|these|those|whom)|of the (?:former|latter|total|sum|figure|amount|imports|exports|former (?:sum|figure))|of (?:last year's|that|this) (?:total|sum|figure|amount)|the remaining|of the whole)\b"
)
_PART_AFTER = re.compile(r"(?:'s)?(?: worth)? of (?:that|this|it|them|these|those|the (?:former|latter|total|sum|figure|amount|imports|exports))\b")
_PUBLISHED = re.compile(r"\b(?:figures|data|numbers|statistics)\b")
_YEARLY = re.compile(r"\b(?:a|per|every|each) year\b|\bannual(?:ly)?\b|\byearly\b")
_FISCAL = re.compile(r"\b(?:fiscal|financial) year\b")
_RECORD = re.compile(r"(?: (?:in )?<date>)?(?:,| –|:) (?:a|an|the) (?:new |all-time |historic |absolute )?(?:record|highest)\b")
_EXCEEDED = re.compile(r"\b(?:topped|exceed(?:s|ed|ing)|surpass(?:ed|es|ing)|(?:edged|went|rose|climbed|grew) (?:past|above|beyond)|crossed|passed|in excess of) $")
_THE_AGENCY = re.compile(r"\bthe (?:agency|office|bureau|service|ministry|institute|authority|committee|statisticians) (?:said|says|report(?:s|ed)|count(?:s|ed)|record(?:s|ed)|puts?|has|shows?)\b|\bsays the (?:agency|office|bureau|service|ministry|institute|authority|committee)\b")
_SOURCE_LINE = re.compile(r"(?:^|\()sources?\b")
_CONTEXT = re.compile(r"\b(?:figures|data|numbers|statistics|sources?|targets?|goals?)\b|\?")
_FORMER = re.compile(r"\bof the (former|latter)\b|\bthe (former|latter)\b")
_TARGET = re.compile(words.TARGET)
_FORECAST = re.compile(words.FORECAST)
_DENIED = re.compile(
    r"\b(?:denied|denies|denying|not (?!only\b|least\b|far\b|including\b|counting\b|reach\b)|never|no longer|rejected|rumou?r(?:s|ed)?|false|untrue|invented|without)\b"
)
_SUPPOSED = re.compile(r"\b(?:if|unless|would(?! like)|could|might|may|were to|should|had (?:\w+ )?(?:been )?promised|imagine|suppose|whether)\b")
_UNREACHED = re.compile(r"\b(?:not (?:even )?(?:reach|exceed|top|come to|amount to|pass|hit)|short of|did not reach|below|under|less than) ?$")
_DIFFERENCE = re.compile(r"\b(?:by|(?:increase|rise|drop|fall|decline|gain|growth|jump|reduction|loss) of)(?: (?:some|a further|another|a|an))? ?$")
_MARK = re.compile(r"^ (?:mark|threshold|barrier|line|milestone|for (?:the )?(?:first|<ordinal:1>) time)\b")
_OTHER_FIGURE = re.compile(r"\b(?:from|against|compared (?:with|to)|as against|versus|vs\.?|up on|down on|than|earlier|before) ?(?:(?:only|just|the|a|mere|some|a mere) )*$")
_NO_UNIT = re.compile(r"^ (?!of |in |was |were |and |to |from |by |for |last |this |with |while |up |down |as |over |the |on |a |an |at |both |or |per |it |that |which |is |both|during|went|came|between|through|between|worth|under|will|mark|two|each|annually|back|earned|respectively|had|but|than|more|less|euros?|dollars?|between|respectively|goods?|against|compared|if|when|since|until|after|before|sold|bought|exported|shipped|ahead|being|thanks|chiefly|mainly|mostly|among|according|because|so|he|she|they|we|once|not|travelled|rolling|rolled)[a-z]")


def read_figures(document: Document) -> list[Figure]:
    """Every figure of trade between states that the article gives, in the order of the text."""
    walk = _Walk(document)
    for passage in document.passages[1:]:
        walk.read(passage)
    return walk.found


class _Walk:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.now = Discourse(document)
        self.heading = Heading()
        self.found: list[Figure] = []
        self.last_source: str | None = None
        self.title_period = self._title_period()

    def _title_period(self) -> str | None:
        """The period that a title gives to all figures of its article: `Trade with China, financial year 2024-25`."""
        title = Line(self.document, self.document.passages[0])
        if title.figures or NOUN.search(title.text) is None or not title.dates:
            return None
        return resolve(self.document, title.dates[-1][0].mention, None, self.document.home)

    def read(self, passage: Passage) -> None:
        """Reads one passage and leaves in force what it leaves in force."""
        now = self.now
        self._enter(passage)
        heading = heading_of(self.document, passage)
        if heading is not None:
            self.heading = heading
            now.topic, now.period, now.side, now.history = None, heading.period, heading.country, []
            now.currency = heading.currency
            if heading.trade and self.document.pair is not None:
                now.topic, now.last_read = Topic(TURNOVER, *self.document.pair), passage.number
            if not heading.has_figures:
                return
        if not self._is_promising(passage):
            return
        line = Line(self.document, with_multiples(tabled(passage, self.heading), self.document.plain))
        if line.figures:
            self._read_figures(line)
        else:
            if NOUN.search(line.text) is not None:
                self._open(line)
            asked = line.text.endswith("?")
            if (asked or _PUBLISHED.search(line.text) is not None) and line.dates and (asked or line.sources):
                now.period = resolve(self.document, line.dates[-1][0].mention, now.period, now.books) or now.period
                now.last_read = passage.number
        self._close_with_source(line)

    def _is_promising(self, passage: Passage) -> bool:
        """Whether the passage has a figure in the middle of talk of trade, or words that may open such talk."""
        if self.heading.unit is not None:
            return True
        has_figure = any(one.tag in FIGURE_TAGS for one in passage.mentions)
        if has_figure and (self.now.topic is not None or self.found or self.heading.trade):
            return True
        return TRADING.search(passage.low, passage.start, passage.end) is not None or _CONTEXT.search(passage.low, passage.start, passage.end) is not None

    def _enter(self, passage: Passage) -> None:
        now = self.now
        if passage.sentence.paragraph == now.paragraph:
            return
        now.paragraph = passage.sentence.paragraph
        if passage.number - now.last_read > 4:
            now.topic, now.period, now.side = None, self.heading.period, self.heading.country
        now.history = now.history[-2:]

    def _open(self, line: Line) -> None:
        """A sentence without figures can still say what the next ones measure: `Trade is modest.`"""
        for cue in line.cues:
            if cue.kind is Kind.TURNOVER:
                topic = topic_of(self.now, line, cue)
                if topic is not None:
                    self.now.topic, self.now.last_read = topic, line.passage.number

    def _close_with_source(self, line: Line) -> None:
        """`Source: the customs service` covers the figures above it."""
        if _SOURCE_LINE.search(line.text) is None or not line.sources:
            return
        for n, one in enumerate(self.found):
            if one.source is None and one.passage.sentence.paragraph >= line.passage.sentence.paragraph - 1:
                self.found[n] = replace(one, source=line.sources[-1].value)

    def _read_figures(self, line: Line) -> None:
        start = len(self.found)
        previous: Placed | None = None
        used: Cue | None = None
        for n, placed in enumerate(line.figures):
            following = line.figures[n + 1] if n + 1 < len(line.figures) else None
            reading = _Reading(self, line, placed, previous, following, used, start)
            figure = reading.figure()
            used = reading.cue
            previous = previous if reading.skipped else placed
            if figure is not None:
                self._take(figure, line)

    def _take(self, figure: Figure, line: Line) -> None:
        self.found.append(figure)
        now = self.now
        now.last_read = line.passage.number
        now.history.append(figure)
        if not figure.part or now.topic is None:
            now.topic = figure.topic
        if figure.currency is not None:
            now.currency = figure.currency
        if figure.topic.measure is FLOW and now.side not in figure.topic.pair:
            now.side = None
        if figure.period is not None and figure.status is TradeStatus.ACTUAL and not figure.rule.endswith("beside"):
            if not any(one.passage is figure.passage and one.period and one.period[:4] > figure.period[:4] for one in self.found[-4:-1]):
                now.period = figure.period


class _Reading:
    """One figure in its sentence."""

    def __init__(
        self, walk: _Walk, line: Line, placed: Placed, previous: Placed | None, following: Placed | None, used: Cue | None, start: int
    ) -> None:
        self.walk, self.line, self.placed, self.used = walk, line, placed, used
        self.previous, self.following = previous, following
        self.left_from = previous.last if previous is not None else 0
        self.right_to = following.first if following is not None else len(line.text)
        self.here = walk.found[start:]
        self.left = line.text[self.left_from : placed.first]
        self.right = line.text[placed.last : self.right_to]
        self.after: Cue | None = self._cue_after()
        self.cue, self.skipped = self.after, False
        self.change = placed.mention.tag is Tag.PERCENT
        quantity = placed.mention.detail
        assert isinstance(quantity, Quantity)
        self.quantity = quantity

    def figure(self) -> Figure | None:
        """The figure, if it is one of trade between two known states."""
        if not self.change and abs(self.quantity.value) < 10_000:
            return None
        if not self._is_stated() or self.line.text.rstrip("\"' ").endswith("?"):
            return None
        status = self._status()
        sign = 0
        if self.change:
            sign = self.quantity.sign or (1 if self.quantity.value < 0 else 0) or sign_of(self.line.text[max(0, self.placed.first - 60) : self.placed.first], self.right)
            if sign == 0 or status is not TradeStatus.ACTUAL:
                return None
        elif _DIFFERENCE.search(self.left) or _MARK.match(self.right):
            self.skipped = True
            return None
        elif self.placed.mention.tag is Tag.AMOUNT and _NO_UNIT.match(self.right):
            return None
        parent = self._parent()
        chosen = self._chosen(status, parent)
        if chosen is None:
            return None
        topic, goods, rule = chosen
        if self._names_another(topic, rule):
            return None
        return self._made(topic, goods, rule, status, sign, parent)

    def _names_another(self, topic: Topic, rule: str) -> bool:
        """Whether the clause names a state before the figure that is none of the topic's."""
        start = max(self.line.clause(self.placed.first, self.placed.last)[0], self.left_from)
        return bool(set(self.line.states(start, self.placed.first)) - set(topic.pair))

    def _made(self, topic: Topic, goods: str | None, rule: str, status: TradeStatus, sign: int, parent: Figure | None) -> Figure | None:
        now = self.walk.now
        quantity = self.quantity
        currency = None if self.change else currency_of(quantity, self.line.document, topic, now.currency, self._books())
        if not self.change and currency is None:
            return None
        beside = bool(_OTHER_FIGURE.search(self.left)) and (self.previous is not None or self.left.rstrip().endswith("from"))
        period, late = self._period(topic, status, beside, parent)
        if period is None and (beside or (status is TradeStatus.ACTUAL and not _YEARLY.search(self.line.text))):
            return None
        source = self._source(parent, now)
        qualifier = quantity.qualifier
        if _UNREACHED.search(self.left):
            qualifier = Qualifier.UNDER
        elif qualifier is None and not self.change:
            qualifier = self._hedge()
        figure = Figure(
            self.line.passage, self.placed.mention, topic, quantity.value * sign if self.change else quantity.value,
            rule + (" beside" if beside or late else ""), self.change, currency, period,
            self._versus(period) if self.change else None, status, qualifier, source, goods, self._is_part(),
        )  # fmt: skip
        return figure

    def _hedge(self) -> Qualifier | None:
        """The hedge that a verb or an apposition adds: `exceeded $5 billion`, `$5 billion, a record`."""
        if _RECORD.match(self.right):
            return Qualifier.RECORD
        return Qualifier.OVER if _EXCEEDED.search(self.left) else None

    # what is measured

    def _cue_after(self) -> Cue | None:
        for cue in self.line.cues:
            if cue.first >= self.placed.last and cue.first < self.right_to:
                gap = self.line.text[self.placed.last : cue.first]
                return cue if _GAP_AFTER.fullmatch(gap) or not gap.strip() else None
        return None

    def _cue_before(self) -> Cue | None:
        found = [cue for cue in self.line.cues if self.left_from <= cue.first and cue.first < self.placed.first and cue is not self.used]
        spanning = [cue for cue in self.line.cues if cue.first < self.placed.first and cue.last > self.placed.first and cue is not self.used]
        return spanning[-1] if spanning else found[-1] if found else None

    def _chosen(self, status: TradeStatus, parent: Figure | None) -> tuple[Topic, str | None, str] | None:
        """What is measured, of which goods, and the rule that says so."""
        now, line = self.walk.now, self.line
        before = self._cue_before()
        cue = self.cue = self.after or before
        if self.after is not None and self.after.kind is Kind.OTHER:
            return None
        if cue is not None and cue.kind is Kind.OTHER and status is not TradeStatus.ACTUAL:
            cue = None if re.search(r", (?:and|but) |;", line.text[cue.last : self.placed.first]) else cue
        if cue is not None:
            if cue.kind is Kind.OTHER:
                return None
            topic = topic_of(now, line, cue)
            if topic is None or (cue.weak and not self._is_sure(cue)):
                return None
            if cue.kind is not Kind.REVERSE:
                self._remember_side(cue, topic)
            goods = cue.goods or goods_near(line.text, self.left_from, self.placed.first, self.placed.last, self.right_to)[0]
            where = "after" if cue is self.after else "before"
            return topic, goods, f"{cue.kind} named {where} the figure"
        if status is not TradeStatus.ACTUAL:
            if self.previous is not None and not self.here:
                return None
            pair = pair_here(now, line)
            recent = now.topic is not None or self.walk.heading.trade or bool(self.walk.found)
            return (Topic(TURNOVER, *pair), None, "target of the topic in force") if pair is not None and recent else None
        return self._carried(parent)

    def _is_sure(self, cue: Cue) -> bool:
        """Whether everyday words such as `sales` or `bought` surely mean the trade of states here."""
        now, passage = self.walk.now, self.line.passage
        if cue.kind is Kind.TURNOVER:
            near = now.topic is not None and passage.number - now.last_read <= 1 and now.paragraph == passage.sentence.paragraph
            return bool(self.line.sources) or (near and cue.first == 0)
        return bool(cue.who or cue.whom) or cue.own is not None or now.topic is not None

    def _is_part(self) -> bool:
        """Whether the figure is a part of one before it, so that the topic stays what it was."""
        return bool(_PART.search(self.left) or _PART_AFTER.match(self.right)) or any(one.part for one in self.here)

    def _remember_side(self, cue: Cue, topic: Topic) -> None:
        now = self.walk.now
        if topic.measure is FLOW:
            now.side = topic.one if cue.kind is Kind.EXPORT else topic.two
        elif topic.surplus_of is not None and cue.who is not None:
            now.side = cue.who

    def _parent(self) -> Figure | None:
        """The figure that this one is a part of, if words say so."""
        if self.here and self.here[-1].rule.startswith("the former"):
            return self.here[-1]
        history = [one for one in self.walk.now.history if not one.change]
        if not history:
            return None
        after = _PART_AFTER.match(self.right)
        part = self.left + " | " + (after[0] if after is not None else "")
        former = _FORMER.search(part)
        if former is not None and len(history) >= 2:
            return history[-2] if "former" in former[0] else history[-1]
        return history[-1] if _PART.search(part) or self.here else None

    def _carried(self, parent: Figure | None) -> tuple[Topic, str | None, str] | None:
        """The topic in force, where nothing but linking words, or the goods that it is for, lead to the figure."""
        now, line = self.walk.now, self.line
        goods, is_part = goods_near(line.text, self.left_from, self.placed.first, self.placed.last, self.right_to)
        is_part = is_part or bool(_PART.search(self.left) or _PART_AFTER.match(self.right))
        if goods is not None and parent is not None and parent.topic.measure is not FLOW:
            parent = next((one for one in reversed(self.here) if one.topic.measure is FLOW and not one.change), parent)
        if goods is not None and parent is not None and is_part:
            return (parent.topic, goods, "goods of the figure before") if parent.topic.measure is FLOW else None
        start = self.left_from if self.previous is not None else line.clause(self.placed.first, self.placed.last)[0]
        if self.used is not None:
            start = max(start, min(self.used.last, self.placed.first))
        if self.here:
            start = max(start, line.text.rfind(";", start, self.placed.first))
        resumed = re.search(r"[;:] .*\b(?:it|they|total|trade)\b", self.left) is not None
        topic = self.here[-1].topic if self.here and not resumed else now.topic
        if is_part and topic is not None and topic.measure is not FLOW:
            return None
        if self.change and "respectively" in line.text:
            return self._respective()
        if parent is not None and _FORMER.search(self.left):
            return (parent.topic, parent.goods, "the former or the latter") if line.is_filler(start, self.placed.first) else None
        if self.previous is not None and (not self.here or self._follows_stranger()):
            return None
        if not self.here:
            topic = self._whole(topic)
        if topic is None or not line.is_filler(start, self.placed.first):
            return None
        if not self.here and (line.passage.number - now.last_read > 2 or not self._ends_here()):
            return None
        goods = self.here[-1].goods if self.here else None
        if not self.change and not self.here:
            goods = None
        return topic, goods, "the topic in force"

    def _follows_stranger(self) -> bool:
        """Whether the sum just before was none of trade, so that a percentage behind it is none either."""
        before = self.previous
        return before is not None and before.mention.tag is not Tag.PERCENT and before.mention is not self.here[-1].mention

    def _whole(self, topic: Topic | None) -> Topic | None:
        """The topic that a new sentence takes up: a balance goes on only in what is said of it, a table by its heading."""
        heading, pair = self.walk.heading, self.line.document.pair
        if heading.trade and pair is not None and (heading.unit is not None or topic is None):
            return Topic(TURNOVER, *pair)
        if topic is not None and topic.measure not in (FLOW, TURNOVER) and not (self.change and "it " in self.left):
            return None
        return topic

    def _ends_here(self) -> bool:
        """Whether nothing but linking words follows up to the next stop."""
        stop = re.search(r"[.,;:–)]|$", self.line.text[self.placed.last :])
        return stop is None or self.line.is_filler(self.placed.last, self.placed.last + stop.start())

    def _respective(self) -> tuple[Topic, str | None, str] | None:
        """The sum that stands at the same place among the sums as the percentage among the percentages."""
        sums = [one for one in self.here if not one.change]
        place = sum(one.change for one in self.here)
        return (sums[place].topic, sums[place].goods, "respectively") if place < len(sums) else None

    # how it is said

    def _is_stated(self) -> bool:
        start, end = self.line.clause(self.placed.first, self.placed.last)
        words_before = self.line.text[max(start, self.left_from) : self.placed.first]
        if _UNREACHED.search(words_before):
            return True
        return _DENIED.search(words_before) is None

    def _status(self) -> TradeStatus:
        start, end = self.line.clause(self.placed.first, self.placed.last)
        before = self.line.text[max(start, self.left_from) : self.placed.first]
        behind = self.line.text[self.placed.last : min(end, self.right_to)]
        if _TARGET.search(before) or self._is_aimed_at(behind):
            return TradeStatus.TARGET
        if _FORECAST.search(before):
            return TradeStatus.FORECAST
        year = self.line.document.article.published.year
        ahead = [one for one, base in self.line.dates if not base and self.placed.last <= one.first < min(end, self.right_to) and _lies_ahead(one, year)]
        if ahead and re.fullmatch(r"[^<>,;]{0,45}", self.line.text[self.placed.last : ahead[0].first]):
            return TradeStatus.TARGET
        return TradeStatus.ACTUAL

    def _is_aimed_at(self, behind: str) -> bool:
        match = _TARGET.search(behind[:70])
        return match is not None and re.search(r" and |,", behind[: match.start()]) is None

    # when and by whose count

    def _period(self, topic: Topic, status: TradeStatus, beside: bool, parent: Figure | None) -> tuple[str | None, bool]:
        country = self._books()
        now = self.walk.now
        base = now.period or self._date_before()
        if status is not TradeStatus.ACTUAL:
            return self._year_aimed_at(country), False
        right = self._date_right(beside)
        if right is not None:
            period = resolve(self.line.document, right.mention, base, country)
            return period, right.mention.detail.shift is not None and beside
        left = self._date_left()
        if left is not None and self.here and self.here[-1].rule.endswith("beside") and re.fullmatch(r" (?:in )?<date>,? to ", self.left):
            return now.period, False
        if left is not None:
            return resolve(self.line.document, left.mention, base, country), False
        if parent is not None and (self.here or (_PART.search(self.left) or _PART_AFTER.match(self.right))):
            usable = [one for one in self.here if not one.rule.endswith("beside")]
            former = parent.period if parent in usable or not usable else usable[-1].period
            return (usable[-1].period if usable and not _FORMER.search(self.left) else former), False
        if _FISCAL.search(self.line.text) is not None:
            return None, False
        later = self._date_later()
        if later is not None and not self.here:
            return resolve(self.line.document, later.mention, base, country), False
        return now.period or self.walk.title_period, False

    def _date_before(self) -> str | None:
        """The period named last before the figure in its paragraph."""
        passage = self.line.passage
        earlier = self.line.document.before(passage, self.placed.mention.start)
        return next((one.value for one in earlier if one.tag is Tag.DATE and one.value and is_period(one)), None)

    def _date_right(self, beside: bool) -> Placed | None:
        for one, base in self.line.dates:
            if not self.placed.last <= one.first < self.right_to or (base and not (beside and one.mention.detail.shift)):
                continue
            gap = self.line.text[self.placed.last : one.first]
            if re.fullmatch(r" \((?:in )?|,? in calendar |[^,;:.()–]*", gap) and " and " not in gap:
                return None if "(" in gap and self.line.text.startswith(":", one.last) else one
        return None

    def _date_left(self) -> Placed | None:
        text = self.line.text
        start = self.left_from if self.here else 0
        found = [one for one, base in self.line.dates if start <= one.first < self.placed.first and (not base or self._is_earlier(one))]
        return found[-1] if found and "?" not in text[found[-1].last : self.placed.first] else None

    def _is_earlier(self, date: Placed) -> bool:
        """Whether `a year earlier` opens the clause of this sum, not closes that of the figure before."""
        if self.change or date.mention.detail.shift is None or (self.previous is not None and self.previous.mention.tag is Tag.PERCENT):
            return False
        before = self.line.text[max(0, date.first - 50) : date.first]
        return not is_base(before) and not is_yearly(self.line.document.low[date.mention.start : date.mention.end])

    def _date_later(self) -> Placed | None:
        stop = re.search(r"[;:]", self.line.text[self.placed.last :])
        end = self.placed.last + stop.start() if stop is not None else -1
        found = [one for one, base in self.line.dates if one.first > self.placed.last and (end < 0 or one.first < end) and not base and one.mention.detail.shift is None and not self.line.text.startswith(":", one.last)]
        return found[0] if found else None

    def _year_aimed_at(self, country: str | None) -> str | None:
        year = self.line.document.article.published.year
        dates = [one for one, _ in self.line.dates]
        near = [one for one in dates if self.placed.last <= one.first < self.right_to] + [one for one in dates if self.left_from <= one.first < self.placed.first]
        for one in near:
            period = resolve(self.line.document, one.mention, None, country, ahead=True)
            if period is not None and int(period[:4]) >= year:
                return period
        if re.search(r"\b(?:the|this) (?:full|whole|current) year\b|\bthis year\b|year as a whole", self.left + self.right) is not None:
            return str(year)
        return None

    def _books(self) -> str | None:
        sources = [source.country for first, _, source in self.line.source_places if first < self.placed.first] or [
            source.country for _, _, source in self.line.source_places
        ]
        now = self.walk.now
        now.books = (sources[-1] if sources else None) or now.books
        return now.books or self.walk.heading.country or self.line.document.home or now.side

    def _source(self, parent: Figure | None, now: Discourse) -> str | None:
        places = self.line.source_places
        before = [source for first, _, source in places if first < self.placed.first]
        chosen = before[-1] if before else places[0][2] if places else None
        if chosen is not None:
            self.walk.last_source = chosen.value
            return chosen.value
        if _THE_AGENCY.search(self.line.text) is not None and self.walk.last_source is not None:
            return self.walk.last_source
        if parent is not None and not self.here and ((_PART.search(self.left) or _PART_AFTER.match(self.right)) or "former" in self.left):
            return parent.source
        return self.walk.heading.source

    def _versus(self, period: str | None) -> str | None:
        country = self._books()
        for one, base in self.line.dates:
            near = self.placed.last <= one.first < self.right_to or (base and self.left_from <= one.first < self.placed.first)
            if near and (base or one.mention.detail.shift is not None):
                return compared(self.line.document, one.mention, period, country)
        if period is not None and is_yearly(self.right[:40] + " " + self.left[-40:]):
            return year_before(period)
        alike = [one for one in self.here if one.change and one.versus is not None and one.period == period]
        if alike:
            return alike[-1].versus
        beside = [one for one in self.here if one.rule.endswith("beside") and one.period != period]
        return beside[-1].period if beside else None


def _lies_ahead(date: Placed, year: int) -> bool:
    """Whether the words of a date name a year to come, however they are read."""
    span = date.mention.detail
    return span.edtf is not None and span.edtf == span.ahead and span.edtf[:4].isdigit() and int(span.edtf[:4]) > year
