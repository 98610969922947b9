"""Writes db/schema.md: every table and column with its comment, and how tables refer to each other, from the models."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlalchemy import Column, Table, UniqueConstraint
from sqlalchemy.dialects import postgresql

from db.tables import KIND_NAMES, Base, closed_list

TARGET = Path(__file__).parent.parent / "db" / "schema.md"
GROUPS = {
    "Where facts come from": ("run", "article", "source", "rejection", "retraction"),
    "What all kinds share": ("fact", "evidence", "party", "fact_person", "fact_sector"),
    "What people ruled": ("ruling", "ruling_passage"),
    "What facts refer to": ("country", "currency", "sector", "city", "organisation", "person"),
    "The kinds": KIND_NAMES,
}
INTRODUCTION = """# The schema

Written by `python scripts/describe_schema.py` from `db/tables/`; a test fails when it is stale. Types are those of
PostgreSQL; SQLite keeps an exact decimal (`NUMERIC`) as text. `README.md` tells how tables fit together and which views
to read.
"""


def describe() -> str:
    """The whole file."""
    parts = [INTRODUCTION, _diagram("The spine", _spine()), _diagram("The kinds", KIND_NAMES)]
    for heading, names in GROUPS.items():
        parts.append(f"## {heading}\n")
        parts += [_describe_table(Base.metadata.tables[name]) for name in names]
    return "\n".join(parts)


def _spine() -> list[str]:
    return [name for names in GROUPS.values() if names is not KIND_NAMES for name in names]


def _diagram(title: str, names: Iterable[str]) -> str:
    """The tables, and the references that start from them; a reference that may be empty ends in a ring."""
    lines = [line for name in names for line in _references(Base.metadata.tables[name])]
    return "\n".join([f"## {title}, as a diagram\n", "```mermaid", "erDiagram", *lines, "```\n"])


def _references(table: Table) -> Iterator[str]:
    for column in table.columns:
        for key in column.foreign_keys:
            one = "|o" if column.nullable else "||"
            many = "o|" if list(table.primary_key.columns) == [column] else "o{"
            yield f'    {key.column.table.name} {one}--{many} {table.name} : "{column.name}"'
    if not table.foreign_keys:
        yield f"    {table.name}"


def _describe_table(table: Table) -> str:
    rows = [f"| `{column.name}` | {_type(column)} | {column.comment} | {_rules(column)} |" for column in table.columns]
    head = [
        f"### `{table.name}`\n",
        f"{_sentence(table)}\n",
        "| column | type | holds | rules |",
        "| --- | --- | --- | --- |",
    ]
    return "\n".join([*head, *rows, *_together(table), ""])


def _sentence(table: Table) -> str:
    """What one row is: the first line of the model's docstring."""
    (model,) = (mapper.class_ for mapper in Base.registry.mappers if mapper.local_table is table)
    return str(model.__doc__).partition("\n")[0]


def _type(column: Column[object]) -> str:
    return column.type.compile(dialect=postgresql.dialect())  # type: ignore[no-untyped-call]  # SQLAlchemy leaves dialects untyped


def _rules(column: Column[object]) -> str:
    rules = ["key"] if column.primary_key else []
    rules += ["unique"] if (column.name,) in _unique(column.table) else []
    rules += ["may be empty"] if column.nullable else []
    rules += [f"refers to `{key.target_fullname}`" for key in column.foreign_keys]
    rules += ["above zero"] if column.info.get("positive") else []
    rules += (
        [f"one of {' '.join(f'`{member}`' for member in closed_list(column) or ())}"] if closed_list(column) else []
    )
    return ", ".join(rules)


def _unique(table: object) -> set[tuple[str, ...]]:
    assert isinstance(table, Table)  # noqa: S101  # every column here belongs to a table
    return {
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    }


def _together(table: Table) -> Iterator[str]:
    for names in sorted(_unique(table)):
        if len(names) > 1:
            yield f"\nUnique together: {', '.join(f'`{name}`' for name in names)}."


if __name__ == "__main__":
    TARGET.write_text(describe(), encoding="utf-8")
