"""How high a row must be so that nothing in it is cut off: programs do not all work it out when they open a file."""

from reports.xlsx.style import LINE_HEIGHT

HIGHEST = 409.0  # points, Excel's limit
RAGGED = 5  # letters that the average line leaves empty, as the next word does not fit


def count_lines(text: str, digits: int) -> int:
    """How many lines a text takes in a column so many digits wide; rather one too many than one too few."""
    width = digits * 9 // 8  # letters are narrower than digits, on average
    if len(text) <= width and "\n" not in text:
        return 1
    filled = max(width - RAGGED, 1)
    return sum(1 + max(len(part) - 1, 0) // (width if len(part) <= width else filled) for part in text.split("\n"))


def height_of(lines: int) -> float:
    """The height in points of a row with so many lines."""
    return min(lines * LINE_HEIGHT, HIGHEST)
