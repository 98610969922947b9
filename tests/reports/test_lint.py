from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.formatting import ConditionalFormattingList
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.cell_range import MultiCellRange
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.table import Table

from reports.book import Choices, Column
from reports.choices import list_choices
from reports.lint import RULES, lint
from reports.xlsx import write_book
from tests.reports.books import BLANK, FIGURES, SOURCES, book, lines_of, sheet

LISTED = sheet("Listed", (Column("Quote", "Verbatim."), Column("Article", "Its title.")), [("Words.", "Known")])
ARTICLES = sheet("Articles", (Column("Title", "As printed."),), [("Known",)])
VERDICTS = Choices("Verdicts", (("right", "It is so."), ("wrong", None)))
RULED = sheet(
    "Ruled",
    (Column("State", "Its name."), Column("Ruling", "What was said.", open=True, choices=VERDICTS)),
    [("Peru", None)],
)
CHOICES = [lines_of(one, lines=(BLANK,)) for one in list_choices((RULED,))]
NOTES = lines_of(sheet("Notes", (Column("Note", "Its number."),), [("[note 1]",)]))
NOTED = lines_of(LISTED, lines=("One table, see [note 1].",))


def spoil(change: Callable[[Workbook], object], path: Path) -> None:
    """Writes a book that keeps all rules, changes it, and writes it again."""
    write_book(book(FIGURES, SOURCES, NOTED, ARTICLES, RULED, *CHOICES, NOTES), path)
    assert lint(path) == []
    workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)


def put(name: str, reference: str, value: object) -> Callable[[Workbook], object]:
    return lambda workbook: workbook[name][reference].__setattr__("value", value)


def style(name: str, reference: str, **looks: object) -> Callable[[Workbook], object]:
    def change(workbook: Workbook) -> None:
        for key, look in looks.items():
            setattr(workbook[name][reference], key, look)

    return change


def add_chart(workbook: Workbook) -> None:
    chart = BarChart()
    chart.add_data(Reference(workbook["Figures"], min_col=4, min_row=4, max_row=6))
    workbook.worksheets[2].add_chart(chart, "A9")


def add_footer(workbook: Workbook) -> None:
    footer = workbook["Figures"].oddFooter
    assert footer is not None
    footer.center.text = "Page"


def move_link(workbook: Workbook) -> None:
    workbook["Figures"]["G5"].hyperlink = Hyperlink(ref="G5", location="'Sources'!A99")


def shorten_check(workbook: Workbook) -> None:
    check = workbook["Ruled"].data_validations.dataValidation[0]
    check.sqref = MultiCellRange("B6:B9")


SPOILED: list[tuple[int, str, Callable[[Workbook], object]]] = [
    (1, "another first sheet", lambda workbook: workbook.move_sheet("Contents", -1)),
    (2, "no title", lambda workbook: setattr(workbook.properties, "title", None)),
    (3, "spaces around a name", lambda workbook: setattr(workbook["Sources"], "title", "Sources ")),
    (4, "equal titles", put("Sources", "A1", "Figures: a title")),
    (4, "a plain title", style("Sources", "A1", style="Normal")),
    (5, "no table", lambda workbook: workbook["Sources"].tables.clear()),
    (5, "words below", put("Sources", "A20", "below")),
    (5, "words beside", put("Sources", "D5", "beside")),
    (6, "a name that tells nothing", lambda workbook: setattr(workbook["Sources"].tables["sources"], "name", "Table1")),
    (7, "a heading that differs", put("Sources", "A4", "Other")),
    (8, "merged cells", lambda workbook: workbook["Cover"].merge_cells("A1:B1")),
    (8, "a hidden column", lambda workbook: setattr(workbook["Figures"].column_dimensions["B"], "hidden", True)),
    (8, "a footer", add_footer),
    (9, "an empty row", put("Sources", "A6", None)),
    (10, "unexplained blanks", put("Figures", "A3", "Nothing said.")),
    (11, "text among numbers", put("Figures", "D5", "five")),
    (11, "numbers as text", lambda workbook: [put("Figures", f"A{row}", "2024")(workbook) for row in (5, 6)]),
    (11, "numbers without a format", style("Figures", "D5", number_format="General")),
    (12, "no unit", put("Figures", "F4", "Session")),
    (13, "a note that is not there", put("Figures", "A2", "With filters and frozen headings, see [note 7].")),
    (13, "a note that is not named", put("Listed", "A2", "One table.")),
    (13, "a note mark in data", put("Sources", "A5", "Words [note 1]")),
    (14, "unexplained shorthand", put("Sources", "A5", "[x]")),
    (15, "only symbols", put("Sources", "A5", "***")),
    (16, "a link into the void", move_link),
    (16, "a sheet that is not listed", put("Contents", "A5", "Figure")),
    (17, "a filter on a short table", put("Figures", "A2", "2 rows, one table.")),
    (18, "a fill", style("Sources", "A5", fill=PatternFill("solid", fgColor="FFFFFF00"))),
    (18, "small print", style("Sources", "A5", font=Font(size=8))),
    (18, "text that does not wrap", style("Sources", "A5", alignment=Alignment(wrap_text=False))),
    (19, "a formula", put("Sources", "A7", "=1+1")),
    (19, "text that could become one", style("Sources", "A6", quotePrefix=False)),
    (20, "a chart without words", add_chart),
    (21, "an unknown article", put("Listed", "B4", "Unknown")),
    (23, "no box", lambda workbook: setattr(workbook["Ruled"], "conditional_formatting", ConditionalFormattingList())),
    (23, "a check in other rows", shorten_check),
    (23, "a list that has an end too early", put("Choices", "B5", None)),
    (22, "portrait", lambda workbook: setattr(workbook["Sources"].page_setup, "orientation", "portrait")),
]


@pytest.mark.parametrize(
    ("number", "change"), [(number, change) for number, _, change in SPOILED], ids=[name for _, name, _ in SPOILED]
)
def test_a_spoiled_book_breaks_its_rule(number: int, change: Callable[[Workbook], object], tmp_path: Path) -> None:
    spoil(change, tmp_path / "book.xlsx")
    assert number in {int(line.split()[1].rstrip(":")) for line in lint(tmp_path / "book.xlsx")}


def test_every_rule_has_a_book_that_breaks_it() -> None:
    assert {rule.number for rule in RULES} == {number for number, _, _ in SPOILED}


def test_a_new_table_must_be_named(tmp_path: Path) -> None:
    def add(workbook: Workbook) -> None:
        workbook["Sources"].add_table(Table(displayName="second", ref="A4:A5"))

    spoil(add, tmp_path / "book.xlsx")
    assert any(line.startswith("rule 5") for line in lint(tmp_path / "book.xlsx"))
