"""The remarks that sheets point to: what a reader must know before trusting or joining a figure."""

from reports.book import Note

BLANK_MEANS = "A blank means that the articles do not say it, or that the column does not apply to that row."
MAY_CHANGE = "What stands in a dotted box may be changed."

MERGING = Note(
    "merging",
    "One row is one fact. What several articles state alike is one row; the column Times reported says how many "
    "sentences stand behind it. The first sentence is quoted, and the sheet Evidence has them all.",
)
EVIDENCE = Note(
    "evidence",
    "Fact id leads to the sentence on the sheet Evidence, and from there Article id leads to the article. "
    "The id of a fact is the same in every report.",
)
AMOUNTS = Note(
    "amounts",
    "Amounts stand as the article states them, in the currency that it names. Nothing is converted, rounded or added "
    "up. The column Qualifier says how an amount is hedged: over 1.9 billion is not 1.9 billion. Excel keeps the "
    "first 15 digits of a number.",
)
PLANS = Note(
    "plans",
    "Targets, forecasts and plans are facts about a plan. The column Status marks them, and no summary of what "
    "happened has them in.",
)
DATES = Note(
    "dates",
    "A date stands as precisely as it is stated, as ISO 8601: 1992 is some day of that year, 2025-01/2025-05 is "
    "January to May, 2025-01/.. is from January on. First day and Last day are for sorting and filtering; days before "
    "March 1900, which Excel does not know, are text.",
)
READING = Note(
    "reading",
    "Facts were found by a program that reads sentences by rules. It can misread: follow the link to the sentence "
    "before you rely on a figure. The column Rule on the sheet Evidence names the rule that read it.",
)
COVERAGE = Note(
    "coverage",
    "The ledger knows what its articles say and nothing else. It is no register of embassies, treaties or trade: that "
    "something is missing here does not mean that it does not exist.",
)
LATEST = Note(
    "latest",
    "The overview takes, of several dated statements, the one with the latest day, and of several with the same day "
    "the one reported most often; the sheets that follow have them all. Missions that are planned, closed or left, and "
    "agreements that are planned or negotiated, are not counted.",
)
CHANGES = Note(
    "changes",
    "The ledger takes corrections from this workbook: the command etl rule reads them. Choose right or "
    "wrong in the column Ruling; or change what stands in a dotted box; or, for a fact that was missed, fill in a row "
    "below the table with the article's title or id in the column Article and its sentence in the column Quote, and "
    "leave Fact id and Fact version empty. A column that is left out may be added, with its heading. Sorting, "
    "filtering, moved columns and sheets of your own do no harm. Every column that may be changed, and what it takes, "
    "is on the sheet Columns.",
)
