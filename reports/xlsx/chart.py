"""Bar charts of figures in a sheet's own table, to the right of it, readable in black and white."""

from typing import Final

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.legend import Legend
from openpyxl.chart.series import Series
from openpyxl.chart.series_factory import SeriesFactory
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.colors import ColorChoice
from openpyxl.drawing.fill import PatternFillProperties
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reports.book import Chart, Sheet

ROWS_EACH = 20
STRIPES: Final = "dkUpDiag"
INK = "1F3864"


def draw_chart(drawn: Worksheet, sheet: Sheet, chart: Chart, header: int, number: int) -> None:
    """Puts the chart beside the table, below those before it."""
    bars = BarChart()
    bars.type, bars.title, bars.width, bars.height = "col", chart.title, 20, 10
    bars.x_axis.title, bars.y_axis.title = chart.categories, chart.value_axis
    bars.y_axis.scaling.min = 0  # bars that do not start at nought exaggerate
    bars.x_axis.delete = bars.y_axis.delete = False
    headings = [column.heading for column in sheet.columns]
    first, last = header + chart.first, header + chart.last
    for position, (heading, name) in enumerate(zip(chart.values, chart.names, strict=True)):
        bars.series.append(_make_series(drawn, headings.index(heading) + 1, (first, last), name, position))
    bars.set_categories(_reference(drawn, headings.index(chart.categories) + 1, (first, last)))
    if len(chart.values) == 1:
        bars.legend = None
    else:
        bars.legend = Legend(legendPos="b")
    drawn.add_chart(bars, f"{get_column_letter(len(headings) + 2)}{header + number * ROWS_EACH}")


def _make_series(drawn: Worksheet, column: int, rows: tuple[int, int], name: str, position: int) -> Series:
    """A run of bars, told apart from the first by its pattern and not by colour alone."""
    series: Series = SeriesFactory(_reference(drawn, column, rows), title=name)
    if position:
        pattern = PatternFillProperties(prst=STRIPES, fgClr=_color(INK), bgClr=_color("FFFFFF"))
        series.graphicalProperties = GraphicalProperties(pattFill=pattern)
    else:
        series.graphicalProperties = GraphicalProperties(solidFill=INK)
    series.graphicalProperties.line.solidFill = INK
    return series


def _color(value: str) -> ColorChoice:
    return ColorChoice(srgbClr=value)  # type: ignore[arg-type]  # the stubs miss that text is turned into a colour


def _reference(drawn: Worksheet, column: int, rows: tuple[int, int]) -> Reference:
    return Reference(drawn, min_col=column, max_col=column, min_row=rows[0], max_row=rows[1])
