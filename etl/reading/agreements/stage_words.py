"""Verbs and phrases that tell at which stage of its life an agreement is."""

import re

from db.vocabulary import AgreementAction

_WILL = r"(?:will|would|shall|should|to|can|expected|due|set|supposed|plans?|intends?|ready|about)"
MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
_DAY = rf"(?:[a-z]+day|\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}})"
_HOUSE = (
    r"(?:parliaments?|senate|congress|assembly|duma|bundestag|knesset|legislatures?|lawmakers|seimas|riksdag|sejm|"
    r"(?:shura|national|federation|state) council|majlis|rada|storting|folketing|(?:lower|upper) house|"
    r"house of representatives|chamber of deputies|council of representatives)"
)
_SIGNED = r"(?:co-?)?sign(?:ed)?|conclude[d]?|adopt(?:ed)?|exchange[d]?|ink(?:ed)?|seal(?:ed)?|finali[sz]ed?"
_STAGES: tuple[tuple[AgreementAction, str], ...] = (
    (AgreementAction.PLANNED,
     rf"{_WILL} (?:(?:also|then|now|soon|finally|there|formally|both|to) )*(?:be )?(?:{_SIGNED})|"
        rf"(?:is|are|was|were) to follow|will follow|"
     rf"look(?:s|ed|ing)? forward to (?:the )?(?:signing|signature|conclusion)"
     rf"(?=[^.;]{{0,90}} (?:(?:in|by|on) (?:early |late )?(?:\d|{MONTH})|(?:this|next) [a-z]+))|"
     r"(?:signing|signature)(?: ceremony)? (?:is|was|has been)? ?(?:planned|scheduled|expected|"
        r"foreseen|due|set|slated|pencilled)|"
     r"(?:announced|foreseen|pencilled in|slated) for|being (?:readied|prepared) for|want (?:that|it|this|"
    r"them) signed|for the signing "
        r"of|awaited in|(?:up|due|scheduled|slated|planned|ready) for (?:signing|signature)"),
    (AgreementAction.NEGOTIATING,
     r"(?:under|in) (?:negotiations?|discussion|preparation|consideration)|(?:re)?negotiat\w+|"
        r"being (?:drafted|drawn up|finali[sz]ed|prepared|discussed|worked|haggled|hammered|thrashed|ironed|"
     r"polished|put together|written)|haggl(?:ed|ing) over|(?:hammering|thrashing|ironing) out|drafting|"
     r"(?:to|will|now|still) draft|working on|"
     rf"initiall?ed|talks (?:(?:are|were) (?:under ?way|continuing|in progress) )?"
     rf"(?:(?:between|with) [^,;.]{{1,30}} )?(?:on(?! \d| [a-z]+day\b| {MONTH})|"
     r"about|for|over|towards?)|(?:is|are|remains?) (?:still )?(?:pending|outstanding)|pending(?=:)|"
     r"in the (?:pipeline|offing)|finishing touches (?:to|on)|"
     r"(?:close|closer|near|nearer) to (?:signing|concluding|finali[sz]ing|reaching|sealing|(?=an? |their |a new ))|"
     r"finali[sz]ation of|(?:remains?|lies?) with the (?:lawyers|attorney|"
     r"ministry of justice|legal)|(?:still "
        r")?with the lawyers|(?:a)?wait(?:s|ed|ing)? (?:for )?(?:its |their )?(?:signature|signing)|"
        r"in the works|work continues|"
     r"lack(?:s|ing|ed)? (?:only )?(?:[a-z]+(?:'s)? ){0,3}signatures?|"
     r"signatures? (?:is |are )?(?:still )?(?:outstanding|missing|lacking)|"
     r"(?:preparing|drawing up)(?! (?:to|for)\b)|(?:working|work|moving|move|progress) towards?|"
     r"work (?:on|is under way on|continues on)|not (?:yet )?(?:been )?(?:ready|finali[sz]ed|finished)|"
        r"(?:nearly|almost|all but|largely|practically) (?:finished|complete[d]?|ready|done|agreed)|"
    r"at an? [a-z]+ stage|"
        r"(?:yet|still) to be signed|on the drawing board"),
    (AgreementAction.RATIFIED, rf"ratif(?:ied|ies|y)|"
     rf"instruments of ratification(?= (?:of|for) [^.;,]{{3,90}} (?:were|was|have been) (?:exchanged|deposited))|"
     rf"{_HOUSE} (?:(?:has|have|had|also|finally|unanimously|then|now|"
     rf"on {_DAY}|in {MONTH}|"
     rf"(?:last|this) [a-z]+) )*"
     rf"(?:approved|passed|endorsed|adopted|gave (?:its|their) (?:consent|assent|approval|blessing))|"
     rf"(?:approved|passed|endorsed|adopted) by (?:the |both |its )?(?:[a-z]+(?:'s)? )?{_HOUSE}|"
     rf"(?:passed|cleared|(?:went|got) through) "
     rf"(?:the |both |its )?(?:[a-z]+(?:'s)? )?{_HOUSE}|"
     r"(?:exchanged|exchange of|deposited) (?:the |their )?instruments "
        r"of ratification(?: of)?|instruments of ratification (?:were|was) (?:exchanged|deposited)"),
    (AgreementAction.IN_FORCE,
     r"(?:have|has|had) had(?= an? [^.;]{3,90} since )|there (?:has|have) been(?= an? [^.;]{3,90} since )|"
     r"(?:has|have) (?:existed|been in place|stood) since|(?:been|is|are) in place|under(?= an? [^.;]{3,60} since )|"
     r"(?:in|into) (?:full )?(?:force|effect)|(?:took|takes|taken|take) (?:full )?effect|"
        r"(?:became|become) (?:law|effective|binding)|(?:went|going|goes) live|(?:came|come|comes|entered|went|put) "
     r"into operation|(?:starts?|started|began) to apply|bound by|"
     r"(?:became|become|been|fully) operational|operational since|"
     r"(?:has|have|had) applied|appl(?:ies|ied) since|effective (?:since|from|as of)|governed "
        r"by|(?:been )?applied (?:since|provisionally)|provisionally (?:been )?applied|"
        r"applied by [a-z ]{3,25} since|applies(?= between)|has been valid since|"
     r"(?:is|are|remains?|stays?|still) valid"),
    (AgreementAction.SIGNED,
     r"(?:co-?)?sign(?:ed|s|ing|ature|atures)?|initial signing|exchang(?:ed|ing)|"
     r"exchange of(?= (?:[a-z]+ )?(?:agreements|memorand|documents|mous|papers|texts))|"
     r"(?:witnessed|oversaw|presided over|attended)(?= the (?:exchange|sign))|(?:came|brought)(?= (?:an?|two|three) )|"
     r"adopt(?:ed|"
        r"ion|ing|s)?|conclu(?:ded|sion|ding|des)|inked|inks?|seal(?:ed|s|ing)?|"
     r"ceremony (?:was |is )?held\b[^;]{0,60}?to sign|put pen to paper|put (?:their|his|"
     r"her) (?:own )?(?:names?|signatures?|pens?)|(?:came|went|travell?ed|"
        r"flew|met|gathered|sat down|assembled|convened|arrived|returned|was|were) (?:in|to|at|with|together|"
    r"here|back)\b"
        r"[^;]{0,90}?to sign|(?:clos|end|culminat|result)(?:ed|ing|s) [^,;.]{0,25}?(?:with|in)(?= (?:the |"
    r"an? )(?!sign))|(?:came|come) (?:out )?of|emerged|struck|"
        r"reached|clinched|penned|chang(?:ed|ing) hands|entered into(?= (?:an?|two|three|their)\b)|"
     r"dat(?:es|ed|ing) (?:from|back to)|(?:goes|go|going|went) back to|dated|"
     r"(?:left|returned|(?:came|went|flew) (?:back|home|away)) with"
     r"(?= (?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+)\b)|"
     r"followed|left (?:us|them|it|the two|both) "
        r"with|yielded|produced|finali[sz]ed|unveiled|was added|were added|was renewed|renewed|"
     r"settled by|proclaimed in|added (?=(?:an?|two|three|four|another)\b)"),
)  # fmt: skip
BEGINNINGS = frozenset(
    "abou adde adop all almo anno appl appr are arri asse at atte awai beca beco been bega bein bind boun brou bund "
    "came can cham chan clea clin clos co come conc cong conv cosi coun culm date dati depo draf draw due duma effe "
    "emer end ende endi endo ends ente exch expe fede fina flew folk foll for fore full gath go goes goin got gott "
    "gove had hagg hamm has have hous in init ink inke inks inst inte into iron is knes lack larg lawm left legi lie "
    "lies lowe majl met move movi nati near nego not on oper over parl pass penc pend penn plan prac prep pres proc "
    "prod prog put rada rati reac read rema rene resu retu riks sat sche seal seim sejm sena set sett shal shou shur "
    "sign slat star stat stay stil stor stru take talk ther thra to took trav unde unve up uppe wait want was went "
    "cere fini look prov supp were will with witn work woul yet yiel".split()
)
"""The first four letters of the words with which a stage may begin; a word that begins otherwise needs no look."""
STAGE = re.compile(r"\b(?:" + "|".join(f"(?P<s{n}>{words})" for n, (_, words) in enumerate(_STAGES)) + r")\b")


def action_of(match: re.Match[str]) -> AgreementAction:
    """The stage that a match of STAGE tells."""
    return _STAGES[int((match.lastgroup or "s0")[1:])][0]
