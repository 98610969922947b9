"""Words of corridors, programmes and works: what is no name, what says that states share it."""

import re

NO_NAME = re.compile(
    r"\b(?:action plan|work plan|(?<!strategic )(?:cooperation|co-operation) program(?:me)?|(?:work|working|"
    r"executive) program(?:me)?|"
    r"master plan|national|five-year plan|(?<!binational )(?<!joint )development plan|investment plan|recovery plan|"
    r"peace facility|free trade zone|free zone|time zone|payment system|health system|legal system|education system|"
    r"exchange program|investment program|marshall plan|horizon europe|erasmus|partnership for peace|"
    r"world food program(?:me)?|(?:development|environment) program(?:me)?)\b",
    re.IGNORECASE,
)
JOINT = re.compile(
    r"\b(?:joint|jointly|shared|share|common|together|both|two (?:countries|governments|"
    r"sides|states|neighbou?rs|coasts|capitals|shores|banks|networks|grids)|partners?|cross-border|trilateral|"
    r"third partner|led by|"
    r"by way of|via)\b"
)
COMMON = re.compile(
    r"\b(?:corridor|initiative|plan|programme|program|project|scheme|pipeline|cable|interconnector|"
    r"railway|rail|line|link|bridge|dam|tunnel|highway|motorway|canal|waterway|"
    r"power|transmission|ferry|route|hydropower|hydroelectric|plant|gas|oil|crude|hydrogen|"
    r"electricity|undersea|subsea|submarine|road|freight|data|fibre|transport|transit|water|"
    r"high-speed|trade|energy|fighter|satellite|economic|green)\b"
)
CARRIES = re.compile(
    r"\b(?:connect\w*|link(?:s|ed|ing)?|join(?:s|ing)?|carr(?:y|ies|ied)|flow\w*|brings?|suppl(?:y|ies|ied)|"
    r"runs?|running|"
    r"opened|buil[dt]\w*|digging|dug|laid|laying|launch\w*|deliver\w*|feeds?|reach\w*|through|between|passes|"
    r"crosses|plan|"
    r"planned|involves?|includes?|in talks|agree[ds]?)\b"
)
SELF_TELLING = frozenset(["corridor", "initiative", "gateway", "interconnector", "lanes"])
"""Nouns that say by themselves that states have part in it."""
