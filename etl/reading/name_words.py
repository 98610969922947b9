"""Words that stand beside names or in no name: titles, honours, institutions, and the beginnings of sentences."""

NO_NAME = frozenset((
    "the a an on in at to from of for by with and but or as if when while since after before during under "
    "over it its he she they we i you his her their our your my this that these those there here who what "
    "which where how why no not none never both each all some many most more one two three four five six "
    "seven eight nine ten first second third next last trade bilateral exports imports mutual relations "
    "talks meeting summit council commission committee forum ministry government embassy consulate "
    "parliament senate president prime minister foreign mr mrs ms dr sir madam excellency agreement "
    "memorandum treaty protocol declaration joint strategic partnership general secretary state states "
    "high also however meanwhile earlier later today yesterday tomorrow according asked speaking signed "
    "among between despite yes goods total north south east west northern southern eastern western "
    "central new old great saint university institute bank company airlines airport port group "
    "corporation centre center association chamber agency day week month year spring summer autumn winter "
    "q source note table data figures background dear january february march april may june july august "
    "september october november december feb mar apr jun jul aug sept sep oct nov dec monday tuesday "
    "wednesday thursday friday saturday sunday eng hrh hm he hh hon honourable honorable shri smt sri rt "
    "highness sheikh sheikha royal majesty prince princess king queen lord dame excellencies chancellor "
    "dato datuk seri lyonpo dasho gen col maj brig capt lt adm general admiral colonel marshal acting interim "
    "press public media special senior commerce finance energy industry investment "
    "agriculture tourism transport education health defence defense security development cooperation economy "
    "economic environment water neither nor either samdech premier nato un eu gdp fta mou cepa ambassador "
    "minister deputy vice chief comrade amb prof professor engr senator tun puan encik haji hajah utama "
    "national federal republic "
    "kingdom "
).split())  # fmt: skip
NO_SURNAME = frozenset((
    "palace day house office court valley river bay island islands city park square street avenue stadium "
    "museum theatre hotel cup games league union act law bill award prize festival fair expo memorial "
    "hall tower bridge station railway road highway sea ocean lake mountain mountains gulf desert "
    "province region district county coast harbour accord pact charter statute war revolution department "
    "authority board bureau service services statistics customs assembly congress diet duma majlis mejlis "
    "rada knesset sejm fund group holdings ltd plc inc works industries energy oil gas power motors steel "
    "mining airways exchange times post news academy school college faculty federation confederation "
    "agency directorate secretariat society foundation initiative programme program project plan strategy "
    "vision corridor belt zone "
    "region pavilion chambers affairs cooperation nations summit treaty system area basin peninsula "
    "cathedral mosque temple church republic kingdom capital delegation consulate embassy council "
    "ministry line declaration convention agreement memorandum protocol statement meeting forum "
    "relations trust limited insurance telecom committee commission communique roundtable session joint embassy "
    "partnership dialogue"
).split())  # fmt: skip
FIRST_NAMES = frozenset(
    "santiago sofia victoria paris kingston asuncion israel jordan georgia chad kenya india bharat".split()
)
SURNAMES = frozenset("montenegro jordan israel france ireland england holland chad cuba georgia germany mali".split())
HONOURS = frozenset("SC MP MPs KC QC OBE CBE MBE EGH CGH MGH EBS CBS GCSK GBM GBS PhD JP".split())
"""What stands behind a name and is none of it."""
INSTITUTIONS = frozenset((
    "university hospital airport institute academy college polytechnic causeway foundation museum stadium "
    "boulevard highway"
).split())  # fmt: skip
"""Words of which none stands in a person's name: the `King Hamad University of Nursing` is no king."""
LAST_OF_TITLES = frozenset((
    "mr mrs ms miss dr eng engr prof amb senator gen col maj lt adm admiral colonel marshal sen rt hon shri "
    "smt sri h.e h.h hrh "
    "hh he hm sheikh sheikha prince princess sir "
    "dame lord ayatollah general dato datuk seri lyonpo dasho excellency excellencies highness majesty "
    "professor honourable honorable haji utama tun"
).split())  # fmt: skip
