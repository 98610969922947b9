"""Words of diplomatic relations: what they are called, and the verbs and nouns of what is done to them."""

from db.vocabulary import RelationsAction

FULL = (
    r"(?:(?:full|formal|official|bilateral|mutual)(?:,? and|,)? )*(?:diplomatic|official|formal|consular) "
    r"(?:and consular |and [a-z]+ )?(?:relations|ties|links|relationships?)"
)
_BARE = (
    r"(?<!trade )(?<!economic )(?<!commercial )(?<!business )(?<!cultural )(?<!treaty )(?<!friendly "
    r")(?<!public )relations"
)
TIES = rf"(?:{FULL}|{_BARE})"
VERBS: dict[RelationsAction, str] = {
    RelationsAction.RESTORED: r"(?:restor|resum|re-?establish|normali[sz]|renew|reopen)(?:ed|ing|es?|s)?",
    RelationsAction.SEVERED: (
        r"(?:sever(?:ed|ing|s)?|br[oe]ken? off|breaking off|breaks? off|br[oe]ken?(?! down| new| through)|"
        r"cut(?:ting)?(?: off)?)"
    ),
    RelationsAction.SUSPENDED: r"(?:suspend(?:ed|ing|s)?|froze|frozen|interrupted(?! by))",
    RelationsAction.UPGRADED: r"(?:(?:upgrad|rais|elevat)(?:ed|ing|es)|placed)(?=[^.;]*(?:<office>|\bambassador|"
    r"\bembass))",
    RelationsAction.DOWNGRADED: r"(?:downgrad|lower|reduc)(?:ed|ing)",
    RelationsAction.ESTABLISHED: (
        r"(?:establish(?:ed|ing|es)?|set(?:ting)? up|ent(?:er|ers|ered|ering) into|opened|form(?:ed|ing)|"
        r"inaugurated|initiated|founded|launched|took up|taken up|born)"
    ),
}
STEMS: dict[RelationsAction, tuple[str, ...]] = {
    RelationsAction.RESTORED: ("restor", "resum", "establish", "normali", "renew", "reopen"),
    RelationsAction.SEVERED: ("sever", "broke", "break", "cut", "ruptur", "breach", "dropped"),
    RelationsAction.SUSPENDED: ("suspen", "froze", "interrupt"),
    RelationsAction.UPGRADED: ("upgrad", "rais", "elevat", "return", "restor", "placed"),
    RelationsAction.DOWNGRADED: ("downgrad", "lower", "reduc", "conducted", "handled"),
    RelationsAction.ESTABLISHED: ("",),
}
NOUNS: dict[RelationsAction, str] = {
    RelationsAction.RESTORED: "restoration|resumption|re-?establishment|normali[sz]ation|renewal",
    RelationsAction.SEVERED: "severance|severing|rupture|breaking(?: off)?|break(?:-off)?|breach",
    RelationsAction.SUSPENDED: "suspension",
    RelationsAction.DOWNGRADED: "downgrading",
    RelationsAction.ESTABLISHED: "establishment|opening",
}
