"""Opens any workbook and lists what breaks the rules for good statistical workbooks; the tests run it on ours."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reports.lint import cells, frame, open_cells, tables
from reports.lint.opened import Opened, open_workbook


@dataclass(frozen=True)
class Rule:
    """A rule: its number, its sentence for the reader, and what yields a line for each place that breaks it."""

    number: int
    sentence: str
    breaches: Callable[[Opened], Iterator[str]]


RULES = (
    Rule(
        1, "The first sheet is the cover, the second the contents, and the book opens at A1 of the cover.", frame.start
    ),
    Rule(2, "Title, language and creator are set.", frame.properties),
    Rule(3, "Sheet names are unique, trimmed and no longer than 31 characters.", frame.sheet_names),
    Rule(4, "A1 of every sheet is text in heading style, and no two are alike.", frame.titles),
    Rule(
        5, "Each sheet but the cover has one table; it starts in column A, with nothing below or beside.", tables.place
    ),
    Rule(6, "Table names are unique, telling, and in lower case with underscores.", tables.names),
    Rule(7, "Headings are text, unique, and the same in table and cells.", tables.headings),
    Rule(8, "Nothing is merged or hidden, and there is no page header or footer.", tables.plain),
    Rule(9, "No row or column of a table is empty, but one to be filled in.", tables.full),
    Rule(10, "Where cells are blank, the lines above say what a blank means.", cells.blanks),
    Rule(11, "A column holds one type: formatted numbers, dates, or text that is no number.", cells.types),
    Rule(12, "Every number column names its unit.", cells.units),
    Rule(13, "Every note that is named is on the notes sheet, every note there is named, none in data.", frame.notes),
    Rule(14, "Every shorthand is explained above its table.", cells.shorthand),
    Rule(15, "No cell holds only symbols.", cells.symbols),
    Rule(16, "The contents list every later sheet, and every link arrives.", frame.links),
    Rule(17, "Only long lists have frozen headings and filters, with at most five rows above.", tables.long),
    Rule(18, "No fills; 12 points or more; text wraps; widths are set.", cells.looks),
    Rule(19, "No formulas, and no text that could become one.", cells.formulas),
    Rule(20, "Every chart has alternative text, a title and axis titles.", frame.charts),
    Rule(21, "Every listed fact has a quote, and an article that is on the articles sheet.", cells.grounded),
    Rule(22, "Prints landscape, fits the width, repeats the headings.", tables.printing),
    Rule(
        23,
        "A cell with a check is boxed, in all rows, and its drop-down shows a list of the book.",
        open_cells.open_cells,
    ),
)


def lint(path: Path) -> list[str]:
    """One line for each breach in the workbook at the path; empty if it keeps all rules."""
    opened = open_workbook(path)
    return [f"rule {rule.number}: {breach} ({rule.sentence})" for rule in RULES for breach in rule.breaches(opened)]
