"""One figure in its sentence, with the words to its left and right and the figures before it."""

import re
from dataclasses import dataclass, field

from db.vocabulary import TradeMeasure
from etl.reading.figures.cue import Cue, Kind
from etl.reading.figures.discourse import Discourse
from etl.reading.figures.figure import Figure
from etl.reading.figures.line import Line, Placed
from etl.reading.lazy import lazy
from etl.reading.mention import Tag
from etl.reading.quantities import Quantity

_GAP_AFTER = re.compile(
    r" (?:was|were) [^<>.;:]{0,80}(?:that|which) |"
    r"(?:'s?)?(?: worth)?(?: –)?(?: of (?:that|this|it|them|which|the (?:total|sum|figure|former|latter)))?"
    r"(?:, (?:largely|mainly|mostly|chiefly|almost all|above all|most of it|nearly all)[^<>;.:]{1,60},)?"
    r"(?: (?:worth|made|of|in|for|was|were|is|being|on|at|went|the|a|an|its|what|that|total|all|both|combined|last|"
    r"this|came|accounted|crossed|crossing|passed|changed|goods|merchandise|"
    r"goes|travelled|flowed|moved|headed|coming|going|fell|fall|to|from|by|consisted|<date>(?:'s)?))* ?"
)
# `At $3 billion, trade between`: the sum opens the clause.
_AT = re.compile(
    r"(?:^|[.;:,] |\bby )(?:at|with|after|from)(?: an?)?(?: (?:mere|modest|mere|paltry|low of)|"
    r" only| just)?(?: (?:growth|increase|rise|gain|decline|drop|"
    r"fall) of(?: about| nearly| over)?)? $"
)
_OPENED = re.compile(r"(?: (?:in )?<date>)?, ")
_PART = re.compile(
    r"\bof (?:that|this|it|them|which|these|those|whom|the (?:former|latter|total|sum|figure|amount|imports|"
    r"exports|whole)|"
    r"last year's (?:total|sum|figure|amount))\b|\bthe remaining\b"
)
_PART_AFTER = re.compile(
    r"(?:'s)?(?: worth)? of "
    r"(?:that|this|it|them|these|those|the (?:<date> )?(?:former|latter|total|sum|figure|amount|imports|exports))\b|"
    r"\)? (?:was|were|is|are|being)\b[^<>.;]{0,40} among the (?:former|latter)\b"
)
_FORMER = re.compile(r"\bthe (?P<which>former|latter)\b")
_BRACKETED = re.compile(r"\((?:in )?<date>:? $")
_BESIDE = re.compile(
    r"\b(?:from|against|compared (?:with|to)|as against|versus|vs\.?|up on|down on|than|earlier|before|"
    r"(?:twice|double|triple|treble|quadruple|times)(?= the)) ?"
    r"(?:(?:only|just|the|a|mere|some) )*$"
)


@dataclass(frozen=True)
class Spot:
    """A figure at its place: `previous` and `following` are its neighbours, `used` is the cue of the one before it.

    `here` are the figures of trade that the sentence gave before it, `now` is what is in force.
    """

    line: Line
    placed: Placed
    previous: Placed | None
    following: Placed | None
    used: Cue | None
    here: tuple[Figure, ...]
    now: Discourse
    first: int = field(init=False)
    """The place in the shape where its tag begins."""
    last: int = field(init=False)
    """The place in the shape behind its tag."""
    left_from: int = field(init=False)
    """The place behind the figure before it."""
    right_to: int = field(init=False)
    """The place of the figure after it."""
    left: str = field(init=False)
    """The words between it and the figure before."""
    right: str = field(init=False)
    """The words between it and the figure after."""
    change: bool = field(init=False)
    """Whether it is a percentage."""

    def __post_init__(self) -> None:
        """Writes down what every rule asks for."""
        text, first, last = self.line.text, self.placed.first, self.placed.last
        left_from = self.previous.last if self.previous is not None else 0
        right_to = self.following.first if self.following is not None else len(text)
        self.__dict__.update(first=first, last=last, left_from=left_from, right_to=right_to)
        self.__dict__.update(left=text[left_from:first], right=text[last:right_to])
        self.__dict__.update(change=self.placed.mention.tag is Tag.PERCENT)

    @lazy
    def clause(self) -> tuple[int, int]:
        """The places between which its clause stands."""
        return self.line.clause(self.first, self.last)

    @property
    def quantity(self) -> Quantity:
        """What the words of the figure say."""
        quantity = self.placed.mention.detail
        if not isinstance(quantity, Quantity):
            raise TypeError(f"{self.placed.mention} is no figure")
        return quantity

    @lazy
    def after(self) -> Cue | None:
        """The cue that follows closely: `$21 bn of sales`."""
        for cue in self.line.cues:
            if self.last <= cue.first < self.right_to and not cue.joins:
                gap = self.line.text[self.last : cue.first]
                if _AT.search(self.left) is not None and _OPENED.fullmatch(gap) is not None:
                    return cue
                return cue if not gap.strip() or _GAP_AFTER.fullmatch(gap) else None
        return None

    @lazy
    def before(self) -> Cue | None:
        """The nearest cue between it and the figure before."""
        open_cues = [cue for cue in self.line.cues if cue.first < self.first and cue is not self.used]
        spanning = [cue for cue in open_cues if cue.last > self.first]
        between = [cue for cue in open_cues if cue.first >= self.left_from]
        return spanning[-1] if spanning else between[-1] if between else None

    @property
    def cue(self) -> Cue | None:
        """The cue that tells what it measures."""
        return self.after or self.before

    @lazy
    def is_part(self) -> bool:
        """Whether words make it a part of a figure before it: `of that`."""
        if self.here and self.previous is not None and self.line.text.endswith("of the ", 0, self.previous.first):
            return True
        return _PART.search(self.left.rpartition(";")[2]) is not None or _PART_AFTER.match(self.right) is not None

    @property
    def is_former(self) -> bool:
        """Whether the words before it speak of the former or the latter."""
        return ("former" in self.left or "latter" in self.left) and _FORMER.search(self.left) is not None

    @lazy
    def is_beside(self) -> bool:
        """Whether the words give it as what another figure is compared with: `from $3 bn`, `against $3 bn`."""
        if self.previous is None and not self.left.rstrip().endswith("from"):
            return False
        if self.left.endswith("against ") and self.after is not None and self.after.kind in (Kind.EXPORT, Kind.IMPORT):
            return False
        return _BESIDE.search(self.left) is not None

    @property
    def is_bracketed(self) -> bool:
        """Whether it stands in brackets behind a year of its own: `(2022: $150 million)`."""
        return self.previous is not None and _BRACKETED.search(self.left) is not None

    @lazy
    def parent(self) -> Figure | None:
        """The figure that it is a part of, or else follows in its sentence."""
        if self.here and self.here[-1].rule == FORMER_RULE and not self.is_former:
            return self.here[-1]
        sums = [one for one in self.now.history if not one.change]
        if not sums:
            return None
        after = _PART_AFTER.match(self.right)
        former = _FORMER.search(self.left) or (_FORMER.search(after[0]) if after is not None else None)
        if former is not None and len(sums) >= 2:
            flows = [one for one in sums if one.topic.measure is TradeMeasure.FLOW]
            if sums[-1].topic.measure is TradeMeasure.BALANCE and len(flows) > 1:
                sums = flows
            return sums[-2] if former["which"] == "former" else sums[-1]
        if not self.is_part and not self.here:
            return None
        return next((one for one in reversed(sums) if not one.beside), sums[-1])


FORMER_RULE = "the former or the latter"
