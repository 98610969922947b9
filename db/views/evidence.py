"""The evidence that stands beside a fact in every listing, and the listings of evidence and of articles."""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from db.views.field import TABLES, Field, View, day, is_listed, moment, short_id, whole, words

FACT, EVIDENCE, ARTICLE = TABLES["fact"], TABLES["evidence"], TABLES["article"]
SOURCE, RUN = TABLES["source"], TABLES["run"]


def with_first_evidence(rows: Select[Any], fact_id: ColumnElement[int]) -> Select[Any]:
    """The rows with the fact's evidence that comes first by publication, content hash and place in the text."""
    evidence, article = EVIDENCE.alias(), ARTICLE.alias()
    first = (
        select(evidence.c.id)
        .join(article, article.c.id == evidence.c.article_id)
        .where(evidence.c.fact_id == fact_id)
        .order_by(article.c.published, article.c.content_hash, evidence.c.start, evidence.c.end)
        .limit(1)
    )
    joined = rows.join(EVIDENCE, EVIDENCE.c.id == first.scalar_subquery())
    return joined.join(ARTICLE, ARTICLE.c.id == EVIDENCE.c.article_id)


def article_fields() -> tuple[Field, ...]:
    """The columns that name an article."""
    return (
        words("article_id", "Article", short_id(ARTICLE.c.content_hash)),
        words("article_title", "Title of the article", ARTICLE.c.title),
        day("published", "Published", ARTICLE.c.published),
        words("source", "Source", _first_path()),
    )


def evidence_fields(fact_id: ColumnElement[int]) -> tuple[Field, ...]:
    """The columns of the first evidence, and how many articles state the fact."""
    evidence = EVIDENCE.alias()
    times = select(func.count(evidence.c.article_id.distinct())).where(evidence.c.fact_id == fact_id)
    return (
        words("quote", "Quote", EVIDENCE.c.quote),
        words("rule", "Rule", EVIDENCE.c.rule),
        *article_fields(),
        whole("start", "Start", EVIDENCE.c.start),
        whole("end", "End", EVIDENCE.c.end),
        whole("times_reported", "Times reported", times.scalar_subquery()),
    )


def _first_path() -> ColumnElement[Any]:
    source = SOURCE.alias()
    paths = select(source.c.path).where(source.c.article_id == ARTICLE.c.id)
    return paths.order_by(source.c.id).limit(1).scalar_subquery()


def evidence_listing() -> View:
    """A row an evidence, of all kinds."""
    fields = (
        words("fact_id", "Fact", short_id(FACT.c.fingerprint)),
        words("kind", "Kind", FACT.c.kind),
        words("claim", "Claim", EVIDENCE.c.claim),
        words("quote", "Quote", EVIDENCE.c.quote),
        words("rule", "Rule", EVIDENCE.c.rule),
        *article_fields(),
        whole("start", "Start", EVIDENCE.c.start),
        whole("end", "End", EVIDENCE.c.end),
        words("reader_version", "Version of the reader", ARTICLE.c.reader_version),
        whole("run", "Run that read it", EVIDENCE.c.run_id),
    )
    rows = select().select_from(EVIDENCE).join(FACT, FACT.c.id == EVIDENCE.c.fact_id)
    rows = rows.join(ARTICLE, ARTICLE.c.id == EVIDENCE.c.article_id)
    return View(
        "evidence_listing", fields, rows.where(is_listed()), ("published", "article_id", "start", "end", "fact_id")
    )


def article_listing() -> View:
    """A row an article."""
    evidence = EVIDENCE.alias()
    stated = select(func.count(evidence.c.fact_id.distinct())).join(FACT, FACT.c.id == evidence.c.fact_id)
    facts = stated.where(evidence.c.article_id == ARTICLE.c.id, is_listed())
    article_id, title, published, source = article_fields()
    fields = (
        article_id,
        published,
        title,
        words("dateline", "Dateline", ARTICLE.c.dateline),
        source,
        words("reader_version", "Version of the reader", ARTICLE.c.reader_version),
        moment("loaded", "Loaded (UTC)", RUN.c.started),
        whole("facts", "Facts", facts.scalar_subquery()),
    )
    rows = select().select_from(ARTICLE).join(RUN, RUN.c.id == ARTICLE.c.run_id)
    return View("article_listing", fields, rows, ("published", "article_id"))


def run_listing() -> View:
    """A row a run that changed something."""
    fields = (
        whole("run", "Run", RUN.c.id),
        moment("started", "Started (UTC)", RUN.c.started),
        moment("finished", "Finished (UTC)", RUN.c.finished),
        words("program_version", "Version of the program", RUN.c.program_version),
    )
    return View("run_listing", fields, select().select_from(RUN), ("run",))
