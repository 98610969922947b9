"""Who gives: the phrases that name the state whose companies invest, or whose government or bank lends or gives."""

import re

from etl.reading.capital import words

_S = words.STATE
_WHO = rf"(?P<who>{words.OWNER})"
FUNDS = rf"(?:{words.CAPITAL}|{words.COMPANIES})"
POINTING = r"(?:our|his|her|their|its|those|these|the [a-z-]+'s|such)"

_GETS = (
    r"receiv|gets?\b|got\b|getting|obtain|secur|took\b|taken\b|tak(?:es?|ing)\b|asked|asks|request|sought|owe|"
    r"repa[iy]|drew\b|"
    r"won\b|accept|need|borrow|used?\b|spent|welcom|thank|return|paid back"
)
_ANNOUNCES = (
    r"(?:announced|pledged|promised|offered|unveiled|committed|hands|handed|presented|gave|gives|lent|granted|brought)"
)

Patterns = tuple[tuple[str, re.Pattern[str]], ...]


def _patterns(**sources: str) -> Patterns:
    return tuple((name.replace("_", " "), re.compile(source)) for name, source in sources.items())


INVESTORS = _patterns(
    capital_of=rf"{_WHO} {words.MODIFIERS}{words.CAPITAL}\b",
    companies_of=rf"{_WHO} {words.MODIFIERS}{words.COMPANIES}\b",
    projects_of=rf"{_WHO} {words.MODIFIERS}projects\b",
    capital_from=rf"\b(?:{FUNDS}|projects)(?: [a-z]+){{0,3}}? (?:from|by|of|out of|with) (?:the )?(?P<who>{_S})",
    held_by=rf"\b(?:held|invested|put in|owned) (?:from|by) (?:the )?(?P<who>{_S})",
    came_from=rf"\b(?:came|come|coming|comes|arrived|flowed|received|attracted|drew|drawn)\b[^;.]{{0,40}} from "
    rf"(?:the )?(?P<who>{_S})",
    state_invested=(
        rf"(?P<who><country>|<capital>|<people>)(?:,[^,<>]{{1,40}},|,? which|,? who)? (?:(?:has|had|have|also|so far|"
        rf"already|itself|"
        rf"alone|will|together|now|(?:aims?|plans?|wants?|intends?|hopes?|pledged|promised|agreed|committed|"
        rf"undertook|decided|is ready|is) to) )*"
        rf"{words.INVEST_PLAINLY}\b"
    ),
    state_has_invested=r"(?P<who><country>|<capital>|<people>)(?:,[^,<>]{1,40},)? (?:(?:now|already|still) )?"
    rf"(?:has|have|had) (?:(?:already|some|about|over) )*{words.SUM} invested\b",
    state_to_put=r"(?P<who><country>|<capital>) (?:(?:has|had|also) )*(?:promised|pledged|agreed|undertook|undertaken|"
    rf"offered|decided) to (?:put|place|sink|plough|pour) {words.SUM} in(?:to)?\b",
    state_pledged=rf"(?P<who><country>|<capital>) (?:(?:has|had|have|also|now|already) )*(?:promised|pledged|committed|"
    rf"announced|offered) {words.SUM} (?:of|in|worth of) (?:[a-z]+ ){{0,2}}?investments?\b",
    has_projects=r"(?P<who><country>) (?:(?:now|already|currently|also) )*(?:has|had|have|counts?|runs?) <count:\d+> "
    r"(?:[a-z]+ ){0,2}projects\b",
    headed=rf"\b{words.CAPITAL}[^:;]{{0,40}}: (?:[a-z]+ )?{_WHO} (?:in|to|into) (?:the )?{_S}",
    label=r"^\W*(?P<who><country>)(?::| –) ",
    share_of=rf"{words.SUM} (?:is|was|are|were) (?P<who><adj>)(?=[,.;]|$| and )",
    accounts_for=rf"(?P<who>{_S})(?:'s [a-z]+)? (?:accounts?|accounted) for\b",
    among=r"\binvestors (?:in|here)[^.;]*?(?P<who><country>)(?:,| leads?| comes| ranks)",
    fund_invests=rf"{_WHO} {words.MODIFIERS}(?:funds?|bank|government|state)(?:,[^,<>]{{1,40}},)? (?:[a-z]+ ){{0,4}}?"
    rf"(?:{words.INVEST}|"
    rf"put|hold|holds|held)\b",
    government_holds=rf"\b(?:government|state|treasury|(?:[a-z]+ )?funds?) of (?:the )?(?P<who>{_S})"
    rf"(?:,[^,<>]{{1,40}},)? (?:(?:now|still|also|already|together|has|had) )*"
    rf"(?:{words.INVEST}|hold|holds|held|owns)\b",
    investor=rf"(?P<who>{_S})(?: is| was|,| ranks?| ranked| remains?| came| has (?:become|been)| became) "
    rf"[^.;]{{0,40}}\binvestors?\b",
)
LENDERS = _patterns(
    institution_of_state=rf"{_WHO} (?:state's )?{words.MODIFIERS}{words.INSTITUTION}\b",
    institution_of=rf"\b{words.INSTITUTION} of (?:the )?(?:[a-z]+ of )?(?P<who>{_S})",
    money_of_state=rf"{_WHO} {words.MODIFIERS}{words.MONEY_NOUN}\b",
    institution_in=r"\b(?:parliament|government|treasury|cabinet|senate|ministry(?: of [a-z ]{3,30})?) in "
    r"(?P<who><capital>)",
    state_gives=(
        rf"(?P<who><country>|<capital>)(?:,[^,<>]{{1,60}},)? (?:(?:(?:is|are|was) (?:ready|willing|"
        rf"prepared|set|due)|is|are|agreed|plans|planned|intends|ready|decided|undertook) to )?"
        rf"(?:(?!to\b|by\b|in\b|an?\b|the\b|was\b|were\b|been\b|{_GETS})[a-z'-]+ ){{0,4}}?{words.GIVE}\b"
    ),
    office_gives=(
        rf"(?P<who><adj>|<country>'s?) (?:[a-z]+ ){{0,2}}<office>(?: <person>)?(?:,[^,<>]{{1,60}},)? "
        rf"(?:(?:has|had|also) )*{_ANNOUNCES}\b"
    ),
    person_gives=rf"(?P<who><person>)(?:,[^,<>]{{1,60}},)? (?:(?:has|had|also) )*{_ANNOUNCES}\b",
    given_by=rf"\b(?:by|from) (?:the )?{words.MODIFIERS}(?P<who>{_S})",
    companies_pledge=rf"{_WHO} {words.MODIFIERS}{words.COMPANIES} (?:[a-z]+ ){{0,3}}?{words.GIVE}\b",
)
