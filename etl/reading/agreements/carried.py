"""What one sentence leaves for the next: the stage of a list, the noun that `one on rail` takes up, what `it` means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from db.vocabulary import AgreementAction, AgreementType, Qualifier
from etl.reading.agreements.counts import loose_counts
from etl.reading.agreements.moment import day_of
from etl.reading.agreements.phrase import Phrase
from etl.reading.agreements.stage import is_denied, stages
from etl.reading.agreements.words import HEAD, is_plural
from etl.reading.document import Document, Passage

_LISTS = re.compile(
    r"^\W*(?:(?:two|three|four|five|six) (?:of them |of these )?(?:are|were)|"
    r"they (?:include|comprise|are|cover|were|range)|these (?:are|include|comprise|were|cover)|those|"
    r"(?:let me|i will|i would|i shall|to)(?: just| only| but)? (?:mention|name|cite|list|single out|highlight)|"
    r"among (?:them|these|those)|one of (?:them|these)|of (?:them|these)|(?:the )?others?|"
    r"another|the (?:first|second|third|fourth|fifth|last|main|most important|weightiest|remaining)|"
    r"a (?:second|third|fourth)|included|including|also|in addition|notably|"
    r"both|two are|the (?:documents|list|package|papers|texts|instruments|agreements|memoranda)[^.;]{0,60}? "
    r"(?:include|comprise))\b|"
    r"\bamong (?:them|these|those)\b|\bof them\b|\bincludes?\b|\balso\b"
)
_ASKING = re.compile(r"^\W*(?:and )?(?:what|which|how many|how much)\b[^?]*\b(?:sign|signed|conclude|concluded|"
    r"agreements?|"
                     r"treaties|documents|papers|paper|memoranda|negotiat\w+|in force|ratified|adopted)\b")  # fmt: skip
_BULLET = re.compile(r"^[\s\"]*(?:[•–-]|\(?(?:[a-z0-9]{1,2}|[ivx]{1,5})[.)])\s*")
_HEADING = re.compile(
    r"^\W*(?:(?:documents?|agreements?|papers|texts) )?(?:signed|adopted|exchanged|concluded)\b[^.]{0,60}\.?$"
)
_SEVERAL = ("both", "all ", "the two", "the three", "the four")
_HEADING_LENGTH = 100
_IT = re.compile(
    r"^\W*(?P<it>it|this|both|all (?:three|four|five|six|of them)|the (?:two|three|four) (?:documents|papers|"
    r"texts)|the latter|the former|that one) (?:was|were|has|had|have|"
    r"is|are|entered|came|took|did|will|went|remains)\b|"
    r"\bnames? to (?P<to>it)\b|\bsigned (?P<signed>it)\b|\bratif(?:ied|ies) (?P<ratified>it|this|both)\b|"
    r"\b(?P<force>it|they) (?:comes?|came|enter(?:s|ed)|took|takes|goes|went|has been|is now) "
    r"(?:in|into|effect)\b|(?:;|,? and|,? but) (?P<then>it|"
    r"the latter) (?:was|has|had|is|entered|came|took|went)\b"
)
_IT_WORDS = frozenset("it this both all two three four latter former that they".split())
_REST = re.compile(
    r"\W*the (?:other|remaining) (?:[a-z]+ )?(?:documents|papers|agreements|memoranda|texts|ones|two|"
    r"three|four)\b"
)
_THEY_ARE = re.compile(
    r"\W*(?:they|these|those|the (?:documents|papers|texts|instruments|agreements|memoranda))\b[^.;]{0,220}? "
    r"(?:include|comprise|are|were|cover)\b|\W*among (?:them|these|those)\b"
)
"""Words that open the paragraph behind a number of agreements with what they are."""
_MORE = re.compile(r"\bone\b|\banother\b|\ba (?:second|third)\b|\bmore\b|\bothers\b")
_MORE_WORDS = frozenset("one another second third more others".split())
_ITEM_END = re.compile(r"[,;](?! (?:was|were|is|are|has|had|did|could|will|would|[a-z]+ed)\b)")
_AMONG = re.compile(r"\W*(?:among|one of|they include)")


@dataclass(frozen=True)
class Told:
    """One agreement at one stage, with everything that the article tells of it."""

    passage: Passage
    countries: tuple[str, ...]
    action: AgreementAction
    title: str
    count: int | None
    type: AgreementType | None = None
    qualifier: Qualifier | None = None
    date: str | None = None


@dataclass
class Carried:
    """The state between sentences: `heading` is the stage that a heading leaves, `counted` the last number told,
    `day` when it was that what the heading lists was signed.
    """

    paragraph: int = -2
    noun: Phrase | None = None
    told: Told | None = None
    counted: Told | None = None
    counted_in: int = -2
    heading: AgreementAction | None = None
    day: str | None = None
    signed_on: str | None = None
    asked: str = ""
    question: int = -2
    colon: bool = False
    named: list[Phrase] = field(default_factory=list)
    latest: list[Phrase] = field(default_factory=list)
    named_in: int = -1
    now: int = -1

    def enter(self, passage: Passage) -> None:
        """Begins a sentence: what a paragraph carries ends with it, but for the bullets behind a colon."""
        self.now = passage.number
        if passage.sentence.paragraph == self.paragraph:
            return
        lists = self.counted_in == passage.number - 1 and _THEY_ARE.match(passage.words) is not None
        rest = self.counted if lists or _REST.match(passage.words) is not None else None
        answers = self.question == passage.number - 1
        listed = passage.low[max(0, passage.start - 4) : passage.start].rstrip().endswith((";", ":"))
        if not answers and not (self.colon and (listed or _BULLET.match(passage.words))):
            self.heading, self.day, self.colon, self.noun = None, None, False, None
            self.asked = ""
            self.told = None
        self.told = self.told or rest
        self.paragraph = passage.sentence.paragraph

    def leave(self, document: Document, passage: Passage) -> None:
        """Ends a sentence: a heading, a question, or words before a colon leave their stage."""
        if passage.end - passage.start > _HEADING_LENGTH and document.low[passage.end - 1] not in ":?":
            return
        words = passage.words
        asks, opens = words.endswith("?"), words.endswith(":")
        self.question = passage.number if asks and _ASKING.match(words) else self.question
        if (
            opens
            or asks
            or _HEADING.match(words)
            or words.strip("•–- .:") in ("documents", "agreements", "signed", "papers")
        ):
            here = stages(passage, [])
            head = HEAD.search(words)
            self.heading = here[0].action if here else None
            self.day = day_of(document, passage, here[0], here) if here else None
            self.colon = opens
            plural = head is not None and is_plural(head[0])
            self.asked = head[0] if head is not None and plural else "documents" if self.question == self.now else ""

    def expects(self, passage: Passage) -> bool:
        """Whether a sentence without any word for an agreement may still tell of one."""
        if self.asked or (
            self.noun is not None and not _MORE_WORDS.isdisjoint(passage.tokens.words) and _MORE.search(passage.words)
        ):
            return True
        near = self.named_in == passage.number - 1 and not _IT_WORDS.isdisjoint(passage.tokens.words)
        return near and _IT.search(passage.words) is not None

    def tell(self, told: Told) -> None:
        """Takes note of what was told last, and of the last number: `the other two papers` are of those."""
        self.told = told
        self.signed_on = told.date if told.action is AgreementAction.SIGNED and told.date else self.signed_on
        if told.count is not None:
            self.counted, self.counted_in = told, told.passage.number

    def note(self, phrase: Phrase, named: Phrase | None) -> None:
        """Takes note of an agreement that the sentence named."""
        if phrase.noun and not phrase.again and not phrase.refers:
            self.noun = phrase
        if named is not None and named.title:
            self.latest = [*(self.latest if self.named_in == self.now else ()), named]
            self.named_in = self.now
            if not phrase.refers:
                self.named.append(named)

    def antecedent(self, phrase: Phrase) -> Phrase | None:
        """The agreement that `the Agreement`, `the text` or `it` points back to: the last named of that form."""
        for one in reversed(self.named):
            if phrase.type in (None, one.type) or phrase.noun in ("text", "document", "deal", "pact", "accord"):
                return replace(one, start=phrase.start, end=phrase.end)
        return None

    def stage_for(self, document: Document, passage: Passage, phrase: Phrase) -> AgreementAction | None:
        """The stage that the sentences before leave for an agreement of which its own tells none."""
        stop = _ITEM_END.search(document.low, phrase.end, passage.end)
        end = stop.start() if stop is not None else passage.end
        if is_denied(document.low, passage.start, end) or phrase.refers or phrase.unnamed:
            return None
        if self.heading is not None:
            return self.heading
        if self.told is None or self.told.action not in (AgreementAction.SIGNED, AgreementAction.PLANNED):
            return None
        if phrase.again or _LISTS.search(passage.words) or (not self.told.title and not phrase.definite):
            return self.told.action
        return None

    def among(self, passage: Passage, phrase: Phrase) -> bool:
        """Whether the sentence picks one out of those that the sentence before told were signed."""
        if (
            self.told is None
            or self.told.action is not AgreementAction.SIGNED
            or phrase.refers
            or phrase.count is not None
        ):
            return False
        return _AMONG.match(passage.words) is not None

    def pronouns(self, document: Document, passage: Passage) -> Iterator[Phrase]:
        """`It entered into force`: a pronoun for the agreement that the sentence before named."""
        if self.named_in < passage.number - 1 or _IT_WORDS.isdisjoint(passage.tokens.words):
            return
        for match in _IT.finditer(passage.words):
            group = match.lastgroup or "it"
            if group == "then" or self.named_in != passage.number - 1:
                continue
            start, end = match.start(group) + passage.start, match.end(group) + passage.start
            if match[0].strip(' "').startswith(_SEVERAL) and len(self.latest) > 1:
                yield from (replace(one, start=start, end=end) for one in self.latest)
            elif HEAD.search(document.low, passage.start, start) is None:
                yield Phrase(start, end, "", None, refers=True)

    def loose_counts(self, document: Document, passage: Passage) -> Iterator[Phrase]:
        """Numbers of agreements that stand without their noun, or before a colon or dash."""
        return loose_counts(document.low, passage, self.noun, self.asked)
