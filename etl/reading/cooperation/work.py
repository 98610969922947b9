"""The words that say that states do something together, and those that lead from them to a list of fields."""

import re

WORDS = frozenset(
    "together jointly joint side hand hands tandem partner partners closely closer forces team teams teamed teaming "
    "teamwork "
    "do doing cause pool pools pooled pooling pull pulls pulled work works worked working areas fields co cooperate "
    "cooperates cooperated cooperating cooperation cooperative collaborate collaborates collaborated collaborating "
    "collaboration collaborative ties relations links partnership contacts interaction exchanges engagement".split()
)
"""Words of which one stands in all words for joint work."""

PIECES = (
    "cooperat", "co-operat", "collabor", "together", "joint", "side by side",
    " forces", " hands", "pool", "common cause", "hand in hand", "tandem",
    "teamwork", "team up",
    "teams up", "teamed up", "teaming up", "do more", "doing more", "ties in", "relations in", "links in",
    "partner in", "partners in",
    "partnership", "working group", "exchanges in", "work more close", "works more close",
    "work close", "works close", "engagement in",
    "interaction in", "contacts in", "work with", "working with", "works with", "worked with", "ties across",
)  # fmt: skip
"""Pieces of words without which a sentence tells of no joint work."""

_CLOSER = r"(?:(?: (?:even|ever|still|much|far))? (?:more|less) (?:closely|intensively|actively)| closely| closer)?"
_STRENGTHEN = (
    r"(?:expand|deepen|strengthen|boost|develop|step up|enhance|broaden|widen|extend|intensify|"
    r"upgrade|increase|advance|foster|promote|reinforce|forge|"
    r"diversify|scale up)(?:ing|ed|s)?(?: (?:and|or) [a-z]+)?"
)
WORK = re.compile(
    rf"\b(?:(?:co-?operat(?:e|es|ed|ing)|co-?operation|collaborat(?:e|es|ed|ing)|collaboration){_CLOSER}|"
    rf"(?:work|works|worked|working|act|acts|acting|stand|stands|stood|done|do|doing|go on|sit)(?: on| most| more|"
    rf" much)?{_CLOSER} (?:together|"
    rf"jointly|side by side|hand in hand|in tandem|as partners){_CLOSER}|"
    rf"(?:built|run|tackled|developed|managed|carried out|operated|organi[sz]ed|produced|"
    rf"explored) together|(?:work|working|worked) (?:more closely|closer)|jointly|"
    rf"joint (?:task forces?(?= on )|work|action|efforts?|projects?|programmes?|programs?|research|initiatives|"
    rf"ventures)|join(?:s|ed|ing)? (?:forces|hands)|team(?:s|ed|ing)? up|teamwork|"
    rf"do(?:ing)? more|ma(?:ke|kes|de|king) common cause|pull(?:s|ed|ing)? together|pool(?:s|ed|ing)? (?:their |"
    rf"our )?(?:efforts|forces|resources)|(?:work|works|worked|"
    rf"working)(?= with [^,.;:]{{1,45}} (?:on|in|to|against)\b)|"
    rf"(?:areas|fields) of (?:joint )?(?:work|action)|partners?(?= in )|working groups?(?=,? on\b)|"
    rf"partnership(?= (?:covers|spans|embraces|ranges)\b)|"
    rf"{_STRENGTHEN} (?:(?:their|its|bilateral|mutual|our|the|existing|economic|practical|"
    rf"overall) )*(?:ties|relations|links|partnership|contacts|interaction|exchanges|engagement))\b",
    re.ASCII,
)

_PASSIVE = (
    r"(?:extended|expanded|widened|deepened|broadened|strengthened|stepped up|intensified|continued|developed|"
    r"promised|agreed|planned|announced|launched)"
)
_ASIDE = r", (?:which [^,.;:]{3,60}|[^,.;:]{3,40} (?:said|says?|agreed|announced|decided|report)),"
LEAD = re.compile(
    rf"[\"']*(?:(?:{_ASIDE})? (?:together|jointly|more closely|closely|further|also|bilaterally|primarily|"
    rf"chiefly|above all|mainly|especially|notably|between (?:the|both|our|their)? ?[^,.;:]{{1,50}}?|"
    rf"with (?:(?!which|whom)[^,.;:\"]){{1,45}}?|of (?:the two|both|the|our|their|[a-z]+ and)\b[^,.;:]{{0,40}}?|"
    rf"takes? place|these days|to (?:this|the present) day|at present|"
    rf"for (?:many |some )?(?:years|decades|a long time)|again|more|now|today|regularly|"
    rf"every (?:day|week|month|year)|each (?:day|week|month|year)|day (?:in and day out|by day)|to good effect|"
    rf"in practice|"
    rf"where [^,.;:]{{3,40}}|(?:last|this|next) (?:year|month|week|spring|summer|autumn|winter)|since (?:then|"
    rf"\d{{4}}|independence)|(?:is|are|will|would|should|shall|has|have|was|"
    rf"were|could|can|needs?)(?: (?:to|also|now|soon))*(?: be| been)?|under ?way|in progress|"
    rf"close(?:st|r)?|strong(?:est|er)?|best|good|excellent|deep(?:est)?|furthest|advanced|thriv(?:es?|ing)|"
    rf"flourish\w*|"
    rf"gr(?:own?|ows|owing)|works?|well|intensive|active|expanding|most|fruitful|planned|to be|be|go on|goes on|"
    rf"continues?|{_PASSIVE}))*[\"']*(?:{_ASIDE}(?= on | in | for | against ))?"
    r"(?: \([^)]{2,20}\))?(?P<by>(?: –|,)? (?:(?:also|both|notably|particularly|especially|including|chiefly|primarily|"
    r"among other things|inter alia),? )*"
    r"(?:on|in|for|against|into|across|over|regarding|concerning|around|to)\b:?|:|,? (?:including|"
    r"particularly in|especially in|notably in)|"
    r" (?:extends? (?:to|from)|spans?|covers?|(?:ranges?|reach(?:es)?|stretch(?:es)?) from|includes?|focus(?:es|"
    r"ed)? on|"
    r"cent(?:re|er)s on|embraces)|,? (?:which|that) (?:covers|includes|spans|ranges from))"
    r"(?:,? (?:inter alia|among other things|in particular|above all|notably),?)?[\"']* (?:\(?[a-z0-9]\) )?"
)
FIELDS = re.compile(
    r"(?:(?:the|an?|its|such|many|various|several|different|key|all|new|other|following|"
    r"priority|strategic|two|three|four|five|six|seven|eight|nine|ten|\d+|number|broad|wide|whole|range|variety|"
    r"series|host|of|in|on|as|"
    r"more|traditional|promising)\s)*"
    r"(?:fields?|areas?|sectors?|spheres?|domains?|issues|matters|range|priorities|directions)(?: "
    r"of (?:mutual interest|common interest|the economy))?"
    r"(?:,? (?:such as|like|including|ranging from|among them|as diverse as|of|notably|especially)|,|:| –)* "
)

ONGOING = re.compile(
    r"\b(?:already|continu(?:e|es|ed|ing)|ongoing|currently|today|for (?:decades|years)|"
    r"since|(?:have|has|had) (?:long |been )?(?:work|worked|cooperated|working)|successfully|"
    r"actively|(?:have|has|had) begun to bear)\b"
)
PLANNED = re.compile(
    r"\b(?:agree[ds]?|will|would|want(?:s|ed)?|undert\w+|decided|decisions?|pledg\w+|intend\w*|intentions?|"
    r"plan(?:s|ned)?|to be|is to|are to|shall|should|resolved|commits?|committed|commitment|readiness|"
    r"ready|"
    r"interest(?:ed)? in|new(?! (?:zealand|delhi|york|guinea|caledonia))|start|begin|expand\w*|"
    r"extend\w*|widen\w*|deepen\w*|broaden\w*|"
    r"strengthen\w*|step up|stepping up|steps to|boost\w*|enhanc\w+|next|priorities for|"
    r"identified|named|added (?:to|as)|signed up|singled out|from (?:next|this)|promised|call for|vowed|"
    r"set to|about to|further(?! (?:fields?|areas?|sectors?))|scope for|means? to|to (?:co-?operate|"
    r"collaborate)|look(?:s|ed|ing)? forward)\b|'ll\b"
)
"""Words that put joint work into the future."""

STOPS = re.compile(
    r"\b(?:that|they|he|she|it|which|who|whom|where|when|while|said|says|with|by|during|"
    r"after|before|was|were|is|are|will|would|has|have|had|but|so|if|although|though|"
    r"put|signed|agreed|resolved|decided|pledged|promised|vowed|undertook|expressed|announced|added|under|through|"
    r"also agreed|can|could|should|may|"
    r"might|do|does|did|noted|stressed|praised|welcomed|invited|met|held|discussed|reviewed|"
    r"since|until|because|than|within|at|from|according|reached|rose|fell|began|came|went|"
    r"took|made|told|there|this|these|those|continues?|remains?|top|helped|aimed|aims|based|"
    r"as|fields|areas|spheres|directions)\b"
)
"""Words at which an item of a list ends, and the list with it."""
