"""Phrases of who looks after whom from which mission: they tell whose it is where no name stands beside it."""

import re

_CARES = (
    r"look(?:s|ed)? after|cover(?:s|ed)?|serv(?:es?|ed)|handle[sd]?|deal(?:s|t)? with|follow(?:s|ed)?|manage[sd]?|"
    r"attend(?:s|ed)? to|monitor(?:s|ed)?|reach(?:es|ed)?|work(?:s|ed)?|runs?"
)
COVERS = re.compile(
    rf"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )(?<!be )\b(?:{_CARES})\b[^.;:]{{0,80}}? "
    r"(?:from|by|through|via|out of) (?:its|their|the|our) $|"
    r"\brepresented\b[^.;:]{0,60}? (?:by|through|from|via) (?:its|their|our) $"
)
COVERED = re.compile(
    r"(?P<who><(?:country|capital)>) (?:is|are|was|were) (?:also |still )?"
    rf"(?:{_CARES})\b[^.;:<]{{0,40}}? (?:from|by|through|via) the $"
)
ENDS = ("its ", "their ", "the ", "our ")
"""What stands in front of the mission wherever COVERS or COVERED fits."""
SUBJECTS = re.compile(r"<(?:country|people|capital)>|\b(?:we|my country|our country|this country)\b")
BESIDES = re.compile(
    r"^(?:besides|beside|in addition to|apart from|beyond|from|with|through|via|at|next to) (?:its|their) (?:[a-z]+ )*$"
)
OF_PEOPLE = re.compile(
    r"(?P<who><people>)(?: (?:living|resident|residing|working|settled|based))? in (?:the )?(?:[a-z]+ )?"
    r"<(?:country|city)>[^.;:]{0,80}?(?:by the|through the|at the|to the|an?|another) $"
)
ITS = re.compile(r"\b(?:its|their) (?:[a-z]+ ){0,2}$")
OURS = re.compile(r"\b(?:we|our country|my country|this country)\b[^.;:<]*$")
