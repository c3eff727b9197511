# `make run` and `make test` work on a machine that has only Python >= 3.11 and make.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
# By file, so that tests which share a server stay in one process; in the order of tests/conftest.py.
PARALLEL := -n 2 --dist loadfile --no-loadscope-reorder
QUICK := not slow and not chaos and not browser

.DEFAULT_GOAL := help
.PHONY: help run test quick check bench chaos docs clean

help: ## Show this list.
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 8

run: $(VENV)/installed ## Install, read raw/, print the timeline.
	$(BIN)/dateline run raw --warehouse warehouse
	$(BIN)/dateline show --warehouse warehouse

test: check ## Install the test extra, then lint, type-check and run every test but the chaos ones.
	$(BIN)/python -m pytest -m "not chaos" -q $(PARALLEL)

quick: $(VENV)/tested ## The tests that take less than three minutes together.
	$(BIN)/python -m pytest -m "$(QUICK)" -q $(PARALLEL)

check: $(VENV)/tested ## Lint, types, import contracts.
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: $(VENV)/tested ## Measure speed and memory; writes docs/benchmarks.md.
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench]'
	$(BIN)/python tests/bench/report.py

chaos: $(VENV)/tested ## The long tests that kill processes and fill disks.
	$(BIN)/python -m pytest -m chaos -q

docs: $(VENV)/tested ## Write again what the documents hold from the code, what commands print, the picture.
	$(BIN)/python -m tests.cli_reference
	$(BIN)/python -m tests.documents

clean: ## Remove what can be made again.
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	git clean -fdqX warehouse

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "dateline needs Python 3.11 or newer; name one with: make PYTHON=python3.12 ..."; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: $(BIN)/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	touch $@

$(VENV)/tested: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	touch $@
