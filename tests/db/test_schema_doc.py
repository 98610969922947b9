"""db/schema.md tells of every table and column as the models have them."""

from db.tables import Base
from scripts.describe_schema import GROUPS, TARGET, describe


def test_every_table_is_in_one_group() -> None:
    named = [name for names in GROUPS.values() for name in names]
    assert sorted(named) == sorted(Base.metadata.tables)


def test_every_column_has_a_comment() -> None:
    columns = (column for table in Base.metadata.tables.values() for column in table.columns)
    assert [str(column) for column in columns if not column.comment] == []


def test_the_file_is_fresh() -> None:
    assert TARGET.read_text(encoding="utf-8") == describe(), "run: python scripts/describe_schema.py"
