"""How high a row must be so that nothing in it is cut off: programs do not all work it out when they open a file."""

from reports.xlsx.style import LINE_HEIGHT

HIGHEST = 409.0  # points, Excel's limit


def count_lines(text: str, digits: int) -> int:
    """How many lines a text takes in a column so many digits wide; rather one too many than one too few."""
    width = digits * 9 // 8  # letters are narrower than digits, on average
    if len(text) < width and "\n" not in text:
        return 1
    return sum(_wrap(part, width) for part in text.split("\n"))


def height_of(lines: int) -> float:
    """The height in points of a row with so many lines."""
    return min(lines * LINE_HEIGHT, HIGHEST)


def _wrap(text: str, width: int) -> int:
    lines, room = 1, width
    for word in text.split(" "):
        if len(word) > room and room < width:
            lines, room = lines + 1, width
        lines += (len(word) - 1) // width if word else 0
        room -= len(word) % width + 1
    return lines
