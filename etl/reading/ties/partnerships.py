"""Phrases of partnerships: the levels that ties between states have, and what is said of them."""

import re

from db.vocabulary import PartnershipAction
from etl.reading.shape import Pattern

_KIND = (
    r"(?:(?:all-weather|all-round|comprehensive|enhanced|extended|expanded|extensive|special|privileged|"
    r"global|deep|eternal|permanent|"
    r"long-term|everlasting|innovative|green|economic|new-era|upgraded|true|reinforced|forward-looking|"
    r"future-oriented|multifaceted|"
    r"broad-based|universal)(?:,? and |, | )?)*"
)
_CORE = (
    r"(?:advanced(?: status)?|strategic(?: and [a-z]+| [a-z]+ and [a-z]+| regional| economic| global| energy)?|"
    r"cooperative|"
    r"co-operative|comprehensive|enhanced|special|privileged) "
    r"(?:cooperati(?:ve|on) |economic |and global |global )?"
)
_AIM = r'(?: (?:for|of) (?:[a-z]+ ){0,5}?[a-z]+(?= in <| since|[.,;"]|$))?'
LEVEL = Pattern(
    "named level",
    rf'"?(?P<level>{_KIND}{_CORE}(?:partnership{_AIM}|partners?\b))"?|"(?:an? )?(?P<quoted>(?:[a-z-]+,? '
    rf'){{1,5}}(?:partnership|alliance))"|'
    r"(?P<allied>allied relations)|(?:to|into|as|footing of|level of) (?:an? )(?P<alliance>alliance)\b(?! "
    r"of)|"
    r"(?:sign(?:ed|ing|s)?|launch(?:ed|ing|es)?|establish(?:ed|ing|es)?|conclud(?:ed|ing)|proclaim(?:ed|ing)|inked) "
    r"(?:an?|the|their) "
    rf"(?:new |landmark )?(?!{_KIND}{_CORE}partner)(?P<named>(?:[a-z-]+ ){{1,3}}partnership)\b|"
    rf"(?:\bto|\binto|\bbecome|\bbecame) an? (?P<one>{_KIND}(?:strategic )?)one\b",
)
NO_LEVEL = re.compile(
    r"\"? (?:and [a-z]+ )?(?:agreement|treaty|council|commission|dialogue|declaration|forum|act|charter|"
    r"pact|meeting|talks|goals?|framework|roadmap|plan|group|programme|strategy)\b"
)
TEXT_BEFORE = re.compile(
    r"(?:treaty|declaration|agreement|memorandum|charter|pact|statement) (?:on|of|establishing|for) "
    r"(?:an? |the )?\"?$"
)
SIGNED = re.compile(r"\b(?:signed|adopted|concluded|sealed|inked)\b")
RAISED_TO = re.compile(r"\b(?:in)?to (?:the (?:level|rank|status|category) of |that of )?(?:an? |the )?\"?$")
RAISED = re.compile(
    r"\b(?:elevat\w+|upgrad\w+|rais(?:e|ed|es|ing)|lift(?:ed|s|ing)?|promot(?:ed|ing)|rose|risen|placed)\b"
)
SINCE = re.compile(r"\"? since <date>")
FORMED = re.compile(
    r"\"? (?:that|which) [^,;.]{1,60}? (?:formed|established|declared|concluded|signed|agreed(?: on)?|proclaimed|"
    r"launched) (?:in|on) (?P<date><date>)"
)
"""`the strategic partnership that A and B had formed in 2010`."""

IS_BASE = re.compile(r"\b(?:rais|elevat|upgrad|lift|transform|promot)\w* (?:their|its|the|our|an?) (?:existing )?\"?$")
RAISED_ON = re.compile(r"\"?(?: (?:in|on) <date>,?)? (?:in)?to\b|\"? (?:in|on) <date>,")
RAISED_LATER = re.compile(
    r"\"?,? (?:which )?(?:(?:was|were|has been|had been|is) )?(?:raised|elevated|upgraded|lifted)\b[^.;]{0,40}? "
    r"(?:in)?to "
)
"""What makes a level the one from which ties were raised to another."""
FROM = re.compile(r"\bfrom (?:an? |the )?\"?$")
ACTIONS: tuple[tuple[PartnershipAction, str], ...] = (
    (PartnershipAction.ELEVATED, RAISED.pattern),
    (
        PartnershipAction.ESTABLISHED,
        r"\b(?:establish\w*|conclud\w+|form(?:ed|ing)|declar(?:ed|ing)|proclaim\w*|announc\w+|found(?:ed|ing)|"
        r"designat\w+|launch\w*|sign(?:ed|ing)|"
        r"becam?e|enter(?:ed|ing)|initiat\w+|agreed|adopt\w+|set up|in place|since|have been|been|dates?)\b|:",
    ),
    (
        PartnershipAction.REAFFIRMED,
        r"\b(?:reaffirm\w*|reiterat\w+|confirm\w*|strengthen\w*|deepen\w*|advanc\w+|existing|commit\w+|bound "
        r"by|enjoy\w*|linked by|share\w*)\b",
    ),
)
REACHED = re.compile(
    r"\"?,? (?:which (?:was|had been) )?(?:founded|established|declared|concluded|formed|proclaimed|"
    r"launched|agreed|signed|in place|dating|in force) "
    r"(?:[a-z]+ ){0,3}<date>|\"? (?:of|from|dating from) <date>"
)
YEARS_OF = re.compile(r"\b(?:years|decades?|anniversary|jubilee) of (?:the |their |our |its )?\"?$")
"""What makes a level one whose years are counted: `ten years of the strategic partnership were marked in May`."""
IS = re.compile(
    r"\b(?:is|was|as|called|are|remain|remains|have|being|among (?:its|their|our)) (?:an? |each other's |"
    r"<(?:country|adj)>'s? |its |our )?\"?$|"
    r"<(?:country|capital)>, (?:an?|its|the|our) \"?$"
)
COMPANY = re.compile(
    r"\b(?:company|companies|firms?|bank|airlines?|university|universities|club|operator|airport|"
    r"corporation|hospital) (?:[^.;]{0,40})$"
)
WITH_COMPANY = re.compile(r"\"? with (?!<|(?:the|its|their|our|his|her|each|one|both|that|this)\b)")
NONE_SUCH = re.compile(r"\"?(?: \([^)]*\))?(?::| –|,) (?:none|no\b|not\b|nil|n/a|-)")
MANY = re.compile(r"\b(?:the|these|all) <count:(\d+)> (?:countries|states|nations|governments|parties)\b")
SUBJECT = re.compile(
    r"(?P<who><(?:country|capital)>) (?:has |had |have )?(?:also )?(?:signed|concluded|formed|established|entered into|"
    r"sealed|agreed(?: on)?|declared|announced|has|inked) (?:an? |the |its )?(?:new |own )?\"?$"
)
PARTNER = re.compile(r"\"?(?: agreement| deal| treaty)? with (?:the )?(?P<who><(?:country|capital)>)")
